"""Reads a questionnaire with what helps to fill it. Runs off the GUI thread."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from fieldsales.domain.people import Person
from fieldsales.ui import format as fmt
from fieldsales.ui.questionnaire.question_box import Recorded
from fieldsales.ui.questionnaire.runner_view import Beside
from fieldsales.views.questionnaires import Known

if TYPE_CHECKING:
    from fieldsales.services.filling import Filling
    from fieldsales.services.opening import Services


@dataclass(frozen=True, slots=True)
class Opened:
    """A questionnaire as it was read.

    Args:
        filling: the questionnaire with its answers.
        beside: what helps to fill it; empty when it is finished.
        people: names of our people by id.
        drafts: what was being typed when the window locked, by name.
    """

    filling: "Filling"
    beside: Beside
    people: dict[bytes, str]
    drafts: dict[str, str]


def open_form(services: "Services", response_id: bytes) -> Opened:
    """Read a questionnaire."""
    filling = services.questionnaires.open(response_id)
    everybody = services.records.list("person")
    people = {p.id: p.name for p in everybody if isinstance(p, Person)}
    drafts = services.drafts.named(drafts_of(response_id))
    if not filling.is_open:
        return Opened(filling, Beside({}, {}, ()), people, drafts)
    responses = services.responses
    recorded = {path: recorded_of(k) for path, k in responses.known(filling).items()}
    beside = Beside(responses.earlier(filling), recorded, responses.notes(filling))
    return Opened(filling, beside, people, drafts)


def drafts_of(response_id: bytes) -> str:
    """Return how the names of the drafts of a questionnaire begin."""
    return f"form/{response_id.hex()}/"


def recorded_of(known: Known) -> Recorded:
    """Return what our records say, in words."""
    text = known.text
    if known.until is not None:
        text = ", ".join(t for t in (text, fmt.day_year(known.until)) if t)
    return Recorded(text, known.given)
