"""Undo over REST: one's own last step, told in words; nothing is deleted."""

from __future__ import annotations


def post(client, path, body=None):
    return client.post(f"/api/v1/{path}", body, format="json")


def test_the_last_step_is_taken_back_and_told(as_checker, claim):
    post(as_checker, f"claims/{claim.pk}/comments/", {"text": "Which annex?"})
    answer = post(as_checker, "undo/")
    assert answer.status_code == 200
    told = answer.json()
    assert (told["step"], told["taken_back"], told["instead"]) == ("Remark “Which annex?”", True, None)
    assert told["page"].endswith(claim.get_absolute_url())
    [remark] = as_checker.get(f"/api/v1/claims/{claim.pk}/comments/").json()["results"]
    assert remark["text"] == "Which annex?"
    assert remark["taken_back_at"]


def test_evidence_that_was_taken_back_says_so_and_leaves_the_claims_record(as_checker, claim):
    proof = {"claim": claim.pk, "title": "Annex", "url": "https://x.example/b"}
    number = post(as_checker, "evidence/", proof).json()["id"]
    assert len(as_checker.get(f"/api/v1/claims/{claim.pk}/").json()["evidence"]) == 1
    post(as_checker, "undo/")
    assert as_checker.get(f"/api/v1/claims/{claim.pk}/").json()["evidence"] == []
    assert as_checker.get(f"/api/v1/evidence/{number}/").json()["taken_back_at"]


def test_nothing_to_undo_is_an_error_in_the_usual_shape(as_checker, as_colleague, claim):
    post(as_checker, f"claims/{claim.pk}/comments/", {"text": "Which annex?"})
    answer = post(as_colleague, "undo/")
    assert answer.status_code in (400, 409, 422)
    assert set(answer.json()) == {"type", "errors"}
    assert "nothing" in answer.json()["errors"][0]["detail"]


def test_a_step_can_be_passed_over(as_checker, claim):
    for words in ("Which annex?", "The second."):
        post(as_checker, f"claims/{claim.pk}/comments/", {"text": words})
    told = post(as_checker, "undo/", {"pass_over": True}).json()
    assert (told["step"], told["taken_back"]) == ("Remark “The second.”", False)
    assert post(as_checker, "undo/").json()["step"] == "Remark “Which annex?”"
