"""Read who is given as the speaker of a quotation in its own sentence. Entry point: `spoken_by`.

A second reading, beside that of the attributions, for the few forms that leave no doubt: the name stands next to the
verb of speech, and no other person between it and the quotation.
"""

from __future__ import annotations

import re

from ...languages.english.speech import SPEECH_VERB
from ...names import Register
from ...words.folding import fold
from ..posts.naming import names_in

WINDOW = 160  # characters on either side
MOST_BEFORE = 5  # words of trade and title before a name: "former lab technician Ines"
_VERB = re.compile(rf"\b(?:{SPEECH_VERB})\b")
_TOLD_BY = re.compile(r"\W{0,3}(?:(?:it|they|he|she|the \w+|[A-Z][\w'-]+) )?(?:was|were) told\b[^.;:]{0,60}? by ")
_VERB_FIRST = re.compile(rf"\W{{0,3}}(?:(?!\w+ing\b)(?:{SPEECH_VERB}))\s")
# Between a name and its verb: whom the person belongs to, so that no name in it is the speaker's.
_MEMBER = re.compile(r"(?:[\w'’.-]+ ){1,4}(?:of|from|for|with) [^,;:.\"]*$")
_LINK = re.compile(r"\b(?:that|while|when|as|if|and|but|or|of|from|by|to|for|in|at|on|about|with|statement|letter)\b")


def spoken_by(text: str, start: int, end: int, register: Register) -> str | None:
    """Return the person to whom a sentence gives the quotation `text[start:end]`, marks included, or None."""
    before, after = fold(text[max(0, start - WINDOW) : start]), fold(text[end : end + WINDOW])
    return _behind(after, register) or _in_front(before, register)


def _behind(after: str, register: Register) -> str | None:
    """Read '… ," said the baker Ada Osei', '… ," it was told by Ada Osei', '… ," Ada Osei, a baker, told us'."""
    names = list(names_in(after, register))
    if not names:
        return None
    name, at = names[0]
    opening = after[:at]
    if re.match(r"[\w'. -]*'s? ", after[at : at + 60]):  # "said Osei's lawyer, Tom Lindgren"
        return None
    lead = _TOLD_BY.match(opening) or _VERB_FIRST.match(opening)
    if lead:
        return name if _is_short(opening[lead.end() :]) else None
    verb = _VERB.search(after, at)
    if verb is None or not _is_short(opening):
        return None
    if any(at < place < verb.start() for _, place in names) and not _MEMBER.match(after[at : verb.start()]):
        return None
    return name if not re.search(r"[.;:\"]\s", after[at : verb.start()]) else None


def _is_short(words: str) -> bool:
    return (
        len(words.split()) <= MOST_BEFORE and not re.search(r"[.;:\"]", words.strip(' ",')) and not _LINK.search(words)
    )


def _in_front(before: str, register: Register) -> str | None:
    """Read 'Ada Osei, who mends nets, said during the debate: "…': the only person named, first in the sentence."""
    sentence = re.split(r"(?<=[.!?\"])\s+(?=[A-Z\"])", before)[-1]
    names = list(names_in(sentence, register))
    verb = _VERB.search(sentence, names[0][1]) if names else None
    if verb is None or not re.search(r"[:,]\s*$", sentence) or len({name for name, _ in names}) > 1:
        return None
    return names[0][0] if len(sentence[: names[0][1]].split()) <= MOST_BEFORE else None
