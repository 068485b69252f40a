"""Questionnaires as lists show them, and what the runner shows beside the questions."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from fieldsales.domain.case import Case
from fieldsales.domain.client import Client, Contact
from fieldsales.domain.meeting import Meeting
from fieldsales.domain.response import Answer, Response
from fieldsales.forms.given import Given


class ResponseFilter(StrEnum):
    """Which questionnaires a list shows."""

    ALL = "all"
    MINE = "mine"
    DRAFT = "draft"
    TO_REVIEW = "to_review"
    RETURNED = "returned"
    DONE = "done"


@dataclass(frozen=True, slots=True)
class ResponseRow:
    """One line of the list of questionnaires; counts are of the questions asked now, of drafts only."""

    response: Response
    client_name: str
    contact_name: str
    titles: Mapping[str, str]
    filled_by: str
    answered: int
    total: int
    open_required: int
    has_case: bool


@dataclass(frozen=True, slots=True)
class EarlierAnswer:
    """What was answered to the same question before; `value` is plain JSON."""

    year: int
    who: str
    value: object


@dataclass(frozen=True, slots=True)
class Known:
    """What our records say about a question, shown to be checked.

    Args:
        text: as a person reads it; `until` is the day it lasts to, where it has one.
        given: the answer "as in our records", None where the question has a choice of its own for that.
    """

    text: str
    given: Given | None = None
    until: date | None = None


@dataclass(frozen=True, slots=True)
class Arrival:
    """An answer that came from elsewhere while the form was open; `row` is what is seen from now on."""

    path: str
    given: Given
    row: Answer
    who: str


@dataclass(frozen=True, slots=True)
class News:
    """What became of a questionnaire elsewhere while it was open."""

    response: Response
    answers: tuple[Arrival, ...]
    case: Case | None


@dataclass(frozen=True, slots=True)
class Starting:
    """What beginning a questionnaire with a client can choose from; drafts of it can be gone on with."""

    client: Client
    contacts: tuple[Contact, ...]
    meetings: tuple[Meeting, ...]
    templates: tuple["TemplateChoice", ...]
    drafts: tuple[Response, ...]
    language: str


@dataclass(frozen=True, slots=True)
class TemplateChoice:
    """A questionnaire that can be begun."""

    id: bytes
    form: str
    version: str
    titles: Mapping[str, str]
    questions: int
    languages: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class NoteLine:
    """A note taken while the form was filled."""

    text: str
    at: datetime | None
