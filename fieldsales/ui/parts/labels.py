"""Text on the screen: one style of the scale, one tone, cut or wrapped, the whole in the tooltip when cut."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QCursor, QHelpEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QToolTip, QWidget

from fieldsales.ui.painting import (
    LEFT,
    Run,
    TextStyle,
    is_cut,
    text_block,
    text_line,
    text_runs,
    text_width,
    wrapped,
)
from fieldsales.ui.theme import Tone, theme
from fieldsales.ui.tokens import Type

_WIDEST_HINT = 360


class Label(QLabel):
    """A text in one style and tone; `wraps` for several lines, else one line cut with an ellipsis."""

    def __init__(
        self,
        text: str = "",
        kind: Type = Type.BODY,
        tone: Tone = Tone.TEXT,
        *,
        style: TextStyle | None = None,
        wraps: bool = False,
        most_lines: int = 0,
        align: Qt.AlignmentFlag = LEFT,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, parent)
        self.style_ = style or TextStyle(kind)
        self.tone = tone
        self._wraps, self._most_lines, self._align = wraps, most_lines, align
        self.setTextFormat(Qt.TextFormat.PlainText)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        if wraps:
            policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
            policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def set_tone(self, tone: Tone) -> None:
        """Say it in another tone."""
        self.tone = tone
        self.update()

    def sizeHint(self) -> QSize:
        """Return the size of the text on one line, or of its lines at a readable width."""
        width = int(text_width(self.text(), self.style_)) + 1
        if not self._wraps:
            return QSize(width, self.style_.line)
        width = min(width, _WIDEST_HINT)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Return how little room it can do with."""
        if self._wraps:
            return QSize(40, self.style_.line)
        return QSize(min(28, self.sizeHint().width()), self.style_.line)

    def hasHeightForWidth(self) -> bool:
        """Say whether the height depends on the width."""
        return self._wraps

    def heightForWidth(self, width: int) -> int:
        """Return the height of the wrapped lines."""
        if not self._wraps:
            return self.style_.line
        return len(wrapped(self.text(), self.style_, width, self._most_lines)) * self.style_.line

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the text."""
        painter = QPainter(self)
        colour = theme().tone(self.tone if self.isEnabled() else Tone.DISABLED)
        box = QRectF(self.rect())
        if self._wraps:
            text_block(
                painter,
                box,
                self.text(),
                self.style_,
                colour,
                align=self._align,
                most_lines=self._most_lines,
            )
        else:
            text_line(painter, box, self.text(), self.style_, colour, align=self._align)

    def event(self, event: QEvent) -> bool:
        """Show the whole text in the tooltip when it is cut."""
        is_tip = isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip
        if is_tip and not self.toolTip() and self._is_cut():
            QToolTip.showText(QCursor.pos(), self.text(), self)
            return True
        return super().event(event)

    def _is_cut(self) -> bool:
        return not self._wraps and is_cut(self.text(), self.style_, self.width())


Runs = Callable[[], tuple[Run, ...]]


class RunLabel(QLabel):
    """One line in several styles, such as a strong number and quiet words; its text is read as a whole."""

    def __init__(self, runs: Runs, kind: Type = Type.BODY, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._runs, self._kind = runs, kind
        self.refresh()
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def refresh(self) -> None:
        """Read the pieces anew."""
        self.setText("".join(run.text for run in self._runs()))
        self.updateGeometry()

    def set_runs(self, runs: Runs) -> None:
        """Show other pieces."""
        self._runs = runs
        self.refresh()

    def sizeHint(self) -> QSize:
        """Return the size of all pieces on one line."""
        width = sum(text_width(run.text, run.style) for run in self._runs())
        return QSize(int(width) + 2, theme().line(self._kind))

    def minimumSizeHint(self) -> QSize:
        """Return how little room it can do with."""
        return QSize(28, theme().line(self._kind))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the pieces, one after the other."""
        text_runs(QPainter(self), QRectF(self.rect()), self._runs())
