"""Which town is meant: the places a name could be, to choose from by arrow keys and Enter."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal

from fieldsales.domain.ids import PlaceId
from fieldsales.domain.place import Place, ShippedPlace
from fieldsales.ui.parts.rows import ListRow, RowsModel, RowsView
from fieldsales.ui.theme import theme

AnyPlace = ShippedPlace | Place
_MOST_IN_SIGHT = 4


class TownChoice(RowsView):
    """The list, hidden until something is to be asked."""

    town_chosen = Signal(object)
    """A town was chosen (`PlaceId`)."""

    def __init__(self) -> None:
        super().__init__(self.tr("Which town is it?"))
        self._asked: tuple[AnyPlace, ...] = ()
        self._rows = RowsModel()
        self.setModel(self._rows)
        self.opened.connect(self._choose)
        self.clicked.connect(lambda index: self._choose(index.row()))
        self.hide()

    def ask(self, candidates: Sequence[AnyPlace]) -> None:
        """Ask which of these is meant."""
        self._asked = tuple(candidates)
        self._rows.set_rows([place_row(place) for place in self._asked])
        shown = min(_MOST_IN_SIGHT, len(self._asked))
        self.setFixedHeight(shown * theme().size("rowTwoLine"))
        self.show()
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        self.choose(0)

    def _choose(self, place: int) -> None:
        if 0 <= place < len(self._asked):
            self.hide()
            self.town_chosen.emit(PlaceId(self._asked[place].id))


def place_row(place: AnyPlace) -> ListRow:
    """Return a town as a row: its name, where it lies."""
    where = place.country
    if isinstance(place, ShippedPlace):
        where = " · ".join(p for p in (place.province, place.region, place.country) if p)
    return ListRow(place.name, where, icon="map-pin")


class DoubtfulPlaceError(Exception):
    """A town several places could be; carries them. Never leaves the window's own acts."""

    def __init__(self, candidates: tuple[AnyPlace, ...]) -> None:
        super().__init__()
        self.candidates = candidates
