"""What floats above the desk: a call outside the queue, another person or number, the number as a code."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from fieldsales.ui.calls.client_head import reaches_of
from fieldsales.ui.calls.conversation import Conversation
from fieldsales.ui.calls.new_call import NewCall
from fieldsales.ui.calls.phone_code import PhoneCodePopover
from fieldsales.ui.calls.reach_popover import ReachPopover
from fieldsales.ui.page import Page


class DeskPopovers(QObject):
    """Opens them."""

    client_chosen = Signal(bytes, object)
    """A client outside the queue (its id) and who calls whom (`Direction`)."""

    def __init__(self, page: Page, talk: Conversation) -> None:
        super().__init__(page)
        self._page, self._talk = page, talk
        talk.head.others_asked.connect(self.choose_reach)
        talk.head.code_asked.connect(self.show_code)

    def ask_new_call(self, below: QWidget) -> None:
        """Find somebody outside the queue."""
        popover = NewCall(self._page, self._page.context)
        popover.chosen.connect(self.client_chosen)
        popover.closed.connect(popover.deleteLater)
        popover.open_at(below)
        popover.begin()

    def choose_reach(self) -> None:
        """Choose another person or number."""
        if self._talk.card is None:
            return
        popover = ReachPopover(self._page, reaches_of(self._talk.card), self._talk.reach)
        popover.chosen.connect(self._talk.choose_reach)
        popover.closed.connect(popover.deleteLater)
        popover.open_at(self._talk.head.others)
        popover.begin()

    def show_code(self) -> None:
        """Show the number as a code."""
        phone = self._talk.reach.phone
        if phone is not None:
            popover = PhoneCodePopover(self._page, phone)
            popover.closed.connect(popover.deleteLater)
            popover.open_at(self._talk.head.number)
