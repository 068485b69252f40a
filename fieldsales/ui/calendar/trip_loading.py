"""Which trip is read when the trip calendar opens, and what comes along: who moved what, a kept draft."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from fieldsales.domain.trip import TripState
from fieldsales.ui.calendar.board import Board
from fieldsales.ui.calendar.forms import DRAFT
from fieldsales.ui.calendar.trip_data import ShownTrip, load_trip

if TYPE_CHECKING:
    from fieldsales.services.opening import Services

LAST_TRIP = "calendar/trip"
"""The draft under which the trip looked at last is kept."""


@dataclass(frozen=True, slots=True)
class Asked:
    """What is to be shown: a trip, a meeting in its trip, a client to be booked."""

    trip_id: bytes = b""
    meeting_id: bytes = b""
    client_id: bytes = b""


@dataclass(frozen=True, slots=True)
class Loaded:
    """What came back: the trip (None when there is none), who moved what, a draft of the form."""

    shown: ShownTrip | None
    movers: Mapping[bytes, str]
    draft: str
    asked: Asked


def load(services: "Services", asked: Asked, known: bytes, before: Board, now: datetime) -> Loaded:
    """Read what was asked for, else the trip known, looked at last, or under way.

    `before` is the board shown until now: what moved since is told with whoever moved it.
    """
    trip_id = asked.trip_id or known
    if asked.meeting_id:
        trip = services.calendars.detail(asked.meeting_id).trip
        trip_id = trip.id if trip is not None else trip_id
    trip_id = trip_id or _last(services) or services.trips.chosen(now.date()) or b""
    if not trip_id:
        return Loaded(None, {}, "", asked)
    shown = load_trip(services, trip_id, now)
    moved = [key[0] for key in shown.board.moved_since(before)]
    movers = services.calendars.timed_by(moved) if moved else {}
    draft = "" if known else services.drafts.find(DRAFT)
    return Loaded(shown, movers, draft, asked)


def _last(services: "Services") -> bytes:
    """Return the trip looked at last, empty when it is no longer here or was cancelled."""
    kept = services.drafts.find(LAST_TRIP)
    trips = [row.trip for row in services.trips.list()] if kept else []
    here = {t.id for t in trips if t.state is not TripState.CANCELLED}
    return bytes.fromhex(kept) if kept and bytes.fromhex(kept) in here else b""
