"""A device profile with a small made-up firm in it: real keys, a real encrypted base, no network."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from cryptography import x509
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey
from cryptography.hazmat.primitives.serialization import Encoding
from cryptography.x509.oid import NameOID

from fieldsales.config import Profile
from fieldsales.domain.client import Client, ClientStatus, Contact, Segment
from fieldsales.domain.ids import ClientId, ContactId, PersonId, RegionId, derived_id, new_id
from fieldsales.domain.kinds import kind_of
from fieldsales.domain.meeting import Meeting, MeetingState, Outcome
from fieldsales.domain.people import Device, DeviceState, Grant, Person, Region, Role
from fieldsales.domain.registers import Address, PersonName, Phone
from fieldsales.store.base import Base, Identity
from fieldsales.store.database import writing
from fieldsales.store.key_file import Cost
from fieldsales.store.keys import NewKeys, create_keys, unlock
from fieldsales.store.lease import Lease
from fieldsales.store.repository import Repository
from tests.fakes import FixedClock, MemoryKeychain
from tests.make import DAY, Bench, adopt, make_bench, slot

PASSPHRASE = "seven green lorries by the river"
_TOWNS = (
    "Almendralejo",
    "Zafra",
    "Mérida",
    "Badajoz",
    "Montijo",
    "Olivenza",
    "Don Benito",
    "Llerena",
)
_FIRMS = (
    "Aceitunas Valle Matachel", "Aceros Campiña", "Agro Tentudía", "Almazara Olivencia", "Áridos Talavera",
    "Arroces Vegas Altas", "Café Raya", "Cárnicas Cheles", "Cartón Alcalá", "Cerámicas Alconera",
    "Clínica San Lázaro", "Conservas Olivenza", "Cooperativa La Serena", "Cooperativa Vid y Olivo",
    "Corchos San Vicente", "Embalajes Guadiana", "Ferretería Bravo", "Frío Vegas", "Frutas Vega Baja",
    "Granja Zalamea", "Granitos La Codosera", "Grupo Raya", "Harinas Barcarrota", "Hidráulica Caya",
    "Hotel Ducal", "Ibéricos Bodión", "Imprenta Puerta Pilar", "Jamones La Calera", "Lácteos Ardila",
    "Luz y Frío Badajoz", "Maderas Pallares", "Maquinaria Solano", "Mármoles Alconera", "Motos Feria",
    "Muebles Alcazaba", "Papel Proserpina", "Piensos Sierra Brava", "Pinturas Alor", "Quesos Castuera",
    "Recambios Gévora", "Reciclados Raya", "Riegos Lusitania", "Semillas Zújar", "Talleres Hermanos Ruiz",
    "Textil Alcazaba", "Toldos Badajoz", "Transformados Miajadas", "Vidrios Barros", "Vinos Táliga",
    "Viveros Guadiana", "Zafra Textil",
)  # fmt: skip

LEASE = timedelta(days=3_650)
"""Longer than any test goes, and than this program will be tried on machines of a later day."""


@dataclass(frozen=True, slots=True)
class Sample:
    """A device that opens with PASSPHRASE; its base is closed again."""

    profile: Profile
    clock: FixedClock


def _authority() -> str:
    """Return the certificate of an office that nobody serves."""
    key = Ed25519PrivateKey.generate()
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "office.fieldsales")])
    began = datetime(2026, 1, 1, tzinfo=UTC)
    made = (
        x509.CertificateBuilder().subject_name(name).issuer_name(name).public_key(key.public_key())
    )
    made = (
        made.serial_number(1).not_valid_before(began).not_valid_after(began + timedelta(days=3650))
    )
    return made.sign(key, None).public_bytes(Encoding.PEM).decode()


def make_sample(
    folder: Path,
    *,
    is_empty: bool = False,
    roles: tuple[Role, ...] = tuple(Role),
    now: datetime | None = None,
    fill: Callable[[Bench], object] | None = None,
) -> Sample:
    """Make the profile; an empty one has people and regions but no client. `fill` brings other records."""
    profile, clock = Profile(folder), FixedClock()
    if now is not None:
        clock.at = now
    folder.mkdir(parents=True, exist_ok=True)
    public = X25519PrivateKey.generate().public_key().public_bytes_raw()
    lease = Lease("lease", clock.now() + LEASE)
    new = NewKeys(b"d" * 16, public, lease, Cost(memory_kib=64, rounds=1))
    keys = create_keys(profile.keys, PASSPHRASE, new, MemoryKeychain(is_there=False))
    base = Base(profile.database, keys.data_key)
    base.enrol(
        Identity(
            14,
            PersonId(new_id(clock.now())),
            "Guadalex",
            {"address": "127.0.0.1:9", "authority": _authority()},
        )
    )
    try:
        if is_empty:
            _adopt_people(base, clock, roles)
        else:
            bench = make_bench(base, clock, roles)
            _adopt_devices(bench)
            (fill or _add_clients)(bench)
            while base.catch_up_search():
                continue
    finally:
        base.close()
    return Sample(profile, clock)


def fill_with_clients(sample: Sample, count: int) -> None:
    """Put many more clients into a sample, as a first sync would, the search index included."""
    now = sample.clock.now()
    keys = unlock(sample.profile.keys, PASSPHRASE, MemoryKeychain(is_there=False), now)
    base = Base(sample.profile.database, keys.data_key)
    kind = kind_of(Client)
    with writing(base.engine) as connection:
        repository = Repository(connection, kind)
        for start in range(0, count, 5_000):
            batch = [
                Client(id=new_id(now), name=f"Firma {n:06d}", address=Address(town=_TOWNS[n % 8]))
                for n in range(start, min(count, start + 5_000))
            ]
            repository.insert(
                [(c.id, 1 << 40 | 1, None, None, 0, *kind.stored_values(c)) for c in batch]
            )
        connection.commit()
    while base.catch_up_search():
        continue
    base.close()


def _adopt_people(base: Base, clock: FixedClock, roles: tuple[Role, ...]) -> None:
    identity = base.identity()
    assert identity is not None
    adopt(base, Person(id=identity.person_id, email="l@x.es", name="Lucía Ortega", roles=roles))
    adopt(base, Region(id=RegionId(new_id(clock.now())), name="Extremadura Sur"))


def _adopt_devices(bench: Bench) -> None:
    now = bench.clock.now()
    region_id = bench.region_id
    people = (
        ("Lucía Ortega", (), "ThinkPad", 14, timedelta(hours=1), 9, DeviceState.ACTIVE),
        ("Marcos Peña", (Role.REP,), "Latitude", 21, timedelta(days=3), 5, DeviceState.ACTIVE),
        ("Iván Salas", (Role.REP,), "MacBook", 30, timedelta(minutes=4), 12, DeviceState.ACTIVE),
        (
            "Carmen Bravo",
            (Role.OFFICE,),
            "Office computer",
            3,
            timedelta(minutes=2),
            12,
            DeviceState.ACTIVE,
        ),
        ("Rafael Moya", (Role.LEAD,), "MacBook", 6, timedelta(minutes=2), 12, DeviceState.ACTIVE),
        ("Antonio Rey", (Role.REP,), "Latitude", 11, timedelta(days=10), 0, DeviceState.LOST),
    )
    for name, roles, laptop, number, ago, days, state in people:
        person_id = PersonId(derived_id("person", name))
        known = [
            p
            for p in bench.services.records.list("person")
            if isinstance(p, Person) and p.name == name
        ]
        if known:
            person_id = PersonId(known[0].id)
        else:
            mail = f"{name.split()[0].lower()}@guadalex.example"
            adopt(bench.base, Person(id=person_id, email=mail, name=name, roles=roles))
        grant_id = derived_id("grant", person_id)
        until = date(2026, 11, 20)
        adopt(
            bench.base,
            Grant(id=grant_id, person_id=person_id, granted_region_id=region_id, until=until),
        )
        adopt(
            bench.base,
            Device(
                id=derived_id("device", str(number)),
                number=number,
                person_id=person_id,
                name=laptop,
                state=state,
                enrolled_at=now - timedelta(days=300),
                seen_at=now - ago,
                lease_ends_at=now + timedelta(days=days, hours=2),
            ),
        )


def _add_clients(bench: Bench) -> None:
    segments, states = (
        list(Segment)[:3],
        (ClientStatus.ACTIVE, ClientStatus.PROSPECT, ClientStatus.LAPSED),
    )
    with bench.services.work.act() as act:
        for place, name in enumerate(_FIRMS):
            client = Client(
                id=act.new_id(),
                region_id=bench.region_id,
                name=name,
                segment=segments[place % 3],
                status=states[place % 3],
                address=Address("Calle Mayor 1", "06200", _TOWNS[place % 8], "Badajoz", "ES"),
                phones=(Phone(f"924 00 {place:02d} 18", f"+3492400{place:02d}18"),),
            )
            act.tx.put(client)
            contact = Contact(
                id=act.new_id(),
                region_id=bench.region_id,
                client_id=ClientId(client.id),
                name=PersonName("Pilar", f"Gallardo {place}"),
                position="Buyer",
            )
            act.tx.put(contact)
            day = DAY - timedelta(days=7 * place) if place % 2 else DAY + timedelta(days=place % 9)
            is_past = bool(place % 2)
            act.tx.put(
                Meeting(
                    id=act.new_id(),
                    region_id=bench.region_id,
                    trip_id=None,
                    brigade_id=bench.meeting().brigade_id,
                    client_id=ClientId(client.id),
                    contact_id=ContactId(contact.id),
                    slot=replace(slot(9 + place % 8), start=slot(9 + place % 8, day).start),
                    outcome=Outcome(MeetingState.HELD if is_past else MeetingState.PLANNED),
                    purpose="Review of the 2026 contract",
                    summary="Wanted delivery windows before the harvest." if is_past else "",
                )
            )
        act.commit()
