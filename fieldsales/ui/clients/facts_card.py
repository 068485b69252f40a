"""The facts of a client, edited in their places: each row a fact, Enter or a click opens its editor.

Where two people wrote different values a chip says so; H shows who wrote what, and when. What a role may
not write is shown all the same, and says nothing of an editor.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from fieldsales.domain.client import Client
from fieldsales.ui.clients.editors import Editor
from fieldsales.ui.icons import paint_icon
from fieldsales.ui.keys import key_of
from fieldsales.ui.painting import TextStyle, rounded, text_block, text_line, text_width, wrapped
from fieldsales.ui.parts.buttons import Button, Control, Height, KeyCap, Rank
from fieldsales.ui.parts.cards import Card, column, row
from fieldsales.ui.parts.chips import ChipTone, chip_width, paint_chip
from fieldsales.ui.parts.labels import Label
from fieldsales.ui.theme import Tone, theme
from fieldsales.ui.tokens import Type

_NAME, _VALUE = TextStyle(Type.SMALL), TextStyle(Type.BODY)
_LEAST_NAME, _MOST_NAME, _MOST_LINES = 84, 124, 3


@dataclass(frozen=True, slots=True)
class Fact:
    """A fact: the field it is, its name, what it says, how it is edited (None: not by this person)."""

    field: str
    name: str
    value: str
    editor: Callable[[], Editor] | None = None
    is_conflicted: bool = False


class FactRow(Control):
    """A fact in sight: name, value, a chip where there are two values."""

    edit_asked = Signal()
    """Open the editor."""
    history_asked = Signal()
    """Show who wrote what, and when."""
    compare_asked = Signal()
    """Show both values, to take one."""
    stepped = Signal(int)
    """Go to the next or previous fact."""

    def __init__(self, fact: Fact, name_width: int, parent: QWidget | None = None) -> None:
        super().__init__(fact.name, parent)
        self._fact, self._name_width = fact, name_width
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(f"{fact.name}: {fact.value}")
        if fact.editor is not None:
            self.clicked.connect(self.edit_asked)
            self.setCursor(Qt.CursorShape.PointingHandCursor)

    def sizeHint(self) -> QSize:
        """Return the size: 28 for a line, more where the value wraps."""
        return QSize(240, self.heightForWidth(self.width() or 268))

    def hasHeightForWidth(self) -> bool:
        """Say that the height depends on the width."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height of the wrapped value."""
        lines = len(self._lines(width))
        return 8 + max(1, lines) * _VALUE.line

    def resizeEvent(self, event: object) -> None:
        """Take the height the value needs."""
        del event
        self.setFixedHeight(self.heightForWidth(self.width()))

    def _lines(self, width: int) -> tuple[str, ...]:
        return wrapped(self._fact.value or "–", _VALUE, self._room(width), _MOST_LINES)

    def _room(self, width: int) -> int:
        chip = chip_width(_two_values(), "git-compare-arrows") + 8
        return width - self._name_width - (chip if self._fact.is_conflicted else 0)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint name, value, chip; a pen under the pointer."""
        painter, colours = QPainter(self), theme().colours
        can_edit = self._fact.editor is not None
        if self.is_hot() and can_edit:
            ground = QRectF(self.rect()).adjusted(-8, 1, 8, -1)
            rounded(painter, ground, theme().radius("control"), fill=colours.hover)
        name = QRectF(0, 4, self._name_width - 8, _VALUE.line)
        text_line(painter, name, self._fact.name, _NAME, colours.text2)
        box = QRectF(self._name_width, 4, self._room(self.width()), self.height())
        ink = colours.text if self._fact.value else colours.text3
        text_block(painter, box, self._fact.value or "–", _VALUE, ink, most_lines=_MOST_LINES)
        if self.is_hot() and can_edit and not self._fact.is_conflicted:
            pen = QRectF(self.width() - 20, 4, 20, 20)
            painter.fillRect(pen, colours.hover)
            paint_icon(painter, self.width() - 16, 7, "pen-line", colours.text3, 14)
        if self._fact.is_conflicted:
            left = self.width() - chip_width(_two_values(), "git-compare-arrows") - 2
            paint_chip(painter, left, 14, _two_values(), ChipTone.WARNING, "git-compare-arrows")

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Show the values where the chip was pressed, else open the editor."""
        chip = chip_width(_two_values(), "git-compare-arrows")
        if self._fact.is_conflicted and event.position().x() > self.width() - chip - 4:
            self.setDown(False)
            self.compare_asked.emit()
            return
        super().mouseReleaseEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go along with the arrow keys; H shows the history, V the two versions of a value."""
        key = key_of(event)
        if key in {"Down", "Up"}:
            self.stepped.emit(1 if key == "Down" else -1)
        elif key == "H":
            self.history_asked.emit()
        elif key == "V" and self._fact.is_conflicted:
            self.compare_asked.emit()
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QEvent) -> None:
        """Show the history: the other thing to do with a fact."""
        del event
        self.history_asked.emit()


def _two_values() -> str:
    return QCoreApplication.translate("client", "2 values")


class FactsCard(Card):
    """The card."""

    kept = Signal(str)
    """The editor of a field is to be kept."""
    typed = Signal()
    """Something was typed."""
    history_asked = Signal(str)
    """Show who wrote a field, and when."""
    compare_asked = Signal(str)
    """Show both values of a field, to take one."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        head = self.add_head(self.tr("Facts"))
        head.add_action(KeyCap("E"))
        self.facts: tuple[Fact, ...] = ()
        self._client: Client | None = None
        self.rows: dict[str, FactRow] = {}
        self.editing = ""
        self.editor: Editor | None = None
        self._holder = QWidget()
        self._box = QVBoxLayout(self._holder)
        self._box.setContentsMargins(16, 8, 16, 10)
        self._box.setSpacing(0)
        self.add(self._holder)

    def show_facts(self, facts: tuple[Fact, ...], client: Client) -> None:
        """Show facts; an open editor stays as it is."""
        self.facts, self._client = facts, client
        focused = next((f for f, r in self.rows.items() if r.hasFocus()), "")
        self._fill()
        if focused in self.rows:
            self.rows[focused].setFocus(Qt.FocusReason.OtherFocusReason)

    def was(self) -> Client | None:
        """Return the client as it was on the screen when the editor opened."""
        return self._was

    _was: Client | None = None

    def edit(self, field: str) -> None:
        """Open the editor of a field."""
        fact = next((f for f in self.facts if f.field == field), None)
        if fact is None or fact.editor is None or self._client is None:
            return
        self.close_editor()
        editor = fact.editor()
        editor.show_client(self._client)
        editor.kept.connect(lambda: self.kept.emit(field))
        editor.left.connect(self.leave)
        editor.typed.connect(self.typed)
        self.editing, self.editor, self._was = field, editor, self._client
        self._fill()
        editor.begin()
        self.typed.emit()

    def edit_first(self) -> None:
        """Put the keyboard on the first fact that may be written."""
        first = next((f.field for f in self.facts if f.editor is not None), "")
        if first:
            self.rows[first].setFocus(Qt.FocusReason.ShortcutFocusReason)

    def leave(self) -> None:
        """Close the editor; the fact takes the keyboard again."""
        field = self.editing
        self.close_editor()
        self._fill()
        if field in self.rows:
            self.rows[field].setFocus(Qt.FocusReason.OtherFocusReason)
        self.typed.emit()

    def close_editor(self) -> None:
        """Forget the editor; its frame goes away with the next filling."""
        self.editing, self.editor, self._was, self._editor_box = "", None, None, None

    def values(self) -> Mapping[str, str]:
        """Return what is typed, as a draft."""
        return dict(self.editor.values()) if self.editor is not None else {}

    def _fill(self) -> None:
        """Lay the rows out anew; the open editor is moved, never made anew."""
        while (item := self._box.takeAt(0)) is not None:
            old = item.widget()
            if old is not None and old is not self._editor_box:
                old.hide()
                old.deleteLater()
        self.rows = {}
        width = self._name_width()
        for fact in self.facts:
            if fact.field == self.editing and self.editor is not None:
                self._box.addWidget(self._framed(fact, self.editor))
                continue
            made = FactRow(fact, width)
            made.edit_asked.connect(lambda field=fact.field: self.edit(field))
            made.history_asked.connect(lambda field=fact.field: self.history_asked.emit(field))
            made.compare_asked.connect(lambda field=fact.field: self.compare_asked.emit(field))
            made.stepped.connect(lambda by, field=fact.field: self._step(field, by))
            self.rows[fact.field] = made
            self._box.addWidget(made)

    _editor_box: QWidget | None = None

    def _framed(self, fact: Fact, editor: Editor) -> QWidget:
        """Return the editor below its name, with ways to keep and to leave."""
        if self._editor_box is not None and self._editor_box.isAncestorOf(editor):
            return self._editor_box
        keep = Button(self.tr("Save"), height=Height.SMALL)
        keep.clicked.connect(lambda: self.kept.emit(fact.field))
        leave = Button(self.tr("Cancel"), rank=Rank.QUIET, key="Esc", height=Height.SMALL)
        leave.clicked.connect(self.leave)
        acts = row(keep, leave, spacing=8)
        acts.addStretch()
        box = column(Label(fact.name, Type.SMALL, Tone.TEXT2), editor, spacing=4)
        box.addLayout(acts)
        box.setContentsMargins(0, 6, 0, 10)
        self._editor_box = QWidget()
        self._editor_box.setLayout(box)
        return self._editor_box

    def _name_width(self) -> int:
        longest = max((text_width(f.name, _NAME) for f in self.facts), default=0.0)
        return max(_LEAST_NAME, min(_MOST_NAME, int(longest) + 14))

    def _step(self, field: str, by: int) -> None:
        fields = list(self.rows)
        place = fields.index(field) + by
        if 0 <= place < len(fields):
            self.rows[fields[place]].setFocus(Qt.FocusReason.TabFocusReason)
