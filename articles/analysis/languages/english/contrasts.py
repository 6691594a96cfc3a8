"""Words that newsrooms set against each other: whoever counts the one does not count the other.

A row holds alternatives, parted by bars; each is given in all its forms, words of a phrase joined by "_". What one alternative of a row counts and what
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
gross|net|moved came arrived emigrated immigrated
operating|net take-home took_home after_tax after-tax|gross pre-tax pretax before_tax|underlying adjusted|jackpot
average averages averaged averaging mean|median|maximum peak peaked top topped reached hit highest high_of|minimum lowest low_of
capacity capable_of rated nameplate installed|feeding fed generated generating producing produced output supplying supplied delivered
seats seat mandates|share_of_the_vote of_the_vote of_the_votes of_votes|turnout registered eligible electorate
asking listed marketed on_the_market guide_price|sold fetched sale bought|valued valuation
asked asks sought seek seeks seeking demanded demand requested recommended called_for urged|sentenced jailed imprisoned handed imposed
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
by_road|as_the_crow_flies|by_sea|by_air
red|blue|green|yellow|white|black
dry|wet
hot hottest|cold coldest
mother mothers|father fathers|brother brothers|sister sisters|grandmother grandparents|uncle|aunt
boyfriend|girlfriend
undergraduates undergraduate|postgraduates postgraduate
primary|secondary
nursery kindergarten|university universities college colleges
freshmen first-year|final-year graduates
new|existing used second-hand
single one-way|return round-trip
peak|off-peak
weekday weekdays|weekend weekends
murders murder homicides homicide|robberies robbery|burglaries burglary|thefts theft|assaults assault|rapes rape|shoplifting|fraud|arson
measles|cholera|malaria|dengue|tuberculosis|polio|influenza flu|covid|mumps|diphtheria|hepatitis
infections infection cases|admissions hospitalisations hospitalizations admitted|deaths fatalities
dogs dog|cats cat|birds bird|bees|whales whale|dolphins dolphin|seals seal|elephants elephant|lions lion|wolves wolf|bears bear|deer
apples|pears|grapes|olives|tomatoes|potatoes|cotton|coffee|cocoa|tea|sugar|bananas|oranges|almonds|apricots|cherries
copper|iron|steel|aluminium aluminum|nickel|lithium|cobalt|zinc|platinum|uranium
shells|bullets cartridges
northbound|southbound|eastbound|westbound
phones phone smartphones|laptops laptop|tablets
likes|views|followers|comments|subscribers|downloads|streams
letters|emails e-mails|calls
paintings painting|sculptures sculpture|photographs photograph|drawings
novels novel|poems poem|plays|albums album|songs song
goals goal|assists assist|rebounds rebound|tries|wickets|runs
sustained|gusts gust gusting
core|headline
magnitude|depth
insured|economic
bonds bond|shares share
residents inhabitants|visitors tourists|commuters|refugees|migrants
approved granted consented permits|started begun|completed finished built|demolished
pledged|disbursed
freshwater|saltwater
pedestrians pedestrian|cyclists cyclist|motorists motorist|motorcyclists motorcyclist
amateur|professional
volunteers volunteer|staff
civilians civilian|soldiers troops fighters militants
engineers engineer|technicians|cleaners|cooks|clerks
breakfast|lunch|dinner
entered entering|exited
injuries injured hurt wounded|damage damaged
kidney|liver|heart|lung
adopted|fostered
owned|rented leased
pre-war|post-war
vaccines doses|tests|masks
state-run|privately-run
inpatient inpatients|outpatient outpatients
beds|wards|ventilators
shipments|inventories stocks stockpiles
orders|deliveries
subscriptions|advertising
starters|finishers
matches|tournaments
landings|take-offs takeoffs
heating|cooling
tropical|polar
beef|pork|lamb|chicken|mutton
beer|wine|spirits|whisky
bread|milk|eggs|butter|cheese
fines fine|fees fee|bail
"""


@lru_cache(maxsize=1)
def contrasts() -> dict[str, tuple[tuple[int, int], ...]]:
    """Return for each word or phrase the rows it stands in, and the alternative it is of in each."""
    found: dict[str, list[tuple[int, int]]] = {}
    for row, line in enumerate(ROWS.split("\n")):
        for place, alternative in enumerate(line.split("|")):
            for word in alternative.split():
                found.setdefault(word.replace("_", " "), []).append((row, place))
    return {word: tuple(places) for word, places in found.items()}


@lru_cache(maxsize=1)
def phrases() -> tuple[str, ...]:
    """Return what the rows name in more than one word."""
    return tuple(word for word in contrasts() if " " in word)
