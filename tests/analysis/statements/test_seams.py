"""Cut a sentence where it goes on to a second statement, and nowhere else."""

from __future__ import annotations

import pytest

from articles.analysis.pipeline import read


def claims(sentence: str) -> list[str]:
    body = (
        f"The quay was quiet on Monday morning, the harbour office said.\n\n{sentence}\n\nNothing more was known then."
    )
    found = [claim.text for claim in read(body, published=None).claims]
    return [text for text in found if text in sentence]


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("The mill lost 38 million crowns last year", "a fifth of its 900 looms are idle."),
        ("The tunnel was opened in 1987", "its owners have spent 40 million euros on repairs since."),
        ("Six men were pulled from the shaft alive", "17 are still missing."),
        ("The choir was to sing for 3,000 guests", "only 400 had bought a ticket by Friday."),
    ],
)
def test_two_statements_with_subjects_of_their_own_are_two_claims(first: str, second: str) -> None:
    word = "but" if "only" in second else "and"
    assert claims(f"{first}, {word} {second}") == [first, second]


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("More than 70 people were hurt in the hall", "when the roof was torn off at 12:47 a.m. on Tuesday."),
        ("The co-operative has 2,100 members", "whose herds were stranded after 186mm of rain on Friday."),
        ("Two thirds of the 40 buses were in the depot", "because the drivers had walked out on 3 March."),
        ("The reservoir was at 31 percent", "though the second lake had not been full since 2019."),
    ],
)
def test_a_clause_with_a_figure_or_time_of_its_own_is_a_claim(first: str, second: str) -> None:
    comma = "," if second.startswith("whose") else ""
    assert claims(f"{first}{comma} {second}") == [first, second]


@pytest.mark.parametrize(
    "sentence",
    [
        "The trader was banned for eight years and was fined 250,000 crowns on Thursday.",
        "The audit, which was delivered on 16 March, ran to 80 pages.",
        "The ministry has the audit of all 112 cameras, which was delivered on 16 March.",
        "The bill was passed by 61 votes to 38 after a debate of 14 hours.",
        "There were 214 passengers and 17 crew on the ferry.",
        "She said on Friday that 14 of the 36 wells were dry and that the rest would be closed.",
        "The clinic treated 40 patients and the doctors were tired.",
        "The fire service said 12 men and four women were brought out of the shaft.",
        "The agency reported that 31 goats and two horses had died by Friday.",
        "About 2,000 crowns ($190, and that was in 2019) were paid to each of the 30 drivers.",
    ],
)
def test_one_statement_is_one_claim(sentence: str) -> None:
    assert claims(sentence) == [sentence]


def test_quoted_words_are_never_cut() -> None:
    sentence = "“We had 40 beds in January, and 12 are left in May,” said Nora Quist, the matron."
    assert claims(sentence) == [sentence]


def test_a_long_row_of_clauses_is_cut_at_each() -> None:
    body = "It rose by 3 percent " + ", and 4 mills were shut in 2019 when the 5 dams had burst" * 400 + "."
    found = claims(body)
    assert len(found) >= 400
    assert all("mills" in claim or "percent" in claim or "dams" in claim for claim in found)
