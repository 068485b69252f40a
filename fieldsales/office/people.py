"""The office's own records: persons, regions, grants, devices, codes. They change here and only here.

They travel down as read-only rows, written with stamps of the office (device 1). A code is kept as a
hash, works once, and lives a day, since the person may be in another town.
"""

import hashlib
import os
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from typing import Any

import sqlalchemy as sa

from fieldsales.domain.entity import E, Entity, Seen
from fieldsales.domain.ids import GrantId, PersonId, RegionId, derived_id, id_text, new_id
from fieldsales.domain.kinds import kind_of
from fieldsales.domain.people import (
    BrigadeMember,
    Device,
    DeviceState,
    Extent,
    Grant,
    Person,
    Position,
    Region,
    Role,
    device_code,
)
from fieldsales.domain.stored import moment_back, moment_out
from fieldsales.errors import RuleError
from fieldsales.ledger.heads import FIRST, WRITERS, flat_row, new_row, open_row
from fieldsales.ledger.packing import decode, encode
from fieldsales.ledger.stamp import OFFICE_DEVICE, stamp_of
from fieldsales.office.database import REFUSED, Head
from fieldsales.office.rows import Rewrite, insert_rows, rewrite_rows
from fieldsales.office.sets.following import place_region
from fieldsales.office.tables import CODE, DEVICE, IS_MAIN, ROW
from fieldsales.sync.code import SECRET_SIZE
from fieldsales.sync.protocol import COMPANY, Scope, outline_scope, region_scope, set_scope

CODE_LASTS = timedelta(hours=24)
SHORTEST_LEASE = timedelta(days=21)
BEFORE_BRIGADE, AFTER_BRIGADE = timedelta(days=14), timedelta(days=7)


@dataclass(frozen=True, slots=True)
class Issued:
    """A code just made: its secret, for whom, and until when."""

    secret: bytes
    person_id: PersonId
    expires: datetime


class People:
    """Acts on the office's own records, inside one writing transaction."""

    def __init__(self, connection: sa.Connection, head: Head, now: datetime) -> None:
        self._connection, self._head, self._now = connection, head, now

    def add_person(
        self,
        email: str,
        name: str,
        roles: tuple[Role, ...],
        *,
        language: str = "en",
        position: Position = Position.MANAGER,
    ) -> Person:
        """Add one of us; refuse an address that is taken, or no role. `language` is that of her reports."""
        clean = email.strip().lower()
        if "@" not in clean:
            raise RuleError("{email} is no e-mail address.", email=email, where="EMAIL")
        if not roles:
            raise RuleError(
                "Give at least one role: rep, office, lead, head, admin.", where="--role"
            )
        if any(p.email == clean for p in records(self._connection, Person)):
            raise RuleError("There is a person with {email} already.", email=clean, where="EMAIL")
        person = Person(
            id=new_id(self._now),
            email=clean,
            name=name.strip() or clean,
            roles=roles,
            position=position,
            language=language,
        )
        self._put(person)
        return person

    def remove_person(self, email: str) -> None:
        """Take a person out of service; her devices are refused from now on, what she wrote stays."""
        person = person_by_email(self._connection, email)
        self._put(replace(person, is_active=False))
        for device in records(self._connection, Device):
            if device.person_id == person.id and device.state is DeviceState.ACTIVE:
                self.end_device(device.number, DeviceState.RETIRED)

    def add_region(self, name: str) -> Region:
        """Add a region; refuse a name that is taken."""
        if any(r.name == name for r in records(self._connection, Region)):
            raise RuleError("There is a region {name} already.", name=name, where="NAME")
        region = Region(id=new_id(self._now), name=name)
        self._put(region)
        return region

    def grant(
        self,
        email: str,
        region_id: bytes,
        since: date | None = None,
        until: date | None = None,
        extent: Extent = Extent.WHOLE,
    ) -> Grant:
        """Let a person read a region, between dates: whole, or in outline with her working set whole."""
        person = person_by_email(self._connection, email)
        if not any(r.id == region_id for r in records(self._connection, Region)):
            raise RuleError("There is no such region; see `office region list`.", where="--region")
        grant = Grant(
            id=derived_id("grant", person.id, region_id),
            person_id=PersonId(person.id),
            granted_region_id=RegionId(region_id),
            since=since,
            until=until,
            extent=extent,
        )
        regions = outlined_regions(self._connection)
        self._put(grant)
        if extent is Extent.SET and region_id not in regions:
            now = moment_out(self._now)
            place_region(
                self._connection,
                self._head.commit,
                now,
                region_id,
                regions | {region_id},
                Enterers(self._connection, now),
            )
        return grant

    def ungrant(self, email: str, region_id: bytes) -> None:
        """End a grant: its last day was yesterday."""
        person = person_by_email(self._connection, email)
        wanted = GrantId(derived_id("grant", person.id, region_id))
        for grant in records(self._connection, Grant):
            if grant.id == wanted:
                self._put(replace(grant, until=self._now.date() - timedelta(days=1)))
                return
        raise RuleError("There is no such grant.", where="--region")

    def issue_code(self, email: str) -> Issued:
        """Make an enrolment code for a person; it is kept as a hash only."""
        person = person_by_email(self._connection, email)
        if not person.is_active:
            raise RuleError("{email} is no longer with us.", email=email, where="EMAIL")
        secret, expires = os.urandom(SECRET_SIZE), self._now + CODE_LASTS
        self._connection.execute(
            CODE.insert().values(
                hash=hash_of(secret),
                person=person.id,
                expires=moment_out(expires),
                device=None,
                used=0,
            )
        )
        return Issued(secret, PersonId(person.id), expires)

    def device_named(self, name: str) -> Device:
        """Return a device by its number, its short name (B3) or its id."""
        for device in records(self._connection, Device):
            if name in {str(device.number), device_code(device.number), id_text(device.id)}:
                return device
        raise RuleError("There is no device {id}.", id=name, where="ID")

    def end_device(self, number: int, state: DeviceState) -> None:
        """Refuse a device from now on: lost or retired. It never comes back."""
        found = [d for d in records(self._connection, Device) if d.number == number]
        if not found:
            raise RuleError("There is no device {number}.", number=number, where="ID")
        self._connection.execute(
            sa.update(DEVICE).where(DEVICE.c.number == number).values(state=state.value, share=b"")
        )
        self._connection.info.setdefault(REFUSED, []).append(number)
        self._put(replace(found[0], state=state))

    @property
    def now(self) -> datetime:
        """When these acts are done."""
        return self._now

    @property
    def connection(self) -> sa.Connection:
        """The transaction these acts belong to."""
        return self._connection

    def put_device(self, device: Device) -> None:
        """Write what everybody may see of a device."""
        self._put(device)

    def _put(self, new: Entity) -> None:
        """Create or change an office record, with the office's stamp."""
        kind = kind_of(type(new))
        values = kind.stored_values(new)
        stamp = stamp_of(OFFICE_DEVICE, self._head.commit)
        chosen = sa.and_(ROW.c.kind == kind.number, ROW.c.id == new.id)
        found = self._connection.execute(sa.select(ROW.c.body, ROW.c.commit).where(chosen)).first()
        if found is None:
            body = encode(flat_row(new.id, new_row(stamp, values)))
            fresh = (kind.number, new.id, COMPANY, self._head.commit, body)
            insert_rows(self._connection, [fresh])
            return
        row = open_row(decode(bytes(found.body)))
        pairs = zip(enumerate(values, 1), row[FIRST:], strict=False)
        written = {number: value for (number, value), was in pairs if value != was}
        for number, value in written.items():
            row[FIRST + number - 1] = value
        row[WRITERS] = (row[WRITERS] or {}) | dict.fromkeys(written, stamp)
        again = Rewrite(kind.number, new.id, COMPANY, COMPANY, row, found.commit, written)
        rewrite_rows(self._connection, self._head.commit, [again])


def records(connection: sa.Connection, entity: type[E]) -> list[E]:
    """Return the office's own records of a kind, oldest first."""
    kind = kind_of(entity)
    chosen = sa.and_(ROW.c.kind == kind.number, IS_MAIN)
    query = sa.select(ROW.c.body).where(chosen).order_by(ROW.c.id)
    found = []
    for body in connection.execute(query).scalars():
        flat: list[Any] = decode(bytes(body))
        found.append(kind.entity_of(flat[0], list(flat[5:]), Seen(flat[1], flat[2], flat[3])))
    return found


def person_by_email(connection: sa.Connection, email: str) -> Person:
    """Return the person of an address."""
    clean = email.strip().lower()
    for person in records(connection, Person):
        if person.email == clean:
            return person
    raise RuleError("There is no person with {email}.", email=clean, where="EMAIL")


def scopes_of(connection: sa.Connection, person: Person, today: date) -> frozenset[Scope]:
    """Return what a person may read today: the company, and her regions; a head reads every region whole."""
    if Role.HEAD in person.roles:
        return frozenset({COMPANY, *(region_scope(r.id) for r in records(connection, Region))})
    found = {COMPANY}
    holders = (PersonId(person.id), *brigades_of(connection, person, today))
    for grant in _grants_of(connection, person, today):
        if grant.extent is Extent.SET:
            found.add(outline_scope(grant.granted_region_id))
            found |= {set_scope(grant.granted_region_id, h) for h in holders}
        else:
            found.add(region_scope(grant.granted_region_id))
    return frozenset(found)


def holders_of(connection: sa.Connection, person: Person, today: date) -> tuple[bytes, ...]:
    """Return whose working sets get the clients a person enters: her brigades', else her own.

    None for a head, and for who holds no region in outline.
    """
    grants = _grants_of(connection, person, today)
    if Role.HEAD in person.roles or all(g.extent is not Extent.SET for g in grants):
        return ()
    return brigades_of(connection, person, today) or (person.id,)


class Enterers:
    """Tells whose working sets get the clients a device enters; each device is looked up once."""

    def __init__(self, connection: sa.Connection, now: int) -> None:
        self._connection, self._now = connection, now
        self._found: dict[int, tuple[bytes, ...]] = {}

    def __call__(self, device: int) -> tuple[bytes, ...]:
        """Return the holders of a device's person."""
        if device not in self._found:
            self._found[device] = self._holders(device)
        return self._found[device]

    def _holders(self, device: int) -> tuple[bytes, ...]:
        query = sa.select(DEVICE.c.person).where(DEVICE.c.number == device)
        person_id = self._connection.execute(query).scalar()
        people = {p.id: p for p in records(self._connection, Person)}
        person = people.get(PersonId(bytes(person_id))) if person_id is not None else None
        if person is None:
            return ()
        return holders_of(self._connection, person, moment_back(self._now).date())


def brigades_of(connection: sa.Connection, person: Person, today: date) -> tuple[bytes, ...]:
    """Return the brigades whose working sets a person holds: from two weeks before until a week after."""
    return tuple(
        sorted(
            {
                m.brigade_id
                for m in records(connection, BrigadeMember)
                if m.person_id == person.id
                and m.since - BEFORE_BRIGADE <= today
                and (m.until is None or today <= m.until + AFTER_BRIGADE)
            }
        )
    )


def outlined_regions(connection: sa.Connection) -> frozenset[bytes]:
    """Return the regions that somebody holds in outline, now or at another time."""
    grants = records(connection, Grant)
    return frozenset(g.granted_region_id for g in grants if g.extent is Extent.SET)


def _grants_of(connection: sa.Connection, person: Person, today: date) -> list[Grant]:
    return [
        g
        for g in records(connection, Grant)
        if g.person_id == person.id
        and (g.since is None or g.since <= today)
        and (g.until is None or today <= g.until)
    ]


def hash_of(secret: bytes) -> bytes:
    """Return what is kept of a code's secret (128 random bits need no slow hash)."""
    return hashlib.sha256(b"fieldsales code" + secret).digest()


def device_plain(device: Device, people: list[Person]) -> dict[str, Any]:
    """Return a device as commands show it."""
    owner = next((p for p in people if p.id == device.person_id), None)
    return {
        "id": id_text(device.id),
        "number": device.number,
        "code": device_code(device.number),
        "name": device.name,
        "person": owner.email if owner else None,
        "state": device.state.value,
        "enrolled_at": device.enrolled_at.isoformat() if device.enrolled_at else None,
        "lease_ends_at": device.lease_ends_at.isoformat() if device.lease_ends_at else None,
    }


def lease_end(now: datetime) -> datetime:
    """Return until when a device opens by itself: 21 days; trips lengthen it once they are planned."""
    return now + SHORTEST_LEASE
