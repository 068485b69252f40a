"""The end of the form: what is still open, each with why; what is left out; the button that finishes."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from fieldsales.forms.given import Code
from fieldsales.ui.icons import paint_icon
from fieldsales.ui.keys import key_of
from fieldsales.ui.painting import TextStyle, rounded, text_block, text_line, wrapped
from fieldsales.ui.parts.buttons import Button, Height, Rank
from fieldsales.ui.questionnaire.at_the_end import OpenQuestion
from fieldsales.ui.questionnaire.box_painting import LINE_HEIGHT, paint_card, paint_waiting
from fieldsales.ui.questionnaire.laid_box import LaidBox
from fieldsales.ui.questionnaire.lines import in_a_row
from fieldsales.ui.questionnaire.question_box import LEFT, RIGHT, Mode
from fieldsales.ui.questionnaire.stops import FINISH
from fieldsales.ui.questionnaire.words import code_words
from fieldsales.ui.theme import theme
from fieldsales.ui.tokens import Type

_ROW = 64
_SMALL, _ROW_STYLE = TextStyle(Type.SMALL), TextStyle(Type.ROW)


class OpenLine(QWidget):
    """One open question with its ways out."""

    why_asked = Signal(str, object)
    """Why there is no answer was said: path, `Code`."""
    go_asked = Signal(str)
    """Go to the question: path."""

    def __init__(self, shown: OpenQuestion, parent: QWidget) -> None:
        super().__init__(parent)
        self.shown, self.is_current = shown, False
        self.buttons: list[Button] = []
        if not shown.problem:
            for code, key in ((Code.NOT_ASKED, "N"), (Code.REFUSED, "W")):
                button = Button(code_words(code), key=key, height=Height.SMALL, parent=self)
                button.clicked.connect(lambda _on=False, c=code: self.why_asked.emit(shown.path, c))
                self.buttons.append(button)
        go = Button(self.tr("Go to it"), rank=Rank.QUIET, height=Height.SMALL, parent=self)
        go.clicked.connect(lambda: self.go_asked.emit(shown.path))
        self.buttons.append(go)
        for button in self.buttons:
            button.setAccessibleDescription(shown.words)

    def show_current(self, *, is_current: bool) -> None:
        """Show the keys of the line under the cursor."""
        self.is_current = is_current
        for button in self.buttons:
            button.hide_key(hidden=not is_current)
        self._place()
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Place the buttons under the words."""
        super().resizeEvent(event)
        self._place()

    def _place(self) -> None:
        in_a_row(self.buttons, 24, 30, self.width() - 30)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint sign and words; a tint under the cursor."""
        painter, colours = QPainter(self), theme().colours
        box = QRectF(self.rect())
        if self.is_current:
            rounded(painter, box, theme().radius("control"), fill=colours.selected)
        paint_icon(painter, 2, 7, "circle-alert", colours.warning.fg)
        room = QRectF(24, 4, box.width() - 30, 22)
        words = self.shown.words
        if self.shown.problem:
            words = f"{words}  {self.shown.problem}"
        text_line(painter, room, words, _ROW_STYLE, colours.text)


class FinishBox(LaidBox):
    """The end of the form."""

    finish_asked = Signal()
    """Finish now."""
    why_asked = Signal(str, object)
    """Why there is no answer was said: path, `Code`."""
    go_asked = Signal(str)
    """Go to a question: path."""
    entered = Signal(str)
    """The end was chosen: FINISH."""
    back_asked = Signal()
    """Back to the stop before."""

    def __init__(self) -> None:
        super().__init__()
        self.mode = Mode.LINE
        self.open_ones: tuple[OpenQuestion, ...] = ()
        self._left_out = ""
        self._lines: list[OpenLine] = []
        self._cursor = 0
        self.finish = Button(
            self.tr("Finish"), rank=Rank.FIRST, icon="check", key="Ctrl+Return", parent=self
        )
        self.finish.clicked.connect(self.finish_asked)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Finish"))
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def show_mode(self, mode: Mode) -> None:
        """Show more or less of it."""
        if mode is not self.mode:
            self.mode = mode
            self.renew()

    def show_open(self, open_ones: Sequence[OpenQuestion], left_out: str) -> None:
        """Show what is open, and say which answers are left out."""
        if (tuple(open_ones), left_out) == (self.open_ones, self._left_out):
            return
        self.open_ones, self._left_out = tuple(open_ones), left_out
        for old in self._lines:
            old.hide()
            old.deleteLater()
        self._lines = []
        for shown in self.open_ones:
            line = OpenLine(shown, self)
            line.why_asked.connect(self.why_asked)
            line.go_asked.connect(self.go_asked)
            self._lines.append(line)
        self._cursor = min(self._cursor, max(0, len(self._lines) - 1))
        self.finish.setEnabled(not self.open_ones)
        self._show_cursor()
        self.setAccessibleDescription(self._said())
        self.renew()

    def _said(self) -> str:
        if not self.open_ones:
            return self.tr("Everything needed is answered.")
        return self.tr("%n question(s) left open. Say why, or go to them.", "", len(self.open_ones))

    def take_focus(self) -> None:
        """Put the keyboard here: N and W say why, Enter finishes or goes to the question."""
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def _lay_out(self, width: int) -> int:
        is_line = self.mode is not Mode.CARD
        for part in (*self._lines, self.finish):
            part.setVisible(not is_line)
        if is_line:
            return LINE_HEIGHT
        room = width - LEFT - RIGHT
        top = 16 + 24 + 4 + 16
        for line in self._lines:
            line.setGeometry(LEFT - 2, top + 8, room + 2, _ROW)
            top += 8 + _ROW
        if self._left_out:
            top += 10 + len(wrapped(self._left_out, _SMALL, room)) * _SMALL.line
        size = self.finish.sizeHint()
        self.finish.setGeometry(LEFT, top + 14, size.width(), size.height())
        return top + 14 + size.height() + 16

    def _show_cursor(self) -> None:
        for place, line in enumerate(self._lines):
            line.show_current(is_current=place == self._cursor)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint ground and words."""
        painter, colours = QPainter(self), theme().colours
        room = self.width() - LEFT - RIGHT
        if self.mode is not Mode.CARD:
            line = QRectF(LEFT, 0, room, LINE_HEIGHT)
            paint_waiting(painter, line, self.tr("Finish"), is_skipped=False)
            return
        paint_card(painter, QRectF(self.rect()))
        title = QRectF(LEFT, 16, room, 24)
        style = TextStyle(Type.SECTION)
        text_line(painter, title, self.tr("Finish the questionnaire"), style, colours.text)
        said = QRectF(LEFT, 44, room, 16)
        text_line(painter, said, self._said(), _SMALL, colours.text2)
        if self._left_out:
            height = len(wrapped(self._left_out, _SMALL, room)) * _SMALL.line
            box = QRectF(LEFT, self.finish.y() - 14 - height, room, height)
            text_block(painter, box, self._left_out, _SMALL, colours.text2)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """N and W say why of the question under the cursor; Enter finishes, or goes to it."""
        key = key_of(event)
        codes = {"N": Code.NOT_ASKED, "W": Code.REFUSED}
        current = self.open_ones[self._cursor] if self.open_ones else None
        if key in {"Up", "Down"} and self._lines:
            self._cursor = max(
                0, min(len(self._lines) - 1, self._cursor + (1 if key == "Down" else -1))
            )
            self._show_cursor()
        elif key in codes and current is not None and not current.problem:
            self.why_asked.emit(current.path, codes[key])
        elif key == "Return" and current is not None:
            self.go_asked.emit(current.path)
        elif key == "Return":
            self.finish_asked.emit()
        elif key == "Shift+Return":
            self.back_asked.emit()
        else:
            event.ignore()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Say that the keyboard is here."""
        super().focusInEvent(event)
        self.entered.emit(FINISH)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose the end."""
        super().mousePressEvent(event)
        self.entered.emit(FINISH)
