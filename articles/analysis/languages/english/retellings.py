"""Words for comparing what somebody is quoted with and what he is retold as saying. Read by `agreement.quoted.retellings`."""

from __future__ import annotations

# What is said to hold only in a case, or asked, is neither affirmed nor denied.
CONDITIONS = r"\b(?:if|unless|whether|provided|in case|should (?:he|she|it|they|we|the)|assuming|as long as|except|apart from|other than|not only|not just|more than)\b"
# Days, parts of a year and dates by which two plans of one person are two.
TIMES = (
    r"\b(?:mon|tues|wednes|thurs|fri|satur|sun)day|\b(?:january|february|march|april|june|july|august|september|october|november|december|"
    r"(?:this|next|last|the (?:following|coming)) (?:week|weekend|month|year|season|summer|winter|spring|autumn|term|session|time|game|match|round)|"
    r"today|tonight|tomorrow|yesterday|now|immediately|yet|ever again|christmas|easter|(?:19|20)\d\d)\b"
)
DENYING_CUES = r"\b(?:den(?:y|ies|ied|ying)|reject|dismiss|refus|declin|refut|rul(?:e|es|ed|ing)|rebut|disput|disown|brush|play(?:ed)? down|question|ask|doubt)"
# "No plans to close", "would not call it a recession", "did not say that": what follows is denied too.
LINKING = frozenset(
    "plan plans intention intend intent wish want desire reason need call describe say think believe consider expect aim propose seek go "
    "way chance prospect question sign evidence hint talk suggestion truth discussion decision moment doubt possibility danger risk".split()
)
# Words that tell neither what is meant nor which way it goes.
PASSED_OVER = frozenset(
    "say tell ask make take get go come do have be give put thing way time lot people day year week month today now just still also very quite "
    "really simply ever already one two new old good bad know see look think believe feel".split()
)
PEOPLE = frozenset("man woman person people anyone anybody someone somebody everyone everybody member guy fellow lady chap".split())
