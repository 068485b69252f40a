"""Folding of words and numbers, so that what is sought is found whatever the spelling.

Latin and Cyrillic alike: accents and case go, blanks become one. `й` folds to `и` and `ё` to `е`, on
both sides of every comparison.
"""

import re
import unicodedata
from functools import lru_cache

_MARKS = re.compile(
    "[\u0300-\u036f\u0483-\u0489\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f]+"
)
_NO_DIGITS = re.compile(r"\D+")
_BETWEEN_DIGITS = {ord(sign): None for sign in " +()-./\u00a0"}
_NO_WORDS = re.compile(r"[^\w]+")


def fold(text: str) -> str:
    """Return the text without accents and case, blanks collapsed."""
    plain = text if text.isascii() else _MARKS.sub("", unicodedata.normalize("NFKD", text))
    return " ".join(plain.split()).casefold()


def words(text: str) -> list[str]:
    """Return the folded words of a text, signs left out."""
    plain = word_text(text)
    return plain.split(" ") if plain else []


def word_text(text: str) -> str:
    """Return the folded words of a text with one blank between them."""
    folded = fold(text)
    if folded.replace(" ", "").isalnum():
        return folded
    return _NO_WORDS.sub(" ", folded).strip()


@lru_cache(8_192)
def name_text(name: str) -> str:
    """Return the folded words of a name or a town, with one blank between them.

    The last ones are remembered: a name is folded to be compared and again to be found, towns come often.
    """
    return word_text(name)


def word_set(text: str) -> frozenset[str]:
    """Return the words of a list that is written as one text, blanks between them."""
    return frozenset(text.split())


def digits(text: str) -> str:
    """Return only the digits of a text."""
    bare = text.translate(_BETWEEN_DIGITS)
    return bare if bare.isascii() and bare.isdigit() else _NO_DIGITS.sub("", text)
