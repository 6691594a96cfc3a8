"""Whom a sentence in an outlet's own voice rests on. Each case is read from whole short articles."""

import pytest

from tests.analysis.traced import origins, told

NAMED = "The Harbour Safety Agency said 41 containers were lost on Monday. "


@pytest.mark.parametrize(
    ("sentence", "part"),
    [
        ("By Tuesday, the agency had recorded 63 complaints.", "63"),
        ("The agency is asking shipowners for $450,000 for new buoys.", "450,000"),
        ("The Harbour Safety Agency (HSA), based in Velden, put the loss at 2.4 million euros.", "2.4"),
        ("On Wednesday the agency fined two captains 12,000 euros.", "12,000"),
        ("Two captains were suspended for 18 months and fined $230,000 by the Harbour Safety Agency.", "230,000"),
        ("On that night 72 drifting boxes were detected by the agency.", "72"),
        ("Eleven boxes sank, as per the Harbour Safety Agency.", "Eleven"),
        ("Fourteen boxes held chemicals, per the agency.", "Fourteen"),
        ("Even the agency's own slides show that 19 boxes were unlocked.", "19"),
        ("Figures from the agency show that 2,310 boxes a day pass the port.", "2,310"),
        ("Within hours the agency had published a list of 27 ships.", "27"),
        ("By the agency's own count 55 boxes drifted ashore.", "55"),
    ],
)
def test_a_bodys_acts_counts_and_papers_are_its_own(sentence, part):
    assert told(origins(NAMED + sentence), part) == "Harbour Safety Agency"


@pytest.mark.parametrize(
    "sentence",
    [
        "Forty boxes were found near the Harbour Hotel on Friday.",
        "Divers of the club lifted 12 boxes with a crane on Sunday.",
        "Ships of 400 metres pass the port every 50 minutes.",
        "The port of Velden handled 91,000 boxes in March.",
    ],
)
def test_what_nobody_is_said_to_do_or_count_has_no_origin(sentence):
    assert told(origins(NAMED + sentence), sentence[:20]) is None


@pytest.mark.parametrize(
    ("sentence", "name"),
    [
        ("President Olga Brandt suspended the 40 million euro grant on Friday.", "Olga Brandt"),
        ("Late on Friday, after a cabinet meeting, Prime Minister Olga Brandt suspended 3 permits.", "Olga Brandt"),
        ("Health Minister Tom Berg ordered an inquiry into the 14 deaths.", "Tom Berg"),
        ("District Judge Hugo Lindt set sentencing for 18 June.", "Hugo Lindt"),
        (
            "President Brandt announced a 3-day mourning period and promised 30,000 crowns to every family.",
            "Olga Brandt",
        ),
    ],
)
def test_what_somebody_in_office_orders_or_promises_rests_on_him(sentence, name):
    known = (
        "President Olga Brandt said 9 bridges were closed. Health Minister Tom Berg said 14 people had died. "
        "District Judge Hugo Lindt said the trial had taken 31 days. "
    )
    assert told(origins(known + sentence), sentence[:25]) == name


def test_a_private_persons_deeds_do_not_rest_on_him():
    found = origins('"I lost 40 sheep," said farmer Pablo Reyes. Reyes sold 14 fields to the club in May.')
    assert told(found, "14 fields") is None


@pytest.mark.parametrize(
    ("text", "part", "name"),
    [
        ("Six men have died, said the Department of Mines, and 17 are still missing.", "Six", "Department of Mines"),
        (
            "The petition caused unease at the Chess Integrity Bureau, which said on Thursday that it had checked 118 names.",
            "118",
            "Chess Integrity Bureau",
        ),
        (
            "The stables were filmed in May by the charity Farm Watch, which says 61 cows were ill.",
            "61",
            "Farm Watch",
        ),
    ],
)
def test_a_fact_within_the_outlets_sentence_rests_on_the_only_one_who_states_it(text, part, name):
    assert told(origins(text), part) == name


def test_a_body_that_reckons_need_be_named_nowhere_else():
    found = origins("Velden Research, a consultancy, puts the cost of the strike at 26m crowns a day.")
    assert told(found, "26m") == "Velden Research"


@pytest.mark.parametrize(
    ("text", "part", "name"),
    [
        (
            "The Dockers' Federation said the strike would last. It had granted 12 exemptions by Tuesday.",
            "12",
            "Dockers' Federation",
        ),
        (
            '"We lost the satellite," said Professor Nils Aker. He puts the cost at 310 million euros.',
            "310",
            "Nils Aker",
        ),
    ],
)
def test_a_pronoun_that_opens_the_next_sentence_is_who_just_spoke(text, part, name):
    assert told(origins(text), part) == name
