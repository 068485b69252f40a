"""Which letters the bytes of a text file stand for: by its mark, by UTF-8's own law, else by evidence.

Old programs write one byte a letter and do not say which alphabet. Each candidate is tried on the words
that hold such bytes, and the one whose letters look most like Spanish, English or Russian is taken:
accents stand inside words, Russian letters come with their usual frequency, capitals begin words.
"""

import codecs
import re
from dataclasses import dataclass
from itertools import islice

from fieldsales.errors import RuleError
from fieldsales.services.importing.source import Remark, remark

CANDIDATES = ("cp1252", "cp1251", "koi8_r", "mac_roman", "mac_cyrillic", "cp866", "cp850")
_MARKS = (
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_MOST_WORDS = 4_000
_WORD = re.compile(rb"[A-Za-z\x80-\xff]*[\x80-\xff][A-Za-z\x80-\xff]*")
_CONTROLS = re.compile(r"[\x00-\x08\x0e-\x1f]")
_RUSSIAN = "оеаинтсрвлкмдпуяыьгзбчйхжшюцщэфъё"
_FREQUENCY = {letter: 1.0 - 0.9 * n / len(_RUSSIAN) for n, letter in enumerate(_RUSSIAN)}
_SPANISH, _OTHER_LATIN = frozenset("áéíóúñü"), frozenset("çàèìòùâêîôûãõäöïëßåøæ")
_SIGNS = frozenset("ºª°¿¡«»–—“”‘’…€№©®™·§")


@dataclass(frozen=True, slots=True)
class Decoded:
    """A file's text, the encoding it was read in, and what was noticed."""

    text: str
    encoding: str
    remarks: tuple[Remark, ...] = ()


def decode(data: bytes) -> Decoded:
    """Return the text of a file.

    Raises:
        RuleError: the bytes are no text, or the file ends in the middle of a letter.
    """
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return _checked(_strictly(data[len(mark) :], encoding))
    wide = _wide_encoding(data)
    if wide:
        return _checked(_strictly(data, wide))
    try:
        return _checked(Decoded(data.decode("utf-8"), "utf-8"))
    except UnicodeDecodeError as error:
        if error.reason == "unexpected end of data" and error.start > len(data) - 4:
            whole = data[: error.start]
            if not whole.isascii():
                raise cut_off() from error
    return _checked(_mostly_utf8(data) or _by_evidence(data))


def cut_off(line: int = 0) -> RuleError:
    """Return the refusal of a file that ends too early."""
    return RuleError(
        "The file ends in the middle of a record and seems to be cut off; nothing was changed. Get the "
        "whole file again. If it is whole, put a line end after its last line.",
        where=f"line {line}" if line else "",
    )


def _strictly(data: bytes, encoding: str) -> Decoded:
    width = 4 if "32" in encoding else 2 if "16" in encoding else 1
    if len(data) % width:
        raise cut_off()
    try:
        return Decoded(data.decode(encoding), encoding)
    except UnicodeDecodeError as error:
        if error.reason == "unexpected end of data" and error.start > len(data) - 4:
            raise cut_off() from error
        return _patched(data, encoding)


def _patched(data: bytes, encoding: str) -> Decoded:
    note = remark("Some letters could not be read; they are shown as {sign}.", sign="\ufffd")
    return Decoded(data.decode(encoding, "replace"), encoding, (note,))


def _wide_encoding(data: bytes) -> str:
    """Return the encoding of a file without a mark whose letters take two or four bytes, else nothing."""
    sample = data[:4096]
    if len(sample) < 8 or b"\0" not in sample:
        return ""
    zeros = [sample[place::4].count(0) * 4 / len(sample) for place in range(4)]
    if min(zeros[1:]) > 0.7 and zeros[0] < 0.3:
        return "utf-32-le"
    if min(zeros[:3]) > 0.7 and zeros[3] < 0.3:
        return "utf-32-be"
    even, odd = (zeros[0] + zeros[2]) / 2, (zeros[1] + zeros[3]) / 2
    if odd > 0.3 and even < 0.1:
        return "utf-16-le"
    return "utf-16-be" if even > 0.3 and odd < 0.1 else ""


def _mostly_utf8(data: bytes) -> Decoded | None:
    """Return the text of a UTF-8 file with a few bad bytes, None when it is no such file."""
    text = data.decode("utf-8", "replace")
    bad = text.count("\ufffd")
    good = len(text) - len(text.encode("ascii", "ignore")) - bad
    return _patched(data, "utf-8") if good > 20 * bad else None


def _by_evidence(data: bytes) -> Decoded:
    found = islice(_WORD.finditer(data), _MOST_WORDS)
    sample = b" ".join({match.group(): None for match in found})
    best = max(CANDIDATES, key=lambda encoding: _likeness(sample, encoding))
    return Decoded(data.decode(best, "replace"), best)


def _likeness(sample: bytes, encoding: str) -> float:
    """Return how much words read in an encoding look like words, per letter in doubt."""
    score, count = 0.0, 0
    for word in sample.decode(encoding, "replace").split(" "):
        has_latin = any(c.isascii() and c.isalpha() for c in word)
        for place, letter in enumerate(word):
            if letter > "\x7f":
                count += 1
                score += _letter_score(word, place, has_latin=has_latin)
    return score / count if count else 0.0


def _letter_score(word: str, place: int, *, has_latin: bool) -> float:
    letter = word[place]
    low = letter.lower()
    before = word[place - 1] if place else ""
    is_odd_capital = letter != low and before.islower()
    if low in _FREQUENCY:
        return -1.5 if has_latin else _FREQUENCY[low] - is_odd_capital
    if not letter.isalpha() or letter in "ºª":
        inside = 0 < place < len(word) - 1 and before.isalpha()
        return -1.0 if inside or letter == "\ufffd" else 0.3 if letter in _SIGNS else -0.4
    if "Ѐ" <= letter <= "ӿ":
        return -0.5
    runs = sum(1 for c in word[max(0, place - 2) : place] if c > "\x7f")
    value = 1.0 if low in _SPANISH else 0.6 if low in _OTHER_LATIN else -0.5
    return value - is_odd_capital - runs


def _checked(decoded: Decoded) -> Decoded:
    """Refuse what is no text: pictures, programs, archives."""
    sample = decoded.text[:20_000]
    if len(_CONTROLS.findall(sample)) > len(sample) // 50:
        raise RuleError(
            "The file is no table of text: it holds signs that no list has. Export the list as CSV, "
            "XLSX or vCard and import that."
        )
    return decoded
