"""The five real articles, where they are present: facts about them only, none of their text."""

import hashlib
from pathlib import Path

import pytest

from articles.analysis.clean import clean

FOLDER = Path(__file__).resolve().parents[3].parent / "shared" / "seeds"
pytestmark = pytest.mark.skipif(not FOLDER.is_dir(), reason="the real articles are not beside this repository")

# file: (first 12 digits of the headline's SHA-256, publication date, its basis, kept lines, lines taken out)
FACTS = {
    "000_e5f9bc8e409edd6c.txt": ("c1325a49293c", None, None, 14, 2),
    "001_b8555acadec72ac8.txt": ("70877c0d32e0", None, None, 17, 15),
    "002_f6015f2ea8378c94.txt": (None, None, None, 25, 2),
    "003_89bef463e1f32a8d.txt": ("7661834fafcb", "2024-10-25", "stated", 12, 7),
    "004_827182ca0b6eedaf.txt": ("1fafba9c9350", "2024-10-19", "stated", 30, 18),
}


@pytest.mark.parametrize("name", FACTS)
def test_headline_date_and_lines_are_those_a_reader_found(name):
    digest, published, basis, kept, removed = FACTS[name]
    cleaned = clean((FOLDER / name).read_bytes().decode("utf-8"), flips={})
    found = hashlib.sha256(cleaned.headline.encode()).hexdigest()[:12] if cleaned.headline else None
    assert (found, cleaned.published, cleaned.published_basis) == (digest, published, basis)
    lines = [line.end > line.start for line in cleaned.lines]
    assert (lines.count(True), lines.count(False)) == (kept, removed)
