"""Any record, by its kind: list, show, add, edit, delete, and its history."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from fieldsales.domain.case import Case
from fieldsales.domain.client import Client
from fieldsales.domain.entity import Entity, Kind
from fieldsales.domain.kinds import kind_named
from fieldsales.domain.meeting import Meeting
from fieldsales.domain.response import Response
from fieldsales.domain.trip import Trip
from fieldsales.errors import RuleError
from fieldsales.ledger.stamp import device_of, seq_of
from fieldsales.services.defaults import defaults_of
from fieldsales.services.fields import check_complete, field_named, from_plain, values_of
from fieldsales.services.workplace import Workplace
from fieldsales.store import history as log
from fieldsales.store import search
from fieldsales.store.transaction import Reader


@dataclass(frozen=True, slots=True)
class PastValue:
    """One write of a field: what, by whom, on which device, when; `is_shown` says whether it is shown now.

    `write` names it for `restore`: device and number of its act.
    """

    field: str
    value: Any
    author: str
    device: int
    at: datetime | None
    is_shown: bool
    write: str = ""


class Records:
    """Use cases that are alike for every kind of record."""

    def __init__(self, workplace: Workplace) -> None:
        self._work = workplace

    def list(
        self,
        kind: str,
        *,
        where: Mapping[str, str] | None = None,
        text: str = "",
        limit: int | None = None,
    ) -> Sequence[Entity]:
        """Return records of a kind, those that fit `text` and the given values; oldest first."""
        chosen = kind_named(kind)
        with self._work.read() as reader:
            equals = {
                name: from_plain(field_named(chosen, name).annotation, value, where=name)
                for name, value in (where or {}).items()
            }
            if text:
                hits = [h.id for h in search.find(reader.connection, text, kinds=[chosen.entity])]
                found = {e.id: e for e in reader.among(chosen.entity, "id", hits)}
                ordered = [found[i] for i in hits if i in found]
                fitting = [e for e in ordered if all(getattr(e, n) == v for n, v in equals.items())]
            else:
                fitting = list(reader.where(chosen.entity, **equals))
        return fitting[:limit] if limit is not None else fitting

    def show(self, kind: str, row_id: bytes) -> Entity:
        """Return one record."""
        with self._work.read() as reader:
            found: Entity = reader.need(kind_named(kind).entity, row_id)
            return found

    def add(self, kind: str, given: Mapping[str, Any]) -> Entity:
        """Create a record from plain values; its region is taken from what it belongs to."""
        chosen = kind_named(kind)
        with self._work.act() as act:
            values = values_of(chosen, given, zone=zone_of(act.tx, chosen, given))
            values = defaults_of(act, chosen, values) | values
            check_complete(chosen, values)
            new = chosen.entity(id=act.new_id(), **values)
            if new.region_id is None:
                new = replace(new, region_id=region_of(act.tx, new))
            act.add(new)
            act.commit()
        return self.show(kind, new.id)

    def edit(self, kind: str, row_id: bytes, given: Mapping[str, Any]) -> Entity:
        """Change fields of a record from plain values."""
        chosen = kind_named(kind)
        with self._work.act() as act:
            was = act.tx.need(chosen.entity, row_id)
            values = values_of(chosen, given, zone=zone_of(act.tx, chosen, given, was))
            act.change(replace(was, **values), was)
            act.commit()
        return self.show(kind, row_id)

    def delete(self, kind: str, row_id: bytes) -> None:
        """Delete a record, where its kind knows deletion; its history stays."""
        with self._work.act() as act:
            act.delete(act.tx.need(kind_named(kind).entity, row_id))
            act.commit()

    def restore(self, kind: str, row_id: bytes, field: str, write: str) -> int:
        """Write a value of the history back, as a new act; return its number, 0 when it stands already.

        Raises:
            RuleError: this device knows no such write of the field, or a rule is against the old value.
        """
        chosen = kind_named(kind)
        with self._work.act() as act:
            number = field_named(chosen, field).number
            known = log.writes_of(act.tx.connection, chosen, row_id)
            past = next((w for w in known if w.field == number and _named(w.stamp) == write), None)
            if past is None:
                raise RuleError(
                    "The history of {field} has no write {write} on this device.",
                    field=field,
                    write=write,
                    where="--write",
                )
            was = act.tx.need(chosen.entity, row_id)
            value = chosen.by_name[field].stored.back(past.value)
            act.change(replace(was, **{field: value}), was)
            return act.commit()

    def history(self, kind: str, row_id: bytes) -> Sequence[PastValue]:
        """Return the writes of a record that this device knows, newest first."""
        chosen = kind_named(kind)
        with self._work.read() as reader:
            names = {f.number: f for f in chosen.fields}
            return [
                PastValue(
                    names[w.field].name if w.field in names else "_deleted",
                    names[w.field].stored.back(w.value) if w.field in names else bool(w.value),
                    log.author_name(reader.connection, w.author),
                    w.device,
                    w.at,
                    w.is_shown,
                    _named(w.stamp),
                )
                for w in log.writes_of(reader.connection, chosen, row_id)
            ]


def _named(stamp: int) -> str:
    return f"{device_of(stamp)}.{seq_of(stamp)}"


def region_of(reader: Reader, new: Entity) -> Any:  # noqa: ANN401 - a RegionId or None
    """Return the region a new record belongs to: that of its client, trip, meeting, case or response."""
    for name, owner in _OWNERS.items():
        owner_id = getattr(new, name, None)
        if owner_id is not None:
            found = reader.get(owner, owner_id)
            if found is not None and found.region_id is not None:
                return found.region_id
    return None


def zone_of(
    reader: Reader, kind: Kind[Any], given: Mapping[str, Any], was: Entity | None = None
) -> str:
    """Return the zone in which moments without one are meant: the meeting's, else the trip's, else UTC."""
    if isinstance(was, Meeting):
        return was.slot.zone
    trip_id = given.get("trip_id")
    if trip_id and "trip_id" in kind.by_name:
        wanted = from_plain(kind.by_name["trip_id"].annotation, trip_id, where="trip_id")
        trip = reader.get(Trip, wanted)
        if trip is None:
            raise RuleError("There is no such trip on this device.", where="trip_id")
        return trip.zone
    return "UTC"


_OWNERS: Mapping[str, type[Entity]] = {
    "client_id": Client,
    "trip_id": Trip,
    "meeting_id": Meeting,
    "case_id": Case,
    "response_id": Response,
}
