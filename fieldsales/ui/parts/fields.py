"""Fields: label above, box, hint or refusal below. Text, choice, long text; days and times in `day_fields`.

The border swaps for two pixels of focus, or of red when a rule refused the value.
"""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QContextMenuEvent, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QLineEdit,
    QPlainTextEdit,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from fieldsales.ui.icons import paint_icon
from fieldsales.ui.painting import TextStyle, rounded, text_line
from fieldsales.ui.parts.bands import HintLine, InlineError
from fieldsales.ui.parts.labels import Label
from fieldsales.ui.parts.native import dress_list, dress_text, show_line_menu
from fieldsales.ui.theme import Tone, theme
from fieldsales.ui.tokens import Type

_EDGE = 1
"""Room round the box for the second pixel of the focus border."""


class FieldBox(QWidget):
    """The box of a field: border, focus, refusal, icons at the ends; what is typed in lies inside."""

    icon_pressed = Signal()
    """The icon at the right was pressed."""

    def __init__(
        self, inner: QWidget, *, height: int, left_icon: str = "", right_icon: str = ""
    ) -> None:
        super().__init__()
        self.inner = inner
        self.left_icon, self.right_icon = left_icon, right_icon
        self.is_refused = False
        self.setFocusProxy(inner)
        inner.setParent(self)
        inner.installEventFilter(self)
        self.setFixedHeight(height + 2 * _EDGE)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def resizeEvent(self, _event: object) -> None:
        """Lay the inner widget between the icons."""
        left = 34 if self.left_icon else 11
        right = 34 if self.right_icon else 10
        self.inner.setGeometry(
            left + _EDGE,
            _EDGE + 1,
            self.width() - left - right - 2 * _EDGE,
            self.height() - 2 * _EDGE - 2,
        )

    def sizeHint(self) -> QSize:
        """Return a comfortable size."""
        return QSize(220, self.height())

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Repaint the border when the focus comes or goes."""
        if event.type() in {QEvent.Type.FocusIn, QEvent.Type.FocusOut, QEvent.Type.EnabledChange}:
            self.update()
        return False

    def mousePressEvent(self, event: object) -> None:
        """Take a press beside the text as one into it; one on the icon is told."""
        where = event.position().x() if hasattr(event, "position") else 0.0
        if self.right_icon and where > self.width() - 34:
            self.icon_pressed.emit()
        self.inner.setFocus(Qt.FocusReason.MouseFocusReason)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint border and icons."""
        painter, colours = QPainter(self), theme().colours
        box, radius = QRectF(self.rect()), theme().radius("control")
        is_on = self.inner.isEnabled()
        fill = colours.surface if is_on else colours.sunken
        if self.is_refused:
            rounded(painter, box, radius + 1, fill=fill, border=colours.danger.fg, width=2)
        elif self.inner.hasFocus():
            rounded(painter, box, radius + 1, fill=fill, border=colours.accent.focus, width=2)
        else:
            inset = box.adjusted(_EDGE, _EDGE, -_EDGE, -_EDGE)
            border = colours.control_border if is_on else colours.border
            rounded(painter, inset, radius, fill=fill, border=border)
        ink = colours.text2 if is_on else colours.disabled
        middle = box.center().y() if self.height() < 60 else 18
        if self.left_icon:
            paint_icon(painter, 12, round(middle - 7), self.left_icon, ink, 14)
        if self.right_icon:
            paint_icon(painter, self.width() - 26, round(middle - 7), self.right_icon, ink, 14)


class Field(QWidget):
    """Label, box, hint; a refusal takes the hint's place."""

    refusal_taken = Signal()
    """The way out offered by the refusal was chosen."""

    def __init__(self, label: str, box: FieldBox, hint: str = "") -> None:
        super().__init__()
        self.box = box
        self.label = Label(label, Type.SMALL, Tone.TEXT2)
        if not label:
            self.label.hide()
        box.inner.setAccessibleName(label)
        self._hint: HintLine | None = None
        self._refusal: InlineError | None = None
        self._hint_text = hint
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(2)
        for widget in (self.label, box):
            self._column.addWidget(widget)
        if hint:
            self.hint.say(hint)
        self.setFocusProxy(box.inner)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    @property
    def hint(self) -> HintLine:
        """The line below the box, made when there is something to say: most fields never do."""
        if self._hint is None:
            self._hint = HintLine("")
            self._column.insertWidget(2, self._hint)
        return self._hint

    @property
    def refusal(self) -> InlineError:
        """Why the value cannot stand, made when one first cannot."""
        if self._refusal is None:
            self._refusal = InlineError()
            self._refusal.hide()
            self._refusal.taken.connect(self.refusal_taken)
            self._column.addWidget(self._refusal)
        return self._refusal

    def _show_hint(self) -> None:
        is_there = bool(self._hint_text) and not self.box.is_refused
        if is_there or self._hint is not None:
            self.hint.setVisible(is_there)

    def refuse(self, sentence: str, way_out: str = "") -> None:
        """Say beside the field why its value cannot stand, and offer a way out."""
        self.box.is_refused = True
        self.box.update()
        self._show_hint()
        self.refusal.say(sentence, way_out)
        self.refusal.show()
        self.box.inner.setAccessibleDescription(sentence)

    def accept(self) -> None:
        """Take a refusal back."""
        if self.box.is_refused:
            self.box.is_refused = False
            self.box.update()
            self.refusal.hide()
            self._show_hint()
            self.box.inner.setAccessibleDescription("")

    def set_hint(self, hint: str) -> None:
        """Say something else below."""
        self._hint_text = hint
        if hint or self._hint is not None:
            self.hint.say(hint)
        self._show_hint()


def clear_ground(widget: QWidget) -> None:
    """Let the box show through: the inner widget paints no ground of its own."""
    palette = widget.palette()
    for role in (QPalette.ColorRole.Base, QPalette.ColorRole.Window):
        palette.setColor(role, QColor(Qt.GlobalColor.transparent))
    widget.setPalette(palette)
    widget.setAutoFillBackground(False)


class LineEdit(QLineEdit):
    """A line to type in, without a frame of its own."""

    def __init__(self, placeholder: str = "") -> None:
        super().__init__()
        self.setFrame(False)
        self.setPlaceholderText(placeholder)
        self.setFont(theme().font(Type.BODY))
        self.setTextMargins(-2, 0, -2, 0)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.DefaultContextMenu)
        clear_ground(self)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Show the menu of the right button."""
        show_line_menu(self, event)


class TextField(Field):
    """A line of text."""

    changed = Signal(str)
    """The text as typed so far."""
    committed = Signal()
    """Enter was pressed in it, or it was left."""

    def __init__(
        self,
        label: str = "",
        *,
        placeholder: str = "",
        hint: str = "",
        left_icon: str = "",
        right_icon: str = "",
        is_small: bool = False,
    ) -> None:
        self.edit = LineEdit(placeholder)
        height = theme().size("controlSmall" if is_small else "control")
        box = FieldBox(self.edit, height=height, left_icon=left_icon, right_icon=right_icon)
        super().__init__(label, box, hint)
        if not label:
            self.edit.setAccessibleName(placeholder)
        self.edit.textEdited.connect(self._edited)
        self.edit.editingFinished.connect(self.committed)

    def _edited(self, text: str) -> None:
        self.accept()
        self.changed.emit(text)

    def value(self) -> str:
        """Return the text, without blanks at its ends."""
        return self.edit.text().strip()

    def set_value(self, text: str) -> None:
        """Show another text; nothing is announced."""
        if self.edit.text() != text:
            self.edit.setText(text)


class LongTextField(Field):
    """Several lines of text."""

    changed = Signal(str)
    """The text as typed so far."""

    def __init__(
        self, label: str = "", *, placeholder: str = "", hint: str = "", lines: int = 3
    ) -> None:
        self.edit = QPlainTextEdit()
        self.edit.setFrameShape(QFrame.Shape.NoFrame)
        self.edit.setPlaceholderText(placeholder)
        self.edit.setFont(theme().font(Type.BODY))
        self.edit.setTabChangesFocus(True)
        self.edit.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.edit.document().setDocumentMargin(0)
        self.edit.viewport().setAutoFillBackground(False)
        dress_text(self.edit)
        box = FieldBox(self.edit, height=lines * theme().line(Type.BODY) + 24)
        super().__init__(label, box, hint)
        self.edit.setViewportMargins(0, 8, 0, 0)
        if not label:
            self.edit.setAccessibleName(placeholder)
        self.edit.textChanged.connect(self._edited)
        self._is_quiet = False

    def _edited(self) -> None:
        if not self._is_quiet:
            self.accept()
            self.changed.emit(self.value())

    def value(self) -> str:
        """Return the text, without blanks at its ends."""
        return self.edit.toPlainText().strip()

    def set_value(self, text: str) -> None:
        """Show another text; nothing is announced."""
        if self.edit.toPlainText() != text:
            self._is_quiet = True
            self.edit.setPlainText(text)
            self._is_quiet = False


class _Choice(QComboBox):
    """A combo box whose closed form is painted by its field."""

    def __init__(self) -> None:
        super().__init__()
        self.setFrame(False)
        self.setFont(theme().font(Type.BODY))
        self.setMaxVisibleItems(12)

    def showPopup(self) -> None:
        """Show the list."""
        dress_list(self)
        super().showPopup()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the chosen words only."""
        ink = theme().tone(Tone.TEXT if self.isEnabled() else Tone.DISABLED)
        text_line(
            QPainter(self), QRectF(self.rect()), self.currentText(), TextStyle(Type.BODY), ink
        )


class ChoiceField(Field):
    """One of a list."""

    chosen = Signal(str)
    """The name of what a person chose."""

    def __init__(self, label: str, choices: Sequence[tuple[str, str]], *, hint: str = "") -> None:
        self.combo = _Choice()
        for name, words in choices:
            self.combo.addItem(words, name)
        box = FieldBox(self.combo, height=theme().size("control"), right_icon="chevron-down")
        super().__init__(label, box, hint)
        box.icon_pressed.connect(self.combo.showPopup)
        self.combo.activated.connect(self._tell)

    def _tell(self, place: int) -> None:
        self.accept()
        self.chosen.emit(str(self.combo.itemData(place)))

    def value(self) -> str:
        """Return the name of what is chosen, empty when nothing is."""
        return str(self.combo.currentData() or "")

    def set_value(self, name: str) -> None:
        """Show one as chosen; nothing is announced."""
        self.combo.setCurrentIndex(self.combo.findData(name))

    def set_choices(self, choices: Sequence[tuple[str, str]]) -> None:
        """Offer others; what was chosen stays when it is among them."""
        kept = self.value()
        self.combo.clear()
        for name, words in choices:
            self.combo.addItem(words, name)
        self.set_value(kept)
