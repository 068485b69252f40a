"""A meeting as a small card in calendars: 35 pixels with two lines, 51 with three.

Status by glyph, border and ground; a contract has the signature at the right, a conflict the amber
arrows. Painted by the calendar pages' canvases; text layouts are kept by `painting`.
"""

from dataclasses import dataclass

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QPainter

from fieldsales.ui.icons import paint_icon
from fieldsales.ui.painting import (
    CENTRE,
    DASH,
    DROP_DASH,
    TextStyle,
    hatch,
    rounded,
    shadow,
    text_line,
)
from fieldsales.ui.status import Status, colours_of, paint_glyph, status_words
from fieldsales.ui.theme import theme
from fieldsales.ui.tokens import Type

NAME = TextStyle(Type.SMALL, weight=500)
STRUCK = TextStyle(Type.SMALL, weight=500, is_struck=True)
LINE = TextStyle(Type.META)
_FADED = 0.45


@dataclass(frozen=True, slots=True)
class MeetingCard:
    """What a card says: client, then time and town, then (in the tall form) the purpose."""

    name: str
    line: str
    status: Status
    purpose: str = ""
    is_contract: bool = False
    has_conflict: bool = False

    @property
    def spoken(self) -> str:
        """The card as a screen reader says it."""
        return ", ".join(t for t in (self.line, self.name, status_words(self.status)) if t)


@dataclass(frozen=True, slots=True)
class CardState:
    """How a card stands in its calendar."""

    is_chosen: bool = False
    is_hot: bool = False
    is_faded: bool = False
    is_lifted: bool = False


PLAIN = CardState()


def paint_meeting(
    painter: QPainter, box: QRectF, card: MeetingCard, state: CardState = PLAIN
) -> None:
    """Paint a meeting; boxes of 51 pixels and more show the purpose."""
    if state.is_faded:
        painter.save()
        painter.setOpacity(_FADED)
    _paint_ground(painter, box, card.status, state)
    paint_glyph(painter, box.left() + 6, box.top() + 4, card.status)
    right = box.right() - 6
    for shown, icon, colour in (
        (card.has_conflict, "git-compare-arrows", theme().colours.warning.fg),
        (card.is_contract, "signature", theme().colours.accent.text),
    ):
        if shown:
            right -= 14
            paint_icon(painter, right, box.top() + 4, icon, colour, 14)
            right -= 4
    colours = theme().colours
    is_past = card.status in {Status.CANCELLED, Status.MOVED}
    left = box.left() + 27
    name = QRectF(left, box.top() + 3, right - left, 16)
    style = STRUCK if card.status is Status.CANCELLED else NAME
    text_line(painter, name, card.name, style, colours.text2 if is_past else colours.text)
    second = QRectF(left, box.top() + 18, box.right() - 5 - left, 15)
    text_line(painter, second, card.line, LINE, colours.text2 if not is_past else colours.text3)
    if box.height() >= 48 and card.purpose:
        third = QRectF(left, box.top() + 33, box.right() - 5 - left, 15)
        text_line(painter, third, card.purpose, LINE, colours.text3)
    if state.is_faded:
        painter.restore()


def _paint_ground(painter: QPainter, box: QRectF, status: Status, state: CardState) -> None:
    colours, tint, radius = theme().colours, colours_of(status), theme().radius("card_mini")
    if state.is_lifted:
        shadow(painter, box, radius, theme().tokens.drag_shadow)
        rounded(painter, box, radius, fill=colours.raised, border=colours.accent.fill)
        return
    fill = QColor(tint.tint)
    if state.is_hot and not state.is_chosen:
        fill = fill.darker(103) if not theme().is_dark else fill.lighter(112)
    if state.is_chosen:
        rounded(painter, box, radius, fill=fill, border=colours.accent.fill, width=2)
        return
    rounded(
        painter, box, radius, fill=fill, border=tint.border, dash=DASH if status.is_dashed else ()
    )
    if status is Status.CANCELLED:
        painter.save()
        painter.setClipRect(box.adjusted(1, 1, -1, -1))
        hatch(painter, box.adjusted(1, 1, -1, -1), colours.border)
        painter.restore()


def paint_drop_slot(painter: QPainter, box: QRectF, name: str, line: str) -> None:
    """Paint where a dragged meeting would land."""
    colours = theme().colours
    rounded(
        painter,
        box,
        theme().radius("card_mini"),
        fill=colours.selected,
        border=colours.accent.fill,
        width=2,
        dash=DROP_DASH,
    )
    text_line(
        painter,
        QRectF(box.left() + 7, box.top() + 3, box.width() - 12, 16),
        name,
        NAME,
        colours.text,
    )
    text_line(
        painter,
        QRectF(box.left() + 7, box.top() + 18, box.width() - 12, 15),
        line,
        LINE,
        colours.text2,
    )


def paint_room(painter: QPainter, box: QRectF, words: str) -> None:
    """Paint the place that is still free in a day: "Room for 2"."""
    colours = theme().colours
    rounded(
        painter,
        box,
        theme().radius("card_mini"),
        fill=colours.sunken,
        border=colours.border_strong,
        dash=DASH,
    )
    text_line(painter, box, f"+ {words}", TextStyle(Type.SMALL), colours.text3, align=CENTRE)
