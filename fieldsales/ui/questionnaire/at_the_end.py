"""What stands in the way of finishing a form, and which answers finishing leaves out, in words."""

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from fieldsales.forms.session import Session
from fieldsales.forms.template import label_in

Numbers = Mapping[str, str]


@dataclass(frozen=True, slots=True)
class OpenQuestion:
    """A question that stands in the way of finishing: needed and open, or answered against a rule."""

    path: str
    words: str
    problem: str = ""


def called(session: Session, numbers: Numbers, path: str) -> str:
    """Return how a question is called: its number and its words, in the language of the form."""
    number = numbers.get(path.split("/", maxsplit=1)[0], "")
    label = label_in(session.question_at(path).label, session.language)
    return f"{number} · {label}" if number else label


def open_questions(session: Session, numbers: Numbers) -> tuple[OpenQuestion, ...]:
    """Return what stands in the way of finishing, in the order of the form."""
    still_open = set(session.open_required())
    found = []
    for path in session.visible():
        problem = session.message_at(path)
        if problem or path in still_open:
            found.append(OpenQuestion(path, called(session, numbers, path), problem))
    return tuple(found)


def left_out_words(session: Session, numbers: Numbers) -> str:
    """Say which answers finishing leaves out; nothing when none."""
    hidden = session.hidden_answers()
    if not hidden:
        return ""
    names = ", ".join(dict.fromkeys(called(session, numbers, p) for p in hidden))
    text = QCoreApplication.translate(
        "questionnaire",
        "%n answer(s) to questions that are no longer asked will be left out: {names}.",
        "",
        len(hidden),
    )
    return text.format(names=names)
