import pytest

from articles.analysis.names import Register


@pytest.mark.parametrize(
    ("name", "canonical"),
    [
        ("the Pentagon", "US Department of Defense"),
        ("Paris", "France"),
        ("U.K.", "United Kingdom"),
        ("the Associated Press", "AP"),
        ("Agence France-Presse", "AFP"),
        ("the World Health Organisation", "World Health Organization"),
    ],
)
def test_general_knowledge_needs_no_article(name, canonical):
    assert Register().canonical(name) == canonical


def test_an_unknown_name_is_only_tidied():
    assert Register().canonical("the  Blue Anchor Line") == "Blue Anchor Line"


@pytest.mark.parametrize(
    ("body", "one", "two"),
    [
        ("The Coastal Safety Board (CSB) said so.", "CSB", "Coastal Safety Board"),
        ("Norwegian coastal rescue service (KRT) said so.", "KRT", "Norway's coastal rescue service"),
        (
            "Oslo's coastal rescue service warned. The service, KRT, gave no figures.",
            "KRT",
            "Norwegian coastal rescue service",
        ),
        ("The National Seismic Office reported it.", "the seismic office", "National Seismic Office"),
        ("The Harrow County Sheriff's Office reported it.", "the sheriff's office", "Harrow County Sheriff's Office"),
        ("The Severn Hospital Trust runs it. The trust denied it.", "the trust", "Severn Hospital Trust"),
        ("Captain Elena Petrova spoke. Petrova left.", "Petrova", "Elena Petrova"),
        ("Mykola Bondarenko spoke.", "Mykola Bondarenko", "Bondarenko"),
    ],
)
def test_aliases_are_learned_from_the_articles(body, one, two):
    register = Register().learn([body])
    assert register.canonical(one) == register.canonical(two)


def test_two_acronyms_of_one_description_are_one_body():
    register = Register().learn(
        [
            "Peruvian volcano institute (IVP) raised the alert.",
            "Lima's volcano institute spoke. The institute, OVI, said so.",
        ]
    )
    assert register.canonical("IVP") == register.canonical("OVI") == register.canonical("Peru's volcano institute")


def test_two_people_of_one_surname_stay_apart():
    register = Register().learn(["Anna Keller met Thomas Keller."])
    assert register.canonical("Keller") == "Keller"
    assert register.canonical("Anna Keller") != register.canonical("Thomas Keller")


def test_transliterations_are_one_person():
    register = Register().learn(["Andriy Kovalenko spoke.", "Andrii Kovalenko spoke."])
    assert register.canonical("Andriy Kovalenko") == register.canonical("Andrii Kovalenko")


def test_what_editors_maintain_wins_over_everything():
    register = Register([("Defence HQ", ("Pentagon", "DHQ"), "organization", None)]).learn(["The Pentagon (DHQ) said."])
    assert register.canonical("the Pentagon") == register.canonical("DHQ") == "Defence HQ"


def test_a_person_speaks_for_a_body():
    register = Register([("Ada Osei", (), "person", "Port Authority")])
    assert register.body_of("Ada Osei") == "Port Authority"
    assert register.same("Ada Osei", "the Port Authority")
    assert not register.same("Ada Osei", "Harbor Police")


def test_a_spokeswoman_named_in_the_text_speaks_for_her_body():
    register = Register().learn(["Ada Osei, a spokeswoman for the Port Authority, said so."])
    assert register.body_of("Osei") == "Port Authority"


def test_learning_leaves_the_first_register_as_it_was():
    first = Register()
    first.learn(["The Coastal Safety Board (CSB) said so."])
    assert first.canonical("CSB") == "CSB"


@pytest.mark.parametrize("name", ["", " ", "()", "'s", "the", "\x00", "🎈", "A" * 10000])
def test_no_name_is_too_strange(name):
    assert isinstance(Register().learn([name]).canonical(name), str)
