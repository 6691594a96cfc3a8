"""`manage.py import_seeds`: every format, every kind of bad input, and a second run."""

import io
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from django.core.management import CommandError, call_command

from articles.models import Article, Claim, Link, Revision, Story

pytestmark = pytest.mark.django_db
TEXT = "At least 300 people were evacuated on Monday, the fire service said."
SHARED = Path(__file__).parents[3] / "shared" / "seeds"


def run(*paths, **options):
    """Run the command; return the rows as (status, file, message), and whether it failed."""
    out, failed = io.StringIO(), False
    try:
        call_command("import_seeds", *map(str, paths), stdout=out, stderr=io.StringIO(), skip_checks=True, **options)
    except CommandError:
        failed = True
    rows = [tuple(part.strip() for part in line.split("\t")) for line in out.getvalue().splitlines()]
    return rows, failed


def write(folder, **files):
    folder.mkdir(exist_ok=True)
    for name, content in files.items():
        path = folder / name.replace("__", ".")
        path.write_bytes(content if isinstance(content, bytes) else content.encode())
    return folder


def test_every_format_comes_in(tmp_path):
    folder = write(
        tmp_path / "flood",
        a__txt=TEXT,
        b__md=f"# Flood\n\n{TEXT}",
        c__html=f"<html><body><article><h1>Flood</h1><p>{TEXT}</p></article></body></html>",
        d__json=json.dumps({"headline": "Flood", "text": TEXT, "published": "2024-10-25"}),
        e__jsonl=json.dumps({"text": TEXT}) + "\n" + json.dumps({"text": TEXT + " Nobody died."}),
        f__csv=f'headline,text\nFlood,"{TEXT}"\n',
    )
    rows, failed = run(folder)
    assert not failed
    assert {status for status, *_ in rows} == {"imported"}
    assert Article.objects.count() == len(rows) == 7
    assert Story.objects.get().slug == "flood"


def test_a_folder_without_articles_is_told(tmp_path, capsys):
    call_command("import_seeds", str(tmp_path), skip_checks=True)
    assert f"Nothing to import in {tmp_path}.\n" in capsys.readouterr().err


def test_a_second_run_changes_nothing(tmp_path):
    folder = write(tmp_path / "flood", a__txt=TEXT, b__txt=TEXT.replace("300", "500"))
    run(folder)
    before = [list(model.objects.values_list("pk", "version")) for model in (Article, Claim, Link)]
    rows, failed = run(folder)
    assert ([status for status, *_ in rows], failed) == (["unchanged", "unchanged"], False)
    assert [list(model.objects.values_list("pk", "version")) for model in (Article, Claim, Link)] == before


def test_a_changed_file_is_updated(tmp_path):
    folder = write(tmp_path / "flood", a__txt=TEXT)
    run(folder)
    write(folder, a__txt=TEXT.replace("300", "350"))
    rows, _ = run(folder)
    assert rows[0][0] == "updated"
    assert "1 altered" in rows[0][2]
    assert Revision.objects.count() == 2


def test_bad_files_give_a_row_each_and_the_others_come_in(tmp_path):
    folder = write(
        tmp_path / "mixed",
        a_empty__txt="",
        b_binary__txt=b"\x7fELF\x02\x01\x01" + bytes(range(32)) * 50,
        c_broken__jsonl='{"text": "' + TEXT + '"}\n{"text": \n',
        d_charset__html=b"<meta charset='klingon'><p>" + "Łódź".encode("utf-16") + b"</p>",
        e_large__txt=b"x" * 20_000_001,
        f_good__txt=TEXT,
        g_kind__pdf=b"%PDF-1.7",
        manifest__json=json.dumps({"missing.txt": {"headline": "x"}, "f_good.txt": {"headline": "Given"}}),
    )
    rows, failed = run(folder)
    assert failed
    told = {name.partition("#")[0]: (status, message) for status, name, message in rows}
    assert told["f_good.txt"][0] == "imported"
    for name in ("a_empty.txt", "b_binary.txt", "e_large.txt", "g_kind.pdf", "manifest.json"):
        assert told[name][0] == "failed", name
        assert told[name][1], name
    assert tuple(status for status, name, _ in rows if name.startswith("c_broken")) == ("imported", "failed")
    assert Article.objects.get(source="f_good.txt").headline == "Given"


def test_a_line_of_fifty_megabytes_does_not_stop_the_others(tmp_path):
    folder = write(tmp_path / "long", a__txt=b"word " * 10_000_000, b__txt=TEXT)
    rows, failed = run(folder)
    assert failed
    assert [status for status, *_ in rows] == ["failed", "imported"]
    assert "too large" in rows[0][2]


def test_one_story_a_folder_unless_it_is_named(tmp_path):
    write(tmp_path / "top", a__txt=TEXT)
    write(tmp_path / "top" / "inner-story", b__txt=TEXT)
    run(tmp_path / "top")
    assert set(Story.objects.values_list("slug", flat=True)) == {"top", "inner-story"}
    run(tmp_path / "top", story="all-in-one")
    assert Story.objects.get(slug="all-in-one").articles.count() == 2


def test_files_of_one_name_in_several_folders_stay_apart_in_one_story(tmp_path):
    top = tmp_path / "top"
    for folder, number in ((top, "300"), (top / "one", "400"), (top / "two", "500")):
        write(folder, a__txt=TEXT.replace("300", number))
    rows, _ = run(top, story="flood")
    assert [status for status, *_ in rows] == ["imported"] * 3
    assert set(Article.objects.values_list("source", flat=True)) == {"a.txt", "one/a.txt", "two/a.txt"}
    again, _ = run(top / "one", top / "two", story="storm")
    assert [status for status, *_ in again] == ["imported"] * 2
    assert set(Article.objects.filter(story__slug="storm").values_list("source", flat=True)) == {"a.txt", "two/a.txt"}
    assert {status for status, *_ in run(top / "one", top / "two", story="storm")[0]} == {"unchanged"}
    assert {status for status, *_ in run(top, story="flood")[0]} == {"unchanged"}


ELSEWHERE = "A hospital in the hills took in forty patients after the school bus left the road, a nurse told us."


def test_files_of_one_name_in_two_runs_stay_apart_in_one_story(tmp_path):
    one, two = write(tmp_path / "one", a__txt=TEXT), write(tmp_path / "two", a__txt=ELSEWHERE)
    assert run(one, story="flood")[0][0][0] == "imported"
    assert run(two, story="flood")[0][0][0] == "imported"
    assert set(Article.objects.values_list("source", flat=True)) == {"a.txt", "two/a.txt"}
    assert {run(folder, story="flood")[0][0][0] for folder in (one, two)} == {"unchanged"}
    write(one, a__txt=TEXT.replace("300", "320"))
    write(two, a__txt=ELSEWHERE.replace("forty", "fifty"))
    assert {run(folder, story="flood")[0][0][0] for folder in (one, two)} == {"updated"}
    assert Article.objects.count() == 2


def test_another_outlets_text_is_another_article_even_in_much_the_same_words(tmp_path):
    for outlet, text in (("Courier", TEXT), ("Herald", TEXT.replace("300", "320"))):
        folder = write(tmp_path / outlet.lower(), a__txt=text)
        write(folder, manifest__json=json.dumps({"a.txt": {"publisher": outlet}}))
        assert run(folder, story="flood")[0][0][0] == "imported"
    assert set(Article.objects.values_list("publisher__name", flat=True)) == {"Courier", "Herald"}


def test_a_folder_that_is_a_story_updates_its_files_whatever_they_say_now(tmp_path):
    folder = write(tmp_path / "flood", a__txt=TEXT)
    run(folder)
    write(folder, a__txt=ELSEWHERE)
    assert run(folder)[0][0][0] == "updated"
    assert Article.objects.count() == 1


def test_one_file_named_twice_is_one_article(tmp_path):
    folder = write(tmp_path / "flood", a__txt=TEXT)
    rows, _ = run(folder, folder / "a.txt")
    assert [status for status, *_ in rows] == ["imported", "unchanged"]


@pytest.mark.parametrize("name", [b"tab\tand\nbreak.txt", b"caf\xe9.txt", "🦊.txt".encode()])
def test_a_row_is_one_line_whatever_the_file_is_called(tmp_path, name):
    (tmp_path / "flood").mkdir()
    Path(os.fsdecode(os.path.join(os.fsencode(tmp_path / "flood"), name))).write_text(TEXT)
    rows, failed = run(tmp_path / "flood")
    assert ([status for status, *_ in rows], failed) == (["imported"], False)
    assert len(rows[0]) == 3
    rows[0][1].encode()


def test_a_folder_that_tells_nothing_is_called_by_its_first_headline(tmp_path):
    run(write(tmp_path / "articles", a__json=json.dumps({"headline": "River bursts", "text": TEXT})))
    assert (Story.objects.get().slug, Story.objects.get().title) == ("articles", "River bursts")


def test_a_missing_path_fails(tmp_path):
    rows, failed = run(tmp_path / "nowhere")
    assert failed
    assert rows[0][0] == "failed"
    assert not Story.objects.exists()


def test_a_dry_run_tells_and_stores_nothing(tmp_path):
    rows, failed = run(write(tmp_path / "flood", a__txt=TEXT), dry_run=True)
    assert (rows[0][0], failed) == ("imported", False)
    assert not Story.objects.exists()
    assert not Article.objects.exists()


@pytest.mark.parametrize("dry", [True, False])
def test_a_row_tells_the_date_that_the_other_articles_gave(tmp_path, dry):
    agency = f"TARNOW, Oct 25 (Agency) - {TEXT}"
    other = json.dumps({"text": TEXT.replace("300", "500"), "published": "2024-10-26"})
    rows, _ = run(
        write(tmp_path / "flood", a__txt=agency, b__json=other, c__txt="Nobody was hurt, he said."), dry_run=dry
    )
    assert [name for _, name, _ in rows] == ["a.txt", "b.json", "c.txt"]
    told = {name: message for _, name, message in rows}
    assert told["a.txt"].endswith("; dated 25 October 2024 by the story's other articles")
    assert "date" not in told["b.json"]
    assert told["c.txt"].endswith("no publication date found") or "language" in told["c.txt"]


def test_several_processes_give_the_same_result(tmp_path):
    folder = write(tmp_path / "flood", **{f"a{n}__txt": TEXT.replace("300", f"{n + 3}00") for n in range(4)})
    rows, failed = run(folder, jobs=2)
    assert ([name for _, name, _ in rows], failed) == ([f"a{n}.txt" for n in range(4)], False)
    parallel = list(Claim.objects.order_by("text").values_list("text", "start", "priority"))
    run(folder, story="again")
    assert parallel == list(
        Claim.objects.filter(story__slug="again").order_by("text").values_list("text", "start", "priority")
    )


def test_an_interrupted_run_is_compared_by_the_next_one(tmp_path, monkeypatch):
    folder = write(tmp_path / "flood", a__txt=TEXT, b__txt=TEXT.replace("300", "500"))
    from articles.management.commands.import_seeds import Command

    monkeypatch.setattr(Command, "_compare", lambda self: (_ for _ in ()).throw(KeyboardInterrupt))
    with pytest.raises(SystemExit) as ended:
        run(folder)
    assert ended.value.code == 130
    assert not Claim.objects.exclude(cluster=None).exists()
    monkeypatch.undo()
    run(folder)
    assert Claim.objects.exclude(cluster=None).exists()


def test_reading_processes_end_with_a_writer_that_was_killed(tmp_path):
    # The writer says which process reads for it, then dies as by `kill -9`.
    script = (
        "import os, multiprocessing as m\n"
        "from articles.management.commands import _watch as r\n"
        "from concurrent.futures import ProcessPoolExecutor as P\n"
        "if __name__ == '__main__':\n"
        "    pool = P(1, mp_context=m.get_context('spawn'), initializer=r.end_with_the_writer)\n"
        "    print(pool.submit(os.getpid).result(), flush=True)  # a reader that needs Django would have died\n"
        "    os._exit(9)\n"
    )
    root = Path(__file__).parents[2]
    environment = {**os.environ, "PYTHONPATH": str(root)}
    path = tmp_path / "writer.py"
    path.write_text(script)
    # It returns when the pipe closes: when the reader, which holds it, too, has ended.
    done = subprocess.run([sys.executable, str(path)], env=environment, capture_output=True, timeout=60, check=False)
    assert done.returncode == 9
    assert done.stdout.strip().isdigit()


def test_progress_is_told_apart_from_the_rows(tmp_path, capsys):
    call_command("import_seeds", str(write(tmp_path / "flood", a__txt=TEXT)), skip_checks=True)
    printed = capsys.readouterr()
    assert "file/s" in printed.err
    assert printed.out.count("\n") == 1


if SHARED.is_dir():  # the real articles stand beside the project, where there are any

    def test_the_real_articles_come_in_with_their_headlines_and_dates():
        rows, failed = run(SHARED, story="real")
        assert not failed
        articles = list(Article.objects.order_by("source"))
        assert len(articles) == len(rows)
        assert sum(bool(article.headline) for article in articles) == len(articles) - 1
        assert sum(article.published_on is not None for article in articles) == 2
        for claim in Claim.objects.select_related("revision"):
            assert claim.revision.body[claim.start : claim.end] == claim.text
        assert Link.objects.open_conflicts().count() >= 5
        assert Link.objects.filter(kind="quote", relation="conflicts").exists()


@pytest.mark.parametrize("address", ["javascript:alert(1)", "data:text/html,x", "file:///etc/passwd", "//x.example/a"])
def test_an_address_that_no_browser_should_follow_is_not_kept(tmp_path, address):
    given = {"a.txt": {"url": address, "publisher": "The Quay"}}
    folder = write(tmp_path / "flood", a__txt=TEXT, manifest__json=json.dumps(given))
    assert run(folder)[0][0][0] == "imported"
    assert Article.objects.get().url == ""
    assert run(folder)[0][0][0] == "unchanged"
