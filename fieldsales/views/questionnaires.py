"""Questionnaires as lists show them, and what the runner shows beside the questions."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from fieldsales.domain.response import Response


@dataclass(frozen=True, slots=True)
class ResponseRow:
    """One line of the list of questionnaires; counts are of the questions asked now."""

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
class TemplateChoice:
    """A questionnaire that can be begun."""

    id: bytes
    form: str
    version: str
    titles: Mapping[str, str]
    questions: int


@dataclass(frozen=True, slots=True)
class NoteLine:
    """A note taken while the form was filled."""

    text: str
    at: datetime | None
