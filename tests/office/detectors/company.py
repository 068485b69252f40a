"""A small office that is pushed to by hand: records of few values, which often stand in each other's way."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

import sqlalchemy as sa

from fieldsales.domain.conflict import Conflict, ConflictState
from fieldsales.domain.entity import DELETED, Entity
from fieldsales.domain.ids import RegionId
from fieldsales.domain.kinds import BY_NUMBER, kind_of
from fieldsales.domain.people import Role
from fieldsales.ledger.act import Act, chain_hash, pack_changes
from fieldsales.ledger.heads import FIRST, open_row
from fieldsales.ledger.packing import decode
from fieldsales.office.database import OfficeDatabase
from fieldsales.office.detectors.watch import Moment, rebuild
from fieldsales.office.objections import Pusher
from fieldsales.office.push import Push, open_acts, refused_after
from fieldsales.office.tables import CLASH, METADATA, ROW, WATCHED
from fieldsales.sync.protocol import COMPANY, Scope, outline_scope, region_of, region_scope
from tests.machine.law import rows_of

REGIONS = (RegionId(b"A" * 16), RegionId(b"B" * 16))
SCOPES = frozenset({COMPANY, *map(region_scope, REGIONS)})
CONFLICT = kind_of(Conflict).number


@dataclass(slots=True)
class Company:
    """An office and one hand that pushes for several devices."""

    office: OfficeDatabase
    last: dict[int, tuple[int, bytes]] = field(default_factory=dict)
    now: int = 1_800_000_000_000_000

    def empty(self) -> None:
        """Begin anew."""
        with self.office.engine.begin() as connection:
            for table in METADATA.sorted_tables:
                if table.name != "counter":
                    connection.execute(sa.delete(table))
        self.last.clear()

    def put(self, *records: Entity, device: int = 7) -> None:
        """Push records as they shall be, new or changed, in one act."""
        stood = rows_of(self.office)
        self.push([self._change(record, stood) for record in records], device)

    def delete(self, record: Entity, device: int = 7) -> None:
        """Push a deletion by somebody who saw the record as it is."""
        number = kind_of(type(record)).number
        _, row = rows_of(self.office)[number, record.id]
        seen = [row[0], *(row[1] or {}).values()]
        self.push([[number, record.id, {DELETED: [1, seen, 0]}]], device)

    def push(self, changes: list[Any], device: int = 7) -> None:
        """Push one act."""
        self.now += 1_000_000
        seq, before = self.last.get(device, (0, b""))
        bare = Act(seq + 1, b"", self.now, bytes(16), 1, pack_changes(changes))
        act = Act(bare.seq, chain_hash(before, bare), bare.time, bare.author, 1, bare.body)
        pusher = Pusher(device, bytes(16), frozenset(Role), SCOPES, seq, before)
        with self.office.writing() as (connection, head):
            Push(connection, head.commit, pusher, self.now, {}).run(open_acts([act]))
            refused = refused_after(connection, device, seq).reasons
        assert refused == []
        self.last[device] = (act.seq, act.hash)

    def rebuild(self) -> None:
        """Make the index anew."""
        with self.office.writing() as (connection, head):
            rebuild(Moment(connection, head.commit, self.now))

    def conflicts(self, *states: ConflictState) -> dict[bytes, Conflict]:
        """Return the conflicts in these states, by id; each copy of one must be the same."""
        found: dict[bytes, Conflict] = {}
        for conflict in self.copies().values():
            for _, one in conflict:
                assert found.setdefault(one.id, one) == one
        return {i: c for i, c in found.items() if not states or c.state in states}

    def open(self) -> list[Conflict]:
        """Return the open conflicts."""
        return list(self.conflicts(ConflictState.OPEN).values())

    def copies(self) -> dict[bytes, list[tuple[Scope, Conflict]]]:
        """Return every copy of a conflict with the scope it is in."""
        kind = kind_of(Conflict)
        query = sa.select(ROW).where(ROW.c.kind == CONFLICT).order_by(ROW.c.scope)
        found: dict[bytes, list[tuple[Scope, Conflict]]] = {}
        with self.office.reading() as connection:
            for row in connection.execute(query):
                flat = open_row(decode(bytes(row.body)))
                one = kind.entity_of(bytes(row.id), list(flat[FIRST:]), None)
                found.setdefault(one.id, []).append((bytes(row.scope), one))
        return found

    def index(self) -> tuple[list[Any], list[Any]]:
        """Return what the index tables hold."""
        with self.office.reading() as connection:
            watched = [tuple(row) for row in connection.execute(sa.select(WATCHED))]
            clashes = [tuple(row) for row in connection.execute(sa.select(CLASH))]
        return sorted(watched, key=repr), sorted(clashes, key=repr)

    def bodies(self) -> bytes:
        """Return every byte of every conflict row."""
        query = sa.select(ROW.c.body).where(ROW.c.kind == CONFLICT)
        with self.office.reading() as connection:
            return b"".join(bytes(b) for b in connection.execute(query).scalars())

    def _change(self, record: Entity, stood: dict[tuple[int, bytes], Any]) -> list[Any]:
        kind = kind_of(type(record))
        values = kind.stored_values(record)
        known = stood.get((kind.number, record.id))
        if known is None:
            return [kind.number, record.id, list(values)]
        row = known[1]
        created, writers = row[0], row[1] or {}
        writes = {
            n: [value, [writers.get(n, created)], row[3 + n]]
            for n, value in enumerate(values, 1)
            if row[3 + n] != value
        }
        if row[3]:  # deleted before: it comes back
            writes[DELETED] = [0, [writers.get(DELETED, created)], 1]
        return [kind.number, record.id, writes or {1: [values[0], [created], values[0]]}]


def entities(office: OfficeDatabase) -> Iterable[tuple[Scope, Entity]]:
    """Yield every record that is not deleted, with its scope."""
    for (number, row_id), (scope, row) in rows_of(office).items():
        kind = BY_NUMBER[number]
        if not kind.office_only and not row[3]:
            yield scope, kind.entity_of(row_id, list(row[4:]), None)


def with_outlines(scopes: Iterable[Scope]) -> set[Scope]:
    """Return scopes and those of whoever holds their regions in outline."""
    listed = set(scopes)
    regions = {region_of(scope) for scope in listed if scope != COMPANY}
    return {*listed, *map(outline_scope, regions)}
