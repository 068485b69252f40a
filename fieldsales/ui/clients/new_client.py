"""A new client, written beside the list: name, town, how to reach it, who is there.

While name and number are typed, clients that may be the same are shown, so that nobody is written twice.
"""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from fieldsales.domain.client import Client, Contact, Segment
from fieldsales.domain.ids import PlaceId, RegionId
from fieldsales.domain.people import Region
from fieldsales.domain.registers import Address, PersonName
from fieldsales.ui.clients.drafting import DraftKeeper
from fieldsales.ui.clients.editors import looks_like_email, phones_of
from fieldsales.ui.clients.town_choice import AnyPlace, DoubtfulPlaceError, TownChoice
from fieldsales.ui.clients.words import segment_words
from fieldsales.ui.errors import Failure
from fieldsales.ui.page import PageContext
from fieldsales.ui.parts.buttons import Button, IconButton, Rank
from fieldsales.ui.parts.cards import Card, CardFoot, Scroll, column, row
from fieldsales.ui.parts.fields import ChoiceField, TextField
from fieldsales.ui.parts.labels import Label
from fieldsales.ui.parts.rows import ListRow, RowsModel, RowsView
from fieldsales.ui.tasks import Job
from fieldsales.ui.theme import Tone, theme
from fieldsales.ui.tokens import Type
from fieldsales.views.clients import ClientRow

if TYPE_CHECKING:
    from fieldsales.services.opening import Services

DRAFT = "client/new"
_SEEK_AFTER_MS = 200
_FIELDS = ("name", "town", "street", "phone", "email", "given", "family", "position", "direct")


@dataclass(frozen=True, slots=True)
class _Made:
    """A client that was made, by an act."""

    seq: int
    id: bytes
    name: str


class NewClientPanel(Card):
    """The panel."""

    made = Signal(bytes)
    """A client was made; carries its id."""
    closed = Signal()
    """It should go away; what is typed is kept."""
    opened = Signal(bytes)
    """One that may be the same should be opened."""

    def __init__(self, context: PageContext) -> None:
        super().__init__()
        self._context = context
        self._regions: Sequence[Region] = ()
        self._place: PlaceId | None = None
        self._alike: tuple[ClientRow, ...] = ()
        self._seeking: Job | None = None
        self._is_asked = False
        self.is_done = False
        self._build_fields()
        self.add_head(self.tr("New client")).add_action(self._close_button())
        self.area = Scroll(self._body())
        self.add(self.area, 1)
        self.add(self._foot())
        self.draft = DraftKeeper(context, self, lambda: (DRAFT, self._as_text()))
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_SEEK_AFTER_MS)
        self._timer.timeout.connect(self._seek)
        context.tasks.run(
            lambda: (context.services.imports.regions(), context.services.drafts.find(DRAFT)),
            parent=self,
            then=self._show,
            name="new client",
        )

    def _build_fields(self) -> None:
        self.fields = {
            "name": TextField(self.tr("Name")),
            "town": TextField(self.tr("Town")),
            "street": TextField(self.tr("Street")),
            "phone": TextField(self.tr("Phone")),
            "email": TextField(self.tr("E-mail")),
            "given": TextField(self.tr("First name")),
            "family": TextField(self.tr("Family name")),
            "position": TextField(self.tr("Position")),
            "direct": TextField(self.tr("Direct number")),
        }
        for field in self.fields.values():
            field.edit.installEventFilter(self)
            field.changed.connect(lambda _text: self.draft.typed())
        for name in ("name", "phone", "direct"):
            self.fields[name].changed.connect(lambda _text: self._timer.start())
        self.fields["town"].changed.connect(lambda _text: self._forget_place())
        segments = [(s.value, segment_words(s.value) or self.tr("Not known")) for s in Segment]
        self.segment = ChoiceField(self.tr("Segment"), segments)
        self.segment.set_value(Segment.UNSET.value)
        self.region = ChoiceField(self.tr("Region"), [])
        self.towns = TownChoice()
        self.towns.town_chosen.connect(self._choose_town)
        self.alike_words = Label(self.tr("Is it one of these?"), Type.CAPTION, Tone.WARNING)
        self.alike_model = RowsModel()
        self.alike = RowsView(self.tr("Clients that may be the same"))
        self.alike.setModel(self.alike_model)
        self.alike.opened.connect(self._open_alike)
        self.alike.clicked.connect(lambda index: self._open_alike(index.row()))

    def _body(self) -> QWidget:
        body = QWidget()
        box = column(spacing=10, margins=(16, 12, 16, 12))
        box.addWidget(self.fields["name"])
        box.addWidget(self.alike_words)
        box.addWidget(self.alike)
        box.addWidget(self.region)
        box.addLayout(row(self.fields["town"], self.fields["street"], spacing=8))
        box.addWidget(self.towns)
        box.addWidget(self.segment)
        box.addLayout(row(self.fields["phone"], self.fields["email"], spacing=8))
        box.addWidget(Label(self.tr("Whom we talk to"), Type.CAPTION, Tone.TEXT3))
        box.addLayout(row(self.fields["given"], self.fields["family"], spacing=8))
        box.addLayout(row(self.fields["position"], self.fields["direct"], spacing=8))
        box.addStretch()
        body.setLayout(box)
        for seldom in (self.alike_words, self.alike, self.region):
            seldom.hide()
        return body

    def _close_button(self) -> IconButton:
        close = IconButton("x", self.tr("Close"), key="Esc")
        close.clicked.connect(self.closed)
        return close

    def _foot(self) -> CardFoot:
        foot = CardFoot()
        self.create_button = Button(self.tr("Create client"), rank=Rank.FIRST, key="Return")
        self.create_button.clicked.connect(self.keep)
        foot.row.addStretch()
        foot.row.addWidget(self.create_button)
        return foot

    def begin(self) -> None:
        """Take the keyboard."""
        self.fields["name"].setFocus(Qt.FocusReason.OtherFocusReason)

    def keep(self) -> None:
        """Create the client, with the person known there."""
        if self._is_asked or not self._is_understood():
            return
        self._is_asked = True
        values, context = self._values(), self._context
        region, place = self._chosen_region(), self._place

        def work() -> _Made | tuple[AnyPlace, ...]:
            try:
                client, contact = _written(context.services, values, region, place)
            except DoubtfulPlaceError as doubt:
                return doubt.candidates
            seq = context.services.client_book.create(client, contact)
            return _Made(seq, client.id, client.name)

        context.tasks.run(
            work, parent=self, then=self._came, failed=self._refused, writes=True, name="new client"
        )

    def _is_understood(self) -> bool:
        """Say what cannot be understood, beside its field."""
        email = self.fields["email"].value()
        if email and not looks_like_email(email):
            said = self.tr("{text} is no e-mail address; write it like name@firm.example.")
            self.fields["email"].refuse(said.format(text=email))
            return False
        return True

    def _came(self, came: _Made | tuple[AnyPlace, ...]) -> None:
        self._is_asked = False
        if not isinstance(came, _Made):
            self.fields["town"].refuse(self.tr("Several towns are called so: choose one below."))
            self.towns.ask(came)
            return
        self.is_done = True
        self.draft.forget(DRAFT)
        said = self.tr("{client} created").format(client=came.name)
        self._context.undo.did(came.seq, said, "client", "contact")
        self.made.emit(came.id)

    def _refused(self, failure: Failure) -> None:
        self._is_asked = False
        self.fields.get(failure.where, self.fields["name"]).refuse(failure.text)

    # Who it may be already.

    def _seek(self) -> None:
        context = self._context
        name = self.fields["name"].value()
        phone = self.fields["phone"].value() or self.fields["direct"].value()
        if self._seeking is not None:
            self._seeking.cancel()

        def work() -> tuple[ClientRow, ...]:
            return context.services.clients.rows(context.services.client_book.alike(name, phone))

        self._seeking = context.tasks.run(work, parent=self, then=self._show_alike, name="alike")

    def _show_alike(self, found: tuple[ClientRow, ...]) -> None:
        self._alike = found
        self.alike_model.set_rows([ListRow(r.name, r.town, icon="building-2") for r in found])
        self.alike.setFixedHeight(len(found) * theme().size("rowTwoLine"))
        self.alike_words.setVisible(bool(found))
        self.alike.setVisible(bool(found))

    def _open_alike(self, place: int) -> None:
        if 0 <= place < len(self._alike):
            self.opened.emit(self._alike[place].id)

    # The town.

    def _forget_place(self) -> None:
        self._place = None
        self.towns.hide()

    def _choose_town(self, place_id: PlaceId) -> None:
        self._place = place_id
        self.fields["town"].accept()
        self.keep()

    # What is typed.

    def _show(self, came: tuple[list[Region], str]) -> None:
        self._regions, text = came
        self.region.set_choices([(r.id.hex(), r.name) for r in self._regions])
        if self._regions:
            self.region.set_value(self._regions[0].id.hex())
        self.region.setVisible(len(self._regions) > 1)
        values = _values_of(text)
        self.draft.note(DRAFT, text)
        for name, field in self.fields.items():
            if values.get(name) and not field.value():
                field.set_value(values[name])
        if values.get("segment"):
            self.segment.set_value(values["segment"])
        if values:
            self._timer.start()

    def _chosen_region(self) -> Region | None:
        chosen = self.region.value()
        return next((r for r in self._regions if r.id.hex() == chosen), None)

    def _values(self) -> Mapping[str, str]:
        typed = {name: self.fields[name].value() for name in _FIELDS}
        return typed | {"segment": self.segment.value()}

    def _as_text(self) -> str:
        is_typed = any(field.value() for field in self.fields.values())
        return json.dumps(self._values(), ensure_ascii=False) if is_typed else ""

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Take Enter and Esc in a field."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() == Qt.Key.Key_Escape:
                self.closed.emit()
                return True
            if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
                self.keep()
                return True
        return False


def _values_of(text: str) -> Mapping[str, str]:
    try:
        raw = json.loads(text) if text else {}
    except ValueError:
        return {}
    return {str(k): str(v) for k, v in raw.items()} if isinstance(raw, dict) else {}


def _written(
    services: "Services", values: Mapping[str, str], region: Region | None, place: PlaceId | None
) -> tuple[Client, Contact | None]:
    """Return the client and the person as typed.

    Raises:
        DoubtfulPlaceError: several towns are called so.
    """
    country = services.places.country_code(region.country) if region else ""
    blank = services.clients.new_client(values["name"], RegionId(region.id) if region else None)
    town = values["town"]
    found = services.places.get(place) if place is not None else None
    if town and found is None:
        match = services.places.match(town, country=country)
        if match.is_doubtful:
            raise DoubtfulPlaceError(match.candidates)
        found = match.sure
    if found is not None:
        country = found.country
    has_address = bool(town or values["street"])
    client = replace(
        blank,
        segment=Segment(values["segment"]),
        phones=phones_of([values["phone"]] if values["phone"] else [], (), country),
        emails=(values["email"],) if values["email"] else (),
        address=Address(values["street"], "", town, "", country) if has_address else None,
        place_id=PlaceId(found.id) if found else None,
    )
    if not any(values[name] for name in ("given", "family", "position", "direct")):
        return client, None
    contact = replace(
        services.clients.new_contact(client),
        name=PersonName(values["given"], values["family"]),
        position=values["position"],
        phones=phones_of([values["direct"]] if values["direct"] else [], (), country),
    )
    return client, contact
