"""How long the rest of a questionnaire takes, reckoned from how long answers of each kind usually take."""

from collections.abc import Mapping

from fieldsales.forms.session import Session
from fieldsales.forms.template import QuestionType

SECONDS: Mapping[QuestionType, int] = {
    QuestionType.SCORE: 20,
    QuestionType.LIKELIHOOD: 20,
    QuestionType.CHOICE: 20,
    QuestionType.SEVERAL: 30,
    QuestionType.NUMBER: 25,
    QuestionType.DATE: 25,
    QuestionType.TEXT: 35,
    QuestionType.LONG_TEXT: 75,
}


def minutes_left(session: Session) -> int:
    """Return the minutes the questions now open take, rounded up; 0 when none is open."""
    still_open = (p for p in session.visible() if p not in session.answers)
    seconds = sum(SECONDS[session.question_at(p).type] for p in still_open)
    return -(-seconds // 60)
