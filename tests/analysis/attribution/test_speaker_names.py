"""Names of speakers: the words around them left out, the body or person they mean found, in the styles of the world."""

from __future__ import annotations

import pytest

from tests.analysis.attribution.test_speakers import plain, said_last
from tests.analysis.name_cases import NAMED


@pytest.mark.parametrize(("body", "speaker", "role", "organization"), NAMED)
def test_the_speaker_bears_the_full_name(body: str, speaker: str, role: str | None, organization: str | None) -> None:
    found = said_last(body)
    assert found is not None
    assert plain(found.speaker) == plain(speaker)
    assert role is None or plain(found.role) == plain(role)
    assert organization is None or plain(found.organization) == plain(organization)
