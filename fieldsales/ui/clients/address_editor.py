"""The address of a client, edited in its place; a town that several places could be is asked."""

from collections.abc import Mapping
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from fieldsales.domain.client import Client
from fieldsales.domain.ids import PlaceId
from fieldsales.domain.registers import Address
from fieldsales.ui.clients.editors import Change, Editor
from fieldsales.ui.clients.town_choice import AnyPlace, DoubtfulPlaceError, TownChoice
from fieldsales.ui.parts.cards import row
from fieldsales.ui.parts.fields import TextField

if TYPE_CHECKING:
    from fieldsales.services.opening import Services


class AddressEditor(Editor):
    """Street, postal code, town, province; a town that several places could be is asked."""

    def __init__(self) -> None:
        super().__init__()
        self._country = ""
        self._place: PlaceId | None = None
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
        self.places = TownChoice()
        self.places.town_chosen.connect(self._choose)
        self.box.addWidget(self.places)

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
        self.town.refuse(self.tr("Several towns are called so: choose one below."))
        self.places.ask(candidates)

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

    def _choose(self, place_id: PlaceId) -> None:
        self._place = place_id
        self.town.accept()
        self.kept.emit()
