"""Cases as the register and the page of a case show them."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from fieldsales.domain.case import Case, Measure, Notice
from fieldsales.domain.client import Client, Contact
from fieldsales.domain.meeting import Meeting


class CaseFilter(StrEnum):
    """Which cases the register shows."""

    OPEN = "open"
    MINE = "mine"
    OLD = "old"
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
    """Everything the page of a case shows. `missing` lacks for closing: measure, notice, follow_up."""

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


@dataclass(frozen=True, slots=True)
class RegisterFigures:
    """Figures at the foot of the register."""

    open: int
    mine: int
    old: int
    median_age_days: int
    closed_this_month: int
