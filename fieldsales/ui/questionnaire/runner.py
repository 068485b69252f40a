"""One questionnaire being filled on the screen: takes answers, has each kept, hears what others answered.

Holds no widget. What is typed is kept after a pause and when it is left; every other answer at once, one
write after the other off this thread. What could not be kept stays here and is tried again.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from fieldsales.domain.ids import new_id
from fieldsales.errors import RuleError
from fieldsales.forms.given import NOTHING, Code, Given
from fieldsales.forms.numbering import numbers_of
from fieldsales.forms.session import Effects, Session, Standing
from fieldsales.ui import format as fmt
from fieldsales.ui.errors import Failure, failure_of
from fieldsales.ui.page import PageContext
from fieldsales.ui.questionnaire.keeper import Keeper
from fieldsales.ui.questionnaire.stops import (
    FINISH,
    Entry,
    first_open,
    skipped_before,
    stops_of,
)
from fieldsales.views.questionnaires import Arrival, News

if TYPE_CHECKING:
    from fieldsales.services.filling import Filling

PAUSE_MS = 800
"""How long typing rests before it is kept."""
_MOST_STEPS = 200
Step = Mapping[str, Given]


@dataclass(frozen=True, slots=True)
class Answered:
    """An answer was given here: where, what followed from it, whether there was one, or none, before."""

    path: str
    effects: Effects
    is_new: bool

    @property
    def changes_form(self) -> bool:
        """Say whether other questions are asked now."""
        return bool(self.effects.shown or self.effects.hidden) or "/" in self.path


class Runner(QObject):
    """A filling in progress."""

    answered = Signal(object)
    """An answer was taken (`Answered`)."""
    moved = Signal(str, str)
    """The cursor went from one stop to another."""
    entries_changed = Signal(str)
    """An entry of this repeat was begun, opened, closed or taken away."""
    kept = Signal()
    """Everything asked to be kept so far is kept."""
    refused = Signal(object)
    """An answer does not fit its question (`Failure`); nothing was changed."""
    arrived = Signal(object)
    """Somebody else's answer took its place on the screen (`Arrival`)."""
    differs = Signal(object)
    """Somebody else answered what is just being typed here (`Arrival`)."""
    ended = Signal()
    """The form is finished, here or elsewhere: no answers are taken any more."""

    def __init__(self, context: PageContext, filling: "Filling", owner: QObject) -> None:
        super().__init__(owner)
        self._context, self.owner = context, owner
        self.filling = filling
        self.session: Session = filling.session
        self.numbers = numbers_of(filling.template, is_short=filling.response.is_short)
        self.opened: Entry | None = None
        self._stops_for: tuple[object, Entry | None] = (None, None)
        self._stops: tuple[str, ...] = ()
        self.current = first_open(self.session)
        self.passed = skipped_before(self.session, self.current)
        self.times: dict[str, datetime] = {
            path: row.answered_at for path, row in filling.rows.items() if row.answered_at
        }
        self.others: dict[str, str] = {}
        self.last_kept: datetime | None = max(self.times.values(), default=None)
        self._typed: dict[str, Given | None] = {}
        self._differing: dict[str, Arrival] = {}
        self._done: list[Step] = []
        self._undone: list[Step] = []
        self._is_asking = False
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self.flush)
        self.keeper = Keeper(context, filling, self)
        self.keeper.kept.connect(self._was_kept)
        self.keeper.refused.connect(self._came_too_late)

    @property
    def zone(self) -> str:
        """The zone in which times are shown: the meeting's, else this machine's."""
        return self.filling.zone if self.filling.starts_at is not None else fmt.here()

    # The cursor.

    def stops(self) -> tuple[str, ...]:
        """Return where the cursor can stop; the same while neither what is asked nor the entry changes."""
        asked = self.session.visible()
        if asked is not self._stops_for[0] or self.opened != self._stops_for[1]:
            self._stops_for = (asked, self.opened)
            self._stops = stops_of(self.session, self.opened)
        return self._stops

    def next(self) -> None:
        """Go to the next stop."""
        self._step(1)

    def back(self) -> None:
        """Go to the stop before."""
        self._step(-1)

    def _step(self, by: int) -> None:
        self.flush()
        stops = self.stops()
        place = stops.index(self.current) if self.current in stops else 0
        target = stops[max(0, min(len(stops) - 1, place + by))]
        self.go_to(target)

    def go_to(self, stop: str) -> None:
        """Go to a stop; what was being typed is kept."""
        if stop == self.current:
            return
        self.flush()
        was, self.current = self.current, stop
        self.passed.add(was)
        if self.opened is not None and not self._is_inside(stop):
            closed, self.opened = self.opened, None
            self.entries_changed.emit(closed.repeat_id)
        self.moved.emit(was, stop)

    def _is_inside(self, stop: str) -> bool:
        opened = self.opened
        return opened is not None and stop.startswith(f"{opened.repeat_id}/{opened.id}/")

    def left_open(self) -> tuple[str, ...]:
        """Return the required questions that were passed without an answer or a reason."""
        return tuple(p for p in self.session.open_required() if p in self.passed)

    # Answers.

    def answer(self, path: str, given: Given) -> None:
        """Take an answer and have it kept; one equal to what stands changes nothing."""
        self._typed.pop(path, None)
        before = self.session.answers.get(path, NOTHING)
        if given == before or (given.is_empty and before.is_empty):
            return
        if self._take(path, given):
            self._done = [*self._done[-_MOST_STEPS:], {path: before}]
            self._undone.clear()

    def say_why(self, path: str, code: Code) -> None:
        """Say why a question has no answer; said twice it is taken back."""
        given = Given(code=code)
        is_said = self.session.answers.get(path) == given
        self.answer(path, NOTHING if is_said else given)

    def typing(self, path: str, given: Given | None) -> None:
        """Note what is being typed; None while it cannot be read. Kept after a pause."""
        self._typed[path] = given
        self._pause.start()

    def flush(self) -> None:
        """Take what is being typed as the answer now."""
        self._pause.stop()
        for path, given in list(self._typed.items()):
            del self._typed[path]
            if given is not None:
                self.answer(path, given)

    def _take(self, path: str, given: Given) -> bool:
        had_one = path in self.session.answers
        try:
            effects = self.session.answer(path, given)
        except RuleError as error:
            self.refused.emit(failure_of(error))
            return False
        self.times[path] = self._context.clock.now()
        self.others.pop(path, None)
        self._differing.pop(path, None)
        self.keeper.keep([path])
        is_new = had_one != (path in self.session.answers)
        self.answered.emit(Answered(path, effects, is_new))
        return True

    # Entries of repeats.

    def add_entry(self, repeat_id: str) -> None:
        """Begin a new entry and go to its first field."""
        self.flush()
        entry = Entry(repeat_id, new_id(self._context.clock.now()).hex())
        self.session.begin_entry(repeat_id, entry.id)
        self.open_entry(entry)

    def open_entry(self, entry: Entry) -> None:
        """Open an entry at its first field."""
        self.flush()
        self.opened = entry
        self.entries_changed.emit(entry.repeat_id)
        beginning = f"{entry.repeat_id}/{entry.id}/"
        first = next((p for p in self.session.visible() if p.startswith(beginning)), "")
        if first:
            self.go_to(first)

    def remove_entry(self, entry: Entry) -> None:
        """Take an entry away; its answers can be brought back by undo."""
        self.flush()
        beginning = f"{entry.repeat_id}/{entry.id}/"
        before = {p: g for p, g in self.session.answers.items() if p.startswith(beginning)}
        if self._is_inside(self.current):
            self.go_to(entry.repeat_id)
        self.session.remove_entry(entry.repeat_id, entry.id)
        if before:
            self.keeper.keep(before)
            self._done = [*self._done[-_MOST_STEPS:], before]
        self.entries_changed.emit(entry.repeat_id)

    # Undo: an answer taken back is an answer changed again, so that no case disappears.

    def undo(self) -> bool:
        """Bring the answers before the last change back; say whether there was one."""
        return self._reverse(self._done, self._undone)

    def redo(self) -> bool:
        """Do again what was taken back last; say whether there was anything."""
        return self._reverse(self._undone, self._done)

    def _reverse(self, source: list[Step], onto: list[Step]) -> bool:
        self._pause.stop()
        self._typed.clear()
        if not source:
            return False
        step = source.pop()
        onto.append({p: self.session.answers.get(p, NOTHING) for p in step})
        for path, given in step.items():
            self._take(path, given)
        for repeat_id in {p.split("/")[0] for p in step if "/" in p}:
            self.entries_changed.emit(repeat_id)
        target = next(iter(step))
        self.go_to(target if target in self.stops() else target.split("/", maxsplit=1)[0])
        return True

    # Keeping.

    def keep_now(self) -> None:
        """Have everything kept that is typed or answered so far: the window locks, or the form ends."""
        self.flush()
        self.keeper.send()

    def _was_kept(self) -> None:
        self.last_kept = self._context.clock.now()
        kinds = ["answer"] if self.filling.case is None else ["answer", "case"]
        self._context.changes.announce(*kinds, by=self.owner)
        if self.keeper.is_idle:
            self.kept.emit()

    def _came_too_late(self, standing: Standing) -> None:
        """The form was finished meanwhile: words that were being typed stay as a note."""
        words = [
            f"{self.numbers.get(path, path)}: {given.value}"
            for path, given in standing.answers.items()
            if isinstance(given.value, str) and given.value
        ]
        if words:
            self.note("\n".join(words))
        self.hear()

    def note(self, text: str, then: Callable[[int], object] | None = None) -> None:
        """Keep words that belong to no question."""
        self._context.tasks.run(
            lambda: self._context.services.questionnaires.note(self.filling, text),
            parent=self,
            then=then,
            writes=True,
            name="keep a note",
        )

    # News from elsewhere.

    def hear(self) -> None:
        """Look what became of the form elsewhere; after the writes that are under way."""
        if self._is_asking:
            return
        self.keeper.send()
        self._is_asking = True
        shown = dict(self.session.answers)
        self._context.tasks.run(
            lambda: self._context.services.questionnaires.news(self.filling, shown),
            parent=self,
            then=self._heard,
            failed=self._not_heard,
            writes=True,
            name="answers from elsewhere",
        )

    def _not_heard(self, _failure: Failure) -> None:
        self._is_asking = False

    def _heard(self, news: News) -> None:
        self._is_asking = False
        was_open = self.filling.is_open
        self.filling.response, self.filling.case = news.response, news.case
        for arrival in news.answers:
            self._receive(arrival)
        if was_open and not self.filling.is_open:
            self.ended.emit()

    def _receive(self, arrival: Arrival) -> None:
        path = arrival.path
        if self.keeper.is_busy_with(path):
            return
        if path in self._typed:
            self.filling.rows[path] = arrival.row
            self._differing[path] = arrival
            self.differs.emit(arrival)
            return
        standing = self.session.answers.get(path, NOTHING)
        if arrival.given == standing or (arrival.given.is_empty and standing.is_empty):
            return
        self.filling.take(arrival)
        if arrival.row.answered_at is not None:
            self.times[path] = arrival.row.answered_at
        self.others[path] = arrival.who
        self.arrived.emit(arrival)
        if "/" in path:
            self.entries_changed.emit(path.split("/")[0])

    def take_other(self, path: str) -> None:
        """Let somebody else's answer stand in place of what is being typed."""
        arrival = self._differing.pop(path, None)
        if arrival is not None:
            self._typed.pop(path, None)
            self._receive(arrival)

    # The end.

    def is_at_end(self) -> bool:
        """Say whether the cursor is at the end of the form."""
        return self.current == FINISH
