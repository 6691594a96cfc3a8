import pytest

from articles.analysis.pipeline import read


def speakers(text: str) -> list[str | None]:
    return [item.speaker for item in read(text, published="2026-02-03", strip=False).attributions]


@pytest.mark.parametrize(
    "description",
    ["former miner", "retired teacher", "poet", "mother of three", "economist", "ex-goalkeeper", "veteran campaigner"],
)
def test_a_description_that_nobody_was_introduced_by_means_who_just_spoke(description: str) -> None:
    text = (
        "Ada Brandt, who leads the parents of Varn, said the bridge had been shut without warning. "
        f"The {description} said she had written to the council in May."
    )
    assert speakers(text)[-1] == "Ada Brandt"


def test_somebody_unnamed_is_somebody_new() -> None:
    text = (
        "Ada Brandt, who leads the parents of Varn, said the bridge had been shut without warning. "
        "The witness said he had seen smoke."
    )
    assert speakers(text)[-1] == "witness"


@pytest.mark.parametrize("lead", ["Operator", "Sponsor", "Retailer", "Drugmaker", "Developer"])
def test_the_trade_before_a_firm_is_no_part_of_its_name(lead: str) -> None:
    text = f"The plant in Varn is shut. {lead} Talbrook Holdings said nobody had been hurt, and that it would pay."
    assert "Talbrook Holdings" in speakers(text)


def test_a_spokesperson_for_the_bank_speaks_for_the_only_bank() -> None:
    text = (
        "Northmoor Savings Bank will close 12 branches in Varn next year. Staff were told on Monday. "
        "A spokesperson for the bank said it had no other choice."
    )
    assert speakers(text)[-1] == "Northmoor Savings Bank"


def test_no_at_the_end_of_a_sentence_is_no_number() -> None:
    text = "Her colleague Jon Ekberg voted no. The council said the bridge would stay shut until May."
    assert len(read(text, published="2026-02-03", strip=False).sentences) == 2
