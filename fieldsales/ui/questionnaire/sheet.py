"""The questions of a form, one below the other: the asked one as a card, answered ones above, more below.

Listens to the runner and shows each question as it stands; hands on what a person does. A key touches the
boxes it concerns; the others only move.
"""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from datetime import datetime

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QApplication

from fieldsales.forms.given import Code, Given
from fieldsales.forms.template import Repeat
from fieldsales.ui import format as fmt
from fieldsales.ui.parts.cards import Scroll
from fieldsales.ui.questionnaire.at_the_end import left_out_words, open_questions
from fieldsales.ui.questionnaire.finish_box import FinishBox
from fieldsales.ui.questionnaire.form_column import Box, FormColumn
from fieldsales.ui.questionnaire.question_box import Mode, QuestionBox, Recorded
from fieldsales.ui.questionnaire.repeat_box import RepeatBox
from fieldsales.ui.questionnaire.runner import Answered, Runner
from fieldsales.ui.questionnaire.stops import FINISH
from fieldsales.ui.questionnaire.words import effect_words
from fieldsales.views.questionnaires import Arrival

_OPEN_AHEAD = 2
"""How many unanswered questions below the asked one show their editors."""


class Sheet(Scroll):
    """The column of questions."""

    case_asked = Signal()
    """The case that was opened should be shown."""
    finish_asked = Signal()
    """Finish now."""

    def __init__(self, runner: Runner) -> None:
        self._column = FormColumn(runner.session)
        super().__init__(self._column)
        self.setWidgetResizable(False)
        self.runner, self.session = runner, runner.session
        self.is_discreet = False
        self.boxes: dict[str, Box] = {}
        self._is_moving = self._is_by_pointer = False
        self._is_new = True
        self._effects: dict[str, Answered] = {}
        self._said: dict[str, tuple[datetime, str, str]] = {}
        self._build()
        self._listen()
        self._settling = QTimer(self)
        self._settling.setSingleShot(True)
        self._settling.setInterval(0)
        self._settling.timeout.connect(self.settle)
        self._column.soiled.connect(self._soil)
        self.verticalScrollBar().rangeChanged.connect(lambda _low, _high: self._bring_at_first())
        self.verticalScrollBar().actionTriggered.connect(lambda _action: self._look_round())
        self._show_modes()

    # Building.

    def _build(self) -> None:
        session = self.session
        for name, (_, item) in session.plan.places.items():
            number = self.runner.numbers.get(name, "")
            if isinstance(item, Repeat):
                self.boxes[name] = self._repeat(item, number)
            else:
                box = QuestionBox(session, name, number)
                self._wire(box)
                self.boxes[name] = box
        self.finish = FinishBox()
        self.finish.why_asked.connect(self._say_why)
        self.finish.go_asked.connect(self._go_by_key)
        self.finish.finish_asked.connect(self.finish_asked)
        self.finish.back_asked.connect(self.runner.back)
        self.boxes[FINISH] = self.finish
        self._column.take(self.boxes)
        for made in self.boxes.values():
            made.entered.connect(self._entered)

    def _repeat(self, item: Repeat, number: str) -> RepeatBox:
        box = RepeatBox(self.session, item, number, self._wire_inner)
        box.add_asked.connect(self.runner.add_entry)
        box.open_asked.connect(self.runner.open_entry)
        box.remove_asked.connect(self.runner.remove_entry)
        box.next_asked.connect(self.runner.next)
        box.back_asked.connect(self.runner.back)
        box.show_entries(None)
        return box

    def _wire_inner(self, box: QuestionBox) -> None:
        self._wire(box)
        box.entered.connect(self._entered)

    def _wire(self, box: QuestionBox) -> None:
        box.answered.connect(self._answered)
        box.typed.connect(self.runner.typing)
        box.why_asked.connect(self._say_why)
        box.next_asked.connect(self.runner.next)
        box.back_asked.connect(self.runner.back)
        box.case_asked.connect(self.case_asked)
        box.other_taken.connect(self.runner.take_other)

    def _listen(self) -> None:
        runner = self.runner
        runner.answered.connect(self._show_answered)
        runner.moved.connect(self._show_moved)
        runner.entries_changed.connect(self._show_entries)
        runner.arrived.connect(self._show_arrived)
        runner.differs.connect(self._show_differing)

    # What a person does.

    def _answered(self, path: str, given: Given) -> None:
        self.runner.go_to(path)
        self.runner.answer(path, given)

    def _say_why(self, path: str, code: Code) -> None:
        self.runner.say_why(path, code)

    def _entered(self, stop: str) -> None:
        """Go where pointer or Tab went; a focus that came because another was hidden does not count."""
        if stop != self.runner.current and not self._is_moving:
            self._is_by_pointer = True
            self.runner.go_to(stop)
            self._is_by_pointer = False

    @contextmanager
    def _moving(self) -> Iterator[None]:
        """Let nobody go anywhere because something with the focus was hidden."""
        was, self._is_moving = self._is_moving, True
        focus = QApplication.focusWidget()
        if focus is not None and self.isAncestorOf(focus):
            self.setFocus()  # what is hidden now would hand the focus to its neighbours, one by one
        try:
            yield
        finally:
            self._is_moving = was

    def _go_by_key(self, stop: str) -> None:
        self.runner.go_to(stop)

    # What the runner says.

    def _show_answered(self, answered: Answered) -> None:
        box = self.box_at(answered.path)
        if isinstance(box, QuestionBox):
            box.show_answer()
            box.show_other("", "")
            effect = effect_words(answered.effects, is_discreet=self.is_discreet)
            link = ""
            if effect is not None and effect.warns and answered.effects.case is not None:
                link = self.tr("Open the case")
            box.show_effect(effect, link)
        self._effects[answered.path] = answered
        if "/" in answered.path:
            self._renew_fields(answered.path)
        if answered.changes_form or answered.path != self.runner.current:
            self._show_modes()
        self.settle()

    def _renew_fields(self, path: str) -> None:
        repeat = self.boxes.get(path.split("/", maxsplit=1)[0])
        if isinstance(repeat, RepeatBox):
            wanted = [p for p in self.session.visible() if p in repeat.fields]
            shown = [p for p in self.session.visible() if self._is_open_field(p)]
            if wanted != shown:
                with self._moving():
                    repeat.show_entries(self.runner.opened)

    def _is_open_field(self, path: str) -> bool:
        opened = self.runner.opened
        return opened is not None and path.startswith(f"{opened.repeat_id}/{opened.id}/")

    def _show_moved(self, was: str, now: str) -> None:
        self._is_new = False
        left = self.box_at(was)
        if isinstance(left, QuestionBox):
            left.show_problem()
        with self._moving():
            self._show_modes()
            self.settle()
        if self._is_by_pointer:
            self._ensure_seen(now)
        else:
            self._bring(now)
        self.focus_current()

    def _show_entries(self, repeat_id: str) -> None:
        box = self.boxes.get(repeat_id)
        with self._moving():
            if isinstance(box, RepeatBox):
                box.show_entries(self.runner.opened)
            self._show_modes()
            self.settle()
        self.focus_current()

    def _show_arrived(self, arrival: Arrival) -> None:
        box = self.box_at(arrival.path)
        if isinstance(box, QuestionBox):
            box.show_other("", "")
            box.show_answer()
        self._show_modes()
        self.settle()

    def _show_differing(self, arrival: Arrival) -> None:
        box = self.box_at(arrival.path)
        if isinstance(box, QuestionBox):
            who = arrival.who or self.tr("Somebody else")
            text = self.tr("{who} answered this meanwhile. Yours stands when you go on.")
            box.show_other(text.format(who=who), self.tr("Take the other"))
            self.settle()

    # Questions as they stand.

    def box_at(self, stop: str) -> Box | None:
        """Return the box of a stop, also of a field of the open entry."""
        found = self.boxes.get(stop)
        if found is None and "/" in stop:
            repeat = self.boxes.get(stop.split("/", maxsplit=1)[0])
            return repeat.fields.get(stop) if isinstance(repeat, RepeatBox) else None
        return found

    def focus_current(self) -> None:
        """Put the keyboard into the question that is asked."""
        box = self.box_at(self.runner.current)
        if box is not None:
            box.take_focus()

    def show_recorded(self, recorded: Mapping[str, Recorded]) -> None:
        """Show what our records say about questions."""
        for name, known in recorded.items():
            box = self.boxes.get(name)
            if isinstance(box, QuestionBox):
                box.show_recorded(known)

    def relabel(self) -> None:
        """Say every question in the language of the form; nothing that is typed is lost."""
        self._column.relabel()
        for box in self.boxes.values():
            if not isinstance(box, FinishBox):
                box.relabel()
        self._show_modes()
        self.settle()

    def set_discreet(self, *, is_discreet: bool) -> None:
        """Say nothing of cases while the client looks on."""
        self.is_discreet = is_discreet
        for path, answered in self._effects.items():
            box = self.box_at(path)
            if isinstance(box, QuestionBox):
                effect = effect_words(answered.effects, is_discreet=is_discreet)
                has_case = effect is not None and answered.effects.case is not None
                link = self.tr("Open the case") if has_case and not is_discreet else ""
                box.show_effect(effect, link)
        self._show_modes()
        self.settle()

    def unread(self) -> dict[str, str]:
        """Return what is typed and could not be read as an answer, by path."""
        found = {}
        for path, box in self._all_questions():
            if box.lines.editor is not None and (text := box.lines.editor.unread()):
                found[path] = text
        return found

    def put_back(self, path: str, text: str) -> None:
        """Put words back that were being typed before the window locked."""
        box = self.box_at(path)
        if isinstance(box, QuestionBox):
            box.put_back(text)

    def _all_questions(self) -> Iterator[tuple[str, QuestionBox]]:
        for name, box in self.boxes.items():
            if isinstance(box, QuestionBox):
                yield name, box
            elif isinstance(box, RepeatBox):
                yield from box.fields.items()

    def _show_modes(self) -> None:
        runner, current = self.runner, self.runner.current
        stops = runner.stops()
        place = stops.index(current) if current in stops else 0
        ahead = [s for s in stops[place + 1 :] if s not in self.session.answers and "/" not in s]
        open_ahead = set(ahead[:_OPEN_AHEAD])
        skipped = set() if self.is_discreet else set(runner.left_open())
        for stop in stops:
            box = self.boxes.get(stop)
            if isinstance(box, QuestionBox):
                is_skipped = stop in skipped
                mode = self._mode(stop, current, open_ahead)
                box.show_mode(mode, self._time_words(stop), is_skipped=is_skipped)
            elif isinstance(box, RepeatBox):
                is_inside = current.startswith(f"{stop}/")
                box.show_mode(Mode.CARD if is_inside else self._mode(stop, current, open_ahead))
                box.show_current(current)
        self.finish.show_mode(Mode.CARD if current == FINISH else Mode.LINE)
        if current == FINISH:
            open_ones = open_questions(self.session, self.runner.numbers)
            self.finish.show_open(open_ones, left_out_words(self.session, self.runner.numbers))

    def _mode(self, stop: str, current: str, open_ahead: set[str]) -> Mode:
        if stop == current:
            return Mode.CARD
        if stop in self.session.answers:
            return Mode.ANSWERED
        return Mode.OPEN if stop in open_ahead else Mode.LINE

    def _time_words(self, path: str) -> str:
        at, who = self.runner.times.get(path), self.runner.others.get(path, "")
        if at is None or path not in self.session.answers:
            return ""
        known = self._said.get(path)
        if known is None or known[:2] != (at, who):
            known = self._said[path] = (at, who, self._said_now(at, who))
        return known[2]

    def _said_now(self, at: datetime, who: str) -> str:
        clock = fmt.clock(at, self.runner.zone)
        return f"{who}, {clock}" if who else self.tr("answered {time}").format(time=clock)

    # Laying out.

    def _soil(self) -> None:
        if not self._settling.isActive():
            self._settling.start()

    def settle(self) -> None:
        """Put every box where it belongs."""
        self._settling.stop()
        viewport = self.viewport()
        self._column.arrange(self.runner.stops(), viewport.width(), viewport.height() // 2)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay out for the new width."""
        super().resizeEvent(event)
        self.settle()
        self._bring_at_first()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Stay where the wheel leads from now on."""
        self._look_round()
        super().wheelEvent(event)

    def _look_round(self) -> None:
        self._is_new = False

    def _bring_at_first(self) -> None:
        """Bring the asked question into sight until somebody moves: sizes come one after the other."""
        if self._is_new:
            self._bring(self.runner.current)

    def _bring(self, stop: str) -> None:
        """Scroll so that the question before stands above the asked one."""
        box = self._top_box(stop)
        if box is None:
            return
        stops = [s for s in self.runner.stops() if s in self.boxes]
        name = stop.split("/", maxsplit=1)[0]
        place = stops.index(name) if name in stops else 0
        above = self.boxes[stops[place - 1]] if place else box
        top = above.y() - 4
        if box.geometry().bottom() + 8 - top > self.viewport().height():
            top = box.y() - 4
        inner = self.box_at(stop)
        if inner is not None and inner is not box:
            low = box.y() + inner.geometry().bottom() + 60
            top = max(top, low - self.viewport().height())
        self.verticalScrollBar().setValue(max(0, top))

    def _ensure_seen(self, stop: str) -> None:
        box = self._top_box(stop)
        if box is not None:
            self.ensureVisible(0, box.geometry().bottom(), 0, 8)
            self.ensureVisible(0, box.y(), 0, 8)

    def _top_box(self, stop: str) -> Box | None:
        return self.boxes.get(stop.split("/", maxsplit=1)[0])
