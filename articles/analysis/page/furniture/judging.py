"""Tell by its own words what a line is that is not the article; the entry point is `judge`.

These are the certain cases. What only its place can tell (teasers, comments, pull quotes) is for `zones`.
"""

from __future__ import annotations

import re
from functools import lru_cache

from ...languages.english import furniture as words
from ...vocabulary import LineLabel
from ...words.folding import fold
from ..blocks import Block
from .listed import KEPT, reason_of
from .notices import note_of
from .picture_credits import LONGEST_CREDIT, STAFF_PICTURE, bare_credit, credit_tail, shouted_credit
from .references import is_reference
from .scenes import scene

ROWS = ("table row", "row of figures")
BUTTONS, FEWEST_BUTTONS, BUTTON_ROW = ("menu", "share bar"), 2, "row of buttons"
_GAP = re.compile(r" {2,}")
LONGEST_ROW, FIGURES, FIGURE_SHARE = 160, 3, 0.5  # characters; figures of a row without bars, and their share
LONGEST_SHEET, SHEET_FIGURES, SHEET_SHARE = 600, 8, 0.35  # characters; cells with figures, and their share
_MONTHS = re.compile(r"\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\b")
_FIGURE = re.compile(r"[-+−–]?[£$€]?\d[\d.,:/]*(?:%|pts?|m|bn|k)?|[-–—]|n/a")
LONGEST_MARK = 14  # words of a line that announces a box or an end
LONGEST_WHOLE = 22  # words; longer lines are never only a button or a label
LONGEST_OPENING = 190  # words; appeals to readers of 140 words were met
LONGEST_CAPTION = 160  # words; agency captions with notes to editors run to 120
_TABLE = re.compile(r"(?:[^\t|]{1,60}(?:\t|\s\|\s)){2,}[^\t|]{0,60}\|?")
_TAIL = re.compile(words.CAPTION_TAILS + r"\s*$")
_TAIL_NEEDLES = ("(", "[", "photo", "image", "pic", "credit", "graphic", "chart", "map:")  # in whatever it finds
_NOTES = re.compile(words.PICTURE_NOTES)
_STAFF_TAIL = re.compile(rf"[a-z)][.!?][\"”’]? {STAFF_PICTURE.pattern}$")
_BRACKETED = re.compile(
    rf"[(\[](?:{STAFF_PICTURE.pattern}|"
    r"(?:[A-Z][\w.'’-]+ ){2,4}(?:for|via) (?:the |The )?[A-Z][\w.&'’ -]{2,40}|"
    r"(?:[A-Z][\w.&'’-]* ?){1,4}: (?:[A-Z][\w.'’-]+ ?){2,4})[)\]]\.?$"
)
_LISTED = re.compile(r"[\U0001f000-\U0001faff\u2190-\u21ff\u2600-\u27bf\u25a0-\u25ff•‣][\ufe0f\u200d]*\s?[^(]")
_NAMED = re.compile(r"[.!?][\"”'’]? \((?:[A-Z\d][\w.&'’-]* ?){1,4}\)$")
_WIRED = re.compile(rf"[.!?][\"”'’]*\s*[-–—(/ ]{{0,4}}{words.BARE_CREDIT}[)/.]*$")
_CAPTION = re.compile(words.CAPTION_OPENINGS)
_VERBS, _DAY, _PLACE = (re.compile(item) for item in (words.SCENE_VERBS, words.SCENE_DAY, words.SCENE_PLACE))
_PLACE_NEEDLES = ("seen", "pictured", "shown", "left", "right", "cent", "ground")  # in whatever it finds
_POSES = re.compile(words.SCENE_POSES)
_STOPPED = re.compile(r"[.!?](?<=[a-z)]{3}.) +[A-Z]")  # a sentence ends inside
SCENE = (6, 60)  # words
_HARD, _SOFT, _SAYS = (re.compile(item) for item in (words.PAGE_TALK_HARD, words.PAGE_TALK_SOFT, words.SAYS))
_REPORTS = re.compile(words.REPORTS)
_REPORTS_NEEDLES = ("said", "says", "told", "according to")  # in whatever it finds
DOUBTFUL = {"cookie notice", "newsletter line", "paywall line", "appeal to readers", "page notice", "teaser"}
LONGEST_TALK, LONGEST_NOTE = 60, 90  # words
LONGEST_CREDIT_LINE, TOLD = 400, 1  # characters; words in small letters that a credit may have beside its usual ones
LONGEST_CONTACT, _MAIL = 40, re.compile(r"[\w.+-]{1,64}@[\w-]{1,64}\.\w{2,}")  # words
LONGEST_SALE = 45  # words
_SELLS, _GOODS = re.compile(words.SALES_OPENINGS), re.compile(words.SALES_GOODS)
SECOND_PERSON = {"you", "your", "our", "us", "i", "you're", "click", "tap", "enter"}
QUOTES = '"'
_AGENCY = re.compile(rf"[.!?] ?\((?:{words.ANY_AGENCY}|{words.PICTURE_LIBRARIES})\)$")
_BIO = re.compile(words.BIOGRAPHY)
_ABOUT = re.compile(rf"{words.ABOUT_US}(?=\s*$|\s+{words.PRESENTS}| is )")
_PRESENTS = re.compile(words.PRESENTS)
_CUT_OFF = re.compile(words.CUT_OFF)
_POST = re.compile(words.EMBEDDED_POST)
_TAG = re.compile(words.HEADLINE_TAGS)  # "UPDATE: Police name man found in river" has no full stop and is a headline


def judge(block: Block) -> tuple[LineLabel, str] | None:
    """Return the label and the reason for a line whose words alone show that it is furniture, else None."""
    if len(block.text) > 2000:
        return None
    if block.words <= LONGEST_WHOLE and (reason := whole_line(block.key) or _buttons(block)):
        return LineLabel.FURNITURE, reason
    if reason := caption(block):
        return LineLabel.CAPTION, reason
    if reason := _notice(block) or page_talk(block) or _sales(block) or _contact(block) or note_of(block):
        return (LineLabel.CAPTION if reason == "photo credit" else LineLabel.FURNITURE), reason
    if any(map(block.text.__contains__, words.POST_NEEDLES)) and _POST.search(block.text[-300:]):
        return LineLabel.FURNITURE, "embedded post"
    if is_reference(block.text) and not _reports(block):
        return LineLabel.FURNITURE, "reference"
    if _CUT_OFF.search(block.key[-40:]):
        return LineLabel.FURNITURE, "summary that is cut off"
    row = _row(block)
    return (LineLabel.FURNITURE, row) if row else None


def _buttons(block: Block) -> str | None:
    """Return the reason for a line of buttons with wide gaps, two at least known by their words: "Search  Log in"."""
    cells = [cell for cell in _GAP.split(block.key) if cell] if "  " in block.key and not block.ends else []
    known = [reason for cell in cells if (reason := whole_line(cell)) in BUTTONS]
    return BUTTON_ROW if len(known) >= min(len(cells), FEWEST_BUTTONS) > 1 else None


def _row(block: Block) -> str | None:
    """Return what a line of a table is: cells parted by bars or tabs, or hardly anything but figures."""
    if ("|" in block.text or "\t" in block.text) and _TABLE.fullmatch(block.text[:600]):
        return ROWS[0]
    if _score_sheet(block):
        return ROWS[1]
    if block.ends or len(block.text) > LONGEST_ROW or _MONTHS.search(block.key):
        return None
    cells = block.text.split()
    figures = sum(bool(_FIGURE.fullmatch(cell)) for cell in cells)
    return ROWS[1] if figures >= FIGURES and figures >= FIGURE_SHARE * len(cells) else None


def _score_sheet(block: Block) -> bool:
    """Tell whether a line is figures with their names and no sentence: "Rebounds: Dunmore 41. A: 6,204."."""
    if len(block.text) > LONGEST_SHEET or block.words < FIGURES or block.small > 1:
        return False
    cells = block.text.split()
    figures = sum(any(map(str.isdigit, cell)) for cell in cells)
    return figures >= SHEET_FIGURES and figures >= SHEET_SHARE * len(cells)


def _notice(block: Block) -> str | None:
    """Return what a line of prose about the page is by how it begins, or by words that sell or ask anywhere in it."""
    reason = reason_of("OPENINGS", block.key, "match") if block.words <= LONGEST_OPENING else None
    tagged = reason == "correction" and not block.ends and _TAG.match(block.text)
    if (
        reason
        and not tagged
        and not (reason in DOUBTFUL and _reports(block))
        and not (reason == "reporting credit" and _tells(block))
    ):
        return reason
    quiet = block.words <= LONGEST_NOTE and QUOTES not in block.key and not _reports(block)
    return reason_of("ANYWHERE", block.key, "search") if quiet and _has_needle(block.key) else None


def _reports(block: Block) -> bool:
    said = block.words >= 9 and any(map(block.key.__contains__, _REPORTS_NEEDLES))
    return said and bool(_REPORTS.search(block.key))


def _tells(block: Block) -> bool:
    """Tell "Research in Finland suggests a link" from "Research by Ida Roth; editing by Tom Hall in Lund"."""
    small = [
        word for word in block.text[:LONGEST_CREDIT_LINE].split() if word[0].islower() and not word.startswith("http")
    ]
    told = [word for word in small if word.strip(".,;:()") not in words.CREDITED_WORK]
    return len(told) > TOLD and "contributed" not in small


@lru_cache(maxsize=KEPT)
def _has_needle(key: str) -> bool:
    return any(map(key.__contains__, words.ANYWHERE_NEEDLES))


def page_talk(block: Block) -> str | None:
    """Return a reason where a short line speaks to the page's visitor and reports nothing."""
    if not 4 <= block.words <= LONGEST_TALK or QUOTES in block.key:
        return None
    if not words.SAYING.isdisjoint(block.tokens):
        return None
    if not any(map(block.key.__contains__, words.PAGE_TALK_NEEDLES)) or _SAYS.search(block.key):
        return None
    hard, soft = set(_HARD.findall(block.key)), set(_SOFT.findall(block.key))
    return "page speaks to its visitor" if hard and soft & SECOND_PERSON and len(hard) + len(soft) >= 3 else None


def _contact(block: Block) -> str | None:
    """Return a reason where a short line gives an address to write to and reports nothing."""
    if "@" not in block.text or block.words > LONGEST_CONTACT or '"' in block.key:
        return None
    return "contact line" if _MAIL.search(block.text) and not _REPORTS.search(block.key) else None


def _sales(block: Block) -> str | None:
    """Return a reason where a short line offers the outlet's own news, deals and letters."""
    if (
        not 4 <= block.words <= LONGEST_SALE
        or '"' in block.key
        or not _SELLS.match(block.key)
        or _SAYS.search(block.key)
    ):
        return None
    return "sales note" if len(set(_GOODS.findall(block.key))) >= 2 else None


def whole_line(key: str) -> str | None:
    """Return what a short line is, if it is one of those that never are body."""
    if not any(char.isalnum() for char in key):
        return "rule or symbol"
    return reason_of("WHOLE_LINES", key, "fullmatch")


def ending(block: Block) -> str | None:
    """Return the reason why nothing after this line is the article, or None."""
    return _marker(block, "ENDINGS")


def box(block: Block) -> str | None:
    """Return what sort of box this line opens, or None; the article may go on below a box."""
    return _marker(block, "BOXES")


def marker(block: Block) -> str | None:
    """Return what a line announces that is not the article: comments, a box, a list of links; or None."""
    return None if block.words > LONGEST_MARK else ending(block) or box(block)


def caption(block: Block) -> str | None:
    """Return why the line is a caption or its credit, or None."""
    if block.words > LONGEST_CAPTION:
        return None
    if _NOTES.search(block.text) or (block.words <= LONGEST_CREDIT and not _by(block) and bare_credit(block.text)):
        return "picture note" if block.words > LONGEST_CREDIT else "picture credit"
    end = fold(block.text[-260:]).casefold()
    tail = any(map(end.__contains__, _TAIL_NEEDLES)) and bool(_TAIL.search(end))
    if _CAPTION.match(block.key) and (block.words <= 60 or tail):
        return "caption by its opening words"
    if _scene(block):
        return "caption: a scene in the present tense"
    if tail or _BRACKETED.search(block.text[-120:]) or _STAFF_TAIL.search(block.text[-90:]):
        return "caption by the credit at its end"
    if _LISTED.match(block.text[:40]):  # an item of a round-up names whom it has from: "✈️ 1,300 jobs go. (Reuters)"
        return None
    credited = credit_tail(block.text[-200:]) and not _by(block) and not _wired(block)
    if credited or shouted_credit(block.text):
        return "caption by the credit at its end"
    return scene(block, credited=bool(_NAMED.search(block.text[-60:])))


def _scene(block: Block) -> bool:
    """Tell whether one sentence says what a picture shows: who stands where in it, or on which full date."""
    if not SCENE[0] <= block.words <= SCENE[1] or '"' in block.key:
        return False
    placed = any(map(block.key.__contains__, _PLACE_NEEDLES)) and _PLACE.search(block.key)
    if not (placed or _DAY.search(block.tail)) or _SAYS.search(block.key):
        return False
    return bool(_VERBS.search(block.key) and not _STOPPED.search(block.text[:-1]))


def _by(block: Block) -> bool:
    return block.key.startswith("by ")


def _wired(block: Block) -> bool:
    """Tell whether a report ends with its agency's name and no person's: the article's last words, not a caption's."""
    return block.words >= 12 and bool(_WIRED.search(block.text[-40:]) and _SAYS.search(block.key))


def posed(block: Block) -> bool:
    """Tell whether one sentence says what people do in a picture; only beside a credit is that enough."""
    short = SCENE[0] <= block.words <= LONGEST_SALE and '"' not in block.key and not _SAYS.search(block.key)
    if not short or not words.TOLD_AS_PAST.isdisjoint(block.tokens):
        return False
    return bool(_POSES.search(block.key)) and not _STOPPED.search(block.text[:-1])


def agency_caption(block: Block) -> bool:
    """Tell whether an agency in brackets follows the last sentence; at an article's end that is its own credit."""
    return bool(_AGENCY.search(block.text[-40:])) and '"' not in block.key


def presents_itself(block: Block, below: Block | None) -> bool:
    """Tell whether a heading "About Norvale Metals", alone or run into its text, opens what a firm says of itself."""
    if not (match := _ABOUT.match(block.text[:200])):
        return False
    rest = block.text[match.end() :].strip() or (below.text if below else "")
    return bool(_PRESENTS.match(rest) or rest.startswith((match.group(1), f"The {match.group(1)}")))


def biography(block: Block) -> bool:
    """Tell whether a paragraph presents its writer."""
    return block.words <= 90 and bool(_BIO.match(block.text[:300]))


def _marker(block: Block, name: str) -> str | None:
    if block.words > LONGEST_MARK or block.key.endswith(".") or len(block.text) > 160:
        return None
    return reason_of(name, block.key.rstrip(" :>»→.…"), "fullmatch")
