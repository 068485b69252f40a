"""Cases as the register and the page of a case show them."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum

from fieldsales.domain.case import Case, Measure, Notice
from fieldsales.domain.client import Client, Contact
from fieldsales.domain.meeting import Meeting
from fieldsales.domain.people import Person


class CaseFilter(StrEnum):
    """Which cases the register shows."""

    OPEN = "open"
    MINE = "mine"
    OLD = "old"
    TO_JUDGE = "to_judge"
    CLOSED = "closed"


@dataclass(frozen=True, slots=True)
class CaseRow:
    """One line of the register. `steps_done` of three: measure, notice, follow-up; age in whole days."""

    case: Case
    client_name: str
    owner: str
    steps_done: int
    age_days: int


@dataclass(frozen=True, slots=True)
class PastStep:
    """One thing that happened to a case; `what` is a stored word, `words` a person's."""

    at: datetime
    what: str
    words: str
    who: str


@dataclass(frozen=True, slots=True)
class CasePage:
    """Everything the page of a case shows.

    Args:
        missing: what lacks for closing: measure, notice, follow_up.
        crew: who goes to the follow-up.
        people: those who may answer for it.
        measure_due: until when a measure should be done (RULES section 5.6).
        is_conflicted: two people changed it without seeing each other; both values are kept.
        question, mark, most: the question that opened it, by language, and its answer on its scale.
    """

    case: Case
    client: Client
    owner: str
    opened_by: str
    said_by: str
    contacts: tuple[Contact, ...]
    measures: tuple[Measure, ...]
    notices: tuple[Notice, ...]
    follow_up: Meeting | None
    missing: tuple[str, ...]
    history: tuple[PastStep, ...]
    age_days: int
    zone: str
    crew: str = ""
    people: tuple[Person, ...] = ()
    measure_due: date | None = None
    is_conflicted: bool = False
    question: Mapping[str, str] = field(default_factory=dict)
    mark: int | None = None
    most: int = 0


@dataclass(frozen=True, slots=True)
class RegisterFigures:
    """Figures of the register, and the case closed last.

    `to_judge` counts the closed ones whose follow-up was held, and nobody has said whether it is solved.
    """

    open: int
    mine: int
    old: int
    median_age_days: int
    closed_this_month: int
    to_judge: int = 0
    last_closed: Case | None = None


@dataclass(frozen=True, slots=True)
class Complaining:
    """What is needed to write down a complaint: the client, whom it may come from, who may answer for it."""

    client: Client
    contacts: tuple[Contact, ...]
    people: tuple[Person, ...]
