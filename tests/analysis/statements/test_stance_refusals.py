"""Refusals to say a word of one's own, emphatic denials, what is confirmed, and threats that were counted."""

from __future__ import annotations

import pytest

from articles.analysis.pipeline import read


@pytest.mark.parametrize(
    ("text", "stance"),
    [
        ("Council leader Ida Vass refused to apologise for the pier.", "declines"),
        ("The bishop refused to condemn the march.", "declines"),
        ("The mayor refused to sign the deal.", "asserts"),
        ("A spokesman for the tax service said it could neither confirm nor deny an inquiry.", "declines"),
        ("Doe said she could not confirm the figure.", "no_evidence"),
        ("Asked about the pier, Ken Doe replied: “I'm not going to answer that, and nor should you.”", "declines"),
        ("“Not one transfer is linked to the strike,” a spokesperson for the mill said.", "denies"),
        ("“Not a single payment was misused,” Ken Doe said.", "denies"),
        ("“Not one of them came back,” Ken Doe said.", "asserts"),
        ("It is understood that the fund is closed, a fact confirmed by a spokesperson for the bank.", "asserts"),
        ("Speaker Ida Vass twice threatened to clear the hall.", "asserts"),
        ("The firm threatened to close the plant.", "plans"),
    ],
)
def test_stance(text: str, stance: str) -> None:
    assert read(text, strip=False, published="2026-06-10").claims[-1].stance.value == stance
