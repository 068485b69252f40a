"""Small questionnaires for tests, and the one that ships with the program."""

from datetime import date

from fieldsales.forms.session import Session
from fieldsales.forms.template import Choice, Question, QuestionType, Section, Template
from fieldsales.services.templates import built_in_templates

DAY = date(2026, 11, 11)
SERVICES = (Choice("groupage", {"en": "Groupage"}), Choice("cold", {"en": "Cold chain"}))


def vip() -> Template:
    return next(iter(built_in_templates().values()))


def vip_session(*, is_short: bool = False) -> Session:
    return Session(vip(), DAY, is_short=is_short, services=SERVICES)


def form_of(*questions: Question) -> Template:
    section = Section("S", {"en": "Section"}, tuple(questions))
    return Template("small", "1", {"en": "Small"}, ("en",), {}, (section,))


def asked(name: str, kind: QuestionType = QuestionType.TEXT, **more: object) -> Question:
    return Question(id=name, type=kind, label={"en": name}, **more)  # type: ignore[arg-type]
