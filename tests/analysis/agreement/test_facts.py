"""What one outlet tells as a fact and another as not so."""

import pytest

from articles.analysis.vocabulary import LinkKind, Relation
from tests.analysis.paired import sorts


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("The jury convicted the banker of fraud on Wednesday.", "The banker was acquitted of fraud on Wednesday."),
        (
            "The landlord had been warned about the wiring in January, the fire service said.",
            "The landlord had not been warned about the wiring, the fire service said on Thursday.",
        ),
        (
            "Both black boxes have been recovered, the navy said on Thursday.",
            "Neither black box had been recovered by Thursday, the navy said.",
        ),
        (
            "The school's sprinklers worked, the fire chief said on Thursday.",
            "The fire chief said on Thursday that the school's sprinklers had failed.",
        ),
        ("Judge Ana Ruiz granted bail to the trader on Wednesday.", "Judge Ana Ruiz denied bail to the trader."),
        (
            "Investigators ruled out a gas leak as a possible cause of the blast on Thursday.",
            "Investigators said on Thursday a gas leak was a possible cause of the blast.",
        ),
        ("The ballot papers were numbered, the clerk said.", "The stolen ballot papers were not numbered."),
        ("The appeal court upheld the ban on the march.", "The appeal court overturned the ban on the march."),
        (
            "Residents in Marsh Lane were evacuated on Wednesday night.",
            "Residents in Marsh Lane were not evacuated on Wednesday night.",
        ),
        (
            "The Treasury had approved the loan to the airline.",
            "The Treasury had not approved the loan to the airline.",
        ),
        (
            "Customs officers found heroin in the container on Wednesday.",
            "Customs officers found no heroin in the container on Wednesday.",
        ),
        ("The house was insured against flooding, the owner said.", "The house was uninsured against flooding."),
        (
            "Chancellor Ruth Voss attended the service in Brod on Wednesday.",
            "Chancellor Ruth Voss skipped the service in Brod on Wednesday.",
        ),
    ],
)
def test_a_fact_and_its_contrary_are_a_conflict(first, second):
    assert Relation.CONFLICTS in sorts(first, second, LinkKind.STANCE)


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("The jury convicted the banker of fraud.", "The banker's brother was acquitted of fraud."),
        ("The school was not damaged in the storm.", "The school's roof was damaged by fire in 2019."),
        ("The bridge was not closed on Monday.", "The bridge was closed on Thursday."),
        ("The mayor was absent from the vote on parking.", "The mayor was present at the vote on the budget."),
        ("No children were hurt in the crash.", "Two passengers were hurt in the crash."),
        ("The council has not yet approved the plan for the quay.", "The council approved the plan for the hall."),
        ("The reactor was not switched off, the regulator said.", "The second reactor was switched off in April."),
        ("If the alarm had worked, the guard would have come.", "The alarm did not work, the guard said."),
        ("The company asked whether the seal had failed.", "The seal worked, the company said."),
        ("Police released a man on Thursday.", "Police charged a woman on Thursday."),
        ("The train did not stop at Brod, the driver said.", "The train stopped at Corrin, the driver said."),
        ("The army did not fire on the crowd, a general said.", "Soldiers fired into the air, a general said."),
        ("The water was safe to drink in Brod.", "The water was unsafe to drink in Corrin."),
        ("Mayor Kit Bell accepted the report's findings.", "Councillor Dan Bell rejected the report's findings."),
        ("The president had at first turned down a truce.", "The president has accepted a truce."),
        ("The country does not pay ransoms.", "The country had paid a ransom, an aide confirmed."),
        ("Nobody from the firm was present when the vat burst.", "The firm's engineer was present at the test."),
    ],
)
def test_another_thing_day_person_or_condition_is_no_conflict(first, second):
    assert Relation.CONFLICTS not in sorts(first, second, LinkKind.STANCE)
