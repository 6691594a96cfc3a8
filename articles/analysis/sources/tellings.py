"""Tell what one attribution says of names: which it names itself, whether of a person or a body, who holds which post.

Read by `roster`, which weighs it for a whole story.
"""

from __future__ import annotations

import re
from collections.abc import Container, Iterable, Sequence

from ..languages.english.allusions import COMPANY_NOUNS, MEMBERS_OF, SELF_NAMED
from ..languages.english.bodies import BODY_HEADS
from ..languages.english.closed import CLOSED
from ..naming.offices import speaks_alone
from ..reports import Report
from ..spans import Attribution
from ..words.folding import fold
from ..words.wording import plain
from .allusions import is_land, is_place
from .source_names import bare, is_vague

OF_NAMED = re.compile(r" (?:of|for|at) (?:the )?[A-Za-z]*[A-Z]")  # "chief executive of yFrog": of no other firm
STYLED = re.compile(r"^(?:Mr|Mrs|Ms|Miss|Dr|Prof|Sir|Dame|Lord|Lady|Capt|Gen|Col|Gov|Sen)\b")


def told_of_another(reports: Sequence[Report]) -> set[str]:
    """Return who is told to hold a post in a body that is no company: "the council's chief executive"."""
    told = ((found.speaker, found.organization) for report in reports if (found := report.claim.attribution))
    return {name for name, body in told if name and body and plain(body) in BODY_HEADS - COMPANY_NOUNS}


def all_names(reports: Sequence[Report]) -> Iterable[str]:
    """Yield every name that an attribution gives: origin, speaker and body."""
    for report in reports:
        found = report.claim.attribution
        for name in (report.claim.origin, *((found.speaker, found.organization) if found else ())):
            if name:
                yield name


def own_names(report: Report) -> list[str]:
    """Return the bodies that the words of a claim's own source name."""
    found = report.claim.attribution
    if found is None:
        return [report.claim.origin] if report.claim.origin else []
    source_text = found.source.text if found.source else ""
    source = plain(source_text)
    names = [found.speaker or "", report.claim.origin or ""]
    if (
        found.organization
        and not (found.role and speaks_alone(found.role))
        and f"of {found.organization}" not in fold(source_text)
    ):
        names.append(found.organization)
    told = found.organization or ""
    if sum(word[:1].isupper() for word in told.split()) > 1 and not is_land(told):
        return [*(name for name in names if name and begins_in(name, source)), told]
    return [name for name in names if name and begins_in(name, source)]


def begins_in(name: str, source: str) -> bool:
    """Tell whether the first word of a name stands in the words of a source."""
    first = plain(bare(name)).split()[:1]
    return bool(first) and first[0] in source


def marks_person(found: Attribution) -> bool:
    """Tell whether an attribution shows its speaker to be a person: a post, a style, "he"."""
    source = found.source.text if found.source else ""
    posted = found.role is not None and found.role != "owner" and not MEMBERS_OF.match(found.speaker or "")
    return posted or bool(STYLED.match(source)) or plain(source) in ("he", "she") or f"{found.speaker}, who " in source


def marks_body(source: str, name: str) -> bool:
    """Tell whether the words of a source show a name to be a body: "it", "Acme, which", "the Acme"."""
    return (
        plain(source) in ("it", "its") or f"{name}, which" in source or source.lower().startswith(f"the {name.lower()}")
    )


def has_head(name: str) -> bool:
    """Tell whether a name in capitals holds a word for a body."""
    return sum(word[:1].isupper() for word in name.split()) > 1 and any(plain(w) in BODY_HEADS for w in name.split())


def owner_in(role: str) -> str | None:
    """Return the body that a post's own words name: "city" of "city spokesman", "club" of "club's chief executive"."""
    owner, mark, _ = fold(role).rpartition("'s ")
    if mark:
        return owner
    words = role.split()
    able = [at for at, word in enumerate(words) if plain(word) in BODY_HEADS or plain(word) in SELF_NAMED]
    last = max(able, default=-1)
    of_it = 0 <= last < len(words) - 1 and not any(word in ("of", "for", "at", "with") for word in words[: last + 1])
    return " ".join(words[: last + 1]) if of_it else None


def personal(reports: Sequence[Report]) -> Iterable[str]:
    """Yield who is somebody by his style or by a post that nobody holds for a body."""
    for found in (report.claim.attribution for report in reports):
        source = found.source.text if found and found.source else ""
        if found and found.speaker and (STYLED.match(source) or (found.role and speaks_alone(found.role))):
            yield found.speaker


def is_member_of_chamber(role: str, organization: str | None) -> bool:
    """Tell whether somebody is called a chamber's member: "Representative Osei of Velden", no union's one."""
    own = organization is not None and any(plain(word) in BODY_HEADS | COMPANY_NOUNS for word in organization.split())
    place = organization is None or is_place(organization) or organization[:1].islower()
    return plain(role).split()[-1:] == ["representative"] and place and not own


def only_opens(name: str, inside: Container[str], words: Container[str]) -> bool:
    """Tell whether the capital of a word only opens its sentence, and the word is nobody's: "Cuts", "Passion"."""
    low = name.lower()
    told = name[:1].isupper() and name.replace("-", "").isalpha() and name not in inside and low in words
    return told and (is_vague(low) or low in CLOSED)
