"""Judge rows: enter them into the index, follow the links to what hangs on them, and say what stands.

`enter` first, `judge` after: a pair is found from either side, so all entries must be there before.
"""

from collections.abc import Iterable, Iterator
from typing import Any

import sqlalchemy as sa

from fieldsales.domain.case import Case, Measure, Notice
from fieldsales.domain.case_verbs import gate_missed
from fieldsales.domain.client import Client
from fieldsales.domain.conflict import Conflict, ConflictKind, ConflictSide, Decision, side_of
from fieldsales.domain.kinds import BY_NAME, kind_of
from fieldsales.domain.meeting import Meeting, MeetingKind, MeetingState
from fieldsales.domain.people import BrigadeMember
from fieldsales.domain.programme import Membership
from fieldsales.domain.trip import Trip
from fieldsales.ledger.packing import decode
from fieldsales.office.detectors import entries
from fieldsales.office.detectors.conflict_rows import ConflictRows
from fieldsales.office.detectors.entries import PAIRED, Around, Entry, entries_of
from fieldsales.office.detectors.index import Index
from fieldsales.office.detectors.office_rows import Found, Key, OfficeRows
from fieldsales.office.detectors.pairs import Clash, Standing, clash_of
from fieldsales.office.tables import CLASH, ROW
from fieldsales.sync.protocol import Scope

CASE, CLIENT, TRIP = (kind_of(k).number for k in (Case, Client, Trip))
_PARTS = {kind_of(k).number for k in (Measure, Notice)}
_ENTERED_FIRST = {kind_of(k).number for k in (Client, BrigadeMember)}
"""Entries of others are made by what the index says of these."""
_MEMBER, _MEETING, _DECISION = (kind_of(k).number for k in (BrigadeMember, Meeting, Decision))


class Judge:
    """Judges rows inside one transaction; `rows` may be asked for more."""

    def __init__(self, rows: OfficeRows, index: Index, commit: int, now: int) -> None:
        self.rows, self._index = rows, index
        self._conflicts = ConflictRows(index.connection, commit, now)

    def note_standing(self) -> None:
        """Note of every conflict row which records it is about: the first step of a rebuild."""
        connection = self._index.connection
        query = sa.select(ROW.c.id).where(ROW.c.kind == kind_of(Conflict).number).distinct()
        ids = [bytes(i) for i in connection.execute(query).scalars()]
        self._conflicts.load(ids)
        for row_id in ids:
            (kind, first), *rest = self._conflicts.sides_of(row_id)
            second = rest[0][1] if rest else None
            values = {"id": row_id, "kind": BY_NAME[kind].number, "first": first, "second": second}
            connection.execute(CLASH.insert().values(values))

    def enter(self, keys: frozenset[Key]) -> frozenset[Key]:
        """Bring the entries of rows, and of what hangs on them, in step; return all that must be judged."""
        before_others = frozenset(key for key in keys if key[0] in _ENTERED_FIRST)
        led_to = self._write(before_others) | self._write(keys - before_others)
        further = led_to - keys
        while further:
            self.rows.load(further)
            led_further = self._write(further)
            keys |= further
            further = led_further - keys
        return keys

    def judge(self, keys: frozenset[Key]) -> None:
        """Say which conflicts these rows are in, by the rows as they are now, and write what changed."""
        found: dict[bytes, Clash] = {clash.id: clash for clash in self._clashes(keys)}
        standing = self._index.conflicts_about(keys)
        ids = standing | found.keys()
        self._conflicts.load(ids)
        decided = self._index.under(entries.DECIDED + i for i in found)
        for row_id, clash in found.items():
            causes = {decode(d.packed) for d in decided.get(entries.DECIDED + row_id, ())}
            self._conflicts.stand(clash, is_kept=clash.cause in causes)
        gone = self._index.sides_of(standing - found.keys())
        self.rows.load(key for sides in gone.values() for key in sides)
        for row_id, sides in gone.items():
            self._conflicts.go(row_id, self._scopes(sides))
        self._conflicts.write()

    def _scopes(self, sides: Iterable[Key]) -> set[Scope]:
        found = (self.rows.found(key) for key in sides)
        return {one.scope for one in found if one is not None}

    def _write(self, keys: frozenset[Key]) -> frozenset[Key]:
        """Bring the entries of rows in step; return the rows they lead to, before or after."""
        if not keys:
            return keys
        before = self._index.of_rows(keys)
        self._index.note_merges(self._clients_of(keys))
        after = {key: self._entries(key) for key in keys}
        self._index.replace(before, after)
        led_to: set[Key] = set()
        links: set[bytes] = set()
        for key in keys:
            links.update(self._links(key, before[key], after[key]))
        links_to = self._index.linked(links)
        led_to.update(links_to)
        led_to.update(self._owners(before, after))
        return frozenset(led_to)

    def _clients_of(self, keys: Iterable[Key]) -> Iterator[bytes]:
        found = (self.rows.found(key) for key in keys)
        for one in found:
            if one is not None and isinstance(one.entity, Meeting | Membership):
                yield one.entity.client_id

    def _entries(self, key: Key) -> set[Entry]:
        found = self.rows.found(key)
        if found is None:
            return set()
        return set(entries_of(found, self._around(found)))

    def _around(self, found: Found) -> Around:
        match found.entity:
            case Trip(brigade_id=brigade_id):
                return Around(members=self.rows.where(BrigadeMember, brigade_id=brigade_id))
            case Meeting(client_id=client_id) | Membership(client_id=client_id):
                return Around(client_id=self._index.kept_client(client_id))
            case _:
                return Around()

    def _links(self, key: Key, before: set[Entry], after: set[Entry]) -> Iterator[bytes]:
        """Yield the keys under which the rows stand that hang on this one."""
        number, row_id = key
        if number == _MEETING:
            yield entries.FOLLOW_UP + row_id
        elif number == _MEMBER:
            for entry in before | after:
                yield entries.TRIP_OF + entry.key[1:]
        elif number == CLIENT and _merging(before) != _merging(after):
            yield from self._clients_links(row_id)

    def _clients_links(self, client_id: bytes) -> Iterator[bytes]:
        """Yield the links of a client's records, and of those of clients merged into it before."""
        asked, known = [client_id], {client_id}
        while asked:
            one = asked.pop()
            yield entries.OF_CLIENT + one
            merged = {i for _, i in self._index.linked((entries.MERGED_INTO + one,))} - known
            known |= merged
            asked += merged

    def _owners(self, before: dict[Key, set[Entry]], after: dict[Key, set[Entry]]) -> Iterator[Key]:
        """Yield the cases that measures and notices belong to, and the sides of decided conflicts."""
        decided: set[bytes] = set()
        for key, now in after.items():
            for entry in before[key] | now:
                if key[0] in _PARTS:
                    yield CASE, entry.key[1:]
                elif key[0] == _DECISION:
                    decided.add(entry.key[1:])
        for sides in self._index.sides_of(decided).values():
            yield from sides

    def _clashes(self, keys: frozenset[Key]) -> list[Clash]:
        """Return every conflict these rows are in, each sealed."""
        found: dict[bytes, Clash] = {}
        for clash in (*self._single(keys), *self._pairs(keys)):
            known = found.setdefault(clash.id, clash)
            known.details |= clash.details
            known.people |= clash.people
        for clash in found.values():
            clash.seal()
        return list(found.values())

    def _single(self, keys: frozenset[Key]) -> Iterator[Clash]:
        for key in keys:
            found = self.rows.found(key)
            match found.entity if found else None:
                case Case() as case:
                    missed = gate_missed(case, self.rows)
                    if missed:
                        side = ConflictSide("case", case.id)
                        yield _alone(ConflictKind.CASE_GATE, key, side, found, set(missed))
                case Meeting() as meeting if _lacks_leader(meeting):
                    yield _alone(ConflictKind.NO_LEADER, key, side_of(meeting), found, set())
                case _:
                    pass

    def _pairs(self, keys: frozenset[Key]) -> Iterator[Clash]:
        mine = {
            entry.key
            for found in self._index.of_rows(keys).values()
            for entry in found
            if entry.key[:1] in PAIRED
        }
        for under in self._index.under(mine).values():
            for one in under:
                if (one.kind, one.id) in keys:
                    yield from _against(one, under)


def _against(one: Standing, under: list[Standing]) -> Iterator[Clash]:
    for other in under:
        if other.id != one.id:
            clash = clash_of(one, other)
            if clash is not None:
                yield clash


def _merging(found: set[Entry]) -> set[bytes]:
    return {e.note for e in found if e.key[:1] == entries.MERGED}


def _lacks_leader(meeting: Meeting) -> bool:
    return (
        meeting.kind is MeetingKind.CONTRACT
        and meeting.state is MeetingState.HELD
        and not (meeting.leader_id or meeting.no_leader_reason.strip())
    )


def _alone(
    what: ConflictKind,
    key: Key,
    side: ConflictSide,
    found: Any,
    details: set[str],
) -> Clash:
    return Clash(what, key[0], (side,), frozenset({found.scope}), details=details)
