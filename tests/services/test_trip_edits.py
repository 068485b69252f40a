"""A trip edited in its form: one act for dates, goals and nights; refusals name their field."""

from dataclasses import replace
from datetime import date

import pytest

from fieldsales.domain.ids import BrigadeId, PlaceId, StopId, TripId
from fieldsales.domain.trip import Stop, Trip, TripDates
from fieldsales.errors import RuleError
from fieldsales.services.trip_edits import TripEdit
from fieldsales.services.trips import NewTrip
from tests.make import Bench

TOWN = PlaceId(bytes(15) + b"\x07")


def stop(bench: Bench, day: int, nights: int = 1) -> Stop:
    arrives = date(2026, 11, day)
    return Stop(
        id=StopId(bench.id()),
        trip_id=TripId(bench.trip.id),
        place_id=TOWN,
        arrives=arrives,
        nights=nights,
    )


def edit(bench: Bench, *stops: Stop, **changes: object) -> TripEdit:
    was: Trip = bench.get(Trip, bench.trip.id)
    view = bench.services.trips.view(was.id)
    return TripEdit(replace(was, **changes), was, stops, view.stops)  # type: ignore[arg-type]


def nights(bench: Bench) -> list[tuple[int, int]]:
    return [(s.arrives.day, s.nights) for s in bench.services.trips.view(bench.trip.id).stops]


def test_goals_and_nights_are_kept_in_one_act(bench: Bench) -> None:
    asked = edit(bench, stop(bench, 9, 2), stop(bench, 11), goals="Two contracts")
    seq = bench.services.trip_edits.save(asked)
    assert nights(bench) == [(9, 2), (11, 1)]
    bench.services.undo.undo(seq)
    assert nights(bench) == []
    assert bench.get(Trip, bench.trip.id).goals == ""


def test_a_stop_left_out_is_taken_away_and_another_changed(bench: Bench) -> None:
    bench.services.trip_edits.save(edit(bench, stop(bench, 9, 2), stop(bench, 12)))
    first, _ = bench.services.trips.view(bench.trip.id).stops
    bench.services.trip_edits.save(edit(bench, replace(first, nights=3)))
    assert nights(bench) == [(9, 3)]


@pytest.mark.parametrize(
    ("days", "where"),
    [([(25, 1)], "arrives"), ([(9, 0)], "nights"), ([(9, 3), (10, 1)], "arrives")],
)
def test_nights_that_cannot_be_are_refused(
    bench: Bench, days: list[tuple[int, int]], where: str
) -> None:
    with pytest.raises(RuleError) as refused:
        bench.services.trip_edits.save(edit(bench, *(stop(bench, d, n) for d, n in days)))
    assert refused.value.where == where
    assert nights(bench) == []


def test_a_new_trip_can_be_taken_back(bench: Bench) -> None:
    dates = TripDates(date(2026, 12, 7), date(2026, 12, 18))
    new = NewTrip(BrigadeId(bench.brigade.id), bench.region_id, dates, "Europe/Madrid")
    trip, seq = bench.services.trip_edits.draft(new)
    bench.services.undo.undo(seq)
    assert [row.trip.id for row in bench.services.trips.list()] == [bench.trip.id]
    assert bench.get(Trip, trip.id) is None
