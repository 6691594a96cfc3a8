"""Forty sentences that were written before the rules and never used to tune them: the honest figure.

Each line: the sentence, its quantities ("comparator value [unit]"), its dates ("first..last"). Published on a Wednesday.
"""

from datetime import date

from articles.analysis.dates import find_dates
from articles.analysis.quantities import find_quantities

PUBLISHED = date(2025, 3, 12)

HELD_BACK = [
    ("The bakery chain will close 14 of its 97 shops by the end of June.", "= 14; = 97", "..2025-06-30"),
    (
        "Nearly 4.2 million pupils missed at least one day of school in January.",
        "~ 4200000; >= 1 day",
        "2025-01-01..2025-01-31",
    ),
    ("The bridge, which opened in 1937, is 2.7 km long.", "= 2.7 kilometer", "1937-01-01..1937-12-31"),
    ("He was sentenced to eight and a half years on Monday.", "= 8.5 year", "2025-03-10..2025-03-10"),
    ("Rainfall of between 60mm and 80mm is expected on Friday.", "range 60..80 millimeter", "2025-03-14..2025-03-14"),
    (
        "The museum drew some 310,000 visitors last year, up 12% on 2023.",
        "~ 310000; = 12 percent",
        "2024-01-01..2024-12-31; 2023-01-01..2023-12-31",
    ),
    ("Three quarters of nurses said they had worked unpaid overtime.", "= 75 percent", ""),
    (
        "The midfielder, 27, signed a three-year deal worth £45m on Tuesday night.",
        "= 27 year; = 3 year; = 45000000 GBP",
        "2025-03-11..2025-03-11",
    ),
    ("Union members voted 61 percent to 39 percent to accept the offer.", "= 61 percent; = 39 percent", ""),
    ("No more than 250 people may attend, down from 1,000 in February.", "<= 250; = 1000", "2025-02-01..2025-02-28"),
    ("The quake, of magnitude 6.4, killed dozens and left up to 5,000 families homeless.", "= 6.4; >= 24; <= 5000", ""),
    ("Police seized 38 kilograms (84 pounds) of cocaine at Terminal 2.", "= 38 kilogram; = 84 pound", ""),
    (
        "The central bank raised its rate by a quarter of a percentage point last week.",
        "= 0.25 percentage_point",
        "2025-03-03..2025-03-09",
    ),
    ("Flight BA117 landed at 9.40am, more than two hours late.", "> 2 hour", ""),
    (
        "Two in five households cannot pay their bills, the charity said on 6 March.",
        "= 40 percent",
        "2025-03-06..2025-03-06",
    ),
    ("The vaccine was 94.5 per cent effective in a trial of 30,420 volunteers.", "= 94.5 percent; = 30420", ""),
    ("Temperatures could fall to minus 12C overnight.", "= -12 celsius", "2025-03-12..2025-03-12"),
    (
        "A 19-year-old student and two other people were arrested in the early hours of Sunday.",
        "= 19 year; = 2",
        "2025-03-09..2025-03-09",
    ),
    (
        "The film took $38.5 million over the weekend on a budget of under $10 million.",
        "= 38500000 USD; < 10000000 USD",
        "2025-03-08..2025-03-09",
    ),
    ("Another 600 jobs will go next year, taking the total to about 2,100.", "= 600; ~ 2100", "2026-01-01..2026-12-31"),
    ("The club won 3-1 at home and moved up to sixth place with 44 points.", "= 44", ""),
    (
        "Turnout stood at 57.3 percent, compared with 61 percent in the 2020 vote.",
        "= 57.3 percent; = 61 percent",
        "2020-01-01..2020-12-31",
    ),
    (
        "The rocket reached a speed of 27,000 kilometers per hour in just under nine minutes.",
        "= 27000 kilometer_per_hour; < 9 minute",
        "",
    ),
    ("Half a million homes lost power between 3 and 5 March.", "= 500000", "2025-03-03..2025-03-05"),
    ("Shares closed at 412p, a fall of 3.5p on the day.", "= 412 penny; = 3.5 penny", ""),
    ("The ministry reported 1,204 new cases and 17 deaths since Saturday.", "= 1204; = 17", "2025-03-08..2025-03-08"),
    ("Hundreds of thousands of people marched in late September 2024.", ">= 200000", "2024-09-21..2024-09-30"),
    ("The trial is due to begin on 8 May and last six to eight weeks.", "range 6..8 week", "2025-05-08..2025-05-08"),
    ("The farm covers 1 250 hectares and employs around forty workers.", "= 1250 hectare; ~ 40", ""),
    (
        "Revenue rose from €1.1bn to €1.4bn in the fourth quarter of 2024.",
        "= 1100000000 EUR; = 1400000000 EUR",
        "2024-10-01..2024-12-31",
    ),
    ("Passengers waited for an hour and a half before the No. 42 bus arrived.", "= 1.5 hour", ""),
    ("The law of 14 July 2021 sets a fine of Rs 5 lakh.", "= 500000 INR", "2021-07-14..2021-07-14"),
    ("Nine out of ten respondents had heard of Article 50.", "= 90 percent", ""),
    ("The actor died three days ago, aged 86.", "= 86 year", "2025-03-09..2025-03-09"),
    (
        "Demand has tripled since the 1990s, when fewer than one million tons were sold.",
        "< 1000000 ton",
        "1990-01-01..1999-12-31",
    ),
    ("The airline ordered 25 A350 jets for delivery in the second half of 2026.", "= 25", "2026-07-01..2026-12-31"),
    ("April Summers, a 52-year-old nurse, may appeal later this month.", "= 52 year", "2025-03-12..2025-03-31"),
    (
        "The lead narrowed to 2 percentage points in a poll taken on March 1-3.",
        "= 2 percentage_point",
        "2025-03-01..2025-03-03",
    ),
    (
        "Roughly HK$7.8 billion, or US$1 billion, was repaid in early January.",
        "~ 7800000000 HKD; = 1000000000 USD",
        "2025-01-01..2025-01-10",
    ),
    ("A crowd 20,000 strong waited until Thursday for one of the tickets.", "= 20000", "2025-03-13..2025-03-13"),
]
WANTED_QUANTITIES = 0.90
WANTED_DATES = 0.88


def written(low: float | None, high: float | None, value: float | None) -> str:
    return f"{value:g}" if value is not None else f"{low:g}..{high:g}"


def quantities_of(text: str) -> list[str]:
    found = find_quantities(text, dates=find_dates(text, published=PUBLISHED))
    return [f"{q.comparator} {written(q.low, q.high, q.value)} {q.unit or ''}".strip() for q in found]


def dates_of(text: str) -> list[str]:
    return [f"{d.first or ''}..{d.last or ''}" for d in find_dates(text, published=PUBLISHED)]


def f1(pairs: list[tuple[list[str], list[str]]]) -> float:
    hits = sum(len([item for item in wanted if item in found]) for wanted, found in pairs)
    return 2 * hits / max(1, sum(len(wanted) + len(found) for wanted, found in pairs))


def items(line: str) -> list[str]:
    return [" ".join(part.split()) for part in line.split(";") if part.strip()]


def normal(line: str) -> list[str]:
    """Write the wanted numbers as the found ones are written."""
    out = []
    for part in items(line):
        comparator, number, *unit = part.split()
        out.append(" ".join([comparator, "..".join(f"{float(end):g}" for end in number.split("..")), *unit]))
    return out


def test_quantities_of_the_held_back_sentences() -> None:
    assert f1([(normal(wanted), quantities_of(text)) for text, wanted, _ in HELD_BACK]) >= WANTED_QUANTITIES


def test_dates_of_the_held_back_sentences() -> None:
    assert f1([(items(wanted), dates_of(text)) for text, _, wanted in HELD_BACK]) >= WANTED_DATES
