"""Tables that break well over pages: heads repeated, no row left alone, nothing cut off.

A cell is one or several pieces of text, each on lines of its own, with the glyph of a status before the
first. A row higher than a page is broken between its lines. Columns are as wide as asked, as wide as
their longest word, or share what is left.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum
from typing import NamedTuple

from fieldsales.domain.day_account import Fate
from fieldsales.domain.meeting import MeetingState
from fieldsales.reports.drawing import Path, Text
from fieldsales.reports.flow import FULL_PAGE, Flow, base_of
from fieldsales.reports.glyphs import SIZE, glyph
from fieldsales.reports.measure import clean, width_of, wrap
from fieldsales.reports.page_styles import (
    CELL,
    HAIRLINE,
    LEFT,
    LINE,
    RULE,
    STRONG_LINE,
    TABLE_HEAD,
    WIDTH,
    TextStyle,
)

GAP, PAD = 9.0, 3.6
GLYPH_ROOM = SIZE + 3.5
_WIDEST_AUTO = 120.0


class Align(Enum):
    """Where the text of a column stands."""

    LEFT = "left"
    CENTRE = "centre"
    RIGHT = "right"


@dataclass(frozen=True, slots=True)
class Column:
    """One column: `width` in points, or a `share` of what is left, or as wide as its words."""

    head: str = ""
    width: float | None = None
    share: float = 0.0
    align: Align = Align.LEFT


@dataclass(frozen=True, slots=True)
class Piece:
    """Words of one style in a cell; `status` draws its glyph before them."""

    text: str
    style: TextStyle = CELL
    status: MeetingState | Fate | None = None


Cell = str | Piece | tuple[Piece, ...]
Row = tuple[Cell, ...]


class _Line(NamedTuple):
    """One line of a laid-out row: how far below the row's top its top is, and where it stands."""

    drop: float
    x: float
    text: str
    style: TextStyle
    status: MeetingState | Fate | None


@dataclass(frozen=True, slots=True)
class _Laid:
    """A laid-out row."""

    height: float
    lines: tuple[_Line, ...]


class Table:
    """A table of texts over the whole width; `gap` lies between columns, `pad` above and below a row."""

    def __init__(
        self,
        columns: Sequence[Column],
        rows: Sequence[Row],
        *,
        gap: float = GAP,
        pad: float = PAD,
    ) -> None:
        self._columns, self._gap, self._pad = columns, gap, pad
        self._widths = _widths(columns, rows, gap)
        self._head = self._lay([Piece(c.head, TABLE_HEAD) for c in columns], at_foot=True)
        self._has_head = any(c.head for c in columns)
        self._rows = [self._lay(row) for row in rows]

    @property
    def head_height(self) -> float:
        """The height of the head, nothing when no column has one."""
        return self._head.height if self._has_head else 0.0

    @property
    def height(self) -> float:
        """The height of the whole table."""
        return self.head_height + sum(r.height for r in self._rows)

    def place(self, flow: Flow, *, after: float = 6.0) -> None:
        """Put the table into the flow, over as many pages as it takes."""
        place = 0
        while place < len(self._rows):
            flow.need(min(FULL_PAGE, self.head_height + self._least(place)))
            self._draw_head(flow)
            count = self._fitting(place, flow.room)
            if not count:
                self._draw_broken(flow, self._rows[place])
                count = 1
            else:
                for row in self._rows[place : place + count]:
                    self._draw(flow, row)
            place += count
        flow.space(after)

    def _least(self, place: int) -> float:
        """Return the height of the rows that must stand together from here: two, or what is left."""
        left = len(self._rows) - place
        count = left if left <= 3 else 2
        heights = [r.height for r in self._rows[place : place + count]]
        return sum(heights) if sum(heights) <= FULL_PAGE / 2 else heights[0]

    def _fitting(self, place: int, room: float) -> int:
        """Return how many rows fit; never all but one of them."""
        count, used, left = 0, 0.0, len(self._rows) - place
        while count < left and used + self._rows[place + count].height <= room:
            used += self._rows[place + count].height
            count += 1
        return count - 1 if left - count == 1 and count > 2 else count

    def _lay(self, cells: Sequence[Cell], *, at_foot: bool = False) -> _Laid:
        """Break a row's cells into lines; `at_foot` lets all cells end at the same height."""
        lines: list[_Line] = []
        foots: list[tuple[int, float]] = []
        x = LEFT
        for column, room, cell in zip(self._columns, self._widths, cells, strict=True):
            foots.append((len(lines), _lay_cell(lines, cell, column.align, (x, room), self._pad)))
            x += room + self._gap
        highest = max((foot for _, foot in foots), default=self._pad)
        if at_foot:
            for (start, foot), (end, _) in zip(foots, [*foots[1:], (len(lines), 0)], strict=True):
                for number in range(start, end):
                    line = lines[number]
                    lines[number] = line._replace(drop=line.drop + highest - foot)
        return _Laid(highest + self._pad, tuple(lines))

    def _draw_head(self, flow: Flow) -> None:
        if self._has_head:
            _draw_lines(flow, self._head.lines)
            flow.y -= self._head.height
            self._draw_rule(flow, STRONG_LINE, RULE)

    def _draw(self, flow: Flow, row: _Laid) -> None:
        _draw_lines(flow, row.lines)
        flow.y -= row.height
        self._draw_rule(flow, LINE, HAIRLINE)

    def _draw_rule(self, flow: Flow, ink: str, width: float) -> None:
        ends = ((LEFT, flow.y), (LEFT + WIDTH, flow.y))
        flow.add(Path(ends, stroke=ink, width=width))

    def _draw_broken(self, flow: Flow, row: _Laid) -> None:
        """Draw a row that no page can hold: as many lines as fit, the rest under a new head."""
        lines, begun = row.lines, 0.0
        while lines:
            room = flow.room - self._pad
            here = tuple(one for one in lines if one.drop - begun + one.style.leading <= room)
            here = here or lines[:1]
            _draw_lines(
                flow,
                [one._replace(drop=one.drop - begun) for one in here],
            )
            kept = set(map(id, here))
            lines = tuple(one for one in lines if id(one) not in kept)
            lowest = max(o.drop - begun + o.style.leading for o in here)
            flow.y -= lowest + self._pad
            self._draw_rule(flow, LINE, HAIRLINE)
            if lines:
                flow.new_page()
                self._draw_head(flow)
                begun = min(one.drop for one in lines) - self._pad


def _lay_cell(
    lines: list[_Line], cell: Cell, align: Align, place: tuple[float, float], drop: float
) -> float:
    """Add the lines of a cell that begins at `drop`; return where it ends."""
    x, room = place
    for piece in _pieces(cell):
        indent = GLYPH_ROOM if piece.status is not None else 0.0
        style, status = piece.style, piece.status
        for text in wrap(piece.text, style, room - indent):
            left = x + indent
            if align is not Align.LEFT:
                left += _offset(text, style, align, room - indent)
            if text or status is not None:
                lines.append(_Line(drop, left, text, style, status))
            status = None
            drop += style.leading
    return drop


def _offset(text: str, style: TextStyle, align: Align, room: float) -> float:
    """Return how far from the left of its column a text that is not at the left begins."""
    free = room - width_of(text, style)
    return free / 2 if align is Align.CENTRE else free


def _draw_lines(flow: Flow, lines: Sequence[_Line]) -> None:
    for line in lines:
        top = flow.y - line.drop
        if line.status is not None:
            below = top - (line.style.leading + SIZE) / 2
            flow.add(*glyph(line.status, line.x - GLYPH_ROOM, below))
        if line.text:
            flow.add(Text(line.x, base_of(top, line.style), line.text, line.style))


def _pieces(cell: Cell) -> tuple[Piece, ...]:
    if isinstance(cell, str):
        return (Piece(cell),)
    if isinstance(cell, Piece):
        return (cell,)
    shown = tuple(p for p in cell if p.text or p.status is not None)
    return shown or (Piece(""),)


def _widths(columns: Sequence[Column], rows: Sequence[Row], gap: float) -> list[float]:
    """Return the widths of columns; those that share never fall below a readable least."""
    found: list[float | None] = []
    for number, column in enumerate(columns):
        if column.share:
            found.append(None)
        elif column.width is not None:
            found.append(column.width)
        else:
            found.append(_natural(column, [row[number] for row in rows]))
    left = WIDTH - gap * (len(columns) - 1) - sum(w for w in found if w is not None)
    shares = sum(c.share for c in columns) or 1.0
    return [
        w if w is not None else max(24.0, left * c.share / shares)
        for w, c in zip(found, columns, strict=True)
    ]


def _natural(column: Column, cells: Sequence[Cell]) -> float:
    """Return the width of a column's longest text on one line; its head may take two."""
    widest = max((width_of(word, TABLE_HEAD) for word in column.head.split()), default=0.0)
    widest = max(widest, width_of(column.head, TABLE_HEAD) / 2 + 6 if column.head else 0.0)
    for cell in cells:
        for piece in _pieces(cell):
            indent = GLYPH_ROOM if piece.status is not None else 0.0
            for line in clean(piece.text).split("\n"):
                widest = max(widest, indent + width_of(line, piece.style))
    return min(widest + 0.5, _WIDEST_AUTO)
