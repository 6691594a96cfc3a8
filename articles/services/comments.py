"""Remarks on a claim. Entry point: `comment`."""

from __future__ import annotations

import re
from typing import Any

from django.contrib.auth import get_user_model
from django.db import transaction

from ..models import Claim, Comment
from .deeds import noted, shortened
from .errors import Invalid
from .rights import require

MENTION = re.compile(r"(?<![\w@.])@([\w.+-]{1,150})")  # an address such as a@b.example mentions nobody
LONGEST = 10_000


@transaction.atomic
def comment(*, claim: Claim, text: str, by: Any) -> Comment:
    """Add a remark; every `@username` of an active colleague in it is a mention.

    Raises Invalid for an empty remark, or one above 10,000 characters.
    """
    require(by, "comment")
    words = text.strip()
    if not words or len(words) > LONGEST:
        raise Invalid("A comment has 1 to 10,000 characters.", "text")
    row = Comment.objects.create(claim=claim, author=by, text=words)
    row.mentions.set(mentioned(words))
    noted(f"Remark “{shortened(words)}”", by=by, kind="remark", remark=row.pk, claim=claim.pk)
    return row


def mentioned(text: str) -> list[Any]:
    """Return the active people whose user names stand after an @, case ignored; a full stop after one is no part."""
    names = {name.lower() for found in MENTION.findall(text) for name in (found, found.rstrip(".-+"))}
    if not names:
        return []
    people = get_user_model()._default_manager.filter(is_active=True)
    return [person for person in people if person.get_username().lower() in names]
