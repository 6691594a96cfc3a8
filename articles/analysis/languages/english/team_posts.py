"""What players of a team and members of a band are called, and which of them one may be. Read by `post_words`.

A player is put under one position by every desk, and under a wider word by some: a flanker is a back-rower and a
forward. Neighboring positions go together, a goalkeeper and a winger do not. Bare "wing", "lock", "center", "guard",
"back" and "safety" are left out: they are other things too often.
"""

from __future__ import annotations

# As desks spell them in one word, with a hyphen or in two: one word for each, and what others call the same.
SPELLINGS = (
    (r"(?:goalie|goal[- ]?keeper|goal[- ]?tender|net[- ]?minder|shot[- ]stopper)", "goalkeeper"),
    (r"(?:cent(?:re|er)|left|right|wing)[- ]back|cent(?:re|er)[- ]half|sweeper|defen[cs]eman", "defender"),
    (r"(?:central|defensive|attacking|holding) midfielder|playmaker", "midfielder"),
    (r"cent(?:re|er)[- ]forward|attacker", "striker"),
    (r"scrum[- ]?half", "scrumhalf"),
    (r"fly[- ]?half|stand[- ]?off|five[- ]eighth", "flyhalf"),
    (r"half[- ]back", "halfback"),
    (r"full[- ]?back", "fullback"),
    (r"back[- ]row(?:er)?|loose forward", "backrower"),
    (r"(?:second|front)[- ]row(?:er)?", "tightforward"),
    (r"(?:loose|tight)[- ]?head(?: prop)?", "prop"),
    (r"number eight|no\.? ?8|openside|blindside", "flanker"),
    (r"three[- ]quarter", "threequarter"),
    (r"(?:fast|swing|seam|medium-pace|spin|leg-?spin|off-?spin|pace) bowler|(?:leg|off)[- ]?spinner|seamer|pacer|spinner|paceman", "bowler"),
    (r"(?:opening |middle-order )?bats(?:man|woman)|batter|opening batter", "batsman"),
    (r"wicket[- ]?keeper(?:[- ]bats(?:man|woman)|[- ]batter)?", "wicketkeeper"),
    (r"all[- ]rounder", "allrounder"),
    (r"quarter[- ]back", "quarterback"),
    (r"line[- ]?backer", "linebacker"),
    (r"(?:running|tail)[- ]?back", "runningback"),
    (r"corner[- ]?back", "cornerback"),
    (r"wide receiver|tight end", "receiver"),
    (r"short[- ]?stop", "shortstop"),
    (r"point guard|shooting guard", "pointguard"),
    (r"(?:keyboards?|synth(?:esi[sz]er)?) player", "keyboardist"),
    (r"bass (?:player|guitarist)", "bassist"),
    (r"(?:lead |rhythm )guitarist|guitar player", "guitarist"),
    (r"front[- ]?(?:wo)?man|lead (?:singer|vocalist)|singer", "vocalist"),
    (r"sax(?:ophone)? player", "saxophonist"),
    (r"trumpet player", "trumpeter"),
    (r"fiddle player|fiddler", "violinist"),
)
PLAYERS = frozenset(
    "goalkeeper defender midfielder striker winger fullback forward scrumhalf flyhalf halfback backrower tightforward "
    "prop hooker flanker threequarter bowler batsman wicketkeeper allrounder quarterback linebacker runningback cornerback "
    "receiver shortstop pointguard pitcher catcher outfielder infielder".split()
)
# Positions that one player is given by two desks.
FAMILIES = tuple(
    frozenset(row.split())
    for row in (
        "defender midfielder fullback", "midfielder winger", "midfielder striker forward", "striker winger forward",
        "prop hooker tightforward forward", "flanker backrower forward tightforward", "scrumhalf halfback", "flyhalf halfback fullback threequarter",
        "fullback winger threequarter", "batsman wicketkeeper allrounder", "bowler allrounder", "runningback halfback fullback",
        "linebacker cornerback defender", "receiver runningback", "catcher outfielder infielder shortstop", "pointguard forward",
    )
)
