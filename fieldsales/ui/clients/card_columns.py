"""How a client's card is laid out: persons and facts, the middle, the side; or one column."""

from datetime import datetime

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from fieldsales.ui.clients.client_acts import CardDraft
from fieldsales.ui.clients.contacts_card import ContactsCard
from fieldsales.ui.clients.facts_card import Fact, FactsCard
from fieldsales.ui.clients.middle import OFFERS, PERSONS, RESPONSES, MiddleCard
from fieldsales.ui.clients.side_cards import (
    SideCard,
    family_rows,
    offer_rows,
    referral_rows,
    response_rows,
)
from fieldsales.ui.parts.cards import Scroll
from fieldsales.ui.theme import theme
from fieldsales.views.clients import ClientCard

LEFT_WIDTH, RIGHT_WIDTH, ROOMY_RIGHT = 300, 264, 300


class CardColumns(QWidget):
    """The columns of the card."""

    changed = Signal()
    """Another number of columns."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.contacts, self.facts, self.middle = ContactsCard(), FactsCard(), MiddleCard()
        self.responses = SideCard(self.tr("Questionnaires"))
        self.offers = SideCard(self.tr("Offers"))
        self.referrals = SideCard(self.tr("Recommendations"))
        self.family = SideCard(self.tr("Firm and branches"))
        self.responses.rest_asked.connect(lambda: self.middle.show_part(RESPONSES))
        self.offers.rest_asked.connect(lambda: self.middle.show_part(OFFERS))
        self.left = Scroll(_stacked(self.contacts, self.facts))
        self.right = Scroll(_stacked(self.responses, self.offers, self.referrals, self.family))
        self._box = QHBoxLayout(self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(16)
        self._box.addWidget(self.left)
        self._box.addWidget(self.middle, 1)
        self._box.addWidget(self.right)

    @property
    def is_narrow(self) -> bool:
        """Say whether there is room for one column only."""
        return self.window().width() < theme().tokens.breakpoint["oneColumn"]

    def show_card(
        self,
        card: ClientCard,
        facts: tuple[Fact, ...],
        now: datetime,
        *,
        is_new: bool,
        may_delete: bool,
    ) -> None:
        """Show a client; what is typed stays."""
        country = card.client.address.country if card.client.address else ""
        self.contacts.show_contacts(card.contacts, country, now.date(), may_delete=may_delete)
        self.facts.show_facts(facts, card.client)
        self.middle.show_card(card, now, is_new=is_new)
        self.responses.show_rows(response_rows(card))
        self.offers.show_rows(offer_rows(card))
        self.referrals.show_rows(referral_rows(card))
        self.family.show_rows(family_rows(card))
        self._arrange()

    def clear(self) -> None:
        """Forget what was being typed about another client."""
        self.contacts.close_form()
        self.facts.close_editor()
        self.middle.restore_note("")

    def show_persons(self) -> None:
        """Bring persons and facts into sight where they are a tab."""
        if self.middle.has_persons:
            self.middle.show_part(PERSONS)

    def is_typing(self) -> bool:
        """Say whether something is being typed."""
        return (
            self.contacts.form is not None
            or self.facts.editor is not None
            or bool(self.middle.note.value())
        )

    def draft(self) -> CardDraft:
        """Return what is being typed."""
        return CardDraft(
            self.middle.note.value(),
            self.facts.editing,
            self.facts.values(),
            self.contacts.editing,
            self.contacts.values(),
        )

    def restore(self, draft: CardDraft) -> None:
        """Show a draft."""
        if draft.note:
            self.middle.restore_note(draft.note)
        if draft.fact:
            self.facts.edit(draft.fact)
            if self.facts.editor is not None:
                self.facts.editor.restore(draft.fact_values)
        if draft.contact:
            self.contacts.edit(draft.contact)
            if self.contacts.form is not None:
                self.contacts.form.restore(draft.contact_values)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Take three columns, or one."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        is_narrow = self.is_narrow
        is_roomy = self.window().width() >= theme().tokens.breakpoint["roomy"]
        side = (self.responses, self.offers, self.referrals, self.family)
        has_side = any(not card.isHidden() for card in side)
        self.right.setFixedWidth(ROOMY_RIGHT if is_roomy else RIGHT_WIDTH)
        self.right.setVisible(has_side and not is_narrow)
        if is_narrow != self.middle.has_persons:
            if is_narrow:
                self.left.setMinimumWidth(0)
                self.left.setMaximumWidth(1 << 20)
                self.middle.take_persons(self.left)
            else:
                self._box.insertWidget(0, self.left)
                self.middle.take_persons(None)
            self.left.show()
            self.changed.emit()
        if not is_narrow:
            self.left.setFixedWidth(LEFT_WIDTH)


def _stacked(*cards: QWidget) -> QWidget:
    inner = QWidget()
    box = QVBoxLayout(inner)
    box.setContentsMargins(0, 0, 0, 0)
    box.setSpacing(12)
    for card in cards:
        box.addWidget(card)
    box.addStretch(1)
    return inner
