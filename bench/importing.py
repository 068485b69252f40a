"""Import of many lines against raw inserts of the same rows into the same kind of encrypted file.

Two figures: the transaction alone (`put`, one act per 1,000 rows), and the whole command with reading,
matching of towns and phones, duplicates and the search index. Both sides commit every 1,000 rows.

    python -m bench.importing --rows 100000
"""

import argparse
import csv
import json
import random
import resource as memory
import tempfile
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from fieldsales.domain.client import Client, Contact
from fieldsales.domain.clock import SystemClock
from fieldsales.domain.entity import Entity
from fieldsales.domain.ids import PersonId, RegionId, new_id
from fieldsales.domain.kinds import kind_of
from fieldsales.domain.people import Person, Region, Role
from fieldsales.domain.registers import Address, Phone
from fieldsales.formats.reading import read_source
from fieldsales.services.importing.choices import Wishes
from fieldsales.services.importing.report import Report
from fieldsales.services.opening import Services, services_on
from fieldsales.store.base import Base, Identity
from fieldsales.store.database import encrypted_engine, reading, writing
from fieldsales.store.gazetteer import Gazetteer
from fieldsales.store.migrations import bring_up_to_date
from fieldsales.store.repository import Repository

ROWS_A_COMMIT = 1_000
KEY = bytes(range(32))
TRADES = (
    "Bodegas Transportes Talleres Construcciones Ferretería Panadería Clínica Hotel Restaurante Gestoría "
    "Academia Viveros Maderas Aceites Conservas Suministros Electricidad Fontanería Óptica Farmacia "
    "Imprenta Muebles Textiles Hormigones Excavaciones Ganadería Quesería Embutidos Limpiezas Seguros"
)
PROPER = (
    "Guadiana Tierra Parda Encina Sierra Norte Alcazaba Hermanos Dehesa Olivar Almenara Robledo Valle "
    "Fuente Nueva Castillo Mirador Ribera Campillo Herrera Morales Vega Castro Ortega Molina Delgado "
    "Rubio Marín Sanz Iglesias Medina Garrido Cortés Lozano Guerrero Cano Prieto Calvo Gallego Vidal "
    "León Márquez Herrero Peña Flores Cabrera Campos Reyes Fuentes Carrasco Caballero Nieto Aguilar "
    "Pascual Santana Lorenzo Hidalgo Montero Ibáñez Giménez Ferrer Durán Vicente Benítez Arias Mora"
)
GIVEN = (
    "María José Antonio Manuel Francisco Laura Elena Marta Lucía Javier Carlos Miguel Ana Isabel Pilar "
    "Rosa Cristina Sergio Pablo Andrés Rubén Raquel Beatriz Silvia Nuria Tomás Hugo Eva Irene Óscar"
)
FORMS = ("S.L.", "SL", "S.A.", "S.L.U.", "S. Coop.", "")
POSITIONS = (
    "Gerente",
    "Director comercial",
    "Jefa de compras",
    "Administradora",
    "Propietario",
    "",
)
HEADER = (
    "Código;Empresa;CIF;Dirección;CP;Población;Provincia;Teléfono;Email;Contacto;Cargo;Móvil;"
    "Observaciones"
)
_TRADES, _PROPER, _GIVEN = TRADES.split(), PROPER.split(), GIVEN.split()


def main() -> None:
    """Measure and print both figures."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--rows", type=int, default=100_000)
    rows = parser.parse_args().rows
    with tempfile.TemporaryDirectory() as folder:
        print(json.dumps(measure_put(Path(folder), rows)), flush=True)
        print(json.dumps(measure_command(Path(folder), rows)), flush=True)


def measure_put(folder: Path, rows: int) -> dict[str, Any]:
    """Return the figure of the transaction alone."""
    clients = list(some_clients(rows))
    kind = kind_of(Client)
    stored = [(c.id, 1, None, None, 0, *kind.stored_values(c)) for c in clients]
    raw = timed(lambda: insert_raw(folder / "put_raw.db", {Client: stored}))
    services = device(folder / "put.db")

    def put_all() -> None:
        for start in range(0, rows, ROWS_A_COMMIT - 1):
            with services.work.act(is_bulk=True) as act:
                for client in clients[start : start + ROWS_A_COMMIT - 1]:
                    act.tx.put(client)
                act.commit()

    put = timed(put_all)
    services.work.base.close()
    return {
        "figure": "import of rows through put, against raw inserts",
        "goal": 1.6,
        "ratio": round(put.wall / raw.wall, 2),
        "cpu_ratio": round(put.cpu / raw.cpu, 2),
        "rows": rows,
        **_said({"put": put, "raw": raw}),
    }


def measure_command(folder: Path, rows: int) -> dict[str, Any]:
    """Return the figure of the whole import of a file."""
    path = folder / "clients.csv"
    write_list(path, rows)
    services = device(folder / "command.db")
    reports: list[Report] = []

    def whole() -> None:
        source = read_source(path)
        country = services.imports.country_of(source, "ES")
        preview = services.imports.look(source, country)
        choices = services.imports.choices(source, preview, Wishes(country))
        reports.append(services.imports.run(source, choices, lines=preview.lines))

    took = timed(whole)
    report = reports[0]
    peak = memory.getrusage(memory.RUSAGE_SELF).ru_maxrss // 1024
    made: dict[type[Entity], Sequence[tuple[Any, ...]]] = {
        entity: _stored_rows(services.work.base, entity) for entity in (Client, Contact)
    }
    services.work.base.close()
    raw = timed(lambda: insert_raw(folder / "command_raw.db", made))
    return {
        "figure": "import clients of a CSV with duplicates and search, against raw inserts",
        "goal": 5,
        "ratio": round(took.wall / raw.wall, 2),
        "cpu_ratio": round(took.cpu / raw.cpu, 2),
        "rows": rows,
        **_said({"import": took, "raw": raw}),
        "made": {
            "clients": report.clients,
            "contacts": report.contacts,
            "duplicates": len(report.pairs),
            "refused": len(report.refused),
            "doubtful_places": len(report.doubtful),
        },
        "peak_mb": peak,
    }


def device(path: Path) -> Services:
    """Return the services of a fresh device whose person may import into one region."""
    clock = SystemClock()
    base = Base(path, KEY)
    person = Person(
        id=new_id(clock.now()), email="a@b.es", name="Ana", roles=(Role.HEAD, Role.OFFICE)
    )
    base.enrol(Identity(2, PersonId(person.id), "Bench", {}))
    region = Region(id=new_id(clock.now()), name="Sur", country="ES")
    with writing(base.engine) as connection:
        for one in (person, region):
            row = (one.id, 1, None, None, 0, *kind_of(type(one)).stored_values(one))
            Repository(connection, kind_of(type(one))).replace([row])
        connection.commit()
    return services_on(base, clock)


def insert_raw(path: Path, tables: dict[type[Entity], Sequence[tuple[Any, ...]]]) -> None:
    """Insert rows with the driver's own executemany, 1,000 a commit."""
    engine = encrypted_engine(path, KEY)
    bring_up_to_date(engine)
    for entity, rows in tables.items():
        for start in range(0, len(rows), ROWS_A_COMMIT):
            with writing(engine) as connection:
                Repository(connection, kind_of(entity)).insert(rows[start : start + ROWS_A_COMMIT])
                connection.commit()
    engine.dispose()


def some_clients(count: int) -> Iterator[Client]:
    """Yield clients as a list has them."""
    chance, now = random.Random(7), SystemClock().now()
    region = RegionId(new_id(now))
    towns = _towns()
    for number in range(count):
        name, town = _firm_name(chance), chance.choice(towns)
        phone = _phone(chance, "9")
        yield Client(
            id=new_id(now),
            region_id=region,
            name=name,
            tax_id=_tax(chance),
            external_key=f"C{number:06d}",
            address=Address(_street(chance), f"{chance.randrange(1000, 52999):05d}", *town, "ES"),
            phones=(Phone(phone, f"+34{phone.replace(' ', '')}"),),
            emails=(f"info{number}@example.es",),
            notes=_note(chance),
        )


def write_list(path: Path, count: int) -> None:
    """Write a list as an accounting program exports it: duplicates, missing and spoiled values included."""
    chance, towns = random.Random(11), _towns()
    lines: list[list[str]] = []
    with path.open("w", encoding="cp1252", errors="replace", newline="") as file:
        out = csv.writer(file, delimiter=";")
        out.writerow(HEADER.split(";"))
        for number in range(count):
            line = _line(chance, number, towns)
            if number > 100 and chance.random() < 0.03:
                line = _again(chance, chance.choice(lines), number)
            lines.append(line)
            out.writerow(line)


def _line(chance: random.Random, number: int, towns: Sequence[tuple[str, str]]) -> list[str]:
    town, province = chance.choice(towns)
    given, family = chance.choice(_GIVEN), f"{chance.choice(_PROPER)} {chance.choice(_PROPER)}"
    has_contact = chance.random() < 0.8
    return [
        f"C{number:06d}",
        _firm_name(chance),
        _tax(chance) if chance.random() < 0.9 else "NULL",
        _street(chance),
        str(chance.randrange(1000, 52999)),
        town,
        province,
        _phone(chance, "9") if chance.random() < 0.9 else "",
        f"info{number}@example.es" if chance.random() < 0.6 else "",
        f"{given} {family}" if has_contact else "",
        chance.choice(POSITIONS) if has_contact else "",
        _phone(chance, "6") if has_contact and chance.random() < 0.5 else "",
        _note(chance) if chance.random() < 0.4 else "",
    ]


def _again(chance: random.Random, line: list[str], number: int) -> list[str]:
    """Return a line once more, as it comes twice into real lists: other spelling, another number."""
    again = list(line)
    again[0] = line[0] if chance.random() < 0.4 else f"D{number:06d}"
    again[1] = line[1].replace("S.L.", "SL").replace("í", "i").upper()
    return again


def _towns() -> list[tuple[str, str]]:
    """Return Spanish towns with their provinces, larger ones more often."""
    gazetteer = Gazetteer()
    found = [
        (p.name, p.province.removeprefix("Provincia de "), p.population)
        for letters in (
            "a",
            "b",
            "ca",
            "ma",
            "va",
            "se",
            "za",
            "mer",
            "alm",
            "don",
            "ol",
            "tr",
            "vi",
        )
        for p in gazetteer.starting(letters, "ES", 60)
    ]
    gazetteer.close()
    return [(n, province) for n, province, people in found for _ in range(1 + people // 60_000)]


def _firm_name(chance: random.Random) -> str:
    words = [chance.choice(_TRADES), *chance.sample(_PROPER, chance.choice((1, 2, 2, 3)))]
    return f"{' '.join(words)} {chance.choice(FORMS)}".strip()


def _street(chance: random.Random) -> str:
    return f"Calle {chance.choice(_PROPER)} {chance.choice(_PROPER)}, {chance.randrange(1, 180)}"


def _tax(chance: random.Random) -> str:
    return f"B{chance.randrange(10**7, 10**8)}"


def _phone(chance: random.Random, first: str) -> str:
    tail = f"{chance.randrange(10**7, 10**8)}"
    return f"{first}{chance.choice('1234')}{tail[:1]} {tail[1:3]} {tail[3:5]} {tail[5:7]}"


def _note(chance: random.Random) -> str:
    return " ".join(
        chance.choice(_TRADES + _PROPER).lower() for _ in range(chance.randrange(5, 30))
    )


def _stored_rows(base: Base, entity: type[Entity]) -> list[tuple[Any, ...]]:
    kind = kind_of(entity)
    with reading(base.engine) as connection:
        found = Repository(connection, kind).where()
        return [(e.id, 1, None, None, 0, *kind.stored_values(e)) for e in found]


@dataclass(frozen=True, slots=True)
class Took:
    """What a run took: on the wall, and of the processor (what other programs did is not in it)."""

    wall: float
    cpu: float


def timed(run: Callable[[], Any]) -> Took:
    """Return what a run took."""
    wall, cpu = time.perf_counter(), time.process_time()
    run()
    return Took(time.perf_counter() - wall, time.process_time() - cpu)


def _said(named: Mapping[str, Took]) -> dict[str, Any]:
    return {
        "seconds": {name: round(took.wall, 2) for name, took in named.items()},
        "cpu_seconds": {name: round(took.cpu, 2) for name, took in named.items()},
    }


if __name__ == "__main__":
    main()
