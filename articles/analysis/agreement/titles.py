"""Find one person with two posts that cannot both be right. Entry point: `title_findings`.

Two posts agree when one says no more than the other; former, deputy and acting posts and general words are never set
against an exact one.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import replace

from ..languages.english.post_pairs import LEADING, RANKS, TRADES
from ..languages.english.standings import LEAVING
from ..reports import Finding
from ..vocabulary import LinkKind, Relation
from .posts.bare_names import described_posts
from .posts.compatible import incompatible
from .posts.dual_posts import is_role
from .posts.holders import SUPREME, holder_findings
from .posts.post_words import ALL_HEADS
from .posts.posts import Post, all_posts
from .posts.standing import BESIDE, FORMER, LAST
from .story import Story, when

APART = 45  # days between two articles; after that a person may have changed posts


def title_findings(story: Story) -> Iterator[Finding]:
    """Yield a conflict for each two articles that give one person two posts; one link for two articles and posts."""
    held: dict[str, list[Post]] = defaultdict(list)
    posts = all_posts(story)
    for post in (*posts, *described_posts(story, posts)):
        held[post.person].append(post)
    for person in sorted(held):
        shorter = " ".join(person.split()[1:])
        if " " in shorter and shorter in held:  # "Brainbox Ada Osei" beside "Ada Osei"
            held[shorter] += held[person]
            held[person] = []
    for person in sorted(held):
        yield from _compare(held[person], story)
    yield from holder_findings(story, posts)


def _compare(posts: list[Post], story: Story) -> Iterator[Finding]:
    given: dict[int, list[Post]] = defaultdict(list)
    for post in posts:
        if post.standing in ("", BESIDE):
            given[post.item.report.article].append(post)
    done: set[tuple[int, int, frozenset[frozenset[str]]]] = set()
    for at, one in enumerate(posts):
        for two in posts[at + 1 :]:
            articles = (one.item.report.article, two.item.report.article)
            mark = (min(articles), max(articles), frozenset((one.words, two.words)))
            if articles[0] != articles[1] and mark not in done and _clash(one, two, given, posts, story):
                done.add(mark)
                yield _finding(one, two)


def _clash(one: Post, two: Post, given: dict[int, list[Post]], posts: list[Post], story: Story) -> bool:
    supreme = all(post.words in SUPREME and not post.deputy for post in (one, two))
    if one.standing == two.standing == LAST:
        ranks = one.deputy != two.deputy and not one.words & two.words
        return ranks or incompatible(replace(one, standing=""), replace(two, standing=""))
    if _only_speaks(one, two) or _only_speaks(two, one):
        return False
    if not incompatible(one, two) or ((one.guessed or two.guessed) and not supreme):
        return False  # "the tourism minister" may be somebody whom the article does not name
    if BESIDE in (one.standing, two.standing):
        return False
    days = [post.item.report.published for post in (one, two)]
    if days[0] and days[1] and abs((days[0] - days[1]).days) > APART:
        return False
    if one.standing or two.standing:
        return not _changes(one, two, posts, story)
    return supreme or not (
        _is_also(one, given[two.item.report.article]) or _is_also(two, given[one.item.report.article])
    )


def _only_speaks(one: Post, two: Post) -> bool:
    """Tell whether one is merely heard to speak for a body in which the other is an officer."""
    same = bool(one.unit.kinds & two.unit.kinds) or not two.unit.kinds
    return one.text.startswith(("speaks ", "spoke ")) and same and bool(two.words & LEADING)


def _changes(one: Post, two: Post, posts: list[Post], story: Story) -> bool:
    """Tell whether an article says both of a person, or that a post is taken up or left."""
    articles = {post.item.report.article for post in (one, two)}
    said = {
        (post.item.report.article, post.standing) for post in posts if post.words & one.words & two.words & ALL_HEADS
    }
    if any({(article, one.standing), (article, two.standing)} <= said for article in articles):
        return True
    surname = one.person.split()[-1]
    return {one.standing, two.standing} == {FORMER, ""} and any(
        surname in item.report.claim.text and LEAVING.search(item.report.claim.text)
        for article in articles
        for item in story.articles[article]
    )


def _is_also(post: Post, others: list[Post]) -> bool:
    """Tell whether an article gives the person this post too, or one that says as much."""
    rivals = [other for other in others if other.unit.seat] if post.unit.seat else others  # "the MP" tells no seat
    return any(not incompatible(post, other) and not _goes_with_all(other, post) for other in rivals)


def _goes_with_all(other: Post, post: Post) -> bool:
    """Tell whether the other is a trade or a rank, which goes with every post and so clears none but its like."""
    heads = other.words & ALL_HEADS, post.words & ALL_HEADS
    if is_role(other) or is_role(post):
        return not heads[0] & heads[1]
    if (heads[0] <= RANKS) != (heads[1] <= RANKS):
        return True
    return heads[0] <= TRADES and not heads[1] <= TRADES


def _told(post: Post) -> str:
    return " ".join([*(["deputy"] if post.deputy else []), *sorted(post.words)])


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
        (("person", one.person), ("posts", f"{_told(one)}; {_told(two)}")),
        tuple((post.item.key, post.start, post.start + len(post.text)) for post in (one, two)),
    )
