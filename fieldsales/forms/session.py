"""One filling of a questionnaire: answers come in, and what follows from them is told. Pure.

Hidden answers stay in the draft, count as empty, and are listed at finishing. Every question also takes
*not asked* and *did not wish to answer*. A path names an answer: `D1`, or inside a repeat
`G1/<entry>/G1_firm`. Nothing here stores anything: the service keeps each answer as it comes.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from fieldsales.errors import RuleError
from fieldsales.forms.expression import compile_expression
from fieldsales.forms.template import (
    SERVICES,
    Choice,
    Names,
    Question,
    QuestionType,
    Repeat,
    Section,
    Template,
    names_of,
)
from fieldsales.forms.values import EMPTY, Value

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


@dataclass(frozen=True, slots=True)
class CaseFacts:
    """A case the answers call for."""

    severity: str
    question: str
    words: str
    wanted: str
    promised_what: str
    promised_by: str


@dataclass(frozen=True, slots=True)
class Effects:
    """What an answer brought about: questions shown and hidden, and a case where there was none."""

    shown: tuple[str, ...] = ()
    hidden: tuple[str, ...] = ()
    case: CaseFacts | None = None
    message: str = ""


@dataclass(frozen=True, slots=True)
class SectionProgress:
    """How far a section is."""

    section: Section
    answered: int
    total: int
    open_required: tuple[str, ...] = ()


@dataclass(slots=True)
class Session:
    """A filling in progress.

    Args:
        template: the published version.
        today: the day of the meeting; rules see this day for ever.
        language: for messages.
        is_short: only the questions of the short form are asked.
        services: codes and labels of what the firm sells.
    """

    template: Template
    today: date
    language: str = "en"
    is_short: bool = False
    services: Sequence[Choice] = ()
    answers: dict[str, Given] = field(default_factory=dict)
    _names: Names = field(init=False)

    def __post_init__(self) -> None:
        self._names = names_of(self.template)

    def answer(self, path: str, given: Given) -> Effects:
        """Take an answer; return what follows from it.

        Raises:
            RuleError: the answer is of another kind than the question takes; nothing was changed.
        """
        self._check_type(self.question_at(path), given)
        before, had_case = set(self.visible()), self.case() is not None
        self.put(path, given)
        after = set(self.visible())
        case = self.case()
        return Effects(
            tuple(sorted(after - before)),
            tuple(sorted(before - after)),
            case if not had_case else None,
            self.message_at(path),
        )

    def put(self, path: str, given: Given) -> None:
        """Take an answer without asking what follows from it, as when many come at once.

        Raises:
            RuleError: the answer is of another kind than the question takes; nothing was changed.
        """
        self._check_type(self.question_at(path), given)
        if given.is_empty:
            self.answers.pop(path, None)
        else:
            self.answers[path] = given

    def remove_entry(self, repeat_id: str, entry: str) -> tuple[str, ...]:
        """Take an entry of a repeat away; return the paths that went."""
        gone = tuple(p for p in self.answers if p.startswith(f"{repeat_id}/{entry}/"))
        for path in gone:
            del self.answers[path]
        return gone

    def entries(self, repeat_id: str) -> tuple[str, ...]:
        """Return the entries of a repeat, in the order they were begun."""
        found = [p.split("/")[1] for p in self.answers if p.startswith(f"{repeat_id}/")]
        return tuple(dict.fromkeys(found))

    def question_at(self, path: str) -> Question:
        """Return the question of a path; refuse one that the template does not have."""
        parts = path.split("/")
        question = self._names.questions.get(parts[-1])
        repeat = self._names.repeat_of.get(parts[-1])
        fits = len(parts) == (3 if repeat else 1) and (not repeat or parts[0] == repeat)
        if question is None or not fits:
            raise RuleError("The questionnaire has no question {path}.", path=path, where=path)
        return question

    def choices(self, question: Question) -> Sequence[Choice]:
        """Return the choices of a question."""
        if question.list == SERVICES:
            return self.services
        return self.template.lists.get(question.list, ())

    def visible(self) -> tuple[str, ...]:
        """Return the paths of all questions now asked, in the order of the form."""
        scope = _Scope(self)
        paths: list[str] = []
        for section, item in self.template.items():
            if not scope.is_shown(section, item):
                continue
            if isinstance(item, Repeat):
                paths += self._entry_paths(scope, item)
            else:
                paths.append(item.id)
        return tuple(paths)

    def _entry_paths(self, scope: "_Scope", repeat: Repeat) -> list[str]:
        found = []
        for entry in self.entries(repeat.id):
            inside = scope.inside(repeat.id, entry)
            found += [
                f"{repeat.id}/{entry}/{q.id}"
                for q in repeat.items
                if not q.relevant or compile_expression(q.relevant).is_true(inside)
            ]
        return found

    def shown_repeats(self) -> tuple[str, ...]:
        """Return the repeats now asked."""
        scope = _Scope(self)
        return tuple(
            item.id
            for section, item in self.template.items()
            if isinstance(item, Repeat) and scope.is_shown(section, item)
        )

    def message_at(self, path: str) -> str:
        """Return what is wrong with an answer, empty when nothing is; an empty answer is never wrong."""
        question, given = self.question_at(path), self.answers.get(path)
        if given is None or given.code is not Code.GIVEN or not question.constraint:
            return ""
        scope = _Scope(self, itself=value_of(given))
        if compile_expression(question.constraint).is_true(scope):
            return ""
        return question.constraint_message.get(self.language) or question.constraint_message["en"]

    def open_required(self) -> tuple[str, ...]:
        """Return the required questions that are asked and have neither answer nor reason."""
        return tuple(
            p for p in self.visible() if self.question_at(p).required and p not in self.answers
        )

    def hidden_answers(self) -> tuple[str, ...]:
        """Return the answers kept in the draft whose questions are not asked; finishing leaves them out."""
        shown = set(self.visible())
        return tuple(sorted(p for p in self.answers if p not in shown))

    def progress(self) -> tuple[SectionProgress, ...]:
        """Return how far each section is; sections with nothing to ask are left out."""
        shown, still_open = set(self.visible()), set(self.open_required())
        found = []
        for section in self.template.sections:
            paths = [p for p in shown if self._section_of(p) is section]
            if paths:
                answered = sum(p in self.answers for p in paths)
                missing = tuple(p for p in self.visible() if p in still_open and p in paths)
                found.append(SectionProgress(section, answered, len(paths), missing))
        return tuple(found)

    def case(self) -> CaseFacts | None:
        """Return the case the answers call for, None when they call for none (users_week 5.6)."""
        rule, scope = self.template.case, _Scope(self)
        if rule is None or not scope.truth(rule.needed):
            return None
        severity = "normal"
        if compile_expression(rule.urgent).is_true(scope):
            severity = "urgent"
        elif compile_expression(rule.high).is_true(scope):
            severity = "high"
        worst = min(
            (name for name in rule.scores if self._score(name) is not None),
            key=lambda name: self._score(name) or 0,
            default=rule.scores[0] if rule.scores else "",
        )
        told = (rule.words, rule.wanted, rule.promised_what, rule.promised_by)
        words, wanted, what, by = (str(scope.value(name) or "") for name in told)
        return CaseFacts(severity, worst, words, wanted, what, by)

    def value(self, name: str) -> Value:
        """Return a question's answer or a calculation as expressions see it."""
        return _Scope(self).value(name)

    def _score(self, name: str) -> float | None:
        """Return a score as a part of its scale, so that 3 of 5 and 3 of 10 can stand side by side."""
        given = self.answers.get(name)
        if given is None or not isinstance(given.value, int | float):
            return None
        return float(given.value) / (
            10 if self.question_at(name).type is QuestionType.LIKELIHOOD else 5
        )

    def _section_of(self, path: str) -> Section:
        first = path.split("/", maxsplit=1)[0]
        return next(s for s, item in self.template.items() if item.id == first)

    def _check_type(self, question: Question, given: Given) -> None:
        if given.is_empty or given.code is not Code.GIVEN:
            return
        problem = _type_problem(question, given.value, {c.code for c in self.choices(question)})
        if problem:
            raise RuleError(problem, id=question.id, value=given.value, where=question.id)


class _Scope:
    """What expressions see of a session: hidden answers are empty; each value is reckoned once."""

    def __init__(
        self,
        session: Session,
        *,
        itself: Value = EMPTY,
        prefix: str = "",
        known: dict[str, Value] | None = None,
    ) -> None:
        self._session, self._itself, self._prefix = session, itself, prefix
        self._known: dict[str, Value] = {} if known is None else known
        self._names = session._names  # noqa: SLF001 - the session's own half

    def inside(self, repeat_id: str, entry: str) -> "_Scope":
        """Return what is seen from inside an entry: its own answers first."""
        return _Scope(self._session, prefix=f"{repeat_id}/{entry}/", known=dict(self._known))

    def today(self) -> str:
        return self._session.today.isoformat()

    def itself(self) -> Value:
        return self._itself

    def truth(self, name: str) -> bool:
        return bool(self.value(name))

    def value(self, name: str) -> Value:
        if name not in self._known:
            self._known[name] = self._reckon(name)
        return self._known[name]

    def _reckon(self, name: str) -> Value:
        calculation = self._names.calculations.get(name)
        if calculation is not None:
            return compile_expression(calculation.formula).run(self)
        if name in self._names.repeats:
            return tuple(self._session.entries(name))
        repeat = self._names.repeat_of.get(name)
        if repeat is not None:
            return self._in_repeat(repeat, name)
        section, item = next((s, i) for s, i in self._session.template.items() if i.id == name)
        if not self.is_shown(section, item):
            return EMPTY
        return value_of(self._session.answers.get(name))

    def _in_repeat(self, repeat: str, name: str) -> Value:
        if self._prefix.startswith(f"{repeat}/"):
            return value_of(self._session.answers.get(self._prefix + name))
        paths = (f"{repeat}/{e}/{name}" for e in self._session.entries(repeat))
        answers: Mapping[str, Given] = self._session.answers
        return tuple(str(value_of(answers[p])) for p in paths if p in answers)

    def is_shown(self, section: Section, item: Question | Repeat) -> bool:
        """Say whether a question or repeat is asked now."""
        if self._session.is_short and not item.short:
            return False
        return all(
            compile_expression(text).is_true(self)
            for text in (section.relevant, item.relevant)
            if text
        )


def value_of(given: Given | None) -> Value:
    """Return an answer as expressions see it; a reason instead of an answer counts as empty."""
    if given is None or given.code is not Code.GIVEN or given.value is None:
        return EMPTY
    if isinstance(given.value, list):
        return tuple(given.value)
    return given.value if isinstance(given.value, str) else float(given.value)


def _type_problem(question: Question, value: object, codes: set[str]) -> str:
    match question.type:
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
