"""The columns of the list of clients, and what each says of a client."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QCoreApplication

from fieldsales.ui import format as fmt
from fieldsales.ui.clients.words import segment_words, status_words
from fieldsales.ui.parts.cells import Cell
from fieldsales.ui.parts.chips import ChipTone
from fieldsales.ui.parts.tables import Column
from fieldsales.ui.theme import Tone
from fieldsales.views.clients import ClientRow

_LONG_AGO_DAYS = 180
_OLD_DAYS = 90


def status_cell(row: ClientRow) -> Cell:
    """Return where we stand with a client; an open case is said first."""
    if row.open_cases:
        words = QCoreApplication.translate("client", "Open case")
        return Cell(chip=words, chip_tone=ChipTone.WARNING, chip_icon="triangle-alert")
    return Cell(status_words(row.status))


def columns_for(now: Callable[[], datetime]) -> tuple[Column[ClientRow], ...]:
    """Return the columns of the list."""
    translate = QCoreApplication.translate
    zone = fmt.here()

    def last(row: ClientRow) -> Cell:
        if row.last_met is None:
            return Cell(translate("client", "never"), tone=Tone.TEXT3)
        days = max(0, (now() - row.last_met).days)
        tone = Tone.TEXT2
        if days > _OLD_DAYS:
            tone = Tone.DANGER if days > _LONG_AGO_DAYS else Tone.WARNING
        return Cell(fmt.age_days(days), tone=tone, is_figure=True)

    def ahead(row: ClientRow) -> Cell:
        if row.next_meeting is None:
            return Cell(translate("client", "No visit planned"), tone=Tone.TEXT3)
        return Cell(fmt.day_clock(row.next_meeting, zone))

    return (
        Column(
            translate("client", "Client"),
            lambda r: Cell(
                r.name,
                r.town,
                is_title=True,
                chip="VIP" if r.is_vip else "",
                chip_icon="star" if r.is_vip else "",
            ),
        ),
        Column(
            translate("client", "Segment"),
            lambda r: Cell(segment_words(r.segment)),
            120,
            hides_below=840,
        ),
        Column(translate("client", "Standing"), status_cell, 168, hides_below=560),
        Column(translate("client", "Last meeting"), last, 128, is_right=True),
        Column(translate("client", "Next"), ahead, 190, hides_below=640),
    )
