"""Evidence is corrected by its author or an editor; what was there before stays to be read by those who may."""

from __future__ import annotations

import pytest

from articles.services.evidence import add_evidence, change_evidence
from tests import factories


@pytest.fixture
def proof(flood, checker):
    return add_evidence(
        claim=flood["first"], by=checker, title="Gauge", url="https://water.example/gauge",
        excerpt="The level was 310.\nAt noon.", origin="Water office",
    )  # fmt: skip


def corrected(proof, **changes):
    values = {
        "title": proof.title, "kind": proof.kind, "url": proof.url, "excerpt": proof.excerpt, "origin": proof.origin,
        "note": proof.note, "archive_url": proof.archive_url, "version": proof.version,
    }  # fmt: skip
    return values | changes


def test_its_author_corrects_it_and_the_history_shows_the_difference(as_checker, proof):
    response = as_checker.post(f"/evidence/{proof.pk}/", corrected(proof, excerpt="The level was 301.\r\nAt noon."))
    assert (response.status_code, response.url) == (303, f"/evidence/{proof.pk}/")
    proof.refresh_from_db()
    assert "301" in proof.excerpt
    page = as_checker.get(f"/evidence/{proof.pk}/").content.decode()
    assert "<del>310</del><ins>301</ins>" in page
    assert proof.history.first().history_user.username == "chen"


def test_the_card_leads_those_who_may_to_it(client, proof, flood, checker, colleague, editor):
    for person, words in ((checker, "Correct<"), (editor, "Correct<"), (colleague, None)):
        client.force_login(person)
        page = client.get(f"/claims/{flood['first'].pk}/").content.decode()
        assert (f'href="/evidence/{proof.pk}/"' in page) == (words is not None)
    change_evidence(evidence=proof, by=editor, changes={"title": "Gauge at the bridge"})
    client.force_login(colleague)
    assert "Corrected<" in client.get(f"/claims/{flood['first'].pk}/").content.decode()


def test_a_colleague_reads_it_and_may_not_correct_it(client, proof, colleague):
    client.force_login(colleague)
    page = client.get(f"/evidence/{proof.pk}/").content.decode()
    assert "Correct the evidence" not in page
    assert client.post(f"/evidence/{proof.pk}/", corrected(proof, title="Mine")).status_code == 403
    proof.refresh_from_db()
    assert proof.title == "Gauge"


def test_who_was_second_is_told(as_checker, proof, editor):
    sent = corrected(proof, title="Mine")
    change_evidence(evidence=proof, by=editor, changes={"title": "The editor's"})
    assert as_checker.post(f"/evidence/{proof.pk}/", sent).status_code == 409
    proof.refresh_from_db()
    assert proof.title == "The editor's"


def test_nothing_changed_makes_no_version(as_checker, proof):
    as_checker.post(f"/evidence/{proof.pk}/", corrected(proof, excerpt="The level was 310.\r\nAt noon."))
    proof.refresh_from_db()
    assert proof.version == 1


def test_what_makes_no_sense_is_said(as_checker, proof):
    response = as_checker.post(f"/evidence/{proof.pk}/", corrected(proof, url=""))
    assert response.status_code == 422
    assert "A link needs its address" in response.content.decode()


def test_confidential_evidence_is_not_there_for_others_nor_is_what_was_confidential(client, proof, colleague, checker):
    change_evidence(evidence=proof, by=checker, changes={"confidential": True, "note": "Told by a clerk."})
    client.force_login(colleague)
    assert client.get(f"/evidence/{proof.pk}/").status_code == 404
    assert client.post(f"/evidence/{proof.pk}/", corrected(proof)).status_code == 404
    change_evidence(evidence=proof, by=checker, changes={"confidential": False, "note": ""})
    page = client.get(f"/evidence/{proof.pk}/").content.decode()
    assert "Gauge" in page
    assert "clerk" not in page
    client.force_login(checker)
    assert "clerk" in client.get(f"/evidence/{proof.pk}/").content.decode()


def test_it_asks_at_most_a_dozen_times(client, proof, django_assert_max_num_queries):
    client.force_login(factories.UserFactory(role="editor"))
    with django_assert_max_num_queries(12):
        assert client.get(f"/evidence/{proof.pk}/").status_code == 200
