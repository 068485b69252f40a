"""A trip as its form edits it: dates, title, goals and the nights in towns, kept as one act.

A stop is matched by its id: one not there before is made, one no longer there is taken out.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import timedelta

from fieldsales.domain.ids import StopId, TripId
from fieldsales.domain.trip import Stop, Trip
from fieldsales.errors import RuleError
from fieldsales.services.trips import NewTrip, draft_trip
from fieldsales.services.workplace import Act, Workplace


@dataclass(frozen=True, slots=True)
class TripEdit:
    """What the form shows now, and what it showed when it was opened."""

    trip: Trip
    was: Trip
    stops: Sequence[Stop]
    stops_were: Sequence[Stop]


class TripEdits:
    """Use cases of the trip's form."""

    def __init__(self, workplace: Workplace) -> None:
        self._work = workplace

    def draft(self, new: NewTrip) -> tuple[Trip, int]:
        """Make a trip in state draft; return it and the number of the act."""
        with self._work.act() as act:
            trip = draft_trip(act, new)
            return trip, act.commit()

    def save(self, edit: TripEdit) -> int:
        """Keep what was changed of a trip and its stops; return the number of the act.

        Raises:
            RuleError: a stop without nights or outside the trip, two stops in one night, or a trip that
                the rules forbid.
        """
        _check_stops(edit)
        with self._work.act() as act:
            act.change(edit.trip, edit.was)
            _save_stops(act, edit)
            return act.commit()


def _check_stops(edit: TripEdit) -> None:
    taken: set[object] = set()
    dates = edit.trip.dates
    for stop in edit.stops:
        if stop.nights < 1:
            raise RuleError("A stop has at least one night.", where="nights")
        nights = [stop.arrives + timedelta(days=n) for n in range(stop.nights)]
        if nights[0] < dates.first - timedelta(days=1) or nights[-1] > dates.last:
            raise RuleError(
                "{day} is outside the trip, which lasts from {first} to {last}.",
                day=nights[0] if nights[0] < dates.first else nights[-1],
                first=dates.first,
                last=dates.last,
                where="arrives",
            )
        if not taken.isdisjoint(nights):
            raise RuleError("Two towns have the night of {day}.", day=stop.arrives, where="arrives")
        taken.update(nights)


def _save_stops(act: Act, edit: TripEdit) -> None:
    were = {stop.id: stop for stop in edit.stops_were}
    for stop in edit.stops:
        was = were.pop(stop.id, None)
        if was is not None:
            act.change(stop, was)
            continue
        made = replace(
            stop, id=StopId(act.new_id()), region_id=edit.was.region_id, trip_id=TripId(edit.was.id)
        )
        act.add(made)
    for gone in were.values():
        act.delete(gone)
