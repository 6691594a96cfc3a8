"""How two claims fit as answers to one question: who says them, of whom, and what else either has for a partner."""

from __future__ import annotations

import pytest

from articles.analysis.agreement.dated.date_rivals import EVENT_SIGNS, STANDING
from articles.analysis.agreement.dated.date_weights import RIVAL_WEIGHTS
from articles.analysis.agreement.opposites import oppositions
from articles.analysis.agreement.positions.claim_fit import fit_signs
from articles.analysis.agreement.positions.claim_standings import MOST_BELOW, MOST_RANK, place_signs, standings_of
from articles.analysis.agreement.positions.opposite_weights import WEIGHTS
from articles.analysis.agreement.story import Story
from articles.analysis.matching import score_pairs, word_weights
from articles.analysis.names import Register
from articles.analysis.origins import trace_origins
from articles.analysis.pipeline import read
from articles.analysis.questions.features import features_of, in_context
from articles.analysis.reports import Report


def told(*articles: str) -> Story:
    """Return a story of articles printed on one Thursday."""
    found = []
    for number, text in enumerate(articles):
        reading = read(text, published="2025-03-13", strip=False)
        for claim in reading.claims:
            found.append(Report(len(found), number, f"Outlet {number}", reading.published, None, claim))
    register = Register().learn(articles)
    features = in_context([features_of(report, register) for report in found])
    weights = word_weights(features)
    return Story(features, weights, register, trace_origins(found, register), score_pairs(features, weights))


def fit(first: str, second: str) -> dict[str, float]:
    story = told(first, second)
    one, two = story.features
    return fit_signs(one, two, story)


def test_one_source_is_told_from_two_and_from_none():
    sale = "Mill owner Ada Brandt said on Monday that the weir would be sold."
    assert fit(sale, "The weir is not for sale, Ada Brandt said on Monday.")["one_origin"] == 1
    assert fit(sale, "The weir is not for sale, Omar Feld said on Monday.")["one_origin"] == -1
    assert fit(sale, "The weir was built in 1820.")["one_origin"] == 0


def test_what_both_claims_speak_of_first_counts_behind_who_says_so():
    alike = fit("Ada Brandt said that the cargo shed was open on Monday.", "The cargo shed has been shut since Monday.")
    other = fit("Ada Brandt said that the cargo shed was open on Monday.", "A chapel has been shut since Monday.")
    assert alike["subject"] > other["subject"]


def test_figures_of_which_none_is_the_same_are_told():
    assert fit("Nine boats sank on Monday.", "Forty cars burned on Monday.")["figures_apart"] == 1
    assert fit("Nine boats sank on Monday.", "Nine boats were lost on Monday.")["figures_apart"] == 0


def test_a_likelier_partner_puts_a_pair_lower():
    story = told(
        "The weir at Sandvik broke on Monday and flooded 40 cellars.",
        "The weir at Sandvik gave way on Monday. A weir near Brod was painted on Monday.",
    )
    first, best, other = (item.key for item in story.features)
    found = standings_of(story)
    assert found[first, best].below == 0
    assert place_signs(found[first, best])["rank_max"] == 0
    assert found[first, other].below > 0
    assert place_signs(found[first, other])["rank_max"] == 1


def test_claims_that_are_no_candidates_stand_lowest():
    assert place_signs(None) == {"below_best": MOST_BELOW, "rank_min": MOST_RANK, "rank_max": MOST_RANK}


@pytest.mark.parametrize("weights", [WEIGHTS, RIVAL_WEIGHTS])
def test_every_weight_is_of_a_sign_that_is_read(weights):
    story = told(
        "The council approved the pier at Sandvik on Monday. Forty boats lay at the quay.",
        "The council rejected the pier at Sandvik on Monday. The quay had room for 50 boats.",
    )
    found = next(oppositions(story))
    known = {*found.signs, *STANDING, *EVENT_SIGNS, *fit_signs(found.one, found.two, story), *place_signs(None)}
    assert {name for name in weights if not name.startswith("axis:")} <= known
