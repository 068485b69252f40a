"""A meeting in a lane of the week: colour is the brigade, status is told by glyph and line.

Wide lanes say time, name and, where there is room, the town; strips have the glyph only.
"""

from dataclasses import dataclass

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QPainter

from fieldsales.ui.icons import paint_icon
from fieldsales.ui.painting import CENTRE, DASH, TextStyle, hatch, rounded, text_block, text_line
from fieldsales.ui.parts.meeting_card import PLAIN, CardState
from fieldsales.ui.status import Status, paint_glyph
from fieldsales.ui.theme import theme
from fieldsales.ui.tokens import Tint, Type

_BAR = 3
_TIME = TextStyle(Type.META, tabular=True)
_NAME = TextStyle(Type.META, weight=500)
_STRUCK = TextStyle(Type.META, weight=500, is_struck=True)
_COUNT = TextStyle(Type.META, weight=600)
_LEAST_FOR_WORDS = 44
_FADED = 0.45
_OPEN = frozenset({Status.PLANNED, Status.PROPOSED, Status.MOVED})


@dataclass(frozen=True, slots=True)
class Block:
    """What a lane shows of a meeting."""

    time: str
    name: str
    status: Status
    colour: int
    is_contract: bool = False
    has_conflict: bool = False


def brigade_tint(colour: int) -> Tint:
    """Return the colours of a brigade; a ninth repeats the first."""
    tints = theme().colours.brigade
    return tints[colour % len(tints)]


def paint_block(painter: QPainter, box: QRectF, block: Block, state: CardState = PLAIN) -> None:
    """Paint a meeting in its lane."""
    if state.is_faded:
        painter.save()
        painter.setOpacity(_FADED)
    _paint_ground(painter, box, block, state)
    if box.width() < _LEAST_FOR_WORDS:
        paint_glyph(painter, round(box.center().x() - 6), box.top() + 5, block.status, size=12)
    else:
        _paint_words(painter, box, block)
    if state.is_faded:
        painter.restore()


def _paint_ground(painter: QPainter, box: QRectF, block: Block, state: CardState) -> None:
    colours, radius = theme().colours, theme().radius("chip")
    tint = brigade_tint(block.colour)
    fg, fill = tint.fg, tint.tint
    if block.status is Status.CANCELLED:
        fg, fill = colours.status["cancelled"].border, colours.status["cancelled"].tint
    elif block.status in _OPEN:
        fill = colours.surface
    if state.is_hot:
        fill = QColor(fill).darker(104) if not theme().is_dark else QColor(fill).lighter(115)
    if state.is_chosen:
        rounded(painter, box, radius, fill=fill, border=colours.accent.fill, width=2)
    else:
        dash = DASH if block.status.is_dashed else ()
        rounded(painter, box, radius, fill=fill, border=fg, dash=dash)
    if block.status is Status.CANCELLED:
        hatch(painter, box.adjusted(1, 1, -1, -1), colours.border)
    painter.save()
    painter.setClipRect(QRectF(box.left(), box.top(), _BAR, box.height()))
    rounded(painter, box.adjusted(0, 0, 6, 0), radius, fill=fg)
    painter.restore()


def _paint_words(painter: QPainter, box: QRectF, block: Block) -> None:
    colours = theme().colours
    left, right = box.left() + 7, box.right() - 4
    paint_glyph(painter, left, box.top() + 4, block.status, size=12)
    for shown, icon, ink in (
        (block.has_conflict, "git-compare-arrows", colours.warning.fg),
        (block.is_contract, "signature", colours.accent.text),
    ):
        if shown and right - left > 64:
            right -= 12
            paint_icon(painter, right, box.top() + 4, icon, ink, 12)
            right -= 3
    time = QRectF(left + 16, box.top() + 3, right - left - 16, 14)
    style = _STRUCK if block.status is Status.CANCELLED else _NAME
    ink = colours.text2 if block.status is Status.CANCELLED else colours.text
    if box.height() < 30:
        text_line(painter, time, block.name, style, ink)
        return
    text_line(painter, time, block.time, _TIME, colours.text2)
    lines = max(1, int((box.height() - 19) // 14))
    room = QRectF(left, box.top() + 18, box.right() - 4 - left, lines * 14)
    text_block(painter, room, block.name, style, ink, most_lines=min(3, lines))


def paint_count(painter: QPainter, box: QRectF, count: int) -> None:
    """Paint how many meetings of narrow lanes lie here."""
    colours = theme().colours
    radius = theme().radius("chip")
    rounded(painter, box, radius, fill=colours.sunken, border=colours.border_strong)
    line = QRectF(box.left(), box.top() + 3, box.width(), 14)
    text_line(painter, line, str(count), _COUNT, colours.text2, align=CENTRE)


def paint_letters(painter: QPainter, left: float, top: float, letters: str, colour: int) -> None:
    """Paint the two letters of a brigade as the heads of lanes show them, 24 by 18 pixels."""
    tint = brigade_tint(colour)
    box = QRectF(left, top, 24, 18)
    rounded(painter, box, 4, fill=tint.tint, border=tint.fg)
    text_line(painter, box, letters, _COUNT, tint.fg, align=CENTRE)
