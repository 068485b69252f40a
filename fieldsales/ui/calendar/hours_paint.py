"""What lies round the meetings of an hour calendar: ruler, hours, lunch, days, the line of the present."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from fieldsales.ui.calendar.block import paint_letters
from fieldsales.ui.calendar.board import DayCell, Lane
from fieldsales.ui.calendar.day_layout import LaneRoom
from fieldsales.ui.calendar.drag import Target
from fieldsales.ui.format import clock_of_minute, decimal
from fieldsales.ui.painting import (
    CENTRE,
    DROP_DASH,
    RIGHT,
    TextStyle,
    rounded,
    text_line,
    text_width,
)
from fieldsales.ui.parts.hold_bar import paint_day_head
from fieldsales.ui.theme import Tone, theme
from fieldsales.ui.tokens import Type

LUNCH = (14, 15)
_LEAST_FOR_TIMES = 44
_HOUR = TextStyle(Type.META, tabular=True)
_NAME = TextStyle(Type.ROW, weight=600)
_FIGURES = TextStyle(Type.SMALL)
_STRONG = TextStyle(Type.SMALL, weight=600)
_OFFER = TextStyle(Type.META, weight=600)
_PLAIN = TextStyle(Type.META, weight=500)
Height = Callable[[float], float]


def paint_hours(painter: QPainter, body: QRect, hours: tuple[int, int], y_of: Height) -> None:
    """Paint the rules of the hours and the shade of lunch."""
    colours = theme().colours
    top, bottom = (round(y_of(hour * 60)) for hour in LUNCH)
    painter.fillRect(body.left(), top, body.width(), bottom - top, colours.sunken)
    for hour in range(hours[0], hours[1] + 1):
        painter.fillRect(body.left(), round(y_of(hour * 60)), body.width(), 1, colours.border)


def paint_day(
    painter: QPainter, body: QRect, left: int, width: int, *, is_open: bool, is_week: bool
) -> None:
    """Paint the left rule of a day; a day outside the trip is shaded, a new week has a stronger rule."""
    colours = theme().colours
    if not is_open:
        painter.fillRect(left, body.top(), width, body.height(), colours.sunken)
    painter.fillRect(left, body.top(), 2 if is_week else 1, body.height(), colours.border_strong)


def paint_lane(painter: QPainter, body: QRect, left: int) -> None:
    """Paint the left rule of a lane."""
    painter.fillRect(left, body.top(), 1, body.height(), theme().colours.border)


def paint_ruler(
    painter: QPainter, view: QRect, head: int, hours: tuple[int, int], y_of: Height
) -> None:
    """Paint the hours at the left."""
    colours = theme().colours
    painter.save()
    painter.fillRect(0, 0, 48, view.height(), colours.surface)
    painter.setClipRect(0, head, 48, view.height() - head)
    for hour in range(hours[0], hours[1] + 1):
        line = QRectF(0, round(y_of(hour * 60)) - 8, 41, 16)
        text_line(painter, line, f"{hour}:00", _HOUR, colours.text2, align=RIGHT)
    painter.restore()
    painter.fillRect(47, 0, 1, view.height(), colours.border)


def paint_now(painter: QPainter, left: int, right: int, y: int) -> None:
    """Paint the line of the present."""
    ink = theme().colours.danger.fill
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ink)
    painter.drawEllipse(QPointF(left + 4, y + 0.5), 4, 4)
    painter.setPen(QPen(ink, 2))
    painter.drawLine(QPointF(left + 4, y + 0.5), QPointF(right, y + 0.5))


def paint_ghost(
    painter: QPainter, box: QRectF, name: str, target: Target, *, is_refused: bool
) -> None:
    """Paint where something would land: dashed, with its times; amber where it cannot be."""
    colours = theme().colours
    fill = colours.warning.tint if is_refused else colours.selected
    border = colours.warning.fill if is_refused else colours.accent.fill
    radius = theme().radius("card_mini")
    rounded(painter, box, radius, fill=fill, border=border, width=2, dash=DROP_DASH)
    ink = colours.warning.fg if is_refused else colours.accent.text
    end = target.minute + target.minutes
    times = f"{clock_of_minute(target.minute)}–{clock_of_minute(end)}"
    line = QRectF(box.left() + 7, box.top() + 2, box.width() - 10, 14)
    text_line(painter, line, times, _OFFER, ink)
    if box.height() >= 34:
        text_line(painter, line.translated(0, 15), name, _PLAIN, colours.text)


def paint_offer(painter: QPainter, box: QRectF, line: str, number: int, *, is_chosen: bool) -> None:
    """Paint a time to offer; the chosen one has a full border. A strip has room for its number only."""
    if box.isEmpty():
        return
    colours = theme().colours
    dash = () if is_chosen else DROP_DASH
    rounded(
        painter,
        box,
        theme().radius("card_mini"),
        fill=colours.selected,
        border=colours.accent.fill,
        width=2,
        dash=dash,
    )
    if box.width() < _LEAST_FOR_TIMES:
        place = QRectF(box.left(), box.top() + 4, box.width(), 14)
        text_line(painter, place, str(number), _OFFER, colours.accent.text, align=CENTRE)
        return
    first, _, second = line.partition("\n")
    place = QRectF(box.left() + 6, box.top() + 4, box.width() - 8, 14)
    text_line(painter, place, first, _OFFER, colours.accent.text)
    text_line(painter, place.translated(0, 14), second, _PLAIN, colours.accent.text)


def paint_trip_head(painter: QPainter, box: QRectF, cell: DayCell, *, is_focus: bool) -> None:
    """Paint the head of a day of a trip: name, numbers, hold bar."""
    load = cell.loads[0] if cell.loads else None
    inset = 13 if cell.is_today else 8
    line = QRectF(box.left() + inset, box.top() + 5, box.width() - inset - 8, 26)
    if load is not None:
        paint_day_head(painter, line, cell.name, load, is_today=cell.is_today)
    else:
        name = QRectF(line.left(), line.top(), line.width(), 20)
        text_line(painter, name, cell.name, _NAME, theme().colours.text2)
    if is_focus:
        _paint_focus(painter, box)


def _paint_focus(painter: QPainter, box: QRectF) -> None:
    line = QRectF(box.left() + 1, box.bottom() - 3, box.width() - 1, 2)
    painter.fillRect(line, theme().colours.accent.fill)


def paint_week_head(
    painter: QPainter,
    box: QRectF,
    cell: DayCell,
    lanes: Sequence[Lane],
    rooms: Sequence[LaneRoom],
    *,
    is_focus: bool,
) -> None:
    """Paint the head of a day of several brigades: name, then letters and numbers of each lane."""
    colours = theme().colours
    name = QRectF(box.left() + 9, box.top() + 5, box.width() - 12, 20)
    ink = colours.accent.text if cell.is_today else colours.text
    text_line(painter, name, cell.name, _NAME, ink)
    painter.fillRect(QRectF(box.left(), box.top(), 1, box.height()), colours.border_strong)
    for room in rooms:
        left = box.left() + room.left
        if room.is_collapsed:
            line = QRectF(left + 3, box.top() + 26, room.width - 4, 18)
            text_line(painter, line, f"+{len(room.lanes)}", _FIGURES, colours.text2)
            continue
        lane = lanes[room.lanes[0]]
        paint_letters(
            painter, left + (7 if room.is_wide else 3), box.top() + 26, lane.letters, lane.colour
        )
        if room.is_wide:
            _paint_load(painter, QRectF(left + 36, box.top() + 26, room.width - 38, 18), cell, room)
    if is_focus:
        _paint_focus(painter, box)


def _paint_load(painter: QPainter, box: QRectF, cell: DayCell, room: LaneRoom) -> None:
    """Paint planned and expected of a lane, as much of it as fits."""
    load = cell.loads[room.lanes[0]]
    if load is None:
        return
    if load.held is not None:
        words, short = f"{load.held} / {load.planned}", str(load.held)
    else:
        short = f"≈{decimal(load.expected, 1)}"
        words = f"{load.planned} · {short}"
    tone = load.tone
    style = _STRONG if tone is not Tone.TEXT2 else _FIGURES
    shown = words if text_width(words, style) <= box.width() else short
    text_line(painter, box, shown, style, theme().tone(tone))
