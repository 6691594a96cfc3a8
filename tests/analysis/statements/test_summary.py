import pytest

from articles.analysis.pipeline import read


def summaries(text: str) -> list[str]:
    return [claim.summary for claim in read(text, strip=False).claims]


def test_a_pronoun_gives_way_to_the_speaker_with_the_post():
    text = "Mayor Ines Falk said two boats had sunk. “Nobody was on board,” she said."
    assert summaries(text)[1].startswith("“Nobody was on board,” Ines Falk")
    assert "mayor" in summaries(text)[1].lower()


def test_a_sentence_inside_a_quotation_is_led_by_its_speaker():
    text = "“We found the leak,” said Ines Falk. “It was under the pier.”"
    assert summaries(text)[1] == "Ines Falk: “It was under the pier.”"


def test_line_breaks_become_spaces():
    assert summaries("The ferry\nsank on 4 May\nnear Oban.") == ["The ferry sank on 4 May near Oban."]


@pytest.mark.parametrize("words", [60, 95])
def test_a_long_sentence_is_cut_at_a_word(words):
    text = "The council sold " + "the old bridge and " * words + "the mill for $3 million."
    [summary] = summaries(text)
    assert len(summary) <= 240
    assert summary.endswith("…")
    assert summary[:-1].split()[-1] in {"the", "old", "bridge", "and"}
