"""The lines of a trip's report, part by part (RULES section 5.8, parts 3 to 11), as plain frozen values.

Names are resolved, moments are UTC beside their zone, money is exact. Nothing of a questionnaire's
personal section has a place here.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from fractions import Fraction

from fieldsales.domain.case import CaseState, MeasureState, Severity
from fieldsales.domain.day_account import Fate
from fieldsales.domain.meeting import MeetingKind, MeetingState, NextStep, Side
from fieldsales.domain.quota import WeekQuota
from fieldsales.domain.registers import Channel, Money, Promise
from fieldsales.domain.response import ResponseState
from fieldsales.domain.satisfaction import Marks, NetScore
from fieldsales.domain.service import Reaction
from fieldsales.domain.trip import LodgingKind

Labels = Mapping[str, str]
NO_MARKS, NO_ANSWERS = Marks(), NetScore(0, 0, 0)


@dataclass(frozen=True, slots=True)
class MeetingLine:
    """Part 4: one meeting. `minutes` is what it took, else what was planned."""

    start: datetime
    zone: str
    minutes: int
    client: str
    town: str
    kind: MeetingKind
    state: MeetingState
    clients_people: tuple[str, ...] = ()
    our_people: tuple[str, ...] = ()
    leader: str = ""
    no_leader_reason: str = ""
    purpose: str = ""
    summary: str = ""
    next_step: NextStep | None = None
    next_owner: str = ""
    has_questionnaire: bool = False
    is_beside_plan: bool = False


@dataclass(frozen=True, slots=True)
class FallenLine:
    """Part 4: a meeting that did not take place when it was to. `moved_to` is its new start."""

    start: datetime
    zone: str
    client: str
    town: str
    fate: Fate
    side: Side | None = None
    reason: str = ""
    moved_to: datetime | None = None


@dataclass(frozen=True, slots=True)
class ReasonCount:
    """Part 3: how often a reason was given; an empty one is "no reason given"."""

    reason: str
    count: int
    fates: tuple[Fate, ...]


@dataclass(frozen=True, slots=True)
class QuestionMarks:
    """Part 5: the marks one question got; `silent` counts those who did not wish to answer."""

    question: str
    label: Labels
    marks: Marks
    silent: int = 0


@dataclass(frozen=True, slots=True)
class PersonCount:
    """Part 5: how many questionnaires a person filled in, whole and short."""

    name: str
    whole: int
    short: int


@dataclass(frozen=True, slots=True)
class QuestionnaireLine:
    """Part 5: one questionnaire. `marks` stand in the order of the questions; None was not given."""

    client: str
    contact: str
    day: date | None
    filled_by: str
    state: ResponseState
    is_short: bool
    marks: tuple[int | None, ...]
    recommend: int | None
    has_case: bool = False


@dataclass(frozen=True, slots=True)
class Questionnaires:
    """Part 5: what the questionnaires of the trip say. `pool` are the newest per contact and form."""

    lines: tuple[QuestionnaireLine, ...] = ()
    people: tuple[PersonCount, ...] = ()
    weeks: tuple[WeekQuota, ...] = ()
    questions: tuple[QuestionMarks, ...] = ()
    all_marks: Marks = NO_MARKS
    net: NetScore = NO_ANSWERS
    net_silent: int = 0
    pool: int = 0
    held_vip: int = 0
    questioned_vip: int = 0
    drafts: int = 0

    @property
    def count(self) -> int:
        """How many count: finished and not rejected."""
        return sum(p.whole + p.short for p in self.people)


@dataclass(frozen=True, slots=True)
class ContactLine:
    """Part 6: a contact that is new, or left. `other` is whom it succeeds."""

    name: str
    position: str
    client: str
    day: date | None = None
    other: str = ""


@dataclass(frozen=True, slots=True)
class ChangedContact:
    """Part 6: a contact of which the crew changed something; `fields` are names of fields."""

    name: str
    client: str
    fields: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class DirectorLine:
    """Part 6: a newly appointed director, as told in a questionnaire."""

    name: str
    branch: str
    client: str
    since: date | None = None


@dataclass(frozen=True, slots=True)
class ReferralLine:
    """Part 6: a firm that was recommended. The telephone of the person stays in the program."""

    firm: str
    person: str
    by_client: str
    may_mention: bool
    is_informed: bool
    became_client: str = ""


@dataclass(frozen=True, slots=True)
class Knowledge:
    """Part 6: what is new about clients. Firms are (name, town)."""

    new: tuple[ContactLine, ...] = ()
    left: tuple[ContactLine, ...] = ()
    changed: tuple[ChangedContact, ...] = ()
    directors: tuple[DirectorLine, ...] = ()
    firms: tuple[tuple[str, str], ...] = ()
    referrals: tuple[ReferralLine, ...] = ()


@dataclass(frozen=True, slots=True)
class ServiceOffers:
    """Part 7: one service proposed, by reaction; refusals keep their reasons."""

    service: str
    reactions: Mapping[Reaction, int]
    no_reasons: tuple[tuple[str, int], ...] = ()

    @property
    def proposed(self) -> int:
        """How often it was proposed."""
        return sum(self.reactions.values())


@dataclass(frozen=True, slots=True)
class OfferLine:
    """Part 7: an offer still alive."""

    service: str
    client: str
    reaction: Reaction
    value: Money | None
    chance_percent: int | None
    next_date: date | None


@dataclass(frozen=True, slots=True)
class Offers:
    """Part 7. `expected` is the sum of value x probability, in minor units, exact, by currency."""

    services: tuple[ServiceOffers, ...] = ()
    alive: tuple[OfferLine, ...] = ()
    expected: tuple[tuple[str, Fraction], ...] = ()


@dataclass(frozen=True, slots=True)
class ContractLine:
    """Part 8: a contract signed on the trip; `asked_on` is the day of the task "how satisfied are you?"."""

    number: str
    client: str
    signed_on: date | None
    value: Money | None
    leader: str = ""
    no_leader_reason: str = ""
    asked_on: date | None = None


@dataclass(frozen=True, slots=True)
class MeasureLine:
    """Part 9: what is done about a case."""

    what: str
    owner: str
    due: date | None
    state: MeasureState
    words: str = ""


@dataclass(frozen=True, slots=True)
class NoticeLine:
    """Part 9: who was told of the result, when and how."""

    told: str
    at: datetime
    channel: Channel
    words: str = ""


@dataclass(frozen=True, slots=True)
class CaseLine:
    """Part 9: one case as it stands. `due` is the last day of the running step."""

    number: str
    client: str
    severity: Severity
    state: CaseState
    opened: date
    age_days: int
    title: str
    words: str
    wanted: str
    owner: str
    promised: Promise | None
    due: date | None
    is_overdue: bool
    is_opened_here: bool
    is_moved_here: bool
    is_to_check: bool = False
    reopened: int = 0
    measures: tuple[MeasureLine, ...] = ()
    notices: tuple[NoticeLine, ...] = ()
    follow_up: datetime | None = None
    follow_up_zone: str = "UTC"


class ActionSource(StrEnum):
    """What a promise comes from."""

    NEXT_STEP = "next_step"
    PROMISE = "promise"
    TASK = "task"
    RETENTION = "retention"


@dataclass(frozen=True, slots=True)
class ActionLine:
    """Part 10: a promise or next action. An empty owner is the booking desk."""

    by: date | None
    what: str
    client: str
    owner: str
    source: ActionSource
    is_done: bool = False


@dataclass(frozen=True, slots=True)
class ExpenseSum:
    """Part 11: what was spent on one category in one currency."""

    category: str
    total: Money
    count: int
    without_receipt: int = 0


@dataclass(frozen=True, slots=True)
class NightLine:
    """Part 11: nights in one town; `price` is for one night and all rooms."""

    town: str
    arrives: date
    nights: int
    kind: LodgingKind | None
    name: str = ""
    price: Money | None = None


@dataclass(frozen=True, slots=True)
class ManyNights:
    """Part 11: more nights in one town and calendar month than the limit: propose a flat."""

    town: str
    month: date
    nights: int
    cost: tuple[Money, ...] = ()


@dataclass(frozen=True, slots=True)
class MoneySpent:
    """Part 11. Payers are (who paid, sum); cost per held meeting is exact, in minor units."""

    sums: tuple[ExpenseSum, ...] = ()
    totals: tuple[Money, ...] = ()
    payers: tuple[tuple[str, Money], ...] = ()
    kilometres: int = 0
    nights: tuple[NightLine, ...] = ()
    many_nights: tuple[ManyNights, ...] = ()
    per_held: tuple[tuple[str, Fraction], ...] = ()
