"""Verbs by which somebody speaks or judges whatever stands behind them; read by `attribution.constructions.statements`.

What they are said of is the whole sentence: "The mayor asked Manila for roofing", "The minutes show two voted no".
"""

from __future__ import annotations

# Of people and bodies, with any complement: asking and demanding, judging, praising and blaming, holding a view.
ASKING = frozenset("ask call appeal plead beg lobby campaign argue press push".split())  # with "for", "on" or "against"
UTTERING = frozenset(
    "demand urge implore beseech exhort counsel advise recommend suggest propose request petition warn caution "
    "criticize criticise condemn denounce decry deplore slam blast lambast lambaste berate castigate chide rebuke scold "
    "blame fault accuse praise hail laud applaud commend salute thank congratulate compliment credit defend champion tout "
    "extol lament bemoan mourn regret rue apologize apologise complain grumble moan carp gripe fume rage rail vent "
    "protest object scoff sneer jeer mock ridicule deride taunt tease boast brag gloat crow "
    "predict forecast foresee anticipate envisage reckon guess surmise speculate estimate calculate "
    "describe portray characterize characterise depict liken compare equate dub brand label term dismiss deride "
    "attribute ascribe impute trace date insist stress emphasize emphasise underline underscore highlight reiterate "
    "recall reminisce recount relate narrate remember recollect confess concede admit acknowledge claim allege assert "
    "contend maintain declare state remark opine muse ponder wonder doubt suspect fear worry fret dread hope wish "
    "long yearn believe think feel consider deem regard view prefer want favor favour welcome relish resent begrudge "
    "disagree differ demur concur echo retort counter question query dispute contest deny "
    "refute rebut contradict downplay minimize minimise exaggerate promise pledge vow swear pray dream "
    "specify mention cite quote invoke allude refer clarify explain elaborate enumerate detail outline".split()
)
# Of papers: what they hold, whatever it is.
HOLDING = frozenset(
    "show say read state describe list recommend advise apportion blame hold conclude put name identify record note "
    "give call criticize criticise detail accuse allege warn reveal suggest indicate confirm propose urge estimate count "
    "cite quote mention refer point recount depict portray outline set spell lay claim argue assert add explain stress "
    "contradict imply praise condemn fault question attribute ascribe trace date rate rank score value tell speak".split()
)
# "feels vindicated", "seems unbothered", "was unrepentant", "is less sure": what somebody thinks, told by how he is.
BEING = frozenset("be is was are were feel feels felt seem seems seemed sound sounds sounded remain remains remained".split())
STATES = frozenset(
    "vindicated unbothered unrepentant unconvinced convinced unimpressed unmoved unapologetic defiant adamant confident "
    "optimistic pessimistic hopeful upbeat bullish bearish sceptical skeptical doubtful dubious wary cautious unsure sure "
    "certain uncertain worried anxious concerned afraid fearful scared nervous alarmed angry furious livid incensed "
    "outraged indignant dismayed disappointed disheartened frustrated saddened heartbroken devastated shocked stunned "
    "astonished baffled puzzled bemused delighted pleased thrilled overjoyed glad happy unhappy relieved proud grateful "
    "thankful sanguine philosophical sorry ashamed embarrassed remorseful contrite scathing dismissive critical blunt "
    "blunter frank candid emphatic categorical enthusiastic enchanted amused fatalistic resigned undeterred undaunted".split()
)
