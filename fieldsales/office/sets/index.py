"""What the office notes of rows to know whose they are and why somebody has them."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

import sqlalchemy as sa

from fieldsales.office.rows import among, of_keys
from fieldsales.office.sets.reasons import Reason
from fieldsales.office.tables import BELONGS, REASON

Key = tuple[int, bytes]


@dataclass(frozen=True, slots=True)
class Belonging:
    """Whose row it is, in which region; for a client also the place it is in."""

    region: bytes
    client: bytes
    place: bytes | None = None


@dataclass(slots=True)
class Index:
    """The two index tables of working sets, inside one writing transaction."""

    connection: sa.Connection
    affected: set[bytes] = field(default_factory=set)
    """Clients whose cards may have to be placed anew."""

    def belongings(self, keys: Iterable[Key]) -> dict[Key, Belonging]:
        """Return what is noted of rows."""
        found = {}
        for _, chosen in of_keys(self.connection, BELONGS, keys):
            for one in self.connection.execute(sa.select(BELONGS).where(chosen)):
                place = bytes(one.place) if one.place is not None else None
                noted = Belonging(bytes(one.region), bytes(one.client), place)
                found[one.kind, bytes(one.id)] = noted
        return found

    def note_belongings(self, wanted: Mapping[Key, Belonging | None]) -> tuple[set[Key], set[Key]]:
        """Note whose rows are, nothing for those that are nobody's.

        Returns the rows of which that changed, and of these the ones of which nothing was noted before.
        """
        standing = self.belongings(wanted)
        changed = {key for key, one in wanted.items() if standing.get(key) != one}
        self.affected |= {one.client for one in wanted.values() if one is not None}
        self.affected |= {standing[key].client for key in changed if key in standing}
        for _, chosen in of_keys(self.connection, BELONGS, changed & standing.keys()):
            self.connection.execute(sa.delete(BELONGS).where(chosen))
        fresh = [(key, one) for key in changed if (one := wanted[key]) is not None]
        if fresh:
            rows = [
                {
                    "kind": number,
                    "id": row_id,
                    "region": one.region,
                    "client": one.client,
                    "place": one.place,
                }
                for (number, row_id), one in fresh
            ]
            self.connection.execute(BELONGS.insert(), rows)
        return changed, changed - standing.keys()

    def note_reasons(self, wanted: Mapping[Key, frozenset[Reason]], until: int = 0) -> None:
        """Note the reasons that rows give, in place of those they gave."""
        standing: dict[Key, set[Reason]] = {}
        for _, chosen in of_keys(self.connection, REASON, wanted):
            for one in self.connection.execute(sa.select(REASON).where(chosen)):
                reason = Reason(bytes(one.holder), bytes(one.client), bytes(one.trip))
                standing.setdefault((one.kind, bytes(one.id)), set()).add(reason)
        changed = [k for k, reasons in wanted.items() if standing.get(k, set()) != reasons]
        for key in changed:
            self.affected |= {r.client for r in standing.get(key, set()) ^ wanted[key]}
        for _, chosen in of_keys(self.connection, REASON, [k for k in changed if k in standing]):
            self.connection.execute(sa.delete(REASON).where(chosen))
        rows = [
            {
                "kind": number,
                "id": row_id,
                "holder": one.holder,
                "client": one.client,
                "trip": one.trip,
                "until": until,
            }
            for number, row_id in changed
            for one in wanted[number, row_id]
        ]
        if rows:
            self.connection.execute(REASON.insert(), rows)

    def forget_reasons_until(self, now: int) -> None:
        """Take out the reasons whose time is over."""
        over = sa.and_(REASON.c.until > 0, REASON.c.until < now)
        gone = self.connection.execute(sa.delete(REASON).where(over).returning(REASON.c.client))
        self.affected |= {bytes(c) for c in gone.scalars()}

    def given_on_account_of(self, trips: Iterable[bytes]) -> set[Key]:
        """Return the rows whose reasons hang on trips."""
        found = set[Key]()
        for chosen in among(self.connection, REASON.c.trip, trips):
            query = sa.select(REASON.c.kind, REASON.c.id).where(chosen).distinct()
            found |= {(number, bytes(i)) for number, i in self.connection.execute(query)}
        return found

    def stops(self, number: int) -> set[Key]:
        """Return the stops that were noted."""
        query = sa.select(REASON.c.id).where(REASON.c.kind == number).distinct()
        return {(number, bytes(i)) for i in self.connection.execute(query).scalars()}

    def forget_regions(self, regions: Iterable[bytes]) -> None:
        """Forget what is noted of everything in regions."""
        for chosen in among(self.connection, BELONGS.c.region, regions):
            noted = sa.select(BELONGS.c.client).where(chosen)
            self.connection.execute(sa.delete(REASON).where(REASON.c.client.in_(noted)))
            self.connection.execute(sa.delete(BELONGS).where(chosen))

    def holders(self, clients: Iterable[bytes]) -> dict[bytes, set[bytes]]:
        """Return who holds the cards of clients."""
        found: dict[bytes, set[bytes]] = {}
        for chosen in among(self.connection, REASON.c.client, clients):
            query = sa.select(REASON.c.client, REASON.c.holder).where(
                chosen, REASON.c.holder != b""
            )
            for client, holder in self.connection.execute(query.distinct()):
                found.setdefault(bytes(client), set()).add(bytes(holder))
        return found

    def family(self, clients: Iterable[bytes]) -> dict[Key, Belonging]:
        """Return every row that belongs to clients."""
        found = {}
        for chosen in among(self.connection, BELONGS.c.client, clients):
            for one in self.connection.execute(sa.select(BELONGS).where(chosen)):
                noted = Belonging(bytes(one.region), bytes(one.client))
                found[one.kind, bytes(one.id)] = noted
        return found
