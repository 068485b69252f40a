"""Where an import begins: a place to drop a list on, and the imports before, each of which can go back."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from fieldsales.ui import format as fmt
from fieldsales.ui.imports.lines_table import LinesTable
from fieldsales.ui.painting import rounded
from fieldsales.ui.parts.buttons import Button, Height
from fieldsales.ui.parts.cards import Card, CardFoot, Empty, column
from fieldsales.ui.parts.cells import Cell
from fieldsales.ui.parts.chips import ChipTone
from fieldsales.ui.parts.labels import Label
from fieldsales.ui.parts.tables import Column
from fieldsales.ui.theme import Tone, theme
from fieldsales.ui.tokens import Type

if TYPE_CHECKING:
    from fieldsales.services.importing.past import PastImport

_DROP_HEIGHT = 168


class DropPlace(QWidget):
    """A dashed box: drop a file here, or choose one."""

    asked = Signal()
    """A file should be chosen."""

    def __init__(self) -> None:
        super().__init__()
        self.is_over = False
        self.setFixedHeight(_DROP_HEIGHT)
        self.choose = Button(self.tr("Choose a file…"), icon="folder-open", key="O")
        self.choose.clicked.connect(self.asked)
        said = self.tr(
            "CSV, Excel, LibreOffice or vCard. Columns, letters and dates are recognised and shown "
            "before anything is written."
        )
        self.empty = Empty("upload", self.tr("Drop a list of clients here"), said, self.choose)
        self.setLayout(column(self.empty))

    def light(self, is_over: bool) -> None:  # noqa: FBT001 - what the signal carries
        """Show whether something is held over it."""
        self.is_over = is_over
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the dashed box."""
        colours = theme().colours
        border = colours.accent.fill if self.is_over else colours.control_border
        fill = colours.accent.tint if self.is_over else colours.surface
        rounded(
            QPainter(self),
            QRectF(self.rect()),
            theme().radius("card"),
            fill=fill,
            border=border,
            dash=(5, 4),
        )


def state_words(past: "PastImport") -> str:
    """Return how an import stands."""
    translate = QCoreApplication.translate
    batch = past.batch
    if batch.undone_at is not None:
        return translate("imports", "Undone")
    if batch.finished_at is None:
        said = translate("imports", "Stopped after line {line}")
        return said.format(line=fmt.number(batch.lines_done))
    return translate("imports", "Done")


def _file_cell(past: "PastImport") -> Cell:
    when = fmt.day_clock(past.batch.started_at, fmt.here()) if past.batch.started_at else ""
    second = " · ".join(t for t in (when, past.author) if t)
    return Cell(past.batch.file_name, second, is_title=True, icon="file-text")


def _count_cell(count: int) -> Cell:
    return Cell(fmt.number(count) if count else "–", is_figure=True)


def _state_cell(past: "PastImport") -> Cell:
    is_open = past.batch.finished_at is None and past.batch.undone_at is None
    tone = ChipTone.NEUTRAL if past.batch.undone_at is not None else ChipTone.SUCCESS
    if is_open:
        tone = ChipTone.WARNING
    icon = {ChipTone.SUCCESS: "check", ChipTone.WARNING: "pause"}.get(tone, "undo-2")
    return Cell(chip=state_words(past), chip_tone=tone, chip_icon=icon)


def _columns() -> "Sequence[Column[PastImport]]":
    translate = QCoreApplication.translate
    return (
        Column(translate("imports", "File"), _file_cell),
        Column(
            translate("imports", "Clients"),
            lambda p: _count_cell(p.batch.clients),
            92,
            is_right=True,
            hides_below=560,
        ),
        Column(
            translate("imports", "Contacts"),
            lambda p: _count_cell(p.batch.contacts),
            96,
            is_right=True,
            hides_below=640,
        ),
        Column(
            translate("imports", "Refused"),
            lambda p: _count_cell(p.batch.refused),
            96,
            is_right=True,
            hides_below=640,
        ),
        Column(translate("imports", "State"), _state_cell, 210),
    )


class StartView(QWidget):
    """The drop place above the imports before."""

    file_asked = Signal()
    """A file should be chosen."""
    undo_asked = Signal(object)
    """The import (`PastImport`) should be taken back."""

    def __init__(self) -> None:
        super().__init__()
        self.drop = DropPlace()
        self.drop.asked.connect(self.file_asked)
        self.table: LinesTable[PastImport] = LinesTable(self.tr("Imports before"), _columns())
        self.table.set_row_height("rowTwoLine")
        self.table.current_changed.connect(lambda _place: self._offer())
        self.undo = Button(self.tr("Undo this import"), icon="undo-2", key="U", height=Height.SMALL)
        self.undo.clicked.connect(self.ask_undo)
        self.hint = Label("", Type.SMALL, Tone.TEXT2)
        self.card = Card()
        self.head = self.card.add_head(self.tr("Imports before"))
        self.card.add(self.table, 1)
        foot = CardFoot()
        foot.row.addWidget(self.hint, 1)
        foot.row.addWidget(self.undo)
        self.card.add(foot)
        self.card.hide()
        box = column(self.drop, spacing=12)
        box.addWidget(self.card, 1)
        self._rest = QWidget()
        box.addWidget(self._rest, 1)
        self.setLayout(box)

    def show_past(self, found: "Sequence[PastImport]") -> None:
        """Show the imports before."""
        self.card.setVisible(bool(found))
        self._rest.setVisible(not found)
        self.head.set_count(fmt.number(len(found)))
        self.table.show_lines(found)
        if found and self.table.current() < 0:
            self.table.choose(0)
        self._offer()

    def can_undo(self) -> bool:
        """Say whether the chosen import can be taken back from here."""
        line = self.table.line()
        return line is not None and line.can_undo

    def ask_undo(self) -> None:
        """Ask for the chosen import to be taken back."""
        line = self.table.line()
        if line is not None and line.can_undo:
            self.undo_asked.emit(line)

    def _offer(self) -> None:
        line = self.table.line()
        if line is None:
            return
        self.undo.setVisible(line.can_undo)
        if line.batch.undone_at is not None:
            self.hint.setText(self.tr("Taken back as a whole. The file can be imported again."))
        elif not line.is_here:
            self.hint.setText(
                self.tr("Made on another laptop: it can be undone there, by {name}.").format(
                    name=line.author or self.tr("whoever made it")
                )
            )
        elif line.batch.finished_at is None:
            self.hint.setText(self.tr("Choose the same file again, and it goes on from there."))
        else:
            self.hint.setText(
                self.tr("Undo takes back what it made and filled, and leaves what was used since.")
            )

    def take_focus(self) -> None:
        """Take the keyboard."""
        place: QWidget = self.table if self.card.isVisible() else self.drop.choose
        place.setFocus(Qt.FocusReason.OtherFocusReason)
