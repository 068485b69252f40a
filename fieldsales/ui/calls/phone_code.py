"""A number as a code that a mobile reads and dials. The library that makes it is loaded when first asked."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from fieldsales.domain.registers import Phone
from fieldsales.domain.text import digits
from fieldsales.ui.painting import rounded
from fieldsales.ui.parts.labels import Label
from fieldsales.ui.parts.overlays import Popover
from fieldsales.ui.theme import Tone, theme
from fieldsales.ui.tokens import Type

_QUIET = 4
_SIDE = 196


def dial_link(phone: Phone) -> str:
    """Return the link that dials a number."""
    number = phone.e164 or digits(phone.raw)
    return f"tel:{number};ext={phone.extension}" if phone.extension else f"tel:{number}"


class PhoneCode(QWidget):
    """The code; dark on light in both themes, since not every camera reads the other way round."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        import segno

        self.text = text
        self.matrix = tuple(tuple(bool(dot) for dot in line) for line in segno.make_qr(text).matrix)
        self.setAccessibleName(self.tr("Code that dials {number}").format(number=text[4:]))
        self.setFixedSize(QSize(_SIDE, _SIDE))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the dots inside a quiet zone."""
        painter = QPainter(self)
        rounded(painter, QRectF(self.rect()), theme().radius("control"), fill=QColor("white"))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        count = len(self.matrix) + 2 * _QUIET
        side = _SIDE / count
        for y, line in enumerate(self.matrix):
            for x, is_dark in enumerate(line):
                if is_dark:
                    left, top = round((x + _QUIET) * side), round((y + _QUIET) * side)
                    right, low = round((x + _QUIET + 1) * side), round((y + _QUIET + 1) * side)
                    painter.fillRect(left, top, right - left, low - top, QColor("black"))


class PhoneCodePopover(Popover):
    """The code beside its number."""

    def __init__(self, window: QWidget, phone: Phone) -> None:
        super().__init__(window, _SIDE + 26)
        self.code = PhoneCode(dial_link(phone))
        self.column.addWidget(self.code)
        told = self.tr("Point a mobile’s camera here to dial {number}.").format(number=phone.raw)
        self.column.addWidget(Label(told, Type.SMALL, Tone.TEXT2, wraps=True))
