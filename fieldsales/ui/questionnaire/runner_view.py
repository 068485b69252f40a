"""A questionnaire being filled, as a whole: sections, questions, what helps beside them.

Arranges the three columns for the width there is and keeps them in step with the runner.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from fieldsales.forms.pace import minutes_left
from fieldsales.forms.session import Session
from fieldsales.forms.template import Section, label_in
from fieldsales.ui.errors import Failure
from fieldsales.ui.parts.buttons import Button, Height
from fieldsales.ui.parts.cards import row
from fieldsales.ui.parts.labels import Label
from fieldsales.ui.parts.loading import Bar
from fieldsales.ui.parts.native import Menu
from fieldsales.ui.parts.overlays import Popover
from fieldsales.ui.questionnaire.at_the_end import OpenQuestion, called
from fieldsales.ui.questionnaire.question_box import Recorded
from fieldsales.ui.questionnaire.runner import Answered, Runner
from fieldsales.ui.questionnaire.sections import SectionLine, SectionsColumn
from fieldsales.ui.questionnaire.sheet import Sheet
from fieldsales.ui.questionnaire.side import SideColumn
from fieldsales.ui.questionnaire.stops import FINISH, section_id_of
from fieldsales.ui.theme import Tone
from fieldsales.ui.tokens import Type
from fieldsales.views.questionnaires import EarlierAnswer, NoteLine

_SIDE_FROM, _SECTIONS_FROM = 1000, 880
"""Widths of the page from which there is room for the columns at the sides."""


@dataclass(frozen=True, slots=True)
class Beside:
    """What is known beside the answers: earlier ones, what our records say, notes."""

    earlier: Mapping[str, tuple[EarlierAnswer, ...]]
    recorded: Mapping[str, Recorded]
    notes: tuple[NoteLine, ...]


class Strip(QWidget):
    """What stands above the questions where there is no room at the side."""

    section_chosen = Signal(str)
    """Go to a section: its id."""
    notes_asked = Signal()
    """Show earlier answers and notes."""

    def __init__(self) -> None:
        super().__init__()
        self.section = Button("", icon="list-checks", height=Height.SMALL)
        self.section.clicked.connect(self._open_menu)
        self.count = Label("", Type.SMALL, Tone.TEXT2)
        self.bar = Bar()
        self.notes = Button(
            self.tr("Notes"), icon="notebook-pen", key="Ctrl+L", height=Height.SMALL
        )
        self.notes.clicked.connect(self.notes_asked)
        box = row(self.section, self.count, spacing=10)
        box.addWidget(self.bar, 1)
        box.addWidget(self.notes)
        self.setLayout(box)
        self._lines: tuple[SectionLine, ...] = ()

    def show_sections(self, lines: Sequence[SectionLine], current: str) -> None:
        """Show where the form is."""
        self._lines = tuple(lines)
        answered, total = sum(x.answered for x in lines), sum(x.total for x in lines)
        name = next((x.name for x in lines if x.id == current), self.tr("Finish"))
        if self.section.text() != name:
            self.section.setText(name)
            self.section.setAccessibleName(name)
            self.section.updateGeometry()
        text = self.tr("{answered} of {total}").format(answered=answered, total=total)
        self.count.setText(text)
        self.count.updateGeometry()
        self.bar.set_share(answered / total if total else 0.0, is_done=answered == total)

    def _open_menu(self) -> None:
        menu = Menu(self)
        for line in self._lines:
            text = self.tr("{answered} of {total}")
            count = text.format(answered=line.answered, total=line.total)
            act = menu.addAction(f"{line.name}   {count}")
            act.setEnabled(line.is_asked)
            act.triggered.connect(lambda _on=False, i=line.id: self.section_chosen.emit(i))
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.section.mapToGlobal(self.section.rect().bottomLeft()))


class RunnerView(QWidget):
    """Sections, questions, side."""

    case_asked = Signal()
    """The case that was opened should be shown."""
    finish_asked = Signal()
    """Finish now."""
    failed = Signal(object)
    """An answer could not be kept (`Failure`)."""
    noted = Signal(str)
    """Words to be kept as a note."""
    stepped = Signal()
    """The cursor is at another stop."""

    def __init__(self, runner: Runner, beside: Beside) -> None:
        super().__init__()
        self.runner, self.beside = runner, beside
        self.is_alone = False
        self._popover: Popover | None = None
        self._shown_open: tuple[str, ...] = ()
        self.sections, self.sheet, self.side = SectionsColumn(), Sheet(runner), SideColumn()
        self.strip = Strip()
        middle = QVBoxLayout()
        middle.setSpacing(10)
        middle.addWidget(self.strip)
        middle.addWidget(self.sheet, 1)
        self._row = row(self.sections, spacing=24)
        self._row.addLayout(middle, 1)
        self._row.addWidget(self.side)
        self.setLayout(self._row)
        self._wire()
        self.sheet.show_recorded(beside.recorded)
        self.show_notes(beside.notes)
        self._show_sections()
        self._show_stop()
        self._show_kept()

    def _wire(self) -> None:
        runner = self.runner
        for columns in (self.sections, self.strip):
            columns.section_chosen.connect(self.go_to_section)
        self.strip.notes_asked.connect(self.focus_note)
        self.sheet.case_asked.connect(self.case_asked)
        self.sheet.finish_asked.connect(self.finish_asked)
        self.side.notes.noted.connect(self.noted)
        self.side.notes.left.connect(self.leave_note)
        self.side.left_open.chosen.connect(runner.go_to)
        runner.answered.connect(self._answered)
        runner.arrived.connect(lambda _arrival: self._show_sections())
        runner.entries_changed.connect(lambda _repeat: self._show_sections())
        runner.moved.connect(self._moved)
        runner.kept.connect(self._show_kept)
        runner.refused.connect(self.failed)
        runner.keeper.failed.connect(self._unkept)

    # What is shown beside the questions.

    def _answered(self, answered: Answered) -> None:
        if answered.is_new or answered.changes_form:
            self._show_sections()

    def _moved(self, was: str, now: str) -> None:
        session = self.runner.session
        is_same_section = section_id_of(session, was) == section_id_of(session, now)
        if not is_same_section or self.runner.left_open() != self._shown_open:
            self._show_sections()
        self._show_stop()
        self.stepped.emit()

    def _show_sections(self) -> None:
        session, runner = self.runner.session, self.runner
        progress = {p.section.id: p for p in session.progress()}
        self._shown_open = runner.left_open()
        skipped = () if self.is_alone else self._shown_open
        skipped_sections = {section_id_of(session, p) for p in skipped}
        entries = entries_of(session)
        lines = []
        for section in session.template.sections:
            found = progress.get(section.id)
            line = SectionLine(
                section.id,
                label_in(section.label, session.language),
                found.answered if found else 0,
                found.total if found else 0,
                entries.get(section.id),
                section.id in skipped_sections,
                is_passed=self._is_passed(section),
            )
            if line.is_asked or not session.is_short:
                lines.append(line)
        current = section_id_of(session, runner.current)
        self.sections.show_sections(lines, current, lambda: minutes_left(session))
        self.strip.show_sections(lines, current)
        shown = [OpenQuestion(p, called(session, runner.numbers, p)) for p in skipped]
        self.side.left_open.show_open(shown)

    def _is_passed(self, section: Section) -> bool:
        return all(item.id in self.runner.passed for item in section.items)

    def _show_stop(self) -> None:
        current = self.runner.current
        is_question = current in self.runner.session.plan.names.questions
        earlier = self.beside.earlier if is_question else {}
        self.side.earlier.show_for(self.runner.session, current, earlier)

    def _show_kept(self) -> None:
        kept, zone = self.runner.last_kept, self.runner.zone
        self.sections.kept.show_kept(kept, zone, self.runner.keeper.unkept)

    def _unkept(self, failure: Failure) -> None:
        self._show_kept()
        self.failed.emit(failure)

    def show_notes(self, notes: Sequence[NoteLine]) -> None:
        """Show the notes so far."""
        self.side.notes.show_notes(notes, self.runner.zone)

    def relabel(self) -> None:
        """Say everything in the language of the form."""
        self.sheet.relabel()
        self.sections.count.setText("")
        self._show_sections()
        self._show_stop()

    # What a person does.

    def go_to_section(self, section_id: str) -> None:
        """Go to the first open question of a section, else to its first."""
        session = self.runner.session
        own = [
            s
            for s in self.runner.stops()
            if s != FINISH and "/" not in s and section_id_of(session, s) == section_id
        ]
        still_open = [s for s in own if s not in session.answers]
        if own:
            self.runner.go_to((still_open or own)[0])
            self.sheet.focus_current()

    def focus_note(self) -> None:
        """Put the cursor into the note line."""
        if self.side.isHidden() and not self.is_alone:
            self._open_side()
        self.side.notes.field.edit.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def is_in_note(self) -> bool:
        """Say whether a note is being written."""
        return self.side.notes.field.edit.hasFocus()

    def leave_note(self) -> None:
        """Go back from the note line to the question."""
        if self._popover is not None:
            self._popover.close_it()
        self.sheet.focus_current()

    # The columns.

    def set_alone(self, *, is_alone: bool) -> None:
        """Show the form alone, as the client may see it: no notes, no earlier answers, no word of cases."""
        self.is_alone = is_alone
        self.sheet.set_discreet(is_discreet=is_alone)
        self._arrange()
        self._show_sections()
        self.sheet.focus_current()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave out the columns there is no room for."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        has_side = self.width() >= _SIDE_FROM and not self.is_alone
        has_sections = self.width() >= _SECTIONS_FROM
        if self._popover is not None and has_side:
            self._popover.close_it()
        if self._popover is None:
            self.side.setHidden(not has_side)
        self.sections.setHidden(not has_sections)
        self.strip.setHidden(has_sections and (has_side or self.is_alone))
        self.strip.section.setHidden(has_sections)
        self.strip.notes.setHidden(self.is_alone)

    def _open_side(self) -> None:
        """Show the side above the page where it has no room of its own."""
        popover = Popover(self, 268)
        self._popover = popover
        popover.column.addWidget(self.side)
        self.side.show()
        popover.closed.connect(self._take_side_back)
        popover.open_at(self.strip.notes)

    def _take_side_back(self) -> None:
        popover, self._popover = self._popover, None
        if popover is not None:
            self._row.addWidget(self.side)
            popover.deleteLater()
            self._arrange()


def entries_of(session: Session) -> dict[str, int]:
    """Return how many entries the repeats of each section hold, of those that are asked."""
    found: dict[str, int] = {}
    for repeat_id in session.shown_repeats():
        section_id = section_id_of(session, repeat_id)
        count = len(session.answered_entries(repeat_id))
        found[section_id] = found.get(section_id, 0) + count
    return found
