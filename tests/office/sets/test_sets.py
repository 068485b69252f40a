"""A crew holds its region in outline, the cards it needs whole, and no more; what it wrote is not lost."""

from dataclasses import replace
from typing import Any

import pytest

from fieldsales.domain.client import Client, Contact, Note, Segment
from fieldsales.domain.ids import ClientId, ContactId, NoteId, PlaceId
from fieldsales.domain.outline import Outline
from fieldsales.domain.registers import Address, PersonName
from fieldsales.domain.trip import TripProgress, TripState
from fieldsales.store.gazetteer import Gazetteer
from tests.machine.world import Laptop, World
from tests.office.sets.crew import Crew, crew_of


@pytest.fixture
def crew(world: World) -> Crew:
    return crew_of(world)


def names(laptop: Laptop, entity: type[Client] | type[Outline]) -> set[str]:
    with laptop.services.work.read() as reader:
        return {one.name for one in reader.where(entity)}


def place(name: str) -> PlaceId:
    return Gazetteer().named(name, "ES")[0].id


def change(laptop: Laptop, record: Any, **values: Any) -> None:
    with laptop.services.work.act() as act:
        seen = act.tx.need(type(record), record.id)
        act.tx.put(replace(seen, **values), seen)
        act.commit()


def test_a_region_in_outline_shows_that_a_client_is_there_and_no_more(crew: Crew) -> None:
    client = crew.client(
        "Tierra Parda",
        notes="pays late",
        segment=Segment.LARGE,
        address=Address("Calle Mayor 1", "06800", "Mérida"),
    )
    crew.sync()
    outline = crew.world.rep.get(Outline(id=client.id, name=""))
    assert (outline.name, outline.town, outline.segment) == (
        "Tierra Parda",
        "Mérida",
        Segment.LARGE,
    )
    assert names(crew.world.rep, Client) == set()
    assert names(crew.world.head, Outline) == set()


def test_who_had_the_region_whole_gives_back_what_is_not_of_her_set(world: World) -> None:
    world.head.put(world.client("Tierra Parda"))
    for laptop in (world.head, world.rep):
        laptop.sync()
    assert names(world.rep, Client) == {"Tierra Parda"}
    crew = crew_of(world)
    crew.sync(world.rep)
    assert (names(world.rep, Client), names(world.rep, Outline)) == (set(), {"Tierra Parda"})


def test_a_meeting_brings_the_card_with_all_that_belongs_to_it(crew: Crew) -> None:
    client, other = crew.client("Tierra Parda"), crew.client("Bodegas Sol")
    contact = Contact(
        id=ContactId(crew.id()),
        region_id=client.region_id,
        client_id=ClientId(client.id),
        name=PersonName("Ana"),
    )
    crew.desk.put(contact)
    crew.meeting(crew.trip(), client)
    crew.sync()
    assert names(crew.world.rep, Client) == {"Tierra Parda"}
    assert crew.world.rep.get(contact) == contact
    note = Note(
        id=NoteId(crew.id()),
        region_id=client.region_id,
        client_id=ClientId(client.id),
        text="ring twice",
    )
    crew.desk.put(note)
    change(crew.desk, client, notes="pays late")
    crew.sync()
    assert crew.world.rep.get(note) == note
    assert crew.world.rep.get(client).notes == "pays late"
    assert names(crew.world.rep, Outline) == {client.name, other.name}


def test_a_closed_trip_takes_its_cards_along_and_taken_up_again_it_brings_them_back(
    crew: Crew,
) -> None:
    client, trip = crew.client("Tierra Parda"), crew.trip()
    crew.meeting(trip, client)
    crew.sync()
    for state, held in ((TripState.CANCELLED, set()), (TripState.OPEN, {"Tierra Parda"})):
        seen = crew.desk.get(trip)
        crew.put(replace(seen, progress=TripProgress(state)), seen)
        crew.sync()
        assert names(crew.world.rep, Client) == held


def test_clients_around_the_stops_of_a_trip_are_candidates(crew: Crew) -> None:
    crew.client("Near", place_id=place("merida"))
    crew.client("Far", place_id=place("caceres"))
    trip = crew.trip()
    crew.stop(trip, place("merida"))
    crew.sync()
    assert names(crew.world.rep, Client) == {"Near"}
    crew.client("Near too", place_id=place("merida"))
    crew.sync()
    assert names(crew.world.rep, Client) == {"Near", "Near too"}


def test_what_a_crew_enters_stays_with_it(crew: Crew) -> None:
    crew.sync()
    mine = crew.world.client("Found on the road")
    crew.world.rep.put(mine)
    crew.sync(crew.world.rep)
    crew.sync()
    assert names(crew.world.rep, Client) == {"Found on the road"}
    change(crew.world.rep, mine, notes="of two brothers")
    crew.sync(crew.world.rep, crew.desk)
    assert crew.desk.get(mine).notes == "of two brothers"


def test_work_on_a_card_that_left_meanwhile_is_taken(crew: Crew) -> None:
    client, trip = crew.client("Tierra Parda"), crew.trip()
    meeting = crew.meeting(trip, client)
    crew.sync()
    change(crew.world.rep, client, notes="said on the last day")
    seen = crew.desk.get(trip)
    crew.put(replace(seen, progress=TripProgress(TripState.CANCELLED)), seen)
    crew.desk.sync()
    crew.sync(crew.world.rep, crew.desk)
    assert crew.desk.get(client).notes == "said on the last day"
    assert crew.world.rep.get(client) is None
    assert crew.world.rep.get(meeting) is None


def test_a_guessed_id_of_the_region_is_no_way_to_a_card(crew: Crew) -> None:
    client = crew.client("Tierra Parda", notes="pays late")
    crew.sync()
    rep = crew.world.rep
    with rep.base.engine.begin() as connection:  # somebody who writes his own program
        connection.exec_driver_sql("DELETE FROM outline")
    rep.put(replace(client, seen=None, notes="mine"))
    done = rep.sync()
    assert [str(e) for _, e in done.refused] != []
    assert crew.desk.get(client).notes == "pays late"
    assert rep.get(client) is None or rep.get(client).notes != "pays late"


def test_a_client_that_moves_away_leaves_with_all_that_is_his(crew: Crew) -> None:
    client = crew.client("Tierra Parda")
    meeting = crew.meeting(crew.trip(), client)
    crew.sync()
    for record in (client, meeting):
        change(crew.desk, record, region_id=crew.world.regions[1])
    crew.sync()
    rep = crew.world.rep
    assert (rep.get(client), rep.get(meeting), names(rep, Outline)) == (None, None, set())


def test_a_member_who_left_the_brigade_gives_its_cards_back(crew: Crew) -> None:
    crew.meeting(crew.trip(), crew.client("Tierra Parda"))
    crew.sync()
    crew.end_membership()
    crew.sync()
    assert names(crew.world.rep, Client) == set()
    assert names(crew.world.rep, Outline) == {"Tierra Parda"}


def test_two_clients_made_one_are_held_by_whoever_held_either(crew: Crew) -> None:
    kept, gone = crew.client("Tierra Parda"), crew.client("Tierra Parda S.L.")
    crew.meeting(crew.trip(), gone)
    crew.sync()
    change(crew.desk, gone, merged_into_id=ClientId(kept.id))
    crew.sync()
    assert names(crew.world.rep, Client) == {kept.name, gone.name}
    assert names(crew.world.rep, Outline) == {kept.name}
