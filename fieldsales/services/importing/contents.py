"""Say what a column means by what stands in it, for lists without a header.

Every test is a share of the values that fit; a column takes the first meaning most of its values fit.
Names are told by words that many people and firms bear, and by standing beside each other.
"""

import re
from collections.abc import Callable, Sequence
from typing import Protocol

from fieldsales.domain.likeness import has_legal_form
from fieldsales.domain.text import digits, fold, word_set, words
from fieldsales.services.importing.cells import clean
from fieldsales.services.importing.names import GIVEN_NAMES
from fieldsales.services.importing.source import Cell, Row
from fieldsales.services.importing.targets import Target
from fieldsales.services.phones import read_phones

MOST = 0.6
SOME_NAMES = 0.25
SOME_FIRMS = 0.12
_EMAIL = re.compile(r"[^@\s]+@[^@\s]+\.[^@\s]+\Z")
_URL = re.compile(
    r"(?:https?://|www\.)\S+\Z|[\w-]+(?:\.[\w-]+)*\.(?:com|es|ru|org|net|by|kz|ua|mx|eu)/?\Z", re.I
)
_DATE = re.compile(r"\d{1,4}[./-]\d{1,2}[./-]\d{1,4}(?:[ T].*)?\Z")
_PHONE = re.compile(r"\+?[\d(][\d\s().\-/]{6,20}\d\Z")
_DECIMAL = re.compile(r"\d+[.,]\d+\Z")
_POSTAL = re.compile(r"\d{5,6}\Z")
_SPANISH_TAX = re.compile(r"(?:ES)?[A-Z]-?\d{7}[0-9A-Z]\Z|\d{8}-?[A-Z]\Z", re.I)
_STREET = re.compile(r"(?=.*\d)(?=.*[^\W\d]{3}).{6,}\Z")
_WORD = re.compile(r"[^\W\d_][^\d_]*\Z")
_FORMS = word_set("mr mrs ms miss dr sr sra srta don dona d herr frau г гн госпожа господин")
_POSITIONS = word_set(
    "manager director owner ceo cfo head chief president sales accountant secretary professional "
    "management clerical engineer gerente directora propietario jefe jefa administrador "
    "administradora responsable comercial encargado encargada compras "
    "директор менеджер руководитель начальник бухгалтер заместитель владелец инженер закупщик"
)


class Knows(Protocol):
    """What contents may ask about the world."""

    @property
    def is_town(self) -> Callable[[str], bool]:
        """Say whether a town bears the name."""
        ...

    @property
    def is_country(self) -> Callable[[str], bool]:
        """Say whether a country bears the name."""
        ...


def by_contents(
    rows: Sequence[Sequence[Cell]], width: int, country: str, around: Knows
) -> list[Target]:
    """Return what each of the columns means."""
    columns = [_values(rows, place) for place in range(width)]
    found = [_meaning(values, len(rows), country, around) for values in columns]
    found = [_by_names(one, values) for one, values in zip(found, columns, strict=True)]
    _add_names_in_emails(found, columns, rows)
    _add_family(found, columns)
    if not {Target.CONTACT_NAME, Target.GIVEN, Target.CLIENT_NAME} & set(found):
        for place, values in enumerate(columns):
            if found[place] is Target.IGNORE and _is_telling(values):
                found[place] = Target.NAME
                break
    return found


def looks_like_firms(rows: Sequence[Row], meanings: Sequence[Target]) -> bool:
    """Say whether the values of the plain *name* column look like firms rather than persons."""
    if Target.NAME not in meanings:
        return False
    values = _values([r.cells for r in rows if not r.fault], list(meanings).index(Target.NAME))
    if _share(values, has_legal_form) >= SOME_FIRMS / 2:
        return True
    return _share(values, _bears_given_name) < SOME_NAMES


def _values(rows: Sequence[Sequence[Cell]], place: int) -> list[str]:
    texts = (clean(cells[place]) for cells in rows if place < len(cells))
    return [text for text in texts if text]


def _share(values: Sequence[str], test: Callable[[str], object]) -> float:
    return sum(1 for v in values if test(v)) / len(values) if values else 0.0


def _meaning(values: list[str], count: int, country: str, around: Knows) -> Target:
    if not values:
        return Target.IGNORE
    tests: tuple[tuple[Target, float, Callable[[str], object]], ...] = (
        (Target.EMAIL, MOST, _EMAIL.match),
        (Target.WEB, MOST, _URL.match),
        (Target.PERSONAL, 0.8, _DATE.match),
        (Target.TAX_ID, MOST, _SPANISH_TAX.match),
        (Target.PHONE, MOST, lambda v: _is_phone(v, country)),
        (Target.POSTAL_CODE, MOST, _POSTAL.match),
        (Target.ADDRESS_FORM, MOST, lambda v: words(v) and words(v)[0] in _FORMS and len(v) < 9),
        (Target.COUNTRY, 0.7, lambda v: len(v) > 3 and around.is_country(v)),
        (Target.STREET, MOST, _STREET.match),
    )
    for target, needed, test in tests:
        if _share(values, test) >= needed:
            return target
    if (
        _share(values, lambda v: _WORD.match(v) and around.is_town(v)) >= MOST
        and len(values) * 2 > count
    ):
        return Target.TOWN
    if _share(values, lambda v: not _POSITIONS.isdisjoint(words(v))) >= 0.4:
        return Target.POSITION
    long = sum(len(v) for v in values) / len(values) > 45
    return Target.NOTES if long else Target.IGNORE


def _by_names(found: Target, values: list[str]) -> Target:
    """Tell names of firms and persons; a town may be called like a person, a person never like a town."""
    if found not in {Target.IGNORE, Target.TOWN, Target.STREET, Target.POSITION} or not values:
        return found
    if _share(values, has_legal_form) >= SOME_FIRMS:
        return Target.CLIENT_NAME
    if found is not Target.IGNORE and found is not Target.TOWN:
        return found
    if _share(values, _bears_given_name) >= SOME_NAMES and _share(values, _WORD.match) >= 0.8:
        is_single = sum(len(v.split()) for v in values) / len(values) < 1.4
        return Target.GIVEN if is_single else Target.CONTACT_NAME
    return found


def _add_names_in_emails(
    found: list[Target], columns: list[list[str]], rows: Sequence[Sequence[Cell]]
) -> None:
    """Find family and given name by e-mails made of them: jdoe, john.doe and doe.j are John Doe."""
    if Target.EMAIL not in found or {Target.GIVEN, Target.CONTACT_NAME, Target.CLIENT_NAME} & set(
        found
    ):
        return
    mail = found.index(Target.EMAIL)
    free = [
        place
        for place, target in enumerate(found)
        if target in {Target.IGNORE, Target.TOWN} and _share(columns[place], _WORD.match) >= 0.8
    ]
    inside = {place: _share_of_rows(rows, place, mail, _is_inside) for place in free}
    family = max(inside, key=lambda place: inside[place], default=None)
    if family is None or inside[family] < MOST:
        return
    begins = {p: _share_of_rows(rows, p, mail, _gives_initial) for p in free if p != family}
    given = max(begins, key=lambda place: begins[place], default=None)
    if given is not None and begins[given] >= MOST:
        found[family], found[given] = Target.FAMILY, Target.GIVEN


def _share_of_rows(
    rows: Sequence[Sequence[Cell]], place: int, mail: int, test: Callable[[str, str], bool]
) -> float:
    pairs = [
        (fold(clean(cells[place])), fold(clean(cells[mail])).partition("@")[0])
        for cells in rows
        if max(place, mail) < len(cells)
    ]
    said = [(name, local) for name, local in pairs if len(name) > 1 and local]
    enough = len(said) * 2 > len(pairs)
    return sum(1 for name, local in said if test(name, local)) / len(said) if enough else 0.0


def _is_inside(name: str, local: str) -> bool:
    return len(name) > 2 and name.replace(" ", "") in local


def _gives_initial(name: str, local: str) -> bool:
    return local.startswith(name[0]) or local.endswith(name[0])


def _add_family(found: list[Target], columns: list[list[str]]) -> None:
    """Find the family name: a column of telling single words near the given name."""
    if Target.GIVEN not in found or Target.FAMILY in found:
        return
    place = found.index(Target.GIVEN)
    for other, target in enumerate(found):
        if target is Target.GIVEN and other != place:
            found[other] = Target.IGNORE
    for other in (place + 1, place - 1, place + 2, place - 2):
        if 0 <= other < len(found) and found[other] in {Target.IGNORE, Target.TOWN, Target.STREET}:
            values = columns[other]
            if len(values) * 2 > len(columns[place]) and _share(values, _is_surname) >= 0.8:
                found[other] = Target.FAMILY
                return


def _is_surname(value: str) -> bool:
    return bool(_WORD.match(value)) and len(value) > 2 and value[:1].isupper()


def _is_telling(values: list[str]) -> bool:
    """Say whether a column tells its rows apart by words: a name does."""
    return _share(values, lambda v: sum(c.isalpha() for c in v) >= 3) >= 0.8 and len(
        {fold(v) for v in values}
    ) >= 0.6 * len(values)


def _is_phone(value: str, country: str) -> bool:
    if _DECIMAL.match(value) or not _PHONE.match(value) or not 7 <= len(digits(value)) <= 15:
        return False
    return not value.isdigit() or any(p.e164 for p in read_phones(value, country))


def _bears_given_name(value: str) -> bool:
    parts = words(value)[:3]
    return any(p in GIVEN_NAMES for p in parts)
