"""What a figure counts and in which sense: outcomes, senses, qualifiers, units. Read by `figures_of` (comparison).

Words are given in full; they are compared by concept (see `synonyms`), so one form of a word is enough.
"""

from __future__ import annotations

# Two figures whose words fall into different outcomes never answer the same question.
OUTCOMES = {
    "killed": "killed toll drowned fatalities", "injured": "injured casualties burns", "missing": "missing",
    "rescued": "rescued", "survived": "survived survivors", "evacuated": "evacuated displaced fled",
    "arrested": "arrested", "charged": "charged", "convicted": "convicted",
    "acquitted": "acquitted", "sentenced": "sentenced", "infected": "infected", "vaccinated": "vaccinated",
    "quarantined": "quarantined", "recovered": "recovered", "tested": "tested", "homeless": "homeless",
    "aboard": "aboard onboard carrying", "destroyed": "destroyed", "damaged": "damaged",
    "laid off": "layoffs redundancies", "hired": "hired recruited", "built": "built", "closed": "closed",
    "invested": "invested", "cost": "cost", "fined": "fined", "earned": "profit", "lost": "loss losses",
    "revenue": "revenue", "debt": "debt owed", "tax": "tax", "fee": "fee", "salary": "salary wages",
    "lent": "loan lending", "granted": "grant", "stolen": "stolen", "ransom": "ransom", "reward": "reward bounty",
    "sold": "sold", "bought": "bought", "produced": "produced", "exported": "exports", "imported": "imports",
    "attended": "attended attendance crowd protest joined",
    "abstained": "abstained abstentions", "turnout": "turnout", "margin": "majority margin lead",
    "trained": "training trained", "sent": "sent deployed dispatched transferred moved", "arrived": "arrived", "delayed": "delayed", "canceled": "cancelled", "burned": "burned burnt scorched",
    "leaked": "leaked spilled", "powerless": "outage", "without water": "waterless", "signed": "signatures signed petition",
    "goals": "goals scored", "assists": "assists", "appearances": "appearances caps", "speed": "speed mph kph",
    "height": "height tall high", "depth": "depth deep", "length": "length long", "width": "width wide",
    "weight": "weight weighing weighs", "age": "aged age old", "temperature": "temperature", "rainfall": "rainfall",
    "magnitude": "magnitude", "inflation": "inflation", "unemployment": "unemployment jobless",
    "interest": "interest", "growth": "grew growth", "donated": "donated donations", "compensation": "compensation damages payout",
    "seized": "seized confiscated", "complaints": "complaints", "applications": "applications applicants",
    "shipped": "shipped", "imported-animals": "culled slaughtered", "refunded": "refund reimbursed",
    "screened": "screened", "insured": "insured", "visited": "visitors visited", "enrolled": "enrolled enrolment enrollment",
}

PLANNED = frozenset(
    "will would shall plan plans planned planning expect expects expected aim aims intend intends intended propose "
    "proposes proposed target targets forecast forecasts predicted projected projections due could may might should "
    "goal pledge pledged promise promised scheduled proposal budgeted potential eventually prepare preparing prepared "
    "envisages envisaged hopes hoped upcoming ultimately anticipated anticipates".split()
)
CAPACITY = frozenset("capacity capable holds licensed licenced certified seats maximum permitted allowed limit limits "
                     "designed accommodate accommodates legal threshold minimum".split())
SOUGHT = frozenset("asked asking sought seek seeks seeking demanded demanding demands requested request bid bids offer offered "
                   "offers claimed-damages wanted wants sues suing".split())
ADDED = frozenset("more additional additionally extra further another added new fresh rose increased increase fell dropped decreased "
                  "decline declined drop rise climbed gained up down grew jump jumped surge surged risen fallen cut reduced".split())
TO_TOTAL = frozenset("to total totalling totaling bringing taking altogether overall cumulative stands stood now".split())

# Which outcomes a figure of a dimension can have: "a rescue of 24 billion" rescues nobody.
MONEY_OUTCOMES = frozenset(
    "invested cost fined earned lost revenue debt tax fee salary lent granted stolen ransom reward sold bought donated "
    "compensation seized refunded insured exported imported damaged".split()
)
PHYSICAL_OUTCOMES = frozenset("speed height depth length width weight age temperature rainfall magnitude".split())

# At most one word of a group can hold for one figure; a word of a group beside none is a narrower scope.
QUALIFIERS = (
    "confirmed suspected probable possible unconfirmed", "daily weekly monthly yearly annual annually hourly",
    "temporary permanent", "gross net", "minor serious seriously critical critically severe slight",
    "male female", "children child adults adult women men boys girls teenagers infants elderly pensioners minors",
    "crew passengers", "civilian civilians combatants",
    "unvaccinated vaccinated", "gold silver bronze",
    "nationwide countrywide worldwide globally statewide citywide regionally locally",

    "urban rural", "inpatients outpatients", "part-time full-time", "active cumulative",
    "doctors nurses", "teachers pupils students", "median average", "initial final provisional preliminary",
    "upfront add-ons bonus bonuses installments instalments", "outbound inbound",
)

PARTS = ("of whom", "of them", "of those", "of these", "including", "among them", "among those", "of which", "some of")

# unit -> (dimension, factor to the base unit of that dimension)
UNITS: dict[str, tuple[str, float]] = {
    "millimeter": ("length", 0.001), "centimeter": ("length", 0.01), "meter": ("length", 1.0), "kilometer": ("length", 1000.0),
    "inch": ("length", 0.0254), "foot": ("length", 0.3048), "yard": ("length", 0.9144), "mile": ("length", 1609.344),
    "nautical_mile": ("length", 1852.0), "hectare": ("area", 10000.0), "acre": ("area", 4046.856), "square_meter": ("area", 1.0),
    "square_kilometer": ("area", 1e6), "square_mile": ("area", 2589988.0), "square_foot": ("area", 0.09290304),
    "milligram": ("mass", 1e-6), "gram": ("mass", 0.001), "kilogram": ("mass", 1.0), "tonne": ("mass", 1000.0),
    "metric_ton": ("mass", 1000.0), "ton": ("mass", 1000.0), "pound": ("mass", 0.45359237), "ounce": ("mass", 0.0283495),
    "stone": ("mass", 6.35029), "milliliter": ("volume", 0.001), "liter": ("volume", 1.0), "gallon": ("volume", 3.78541),
    "barrel": ("volume", 158.987), "cubic_meter": ("volume", 1000.0), "second": ("time", 1.0), "minute": ("time", 60.0),
    "hour": ("time", 3600.0), "day": ("time", 86400.0), "week": ("time", 604800.0), "month": ("time", 2629746.0),
    "year": ("time", 31556952.0), "decade": ("time", 315569520.0), "kilometer_per_hour": ("speed", 1.0),
    "mile_per_hour": ("speed", 1.609344), "knot": ("speed", 1.852), "meter_per_second": ("speed", 3.6),
    "watt": ("power", 1.0), "kilowatt": ("power", 1e3), "megawatt": ("power", 1e6), "gigawatt": ("power", 1e9),
    "kilowatt_hour": ("energy", 1.0), "megawatt_hour": ("energy", 1e3), "gigawatt_hour": ("energy", 1e6),
    "byte": ("data", 1.0), "kilobyte": ("data", 1e3), "megabyte": ("data", 1e6), "gigabyte": ("data", 1e9),
    "terabyte": ("data", 1e12), "percent": ("percent", 1.0), "percentage_point": ("point", 1.0), "basis_point": ("point", 0.01),
}

# Outcomes whose count changes from day to day; those of RISING can only go up.
EVOLVING = frozenset(
    "killed injured missing rescued evacuated hospital arrested charged infected vaccinated quarantined recovered homeless "
    "destroyed damaged powerless donated signed burned tested sent arrived trained voted leaked seized complaints sold".split()
) | {"without water", "imported-animals", "laid off"}
RISING = frozenset("killed rescued arrested infected vaccinated destroyed damaged burned sent arrived donated signed".split())
RUNNING = ("so far", "to date", "as of", "rose to", "risen to", "climbed to", "bringing", "taking the total", "brings", "stood at",
           "stands at", "has reached", "had reached", "passed", "up from", " now ", "already", "had arrived", "latest count")

# Nouns (as concepts) that can stand for any group of people, and nouns that name only a part of them.
GENERIC_NOUNS = frozenset("case people person other individual victim resident patient local human life member soul kil body".split())
# People in their dealings with one firm or place: which word is used tells nothing.
ROLE_NOUNS = frozenset("customer client passenger user subscriber guest visitor traveler traveller member holder".split())
SUBSET_NOUNS = frozenset(
    "child woman man crew sailor passenger officer teacher student pupil doctor nurse firefighter soldier police worker "
    "employe tourist baby girl boy infant adult journalist civilian house hom school village family household building "
    "car ship plane day week month year hour minute percent time".split()
)

OUTCOME_PHRASES = {
    "struck down": "infected", "fell ill": "infected", "fallen ill": "infected", "laid low": "infected", "tested positive": "infected",
    "taken ill": "infected", "come down with": "infected", "came down with": "infected", "had caught": "infected",
    "lost their lives": "killed", "lost his life": "killed", "lost her life": "killed", "loss of life": "killed",
    "claimed the lives": "killed", "lives lost": "killed", "lives of": "killed", "bodies": "killed", "death toll": "killed",
    "ordered out": "evacuated", "told to leave": "evacuated", "moved from their homes": "evacuated",
    "forced from": "evacuated", "fled their": "evacuated", "leave their homes": "evacuated", "out of their homes": "evacuated",
    "evacuation order": "evacuated", "without power": "powerless", "without electricity": "powerless", "power was out": "powerless",
    "lost power": "powerless", "power cut": "powerless", "in the dark": "powerless", "not been found": "missing",
    "not accounted for": "missing", "on board": "aboard", "made redundant": "laid off", "lose their jobs": "laid off",
    "job cuts": "laid off", "jobs will go": "laid off", "lost their jobs": "laid off", "are gone": "destroyed",
    "burned down": "destroyed", "burnt down": "destroyed", "prices rose": "inflation", "prices climbed": "inflation", "rise in prices": "inflation", "consumer prices": "inflation", "cost of living": "inflation", "brought up alive": "rescued", "to the surface": "rescued", "pulled from": "rescued", "dug out": "rescued", "left homeless": "homeless", "turned up": "attended",
    "took part": "attended", "took to the streets": "attended", "reported for": "attended", "came to work": "attended",
    "in custody": "arrested", "voted against": "voted against", "votes against": "voted against", "voted for": "voted for",
    "in favour": "voted for", "in favor": "voted for", "votes for": "voted for", "hospitalized": "hospital", "hospitalised": "hospital", "in hospital": "hospital", "admitted to": "hospital", "taken to hospital": "hospital", "took to hospital": "hospital",
}

# A clause with several of these answers the question of the first one it has.
FATE_ORDER = ("killed", "missing", "injured", "rescued", "evacuated", "arrested", "infected")

# What befell people: a clause that names one never answers the question of a clause that names none.
FATES = frozenset(
    "killed injured missing rescued survived evacuated hospital arrested charged convicted acquitted infected vaccinated "
    "quarantined homeless attended aboard".split()
) | {"laid off"}

# Currencies that share a name: a bare "crowns" or "$" can be any of its family.
CURRENCY_FAMILIES = {
    code: family
    for family, codes in {
        "dollar": "USD CAD AUD NZD HKD SGD TWD", "krone": "DKK NOK SEK CZK ISK", "pound": "GBP EGP LBP SYP", "rupee": "INR PKR LKR NPR",
        "peso": "MXN ARS CLP COP PHP UYU", "franc": "CHF XOF XAF", "rial": "IRR QAR SAR OMR YER", "dinar": "KWD IQD JOD DZD TND RSD",
        "won": "KRW KPW", "shilling": "KES UGX TZS", "yuan": "CNY RMB", "real": "BRL", "ruble": "RUB BYN",
    }.items()
    for code in codes.split()
}
