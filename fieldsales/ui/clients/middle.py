"""The middle of a client's card: tabs, the line for a note or a task, the timeline and the other lists."""

from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from fieldsales.domain.case import ENDED_CASE
from fieldsales.domain.meeting import Meeting
from fieldsales.planning.typed_moments import read_moment, split_moment
from fieldsales.ui import format as fmt
from fieldsales.ui.clients.side_cards import offer_rows, response_rows
from fieldsales.ui.clients.timeline import TimelineModel, TimelineView
from fieldsales.ui.clients.timeline_words import kind_words
from fieldsales.ui.parts.buttons import Button
from fieldsales.ui.parts.cards import Card, Empty, Rule, column, row, small_button
from fieldsales.ui.parts.chips import ChipTone
from fieldsales.ui.parts.choices import Tabs
from fieldsales.ui.parts.fields import TextField
from fieldsales.ui.parts.native import Menu
from fieldsales.ui.parts.rows import ListRow, RowsModel, RowsView
from fieldsales.ui.status import status_of, status_words
from fieldsales.ui.theme import Tone
from fieldsales.views.clients import ClientCard, EventKind

TIMELINE, MEETINGS, RESPONSES, CASES, OFFERS = (
    "timeline",
    "meetings",
    "responses",
    "cases",
    "offers",
)
PERSONS = "persons"
_ORDER = (PERSONS, TIMELINE, MEETINGS, RESPONSES, CASES, OFFERS)


class MiddleCard(Card):
    """The card."""

    note_given = Signal(str)
    """A note was written."""
    task_given = Signal(str, object)
    """A task was written: its words and when it is due (`datetime`, UTC)."""
    entry_opened = Signal(object)
    """An entry of the timeline (`TimelineEntry`) was opened."""
    record_opened = Signal(str, bytes)
    """A record was opened: its kind and id."""
    book_asked = Signal()
    """Book the first meeting."""
    typed = Signal()
    """Something was typed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._card: ClientCard | None = None
        self._now: datetime | None = None
        self._ids: dict[str, list[bytes]] = {}
        self.tabs = Tabs(
            [
                (PERSONS, self.tr("Client")),
                (TIMELINE, self.tr("Timeline")),
                (MEETINGS, self.tr("Meetings")),
                (RESPONSES, self.tr("Questionnaires")),
                (CASES, self.tr("Cases")),
                (OFFERS, self.tr("Offers")),
            ]
        )
        self.tabs.show_tab(PERSONS, shown=False)
        self.tabs.chosen.connect(self._show)
        self.add(self.tabs)
        self.stack = QStackedWidget()
        self.persons = QWidget()
        self.persons.setLayout(column())
        self._build_timeline()
        self.stack.addWidget(self.persons)
        self.stack.addWidget(self.timeline_part)
        self.models: dict[str, RowsModel] = {}
        self.lists: dict[str, RowsView] = {}
        self._add_list(MEETINGS, self.tr("Meetings"), "meeting")
        self._add_list(RESPONSES, self.tr("Questionnaires"), "response")
        self._add_list(CASES, self.tr("Cases"), "case")
        self._add_list(OFFERS, self.tr("Offers"), "")
        self.add(self.stack, 1)
        self.show_part(TIMELINE)

    def _build_timeline(self) -> None:
        self.note = TextField(
            placeholder=self.tr("Write a note, or / for a task"), left_icon="pen-line"
        )
        self.note.changed.connect(self._note_changed)
        self.note.edit.returnPressed.connect(self._give)
        self.kinds = Button(self.tr("All kinds"), icon="list-filter")
        self.kinds.clicked.connect(self._open_kinds)
        bar = QWidget()
        line = row(self.note, self.kinds, spacing=8, margins=(15, 9, 16, 9))
        line.setAlignment(self.kinds, Qt.AlignmentFlag.AlignTop)
        bar.setLayout(line)
        self.model = TimelineModel(self)
        self.timeline = TimelineView(self.model)
        self.timeline.opened.connect(self.entry_opened)
        book = small_button(self.tr("Book the first meeting"), key="B")
        book.clicked.connect(self.book_asked)
        self.nothing = Empty("history", self.tr("Nothing yet"), "", book)
        self.timeline_stack = QStackedWidget()
        self.timeline_stack.addWidget(self.timeline)
        self.timeline_stack.addWidget(self.nothing)
        self.timeline_part = QWidget()
        box = column(bar, Rule())
        box.addWidget(self.timeline_stack, 1)
        self.timeline_part.setLayout(box)

    def _add_list(self, name: str, title: str, kind: str) -> None:
        self.models[name] = RowsModel()
        view = RowsView(title)
        view.setModel(self.models[name])
        empty = Empty("circle-dashed", self.tr("Nothing yet"))
        holder = QStackedWidget()
        holder.addWidget(view)
        holder.addWidget(empty)
        self.lists[name] = view
        if kind:
            view.opened.connect(lambda place: self._open(name, kind, place))
        self.stack.addWidget(holder)

    # What is shown.

    def show_card(self, card: ClientCard, now: datetime, *, is_new: bool) -> None:
        """Show a client; what is being typed stays."""
        self._card, self._now = card, now
        self.model.show(card.timeline, now, is_new=is_new)
        self.timeline_stack.setCurrentWidget(self.timeline if card.timeline else self.nothing)
        open_cases = [c for c in card.cases if c.state not in ENDED_CASE]
        rows = {
            MEETINGS: [_meeting_row(m, now) for m in card.meetings],
            RESPONSES: response_rows(card),
            CASES: [
                ListRow(
                    c.title or c.number,
                    c.words,
                    fmt.day_year(fmt.local_day(c.opened_at, card.zone)),
                    chip=self.tr("open") if c in open_cases else self.tr("closed"),
                    is_chip_right=True,
                    chip_tone=ChipTone.WARNING if c in open_cases else ChipTone.NEUTRAL,
                    icon="triangle-alert",
                )
                for c in card.cases
            ],
            OFFERS: offer_rows(card),
        }
        self._ids = {
            MEETINGS: [m.id for m in card.meetings],
            RESPONSES: [line.response.id for line in card.responses],
            CASES: [c.id for c in card.cases],
        }
        for name, shown in rows.items():
            self.models[name].set_rows(shown)
            self.tabs.set_count(name, str(len(shown)) if shown else "")
            holder = self.stack.widget(_ORDER.index(name))
            if isinstance(holder, QStackedWidget):
                holder.setCurrentIndex(0 if shown else 1)

    def show_part(self, name: str) -> None:
        """Show a part."""
        self.tabs.choose(name)
        self._show(name)

    def _show(self, name: str) -> None:
        self.stack.setCurrentIndex(_ORDER.index(name))

    def take_persons(self, widget: QWidget | None) -> None:
        """Show contacts and facts as a part of this, or no longer."""
        box = self.persons.layout()
        if widget is not None and box is not None:
            box.addWidget(widget)
        self.tabs.show_tab(PERSONS, shown=widget is not None)
        self._show(self.tabs.current())

    @property
    def has_persons(self) -> bool:
        """Say whether contacts and facts are a part of this."""
        box = self.persons.layout()
        return box is not None and box.count() > 0

    # Notes and tasks.

    def begin_task(self) -> None:
        """Put the cursor into the line, with the sign of a task."""
        self.show_part(TIMELINE)
        if not self.note.value().startswith("/"):
            self.note.set_value(f"/{self.note.value()}")
        self.note.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.note.edit.end(False)
        self._note_changed(self.note.value())

    def begin_note(self) -> None:
        """Put the cursor into the line."""
        self.show_part(TIMELINE)
        self.note.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def clear_note(self) -> None:
        """Empty the line: what was written is kept."""
        self.note.set_value("")
        self.note.set_hint("")
        self.typed.emit()

    def restore_note(self, text: str) -> None:
        """Show a draft."""
        self.note.set_value(text)
        self._note_changed(text)

    def _zone(self) -> str:
        return self._card.zone if self._card else "UTC"

    def _task(self) -> tuple[str, datetime] | None:
        """Return the task typed: its words, when it is due (tomorrow at ten without a word of it)."""
        text = self.note.value().lstrip("/").strip()
        if self._now is None or not text:
            return None
        words, due = split_moment(text, self._now, self._zone())
        due = due or read_moment("+1", self._now, self._zone())
        return (words, due) if due is not None else None

    def _note_changed(self, text: str) -> None:
        self.typed.emit()
        task = self._task() if text.startswith("/") else None
        if text.startswith("/"):
            hint = self.tr("A task: what, and when (fri 10, in 2w)")
            if task is not None:
                day = fmt.day(fmt.local_day(task[1], self._zone()))
                words = self.tr("Task: {what} · {when}")
                at = fmt.clock(task[1], self._zone())
                hint = words.format(what=task[0], when=f"{day}, {at}")
            self.note.set_hint(hint)
        else:
            self.note.set_hint("")

    def _give(self) -> None:
        text = self.note.value()
        if not text:
            return
        if not text.startswith("/"):
            self.note_given.emit(text)
            return
        task = self._task()
        if task is None:
            self.note.refuse(self.tr("Write what is to be done, then when: /send prices fri 10."))
        elif self._now is not None and task[1] <= self._now:
            self.note.refuse(self.tr("That time has passed."))
        else:
            self.task_given.emit(*task)

    # Kinds.

    def _open_kinds(self) -> None:
        menu = Menu(self)
        every = menu.addAction(self.tr("All kinds"))
        every.triggered.connect(lambda: self._choose_kind(None))
        for kind in self.model.kinds():
            act = menu.addAction(kind_words(kind))
            act.triggered.connect(lambda _on=False, kind=kind: self._choose_kind(kind))
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.kinds.mapToGlobal(self.kinds.rect().bottomLeft()))

    def _choose_kind(self, kind: EventKind | None) -> None:
        self.model.choose_kind(kind)
        words = self.tr("All kinds") if kind is None else kind_words(kind)
        self.kinds.setText(words)
        self.kinds.setAccessibleName(words)
        self.kinds.updateGeometry()

    def _open(self, name: str, kind: str, place: int) -> None:
        ids = self._ids.get(name, [])
        if 0 <= place < len(ids):
            self.record_opened.emit(kind, ids[place])


def _meeting_row(meeting: Meeting, now: datetime) -> ListRow:
    status = status_of(meeting.state)
    when = fmt.day_clock(meeting.start, meeting.slot.zone)
    if abs((now - meeting.start).days) > 300:
        when = fmt.day_year(fmt.local_day(meeting.start, meeting.slot.zone))
    words = meeting.summary or meeting.outcome.reason or meeting.purpose
    return ListRow(status_words(status), words, when, right_tone=Tone.TEXT2, status=status)
