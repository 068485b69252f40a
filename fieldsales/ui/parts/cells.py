"""Cells of tables: what stands in one, and how it is painted."""

from dataclasses import dataclass

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from fieldsales.ui.icons import paint_icon
from fieldsales.ui.painting import LEFT, RIGHT, TextStyle, text_line
from fieldsales.ui.parts.chips import ChipTone, chip_width, paint_avatar, paint_chip
from fieldsales.ui.theme import Tone, theme
from fieldsales.ui.tokens import Type

TITLE = TextStyle(Type.ROW)
SECOND = TextStyle(Type.SMALL)
PLAIN = TextStyle(Type.BODY)
FIGURE = TextStyle(Type.BODY, tabular=True)
PAD = 12


@dataclass(frozen=True, slots=True)
class Cell:
    """What stands in a cell: a title with a second line, plain words or figures, a chip, an icon."""

    text: str = ""
    second: str = ""
    tone: Tone = Tone.TEXT2
    is_title: bool = False
    is_figure: bool = False
    chip: str = ""
    chip_tone: ChipTone = ChipTone.NEUTRAL
    chip_icon: str = ""
    icon: str = ""
    icon_tone: Tone = Tone.TEXT2
    avatar: str = ""

    @property
    def spoken(self) -> str:
        """The cell as a screen reader says it."""
        return ", ".join(t for t in (self.text, self.chip, self.second) if t)


def paint_cell(painter: QPainter, box: QRectF, cell: Cell, *, is_right: bool) -> None:
    """Paint a cell into its box."""
    room = _paint_sign(painter, box, cell, is_right=is_right)
    if cell.chip and not cell.text:
        width = float(chip_width(cell.chip, cell.chip_icon))
        left = room.right() - width if is_right else room.left()
        paint_chip(painter, left, box.center().y(), cell.chip, cell.chip_tone, cell.chip_icon)
        return
    _paint_words(painter, room, cell, is_right=is_right)


def _paint_sign(painter: QPainter, box: QRectF, cell: Cell, *, is_right: bool) -> QRectF:
    """Paint a disc or an icon; return what is left of the box."""
    if cell.avatar:
        side = theme().size("avatarLarge")
        disc = QRectF(box.left(), box.center().y() - side / 2, side, side)
        paint_avatar(painter, disc, cell.avatar)
        return box.adjusted(side + 8, 0, 0, 0)
    if cell.icon:
        left = box.right() - 16.0 if is_right else box.left()
        top = round(box.center().y() - 8)
        paint_icon(painter, left, top, cell.icon, theme().tone(cell.icon_tone))
        return box.adjusted(0, 0, -24, 0) if is_right else box.adjusted(24, 0, 0, 0)
    return box


def _paint_words(painter: QPainter, box: QRectF, cell: Cell, *, is_right: bool) -> None:
    align = RIGHT if is_right else LEFT
    style = TITLE if cell.is_title else (FIGURE if cell.is_figure else PLAIN)
    if cell.tone in {Tone.WARNING, Tone.DANGER}:
        style = TextStyle(style.kind, style.tabular, 600)
    ink = theme().tone(Tone.TEXT if cell.is_title else cell.tone)
    top = box.top() + (box.height() - 37) / 2 if cell.second else box.top()
    height = 20.0 if cell.second else box.height()
    chip = chip_width(cell.chip, cell.chip_icon) + 7 if cell.chip else 0
    line = QRectF(box.left(), top, box.width() - chip, height)
    width = text_line(painter, line, cell.text, style, ink, align=align)
    if cell.chip:
        left, middle = box.left() + width + 7, line.center().y()
        paint_chip(painter, left, middle, cell.chip, cell.chip_tone, cell.chip_icon)
    if cell.second:
        second = QRectF(box.left(), top + 19, box.width(), 16)
        text_line(painter, second, cell.second, SECOND, theme().tone(Tone.TEXT3), align=align)
