"""Posts of other Englishes, churches, courts and trades: stripped from the name, and found again by "the collector"."""

from __future__ import annotations

import pytest

from tests.analysis.attribution.test_speakers import plain, said_last


@pytest.mark.parametrize(
    ("body", "speaker"),
    [
        ("District Collector Meera Pillai said the ghat was shut.", "Meera Pillai"),
        ("District Collector Meera Pillai visited the ghat. The Collector said it was shut.", "Meera Pillai"),
        ("Tehsildar Raghav Munde sealed the quarry. The tehsildar said no permit was shown.", "Raghav Munde"),
        ("Sarpanch Lata Kadu led the march. The sarpanch said the well was dry.", "Lata Kadu"),
        ("Block Development Officer Suresh Nag saw the kitchens. The BDO said the rice was old.", "Suresh Nag"),
        ("Procurator fiscal depute Ewan Geddes opened. The fiscal said the van was stolen.", "Ewan Geddes"),
        ("Prosecutor Ewan Geddes opened the case. The fiscal said the van was stolen.", "Ewan Geddes"),
        ("Tánaiste Ciara Fagan left the talks. The Tánaiste said nothing was agreed.", "Ciara Fagan"),
        ("Barangay captain Rey Salonga closed the road. The captain said the pipe had burst.", "Rey Salonga"),
        ("Nazim Tariq Lodhi toured the market. The nazim said rents were frozen.", "Tariq Lodhi"),
        ("Reeve Joan Tarr opened the bridge. The reeve said the deck was sound.", "Joan Tarr"),
        ("Kagawad Liza Reyes handed out rice. The kagawad said stocks were low.", "Liza Reyes"),
        ("Sub-postmaster Jed Trask was cleared. The sub-postmaster said he wept.", "Jed Trask"),
        ("Churchwarden Jed Trask found the safe open. Trask said nothing was gone.", "Jed Trask"),
    ],
)
def test_a_post_of_another_country_is_its_holder(body: str, speaker: str) -> None:
    found = said_last(body)
    assert found is not None
    assert found.speaker == speaker


@pytest.mark.parametrize(
    ("body", "speaker"),
    [
        ("The stamp collector Jed Trask died. A collector said the album was rare.", "collector"),
        ("The Fiscal Council met in Lenz. The council said growth was weak.", "Fiscal Council"),
        ("Jed Trask is a fiscal hawk. The finance minister, Ada Moss, said growth was weak.", "Ada Moss"),
        ("Kevin Reeve lost his seat. Reeve said the count was fair.", "Kevin Reeve"),
        ("Ada Docker won the race. Docker said the wind had helped.", "Ada Docker"),
        ("Random House editor Ada Moss bought the book. Moss said it was late.", "Ada Moss"),
    ],
)
def test_the_same_word_can_be_a_surname_or_no_post(body: str, speaker: str) -> None:
    found = said_last(body)
    assert found is not None
    assert plain(found.speaker) == plain(speaker)
