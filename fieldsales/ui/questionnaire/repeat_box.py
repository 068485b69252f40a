"""Questions asked as often as there is something to say: entries as lines, the open one as fields.

The cursor stops at each field of the open entry, then here, where another one can be added.
"""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from fieldsales.forms.session import Session
from fieldsales.forms.template import Repeat, label_in
from fieldsales.ui.keys import key_of
from fieldsales.ui.painting import TextStyle, rounded, text_block, text_line, wrapped
from fieldsales.ui.parts.buttons import Button, Height, IconButton
from fieldsales.ui.questionnaire.box_painting import LINE_HEIGHT, paint_card, paint_waiting
from fieldsales.ui.questionnaire.laid_box import LaidBox
from fieldsales.ui.questionnaire.question_box import INNER_LEFT, LEFT, RIGHT, Mode, QuestionBox
from fieldsales.ui.questionnaire.stops import Entry
from fieldsales.ui.questionnaire.words import answer_words
from fieldsales.ui.theme import theme
from fieldsales.ui.tokens import Type

_ROW = 36
_SMALL, _ROW_STYLE = TextStyle(Type.SMALL), TextStyle(Type.ROW)


class EntryLine(QWidget):
    """An entry in one line, with ways to change and to remove it."""

    def __init__(self, text: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.text = text
        self.change = IconButton("pen-line", self.tr("Change {entry}").format(entry=text))
        self.remove = IconButton("trash-2", self.tr("Remove {entry}").format(entry=text))
        for button in (self.change, self.remove):
            button.setParent(self)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the buttons at the right end."""
        super().resizeEvent(event)
        for place, button in enumerate((self.remove, self.change), 1):
            button.setGeometry(self.width() - 30 * place - 4, 4, 28, 28)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint box and words."""
        painter, colours, box = QPainter(self), theme().colours, QRectF(self.rect())
        rounded(
            painter, box, theme().radius("control"), fill=colours.surface, border=colours.border
        )
        room = box.adjusted(12, 0, -72, 0)
        text_line(painter, room, self.text, _ROW_STYLE, colours.text)


class RepeatBox(LaidBox):
    """A repeat."""

    add_asked = Signal(str)
    """Another entry: the repeat's id."""
    open_asked = Signal(object)
    """An entry should be opened (`Entry`)."""
    remove_asked = Signal(object)
    """An entry should be taken away (`Entry`)."""
    entered = Signal(str)
    """The repeat was chosen: its id."""
    next_asked = Signal()
    """On to the next stop."""
    back_asked = Signal()
    """Back to the stop before."""

    def __init__(
        self, session: Session, repeat: Repeat, number: str, wire: Callable[[QuestionBox], object]
    ) -> None:
        super().__init__()
        self.session, self.repeat, self.number = session, repeat, number
        self.mode = Mode.LINE
        self.fields: dict[str, QuestionBox] = {}
        self._wire = wire
        self._opened: Entry | None = None
        self._entry_lines: list[EntryLine] = []
        self._top = 0
        self.add = Button(self.tr("Add"), icon="plus", key="A", height=Height.SMALL, parent=self)
        self.add.clicked.connect(lambda: self.add_asked.emit(self.repeat.id))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.title())
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def title(self) -> str:
        """Return what the entries are about, in the language of the form."""
        return label_in(self.repeat.label, self.session.language)

    # What the sheet says to it.

    def show_mode(self, mode: Mode) -> None:
        """Show more or less of it."""
        if mode is not self.mode or self._laid_for < 0:
            self.mode = mode
            self.renew()

    def show_entries(self, opened: Entry | None) -> None:
        """Show the entries as they stand, one of them open."""
        self._opened = opened if opened and opened.repeat_id == self.repeat.id else None
        for old in self._entry_lines:
            old.hide()
            old.deleteLater()
        entries = self.session.entries(self.repeat.id)
        closed = [Entry(self.repeat.id, e) for e in entries]
        self._entry_lines = [self._line_of(e) for e in closed if e != self._opened]
        self._show_fields()
        is_first = not entries
        self.add.setText(self.tr("Add") if is_first else self.tr("Add another"))
        self.add.setAccessibleName(self.add.text())
        self.renew()

    def _line_of(self, entry: Entry) -> EntryLine:
        line = EntryLine(self.summary(entry) or self.tr("Nothing written yet"), self)
        line.change.clicked.connect(lambda: self.open_asked.emit(entry))
        line.remove.clicked.connect(lambda: self.remove_asked.emit(entry))
        return line

    def summary(self, entry: Entry) -> str:
        """Return an entry in one line."""
        said = []
        for question in self.repeat.items:
            given = self.session.answers.get(f"{self.repeat.id}/{entry.id}/{question.id}")
            if given is not None:
                choices = self.session.choices(question)
                said.append(answer_words(question, given, choices, self.session.language))
        return " · ".join(said)

    def _show_fields(self) -> None:
        beginning = f"{self.repeat.id}/{self._opened.id}/" if self._opened else "-"
        wanted = [p for p in self.session.visible() if p.startswith(beginning)]
        for path in [p for p in self.fields if p not in wanted]:
            gone = self.fields.pop(path)
            gone.hide()
            gone.deleteLater()
        for path in wanted:
            if path not in self.fields:
                box = QuestionBox(self.session, path, is_inner=True)
                box.setParent(self)
                self._wire(box)
                box.height_changed.connect(self.renew)
                box.show_mode(Mode.OPEN)
                self.fields[path] = box
        self.fields = {p: self.fields[p] for p in wanted}

    def show_current(self, path: str) -> None:
        """Show one field as the one that is asked."""
        for own, box in self.fields.items():
            box.show_mode(Mode.CARD if own == path else Mode.OPEN)

    def relabel(self) -> None:
        """Say everything in the language of the form."""
        for box in self.fields.values():
            box.relabel()
        self.show_entries(self._opened)

    def take_focus(self) -> None:
        """Put the keyboard here: A adds, Enter goes on."""
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    # Laying out.

    def _is_line(self) -> bool:
        return self.mode in {Mode.LINE, Mode.ANSWERED} and not self._entry_lines

    def _style(self) -> TextStyle:
        if self.mode is Mode.CARD:
            return TextStyle(Type.SECTION)
        return TextStyle(Type.READING, weight=500)

    def _parts(self) -> Sequence[QWidget]:
        return (*self._entry_lines, *self.fields.values(), self.add)

    def _lay_out(self, width: int) -> int:
        is_card = self.mode is Mode.CARD
        for part in self._parts():
            part.setVisible(not self._is_line())
        if self._is_line():
            return LINE_HEIGHT
        self.add.setVisible(self.mode in {Mode.CARD, Mode.OPEN})
        room = width - LEFT - RIGHT
        self._top = 16 if is_card else 10
        top = self._top + len(wrapped(self.title(), self._style(), room)) * self._style().line
        if hint := self._hint():
            top += 4 + len(wrapped(hint, _SMALL, room)) * _SMALL.line
        for line in self._entry_lines:
            line.setGeometry(LEFT, top + 8, room, _ROW)
            top += 8 + _ROW
        for box in self.fields.values():
            wide = room + INNER_LEFT + RIGHT
            height = box.height_for(wide)
            box.setGeometry(LEFT - INNER_LEFT, top + 4, wide, height)
            top += 4 + height
        if self.add.isVisibleTo(self):
            size = self.add.sizeHint()
            self.add.setGeometry(LEFT, top + 10, size.width(), size.height())
            top += 10 + size.height()
        return top + (16 if is_card else 8)

    def _hint(self) -> str:
        if self.mode is not Mode.CARD:
            return ""
        return label_in(self.repeat.hint, self.session.language)

    # Painting and keys.

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint ground, number, title."""
        painter, colours = QPainter(self), theme().colours
        room = self.width() - LEFT - RIGHT
        if self._is_line():
            line = QRectF(LEFT, 0, room, LINE_HEIGHT)
            paint_waiting(painter, line, f"{self.number} · {self.title()}", is_skipped=False)
            return
        if self.mode is Mode.CARD:
            paint_card(painter, QRectF(self.rect()))
        style = self._style()
        number = QRectF(20, self._top, 28, style.line)
        text_line(painter, number, self.number, _SMALL, colours.text3)
        box = QRectF(LEFT, self._top, room, self.height())
        top = text_block(painter, box, self.title(), style, colours.text)
        text_block(painter, box.translated(0, top + 4), self._hint(), _SMALL, colours.text2)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A adds an entry, Delete takes the last away, Enter goes on."""
        key = key_of(event)
        entries = self.session.entries(self.repeat.id)
        if key == "A":
            self.add_asked.emit(self.repeat.id)
        elif key == "Delete" and entries:
            self.remove_asked.emit(Entry(self.repeat.id, entries[-1]))
        elif key == "Return":
            self.next_asked.emit()
        elif key == "Shift+Return":
            self.back_asked.emit()
        else:
            event.ignore()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Say that the keyboard is here."""
        super().focusInEvent(event)
        self.entered.emit(self.repeat.id)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose the repeat."""
        super().mousePressEvent(event)
        self.entered.emit(self.repeat.id)
