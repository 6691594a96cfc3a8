from dataclasses import replace

import pytest

from articles.analysis.compare import compare
from articles.analysis.names import Register
from articles.analysis.vocabulary import LinkKind
from tests.analysis.claim_factory import report

NAMED = "French President Luc Moreau said the port would stay open."
PERSON = {"speaker": "Luc Moreau", "role": "president"}


def titles(*reports):
    register = Register().learn(item.claim.text for item in reports)
    return [item for item in compare(list(reports), register=register).findings if item.kind is LinkKind.TITLE]


def row(texts, article):
    """Return claims of one article, in order of the text."""
    made = []
    for at, (text, about) in enumerate(texts):
        item = report(article * 10 + at, text, article=article, **(PERSON if about else {}))
        made.append(replace(item, claim=replace(item.claim, start=at * 500, end=at * 500 + len(text))))
    return made


BEFORE = ("France’s President Luc Moreau called the strike harmful.", True)
AFTER = ("Mr Moreau said talks would go on.", True)
WRONG = "The French prime minister also called for patience."


def test_an_unnamed_post_between_statements_of_another_head_of_that_country():
    found = titles(report(1, NAMED, **PERSON), *row([BEFORE, (WRONG, False), AFTER], 2))
    assert [item.values for item in found] == [("The French prime minister", "French President")]
    assert "Luc Moreau" in found[0].explanation


@pytest.mark.parametrize(
    ("middle", "elsewhere"),
    [
        ("The Spanish prime minister also called for patience.", NAMED),
        ("The French president also called for patience.", NAMED),
        ("The French prime minister, Ana Roux, also called for patience.", NAMED),
        (WRONG, "French Prime Minister Ana Roux said the port would stay open."),
    ],
)
def test_no_finding_for_another_country_the_same_post_or_a_named_holder(middle, elsewhere):
    about = PERSON if "Moreau" in elsewhere else {"speaker": "Ana Roux", "role": "prime minister"}
    assert not titles(report(1, elsewhere, **about), *row([BEFORE, (middle, False), AFTER], 2))


def test_no_finding_where_nothing_around_is_about_the_other_head():
    assert not titles(report(1, NAMED, **PERSON), *row([BEFORE, (WRONG, False)], 2))
