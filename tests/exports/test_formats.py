"""The formats, over `FORMATS`: an addition is tested before its author writes a test."""

import csv
import io
import json

import pytest

from articles.exports import FORMATS, About, format_named
from articles.exports.comma_separated import cell

RECORD = {
    "id": 7,
    "url": "https://desk.example/claims/7/",
    "text": "=cmd|' /C calc'!A0 rose to 4.2 metres",
    "prefix": "said ",
    "suffix": " on Monday",
    "summary": "The water office: the river rose to 4.2 metres.",
    "start": 5,
    "end": 41,
    "kinds": ["statistic"],
    "stance": "asserts",
    "rating": "verified",
    "rating_label": "Verified",
    "rating_value": 5,
    "justification": "Gauge 14 shows it.",
    "reviewed_at": "2026-03-02T10:00:00Z",
    "updated_at": "2026-03-02T10:00:00Z",
    "state": "approved",
    "attribution": {"speaker": "Ada Lund", "role": "hydrologist", "organization": None},
    "article": {
        "headline": "River rises",
        "publisher": "The Quay",
        "url": None,
        "published": "2026-03-01",
        "page": "/articles/1/",
    },
}
ABOUT = About(site_url="https://desk.example", organization="The Desk", written_at="2026-03-02T11:00:00Z")


def written(name, records, about=ABOUT):
    return b"".join(format_named(name).write(records, ("id", "text", "attribution.speaker", "kinds"), about))


@pytest.mark.parametrize("form", FORMATS, ids=lambda form: form.name)
def test_every_format_writes_utf8_for_none_one_and_many(form):
    for count in (0, 1, 3):
        text = b"".join(form.write([RECORD] * count, ("id", "text"), ABOUT)).decode("utf-8")
        assert text.count("4.2 metres") >= count


@pytest.mark.parametrize("form", FORMATS, ids=lambda form: form.name)
def test_every_format_streams(form):
    def endless():
        while True:
            yield RECORD

    pieces = form.write(endless(), ("id", "text"), ABOUT)
    assert [next(pieces) for _ in range(5)]


def test_ndjson_is_lossless():
    assert [json.loads(line) for line in written("ndjson", [RECORD, RECORD]).splitlines()] == [RECORD, RECORD]


def test_json_is_one_array():
    assert json.loads(written("json", [RECORD, RECORD])) == [RECORD, RECORD]
    assert json.loads(written("json", [])) == []


def test_csv_keeps_the_words_and_guards_the_formula():
    rows = list(csv.reader(io.StringIO(written("csv", [RECORD]).decode("utf-8-sig"))))
    assert rows[0] == ["id", "text", "attribution.speaker", "kinds"]
    assert rows[1] == ["7", "'" + RECORD["text"], "Ada Lund", '["statistic"]']


@pytest.mark.parametrize("start", ["=", "+", "-", "@", "|", "%", "＝", "\t=", "\r=", "\n@", "  =", " -"])
def test_csv_guards_every_way_to_start_a_formula(start):
    assert cell(start + "1+1") == "'" + start + "1+1"


@pytest.mark.parametrize(
    ("value", "shown"), [(None, ""), (True, "true"), (-3.5, -3.5), ("plain", "plain"), ("a=b", "a=b")]
)
def test_csv_leaves_harmless_cells_alone(value, shown):
    assert cell(value) == shown


def test_claimreview_tells_rating_claimant_and_newsroom():
    feed = json.loads(written("claimreview", [RECORD]))
    assert feed["@type"] == "DataFeed"
    assert feed["@context"] == "https://schema.org"
    review = feed["dataFeedElement"][0]
    assert review["@type"] == "ClaimReview"
    assert review["reviewRating"] == {
        "@type": "Rating",
        "alternateName": "Verified",
        "ratingValue": 5,
        "bestRating": 5,
        "worstRating": 1,
    }
    assert review["itemReviewed"]["author"] == {"@type": "Person", "name": "Ada Lund", "jobTitle": "hydrologist"}
    assert review["author"] == {"@type": "Organization", "name": "The Desk", "url": "https://desk.example"}
    assert "description" not in feed


def test_claimreview_calls_a_body_that_claims_an_organization():
    said = RECORD["attribution"] | {"speaker": "Water Board", "kind": "organization", "role": None}
    review = json.loads(written("claimreview", [RECORD | {"attribution": said}]))["dataFeedElement"][0]
    assert review["itemReviewed"]["author"] == {"@type": "Organization", "name": "Water Board"}


def test_claimreview_gives_no_number_to_conflicting_reports():
    record = RECORD | {"rating": "conflicting", "rating_label": "Conflicting reports", "rating_value": None}
    review = json.loads(written("claimreview", [record]))["dataFeedElement"][0]
    assert review["reviewRating"] == {"@type": "Rating", "alternateName": "Conflicting reports"}


def test_claimreview_says_which_settings_are_missing_and_invents_no_author():
    feed = json.loads(written("claimreview", [RECORD], About()))
    assert "FACTCHECK_SITE_URL" in feed["description"]
    assert "FACTCHECK_ORGANIZATION" in feed["description"]
    assert "author" not in feed["dataFeedElement"][0]


def test_annotation_points_at_the_span_in_two_ways():
    page = json.loads(written("annotations", [RECORD]))
    assert page["type"] == "AnnotationPage"
    quote, position = page["items"][0]["target"]["selector"]
    assert quote == {"type": "TextQuoteSelector", "exact": RECORD["text"], "prefix": "said ", "suffix": " on Monday"}
    assert position == {"type": "TextPositionSelector", "start": 5, "end": 41}
    assert page["items"][0]["target"]["source"] == "/articles/1/"


def test_unknown_format_lists_the_ones_there_are():
    with pytest.raises(ValueError, match="ndjson, json, csv"):
        format_named("yaml")
