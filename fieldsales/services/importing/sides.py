"""Probable duplicates side by side: what the line says and what the record like it says, field by field.

The other side is a record of the base or an earlier line of the file. Decides nothing (`passage.decide`).
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from fieldsales.domain.client import Client, Contact
from fieldsales.domain.ids import NumberedIds
from fieldsales.domain.registers import Phone
from fieldsales.services.importing.choices import Choices
from fieldsales.services.importing.drafts import FirmDraft, PersonDraft
from fieldsales.services.importing.passage import Passage
from fieldsales.services.importing.preview import table_rows
from fieldsales.services.importing.report import Pair, Report
from fieldsales.services.importing.source import SourceFile
from fieldsales.store.transaction import Reader

_Said = FirmDraft | PersonDraft | Client | Contact
_Values = dict[str, str]


@dataclass(frozen=True, slots=True)
class SideFact:
    """One field on both sides; empty where a side says nothing of it."""

    field: str
    line: str
    other: str

    @property
    def is_added(self) -> bool:
        """Say whether merging brings the other side something here: only what is empty is filled."""
        return bool(self.line) and not self.other


@dataclass(frozen=True, slots=True)
class Sides:
    """Both sides of a pair. `known_client` is the id of the client in the base, None for an earlier line."""

    facts: tuple[SideFact, ...]
    known_client: bytes | None = None


def sides_of(
    passage: Passage,
    source: SourceFile,
    choices: Choices,
    report: Report,
    pairs: Sequence[Pair],
    reader: Reader,
) -> dict[str, Sides]:
    """Return both sides of some pairs, by their keys; the file is passed through once."""
    others = {p.key: _place_of_other(p, choices, report) for p in pairs}
    wanted: dict[str, set[int]] = {}
    for pair in pairs:
        wanted.setdefault(pair.sheet, set()).add(pair.line)
    for place in others.values():
        if place is not None:
            wanted.setdefault(place[0], set()).add(place[1])
    drafts = dict(_drafts(passage, source, choices, wanted))
    return {p.key: _sides(p, drafts, others[p.key], reader) for p in pairs}


def _place_of_other(pair: Pair, choices: Choices, report: Report) -> tuple[str, int] | None:
    """Return sheet and line of the other side, None when it is a record of the base."""
    if not pair.other_line or report.batch_id is None:
        return None
    for sheet in choices.sheets:
        ids = NumberedIds(report.batch_id, pair.kind, sheet.name)
        if ids.of(pair.other_line) == pair.other_id:
            return sheet.name, pair.other_line
    return None


def _drafts(
    passage: Passage, source: SourceFile, choices: Choices, wanted: dict[str, set[int]]
) -> Iterator[tuple[tuple[str, int, str], FirmDraft | PersonDraft]]:
    """Yield what the wanted lines say, by sheet, line and kind."""
    sheets = {s.name: s for s in source.sheets}
    for choice in choices.sheets:
        lines = wanted.get(choice.name)
        if not lines:
            continue
        last, reader = max(lines), passage.reader_of(choice, sheets[choice.name])
        for row in table_rows(sheets[choice.name], choice.header_line):
            if row.line in lines:
                draft = reader.read(row)
                if draft.firm is not None:
                    yield (choice.name, row.line, "client"), draft.firm
                if draft.person is not None:
                    yield (choice.name, row.line, "contact"), draft.person
            if row.line >= last:
                break


def _sides(
    pair: Pair,
    drafts: dict[tuple[str, int, str], FirmDraft | PersonDraft],
    other: tuple[str, int] | None,
    reader: Reader,
) -> Sides:
    mine = drafts.get((pair.sheet, pair.line, pair.kind))
    theirs: _Said | None = drafts.get((*other, pair.kind)) if other else None
    known: bytes | None = None
    firm_name = ""
    if other is None and not pair.other_line:
        theirs, known, firm_name = _record(pair, reader)
    line = _values(mine) if mine is not None else {"name": pair.name}
    said = _values(theirs) if theirs is not None else {"name": pair.other_name}
    if firm_name:
        said["client"] = firm_name
        own = drafts.get((pair.sheet, pair.line, "client"))
        line["client"] = own.name if isinstance(own, FirmDraft) else ""
    fields = [*line, *(f for f in said if f not in line)]
    facts = [SideFact(f, line.get(f, ""), said.get(f, "")) for f in fields]
    return Sides(tuple(f for f in facts if f.line or f.other), known)


def _record(pair: Pair, reader: Reader) -> tuple[_Said | None, bytes | None, str]:
    """Return the record of the base, the client it belongs to, and that one's name for a contact."""
    if pair.kind == "client":
        client = reader.get(Client, pair.other_id)
        return client, client.id if client else None, ""
    contact = reader.get(Contact, pair.other_id)
    firm = reader.get(Client, contact.client_id) if contact and contact.client_id else None
    return contact, firm.id if firm else None, firm.name if firm else ""


def _values(said: _Said) -> _Values:
    """Return the fields of one side as texts, in the order they are read."""
    if isinstance(said, FirmDraft | Client):
        address = said.address
        key = said.external_key if isinstance(said, Client) else said.key
        return {
            "name": said.name,
            "legal_name": said.legal_name,
            "tax_id": said.tax_id,
            "external_key": key,
            "street": address.street if address else "",
            "postal_code": address.postal_code if address else "",
            "town": address.town if address else "",
            "province": address.province if address else "",
            "phones": _numbers(said.phones),
            "emails": ", ".join(said.emails),
            "web": said.web,
            "notes": said.notes,
        }
    return {
        "name": said.name.full,
        "position": said.position,
        "phones": _numbers(said.phones),
        "emails": ", ".join(said.emails),
        "since": _day(said.since),
        "until": _day(said.until),
        "notes": said.notes,
    }


def _numbers(phones: Sequence[Phone]) -> str:
    return ", ".join(p.raw for p in phones)


def _day(day: date | None) -> str:
    return day.isoformat() if day else ""
