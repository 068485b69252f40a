"""Copies kept in step push by push are those that placing everything anew would make."""

import random
from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest

from fieldsales.domain.client import Client, Contact
from fieldsales.domain.ids import ClientId, ContactId, PersonId, TripId
from fieldsales.domain.kinds import KINDS
from fieldsales.domain.meeting import Meeting
from fieldsales.domain.registers import PersonName
from fieldsales.domain.stored import moment_out
from fieldsales.domain.task import Task, TaskOwner
from fieldsales.domain.trip import Stop, Trip, TripProgress, TripState
from fieldsales.office.people import Enterers, outlined_regions
from fieldsales.office.sets.belonging import _LOTS, Lot, client_field, lot_of, parent_of
from fieldsales.office.sets.following import place_region
from fieldsales.store.gazetteer import Gazetteer
from tests.machine.law import copies_of, copies_on
from tests.machine.world import World
from tests.office.sets.crew import Crew, crew_of

TOWNS = ("merida", "caceres", "badajoz", "plasencia")


def test_every_kind_has_its_lot() -> None:
    assert {k.name for k in KINDS} <= _LOTS.keys()


@pytest.mark.parametrize(
    "kind", [k for k in KINDS if lot_of(k.number) is Lot.CLIENT], ids=lambda k: k.name
)
def test_a_kind_that_goes_with_a_client_leads_to_one(kind: object) -> None:
    number = kind.number  # type: ignore[attr-defined]
    assert kind.name == "client" or client_field(number) or parent_of(number)  # type: ignore[attr-defined]


@pytest.mark.parametrize("seed", range(8))
def test_step_by_step_is_as_all_anew(world: World, seed: int) -> None:
    crew, chance = crew_of(world), random.Random(seed)
    for step in (_new_trip, _new_trip, *[_new_client] * 5, *[_new_meeting] * 3):
        step(crew, chance)
    for _ in range(7):
        for _ in range(chance.randrange(1, 5)):
            chance.choice(_STEPS)(crew, chance)
        crew.sync()
        _check_as_anew(world)


def _check_as_anew(world: World) -> None:
    before = copies_of(world.office)
    now = world.office_clock.now()
    with world.office.engine.connect() as connection:
        regions = outlined_regions(connection)
        for region in sorted(regions):
            enterers = Enterers(connection, moment_out(now))
            place_region(connection, 1 << 40, moment_out(now), region, regions, enterers)
        after = copies_on(connection)
        connection.rollback()
    assert _told(before.keys()) == _told(after.keys())


def _told(places: object) -> set[tuple[str, bytes, bytes]]:
    names = {k.number: k.name for k in KINDS}
    return {(names[number], row_id, scope) for (number, row_id), scope in places}  # type: ignore[attr-defined]


def _some(crew: Crew, entity: Any, chance: random.Random) -> Any:
    with crew.desk.services.work.read() as reader:
        found = sorted(reader.where(entity), key=lambda one: one.id)
    return chance.choice(found) if found else None


def _new_client(crew: Crew, chance: random.Random) -> None:
    town = Gazetteer().named(chance.choice(TOWNS), "ES")[0].id
    laptop = chance.choice((crew.desk, crew.world.rep))
    made = crew.world.client(f"Client {chance.random()}", place_id=chance.choice((town, None)))
    laptop.put(made)


def _new_contact(crew: Crew, chance: random.Random) -> None:
    client = _some(crew, Client, chance)
    if isinstance(client, Client):
        one = Contact(
            id=ContactId(crew.id()),
            region_id=client.region_id,
            client_id=ClientId(client.id),
            name=PersonName("Ana"),
        )
        crew.put(one)


def _new_trip(crew: Crew, chance: random.Random) -> None:
    trip = crew.trip()
    crew.stop(trip, Gazetteer().named(chance.choice(TOWNS), "ES")[0].id)


def _new_meeting(crew: Crew, chance: random.Random) -> None:
    client, trip = _some(crew, Client, chance), _some(crew, Trip, chance)
    if isinstance(client, Client):
        crew.meeting(chance.choice((trip, None)), client)


def _new_task(crew: Crew, chance: random.Random) -> None:
    client, person = _some(crew, Client, chance), crew.world.rep.base.identity()
    assert person is not None
    owner = TaskOwner(PersonId(person.person_id) if chance.random() < 0.7 else None)
    about = ClientId(client.id) if isinstance(client, Client) and chance.random() < 0.6 else None
    now = crew.world.office_clock.now()
    region = crew.world.regions[0]
    crew.put(Task(id=crew.id(), region_id=region, title="t", due=now, owner=owner, client_id=about))


def _trip_state(crew: Crew, chance: random.Random) -> None:
    trip = _some(crew, Trip, chance)
    if isinstance(trip, Trip):
        crew.put(replace(trip, progress=TripProgress(chance.choice(list(TripState)))), trip)


def _move_stop(crew: Crew, chance: random.Random) -> None:
    stop = _some(crew, Stop, chance)
    if isinstance(stop, Stop):
        town = Gazetteer().named(chance.choice(TOWNS), "ES")[0].id
        crew.put(replace(stop, place_id=town), stop)


def _change_client(crew: Crew, chance: random.Random) -> None:
    client, other = _some(crew, Client, chance), _some(crew, Client, chance)
    if isinstance(client, Client) and isinstance(other, Client):
        town = Gazetteer().named(chance.choice(TOWNS), "ES")[0].id
        into = ClientId(other.id) if other.id < client.id and chance.random() < 0.3 else None
        region = chance.choice((*crew.world.regions, crew.world.regions[0], client.region_id))
        new = replace(client, place_id=town, merged_into_id=into, region_id=region)
        crew.put(new, client)


def _move_meeting(crew: Crew, chance: random.Random) -> None:
    meeting, trip = _some(crew, Meeting, chance), _some(crew, Trip, chance)
    if isinstance(meeting, Meeting):
        new = replace(meeting, trip_id=TripId(trip.id) if isinstance(trip, Trip) else None)
        crew.put(new, meeting)


_STEPS: tuple[Callable[[Crew, random.Random], None], ...] = (
    _new_client,
    _new_client,
    _new_contact,
    _new_trip,
    _new_meeting,
    _new_task,
    _trip_state,
    _move_stop,
    _change_client,
    _move_meeting,
)
