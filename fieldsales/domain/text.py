"""Folding of words and numbers, so that what is sought is found whatever the spelling.

Latin and Cyrillic alike: accents and case go, blanks become one. `й` folds to `и` and `ё` to `е`, on
both sides of every comparison.
"""

import re
import unicodedata

_BLANKS = re.compile(r"\s+")
_NO_DIGITS = re.compile(r"\D+")
_NO_WORDS = re.compile(r"[^\w]+")


def fold(text: str) -> str:
    """Return the text without accents and case, blanks collapsed."""
    if text.isascii():
        return _BLANKS.sub(" ", text).strip().lower()
    parts = unicodedata.normalize("NFKD", text)
    plain = "".join(c for c in parts if not unicodedata.combining(c))
    return _BLANKS.sub(" ", plain).strip().casefold()


def words(text: str) -> list[str]:
    """Return the folded words of a text, signs left out."""
    return [w for w in _NO_WORDS.split(fold(text)) if w]


def digits(text: str) -> str:
    """Return only the digits of a text."""
    return _NO_DIGITS.sub("", text)
