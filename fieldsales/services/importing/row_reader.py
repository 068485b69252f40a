"""Turn one row into what it says about a client and a person, by the meaning of its columns.

A row may hold a firm and a person, only one of them, or a branch and the name of its firm. Numbers,
addresses and e-mails of a row without a person are the firm's, of a row without a firm the person's.
"""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date

from fieldsales.domain.client import Segment
from fieldsales.domain.ids import RegionId
from fieldsales.domain.likeness import firm_key
from fieldsales.domain.registers import Address, PersonName, Phone, PhoneKind
from fieldsales.domain.text import fold
from fieldsales.services.importing.cells import (
    address_of_line,
    number_back,
    postal_code,
    tax_number,
)
from fieldsales.services.importing.choices import SheetChoice
from fieldsales.services.importing.columns import Columns
from fieldsales.services.importing.dates import DateOrder, read_date
from fieldsales.services.importing.drafts import Draft, FirmDraft, PersonDraft
from fieldsales.services.importing.emails import read_emails
from fieldsales.services.importing.meanings import (
    DELETING,
    language_of,
    segment_of,
    status_of,
)
from fieldsales.services.importing.names import split_person
from fieldsales.services.importing.source import Remark, Row
from fieldsales.services.importing.targets import PERSON_NAMES, Target
from fieldsales.services.phones import plain_phone, read_phones
from fieldsales.services.places import Matcher, Town

_PHONES = (
    (Target.CLIENT_PHONE, PhoneKind.OFFICE),
    (Target.CLIENT_MOBILE, PhoneKind.MOBILE),
    (Target.CLIENT_FAX, PhoneKind.FAX),
)
_CONTACT_PHONES = (
    (Target.CONTACT_PHONE, PhoneKind.OFFICE),
    (Target.CONTACT_MOBILE, PhoneKind.MOBILE),
    (Target.CONTACT_OTHER_PHONE, PhoneKind.OTHER),
    (Target.CONTACT_FAX, PhoneKind.FAX),
    (Target.CONTACT_PAGER, PhoneKind.PAGER),
)


_TREE = frozenset({Target.LEGAL_NAME, Target.BRANCH, Target.PARENT})
_PERSON = (
    *PERSON_NAMES,
    Target.MIDDLE,
    Target.ADDRESS_FORM,
    Target.POSITION,
    Target.SINCE,
    Target.UNTIL,
    Target.CONTACT_LANGUAGE,
    Target.CONTACT_EMAIL,
    Target.CONTACT_NOTES,
    *(target for target, _ in _CONTACT_PHONES),
)
_REST = frozenset(
    {
        Target.SEGMENT,
        Target.STATUS,
        Target.CLIENT_LANGUAGE,
        Target.CURRENCY,
        Target.WEB,
        Target.DETAIL,
    }
)


class RowReader:
    """Reads the rows of one sheet.

    Args:
        sheet: the meaning of its columns.
        country: of rows that name none.
        regions: our regions by their folded names.
        default_region: of rows that name none.
        matcher: knows towns and countries.
        is_1904: how dates written as numbers count.
    """

    def __init__(
        self,
        sheet: SheetChoice,
        country: str,
        regions: Mapping[str, RegionId],
        default_region: RegionId | None,
        matcher: Matcher,
        *,
        is_1904: bool = False,
    ) -> None:
        self._sheet, self._country, self._regions = sheet, country, regions
        self._default_region, self._matcher, self._is_1904 = default_region, matcher, is_1904
        columns = self._columns = Columns(sheet.targets)
        self._client_phones = [(p, kind) for t, kind in _PHONES for p in columns.of(t)]
        self._contact_phones = [(p, kind) for t, kind in _CONTACT_PHONES for p in columns.of(t)]
        self._client_emails = columns.of(Target.CLIENT_EMAIL)
        self._contact_emails = columns.of(Target.CONTACT_EMAIL)
        self._about_person = columns.of(*_PERSON)
        self._has_firm_tree = not _TREE.isdisjoint(columns.every)
        self._has_rest = not _REST.isdisjoint(columns.every)
        self._has_action = Target.ACTION in columns
        self._countries: dict[str, str] = {"": country}

    def read(self, row: Row) -> Draft:
        """Return what a row says."""
        draft = Draft()
        reading = _Reading(row, self._columns, draft)
        country = self._country_of(reading)
        firm = self._firm(reading, country)
        if firm.name and not reading.filled(self._about_person):
            draft.firm = firm
        else:
            person = self._person(reading, country)
            draft.firm, draft.person = _shared_out(firm, person)
        if draft.firm is not None:
            draft.firm.compare_by()
        if draft.person is not None:
            draft.person.compare_by()
        if self._has_action and reading.one(Target.ACTION).lower() in DELETING:
            reading.warn(
                "The list asks to delete this entry; nothing is deleted, delete it by hand."
            )
        if draft.firm is None and draft.person is None:
            draft.reason = reading.remark("The line names neither a client nor a person.")
        else:
            self._set_region(reading)
        return draft

    def _set_region(self, reading: "_Reading") -> None:
        said = reading.one(Target.REGION)
        found = self._regions.get(fold(said)) if said else None
        if said and found is None:
            if self._default_region is None:
                reading.draft.reason = reading.remark(
                    "There is no region {region} here; correct its name or choose a region for the import.",
                    region=said,
                )
                return
            reading.warn(
                "There is no region {region} here; the region of the import was taken.", region=said
            )
        reading.draft.region_id = found or self._default_region
        if reading.draft.region_id is None:
            reading.draft.reason = reading.remark(
                "The line names no region; choose one for the import."
            )

    def _country_of(self, reading: "_Reading") -> str:
        said = reading.one(Target.COUNTRY)
        code = self._countries.get(said)
        if code is None:
            code = self._matcher.country_code(said)
            if not code:
                reading.warn("{country} is no country this program knows.", country=said)
            self._countries[said] = code
        return code

    def _firm(self, reading: "_Reading", country: str) -> FirmDraft:
        name, legal, parent = reading.one(Target.CLIENT_NAME), "", ""
        if self._has_firm_tree:
            name, legal, parent = self._in_tree(reading, name)
        name = name or self._number_as_name(reading)
        firm = FirmDraft(
            name=" ".join(name.split()),
            legal_name=legal if legal != name else "",
            parent=parent if parent and firm_key(parent) != firm_key(name) else "",
            key=reading.number(Target.KEY),
            address=self._address(reading, country),
            phones=self._phones(reading, self._client_phones, country),
        )
        if tax := reading.number(Target.TAX_ID):
            firm.tax_id = tax_number(tax, country)
        if firm.address is not None and firm.address.town:
            a = firm.address
            firm.town = Town(a.town, a.province, a.country, a.postal_code)
        self._rest_of_firm(reading, firm)
        return firm

    def _in_tree(self, reading: "_Reading", name: str) -> tuple[str, str, str]:
        """Return name, legal name and parent of a client in a list that has more than its name."""
        legal = reading.one(Target.LEGAL_NAME)
        name = name or legal
        branch, parent = reading.one(Target.BRANCH), reading.one(Target.PARENT)
        if branch and name and firm_key(branch) != firm_key(name):
            parent = parent or name
            name = branch if firm_key(name) in firm_key(branch) else f"{name}, {branch}"
        return name or branch, legal, parent

    def _number_as_name(self, reading: "_Reading") -> str:
        """Return the number of a client without a name, where the table names clients and no person is."""
        has_names = Target.CLIENT_NAME in self._columns
        if not has_names or any(reading.one(t) for t in PERSON_NAMES):
            return ""
        number = reading.one(Target.KEY) or reading.one(Target.TAX_ID)
        if number:
            reading.warn(
                "The client has no name and is called by its number, {number}.", number=number
            )
        return number

    def _rest_of_firm(self, reading: "_Reading", firm: FirmDraft) -> None:
        notes = self._rare_values(reading, firm) if self._has_rest else []
        firm.emails = read_emails(reading.filled(self._client_emails), notes)
        notes += reading.all(Target.CLIENT_NOTES)
        firm.notes = "\n".join(notes)

    def _rare_values(self, reading: "_Reading", firm: FirmDraft) -> list[str]:
        """Take what few lists have; return what only the notes can hold."""
        notes: list[str] = []
        if text := reading.one(Target.SEGMENT):
            firm.segment = segment_of(text)
            if firm.segment is Segment.UNSET:
                notes.append(f"{self._header(self._columns.every[Target.SEGMENT][0])}: {text}")
        if text := reading.one(Target.STATUS):
            firm.status = status_of(text)
        firm.language = language_of(reading.one(Target.CLIENT_LANGUAGE))
        firm.currency = reading.one(Target.CURRENCY).upper()[:3]
        sites = reading.all(Target.WEB)
        if sites:
            firm.web, *others = sites[0].split("\n")
            notes += [*others, *sites[1:]]
        for place in self._columns.of(Target.DETAIL):
            if text := reading.texts[place]:
                notes.append(f"{self._header(place)}: {text}")
        return notes

    def _header(self, place: int) -> str:
        headers = self._sheet.headers
        return headers[place] if place < len(headers) else self._sheet.targets[place].value

    def _address(self, reading: "_Reading", country: str) -> Address | None:
        if whole := reading.one(Target.WHOLE_ADDRESS):
            address = replace(address_of_line(whole), country=country)
            town = reading.one(Target.TOWN)
            return replace(address, town=town) if town else address
        street = ", ".join(reading.all(Target.STREET))
        if "\n" in street:
            street = street.replace("\n", ", ")
        code, town = reading.one(Target.POSTAL_CODE), reading.one(Target.TOWN)
        province = reading.one(Target.PROVINCE)
        if street and not (code or town) and Target.TOWN not in self._columns:
            return replace(address_of_line(street), country=country)
        if not (street or code or town or province or reading.one(Target.COUNTRY)):
            return None
        return Address(street, postal_code(code, country) if code else "", town, province, country)

    def _person(self, reading: "_Reading", country: str) -> PersonDraft:
        given, family = reading.one(Target.GIVEN), reading.one(Target.FAMILY)
        if not (given or family):
            whole = reading.one(Target.CONTACT_NAME)
            given, family = split_person(whole) if whole else ("", "")
        if middle := reading.one(Target.MIDDLE):
            given = f"{given} {middle}".strip()
        person = PersonDraft(
            name=PersonName(given, family, reading.one(Target.ADDRESS_FORM)),
            position=reading.one(Target.POSITION).replace("\n", ", "),
            since=self._date(reading, Target.SINCE),
            until=self._date(reading, Target.UNTIL),
            phones=self._phones(reading, self._contact_phones, country),
            language=language_of(reading.one(Target.CONTACT_LANGUAGE)),
        )
        notes: list[str] = []
        person.emails = read_emails(reading.filled(self._contact_emails), notes)
        notes += reading.all(Target.CONTACT_NOTES)
        person.notes = "\n".join(notes)
        return person

    def _date(self, reading: "_Reading", target: Target) -> date | None:
        for place in self._columns.of(target):
            if text := reading.texts[place]:
                cell = reading.row.cells[place]
                order = self._sheet.date_orders.get(place, DateOrder.DAY_FIRST)
                found = read_date(cell, order, is_1904=self._is_1904)
                if found is None:
                    reading.warn("{text} is no date and is left out.", text=text)
                return found
        return None

    def _phones(
        self, reading: "_Reading", columns: Sequence[tuple[int, PhoneKind]], country: str
    ) -> tuple[Phone, ...]:
        found: list[Phone] = []
        for place, kind in columns:
            if not (text := reading.texts[place]):
                continue
            plain = plain_phone(text, country, kind)
            if plain is not None:
                found.append(plain)
                continue
            number = number_back(text)
            if number is None:
                reading.warn("{text} has lost digits in a spreadsheet and is left out.", text=text)
                continue
            found += read_phones(number, country, kind)
        if len(found) < 2:
            return tuple(found)
        return tuple({(p.e164 or p.raw, p.kind): p for p in found}.values())


class _Reading:
    """One row being read; its cells are cleaned once."""

    __slots__ = ("_columns", "draft", "row", "texts")

    def __init__(self, row: Row, columns: Columns, draft: Draft) -> None:
        self.row, self.draft, self._columns = row, draft, columns
        self.texts = columns.texts(row)

    def one(self, target: Target) -> str:
        """Return the first value of a meaning, empty when there is none."""
        return self.texts[self._columns.one(target)]

    def all(self, target: Target) -> list[str]:
        """Return all values of a meaning."""
        return self.filled(self._columns.every.get(target, ()))

    def filled(self, places: tuple[int, ...]) -> list[str]:
        """Return the texts of some columns, empty ones left out."""
        texts = self.texts
        return [texts[place] for place in places if texts[place]]

    def number(self, target: Target) -> str:
        """Return a number kept as text; empty, with a warning, when a spreadsheet spoiled it."""
        text = self.one(target)
        if not text:
            return ""
        whole = number_back(text)
        if whole is None:
            self.warn("{text} has lost digits in a spreadsheet and is left out.", text=text)
            return ""
        return whole

    def remark(self, template: str, **fields: object) -> Remark:
        return Remark(template, tuple(fields.items()), self.row.line)

    def warn(self, template: str, **fields: object) -> None:
        self.draft.remarks.append(self.remark(template, **fields))


def _shared_out(
    firm: FirmDraft, person: PersonDraft
) -> tuple[FirmDraft | None, PersonDraft | None]:
    """Give what has no owner of its own to the one the row has."""
    has_name = bool(person.name.full)
    if firm.name:
        if has_name:
            return firm, person
        firm.phones = (*firm.phones, *person.phones)
        firm.emails = tuple(dict.fromkeys((*firm.emails, *person.emails)))
        firm.notes = "\n".join(n for n in (firm.notes, person.position, person.notes) if n)
        return firm, None
    person.phones = (*person.phones, *firm.phones)
    person.emails = tuple(dict.fromkeys((*person.emails, *firm.emails)))
    written = _written(firm.address)
    person.notes = "\n".join(n for n in (person.notes, firm.notes, written) if n)
    is_somebody = has_name or person.phones or person.emails
    return None, person if is_somebody else None


def _written(address: Address | None) -> str:
    """Return an address in one line; a country alone is none."""
    if address is None or not (address.street or address.town):
        return ""
    town = f"{address.postal_code} {address.town}".strip()
    return ", ".join(p for p in (address.street, town, address.province) if p)
