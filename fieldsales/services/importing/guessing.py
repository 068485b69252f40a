"""Find the header of a table and say what each column means; the person may change every guess.

The header is the line near the top in which most words are known ones; lines above it are titles. Without
such a line the first line is data, and the columns are told by what stands in them (`contents`).
"""

from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import dataclass

from fieldsales.domain.text import fold, word_set
from fieldsales.services.importing import contents
from fieldsales.services.importing.cells import clean
from fieldsales.services.importing.source import Cell, Row
from fieldsales.services.importing.synonyms import header_key, meaning_of
from fieldsales.services.importing.targets import (
    ABOUT_PERSONS,
    ADDRESS,
    CLIENT_NAMES,
    FOR_FIRMS,
    FOR_PERSONS,
    PERSON_NAMES,
    SINGLE,
    Target,
)

HEADER_WITHIN = 40
LONGEST_HEADER = 60
_PLAIN_KEYS = word_set(
    "id key code number no ref reference uid codigo cod clave referencia numero код номер ид"
)
_PRIVATE = frozenset({"home", "other", "private", "particular", "casa", "домашнии", "другои"})
_FIRM_SIGNS = frozenset(
    {Target.TAX_ID, Target.LEGAL_NAME, Target.KEY, Target.PARENT, Target.BRANCH}
)


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What a guess may ask about the world: the country of the list, towns, countries, our regions."""

    country: str
    is_town: Callable[[str], bool]
    is_country: Callable[[str], bool]
    region_names: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Guess:
    """The header of a table (its line, None when there is none) and what each column means."""

    header_line: int | None
    headers: tuple[str, ...]
    targets: tuple[Target, ...]


def guess_table(
    sample: Sequence[Row],
    around: Surroundings,
    *,
    has_fixed_header: bool = False,
    said: Collection[str] = (),
    header_line: int | None = None,
) -> Guess:
    """Return the header and the meaning of the columns of a table, from its first rows.

    `said` are headers a person named: the line that holds them is the header, known words or not.
    `header_line` is the line she named as the header; 0 where she says that there is none.
    """
    place = _header_place(sample, said, header_line, has_fixed_header=has_fixed_header)
    if place is None:
        rows = [row for row in sample if not row.fault]
        width = max((len(row.cells) for row in rows), default=0)
        found = contents.by_contents([r.cells for r in rows], width, around.country, around)
        firms = contents.looks_like_firms(rows, found)
        return Guess(None, tuple("" for _ in found), decided(found, [""] * width, is_firms=firms))
    header = sample[place]
    headers = tuple(clean(cell).replace("\n", " ") for cell in header.cells)
    meanings = [meaning_of(text) or Target.IGNORE for text in headers]
    meanings = _business_first(meanings, headers)
    below = sample[place + 1 :]
    meanings = _settled_regions(meanings, below, around)
    is_firms = contents.looks_like_firms(below, meanings)
    return Guess(header.line, headers, decided(meanings, headers, is_firms=is_firms))


def _header_place(
    sample: Sequence[Row],
    said: Collection[str],
    header_line: int | None,
    *,
    has_fixed_header: bool,
) -> int | None:
    if has_fixed_header:
        return 0
    if header_line is not None:
        return next((n for n, row in enumerate(sample) if row.line == header_line), None)
    place = _header_said(sample, said)
    return find_header(sample) if place is None else place


def _header_said(sample: Sequence[Row], said: Collection[str]) -> int | None:
    wanted = {fold(text) for text in said}
    for place, row in enumerate(sample[:HEADER_WITHIN]):
        if wanted & {fold(clean(cell)) for cell in row.cells}:
            return place
    return None


def find_header(sample: Sequence[Row]) -> int | None:
    """Return the place in the sample of the header, None when there is none."""
    best, most = None, 0
    for place, row in enumerate(sample[:HEADER_WITHIN]):
        texts = [c for c in row.cells if isinstance(c, str) and c.strip()]
        if row.fault or not texts or any(len(t) > LONGEST_HEADER for t in texts):
            continue
        known = {m for m in (meaning_of(t) for t in texts) if m is not None}
        needed = 1 if len(texts) <= 2 else 2
        if len(known) >= needed and len(known) > most and len(texts) == len(row_values(row)):
            best, most = place, len(known)
    return best


def row_values(row: Row) -> list[Cell]:
    """Return the cells of a row that are not empty."""
    return [c for c in row.cells if not isinstance(c, str) or c.strip()]


def decided(
    meanings: Sequence[Target], headers: Sequence[str], *, is_firms: bool
) -> tuple[Target, ...]:
    """Settle what was left open: whose name, phone and e-mail, and second columns of one meaning.

    Args:
        meanings: the columns as their headers or contents say.
        headers: the headers, empty texts where there are none.
        is_firms: the values of a plain *name* column look like names of firms.
    """
    found = list(_without_seconds(meanings))
    present = set(found)
    if Target.NAME in present:
        found[found.index(Target.NAME)] = _whose_name(present, is_firms=is_firms)
        present = set(found)
    has_firm = bool(present & CLIENT_NAMES)
    has_person = bool(present & PERSON_NAMES)
    is_by_person = has_person and (
        not has_firm
        or (bool(present & {Target.GIVEN, Target.FAMILY}) and not present & _FIRM_SIGNS)
        or (Target.NAME in meanings and Target.CLIENT_NAME in meanings)
    )
    table = dict(FOR_PERSONS if is_by_person else FOR_FIRMS)
    if has_person and not is_by_person:
        table[Target.MOBILE] = Target.CONTACT_MOBILE
    settled = [table.get(target, target) for target in found]
    for place, target in enumerate(settled):
        is_persons_key = is_by_person and header_key(headers[place]) in _PLAIN_KEYS
        if target is Target.KEY and (is_persons_key or not has_firm):
            settled[place] = Target.IGNORE
    return tuple(settled)


def _whose_name(present: set[Target], *, is_firms: bool) -> Target:
    if Target.FAMILY in present and Target.GIVEN not in present:
        return Target.GIVEN
    if present & CLIENT_NAMES:
        return Target.CONTACT_NAME
    if Target.CONTACT_NAME in present:
        return Target.CLIENT_NAME
    if present & PERSON_NAMES or (present & ABOUT_PERSONS and not present & _FIRM_SIGNS):
        return Target.CONTACT_NAME
    return Target.CLIENT_NAME if is_firms or present & _FIRM_SIGNS else Target.CONTACT_NAME


def _without_seconds(meanings: Iterable[Target]) -> Iterable[Target]:
    seen: set[Target] = set()
    for target in meanings:
        if target in SINGLE and target in seen:
            yield Target.IGNORE
        else:
            seen.add(target)
            yield target


def _business_first(meanings: list[Target], headers: Sequence[str]) -> list[Target]:
    """Leave a private address aside where the list has one of the firm under the same meaning."""
    is_private = [not _PRIVATE.isdisjoint(header_key(h).split()) for h in headers]
    public = {t for t, private in zip(meanings, is_private, strict=True) if not private}
    return [
        Target.IGNORE if private and target in ADDRESS and target in public else target
        for target, private in zip(meanings, is_private, strict=True)
    ]


def _settled_regions(
    meanings: list[Target], below: Sequence[Row], around: Surroundings
) -> list[Target]:
    """Tell our sales regions from provinces: both stand under *region*."""
    if Target.REGION not in meanings:
        return meanings
    place = meanings.index(Target.REGION)
    values = {fold(clean(r.cells[place])) for r in below if place < len(r.cells)} - {""}
    if not values or len(values & around.region_names) * 2 < len(values):
        has_province = Target.PROVINCE in meanings
        meanings[place] = Target.IGNORE if has_province else Target.PROVINCE
    return meanings
