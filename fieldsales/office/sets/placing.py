"""Place the copies of rows where working sets need them, in the transaction that wrote the rows.

What a push touched is noted anew (whose it is, why somebody has it); then every client it may concern is
looked at as a whole: who holds it, where its rows stand, and the difference is written. A rebuild is the same
over everything a region holds.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field

import sqlalchemy as sa

from fieldsales.domain.client import Client
from fieldsales.domain.kinds import BY_NUMBER, kind_of
from fieldsales.domain.outline import Outline
from fieldsales.domain.trip import Stop, Trip
from fieldsales.ledger.heads import CREATED, FIRST, Row, flat_row
from fieldsales.ledger.packing import encode
from fieldsales.ledger.stamp import device_of
from fieldsales.office.objections import Key, Known
from fieldsales.office.rows import Rewrite, insert_rows, of_keys, rewrite_rows, take_away
from fieldsales.office.sets.belonging import Lot, client_field, lot_of, parent_of
from fieldsales.office.sets.index import Belonging, Index
from fieldsales.office.sets.nearby import Nearby
from fieldsales.office.sets.outlines import write_outlines
from fieldsales.office.sets.reading import Reading, value_of
from fieldsales.office.sets.reasons import OVER, REASONED, Reason, reasons_of
from fieldsales.office.tables import IS_MAIN, ROW
from fieldsales.sync.protocol import Scope, outline_scope, set_scope

CLIENT, TRIP, STOP, OUTLINE = (kind_of(k).number for k in (Client, Trip, Stop, Outline))
_PLACE = kind_of(Client).by_name["place_id"].number
_MERGED = kind_of(Client).by_name["merged_into_id"].number
HoldersOf = Callable[[int], tuple[bytes, ...]]
"""Whose working sets get the clients that a device enters."""


@dataclass(slots=True)
class Placing:
    """One transaction's placing; `regions` are those that somebody holds in outline."""

    connection: sa.Connection
    commit: int
    now: int
    regions: frozenset[bytes]
    index: Index = field(init=False)
    reading: Reading = field(init=False)
    written: Mapping[Key, Known] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.index = Index(self.connection)

    def follow(self, written: Mapping[Key, Known], holders_of_device: HoldersOf) -> None:
        """Bring the copies in step with the rows just written."""
        self.written = {k: one for k, one in written.items() if lot_of(k[0]) is not Lot.OFFICE}
        self.reading = Reading(self.connection, self.written)
        self.index.forget_reasons_until(self.now)
        changed, made = self.index.note_belongings({k: self._belonging(k) for k in self.written})
        entered = {
            k: frozenset(Reason(holder, k[1]) for holder in holders)
            for k in made
            if k[0] == CLIENT
            and (holders := holders_of_device(device_of(self.written[k].row[CREATED])))
        }
        self._note_reasons(entered)
        self._note_candidates(changed)
        wanted = self._wanted_planning()
        wanted |= self._wanted_cards()
        self._write(wanted)
        clients = [k for k in self.written if k[0] == CLIENT]
        write_outlines(self.connection, self.commit, self.regions, self.reading, clients)

    def open_card(self, client_id: bytes, person_id: bytes, until: int) -> None:
        """Give a person a client's card until a moment, because she asked for it."""
        self.reading = Reading(self.connection, {})
        self.index.forget_reasons_until(self.now)
        key = (OUTLINE, client_id)
        self.index.note_reasons({key: frozenset({Reason(person_id, client_id)})}, until)
        self.index.affected.add(client_id)
        self._write(self._wanted_cards())

    def _belonging(self, key: Key) -> Belonging | None:
        row = self.written[key].row
        region = row[FIRST]
        lot = lot_of(key[0])
        if region not in self.regions or lot is Lot.PLANNING:
            return None
        if key[0] == CLIENT:
            merged = value_of(row, _MERGED)
            return Belonging(region, merged or key[1], value_of(row, _PLACE))
        client = self._client_of(key, row)
        return Belonging(region, client or key[1])

    def _client_of(self, key: Key, row: Row) -> bytes | None:
        """Return the client a row is about, by itself or through its parent."""
        number = client_field(key[0])
        if number is not None:
            found: bytes | None = value_of(row, number)
            return found
        parent = parent_of(key[0])
        if parent is None:
            return None
        above = (parent[1], value_of(row, parent[0]))
        parent_row = self.reading.row(above) if above[1] else None
        return self._client_of(above, parent_row) if parent_row is not None else None

    def _note_reasons(self, entered: Mapping[Key, frozenset[Reason]]) -> None:
        """Note the reasons of the rows written, of what hangs on trips written, of clients a crew entered."""
        again = {k for k in self.written if BY_NUMBER[k[0]].entity in REASONED}
        again |= {k for k in self.index.given_on_account_of(self._trips()) if k[0] != STOP}
        self.reading.load(again)
        reasons = {k: self._reasons(k) for k in again}
        self.index.note_reasons(reasons | dict(entered))

    def _trips(self) -> set[bytes]:
        return {row_id for number, row_id in self.written if number == TRIP}

    def _is_outlined(self, key: Key) -> bool:
        row = self.reading.row(key)
        return row is not None and row[FIRST] in self.regions

    def _reasons(self, key: Key) -> frozenset[Reason]:
        entity = self.reading.entity(*key) if self._is_outlined(key) else None
        return reasons_of(entity, self._trip) if entity is not None else frozenset()

    def _trip(self, trip_id: bytes) -> Trip | None:
        found = self.reading.entity(TRIP, trip_id)
        return found if isinstance(found, Trip) else None

    def _note_candidates(self, changed: set[Key]) -> None:
        """Note the clients around stops anew: of stops and trips written, and where clients came or moved."""
        stops = {k for k in self.written if k[0] == STOP}
        stops |= {k for k in self.index.given_on_account_of(self._trips()) if k[0] == STOP}
        moved = {self.written[k].row[FIRST] for k in changed if k[0] == CLIENT}
        if moved & self.regions:
            stops |= self.index.stops(STOP)
        self.reading.load(stops)
        nearby = Nearby(self.connection, self.reading)
        self.index.note_reasons({key: self._candidates(key, nearby) for key in stops})

    def _candidates(self, key: Key, nearby: Nearby) -> frozenset[Reason]:
        stop = self.reading.entity(*key)
        if not isinstance(stop, Stop) or stop.region_id not in self.regions:
            return frozenset()
        trip = self._trip(stop.trip_id)
        kept = Reason(
            b"", b"", stop.trip_id
        )  # so that the stop is found again when its trip changes
        if trip is None or trip.state in OVER or stop.region_id is None:
            return frozenset({kept})
        found = nearby.clients(stop.region_id, stop.place_id)
        return frozenset({kept, *(Reason(trip.brigade_id, c, stop.trip_id) for c in found)})

    def _wanted_planning(self) -> dict[Key, set[Scope]]:
        return {
            key: {outline_scope(known.row[FIRST])} if known.row[FIRST] in self.regions else set()
            for key, known in self.written.items()
            if lot_of(key[0]) is Lot.PLANNING
        }

    def _wanted_cards(self) -> dict[Key, set[Scope]]:
        """Return where the rows of every client concerned have to stand."""
        clients = self._concerned()
        family = self.index.family(clients)
        kept_by = {k[1]: one.client for k, one in family.items() if k[0] == CLIENT}
        who: dict[bytes, set[bytes]] = {}
        for client, holders in self.index.holders(clients).items():
            who.setdefault(_root(client, kept_by), set()).update(holders)
        wanted: dict[Key, set[Scope]] = {k: set() for k in self.written if k not in family}
        wanted = {k: s for k, s in wanted.items() if lot_of(k[0]) is not Lot.PLANNING}
        for key, one in family.items():
            holders = who.get(_root(one.client, kept_by), set())
            wanted[key] = {set_scope(one.region, holder) for holder in holders}
        return wanted

    def _concerned(self) -> set[bytes]:
        """Return the clients to look at: those affected, what was merged into them, what they merged into."""
        clients, more = set[bytes](), set(self.index.affected) - {b""}
        while more - clients:
            clients |= more
            known = self.index.belongings((CLIENT, c) for c in clients)
            more = {one.client for one in known.values()}
            more |= {k[1] for k in self.index.family(clients) if k[0] == CLIENT}
        return clients

    def _write(self, wanted: Mapping[Key, set[Scope]]) -> None:
        """Write the difference between where copies stand and where they have to."""
        standing = self._copies(wanted)
        fresh, again, gone = list[tuple[Key, Scope]](), list[Rewrite](), list[tuple[Key, Scope]]()
        for key, scopes in wanted.items():
            held = standing.get(key, {})
            fresh += [(key, scope) for scope in sorted(scopes - held.keys())]
            gone += [(key, scope) for scope in sorted(held.keys() - scopes)]
            known = self.written.get(key)
            if known is not None:
                stay = sorted(scopes & held.keys())
                again += [
                    Rewrite(*key, s, s, known.row, held[s] if known.written else 0, known.written)
                    for s in stay
                ]
        self.reading.load(key for key, _ in fresh)
        insert_rows(self.connection, self._new_copies(fresh))
        rewrite_rows(self.connection, self.commit, again)
        take_away(self.connection, self.commit, gone)

    def _copies(self, keys: Iterable[Key]) -> dict[Key, dict[Scope, int]]:
        """Return the copies of rows: the commit of each by its scope."""
        found: dict[Key, dict[Scope, int]] = {}
        for number, chosen in of_keys(self.connection, ROW, keys):
            query = sa.select(ROW.c.id, ROW.c.scope, ROW.c.commit).where(chosen, ~IS_MAIN)
            for row_id, scope, commit in self.connection.execute(query):
                found.setdefault((number, bytes(row_id)), {})[bytes(scope)] = commit
        return found

    def _new_copies(
        self, fresh: Iterable[tuple[Key, Scope]]
    ) -> Iterator[tuple[int, bytes, Scope, int, bytes]]:
        for key, scope in fresh:
            row = self.reading.row(key)
            if row is not None:
                yield *key, scope, self.commit, encode(flat_row(key[1], row))


def _root(client: bytes, kept_by: Mapping[bytes, bytes]) -> bytes:
    """Return the client that was kept of those merged into each other."""
    seen = {client}
    while (other := kept_by.get(client, client)) not in seen:
        client = other
        seen.add(client)
    return client
