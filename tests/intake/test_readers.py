"""Every format and every sort of broken file that a newsroom hands in."""

import json

import pytest

from articles.intake import READERS, Item, Problem, read_bytes
from articles.intake.readers import suffixes

TEXT = "The mayor resigned on Monday.\nHe gave no reason."


def only(name, data, **given):
    found = list(read_bytes(name, data if isinstance(data, bytes) else data.encode(), **given))
    assert len(found) == 1, found
    return found[0]


def test_every_reader_has_endings_of_its_own():
    endings = suffixes()
    assert len(endings) == len(set(endings)) >= len(READERS)


def test_text_is_kept_byte_for_byte():
    data = b"\xef\xbb\xbfOne\r\ntwo \xc2\xa33\r\n"
    item = only("a.txt", data)
    assert item.data == data
    assert item.text == "One\r\ntwo £3\r\n"
    assert item.source == "a.txt"


@pytest.mark.parametrize(
    ("data", "text", "charset"),
    [
        ("naïve “yes” €3".encode("cp1252"), "naïve “yes” €3", "cp1252"),
        ("Café d’été à Genève".encode("cp1252"), "Café d’été à Genève", "cp1252"),
        ("Grüße".encode("utf-16"), "Grüße", "utf-16"),
        ("A plain line, no mark".encode("utf-16-le"), "A plain line, no mark", "utf-16-le"),
        (
            "Правительство объявило о новых мерах поддержки сельского хозяйства в регионе.".encode("cp1251"),
            "Правительство объявило о новых мерах поддержки сельского хозяйства в регионе.",
            "cp1251",
        ),
        ("日本の政府は新しい法律を発表した。".encode(), "日本の政府は新しい法律を発表した。", "utf-8"),
    ],
)
def test_charsets_are_told_from_the_bytes(data, text, charset):
    item = only("a.txt", data)
    assert (item.text, item.charset) == (text, charset)


def test_a_page_says_its_charset_and_latin_1_is_read_as_browsers_do():
    page = b'<html><head><meta charset="iso-8859-1"></head><body><p>\x93Caf\xe9\x94</p></body></html>'
    item = only("a.html", page)
    assert "“Café”" in item.text
    assert item.is_html
    assert item.data == page


@pytest.mark.parametrize(
    ("name", "data", "word"),
    [
        ("a.txt", b"", "empty"),
        ("a.txt", b" \r\n\t\n", "empty"),
        ("a.txt", b"\x89PNG\r\n\x1a\n\x00\x00", "PNG"),
        ("a.txt", bytes(range(32)) * 40, "binary"),
        ("a.txt", b"PK\x03\x04abc", "ZIP"),
        ("a.txt", b"%PDF-1.4 text", "PDF"),
        ("a.docx", b"words", ".docx"),
        ("a", b"words", "no ending"),
        ("a.txt", b"x" * 20_000_001, "too large"),
        ("a.html", b'<meta charset="klingon-8"><p>words</p>', "klingon-8"),
        ("a.txt", bytes(range(128, 256)) * 9, "character set"),
        ("a.json", b"{not json", "not valid JSON"),
        ("a.json", b"[]", "no articles"),
        ("a.json", b'"words"', "no articles"),
        ("a.json", b'{"title": "x"}', "no article text"),
        ("a.json", b"[" * 100_000, "not valid JSON"),
        ("a.json", b"[7]", "not an object"),
        ("a.csv", b"title,text\n", "no rows"),
        ("a.txt", b"\xff\xfeA", "utf-16"),
    ],
)
def test_what_cannot_be_read_is_one_problem_that_says_what_and_what_to_do(name, data, word):
    problem = only(name, data)
    assert isinstance(problem, Problem)
    assert problem.source == name
    assert word in problem.what
    assert len(problem.hint) > 10
    assert word in str(problem)


RECORD = {
    "headline": "Mayor goes",
    "publisher": "The Post",
    "byline": "Ann Lee",
    "published": "2024-10-03",
    "url": "https://a.example/1",
}


@pytest.mark.parametrize(
    "names",
    [
        ("text", "headline", "publisher", "byline", "published", "url"),
        ("body", "title", "outlet", "author", "date", "link"),
        ("articleBody", "Title", "source", "authors", "datePublished", "canonical_url"),
        ("content", "heading", "site_name", "writer", "published_at", "permalink"),
        ("full_text", "headline", "Publication", "by", "pub-date", "web_url"),
    ],
)
def test_usual_field_names_are_understood(names):
    values = (TEXT, "Mayor goes", "The Post", "Ann Lee", "3 October 2024", "https://a.example/1")
    item = only("a.json", json.dumps(dict(zip(names, values, strict=True))))
    assert {key: getattr(item, key) for key in RECORD} == RECORD
    assert item.text == TEXT
    assert item.data == TEXT.encode()


def test_names_are_taken_out_of_objects_and_lists():
    data = {
        "articleBody": TEXT,
        "publisher": {"@type": "Organization", "name": "The Post"},
        "author": [{"name": "Ann Lee"}, {"name": "Bo Ek"}],
    }
    item = only("a.json", json.dumps(data))
    assert (item.publisher, item.byline) == ("The Post", "Ann Lee, Bo Ek")


@pytest.mark.parametrize("wrap", [lambda r: r, lambda r: {"articles": r}, lambda r: {"status": "ok", "results": r}])
def test_lists_of_articles_are_numbered(wrap):
    found = list(
        read_bytes("feed.json", json.dumps(wrap([{"text": "One."}, {"title": "none"}, {"text": "Two."}])).encode())
    )
    assert [item.source for item in found] == ["feed.json#1", "feed.json", "feed.json#3"]
    assert isinstance(found[1], Problem)
    assert found[1].where == "record 2"


def test_a_bad_line_is_told_and_the_others_are_read():
    data = b'{"text": "One."}\n\n{broken\n{"title": "no text"}\n{"text": "Two."}'
    found = list(read_bytes("feed.jsonl", data))
    assert [item.text for item in found if isinstance(item, Item)] == ["One.", "Two."]
    assert [item.where for item in found if isinstance(item, Problem)] == ["line 3", "line 4"]
    assert found[-1].source == "feed.jsonl#5"


def test_csv_keeps_quoted_lines_and_huge_fields():
    huge = "word " * 60_000
    data = f'title,text,published\r\nOne,"First line.\nSecond, line.",03.10.2024\r\nTwo,"{huge}",\r\n'.encode()
    one, two = read_bytes("a.csv", data)
    assert (one.text, one.headline, one.published) == ("First line.\nSecond, line.", "One", "2024-10-03")
    assert len(two.text) == len(huge)
    assert two.published is None


@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
def test_csv_delimiter_is_told_from_the_header(delimiter):
    item = only("a.csv", delimiter.join(("headline", "text")) + "\n" + delimiter.join(("Head", "Words here")) + "\n")
    assert (item.headline, item.text) == ("Head", "Words here")


def test_markdown_loses_its_marks_and_gives_its_front_matter():
    data = '---\ntitle: "Mayor goes"\ndate: 2024-10-03\nauthor: Ann Lee\n---\n# Mayor **goes**\n\nShe _said_ [so](https://a.example/x_(y)) in file_name_a.\n\n> Quoted.\n\n![The mayor](m.jpg)\n'
    item = only("a.md", data)
    assert (item.headline, item.published, item.byline) == ("Mayor goes", "2024-10-03", "Ann Lee")
    assert item.text == "Mayor goes\n\nShe said so in file_name_a.\n\nQuoted.\n\n[Image: The mayor]\n"
    assert item.data == data.encode()


@pytest.mark.parametrize(
    ("value", "published"),
    [
        ("2024-10-03T09:55:00+09:00", "2024-10-03T09:55:00+09:00"),
        ("Thu, 03 Oct 2024 09:55:00 GMT", "2024-10-03T09:55:00+00:00"),
        ("Oct. 3, 2024", "2024-10-03"),
        (1727949300, "2024-10-03T09:55:00+00:00"),
        (1727949300000, "2024-10-03T09:55:00+00:00"),
        ("1727949300", "2024-10-03T09:55:00+00:00"),
        ("20241003", "2024-10-03"),
        (20241003, "2024-10-03"),
    ],
)
def test_dates_in_any_usual_form_become_iso(value, published):
    assert only("a.json", json.dumps({"text": TEXT, "date": value})).published == published


@pytest.mark.parametrize("value", ["yesterday", "03/04/2024", True, 12, "2024-13-45", "20241345"])
def test_a_date_that_cannot_be_told_is_left_out_with_a_note(value):
    item = only("a.json", json.dumps({"text": TEXT, "published": value}))
    assert item.published is None
    assert len(item.notes) == 1
    assert "published" in item.notes[0]


def test_given_fields_win_for_a_file_and_for_one_record_in_it():
    given = {"a.jsonl": {"publisher": "Given"}, "a.jsonl#2": {"headline": "Second"}}
    one, two = read_bytes("a.jsonl", b'{"text": "A.", "publisher": "Found"}\n{"text": "B.", "title": "x"}', given=given)
    assert (one.publisher, two.publisher, two.headline) == ("Given", "Given", "Second")


@pytest.mark.parametrize("broken", [b"\xff", b"\xe2\x80", b"\xff\xfe\x80"])
def test_a_few_broken_bytes_do_not_turn_utf_8_into_another_character_set(broken):
    text = "The café’s owner said “at least 300” fled – naïve, he said, “or not”."
    item = only("a.txt", text.encode() + broken)
    assert item.charset == "utf-8"
    assert item.text.rstrip("\ufffd") == text
