"""Read files ahead of the one process that writes. Entry points: `found_in` and `read_ahead`."""

from __future__ import annotations

import os
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from dataclasses import dataclass, replace
from functools import partial
from multiprocessing import get_context
from pathlib import Path

from django.conf import settings

from articles.analysis import pipeline
from articles.analysis.spans import Reading
from articles.intake import Item, Problem, read_paths
from articles.services.analyze import storable
from articles.services.import_article import Given

from ._watch import end_with_the_writer


@dataclass(frozen=True)
class Found:
    """An article in a file: where it lies, the folder that stands for its story, its name there, and its analysis.

    The analysis is there if another process did it already.
    """

    root: Path
    folder: str
    source: str
    name: str
    item: Item
    reading: Reading | None = None

    @property
    def given(self) -> Given:
        """What came with the article in fields of its own."""
        item = self.item
        fields = {name: getattr(item, name) or "" for name in ("headline", "publisher", "byline", "published", "url")}
        return Given(**fields)


@dataclass(frozen=True)
class Failed:
    """Something that could not be read, and why."""

    name: str
    why: str


def found_in(paths: Iterable[Path]) -> Iterator[Found | Failed]:
    """Yield what files and folders hold; the folder of a file is what its story is called."""
    for path in paths:
        root = path.resolve() if path.is_dir() else path.resolve().parent
        for item in read_paths([path]):
            yield _failed(item) if isinstance(item, Problem) else _found(item, root)


def _failed(problem: Problem) -> Failed:
    where = f" ({problem.where})" if problem.where else ""
    return Failed(_as_text(problem.source), f"{problem.what}{where}. {problem.hint}")


def _found(item: Item, root: Path) -> Found:
    name = _as_text(item.source)
    file, mark, record = name.partition("#")
    inner, _, source = file.rpartition("/")
    return Found(root / inner, _as_text(inner.replace("/", " ") or root.name), source + mark + record, name, item)


def _as_text(name: str) -> str:
    """Return a file's name without what no database keeps: bytes that are no UTF-8 are written out."""
    return os.fsencode(name).decode("utf-8", "backslashreplace")


def count_files(paths: Iterable[Path]) -> int:
    """Return about how many files there are, for the progress bar."""
    return sum(sum(1 for file in path.rglob("*") if file.is_file()) if path.is_dir() else 1 for path in paths)


def read_ahead(
    found: Iterable[Found | Failed], *, jobs: int, known: Callable[[Found], bool]
) -> Iterator[Found | Failed]:
    """Yield the same in the same order; with `jobs` above 1, with the analysis that other processes did.

    What is `known` to be unchanged is not analyzed. At most twice as many articles as jobs are held at once.
    """
    if jobs == 1:
        yield from found
        return
    engine = settings.FACTCHECK_ENGINE
    waiting: deque[tuple[Found | Failed, Future[Reading] | None]] = deque()
    with ProcessPoolExecutor(jobs, mp_context=get_context("spawn"), initializer=end_with_the_writer) as pool:
        for item in found:
            reads = isinstance(item, Found) and not known(item)
            future = pool.submit(_task(item.item, engine)) if reads else None  # type: ignore[union-attr]
            waiting.append((item, future))
            if len(waiting) > 2 * jobs:
                yield _done(*waiting.popleft())
        while waiting:
            yield _done(*waiting.popleft())


def _task(item: Item, engine: str) -> Callable[[], Reading]:
    """Return what another process is to call: plain Python, so that it need not set up Django."""
    return partial(pipeline.read, storable(item.text), published=item.published, engine=engine)


def _done(found: Found | Failed, future: Future[Reading] | None) -> Found | Failed:
    if future is None or isinstance(found, Failed) or future.exception() is not None:
        return found  # what failed there is read again by the writer, which tells why
    return replace(found, reading=future.result())
