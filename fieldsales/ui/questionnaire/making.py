"""Makes the editor that fits a question."""

from datetime import date

from fieldsales.forms.session import Session
from fieldsales.forms.template import Question, QuestionType, label_in
from fieldsales.ui.questionnaire.editors import LETTERS, ChoiceEditor, Editor, ScaleEditor
from fieldsales.ui.questionnaire.search_editor import SearchEditor
from fieldsales.ui.questionnaire.text_editors import (
    DayEditor,
    LineEditor,
    LongTextEditor,
    NumberEditor,
)

MOST_RADIOS = 7
"""More choices than this are searched, not shown all at once."""


def editor_for(session: Session, question: Question, today: date, search_words: str) -> Editor:
    """Return a new editor; `search_words` stand in an empty field of many choices."""
    match question.type:
        case QuestionType.SCORE:
            return ScaleEditor(1, 5)
        case QuestionType.LIKELIHOOD:
            return ScaleEditor(0, 10)
        case QuestionType.CHOICE | QuestionType.SEVERAL:
            return _choices(session, question, search_words)
        case QuestionType.NUMBER:
            return NumberEditor()
        case QuestionType.DATE:
            return DayEditor(today)
        case QuestionType.LONG_TEXT:
            inside = {} if question.personal else question.hint
            return LongTextEditor(label_in(inside, session.language))
        case QuestionType.TEXT:
            return LineEditor()


def _choices(session: Session, question: Question, search_words: str) -> Editor:
    choices = session.choices(question)
    takes_several = question.type is QuestionType.SEVERAL
    most = len(LETTERS) if takes_several else MOST_RADIOS
    if len(choices) <= most:
        return ChoiceEditor(choices, session.language, takes_several=takes_several)
    return SearchEditor(
        choices, session.language, takes_several=takes_several, placeholder=search_words
    )
