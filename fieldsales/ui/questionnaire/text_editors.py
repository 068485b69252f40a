"""Answers that are typed: a line, several lines, a number, a day. What is typed is told at every key."""

from datetime import date

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent, QTextCursor
from PySide6.QtWidgets import QFrame, QLineEdit, QPlainTextEdit

from fieldsales.forms.given import NOTHING, Given
from fieldsales.ui import format as fmt
from fieldsales.ui.keys import key_of
from fieldsales.ui.parts.fields import FieldBox, LineEdit
from fieldsales.ui.parts.native import dress_text
from fieldsales.ui.questionnaire.editors import Editor
from fieldsales.ui.reading import read_day, read_number
from fieldsales.ui.theme import theme
from fieldsales.ui.tokens import Type

_LEAST_LINES, _MOST_LINES = 2, 8


class _Watched(QObject):
    """Takes the keys of a form out of what is typed: Enter goes on, Shift Enter back."""

    on = Signal()
    back = Signal()
    came = Signal()
    line = Signal()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Look at keys and at the focus."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return self._take(key_of(event))
        if isinstance(event, QFocusEvent) and event.type() == QEvent.Type.FocusIn:
            self.came.emit()
        return False

    def _take(self, key: str) -> bool:
        signals = {"Return": self.on, "Shift+Return": self.back, "Alt+Return": self.line}
        found = signals.get(key)
        if found is None:
            return False
        found.emit()
        return True


class TypedEditor(Editor):
    """What line and long text share."""

    is_text = True

    def __init__(self, edit: QLineEdit | QPlainTextEdit, height: int) -> None:
        super().__init__()
        self._height = height
        self.box = FieldBox(edit, height=height - 2)
        self.box.setParent(self)
        self.setFocusProxy(edit)
        self._watched = _Watched(self)
        self._watched.on.connect(self._go_on)
        self._watched.back.connect(self.back_asked)
        self._watched.came.connect(self.entered)
        edit.installEventFilter(self._watched)

    def _go_on(self) -> None:
        self.next_asked.emit()

    def height_for(self, _width: int) -> int:
        """Return the height of the box."""
        return self._height

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fill the width."""
        super().resizeEvent(event)
        self.box.resize(self.width(), self.box.height())

    def set_refused(self, *, is_refused: bool) -> None:
        """Show a red border while a rule does not accept what is typed."""
        if self.box.is_refused != is_refused:
            self.box.is_refused = is_refused
            self.box.update()


class LineEditor(TypedEditor):
    """One line of words."""

    def __init__(self, placeholder: str = "") -> None:
        self.edit = LineEdit(placeholder)
        self.edit.setFont(theme().font(Type.READING))
        super().__init__(self.edit, theme().size("controlLarge"))
        self.edit.textEdited.connect(lambda _text: self.typed.emit(self.read()))

    def read(self) -> Given | None:
        """Return what is typed as an answer, None when it is none."""
        text = self.edit.text().strip()
        return Given(text) if text else NOTHING

    def words(self, given: Given) -> str:
        """Return an answer as it is typed."""
        return str(given.value) if given.value is not None else ""

    def show_given(self, given: Given) -> None:
        """Show an answer; what is being typed and means the same stays."""
        if self.read() != given:
            self.edit.setText(self.words(given))

    def put(self, text: str) -> None:
        """Put words in as if they had been typed."""
        self.edit.setText(text)
        self.typed.emit(self.read())

    def unread(self) -> str:
        """Return what is typed and cannot be read."""
        return self.edit.text() if self.read() is None else ""


class NumberEditor(LineEditor):
    """A number in the forms of the reader's language; an empty field stays empty."""

    def __init__(self) -> None:
        super().__init__()
        self.edit.setInputMethodHints(Qt.InputMethodHint.ImhFormattedNumbersOnly)

    def read(self) -> Given | None:
        """Return the number, None when what is typed is none."""
        text = self.edit.text().strip()
        if not text:
            return NOTHING
        number = read_number(text, fmt.decimal_sign())
        return None if number is None else Given(number)

    def words(self, given: Given) -> str:
        """Return a number as it is written."""
        if not isinstance(given.value, int | float):
            return ""
        return number_words(given.value)


def number_words(value: float) -> str:
    """Return a number in the reader's form, with as many places as it has."""
    if isinstance(value, int) or float(value).is_integer():
        return fmt.number(int(value)) if abs(value) < 2**31 else fmt.decimal(value)
    places = min(6, len(f"{value:f}".rstrip("0").rpartition(".")[2]))
    return fmt.decimal(value, places)


class DayEditor(LineEditor):
    """A day typed in any usual way: `3.12`, `thu`, `in 2 weeks`; empty is none. Arrow keys go by days."""

    def __init__(self, today: date) -> None:
        super().__init__()
        self._today = today

    def read(self) -> Given | None:
        """Return the day, None when what is typed is none."""
        text = self.edit.text().strip()
        if not text:
            return NOTHING
        day = read_day(text, self._today)
        return None if day is None else Given(day.isoformat())

    def words(self, given: Given) -> str:
        """Return a day as it is written, with its year."""
        if not isinstance(given.value, str):
            return ""
        return fmt.day_year(date.fromisoformat(given.value))

    def day(self) -> date | None:
        """Return the day typed so far."""
        given = self.read()
        if given is None or not isinstance(given.value, str):
            return None
        return date.fromisoformat(given.value)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go by days with the arrow keys."""
        by = {"Up": 1, "Down": -1}.get(key_of(event), 0)
        if not by:
            super().keyPressEvent(event)
            return
        base = self.day()
        day = self._today if base is None else date.fromordinal(base.toordinal() + by)
        self.put(fmt.day_year(day))


class LongTextEditor(TypedEditor):
    """Several lines of words; Alt Enter begins a new line, since Enter goes on."""

    def __init__(self, placeholder: str = "") -> None:
        self.edit = QPlainTextEdit()
        self.edit.setFrameShape(QFrame.Shape.NoFrame)
        self.edit.setPlaceholderText(placeholder)
        self.edit.setFont(theme().font(Type.READING))
        self.edit.setTabChangesFocus(True)
        self.edit.document().setDocumentMargin(0)
        self.edit.viewport().setAutoFillBackground(False)
        dress_text(self.edit)
        self._lines = _LEAST_LINES
        super().__init__(self.edit, self._height_of(_LEAST_LINES))
        self.edit.setViewportMargins(0, 8, 0, 0)
        self._is_quiet = False
        self.edit.textChanged.connect(self._changed)
        self._watched.line.connect(lambda: self.edit.insertPlainText("\n"))

    def _height_of(self, lines: int) -> int:
        return lines * theme().line(Type.READING) + 22

    def _changed(self) -> None:
        self._grow()
        if not self._is_quiet:
            self.typed.emit(self.read())

    def _grow(self) -> None:
        """Be as high as the words need, within bounds."""
        wanted = round(self.edit.document().size().height())
        lines = max(_LEAST_LINES, min(_MOST_LINES, wanted))
        if lines != self._lines:
            self._lines = lines
            self._height = self._height_of(lines)
            self.box.setFixedHeight(self._height)
            self.height_changed.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fill the width; other lines need another height."""
        super().resizeEvent(event)
        self._grow()

    def read(self) -> Given:
        """Return what is typed as an answer."""
        text = self.edit.toPlainText().strip()
        return Given(text) if text else NOTHING

    def show_given(self, given: Given) -> None:
        """Show an answer; what is being typed and means the same stays."""
        if self.read() == given:
            return
        self._is_quiet = True
        self.edit.setPlainText(str(given.value) if given.value is not None else "")
        self.edit.moveCursor(QTextCursor.MoveOperation.End)
        self._is_quiet = False

    def put(self, text: str) -> None:
        """Put words in as if they had been typed."""
        self.edit.setPlainText(text)
