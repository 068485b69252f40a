"""Icons: Lucide drawings in the colour asked for, one kept pixmap per name, colour, size and screen.

The colour is put into the SVG text before it is read, since Qt's SVG knows no current colour.
`scripts/make_icons.py` brings the drawings into `resources/icons`.
"""

from functools import lru_cache

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from fieldsales.config import resource
from fieldsales.errors import BrokenPromise

SIZE = 16
SMALL = 14


def paint_icon(
    painter: QPainter, left: float, top: float, name: str, colour: QColor, size: int = SIZE
) -> None:
    """Paint an icon with its upper left corner at a point."""
    ratio = painter.device().devicePixelRatioF()
    pixmap = _pixmap(name, colour.name(), size, ratio)
    painter.drawPixmap(QRectF(left, top, size, size), pixmap, QRectF(pixmap.rect()))


def paint_icon_in(
    painter: QPainter, rect: QRectF, name: str, colour: QColor, size: int = SIZE
) -> None:
    """Paint an icon in the middle of a box, on whole pixels."""
    left = round(rect.center().x() - size / 2)
    top = round(rect.center().y() - size / 2)
    paint_icon(painter, left, top, name, colour, size)


def icon(name: str, colour: QColor, size: int = SIZE) -> QIcon:
    """Return an icon for Qt's own menus and windows."""
    made = QIcon()
    for ratio in (1.0, 2.0):
        made.addPixmap(_pixmap(name, colour.name(), size, ratio))
    return made


@lru_cache(maxsize=1024)
def _pixmap(name: str, colour: str, size: int, ratio: float) -> QPixmap:
    side = round(size * ratio)
    pixmap = QPixmap(side, side)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    QSvgRenderer(QByteArray(_drawing(name).replace("currentColor", colour).encode())).render(
        painter, QRectF(0, 0, side, side)
    )
    painter.end()
    pixmap.setDevicePixelRatio(ratio)
    return pixmap


@lru_cache(maxsize=256)
def _drawing(name: str) -> str:
    path = resource("icons", f"{name}.svg")
    if not path.exists():
        raise BrokenPromise("The icon {name} is missing from the installation.", name=name)
    return path.read_text(encoding="utf-8")
