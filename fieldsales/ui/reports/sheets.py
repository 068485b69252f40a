"""Pages of paper, painted: the document itself in the width one likes, and small pages to choose from.

Pictures are asked for when they come into sight and in the size they have there; until they come, the paper
is white, or shows the picture it had, dimmed. What a page says is its description for those who listen.
"""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRect, QRectF, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

from fieldsales.ui.painting import CENTRE, TextStyle, rounded, text_line
from fieldsales.ui.parts.focus import focus_came, focus_went
from fieldsales.ui.parts.native import dress_bars
from fieldsales.ui.theme import theme
from fieldsales.ui.tokens import Type

PIXELS_PER_POINT = 96 / 72
_SMALL = 68
_STEPS = (0.5, 0.67, 0.8, 1.0, 1.25, 1.5, 2.0)
_KEPT = 4
Size = tuple[float, float]


class Sheets(QAbstractScrollArea):
    """Pages one below the other; how wide they are, subclasses say."""

    wanted = Signal(int, int)
    """A page (from 0) is in sight: its picture is wanted in a width of device pixels."""

    gap, margin, below = 16, 16, 0

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        dress_bars(self)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.viewport().setAutoFillBackground(False)
        self.sizes: tuple[Size, ...] = ()
        self.current = 0
        self._edition = 0
        self._is_dim = False
        self._pictures: dict[int, tuple[int, QImage]] = {}
        self._asked: set[tuple[int, int]] = set()
        self.verticalScrollBar().valueChanged.connect(self._scrolled)

    def sheet_width(self) -> float:
        """Return how wide a page is."""
        raise NotImplementedError

    def show_document(self, sizes: Sequence[Size]) -> None:
        """Show other pages, sizes in points; pictures of before stay until new ones come."""
        self.sizes = tuple(sizes)
        self._edition += 1
        self._asked.clear()
        self._is_dim = False
        self._pictures = {n: p for n, p in self._pictures.items() if n < len(self.sizes)}
        self.current = min(self.current, max(0, len(self.sizes) - 1))
        self.lay_out()

    def show_picture(self, number: int, image: QImage) -> None:
        """Show the picture of a page."""
        self._pictures[number] = (self._edition, image)
        self._asked.discard((number, image.width()))
        self.viewport().update()

    def dim(self, *, is_dim: bool) -> None:
        """Dim what is shown: something else is being drawn."""
        self._is_dim = is_dim
        self.viewport().update()

    def picture(self, number: int) -> QImage | None:
        """Return the picture of a page, if it has come."""
        kept = self._pictures.get(number)
        return kept[1] if kept is not None and kept[0] == self._edition else None

    def rects(self) -> list[QRect]:
        """Return where the pages lie, from the top of the first."""
        width = round(self.sheet_width())
        left = max(self.margin, (self.viewport().width() - width) // 2)
        top, found = self.margin, []
        for across, down in self.sizes:
            high = round(width * down / across)
            found.append(QRect(left, top, width, high))
            top += high + self.below + self.gap
        return found

    def lay_out(self) -> None:
        """Reckon how far one can scroll."""
        rects, view = self.rects(), self.viewport()
        high = rects[-1].bottom() + self.below + self.margin if rects else 0
        wide = rects[0].width() + 2 * self.margin if rects else 0
        for bar, whole, seen in (
            (self.verticalScrollBar(), high, view.height()),
            (self.horizontalScrollBar(), wide, view.width()),
        ):
            bar.setRange(0, max(0, whole - seen))
            bar.setPageStep(seen)
            bar.setSingleStep(40)
        view.update()

    def offset(self) -> QPoint:
        """Return what lies at the upper left corner of what is in sight."""
        return QPoint(self.horizontalScrollBar().value(), self.verticalScrollBar().value())

    def _scrolled(self) -> None:
        self.viewport().update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Reckon anew."""
        super().resizeEvent(event)
        self.lay_out()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the focus ring."""
        super().focusInEvent(event)
        focus_came(self, event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Take the focus ring away."""
        super().focusOutEvent(event)
        focus_went(self)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the pages in sight, and ask for those whose picture is missing or of another size."""
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        ratio, offset = self.devicePixelRatioF(), self.offset()
        in_sight = []
        for number, rect in enumerate(self.rects()):
            here = rect.translated(-offset)
            if here.adjusted(0, 0, 0, self.below).intersects(event.rect()):
                in_sight.append(number)
                self._paint_sheet(painter, number, here)
                self._want(number, round(here.width() * ratio))
        for number in [n for n in self._pictures if in_sight and self._is_far(n, in_sight)]:
            del self._pictures[number]

    def _is_far(self, number: int, in_sight: list[int]) -> bool:
        return not in_sight[0] - _KEPT <= number <= in_sight[-1] + _KEPT

    def _want(self, number: int, width: int) -> None:
        kept = self._pictures.get(number)
        is_there = kept is not None and kept[0] == self._edition and kept[1].width() == width
        if not is_there and not self._is_dim and (number, width) not in self._asked:
            self._asked.add((number, width))
            self.wanted.emit(number, width)

    def _paint_sheet(self, painter: QPainter, number: int, rect: QRect) -> None:
        kept, colours = self._pictures.get(number), theme().colours
        painter.fillRect(rect, Qt.GlobalColor.white)
        if kept is not None:
            painter.setOpacity(0.45 if self._is_dim else 1.0)
            painter.drawImage(rect, kept[1])
            painter.setOpacity(1.0)
        edge = QRectF(rect).adjusted(-1, -1, 1, 1)
        rounded(painter, edge, 0, border=colours.border_strong)


class Paper(Sheets):
    """The document, as wide as there is room for, up to its true size; or in a size one chose."""

    turned = Signal(int)
    """Another page (from 0) is the one being read."""
    zoomed = Signal()
    """Pages have another size."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, parent)
        self._zoom: float | None = None

    def scale(self) -> float:
        """Return the size of pages: 1 is that of the paper."""
        if self._zoom is not None or not self.sizes:
            return self._zoom or 1.0
        room = self.viewport().width() - 2 * self.margin
        return max(0.25, min(1.0, room / (self.sizes[0][0] * PIXELS_PER_POINT)))

    def sheet_width(self) -> float:
        """Return how wide a page is."""
        return self.sizes[0][0] * PIXELS_PER_POINT * self.scale() if self.sizes else 0.0

    def zoom(self, step: int) -> None:
        """Show pages larger or smaller."""
        now = self.scale()
        ahead = [s for s in _STEPS if s > now + 0.01] if step > 0 else []
        behind = [s for s in reversed(_STEPS) if s < now - 0.01] if step < 0 else []
        self._set_zoom(next(iter((*ahead, *behind)), now))

    def fit(self) -> None:
        """Show pages as wide as there is room for."""
        self._set_zoom(None)

    def _set_zoom(self, zoom: float | None) -> None:
        kept = self.current
        self._zoom = zoom
        self.lay_out()
        self.go_to(kept)
        self.zoomed.emit()

    def go_to(self, number: int) -> None:
        """Show a page from its top."""
        rects = self.rects()
        if rects:
            number = max(0, min(number, len(rects) - 1))
            self.verticalScrollBar().setValue(rects[number].top() - self.margin)
            self._turn(number)

    def step(self, by: int) -> None:
        """Show the next page, or the one before."""
        self.go_to(self.current + by)

    def _scrolled(self) -> None:
        super()._scrolled()
        middle = self.offset().y() + self.viewport().height() // 3
        passed = [n for n, rect in enumerate(self.rects()) if rect.top() <= middle]
        self._turn(passed[-1] if passed else 0)

    def _turn(self, number: int) -> None:
        if number != self.current:
            self.current = number
            self.turned.emit(number)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Stay on the page being read."""
        kept = self.current
        super().resizeEvent(event)
        self.go_to(kept)
        self.zoomed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go to the first or the last page; the rest scrolls."""
        ends = {Qt.Key.Key_Home: 0, Qt.Key.Key_End: len(self.sizes) - 1}
        place = ends.get(Qt.Key(event.key()))
        if place is None:
            super().keyPressEvent(event)
        else:
            self.go_to(place)


class SmallPages(Sheets):
    """Small pages with their numbers; the one being read has a frame."""

    chosen = Signal(int)
    """A page (from 0) was chosen."""

    gap, below = 8, 20

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, parent)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFixedWidth(_SMALL + 2 * self.margin + 10)

    def sheet_width(self) -> float:
        """Return how wide a page is."""
        return _SMALL

    def read(self, number: int) -> None:
        """Frame the page being read, and keep it in sight."""
        self.current = number
        rects, bar = self.rects(), self.verticalScrollBar()
        if number < len(rects):
            rect, top = rects[number], bar.value()
            if rect.top() < top + self.margin:
                bar.setValue(rect.top() - self.margin)
            elif rect.bottom() + self.below + self.margin > top + self.viewport().height():
                bar.setValue(rect.bottom() + self.below + self.margin - self.viewport().height())
        self.viewport().update()

    def _paint_sheet(self, painter: QPainter, number: int, rect: QRect) -> None:
        super()._paint_sheet(painter, number, rect)
        colours, is_read = theme().colours, number == self.current
        if is_read:
            edge = QRectF(rect).adjusted(-2, -2, 2, 2)
            rounded(painter, edge, 0, border=colours.accent.fill, width=2)
        room = QRectF(rect.left(), rect.bottom() + 2, rect.width(), 18)
        style = TextStyle(Type.META, weight=600 if is_read else 400)
        text_line(
            painter,
            room,
            str(number + 1),
            style,
            colours.text if is_read else colours.text2,
            align=CENTRE,
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go through the pages."""
        steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        ends = {Qt.Key.Key_Home: 0, Qt.Key.Key_End: len(self.sizes) - 1}
        key = Qt.Key(event.key())
        if key in steps or key in ends:
            place = ends.get(key, self.current + steps.get(key, 0))
            if 0 <= place < len(self.sizes):
                self.chosen.emit(place)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose the page under the pointer."""
        at = event.position().toPoint() + self.offset()
        for number, rect in enumerate(self.rects()):
            if rect.adjusted(0, 0, 0, self.below).contains(at):
                self.chosen.emit(number)
