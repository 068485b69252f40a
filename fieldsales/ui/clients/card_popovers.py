"""What floats above a client's card: a task, who wrote a field, values that differ."""

from collections.abc import Mapping, Sequence
from datetime import datetime

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from fieldsales.domain.client import Client
from fieldsales.ui.clients.history_popover import HistoryPopover, Write, value_words, who_wrote
from fieldsales.ui.clients.task_popover import TaskPopover
from fieldsales.ui.page import Page
from fieldsales.ui.settling import compare_values
from fieldsales.views.clients import TimelineEntry


class CardPopovers(QObject):
    """Opens them."""

    task_done = Signal(bytes, str)
    """A task (its id and words) is done."""

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        self._page, self._context = page, page.context

    def task(self, entry: TimelineEntry, title: str, beside: QWidget) -> None:
        """Show a task."""
        popover = TaskPopover(self._page, title, entry)
        popover.done.connect(lambda: self.task_done.emit(entry.record_id, title))
        popover.closed.connect(popover.deleteLater)
        popover.open_at(beside)
        popover.begin()

    def history(
        self, client_id: bytes, field: str, title: str, people: Mapping[bytes, str], at: QWidget
    ) -> None:
        """Show who wrote a field, and when."""
        context, now = self._context, self._context.clock.now()

        def work() -> list[Write]:
            return _writes(
                context.services.records.history("client", client_id), field, people, now
            )

        def show(writes: list[Write]) -> None:
            popover = HistoryPopover(self._page, title, writes)
            popover.closed.connect(popover.deleteLater)
            popover.open_at(at)

        context.tasks.run(work, parent=self._page, then=show, name="history of a field")

    def compare(self, client: Client, at: QWidget) -> None:
        """Show both values of each field of a client that has two; one is taken."""
        compare_values(self._page, self._context, "client", client.id, client.name, at)


def _writes(
    past: Sequence[object], field: str, people: Mapping[bytes, str], now: datetime
) -> list[Write]:
    from fieldsales.services.records import PastValue

    return [
        Write(value_words(w.value, people), who_wrote(w.author, w.device, w.at, now), w.is_shown)
        for w in past
        if isinstance(w, PastValue) and w.field == field
    ]
