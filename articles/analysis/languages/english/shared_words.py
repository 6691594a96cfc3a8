"""Words that more than one says: slogans, proverbs, joint letters, what is read out for another, what all say in grief.

Read by `agreement.quoted.shared_words`.
"""

from __future__ import annotations

import re

# The outlet's own words call the quotation a thing of many, or one that was there before the speaker.
OF_MANY = re.compile(
    r"\b(?:slogans?|chant(?:s|ed|ing)?|mottos?|mottoes|catch-?phrases?|catchwords?|watchwords?|refrains?|mantras?|rallying cr(?:y|ies)|"
    r"battle cr(?:y|ies)|war cr(?:y|ies)|placards?|banners?|posters?|hashtags?|t-shirts?|stickers?|badges?|graffiti|proverbs?|sayings|(?:old|popular|local|common|folk|famous) saying|(?:the|as a) saying (?:goes|has it|is)|adages?|maxims?|"
    r"clich[eé]s?|nursery rhymes?|hymns?|psalms?|prayers?|prayed|anthems?|lyrics?|chorus|sang|singing|sung|scriptures?|verses?|creeds?|"
    r"toasts?|quot(?:ing|ed) (?:from )?(?:the )?(?:bible|quran|koran|constitution|charter|poet|poem|song|scripture|gospel)|in (?:one voice|unison|chorus)|"
    r"campaign line|stock (?:phrase|answer|line|reply)|party line|talking points?|script(?:ed)?|form letter|template|circular|"
    r"(?:joint|shared|common|collective|identical|same|open|combined|co-?signed) (?:letter|statement|declaration|communiqu[eé]|petition|appeal|message|"
    r"press release|answer|reply|submission|article|resolution|tribute|call)s?|letter (?:also |jointly )?signed (?:also )?by|also signed by|co-?signed|co-?signator(?:y|ies)|"
    r"signator(?:y|ies)|jointly|on behalf of both|speaking together|in a statement with|issued (?:together )?with|"
    r"borrow(?:ed|ing)|parrot(?:ed|ing)|reus(?:ed|ing)|adopt(?:ed|ing) the (?:line|phrase)|word for word|"
    r"the (?:same|identical|very same) (?:words?|phrase|line|wording|sentence|message|answer))\b",
    re.IGNORECASE,
)
# "Chanted", "roared", "told the rally": where a crowd is, a line of a few words is anybody's.
CROWD = re.compile(
    r"\b(?:shout(?:s|ed|ing)?|roar(?:s|ed|ing)?|yell(?:s|ed|ing)?|cri(?:ed|es)|bellow(?:s|ed|ing)?|thunder(?:s|ed|ing)?|boom(?:s|ed|ing)|holler(?:s|ed)|"
    r"rall(?:y|ies)|march(?:es|ers?)?|marched|demonstrat(?:ion|ions|ors?|ed)|protest(?:s|ers?|ed)?|vigils?|picket(?:s|ers)? ?(?:line|lines)?|strikers|"
    r"crowds?|supporters|faithful|megaphone|loudhailer|bullhorn|parade|procession|sit-in|encampment|mass meeting|hustings|congregation)\b",
    re.IGNORECASE,
)
# The speaker hands on a text of somebody else, who is named behind it or not at all.
READ_OUT = re.compile(
    r"\bread(?:s|ing)? (?:out |aloud )?(?:(?:a|the|his|her|their|its|from|parts? of|extracts? of|out) ){0,3}(?:[\w'-]+ ){0,3}?"
    r"(?:statement|tribute|letter|message|poem|eulogy|note|text|email|verdict|testimony|speech|diary|will)s?"
    r"(?: (?:written|sent|prepared|left|signed|dictated))?(?: out| aloud)? (?:from|by|of|on behalf of|for)\b|"
    r"\b(?:(?:statement|tribute|letter|message|eulogy|note|testimony|speech)s?(?: [\w'-]+){0,4} (?:was|were) read (?:out )?by)\b|"
    r"\b(?:relay(?:ed|ing)|pass(?:ed|ing) on|deliver(?:ed|ing)|convey(?:ed|ing)|translat(?:ed|ing)|interpret(?:ed|ing)) (?:a|the|his|her|their) "
    r"(?:[\w'-]+ ){0,2}(?:message|words|statement|greetings|thanks|condolences|apology)\b|\bthrough (?:an|a|his|her|their) (?:interpreter|translator|lawyer)\b",
    re.IGNORECASE,
)
# What is said of every death, verdict, goal and storm, and what everybody has heard before.
COMMONPLACES = re.compile(
    r"\b(?:no (?:parents?|famil(?:y|ies)|mothers?|fathers?|child|children|one|body|person) should (?:ever )?(?:have to )?(?:go|live|suffer|be put) through (?:this|that|it)|"
    r"lit up (?:every|a|any|the) room(?: (?:she|he|they) (?:walked|came|went) into)?|heart of gold|life and soul|one in a million|one of a kind|gone too soon|"
    r"(?:loved|missed) by (?:all|everyone|everybody|so many)|would do anything for any(?:one|body)|will (?:be|never be) (?:sorely |sadly )?(?:missed|forgotten)|"
    r"(?:our|my) (?:thoughts|hearts?|prayers|condolences)(?: and prayers)?(?: (?:is|are|go|goes|remain)(?: out)?(?: to| with)?)?|rest in peace|words cannot (?:describe|express)|"
    r"(?:our|my|their) (?:world|life|lives|hearts?) (?:has|have|is|are|was|were)(?: been)? (?:shattered|broken|destroyed|torn apart|turned upside down)|"
    r"justice (?:has|is|was|will be|must be|needs to be|delayed)(?: been)?(?: is)?(?: justice)? (?:done|served|denied)|no justice,? no peace|"
    r"(?:the verdict|the ruling|the decision|the sentence|it|it's|this|that|that's|that was) (?:is|was|'s)? ?(?:an? )?(?:absolute |utter |complete |total |real )?"
    r"(?:disgrace(?:ful)?|travesty(?: of justice)?|joke|scandal|shambles|farce|sham|outrage|insult|tragedy|miracle|nightmare|madness|shame)|"
    r"we (?:will|shall|must|are going to|won't|will not|want|demand|need) (?:\w+ )?(?:rebuild|never forget|remember|fight on|keep fighting|prevail|overcome|win|survive|appeal|"
    r"be silenced|give up|back down|be intimidated|be back|answers|justice|the truth|change|action)|enough is enough|never again|"
    r"lessons (?:will|must|have to|need to) be learn(?:ed|t)|safety (?:is|remains|of \w+ is) (?:always )?our (?:top|first|number one|main|highest) (?:priority|concern)|"
    r"we take (?:this|these|all|any|such)?(?: [\w']+){0,3} (?:very |extremely )?seriously|could have been (?:much |far |a lot )?worse|"
    r"like (?:a|an|the)(?: \w+){0,2} (?:war ?zone|bomb|earthquake|explosion|film|movie|horror film|nightmare|dream|thunder)|i thought (?:i|we) (?:was|were) going to die|"
    r"(?:never|not) seen anything like (?:it|this|that)|we(?:'ve| have)? lost everything|feared for (?:my|our) (?:life|lives)|all happened so (?:fast|quickly)|"
    r"over the moon|dream come true|(?:one|each|every) (?:game|match|day) (?:at a time|as it comes)|110 per ?cent|gave (?:it )?(?:everything|our all)|"
    r"too little,? too late|(?:a )?step in the right direction|(?:the )?devil is in the detail|(?:a )?drop in the ocean|(?:the )?tip of the iceberg|slap in the face|"
    r"kick in the teeth|bitter (?:blow|pill)|last straw|wake-?up call|game-?changer|(?:sad|dark|black|great|historic|proud|good|bad) day for|day of shame|"
    r"actions speak louder than words|time will tell|ball is in (?:their|his|her|your) court|not in (?:our|my) name|hands off (?:our|my)?|whose streets|our streets|"
    r"power to the people|my body,? my choice|lock (?:him|her|them) up|shame on (?:you|them|him|her)|god is great|long live|united we stand|"
    r"an injury to one is an injury to all|(?:an )?eye for an eye|you reap what you sow|we are (?:very |so |extremely |incredibly |all )?(?:proud|devastated|heartbroken|shocked|"
    r"saddened|disappointed|delighted|grateful|confident|ready)(?: of| by| with| to| for)?)\b",
    re.IGNORECASE,
)
# "Venkata Rao, known to all as Babu"; "Babu Rao, whose given name is Venkata".
ALSO_CALLED = re.compile(
    r"\b(?:(?:better |best |also |widely |popularly |affectionately |universally |locally |fondly |commonly |simply |always )*"
    r"(?:known|called|nicknamed|dubbed|referred to)(?: (?:to|by|among|in|on|around) (?:[\w'-]+ ){0,3}?[\w'-]+)?(?: (?:simply|just|only))?(?: as)?|a\.?k\.?a\.?|alias|"
    r"n[ée]e|born|real name|whose (?:real|full|given|birth|legal|stage) name (?:is|was)|who goes by(?: the name(?: of)?)?|nickname|going by|performs as|writes as)"
    r",? [\"'“‘(]?(?P<name>[A-Z][\w'’-]*(?: (?:[A-Z][\w'’-]*|(?:van|von|de|der|al|bin|the)\b))*)"
)
