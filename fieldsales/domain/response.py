"""Questionnaires in the base: published templates, responses and their answers.

What a template says stands in `forms`; here it is one text. One row per answer, so that each is kept
at once and two people's answers merge one by one. Approving, by anybody but the author: RULES section 4.2.
"""

from dataclasses import dataclass
from datetime import datetime

from fieldsales.domain.entity import Entity, OpenEnum
from fieldsales.domain.ids import (
    AnswerId,
    ClientId,
    ContactId,
    MeetingId,
    PersonId,
    ResponseId,
    TemplateId,
    derived_id,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class TemplateRow(Entity):
    """A published version of a questionnaire: canonical JSON, up to 1 MB, never changed."""

    form: str
    version: str
    title: str
    sha256: bytes
    body: str
    published_at: datetime | None = None
    is_retired: bool = False


class ResponseState(OpenEnum):
    """How far a filled questionnaire is."""

    DRAFT = "draft"
    FINALISED = "finalised"
    HAS_ISSUES = "has_issues"
    APPROVED = "approved"
    REJECTED = "rejected"
    ABANDONED = "abandoned"
    WITHDRAWN = "withdrawn"


@dataclass(frozen=True, slots=True)
class ResponseProgress:
    """State with when, by whom and, where the rule asks, why."""

    state: ResponseState
    at: datetime | None = None
    by_id: PersonId | None = None
    reason: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Response(Entity):
    """One filled questionnaire."""

    template_id: TemplateId
    client_id: ClientId
    contact_id: ContactId | None = None
    meeting_id: MeetingId | None = None
    filled_by_id: PersonId | None = None
    progress: ResponseProgress = ResponseProgress(ResponseState.DRAFT)
    language: str = "en"
    is_short: bool = False
    revision: int = 0
    started_at: datetime | None = None
    left_out: str = ""

    @property
    def state(self) -> ResponseState:
        """How far it is."""
        return self.progress.state


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer(Entity):
    """One answer. `path` names the question (inside a repeat: repeat/uuid/question); `value` is JSON."""

    response_id: ResponseId
    path: str
    value: str
    answered_at: datetime | None = None
    author_id: PersonId | None = None


def answer_id(response_id: ResponseId, path: str) -> AnswerId:
    """Return the id every device gives to the answer of that question."""
    return AnswerId(derived_id("answer", response_id, path))
