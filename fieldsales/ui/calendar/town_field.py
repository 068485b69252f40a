"""A field for a town: typed by its beginning, chosen from the shipped table or own places."""

from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from fieldsales.domain.place import Place, ShippedPlace
from fieldsales.ui.keys import key_of
from fieldsales.ui.page import PageContext
from fieldsales.ui.parts.cards import column
from fieldsales.ui.parts.fields import TextField
from fieldsales.ui.parts.rows import ListRow, RowsModel, RowsView
from fieldsales.ui.tasks import Job
from fieldsales.ui.theme import theme

_MOST = 6
_TYPING_MS = 120


@dataclass(frozen=True, slots=True)
class Town:
    """A town that can be chosen."""

    place_id: bytes
    name: str
    where: str
    zone: str


def town_of(place: ShippedPlace | Place) -> Town:
    """Return a place as a town to choose."""
    parts = (place.region, place.country) if isinstance(place, ShippedPlace) else (place.country,)
    return Town(place.id, place.name, ", ".join(p for p in parts if p), place.zone)


class TownField(QWidget):
    """The field; the list under it shows while something typed is not chosen yet."""

    picked = Signal(object)
    """A town was chosen (`Town`)."""

    def __init__(self, context: PageContext, label: str, *, hint: str = "") -> None:
        super().__init__()
        self._context = context
        self._job: Job | None = None
        self._found: tuple[Town, ...] = ()
        self.town: Town | None = None
        self._typing = QTimer(self)
        self._typing.setSingleShot(True)
        self._typing.setInterval(_TYPING_MS)
        self._typing.timeout.connect(self._seek)
        self.field = TextField(label, hint=hint, left_icon="map-pin")
        self.field.changed.connect(self._typed)
        self.field.edit.installEventFilter(self)
        self.model = RowsModel()
        self.rows = RowsView(self.tr("Towns found"))
        self.rows.setModel(self.model)
        self.rows.opened.connect(self._take)
        self.rows.clicked.connect(lambda index: self._take(index.row()))
        self.rows.hide()
        self.setLayout(column(self.field, self.rows, spacing=2))
        self.setFocusProxy(self.field)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the first town found with Return."""
        key = key_of(event) if isinstance(event, QKeyEvent) else ""
        is_press = event.type() == QEvent.Type.KeyPress
        if is_press and key == "Return" and self._found and self.town is None:
            self._take(0)
            return True
        return super().eventFilter(watched, event)

    def show_town(self, town: Town | None) -> None:
        """Show a town; nothing is announced."""
        self.town = town
        self.field.set_value(town.name if town else "")
        self.rows.hide()

    def refuse(self, sentence: str) -> None:
        """Say why it cannot stand."""
        self.field.refuse(sentence)

    def _typed(self, _text: str) -> None:
        self.town = None
        self._typing.start()

    def _seek(self) -> None:
        words, context = self.field.value(), self._context
        if self._job is not None:
            self._job.cancel()

        def work() -> tuple[Town, ...]:
            return tuple(town_of(p) for p in context.services.places.search(words, limit=_MOST))

        self._job = context.tasks.run(work, parent=self, then=self._show, name="seek town")

    def _show(self, found: tuple[Town, ...]) -> None:
        self._found = found
        self.model.set_rows([ListRow(t.name, t.where or " ") for t in found])
        self.rows.setFixedHeight(min(3, len(found)) * theme().size("rowTwoLine"))
        self.rows.setVisible(bool(found) and self.town is None)

    def _take(self, place: int) -> None:
        if 0 <= place < len(self._found) and self.town is None:
            self.show_town(self._found[place])
            self.field.accept()
            self.picked.emit(self.town)
