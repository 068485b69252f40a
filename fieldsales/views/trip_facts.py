"""Everything the report of a trip says, as plain frozen values: the service reads, the report only draws.

The thirteen parts are those of RULES section 5.8; the lines of most are in `trip_lines`.
"""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from fieldsales.domain.day_account import DayAccount, total_of
from fieldsales.domain.trip import TripDates, TripState
from fieldsales.views.trip_lines import (
    ActionLine,
    CaseLine,
    ContractLine,
    FallenLine,
    Knowledge,
    Labels,
    MeetingLine,
    MoneySpent,
    Offers,
    Questionnaires,
    ReasonCount,
)


@dataclass(frozen=True, slots=True)
class DataAsOf:
    """How fresh the data are: the last act on this device, the last sync, acts the office lacks."""

    own_act: datetime | None
    synced: datetime | None
    unsent: int = 0

    @property
    def latest(self) -> datetime | None:
        """The later of the two moments."""
        known = [m for m in (self.own_act, self.synced) if m is not None]
        return max(known, default=None)


@dataclass(frozen=True, slots=True)
class CrewMember:
    """One of the crew; dates where she travelled only a part of the trip, and whom she stood in for."""

    name: str
    since: date | None = None
    until: date | None = None
    stands_in_for: str = ""
    reason: str = ""


@dataclass(frozen=True, slots=True)
class LeaderDays:
    """A leader who joined, and on which days."""

    name: str
    days: tuple[date, ...]


@dataclass(frozen=True, slots=True)
class Head:
    """Part 1: what trip this is, who travelled, how fresh the data are."""

    company: str
    number: str
    title: str
    region: str
    brigade: str
    dates: TripDates
    zone: str
    state: TripState
    version: int
    printed_by: str
    data: DataAsOf
    crew: tuple[CrewMember, ...] = ()
    leaders: tuple[LeaderDays, ...] = ()
    lead: str = ""
    goals: str = ""
    lead_words: str = ""
    template: Labels | None = None
    template_version: str = ""


class DebtKind(StrEnum):
    """What is still owed before the trip can be closed."""

    NO_RESULT = "no_result"
    DRAFT = "draft"
    RETURNED = "returned"
    NO_NEXT_STEP = "no_next_step"
    NO_RECEIPT = "no_receipt"
    UNSUBMITTED = "unsubmitted"
    NO_PLAN = "no_plan"
    CONFLICT = "conflict"


@dataclass(frozen=True, slots=True)
class DebtLine:
    """Part 12: one kind of debt and what it is about: names of clients, categories, days."""

    kind: DebtKind
    about: tuple[str, ...] = ()
    days: tuple[date, ...] = ()

    @property
    def count(self) -> int:
        """How many there are."""
        return len(self.about) or len(self.days)


@dataclass(frozen=True, slots=True, kw_only=True)
class TripFacts:
    """The whole report of a trip."""

    head: Head
    days: tuple[DayAccount, ...]
    reasons: tuple[ReasonCount, ...]
    meetings: tuple[MeetingLine, ...]
    fallen: tuple[FallenLine, ...]
    questionnaires: Questionnaires
    knowledge: Knowledge
    offers: Offers
    contracts: tuple[ContractLine, ...]
    cases: tuple[CaseLine, ...]
    actions: tuple[ActionLine, ...]
    to_rebook: int
    money: MoneySpent
    debts: tuple[DebtLine, ...]

    @property
    def total(self) -> DayAccount:
        """Plan and fact of the whole trip."""
        return total_of(self.days)

    @property
    def planned_days(self) -> DayAccount:
        """Plan and fact of the days whose plan was taken: what rates are reckoned from."""
        return total_of(d for d in self.days if d.has_plan)

    @property
    def is_provisional(self) -> bool:
        """Say whether the report may still change: not reported yet, or something is owed."""
        done = {TripState.REPORTED, TripState.CLOSED}
        return self.head.state not in done or bool(self.debts)
