"""Nothing is shown before it has its place: a widget shown without a parent flashes up as a window."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QWidget

from fieldsales.ui.calendar.summary import SummaryLine
from fieldsales.ui.calendar.trip_views import TripViews
from fieldsales.ui.parts.bands import Band
from fieldsales.ui.parts.cards import Empty
from fieldsales.ui.parts.chips import ChipTone
from fieldsales.ui.parts.fields import ChoiceField, LongTextField, TextField

_MADE: tuple[Callable[[], QWidget], ...] = (
    lambda: TextField("Name", hint="As on the door"),
    lambda: LongTextField("Goals", hint="For the report"),
    lambda: ChoiceField("Kind", [("a", "A")], hint="One of them"),
    lambda: Band(ChipTone.INFO, "info", "Said", "More", "Do it"),
    lambda: Empty("info", "Nothing", "It helps to wait"),
    SummaryLine,
    TripViews,
)


class _Watch(QObject):
    """Notes every window that is shown."""

    def __init__(self) -> None:
        super().__init__()
        self.windows: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            self.windows.append(type(watched).__name__)
        return False


@pytest.mark.parametrize("make", _MADE)
def test_making_a_part_shows_no_window(qapp: QApplication, make: Callable[[], QWidget]) -> None:
    watch = _Watch()
    qapp.installEventFilter(watch)
    made = make()
    qapp.removeEventFilter(watch)
    assert watch.windows == []
    made.deleteLater()
