"""How the pages show a rating, a state, a key and a moment, so that each looks the same everywhere.

Entry points are the filters and tags below; load them with `{% load workspace %}`.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime
from functools import lru_cache
from typing import Any
from urllib.parse import urlencode

from django import template
from django.http import HttpRequest
from django.template.loader import render_to_string
from django.urls import get_script_prefix, reverse
from django.utils import timezone
from django.utils.html import format_html, format_html_join
from django.utils.safestring import SafeString, mark_safe

from ..analysis.agreement.quoted.overlap import compared
from ..analysis.statements.summary import around
from ..analysis.vocabulary import DONE_AND_PLANNED
from ..choices import LinkKind, Rating, Said, State
from ..querysets import OPEN
from ..services.preferences import shown_preferences

register = template.Library()

ABSENT = "left out"  # words of a quotation that the other version has
SELECTED = mark_safe(" selected")
LONGEST_NAME = 44  # characters of an article that stands for its unknown outlet
SURETY = ((0.9, "a clear case"), (0.7, "likely"), (0.0, "worth a look"))
PLURALS = {
    "person": "people", "man": "men", "woman": "women", "child": "children", "foot": "feet", "wife": "wives",
    "life": "lives", "half": "halves", "policeman": "policemen", "policewoman": "policewomen", "gas": "gases",
}  # fmt: skip
NO_PLURAL = frozenset(
    "percent celsius fahrenheit kelvin hertz people police staff personnel crew aircraft series species sheep troops"
    " cattle livestock".split()
)
THEMES = ("auto", "light", "dark")
STANCE_SHAPES = {"asserts": "●", "hedges": "◐", "denies": "✕", "no_evidence": "○", "declines": "–", "plans": "→"}


@register.simple_tag(takes_context=True)
def reader(context: dict[str, Any]) -> dict[str, Any]:
    """Return the theme and whether single keys act, also where there is no request (error pages)."""
    request: HttpRequest | None = context.get("request")
    theme = request.COOKIES.get("theme", "auto") if request else "auto"
    user = getattr(request, "user", None)
    stored = shown_preferences(user) if user is not None and user.is_authenticated else {}
    return {"theme": theme if theme in THEMES else "auto", "keys": stored.get("single_keys", True), **stored}


@register.simple_tag
@lru_cache
def keyed(key: str) -> SafeString:
    """Return the attributes that make a button or link answer to a key."""
    return format_html('data-key="{}" aria-keyshortcuts="{}"', key, key)


@register.simple_tag
def key(name: str) -> SafeString:
    """Return the visible name of a key."""
    return format_html('<kbd aria-hidden="true">{}</kbd>', name)


@register.simple_tag
def options(choices: Iterable[tuple[str, str]], chosen: str | None = "") -> SafeString:
    """Return a select's options, the chosen one marked; five nodes of a template for each of fifty would take 3 ms."""
    marked = ((value, SELECTED if value == chosen else "", label) for value, label in choices)
    return format_html_join("", '<option value="{}"{}>{}</option>', marked)


@register.simple_tag
@lru_cache
def open_states() -> str:
    """Return what a queue's address adds to keep what is open."""
    return urlencode([("state", state.value) for state in OPEN])


@register.filter
def bare(field: Any) -> SafeString:
    """Return a form field's control without a placeholder, where that would only repeat the label above it."""
    drawn: SafeString = field.as_widget(attrs={"placeholder": False})
    return drawn


@register.filter
def rating(code: str) -> Rating | None:
    """Return the rating with its label, shape and tone."""
    return Rating(code) if code in Rating.values else None


@register.filter
def standing(claim: Any) -> SafeString:
    """Return a claim's rating, said and state as shapes and words."""
    return _drawn(claim.rating, claim.said, claim.state, claim.stale)


@lru_cache(maxsize=2048)
def _drawn(code: str, said: str, state: str, stale: bool) -> SafeString:
    """Draw each of the few hundred answers once: fifty includes on a page take 8 ms, fifty look-ups none."""
    labels = {"said_label": Said(said).label if said else "", "state_label": State(state).label}
    context = {"rating": rating(code), "state": state, "stale": stale, **labels}
    return render_to_string("_partials/state.html", context)


@register.filter
def in_text(claim: Any) -> str:
    """Return the address of a claim's sentence in its article."""
    return f"{_articles_at(get_script_prefix())}{claim.article_id}/?claim={claim.pk}#c{claim.pk}"


@lru_cache
def _articles_at(prefix: str) -> str:
    return reverse("article", args=[0]).removesuffix("0/")


@register.filter
def short(text: str, length: int) -> str:
    """Return a text of at most `length` characters; unlike Django's, in one step for a text of any length."""
    return text if len(text) <= length else text[: length - 1].rstrip() + "…"


@register.filter
def stance_shape(code: str) -> str:
    """Return the shape that tells a stance without color."""
    return STANCE_SHAPES.get(code, "")


@register.filter
def words(code: str) -> str:
    """Return a code as people read it: `no_evidence` is "no evidence"."""
    return str(code).replace("_", " ")


@register.filter
def item(mapping: dict[Any, Any], name: Any) -> Any:
    """Return one value of a mapping, or None."""
    return mapping.get(name)


@register.filter
def grouped(number: int) -> str:
    """Return a count with its thousands apart: 12,400."""
    return f"{number:,}"


@register.filter
def percent(share: float) -> str:
    """Return a share from 0 to 1 as whole percent, without the sign."""
    return str(round(100 * (share or 0)))


@register.filter
def ago(moment: datetime | None) -> SafeString | str:
    """Return a `<time>` with the moment in the reader's zone; the exact time is its title."""
    if moment is None:
        return ""
    local = timezone.localtime(moment)
    same_day = local.date() == timezone.localtime().date()
    shown = local.strftime("%H:%M") if same_day else local.strftime("%-d %b %Y, %H:%M")
    return format_html('<time datetime="{}" title="{}">{}</time>', moment.isoformat(), local.strftime("%c %Z"), shown)


@register.filter
def day(article: Any) -> str:
    """Return when an article was published as people write it, with the time where the article states one."""
    if not article.published_on:
        return str(article.published)
    clock = article.published[11:16]
    return f"{article.published_on:%-d %b %Y}" + (f", {clock}" if clock else "")


@register.filter
def figure(quantity: dict[str, Any]) -> str:
    """Return what a figure means: comparator, value or range, unit and noun."""
    value, low, high = (quantity.get(name) for name in ("value", "low", "high"))
    number = f"{low:,g}–{high:,g}" if value is None and None not in (low, high) else _number(value or low or high)
    sign = {"=": "", "~": "about ", ">": "more than ", ">=": "at least ", "<": "less than ", "<=": "at most "}
    shown = sign.get(str(quantity.get("comparator")), "") + number
    unit, noun = words(quantity.get("unit") or ""), quantity.get("noun") or ""
    named = (unit, noun) if value == 1 else (_plural(unit), _plural(noun))
    return " ".join(part for part in (shown, *named) if part)


def _plural(noun: str) -> str:
    """Return an English noun's plural; what is written in capitals (EUR) and what has none stay as they are."""
    last = noun.rpartition(" ")[2]
    if not last or last in NO_PLURAL or noun != noun.lower() or not last.isalpha():
        return noun
    if last in PLURALS:
        return noun.removesuffix(last) + PLURALS[last]
    if last.endswith(("s", "x", "z", "ch", "sh")):
        return noun + "es"
    return noun[:-1] + "ies" if last.endswith("y") and last[-2:-1] not in "aeiou" else noun + "s"


@register.filter
def days(record: dict[str, Any]) -> str:
    """Return the days that a date can mean, each with the weekday that a checker ticks off; empty if none is known."""
    first, last = (_named_day(record.get(name)) for name in ("first", "last"))
    if first and last:
        return first if first == last else f"{first} – {last}"
    return f"from {first}" if first else f"until {last}" if last else ""


def _named_day(iso: str | None) -> str:
    try:
        return f"{date.fromisoformat(iso):%a %-d %b %Y}" if iso else ""
    except ValueError:
        return str(iso)


@register.filter
def surety(score: float) -> str:
    """Return how sure the machine is, in words: its score orders what it shows and is no chance of being right."""
    return next(told for least, told in SURETY if (score or 0) >= least)


@register.filter
def told_by(edits: Any, place: int) -> list[tuple[str, str]]:
    """Return one version's words of an alignment, each with its weight; no words where it leaves out what weighs."""
    sides = [((edit.a, edit.b)[place], edit.weight) for edit in edits]
    return [(text, weight) for text, weight in sides if text or weight == "high"]


def _number(value: float | None) -> str:
    if value is None:
        return ""
    return f"{value:,.0f}" if value == int(value) else f"{value:,.6g}"


AROUND = " ,;.\"“”'’«»"  # a word that differs, without the marks beside it


@register.filter
def contrast(link: Any, longest: int = 90) -> tuple[str, str]:
    """Return the two answers of a link, each of at most so many characters: of quotations, the words that differ.

    Of two stances: who takes it on what, since the bare words ("confirmed", "dismissed") tell neither.
    """
    if len(link.values) != 2:
        one, two = str(link.first), str(link.second)
    elif link.kind == LinkKind.QUOTE:
        one, two = _differing(*map(str, link.values))
    elif link.kind == LinkKind.STANCE or tuple(link.values) == DONE_AND_PLANNED:
        cues = map(str, link.values)
        one, two = (_position(side, next(cues), longest) for side in (link.first, link.second))
    else:
        one, two = map(str, link.values)
    return short(one, longest), short(two, longest)


def _position(claim: Any, cue: str, longest: int) -> str:
    """Return what a claim says around its cue, led by its speaker where these words do not name them."""
    told = around(claim.summary or claim.text, cue, longest)
    named = claim.speaker_name in told or any(len(word) > 3 and word in told for word in claim.speaker_name.split())
    if named:
        return told
    name = short(claim.speaker_name, longest // 3)
    return f"{name}: {around(claim.text, cue, longest - len(name) - 2)}"


def _differing(one: str, two: str) -> tuple[str, str]:
    edits = compared(one, two)
    chosen = [edit for edit in edits if edit.weight == "high"] or [edit for edit in edits if edit.weight == "low"]
    pieces = ((edit.a for edit in chosen if edit.a), (edit.b for edit in chosen if edit.b))
    sides = [" … ".join(piece.strip(AROUND) or piece for piece in side) for side in pieces]
    return (f"“{sides[0]}”" if sides[0] else ABSENT, f"“{sides[1]}”" if sides[1] else ABSENT) if chosen else (one, two)


@register.filter
def outlet_of(article: Any) -> str:
    """Return an article's outlet; where that is not known, the article's own name, so that two stay two."""
    if article.publisher_id or article.is_draft:
        return str(article.outlet)
    name = str(article.name)
    return name if len(name) <= LONGEST_NAME else name[: LONGEST_NAME - 1].rsplit(" ", 1)[0] + "…"


@register.filter
def outlet_link(article: Any) -> SafeString | str:
    """Return an article's outlet as a way to its page; plain words where the article has none."""
    if not article.publisher_id or article.is_draft:
        return outlet_of(article)
    return format_html('<a href="{}">{}</a>', article.publisher.get_absolute_url(), article.publisher.name)
