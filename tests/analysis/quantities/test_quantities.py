"""Quantities: numbers, hedges, ranges, units, nouns, and what only looks like a quantity.

A case is a sentence and its quantities, each as "comparator value unit noun", with "-" for a unit or noun that is null
and low..high for a range.
"""

from __future__ import annotations

import itertools

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from articles.analysis.dates import find_dates
from articles.analysis.quantities import find_quantities
from articles.analysis.spans import DateSpan, Quantity


def shown(found: Quantity) -> str:
    value = f"{found.value:.15g}" if found.value is not None else f"{found.low:.15g}..{found.high:.15g}"
    return f"{found.comparator} {value} {found.unit or '-'} {found.noun or '-'}"


def read(text: str) -> list[str]:
    return [shown(found) for found in find_quantities(text, dates=find_dates(text, published=None))]


TOLD_TIMES = [
    ("The gate was shut at half past two.", []),
    ("The gate was shut at ten past six, and opened at a quarter to nine.", []),
    ("It began just after twenty past four with 30 guests.", ["= 30 - guest"]),
    ("The blast was heard a good 40 miles away.", [">= 40 mile -"]),
]


@pytest.mark.parametrize(("text", "expected"), TOLD_TIMES)
def test_a_time_told_in_words_is_no_count_and_a_good_number_is_at_least_that(text, expected):
    assert read(text) == expected


BOUNDS_TURNED = [
    ("No transfer exceeded $9,900.", ["<= 9900 USD -"]),
    ("The district says layoffs won't exceed 60.", ["<= 60 - -"]),
    ("Completions are unlikely to surpass 36,000 homes.", ["<= 36000 - home"]),
    ("The fees exceeded 3,000 euros, and no clerk knew.", ["> 3000 EUR -"]),
    ("The share of wind had gone up to 38 percent.", ["= 38 percent -"]),
    ("The fine can go up to 500 euros.", ["<= 500 EUR -"]),
]


@pytest.mark.parametrize(("text", "expected"), BOUNDS_TURNED)
def test_what_is_not_exceeded_is_the_most_and_what_has_gone_up_stands_there(text, expected):
    assert read(text) == expected


def test_a_distance_in_time_is_a_quantity_and_a_day():
    assert read("She fell ill on 17 August and died 16 days later.") == ["= 16 day -"]
    assert read("Prices fell a year later, and 40 years ago they had doubled.") == []


NUMBERS = [
    ("The fair drew 1,204 visitors.", ["= 1204 - visitor"]),
    ("The fair drew 1 200 000 visitors.", ["= 1200000 - visitor"]),
    ("The fair drew 1.250.000 visitors.", ["= 1250000 - visitor"]),
    ("Some 1,5 million visitors came.", ["~ 1500000 - visitor"]),
    ("The fair drew 10.000 visitors.", ["= 10000 - visitor"]),
    ("Twenty-three sailors were rescued.", ["= 23 - sailor"]),
    ("Two hundred and five villages lost power.", ["= 205 - village"]),
    ("A hundred volunteers planted trees.", ["= 100 - volunteer"]),
    ("They counted 4 hundred million stars.", ["= 400000000 - star"]),
    ("The firm sold 2million shirts.", ["= 2000000 - shirt"]),
    ("The firm has 7.6m customers.", ["= 7600000 - customer"]),
    ("Half a million homes went dark.", ["= 500000 - home"]),
    ("A quarter of a million people fled.", ["= 250000 - person"]),
    ("One and a half million pupils sat the test.", ["= 1500000 - pupil"]),
    ("Half a dozen boats sank.", ["= 6 - boat"]),
    ("Three dozen goats escaped.", ["= 36 - goat"]),
    ("It costs 2½ times the price.", ["= 2.5 - time"]),
    ("The recipe needs 2 1/2 liters of milk.", ["= 2.5 liter milk"]),
    ("The state borrowed 1.2 trillion rupees.", ["= 1200000000000 INR -"]),
    ("Nearly 20k runners took part.", ["~ 20000 - runner"]),
    ("The town has 3 lakh voters.", ["= 300000 - voter"]),
    ("Flow fell from 41,000 barrels a day to 28,500bpd.", ["= 41000 barrel -", "= 28500 barrel -"]),
    ("The river ran at 9,000 cusecs.", ["= 9000 cubic_foot_per_second -"]),
    ("The mill grinds 400 tpd.", ["= 400 tonne -"]),
    ("The trial is to last three days.", ["= 3 day -"]),
    ("The talks could last two weeks.", ["= 2 week -"]),
    ("The roof will last forty years.", ["= 40 year -"]),
    ("It rained over the last three days.", []),
    ("The goal would be met in 2033 rather than 2028.", []),
    ("They built 1930 homes rather than 2028.", ["= 1930 - home", "= 2028 - -"]),
]
VAGUE = [
    ("Dozens of protesters were held.", [">= 24 - protester"]),
    ("Hundreds of thousands of Kenyan farmers lost crops.", [">= 200000 - farmer"]),
    ("Tens of thousands of bees died.", [">= 20000 - bee"]),
    ("Several hundred workers walked out.", [">= 200 - worker"]),
    ("Scores of flights were canceled.", [">= 40 - flight"]),
    ("It lost millions of dollars.", [">= 2000000 USD -"]),
    ("A couple of neighbors saw it.", ["~ 2 - neighbor"]),
]
HEDGES = [
    ("About 300 seals lay on the beach.", ["~ 300 - seal"]),
    ("Approximately 40 tons of waste was found.", ["~ 40 ton waste"]),
    ("An estimated 5 million birds migrate.", ["~ 5000000 - bird"]),
    ("Nearly 900 firms signed.", ["~ 900 - firm"]),
    ("Almost half of drivers speed.", ["~ 50 percent driver"]),
    ("More than 60 nations voted.", ["> 60 - nation"]),
    ("Well over 2,000 fans queued.", ["> 2000 - fan"]),
    ("Losses exceeding €40m were booked.", ["> 40000000 EUR -"]),
    ("A sum in excess of $3 million vanished.", ["> 3000000 USD -"]),
    ("At least 17 miners are trapped.", [">= 17 - miner"]),
    ("No fewer than 12 senators objected.", [">= 12 - senator"]),
    ("A minimum of 30 hours is required.", [">= 30 hour -"]),
    ("Fewer than 50 tigers survive.", ["< 50 - tiger"]),
    ("Just under 4,000 seats remain.", ["< 4000 - seat"]),
    ("Inflation stayed below 2 percent.", ["< 2 percent -"]),
    ("Up to 150 jobs may go.", ["<= 150 - job"]),
    ("As many as 80 whales stranded.", ["<= 80 - whale"]),
    ("No more than 6 guests are allowed.", ["<= 6 - guest"]),
    ("The fine is 500 euros or more.", [">= 500 EUR -"]),
    ("Children of 5 or under travel free; 100-plus guests came.", ["<= 5 - -", ">= 100 - guest"]),
    ("He served 10 or so years.", ["~ 10 year -"]),
    ("Winds of up to about 90 mph blew.", ["<= 90 mile_per_hour -"]),
    ("Nobody would complain about 19 pounds.", ["= 19 GBP -"]),
    ("There is nothing odd about 34 kilns.", ["= 34 - kiln"]),
    ("The mound spread over 6.2 hectares.", ["= 6.2 hectare -"]),
    ("The finds were made over three seasons.", ["= 3 - season"]),
    ("LUSAKA, May 20 - Zambia kept its rate.", []),
    ("Office space of sub-300 sq m is rare.", ["< 300 square_meter -"]),
]
RANGES = [
    ("Between 5 and 7 percent of eggs hatch.", ["range 5..7 percent egg"]),
    ("It will cost $3 billion to $5 billion.", ["range 3000000000..5000000000 USD -"]),
    ("The walk takes 10-15 minutes.", ["range 10..15 minute -"]),
    ("Three to five million doses were lost.", ["range 3000000..5000000 - dose"]),
    ("Prices range from £20 to £35.", ["range 20..35 GBP -"]),
    ("Two or three witnesses spoke.", ["range 2..3 - witness"]),
    ("Fares rose from $2 to $3.", ["= 2 USD -", "= 3 USD -"]),
    ("Output fell 7% to 2.3 million barrels.", ["= 7 percent -", "= 2300000 barrel -"]),
    ("The ages of victims ranged between 18 and 64 years.", ["range 18..64 year -"]),
    ("The index jumped 200 points to 1,500.", ["= 200 - point", "= 1500 - -"]),
]
SHARES = [
    ("A third of voters are undecided.", ["= 33.3333333333 percent voter"]),
    ("Two-thirds of the pupils passed.", ["= 66.6666666667 percent pupil"]),
    ("Sales fell by a quarter.", ["= 25 percent -"]),
    ("One in five households struggles.", ["= 20 percent household"]),
    ("Three out of ten trains ran late.", ["= 30 percent train"]),
    ("More than half the harvest was lost.", ["> 50 percent -"]),
    ("About nine in 10 dentists agreed.", ["~ 90 percent dentist"]),
    ("The rate rose half a percentage point.", ["= 0.5 percentage_point -"]),
    ("Support dropped 3.5 percentage points.", ["= 3.5 percentage_point -"]),
    ("Turnout was 61.4pc, or 61.4 per cent.", ["= 61.4 percent -", "= 61.4 percent -"]),
    ("The third man fled in the third quarter of the game.", []),
    ("He has scored three in 10 games.", ["= 3 - -", "= 10 - game"]),
    ("It uses twice as much water.", ["= 2 - -"]),
]
MONEY = [
    ("It raised €3.4bn.", ["= 3400000000 EUR -"]),
    ("It raised US$7m.", ["= 7000000 USD -"]),
    ("It raised $US55,931,000.", ["= 55931000 USD -"]),
    ("It raised A$12.5 million.", ["= 12500000 AUD -"]),
    ("It raised C$600k.", ["= 600000 CAD -"]),
    ("It raised HK$4 billion.", ["= 4000000000 HKD -"]),
    ("It raised Rs 500 crore.", ["= 5000000000 INR -"]),
    ("It raised 7 million euros.", ["= 7000000 EUR -"]),
    ("It raised EUR50m.", ["= 50000000 EUR -"]),
    ("It raised 10.5 million Australian dollars.", ["= 10500000 AUD -"]),
    ("It raised 30 million Swiss francs.", ["= 30000000 CHF -"]),
    ("It raised ¥800 million.", ["= 800000000 JPY -"]),
    ("It raised £2.1 million.", ["= 2100000 GBP -"]),
    ("It raised 20 million pounds.", ["= 20000000 GBP -"]),
    ("The bear weighs 600 pounds.", ["= 600 pound -"]),
    ("A stamp costs 85 pence or 99 cents.", ["= 85 penny -", "= 99 cent -"]),
    ("It paid 1,200€ for the desk.", ["= 1200 EUR -"]),
    ("It paid RM79 a month.", ["= 79 MYR -"]),
    ("It paid 90 billion won.", ["= 90000000000 KRW -"]),
]
MEASURES = [
    ("The canal is 82 km (51 miles) long.", ["= 82 kilometer -", "= 51 mile -"]),
    ("It reached 41 degrees Celsius.", ["= 41 celsius -"]),
    ("It fell to minus 5C.", ["= -5 celsius -"]),
    ("It was 68F indoors.", ["= 68 fahrenheit -"]),
    ("The car did 130 kilometers per hour.", ["= 130 kilometer_per_hour -"]),
    ("The wind blew at 60mph.", ["= 60 mile_per_hour -"]),
    ("The flight took two hours and 15 minutes.", ["= 135 minute -"]),
    ("The strike lasted a day and a half.", ["= 1.5 day -"]),
    ("It lasted two and a half years.", ["= 2.5 year -"]),
    ("The trial lasted more than an hour.", ["> 1 hour -"]),
    ("They waited half an hour.", ["= 0.5 hour -"]),
    ("A 43-year-old plumber died.", ["= 43 year plumber"]),
    ("The plumber, aged 43, died.", ["= 43 year -"]),
    ("Ana Ruiz, 43, a plumber, died.", ["= 43 year -"]),
    ("Vaccines for over-65s are free.", ["> 65 year -"]),
    ("It burned 2,400 hectares of forest.", ["= 2400 hectare forest"]),
    ("The plot is 570 sq m.", ["= 570 square_meter -"]),
    ("She bought 3 kg of rice.", ["= 3 kilogram rice"]),
    ("The plant makes 30 gigawatts.", ["= 30 gigawatt -"]),
    ("A three-year study ended.", ["= 3 year study"]),
    ("He is 5ft 10in tall.", ["= 70 inch -"]),
]
NOUNS = [
    ("3,000 North Korean soldiers marched.", ["= 3000 - soldier"]),
    ("12 people and four women were hurt.", ["= 12 - person", "= 4 - woman"]),
    ("A 24,000-strong crowd sang.", ["= 24000 - crowd"]),
    ("She wrote a 12-page report.", ["= 12 - page"]),
    ("Two of the 20 workers died.", ["= 2 - worker", "= 20 - worker"]),
    ("60 percent of rural households own a phone.", ["= 60 percent household"]),
    ("It bought six churches and nine buses.", ["= 6 - church", "= 9 - bus"]),
    ("Five aircraft and 40 personnel were sent.", ["= 5 - aircraft", "= 40 - personnel"]),
    ("One police officer was shot.", ["= 1 - officer"]),
    ("They lost 15 of 18 lives.", ["= 15 - life", "= 18 - life"]),
]
NOT_QUANTITIES = [
    "The talks began at 10:30 and ended by 5pm, or 5 p.m. local time.",
    "She finished second and the 43rd runner came third.",
    "The match ended 2-1 after 6-4 6-3 in the other.",
    "Call 020 7946 0000 or 555-1234 or +44 20 7946 0000.",
    "The AK-12, the A320, an F-16, MH17, Covid-19 and the G7 were named.",
    "He lives at 10 Downing Street, near 16-18 Industrial Avenue.",
    "Under Article 5, Section 427 and Chapter 3, see page 12 and Room 101.",
    "Flight 447 left Gate 12; take bus 42 or Highway 61 from No. 10.",
    "One of the guests left. No one spoke. One day it may change.",
    "1. Wash the rice.\n2. Boil it.",
    "See https://example.org/2024/10/25/story-300 and version 3.11.2.",
    "The 1990s were different from 2019 and the 2024 election.",
    "It opened in 1987, closed in 2003-04 and burned on 12/05/2011.",
    "The five-star hotel on the two-way street has 5G and 4K screens.",
    "The S&P 500 and the FTSE 100 closed; a Boeing 737 landed.",
    "For a second he thought of the final quarter.",
]
INCREMENTS = [
    ("1,500 more troops arrived.", True),
    ("Another 20 jobs will go.", True),
    ("An additional 300 beds opened.", True),
    ("Sales rose by 3 percent.", True),
    ("Prices fell 4%.", True),
    ("A 5% rise was agreed.", True),
    ("Shares were up 9%.", True),
    ("The total reached 3,000.", False),
    ("There are 40 beds.", False),
    ("Its share is 5 percent.", False),
    ("It has more than 20 ships.", False),
    ("Sales rose to 3 million.", False),
]


@pytest.mark.parametrize(
    ("text", "wanted"),
    NUMBERS + VAGUE + HEDGES + RANGES + SHARES + MONEY + MEASURES + NOUNS,
    ids=lambda value: str(value)[:40],
)
def test_reads_value_hedge_unit_and_noun(text: str, wanted: list[str]) -> None:
    assert read(text) == wanted


@pytest.mark.parametrize("text", NOT_QUANTITIES, ids=lambda text: text[:40])
def test_leaves_numbers_that_name_order_or_time(text: str) -> None:
    assert read(text) == []


@pytest.mark.parametrize(("text", "change"), INCREMENTS, ids=lambda value: str(value)[:40])
def test_tells_a_change_from_a_total(text: str, change: bool) -> None:
    assert [found.increment for found in find_quantities(text)] == [change]


def test_text_includes_the_hedge_and_the_unit() -> None:
    body = "Officials said at least 3,000 miles of road, or roughly €4bn, were lost."
    assert [found.text for found in find_quantities(body)] == ["at least 3,000 miles", "roughly €4bn"]


@pytest.mark.parametrize(
    ("text", "low", "high"),
    [
        ("exactly 5 cats", 5, 5),
        ("over 5 cats", 5, None),
        ("at least 5 cats", 5, None),
        ("under 5 cats", None, 5),
        ("up to 5 cats", None, 5),
        ("about 5 cats", None, None),
        ("5 to 7 cats", 5, 7),
    ],
)
def test_bounds_follow_the_comparator(text: str, low: float | None, high: float | None) -> None:
    (found,) = find_quantities(text)
    assert (found.low, found.high) == (low, high)


def test_given_dates_are_never_quantities() -> None:
    body = "In the past 3 weeks 40 cats were lost."
    span = DateSpan(3, 19, body[3:19])
    assert [found.text for found in find_quantities(body, dates=(span,))] == ["40"]


PIECES = st.sampled_from(
    "1 2,000 3.5 10-15 1/2 ½ $ € £ US$ million bn percent % and to or - between from about at least up to a half third one two "
    "hundred thousand dozen dozens of the in out every hour and hours year-old old miles per cent km C ° minus . , \n ( ) more "
    "than pounds A320 1990s '90s 5th May March 2024 , 43 , 0 00 007 . … \u2009 \u00a0 ' \" ₹ 9".split(" ")
)


@settings(max_examples=300, deadline=None)
@given(st.lists(PIECES, max_size=40).map(" ".join) | st.lists(PIECES, max_size=40).map("".join) | st.text(max_size=200))
def test_any_text_gives_ordered_spans_that_cut_the_body(body: str) -> None:
    dates = find_dates(body, published=None)
    found = find_quantities(body, dates=dates)
    assert all(body[item.start : item.end] == item.text for item in found)
    assert all(left.end <= right.start for left, right in itertools.pairwise(found))
    assert not any(item.start < span.end and span.start < item.end for item in found for span in dates)


@pytest.mark.parametrize(
    ("text", "value", "unit"),
    [
        ("The county owes its nurses Sh2.4 billion", 2.4e9, "KES"),
        ("A sack of maize now sells at Sh95", 95, "KES"),
        ("A donor gave USh3bn for the school", 3e9, "UGX"),
        ("The repairs cost TSh400 million", 4e8, "TZS"),
        ("Lawmakers approved N500 million for boats", 5e8, "NGN"),
        ("The levy will raise N1.2tn", 1.2e12, "NGN"),
        ("Each family received P1,500", 1500, "PHP"),
        ("The mine paid K5 million in tax", 5e6, "ZMW"),
        ("The clinic was fined GH¢2,000", 2000, "GHS"),
        ("The road was priced at FCFA 500 million", 5e8, "XOF"),
        ("Aid of UGX 3 billion arrived", 3e9, "UGX"),
        ("The ticket went up to Rs.1,200", 1200, "INR"),
        ("A grant of 18m kroner was agreed", 1.8e7, "NOK"),
        ("The fund holds 40m pula", 4e7, "BWP"),
    ],
)
def test_money_is_read_in_the_spellings_of_many_countries(text: str, value: float, unit: str) -> None:
    (found,) = find_quantities(text)
    assert (found.value, found.unit) == (pytest.approx(value), unit)


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("On Wednesday 84 crossed the bridge, and on Thursday 112.", [84, 112]),
        ("In March 340 left the valley.", [340]),
        ("The dead now number 26 and the injured number 90.", [26, 90]),
        ("It showed 24 E. coli in the sample and 31 C. difficile spores.", [24, 31]),
        ("Bus number 26 hit a wall.", []),
        ("She was number 12 on the list of March 7.", []),
        ("Patient B. Lopez left Ward 24 on Friday 13.", []),
    ],
)
def test_counts_without_a_noun_stand_behind_days_and_verbs(text: str, values: list[float]) -> None:
    assert [found.value for found in find_quantities(text, dates=find_dates(text, published=None))] == values


@pytest.mark.parametrize(
    "text", ["They took the N7 north", "She climbed K2 twice over", "His P45 came", "The SR71 flew"]
)
def test_letters_before_a_small_figure_are_no_money(text: str) -> None:
    assert find_quantities(text) == ()


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("One driver in five was over the limit.", 20),
        ("That is one round in six.", 100 / 6),
        ("One vote in three went to the left.", 100 / 3),
    ],
)
def test_one_thing_in_so_many_is_a_share(text: str, value: float) -> None:
    (found,) = find_quantities(text)
    assert (found.value, found.unit) == (pytest.approx(value), "percent")


def test_one_thing_in_so_many_others_is_two_counts() -> None:
    assert [found.value for found in find_quantities("He scored one goal in five games.")] == [1, 5]


@pytest.mark.parametrize(
    ("text", "comparator"),
    [
        ("Dredged under a $14 million program", "="),
        ("They argued over the $3 million bill", "="),
        ("It holds under 300 people", "<"),
        ("It took over a combined 300 hours", ">"),
        ("It drew over a million people", ">"),
    ],
)
def test_over_and_under_are_bounds_only_of_a_bare_amount(text: str, comparator: str) -> None:
    (found,) = find_quantities(text)
    assert found.comparator == comparator


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("KISUMU (NPA) – Forty-two people were rescued.", 42),
        ("OSLO — Twenty-one ships waited.", 21),
        ("ACCRA - Seven of them left.", 7),
    ],
)
def test_a_number_that_opens_the_copy_behind_a_dash_is_read_whole(text, value):
    assert find_quantities(text)[0].value == value


@pytest.mark.parametrize(
    "text", ["The VoltBrick 20K can burn.", "A category three storm hit.", "Channel Four reported it."]
)
def test_names_of_models_and_classes_count_nothing(text):
    assert not find_quantities(text)


@pytest.mark.parametrize(
    ("text", "of"),
    [
        ("Three of the 20 workers fell ill.", "the 20 workers"),
        ("Nine of the camp's 14 wells ran dry.", "the camp's 14 wells"),
        ("Some 40 of its members voted.", "its members"),
        ("Between 20 and 30 of the 400 sheep died.", "the 400 sheep"),
        ("Three of them fell ill.", None),
        ("Three workers of the firm fell ill.", None),
        ("It cost 3 million of dollars.", None),
    ],
)
def test_a_part_names_the_group_it_is_of(text, of):
    assert find_quantities(text)[0].of == of


@pytest.mark.parametrize(
    ("text", "signs"),
    [
        ("The true figure was nearer to £280,000.", [("~", 280_000, "GBP")]),
        ("The toll is closer to 300.", [("~", 300, None)]),
        ("He must hand over £61,250 by May.", [("=", 61_250, "GBP")]),
        ("They fired 148 Shahed-type drones and 12 Harpoon-class missiles.", [("=", 148, None), ("=", 12, None)]),
        ("The shares fell to SKr112.40.", [("=", 112.4, "SEK")]),
        ("The fine is over £61,250.", [(">", 61_250, "GBP")]),
    ],
)
def test_words_before_a_figure_hedge_it_or_belong_to_the_verb(text, signs):
    assert [(item.comparator, item.value, item.unit) for item in find_quantities(text)] == signs


@pytest.mark.parametrize(
    ("text", "value", "unit"),
    [
        ("The reservoir lost 2.4Ml a day", 2.4, "megaliter"),
        ("The town stores 310 ML of water", 310, "megaliter"),
        ("The bottle holds 310 ml of syrup", 310, "milliliter"),
        ("Each dose was 5mL of vaccine", 5, "milliliter"),
    ],
)
def test_a_capital_tells_a_million_liters_from_a_thousandth(text: str, value: float, unit: str) -> None:
    found = next(item for item in find_quantities(text) if item.unit)
    assert (found.value, found.unit) == (pytest.approx(value), unit)
