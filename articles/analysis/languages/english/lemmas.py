"""The base forms of verbs that report: irregular ones by list, the others by their ending."""

from functools import lru_cache

from .verbs import BASE

IRREGULAR = {
    form: base
    for base, forms in {
        "say": "said says saying", "tell": "told tells", "write": "wrote written writes writing", "think": "thought",
        "know": "knew known", "find": "found", "see": "saw seen", "show": "shown showed", "speak": "spoke spoken",
        "feel": "felt", "hear": "heard", "mean": "meant", "understand": "understood", "make": "made making",
        "take": "took taken taking", "give": "gave given giving", "put": "put putting", "hold": "held", "sing": "sang sung",
        "bring": "brought", "seek": "sought", "choose": "chose chosen choosing", "forget": "forgot forgotten",
        "swear": "swore sworn", "foresee": "foresaw foreseen", "foretell": "foretold", "undertake": "undertook undertaken", "send": "sent", "get": "got gotten getting",
        "draw": "drew drawn", "withdraw": "withdrew", "teach": "taught", "catch": "caught", "fight": "fought",
        "lead": "led", "leave": "left leaving", "lose": "lost losing", "read": "read", "bet": "bet", "shoot": "shot",
        "hide": "hid hidden", "begin": "began begun", "go": "went gone goes", "come": "came coming", "keep": "kept",
        "hit": "hit", "quit": "quit", "let": "let", "throw": "threw thrown", "stand": "stood", "rise": "rose risen",
        "spend": "spent", "offer": "offered offering", "deny": "denied denies", "lie": "lied lying", "cite": "citing",
        "refer": "referred referring", "admit": "admitted admitting", "permit": "permitted", "plan": "planned planning",
        "beg": "begged", "rap": "rapped", "commit": "committed", "submit": "submitted", "pan": "panned", "slam": "slammed",
        "die": "died dying", "boycott": "boycotted boycotting", "imply": "implied", "quip": "quipped quipping", "retort": "retorted", "forecast": "forecast",
        "cry": "cried cries", "decree": "decreed decrees decreeing", "flag": "flagged flagging", "log": "logged logging", "blog": "blogged blogging", "label": "labelled labelling", "signal": "signalled signalling", "counsel": "counselled counselling",
        "quarrel": "quarrelled", "marvel": "marvelled marvelling", "model": "modelled modelling", "rebel": "rebelled", "rue": "rued rues ruing",
        "cancel": "cancelled cancelling", "compel": "compelled compelling", "dispel": "dispelled dispelling", "honor": "honoured honouring honours honour",
    }.items()
    for form in forms.split()
}


# Reporting verbs in -e that are no base forms of every day.
_IN_E = frozenset(
    "ascribe attribute challenge chide confide curse depose deride heckle rebuke salute snipe dispute describe denounce "
    "allege enthuse declare rue chortle grumble mumble giggle bristle quibble haggle bemoan opine divulge name minute phone "
    "cable wire intone gripe grouse whine scribble guarantee presume sense riposte".split()
)


@lru_cache(maxsize=20_000)
def lemma(form: str) -> str:
    """Return the base form of a verb in American spelling: "said" gives "say", "criticised" gives "criticize"."""
    base = _base(form)
    return base[:-3] + "ize" if base.endswith("ise") and base[:-3] + "ize" in _IZE else base


_IZE = frozenset([
    "criticize", "emphasize", "apologize", "recognize", "summarize", "theorize", "hypothesize", "characterize",
    "realize",
])


def _base(form: str) -> str:
    if form in IRREGULAR:
        return IRREGULAR[form]
    if form in BASE:
        return form
    for ending, endings in (("ies", ("y",)), ("ied", ("y",)), ("es", ("", "e")), ("s", ("",)), ("ed", ("", "e")), ("ing", ("", "e"))):
        if form.endswith(ending) and len(form) > len(ending) + 2:
            stem = form[: -len(ending)]
            return _known(stem, endings)
    return form


def _known(stem: str, endings: tuple[str, ...]) -> str:
    for ending in endings:
        if stem + ending in BASE or stem + ending in _IN_E:
            return stem + ending
    if stem[-1:] == stem[-2:-1] and (stem[:-1] in BASE or stem[-1:] in "bdgmnprt"):
        return stem[:-1]
    return stem + endings[-1] if endings[-1] == "y" or _needs_e(stem) else stem


def _needs_e(stem: str) -> bool:
    return stem.endswith(("at", "is", "iz", "v", "c", "g", "u", "dg", "as", "ur", "in" * 2)) and not stem.endswith(("eat", "ng"))
