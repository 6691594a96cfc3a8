"""Words that newsrooms set against each other: whoever counts the one does not count the other.

A row holds alternatives, parted by bars; each is given in all its forms. What one alternative of a row counts and what
another counts are two questions, however alike the sentences are: "exports rose 4 percent", "imports rose 7 percent".
Rows hold no two words that papers use for one thing.
"""

from __future__ import annotations

from functools import lru_cache

ROWS = """
men man male males|women woman female females
boys boy sons son|girls girl daughters daughter
adults adult grown-ups|children child minors minor toddlers babies infants
husband husbands|wife wives
exports export exported exporting|imports import imported importing
arrivals arrived arriving arrive|departures departed departing depart
births born|deaths died dead
marriages married|divorces divorced
profit profits earnings|revenue revenues turnover sales|debt debts
income|expenses expenditure spending outlay
wages wage salaries salary|prices price|rents rent|pensions pension
premiums premium|claims
assets asset|liabilities liability
gross|net
buyers buyer|sellers seller
tenants tenant|landlords landlord
north northern|south southern|east eastern|west western
inland|coastal
urban|rural
upper|lower
front|rear
indoor indoors|outdoor outdoors
domestic|foreign|international
public|private
gas|electricity power|oil petrol gasoline crude|coal|water
solar|wind|nuclear|hydro hydropower
diesel|petrol gasoline|electric
wheat|barley|maize corn|rice|soy soya soybeans|oats
cattle cows cow|pigs pig hogs|sheep lambs|goats goat|chickens chicken poultry hens|horses horse
cars car|lorries lorry trucks truck|buses bus coaches|trams tram|trains train|motorcycles motorcycle motorbikes|bicycles bicycle bikes
ships ship vessels vessel|planes plane aircraft jets jet|helicopters helicopter
rifles rifle|mortars mortar|pistols pistol handguns|grenades grenade|rockets rocket|missiles missile|drones drone|tanks tank
schools school|hospitals hospital clinics clinic|churches church|bridges bridge|mosques mosque
teachers teacher|nurses nurse|doctors doctor physicians|porters porter|pupils pupil students student|drivers driver|pilots pilot
officers officer|firefighters firefighter|soldiers soldier|prisoners prisoner inmates inmate
passengers passenger|crew
players player|fans fan supporters spectators|referees referee
journalists journalist reporters|lawyers lawyer
employers employer|employees employee
oldest eldest|youngest
largest biggest|smallest
highest|lowest
longest|shortest
best dearest|cheapest
maximum|minimum
length long|width wide|height high tall|depth deep
weight weighs weighed|height
opened opens opening open|closed closes closing close shut
bought buys buying purchased acquired|sold sells selling
hired hires hiring recruited recruits|dismissed dismissals fired sacked laid|suspended suspends|retired retires
lent lends lending|borrowed borrows borrowing
won wins winning|lost loses losing
cancelled canceled cancels|delayed delays|diverted diverts
ordered orders|delivered delivers commissioned|retired
applicants applied applications|admitted admits enrolled
registered|voted cast
enrolled enrolls|dropped quit withdrew
asked surveyed interviewed questioned|found answered
arrested arrests detained|charged charges|convicted convictions sentenced|acquitted released freed
fed|housed sheltered|clothed
planted|felled cut
objections objected objectors against opposed|support supported favour favor
emits emissions emitted|burns burned burnt
produced produces production output|reserves reserve|consumed consumption
seats|attended attendance drew
landed|departed
bodies body corpses|survivors survivor
first|second|third|fourth|fifth|sixth
last previous|this current|next coming
morning|afternoon|evening|overnight night
spring|summer|autumn fall|winter
singles|doubles
home|away
gold|silver|bronze
sea|land|air
red|blue|green|yellow|white|black
dry|wet
hot hottest|cold coldest
"""


@lru_cache(maxsize=1)
def contrasts() -> dict[str, tuple[tuple[int, int], ...]]:
    """Return for each word the rows it stands in, and the alternative it is of in each."""
    found: dict[str, list[tuple[int, int]]] = {}
    for row, line in enumerate(ROWS.split("\n")):
        for place, alternative in enumerate(line.split("|")):
            for word in alternative.split():
                found.setdefault(word, []).append((row, place))
    return {word: tuple(places) for word, places in found.items()}
