"""How wide words are, and where lines break. Nothing is drawn here.

A word too long for its column is broken inside, with a hyphen between letters: nothing is ever cut off.
Widths of words are remembered, because reports say the same words again and again.
"""

import re
import unicodedata
from functools import lru_cache

from fieldsales.reports.page_styles import TextStyle, font_named

ELLIPSIS = "…"
_INVISIBLE = re.compile("[\u00ad\u200b-\u200f\u2028-\u202e\u2060\ufeff]")
_BLANKS = re.compile("[ \t\u2000-\u200a]+")


@lru_cache(maxsize=4096)
def clean(text: str) -> str:
    """Return a person's words fit for paper: composed signs, no control signs, line ends kept."""
    composed = unicodedata.normalize("NFC", text).replace("\r\n", "\n").replace("\r", "\n")
    seen = "".join(c if c in {"\n", "\t"} or c >= " " else " " for c in composed)
    lines = _INVISIBLE.sub("", seen).split("\n")
    return "\n".join(_BLANKS.sub(" ", line).strip(" ") for line in lines).strip("\n")


def width_of(text: str, style: TextStyle) -> float:
    """Return the width of a text on one line, in points."""
    return _units(text, style.font) * style.size / 1000 + style.tracking * len(text)


@lru_cache(maxsize=16384)
def _units(text: str, font: str) -> float:
    """Return the width of a text at a size of 1000."""
    face = font_named(font).face
    widths, default = face.charWidths, float(face.defaultWidth or 0)
    return sum((float(widths.get(ord(c), default)) for c in text), 0.0)


@lru_cache(maxsize=4096)
def wrap(text: str, style: TextStyle, room: float) -> tuple[str, ...]:
    """Return the lines of a text in a column; one empty line for an empty text."""
    lines: list[str] = []
    for part in clean(text).split("\n"):
        lines += _wrap_part(part, style, room)
    return tuple(lines)


def _wrap_part(part: str, style: TextStyle, room: float) -> list[str]:
    lines: list[str] = []
    line, used, blank = "", 0.0, width_of(" ", style)
    for word in part.split(" "):
        wide = width_of(word, style)
        if line and used + blank + wide <= room:
            line, used = f"{line} {word}", used + blank + wide
            continue
        if line:
            lines.append(line)
        *broken, line = _broken(word, style, room) if wide > room else (word,)
        lines += broken
        used = width_of(line, style)
    lines.append(line)
    return lines


def _broken(word: str, style: TextStyle, room: float) -> list[str]:
    """Break a word too long for a line; every piece has at least one sign, however narrow the column."""
    pieces: list[str] = []
    while width_of(word, style) > room and len(word) > 1:
        count = _fitting(word, style, room - width_of("-", style))
        is_inside = word[count - 1].isalpha() and word[count].isalpha()
        pieces.append(word[:count] + ("-" if is_inside else ""))
        word = word[count:]
    return [*pieces, word]


def _fitting(word: str, style: TextStyle, room: float) -> int:
    """Return how many signs of a word fit, at least one and not all."""
    used = 0.0
    for count, sign in enumerate(word):
        used += width_of(sign, style)
        if used > room:
            return max(1, count)
    return max(1, len(word) - 1)


def fit(text: str, style: TextStyle, room: float) -> str:
    """Return a text on one line, shortened with an ellipsis where it is too long: for page heads only."""
    whole = clean(text).replace("\n", " ")
    if width_of(whole, style) <= room:
        return whole
    count = _fitting(whole, style, room - width_of(ELLIPSIS, style))
    return whole[:count].rstrip() + ELLIPSIS
