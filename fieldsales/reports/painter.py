"""Draws laid-out pages as a PDF: the same pages always give the same bytes.

No clock and no random number enters the file: its date is that of the data, the library's invariant mode
fixes object names, and the file's id is reckoned from what is on the pages. Fonts are embedded, cut down
to the signs in use.
"""

import hashlib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import lru_cache
from io import BytesIO
from typing import Any

from reportlab.pdfgen.canvas import Canvas

from fieldsales.reports.drawing import Bookmark, Box, Dash, Disc, Drawing, Page, Path, Text
from fieldsales.reports.page_styles import (
    PAGE_HEIGHT,
    PAGE_WIDTH,
    REGULAR,
    TextStyle,
    font_named,
)

PRODUCER = "FieldSales"


@dataclass(frozen=True, slots=True)
class DocumentNames:
    """What a file says about itself: title and subject in the window's title and in lists of files.

    `data_at` stands as the file's date: a file is as old as its data, whenever it was printed.
    """

    title: str
    subject: str
    author: str
    language: str
    data_at: datetime


@dataclass(frozen=True, slots=True)
class Printed:
    """A printed document; `sha256` is over its bytes."""

    pdf: bytes
    pages: int
    sha256: str


def paint(pages: Sequence[Page], names: DocumentNames) -> Printed:
    """Draw pages as a PDF."""
    buffer = BytesIO()
    canvas = new_canvas(buffer, names)
    draw_pages(canvas, pages)
    canvas.save()
    pdf = buffer.getvalue()
    return Printed(pdf, len(pages), hashlib.sha256(pdf).hexdigest())


def new_canvas(buffer: BytesIO, names: DocumentNames) -> Canvas:
    """Return an empty document whose bytes will depend on what is drawn alone."""
    font_named(REGULAR)
    canvas = Canvas(
        buffer,
        pagesize=(PAGE_WIDTH, PAGE_HEIGHT),
        invariant=1,
        pageCompression=1,
        lang=names.language,
        initialFontName=REGULAR,
    )
    canvas.setTitle(names.title)
    canvas.setSubject(names.subject)
    canvas.setAuthor(names.author)
    canvas.setCreator(PRODUCER)
    canvas.setProducer(PRODUCER)
    stamp = names.data_at.astimezone(UTC).strftime("D:%Y%m%d%H%M%SZ")
    canvas.setDateFormatter(lambda *_: stamp)
    canvas.setViewerPreference("DisplayDocTitle", "true")
    return canvas


def draw_pages(canvas: Canvas, pages: Iterable[Page]) -> None:
    """Draw pages on a canvas, one after the other."""
    for number, page in enumerate(pages):
        _Painter(canvas, number).draw(page)
        canvas.showPage()


class _Painter:
    """Draws one page; says a font, a colour or a pen only when it changes."""

    def __init__(self, canvas: Canvas, number: int) -> None:
        self._canvas, self._number = canvas, number
        self._text: Any = None
        self._style: TextStyle | None = None
        self._pen: tuple[str | None, str | None, float, Dash] | None = None
        self._places = 0

    def draw(self, page: Page) -> None:
        for drawing in page:
            self._draw(drawing)
        self._end_text()

    def _draw(self, drawing: Drawing) -> None:
        match drawing:
            case Text():
                self._write(drawing)
            case Path():
                self._take_pen(drawing.stroke, drawing.fill, drawing.width, drawing.dash)
                self._draw_path(drawing)
            case Disc():
                self._take_pen(drawing.stroke, drawing.fill, drawing.width, drawing.dash)
                self._canvas.circle(
                    drawing.x,
                    drawing.y,
                    drawing.radius,
                    drawing.stroke is not None,
                    drawing.fill is not None,
                )
            case Box():
                self._take_pen(drawing.stroke, drawing.fill, drawing.line, drawing.dash)
                self._draw_box(drawing)
            case Bookmark():
                self._mark(drawing)

    def _write(self, text: Text) -> None:
        if self._text is None:
            self._text, self._style = self._canvas.beginText(), None
        self._text.setTextOrigin(text.x, text.y)
        style, known = text.style, self._style
        if known is None or (style.font, style.size) != (known.font, known.size):
            self._text.setFont(style.font, style.size)
        if known is None or style.colour != known.colour:
            self._text.setFillColor(_rgb(style.colour))
        if style.tracking != (known.tracking if known else 0.0):
            self._text.setCharSpace(style.tracking)
        self._style = style
        self._text.textLine(text.text)

    def _end_text(self) -> None:
        if self._text is not None:
            if self._style is not None and self._style.tracking:
                self._text.setCharSpace(0)
            self._canvas.drawText(self._text)
            self._text, self._pen = None, None

    def _take_pen(self, stroke: str | None, fill: str | None, width: float, dash: Dash) -> None:
        self._end_text()
        pen = (stroke, fill, width, dash)
        if pen == self._pen:
            return
        self._pen = pen
        if fill is not None:
            self._canvas.setFillColor(_rgb(fill))
        if stroke is not None:
            self._canvas.setStrokeColor(_rgb(stroke))
            self._canvas.setLineWidth(width)
            self._canvas.setDash(list(dash))

    def _draw_path(self, path: Path) -> None:
        if len(path.points) == 2:
            (x1, y1), (x2, y2) = path.points
            self._canvas.line(x1, y1, x2, y2)
            return
        drawn = self._canvas.beginPath()
        drawn.moveTo(*path.points[0])
        for point in path.points[1:]:
            drawn.lineTo(*point)
        if path.is_closed:
            drawn.close()
        self._canvas.drawPath(drawn, path.stroke is not None, path.fill is not None)

    def _draw_box(self, box: Box) -> None:
        has_stroke, has_fill = box.stroke is not None, box.fill is not None
        if box.radius:
            self._canvas.roundRect(
                box.x, box.y, box.width, box.height, box.radius, has_stroke, has_fill
            )
        else:
            self._canvas.rect(box.x, box.y, box.width, box.height, has_stroke, has_fill)

    def _mark(self, mark: Bookmark) -> None:
        self._places += 1
        key = f"p{self._number}-{self._places}"
        self._canvas.bookmarkPage(key, fit="XYZ", left=0, top=mark.y)
        self._canvas.addOutlineEntry(mark.title, key, mark.level, closed=False)


@lru_cache(maxsize=64)
def _rgb(colour: str) -> tuple[float, float, float]:
    """Return red, green and blue from 0 to 1 of #RRGGBB."""
    value = int(colour[1:], 16)
    return (value >> 16) / 255, (value >> 8 & 255) / 255, (value & 255) / 255
