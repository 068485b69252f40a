"""The cards at the right of a client: questionnaires, offers, recommendations, branches; empty ones not."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from fieldsales.domain.response import ResponseState
from fieldsales.ui import format as fmt
from fieldsales.ui.clients.words import (
    reaction_chip,
    reaction_words,
    response_state_words,
)
from fieldsales.ui.parts.buttons import Link
from fieldsales.ui.parts.cards import Card, CardFoot
from fieldsales.ui.parts.rows import ListRow, RowsModel, RowsView
from fieldsales.ui.theme import Tone, theme
from fieldsales.views.clients import ClientCard, ResponseLine

_MOST = 5


class SideCard(Card):
    """A short list with a head; what does not fit is in its tab."""

    opened = Signal(int)
    """A row was opened."""
    rest_asked = Signal()
    """Show all."""

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.head = self.add_head(title)
        self.model = RowsModel()
        self.list = RowsView(title)
        self.list.setModel(self.model)
        self.list.opened.connect(self.opened)
        self.list.clicked.connect(lambda index: self.opened.emit(index.row()))
        self.add(self.list)
        self.foot = CardFoot()
        self.rest = Link("")
        self.rest.clicked.connect(self.rest_asked)
        self.foot.row.addWidget(self.rest)
        self.foot.row.addStretch()
        self.add(self.foot)

    def show_rows(self, rows: Sequence[ListRow]) -> None:
        """Show rows; without any the card is left out."""
        shown = list(rows)[:_MOST]
        self.model.set_rows(shown)
        heights = (theme().size("rowTwoLine" if r.second else "row") for r in shown)
        self.list.setFixedHeight(sum(heights))
        self.setVisible(bool(shown))
        more = len(rows) - len(shown)
        self.rest.setText(self.tr("%n more", "", more))
        self.rest.setAccessibleName(self.rest.text())
        self.foot.setVisible(more > 0)
        self.head.set_count(str(len(rows)) if more > 0 else "")


def response_title(line: ResponseLine) -> str:
    """Return the title of a questionnaire in the reader's language."""
    titles = line.titles
    known = titles.get(fmt.language()) or next(iter(titles.values()), "")
    return known or QCoreApplication.translate("timeline", "Questionnaire")


def response_rows(card: ClientCard) -> list[ListRow]:
    """Return the questionnaires, the newest first."""
    return [_response_row(line, card.zone) for line in card.responses]


def _response_row(line: ResponseLine, zone: str) -> ListRow:
    translate = QCoreApplication.translate
    response, right, tone = line.response, "", Tone.TEXT2
    if line.score is not None:
        right = translate("client", "{score} of 10").format(score=line.score)
        tone = Tone.WARNING if line.score <= 6 else Tone.TEXT2
    elif response.state is not ResponseState.FINALISED:
        right = response_state_words(response.state)
    began = response.started_at
    second = fmt.day_year(fmt.local_day(began, zone)) if began else ""
    return ListRow(response_title(line), second, right, right_tone=tone, icon="clipboard-list")


def offer_rows(card: ClientCard) -> list[ListRow]:
    """Return the newest offer of each service."""
    return [
        ListRow(
            line.service,
            line.offer.reason,
            chip=reaction_words(line.offer.reaction),
            chip_tone=reaction_chip(line.offer.reaction),
            is_chip_right=True,
        )
        for line in card.offers
    ]


def referral_rows(card: ClientCard) -> list[ListRow]:
    """Return whom the client recommended."""
    rows = []
    for referral in card.referrals:
        day = ""
        if referral.given_at is not None:
            day = fmt.day_month(fmt.local_day(referral.given_at, card.zone))
        rows.append(ListRow(referral.firm, referral.person_name, day, icon="user-plus"))
    return rows


def family_rows(card: ClientCard) -> list[ListRow]:
    """Return the firm this one belongs to, then its branches."""
    translate = QCoreApplication.translate
    rows = []
    if card.parent is not None:
        rows.append(
            ListRow(card.parent.name, translate("client", "belongs to it"), icon="building-2")
        )
    for branch in card.branches:
        town = branch.address.town if branch.address else ""
        rows.append(ListRow(branch.name, town, icon="warehouse"))
    return rows
