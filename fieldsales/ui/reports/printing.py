"""Paper out of a printer: the system's own dialog, then page by page, off the GUI thread.

What is printed are the pages of the saved file, drawn at the printer's resolution up to 300 dots an inch.
"""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrinterInfo
from PySide6.QtWidgets import QDialog, QWidget

from fieldsales.errors import EnvironmentFault

_MOST_DPI = 300


def has_printer() -> bool:
    """Say whether this computer knows a printer."""
    return bool(QPrinterInfo.availablePrinterNames())


def ask_printer(parent: QWidget, title: str, pages: int) -> QPrinter | None:
    """Ask which printer, which pages, how many copies; None when a person thought better of it."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    printer.setDocName(title)
    dialog = QPrintDialog(printer, parent)
    dialog.setOption(QPrintDialog.PrintDialogOption.PrintPageRange)
    dialog.setMinMax(1, pages)
    is_wanted = dialog.exec() == QDialog.DialogCode.Accepted
    dialog.deleteLater()
    return printer if is_wanted else None


def print_pages(printer: QPrinter, pdf: bytes, pages: int) -> int:
    """Print the pages asked for, and return how many; runs on a thread of its own.

    Raises:
        EnvironmentFault: the printer does not take it.
    """
    printer.setFullPage(True)
    first, last = printer.fromPage() or 1, min(printer.toPage() or pages, pages)
    painter = QPainter()
    if not painter.begin(printer):
        raise _refused()
    try:
        for number in range(first, last + 1):
            if number > first and not printer.newPage():
                raise _refused()
            room = printer.paperRect(QPrinter.Unit.DevicePixel)
            dots = min(1.0, _MOST_DPI / max(1, printer.resolution()))
            image = image_of(pdf, number - 1, round(room.width() * dots))
            high = room.width() * image.height() / image.width()
            painter.drawImage(QRectF(0, 0, room.width(), high), image)
    finally:
        painter.end()
    return max(0, last - first + 1)


def image_of(pdf: bytes, number: int, width: int) -> QImage:
    """Return a page (from 0) as an image of a width in pixels; safe on any thread."""
    from fieldsales.reports.preview import page_picture

    picture = page_picture(pdf, number, width)
    form = QImage.Format.Format_RGB32
    shared = QImage(picture.pixels, picture.width, picture.height, picture.stride, form)
    return shared.copy()


def _refused() -> EnvironmentFault:
    return EnvironmentFault(
        "The printer did not take the report. Check that it is on and has paper, or save the PDF.",
        where="printer",
    )
