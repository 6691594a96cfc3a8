"""Hold the reading of whole articles to what it has reached; the table below is the one place to raise it."""

from __future__ import annotations

import html
import re
from datetime import date

import pytest

from articles.analysis.pipeline import read
from articles.analysis.spans import Span
from tests.analysis import article_files as files
from tests.analysis import article_scores as scores

# field: (open articles, held-back articles), a little under what was reached on 2026-11-23; twenty-nine of the
# held-back ones came in when the rules stood, and lowered what was reached
FLOORS: dict[str, tuple[float, float]] = {
    "claim found": (0.995, 0.99),
    "claim precise": (0.989, 0.95),
    "speaker": (0.97, 0.895),
    "own voice": (0.94, 0.91),
    "role": (0.96, 0.9),
    "directness": (0.985, 0.95),
    "other stance": (0.97, 0.915),
    "plain stance": (0.98, 0.96),
    "headline": (0.98, 0.92),
    "published": (0.98, 0.965),
    "body usable": (0.99, 0.98),
    "quantities": (0.99, 0.97),
    "dates": (0.978, 0.915),
    "body": (0.98, 0.98),
}
EVERY = files.names() + files.names(heldback=True)


@pytest.fixture(scope="module", params=[False, True], ids=["open", "held back"])
def part(request):
    tally = scores.score(files.names(request.param))
    if request.param:
        tally.errors.clear()  # a failure prints what the test was given
    return request.param, tally


@pytest.mark.parametrize("name", FLOORS)
def test_reading_reaches_its_floor(part, name):
    heldback, tally = part
    reached = tally.f1(name) if f"{name}:hit" in tally.counts else tally.share(name)
    assert reached >= FLOORS[name][heldback]


def test_some_of_the_articles_are_held_back():
    assert (len(files.names()), len(files.names(heldback=True))) == (177, 65)


@pytest.mark.parametrize("name", EVERY)
def test_expected_sentences_stand_in_the_received_text(name):
    text, expected = files.load(name)
    flat = files.letters(html.unescape(re.sub(r"<[^>]*>", " ", _readable(text))))[0]
    kinds = ("no_claims", "debatable", "subheadings", "furniture")
    listed = [label["text"] for label in expected["claim"]] + [item for kind in kinds for item in expected[kind]]
    assert [item for item in listed if files.letters(item)[0] not in flat] == []


def _readable(text: str) -> str:
    """Undo what the samples do to words on purpose: mojibake, soft hyphens, words parted at a line end."""
    if "â€" in text:
        raw = b"".join(char.encode("cp1252" if ord(char) > 255 else "latin-1") for char in text)
        text = raw.decode("utf-8")
    return re.sub(r"-\r?\n(?=[a-z])", "", text).replace("\u00ad", "")


@pytest.mark.parametrize("name", EVERY)
def test_expected_fields_are_well_formed(name):
    for label in files.load(name)[1]["claim"]:
        assert label.get("stance", "asserts") in {
            "asserts",
            "hedges",
            "denies",
            "no_evidence",
            "declines",
            "plans",
            "?",
        }
        assert ("directness" in label) == (label.get("speaker", "?") != "?")
        assert all(files.wanted_amount(item) for item in label.get("quantities", []))
        days = [files.wanted_days(item) for item in label.get("dates", [])]
        assert all(date.fromisoformat(day) for item in days for day in (item.low, item.high) if day)


@pytest.mark.parametrize(
    ("heard", "expected", "same"),
    [
        ("Dr. Ada Fonseca", "Ada Fonseca", True),
        ("the ministry of health", "Health ministry", True),
        ("Fonseca", "Ada Fonseca", False),
        ("", "police", False),
        ("police", "officers | police", True),
    ],
)
def test_speakers_are_compared_by_their_words(heard, expected, same):
    assert files.same_name(heard, expected) is same


@pytest.mark.parametrize(
    ("found", "wanted", "fits"),
    [
        (("=", 640.0, 640.0), "= 640 family", True),
        (("~", 640.0, 640.0), "= 640 family", False),
        (("<", 400.0, 400.0), "~|< 400 home", True),
        (("~", 33.3, 33.3), "~ 33.33 percent", True),
        (("range", 60.0, 70.0), "range 60 70", True),
        (("=", None, None), "= 3", False),
        (("=", 5.0, 5.0), "? *", True),
    ],
)
def test_amounts_are_compared_by_sign_and_value(found, wanted, fits):
    assert files.wanted_amount(wanted).fits(found) is fits


def test_sentences_are_found_whatever_the_layout():
    body = "He said:\n“It  rained,\nand hard.”"
    assert files.Places(body).find('"It rained, and hard."') == Span.cut(body, 10, 30)


def test_errors_of_held_back_articles_are_not_printed(capsys, monkeypatch):
    monkeypatch.setattr("sys.argv", ["article_scores", "--errors", files.names(heldback=True)[0]])
    scores.main()
    assert "[" not in capsys.readouterr().out


def test_a_figure_at_the_end_of_a_sentence_counts_with_its_sign():
    text = "The benchmark index slipped 0.3%."
    reading, tally = read(text, strip=False), scores.Tally()
    label = {"text": text, "quantities": ["= 0.3 percent"]}
    scores.score_claim(reading, label, files.Places(reading.body).find(text), tally)
    assert tally.f1("quantities") == tally.share("claim found") == 1
