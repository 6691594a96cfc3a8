import pytest

from articles.analysis.page.head.file_names import outlet_in


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("02_eastern-ledger.txt", "Eastern Ledger"),
        ("folder/3_the_monitor.html", "The Monitor"),
        ("bbc_news-2024-10-21.html", "BBC News"),
        ("TheDailyStar.txt", "The Daily Star"),
        ("voice of the valley.md", "Voice of the Valley"),
        ("5_tpr_radio.txt", "TPR Radio"),
        ("kyivpost_12 Nov 2024.txt", "Kyivpost"),
        ("C:\\press\\02 lake wire.txt", "Lake Wire"),
        ("Zeitung-für-alle.tar.gz", "Zeitung Für Alle"),
        ("AFP.txt", "AFP"),
    ],
)
def test_a_file_name_proposes_an_outlet(source, expected):
    assert outlet_in(source) == expected


@pytest.mark.parametrize(
    "source",
    [
        "",
        "1.txt",
        "article (3).html",
        "untitled.txt",
        "pasted 2026-11-23 00:20:00.txt",
        "text_2.txt",
        "a3f9c1d2.txt",
        "002_f6015f2ea8378c94.txt",
        "2024-10-21.txt",
        "https://example.org/eastern-ledger.html",
        "north-korea-has-sent-at-least-3000-soldiers-to-russia.html",
        "x" * 400,
        "-" * 5000,
    ],
)
def test_what_is_no_name_proposes_nothing(source):
    assert outlet_in(source) == ""
