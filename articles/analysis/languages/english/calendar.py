"""English words of the calendar, and the words that tell past from future."""

MONTHS = {
    "january": 1,
    "february": 2,
    "march": 3,
    "april": 4,
    "may": 5,
    "june": 6,
    "july": 7,
    "august": 8,
    "september": 9,
    "october": 10,
    "november": 11,
    "december": 12,
    "jan": 1,
    "feb": 2,
    "mar": 3,
    "apr": 4,
    "jun": 6,
    "jul": 7,
    "aug": 8,
    "sep": 9,
    "sept": 9,
    "oct": 10,
    "nov": 11,
    "dec": 12,
}
FULL_MONTHS = frozenset(name for name in MONTHS if len(name) > 4 or name in {"may", "june", "july"})
WEEKDAYS = {
    "monday": 0,
    "tuesday": 1,
    "wednesday": 2,
    "thursday": 3,
    "friday": 4,
    "saturday": 5,
    "sunday": 6,
    "mon": 0,
    "tue": 1,
    "tues": 1,
    "wed": 2,
    "weds": 2,
    "thu": 3,
    "thur": 3,
    "thurs": 3,
    "fri": 4,
    "sat": 5,
    "sun": 6,
}
SHORT_WEEKDAYS = frozenset(name for name in WEEKDAYS if len(name) < 6)
# Days that have a weekday's name and are none.
NAMED_WEEKDAYS = frozenset(
    "black bloody super ash cyber palm maundy shrove giving good holy easter throwback casual small big ruby fat pancake whit stir sheffield".split()
)
# Meteorological seasons, as weather services and statistics offices use them: first month; three months each.
SEASONS = {"spring": 3, "summer": 6, "autumn": 9, "fall": 9, "winter": 12}
QUARTERS = {
    "first": 1,
    "second": 2,
    "third": 3,
    "fourth": 4,
    "final": 4,
    "1st": 1,
    "2nd": 2,
    "3rd": 3,
    "4th": 4,
    "q1": 1,
    "q2": 2,
    "q3": 3,
    "q4": 4,
}
ORDINAL_DAYS = {
    "first": 1,
    "second": 2,
    "third": 3,
    "fourth": 4,
    "fifth": 5,
    "sixth": 6,
    "seventh": 7,
    "eighth": 8,
    "ninth": 9,
    "tenth": 10,
    "eleventh": 11,
    "twelfth": 12,
    "thirteenth": 13,
    "fourteenth": 14,
    "fifteenth": 15,
    "sixteenth": 16,
    "seventeenth": 17,
    "eighteenth": 18,
    "nineteenth": 19,
    "twentieth": 20,
    "thirtieth": 30,
}
CENTURY_ORDINALS = ORDINAL_DAYS | {"twenty": 20}
NINETIES = {
    "twenties": 20,
    "thirties": 30,
    "forties": 40,
    "fifties": 50,
    "sixties": 60,
    "seventies": 70,
    "eighties": 80,
    "nineties": 90,
}
PARTS_OF_DAY = frozenset(
    "morning afternoon evening night noon midday midnight lunchtime dawn dusk nighttime overnight".split()
)
CALENDAR_UNITS = {
    "day": "day",
    "days": "day",
    "week": "week",
    "weeks": "week",
    "weekend": "weekend",
    "weekends": "weekend",
    "month": "month",
    "months": "month",
    "quarter": "quarter",
    "quarters": "quarter",
    "year": "year",
    "years": "year",
    "decade": "decade",
    "decades": "decade",
    "century": "century",
    "centuries": "century",
    "fortnight": "fortnight",
    "hour": "hour",
    "hours": "hour",
    "minute": "minute",
    "minutes": "minute",
    "night": "night",
    "nights": "night",
    "morning": "morning",
    "evening": "evening",
    "afternoon": "afternoon",
}
PRESENT = frozenset("this current".split())
PAST = frozenset("last past previous".split())
COMING = frozenset("next coming upcoming following".split())
EARLY = frozenset("early beginning start opening".split())
LATE = frozenset("late end close".split())
MIDDLE = frozenset("mid middle".split())
# Fixed feasts: month and day.
HOLIDAYS = {
    ("christmas", "eve"): (12, 24),
    ("christmas", "day"): (12, 25),
    ("boxing", "day"): (12, 26),
    ("new", "year", "'s", "eve"): (12, 31),
    ("new", "year", "'s", "day"): (1, 1),
    ("valentine", "'s", "day"): (2, 14),
    ("halloween",): (10, 31),
    ("christmas",): (12, 25),
    ("fourth", "of", "july"): (7, 4),
    ("st", "patrick", "'s", "day"): (3, 17),
    ("bastille", "day"): (7, 14),
    ("may", "day"): (5, 1),
    ("new", "years", "eve"): (12, 31),
    ("new", "years", "day"): (1, 1),
    ("new", "year", "'s"): (1, 1),
    ("bonfire", "night"): (11, 5),
    ("juneteenth",): (6, 19),
    ("veterans", "day"): (11, 11),
    ("armistice", "day"): (11, 11),
    ("remembrance", "day"): (11, 11),
    ("april", "fools", "day"): (4, 1),
    ("all", "saints", "'", "day"): (11, 1),
    ("all", "saint", "'s", "day"): (11, 1),
    ("all", "souls", "day"): (11, 2),
    ("all", "souls", "'", "day"): (11, 2),
    ("candlemas",): (2, 2),
    ("epiphany",): (1, 6),
    ("twelfth", "night"): (1, 5),
    ("lady", "day"): (3, 25),
    ("midsummer", "day"): (6, 24),
    ("midsummer", "'s", "day"): (6, 24),
    ("midsummer", "eve"): (6, 23),
    ("michaelmas",): (9, 29),
    ("assumption", "day"): (8, 15),
    ("st", "george", "'s", "day"): (4, 23),
    ("st", "david", "'s", "day"): (3, 1),
    ("st", "andrew", "'s", "day"): (11, 30),
    ("st", "stephen", "'s", "day"): (12, 26),
    ("st", "nicholas", "day"): (12, 6),
    ("st", "lucy", "'s", "day"): (12, 13),
    ("hogmanay",): (12, 31),
    ("burns", "night"): (1, 25),
    ("anzac", "day"): (4, 25),
    ("australia", "day"): (1, 26),
    ("waitangi", "day"): (2, 6),
    ("canada", "day"): (7, 1),
    ("heritage", "day"): (9, 24),
    ("freedom", "day"): (4, 27),
    ("women", "'s", "day"): (3, 8),
    ("international", "women", "'s", "day"): (3, 8),
    ("groundhog", "day"): (2, 2),
    ("cinco", "de", "mayo"): (5, 5),
    ("guy", "fawkes", "night"): (11, 5),
    ("april", "fool", "'s", "day"): (4, 1),
    ("earth", "day"): (4, 22),
    ("valentine", "'s"): (2, 14),
    ("all", "saints", "day"): (11, 1),
}
# Days from Easter Sunday.
EASTER_DAYS = {
    ("good", "friday"): -2,
    ("easter", "sunday"): 0,
    ("easter", "monday"): 1,
    ("easter",): 0,
    ("ash", "wednesday"): -46,
    ("shrove", "tuesday"): -47,
    ("maundy", "thursday"): -3,
    ("palm", "sunday"): -7,
}
# Month, weekday, which one of the month (-1: the last), days after it.
FLOATING_DAYS = {
    ("thanksgiving", "day"): (11, 3, 4, 0),
    ("thanksgiving",): (11, 3, 4, 0),
    ("black", "friday"): (11, 3, 4, 1),
    ("cyber", "monday"): (11, 3, 4, 4),
    ("labor", "day"): (9, 0, 1, 0),
    ("memorial", "day"): (5, 0, -1, 0),
}
# Verbs and particles that put a clause in the future or in the past.
FUTURE_WORDS = frozenset("will shall 'll won't gonna upcoming forthcoming tomorrow".split())
WOULD_WORDS = frozenset("would could may might should".split())
TO_FUTURE = frozenset(
    "forward due foresees foresee set expected expects expect scheduled scheduled going plans plan planned planning hopes hope hopes hoping wants want intends intend agreed agrees aims aim aiming vowed vows vowing pledged pledges pledging promised promises promise pledge vow aim agree promising threatened threatens threaten threatening preparing prepares ready about bound likely slated poised needs supposed meant".split()
)
PRESENT_FUTURE = frozenset(
    "becomes leaves joins succeeds replaces retires reopens premieres commences lapses assumes airs begins starts opens faces meets returns travels hosts visits votes kicks arrives expires takes resumes ends goes closes launches heads is are "
    "sees stops bites applies falls lands lifts ships wraps finishes shuts departs sails docks debuts concludes ceases enters "
    "quits steps swears marries weds completes switches celebrates delivers publishes releases unveils elects chooses "
    "decides considers welcomes matures bows gets rolls vacates sheds swaps graduates convenes reconvenes adjourns embarks "
    "gathers tackles defends challenges tees clashes relocates inherits assumes relinquishes embarks reverts transfers".split()
)
PAST_VERBS = frozenset(
    "was were had did said told came went made took gave got found began became left saw brought held kept led lost met paid put read ran sent set "
    "shot spoke stood struck taught thought threw understood won wrote broke built bought caught chose cut drew drove fell felt flew fought grew hit hurt knew "
    "laid rose sold sat showed spent stole swore tore woke wore arose hid sank swept shook hung shut beat bore dealt fled sought rode sang drank dug spread burst bled quit bid been".split()
)
NAME_MONTHS = frozenset({"april", "may", "june", "august", "january"})
MONTH_LEADS = frozenset(
    "in since until till by last next this early late mid during from of through between to before after and or for past every each coming around previous earlier following on throughout than".split()
)
# What does not happen overnight; with "not", "can" or "you" it says how fast things go, and names no night.
OVERNIGHT_CHANGES = frozenset(
    "happen change disappear vanish fix fixed solve solved build built rebuild rebuilt replace replaced become turn transform "
    "transformed come develop developed learn heal mend mended repair repaired weld melt evaporate appear materialize materialise "
    "reverse reversed undo undone recover restore restored switch adapt grow train trained end ended resolve resolved achieve "
    "achieved dry go gone emerge shift done do create created eradicate eradicated".split()
)
OVERNIGHT_THINGS = frozenset(
    "stay stays success successes sensation sensations celebrity hit fame millionaire millionaires rate rates lending loan loans "
    "index deposit deposits repo funding bag train trains bus buses ferry ferries parking camp camps guest guests accommodation "
    "shelter shelters trip trips shift shifts delivery shipping care celebrities success".split()
)
DAILY_NIGHTS = frozenset("every daily nightly or before as".split())  # "soak overnight or for 12 hours"
SAYING_WORDS = frozenset("said says told reported added announced that".split())  # the day before it is that of saying
