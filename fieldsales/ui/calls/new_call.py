"""Call somebody outside the queue, or take a call: the client is found by name, contact or number.

The telephone rings more often than one is called from here unasked, so an incoming call comes first.
"""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from fieldsales.domain.call import Direction
from fieldsales.ui.page import PageContext
from fieldsales.ui.parts.choices import Segmented
from fieldsales.ui.parts.fields import TextField
from fieldsales.ui.parts.labels import Label
from fieldsales.ui.parts.overlays import Popover
from fieldsales.ui.parts.rows import ListRow, RowsModel, RowsView
from fieldsales.ui.tasks import Job
from fieldsales.ui.theme import Tone, theme
from fieldsales.ui.tokens import Type
from fieldsales.views.clients import ClientRow

_MOST = 6
_SEEK_AFTER_MS = 60


class NewCall(Popover):
    """The popover."""

    chosen = Signal(bytes, object)
    """A client (its id) and who calls whom (`Direction`)."""

    def __init__(self, window: QWidget, context: PageContext) -> None:
        super().__init__(window, 340)
        self._context = context
        self._found: tuple[ClientRow, ...] = ()
        self._job: Job | None = None
        self._opens_first = False
        self.column.setSpacing(8)
        self.way = Segmented(
            [
                (Direction.IN.value, self.tr("They call us"), "phone-call"),
                (Direction.OUT.value, self.tr("We call"), "phone-outgoing"),
            ]
        )
        self.way.setAccessibleName(self.tr("Who calls"))
        self.way.choose(Direction.IN.value)
        self.field = TextField(placeholder=self.tr("Client, contact or number"), left_icon="search")
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_SEEK_AFTER_MS)
        self._timer.timeout.connect(self._seek)
        self.field.changed.connect(lambda _text: self._timer.start())
        self.field.edit.installEventFilter(self)
        self.model = RowsModel()
        self.list = RowsView(self.tr("Clients found"))
        self.list.setModel(self.model)
        self.list.setFixedHeight(_MOST * theme().size("rowTwoLine"))
        self.list.clicked.connect(lambda index: self._open(index.row()))
        self.list.opened.connect(self._open)
        self.said = Label("", Type.SMALL, Tone.TEXT2, wraps=True)
        for part in (self.way, self.field, self.said, self.list):
            self.column.addWidget(part)
        self.list.hide()
        self.said.setText(self.tr("Type a name, or the last digits of the number that rings."))

    def begin(self) -> None:
        """Put the cursor into the field."""
        self.field.setFocus(Qt.FocusReason.PopupFocusReason)

    def _seek(self) -> None:
        typed = self.field.value()
        if self._job is not None:
            self._job.cancel()
        if not typed:
            self._show(())
            return
        services = self._context

        def work() -> tuple[ClientRow, ...]:
            ids = services.services.finder.clients(typed, most=_MOST)
            return services.services.clients.rows(ids)

        self._job = self._context.tasks.run(work, parent=self, then=self._show, name="new call")

    def _show(self, found: Sequence[ClientRow]) -> None:
        self._job = None
        self._found = tuple(found)
        self.model.set_rows(
            [
                ListRow(c.name, c.town or self.tr("No town"), chip="VIP" if c.is_vip else "")
                for c in self._found
            ]
        )
        self.list.setVisible(bool(found))
        self.list.setFixedHeight(max(1, len(found)) * theme().size("rowTwoLine"))
        missing = self.tr("No client fits “{words}”.").format(words=self.field.value())
        self.said.setText("" if not self.field.value() else missing)
        self.said.setVisible(bool(self.field.value()) and not found)
        self.adjustSize()
        if found:
            self.list.choose(0)
        if self._opens_first:
            self._opens_first = False
            self._open(0)

    def _open(self, place: int) -> None:
        if not 0 <= place < len(self._found):
            return
        client = self._found[place].id
        way = Direction(self.way.current())
        self.close_it()
        self.chosen.emit(client, way)

    def _enter(self) -> None:
        """Open the client chosen; one that is still sought is opened when found."""
        if self._timer.isActive() or self._job is not None:
            self._opens_first = True
            if self._timer.isActive():
                self._timer.stop()
                self._seek()
            return
        self._open(max(0, self.list.current()))

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Go along what was found with the arrow keys while typing; Enter opens it."""
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
            return False
        step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()), 0)
        if step:
            self.list.step(step)
            return True
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._enter()
            return True
        return False
