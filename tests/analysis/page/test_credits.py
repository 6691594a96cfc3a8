"""Which news agency a text credits."""

import pytest

from articles.analysis.clean import clean
from articles.analysis.pipeline import read

STORY = (
    "The dam at Orvale broke on Tuesday and at least 40 people were taken to hospital, the ministry said.",
    "The river rose by 3 meters in an hour and two bridges were lost, officials added on Wednesday.",
)
BODY = "\n".join(STORY)


@pytest.mark.parametrize(
    ("text", "credit"),
    [
        (f"ORVALE, Oct 8 (Reuters) - {BODY}", "Reuters"),
        (f"ORVALE (AP) — {BODY}", "AP"),
        (f"NAIROBI, 13 Nov 2025 (PAW) - {BODY}", "PAW"),
        (f"ORVALE, Marenia, Oct 8, 2025 (Meridian Press)\n{BODY}", "Meridian Press"),
        (f"BEIJING, Oct. 8 (Xinhua) -- {BODY}", "Xinhua"),
        (f"Dam breaks in Orvale\nBy Yonhap\n{BODY}", "Yonhap"),
        (f"Dam breaks at Orvale\nBy Jane Doe, Associated Press\n{BODY}", "AP"),
        (f"{BODY} (Yonhap)", "Yonhap"),
        (f"{BODY} - AFP", "AFP"),
        (f"{BODY} PTI", "PTI"),
        (f"{BODY}\nAFP.", "AFP"),
        (f"{BODY}\n-- ANI", "ANI"),
        (f"{BODY}\nWith reporting by AP", "AP"),
        (f"{BODY}\n(With inputs from PTI)", "PTI"),
        (f"{BODY}\nSource: ANI", "ANI"),
        (f"{BODY}\n© PA Media", "PA Media"),
        (f"{BODY}\nCopyright 2024 The Associated Press. All rights reserved.", "AP"),
        (BODY, None),
        (f"LONDON — {BODY}", None),
        (f"{BODY}\nPhoto: Jon Vale/AFP", None),
        (f"{BODY}\n© 2024 Orvale Courier", None),
        (f"Sen. John Smith (R-Ohio) said on Monday that 40 people had been hurt at the dam.\n{BODY}", None),
        (f"PA officials said on Monday night that 40 people were hurt at the dam.\n{BODY}", None),
        (f"The World Health Organization (WHO) said that 40 people were hurt at the dam.\n{BODY}", None),
    ],
)
def test_the_agency_that_a_text_credits_has_one_name_however_it_is_credited(text, credit):
    assert clean(text, flips={}).credit == credit


@pytest.mark.parametrize("last", [" (Yonhap)", " - AFP", " PTI", " (AP)", " /AFP"])
def test_a_last_paragraph_with_its_agency_is_no_caption(last):
    cleaned = clean(f"Dam breaks at Orvale\n{BODY}{last}", flips={})
    assert cleaned.headline == "Dam breaks at Orvale"
    assert STORY[1] in cleaned.body


def test_a_reading_hands_the_credit_on():
    assert read(f"ORVALE (AP) — {BODY}").credit == "AP"
    assert read(BODY, strip=False).credit is None
