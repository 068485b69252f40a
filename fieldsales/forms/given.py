"""One answer, or why there is none; and whether it is of the kind its question takes."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from fieldsales.errors import RuleError
from fieldsales.forms.template import Question, QuestionType

Plain = str | int | float | list[str]


class Code(StrEnum):
    """Why a question has no answer."""

    GIVEN = ""
    NOT_ASKED = "not_asked"
    REFUSED = "refused"


@dataclass(frozen=True, slots=True)
class Given:
    """An answer, or why there is none."""

    value: Plain | None = None
    code: Code = Code.GIVEN

    @property
    def is_empty(self) -> bool:
        """Say whether there is neither a value nor a reason."""
        return self.value in (None, "", []) and self.code is Code.GIVEN


NOTHING = Given()


def check_type(question: Question, given: Given, codes: Collection[str]) -> None:
    """Refuse an answer of another kind than the question takes; `codes` are its choices."""
    if given.is_empty or given.code is not Code.GIVEN:
        return
    problem = _problem(question.type, given.value, set(codes))
    if problem:
        raise RuleError(problem, id=question.id, value=given.value, where=question.id)


def _problem(kind: QuestionType, value: object, codes: set[str]) -> str:
    match kind:
        case QuestionType.SCORE:
            return "" if _is_whole(value, 1, 5) else "{id} takes 1 to 5, not {value}."
        case QuestionType.LIKELIHOOD:
            return "" if _is_whole(value, 0, 10) else "{id} takes 0 to 10, not {value}."
        case QuestionType.NUMBER:
            fits = isinstance(value, int | float) and not isinstance(value, bool)
            return "" if fits else "{id} takes a number, not {value}."
        case QuestionType.DATE:
            return "" if _is_date(value) else "{id} takes a date like 2026-12-01, not {value}."
        case QuestionType.CHOICE:
            return "" if value in codes else "{id} does not have the choice {value}."
        case QuestionType.SEVERAL:
            fits = isinstance(value, list) and codes.issuperset(value)
            return "" if fits else "{id} does not have all of the choices {value}."
        case QuestionType.TEXT | QuestionType.LONG_TEXT:
            return "" if isinstance(value, str) else "{id} takes words, not {value}."


def _is_whole(value: object, least: int, most: int) -> bool:
    return isinstance(value, int) and not isinstance(value, bool) and least <= value <= most


def _is_date(value: object) -> bool:
    try:
        return isinstance(value, str) and bool(date.fromisoformat(value))
    except ValueError:
        return False
