"""Attribution: who says what, in which words, quoted or not."""

from __future__ import annotations

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from articles.analysis.engines import engine_named
from articles.analysis.quotations import find_quotations
from articles.analysis.sentences import split_sentences
from articles.analysis.spans import Attribution
from tests.analysis.attribution_cases import OPEN, Expected
from tests.analysis.attribution_held_back import HELD_BACK

HELD_BACK_FLOOR = 0.9  # first run, before any look: 50 of 53 (.94)


def find(body: str, engine: str = "rules") -> tuple[Attribution, ...]:
    return engine_named(engine).find_attributions(body, split_sentences(body), find_quotations(body))


def plain(name: str | None) -> str:
    return (name or "").lower().removeprefix("the ")


def matches(found: Attribution, expected: Expected) -> bool:
    speaker, role, organization, directness = expected
    return (
        (speaker is None or plain(found.speaker) == plain(speaker))
        and (role is None or plain(found.role) == plain(role))
        and (organization is None or plain(found.organization) == plain(organization))
        and found.directness.value == directness
    )


def missing(body: str, expected: list[Expected]) -> list[Expected]:
    left = list(find(body))
    lost = []
    for item in expected:
        hit = next((found for found in left if matches(found, item)), None)
        if hit is None:
            lost.append(item)
        else:
            left.remove(hit)
    return lost


@pytest.mark.parametrize(("style", "domain", "body", "expected"), OPEN)
def test_the_right_speaker_and_directness(style: str, domain: str, body: str, expected: list[Expected]) -> None:
    assert not missing(body, expected)
    if not expected:
        assert not find(body)


def test_held_back_cases_stay_above_their_floor() -> None:
    total = sum(max(1, len(expected)) for *_, expected in HELD_BACK)
    lost = sum(len(missing(body, expected)) or (not expected and bool(find(body))) for *_, body, expected in HELD_BACK)
    assert 1 - lost / total >= HELD_BACK_FLOOR


@pytest.mark.parametrize(
    ("body", "source", "cue", "content"),
    [
        (
            "Jane Doe, head of the Z office, said the bridge was safe.",
            "Jane Doe, head of the Z office,",
            "said",
            ["the bridge was safe"],
        ),
        ("“It is safe,” said Jane Doe.", "Jane Doe", "said", ["“It is safe,”"]),
        ("The bridge, she said, was safe.", "she", "said", ["The bridge", "was safe"]),
        ("The envoy called for a truce.", "The envoy", "called for", ["a truce"]),
        ("The firm plans to close two plants.", "The firm", "plans", ["to close two plants"]),
        ("According to police, two men fled.", "police", "According to", ["two men fled"]),
        ("The mayor accused the builder of fraud.", "The mayor", "accused", ["the builder of fraud"]),
        ("Doe said on Monday that rents would rise.", "Doe", "said", ["that rents would rise"]),
        ("Doe told reporters in Lenz that rents would rise.", "Doe", "told", ["that rents would rise"]),
    ],
)
def test_source_cue_and_content_are_spans(body: str, source: str, cue: str, content: list[str]) -> None:
    first = find(body)[0]
    assert first.source is not None
    assert first.cue is not None
    assert (first.source.text, first.cue.text, [part.text for part in first.content]) == (source, cue, content)


def test_following_quoted_sentences_belong_to_the_same_utterance() -> None:
    (found,) = find("“We won,” said Ida Cole. “We will win again. We always do.”")
    assert [part.text for part in found.content] == ["“We won,”", "“We will win again. We always do.”"]


@pytest.mark.parametrize(
    ("body", "chain"),
    [
        ("Tanjug reports that Ana Petrova said the talks had failed.", ("Tanjug", "Ana Petrova")),
        ("Ana Petrova said the talks had failed, according to Tanjug.", ("Tanjug", "Ana Petrova")),
    ],
)
def test_who_reports_whom_is_kept(body: str, chain: tuple[str, ...]) -> None:
    assert chain in [found.chain for found in find(body)]


@pytest.mark.parametrize(
    ("body", "negated"),
    [("Doe did not say who paid for it.", True), ("Doe said nobody paid for it.", False)],
)
def test_what_was_not_said_is_marked(body: str, negated: bool) -> None:
    assert any(found.negated for found in find(body)) is negated


@pytest.mark.parametrize(
    ("body", "speaker", "content"),
    [
        ("Families were told by the hospital that twelve had died.", "hospital", "that twelve had died"),
        ("“We had no choice,” the mayor was quoted as saying by the Lantern.", "mayor", "“We had no choice,”"),
        ("“We have none,” it quoted a nurse, Huda Bash, as saying.", "Huda Bash", "“We have none,”"),
        ("The strike came as Latmore Rail confirmed that jobs would go.", "Latmore Rail", "that jobs would go"),
        ("Acme updated its estimate to 6,000 on Friday.", "Acme", "its estimate to 6,000 on Friday"),
        ("Igor Pasz denied on Thursday that funds were part of it.", "Igor Pasz", "that funds were part of it"),
        ("“We all agree,” Tom Cole, a Whig, said Sunday night.", "Tom Cole", "“We all agree,”"),
        ("The toll is ninety, the board said early on Monday.", "board", "The toll is ninety"),
        ("Bob Cork said on “Lenz News Today” that twelve had left.", "Bob Cork", "that twelve had left"),
        ("But, as Ida Cole pointed out, “they decide the rest”.", "Ida Cole", "“they decide the rest”"),
        ("As the mayor put it, the town has no money.", "mayor", "the town has no money"),
        ("Records released to the Post show forty leaks.", "records", "forty leaks"),
        ("A senior nurse told i while leaving that two had died.", "senior nurse", "that two had died"),
        ("In a statement on Friday Solva denied that it knew.", "Solva", "that it knew"),
        ("Ida Cole, who has in the past called it “a folly”, said it was dead.", "Ida Cole", "it was dead"),
        ("A judge ruled in May that the state had lied.", "judge", "that the state had lied"),
        (
            "For Orla Kean, whose son is ill, the sums “mean nothing at all”.",
            "Orla Kean",
            "the sums “mean nothing at all”",
        ),
        ("The firm - run by Ida Cole - caved in and said work would stop.", "firm", "work would stop"),
        ("The central bank now sees growth slowing to 1% in May.", "central bank", "growth slowing to 1% in May"),
        ("The pier is shut, Navpress reports, citing the mayor, Ida Cole.", "Ida Cole", "The pier is shut"),
        (
            "A letter sent by the prefect, Ida Cole, to the ministry warned that it leaked.",
            "Ida Cole",
            "that it leaked",
        ),
        ("Her aide, Jan Roe, quoted Ida Cole as saying that it leaked.", "Ida Cole", "that it leaked"),
        (
            "Ida Cole thanked crews for “a night none of us forgets”.",
            "Ida Cole",
            "crews for “a night none of us forgets”",
        ),
        ("The vet, Ida Cole, gave the cause of death as poisoning.", "Ida Cole", "the cause of death as poisoning"),
        ("The report he had been referring to says the dam leaked.", "report", "the dam leaked"),
        ("Accounts lodged in parliament show the club lost money.", "accounts", "the club lost money"),
    ],
)
def test_frames_that_hide_who_speaks(body: str, speaker: str, content: str) -> None:
    read = [(found.speaker, part.text) for found in find(body) for part in found.content]
    assert (speaker, content) in read


@pytest.mark.parametrize(
    "body",
    [
        "The ruling binds couples in any of the 37 states that share a border.",
        "Such pairs filed federal and state tax returns as singles.",
        "The two have similar doubts that nobody shares.",
        "In the next shot, a man grabs the lead and runs.",
        "Who knew what remains open.",
        "Pilots went on strike, threatening to halt trade.",
    ],
)
def test_nouns_that_look_like_verbs_attribute_nothing(body: str) -> None:
    assert not [found for found in find(body) if found.speaker]


def test_a_transcript_gives_each_turn_to_its_label() -> None:
    body = (
        "JANE HOLT, HOST: Welcome.\n\nDAN REYES, MAYOR: Thank you.\n\nHOLT: The dam is low.\n\n"
        "REYES: It holds a third. We lost half in March."
    )
    assert [found.speaker for found in find(body)] == ["Jane Holt", "Dan Reyes", "Jane Holt", "Dan Reyes", "Dan Reyes"]


def test_an_interview_without_marks_gives_answers_to_the_one_interviewed() -> None:
    body = (
        "Chef Ana Torres opened a cafe.\n\nHow did you start?\n\nI had a van.\n\nAnd then?\n\nWe lost half of it."
        "\n\nWhat is next?\n\nMy sister joins in May."
    )
    assert {found.speaker for found in find(body)} == {"Ana Torres"}


def test_questions_of_an_explainer_are_nobodys_interview() -> None:
    body = (
        "Ana Torres found it.\n\nWhat is it?\n\nA virus.\n\nHow does it spread?\n\nBy air.\n\nWho is at risk?"
        "\n\nThe old."
    )
    assert not find(body)


WORDS = st.sampled_from(
    "said told reporters that according to : , . “ ” \" ' ( ) — Jane Doe the minister, who he they police report claimed "
    "“we will win” plans to was by \n\n \n and but of Mr. U.S. 20 percent asked 's – called for on Monday".split(" ")
)


@given(st.lists(WORDS, max_size=60).map(" ".join))
@settings(max_examples=400, deadline=None)
def test_any_text_gives_true_spans(body: str) -> None:
    for found in find(body):
        for span in (found.source, found.cue, *found.content):
            assert span is None or body[span.start : span.end] == span.text
        assert found.content
        assert all(one.end <= two.start for one, two in zip(found.content, found.content[1:], strict=False))


@given(st.text(max_size=300))
@settings(max_examples=200, deadline=None)
def test_hostile_characters_do_no_harm(body: str) -> None:
    for found in find(body):
        for span in (found.source, found.cue, *found.content):
            assert span is None or body[span.start : span.end] == span.text


@pytest.mark.parametrize("part", ["said ", '"', "He said that ", "Jane Doe, ", "who ", "( ", "said X and ", "a: "])
def test_no_input_makes_it_slow(part: str) -> None:
    body = part * (200_000 // len(part))
    start = time.process_time()
    find(body)
    assert time.process_time() - start < 10


INTRODUCED = "Ellen Voss runs 84 turbines. She spoke to Nora Quint in Emden.\n\n"


@pytest.mark.parametrize(
    "turns",
    [
        "Monthly: How many turn?\n\nVoss: Sixty-one. Two wait.\n\nMonthly: Why?\n\nVoss: A ship says it was late.",
        "NQ: How many turn?\n\nEV: Sixty-one. Two wait.\n\nNQ: Why?\n\nEV: A ship says it was late.",
        "Q: How many turn?\n\nA: Sixty-one. Two wait.\n\nQ: Why?\n\nA: A ship says it was late.",
        "Q. How many turn?\n\nA. Sixty-one. Two wait.\n\nQ. Why?\n\nA. A ship says it was late.",
        "How many turn?\n\nSixty-one. Two wait.\n\nWhy?\n\nThe ship was late.\n\nWhat next?\n\nMore of them.",
    ],
)
def test_answers_are_the_interviewed_persons_own_words(turns: str) -> None:
    found = find(INTRODUCED + turns)
    assert {(item.speaker, item.directness.value) for item in found} == {("Ellen Voss", "direct")}


def test_what_follows_an_interview_is_no_answer() -> None:
    turns = "Ida Holm: Who?\n\nEllen Voss: We did.\n\nIda Holm: Why?\n\nEllen Voss: We had to."
    last = "\n\nAfter the interview, the operator, TransNord, denied that it had been late."
    assert find(turns + last)[-1].speaker == "TransNord"


@pytest.mark.parametrize(
    ("body", "speaker"),
    [
        ("Rates will slow, board member Luc Damm said in an interview with Zeitung published on Sunday.", "Luc Damm"),
        ("The plan follows an audit, released Jan. 29, that found the wall was weak.", "audit"),
        ("The flats sold fast, as per data from Anarock.", "Anarock"),
        ("“Nobody tells us anything,” Pooja Rane rued.", "Pooja Rane"),
        ("Two ministries froze hiring, Der Morgen daily reported.", "Der Morgen"),
        ("“The paper was sold,” task force chief and Additional Director Sunita Roy said.", "Sunita Roy"),
        ("Finance Minister Tito Banda left. The Treasury boss said reserves stood at $2bn.", "Tito Banda"),
        ("Director General of Police Ana Rao left. The DGP said two were held.", "Ana Rao"),
        ("Ida Roy, a Gresham City Council member, left. “We tried,” the councilwoman said.", "Ida Roy"),
        ("One of the survivors, 19-year-old Dinesh Roy, said the sea was calm.", "Dinesh Roy"),
    ],
)
def test_sources_worded_in_the_ways_of_other_papers(body: str, speaker: str) -> None:
    assert [item.speaker for item in find(body)][-1] == speaker
