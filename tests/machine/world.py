"""A small company in one process: an office and three devices, on real files, with real push and feed.

Building one costs half a second, so it is built once and copied: `Template` keeps the files, `World` is
one copy. The office may also lie in PostgreSQL; then its rows are put back instead of its file.
"""

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path
from typing import Any

import sqlalchemy as sa
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from fieldsales.domain.client import Client
from fieldsales.domain.entity import Entity
from fieldsales.domain.ids import PersonId, RegionId, id_text, new_id
from fieldsales.domain.kinds import KINDS, kind_of
from fieldsales.domain.outline import Outline
from fieldsales.domain.people import Role
from fieldsales.errors import FieldSalesError
from fieldsales.ledger.heads import Row
from fieldsales.office.database import OfficeDatabase, open_embedded
from fieldsales.office.enrolment import offer, take
from fieldsales.office.people import People
from fieldsales.office.tables import COUNTER, METADATA, NONCE
from fieldsales.services.opening import Services, services_on
from fieldsales.store.base import Base, Identity
from fieldsales.store.database import reading
from fieldsales.store.repository import Repository
from fieldsales.store.tables import SELF, TABLES
from fieldsales.sync.engine import Engine, Synced
from fieldsales.sync.protocol import EnrolAsk, EnrolTake
from tests.fakes import FixedClock
from tests.machine.law import Key, copies_of, differences, fold, rows_of
from tests.machine.wire import Wire

OUTLINE = kind_of(Outline).number
OFFICE_KEY, DEVICE_KEY = bytes(range(32)), bytes(range(1, 33))
PEOPLE = (("head@x.es", (Role.HEAD,)), ("lead@x.es", (Role.LEAD,)), ("rep@x.es", (Role.REP,)))
REGIONS = ("Extremadura", "Alentejo")
Dump = dict[str, list[tuple[Any, ...]]]


@dataclass(frozen=True, slots=True)
class Member:
    """A person with a device: what enrolment told it."""

    email: str
    identity: Identity
    raw_key: bytes

    @property
    def key(self) -> Ed25519PrivateKey:
        """Its signing key."""
        return Ed25519PrivateKey.from_private_bytes(self.raw_key)


@dataclass(slots=True)
class Laptop:
    """One device at work; `screens` hold what its person once looked at."""

    email: str
    base: Base
    wire: Wire
    clock: FixedClock
    services: Services
    screens: dict[int, Entity] = field(default_factory=dict)

    def sync(self) -> Synced:
        """Exchange with the office once."""
        return Engine(self.base, self.wire, self.clock, most_bytes=3_000).sync()

    def put(self, new: Any, was: Any = None) -> int:
        """Create a record, or change it from what was on the screen; return the act's number."""
        with self.services.work.act() as act:
            if was is None:
                act.add(new)
            else:
                act.change(new, was)
            return act.commit()

    def delete(self, was: Entity) -> int:
        """Delete what is on the screen."""
        with self.services.work.act() as act:
            act.delete(was)
            return act.commit()

    def get(self, record: Any) -> Any:
        """Look at a record as it stands here, None when it is not here."""
        with self.services.work.read() as reader:
            return reader.get(type(record), record.id)

    def rows(self) -> dict[Key, Row]:
        """Return every row of this device in packed form."""
        found: dict[Key, Row] = {}
        with reading(self.base.engine) as connection:
            for kind in KINDS:
                ids = list(connection.execute(sa.select(TABLES[kind.number].c.id)).scalars())
                for row_id, row in Repository(connection, kind).packed(ids).items():
                    found[kind.number, row_id] = row
        return found

    def last_act(self) -> int:
        """Return the number of the newest act of this device."""
        with reading(self.base.engine) as connection:
            return int(connection.execute(sa.select(SELF.c.last_seq)).scalar_one())


@dataclass(frozen=True, slots=True)
class Template:
    """A company just made and synced once by everybody."""

    folder: Path
    regions: tuple[RegionId, ...]
    members: tuple[Member, ...]
    office_rows: Dump


class World:
    """One copy of the company."""

    def __init__(
        self, template: Template, folder: Path, postgres: OfficeDatabase | None = None
    ) -> None:
        self.regions, self.office_clock = template.regions, FixedClock()
        if postgres is None:
            _copy(template.folder / "office.db", folder)
            self.office = open_embedded(folder / "office.db", OFFICE_KEY)
        else:
            self.office = postgres
            load(postgres, template.office_rows)
        self._is_own_office = postgres is None
        self.laptops = [
            _copied(template.folder, folder, member, self.office, self.office_clock)
            for member in template.members
        ]

    def close(self) -> None:
        """Close all files; an office in PostgreSQL stays open for the next world."""
        for laptop in self.laptops:
            laptop.base.close()
        if self._is_own_office:
            self.office.close()

    @contextmanager
    def people(self) -> Iterator[People]:
        """Change the office's own records."""
        with self.office.writing() as (connection, head):
            yield People(connection, head, self.office_clock.now())

    def client(self, name: str = "Bodegas Tierra Parda", region: int = 0, **values: Any) -> Client:
        """Return a client not yet put anywhere."""
        self.tick()
        row_id = new_id(self.office_clock.now())
        return Client(id=row_id, region_id=self.regions[region], name=name, **values)

    def counter(self) -> tuple[int, int]:
        """Return the office's epoch and its newest commit."""
        with self.office.reading() as connection:
            epoch, head = connection.execute(sa.select(COUNTER.c.epoch, COUNTER.c.head)).one()
        return int(epoch), int(head)

    def set_counter(self, epoch: int, head: int) -> None:
        """Begin an epoch, as a restore does."""
        with self.office.engine.begin() as connection:
            connection.execute(sa.update(COUNTER).values(epoch=epoch, head=head))

    @property
    def head(self) -> Laptop:
        """The head's desk: she reads every region."""
        return self.laptops[0]

    @property
    def lead(self) -> Laptop:
        """The lead's laptop: both regions are granted."""
        return self.laptops[1]

    @property
    def rep(self) -> Laptop:
        """The rep's laptop: the first region is granted."""
        return self.laptops[2]

    def tick(self) -> None:
        """Let a second pass for everybody, so that no two moments are the same."""
        self.office_clock.advance(timedelta(seconds=1))
        for laptop in self.laptops:
            laptop.clock.advance(timedelta(seconds=1))

    def check_fold(self) -> None:
        """Demand that the office's rows are the fold of its log."""
        stored = rows_of(self.office)
        shared = {key: row for key, (_, row) in stored.items() if key[0] >= 20}
        folded = fold(self.office)
        assert shared.keys() == folded.keys()
        for key, row in shared.items():
            found = differences(key[0], row, folded[key])
            assert found == [], f"{_name(key)}: {found} {row} {folded[key]}"

    def check_laptop(self, laptop: Laptop) -> None:
        """Demand that a device holds what its person is granted, and nothing else, row by row."""
        scopes = self.scopes_of(laptop)
        stored = rows_of(self.office)
        wanted = {k: row for k, (scope, row) in stored.items() if scope in scopes}
        for (key, scope), row in copies_of(self.office).items():
            assert key[0] == OUTLINE or row == stored[key][1], f"{_name(key)}: an old copy"
            if scope in scopes:
                wanted[key] = row
        held = laptop.rows()
        assert {_name(k) for k in held} == {_name(k) for k in wanted}
        for key, row in wanted.items():
            assert held[key] == row, f"{_name(key)}: {held[key]} {row}"

    def scopes_of(self, laptop: Laptop) -> frozenset[bytes]:
        """Return what the person of a device may read now."""
        from fieldsales.office.people import person_by_email, scopes_of

        with self.office.reading() as connection:
            person = person_by_email(connection, laptop.email)
            return scopes_of(connection, person, self.office_clock.now().date())


def make_template(folder: Path) -> Template:
    """Build the company once."""
    clock = FixedClock()
    office = open_embedded(folder / "office.db", OFFICE_KEY)
    office.make("Guadalex", bytes(16))
    with office.writing() as (connection, head):
        people = People(connection, head, clock.now())
        regions = tuple(RegionId(people.add_region(name).id) for name in REGIONS)
        for email, roles in PEOPLE:
            people.add_person(email, email, roles)
        for email, _ in PEOPLE[1:]:
            people.grant(email, regions[0])
        people.grant("lead@x.es", regions[1])
    members = tuple(_enrolled(office, email, clock) for email, _ in PEOPLE)
    for member in members:
        base = Base(folder / f"{member.email}.db", DEVICE_KEY)
        base.enrol(member.identity)
        wire = Wire(office, member.identity.device, member.key, clock, clock)
        Engine(base, wire, clock).sync()
        base.close()
    rows = dump(office)
    office.close()
    return Template(folder, regions, members, rows)


def dump(office: OfficeDatabase) -> Dump:
    """Return everything the office keeps, nonces left out, to be compared or put back."""
    tables = [t for t in METADATA.sorted_tables if t is not NONCE]
    with office.reading() as connection:
        return {
            t.name: sorted(
                (tuple(_plain(v) for v in row) for row in connection.execute(sa.select(t))),
                key=repr,
            )
            for t in tables
        }


def load(office: OfficeDatabase, rows: Dump) -> None:
    """Put an office's rows back, nothing else left."""
    with office.engine.begin() as connection:
        for table in METADATA.sorted_tables:
            connection.execute(sa.delete(table))
            names = [c.name for c in table.columns]
            if rows.get(table.name):
                values = [dict(zip(names, row, strict=True)) for row in rows[table.name]]
                connection.execute(table.insert(), values)


def refused(work: Any) -> str:
    """Do something that may be refused; return the sentence, empty when it was done."""
    try:
        work()
    except FieldSalesError as error:
        return error.message
    return ""


def _enrolled(office: OfficeDatabase, email: str, clock: FixedClock) -> Member:
    with office.writing() as (connection, head):
        issued = People(connection, head, clock.now()).issue_code(email)
    told = offer(office, EnrolAsk(issued.secret), bytes(32), clock.now())
    key = Ed25519PrivateKey.generate()
    public = key.public_key().public_bytes_raw()
    take(office, EnrolTake(issued.secret, public, b"", email), clock.now())
    identity = Identity(told.device_number, PersonId(told.person_id), told.company, {})
    return Member(email, identity, key.private_bytes_raw())


def _copied(
    source: Path, folder: Path, member: Member, office: OfficeDatabase, office_clock: FixedClock
) -> Laptop:
    path = _copy(source / f"{member.email}.db", folder)
    clock = FixedClock()
    base = Base(path, DEVICE_KEY)
    wire = Wire(office, member.identity.device, member.key, clock, office_clock, page=3)
    return Laptop(member.email, base, wire, clock, services_on(base, clock))


def _copy(source: Path, folder: Path) -> Path:
    """Copy a file of the template, unless a world that ended left one: it is gone on with."""
    path = folder / source.name
    if not path.exists():
        beside = path.with_suffix(".copy")
        shutil.copy(source, beside)
        beside.rename(path)
    return path


def _plain(value: Any) -> Any:
    return bytes(value) if isinstance(value, memoryview) else value


def _name(key: Key) -> str:
    return f"{key[0]}/{id_text(key[1])}"
