"""How a file is read: what it is, its sheets, where its header stands, region, country, order of dates."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from fieldsales.ui import format as fmt
from fieldsales.ui.errors import Failure
from fieldsales.ui.imports.words import file_facts, order_words, remark_words
from fieldsales.ui.imports.work import Looked, cells_of
from fieldsales.ui.parts.bands import InlineError
from fieldsales.ui.parts.cards import Card, Scroll, column, facts
from fieldsales.ui.parts.choices import CheckRow
from fieldsales.ui.parts.fields import ChoiceField, TextField
from fieldsales.ui.parts.labels import Label
from fieldsales.ui.theme import Tone
from fieldsales.ui.tokens import Type

if TYPE_CHECKING:
    from fieldsales.services.importing.preview import SheetPreview

_ORDERS = ("dmy", "mdy", "ymd")
_MOST_REMARKS = 6
_SHORT = 44
_ASKS_REGION, _ASKS_COUNTRY = "--region", "--country"
BESIDE = frozenset({_ASKS_REGION, _ASKS_COUNTRY})
"""Places of refusals that have a field here."""


class OptionsPanel(Card):
    """The panel. It says what was chosen; the page asks for another look."""

    header_chosen = Signal(str, int)
    """The header stands in this line: sheet, line; 0 for none."""
    region_chosen = Signal(str)
    """Lines that name no region belong to this one (id in hex)."""
    country_said = Signal(str)
    """The country of the list, as typed."""
    dates_chosen = Signal(str)
    """The order of dates where the columns do not show it."""
    sheets_chosen = Signal(tuple)
    """Names of the sheets to import."""
    merging_chosen = Signal(bool)
    """Whether probable duplicates are merged unless said otherwise."""

    def __init__(self) -> None:
        super().__init__()
        self._sheet = ""
        self.add_head(self.tr("How it is read"))
        self.area = Scroll()
        self.add(self.area, 1)
        self.header = ChoiceField(self.tr("Names of the columns"), [])
        self.header.chosen.connect(
            lambda line: self.header_chosen.emit(self._sheet, int(line or 0))
        )
        self.region = ChoiceField(self.tr("Region of the clients"), [])
        self.region.chosen.connect(self.region_chosen)
        self.country = TextField(self.tr("Country of numbers and addresses"))
        self.country.committed.connect(self._say_country)
        self.dates = ChoiceField(self.tr("Order of dates"), [(o, order_words(o)) for o in _ORDERS])
        self.dates.chosen.connect(self.dates_chosen)
        self.doubt = InlineError()
        self.merging = CheckRow(self.tr("Merge probable duplicates"))
        self.merging.clicked.connect(lambda: self.merging_chosen.emit(self.merging.isChecked()))
        self._shown_country = ""
        self._sheets = QWidget()
        self._remarks = QWidget()
        self._facts = QWidget()
        self._body = QWidget()
        self._box = column(spacing=10, margins=(16, 12, 16, 12))
        for part in (
            self._facts,
            self._sheets,
            self.header,
            self.region,
            self.country,
            self.dates,
            self.doubt,
            self.merging,
            self._remarks,
        ):
            self._box.addWidget(part)
        self._box.addStretch()
        self._body.setLayout(self._box)
        self.area.show_widget(self._body)

    def show_looked(self, looked: Looked, sheet: "SheetPreview | None") -> None:
        """Show how a file is read; `sheet` is the one in sight."""
        asked, preview = looked.asked, looked.preview
        self._facts = self._put(self._facts, self._facts_of(looked))
        self._sheets = self._put(self._sheets, self._sheets_of(looked))
        self._show_header(sheet)
        regions = [(r.id.hex(), r.name) for r in looked.regions]
        self.region.set_choices([("", self.tr("As the lines say")), *regions])
        self.region.set_value(asked.region)
        self.region.setVisible(len(regions) > 1)
        self.region.accept()
        self._shown_country = asked.country or looked.country
        self.country.set_value(self._shown_country)
        self.country.accept()
        self._show_dates(looked)
        self.merging.setChecked(asked.merges)
        said = [remark_words(r) for r in preview.remarks]
        self._remarks = self._put(self._remarks, self._notes_of(said))

    def _put(self, old: QWidget, new: QWidget) -> QWidget:
        self._box.replaceWidget(old, new)
        old.hide()
        old.deleteLater()
        return new

    def _facts_of(self, looked: Looked) -> QWidget:
        inner = QWidget()
        lines = (self.tr("Lines"), fmt.number(looked.preview.lines))
        inner.setLayout(column(*facts([*file_facts(looked.preview), lines])))
        return inner

    def _sheets_of(self, looked: Looked) -> QWidget:
        """Return a tick for each sheet; nothing for a file of one table."""
        sheets, inner = looked.preview.sheets, QWidget()
        if len(sheets) < 2:
            inner.hide()
            return inner
        chosen = looked.asked.sheets or tuple(
            s.name for s in sheets if s.has_names and not s.is_hidden
        )
        box = column(Label(self.tr("Sheets to import"), Type.SMALL, Tone.TEXT2), spacing=0)
        ticks: list[tuple[str, CheckRow]] = []
        for sheet in sheets:
            lines = QCoreApplication.translate("imports", "%n line(s)", "", sheet.lines)
            tick = CheckRow(f"{sheet.name} · {lines}")
            tick.setChecked(sheet.name in chosen)
            tick.setEnabled(sheet.has_names)
            tick.clicked.connect(
                lambda: self.sheets_chosen.emit(tuple(n for n, t in ticks if t.isChecked()))
            )
            ticks.append((sheet.name, tick))
            box.addWidget(tick)
        inner.setLayout(box)
        return inner

    def _show_header(self, sheet: "SheetPreview | None") -> None:
        self.header.setVisible(sheet is not None and bool(sheet.top))
        if sheet is None:
            return
        self._sheet = sheet.name
        choices = [("0", self.tr("There are none"))]
        for line in sheet.top:
            said = cells_of(line.cells)
            said = said if len(said) <= _SHORT else f"{said[: _SHORT - 1]}…"
            words = self.tr("Line {number}: {text}").format(number=line.line, text=said)
            choices.append((str(line.line), words))
        self.header.set_choices(choices)
        self.header.set_value(str(sheet.header_line or 0))

    def _show_dates(self, looked: Looked) -> None:
        """Ask for the order of dates where nothing in a column shows it."""
        doubtful = [
            c
            for s in looked.preview.sheets
            for c in s.columns
            if c.dates is not None and not c.dates.is_sure
        ]
        self.dates.setVisible(bool(doubtful))
        self.doubt.setVisible(bool(doubtful) and not looked.asked.dates)
        if doubtful:
            guessed = doubtful[0].dates
            self.dates.set_value(looked.asked.dates or (guessed.order.value if guessed else "dmy"))
            said = self.tr("Nothing in “{column}” shows whether the day or the month comes first.")
            self.doubt.say(said.format(column=doubtful[0].name), tone=Tone.WARNING)

    def _notes_of(self, said: list[str]) -> QWidget:
        inner = QWidget()
        if not said:
            inner.hide()
            return inner
        box = column(Label(self.tr("Noticed"), Type.CAPTION, Tone.TEXT3), spacing=4)
        for text in said[:_MOST_REMARKS]:
            box.addWidget(Label(text, Type.SMALL, Tone.TEXT2, wraps=True))
        inner.setLayout(box)
        return inner

    def _say_country(self) -> None:
        typed = self.country.value()
        if typed != self._shown_country:
            self._shown_country = typed
            self.country_said.emit(typed)

    def refuse(self, failure: Failure) -> None:
        """Show a refusal beside its field."""
        if failure.where == _ASKS_COUNTRY:
            said = self.tr("No country is called so. Write its name or two letters, such as ES.")
            self.country.refuse(said)
        elif failure.where == _ASKS_REGION:
            self.region.show()
            self.region.refuse(self.tr("Choose into which region the clients go."))
