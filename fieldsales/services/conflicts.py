"""Fields that two people changed without seeing each other: listed in plain values, settled by an act.

The act that settles names every head as its parent; nothing is lost, the values stay in the history.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from fieldsales.domain.client import Client, Contact
from fieldsales.domain.entity import DELETED, Entity, Kind
from fieldsales.domain.ids import id_text
from fieldsales.domain.kinds import KINDS, kind_named
from fieldsales.domain.people import Brigade, Person
from fieldsales.domain.permissions import may_write
from fieldsales.domain.place import Place
from fieldsales.domain.stored import moment_out
from fieldsales.domain.trip import Trip
from fieldsales.errors import RuleError
from fieldsales.services.cards import title_of
from fieldsales.services.fields import to_plain
from fieldsales.services.workplace import Workplace
from fieldsales.store import history
from fieldsales.store.transaction import Reader


@dataclass(frozen=True, slots=True)
class Side:
    """One of the values that stand against each other; `value` is plain JSON.

    `named` is the name of the record a value refers to, as far as this device has it.
    """

    value: Any
    stored: Any
    author: str
    device: int
    at: datetime | None
    is_shown: bool
    stamp: int
    named: str = ""


@dataclass(frozen=True, slots=True)
class FieldConflict:
    """A field with several values. `id` names it in commands: kind/record/field."""

    id: str
    kind: str
    record_id: bytes
    field: str
    sides: tuple[Side, ...]
    seen: frozenset[int]


@dataclass(frozen=True, slots=True)
class Disputed:
    """A record with fields that have several values. `title` is the client or firm it is about."""

    kind: str
    record_id: bytes
    title: str
    fields: tuple[str, ...]


class Conflicts:
    """Use cases of the conflicts page."""

    def __init__(self, workplace: Workplace) -> None:
        self._work = workplace

    def open(self) -> Sequence[FieldConflict]:
        """Return every field that has several values."""
        with self._work.read() as reader:
            return [
                _conflict(reader.connection, kind, one)
                for kind in KINDS
                for one in history.conflicts_of(reader.connection, kind)
            ]

    def of(self, kind_name: str, record_id: bytes) -> Sequence[FieldConflict]:
        """Return the fields of one record that have several values."""
        kind = kind_named(kind_name)
        with self._work.read() as reader:
            return [
                _conflict(reader.connection, kind, one)
                for one in history.conflicts_of(reader.connection, kind)
                if one.row_id == record_id
            ]

    def records(self) -> Sequence[Disputed]:
        """Return every record that has such fields, with what it is about."""
        fields: dict[tuple[str, bytes], list[str]] = {}
        for conflict in self.open():
            fields.setdefault((conflict.kind, conflict.record_id), []).append(conflict.field)
        with self._work.read() as reader:
            return [
                Disputed(
                    kind,
                    row_id,
                    title_of(reader, reader.get(kind_named(kind).entity, row_id)),
                    tuple(names),
                )
                for (kind, row_id), names in fields.items()
            ]

    def settle(self, conflict_id: str, take: str) -> int:
        """Keep one of the values: `take` is its number (1 is shown now) or the value itself.

        Returns the number of the act.
        """
        conflict = next((c for c in self.open() if c.id == conflict_id), None)
        if conflict is None:
            raise RuleError("There is no open conflict {id}.", id=conflict_id, where="ID")
        side = _chosen(conflict, take)
        kind = next(k for k in KINDS if k.name == conflict.kind)
        number = DELETED if conflict.field == "_deleted" else kind.by_name[conflict.field].number
        with self._work.act() as act:
            if not may_write(
                act.actor.roles, kind.name, None if number == DELETED else conflict.field
            ):
                raise RuleError(
                    "Your roles do not let you change {what}; ask your lead.",
                    what=f"{kind.name}.{conflict.field}",
                    where=conflict.field,
                )
            parents = [s.stamp for s in conflict.sides]
            if number == DELETED:
                parents = sorted({*parents, *conflict.seen})
            shown = conflict.sides[0].stored
            history.set_aside(
                act.tx.connection,
                conflict.record_id,
                number,
                [
                    (s.stamp, moment_out(s.at) if s.at else 0, s.stored)
                    for s in conflict.sides
                    if s.stored != side.stored
                ],
            )
            act.tx.write_field(kind, conflict.record_id, number, [side.stored, parents, shown])
            return act.commit()


def _chosen(conflict: FieldConflict, take: str) -> Side:
    if take.isdigit() and 1 <= int(take) <= len(conflict.sides):
        return conflict.sides[int(take) - 1]
    for side in conflict.sides:
        if take == str(side.value):
            return side
    raise RuleError(
        "Take one of the {count} values by its number, 1 to {count}.",
        count=len(conflict.sides),
        where="--take",
    )


def _conflict(
    connection: Any,  # noqa: ANN401 - handed through to the store
    kind: Kind[Any],
    contested: history.Contested,
) -> FieldConflict:
    field = next((f for f in kind.fields if f.number == contested.number), None)
    name = field.name if field else "_deleted"
    sides = tuple(
        Side(
            to_plain(field.stored.back(w.value)) if field else bool(w.value),
            w.value,
            history.author_name(connection, w.author),
            w.device,
            w.at,
            w.is_shown,
            w.stamp,
            _name_of(connection, name, w.value),
        )
        for w in contested.heads
    )
    row_id = contested.row_id
    named = f"{kind.name}/{id_text(row_id)}/{name}"
    return FieldConflict(named, kind.name, row_id, name, sides, contested.seen)


_REFERS_TO: Mapping[str, type[Entity]] = {
    "contact_id": Contact,
    "client_id": Client,
    "parent_id": Client,
    "merged_into_id": Client,
    "brigade_id": Brigade,
    "trip_id": Trip,
    "leader_id": Person,
    "lead_id": Person,
    "signer_id": Person,
    "owner_id": Person,
    "person_id": Person,
    "place_id": Place,
    "home_place_id": Place,
}


def _name_of(connection: Any, field: str, stored: Any) -> str:  # noqa: ANN401 - handed through to the store
    """Return the name of the record a stored value refers to, empty when it refers to none here."""
    entity = _REFERS_TO.get(field)
    if entity is None or not isinstance(stored, bytes):
        return ""
    match Reader(connection).get(entity, stored):
        case Contact(name=name):
            return name.full
        case Trip(title=title, number=number):
            return title or number
        case Client(name=name) | Brigade(name=name) | Person(name=name) | Place(name=name):
            return name
        case _:
            return ""
