"""Short articles that ask whose name the speaker of the last sentence bears, written for this project.

Each file of `speaker_names/` holds one sort of name, in the form of `speaker_cases`: a text, and after "=>" its
speaker. Entry point: `NAMED`.
"""

from __future__ import annotations

from pathlib import Path

from tests.analysis.speaker_cases import Resolved, read_cases

FOLDER = Path(__file__).parent / "speaker_names"
NAMED: list[Resolved] = [
    case for file in sorted(FOLDER.glob("*.txt")) for case in read_cases(file.read_text(encoding="utf-8"))
]
