"""Which pairs of entries under one key cannot both be meant, and what is told of them. Pure.

One function a kind of conflict; each is handed two entries whose ranges overlap.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

from rapidfuzz import fuzz

from fieldsales.domain.conflict import (
    ConflictKind,
    ConflictSide,
    cause_of,
    cause_of_pair,
    conflict_id,
)
from fieldsales.domain.ids import ConflictId, PersonId
from fieldsales.domain.kinds import BY_NUMBER
from fieldsales.domain.likeness import NEAR_NAME, are_two, figures
from fieldsales.domain.stored import moment_back
from fieldsales.ledger.packing import decode
from fieldsales.office.detectors import entries
from fieldsales.sync.protocol import Scope


@dataclass(frozen=True)
class Standing:
    """An entry of the index as it was read, its note unpacked when asked for."""

    key: bytes
    kind: int
    id: bytes
    low: int
    high: int
    packed: bytes

    @cached_property
    def note(self) -> list[Any]:
        """Scope, brigade, start, end, then what the judge of its key needs."""
        found: list[Any] = decode(self.packed)
        return found

    @property
    def side(self) -> ConflictSide:
        """The record as a side of a conflict."""
        _, brigade_id, start, end, *_ = self.note
        return ConflictSide(
            BY_NUMBER[self.kind].name,
            self.id,
            brigade_id,
            None if start is None else moment_back(start),
            None if end is None else moment_back(end),
        )


@dataclass(slots=True)
class Clash:
    """A conflict that stands by the rows as they are; `scopes` are those of its sides."""

    what: ConflictKind
    kind: int
    sides: tuple[ConflictSide, ...]
    scopes: frozenset[Scope]
    cause: str = ""
    details: set[str] = field(default_factory=set)
    people: set[PersonId] = field(default_factory=set)

    @property
    def id(self) -> ConflictId:
        """Its id, the same whoever finds it."""
        return conflict_id(self.what, *(s.id for s in self.sides))

    def seal(self) -> None:
        """Reckon what a decision about it is bound to, once everything is known."""
        match self.what:
            case ConflictKind.OVERLAP | ConflictKind.TWO_BRIGADES:
                self.cause = cause_of_pair(self.what, *self.sides)
            case ConflictKind.TWO_TRIPS:
                pair = cause_of_pair(self.what, *self.sides)
                self.cause = cause_of(pair, sorted(self.people))
            case _:
                self.cause = cause_of(self.what.value, sorted(self.details))


def clash_of(one: Standing, other: Standing) -> Clash | None:
    """Return what two entries under one key are to each other, None when they get on."""
    if one.low >= other.high or other.low >= one.high:
        return None
    first, second = sorted((one, other), key=lambda e: e.id)
    return _JUDGES[one.key[:1]](first, second)


def _clash(what: ConflictKind, one: Standing, other: Standing) -> Clash:
    scopes = frozenset({one.note[0], other.note[0]})
    return Clash(what, one.kind, (one.side, other.side), scopes)


def _overlap(one: Standing, other: Standing) -> Clash | None:
    return _clash(ConflictKind.OVERLAP, one, other)


def _visits(one: Standing, other: Standing) -> Clash | None:
    if one.note[1] == other.note[1]:
        return None
    return _clash(ConflictKind.TWO_BRIGADES, one, other)


def _travels(one: Standing, other: Standing) -> Clash | None:
    found = _clash(ConflictKind.TWO_TRIPS, one, other)
    found.people.add(PersonId(one.key[1:]))
    return found


def _listed(one: Standing, other: Standing) -> Clash | None:
    return _clash(ConflictKind.TWO_MEMBERSHIPS, one, other)


def _answered(one: Standing, other: Standing) -> Clash | None:
    """Two people questioned at one meeting are two questionnaires; one person is one (M5)."""
    (form, contact), (other_form, other_contact) = one.note[4:], other.note[4:]
    if form != other_form or (contact and other_contact and contact != other_contact):
        return None
    return _clash(ConflictKind.TWO_RESPONSES, one, other)


def _duplicate(one: Standing, other: Standing) -> Clash | None:
    """Branches of one firm share numbers and names; an import has asked about the lines of its file."""
    core, tax, batch, family = one.note[4:]
    other_core, other_tax, other_batch, other_family = other.note[4:]
    if are_two(tax, other_tax) or (batch and batch == other_batch):
        return None
    if not set(family).isdisjoint(other_family):
        return None
    prefix = one.key[:1]
    if prefix == entries.NAME and not _is_near(core, other_core):
        return None
    found = _clash(ConflictKind.DUPLICATE_CLIENT, one, other)
    found.details.add(_SHARED[prefix])
    return found


def _is_near(core: str, other: str) -> bool:
    is_alike = core == other or fuzz.ratio(core, other, score_cutoff=NEAR_NAME) > 0
    return is_alike and figures(core) == figures(other)


_SHARED: Mapping[bytes, str] = {
    entries.PHONE: "phone",
    entries.TAX: "tax_id",
    entries.NAME: "name",
}
_JUDGES: Mapping[bytes, Callable[[Standing, Standing], Clash | None]] = {
    entries.OVERLAP: _overlap,
    entries.VISITS: _visits,
    entries.TRAVELS: _travels,
    entries.LISTED: _listed,
    entries.ANSWERED: _answered,
    entries.PHONE: _duplicate,
    entries.TAX: _duplicate,
    entries.NAME: _duplicate,
}
