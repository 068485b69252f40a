"""Choose another person or number of the client on the phone."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from fieldsales.domain.registers import PhoneKind
from fieldsales.ui.calls.client_head import Reach
from fieldsales.ui.parts.overlays import Popover
from fieldsales.ui.parts.rows import ListRow, RowsModel, RowsView
from fieldsales.ui.theme import theme

_MOST_SEEN = 7


class ReachPopover(Popover):
    """The list of persons and numbers."""

    chosen = Signal(object)
    """A `Reach` was chosen."""

    def __init__(self, window: QWidget, reaches: Sequence[Reach], current: Reach) -> None:
        super().__init__(window, 320)
        self._reaches = tuple(reaches)
        self.column.setContentsMargins(17, 22, 17, 22)
        model = RowsModel([self._row(r) for r in reaches], self)
        self.list = RowsView(self.tr("Persons and numbers"))
        self.list.setModel(model)
        seen = min(_MOST_SEEN, len(self._reaches))
        self.list.setFixedHeight(seen * theme().size("rowTwoLine"))
        self.list.opened.connect(self._choose)
        self.list.clicked.connect(lambda index: self._choose(index.row()))
        self.column.addWidget(self.list)
        if current in self._reaches:
            self.list.choose(self._reaches.index(current))

    def begin(self) -> None:
        """Put the keyboard on the list."""
        self.list.setFocus(Qt.FocusReason.PopupFocusReason)

    def _row(self, reach: Reach) -> ListRow:
        contact = reach.contact
        name = (contact.name.full or contact.position) if contact else self.tr("Switchboard")
        position = contact.position if contact and contact.name.full else ""
        kind = ""
        if reach.phone is not None and reach.phone.kind is PhoneKind.MOBILE:
            kind = self.tr("mobile")
        second = " · ".join(p for p in (position, kind) if p) or self.tr("Office")
        return ListRow(name, second, reach.number, avatar=name)

    def _choose(self, place: int) -> None:
        if 0 <= place < len(self._reaches):
            self.close_it()
            self.chosen.emit(self._reaches[place])
