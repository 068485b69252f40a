"""The address of a client, edited in its place; a town that several places could be is asked."""

from collections.abc import Mapping
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from fieldsales.domain.client import Client
from fieldsales.domain.ids import PlaceId
from fieldsales.domain.place import Place, ShippedPlace
from fieldsales.domain.registers import Address
from fieldsales.ui.clients.editors import Change, Editor
from fieldsales.ui.parts.cards import row
from fieldsales.ui.parts.fields import TextField
from fieldsales.ui.parts.rows import ListRow, RowsModel, RowsView
from fieldsales.ui.theme import theme

if TYPE_CHECKING:
    from fieldsales.services.opening import Services

AnyPlace = ShippedPlace | Place


class AddressEditor(Editor):
    """Street, postal code, town, province; a town that several places could be is asked."""

    def __init__(self) -> None:
        super().__init__()
        self._country = ""
        self._place: PlaceId | None = None
        self._asked: tuple[AnyPlace, ...] = ()
        self.street = TextField(self.tr("Street"))
        self.code = TextField(self.tr("Postal code"))
        self.town = TextField(self.tr("Town"))
        self.province = TextField(self.tr("Province"))
        for field in (self.street, self.code, self.town, self.province):
            self.watch(field)
        self.town.changed.connect(lambda _text: self.forget_place())
        self.box.addWidget(self.street)
        self.box.addLayout(row(self.code, self.town, spacing=8))
        self.box.addWidget(self.province)
        self.model = RowsModel()
        self.places = RowsView(self.tr("Which town is it?"))
        self.places.setModel(self.model)
        self.places.opened.connect(self._choose)
        self.places.clicked.connect(lambda index: self._choose(index.row()))
        self.box.addWidget(self.places)
        self.places.hide()

    def show_client(self, client: Client) -> None:
        """Show what stands."""
        address = client.address or Address()
        self._country, self._place = address.country, client.place_id
        self.street.set_value(address.street)
        self.code.set_value(address.postal_code)
        self.town.set_value(address.town)
        self.province.set_value(address.province)

    def begin(self) -> None:
        """Take the keyboard."""
        self.street.setFocus(Qt.FocusReason.OtherFocusReason)

    def forget_place(self) -> None:
        """Look the town up anew: its name changed."""
        self._place = None
        self.places.hide()

    def address(self) -> Address:
        """Return what is typed."""
        return Address(
            self.street.value(),
            self.code.value(),
            self.town.value(),
            self.province.value(),
            self._country,
        )

    def change(self) -> Change | None:
        """Return the change; the town's place is looked up unless it was chosen."""
        address, chosen = self.address(), self._place

        def changed(client: Client, services: "Services") -> Client:
            if chosen is not None or not address.town:
                return replace(client, address=address, place_id=chosen)
            match = services.places.match(
                address.town, address.province, address.country, address.postal_code
            )
            if match.is_doubtful:
                raise DoubtfulPlaceError(match.candidates)
            place = PlaceId(match.sure.id) if match.sure else None
            return replace(client, address=address, place_id=place)

        return changed

    def ask(self, candidates: tuple[AnyPlace, ...]) -> None:
        """Ask which town is meant."""
        self._asked = candidates
        self.model.set_rows([place_row(place) for place in candidates])
        height = theme().size("rowTwoLine")
        self.places.setFixedHeight(min(4, len(candidates)) * height)
        self.places.show()
        self.town.refuse(self.tr("Several towns are called so: choose one below."))
        self.places.setFocus(Qt.FocusReason.OtherFocusReason)
        self.places.choose(0)

    def values(self) -> Mapping[str, str]:
        """Return what is typed."""
        return {
            "street": self.street.value(),
            "code": self.code.value(),
            "town": self.town.value(),
            "province": self.province.value(),
        }

    def restore(self, values: Mapping[str, str]) -> None:
        """Show a draft."""
        self.street.set_value(values.get("street", ""))
        self.code.set_value(values.get("code", ""))
        self.town.set_value(values.get("town", ""))
        self.province.set_value(values.get("province", ""))
        self.forget_place()

    def refuse(self, text: str) -> None:
        """Say a rule's refusal."""
        self.town.refuse(text)

    def _choose(self, place: int) -> None:
        if 0 <= place < len(self._asked):
            self._place = PlaceId(self._asked[place].id)
            self.places.hide()
            self.town.accept()
            self.kept.emit()


class DoubtfulPlaceError(Exception):
    """A town several places could be; carries them. Never leaves the card's own acts."""

    def __init__(self, candidates: tuple[AnyPlace, ...]) -> None:
        super().__init__()
        self.candidates = candidates


def place_row(place: AnyPlace) -> ListRow:
    """Return a town as a row: its name, where it lies."""
    where = place.country
    if isinstance(place, ShippedPlace):
        where = " · ".join(p for p in (place.province, place.region, place.country) if p)
    return ListRow(place.name, where, icon="map-pin")
