"""Choose a client: search by any word, or one of those suggested. Shows who is chosen, with a way back."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from fieldsales.ui.keys import key_of
from fieldsales.ui.page import PageContext
from fieldsales.ui.parts.bands import InlineError
from fieldsales.ui.parts.buttons import Link
from fieldsales.ui.parts.cards import column, row
from fieldsales.ui.parts.fields import TextField
from fieldsales.ui.parts.labels import Label
from fieldsales.ui.parts.rows import ListRow, RowsModel, RowsView
from fieldsales.ui.tasks import Job
from fieldsales.ui.theme import Tone, theme
from fieldsales.ui.tokens import Type

MOST_SHOWN = 20
_ROWS_IN_SIGHT = 4
_TYPING_MS = 80


@dataclass(frozen=True, slots=True)
class Suggested:
    """A client to choose from."""

    client_id: bytes
    name: str
    second: str = ""
    right: str = ""


class ClientPicker(QWidget):
    """The picker."""

    picked = Signal(object)
    """A client was chosen (its id), or the choice was taken back (None)."""

    def __init__(self, context: PageContext) -> None:
        super().__init__()
        self._context = context
        self._job: Job | None = None
        self._found: tuple[Suggested, ...] = ()
        self._suggested: tuple[Suggested, ...] = ()
        self.client_id: bytes | None = None
        self._typing = QTimer(self)
        self._typing.setSingleShot(True)
        self._typing.setInterval(_TYPING_MS)
        self._typing.timeout.connect(self._seek)
        self.search = TextField(
            self.tr("Client"), placeholder=self.tr("Name, phone, contact"), left_icon="search"
        )
        self.search.changed.connect(lambda _text: self._typing.start())
        self.search.edit.installEventFilter(self)
        self.model = RowsModel()
        self.rows = RowsView(self.tr("Clients found"))
        self.rows.setModel(self.model)
        self.rows.opened.connect(self._take)
        self.rows.clicked.connect(lambda index: self._take(index.row()))
        self.refusal = InlineError()
        self.refusal.hide()
        self._build_chosen()
        self.setLayout(column(self.search, self.rows, self.chosen, self.refusal, spacing=4))
        self.setFocusProxy(self.search)
        self._show_state()

    def _build_chosen(self) -> None:
        self.name = Label("", Type.ROW)
        self.second = Label("", Type.SMALL, Tone.TEXT3)
        self.again = Link(self.tr("Another client"))
        self.again.clicked.connect(self.take_back)
        head = row(self.name, spacing=8)
        head.addStretch()
        head.addWidget(self.again)
        self.chosen = QWidget()
        inner = column()
        inner.addLayout(head)
        inner.addWidget(self.second)
        self.chosen.setLayout(inner)

    def suggest(self, clients: Sequence[Suggested]) -> None:
        """Offer clients before anything is typed."""
        self._suggested = tuple(clients)
        if not self.search.value():
            self._show(self._suggested)

    def show_chosen(
        self, client_id: bytes, name: str, second: str = "", *, is_fixed: bool = False
    ) -> None:
        """Show who is chosen; nothing is announced."""
        self.client_id = client_id
        self.name.setText(name)
        self.second.setText(second)
        self.second.setVisible(bool(second))
        self.again.setVisible(not is_fixed)
        self.refusal.hide()
        self._show_state()

    def take_back(self) -> None:
        """Choose anew."""
        self.client_id = None
        self._show_state()
        self._show(self._suggested)
        self.search.set_value("")
        self.search.setFocus(Qt.FocusReason.OtherFocusReason)
        self.picked.emit(None)

    def refuse(self, sentence: str) -> None:
        """Say why this client cannot be booked, or that one is needed."""
        self.refusal.say(sentence)
        self.refusal.show()

    def _show_state(self) -> None:
        is_chosen = self.client_id is not None
        self.chosen.setVisible(is_chosen)
        self.search.setVisible(not is_chosen)
        self.rows.setVisible(not is_chosen and bool(self._found))

    def _seek(self) -> None:
        words, context = self.search.value(), self._context
        if self._job is not None:
            self._job.cancel()
        if not words:
            self._show(self._suggested)
            return

        def work() -> tuple[Suggested, ...]:
            services = context.services
            ids = services.finder.clients(words, most=MOST_SHOWN)
            return tuple(Suggested(r.id, r.name, r.town) for r in services.clients.rows(ids))

        self._job = context.tasks.run(work, parent=self, then=self._show, name="seek client")

    def _show(self, found: tuple[Suggested, ...]) -> None:
        self._found = found
        self.refusal.hide()
        self.model.set_rows([ListRow(f.name, f.second or " ", f.right) for f in found])
        count = min(_ROWS_IN_SIGHT, len(found))
        self.rows.setFixedHeight(count * theme().size("rowTwoLine"))
        if not found and self.search.value():
            said = self.tr("No client fits “{words}”").format(words=self.search.value())
            self.refuse(said)
        self._show_state()

    def _take(self, place: int) -> None:
        if 0 <= place < len(self._found):
            one = self._found[place]
            self.show_chosen(one.client_id, one.name, one.second)
            self.picked.emit(one.client_id)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Go down into the list; Return takes the first."""
        key = key_of(event) if isinstance(event, QKeyEvent) else ""
        if event.type() == QEvent.Type.KeyPress and key == "Down" and self._found:
            self.rows.setFocus(Qt.FocusReason.TabFocusReason)
            self.rows.choose(0)
            return True
        if event.type() == QEvent.Type.KeyPress and key == "Return" and self._found:
            self._take(0)
            return True
        return super().eventFilter(watched, event)
