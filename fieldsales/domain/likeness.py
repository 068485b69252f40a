"""What tells one firm from another, and when two are probably the same: keys, numbers, near names. Pure.

Used by imports on a laptop and by the office, so that both say of two clients the same. Legal forms are
dropped from names and the order of words is left aside.
"""

import re
from functools import lru_cache

from fieldsales.domain.registers import Phone, PhoneKind
from fieldsales.domain.text import digits, name_text, word_set, words

NEAR_NAME = 90.0
"""How alike, of 100, two names are that may be one firm's (normalised Indel similarity)."""
_WORDS_KEPT = 3
_TAX_SIGNS = re.compile(r"[\s.\-–_:]+")
_FORMS = word_set(
    "sl slu sll slne sa sau sad sc scp cb coop scoop sociedad limitada anonima unipersonal "
    "ltd limited llc llp lp plc inc incorporated corp corporation co company gmbh ag kg ohg ug mbh ev "
    "sarl sas sasu sci snc srl spa sapi cv rl lda ltda eirl eireli me bv nv oy ab as aps oü uab sia "
    "sp zoo doo ooo zao oao pao ao ip too tov odo chup "
    "ооо зао оао пао ао нао ип тоо одо чп чуп уп фгуп муп гуп тов пат прат кх кфх нко ано"
)
# Legal forms written with points or blanks between the letters: s.l., s. a. de c.v., з.а.о.
_LETTERS = word_set("s l u a c b v o k d r p i n с л о а з п")
_SMALL = word_set("y e i and und et und de del la el los las the of и &")
_TELLING_FORMS = _FORMS - word_set("co me as ev ip me ag ab sc cb company sociedad")


@lru_cache(65_536)
def firm_key(name: str) -> str:
    """Return what tells a firm from another: folded words without legal forms, in alphabetical order.

    A name of nothing but such words keeps them all.
    """
    parts = name_text(name).split(" ")
    kept = _without_forms(parts)
    return " ".join(sorted(kept or parts))


def has_legal_form(name: str) -> bool:
    """Say whether a name bears a legal form: S.L., Ltd, ООО."""
    parts = words(name)
    if len(parts) < 2:
        return False
    return parts[0] in _TELLING_FORMS or parts[-1] in _TELLING_FORMS or _ends_in_letters(parts)


def tax_key(tax_id: str) -> str:
    """Return a tax number as it is compared: without signs and the country in front."""
    plain = tax_id if tax_id.isalnum() else _TAX_SIGNS.sub("", tax_id)
    plain = plain.upper()
    return plain[2:] if len(plain) > 9 and plain[:2].isalpha() else plain


def numbers_of(phones: tuple[Phone, ...]) -> tuple[str, ...]:
    """Return the numbers by which a firm or a person is known: E.164, else digits; no faxes, no pagers."""
    if not phones:
        return ()
    found = [
        p.e164 or digits(p.raw)
        for p in phones
        if p.kind is not PhoneKind.FAX and p.kind is not PhoneKind.PAGER
    ]
    return tuple([n for n in found if len(n) >= 6])


@lru_cache(64)
def groups_of(core: str) -> frozenset[str]:
    """Return the beginnings (`bod-`) and ends (`-gas`) of the longest words of a name."""
    parts = [w for w in core.split(" ") if len(w) > 3]
    if len(parts) > _WORDS_KEPT:
        parts.sort(key=len, reverse=True)
        parts = parts[:_WORDS_KEPT]
    return frozenset([w[:3] + "-" for w in parts] + ["-" + w[-3:] for w in parts])


def are_two(one: str, other: str) -> bool:
    """Say whether two tax numbers are both known and not the same: then the firms are two."""
    return bool(one and other and one != other)


def figures(core: str) -> list[str]:
    """Return the words with figures: school 12 is not school 13."""
    return [w for w in core.split(" ") if any(c.isdigit() for c in w)]


def _without_forms(parts: list[str]) -> list[str]:
    if _ends_in_letters(parts):
        while len(parts) > 1 and (parts[-1] in _LETTERS or parts[-1] == "de"):
            parts = parts[:-1]
    return [p for p in parts if p not in _FORMS and p not in _SMALL]


def _ends_in_letters(parts: list[str]) -> bool:
    return len(parts) > 2 and parts[-1] in _LETTERS and parts[-2] in _LETTERS
