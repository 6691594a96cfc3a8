import pytest

from articles.analysis.counting.monies import learned
from articles.analysis.quantities import find_quantities


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("The dam cost 14 million talens (3.1 million euros).", {"talen"}),
        ("a 1.7bn-zorin (€300m) contract", {"zorin"}),
        ("He paid 300 sorins ($40) a month.", {"sorin"}),
        ("It sold 850 workers (€3m) short.", set()),
        ("The road is 12 miles (19 km) long.", set()),
        ("They ordered 40 euros (£34) worth.", set()),
        ("Some 12 million viewers watched (the final cost $3m).", set()),
    ],
)
def test_a_conversion_in_brackets_tells_what_is_money(text, words):
    assert learned([text]) == words


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("He was convicted of accepting 900,000 kwanda from a contractor.", {"kwanda"}),
        ("The hall was built at a cost of 180 million sika.", {"sika"}),
        ("She was fined 40,000 tolen, the court said.", {"tolen"}),
        ("The firm paid 4,000 workers in cash.", set()),
        ("They were awarded a $310 million contract for the bridge.", set()),
        ("The band sold 40,000 copies.", set()),
        ("The gates opened at 1800 utc on Friday.", set()),
    ],
)
def test_what_is_paid_in_large_numbers_is_money(text, words):
    assert learned([text]) == words


@pytest.mark.parametrize(
    ("text", "unit"),
    [
        ("The order was put at 380 million marks.", "DEM"),
        ("a 1.7bn-mark contract", "DEM"),
        ("a fine of 400 marks", "DEM"),
        ("It costs 40 florins.", "XFL"),
        ("a loan of 3 million soles", "PEN"),
        ("She scored 92 marks out of 100.", None),
        ("The 12 marks on the wall were fresh.", None),
    ],
)
def test_marks_are_money_where_they_are_paid_or_many(text, unit):
    assert find_quantities(text)[0].unit == unit
