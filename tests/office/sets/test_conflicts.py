"""A crew that holds its region in outline is told of the conflicts there, and may decide."""

from dataclasses import replace

import pytest

from fieldsales.domain.client import Client
from fieldsales.domain.conflict import Conflict, ConflictState
from fieldsales.domain.meeting import MeetingState, Outcome
from fieldsales.domain.registers import Phone
from tests.machine.world import Laptop, World
from tests.office.sets.crew import Crew, crew_of


@pytest.fixture
def crew(world: World) -> Crew:
    return crew_of(world)


def _told(laptop: Laptop) -> set[tuple[str, str]]:
    with laptop.services.work.read() as reader:
        return {(c.what.value, c.state.value) for c in reader.where(Conflict)}


def test_an_overlap_is_told_at_the_desk_and_on_the_road(crew: Crew) -> None:
    trip = crew.trip()
    for name in ("Tierra Parda", "Bodegas Sol"):
        crew.meeting(trip, crew.client(name))
    crew.sync()
    for laptop in (crew.desk, crew.world.rep):
        (clash,) = laptop.services.clashes.open()
        assert {s.title for s in clash.sides} == {"Tierra Parda", "Bodegas Sol"}


def test_a_crew_keeps_both_and_everybody_knows(crew: Crew) -> None:
    trip = crew.trip()
    for name in ("Tierra Parda", "Bodegas Sol"):
        crew.meeting(trip, crew.client(name))
    crew.sync()
    (clash,) = crew.world.rep.services.clashes.open()
    crew.world.rep.services.clashes.keep(clash.id, "one of us goes to each")
    crew.sync(crew.world.rep)
    crew.sync()
    for laptop in (crew.desk, crew.world.rep):
        assert laptop.services.clashes.open() == []
        assert _told(laptop) == {("overlap", ConflictState.KEPT.value)}


def test_a_cancelled_meeting_closes_it_on_the_road_too(crew: Crew) -> None:
    trip = crew.trip()
    crew.meeting(trip, crew.client("Tierra Parda"))
    second = crew.meeting(trip, crew.client("Bodegas Sol"))
    crew.sync()
    seen = crew.desk.get(second)
    crew.put(replace(seen, outcome=Outcome(MeetingState.CANCELLED)), seen)
    crew.sync()
    assert _told(crew.world.rep) == {("overlap", ConflictState.CLOSED.value)}


def test_a_region_given_in_outline_later_brings_the_conflicts_that_stand(world: World) -> None:
    crew = crew_of(world)
    trip = crew.trip()
    for name in ("Tierra Parda", "Bodegas Sol"):
        crew.meeting(trip, crew.client(name))
    crew.sync(crew.desk)
    crew.sync()
    with world.people() as people:
        people.ungrant(world.rep.email, world.regions[0])
    crew.sync()
    assert _told(world.rep) == set()
    again = crew_of(world)
    again.sync()
    assert _told(world.rep) == {("overlap", ConflictState.OPEN.value)}


def test_who_loses_one_of_two_regions_keeps_the_conflict_of_the_other(world: World) -> None:
    one, other = (_alike(world, region) for region in (0, 1))
    with world.people() as people:
        for region in world.regions:
            people.grant(world.rep.email, region)
    for laptop in (world.head, world.rep):
        laptop.sync()
    assert _told(world.rep) == {("duplicate_client", ConflictState.OPEN.value)}
    with world.people() as people:
        people.ungrant(world.rep.email, world.regions[1])
    world.rep.sync()
    (clash,) = world.rep.services.clashes.open()
    assert {(s.id, s.is_here) for s in clash.sides} == {(one.id, True), (other.id, False)}
    with world.people() as people:
        people.ungrant(world.rep.email, world.regions[0])
    world.rep.sync()
    assert _told(world.rep) == set()


def _alike(world: World, region: int) -> Client:
    world.tick()
    made = world.client("Tierra Parda", region=region, phones=(Phone("600", "+34600111222"),))
    world.head.put(made)
    return made
