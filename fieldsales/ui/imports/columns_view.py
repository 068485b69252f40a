"""The columns of a file with what they seem to mean, each changeable, and the first lines as they stand."""

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QModelIndex, QRect, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QStackedWidget, QWidget

from fieldsales.ui import format as fmt
from fieldsales.ui.imports.lines_table import LinesTable
from fieldsales.ui.imports.meaning_popover import MeaningPopover
from fieldsales.ui.imports.words import IGNORED, meaning_icon, meaning_words
from fieldsales.ui.imports.work import Looked
from fieldsales.ui.parts.bands import Band
from fieldsales.ui.parts.cards import Card, CardFoot, column
from fieldsales.ui.parts.cells import Cell
from fieldsales.ui.parts.chips import ChipTone
from fieldsales.ui.parts.choices import Tabs
from fieldsales.ui.parts.fields import ChoiceField
from fieldsales.ui.parts.labels import Label
from fieldsales.ui.parts.tables import Column
from fieldsales.ui.theme import Tone
from fieldsales.ui.tokens import Type

if TYPE_CHECKING:
    from fieldsales.services.importing.preview import ColumnPreview, SheetPreview
    from fieldsales.services.importing.source import Row

_MEANING = 2
_RAW_WIDTH = 160
_COLUMNS, _LINES = "columns", "lines"


def column_words(one: "ColumnPreview") -> str:
    """Return how a column is called: by its header, else by its number."""
    number = QCoreApplication.translate("imports", "Column {number}")
    return one.header or number.format(number=one.place + 1)


def _header_cell(one: "ColumnPreview") -> Cell:
    return Cell(column_words(one), is_title=True)


def _samples_cell(one: "ColumnPreview") -> Cell:
    return Cell(" · ".join(one.samples), tone=Tone.TEXT3)


def _meaning_cell(one: "ColumnPreview") -> Cell:
    is_aside = one.target.value == IGNORED
    tone = Tone.TEXT3 if is_aside else Tone.TEXT
    return Cell(
        meaning_words(one.target.value),
        tone=tone,
        icon=meaning_icon(one.target.value),
        icon_tone=Tone.TEXT3 if is_aside else Tone.ACCENT,
    )


def _columns() -> "Sequence[Column[ColumnPreview]]":
    translate = QCoreApplication.translate
    return (
        Column(translate("imports", "In the file"), _header_cell, 200),
        Column(translate("imports", "Examples"), _samples_cell, hides_below=560),
        Column(translate("imports", "Meaning"), _meaning_cell, 250),
    )


def _raw_cell(place: int, row: "Row") -> Cell:
    return Cell(str(row.cells[place]) if place < len(row.cells) else "", tone=Tone.TEXT)


def _number_cell(row: "Row") -> Cell:
    return Cell(fmt.number(row.line), tone=Tone.TEXT3)


class RawLines(LinesTable["Row"]):
    """The first lines of a sheet as they stand in the file."""

    def __init__(self, name: str, sheet: "SheetPreview") -> None:
        number = QCoreApplication.translate("imports", "Line")
        columns: list[Column[Row]] = [Column(number, _number_cell, 72)]
        columns += [
            Column(column_words(one), partial(_raw_cell, one.place), _RAW_WIDTH)
            for one in sheet.columns
        ]
        super().__init__(name, columns)
        self.set_row_height("row")
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.show_lines(sheet.rows)


class ColumnsView(QWidget):
    """Two views of one sheet: its columns with their meanings, its first lines."""

    meaning_chosen = Signal(str, int, str)
    """A column means something: sheet, place, meaning."""

    def __init__(self) -> None:
        super().__init__()
        self._looked: Looked | None = None
        self._sheet = ""
        self.band = Band(ChipTone.INFO, "info", "")
        self.band.hide()
        self.tabs = Tabs([(_COLUMNS, self.tr("Columns")), (_LINES, self.tr("First lines"))])
        self.tabs.setAccessibleName(self.tr("View"))
        self.tabs.choose(_COLUMNS)
        self.tabs.chosen.connect(self._show_tab)
        self.sheets = ChoiceField("", [])
        self.sheets.combo.setAccessibleName(self.tr("Sheet"))
        self.sheets.setFixedWidth(220)
        self.sheets.chosen.connect(self._show_sheet)
        self.table: LinesTable[ColumnPreview] = LinesTable(self.tr("Columns"), _columns())
        self.table.opened.connect(self.ask_meaning)
        self.table.clicked.connect(self._clicked)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.table)
        self._lines: RawLines | None = None
        self._build_body()

    def _build_body(self) -> None:
        card = Card()
        card.add(self.tabs)
        card.add(self._stack, 1)
        foot = CardFoot()
        said = self.tr("Click a meaning, or press ⏎ on a column, to change it.")
        foot.row.addWidget(Label(said, Type.SMALL, Tone.TEXT2), 1)
        foot.row.addWidget(self.sheets)
        card.add(foot)
        box = column(self.band, spacing=12)
        box.addWidget(card, 1)
        self.setLayout(box)

    def show_looked(self, looked: Looked) -> None:
        """Show a file; the sheet in sight stays."""
        self._looked = looked
        sheets = looked.preview.sheets
        names = [s.name for s in sheets]
        if self._sheet not in names:
            self._sheet = next((s.name for s in sheets if s.has_names), names[0] if names else "")
        self.sheets.setVisible(len(sheets) > 1)
        self.sheets.set_choices([(name, name) for name in names])
        self.sheets.set_value(self._sheet)
        self._say_standing(looked)
        self._fill()

    def _say_standing(self, looked: Looked) -> None:
        """Say in a band what stands in the way, or how the file stands with this base."""
        preview = looked.preview
        self.band.tone = ChipTone.INFO
        if not any(s.has_names for s in preview.sheets):
            self.band.tone = ChipTone.WARNING
            self.band.say(
                self.tr("No column names a client or a person"),
                self.tr("Say which column does: click its meaning."),
            )
        elif preview.is_done:
            self.band.say(
                self.tr("This very file was imported already"),
                self.tr("Once more it changes nothing, unless columns are read another way now."),
            )
        elif preview.is_begun:
            self.band.say(
                self.tr("The import of this file was stopped"),
                self.tr("It goes on where it stopped; nothing comes twice."),
            )
        self.band.setVisible(
            preview.is_done or preview.is_begun or self.band.tone is ChipTone.WARNING
        )

    @property
    def sheet(self) -> "SheetPreview | None":
        """The sheet in sight."""
        if self._looked is None:
            return None
        return next((s for s in self._looked.preview.sheets if s.name == self._sheet), None)

    def _show_sheet(self, name: str) -> None:
        self._sheet = name
        self._fill()

    def _fill(self) -> None:
        sheet = self.sheet
        if sheet is None:
            return
        self.table.show_lines(sheet.columns)
        if self.table.current() < 0 and sheet.columns:
            self.table.choose(0)
        self.tabs.set_count(_COLUMNS, fmt.number(len(sheet.columns)))
        if self._lines is not None:
            self._stack.removeWidget(self._lines)
            self._lines.deleteLater()
        self._lines = RawLines(self.tr("First lines"), sheet)
        self._stack.addWidget(self._lines)
        self._show_tab(self.tabs.current())

    def _show_tab(self, name: str) -> None:
        is_lines = name == _LINES and self._lines is not None
        self._stack.setCurrentIndex(1 if is_lines else 0)

    def _clicked(self, index: QModelIndex) -> None:
        if index.column() == _MEANING:
            self.ask_meaning(index.row())

    def ask_meaning(self, place: int) -> None:
        """Ask what a column means."""
        one, sheet = self.table.line(place), self.sheet
        if one is None or sheet is None or self.tabs.current() != _COLUMNS:
            return
        name = sheet.name
        popover = MeaningPopover(self, column_words(one), one.target.value)
        popover.chosen.connect(lambda target: self.meaning_chosen.emit(name, one.place, target))
        index = self.table.lines_model.index(place, _MEANING)
        popover.open_at(self.table.viewport(), QRect(self.table.visualRect(index)))

    def take_focus(self) -> None:
        """Take the keyboard."""
        place = self._lines if self.tabs.current() == _LINES and self._lines else self.table
        place.setFocus(Qt.FocusReason.OtherFocusReason)
