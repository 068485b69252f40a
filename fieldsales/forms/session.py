"""One filling of a questionnaire: answers come in, and what follows from them is told. Pure.

Hidden answers stay in the draft, count as empty, and are listed at finishing. Every question also takes
*not asked* and *did not wish to answer*. A path names an answer: `D1`, or inside a repeat
`G1/<entry>/G1_firm`. Nothing here stores anything: the service keeps each answer as it comes.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date

from fieldsales.errors import RuleError
from fieldsales.forms.expression import compile_expression
from fieldsales.forms.given import NOTHING, Code, Given, check_type
from fieldsales.forms.plan import Plan, plan_of
from fieldsales.forms.scope import FormScope, value_of
from fieldsales.forms.template import (
    SERVICES,
    Choice,
    Question,
    QuestionType,
    Repeat,
    Section,
    Template,
    label_in,
)
from fieldsales.forms.values import Value

SEVERITIES = ("normal", "high", "urgent")
"""How bad a case is, the mildest first."""


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
    """What an answer brought about.

    Args:
        shown, hidden: paths of the questions that are asked now, and of those no longer asked.
        case: the case that is called for now and was not before.
        raised: the severity of a case that was called for before and is graver now.
        is_called_off: a case was called for before and no longer is.
        message: what is wrong with the answer itself.
    """

    shown: tuple[str, ...] = ()
    hidden: tuple[str, ...] = ()
    case: CaseFacts | None = None
    raised: str = ""
    is_called_off: bool = False
    message: str = ""


@dataclass(frozen=True, slots=True)
class SectionProgress:
    """How far a section is."""

    section: Section
    answered: int
    total: int
    open_required: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Standing:
    """Answers as they stood when they were given, and the case they call for: what a write is made of.

    A filling goes on while its answers are being kept on another thread; this stays as it was.
    """

    answers: Mapping[str, Given]
    case: CaseFacts | None


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
    plan: Plan = field(init=False)
    _answers: dict[str, Given] = field(init=False, default_factory=dict)
    _entries: dict[str, list[str]] = field(init=False, default_factory=dict)
    _scope: FormScope = field(init=False)
    _visible: tuple[str, ...] | None = field(init=False, default=None)
    _case: tuple[CaseFacts | None] | None = field(init=False, default=None)
    _open: tuple[str, ...] | None = field(init=False, default=None)
    _progress: tuple[SectionProgress, ...] | None = field(init=False, default=None)

    def __post_init__(self) -> None:
        self.plan = plan_of(self.template)
        self._scope = FormScope(self)

    # Answers in.

    @property
    def answers(self) -> Mapping[str, Given]:
        """The answers by path, hidden ones too."""
        return self._answers

    @property
    def day(self) -> str:
        """The day of the meeting, as rules see it."""
        return self.today.isoformat()

    def load(self, answers: Mapping[str, Given]) -> None:
        """Take the answers of a draft as they were kept; those no longer fitting come in as they are."""
        self._answers = {path: given for path, given in answers.items() if not given.is_empty}
        self._entries = {}
        for path in self._answers:
            self._note_entry(path)
        self._scope = FormScope(self)
        self._case = None
        self._forget_asked()

    def answer(self, path: str, given: Given) -> Effects:
        """Take an answer; return what follows from it.

        Raises:
            RuleError: the answer is of another kind than the question takes; nothing was changed.
        """
        check_type(self.question_at(path), given, self._codes_at(path))
        before, case_before = self.visible(), self.case()
        self.put(path, given)
        after, case = self.visible(), self.case()
        shown: tuple[str, ...] = ()
        hidden: tuple[str, ...] = ()
        if after != before:
            was, now = set(before), set(after)
            shown = tuple(p for p in after if p not in was)
            hidden = tuple(p for p in before if p not in now)
        return Effects(
            shown,
            hidden,
            case if case_before is None else None,
            _raised(case_before, case),
            case_before is not None and case is None,
            self.message_at(path),
        )

    def put(self, path: str, given: Given) -> None:
        """Take an answer without asking what follows from it, as when many come at once.

        Raises:
            RuleError: the answer is of another kind than the question takes; nothing was changed.
        """
        check_type(self.question_at(path), given, self._codes_at(path))
        if given.is_empty:
            self._answers.pop(path, None)
        else:
            self._answers[path] = given
            self._note_entry(path)
        self._forget(path.rsplit("/", maxsplit=1)[-1])

    def begin_entry(self, repeat_id: str, entry: str) -> None:
        """Begin an entry of a repeat that holds no answer yet."""
        begun = self._entries.setdefault(repeat_id, [])
        if entry not in begun:
            begun.append(entry)
            self._forget_asked()

    def remove_entry(self, repeat_id: str, entry: str) -> tuple[str, ...]:
        """Take an entry of a repeat away; return the paths of the answers that went."""
        gone = tuple(p for p in self._answers if p.startswith(f"{repeat_id}/{entry}/"))
        for path in gone:
            del self._answers[path]
        if entry in self._entries.get(repeat_id, ()):
            self._entries[repeat_id].remove(entry)
        self._forget_asked()
        for name in {repeat_id, *(p.split("/")[-1] for p in gone)}:
            self._forget(name)
        return gone

    def _note_entry(self, path: str) -> None:
        repeat_id, _, rest = path.partition("/")
        if rest:
            self.begin_entry(repeat_id, rest.split("/")[0])

    def _forget(self, name: str) -> None:
        changed = self.plan.hangs_on.get(name, frozenset({name}))
        self._scope.forget(changed)
        if not changed.isdisjoint(self.plan.case_needs):
            self._case = None
        if len(changed) > 1:
            self._visible = None
        self._open = self._progress = None

    def _forget_asked(self) -> None:
        self._visible = self._open = self._progress = None

    # What is asked.

    def question_at(self, path: str) -> Question:
        """Return the question of a path; refuse one that the template does not have."""
        parts = path.split("/")
        question = self.plan.names.questions.get(parts[-1])
        repeat = self.plan.names.repeat_of.get(parts[-1])
        fits = len(parts) == (3 if repeat else 1) and (not repeat or parts[0] == repeat)
        if question is None or not fits:
            raise RuleError("The questionnaire has no question {path}.", path=path, where=path)
        return question

    def choices(self, question: Question) -> Sequence[Choice]:
        """Return the choices of a question."""
        if question.list == SERVICES:
            return self.services
        return self.template.lists.get(question.list, ())

    def _codes_at(self, path: str) -> set[str]:
        return {c.code for c in self.choices(self.question_at(path))}

    def entries(self, repeat_id: str) -> tuple[str, ...]:
        """Return the entries of a repeat, in the order they were begun."""
        return tuple(self._entries.get(repeat_id, ()))

    def answered_entries(self, repeat_id: str) -> tuple[str, ...]:
        """Return the entries of a repeat that hold an answer."""
        filled = {p.split("/")[1] for p in self._answers if p.startswith(f"{repeat_id}/")}
        return tuple(e for e in self.entries(repeat_id) if e in filled)

    def visible(self) -> tuple[str, ...]:
        """Return the paths of all questions now asked, in the order of the form."""
        if self._visible is None:
            self._visible = tuple(self._now_asked())
        return self._visible

    def _now_asked(self) -> Iterable[str]:
        for section, item in self.template.items():
            if not self._scope.is_shown(section, item):
                continue
            if isinstance(item, Repeat):
                yield from self._asked_in(item)
            else:
                yield item.id

    def _asked_in(self, repeat: Repeat) -> Iterable[str]:
        for entry in self.entries(repeat.id):
            inside = self._scope.inside(repeat.id, entry)
            for question in repeat.items:
                if not question.relevant or compile_expression(question.relevant).is_true(inside):
                    yield f"{repeat.id}/{entry}/{question.id}"

    def shown_repeats(self) -> tuple[str, ...]:
        """Return the repeats now asked."""
        return tuple(
            item.id
            for section, item in self.template.items()
            if isinstance(item, Repeat) and self._scope.is_shown(section, item)
        )

    def message_at(self, path: str) -> str:
        """Return what is wrong with an answer, empty when nothing is; an empty answer is never wrong."""
        question, given = self.question_at(path), self._answers.get(path)
        if given is None or given.code is not Code.GIVEN or not question.constraint:
            return ""
        scope = self._scope
        if "/" in path:
            scope = scope.inside(*path.split("/")[:2])
        if compile_expression(question.constraint).is_true(scope.checking(value_of(given))):
            return ""
        return label_in(question.constraint_message, self.language)

    # How far it is.

    def open_required(self) -> tuple[str, ...]:
        """Return the required questions that are asked and have neither answer nor reason.

        An entry of a repeat that holds no answer asks for none.
        """
        if self._open is None:
            self._open = tuple(
                p
                for p in self.visible()
                if p not in self._answers and self.question_at(p).required and self._is_begun(p)
            )
        return self._open

    def _is_begun(self, path: str) -> bool:
        if "/" not in path:
            return True
        beginning = path.rpartition("/")[0] + "/"
        return any(p.startswith(beginning) for p in self._answers)

    def hidden_answers(self) -> tuple[str, ...]:
        """Return the answers kept in the draft whose questions are not asked; finishing leaves them out."""
        shown = set(self.visible())
        return tuple(sorted(p for p in self._answers if p not in shown))

    def progress(self) -> tuple[SectionProgress, ...]:
        """Return how far each section is; sections with nothing to ask are left out.

        Of the entries of a repeat only what was answered, or is needed, counts.
        """
        if self._progress is None:
            self._progress = self._progress_now()
        return self._progress

    def _progress_now(self) -> tuple[SectionProgress, ...]:
        still_open = set(self.open_required())
        found: dict[str, list[str]] = {}
        for path in self.visible():
            if "/" in path and path not in self._answers and path not in still_open:
                continue
            section = self.plan.section_of[path.split("/", maxsplit=1)[0]]
            found.setdefault(section.id, []).append(path)
        return tuple(
            SectionProgress(
                section,
                sum(p in self._answers for p in found[section.id]),
                len(found[section.id]),
                tuple(p for p in found[section.id] if p in still_open),
            )
            for section in self.template.sections
            if section.id in found
        )

    # The case.

    def case(self) -> CaseFacts | None:
        """Return the case the answers call for, None when they call for none (RULES section 5.6)."""
        if self._case is None:
            self._case = (self._case_now(),)
        return self._case[0]

    def _case_now(self) -> CaseFacts | None:
        rule, scope = self.template.case, self._scope
        if rule is None or not bool(scope.value(rule.needed)):
            return None
        severity = "normal"
        if compile_expression(rule.urgent).is_true(scope):
            severity = "urgent"
        elif compile_expression(rule.high).is_true(scope):
            severity = "high"
        given = [(self._score(name), name) for name in rule.scores]
        worst = min(((s, n) for s, n in given if s is not None), key=lambda sn: sn[0], default=None)
        question = worst[1] if worst else (rule.scores[0] if rule.scores else "")
        told = (rule.words, rule.wanted, rule.promised_what, rule.promised_by)
        words, wanted, what, by = (str(scope.value(name) or "") for name in told)
        return CaseFacts(severity, question, words, wanted, what, by)

    def standing(self, *paths: str) -> Standing:
        """Return these answers as they stand, with the case that is called for."""
        return Standing({p: self._answers.get(p, NOTHING) for p in paths}, self.case())

    def value(self, name: str) -> Value:
        """Return a question's answer or a calculation as expressions see it."""
        return self._scope.value(name)

    def _score(self, name: str) -> float | None:
        """Return a score as a part of its scale, so that 3 of 5 and 3 of 10 can stand side by side."""
        given = self._answers.get(name)
        if given is None or not isinstance(given.value, int | float):
            return None
        is_wide = self.question_at(name).type is QuestionType.LIKELIHOOD
        return float(given.value) / (10 if is_wide else 5)


def _raised(before: CaseFacts | None, after: CaseFacts | None) -> str:
    if before is None or after is None:
        return ""
    graver = SEVERITIES.index(after.severity) > SEVERITIES.index(before.severity)
    return after.severity if graver else ""
