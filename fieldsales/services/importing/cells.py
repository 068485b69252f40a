"""Clean the text of single cells: words for nothing, numbers a spreadsheet spoiled, tax and postal codes.

A spreadsheet takes the zeros in front of a number away and shows a long one with an exponent. Zeros come
back where the length is known; digits an exponent has swallowed are gone, and the value is left out.
"""

import re

from fieldsales.domain.registers import Address
from fieldsales.services.importing.source import Cell

_WORDS_FOR_NOTHING = (
    "null|(null)|n/a|#n/a|n.a.|none|nil|nan|undefined|-|--|---|—|–|.|..|?|s/d|s.d.|n/d|n.d.|sin datos|"
    "no tiene|нет|нет данных|н/д|н.д.|не указано|не указан|отсутствует|#ref!|#value!|#name?|#div/0!|"
    "#null!|#num!|#н/д|#ссылка!|#знач!|#¡ref!|#¡valor!|\\n"
)
_NOTHING_WRITTEN = frozenset(
    written
    for word in _WORDS_FOR_NOTHING.split("|")
    for written in (word, word.upper(), word.capitalize(), word.title())
)
_EXPONENT = re.compile(r"([+-]?\d)(?:[.,](\d+))?[eEеЕ]\+?(\d{1,2})")
_POINT_ENDS = frozenset({".0", ",0"})
_POINT_ZERO = re.compile(r"(\d+)[.,]0")
_TAX_SIGNS = re.compile(r"[\s.\-–_:]+")
_TAX_WORDS = re.compile(
    r"^(?:NIF|CIF|VAT|ИНН|INN|TIN|RUC|NIT|RFC|CUIT|УНП)(?=\W|\d)\W*", re.IGNORECASE
)
_SPANISH_SHORT = re.compile(r"\d{6,7}[A-Z]")
_POSTAL_DIGITS = {
    "ES": 5,
    "FR": 5,
    "DE": 5,
    "IT": 5,
    "MX": 5,
    "UA": 5,
    "US": 5,
    "FI": 5,
    "RU": 6,
    "BY": 6,
    "KZ": 6,
}
_CODE_AND_TOWN = re.compile(r"^(?:[A-Z]{1,2}-)?(\d{4,6})[\s,]+(\D.*)$")
_TOWN_AND_CODE = re.compile(r"^(\D.*?)[\s,]+(\d{4,6})$")


def clean(cell: Cell) -> str:
    """Return a cell's text without blanks around it; empty for a word that means nothing (NULL, N/A)."""
    if isinstance(cell, str):
        text = cell.strip()
        return "" if text in _NOTHING_WRITTEN else text
    return cell.isoformat()


def number_back(text: str) -> str | None:
    """Return a number's digits where a spreadsheet wrote it with an exponent or a point.

    None when the exponent has swallowed digits: 7,71235E+09 may be any of thousands of numbers.
    """
    has_exponent = "E" in text or "e" in text or "Е" in text or "е" in text
    if not has_exponent and text[-2:] not in _POINT_ENDS:
        return text
    found = _EXPONENT.fullmatch(text)
    if found is None:
        pointed = _POINT_ZERO.fullmatch(text)
        return pointed.group(1) if pointed else text
    first, rest, power = found.group(1), found.group(2) or "", int(found.group(3))
    if len(rest) > power:
        return text
    if power - len(rest) > 2:
        return None
    return (first + rest).lstrip("+") + "0" * (power - len(rest))


def tax_number(text: str, country: str) -> str:
    """Return a tax number without signs, capitals, its lost zeros put back (Spain, Russia)."""
    is_bare = text.isascii() and text.isalnum() and text[1:].isdigit()
    plain = text.upper() if is_bare else _bare_tax_number(text)
    if country == "ES" and _SPANISH_SHORT.fullmatch(plain):
        return plain.zfill(9)
    if country == "RU" and plain.isdigit() and len(plain) in {9, 11}:
        return "0" + plain
    return plain


def _bare_tax_number(text: str) -> str:
    plain = _TAX_WORDS.sub("", text.strip())
    if "/" in plain and plain.partition("/")[0].strip().isdigit():
        plain = plain.partition("/")[0]
    return _TAX_SIGNS.sub("", plain).upper()


def postal_code(text: str, country: str) -> str:
    """Return a postal code, its lost zeros put back where the country has a fixed length."""
    plain = number_back(text) or ""
    length = _POSTAL_DIGITS.get(country)
    if length and plain.isdigit() and length - 2 <= len(plain) < length:
        return plain.zfill(length)
    return plain


def address_of_line(text: str) -> Address:
    """Return what can be told apart in an address written in one cell; the rest stays the street."""
    parts = [p.strip() for p in re.split(r"[,\n]", text) if p.strip()]
    for place in range(len(parts) - 1, 0, -1):
        before = _CODE_AND_TOWN.match(parts[place])
        if before:
            rest = parts[place + 1 : place + 2]
            return Address(
                ", ".join(parts[:place]), before.group(1), before.group(2), rest[0] if rest else ""
            )
        after = _TOWN_AND_CODE.match(parts[place])
        if after and place >= 1 and len(after.group(1)) > 3:
            return Address(", ".join(parts[:place]), after.group(2), after.group(1))
    return Address(", ".join(parts))
