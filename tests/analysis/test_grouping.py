from datetime import date

import pytest

from articles.analysis.grouping import same_story

FERRY = (
    "Ferry fire off Alba",
    (
        "A fire broke out on the ferry Norden Star off the Alba coast. The coast guard took 240 passengers "
        "from the burning ferry. Captain Elena Petrova said the engine room was full of smoke."
    ),
)
FERRY_TOO = (
    "Passengers saved from burning ship",
    (
        "The coast guard saved everyone from the Norden Star, a ferry that caught fire near "
        "Alba. Smoke came from the engine room, captain Elena Petrova said."
    ),
)
BANK = (
    "Central bank cuts rates",
    (
        "The central bank lowered its main interest rate by a quarter point. Governor Tom Lindgren said "
        "inflation had come down faster than the bank had expected."
    ),
)
BANK_TOO = (
    "Rates fall as inflation eases",
    (
        "Governor Tom Lindgren cut the main interest rate of the central bank. Inflation is lower "
        "than expected, he said, and mortgages will become cheaper."
    ),
)
DAY = date(2025, 3, 12)


def items(*articles, day=DAY):
    return [(key, headline, body, day) for key, (headline, body) in enumerate(articles, start=1)]


@pytest.mark.parametrize("day", [DAY, None])
def test_articles_of_one_event_are_one_story(day):
    assert same_story(items(FERRY, BANK, FERRY_TOO, BANK_TOO, day=day)) == ((1, 3), (2, 4))


def test_the_order_does_not_matter():
    articles = items(FERRY, BANK, FERRY_TOO, BANK_TOO)
    assert same_story(articles[::-1]) == same_story(articles)


def test_like_events_months_apart_are_two_stories():
    first, second = items(FERRY, FERRY_TOO)
    assert same_story([first, (*second[:3], date(2025, 9, 1))]) == ((1,), (2,))


def test_no_article_is_lost():
    articles = items(FERRY, BANK, ("", ""), (None, "…"))
    assert sorted(key for group in same_story(articles) for key in group) == [1, 2, 3, 4]


def test_nothing_gives_nothing():
    assert same_story([]) == ()
