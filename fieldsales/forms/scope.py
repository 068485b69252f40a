"""What expressions see of a filling: hidden answers are empty; each value is reckoned once, then kept.

When an answer changes, only what hangs on it is forgotten (`plan.Plan.hangs_on`).
"""

from collections.abc import Iterable, Mapping
from typing import Protocol

from fieldsales.forms.expression import compile_expression
from fieldsales.forms.given import Code, Given
from fieldsales.forms.plan import Plan
from fieldsales.forms.template import Item, Section
from fieldsales.forms.values import EMPTY, Value


class Filled(Protocol):
    """The filling whose answers are seen."""

    plan: Plan
    is_short: bool

    @property
    def answers(self) -> Mapping[str, Given]:
        """The answers by path."""
        ...

    @property
    def day(self) -> str:
        """The day of the filling as ISO text."""
        ...

    def answered_entries(self, repeat_id: str) -> tuple[str, ...]:
        """Return the entries of a repeat that hold an answer."""
        ...


class FormScope:
    """The values of a filling by name.

    Args:
        filled: the filling.
        itself: the answer being checked.
        prefix: the entry of a repeat from inside which is looked, such as `G1/e1/`.
        outer: where values outside the entry are kept.
    """

    def __init__(
        self,
        filled: Filled,
        *,
        itself: Value = EMPTY,
        prefix: str = "",
        outer: "FormScope | None" = None,
    ) -> None:
        self._filled, self._itself, self._prefix, self._outer = filled, itself, prefix, outer
        self._known: dict[str, Value] = {}
        self._shown: dict[str, bool] = {}

    def inside(self, repeat_id: str, entry: str) -> "FormScope":
        """Return what is seen from inside an entry: its own answers first."""
        return FormScope(self._filled, prefix=f"{repeat_id}/{entry}/", outer=self)

    def checking(self, itself: Value) -> "FormScope":
        """Return what the constraint of an answer sees."""
        return FormScope(self._filled, itself=itself, outer=self)

    def forget(self, names: Iterable[str]) -> None:
        """Reckon these anew when they are next asked for."""
        for name in names:
            self._known.pop(name, None)
            self._shown.pop(name, None)

    def today(self) -> str:
        """Return the day of the filling."""
        return self._filled.day

    def itself(self) -> Value:
        """Return the answer being checked."""
        return self._itself

    def value(self, name: str) -> Value:
        """Return the answer to a question or a calculation; empty when there is none or it is hidden."""
        is_own = self._prefix and name in self._filled.plan.names.repeat_of
        if self._outer is not None and not is_own:
            return self._outer.value(name)
        if name not in self._known:
            self._known[name] = self._reckon(name)
        return self._known[name]

    def is_shown(self, section: Section, item: Item) -> bool:
        """Say whether a question or repeat is asked now."""
        if self._filled.is_short and not item.short:
            return False
        if not section.relevant and not item.relevant:
            return True
        if item.id not in self._shown:
            texts = (section.relevant, item.relevant)
            self._shown[item.id] = all(compile_expression(t).is_true(self) for t in texts if t)
        return self._shown[item.id]

    def _reckon(self, name: str) -> Value:
        plan = self._filled.plan
        calculation = plan.names.calculations.get(name)
        if calculation is not None:
            return compile_expression(calculation.formula).run(self)
        if name in plan.names.repeats:
            return self._filled.answered_entries(name)
        repeat = plan.names.repeat_of.get(name)
        if repeat is not None:
            return self._in_repeat(repeat, name)
        if not self.is_shown(*plan.places[name]):
            return EMPTY
        return value_of(self._filled.answers.get(name))

    def _in_repeat(self, repeat: str, name: str) -> Value:
        answers = self._filled.answers
        if self._prefix.startswith(f"{repeat}/"):
            return value_of(answers.get(self._prefix + name))
        paths = (f"{repeat}/{e}/{name}" for e in self._filled.answered_entries(repeat))
        return tuple(str(value_of(answers[p])) for p in paths if p in answers)


def value_of(given: Given | None) -> Value:
    """Return an answer as expressions see it; a reason instead of an answer counts as empty."""
    if given is None or given.code is not Code.GIVEN or given.value is None:
        return EMPTY
    if isinstance(given.value, list):
        return tuple(given.value)
    return given.value if isinstance(given.value, str) else float(given.value)
