"""A closer look at a client, beside the list: who is there, how to reach them, what came last."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from fieldsales.domain.client import Contact
from fieldsales.ui import format as fmt
from fieldsales.ui.page import PageContext
from fieldsales.ui.painting import TextStyle
from fieldsales.ui.parts.buttons import IconButton
from fieldsales.ui.parts.cards import Card, Rule, Scroll, column, facts, row
from fieldsales.ui.parts.chips import Avatar, Chip, ChipTone
from fieldsales.ui.parts.labels import Label
from fieldsales.ui.tasks import Job
from fieldsales.ui.theme import Tone
from fieldsales.ui.tokens import Type
from fieldsales.views.clients import ClientCard

_MOST_CONTACTS = 4
_MOST_EVENTS = 3


class ClientPeek(Card):
    """The panel."""

    closed = Signal()
    """It should go away."""

    def __init__(self, context: PageContext) -> None:
        super().__init__()
        self._context = context
        self._client_id = b""
        self.name = ""
        self._job: Job | None = None
        self._area = Scroll()
        self.add(self._area, 1)

    def show_client(self, client_id: bytes) -> None:
        """Show a client; what was shown stays until it is here."""
        self._client_id = client_id
        if self._job is not None:
            self._job.cancel()
        self._job = self._context.tasks.run(
            lambda: self._context.services.clients.card(client_id),
            parent=self,
            then=self._show,
            name="peek",
        )

    def _show(self, card: ClientCard) -> None:
        self.name = card.client.name
        inner = QWidget()
        box = QVBoxLayout(inner)
        box.setContentsMargins(16, 12, 16, 12)
        box.setSpacing(4)
        close = IconButton("x", self.tr("Close"), key="Esc")
        close.clicked.connect(self.closed)
        title = Label(card.client.name, style=TextStyle(Type.SECTION), wraps=True, most_lines=2)
        head = row(spacing=4)
        head.addWidget(title, 1)
        head.addWidget(close, 0, Qt.AlignmentFlag.AlignTop)
        box.addLayout(head)
        box.addWidget(Label(_place_of(card), Type.SMALL, Tone.TEXT3))
        chips = self._chips(card)
        if chips:
            line = row(*chips, spacing=6, margins=(0, 4, 0, 0))
            line.addStretch()
            box.addLayout(line)
        box.addSpacing(6)
        for fact in facts(self._facts(card)):
            box.addWidget(fact)
        self._add_contacts(box, card)
        self._add_events(box, card)
        box.addStretch()
        self._area.show_widget(inner)

    def _chips(self, card: ClientCard) -> list[QWidget]:
        chips: list[QWidget] = []
        if card.is_vip:
            chips.append(Chip("VIP", ChipTone.NEUTRAL, "star"))
        if card.cases:
            text = self.tr("%n open case(s)", "", len(card.cases))
            chips.append(Chip(text, ChipTone.WARNING, "triangle-alert"))
        if card.conflicted:
            text = self.tr("%n value(s) in two versions", "", len(card.conflicted))
            chips.append(Chip(text, ChipTone.WARNING, "git-compare-arrows"))
        return chips

    def _facts(self, card: ClientCard) -> list[tuple[str, str]]:
        facts = [
            (self.tr("Region"), card.region),
            (self.tr("Answers for it"), card.answers_for),
            (self.tr("Phone"), card.client.phones[0].raw if card.client.phones else ""),
            (self.tr("E-mail"), card.client.emails[0] if card.client.emails else ""),
        ]
        if card.next_meeting is not None:
            slot = card.next_meeting.slot
            facts.append((self.tr("Next meeting"), fmt.day_clock(slot.start, slot.zone)))
        if card.last_met is not None:
            facts.append((self.tr("Last meeting"), fmt.day_year(card.last_met)))
        return [(name, value) for name, value in facts if value]

    def _add_contacts(self, box: QVBoxLayout, card: ClientCard) -> None:
        present = [line for line in card.contacts if not line.is_former][:_MOST_CONTACTS]
        if not present:
            return
        box.addSpacing(6)
        box.addWidget(Label(self.tr("Contacts"), Type.CAPTION, Tone.TEXT3))
        for place, line in enumerate(present):
            if place:
                box.addWidget(Rule())
            box.addLayout(self._contact(line.contact, is_new=line.is_new))

    def _contact(self, contact: Contact, *, is_new: bool) -> QVBoxLayout:
        name = row(Label(contact.name.full, Type.ROW), spacing=6)
        if is_new:
            name.addWidget(Chip(self.tr("New"), ChipTone.INFO))
        name.addStretch()
        reach = (
            contact.phones[0].raw
            if contact.phones
            else (contact.emails[0] if contact.emails else "")
        )
        said = " · ".join(t for t in (contact.position, reach) if t)
        texts = column(spacing=0)
        texts.addLayout(name)
        texts.addWidget(Label(said, Type.SMALL, Tone.TEXT3))
        line = row(Avatar(contact.name.full, 28), spacing=10, margins=(0, 4, 0, 4))
        line.addLayout(texts, 1)
        whole = column()
        whole.addLayout(line)
        return whole

    def _add_events(self, box: QVBoxLayout, card: ClientCard) -> None:
        past = [e for e in card.timeline if not e.is_ahead and (e.title or e.words)][:_MOST_EVENTS]
        if not past:
            return
        box.addSpacing(8)
        box.addWidget(Label(self.tr("Last time"), Type.CAPTION, Tone.TEXT3))
        for event in past:
            when = fmt.day_year(fmt.local_day(event.at, event.zone))
            box.addWidget(Label(when, Type.META, Tone.TEXT3))
            words = " · ".join(t for t in (event.title, event.words) if t)
            box.addWidget(Label(words, Type.SMALL, Tone.TEXT2, wraps=True, most_lines=3))


def _place_of(card: ClientCard) -> str:
    address = card.client.address
    parts = (address.street, address.town or card.place) if address else (card.place,)
    return " · ".join(p for p in parts if p)
