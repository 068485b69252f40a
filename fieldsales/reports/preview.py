"""Pages of a printed document as pictures and as text: for the window, for printers, for those who listen.

Reads the very bytes that are saved, so that what is seen is what is printed. PDFium is made for one thread
at a time: everything goes through one lock.
"""

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

import pypdfium2

POINTS_PER_INCH = 72.0
_ONE_AT_A_TIME = threading.Lock()


@dataclass(frozen=True, slots=True)
class PageSize:
    """The size of a page in points (1/72 inch)."""

    width: float
    height: float


@dataclass(frozen=True, slots=True)
class PagePicture:
    """A page in pixels: four bytes each (blue, green, red, nothing), `stride` bytes a line."""

    width: int
    height: int
    stride: int
    pixels: bytes


def page_sizes(pdf: bytes) -> tuple[PageSize, ...]:
    """Return the sizes of the pages of a document."""
    with _opened(pdf) as document:
        return tuple(PageSize(*document.get_page_size(n)) for n in range(len(document)))


def page_picture(pdf: bytes, number: int, width: int) -> PagePicture:
    """Return a page, counted from 0, as a picture of a width in pixels."""
    with _opened(pdf) as document:
        page = document[number]
        # PDFium rounds up: a hair less than the width asked for is exactly that width.
        scale = (max(1, width) - 0.25) / page.get_width()
        bitmap = page.render(scale=scale, prefer_bgrx=True)
        return PagePicture(bitmap.width, bitmap.height, bitmap.stride, bytes(bitmap.buffer))


def page_text(pdf: bytes, number: int) -> str:
    """Return what a page, counted from 0, says."""
    with _opened(pdf) as document:
        return str(document[number].get_textpage().get_text_range())


@contextmanager
def _opened(pdf: bytes) -> "Iterator[pypdfium2.PdfDocument]":
    with _ONE_AT_A_TIME:
        document = pypdfium2.PdfDocument(pdf)
        try:
            yield document
        finally:
            document.close()
