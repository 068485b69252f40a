"""Trips and meetings as calendars show them."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta

from fieldsales.domain.client import Client, Contact
from fieldsales.domain.meeting import Meeting, MeetingKind, MeetingState
from fieldsales.domain.people import Brigade, Person
from fieldsales.domain.trip import Standby, StandingPlan, Stop, Trip


@dataclass(frozen=True, slots=True)
class Trials:
    """How often meetings were held of those that could teach: what we cancelled or missed is left out."""

    held: int = 0
    booked: int = 0

    def __add__(self, other: "Trials") -> "Trials":
        return Trials(self.held + other.held, self.booked + other.booked)


NO_TRIALS = Trials()


@dataclass(frozen=True, slots=True)
class MeetingCard:
    """A meeting with the names a calendar writes on it."""

    meeting: Meeting
    client_name: str
    contact_name: str
    town: str
    brigade_letters: str
    brigade_colour: int
    is_vip: bool = False
    is_conflicted: bool = False
    open_case_id: bytes | None = None
    response_state: str = ""
    trials: Trials = NO_TRIALS
    place_id: bytes | None = None
    """Where it is: the place of its slot, else of its client."""

    @property
    def id(self) -> bytes:
        """The meeting's id."""
        return self.meeting.id

    @property
    def start(self) -> datetime:
        """When it begins, UTC."""
        return self.meeting.slot.start

    @property
    def end(self) -> datetime:
        """When it ends, UTC."""
        return self.meeting.slot.start + timedelta(minutes=self.meeting.slot.minutes)

    @property
    def state(self) -> MeetingState:
        """What became of it."""
        return self.meeting.outcome.state


@dataclass(frozen=True, slots=True)
class MeetingDetail:
    """One meeting with what a closer look tells: who is met, who goes, who booked it."""

    card: MeetingCard
    client: Client
    contact: Contact | None
    contacts: tuple[Contact, ...]
    crew: tuple[Person, ...]
    leader: Person | None
    leaders: tuple[Person, ...]
    trip: Trip | None
    booked_by: str


@dataclass(frozen=True, slots=True)
class Candidate:
    """A client to be booked: whom to meet, how often meetings were held, the kind a visit would have."""

    client: Client
    contacts: tuple[Contact, ...]
    trials: Trials
    zone: str
    kind: MeetingKind = MeetingKind.SERVICE


@dataclass(frozen=True, slots=True)
class OtherVisit:
    """A meeting of the same client with a brigade, near in time."""

    brigade_id: bytes | None
    brigade_name: str
    start: datetime
    zone: str
    is_held: bool


@dataclass(frozen=True, slots=True)
class MovedTrace:
    """Where a moved meeting used to be; `to_start` is where it is now."""

    meeting_id: bytes
    client_name: str
    town: str
    start: datetime
    zone: str
    to_start: datetime
    to_zone: str


@dataclass(frozen=True, slots=True)
class StandbyCard:
    """A client on standby with what the tray shows; `town` and `place_id` tell how near."""

    standby: Standby
    client: Client
    contact_name: str
    town: str
    trials: Trials = NO_TRIALS


@dataclass(frozen=True, slots=True)
class DayView:
    """One day of a trip: its meetings by time, traces of moved ones, the night that follows."""

    day: date
    cards: tuple[MeetingCard, ...] = ()
    traces: tuple[MovedTrace, ...] = ()
    night: Stop | None = None
    night_number: int = 0
    standing: StandingPlan | None = None

    @property
    def standing_count(self) -> int:
        """How many meetings are planned: as they stood the evening before, else as they stand now."""
        return len(self.standing.meetings) if self.standing else len(self.live)

    @property
    def live(self) -> tuple[MeetingCard, ...]:
        """The meetings that still occupy their slots, or were held."""
        return tuple(c for c in self.cards if c.meeting.is_live or c.state is MeetingState.HELD)

    @property
    def held(self) -> int:
        """How many were held."""
        return sum(c.state is MeetingState.HELD for c in self.cards)


@dataclass(frozen=True, slots=True)
class TripView:
    """Everything the calendar of a trip shows. `crew` is the crew's own record over all clients."""

    trip: Trip
    brigade: Brigade | None
    members: tuple[Person, ...]
    region: str
    days: tuple[DayView, ...]
    stops: tuple[Stop, ...]
    standby: tuple[StandbyCard, ...]
    crew: Trials = NO_TRIALS
    places: Mapping[bytes, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class TripRow:
    """One line of the list of trips."""

    trip: Trip
    brigade: Brigade | None
    region: str
    meetings: int
    held: int


@dataclass(frozen=True, slots=True)
class WeekView:
    """One week of several brigades: days with the cards of each, in the order of `brigades`."""

    first: date
    brigades: tuple[Brigade, ...]
    days: tuple[DayView, ...]
    crews: Mapping[bytes, Trials] = field(default_factory=dict)
    trips: tuple[Trip, ...] = ()
