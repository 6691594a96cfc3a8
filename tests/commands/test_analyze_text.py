"""`manage.py analyze_text`: text in, findings out, one line each, and never a stop."""

import io
import json
from types import SimpleNamespace

import pytest
from django.core.management import CommandError, call_command

TEXT = "At least 300 people were evacuated on Monday, the fire service said."
PARTS = {
    "id", "headline", "byline", "publisher", "published", "body", "lines", "sentences", "attributions", "quantities",
    "dates", "claims",
}  # fmt: skip


@pytest.fixture
def ask(monkeypatch):
    """Feed lines to the command and return its answers, and whether it failed."""

    def run(*lines, files=(), jsonl=True):
        data = b"\n".join(line if isinstance(line, bytes) else json.dumps(line).encode() for line in lines)
        monkeypatch.setattr("sys.stdin", SimpleNamespace(buffer=io.BytesIO(data)))
        out, failed = io.StringIO(), False
        try:
            call_command("analyze_text", *map(str, files), jsonl=jsonl, stdout=out, skip_checks=True)
        except CommandError:
            failed = True
        return [json.loads(line) for line in out.getvalue().splitlines()], failed

    return run


def test_offsets_refer_to_the_text_as_it_was_given(ask):
    text = f"  Menu\n\n{TEXT}  "
    [answer], failed = ask({"id": 7, "text": text, "published": "2024-10-25", "clean": False})
    assert not failed
    assert set(answer) >= PARTS
    assert (answer["id"], answer["body"]) == (7, text)
    [quantity] = answer["quantities"]
    assert text[quantity["start"] : quantity["end"]] == quantity["text"] == "At least 300"
    assert answer["dates"][0]["first"] == "2024-10-21"
    assert answer["claims"]


def test_cleaning_takes_the_furniture_off(ask):
    [answer], _ = ask({"id": None, "text": f"Sign up for our newsletter\n\n{TEXT}", "published": None, "clean": True})
    assert "newsletter" not in answer["body"]
    assert {line["label"] for line in answer["lines"]} >= {"text", "furniture"}


@pytest.mark.parametrize(
    "bad",
    [
        b"not json", b"[1]", b'"text"', {"id": 2}, {"id": 2, "text": None}, {"id": 2, "text": "x", "published": "soon"},
        {"id": 2, "text": "x", "published": 5}, {"id": 2, "text": "x", "clean": "yes"}, b"\xff\xfe", b"[" * 100_000,
        b'{"id": NaN, "text": "x"}', b'{"text": "x", "id": -Infinity}', b'{"id": 1' + b"0" * 5000 + b', "text": "x"}',
    ],
)  # fmt: skip
def test_a_bad_line_is_answered_with_its_number_and_the_rest_goes_on(ask, bad):
    answers, failed = ask({"id": 1, "text": TEXT}, bad, {"id": 3, "text": TEXT})
    assert failed
    assert [answer["id"] for answer in answers][::2] == [1, 3]
    assert answers[1]["error"].startswith("line 2: ")
    assert set(answers[1]) == {"id", "error"}
    if isinstance(bad, dict):
        assert answers[1]["id"] == 2


@pytest.mark.parametrize(
    ("line", "told"),
    [
        (b"not json", "line 1: not valid JSON: Expecting value (column 1)"),
        (b'{"id": 1, "text": "x"', "line 1: not valid JSON: Expecting ',' delimiter (column 22)"),
        (b"[" * 100_000, "line 1: not valid JSON: nested too deeply"),
        (b'{"id": "\xff"}', "line 1: not valid JSON: byte 8 is not UTF-8"),
        ({"text": "x", "published": "soon" * 1000}, f"line 1: “{'soon' * 10}” is no date; write 2024-10-25 or"),
        ({"text": "x", "published": "2024-10-25 and more"}, "line 1: “2024-10-25 and more” is no date"),
    ],
)
def test_an_error_says_what_is_wrong_and_where(ask, line, told):
    assert ask(line)[0][0]["error"].startswith(told)


@pytest.mark.parametrize(
    ("given", "published"),
    [
        ("20241025", "2024-10-25"), ("2024-10-25 09:00+02:00", "2024-10-25T09:00:00+02:00"), ("", None),
        ("2024-10-25T09:00Z", "2024-10-25T09:00Z"), ("2024-10-25T09:00", "2024-10-25"),
    ],
)  # fmt: skip
def test_a_publication_date_is_a_day_or_a_moment_with_its_offset(ask, given, published):
    assert ask({"text": TEXT, "published": given})[0][0]["published"] == published


def test_what_came_with_a_file_and_cannot_be_used_is_told(tmp_path, capsys):
    (tmp_path / "a.txt").write_text(TEXT)
    (tmp_path / "manifest.json").write_text('{"a.txt": {"published": "soon"}}')
    call_command("analyze_text", str(tmp_path / "a.txt"), stdout=io.StringIO(), skip_checks=True)
    assert capsys.readouterr().err == "a.txt: published 'soon' cannot be read and was left out\n"


def test_any_id_comes_back_and_empty_lines_ask_nothing(ask):
    ids = [{"a": [1]}, None, "ü", 1.5, "\ud800"]
    answers, failed = ask(b"", *({"id": name, "text": TEXT} for name in ids), b" ")
    assert ([answer["id"] for answer in answers], failed) == (ids, False)


@pytest.mark.parametrize("text", ["", "\x00", "\ud800 x", "“" * 5000, "9" * 5000, "🦊 300 people fled on Monday."])
def test_no_text_is_an_error(ask, text):
    [answer], failed = ask({"id": 1, "text": text, "published": "2024-10-25", "clean": False})
    assert not failed
    for kind in ("quantities", "dates", "claims"):
        for span in answer[kind]:
            assert answer["body"][span["start"] : span["end"]] == span["text"]


def test_files_are_read_as_they_come(ask, tmp_path):
    (tmp_path / "a.txt").write_text(TEXT)
    (tmp_path / "b.json").write_text(json.dumps({"headline": "Flood", "text": TEXT, "published": "2024-10-25"}))
    answers, failed = ask(files=[tmp_path / "a.txt", tmp_path / "b.json", tmp_path / "none.txt"], jsonl=False)
    assert failed
    assert [answer["id"] for answer in answers[:2]] == ["a.txt", "b.json"]
    assert (answers[1]["headline"], answers[1]["published"]) == ("Flood", "2024-10-25")
    assert "error" in answers[2]


def test_standard_input_is_one_raw_text(ask):
    [answer], failed = ask(TEXT.encode(), jsonl=False)
    assert (answer["body"], failed) == (TEXT, False)


def test_requests_come_from_standard_input_only(ask, tmp_path):
    assert ask(files=[tmp_path])[1]


def test_what_json_cannot_write_is_no_part_of_an_answer(ask):
    answers, failed = ask(b'{"id": [1e999, 2], "text": "Some 300 people fled on Monday."}')
    assert (answers[0]["id"], failed) == ([None, 2], False)


def test_no_failure_of_one_text_stops_the_others(ask, monkeypatch):
    from articles.analysis import pipeline

    real = pipeline.read

    def fails(text, **options):
        return real(text, **options) if text != "bad" else 1 / 0

    monkeypatch.setattr("articles.management.commands.analyze_text.pipeline.read", fails)
    answers, failed = ask({"id": 1, "text": "bad"}, {"id": 2, "text": TEXT})
    assert failed
    assert answers[0] == {"id": 1, "error": "line 1: ZeroDivisionError: division by zero"}
    assert answers[1]["claims"]


def test_standard_input_may_be_in_another_character_set(ask):
    text = "The café said “at least 300 people” were evacuated on Monday."
    for charset in ("cp1252", "utf-16"):
        [answer], _ = ask(text.encode(charset), jsonl=False)
        assert answer["body"] == text
