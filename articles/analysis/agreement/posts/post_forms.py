"""Read posts that a sentence states apart from the name. Entry points: `before_name`, `after_name` and others.

"As treasurer, Ada Osei …", "the treasurer is Ada Osei", "a nurse called Ada Osei", "Ada Osei, speaking as the club's
treasurer, …", "a lawyer who is also the treasurer". `of_pronoun` reads "She is the treasurer" in the next sentence.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from ...languages.english.posts import LEADING_VERBS
from ...questions.features import Features
from ...words.folding import fold
from ..story import Story
from .naming import names_in
from .post_clauses import clause_posts
from .wordings import Wording, read_phrase

NEAR = 300  # characters back to the sentence that names who "she" is
MOST_BEFORE = 4  # words before the name that its sentence begins with
_AS = re.compile(
    r"(?:^|[.;:] )(?:[Aa]s|[Ii]n (?:his|her|their) (?:role|capacity|job|post|position) as)"
    r" (?:the |its |their )?([^,;:.]{3,60}), $"
)
_IS_NAMED = re.compile(
    r"(?:^|[.;,:] |and )(?:[Tt]he|[Ii]ts|[Tt]heir|[Hh]is|[Hh]er|[Aa]n?) ([^,;:.]{3,60}?),? "
    r"(?:(?:is|remains)(?: now)?(?: an? (?:wo)?man (?:called|named))?|named|called|by the name of) $"
)
_ROLE = re.compile(
    r"(?:,? ?[^.;:\"“”]{0,40}?)\b(?:in (?:his|her|their) "
    r"(?:role|capacity|job|post|position|\w+ (?:year|month|week|term)) as|"
    r"speaking as|working as|serving as|works as|acting as) (?:the |an? |its |their )?([^,;:.]{3,60})"
)
_ALSO = re.compile(r",? [^.;:\"“”]{0,60}?\bwho (?:is|has) also (?:been )?(?:the |an? |its |their )?([^,;:.]{3,60})")
_AGED = re.compile(r",? aged \d{1,3} and (?:the |an? |its |their )?([^,;:.]{3,60})")
_VERBS = "|".join(map(re.escape, LEADING_VERBS))
_SHE = re.compile(
    rf"(?:He|She) (?:(?:is|has been|serves as|works as|remains) (?:also |now |currently |still )?"
    rf"(?:the |an? |its |their )?|(?P<verb>{_VERBS}) )(?P<phrase>[^,;:.]{{3,60}})"
)
_STRIKE = re.compile(
    r"\b(?:pickets?|picketing|walk(?:ed)? ?out|unions?|wages|downed tools|pay (?:offer|rise|dispute))\b"
)


def before_name(lead: str, offset: int) -> Iterator[tuple[Wording, int]]:
    """Yield the posts that the words up to a name state of it, with their place."""
    for pattern in (_AS, _IS_NAMED):
        found = pattern.search(lead)
        if found:
            for wording, at in read_phrase(found.group(1), backward=True):
                yield wording, offset + found.start(1) + at
            return


def after_name(rest: str, end: int) -> Iterator[tuple[Wording, int]]:
    """Yield the posts that the words behind a name state of it, with their place."""
    for pattern in (_AGED, _ALSO, _ROLE):
        found = pattern.match(rest)
        if found and not re.search(r"[a-z] [A-Z][a-z]+ [A-Z]", rest[: found.start(1)]):
            yield from ((wording, end + found.start(1) + at) for wording, at in read_phrase(found.group(1)))
            return
    yield from clause_posts(rest, end)


def of_pronoun(item: Features, rows: Sequence[Features], story: Story) -> Iterator[tuple[str, Wording, int]]:
    """Yield whom "She is the treasurer" means, with the post and its place: whom the sentence before begins with."""
    claim = item.report.claim
    found = _SHE.match(fold(claim.text))
    person = _named_before(item, rows, story) if found else None
    if found is None or person is None:
        return
    for wording, at in read_phrase(found["phrase"], verb=found["verb"] or ""):
        yield person, wording, claim.start + found.start("phrase") + at


def _named_before(item: Features, rows: Sequence[Features], story: Story) -> str | None:
    here = item.report.claim.start
    before = [row.report.claim for row in rows if 0 < here - row.report.claim.start <= NEAR]
    for claim in sorted(before, key=lambda claim: -claim.start):
        people = list(names_in(claim.text, story.register))
        if people:
            opens = len(claim.text[: people[0][1]].split()) <= MOST_BEFORE
            return people[0][0] if opens or len({name for name, _ in people}) == 1 else None
    return None


def is_on_strike(item: Features, story: Story) -> bool:
    """Tell whether a striker of this article is out on strike, and no football player."""
    article = story.articles[item.report.article]
    return any(_STRIKE.search(other.report.claim.text) for other in article)
