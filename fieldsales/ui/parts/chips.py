"""Small signs: chips, status chips, badges, brigade letters, avatars. Painted alike in lists and alone."""

from enum import Enum

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from fieldsales.ui.icons import paint_icon
from fieldsales.ui.painting import CENTRE, DASH, TextStyle, rounded, text_line, text_width
from fieldsales.ui.status import Status, colours_of, paint_glyph, status_words
from fieldsales.ui.theme import theme
from fieldsales.ui.tokens import Tint, Type

CHIP_STYLE = TextStyle(Type.META, weight=500)
_BADGE_STYLE = TextStyle(Type.META, weight=600)
_PAD, _ICON, _GAP = 7, 12, 5


class ChipTone(Enum):
    """What a chip says by its colour; anything but neutral also has an icon or a word that says it."""

    NEUTRAL = "neutral"
    INFO = "info"
    SUCCESS = "success"
    WARNING = "warning"
    DANGER = "danger"


def _tint(tone: ChipTone) -> Tint:
    colours = theme().colours
    match tone:
        case ChipTone.NEUTRAL:
            return Tint(colours.text2, colours.surface, colours.border, colours.text2)
        case ChipTone.INFO:
            return colours.info
        case ChipTone.SUCCESS:
            return colours.success
        case ChipTone.WARNING:
            return colours.warning
        case ChipTone.DANGER:
            return colours.danger


def chip_width(text: str, icon: str = "") -> int:
    """Return the width of a chip in pixels."""
    icon_room = _ICON + _GAP if icon else 0
    return int(text_width(text, CHIP_STYLE) + 0.99) + 2 * _PAD + icon_room


def paint_chip(
    painter: QPainter, left: float, middle: float, text: str, tone: ChipTone, icon: str = ""
) -> int:
    """Paint a chip whose left edge and middle are given; return its width."""
    width, height = chip_width(text, icon), theme().size("chip")
    tint = _tint(tone)
    box = QRectF(round(left), round(middle - height / 2), width, height)
    rounded(painter, box, theme().radius("chip"), fill=tint.tint, border=tint.border)
    inner = box.left() + _PAD
    if icon:
        paint_icon(painter, inner, box.top() + 4, icon, tint.fg, _ICON)
        inner += _ICON + _GAP
    text_line(painter, QRectF(inner, box.top(), width, height), text, CHIP_STYLE, tint.fg)
    return width


class Chip(QWidget):
    """A small sign with words, perhaps with an icon."""

    def __init__(
        self,
        text: str,
        tone: ChipTone = ChipTone.NEUTRAL,
        icon: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.text, self.tone, self.icon_name = text, tone, icon
        self.setAccessibleName(text)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_text(self, text: str) -> None:
        """Say something else."""
        self.text = text
        self.setAccessibleName(text)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Return the size of the chip."""
        return QSize(chip_width(self.text, self.icon_name), theme().size("chip"))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the chip."""
        paint_chip(QPainter(self), 0, self.height() / 2, self.text, self.tone, self.icon_name)


def status_chip_width(status: Status) -> int:
    """Return the width of a status chip in pixels."""
    return int(text_width(status_words(status), CHIP_STYLE) + 0.99) + 6 + 12 + 5 + 8


def paint_status_chip(painter: QPainter, left: float, middle: float, status: Status) -> int:
    """Paint a status as a chip; return its width."""
    tint, width, height = colours_of(status), status_chip_width(status), theme().size("chip")
    box = QRectF(round(left), round(middle - height / 2), width, height)
    dash = DASH if status.is_dashed and status is not Status.MOVED else ()
    rounded(painter, box, theme().radius("chip"), fill=tint.tint, border=tint.border, dash=dash)
    paint_glyph(painter, box.left() + 6, box.top() + 4, status, size=12)
    room = QRectF(box.left() + 23, box.top(), width, height)
    text_line(painter, room, status_words(status), CHIP_STYLE, tint.fg)
    return width


class StatusChip(QWidget):
    """The status of a meeting: glyph and word."""

    def __init__(self, status: Status, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.status = status
        self.setAccessibleName(status_words(status))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_status(self, status: Status) -> None:
        """Show another status."""
        self.status = status
        self.setAccessibleName(status_words(status))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Return the size of the chip."""
        return QSize(status_chip_width(self.status), theme().size("chip"))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the chip."""
        paint_status_chip(QPainter(self), 0, self.height() / 2, self.status)


class StatusMark(QWidget):
    """The glyph of a status alone, 14 pixels or more."""

    def __init__(self, status: Status, size: int = 14, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._status, self._size = status, size
        self.setToolTip(status_words(status))
        self.setAccessibleName(status_words(status))
        self.setFixedSize(size, size)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the glyph."""
        paint_glyph(QPainter(self), 0, 0, self._status, size=self._size)


def badge_width(text: str, *, warns: bool) -> int:
    """Return the width of a badge in pixels."""
    return int(text_width(text, _BADGE_STYLE) + 0.99) + (13 if warns else 0)


def paint_badge(painter: QPainter, right: float, middle: float, text: str, *, warns: bool) -> None:
    """Paint the number beside a page: plain, or on amber for conflicts and what is overdue."""
    colours, width = theme().colours, badge_width(text, warns=warns)
    box = QRectF(right - width, round(middle - 9), width, 18)
    if warns:
        wide = max(width, 20)
        box = QRectF(right - wide, round(middle - 9), wide, 18)
        rounded(painter, box, 9, fill=colours.warning.tint)
    ink = colours.warning.fg if warns else colours.text2
    text_line(painter, box, text, _BADGE_STYLE, ink, align=CENTRE)


def brigade_tint(colour: int) -> Tint:
    """Return the colours of a brigade by its place in the palette; a ninth begins again."""
    brigades = theme().colours.brigade
    return brigades[colour % len(brigades)]


def letters_width(letters: str, *, is_small: bool) -> int:
    """Return the width of brigade letters in pixels."""
    if is_small:
        return max(24, int(text_width(letters, TextStyle(Type.META, weight=600))) + 9)
    return int(text_width(letters, TextStyle(Type.SMALL, weight=600)) + 0.99) + 22


def paint_letters(
    painter: QPainter, left: float, top: float, letters: str, colour: int, *, is_small: bool = False
) -> int:
    """Paint the two letters of a brigade in its colour; return the width."""
    tint, width = brigade_tint(colour), letters_width(letters, is_small=is_small)
    box = QRectF(left, top, width, 18 if is_small else 28)
    rounded(painter, box, theme().radius("chip"), fill=tint.tint, border=tint.fg)
    if is_small:
        style = TextStyle(Type.META, weight=600)
    else:
        style = TextStyle(Type.SMALL, weight=600)
        painter.save()
        painter.setClipRect(QRectF(left, top, 4, 28))
        rounded(painter, QRectF(left, top, 12, 28), theme().radius("chip"), fill=tint.fg)
        painter.restore()
        box.setLeft(left + 3)
    text_line(painter, box, letters, style, tint.fg, align=CENTRE)
    return width


class BrigadeLetters(QWidget):
    """A brigade: colour and two letters, always both."""

    def __init__(
        self, letters: str, colour: int, *, is_small: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._letters, self._colour, self._is_small = letters, colour, is_small
        self.setAccessibleName(letters)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Return the size of the letters."""
        width = letters_width(self._letters, is_small=self._is_small)
        return QSize(width, 18 if self._is_small else 28)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the letters."""
        painter = QPainter(self)
        paint_letters(painter, 0, 0, self._letters, self._colour, is_small=self._is_small)


def initials(name: str) -> str:
    """Return the initials of a name: of its first and its last word."""
    parts = [p for p in name.split() if p[0].isalpha()]
    if not parts:
        return "?"
    return (parts[0][0] + (parts[-1][0] if len(parts) > 1 else "")).upper()


def person_colour(name: str) -> int:
    """Return a colour that stays with a name on every machine."""
    return sum(place * ord(letter) for place, letter in enumerate(name, 1)) % 8


def paint_avatar(painter: QPainter, box: QRectF, name: str, colour: int | None = None) -> None:
    """Paint a person's initials in a disc."""
    tint = brigade_tint(person_colour(name) if colour is None else colour)
    rounded(painter, box, box.width() / 2, fill=tint.tint, border=tint.fg)
    kind = Type.META if box.width() <= 28 else Type.SMALL
    style = TextStyle(kind, weight=600)
    ink = QColor(tint.fg)
    if box.width() < 26:
        painter.save()
        painter.translate(box.center())
        painter.scale(0.91, 0.91)
        painter.translate(-box.center())
        text_line(painter, box, initials(name), style, ink, align=CENTRE)
        painter.restore()
        return
    text_line(painter, box, initials(name), style, ink, align=CENTRE)


class Avatar(QWidget):
    """A person's initials in a disc of 24, 28 or more pixels."""

    def __init__(self, name: str, side: int = 24, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.name, self._side = name, side
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_name(self, name: str) -> None:
        """Show another person."""
        self.name = name
        self.setAccessibleName(name)
        self.update()

    def sizeHint(self) -> QSize:
        """Return the size of the disc."""
        return QSize(self._side, self._side)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the disc."""
        paint_avatar(QPainter(self), QRectF(self.rect()), self.name)
