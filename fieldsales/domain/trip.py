"""Trips: a brigade in a region for some days, its stops, the plan as it stood, clients on standby.

States and guards: RULES section 4.2. The standing plan is what stood at 18:00 local the day before; it
never changes, and later bookings of that day are fill-ins (RULES section 5.2).
"""

from dataclasses import dataclass
from datetime import date, datetime

from fieldsales.domain.entity import Entity, OpenEnum
from fieldsales.domain.ids import (
    BrigadeId,
    ClientId,
    ContactId,
    MeetingId,
    PersonId,
    PlaceId,
    StandingPlanId,
    TripId,
    derived_id,
)
from fieldsales.domain.registers import Money


class TripState(OpenEnum):
    """How far a trip is."""

    DRAFT = "draft"
    OPEN = "open"
    READY = "ready"
    ON_ROAD = "on_road"
    RETURNED = "returned"
    REPORTED = "reported"
    CLOSED = "closed"
    CANCELLED = "cancelled"


@dataclass(frozen=True, slots=True)
class TripProgress:
    """The state of a trip with when it came about and, where the rule asks, why."""

    state: TripState
    at: datetime | None = None
    reason: str = ""


@dataclass(frozen=True, slots=True)
class TripDates:
    """First and last day of a trip, local dates of the region."""

    first: date
    last: date


@dataclass(frozen=True, slots=True, kw_only=True)
class Trip(Entity):
    """A brigade in a region for some days."""

    number: str
    brigade_id: BrigadeId
    dates: TripDates
    title: str = ""
    progress: TripProgress = TripProgress(TripState.DRAFT)
    zone: str = "UTC"
    goals: str = ""
    lead_words: str = ""
    lead_id: PersonId | None = None
    report_version: int = 0
    works_saturday: bool = False

    @property
    def state(self) -> TripState:
        """How far the trip is."""
        return self.progress.state


class LodgingKind(OpenEnum):
    """Where a crew sleeps."""

    HOTEL = "hotel"
    FLAT = "flat"
    PRIVATE = "private"
    HOME = "home"


@dataclass(frozen=True, slots=True)
class Lodging:
    """The bed of a stop. `price` is for one night and all rooms."""

    kind: LodgingKind
    name: str = ""
    address: str = ""
    rooms: int = 2
    price: Money | None = None
    cancel_until: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Stop(Entity):
    """Nights in one town during a trip; `arrives` is the evening of the first night."""

    trip_id: TripId
    place_id: PlaceId
    arrives: date
    nights: int = 1
    lodging: Lodging | None = None


@dataclass(frozen=True, slots=True)
class StandingMeeting:
    """A meeting as it stood; `chance_percent` is the chance to be held that was shown then."""

    meeting_id: MeetingId
    client_id: ClientId
    start: datetime
    is_confirmed: bool
    chance_percent: int


@dataclass(frozen=True, slots=True, kw_only=True)
class StandingPlan(Entity):
    """A day's meetings as they stood at 18:00 the day before."""

    trip_id: TripId
    day: date
    taken_at: datetime
    meetings: tuple[StandingMeeting, ...] = ()


def standing_plan_id(trip_id: TripId, day: date) -> StandingPlanId:
    """Return the id every device gives to the plan of that day."""
    return StandingPlanId(derived_id("standing_plan", trip_id, day.isoformat()))


class StandbyState(OpenEnum):
    """Whether a client may still be called at short notice."""

    OPEN = "open"
    USED = "used"
    LAPSED = "lapsed"
    WITHDRAWN = "withdrawn"


@dataclass(frozen=True, slots=True, kw_only=True)
class Standby(Entity):
    """A client willing to be called at short notice during a trip."""

    client_id: ClientId
    trip_id: TripId
    contact_id: ContactId | None = None
    phone: str = ""
    notice_minutes: int = 60
    from_minute: int = 9 * 60
    until_minute: int = 18 * 60
    agreed_at: datetime | None = None
    state: StandbyState = StandbyState.OPEN
    note: str = ""
