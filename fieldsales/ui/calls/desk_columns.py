"""How the desk is laid out: queue, client, times side by side; in a small window one at a time.

There the client takes the place of the queue, and the times become a part of what is known of her.
"""

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from fieldsales.ui.booking.slots_card import ROOMY_WIDTH, SlotsCard
from fieldsales.ui.booking.slots_card import WIDTH as SLOTS_WIDTH
from fieldsales.ui.calls.conversation import Conversation
from fieldsales.ui.calls.queue_card import WIDTH as QUEUE_WIDTH
from fieldsales.ui.calls.queue_card import QueueCard
from fieldsales.ui.theme import theme

ROOMY_QUEUE = 304
_WIDEST = (1 << 24) - 1


class DeskColumns(QWidget):
    """Three columns, or one."""

    changed = Signal()
    """The client came, went, or took the place of the queue."""

    def __init__(
        self, queue: QueueCard, talk: Conversation, nobody: QWidget, slots: SlotsCard
    ) -> None:
        super().__init__()
        self._queue, self._talk, self._nobody, self._slots = queue, talk, nobody, slots
        self._shows_queue = False
        self._box = QHBoxLayout(self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(16)
        self._box.addWidget(queue)
        self._box.addWidget(talk, 1)
        self._box.addWidget(nobody, 1)
        self._box.addWidget(slots)

    @property
    def is_narrow(self) -> bool:
        """Say whether there is room for one column only."""
        return self.window().width() < theme().tokens.breakpoint["oneColumn"]

    @property
    def is_client_alone(self) -> bool:
        """Say whether the client has taken the place of the queue."""
        return self.is_narrow and self._talk.row is not None and not self._shows_queue

    def show_queue(self, *, shown: bool) -> None:
        """Show the queue where there is room for one column only, or the client."""
        self._shows_queue = shown
        self.arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Take three columns, or one."""
        super().resizeEvent(event)
        self.arrange()

    def arrange(self) -> None:
        """Show what there is room for."""
        is_narrow, has_client = self.is_narrow, self._talk.row is not None
        is_alone = self.is_client_alone
        is_roomy = self.window().width() >= theme().tokens.breakpoint["roomy"]
        _set_width(self._queue, 0 if is_narrow else ROOMY_QUEUE if is_roomy else QUEUE_WIDTH)
        self._queue.setVisible(not is_alone)
        self._talk.setVisible(has_client and (is_alone or not is_narrow))
        self._nobody.setVisible(not has_client and not is_narrow)
        if is_narrow != self._talk.known.has_slots:
            self._place_slots(inside=is_narrow)
        _set_width(self._slots, 0 if is_narrow else ROOMY_WIDTH if is_roomy else SLOTS_WIDTH)
        self._talk.set_tight(tight=is_narrow)
        self.changed.emit()

    def _place_slots(self, *, inside: bool) -> None:
        self._slots.set_flat(flat=inside)
        if inside:
            self._talk.known.take_slots(self._slots)
        else:
            self._box.addWidget(self._slots)
            self._talk.known.take_slots(None)
        self._slots.show()


def _set_width(widget: QWidget, width: int) -> None:
    """Give a widget a width; 0 lets it take all there is."""
    widget.setMinimumWidth(width)
    widget.setMaximumWidth(width or _WIDEST)
