"""Fills pages from top to bottom: what is added goes below the last, or on a new page.

A heading waits for what it heads, so that it never stands alone at the foot of a page. Page heads and
feet are put on at the end, when the number of pages is known.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from fieldsales.reports.drawing import Bookmark, Drawing, Page, Path, Text
from fieldsales.reports.measure import clean, width_of, wrap
from fieldsales.reports.page_styles import (
    BODY,
    BOTTOM,
    HAIRLINE,
    LEFT,
    LINE,
    PART,
    SECTION,
    STRONG_LINE,
    TOP,
    WIDTH,
    TextStyle,
)

FULL_PAGE = TOP - BOTTOM
_ABOVE_SECTION, _BELOW_SECTION = 20.0, 8.0
_ABOVE_PART, _BELOW_PART = 12.0, 4.0


@dataclass(frozen=True, slots=True)
class _Heading:
    """A heading that waits for what it heads."""

    text: str
    style: TextStyle
    above: float
    below: float
    level: int | None

    @property
    def lines(self) -> tuple[str, ...]:
        return wrap(self.text, self.style, WIDTH)

    @property
    def height(self) -> float:
        return self.above + len(self.lines) * self.style.leading + self.below


class Flow:
    """The pages of a document while they are filled; `y` is where the next thing begins."""

    def __init__(self) -> None:
        self._pages: list[list[Drawing]] = [[]]
        self._waiting: list[_Heading] = []
        self.y = TOP

    @property
    def room(self) -> float:
        """The height left on this page."""
        return self.y - BOTTOM

    @property
    def is_at_top(self) -> bool:
        """Say whether nothing stands on this page yet."""
        return self.y >= TOP

    def add(self, *drawings: Drawing) -> None:
        """Put drawings on this page, wherever they say."""
        self._pages[-1].extend(drawings)

    def new_page(self) -> None:
        """Begin a new page."""
        self._pages.append([])
        self.y = TOP

    def need(self, height: float) -> None:
        """See to it that a height is free, waiting headings included; they are then written."""
        headings = sum(h.height for h in self._waiting)
        if not self.is_at_top and self.room < headings + height:
            self.new_page()
        waiting, self._waiting = self._waiting, []
        for heading in waiting:
            self._write_heading(heading)

    def section(self, text: str) -> None:
        """Head a part of the report; it stands in the outline."""
        self._waiting.append(_Heading(text, SECTION, _ABOVE_SECTION, _BELOW_SECTION, 0))

    def part(self, text: str) -> None:
        """Head a smaller part."""
        self._waiting.append(_Heading(text, PART, _ABOVE_PART, _BELOW_PART, None))

    def space(self, height: float) -> None:
        """Leave a height free, unless the page just began."""
        if not self.is_at_top:
            self.y -= height

    def paragraph(self, text: str, style: TextStyle = BODY, *, after: float = 4.0) -> None:
        """Write words over the whole width; at least two lines stay together."""
        if clean(text):
            self.lines(wrap(text, style, WIDTH), style)
            self.space(after)

    def lines(self, lines: Iterable[str], style: TextStyle, *, indent: float = 0.0) -> None:
        """Write lines one below the other, over pages where they must be; two at least stay together."""
        whole = tuple(lines)
        for number, line in enumerate(whole):
            is_bound = number == 0 or number == len(whole) - 2
            self.need(style.leading * (2 if is_bound and len(whole) > 1 else 1))
            self.write(line, style, LEFT + indent)
            self.y -= style.leading

    def write(self, line: str, style: TextStyle, x: float = LEFT, drop: float = 0.0) -> None:
        """Write one line at this height, `drop` below it; the flow stays where it is."""
        if line:
            self.add(Text(x, base_of(self.y - drop, style), line, style))

    def rule(self, *, strong: bool = False, width: float = HAIRLINE) -> None:
        """Draw a line across the page at this height."""
        ink = STRONG_LINE if strong else LINE
        self.add(Path(((LEFT, self.y), (LEFT + WIDTH, self.y)), stroke=ink, width=width))

    def pages(self, dress: Callable[[int, int], Iterable[Drawing]]) -> tuple[Page, ...]:
        """Return the pages, each with what `dress(number, count)` puts at its head and foot."""
        self.need(0)
        count = len(self._pages)
        return tuple(
            (*dress(number, count), *page) for number, page in enumerate(self._pages, start=1)
        )

    def _write_heading(self, heading: _Heading) -> None:
        self.space(heading.above)
        if heading.level is not None:
            self.add(Bookmark(self.y + 4, heading.text, heading.level))
        for line in heading.lines:
            self.write(line, heading.style)
            self.y -= heading.style.leading
        self.y -= heading.below


def base_of(top: float, style: TextStyle) -> float:
    """Return the base line of a line of text that begins at `top`; capitals sit in the middle."""
    return top - (style.leading + style.size * 0.727) / 2


def right_of(x: float, text: str, style: TextStyle) -> float:
    """Return where a text begins that ends at x."""
    return x - width_of(text, style)
