"""The line above the trip's calendar: planned, held and expected, contracts, nights, thin days in amber."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QRectF, QSize, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from fieldsales.ui import format as fmt
from fieldsales.ui.calendar.trip_data import Summary
from fieldsales.ui.icons import paint_icon
from fieldsales.ui.painting import TextStyle, text_line, text_width
from fieldsales.ui.parts.buttons import Control
from fieldsales.ui.parts.chips import ChipTone, chip_width, paint_chip
from fieldsales.ui.theme import theme
from fieldsales.ui.tokens import Type

_STYLE = TextStyle(Type.SMALL)
_ICON, _GAP, _BETWEEN = 14, 7, 22


@dataclass(frozen=True, slots=True)
class _Fact:
    """One fact: icon and words; `warns` puts it in amber."""

    icon: str
    words: str
    warns: bool = False

    @property
    def width(self) -> float:
        return _ICON + _GAP + text_width(self.words, _STYLE)


class _ThinChip(Control):
    """The amber chip that names thin days; pressing it goes to the first."""

    def sizeHint(self) -> QSize:
        return QSize(chip_width(self.text(), "triangle-alert"), 24)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint_chip(painter, 0, self.height() / 2, self.text(), ChipTone.WARNING, "triangle-alert")


class SummaryLine(QWidget):
    """The line; facts that do not fit are left out from the right."""

    thin_asked = Signal(object)
    """Go to a thin day (`date`)."""

    def __init__(self) -> None:
        super().__init__()
        self.setFixedHeight(theme().size("controlSmall"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._facts: tuple[_Fact, ...] = ()
        self._extras: list[QWidget] = []
        self._thin: tuple[date, ...] = ()
        self.chip = _ThinChip("", self)
        self.chip.hide()
        self.chip.clicked.connect(self._go_thin)

    def add(self, widget: QWidget) -> None:
        """Put a control at the right end, such as the way to another week."""
        widget.setParent(self)
        self._extras.append(widget)
        self.place()

    def show_summary(self, summary: Summary) -> None:
        """Say what the trip holds."""
        self._facts = tuple(self._said(summary))
        self._thin = summary.thin
        self.chip.setText(self.thin_words(summary.thin))
        self.chip.setAccessibleName(self.chip.text())
        self.setAccessibleName(", ".join(f.words for f in self._facts))
        self.place()
        self.update()

    def _go_thin(self) -> None:
        if self._thin:
            self.thin_asked.emit(self._thin[0])

    def _said(self, summary: Summary) -> Sequence[_Fact]:
        expected = fmt.decimal(summary.expected, 1)
        facts = [_Fact("calendar-days", self.tr("%n planned", "", summary.planned))]
        said = self.tr("{held} held, ≈{expected} expected in all")
        facts.append(_Fact("circle-check", said.format(held=summary.held, expected=expected)))
        if summary.contracts:
            words = self.tr("%n contract meeting(s)", "", summary.contracts)
            if summary.without_leader:
                lacks = self.tr("%n without leader", "", summary.without_leader)
                facts.append(_Fact("signature", f"{words}, {lacks}", warns=True))
            else:
                facts.append(_Fact("signature", f"{words}, {self.tr('leader booked')}"))
        if summary.nights:
            words = self.tr("%n night(s)", "", summary.nights)
            town, count = summary.most_nights
            if town and count < summary.nights:
                words = self.tr("{nights}, {count} in {town}").format(
                    nights=words, count=count, town=town
                )
            facts.append(_Fact("bed", words))
        return facts

    def thin_words(self, days: Sequence[date]) -> str:
        """Return which days are thin: "Fri 13 and Fri 20 under 2"; many are counted."""
        names = [fmt.weekday_day(d) for d in days]
        if not names:
            return ""
        if len(names) > 3:
            return self.tr("%n day(s) under 2", "", len(names))
        if len(names) == 1:
            return self.tr("{day} under 2").format(day=names[0])
        first = ", ".join(names[:-1])
        return self.tr("{days} and {last} under 2").format(days=first, last=names[-1])

    def sizeHint(self) -> QSize:
        """Return the size of the line."""
        return QSize(400, theme().size("controlSmall"))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put chip and controls at the right."""
        super().resizeEvent(event)
        self.place()

    def place(self) -> None:
        """Put chip and controls at the right end, those that are not hidden."""
        right = self.width()
        for widget in reversed([w for w in self._extras if not w.isHidden()]):
            widget.resize(widget.sizeHint())
            right -= widget.width()
            widget.move(right, (self.height() - widget.height()) // 2)
            right -= 8
        self.chip.setVisible(bool(self._thin))
        self.chip.resize(self.chip.sizeHint())
        self.chip.move(max(0, right - self.chip.width()), (self.height() - self.chip.height()) // 2)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the facts that fit."""
        painter, colours = QPainter(self), theme().colours
        end = self.chip.x() if not self.chip.isHidden() else self.width()
        end = min([end, *(w.x() for w in self._extras if not w.isHidden())]) - 12
        left = 2.0
        for fact in self._facts:
            if left + fact.width > end:
                return
            ink = colours.warning.fg if fact.warns else colours.text2
            paint_icon(painter, left, round((self.height() - _ICON) / 2), fact.icon, ink, _ICON)
            left += _ICON + _GAP
            room = QRectF(left, 0, end - left, self.height())
            left += text_line(painter, room, fact.words, _STYLE, ink) + _BETWEEN
