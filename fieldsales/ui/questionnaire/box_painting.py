"""Paints the box of a question: the waiting line, the ground of the card, the answer, the ends of a scale."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter

from fieldsales.ui.icons import paint_icon
from fieldsales.ui.painting import TextStyle, rounded, text_block, text_line, text_width, wrapped
from fieldsales.ui.theme import theme
from fieldsales.ui.tokens import Type

CHIP_HEIGHT = 26
LINE_HEIGHT = 32
_SMALL, _BODY = TextStyle(Type.SMALL), TextStyle(Type.BODY)
_TIME_ROOM = 160


def paint_waiting(painter: QPainter, room: QRectF, text: str, *, is_skipped: bool) -> None:
    """Paint a question that waits as one line; amber when a needed answer was passed by."""
    colours = theme().colours
    icon = "circle-alert" if is_skipped else "chevron-down"
    ink = colours.warning.fg if is_skipped else colours.text3
    paint_icon(painter, room.left(), 8, icon, ink)
    text_line(painter, room.adjusted(22, 0, 0, 0), text, _SMALL, colours.text2)


def paint_card(painter: QPainter, box: QRectF) -> None:
    """Paint the ground of the question that is asked: a card with a bar at the left."""
    colours, radius = theme().colours, theme().radius("card")
    rounded(painter, box, radius, fill=colours.surface, border=colours.border)
    painter.save()
    painter.setClipRect(QRectF(box.left(), box.top(), 4, box.height()))
    rounded(painter, box.adjusted(0, 0, 40, 0), radius, fill=colours.accent.fill)
    painter.restore()


def is_short(text: str, room: float) -> bool:
    """Say whether an answer fits into a chip beside its time."""
    return "\n" not in text and text_width(text, _BODY) < room - _TIME_ROOM


def answer_height(text: str, room: int) -> int:
    """Return the height of an answer in pixels: a chip, or up to two lines."""
    return CHIP_HEIGHT if is_short(text, room) else len(wrapped(text, _BODY, room, 2)) * _BODY.line


def paint_answer(painter: QPainter, room: QRectF, text: str, said: str, *, is_quiet: bool) -> None:
    """Paint an answer and when it was given; `is_quiet` for a reason why there is none."""
    colours = theme().colours
    if not is_short(text, room.width()):
        text_block(painter, room, text, _BODY, colours.text2, most_lines=2)
        return
    chip = QRectF(room.left(), room.top(), text_width(text, _BODY) + 22, CHIP_HEIGHT)
    radius = theme().radius("control")
    rounded(painter, chip, radius, fill=colours.surface, border=colours.border_strong)
    ink = colours.text2 if is_quiet else colours.text
    text_line(painter, chip.adjusted(11, 0, 0, 0), text, _BODY, ink)
    beside = QRectF(chip.right() + 10, chip.top(), room.right() - chip.right() - 10, CHIP_HEIGHT)
    text_line(painter, beside, said, _SMALL, colours.text2)


def paint_ends(painter: QPainter, room: QRectF, ends: tuple[str, str]) -> None:
    """Paint what the lowest and the highest number of a scale mean, under its two ends."""
    ink = theme().colours.text2
    half = room.width() / 2
    left = QRectF(room.left(), room.top(), half, _SMALL.line)
    text_line(painter, left, ends[0], _SMALL, ink)
    text_line(
        painter, left.translated(half, 0), ends[1], _SMALL, ink, align=Qt.AlignmentFlag.AlignRight
    )
