"""Read the posts that a claim gives to persons by name. Entry point: `posts_of`.

A post stands before the name ("Finance Minister Ada Osei", "its chairman, Ada Osei", "the judge who will decide, Ada
Osei"), after it ("Ada Osei, head of the harbor board", "Ada Osei, who chairs the jury") or in a plain statement ("Ada
Osei is the chief engineer"). What it comes to in words that can be compared is told in `wordings`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from ...languages.english.bodies import HONORIFICS
from ...languages.english.post_pairs import RANKS
from ...languages.english.posts import AREAS, LEADING_VERBS, LED_BY
from ...languages.english.roles import KIN
from ...questions.features import Features
from ...words.folding import fold
from ...words.wording import plain
from ..story import Story
from .naming import is_named
from .post import Post
from .post_forms import after_name, before_name, is_on_strike, of_pronoun
from .post_people import begins_sentence, is_title, is_trade, people_in
from .post_seats import with_seats
from .post_words import HEAD_WORDS, normal
from .standing import CONFIRMED, LAST
from .units import LONGEST_ACRONYM, NO_UNIT, Unit, read_unit
from .wordings import Wording, read_phrase

__all__ = ["Post", "all_posts", "normal", "posts_of"]

_ONLY_ASIDE = re.compile(r", [^,;:.!?()\"“”]{3,}(?:, (?:[A-Z][a-z]{0,4}\.? )?| )$")
LONGEST = 110  # characters of a phrase that words a post
# A full stop after an abbreviation ("Lt. Gov.") ends nothing.
_FULL_STOP = r"(?<![A-Z])(?<!\b[A-Z][a-z])(?<!\b[A-Z][a-z]{2})(?<!\b[A-Z][a-z]{3})\."
_BREAKS = re.compile(rf"(?:[,;:!?()\"“”]|{_FULL_STOP})\s|\s[-–—]\s")
# "Who was the port's chief engineer until her dismissal", no year: the last post, and not one of several before.
_WAS = re.compile(
    r",?\s+(?:(?:aged )?\d{1,3},\s+)?who (?:was|had been|had served as|served as) (?P<phrase>[^,;:.!?()\"“”]{3,70}?)"
    r"(?= (?:until|till|before) (?!\w+ (?:19|20)\d\d)(?!(?:19|20)\d\d|becoming|joining|moving|that)|"
    r" and whose (?:dismissal|removal|sacking|departure|ouster))"
)
_STOPS = re.compile(rf"[,;:!?()\"“”]|{_FULL_STOP}(?=\s|$)|\s[-–—]\s|$")
_CLOSES = ("", ",", ".", ";", ")", "?", "!")
_IN_PASSING = re.compile(r"\b(?:about|of|to|by|with|against|from|over|on|after)\s(?:the |an? |its |his |her |their )?$")
# "According to the inspector, Ada Osei was late": the comma ends a phrase of its own.
_OPENS = re.compile(
    r"(?:According|After|As|At|Before|During|For|From|In|Like|On|To|Under|Unlike|When|While|With|Without)\b"
)
# What may stand between a name and its post: an age, degrees and honors, a party and constituency in parentheses.
_BESIDE = re.compile(
    r"(?:,\s+(?:aged\s+)?\d{1,3}(?=,)|\s+\([^()]{1,30}\)|,?\s+(?:Jr|Sr|Esq)\b\.?|"
    r",?\s+(?:[A-Z]\.?[A-Za-z]{0,3}\.?[A-Z]\.?|[A-Z][a-z]{1,4}D)(?=[,\s])){1,4}"
)
_ASIDE = re.compile(r",\s+(?:now\s+|currently\s+|who\s+was\s+speaking\s+as\s+)?|\s+(?:-|–|—|--)\s+|\s+\((?=[a-zA-Z])")
# "Her uncle, the Rev. Tom Lindgren, her aunt and two cousins": the next relative of a row.
_KIN_ROW = re.compile(rf"(?:his|her|their) (?:[a-z]+ )?(?:{'|'.join(sorted(KIN))}) and ")
_IS = re.compile(
    r"\s+(?:(?:is|remains)\s+(?=(?:the|a|an|now|also|its|[\w.-]+'s)\s)|(?:serves as|works as|has been|acts as)\s+)"
)
_LED_BY = re.compile(
    r"(?:\b(?:the|an?|its|his|her|their|our) |^|(?<= ))(?P<body>(?:(?!the )[\w'.&-]+ ){0,5}[\w'.&-]+),? "
    rf"(?:(?:(?:which|that) )?(?:is|was) )?(?:now |currently )?(?P<verb>{'|'.join(LED_BY)}) by $"
)
_LEADING = "|".join(map(re.escape, LEADING_VERBS))
_WHO = re.compile(
    rf",?\s+(?:who|and)\s+(?:also\s+|now\s+|currently\s+|still\s+)?"
    rf"(is in charge of|is responsible for|is (?:leading|heading|running|chairing|directing|commanding|coordinating)|"
    rf"is|serves as|works as|acts as|doubles as|has been|{_LEADING}|"
    r"has (?:led|headed|run|chaired|directed|commanded)|has worked as|had (?:been|worked as)(?= [^.;]{3,60}? since\b)|"
    r"(?:was|has been) (?:named|appointed|confirmed|made|elected|sworn in)(?:(?: [\w'-]+){0,6}? as)?)\s+"
)
# "Who has led the board since 2019" leads it; "who chaired the inquiry" is given with that word.
_HAS = {"led": "leads", "headed": "heads", "run": "runs", "directed": "directs", "commanded": "commands"}
_IS_DOING = {
    "in charge of": "runs",
    "responsible for": "runs",
    "leading": "leads",
    "heading": "heads",
    "running": "runs",
    "chairing": "chairs",
    "directing": "directs",
    "commanding": "commands",
    "coordinating": "coordinates",
}


def all_posts(story: Story) -> list[Post]:
    """Return the posts that all claims give to persons by name; read once a story."""
    if "posts" not in story.memo:
        story.memo["posts"] = [post for item in story.features for post in posts_of(item, story)]
    found: list[Post] = story.memo["posts"]
    return found


def posts_of(item: Features, story: Story) -> list[Post]:
    """Return the posts that a claim gives to persons by name."""
    text = fold(item.report.claim.text)
    found: list[Post] = []
    people = list(people_in(text, story))
    for at, (name, start, end) in enumerate(people):
        person = story.register.canonical(name)
        lead = list(_before(text, start, end))
        rest = [] if _is_others(text, people, at, bool(lead)) else list(_after(text, end))
        taken = {post.start for post in found}
        own: list[Post] = []
        for wording, place in (*lead, *rest):
            first = item.report.claim.start + place
            if first not in taken:  # "Ada Osei, head of the board, Tom Lindgren": what one has, the next has not
                words = wording.words | _fields_before(text, place)
                is_lead = place < start and wording.words != {"commander"}
                behind = _unit_behind(text, end, wording.words) if is_lead else NO_UNIT
                unit = _in_full(wording.unit.joined(behind), story)
                own.append(
                    Post(item, person, wording.text, first, words, wording.deputy, unit, standing=wording.standing)
                )
        found += with_seats(own, item, person, (start, end))
    for person, wording, first in of_pronoun(item, story.articles[item.report.article], story):
        found.append(
            Post(
                item,
                person,
                wording.text,
                first,
                wording.words,
                wording.deputy,
                wording.unit,
                standing=wording.standing,
            )
        )
    if any("striker" in post.words for post in found) and is_on_strike(item, story):
        found = [post for post in found if "striker" not in post.words]
    source = _from_source(item, story)
    return [*found, source] if source and source.words not in [post.words for post in found] else found


_BEHIND = re.compile(
    r" (?:of|from) (?:the |its )?((?:[\w'-]+ ){0,3}?[\w'-]+)"
    r"(?=[,.;)]| (?:said|says|told|who|has|had|was|is|and|[a-z]+ed)\b|$)"
)


def _unit_behind(text: str, end: int, words: frozenset[str]) -> Unit:
    """Read the body in "Colonel Ada Osei of the Northern Command"."""
    found = _BEHIND.match(text, end)
    unit = read_unit([found.group(1).split()], frozenset()) if found else NO_UNIT
    return unit if unit.kinds or (unit.proper and not words & RANKS) else NO_UNIT


def _in_full(unit: Unit, story: Story) -> Unit:
    """Add what the long form of an acronym tells of a body, where the articles give it."""
    for name in sorted(unit.names):
        full = story.register.canonical(name.upper()) if len(name) <= LONGEST_ACRONYM else name
        told = read_unit([full.split()], frozenset()) if " " in full else NO_UNIT
        if any(letters.endswith(name) for letters in told.initials):
            unit = unit.joined(told)
    return unit


_GOVERNS = re.compile(r" (?:of|for|at|in|to) (?:the )?(?:[A-Z][\w.]* ){0,2}$")
_AND = re.compile(r"\b((?:[A-Za-z-]+, ){0,3}[A-Za-z-]+),? and $")


def _fields_before(text: str, place: int) -> frozenset[str]:
    """Return the fields of a post that stand before the words read: "Labour and | social affairs minister"."""
    found = _AND.search(text[max(0, place - 60) : place])
    words = frozenset(plain(word) for word in found.group(1).split(", ")) if found else frozenset()
    return normal(f"{' '.join(sorted(words))} minister") & AREAS if words and words <= AREAS else frozenset()


def _is_others(text: str, people: list[tuple[str, int, int]], at: int, has_post: bool) -> bool:
    """Tell whether a post after this name is that of the next: "the mayor, Ada Osei, the sheriff, Tom Lindgren"."""
    if not has_post or at + 1 == len(people):
        return False
    between = text[people[at][2] : people[at + 1][1]]
    body = _GOVERNS.search(between)  # "commander of the Third Naval Zone", "spokeswoman for President Ada Osei"
    return between.startswith(",") and not body and len(between) <= LONGEST and bool(_ONLY_ASIDE.match(between))


def _before(text: str, start: int, end: int) -> Iterator[tuple[Wording, int]]:
    """Read "the chief of staff, Gen. Ada Osei": what stands right before the name, and what a comma sets before it."""
    offset = max(0, start - LONGEST)
    yield from _led_by(text[offset:start], offset)
    yield from before_name(text[offset:start], offset)
    lead = _without_honorific(text[offset:start].rstrip(" "))
    if not lead.endswith(","):
        yield from _ending(lead, offset, adjacent=True)
        words = lead.split(" ")
        while words and is_title(words[-1]):
            words.pop()
        lead = " ".join(words)
    apart = lead.rstrip(", ")
    begin = max((match.end() for match in _BREAKS.finditer(apart)), default=0)
    if not lead.endswith(","):
        return
    closed = text[end : end + 1] in _CLOSES
    if closed or not _OPENS.match(apart, begin):
        first = offset + begin
        for wording, place in _ending(apart, offset, adjacent=False):
            # "Asked of the death of the ambassador, Ada Osei replied": the ambassador is somebody else
            if closed or not _IN_PASSING.search(apart[begin : place - offset]) or place == first:
                yield wording, place


def _without_honorific(lead: str) -> str:
    while lead and plain(lead.split(" ")[-1]).strip(".") in HONORIFICS - HEAD_WORDS:
        lead = lead[: len(lead) - len(lead.split(" ")[-1])].rstrip(" ")
    return lead


def _led_by(lead: str, offset: int) -> Iterator[tuple[Wording, int]]:
    """Read "the tribunal, chaired by | Ada Osei"."""
    found = _LED_BY.search(lead)
    if found is None:
        return
    for wording, _ in read_phrase(found["body"], verb=LED_BY[found["verb"]]):
        yield replace(wording, text=f"{found['verb']} by"), offset + found.start("verb")


def _ending(lead: str, offset: int, *, adjacent: bool) -> Iterator[tuple[Wording, int]]:
    begin = max((match.end() for match in _BREAKS.finditer(lead)), default=0)
    phrase = lead[begin:]
    if is_trade(phrase.split(" ")[0]) and begins_sentence(lead, begin) and not (offset and not begin):
        phrase = phrase[:1].lower() + phrase[1:]
    for wording, at in read_phrase(phrase, ends=adjacent, backward=True):
        yield replace(wording, text=lead[begin + at :][: len(wording.text)]), offset + begin + at


_COUNSEL = re.compile(
    r", (?:(?P<prosecutor>prosecuting|for the (?:prosecution|state|crown))|"
    r"(?P<defenselawyer>defending|for the defen[cs]e))(?=[,.;]|$)"
)


def _after(text: str, end: int) -> Iterator[tuple[Wording, int]]:
    rest = text[end : end + 2 * LONGEST]
    counsel = _COUNSEL.match(rest)
    if counsel is not None and counsel.lastgroup:
        yield Wording(counsel.group()[2:], frozenset([counsel.lastgroup])), end + 2
        return
    yield from after_name(rest, end)
    last = _WAS.match(rest)
    if last is not None:
        found = list(read_phrase(last["phrase"]))
        yield from ((replace(wording, standing=LAST), end + last.start("phrase") + at) for wording, at in found)
        return
    beside = _BESIDE.match(rest)
    for skip in (beside.end() if beside else 0, 0):
        match = _WHO.match(rest, skip) or _IS.match(rest, skip) or _ASIDE.match(rest, skip)
        if match is None or (match.re is _ASIDE and _KIN_ROW.match(rest, match.end())):
            continue
        verb = re.sub("^(?:has|had|is) ", "", match.group(1)) if match.re is _WHO else ""
        begun = verb.startswith(("was ", "been "))
        stop = _STOPS.search(rest, match.end())
        phrase = rest[match.end() : stop.start() if stop else None]
        found = list(read_phrase(phrase, verb=_HAS.get(verb) or _IS_DOING.get(verb, verb)))
        held = [(replace(wording, standing=CONFIRMED) if begun else wording, at) for wording, at in found]
        yield from ((wording, end + match.end() + at) for wording, at in held)
        if found or not skip:
            return


def _from_source(item: Features, story: Story) -> Post | None:
    """Read "The foreign minister also said", where the reader has worked out who that is."""
    found = item.report.claim.attribution
    if found is None or found.source is None or found.speaker is None or not is_named(found.speaker, story.register):
        return None
    words = found.source.text.split()
    if len(words) > 6 or plain(words[0]) not in ("the", "a", "its"):
        return None
    wordings = list(read_phrase(fold(found.source.text)))
    if len(wordings) != 1 or len(wordings[0][0].text.split()) < len(words) - 1:
        return None
    person = story.register.canonical(found.speaker)
    wording = wordings[0][0]
    text, start = found.source.text, found.source.start
    return Post(item, person, text, start, wording.words, wording.deputy, wording.unit, True, wording.standing)
