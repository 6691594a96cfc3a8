"""Tell whose words a stretch of text is; entry points `answering`, `own_count` and `heard`.

An attribution may cover a sentence, a part of one, or many; several may nest. One speaker answers for each passage.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from ..attribution.constructions.candidate import BE
from ..languages.english.lemmas import lemma
from ..languages.english.parties import AT_WHICH, CLAUSE, EVIDENCE, IN_WHICH, NO_VOICE, OWN_COUNT, SUBORDINATE
from ..languages.english.speech import PLAIN_SPEECH, SPEAKING
from ..spans import Attribution, Span
from ..vocabulary import Directness
from ..words.cues import LONGEST
from ..words.folding import fold
from .shares import letters_in, relayed, share_of

# Verbs by which somebody speaks, besides those of plain speech; papers do none of it.
VOICED = PLAIN_SPEECH | frozenset(
    "reveal hint joke quip promise pledge vow recount relate confide muse grumble lament protest plead mention clarify "
    "reaffirm opine volunteer".split()
)
LEADING_TO = frozenset(
    ["issue", "release", "explain", "respond", "react", "reply", "answer", "address", "begin", "end", "post"]
)
LAST = 24  # letters before a speaker in which the word that subordinates him stands
QUOTED_SHARE = 0.25  # likewise, where the passage opens with a quotation: "“Yes,” she said, holding up a long list."
MAIN_SHARE = 0.45  # of a passage's own words that a content must hold before its speaker answers for the passage


def hull(attribution: Attribution) -> Span:
    """Return the smallest span that holds source, cue and content; its text is left empty."""
    parts = [part for part in (attribution.source, attribution.cue, *attribution.content) if part]
    if not parts:
        return Span(0, 0, "")
    return Span(min([part.start for part in parts]), max([part.end for part in parts]), "")


def answering(place: Span, attributions: Sequence[Attribution]) -> Attribution | None:
    """Choose the innermost speaker whose words are the larger part of the passage; of his attributions, the first.

    One without any source ("is said to be") is the outlet's own hearsay, unless words are quoted; "I think" outside
    quotation marks is the author's.
    """
    groups: dict[str, list[Attribution]] = {}
    shares: dict[str, list[float]] = {}
    for item in attributions:
        if _has_voice(item):
            groups.setdefault(source_name(item), []).append(item)
            shares.setdefault(source_name(item), []).append(share_of(place, item))
    able = [group for name, group in groups.items() if sum(shares[name]) >= _asked(place, group)]
    if not able:  # where nobody else has more of it, who opens the passage answers for a lesser part
        heads = [group for group in groups.values() if any(_heads(place, item) for item in group)]
        able = [group for group in heads if sum(shares[source_name(group[0])]) >= QUOTED_SHARE]
    able = [group for group in able if not any(_reported(place, group, other) for other in able if other is not group)]
    at_home = [group for group in able if any(item.source and place.covers(item.source) for item in group)]
    chosen = min(at_home or able, key=lambda group: (_least_reach(group), not _called_on(group)), default=None)
    if chosen is None:
        return None
    said = zip(chosen, shares[source_name(chosen[0])], strict=True)
    return _as_one(place, [item for item, share in said if share > 0])


def _asked(place: Span, group: Sequence[Attribution]) -> float:
    """Return the share that a speaker's words must have: less where the passage opens with what he is quoted to say."""
    opens = any(
        item.directness is Directness.DIRECT and item.source and place.covers(item.source) and _opens(place, item)
        for item in group
    )
    led = opens or any(_of_subject(place, item) or _in_paper(place, item) for item in group)
    return QUOTED_SHARE if led else MAIN_SHARE


def _heads(place: Span, item: Attribution) -> bool:
    """Tell whether who speaks opens the passage and his verb follows: "She points to the funding, which came late"."""
    if item.source is None or item.cue is None or not item.content or not place.covers(item.source):
        return False
    close = item.source.end <= item.cue.start <= item.source.end + HAS and item.cue.end <= item.content[0].start
    return close and item.source.start - place.start <= OPENS


OPENS = 6  # letters of "But " before who speaks
HAS = 14  # letters of "has also " between who speaks and his verb


def _of_subject(place: Span, item: Attribution) -> bool:
    """Tell whether who opens the passage says a clause of it: "Doe held up a picture of the dam, where she said"."""
    source = item.source
    if source is None or source.text not in ("he", "she", "they") or not item.speaker or not place.covers(source):
        return False
    before = place.text[: source.start - place.start]
    last = item.speaker.rpartition(" ")[2]
    return last in before[:NAMED_EARLY] and AT_WHICH.search(before[-LAST:]) is not None


def _in_paper(place: Span, item: Attribution) -> bool:
    """Tell whether a sentence comes to somebody's words: "a text in which she wrote", "among them is X, who says"."""
    if item.source is None or not place.covers(item.source):
        return False
    before = place.text[: item.source.start - place.start].rstrip()
    return before.endswith(("which", ",")) and IN_WHICH.search(fold(before)) is not None


NAMED_EARLY = 60  # letters in which the subject of a passage is named


def _opens(place: Span, item: Attribution) -> bool:
    return any(span.start <= place.start + 1 and span.end > place.start for span in item.content)


def heard(place: Span, attributions: Sequence[Attribution], facts: Sequence[Span]) -> Attribution | None:
    """Return whose information an outlet's own sentence holds: the only one who is said to state a fact of it.

    "Six have died, said the board, and ten are missing" and "the board, which puts the loss at £2m, will meet" are the
    outlet's own words, and the fact in them is the board's.
    """
    able = [item for item in attributions if item.source and place.covers(item.source) and _has_voice(item)]
    able = [item for item in able if _states(place, item, facts)]
    names = {source_name(item) for item in able}
    return able[0] if len(names) == 1 else None


def _states(place: Span, item: Attribution, facts: Sequence[Span]) -> bool:
    name = fold(source_name(item)).lower()
    if name in NO_VOICE or name in ("he", "she", "they", "who"):
        return False
    if any(span.start <= fact.start and fact.end <= span.end for span in item.content for fact in facts):
        return True
    return not facts and share_of(place, item) >= HEARD_SHARE


HEARD_SHARE = 0.3  # of a passage without figures or quotations that a speaker's content must hold


def _as_one(place: Span, items: Sequence[Attribution]) -> Attribution | None:
    """Return what one speaker says here at most length, mixed where he is quoted besides: "denied it, saying “not”"."""
    if not items:
        return None
    main = _main(place, items)
    besides = (item for item in items if item.directness is Directness.INDIRECT and _says_besides(place, item, main))
    if main.directness is Directness.DIRECT and any(besides):
        return replace(main, directness=Directness.MIXED)
    quoted = next((item for item in items if item.directness is not Directness.INDIRECT and _here(place, item)), None)
    if main.directness is not Directness.INDIRECT or quoted is None:
        return main
    return replace(main, directness=Directness.DIRECT if _says_no_more(main, quoted) else Directness.MIXED)


def _says_besides(place: Span, item: Attribution, main: Attribution) -> bool:
    """Tell whether a quotation's speaker is reported to say more behind it: "“…,” she said, noting that it failed"."""
    apart = item.content[0].start >= max(span.end for span in main.content)
    return apart and _speaks(item) and share_of(place, item) >= MORE


def _main(place: Span, items: Sequence[Attribution]) -> Attribution:
    """Return what a speaker says at most length; what he is only reported to add comes after what he said."""
    if len(items) == 1:
        return items[0]
    said = [item for item in items if not (item.cue and item.cue.text.endswith("ing")) and _speaks(item)]
    said = [item for item in said if share_of(place, item) >= MORE]
    return max(said or items, key=lambda item: share_of(place, item))


MORE = 0.2  # share of the passage that the further words hold


def _says_no_more(first: Attribution, second: Attribution) -> bool:
    """Tell whether the first content only leads to the second: "issued a statement, saying: “…”"."""
    words = fold(first.cue.text).lower().split() if first.cue else []
    return second.directness is Directness.DIRECT and any(lemma(word) in LEADING_TO for word in words)


def _here(place: Span, item: Attribution) -> bool:
    return any(letters_in(place, span) for span in item.content)


def _reported(place: Span, group: Sequence[Attribution], other: Sequence[Attribution]) -> bool:
    """Tell whether all that a group says is only part of what another says: "she said the council planned to"."""
    return all(any(_within(place, inner, outer) for outer in other) for inner in group)


def _within(place: Span, inner: Attribution, outer: Attribution) -> bool:
    if inner.source is None or inner.cue is None or outer.cue is None:
        return False
    covered = any(span.start <= inner.cue.start and inner.cue.end <= span.end for span in outer.content)
    if not covered or _reach(inner) >= _reach(outer):  # two readings that hold each other are no nesting
        return False
    if _subordinate(place, inner) or _dismissed(inner, outer):
        return True
    if (_speaks(outer) or _reports(outer)) and EVIDENCE.search(fold(source_name(inner)[:LONGEST]).lower()):
        return True
    asked = lemma(fold(outer.cue.text).lower().split()[0]) in SPEAKING
    if asked and inner.source.text in ("he", "she", "they") and not _speaks(inner):
        return True  # "suggested to her that she had known"
    return _speaks(outer) and (_is_told(inner, place) or not (_speaks(inner) and _clausal(inner)))


def _is_told(item: Attribution, place: Span) -> bool:
    """Tell whether it is hearsay of who says so: "members had been told by a supplier", "Doe had told her"."""
    words = fold(item.cue.text).lower().split() if item.cue else []
    if item.cue is None or not words or lemma(words[-1]) not in TELLING:
        return False
    hearer = place.text[item.cue.end - place.start :].split(maxsplit=1)
    passive = len(words) > 1 and any(word in BE for word in words[:-1])
    return passive or (bool(hearer) and place.covers(item.cue) and hearer[0] in HEARERS)


HEARERS = frozenset(["him", "her", "them"])
TELLING = frozenset("tell inform advise warn assure notify remind brief alert".split())


def _dismissed(inner: Attribution, outer: Attribution) -> bool:
    """Tell whether somebody's claim is only named to be denied: "denied a claim by two survivors that it fired"."""
    denies = outer.cue is not None and lemma(fold(outer.cue.text).lower().split()[0]) in DENYING
    return denies and inner.cue is not None and fold(inner.cue.text).lower().rstrip("s") in CLAIMS


DENYING = frozenset("deny reject dismiss dispute refute rebut contradict contest".split())
CLAIMS = frozenset(
    "claim allegation accusation report assertion suggestion statement complaint charge account rumor rumour".split()
)


def _reports(item: Attribution) -> bool:
    """Tell whether somebody reports: of an outlet it is news of others, of evidence what he found himself."""
    return item.cue is not None and lemma(fold(item.cue.text).lower().split()[0]) == "report"


def _subordinate(place: Span, inner: Attribution) -> bool:
    """Tell whether an inner speaker only says when, why or of whom: "lied when she said", "a line noting"."""
    before = fold(place.text[: max(0, inner.source.start - place.start)]) if inner.source else ""
    cue = inner.cue.text if inner.cue else ""
    trailing = cue.endswith("ing") and not cue.startswith("as ") and inner.directness is Directness.INDIRECT
    return trailing or SUBORDINATE.search(before[-LAST:]) is not None


def _speaks(item: Attribution) -> bool:
    """Tell whether the cue is one of plain speech, not of thought, plans, show or suggest."""
    words = fold(item.cue.text).lower().split() if item.cue else []
    return any(lemma(word) in VOICED for word in words) or words[:1] == ["according"] or words == [":"]


def _clausal(item: Attribution) -> bool:
    """Tell whether what an inner speaker says is a statement or quoted, not a thing reported or denied."""
    if item.directness is not Directness.INDIRECT:
        return True
    said = fold(item.content[0].text[:LONGEST]) if item.content else ""
    return said.startswith("that ") or CLAUSE.search(said) is not None


def _has_voice(item: Attribution) -> bool:
    if item.source is None:
        return item.directness is not Directness.INDIRECT or item.speaker is not None
    name = fold(item.source.text).lower()
    if item.speaker and name not in ("i", "we", "us"):
        return True
    return item.directness is Directness.DIRECT or not (name in NO_VOICE or name.startswith(("our ", "my ")))


def _called_on(group: Sequence[Attribution]) -> bool:
    """Tell whether an outlet cites the speaker for what it reports."""
    return any(relayed(item) for item in group)


def _least_reach(group: list[Attribution]) -> int:
    return max(_reach(item) for item in group)


def _reach(item: Attribution) -> int:
    return sum(span.end - span.start for span in item.content)


def source_name(item: Attribution) -> str:
    """Return the speaker, or the words that name the source."""
    return item.speaker or (item.source.text if item.source else "")


def own_count(place: Span) -> Attribution | None:
    """Return the attribution of a part that names who counts ("the Red Cross put the number at 1,400"), or None."""
    match = OWN_COUNT.match(fold(place.text[:LONGEST]))
    if match is None:
        return None
    source, cue = (
        Span(place.start + match.start(name), place.start + match.end(name), place.text[slice(*match.span(name))])
        for name in ("source", "cue")
    )
    name = source.text.removeprefix("the ").removeprefix("The ")
    content = Span(cue.end + 1, place.end, place.text[match.end("cue") + 1 :])
    return Attribution(Directness.INDIRECT, source, cue, (content,), speaker=name, chain=(name,))
