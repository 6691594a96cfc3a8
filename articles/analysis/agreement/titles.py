"""Find one person with two posts that cannot both be right. Entry point: `title_findings`.

Two posts agree when one says no more than the other; former, deputy and acting posts and general words are never set
against an exact one.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from ..languages.english.posts import HEADS
from ..reports import Finding
from ..vocabulary import LinkKind, Relation
from .holders import SUPREME, holder_findings
from .posts import Post, posts_of
from .story import Story, when
from .wordings import BODY

# One person often holds both at once, above all at the head of a firm.
COMPATIBLE = frozenset(
    frozenset(frozenset(post.split()) for post in pair)
    for pair in (
        ("president", "chief executive"),
        ("executive director", "chief executive"),
        ("president", "executive director"),
        ("director", "chief executive"),
        ("president", "judge"),
        ("attorney", "prosecutor"),
        ("attorney general", "prosecutor"),
        ("chancellor", "finance minister"),
        ("master", "captain"),
        ("chief nurse", "medical director"),
    )
)
RANKS = frozenset("general admiral colonel major lieutenant sergeant inspector superintendent".split())
# Trades say what somebody is, and not whether they also lead something.
TRADES = frozenset(
    "engineer nurse surgeon epidemiologist microbiologist geologist seismologist meteorologist veterinarian biologist "
    "economist pathologist teacher archivist physicist chemist virologist pilot".split()
)
# Posts at the head of a body or a department: there they are words for one thing.
LEADING = frozenset("chief director commissioner superintendent secretary officer principal commander".split())
LEADERS = LEADING | frozenset(
    "chair president executive governor coach rector dean provost general admiral warden curator".split()
)
VOICES = frozenset("press communications public information media relations affairs".split())
SCOPES = frozenset("state national county city international regional divisional public club team group union".split())
APART = 45  # days between two articles; after that a person may have changed posts


def title_findings(story: Story) -> Iterator[Finding]:
    """Yield a conflict for each two articles that give one person two posts; one link for two articles and posts."""
    held: dict[str, list[Post]] = defaultdict(list)
    posts = [post for item in story.features for post in posts_of(item, story)]
    for post in posts:
        held[post.person].append(post)
    for person in sorted(held):
        yield from _compare(held[person])
    yield from holder_findings(story, posts)


def incompatible(one: frozenset[str], two: frozenset[str]) -> bool:
    """Tell whether two posts cannot be one: neither says merely less than the other, and nobody holds both."""
    if one <= two or two <= one or frozenset((one, two)) in COMPATIBLE:
        return False
    if _goes_with(one, two) or _goes_with(two, one):
        return False
    return _head(one) - {"chief"} != _head(two) - {"chief"} or _other_area(one, two)


def _goes_with(one: frozenset[str], two: frozenset[str]) -> bool:
    """Tell whether who holds the first may well hold the second: a rank, a trade, another word for leading."""
    first, second = _head(one), _head(two)
    if BODY in one:
        return bool(second & LEADERS)
    if (first <= RANKS and not second <= RANKS) or (first <= TRADES and bool(second & LEADERS)):
        return True
    if first == {"spokesman"}:
        return bool(two & VOICES)
    areas = [post - HEADS - SCOPES for post in (one, two)]
    shared = bool(areas[0] & areas[1])
    if first | second <= LEADING | {"coach"} and shared:
        return True
    return first | second <= LEADING and not (areas[0] and areas[1])


def _head(post: frozenset[str]) -> frozenset[str]:
    return post & HEADS


def _other_area(one: frozenset[str], two: frozenset[str]) -> bool:
    """Tell whether one head is narrowed in two ways ("finance minister", "foreign minister")."""
    return _head(one) == _head(two) and bool(one - two) and bool(two - one)


def _compare(posts: list[Post]) -> Iterator[Finding]:
    given: dict[int, set[frozenset[str]]] = defaultdict(set)
    for post in posts:
        if not _head(post.words) <= RANKS:  # a rank goes with every post, and so clears none
            given[post.item.report.article].add(post.words)
    done: set[tuple[int, int, frozenset[frozenset[str]]]] = set()
    for at, one in enumerate(posts):
        for two in posts[at + 1 :]:
            articles = (one.item.report.article, two.item.report.article)
            mark = (min(articles), max(articles), frozenset((one.words, two.words)))
            if articles[0] != articles[1] and mark not in done and _clash(one, two, given):
                done.add(mark)
                yield _finding(one, two)


def _clash(one: Post, two: Post, given: dict[int, set[frozenset[str]]]) -> bool:
    if not incompatible(one.words, two.words):
        return False
    supreme = one.words in SUPREME and two.words in SUPREME
    days = [post.item.report.published for post in (one, two)]
    if days[0] and days[1] and abs((days[0] - days[1]).days) > APART:
        return False
    both = any(not incompatible(one.words, other) for other in given[two.item.report.article]) or any(
        not incompatible(two.words, other) for other in given[one.item.report.article]
    )
    return supreme or not both


def _finding(one: Post, two: Post) -> Finding:
    text = (
        f"One person, two posts at one time: {one.person} is “{one.text}” in {one.item.report.publisher}"
        f"{when(one.item.report)}, and “{two.text}” in {two.item.report.publisher}{when(two.item.report)}."
    )
    return Finding(
        Relation.CONFLICTS,
        LinkKind.TITLE,
        one.item.key,
        two.item.key,
        (one.text, two.text),
        text,
        0.8,
        (("person", one.person), ("posts", f"{' '.join(sorted(one.words))}; {' '.join(sorted(two.words))}")),
        tuple((post.item.key, post.start, post.start + len(post.text)) for post in (one, two)),
    )
