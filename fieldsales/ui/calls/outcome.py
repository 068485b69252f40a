"""The foot of the desk: how did it go? Six results by key; what one of them asks takes the results' place."""

from collections.abc import Mapping

from PySide6.QtCore import QRectF, QSize, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QStackedWidget, QWidget

from fieldsales.ui.calls.panes import HoursPane, MomentPane, Pane, PersonPane, ReasonPane, head
from fieldsales.ui.calls.results import Choice
from fieldsales.ui.calls.slot_pane import SlotPane
from fieldsales.ui.icons import paint_icon
from fieldsales.ui.painting import TextStyle, rounded, text_line, text_width
from fieldsales.ui.parts.buttons import (
    CAP_HEIGHT,
    Button,
    Control,
    Height,
    Rank,
    cap_width,
    paint_cap,
)
from fieldsales.ui.parts.cards import CardFoot, column, row
from fieldsales.ui.parts.fields import TextField
from fieldsales.ui.theme import Tone, theme
from fieldsales.ui.tokens import Type

_WORDS = TextStyle(Type.ROW, weight=500)
_ACROSS, _ACROSS_TIGHT = 3, 6


class ResultButton(Control):
    """A result: icon, words, its key at the right; the good one has a green border."""

    def __init__(self, choice: Choice, number: int, parent: QWidget | None = None) -> None:
        super().__init__(choice.words, parent)
        self.choice, self._key = choice, str(number)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Return the size of icon, words and key."""
        width = 12 + 16 + 8 + text_width(self.text(), _WORDS) + 6 + cap_width(self._key) + 9
        return QSize(int(width + 1), 36)

    def minimumSizeHint(self) -> QSize:
        """Return how little room it can do with: the words may be cut."""
        return QSize(96, 36)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the box, icon, words, key."""
        painter, colours, box = QPainter(self), theme().colours, QRectF(self.rect())
        fill = colours.hover if self.is_hot() or self.isDown() else colours.surface
        is_good = self.choice.tone is Tone.SUCCESS
        border = colours.success.border if is_good else colours.border_strong
        rounded(painter, box, theme().radius("control"), fill=fill, border=border)
        middle = round(box.center().y() - 8)
        paint_icon(painter, 12, middle, self.choice.icon, theme().tone(self.choice.tone))
        cap = cap_width(self._key)
        room = QRectF(36, 0, box.width() - 36 - cap - 13, box.height())
        text_line(painter, room, self.text(), _WORDS, colours.text)
        key = QRectF(box.width() - cap - 9, round((box.height() - CAP_HEIGHT) / 2), cap, CAP_HEIGHT)
        paint_cap(painter, key, self._key)


class Grid(QWidget):
    """Results side by side, three across, or all in one line."""

    chosen = Signal(object)
    """A result (`Choice`) was chosen."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.buttons: list[ResultButton] = []
        self._across, self._is_tight = _ACROSS, False
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(8)
        self._grid.setVerticalSpacing(8)

    def offer(self, choices: tuple[Choice, ...]) -> None:
        """Offer results."""
        if [b.choice for b in self.buttons] == list(choices):
            return
        for old in self.buttons:
            self._grid.removeWidget(old)
            old.hide()
            old.deleteLater()
        self.buttons = []
        for number, choice in enumerate(choices, 1):
            button = ResultButton(choice, number)
            button.clicked.connect(lambda _on=False, choice=choice: self.chosen.emit(choice))
            self.buttons.append(button)
        self._place()

    def set_tight(self, *, tight: bool) -> None:
        """Put all in one line, or three across."""
        self._is_tight = tight
        self._place()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Take one line, or two where the words need it."""
        super().resizeEvent(event)
        self._place()

    def _place(self) -> None:
        gaps = self._grid.horizontalSpacing() * max(0, len(self.buttons) - 1)
        wanted = sum(b.sizeHint().width() for b in self.buttons) + gaps
        fits = self._is_tight and wanted <= self.width()
        across = _ACROSS_TIGHT if fits else _ACROSS
        if across == self._across and self._grid.count() == len(self.buttons):
            return
        self._across = across
        for place, button in enumerate(self.buttons):
            self._grid.addWidget(button, place // across, place % across)

    def choose_nth(self, number: int) -> bool:
        """Choose the result of a key; say whether there is one."""
        if not 1 <= number <= len(self.buttons):
            return False
        self.chosen.emit(self.buttons[number - 1].choice)
        return True


class _Parts(QStackedWidget):
    """What the foot shows: as high as its highest part, so that nothing jumps, or as the one in sight."""

    is_tight = False

    def sizeHint(self) -> QSize:
        """Return the size of the highest part, or of the one in sight."""
        shown = self.currentWidget()
        return shown.sizeHint() if self.is_tight and shown is not None else super().sizeHint()

    def minimumSizeHint(self) -> QSize:
        """Return the same height: nothing in it may be cut."""
        return QSize(super().minimumSizeHint().width(), self.sizeHint().height())


class Outcome(CardFoot):
    """The foot: results, or what one of them asks."""

    chosen = Signal(object)
    """A result (`Choice`) was chosen."""
    given = Signal()
    """The pane in sight has what it asked for."""
    left = Signal()
    """Back to the results."""
    typed = Signal()
    """Something was typed into the foot."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(is_sunken=True, parent=parent)
        self._build_results()
        self.moment = MomentPane()
        self.refusal = ReasonPane(self.tr("Why not?"), self.tr("Keep"), asks_again=True)
        self.reason = ReasonPane(self.tr("Why cancelled?"), self.tr("Cancel it"), asks_again=False)
        self.person = PersonPane()
        self.hours = HoursPane()
        self.book = SlotPane(self.tr("Book this time?"), self.tr("Book"))
        self.move_to = SlotPane(self.tr("Move it to when?"), self.tr("Move"))
        self.stack = _Parts()
        self.panes: Mapping[str, Pane] = {
            "moment": self.moment,
            "refusal": self.refusal,
            "reason": self.reason,
            "person": self.person,
            "hours": self.hours,
            "book": self.book,
            "move": self.move_to,
        }
        self.stack.addWidget(self.results)
        self.stack.addWidget(self.others)
        for pane in self.panes.values():
            self.stack.addWidget(pane)
            pane.given.connect(self.given)
            pane.left.connect(self.left)
            pane.typed.connect(self.typed)
        self.stack.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.row.setContentsMargins(20, 12, 20, 14)
        self.row.addWidget(self.stack, 1)

    def _build_results(self) -> None:
        self.grid, self.more = Grid(), Grid()
        self.grid.chosen.connect(self.chosen)
        self.more.chosen.connect(self.chosen)
        self.note = TextField(
            placeholder=self.tr("A word for the brigade (optional)"), left_icon="pen-line"
        )
        self.note.changed.connect(lambda _text: self.typed.emit())
        self.head = head(
            self.tr("How did it go?"), self.tr("one key logs the attempt and opens the next client")
        )
        self.results = QWidget()
        self.results.setLayout(column(self.head, self.grid, self.note, spacing=8))
        back = Button(self.tr("Back"), rank=Rank.QUIET, key="Esc", height=Height.SMALL)
        back.clicked.connect(self.left)
        top = row(head(self.tr("What else?"), ""), spacing=8)
        top.addWidget(back)
        self.others = QWidget()
        whole = column(spacing=8)
        whole.addLayout(top)
        whole.addWidget(self.more)
        whole.addStretch()
        self.others.setLayout(whole)

    def offer(self, choices: tuple[Choice, ...], others: tuple[Choice, ...]) -> None:
        """Offer the results of a call, and those behind "Other…"."""
        self.grid.offer(choices)
        self.more.offer(others)

    def set_tight(self, *, tight: bool) -> None:
        """Take less height."""
        self.grid.set_tight(tight=tight)
        self.more.set_tight(tight=tight)
        self.head.setVisible(not tight)
        self.stack.is_tight = tight
        self.stack.updateGeometry()
        self.row.setContentsMargins(20, 8 if tight else 12, 20, 10 if tight else 14)

    @property
    def pane(self) -> Pane | None:
        """The pane in sight, None while results are offered."""
        shown = self.stack.currentWidget()
        return shown if isinstance(shown, Pane) else None

    @property
    def shown(self) -> str:
        """The name of what is in sight: results, others, or a pane's."""
        widget = self.stack.currentWidget()
        if widget is self.others:
            return "others"
        return next((name for name, pane in self.panes.items() if pane is widget), "results")

    def show_results(self) -> None:
        """Offer the results again."""
        self._put(self.results)

    def show_others(self) -> None:
        """Offer the results behind "Other…"."""
        self._put(self.others)

    def show_pane(self, name: str, *, takes_focus: bool = True) -> None:
        """Ask something."""
        pane = self.panes[name]
        self._put(pane)
        if takes_focus:
            pane.begin()

    def press(self, number: int) -> bool:
        """Choose the result of a key; say whether keys choose results now."""
        if self.shown == "results":
            return self.grid.choose_nth(number)
        return self.shown == "others" and self.more.choose_nth(number)

    def _put(self, part: QWidget) -> None:
        self.stack.setCurrentWidget(part)
        self.stack.updateGeometry()
