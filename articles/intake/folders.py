"""Walk files and folders on disk; entry points `read_paths` and `read_folder`.

A folder may hold `manifest.json`: `{"FILE": {"headline": …, "published": …}}`; what it gives wins. Nothing outside
the folder is read, whatever the manifest or a symbolic link says.
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any

from .objects import parse, place, reason
from .readers import LARGEST, NOTHING, read_bytes, too_large
from .records import Item, Problem

MANIFEST = "manifest.json"
PASSED_OVER = ("readme", "license", "licence", "copying")

Given = Mapping[str, Mapping[str, Any]]


def read_paths(paths: Iterable[str | Path]) -> Iterator[Item | Problem]:
    """Yield what files and folders hold, in the order given, folders sorted by name.

    A file that is named itself gets the fields of the manifest beside it, too; a manifest that is named, as `folder/*`
    does, is no article.
    """
    told: set[Problem] = set()
    for path in map(Path, paths):
        if path.is_dir():
            yield from read_folder(path)
        elif path.is_file():
            given, problems = _manifest(path.parent, only=path.name)
            yield from (problem for problem in problems if problem not in told)
            told.update(problems)
            if path.name != MANIFEST:
                yield from read_file(path, path.name, given)
        else:
            yield Problem(str(path), "", "no such file or folder", "Check the path")


def read_folder(path: str | Path) -> Iterator[Item | Problem]:
    """Yield what a folder and the folders in it hold, sorted by name; hidden files and READMEs are passed over."""
    root = Path(path)
    yield from _walk(root, root)


def read_file(path: Path, name: str, given: Given = NOTHING) -> Iterator[Item | Problem]:
    """Yield what one file holds; a file that is too large is not even opened."""
    try:
        size = path.stat().st_size
        data = path.read_bytes() if size <= LARGEST else b""
    except OSError as error:
        yield Problem(name, "", f"cannot be opened: {error.strerror}", "Check the file and its rights")
        return
    if size > LARGEST:
        yield too_large(name, size)
    else:
        yield from read_bytes(name, data, given=given)


def _walk(folder: Path, root: Path, handed: Given = NOTHING) -> Iterator[Item | Problem]:
    """Yield what a folder holds; `handed` is what the manifest of the folder above gives of files in it."""
    own, problems = _manifest(folder, _relative(folder, root))
    given = {**handed, **own}
    yield from problems
    try:
        entries = sorted(os.scandir(folder), key=lambda entry: entry.name)
    except OSError as error:
        yield Problem(str(folder), "", f"cannot be opened: {error.strerror}", "Check the folder and its rights")
        return
    for entry in entries:
        if not _passed_over(entry.name):
            yield from _entry(Path(entry.path), root, given)


def _entry(path: Path, root: Path, given: Given) -> Iterator[Item | Problem]:
    name = _relative(path, root)
    if not path.resolve().is_relative_to(root.resolve()):
        yield Problem(name, "", "a link to something outside the folder", "Copy the file into the folder")
    elif path.is_dir():
        if not path.is_symlink():  # a link to a folder could lead round in a circle
            yield from _walk(path, root, _below(given, path.name))
    elif path.is_file():
        yield from read_file(path, name, _renamed(given, path.name, name))
    else:
        yield Problem(name, "", "no file (a broken link or a device)", "Leave it out")


def _relative(path: Path, root: Path) -> str:
    name = path.relative_to(root).as_posix()
    return "" if name == "." else name


def _renamed(given: Given, short: str, name: str) -> Given:
    """Return the manifest's fields of one file, and of the records in it, under the file's name from the root."""
    return {
        name + key[len(short) :]: fields for key, fields in given.items() if key == short or key.startswith(f"{short}#")
    }


def _below(given: Given, folder: str) -> Given:
    """Return what a manifest gives of the files in a folder beside it, under their names from there."""
    start = f"{folder}/"
    return {key[len(start) :]: fields for key, fields in given.items() if key.startswith(start)}


def _passed_over(name: str) -> bool:
    return (
        name.startswith((".", "~$"))
        or name == MANIFEST
        or name.split(".")[0].casefold() in PASSED_OVER
        or name == "__pycache__"
    )


def _manifest(
    folder: Path, prefix: str = "", only: str | None = None
) -> tuple[dict[str, dict[str, Any]], list[Problem]]:
    """Return what a folder's manifest gives, of `only` one file or of all, and what is wrong with it."""
    path, name = folder / MANIFEST, f"{prefix}/{MANIFEST}".lstrip("/")
    if not path.is_file() or not path.resolve().is_relative_to(folder.resolve()):
        return {}, []
    try:
        content = parse(path.read_bytes()) if path.stat().st_size <= LARGEST else []
    except (ValueError, OSError) as error:
        told = reason(error) if isinstance(error, ValueError) else str(error.strerror)
        where = place(error) if isinstance(error, ValueError) else ""
        return {}, [
            Problem(name, where, f"not valid JSON: {told}", "Mend the manifest; the files were read without it")
        ]
    if not isinstance(content, dict):
        return {}, [
            Problem(
                name, "", "not an object of files", 'Write {"FILE": {"headline": …}}; the files were read without it'
            )
        ]
    asked = {key: fields for key, fields in content.items() if only in (None, MANIFEST, key.partition("#")[0], key)}
    problems = [problem for key, fields in asked.items() if (problem := _entry_problem(folder, name, key, fields))]
    wrong = {problem.where for problem in problems}
    return {key: fields for key, fields in asked.items() if key not in wrong}, problems


def _entry_problem(folder: Path, name: str, key: str, fields: object) -> Problem | None:
    if not isinstance(fields, dict):
        return Problem(name, key, "its fields are not an object", 'Write {"FILE": {"headline": …}}')
    file = key.partition("#")[0]
    outside = "\x00" in file or Path(file).is_absolute() or ".." in Path(file).parts
    if outside or not (folder / file).resolve().is_relative_to(folder.resolve()):
        return Problem(name, key, "names a file outside the folder, which is refused", "Name files in this folder only")
    if not (folder / file).is_file() and not (folder / key).is_file():
        return Problem(name, key, "names a file that is not there", "Add the file or take the entry out")
    return None
