"""What a meeting's status looks like: nine own glyphs of 14 pixels, their words and colours.

Told apart by shape alone, so that a grey print and a colour-blind reader lose nothing.
"""

from collections.abc import Callable
from enum import Enum

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPolygonF

from fieldsales.ui.theme import theme
from fieldsales.ui.tokens import Tint

SIZE = 14
_STROKE = 1.6


class Status(Enum):
    """What is drawn of a meeting; *moved* is drawn at the old slot."""

    PROPOSED = "proposed"
    PLANNED = "planned"
    CONFIRMED = "confirmed"
    IN_PROGRESS = "in progress"
    HELD = "held"
    MISSED_BY_CLIENT = "missed by client"
    MISSED_BY_US = "missed by us"
    CANCELLED = "cancelled"
    MOVED = "moved"

    @property
    def is_dashed(self) -> bool:
        """Say whether its border is dashed: not certain, or no longer here."""
        return self in {Status.PROPOSED, Status.PLANNED, Status.MOVED}


_OF_STATE = {status.value.replace(" ", "_"): status for status in Status} | {
    "void": Status.CANCELLED
}
_TOKEN = {
    Status.PROPOSED: "planned",
    Status.PLANNED: "planned",
    Status.CONFIRMED: "confirmed",
    Status.IN_PROGRESS: "confirmed",
    Status.HELD: "held",
    Status.MISSED_BY_CLIENT: "missed",
    Status.MISSED_BY_US: "missed",
    Status.CANCELLED: "cancelled",
    Status.MOVED: "moved",
}


def status_of(state: str) -> Status:
    """Return what is drawn for a `MeetingState` (its stored word); a newer program's is drawn as planned."""
    return _OF_STATE.get(str(state), Status.PLANNED)


def colours_of(status: Status) -> Tint:
    """Return the colours of a status in the present scheme."""
    return theme().colours.status[_TOKEN[status]]


def status_words(status: Status) -> str:
    """Return the status in the reader's language."""
    translate = QCoreApplication.translate
    words = {
        Status.PROPOSED: translate("status", "Proposed"),
        Status.PLANNED: translate("status", "Planned"),
        Status.CONFIRMED: translate("status", "Confirmed"),
        Status.IN_PROGRESS: translate("status", "In progress"),
        Status.HELD: translate("status", "Held"),
        Status.MISSED_BY_CLIENT: translate("status", "Missed by client"),
        Status.MISSED_BY_US: translate("status", "Missed by us"),
        Status.CANCELLED: translate("status", "Cancelled"),
        Status.MOVED: translate("status", "Moved"),
    }
    return words[status]


def paint_glyph(
    painter: QPainter,
    left: float,
    top: float,
    status: Status,
    *,
    size: float = SIZE,
    colour: QColor | None = None,
) -> None:
    """Paint the glyph of a status with its upper left corner at a point."""
    tint = colours_of(status)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(left, top)
    painter.scale(size / SIZE, size / SIZE)
    _DRAW[status](painter, colour or tint.fg, tint.tint)
    painter.restore()


def _pen(colour: QColor, width: float = _STROKE) -> QPen:
    return QPen(
        colour, width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin
    )


def _ring(painter: QPainter, pen: QPen) -> None:
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawEllipse(QRectF(1.8, 1.8, 10.4, 10.4))


def _dashed(
    dash: float, gap: float, cap: Qt.PenCapStyle
) -> Callable[[QPainter, QColor, QColor], None]:
    def draw(painter: QPainter, colour: QColor, _ground: QColor) -> None:
        pen = _pen(colour)
        pen.setCapStyle(cap)
        pen.setDashPattern([dash, gap])
        _ring(painter, pen)

    return draw


def _confirmed(painter: QPainter, colour: QColor, _ground: QColor) -> None:
    _ring(painter, _pen(colour))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    painter.drawEllipse(QPointF(7, 7), 2.5, 2.5)


def _in_progress(painter: QPainter, colour: QColor, _ground: QColor) -> None:
    _ring(painter, _pen(colour))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    painter.drawPie(QRectF(3.6, 3.6, 6.8, 6.8), 90 * 16, -225 * 16)


def _held(painter: QPainter, colour: QColor, ground: QColor) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    painter.drawEllipse(QRectF(1, 1, 12, 12))
    painter.setPen(_pen(_on(colour, ground), 1.7))
    painter.drawPolyline(QPolygonF([QPointF(4.4, 7.3), QPointF(6.2, 9.0), QPointF(9.7, 5.3)]))


def _diamond(painter: QPainter, colour: QColor) -> None:
    path = QPainterPath(QPointF(7, 0.7))
    for x, y in ((13.3, 7), (7, 13.3), (0.7, 7)):
        path.lineTo(x, y)
    path.closeSubpath()
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    painter.drawPath(path)


def _missed_by_client(painter: QPainter, colour: QColor, ground: QColor) -> None:
    _diamond(painter, colour)
    painter.setPen(_pen(_on(colour, ground), 1.5))
    painter.drawLine(QPointF(5.2, 5.2), QPointF(8.8, 8.8))
    painter.drawLine(QPointF(8.8, 5.2), QPointF(5.2, 8.8))


def _missed_by_us(painter: QPainter, colour: QColor, ground: QColor) -> None:
    _diamond(painter, colour)
    painter.setPen(_pen(_on(colour, ground), 1.7))
    painter.drawLine(QPointF(4.6, 7), QPointF(9.4, 7))


def _cancelled(painter: QPainter, colour: QColor, _ground: QColor) -> None:
    _ring(painter, _pen(colour))
    painter.drawLine(QPointF(3.6, 10.4), QPointF(10.4, 3.6))


def _moved(painter: QPainter, colour: QColor, _ground: QColor) -> None:
    painter.setPen(_pen(colour))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(QRectF(1.6, 1.6, 10.8, 10.8), 3, 3)
    painter.drawLine(QPointF(4.4, 7), QPointF(9.4, 7))
    painter.drawPolyline(QPolygonF([QPointF(7.3, 4.9), QPointF(9.4, 7), QPointF(7.3, 9.1)]))


def _on(colour: QColor, ground: QColor) -> QColor:
    """Return what a sign inside a filled glyph is drawn in: white on dark fills, the ground on light ones."""
    return QColor("white") if colour.lightnessF() < 0.5 else ground.darker(110)


_DRAW: dict[Status, Callable[[QPainter, QColor, QColor], None]] = {
    Status.PROPOSED: _dashed(0.1, 2.2, Qt.PenCapStyle.RoundCap),
    Status.PLANNED: _dashed(1.35, 1.2, Qt.PenCapStyle.FlatCap),
    Status.CONFIRMED: _confirmed,
    Status.IN_PROGRESS: _in_progress,
    Status.HELD: _held,
    Status.MISSED_BY_CLIENT: _missed_by_client,
    Status.MISSED_BY_US: _missed_by_us,
    Status.CANCELLED: _cancelled,
    Status.MOVED: _moved,
}
