"""The report as a file and on paper: asks where to, does it off the GUI thread, says what came of it.

`ask_file`, `ask_printer` and `has_printer` open the system's own dialogs; a test puts its answers there.
"""

import re
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, QStandardPaths, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QWidget

from fieldsales.ui.errors import Failure, Family
from fieldsales.ui.page import Page, PageContext
from fieldsales.ui.reports.report_data import Drawn

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter


class Output(QObject):
    """Where a report leaves the window."""

    def __init__(self, page: Page, context: PageContext) -> None:
        super().__init__(page)
        self._page, self._context = page, context
        documents = QStandardPaths.StandardLocation.DocumentsLocation
        self.folder = Path(QStandardPaths.writableLocation(documents) or Path.home())
        self.ask_file: Callable[[QWidget, Path], Path | None] = _ask_file
        self.ask_printer: Callable[[QWidget, str, int], QPrinter | None] = _ask_printer
        self.has_printer: Callable[[], bool] = _has_printer

    def save(self, drawn: Drawn) -> None:
        """Ask where to, and save the file; a folder that cannot be written is said, and asked for again."""
        path = self.ask_file(self._page, self.folder / file_name(drawn))
        if path is None:
            return
        if path.suffix.lower() != ".pdf":
            path = path.with_name(path.name + ".pdf")

        def work() -> Path:
            from fieldsales.reports.saving import save_bytes

            save_bytes(drawn.pdf, path)
            return path

        def saved(path: Path) -> None:
            self.folder = path.parent
            said = self.tr("Saved: {file}").format(file=path.name)
            self._context.toasts.say(said, act=self.tr("Open"), do=lambda: _open(path))

        def failed(failure: Failure) -> None:
            stays = (
                replace(failure, family=Family.FAULT) if failure.family is Family.RULE else failure
            )
            self._page.show_failure(stays, lambda: self.save(drawn))

        self._page.clear_failure()
        self._context.tasks.run(
            work, parent=self._page, then=saved, failed=failed, name="save report"
        )

    def print(self, drawn: Drawn) -> None:
        """Ask which printer, and print; without one the file is offered."""
        if not self.has_printer():
            said = self.tr("This computer knows no printer. The PDF can be printed elsewhere.")
            self._context.toasts.say(
                said, act=self.tr("Save PDF"), key="Ctrl+S", do=lambda: self.save(drawn)
            )
            return
        printer = self.ask_printer(
            self._page, file_name(drawn).removesuffix(".pdf"), len(drawn.sizes)
        )
        if printer is None:
            return

        def work() -> int:
            from fieldsales.ui.reports.printing import print_pages

            return print_pages(printer, drawn.pdf, len(drawn.sizes))

        def printed(pages: int) -> None:
            self._context.toasts.say(self.tr("%n page(s) sent to the printer", "", pages))

        def failed(failure: Failure) -> None:
            self._page.show_failure(failure, lambda: self.print(drawn))

        self._page.clear_failure()
        self._context.tasks.run(work, parent=self._page, then=printed, failed=failed, name="print")


def file_name(drawn: Drawn) -> str:
    """Return the name offered for the file: what it is, which trip, which language."""
    head = drawn.facts.head
    number = re.sub(r"[^\w-]+", "-", head.number).strip("-") or "trip"
    return f"trip-report-{number}-{drawn.asked.language}.pdf"


def _open(path: Path) -> None:
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))


def _ask_file(parent: QWidget, offered: Path) -> Path | None:
    name, _kind = QFileDialog.getSaveFileName(
        parent, QCoreApplication.translate("reports", "Save PDF"), str(offered), "PDF (*.pdf)"
    )
    return Path(name) if name else None


def _ask_printer(parent: QWidget, title: str, pages: int) -> "QPrinter | None":
    from fieldsales.ui.reports.printing import ask_printer

    return ask_printer(parent, title, pages)


def _has_printer() -> bool:
    from fieldsales.ui.reports.printing import has_printer

    return has_printer()
