"""Tell a line of a list of sources, as the science desk puts it under an article; entry point `is_reference`."""

from __future__ import annotations

import re

_PERSON = r"(?:(?:[A-Z]\.[ -]?){1,3}[A-Z][\w'\u2019-]+|[A-Z][\w'\u2019-]+,? (?:[A-Z]\.?[ -]?){1,3})"
_AUTHORS = re.compile(
    rf"{_PERSON}(?:,? (?:and |& )?{_PERSON}){{0,8}},?(?: (?:and |& )?(?:et al|others|colleagues)\b)?[.:,(\s]"
)
_DOI_LAST = re.compile(r"\bdoi(?::|\.org/) ?10\.\d{4,9}/\S+\s*$", re.IGNORECASE)
_MANY = re.compile(r"\bet al\b")
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
_PRINTED = re.compile(
    r"\d,? ?(?:\(\d{1,4}\), ?)?(?:e?\d{1,7}[-–]e?\d{1,7}|(?<=, )e?\d{1,7}) \((?:19|20)\d\d\)|"
    r"\b(?:vol|no|pp?|in press|preprint|published online|journal|posted (?:online|to)|presented at)\b",
    re.IGNORECASE,
)
LONGEST = 700  # characters


def is_reference(text: str) -> bool:
    """Tell whether a line names authors, a title and where it was printed, and says nothing else."""
    if len(text) > LONGEST or not ("et al" in text or "doi" in text.lower() or text[1:2] in ".,"):
        return False
    listed = _AUTHORS.match(text) is not None
    if _DOI_LAST.search(text):
        return listed or _MANY.search(text[:200]) is not None or _PRINTED.search(text) is not None
    return listed and _MANY.search(text[:200]) is not None and bool(_YEAR.search(text) and _PRINTED.search(text))
