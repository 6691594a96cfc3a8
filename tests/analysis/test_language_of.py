"""Which language a text is in, down to one sentence that is mostly names."""

from __future__ import annotations

import pytest

from articles.analysis.languages import language_of


@pytest.mark.parametrize(
    "text",
    [
        "Mountain rescuers yesterday pulled 31 hikers from a flooded gorge near Pell Ferrin, among them four children.",
        "Kite maker Alder reported on Thursday an 8 percent drop in annual pre-tax profit, blaming cautious households.",
        "Defender Tom Ashby will sit out Saturday's derby with knee problems, Westport manager Ana Lores told reporters.",
        "Fire crews evacuated 40 guests.",
    ],
)
def test_a_sentence_of_names_is_english(text: str) -> None:
    assert language_of(text) == "en"


@pytest.mark.parametrize(
    "text",
    [
        "La policía detuvo a 14 personas en la manifestación del sábado en el centro de la ciudad, según el ministerio.",
        "Bei einem Brand in einem Hochhaus sind am Samstag drei Menschen ums Leben gekommen, teilte die Polizei mit.",
        "Trois personnes sont mortes samedi dans un incendie à Lyon, a indiqué la préfecture dans un communiqué.",
        "Drie mensen zijn zaterdag omgekomen bij een brand in een flat, meldt de politie in de stad.",
        "Tre personer omkom i en brand i Malmö på lördagen, uppger polisen i ett pressmeddelande till medierna.",
        "Trzy osoby zginęły w pożarze bloku w sobotę, poinformowała policja w komunikacie prasowym dla mediów.",
        "Em um incêndio no sábado morreram três pessoas em um prédio no centro da cidade, informou a polícia.",
        "Tiga orang tewas dalam kebakaran di sebuah apartemen di kota itu pada hari Sabtu, kata polisi.",
    ],
)
def test_a_sentence_of_another_language_is_none(text: str) -> None:
    assert language_of(text) == "und"
