"""The strokes everything painted by hand shares: rounded boxes, shadows, hatches, lines of text.

Text is laid out once and kept (by words, style, width and density), since the same names are painted on
every frame of a list. Widths are logical pixels; Qt scales for the screen.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import (
    QBrush,
    QColor,
    QFont,
    QFontMetricsF,
    QPainter,
    QPen,
    QPixmap,
    QStaticText,
    QTextLayout,
    QTextOption,
)

from fieldsales.ui.theme import Density, theme
from fieldsales.ui.tokens import ShadowLayer, Type

LEFT, CENTRE, RIGHT = (
    Qt.AlignmentFlag.AlignLeft,
    Qt.AlignmentFlag.AlignHCenter,
    Qt.AlignmentFlag.AlignRight,
)
DASH = (3.0, 2.0)
DROP_DASH = (4.0, 3.0)
_KEPT = 8192
_SOFT = 3
"""Each layer of a shadow is painted in so many steps, so that no edge is seen."""


@dataclass(frozen=True, slots=True)
class TextStyle:
    """How a text is set: style of the scale, tabular figures, another weight, struck through."""

    kind: Type = Type.BODY
    tabular: bool = False
    weight: int = 0
    is_struck: bool = False

    @property
    def font(self) -> QFont:
        """The font of this style."""
        return theme().font(self.kind, tabular=self.tabular, weight=self.weight)

    @property
    def line(self) -> int:
        """The height of a line in pixels."""
        return theme().line(self.kind)


@dataclass(frozen=True, slots=True)
class Run:
    """A piece of a line with its own style and colour."""

    text: str
    style: TextStyle
    colour: QColor


def rounded(
    painter: QPainter,
    rect: QRectF,
    radius: float,
    *,
    fill: QColor | QBrush | None = None,
    border: QColor | None = None,
    width: float = 1.0,
    dash: Sequence[float] = (),
) -> None:
    """Paint a rounded box whose border lies inside `rect` and is sharp on every screen."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(QBrush(fill) if fill is not None else Qt.BrushStyle.NoBrush)
    if border is None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.drawRoundedRect(rect, radius, radius)
        return
    pen = QPen(border, width)
    if dash:
        pen.setDashPattern([step / width for step in dash])
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    painter.setPen(pen)
    inset = width / 2
    inner = max(0.0, radius - inset)
    painter.drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), inner, inner)


def shadow(painter: QPainter, rect: QRectF, radius: float, layers: Sequence[ShadowLayer]) -> None:
    """Paint a soft shadow under a box: nested rounded rectangles, no effect that costs on scrolling."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    for layer in layers:
        colour = QColor(0, 0, 0)
        colour.setAlphaF(layer.alpha / _SOFT)
        painter.setBrush(colour)
        for step in range(1, _SOFT + 1):
            grow = layer.grow * step / _SOFT
            grown = rect.adjusted(-grow, -grow, grow, grow)
            grown.translate(0, layer.down * step / _SOFT)
            painter.drawRoundedRect(grown, radius + grow, radius + grow)


@lru_cache(maxsize=32)
def _hatch(colour: str, period: int, ratio: float) -> QPixmap:
    side = round(period * ratio)
    tile = QPixmap(side, side)
    tile.fill(Qt.GlobalColor.transparent)
    painter = QPainter(tile)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(colour), ratio))
    for shift in (-side, 0, side):
        painter.drawLine(QPointF(shift - 1, side + 1), QPointF(shift + side + 1, -1))
    painter.end()
    tile.setDevicePixelRatio(ratio)
    return tile


def hatch(painter: QPainter, rect: QRectF, colour: QColor, *, period: int = 7) -> None:
    """Paint diagonal lines over a box, from a tile."""
    ratio = painter.device().devicePixelRatioF()
    painter.drawTiledPixmap(rect, _hatch(colour.name(), period, ratio))


def text_line(
    painter: QPainter,
    rect: QRectF,
    text: str,
    style: TextStyle,
    colour: QColor,
    *,
    align: Qt.AlignmentFlag = LEFT,
) -> float:
    """Paint one line in the middle of a box's height, cut with an ellipsis; return the width painted."""
    if not text or rect.width() <= 0:
        return 0.0
    laid, width, height = _laid(text, style, int(rect.width()), theme().look.density)
    left = rect.left()
    if align == RIGHT:
        left = rect.right() - width
    elif align == CENTRE:
        left = rect.left() + (rect.width() - width) / 2
    top = rect.top() + (rect.height() - height) / 2
    painter.setFont(style.font)
    painter.setPen(colour)
    painter.drawStaticText(QPointF(left, top), laid)
    if style.is_struck:
        middle = round(top + height * 0.55) + 0.5
        painter.drawLine(QPointF(left, middle), QPointF(left + width, middle))
    return width


def text_runs(painter: QPainter, rect: QRectF, runs: Sequence[Run]) -> float:
    """Paint pieces of a line one after the other; what does not fit is cut. Return the width painted."""
    left = rect.left()
    for run in runs:
        room = QRectF(left, rect.top(), rect.right() - left, rect.height())
        if room.width() < 4:
            break
        left += text_line(painter, room, run.text, run.style, run.colour)
    return left - rect.left()


def text_block(
    painter: QPainter,
    rect: QRectF,
    text: str,
    style: TextStyle,
    colour: QColor,
    *,
    align: Qt.AlignmentFlag = LEFT,
    most_lines: int = 0,
) -> int:
    """Paint wrapped text from the top of a box; return its height in pixels."""
    lines = wrapped(text, style, int(rect.width()), most_lines)
    height = style.line
    for place, line in enumerate(lines):
        box = QRectF(rect.left(), rect.top() + place * height, rect.width(), height)
        text_line(painter, box, line, style, colour, align=align)
    return len(lines) * height


def text_width(text: str, style: TextStyle) -> float:
    """Return the width of a line in pixels."""
    return _width(text, style, theme().look.density)


def wrapped(text: str, style: TextStyle, width: int, most_lines: int = 0) -> tuple[str, ...]:
    """Return a text broken into lines that fit `width`; the last of `most_lines` holds all the rest."""
    return _wrapped(text, style, width, most_lines, theme().look.density)


def is_cut(text: str, style: TextStyle, width: float) -> bool:
    """Say whether a line is too long for a width."""
    return text_width(text, style) > width + 0.5


@lru_cache(maxsize=_KEPT)
def _width(text: str, style: TextStyle, _density: Density) -> float:
    return QFontMetricsF(style.font).horizontalAdvance(text)


@lru_cache(maxsize=_KEPT)
def _laid(
    text: str, style: TextStyle, room: int, _density: Density
) -> tuple[QStaticText, float, float]:
    metrics = QFontMetricsF(style.font)
    width = metrics.horizontalAdvance(text)
    if width > room + 1:
        text = metrics.elidedText(text, Qt.TextElideMode.ElideRight, room)
        width = metrics.horizontalAdvance(text)
    laid = QStaticText(text)
    laid.setTextFormat(Qt.TextFormat.PlainText)
    laid.setPerformanceHint(QStaticText.PerformanceHint.AggressiveCaching)
    laid.prepare(font=style.font)
    return laid, width, metrics.height()


@lru_cache(maxsize=2048)
def _wrapped(
    text: str, style: TextStyle, width: int, most_lines: int, density: Density
) -> tuple[str, ...]:
    lines: list[str] = []
    for part in text.split("\n"):
        if (
            _width(part, style, density) < width - 1
        ):  # a layout asks for many widths; most texts are short
            lines.append(part.rstrip())
            continue
        lines += _broken(part, style.font, width)
    if most_lines and len(lines) > most_lines:
        rest = " ".join(line.strip() for line in lines[most_lines - 1 :])
        lines = [*lines[: most_lines - 1], rest]
    return tuple(lines)


def _broken(text: str, font: QFont, width: int) -> list[str]:
    layout = QTextLayout(text, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.beginLayout()
    lines = []
    while (line := layout.createLine()).isValid():
        line.setLineWidth(max(1, width))
        start = line.textStart()
        lines.append(text[start : start + line.textLength()].rstrip())
    layout.endLayout()
    return lines or [""]
