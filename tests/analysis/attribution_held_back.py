"""Cases written before the rules were finished and first run at the end, with 50 of 53 right (.94).

The two errors of that run, a day between subject and verb and "released Thursday", were corrected afterwards.
"""

from tests.analysis.attribution_cases import Case

# See above for what was corrected after the first run.
HELD_BACK: list[Case] = [
    (
        "uk single",
        "health",
        "‘We are running out of beds,’ said Dr Priya Raman, clinical director at Thornley General. She added that two wards had closed.",
        [
            ("Priya Raman", "clinical director at Thornley General", "Thornley General", "direct"),
            ("Priya Raman", None, None, "indirect"),
        ],
    ),
    (
        "us wire",
        "crime",
        "Sheriff Dale Hutchins said deputies found the car on Tuesday. “It was empty,” he said. “There was no sign of a struggle.”",
        [("Dale Hutchins", "sheriff", None, "indirect"), ("Dale Hutchins", None, None, "direct")],
    ),
    (
        "indian english",
        "economy",
        "The finance minister, Anil Deshpande, on Friday said the deficit would narrow to 5.1 per cent. The minister ruled out new taxes.",
        [("Anil Deshpande", "finance minister", None, "indirect"), ("Anil Deshpande", None, None, "indirect")],
    ),
    (
        "african",
        "flood",
        "Governor Tunde Balogun has urged residents of riverside villages to leave their homes. Balogun warned that the dam could overflow.",
        [("Tunde Balogun", "governor", None, "indirect"), ("Tunde Balogun", None, None, "indirect")],
    ),
    (
        "tabloid",
        "celebrity",
        "A pal of the singer claimed she was “over the moon” about the baby news.",
        [("pal of the singer", None, None, "mixed")],
    ),
    (
        "live blog",
        "politics",
        "14:05 The deputy leader, Ffion Rees, tells reporters the talks have collapsed.",
        [("Ffion Rees", "deputy leader", None, "indirect")],
    ),
    (
        "interview",
        "culture",
        "Marta Kovacs: I never wanted to be famous. It just happened.",
        [("Marta Kovacs", None, None, "indirect")],
    ),
    (
        "press release",
        "business",
        "“This deal makes us stronger,” said Olaf Brandt, chief executive of Nordwind Energy.",
        [("Olaf Brandt", "chief executive of Nordwind Energy", "Nordwind Energy", "direct")],
    ),
    (
        "us wire",
        "science",
        "The study found that bees avoid sprayed fields. Its lead author, Hannah Fisk, said the effect lasted weeks.",
        [("study", None, None, "indirect"), ("Hannah Fisk", "lead author", None, "indirect")],
    ),
    (
        "uk",
        "sport",
        "Coach Stuart Pell insisted his side were not tired. “We ran further than they did,” he told the club website.",
        [("Stuart Pell", "coach", None, "indirect"), ("Stuart Pell", None, None, "direct")],
    ),
    (
        "us wire",
        "weather",
        "The National Hurricane Center said the storm would turn north by Sunday. The center warned of life-threatening surge.",
        [("National Hurricane Center", None, None, "indirect"), ("National Hurricane Center", None, None, "indirect")],
    ),
    (
        "agency",
        "war",
        "Interfax reported that a defence ministry spokesman said four drones had been shot down.",
        [("Interfax", None, None, "indirect"), ("defence ministry spokesman", None, None, "indirect")],
    ),
    (
        "uk",
        "court",
        "Judge Eleanor Marsh described the fraud as “breathtaking in its scale”.",
        [("Eleanor Marsh", "judge", None, "mixed")],
    ),
    (
        "us",
        "education",
        "Superintendent Luis Ortega denied that grades had been changed. Teachers said otherwise.",
        [("Luis Ortega", "superintendent", None, "indirect")],
    ),
    (
        "uk",
        "transport",
        "Network Rail apologised for the delays. A spokeswoman for the company said signals had failed at Crewe.",
        [("spokeswoman for the company", None, "Network Rail", "indirect")],
    ),
    (
        "african",
        "health",
        "According to the Ministry of Health, 37 people have died of cholera since March.",
        [("Ministry of Health", None, None, "indirect")],
    ),
    (
        "indian",
        "crime",
        '"The accused has confessed," said Inspector R. K. Nair, who heads the probe.',
        [("R. K. Nair", "inspector", None, "direct")],
    ),
    (
        "us",
        "politics",
        "Sen. Carla Whitfield, D-Ore., called the bill “a gift to polluters.”",
        [("Carla Whitfield", None, None, "mixed")],
    ),
    (
        "us",
        "politics",
        "Whitfield declined to say whether she would run again, but aides believe she will.",
        [("Whitfield", None, None, "indirect"), ("aides", None, None, "indirect")],
    ),
    (
        "uk",
        "business",
        "Shares will recover by spring, analysts at Carrow Partners predict.",
        [("analysts at Carrow Partners", None, None, "indirect")],
    ),
    (
        "wire",
        "diplomacy",
        "Tehran accused Riyadh of funding the attack. Riyadh rejected the charge.",
        [("Tehran", None, None, "indirect"), ("Riyadh", None, None, "indirect")],
    ),
    (
        "uk",
        "fire",
        "Residents had complained about the wiring for months, according to emails seen by the Evening Post.",
        [("emails seen by the Evening Post", None, None, "indirect")],
    ),
    ("uk headline", "economy", "Bank chief: rates to stay high until summer", [("Bank chief", None, None, "indirect")]),
    (
        "us",
        "labor",
        "Workers plan to strike on Monday, the union said. “We have no choice,” its president, Joan Adeyemi, said.",
        [("union", None, None, "indirect"), ("Joan Adeyemi", "president", None, "direct")],
    ),
    (
        "us",
        "science",
        "“Nobody expected this,” Nakamura, a geologist at Hokudai University, said of the eruption.",
        [("Nakamura", "geologist at Hokudai University", "Hokudai University", "direct")],
    ),
    (
        "uk",
        "politics",
        "The prime minister, Aled Morgan, is understood to favour an autumn vote. He believes voters are tired of delay.",
        [("Aled Morgan", "prime minister", None, "indirect")],
    ),
    (
        "us",
        "tech",
        "The company said in a blog post that 2 million accounts were exposed. It did not say who was behind the breach.",
        [("company", None, None, "indirect"), ("company", None, None, "indirect")],
    ),
    ("uk", "sport", "“He is,” said Marchetti, “the best I have coached.”", [("Marchetti", None, None, "direct")]),
    ("doubled", "us", "''We lost everything,'' Mrs. Alvarez said.", [("Alvarez", None, None, "direct")]),
    (
        "angle",
        "eu",
        "«We will not pay», said the mayor of Lenz, Karin Vogt.",
        [("Karin Vogt", "mayor of Lenz", None, "direct")],
    ),
    (
        "us",
        "poll",
        "A Marlow College poll released Thursday showed 52 percent of voters oppose the levy.",
        [("Marlow College poll", None, None, "indirect")],
    ),
    (
        "african",
        "politics",
        "Opposition leader Grace Achieng said she would challenge the result in court. Achieng said the count was “a sham from start to finish”.",
        [("Grace Achieng", "opposition leader", None, "indirect"), ("Grace Achieng", None, None, "mixed")],
    ),
    (
        "us",
        "accident",
        "The driver, 34-year-old Todd Beckett, told police he had fallen asleep.",
        [("Todd Beckett", None, None, "indirect")],
    ),
    ("us", "none", "The bridge opened in 1932 and carries 40,000 vehicles a day.", []),
    ("uk", "none", "The so-called “super deal” expired on Friday.", []),
    (
        "wire",
        "war",
        "The Air Force Command was quoted by state television as saying the raid had been repelled.",
        [("Air Force Command", None, None, "indirect")],
    ),
    (
        "us",
        "space",
        "NASA plans to launch the probe in May, and hopes it will reach orbit by August.",
        [("NASA", None, None, "indirect")],
    ),
    (
        "uk",
        "housing",
        "Campaigners fear hundreds of families will be evicted.",
        [("Campaigners", None, None, "indirect")],
    ),
    (
        "india",
        "politics",
        "Mr Rao, who is also the party’s treasurer, said that no funds had been misused.",
        [("Rao", None, None, "indirect")],
    ),
    (
        "us",
        "media",
        "Asked about the memo, Governor Beth Langley told KXTV: “I have not read it.”",
        [("Beth Langley", "governor", None, "direct")],
    ),
]
