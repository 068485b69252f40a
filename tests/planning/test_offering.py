"""Times to offer one client: nearest towns first, thin days first, and what a typed time runs into."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from fieldsales.domain.client import Client
from fieldsales.domain.ids import ClientId, PlaceId, TripId
from fieldsales.domain.registers import Address, Opening
from fieldsales.planning.offering import Against, Offerer, Offering
from fieldsales.services.trips import NewStop
from fieldsales.views.calls import CallFor
from tests.make import ZONE, Bench, slot

TUESDAY = date(2026, 11, 10)


@pytest.fixture
def offerer(bench: Bench) -> Offerer:
    return Offerer(bench.services)


def client_in(bench: Bench, town: str, **values: object) -> Client:
    place = bench.services.places.match(town, country="ES").sure
    assert place is not None
    client = Client(
        id=bench.id(),
        region_id=bench.region_id,
        name=f"Firm of {town}",
        address=Address(town=town, country="ES"),
        place_id=PlaceId(place.id),
        **values,  # type: ignore[arg-type]
    )
    return bench.add(client)  # type: ignore[no-any-return]


def meet(bench: Bench, town: str, hour: int, day: date = TUESDAY) -> None:
    visited = client_in(bench, town)
    bench.add(bench.meeting(client_id=ClientId(visited.id), slot=slot(hour, day)))


def offering(bench: Bench, offerer: Offerer, client: Client, **asked: object) -> Offering:
    return offerer.offering(client.id, bench.clock.now(), **asked)  # type: ignore[arg-type]


def at(day: date, hour: int, minute: int = 0) -> datetime:
    return datetime(day.year, day.month, day.day, hour, minute, tzinfo=ZoneInfo(ZONE))


def test_the_day_in_the_clients_own_town_comes_first(bench: Bench, offerer: Offerer) -> None:
    for hour in (9, 11):
        meet(bench, "Zafra", hour)
        meet(bench, "Badajoz", hour, date(2026, 11, 12))
    first = offering(bench, offerer, client_in(bench, "Zafra")).days[0]
    assert (first.day, first.is_there, first.planned) == (TUESDAY, True, 2)
    assert first.offers[0].extra_minutes == 5


def test_an_empty_day_counts_the_drive_from_bed_to_bed(bench: Bench, offerer: Offerer) -> None:
    places = {t: bench.services.places.match(t, country="ES").sure for t in ("Zafra", "Badajoz")}
    for town, arrives, nights in (("Zafra", 9, 2), ("Badajoz", 11, 2)):
        place = places[town]
        assert place is not None
        night = date(2026, 11, arrives)
        new = NewStop(TripId(bench.trip.id), PlaceId(place.id), night, nights)
        bench.services.trips.add_stop(new)
    found = offering(bench, offerer, client_in(bench, "Zafra"))
    extra = {d.day.day: d.offers[0].extra_minutes for d in found.days}
    assert extra[10] < 15  # wakes up and sleeps in Zafra
    assert extra.get(12, 99) > 60  # wakes up and sleeps in Badajoz


def test_no_time_is_offered_that_is_over_or_begins_at_once(bench: Bench, offerer: Offerer) -> None:
    bench.clock.at = datetime(2026, 11, 9, 14, 0, tzinfo=UTC)
    found = offering(bench, offerer, client_in(bench, "Zafra"))
    assert found.days
    assert min(o.start for _, o in found.offers) >= bench.clock.now() + timedelta(hours=1)


def test_hours_of_the_client_are_kept(bench: Bench, offerer: Offerer) -> None:
    mornings = tuple(Opening(day, 9 * 60, 11 * 60) for day in range(5))
    found = offering(bench, offerer, client_in(bench, "Zafra", openings=mornings))
    hours = {o.start.astimezone(ZoneInfo(ZONE)).hour for _, o in found.offers}
    assert hours <= {9, 10}


def test_a_meeting_that_is_moved_does_not_stand_in_its_own_way(
    bench: Bench, offerer: Offerer
) -> None:
    client = client_in(bench, "Zafra")
    meeting = bench.add(bench.meeting(client_id=ClientId(client.id), slot=slot(9, TUESDAY)))
    found = offering(bench, offerer, client, without=meeting.id)
    assert next(d for d in found.days if d.day == TUESDAY).planned == 0


def test_a_typed_time_that_fits_says_what_the_day_gains(bench: Bench, offerer: Offerer) -> None:
    meet(bench, "Zafra", 9)
    found = offering(bench, offerer, client_in(bench, "Zafra"))
    checked = offerer.check(found, at(TUESDAY, 16), bench.clock.now())
    assert checked.against is None
    assert checked.before is not None
    assert checked.after is not None
    assert checked.after.expected > checked.before.expected


def test_a_typed_time_that_is_taken_names_the_town_and_the_nearest_free_time(
    bench: Bench, offerer: Offerer
) -> None:
    meet(bench, "Zafra", 9)  # ten to eleven in Madrid
    found = offering(bench, offerer, client_in(bench, "Zafra"))
    checked = offerer.check(found, at(TUESDAY, 10, 30), bench.clock.now())
    assert (checked.against, checked.busy_town) == (Against.TAKEN, "Zafra")
    assert checked.nearest == at(TUESDAY, 11, 30)


def test_a_time_that_cannot_be_reached_is_told_but_not_forbidden(
    bench: Bench, offerer: Offerer
) -> None:
    meet(bench, "Badajoz", 9)
    found = offering(bench, offerer, client_in(bench, "Zafra"))
    checked = offerer.check(found, at(TUESDAY, 11, 15), bench.clock.now())
    assert checked.against is Against.TOO_FAR
    assert not checked.against.forbids
    assert checked.nearest is not None


@pytest.mark.parametrize(
    ("start", "against"),
    [
        (at(date(2026, 11, 9), 8), Against.PAST),
        (at(date(2026, 12, 1), 10), Against.NO_TRIP),
        (at(TUESDAY, 16), Against.CLOSED),
    ],
)
def test_what_speaks_against_a_time_is_named(
    bench: Bench, offerer: Offerer, start: datetime, against: Against
) -> None:
    mornings = tuple(Opening(day, 9 * 60, 13 * 60) for day in range(5))
    found = offering(bench, offerer, client_in(bench, "Zafra", openings=mornings))
    assert offerer.check(found, start, bench.clock.now()).against is against


def test_meetings_booked_meanwhile_count_after_forgetting(bench: Bench, offerer: Offerer) -> None:
    client = client_in(bench, "Zafra")
    before = offering(bench, offerer, client)
    meet(bench, "Zafra", 9)
    offerer.forget()
    after = offering(bench, offerer, client)
    planned = [next(d.planned for d in o.days if d.day == TUESDAY) for o in (before, after)]
    assert planned == [0, 1]


def test_the_queue_knows_the_best_time_of_each_client(bench: Bench, offerer: Offerer) -> None:
    client = client_in(bench, "Zafra")
    rows = [r for r in bench.services.booking.queue() if r.reason is CallFor.BOOK]
    best = offerer.best_of(rows, bench.clock.now())
    found = offering(bench, offerer, client, trip_id=bench.trip.id)
    assert best[client.id] is not None
    assert best[client.id] == found.best


def test_a_client_of_another_region_is_offered_nothing(bench: Bench, offerer: Offerer) -> None:
    client = replace(client_in(bench, "Zafra"), region_id=None)
    was = bench.get(Client, client.id)
    bench.services.clients.change(client, was)
    assert offering(bench, offerer, client).days == ()


def test_a_typed_time_does_not_run_into_the_meeting_it_moves(
    bench: Bench, offerer: Offerer
) -> None:
    client = client_in(bench, "Zafra")
    moved = bench.add(bench.meeting(client_id=ClientId(client.id), slot=slot(10, TUESDAY)))
    found = offering(bench, offerer, client, without=moved.id)
    later = moved.start + timedelta(minutes=15)
    assert offerer.check(found, later, bench.clock.now()).against is None
