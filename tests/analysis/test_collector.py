"""The search for cyclic garbage rests while an article is read, and is left afterwards as it was found."""

from __future__ import annotations

import gc
from collections.abc import Iterator

import pytest

from articles.analysis import pipeline
from articles.analysis.collector import paused
from articles.analysis.pipeline import read


@pytest.fixture(autouse=True)
def _collecting() -> Iterator[None]:
    gc.enable()
    yield
    gc.enable()


def test_no_cycles_are_looked_for_while_an_article_is_read(monkeypatch: pytest.MonkeyPatch) -> None:
    seen = []
    monkeypatch.setattr(pipeline, "split_sentences", lambda body: seen.append(gc.isenabled()) or ())
    read("The ministry said on Monday that 300 people had left the town of Varn and that 12 had returned.")
    assert seen == [False]
    assert gc.isenabled()


def test_the_search_goes_on_after_an_error() -> None:
    with pytest.raises(ValueError, match="engine"):
        read("The ministry said on Monday that 300 people had left the town of Varn.", engine="no such engine")
    assert gc.isenabled()


def test_what_somebody_else_has_paused_stays_paused() -> None:
    gc.disable()
    with paused(), paused():
        pass
    assert not gc.isenabled()


def test_the_outer_pause_lasts_until_its_end() -> None:
    with paused():
        with paused():
            pass
        assert not gc.isenabled()
    assert gc.isenabled()
