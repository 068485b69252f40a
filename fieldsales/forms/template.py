"""A questionnaire's published version: sections, questions, repeats, rules. Canonical JSON in and out.

Shape and names only; `publishing` reads a text and checks all that could go wrong in front of a client.
A published version never changes; its hash names it.
"""

import hashlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

import msgspec

from fieldsales.errors import RuleError

Labels = Mapping[str, str]
SERVICES = "$services"
"""The list of what the firm sells, given when a session begins."""
KNOWN = frozenset({"contact", "phone", "email", "services", "contract"})
"""What our records may know beforehand of a question."""


class QuestionType(StrEnum):
    """What kind of answer a question takes."""

    TEXT = "text"
    LONG_TEXT = "long_text"
    CHOICE = "choice"
    SEVERAL = "several"
    SCORE = "score"
    LIKELIHOOD = "likelihood"
    NUMBER = "number"
    DATE = "date"


class Choice(msgspec.Struct, frozen=True, omit_defaults=True):
    """One answer of a list; the code is stored, the label shown."""

    code: str
    label: dict[str, str]


class Question(msgspec.Struct, frozen=True, omit_defaults=True, tag_field="tag", tag="question"):
    """One question.

    `short` marks the short form, `personal` what is kept only with consent; `known` names what our records
    say about it (one of KNOWN), shown to be checked.
    """

    id: str
    type: QuestionType
    label: dict[str, str]
    hint: dict[str, str] = {}
    list: str = ""
    relevant: str = ""
    required: bool = False
    short: bool = False
    personal: bool = False
    constraint: str = ""
    constraint_message: dict[str, str] = {}
    known: str = ""


class Repeat(msgspec.Struct, frozen=True, omit_defaults=True, tag_field="tag", tag="repeat"):
    """Questions asked as often as there is something to say."""

    id: str
    label: dict[str, str]
    items: tuple[Question, ...]
    hint: dict[str, str] = {}
    relevant: str = ""
    short: bool = False


Item = Question | Repeat


class Section(msgspec.Struct, frozen=True, omit_defaults=True):
    """A part of the questionnaire."""

    id: str
    label: dict[str, str]
    items: tuple[Item, ...]
    relevant: str = ""


class Calculation(msgspec.Struct, frozen=True):
    """A named value reckoned from answers."""

    id: str
    formula: str


class CaseRule(msgspec.Struct, frozen=True):
    """When an answer opens a case, how bad it is, and which answers tell about it."""

    needed: str
    urgent: str
    high: str
    words: str
    wanted: str
    promised_what: str
    promised_by: str
    scores: tuple[str, ...]


class Action(msgspec.Struct, frozen=True, omit_defaults=True):
    """Records that finishing makes of answers: kind referral, offer or contact."""

    kind: str
    repeat: str
    fields: dict[str, str]


class Template(msgspec.Struct, frozen=True, omit_defaults=True):
    """One published version."""

    form: str
    version: str
    title: dict[str, str]
    languages: tuple[str, ...]
    lists: dict[str, tuple[Choice, ...]]
    sections: tuple[Section, ...]
    calculations: tuple[Calculation, ...] = ()
    case: CaseRule | None = None
    actions: tuple[Action, ...] = ()

    def items(self) -> Iterator[tuple[Section, Item]]:
        """Yield the questions and repeats in the order of the form, each with its section."""
        for section in self.sections:
            for item in section.items:
                yield section, item

    def questions(self) -> Iterator[tuple[Section, Repeat | None, Question]]:
        """Yield every question with its section and the repeat it stands in, if any."""
        for section, item in self.items():
            if isinstance(item, Repeat):
                for question in item.items:
                    yield section, item, question
            else:
                yield section, None, item


@dataclass(frozen=True, slots=True)
class Names:
    """The names of a template by what they are."""

    questions: Mapping[str, Question] = field(default_factory=dict)
    repeats: Mapping[str, Repeat] = field(default_factory=dict)
    calculations: Mapping[str, Calculation] = field(default_factory=dict)
    repeat_of: Mapping[str, str] = field(default_factory=dict)


def canonical(template: Template) -> str:
    """Return the one text of a template: keys sorted, no blanks."""
    plain: Any = msgspec.to_builtins(template)
    return msgspec.json.encode(plain, order="sorted").decode()


def hash_of(text: str) -> bytes:
    """Return the SHA-256 that names a published text."""
    return hashlib.sha256(text.encode()).digest()


def names_of(template: Template) -> Names:
    """Return the names of a template; refuse one name for two things."""
    questions: dict[str, Question] = {}
    repeats: dict[str, Repeat] = {}
    repeat_of: dict[str, str] = {}
    for _, repeat, question in template.questions():
        _refuse_double(question.id, questions)
        questions[question.id] = question
        if repeat is not None:
            repeats[repeat.id] = repeat
            repeat_of[question.id] = repeat.id
    calculations = {c.id: c for c in template.calculations}
    for name in (*repeats, *calculations):
        _refuse_double(name, questions)
    return Names(questions, repeats, calculations, repeat_of)


def label_in(labels: Labels, language: str) -> str:
    """Return a label in a language, else in English, else in any."""
    return labels.get(language) or labels.get("en") or next(iter(labels.values()), "")


def _refuse_double(name: str, known: Mapping[str, object]) -> None:
    if name in known:
        raise RuleError("Two questions are named {name}.", name=name, where=name)
