"""What people do to a claim from the pages, as plain forms and as htmx."""

from __future__ import annotations

import pytest

from articles.choices import State
from tests import factories

HTMX = {"headers": {"HX-Request": "true", "HX-Target": "card"}}


def give(client, claim, htmx=False, **values):
    extra = {"headers": {"HX-Request": "true"}} if htmx else {}
    return client.post(f"/claims/{claim.pk}/verdict/", values, **extra)


def test_a_verdict_as_a_plain_form_comes_back_to_the_article(as_checker, flood):
    claim = flood["first"]
    back = f"/articles/{claim.article_id}/?claim={claim.pk}"
    response = give(as_checker, claim, rating="verified", next=back, version=claim.version)
    assert response.status_code == 303
    assert response.url == back
    claim.refresh_from_db()
    assert (claim.rating, claim.state) == ("verified", State.SECOND_CHECK)


def test_a_verdict_by_htmx_answers_with_the_card_and_the_coverage(as_checker, flood):
    claim = flood["first"]
    response = give(as_checker, claim, htmx=True, rating="conflicting", on="article", version=claim.version)
    page = response.content.decode()
    assert response.status_code == 200
    assert 'id="card"' in page
    assert 'data-coverage="conflicting"' in page
    assert 'id="coverage"' in page
    assert "hx-swap-oob" in page


def test_a_verdict_keeps_its_reason_and_evidence(as_checker, flood, checker):
    claim = flood["first"]
    proof = factories.EvidenceFactory(claim=claim, added_by=checker)
    give(as_checker, claim, rating="false", said="confirmed", justification="The register has 120.", evidence=proof.pk)
    verdict = claim.verdicts.get()
    assert (verdict.rating, verdict.said, verdict.justification) == ("false", "confirmed", "The register has 120.")
    assert list(verdict.evidence.all()) == [proof]


def test_a_verdict_by_key_rests_on_all_the_evidence(as_checker, flood, checker):
    proof = factories.EvidenceFactory(claim=flood["first"], added_by=checker)
    give(as_checker, flood["first"], rating="verified")
    assert list(flood["first"].verdicts.get().evidence.all()) == [proof]


def test_a_verdict_by_key_keeps_what_was_said_before(as_checker, flood):
    claim = flood["first"]
    give(as_checker, claim, said="altered")
    form = as_checker.get(f"/claims/{claim.pk}/").content.decode()
    assert form.count('<input type="hidden" name="said" value="altered">') == 2
    give(as_checker, claim, rating="false", said="altered")
    again = as_checker.get(f"/claims/{claim.pk}/").content.decode()
    assert 'value="false" data-choose="f" checked' in again
    assert 'value="altered" checked' in again


def test_a_verdict_that_says_nothing_is_refused_with_a_sentence(as_checker, flood):
    response = give(as_checker, flood["first"])
    assert response.status_code == 422
    assert not flood["first"].verdicts.exists()


def test_the_second_writer_is_told(as_checker, flood):
    claim = flood["first"]
    seen = claim.version
    give(as_checker, claim, rating="verified", version=seen)
    response = give(as_checker, claim, htmx=True, rating="false", version=seen, on="article")
    assert response.status_code == 409
    assert response["HX-Retarget"] == "#notices"
    assert claim.verdicts.count() == 1


def test_a_viewer_cannot_decide(client, viewer, flood):
    client.force_login(viewer)
    response = give(client, flood["first"], rating="verified")
    assert response.status_code == 403
    assert not flood["first"].verdicts.exists()


def test_undo_takes_the_verdict_back(as_checker, flood):
    claim = flood["first"]
    give(as_checker, claim, rating="verified")
    response = as_checker.post("/undo/", {"next": "/queue/"})
    assert response.url == "/queue/"
    claim.refresh_from_db()
    assert claim.rating == ""
    assert claim.verdicts.count() == 2  # the verdict and its retraction: nothing is lost


def test_another_person_approves_and_the_claim_is_locked(as_editor, flood, checker):
    from articles.services.verdicts import record_verdict

    claim = flood["first"]
    verdict = record_verdict(claim=claim, by=checker, rating="verified", justification="Seen.")
    page = as_editor.get(f"/claims/{claim.pk}/").content.decode()
    assert "Second check" in page
    answer = {"verdict": verdict.pk, "decision": "approved", "comment": "The readings agree."}
    assert as_editor.post(f"/claims/{claim.pk}/second-check/", answer).status_code == 303
    claim.refresh_from_db()
    assert claim.locked
    assert 'name="rating" value="verified"' not in as_editor.get(f"/claims/{claim.pk}/").content.decode()


def test_a_tick_carries_initials_and_can_be_taken_back(as_checker, flood):
    claim = flood["first"]
    as_checker.post(f"/claims/{claim.pk}/tick/", {"item": "number"})
    tick = claim.ticks.get()
    assert tick.initials in as_checker.get(f"/claims/{claim.pk}/").content.decode()
    as_checker.post(f"/claims/{claim.pk}/tick/", {"item": "number", "standing": "1"})
    tick.refresh_from_db()
    assert tick.removed_at is not None


def test_a_comment_stands_on_the_card(as_checker, flood):
    claim = flood["first"]
    as_checker.post(f"/claims/{claim.pk}/comment/", {"text": "Ask the <b>office</b> again."})
    page = as_checker.get(f"/claims/{claim.pk}/").content.decode()
    assert "Ask the &lt;b&gt;office&lt;/b&gt; again." in page


def test_evidence_without_a_title_is_refused_and_with_one_is_kept(as_checker, flood):
    claim = flood["first"]
    assert as_checker.post(f"/claims/{claim.pk}/evidence/", {"url": "https://water.example/"}).status_code == 422
    as_checker.post(
        f"/claims/{claim.pk}/evidence/", {"title": "Gauges", "url": "https://water.example/", "excerpt": "4.2 m"}
    )
    proof = claim.evidence.get()
    assert (proof.title, proof.kind, proof.excerpt) == ("Gauges", "link", "4.2 m")


def test_confidential_evidence_stays_hidden_from_colleagues(client, colleague, checker, flood):
    proof = factories.EvidenceFactory(claim=flood["first"], title="A quiet word", confidential=True, added_by=checker)
    client.force_login(colleague)
    assert proof.title not in client.get(f"/claims/{flood['first'].pk}/").content.decode()
    assert client.get(f"/evidence/{proof.pk}/file/").status_code == 404


def test_the_page_learns_that_somebody_else_decided(as_checker, flood, colleague):
    from articles.services.verdicts import record_verdict

    claim = flood["first"]
    news = f"/claims/{claim.pk}/news/?version={claim.version}"
    assert as_checker.get(news).status_code == 204
    record_verdict(claim=claim, by=colleague, rating="false", justification="The register has 120.")
    response = as_checker.get(news)
    assert response.status_code == 200
    assert colleague.username in response.content.decode() or colleague.get_full_name() in response.content.decode()


def test_a_claim_is_added_by_its_words_or_by_code_points(as_editor, flood):
    article = flood["herald"]
    response = as_editor.post(f"/articles/{article.pk}/claims/", {"words": "A school is closed."})
    assert response.status_code == 303
    assert article.claims.filter(text="A school is closed.", by_hand=True).exists()
    start = article.current.body.index("Rain")
    as_editor.post(f"/articles/{article.pk}/claims/", {"start": start, "end": start + 21})
    assert article.claims.filter(text="Rain fell for a week.").exists()


def test_words_that_do_not_stand_in_the_article_make_no_claim(as_editor, flood):
    response = as_editor.post(f"/articles/{flood['herald'].pk}/claims/", {"words": "Nothing of the kind"})
    assert response.status_code == 422


@pytest.mark.parametrize("address", ["https://evil.example/", "//evil.example/", "javascript:alert(1)"])
def test_a_form_never_leads_away_from_the_site(as_checker, flood, address):
    response = give(as_checker, flood["first"], rating="verified", next=address)
    assert response.url == f"/claims/{flood['first'].pk}/"
