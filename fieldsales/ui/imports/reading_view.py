"""How a file is read: columns and first lines at the left, what holds for the whole file at the right."""

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from fieldsales.ui.errors import Failure
from fieldsales.ui.imports.asked import Asked
from fieldsales.ui.imports.columns_view import ColumnsView
from fieldsales.ui.imports.options_panel import OptionsPanel
from fieldsales.ui.imports.work import Looked
from fieldsales.ui.parts.cards import row
from fieldsales.ui.theme import theme

_WIDE, _NARROW = 308, 260


class ReadingView(QWidget):
    """The view."""

    asked_anew = Signal(object)
    """Something was said (`Asked`); the file should be looked at again."""

    def __init__(self) -> None:
        super().__init__()
        self._asked = Asked()
        self._looked: Looked | None = None
        self.columns = ColumnsView()
        self.columns.meaning_chosen.connect(
            lambda sheet, place, target: self._say(self._asked.with_target(sheet, place, target))
        )
        self.columns.sheets.chosen.connect(lambda _name: self._show_options())
        self.options = OptionsPanel()
        said = self.options
        said.header_chosen.connect(
            lambda sheet, line: self._say(self._asked.with_header(sheet, line))
        )
        said.region_chosen.connect(lambda region: self._say(replace(self._asked, region=region)))
        said.country_said.connect(lambda country: self._say(replace(self._asked, country=country)))
        said.dates_chosen.connect(lambda order: self._say(replace(self._asked, dates=order)))
        said.sheets_chosen.connect(lambda sheets: self._say(replace(self._asked, sheets=sheets)))
        said.merging_chosen.connect(lambda merges: self._say(replace(self._asked, merges=merges)))
        box = row(spacing=16)
        box.addWidget(self.columns, 1)
        box.addWidget(self.options)
        self.setLayout(box)

    def _say(self, asked: Asked) -> None:
        self._asked = asked
        self.asked_anew.emit(asked)

    def show_looked(self, looked: Looked) -> None:
        """Show a file."""
        self._looked, self._asked = looked, looked.asked
        self.columns.show_looked(looked)
        self._show_options()

    def show_again(self) -> None:
        """Show what was said before: what was said since could not be taken."""
        if self._looked is not None:
            self._asked = self._looked.asked

    def _show_options(self) -> None:
        if self._looked is not None:
            self.options.show_looked(self._looked, self.columns.sheet)

    def refuse(self, failure: Failure) -> None:
        """Show a refusal beside its field."""
        self.show_again()
        self.options.refuse(failure)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the panel less where the window is narrow."""
        super().resizeEvent(event)
        is_narrow = self.window().width() < theme().tokens.breakpoint["oneColumn"]
        self.options.setFixedWidth(_NARROW if is_narrow else _WIDE)

    def take_focus(self) -> None:
        """Take the keyboard."""
        self.columns.take_focus()
