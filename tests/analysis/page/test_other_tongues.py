"""Lines in another language on an English page are furniture; an article in another language stays as it is."""

from __future__ import annotations

import pytest

from articles.analysis.clean import clean
from articles.analysis.page.blocks import Block
from articles.analysis.page.other_tongues import read_foreign
from articles.analysis.vocabulary import LineLabel

PAGE = """Huts to ration water
By Ida Marlowe
12 March 2025
Mountain huts will ration water this winter after the driest autumn in 60 years, the Alpine Club said on Friday.
{line}
A third of the club's 230 huts have less than two weeks of water in their tanks, its director said.
Guests at one of them will be given two litres a day each from December 12."""


def label_of(line: str) -> LineLabel:
    return next(item.label for item in clean(PAGE.format(line=line), flips={}).lines if item.text == line)


@pytest.mark.parametrize(
    "line",
    [
        "Wir und unsere 137 Partner verarbeiten Ihre Daten mit Cookies.",
        "Nous et nos 812 partenaires stockons des informations sur votre appareil.",
        "Utilizamos cookies propias y de terceros para mostrarle publicidad.",
        "Noi e i nostri 640 partner usiamo i cookie per la tua esperienza.",
        "Usamos cookies para melhorar a sua experiência com os nossos 90 parceiros.",
        "Wij en onze 220 partners gebruiken cookies voor uw gegevens.",
        "Vi och våra 300 partner lagrar information på din enhet.",
        "Zapisz się na newsletter, który czyta już 40 tysięcy osób w kraju i na świecie.",
        "Temps de lecture : 3 min",
        "Lesezeit: 4 Min.",
        "Мы используем файлы cookie и данные 12 партнёров.",
        "نحن و 90 شريكا نستخدم ملفات تعريف الارتباط.",
    ],
)
def test_a_line_in_another_language_is_furniture(line: str) -> None:
    assert label_of(line) in (LineLabel.FURNITURE, LineLabel.CAPTION)


@pytest.mark.parametrize(
    "line",
    [
        "Maria de la Cruz of the Asociación de los Andes called it the worst year since 1964.",
        "Jean-Luc Le Goff, mayor of La Roche-sur-Yon, has asked for 40 tankers.",
        "“No hay agua,” he said.",
        "Der Kurier reported that 12 huts had shut.",
        "Les Echos put the loss at 4 million euros.",
    ],
)
def test_names_and_short_quotations_stay(line: str) -> None:
    assert label_of(line) is LineLabel.TEXT


def test_an_article_in_another_language_keeps_its_text() -> None:
    text = (
        "Die Hütten werden in diesem Winter das Wasser rationieren, sagte der Verein am Freitag.\n"
        "Ein Drittel der 230 Hütten hat Wasser für weniger als zwei Wochen in den Tanks.\n"
        "Die Gäste bekommen zwei Liter am Tag, und das ab dem 12. Dezember."
    )
    assert "zwei Liter am Tag" in clean(text, flips={}).body


ABROAD = {
    "German": (
        "Startseite Politik Wirtschaft Kultur Sport Wetter Stellenmarkt Anzeigen Abo Leserbriefe".split(),
        [
            "Die Gemeinde Ostrell hat am Montag vier Backöfen eröffnet, die ersten seit hundert Jahren.",
            "Schon um fünf Uhr standen die ersten Bäcker Schlange; bis Mittag waren 300 Laibe fertig.",
            "Die Öfen haben 40.000 Kronen gekostet, die Hälfte davon zahlte die Zunft der Bäcker.",
        ],
    ),
    "Ukrainian": (
        "Головна Політика Економіка Культура Спорт Погода Оголошення Листи Архів Контакти".split(),
        [
            "Громада відкрила в понеділок чотири громадські печі, перші за сто років.",
            "Пекарі стояли в черзі з п'ятої ранку, а до полудня спекли триста хлібин.",
            "Печі коштували сорок тисяч крон, половину заплатила гільдія пекарів.",
        ],
    ),
    "Japanese": (
        "ホーム 政治 経済 文化 スポーツ 天気 求人 広告 投書 お問い合わせ".split(),
        [
            "町は月曜日、百年ぶりとなる四つの公共のパン焼き窯を開いたと発表した。",
            "朝五時から職人が列を作り、正午までに三百個のパンが焼き上がったという。",
            "窯には四万クローネがかかり、その半分は組合が負担したと町は説明している。",
        ],
    ),
}


@pytest.mark.parametrize("tongue", ABROAD)
def test_an_article_in_another_language_is_found_between_its_menus(tongue: str) -> None:
    menu, sentences = ABROAD[tongue]
    assert clean("\n".join([*menu, *sentences, *reversed(menu)]), flips={}).body == "\n\n".join(sentences)


def test_english_without_small_words_is_not_taken_for_another_language() -> None:
    lines = [
        "Ostrell (3-0): Vahl 12 points. Marlowe 9 points. Kesh 7 points.",
        "Varn (1-2): Ekin 15 points. Toll 2 points.",
    ]
    blocks = [Block([line]).read() for line in lines]
    before = [(block.prose, block.ends, block.words) for block in blocks]
    read_foreign(blocks)
    assert [(block.prose, block.ends, block.words) for block in blocks] == before
