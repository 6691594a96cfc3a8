"""One person with posts for two places, in two positions of a team, or in the cabinet and in its shadow."""

from __future__ import annotations

import pytest

from articles.analysis.vocabulary import LinkKind, Relation
from tests.analysis.paired import sorts

TWO = [
    (
        "Senator Ines Quarrie of Wexmont said she would vote against the farm bill.",
        "The farm bill will not get the vote of Ines Quarrie, the senator for Dunlow, she told reporters.",
    ),
    (
        "Owen Bracewell, MP for Tarnside South, asked ministers why the bypass had been scrapped.",
        "Ministers were asked about the scrapped bypass by Owen Bracewell, who represents Colne and Ashby.",
    ),
    (
        "Owen Bracewell, MP for Tarnside South, asked ministers why the bypass had been scrapped.",
        "Ministers were asked about the scrapped bypass by Owen Bracewell, MP for Tarnside North.",
    ),
    (
        "Mayor Lucille Devane of Port Amery ordered the evacuation of three streets.",
        "Three streets were cleared on the orders of Lucille Devane, mayor of Saint Orne.",
    ),
    (
        "The envoy to Ruvania, Tomas Eldar, will leave his post after a row over visas.",
        "Tomas Eldar, ambassador to Belstan, is to step down over the visa row.",
    ),
    (
        "Chief constable Rowan Tully of Westmarch Police announced an inquiry into the pursuit.",
        "An inquiry into the pursuit was announced by Rowan Tully, chief constable of Eastmarch Police.",
    ),
    (
        "Shadow health secretary Colin Mabey said waiting lists were a disgrace.",
        "Health secretary Colin Mabey said the length of waiting lists was a disgrace.",
    ),
    (
        "Prop Aled Rhydwen faces a ban after a tackle in the derby.",
        "Scrum-half Aled Rhydwen could be banned over a tackle in the derby.",
    ),
    (
        "Wicketkeeper Darren Sooke was taken off on a stretcher after a bouncer struck his helmet.",
        "Fast bowler Darren Sooke left the ground on a stretcher after being hit on the helmet.",
    ),
    (
        "Bassist Carla Voss was arrested at the airport on Monday.",
        "Police arrested Carla Voss, the band's drummer, at the airport on Monday.",
    ),
    (
        "Air traffic controller Petra Nowell told the inquiry that the runway was clear.",
        "Petra Nowell, the first officer, told the inquiry the runway had been clear.",
    ),
]
ONE = [
    (
        "Mayor Lucille Devane ordered the evacuation of three streets.",
        "Three streets were cleared on the orders of Lucille Devane, mayor of Port Amery.",
    ),
    (
        "Owen Bracewell, Labour MP for Tarnside South, called for an inquiry into the bypass.",
        "The Tarnside South MP, Owen Bracewell, wants an inquiry into the bypass.",
    ),
    (
        "Owen Bracewell, the Democratic Alliance MP, called for an inquiry into the bypass.",
        "Owen Bracewell, who represents Colne and Ashby, wants an inquiry into the bypass.",
    ),
    (
        "Owen Bracewell, MP for the Conservative Party, called for an inquiry.",
        "Owen Bracewell, MP for Colne and Ashby, called for an inquiry.",
    ),
    (
        "Lawyer Owen Bracewell, who represents Harlow Foods, called for an inquiry.",
        "Owen Bracewell, a lawyer for the company, called for an inquiry.",
    ),
    (
        "Britain's ambassador to Ruvania, Tomas Eldar, was summoned.",
        "Tomas Eldar, the ambassador of Britain to Ruvania, was called in.",
    ),
    (
        "Flanker Aled Rhydwen faces a ban after a tackle in the derby.",
        "Back-rower Aled Rhydwen could be banned over a tackle in the derby.",
    ),
    (
        "All-rounder Darren Sooke was hit on the helmet.",
        "Fast bowler Darren Sooke was struck on the helmet.",
    ),
    (
        "Captain Emre Saliba signed a contract with the Rovers.",
        "Winger Emre Saliba put pen to paper on a deal with the Rovers.",
    ),
    (
        "Frontman Finn Hollis broke his wrist, the band said.",
        "Lead singer Finn Hollis broke his wrist, according to the band.",
    ),
    (
        "Shadow health secretary Colin Mabey said waiting lists were a disgrace.",
        "Labour MP Colin Mabey said the length of waiting lists was a disgrace.",
    ),
    (
        "Pilot Erik Dahl landed the glider in a wheat field.",
        "Erik Dahl, a dentist from Brenby, landed his glider in a wheat field.",
    ),
    (
        "Coach Ben Ashdown was sacked after six defeats.",
        "Head of rugby Ben Ashdown was sacked after six defeats.",
    ),
]


@pytest.mark.parametrize(("first", "second"), TWO)
def test_two_places_positions_and_benches_are_two_posts(first: str, second: str) -> None:
    assert Relation.CONFLICTS in sorts(first, second, LinkKind.TITLE)


@pytest.mark.parametrize(("first", "second"), ONE)
def test_one_place_told_or_untold_and_near_positions_are_one(first: str, second: str) -> None:
    assert Relation.CONFLICTS not in sorts(first, second, LinkKind.TITLE)
