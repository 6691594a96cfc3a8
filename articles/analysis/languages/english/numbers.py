"""English number words, hedges and the words of change, written out from general knowledge of the language.

Bounds follow the reading that the large style guides share: "up to 40" allows 40, "over 40" does not.
"""

ONES = {
    "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10,
    "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16, "seventeen": 17,
    "eighteen": 18, "nineteen": 19,
}
TENS = {"twenty": 20, "thirty": 30, "forty": 40, "fourty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90}
SCALES = {
    "hundred": 1e2, "thousand": 1e3, "million": 1e6, "billion": 1e9, "trillion": 1e12, "quadrillion": 1e15,
    "lakh": 1e5, "lakhs": 1e5, "crore": 1e7, "crores": 1e7, "dozen": 12, "milliard": 1e9,
}
# Short forms: read only right behind a figure ("3.4bn"), some only with money ("$2.4m", "$7B").
SHORT_SCALES = {"bn": 1e9, "bln": 1e9, "mn": 1e6, "mln": 1e6, "mil": 1e6, "mio": 1e6, "tn": 1e12, "trn": 1e12, "cr": 1e7, "k": 1e3}
MONEY_SCALES = {"m": 1e6, "b": 1e9, "t": 1e12, "mm": 1e6}
# A plural magnitude means at least two of it: "dozens" is 24 or more, "tens of thousands" 20,000 or more.
VAGUE_SCALES = {
    "dozens": 12, "scores": 20, "hundreds": 1e2, "thousands": 1e3, "millions": 1e6, "billions": 1e9, "trillions": 1e12,
    "tens": 10, "lakhs": 1e5, "crores": 1e7,
}
VAGUE_LEADS = frozenset("several many few multiple countless various".split())
PARTS = {
    "half": 2, "halves": 2, "third": 3, "thirds": 3, "quarter": 4, "quarters": 4, "fourth": 4, "fourths": 4, "fifth": 5,
    "fifths": 5, "sixth": 6, "sixths": 6, "seventh": 7, "sevenths": 7, "eighth": 8, "eighths": 8, "ninth": 9, "ninths": 9,
    "tenth": 10, "tenths": 10, "twentieth": 20, "hundredth": 100, "hundredths": 100, "thousandth": 1000,
}
VULGAR = {"½": 1 / 2, "¼": 1 / 4, "¾": 3 / 4, "⅓": 1 / 3, "⅔": 2 / 3, "⅛": 1 / 8, "⅜": 3 / 8, "⅝": 5 / 8, "⅞": 7 / 8, "⅕": 1 / 5, "⅖": 2 / 5, "⅗": 3 / 5, "⅘": 4 / 5, "⅙": 1 / 6, "⅚": 5 / 6}
ORDINALS = frozenset(
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth "
    "sixteenth seventeenth eighteenth nineteenth twentieth thirtieth fortieth fiftieth hundredth".split()
)

# What stands before the number. Longest first is worked out where the table is used.
HEDGES_BEFORE = {
    ">": (
        "more than", "over", "well over", "just over", "a little over", "slightly over", "far more than", "well more than",
        "slightly more than", "a little more than", "little more than", "just more than", "greater than", "higher than",
        "larger than", "longer than", "bigger than", "heavier than", "older than", "faster than", "better than", "above",
        "well above", "just above", "exceeding", "exceed", "exceeds", "exceeded", "in excess of", "north of", "upwards of",
        "upward of", "topping", "topped", "surpassing", "surpassed", "surpass", "beyond", ">", "further than", "taller than",
        "a shade over", "a touch over", "a fraction over", "a whisker over", "a shade above", "a fraction above", "a shade more than",
        "comfortably more than", "comfortably over", "comfortably above", "easily more than", "way over", "way more than", "way above",
        "well beyond", "well past", "well in excess of", "fractionally over", "fractionally above", "marginally more than", "marginally over",
        "much more than", "significantly more than", "considerably more than", "a bit more than", "slightly above",
    ),
    ">=": (
        "at least", "greater than or equal to", "no fewer than", "no less than", "not less than", "not fewer than", "a minimum of", "minimum of", "minimum",
        "as few as", "as little as", "as low as", "≥", "at the very least", "at a minimum", "no lower than", "no smaller than",
        "at the least", "a good",
    ),
    "<": (
        "less than", "fewer than", "lower than", "under", "well under", "just under", "below", "well below", "just below",
        "smaller than", "shorter than", "younger than", "cheaper than", "slower than", "short of", "just short of", "shy of",
        "just shy of", "slightly less than", "slightly under", "slightly fewer than", "a little less than", "a little under",
        "just less than", "just fewer than", "fractionally under", "<", "far fewer than", "far less than", "much less than",
        "slightly below", "no less", "sub", "a little below", "not even", "not quite", "nowhere near", "well short of", "far short of",
        "some way short of", "a shade under", "a touch under", "a fraction under", "a whisker under", "a shade below", "a fraction below",
        "a shade less than", "fractionally below", "marginally less than", "marginally under", "way under", "way below", "far below",
    ),
    "<=": (
        "up to", "less than or equal to", "at most", "as many as", "as much as", "no more than", "not more than", "no longer than", "no higher than",
        "no greater than", "no larger than", "not exceeding", "not to exceed", "a maximum of", "maximum of", "maximum", "max",
        "as high as", "at the most", "as long as", "≤", "no later than", "no older than", "as far as", "limited to", "capped at",
    ),
    "~": (
        "about", "around", "approximately", "approx", "approx.", "roughly", "some", "nearly", "almost", "circa", "ca", "ca.",
        "c.", "an estimated", "estimated", "close to", "closer to", "nearer to", "nearer", "nearing", "approaching",
        "in the region of", "in the order of",
        "on the order of", "somewhere around", "in the neighborhood of", "in the neighbourhood of", "just about", "very nearly",
        "~", "≈", "≅", "estimated at", "estimated at about", "an approximate", "approximate", "barely", "somewhere near",
        "getting on for", "getting close to", "very roughly", "an average of about", "more or less", "something like", "hovering around",
        "the best part of", "the better part of", "as good as", "practically", "virtually", "in the ballpark of", "near", "nigh on", "perhaps", "maybe", "possibly", "upto about",
    ),
}
HEDGES_AFTER = {
    ">=": (
        "or more", "or greater", "or higher", "or above", "or over", "or older", "or longer", "and above", "and over",
        "and older", "and up", "or better", "or larger", "and counting", "plus", "+", "upwards", "at least", "minimum",
        "or upwards", "and more", "or bigger",
    ),
    "<=": ("or less", "or fewer", "or lower", "or under", "or below", "or younger", "and under", "at most", "maximum", "or smaller", "and younger", "tops"),
    "~": ("or so", "or thereabouts", "odd", "ish", "give or take", "approximately", "roughly"),
}
BOUNDS = frozenset({">", ">=", "<", "<="})
# "Did not exceed 300", "no transfer exceeded 300", "is unlikely to surpass 300": 300 at most.
EXCEEDING = frozenset("exceed exceeds exceeded surpass surpassed surpasses".split())
NOT_EXCEEDING = frozenset("not never no none nobody neither nor nothing cannot unlikely without hardly".split())
# "Had gone up to 38 percent", "rose up to 5 percent": where it stands now, not a bound.
GONE = frozenset("go goes going move moves moving gone went risen rose climbed crept shot jumped inched edged moved ticked bumped".split())
MAY = frozenset("can could may might cannot".split())
# May stand between the hedge and the number: "at least another 20", "more than a combined 300".
BETWEEN = frozenset("a an another additional extra further total combined whopping staggering record full".split())

MORE_BEFORE = frozenset("another additional extra further".split())
MORE_AFTER = frozenset("more additional extra further fewer less".split())
RISE = frozenset(
    "rise rises rose risen rising climb climbs climbed climbing grow grows grew grown growing gain gains gained gaining "
    "increase increases increased increasing jump jumps jumped jumping surge surges surged surging soar soars soared soaring "
    "add adds added adding up advance advances advanced advancing expand expanded expanding raise raised raising hike hiked "
    "improve improved improving rally rallied rallying edge edged inch inched higher spike spiked swell swelled swollen "
    "accelerate accelerated growth upswing uptick appreciate appreciated leapt leap leaped strengthen strengthened boost boosted".split()
)
FALL = frozenset(
    "fall falls fell fallen falling drop drops dropped dropping decline declines declined declining decrease decreases decreased "
    "decreasing slip slips slipped slipping slide slides slid sliding plunge plunges plunged plunging tumble tumbles tumbled "
    "tumbling lose loses lost losing shed sheds shedding down dip dips dipped shrink shrank shrunk shrinking reduce reduces "
    "reduced reducing cut cuts cutting slump slumped slumping sink sank sunk lower contract contracted plummet plummeted "
    "plummeting reduction depreciate depreciated weaken weakened slash slashed crash crashed ease eased retreat retreated "
    "discount trim trimmed tumbles dwindled narrowed".split()
)
# Between the verb of change and the figure: "rose by about 3 percent".
CHANGE_ADVERBS = frozenset("by a an another further additional extra just only as much sharply slightly almost nearly about some roughly over more than at least up less".split())
SAYING = frozenset("said says told tells added adds wrote argued claimed claims warned warns noted admitted insisted explained posted tweeted".split())

# A number behind one of these is a name or a place in a list, not a quantity. Read in any case.
LABELS = frozenset(
    "section sections sec article articles chapter chapters page pages p pp paragraph para clause verse schedule room suite apartment apt flat "
    "unit flight route bus highway interstate freeway motorway autobahn junction exit no nos number numbers gate terminal "
    "platform track channel part volume vol issue act row seat lane block box ext extension phase stage step tier grade "
    "category cat class type model mark mk level round game match week day episode series season book version ver windows "
    "android ios iphone ipad galaxy pixel playstation xbox apollo soyuz boeing airbus formula rule amendment resolution "
    "proposition prop district ward zone sector area precinct squad line pier bay hole lap group pool division figure fig "
    "table appendix annex exhibit item lot count question q step top bottom catch fortune stoxx ftse dax nikkei cac russell "
    "asx tsx topix sp s&p hsi nasdaq ibex chapter league radio bbc sky form title regulation directive protocol event "
    "world-war covid sars omicron opus op symphony sonata nr num juror person area studio warehouse hangar bed camp fm "
    "building house tower isotope element carbon uranium cesium caesium iodine strontium plutonium cobalt psalm corinthians "
    "genesis exodus luke matthew isaiah agenda expo vision horizon euro wave generation gen last final size peak camp".split()
)
# Labels that are also ordinary words: they name only when written with a capital or before a bare figure.
SOFT_LABELS = frozenset(
    "act area line top last final house group person building form book seat table item lot count question number numbers "
    "unit part title event camp size wave box bed block issue game match round day week season series class level figure euro "
    "no track exit bay hole lap tower peak sky radio league pool bottom vision agenda division articles sections pages chapters".split()
)
# A hyphened modifier with these counts nothing that a desk would check: "a five-star hotel", "two-way", "a four-door".
LOOSE_MODIFIERS = frozenset(
    "star way time times fold sided party tier piece step on off some something stop ply track prong pronged by and "
    "dimensional legged minded plus hander footer liner odd try man-show pounder seater speed wheel wheeler iron".split()
)
NO_ONE = frozenset("no any some every each which this that anyone the".split())
ONE_IDIOMS = frozenset(
    "have had of day another that who whom which thing way can could must may might should would will is was has had were are another's "
    "and or but if as at by for from in into on to with without such another side hand example reason point case moment "
    "time night morning afternoon evening sense step word exception problem place fell final last stop size or's two too "
    "'s expert analyst critic observer source commentator reader fan listener side's than so not's only both be being been "
    "does did do he she they we you it i his her their my our the a an there here where when while because since until after "
    "before during over under out up down off again per through between against about like direct nation on-one more's".split()
)
SPANS_TIME = frozenset("for of is was took lasted lasting waited after with been the to last take takes lasts spent served serving spend".split())

# Short forms and words that may be glued to a figure: "3.4bn", "5pc".
GLUED_AFTER = frozenset(
    "k bn mn tn trn bln mln mio mil cr million billion trillion thousand percent pc strong euros dollars lakh crore m b".split()
) | frozenset(MONEY_SCALES)
# Words that stand between a figure and what it counts, or multiply it.
COUNTING = frozenset("% per - percent million billion hundred thousand trillion crore lakh other more bn dozen".split())
STREETS = frozenset(
    "street st road rd avenue ave lane ln drive dr boulevard blvd terrace crescent close court square place highway "
    "way parkway pkwy alley plaza embankment quay grove gardens row mews circus".split()
)
YEAR_LEADS = frozenset(
    "in since by from until till during before after late early mid fiscal year january february march april may june july "
    "august september october november december spring summer autumn winter the mid- between through 's that its his their her our".split()
)
SCORE_WORDS = frozenset(
    "win wins won victory victories defeat defeats defeated loss losses lost lead leads led draw drew aggregate thrashing beat beating "
    "score scored scoreline hammering rout winners leaders ahead up down vote voted ruling decision decided split margin "
    "record over against away home series tie tied game set sets".split()
)
AIRLINERS = frozenset("707 717 727 737 747 757 767 777 787".split())
MODEL_LEADS = frozenset("the a their its his our new larger smaller this that older boeing".split())
PHONE_WORDS = frozenset("call phone tel telephone hotline fax dial mobile text whatsapp".split())
WORD_LABELS = frozenset("phase chapter page stage category number episode article division type tier channel part day week group plan top bottom final last first big".split())
GAME_WORDS = frozenset(
    "points scored score touchdown goal lead led game yard minute minutes coach team quarterback field interception final win "
    "played remaining left".split()
)
AFTER_HALF = frozenset(
    "of the its their his her our my your all that this those these what were was are is said say have had has believe think "
    "as a would will do did want agree support supported voted live came come went go percent".split()
)
LEADING_HEDGE = frozenset("than about nearly almost around roughly over under by least approximately some just exactly only another up to as many much".split())
TIME_OR_GAME = frozenset(
    "games game matches match starts appearances outings innings tests overs seasons attempts days day weeks months years year "
    "minutes hours seconds decades".split()
)
CHANGE_NOUNS = frozenset(
    "increase rise fall drop decline decrease cut jump growth gain loss reduction surge hike raise slump dip boost swing change".split()
)
COUNTED_IN_MILLIONS = frozenset(
    "passengers people users customers viewers subscribers visitors followers households homes jobs doses patients tourists "
    "copies downloads votes views streams population audience accounts vehicles voters members".split()
)
MOVING = frozenset("went go goes going moved revised downgraded upgraded changed jumped swung extended doubled halved switched".split())
NOT_VERBS = frozenset("united red need indeed hundred speed feed seed weed deed breed bed shed wed sacred naked wicked alleged so-called limited".split())
# What things are listed, traded or governed under: "filed under two headings" is no bound.
KEPT_UNDER = frozenset(
    "classes categories headings names titles labels brands codes sections articles clauses laws acts statutes rules regimes "
    "schemes programs programmes contracts agreements treaties licenses licences permits roofs flags banners presidents ministers "
    "governments administrations managers coaches owners captains kings queens popes mayors governors leaders chairmen directors "
    "aliases pseudonyms scenarios conditions systems charters jurisdictions subheadings tariffs different separate distinct".split()
)
