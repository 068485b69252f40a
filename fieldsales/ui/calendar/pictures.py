"""Meetings painted once and kept: a frame of a scrolling calendar copies pictures, it draws no text.

A frame makes only so many new pictures, few while a calendar scrolls; the rest of what came into sight shows
its ground until the next frame, a few hundredths of a second later. What changes from frame to frame
(chosen, under the pointer, dragged) is drawn directly by the canvas.
"""

from collections.abc import Callable, Hashable

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPixmap

from fieldsales.ui.theme import Density, theme
from fieldsales.ui.tokens import Scheme

MOST_KEPT = 1_500
NEW_A_FRAME, NEW_AT_REST = 5, 24
Draw = Callable[[QPainter, QRectF], None]


class Pictures:
    """The pictures of one canvas, by what they show."""

    def __init__(self) -> None:
        self._kept: dict[Hashable, QPixmap] = {}
        self._look: tuple[float, Scheme, Density] | None = None
        self._left = NEW_A_FRAME
        self._ratio = 1.0
        self.owes = False
        """The last frame left something out."""

    def clear(self) -> None:
        """Forget all: sizes or contents are others now."""
        self._kept.clear()

    def begin(self, ratio: float, *, is_scrolling: bool) -> None:
        """Begin a frame; a new look or screen makes all pictures anew."""
        look = (ratio, theme().scheme, theme().look.density)
        if look != self._look:
            self._look, self._ratio = look, ratio
            self._kept.clear()
        self._left = NEW_A_FRAME if is_scrolling else NEW_AT_REST
        self.owes = False

    def put(self, painter: QPainter, box: QRectF, key: Hashable, draw: Draw) -> bool:
        """Copy the picture of `key` into a box, made by `draw` when it is new; say whether it was there."""
        picture = self._kept.get(key)
        if picture is None:
            if self._left <= 0:
                self.owes = True
                return False
            self._left -= 1
            picture = self._make(box, draw)
            self._keep(key, picture)
        painter.drawPixmap(box.topLeft(), picture)
        return True

    def _make(self, box: QRectF, draw: Draw) -> QPixmap:
        ratio = self._ratio
        width, height = round(box.width() * ratio), round(box.height() * ratio)
        picture = QPixmap(max(1, width), max(1, height))
        picture.fill(Qt.GlobalColor.transparent)
        picture.setDevicePixelRatio(ratio)
        painter = QPainter(picture)
        draw(painter, QRectF(QPointF(0, 0), box.size()))
        painter.end()
        return picture

    def _keep(self, key: Hashable, picture: QPixmap) -> None:
        if len(self._kept) >= MOST_KEPT:
            for old in list(self._kept)[: MOST_KEPT // 3]:
                del self._kept[old]
        self._kept[key] = picture


def on_pixels(box: QRectF, shift: QPointF, ratio: float) -> QRectF:
    """Return a box whose upper left corner falls on a whole pixel of a screen of a broken ratio."""
    left = round((box.left() + shift.x()) * ratio) / ratio - shift.x()
    top = round((box.top() + shift.y()) * ratio) / ratio - shift.y()
    return QRectF(left, top, box.width(), box.height())
