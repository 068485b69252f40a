"""A meeting that somebody else moved glides to its new place and bears her initials for six seconds."""

from collections.abc import Mapping

from PySide6.QtCore import QEasingCurve, QPointF, QRectF, QTimer, QVariantAnimation
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QAbstractScrollArea

from fieldsales.ui.calendar.board import Key
from fieldsales.ui.painting import CENTRE, TextStyle, rounded, text_line, text_width
from fieldsales.ui.theme import theme
from fieldsales.ui.tokens import Type

INITIALS_MS = 6_000
_STYLE = TextStyle(Type.META, weight=600)


class Glide:
    """What is on its way in one canvas."""

    def __init__(self, area: QAbstractScrollArea) -> None:
        self._area = area
        self._from: dict[Key, QRectF] = {}
        self._initials: dict[Key, str] = {}
        self._share = 1.0
        self._motion = QVariantAnimation(area)
        self._motion.setStartValue(0.0)
        self._motion.setEndValue(1.0)
        self._motion.setEasingCurve(QEasingCurve.Type.OutCubic)
        self._motion.valueChanged.connect(self._step)
        self._motion.finished.connect(self._from.clear)
        self._timer = QTimer(area)
        self._timer.setSingleShot(True)
        self._timer.setInterval(INITIALS_MS)
        self._timer.timeout.connect(self._forget)

    @property
    def keys(self) -> set[Key]:
        """Which meetings are on their way or bear initials."""
        return {*self._from, *self._initials}

    @property
    def initials(self) -> Mapping[Key, str]:
        """Whose initials stand on which meetings just now."""
        return self._initials

    def begin(self, was: Mapping[Key, QRectF], initials: Mapping[Key, str]) -> None:
        """Let meetings glide from where they were; those with initials were moved by others."""
        if initials:
            self._initials = dict(initials)
            self._timer.start()
        duration = theme().motion("panel")
        if not was or not duration:
            return
        self._from.clear()
        self._from.update(was)
        self._share = 0.0
        self._motion.stop()
        self._motion.setDuration(duration)
        self._motion.start()

    def place(self, key: Key, box: QRectF) -> QRectF:
        """Return where an entry is painted just now; `box` is where it belongs."""
        began = self._from.get(key)
        if began is None:
            return box
        way = box.topLeft() - began.topLeft()
        at = began.topLeft() + QPointF(way.x() * self._share, way.y() * self._share)
        return QRectF(at, box.size())

    def paint_initials(self, painter: QPainter, key: Key, box: QRectF) -> None:
        """Paint whose change it was, at the upper right corner."""
        words = self._initials.get(key)
        if not words:
            return
        colours = theme().colours
        width = text_width(words, _STYLE) + 10
        sign = QRectF(box.right() - width + 3, box.top() - 5, width, 16)
        rounded(painter, sign, 8, fill=colours.inverse)
        text_line(painter, sign, words, _STYLE, colours.on_inverse, align=CENTRE)

    def _step(self, share: float) -> None:
        self._share = share
        self._area.viewport().update()

    def _forget(self) -> None:
        self._initials = {}
        self._area.viewport().update()
