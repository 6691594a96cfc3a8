from datetime import date

import pytest

from articles.analysis.compare import Decision, compare, index_keys
from articles.analysis.names import Register
from tests.analysis.claim_factory import count, report


def groups(*reports, decisions=()):
    found = compare(list(reports), register=Register(), decisions=decisions)
    return {frozenset(group.claims) for group in found.groups}


def quarry():
    first = "The landslide at the Alba quarry buried 14 workers."
    second = "Fourteen employees were buried when a slope came down at the quarry in Alba."
    third = "The owner of the Alba quarry, Norden Stone, made a profit of 3 million euros last year."
    fourth = "Norden Stone, which owns the quarry, earned 3 million euros in the past year."
    return (
        report(1, first, count(first, "14", 14, "worker")),
        report(2, second, count(second, "Fourteen", 14, "employee")),
        report(3, third, count(third, "3 million euros", 3e6, None, "EUR"), article=1),
        report(4, fourth, count(fourth, "3 million euros", 3e6, None, "EUR"), article=2),
    )


def test_claims_on_one_question_are_grouped_in_other_words():
    assert groups(*quarry()) == {frozenset({1, 2}), frozenset({3, 4})}


def test_claims_whose_answers_differ_are_still_one_question():
    first, second = "The Alba landslide killed 14 workers.", "Workers killed in the Alba landslide: 41."
    one, two = report(1, first, count(first, "14", 14, "worker")), report(2, second, count(second, "41", 41, "worker"))
    assert groups(one, two) == {frozenset({1, 2})}


def test_what_people_took_apart_stays_apart():
    assert frozenset({1, 2}) not in groups(*quarry(), decisions=[Decision(1, 2, together=False)])


def test_what_people_put_together_stays_together():
    assert any({1, 4} <= group for group in groups(*quarry(), decisions=[Decision(1, 4, together=True)]))


def test_no_finding_links_claims_that_people_took_apart():
    first, second = "The Alba landslide killed 14 workers.", "The Alba landslide killed 41 workers."
    one, two = report(1, first, count(first, "14", 14, "worker")), report(2, second, count(second, "41", 41, "worker"))
    assert compare([one, two], register=Register()).findings
    assert not compare([one, two], register=Register(), decisions=[Decision(2, 1, together=False)]).findings


def test_the_order_of_the_reports_does_not_matter():
    reports = list(quarry())
    assert compare(reports, register=Register()) == compare(reports[::-1], register=Register())


def test_no_reports_give_an_empty_comparison():
    found = compare([], register=Register())
    assert (found.groups, found.findings, dict(found.origins)) == ((), (), {})


def test_a_row_is_labelled_in_words():
    found = compare(list(quarry()), register=Register())
    assert all(group.question and len(group.question) <= 120 for group in found.groups)


def test_keys_are_capped_unique_and_shared_by_claims_on_one_question():
    one, two, *_ = quarry()
    keys = [index_keys(item, Register()) for item in (one, two)]
    assert all(0 < len(found) <= 24 and len(set(found)) == len(found) for found in keys)
    assert set(keys[0]) & set(keys[1])


@pytest.mark.parametrize("text", ["", " ", '"', "…", "\x00\ufeff", "a" * 20000, "1 " * 2000, '"' * 999, "Ω≈ç√ 東京 🎈"])
def test_no_text_is_too_strange(text):
    found = compare([report(1, text), report(2, text, published=None)], register=Register().learn([text]))
    assert set(found.origins) == {1, 2}


def test_every_span_of_a_finding_lies_in_its_claim():
    first, second = 'Ada Osei said "we will close the gate" on Monday.', '"We could close the gate," Ada Osei said.'
    one, two = report(1, first, speaker="Ada Osei"), report(2, second, speaker="Ada Osei", published=date(2025, 3, 13))
    texts = {1: first, 2: second}
    for finding in compare([one, two], register=Register()).findings:
        assert all(0 <= start < end <= len(texts[key]) for key, start, end in finding.spans)
        assert finding.explanation.endswith(".")
        assert finding.parts
