"""The day and one of its meetings side by side; one after the other where the page is narrow.

Left the list with its head and tonight's bed; right the detail, or the outcome in its place.
"""

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QWidget

from fieldsales.ui.parts.cards import Card, CardFoot, IconMark
from fieldsales.ui.parts.labels import Label
from fieldsales.ui.parts.loading import LoadingRows
from fieldsales.ui.theme import Tone
from fieldsales.ui.today.day_data import DayShown
from fieldsales.ui.today.day_list import DayList
from fieldsales.ui.today.day_rows import rows_of
from fieldsales.ui.today.detail import MeetingDetail
from fieldsales.ui.today.outcome_panel import OutcomePanel
from fieldsales.ui.today.strip import DayStrip
from fieldsales.ui.tokens import Type

LIST_WIDTH = 412
LEAST_FOR_TWO = 972
_WIDEST = (1 << 24) - 1


class DayBoard(QWidget):
    """List and detail."""

    changed = Signal()
    """The detail took the place of the list, or gave it back."""

    def __init__(self) -> None:
        super().__init__()
        self.strip, self.list = DayStrip(), DayList(self.tr("Meetings of the day"))
        self.listed = Card()
        self.listed.add(self.strip)
        self.listed.column.addSpacing(6)
        self.listed.add(self.list, 1)
        self.night = Label("", Type.SMALL)
        self.nights = Label("", Type.SMALL, Tone.TEXT2)
        self._bed = CardFoot()
        self._bed.row.addWidget(IconMark("bed", 14))
        self._bed.row.addWidget(self.night, 1)
        self._bed.row.addWidget(self.nights)
        self.listed.add(self._bed)
        self.detail = MeetingDetail()
        self.outcome: OutcomePanel | None = None
        self.waiting = LoadingRows(60, 3)
        self.right = QStackedWidget()
        self.right.addWidget(self.waiting)
        self.right.addWidget(self.detail)
        self._line = QHBoxLayout(self)
        self._line.setContentsMargins(0, 0, 0, 0)
        self._line.setSpacing(16)
        self._line.addWidget(self.listed)
        self._line.addWidget(self.right, 1)
        self._wants_detail = False

    # What it shows.

    def show_day(self, shown: DayShown, now: datetime, me: bytes, chosen: bytes | None) -> None:
        """Show a day, one of its meetings chosen."""
        self.strip.show_day(shown)
        self.list.show_rows(rows_of(shown, now, me), chosen)
        self._show_bed(shown)

    def _show_bed(self, shown: DayShown) -> None:
        day = shown.day
        night = day.night if day is not None else None
        self._bed.setVisible(night is not None)
        if day is None or night is None:
            return
        name = night.lodging.name if night.lodging is not None else ""
        where = ", ".join(t for t in (name, shown.bed_town) if t)
        self.night.setText(self.tr("Tonight: {where}").format(where=where or "–"))
        said = self.tr("night {number} of {all}")
        self.nights.setText(said.format(number=day.night_number, all=shown.view.nights_in_all))
        self.nights.updateGeometry()

    def show_detail(self) -> None:
        """Show the detail, unless an outcome is being entered."""
        if self.outcome is None:
            self.right.setCurrentWidget(self.detail)

    def open_outcome(self, panel: OutcomePanel) -> None:
        """Let an outcome take the place of the detail."""
        self.close_outcome()
        self.outcome = panel
        self.right.addWidget(panel)
        self.right.setCurrentWidget(panel)
        self.open_detail()

    def close_outcome(self) -> None:
        """Give the place back to the detail."""
        if self.outcome is not None:
            self.right.removeWidget(self.outcome)
            self.outcome.hide()
            self.outcome.deleteLater()
            self.outcome = None
            self.right.setCurrentWidget(self.detail)

    # One column or two.

    @property
    def is_narrow(self) -> bool:
        """Say whether there is room for one column only."""
        return self.width() < LEAST_FOR_TWO

    @property
    def is_alone(self) -> bool:
        """Say whether the detail has taken the place of the list."""
        return self.is_narrow and self._wants_detail

    def open_detail(self) -> None:
        """Where it is narrow, let the detail take the place of the list."""
        self._wants_detail = True
        self._arrange()

    def open_list(self) -> None:
        """Where it is narrow, go back to the list."""
        self._wants_detail = False
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Take one column or two."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        was = (self.listed.isHidden(), self.right.isHidden())
        self.listed.setHidden(self.is_alone)
        self.right.setHidden(self.is_narrow and not self._wants_detail)
        self.listed.setMinimumWidth(0 if self.is_narrow else LIST_WIDTH)
        self.listed.setMaximumWidth(_WIDEST if self.is_narrow else LIST_WIDTH)
        if was != (self.listed.isHidden(), self.right.isHidden()):
            self.changed.emit()

    def panes(self) -> Sequence[QWidget]:
        """Return the parts F6 goes round."""
        second: QWidget = self.detail
        if self.outcome is not None:
            second = self.outcome.results
        elif buttons := self.detail.buttons():
            second = buttons[0]
        feet = self.detail.foot.buttons[:1] if self.outcome is None else []
        return (self.list, second, *feet)

    def focus_list(self) -> None:
        """Put the keyboard on the list, or on the detail where it stands alone."""
        panes = self.panes()
        target = panes[1] if self.is_alone else panes[0]
        target.setFocus(Qt.FocusReason.OtherFocusReason)
