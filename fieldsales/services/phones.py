"""Telephone numbers: as written, and in E.164 where they can be read.

The law is phonenumbers' (Google's metadata). Its parser takes 40 microseconds a number, too long for a
list of 100,000, so a number written plainly, national or with its own country's code, is checked against
the same metadata's patterns directly; everything else goes the long way.
"""

import re
from dataclasses import dataclass
from functools import lru_cache

import phonenumbers

from fieldsales.domain.registers import Phone, PhoneKind
from fieldsales.domain.text import digits

LEAST_DIGITS, MOST_DIGITS = 6, 17
_EXTENSION = re.compile(
    r"[\s,;(]*(?:ext(?:ensi[oó]n|ension)?|extn|int|доб(?:авочный)?|доп|вн|x|#)\s*[.:№]*\s*(\d{1,6})\)?\s*$",
    re.IGNORECASE,
)
_BREAKS = re.compile(r"\s*(?:[\n;|]|,|/|\s[yиo]\s|\sor\s|\sили\s)\s*", re.IGNORECASE)
_PLAIN = re.compile(r"\+?[\d\s().\-–/\u00a0]+\Z")
_BETWEEN = {ord(sign): None for sign in " ()-.\u00a0"}
_ALL_ZERO = re.compile(r"0+\Z")
_KINDS = (
    "fixed_line",
    "mobile",
    "toll_free",
    "premium_rate",
    "shared_cost",
    "voip",
    "personal_number",
    "pager",
    "uan",
    "voicemail",
)


@dataclass(frozen=True, slots=True)
class _Region:
    """The patterns of one country: its code, every valid number, its mobiles, its prefix at home."""

    code: str
    valid: re.Pattern[str]
    mobile: re.Pattern[str] | None
    prefix: str
    has_plain_prefix: bool


def plain_phone(text: str, country: str, kind: PhoneKind = PhoneKind.OFFICE) -> Phone | None:
    """Return the number in a text that is nothing but one national number; None for anything else."""
    plain = text.translate(_BETWEEN)
    region = _region(country)
    if region is None or not (plain.isascii() and plain.isdigit() and region.valid.match(plain)):
        return None
    if _has_prefix(plain, region):
        return None
    if kind is PhoneKind.OFFICE and region.mobile is not None and region.mobile.match(plain):
        kind = PhoneKind.MOBILE
    return Phone(text, f"+{region.code}{plain}", kind)


def read_phones(text: str, country: str, kind: PhoneKind = PhoneKind.OFFICE) -> tuple[Phone, ...]:
    """Return the numbers in a text: one, or several apart by line ends, semicolons, commas or slashes.

    Args:
        text: as written; kept as `raw`.
        country: ISO 3166 alpha-2 of a number without a country's code; empty reads only numbers with one.
        kind: what stands at the other end; an office number that only a mobile has becomes a mobile.
    """
    if len(text) < 26:
        single = plain_phone(text, country, kind) or _phone(text, country, kind)
        if single.e164:
            return (single,)
    found = dict.fromkeys(part.strip() for part in _parted(text))
    return tuple(
        _phone(part, country, kind) for part in found if part and not _ALL_ZERO.match(part)
    )


def _parted(text: str) -> list[str]:
    """Split at signs that part numbers, unless a part is too short to be one (030/12 34 is one number)."""
    parts: list[str] = []
    for line in re.split(r"[\n;|]+", text):
        inner = [p for p in _BREAKS.split(line) if p.strip()]
        plain = [_EXTENSION.sub("", p) for p in inner]
        if len(inner) > 1 and all(len(digits(p)) >= LEAST_DIGITS for p in plain):
            parts += inner
        else:
            parts.append(line)
    return parts


def _phone(text: str, country: str, kind: PhoneKind) -> Phone:
    raw = text.strip()
    number, extension = raw, ""
    is_plain = _PLAIN.match(raw) is not None
    if not is_plain and (found := _EXTENSION.search(raw)):
        number, extension = raw[: found.start()], found.group(1)
        is_plain = _PLAIN.match(number) is not None
    e164, is_mobile = _read(number, country, is_plain=is_plain)
    if is_mobile and kind is PhoneKind.OFFICE:
        kind = PhoneKind.MOBILE
    return Phone(raw, e164, kind, extension if e164 else "")


def _read(number: str, country: str, *, is_plain: bool) -> tuple[str, bool]:
    """Return E.164, empty if not valid, and whether it is surely a mobile."""
    plain = digits(number)
    if not LEAST_DIGITS <= len(plain) <= MOST_DIGITS:
        return "", False
    region = _region(country)
    if region is not None and is_plain:
        national = _national(number.lstrip(), plain, region)
        if national:
            return f"+{region.code}{national}", _is_mobile(region, national)
    return _the_long_way(number, country)


def _national(number: str, plain: str, region: _Region) -> str:
    """Return the national number of one written plainly, empty when it needs the long way."""
    if number[:1] == "+":
        if not plain.startswith(region.code):
            return ""
        rest = plain[len(region.code) :]
        return rest if region.valid.match(rest) and not _has_prefix(rest, region) else ""
    if region.valid.match(plain):
        return "" if _has_prefix(plain, region) else plain
    if region.has_plain_prefix and _has_prefix(plain, region):
        rest = plain[len(region.prefix) :]
        return rest if region.valid.match(rest) else ""
    return ""


def _has_prefix(plain: str, region: _Region) -> bool:
    if not region.has_plain_prefix:
        return True
    return bool(region.prefix) and plain.startswith(region.prefix)


def _is_mobile(region: _Region, national: str) -> bool:
    return region.mobile is not None and bool(region.mobile.match(national))


def _the_long_way(number: str, country: str) -> tuple[str, bool]:
    try:
        parsed = phonenumbers.parse(number, country or None)
    except phonenumbers.NumberParseException:
        return "", False
    if not phonenumbers.is_valid_number(parsed):
        return "", False
    written = phonenumbers.format_number(parsed, phonenumbers.PhoneNumberFormat.E164)
    kind = phonenumbers.number_type(parsed)
    return str(written), kind == phonenumbers.PhoneNumberType.MOBILE


@lru_cache(None)
def _region(country: str) -> _Region | None:
    metadata = phonenumbers.PhoneMetadata.metadata_for_region(country, None) if country else None
    if metadata is None:
        return None
    patterns = [
        desc.national_number_pattern
        for desc in (getattr(metadata, kind) for kind in _KINDS)
        if desc is not None and desc.national_number_pattern
    ]
    fixed, mobile = metadata.fixed_line, metadata.mobile
    fixed_pattern = fixed.national_number_pattern if fixed else None
    mobile_pattern = mobile.national_number_pattern if mobile else None
    is_told_apart = mobile_pattern and mobile_pattern != fixed_pattern
    prefix = metadata.national_prefix_for_parsing or ""
    return _Region(
        code=str(metadata.country_code),
        valid=re.compile(rf"(?:{'|'.join(patterns)})\Z"),
        mobile=re.compile(rf"(?:{mobile_pattern})\Z") if is_told_apart else None,
        prefix=prefix,
        has_plain_prefix=not prefix or prefix.isdigit(),
    )
