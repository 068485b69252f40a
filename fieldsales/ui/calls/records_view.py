"""What is known of a client beside the script: earlier attempts, and what they use and were offered."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QStackedLayout, QWidget

from fieldsales.domain.call import CallResult, Direction
from fieldsales.domain.ids import made_at
from fieldsales.ui import format as fmt
from fieldsales.ui.calls.results import EVERY
from fieldsales.ui.clients.words import call_result_words, reaction_chip, reaction_words
from fieldsales.ui.parts.cards import Empty
from fieldsales.ui.parts.rows import ListRow, RowsModel, RowsView
from fieldsales.ui.theme import Tone
from fieldsales.views.calls import CallCard, EarlierCall


class RecordsView(QWidget):
    """A list of rows, or what is missing."""

    def __init__(self, name: str, icon: str, missing: str, helps: str = "") -> None:
        super().__init__()
        self.model = RowsModel()
        self.list = RowsView(name)
        self.list.setModel(self.model)
        self.empty = Empty(icon, missing, helps)
        self._stack = QStackedLayout(self)
        self._stack.addWidget(self.list)
        self._stack.addWidget(self.empty)

    def show_rows(self, rows: list[ListRow]) -> None:
        """Show rows."""
        self.model.set_rows(rows)
        self._stack.setCurrentWidget(self.list if rows else self.empty)


def earlier_rows(card: CallCard, now: datetime) -> list[ListRow]:
    """Return the attempts made before, the newest first."""
    return [_earlier_row(earlier, card.zone, now) for earlier in card.earlier]


def _earlier_row(earlier: EarlierCall, zone: str, now: datetime) -> ListRow:
    call = earlier.call
    at = call.started_at or made_at(call.id)
    result = call.outcome.result
    choice = EVERY.get(result)
    icon = choice.icon if choice is not None else "phone"
    if call.direction is Direction.IN:
        icon = "phone-call"
    words = " · ".join(p for p in (call.outcome.detail, call.note) if p)
    people = " → ".join(p for p in (earlier.who, earlier.contact) if p)
    again = ""
    if call.outcome.again_at is not None and result is CallResult.CALL_BACK:
        again = fmt.day_clock(call.outcome.again_at, zone)
    return ListRow(
        call_result_words(result),
        " · ".join(p for p in (again, words, people) if p),
        fmt.moment_short(at, now, zone),
        right_tone=Tone.TEXT3,
        icon=icon,
    )


def use_rows(card: CallCard) -> list[ListRow]:
    """Return what the client uses and was offered, with what she said to it."""
    translate: Callable[[str, str], str] = QCoreApplication.translate
    rows = []
    if card.open_case is not None:
        rows.append(
            ListRow(
                card.open_case.title or card.open_case.number,
                translate("calls", "Open case: ask about nothing new before it is put right"),
                card.open_case.number,
                icon="triangle-alert",
                icon_tone=Tone.WARNING,
            )
        )
    for line in card.offers:
        reason = line.offer.reason or (
            fmt.day_year(fmt.local_day(line.offer.offered_at, card.zone))
            if line.offer.offered_at
            else ""
        )
        rows.append(
            ListRow(
                line.service,
                reason,
                icon="package",
                chip=reaction_words(line.offer.reaction),
                chip_tone=reaction_chip(line.offer.reaction),
                is_chip_right=True,
            )
        )
    return rows
