"""Plan and fact of a day: what became of each meeting that stood the evening before (RULES section 5.2).

The fates of a day sum to its plan: held, missed, cancelled, moved away, or no result yet. Held meetings
beside the plan are fill-ins. What was entered by mistake (void) counts nowhere. A day whose plan was
never taken has held meetings and no rate. Nothing here asks the clock.
"""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum
from zoneinfo import ZoneInfo

from fieldsales.domain.meeting import Meeting, MeetingState, Side
from fieldsales.domain.trip import StandingPlan, Trip

EARLY, ON_SPOT = timedelta(hours=24), timedelta(hours=2)


class Fate(StrEnum):
    """What became of a planned meeting."""

    HELD = "held"
    MISSED_BY_CLIENT = "missed_by_client"
    MISSED_BY_US = "missed_by_us"
    CANCELLED_EARLY = "cancelled_early"
    CANCELLED_LATE = "cancelled_late"
    CANCELLED_ON_SPOT = "cancelled_on_spot"
    CANCELLED_BY_US = "cancelled_by_us"
    CANCELLED_BY_THIRD = "cancelled_by_third"
    MOVED = "moved"
    OPEN = "open"


OURS = frozenset({Fate.MISSED_BY_US, Fate.CANCELLED_BY_US})
"""What we did ourselves teaches nothing about clients (RULES section 5.2)."""


@dataclass(frozen=True, slots=True)
class DayAccount:
    """One day, or with `day` None the sum of several.

    `expected_percent` is the sum of the chances shown that morning, in hundredths of a meeting; `beside`
    the held meetings that stood in no plan, fill-ins where a plan was taken; `booked` what has its slot
    on the day now, void and proposed left out.
    """

    day: date | None
    has_plan: bool
    fates: Mapping[Fate, int]
    confirmed: int = 0
    expected_percent: int = 0
    beside: int = 0
    booked: int = 0

    @property
    def planned(self) -> int:
        """The meetings that stood the evening before."""
        return sum(self.fates.values())

    @property
    def held_from_plan(self) -> int:
        """Those of the plan that were held."""
        return self.fates.get(Fate.HELD, 0)

    @property
    def held(self) -> int:
        """All that were held on the day."""
        return self.held_from_plan + self.beside

    @property
    def trials(self) -> int:
        """The meetings of the plan that teach how clients keep their word."""
        return self.planned - sum(self.fates.get(f, 0) for f in OURS)

    @property
    def cancelled(self) -> int:
        """Those of the plan that were called off, by whomever."""
        return sum(n for f, n in self.fates.items() if f.value.startswith("cancelled"))

    @property
    def missed(self) -> int:
        """Those of the plan that one of the two sides missed."""
        return sum(n for f, n in self.fates.items() if f.value.startswith("missed"))


def local_day(moment: datetime, zone: str) -> date:
    """Return the day of a moment in a zone."""
    return moment.astimezone(ZoneInfo(zone)).date()


def day_of(meeting: Meeting) -> date:
    """Return the day of a meeting in its own zone."""
    return local_day(meeting.slot.start, meeting.slot.zone)


def fate_on(day: date, meeting: Meeting | None, trip: Trip) -> Fate | None:
    """Return what became of a meeting planned for a day; None when it was entered by mistake.

    A meeting this device does not hold has no result here. One given to another crew moved away.
    """
    if meeting is None:
        return Fate.OPEN
    if meeting.state is MeetingState.VOID:
        return None
    if day_of(meeting) != day or meeting.trip_id != trip.id:
        return Fate.MOVED
    match meeting.state:
        case MeetingState.HELD:
            return Fate.HELD
        case MeetingState.MISSED_BY_CLIENT:
            return Fate.MISSED_BY_CLIENT
        case MeetingState.MISSED_BY_US:
            return Fate.MISSED_BY_US
        case MeetingState.CANCELLED:
            return cancelled_how(meeting)
        case _:
            return Fate.OPEN


def cancelled_how(meeting: Meeting) -> Fate:
    """Return by whom and how long before its start a meeting was called off (RULES section 4.2).

    A cancellation that does not say when counts as late.
    """
    match meeting.outcome.side:
        case Side.US:
            return Fate.CANCELLED_BY_US
        case Side.THIRD:
            return Fate.CANCELLED_BY_THIRD
        case _:
            pass
    if meeting.outcome.at is None:
        return Fate.CANCELLED_LATE
    before = meeting.start - meeting.outcome.at
    if before > EARLY:
        return Fate.CANCELLED_EARLY
    return Fate.CANCELLED_ON_SPOT if before < ON_SPOT else Fate.CANCELLED_LATE


def account_of(
    day: date, plan: StandingPlan | None, meetings: Mapping[bytes, Meeting], trip: Trip
) -> DayAccount:
    """Return plan and fact of one day of a trip; `meetings` holds the trip's and those of the plan."""
    fates: Counter[Fate] = Counter()
    confirmed = expected = 0
    planned_ids = set()
    for standing in plan.meetings if plan else ():
        planned_ids.add(standing.meeting_id)
        fate = fate_on(day, meetings.get(standing.meeting_id), trip)
        if fate is not None:
            fates[fate] += 1
            confirmed += standing.is_confirmed
            expected += standing.chance_percent
    there = [m for m in meetings.values() if m.trip_id == trip.id and day_of(m) == day]
    left_out = {MeetingState.VOID, MeetingState.PROPOSED}
    return DayAccount(
        day,
        plan is not None,
        fates,
        confirmed,
        expected,
        sum(m.state is MeetingState.HELD and m.id not in planned_ids for m in there),
        sum(m.state not in left_out for m in there),
    )


def total_of(accounts: Iterable[DayAccount]) -> DayAccount:
    """Return the sum of several days; it has a plan when any of them has."""
    days = tuple(accounts)
    fates: Counter[Fate] = Counter()
    for one in days:
        fates.update(one.fates)
    return DayAccount(
        None,
        any(d.has_plan for d in days),
        fates,
        sum(d.confirmed for d in days),
        sum(d.expected_percent for d in days),
        sum(d.beside for d in days),
        sum(d.booked for d in days),
    )
