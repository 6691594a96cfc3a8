"""Folders, manifests, and what must not be read."""

import json
import time

import pytest

from articles.intake import Item, Problem, read_folder, read_paths
from articles.intake.fields import GIVEN


@pytest.fixture
def folder(tmp_path):
    for name, text in {"b.txt": "Second.", "a.txt": "First.", "sub/c.txt": "Third."}.items():
        path = tmp_path / "in" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)
    return tmp_path / "in"


def sources(found):
    return [item.source for item in found if isinstance(item, Item)]


def problems(found):
    return [item for item in found if isinstance(item, Problem)]


def manifest(folder, content):
    (folder / "manifest.json").write_text(content if isinstance(content, str) else json.dumps(content))


def test_files_come_in_sorted_order_with_those_in_folders(folder):
    assert sources(read_folder(folder)) == ["a.txt", "b.txt", "sub/c.txt"]


def test_readmes_and_hidden_files_are_passed_over(folder):
    for name in ("README.md", ".hidden.txt", "readme.txt", ".DS_Store", "LICENSE"):
        (folder / name).write_text("words")
    found = list(read_folder(folder))
    assert len(found) == 3
    assert not problems(found)


def test_what_the_manifest_gives_wins(folder):
    manifest(
        folder,
        {
            "a.txt": {
                "headline": "H",
                "publisher": "P",
                "byline": "B",
                "published": "3 May 2021",
                "url": "https://x.example",
            }
        },
    )
    item = next(read_folder(folder))
    assert (item.headline, item.publisher, item.byline, item.published, item.url) == (
        "H",
        "P",
        "B",
        "2021-05-03",
        "https://x.example",
    )


def test_a_missing_file_in_the_manifest_is_told_and_the_others_are_read(folder):
    manifest(folder, {"gone.txt": {"headline": "x"}, "a.txt": {"headline": "H"}})
    found = list(read_folder(folder))
    assert [(problem.source, problem.where) for problem in problems(found)] == [("manifest.json", "gone.txt")]
    assert len(sources(found)) == 3
    assert next(item for item in found if isinstance(item, Item)).headline == "H"


@pytest.mark.parametrize("content", ["{broken", "[1, 2]", '{"a.txt": 7}', '"words"'])
def test_a_broken_manifest_is_one_problem_and_the_files_still_go_in(folder, content):
    manifest(folder, content)
    found = list(read_folder(folder))
    assert len(problems(found)) == 1
    assert len(sources(found)) == 3


@pytest.mark.parametrize("name", ["../secret.txt", "/etc/passwd", "sub/../../secret.txt", "link.txt"])
def test_a_manifest_that_leads_out_of_the_folder_is_refused(folder, name):
    (folder.parent / "secret.txt").write_text("Secret.")
    (folder / "link.txt").symlink_to(folder.parent / "secret.txt")
    manifest(folder, {name: {"headline": "x"}})
    found = list(read_folder(folder))
    assert any("refused" in problem.what for problem in problems(found))
    assert all("Secret" not in item.text for item in found if isinstance(item, Item))


def test_a_link_out_of_the_folder_is_refused_and_one_inside_is_read(folder):
    (folder.parent / "secret.txt").write_text("Secret.")
    (folder / "out.txt").symlink_to(folder.parent / "secret.txt")
    (folder / "in.txt").symlink_to(folder / "a.txt")
    (folder / "round").symlink_to(folder)
    found = list(read_folder(folder))
    assert sources(found) == ["a.txt", "b.txt", "in.txt", "sub/c.txt"]
    assert [problem.source for problem in problems(found)] == ["out.txt"]


def test_a_broken_link_and_a_missing_path_are_told(folder):
    (folder / "dead.txt").symlink_to(folder / "nowhere.txt")
    found = list(read_paths([folder, folder / "none.txt"]))
    assert len(problems(found)) == 2
    assert len(sources(found)) == 3


def test_a_file_named_itself_gets_the_fields_of_the_manifest_beside_it(folder):
    manifest(folder, {"b.txt": {"headline": "H"}})
    (item,) = read_paths([folder / "b.txt"])
    assert (item.source, item.headline) == ("b.txt", "H")


def test_a_manifest_gives_fields_of_files_in_folders_beside_it_too(folder):
    manifest(folder, {"sub/c.txt": {"headline": "From above", "byline": "B"}, "a.txt": {"headline": "H"}})
    assert [(item.source, item.headline) for item in read_folder(folder)][-1] == ("sub/c.txt", "From above")
    manifest(folder / "sub", {"c.txt": {"headline": "Nearer"}})
    assert list(read_folder(folder))[-1].headline == "Nearer"


def test_files_and_their_manifest_named_one_by_one_are_read_as_the_folder_is(folder):
    manifest(folder, {"a.txt": {"headline": "H"}, "gone.txt": {"headline": "x"}})
    found = list(read_paths(sorted(path for path in folder.iterdir() if path.is_file())))
    assert sources(found) == ["a.txt", "b.txt"]
    assert [(problem.source, problem.where) for problem in problems(found)] == [("manifest.json", "gone.txt")]


@pytest.mark.parametrize("content", ["{broken", '{"a.txt": 7}'])
def test_what_is_wrong_with_the_manifest_beside_a_named_file_is_told_once(folder, content):
    manifest(folder, content)
    found = list(read_paths([folder / "a.txt", folder / "b.txt", folder / "a.txt"]))
    assert ([problem.source for problem in problems(found)], len(sources(found))) == (["manifest.json"], 3)


def test_a_field_that_a_manifest_cannot_give_leaves_a_note(folder):
    manifest(folder, {"a.txt": {"titel": "H", "byline": "B"}})
    item = next(read_folder(folder))
    assert (item.headline, item.byline) == (None, "B")
    assert item.notes == ("'titel' was left out; the fields that can be given are " + ", ".join(GIVEN),)


def test_a_line_of_fifty_megabytes_is_refused_at_once(folder):
    with (folder / "huge.txt").open("wb") as file:
        file.truncate(50_000_000)
    started = time.perf_counter()
    found = list(read_folder(folder))
    assert time.perf_counter() - started < 1
    assert [problem.source for problem in problems(found)] == ["huge.txt"]
    assert len(sources(found)) == 3


def test_bad_files_do_not_stop_the_good_ones(folder):
    (folder / "aa.txt").write_bytes(b"")
    (folder / "ab.txt").write_bytes(b"\x89PNG\r\n\x1a\n")
    (folder / "ac.jsonl").write_bytes(b'{"text": "Fine."}\nbroken\n')
    found = list(read_folder(folder))
    assert len(problems(found)) == 3
    assert len(sources(found)) == 4
