"""What an import would do or did: figures, and lists of duplicates, towns, refused lines and notes.

Shows what `services.importing` reports and says what a person decides; decides nothing itself.
"""

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from fieldsales.ui import format as fmt
from fieldsales.ui.imports.lines_table import LinesTable
from fieldsales.ui.imports.pair_panel import KEEP, MERGE, PairPanel
from fieldsales.ui.imports.report_lists import (
    left_columns,
    note_columns,
    pair_columns,
    refused_columns,
    town_columns,
)
from fieldsales.ui.imports.town_panel import TownPanel
from fieldsales.ui.imports.work import Planned
from fieldsales.ui.parts.bands import Band
from fieldsales.ui.parts.buttons import Button, Height, Rank
from fieldsales.ui.parts.cards import Card, CardFoot, Empty, column, row
from fieldsales.ui.parts.chips import ChipTone
from fieldsales.ui.parts.choices import Tabs
from fieldsales.ui.parts.labels import Label
from fieldsales.ui.parts.list_detail import ListDetail
from fieldsales.ui.theme import Tone
from fieldsales.ui.tokens import Type

if TYPE_CHECKING:
    from fieldsales.services.importing.report import DoubtfulTown, Pair, Refusal, Report
    from fieldsales.services.importing.sides import Sides
    from fieldsales.services.importing.source import Remark
    from fieldsales.services.importing.undoing import Left, Undone

PAIRS, TOWNS, REFUSED, NOTES, LEFT = "pairs", "towns", "refused", "notes", "left"
_IN_TURN = (PAIRS, TOWNS, REFUSED, NOTES)
_PANEL_WIDTH = 440
_SIDES_AT_ONCE = 30


class Figures(Card):
    """A row of figures with words below."""

    def __init__(self) -> None:
        super().__init__()
        self._inner = QWidget()
        self.add(self._inner)

    def show_figures(self, figures: Sequence[tuple[int, str, Tone]]) -> None:
        """Show other figures."""
        old, self._inner = self._inner, QWidget()
        line = row(spacing=32, margins=(20, 10, 20, 10))
        for count, words, tone in figures:
            number = Label(fmt.number(count), Type.DISPLAY, tone)
            number.setAccessibleName(f"{fmt.number(count)} {words}")
            line.addLayout(column(number, Label(words, Type.SMALL, Tone.TEXT2)))
        line.addStretch()
        self._inner.setLayout(line)
        self.column.replaceWidget(old, self._inner)
        old.hide()
        old.deleteLater()


class ReportView(QWidget):
    """The view."""

    decided = Signal(str, str)
    """A probable duplicate is merged or kept: its key, the decision."""
    decided_all = Signal(str)
    """All probable duplicates are merged or kept."""
    answered = Signal(str, str)
    """A doubtful town is this place: its key, the id in hex (empty: left open)."""
    sides_wanted = Signal(object)
    """Both sides of these pairs are needed (`Sequence[Pair]`)."""

    def __init__(self) -> None:
        super().__init__()
        self._pairs: Sequence[Pair] = ()
        self.decisions: Mapping[str, str] = {}
        self.places: Mapping[str, str] = {}
        self._sides: dict[str, Sides] = {}
        self.figures = Figures()
        self.band = Band(ChipTone.SUCCESS, "circle-check", "")
        self.band.hide()
        self.tabs = Tabs(
            [
                (PAIRS, self.tr("May be duplicates")),
                (TOWNS, self.tr("Towns")),
                (LEFT, self.tr("Left")),
                (REFUSED, self.tr("Refused")),
                (NOTES, self.tr("Notes")),
            ]
        )
        self.tabs.setAccessibleName(self.tr("View"))
        self.tabs.choose(PAIRS)
        self.tabs.chosen.connect(self._show_tab)
        self._build_tables()
        self._build_body()

    def _build_tables(self) -> None:
        self.pairs: LinesTable[Pair] = LinesTable(
            self.tr("May be duplicates"), pair_columns(self.decision_of)
        )
        self.towns: LinesTable[DoubtfulTown] = LinesTable(
            self.tr("Towns"), town_columns(lambda: self.places)
        )
        self.left: LinesTable[Left] = LinesTable(self.tr("Left"), left_columns())
        self.refused: LinesTable[Refusal] = LinesTable(self.tr("Refused"), refused_columns())
        self.notes: LinesTable[Remark] = LinesTable(self.tr("Notes"), note_columns())
        self._tables: dict[str, LinesTable[Any]] = {
            PAIRS: self.pairs,
            TOWNS: self.towns,
            LEFT: self.left,
            REFUSED: self.refused,
            NOTES: self.notes,
        }
        for name in (PAIRS, TOWNS, REFUSED):
            self._tables[name].set_row_height("rowTwoLine")
        for table in (self.pairs, self.towns):
            table.current_changed.connect(self._beside)
            table.opened.connect(lambda _place: self.show_side())
            table.peeked.connect(lambda _place: self.show_side())

    def _build_body(self) -> None:
        self.nothing = Empty("circle-check", "", "")
        self._stack = QStackedWidget()
        for table in self._tables.values():
            self._stack.addWidget(table)
        self._stack.addWidget(self.nothing)
        self.merge_all = Button(self.tr("Merge all"), rank=Rank.QUIET, height=Height.SMALL)
        self.merge_all.clicked.connect(lambda: self.decided_all.emit(MERGE))
        self.keep_all = Button(self.tr("Keep all"), rank=Rank.QUIET, height=Height.SMALL)
        self.keep_all.clicked.connect(lambda: self.decided_all.emit(KEEP))
        self._summary = Label("", Type.SMALL, Tone.TEXT2)
        self.foot = CardFoot()
        self.foot.row.addWidget(self._summary, 1)
        self.foot.row.addWidget(self.merge_all)
        self.foot.row.addWidget(self.keep_all)
        card = Card()
        card.add(self.tabs)
        card.add(self._stack, 1)
        card.add(self.foot)
        self.columns = ListDetail(card, _PANEL_WIDTH)
        box = column(self.band, self.figures, spacing=12)
        box.addWidget(self.columns, 1)
        self.setLayout(box)

    # What is shown.

    def show_plan(self, planned: Planned) -> None:
        """Show what an import would do."""
        report, asked = planned.report, planned.looked.asked
        self._pairs, self._sides = planned.pairs, {}
        self.decisions, self.places = asked.decisions, asked.places
        self.band.hide()
        self.figures.show_figures(
            (
                (report.clients, self.tr("new clients"), Tone.TEXT),
                (report.contacts, self.tr("new contacts"), Tone.TEXT),
                (report.changed, self.tr("known, gaps filled"), Tone.TEXT),
                (report.known, self.tr("known already"), Tone.TEXT),
                (len(report.refused), self.tr("lines refused"), _warned(len(report.refused))),
            )
        )
        self.pairs.show_lines(planned.pairs)
        self.towns.show_lines(report.doubtful)
        self._show_rest(report.refused, report.warnings, ())
        first = next((n for n in _IN_TURN if self._tables[n].model().rowCount()), PAIRS)
        self._offer(first, {PAIRS: True, TOWNS: True, LEFT: False})

    def show_result(self, report: "Report", title: str, words: str) -> None:
        """Show what an import did."""
        self._say(title, words, is_whole=report.is_finished)
        self.figures.show_figures(
            (
                (report.clients, self.tr("clients made"), Tone.TEXT),
                (report.contacts, self.tr("contacts made"), Tone.TEXT),
                (report.changed, self.tr("known, gaps filled"), Tone.TEXT),
                (report.merged, self.tr("merged"), Tone.TEXT),
                (len(report.refused), self.tr("lines refused"), _warned(len(report.refused))),
            )
        )
        self._show_rest(report.refused, report.warnings, ())
        first = REFUSED if report.refused or not report.warnings else NOTES
        self._offer(first, {PAIRS: False, TOWNS: False, LEFT: False})

    def show_undone(self, undone: "Undone", title: str, words: str) -> None:
        """Show what an undo took back and left."""
        self._say(title, words, is_whole=undone.is_finished and not undone.left)
        self.figures.show_figures(
            (
                (undone.taken_back, self.tr("records taken back"), Tone.TEXT),
                (undone.emptied, self.tr("values emptied again"), Tone.TEXT),
                (len(undone.left), self.tr("left as they are"), _warned(len(undone.left))),
            )
        )
        self._show_rest((), (), undone.left)
        self._offer(LEFT, {PAIRS: False, TOWNS: False, LEFT: True, REFUSED: False, NOTES: False})

    def _say(self, title: str, words: str, *, is_whole: bool) -> None:
        self.band.tone = ChipTone.SUCCESS if is_whole else ChipTone.WARNING
        self.band.mark.icon_name = "circle-check" if is_whole else "triangle-alert"
        self.band.mark.tone = Tone.SUCCESS if is_whole else Tone.WARNING
        self.band.say(title, words)
        self.band.show()

    def _show_rest(
        self,
        refused: "Sequence[Refusal]",
        notes: "Sequence[Remark]",
        left: "Sequence[Left]",
    ) -> None:
        self.refused.show_lines(refused)
        self.notes.show_lines(notes)
        self.left.show_lines(left)

    def _offer(self, first: str, shown: Mapping[str, bool]) -> None:
        """Offer the lists there are, one of them first."""
        for name, table in self._tables.items():
            self.tabs.show_tab(name, shown=shown.get(name, True))
            self.tabs.set_count(name, fmt.number(table.model().rowCount()))
            if table.model().rowCount() and table.current() < 0:
                table.choose(0)
        self.tabs.choose(first)
        self._show_tab(first)

    @property
    def _table(self) -> "LinesTable[Any]":
        return self._tables[self.tabs.current()]

    def _show_tab(self, name: str) -> None:
        table = self._tables[name]
        if table.model().rowCount():
            self._stack.setCurrentWidget(table)
        else:
            self._say_nothing(name)
            self._stack.setCurrentWidget(self.nothing)
        self._say_summary()
        if name in {PAIRS, TOWNS} and table.model().rowCount() and not self.columns.is_narrow:
            self.show_side()
        else:
            self.columns.close_detail()

    def _say_nothing(self, name: str) -> None:
        words = {
            PAIRS: self.tr("Nothing looks like a duplicate"),
            TOWNS: self.tr("Every town is clear"),
            LEFT: self.tr("Everything was taken back"),
            REFUSED: self.tr("No line is refused"),
            NOTES: self.tr("Nothing else was noticed"),
        }
        self.nothing.say(words[name])

    def _say_summary(self) -> None:
        is_pairs = self.tabs.current() == PAIRS and bool(self._pairs)
        self.foot.setVisible(is_pairs)
        if is_pairs:
            merged = sum(1 for p in self._pairs if self.decision_of(p) == MERGE)
            kept = len(self._pairs) - merged
            said = self.tr("{merged} to merge, {kept} to keep")
            self._summary.setText(said.format(merged=fmt.number(merged), kept=fmt.number(kept)))

    # Duplicates and towns.

    def decision_of(self, pair: "Pair") -> str:
        """Return what becomes of a pair, as said or as proposed."""
        return self.decisions.get(pair.key, pair.decision.value)

    def renew(self, decisions: Mapping[str, str], places: Mapping[str, str]) -> None:
        """Show what was decided since."""
        self.decisions, self.places = decisions, places
        self.pairs.renew()
        self.towns.renew()
        self._say_summary()
        if self.columns.is_open:
            self.show_side()

    def take_sides(self, sides: "Mapping[str, Sides]") -> None:
        """Take both sides of some pairs."""
        self._sides.update(sides)
        pair = self.pairs.line()
        if self.tabs.current() == PAIRS and pair is not None and pair.key in sides:
            self.show_side()

    def _beside(self, _place: int) -> None:
        """Follow the list with the panel beside it; where there is no room, wait to be asked."""
        if self.isVisible() and not self.columns.is_narrow:
            self.show_side()

    def show_side(self) -> None:
        """Show the current pair or town beside the list."""
        if self.tabs.current() == PAIRS:
            self._show_pair()
        elif self.tabs.current() == TOWNS:
            self._show_town()

    def _show_pair(self) -> None:
        pair = self.pairs.line()
        if pair is None:
            return
        panel = self.columns.panel.shown
        if not isinstance(panel, PairPanel):
            panel = PairPanel()
            panel.decided.connect(self.decide)
            panel.closed.connect(self.close_side)
        sides = self._sides.get(pair.key)
        if sides is None:
            at = self.pairs.current()
            some = self._pairs[max(0, at - 5) : at + _SIDES_AT_ONCE]
            self.sides_wanted.emit([p for p in some if p.key not in self._sides])
        panel.show_pair(pair, self.decision_of(pair), sides)
        self.columns.show_detail(panel)

    def _show_town(self) -> None:
        town = self.towns.line()
        if town is None:
            return
        panel = self.columns.panel.shown
        if not isinstance(panel, TownPanel):
            panel = TownPanel()
            panel.answered.connect(self._answer)
            panel.closed.connect(self.close_side)
        panel.show_town(town, self.places.get(town.key, ""))
        self.columns.show_detail(panel)

    def close_side(self) -> None:
        """Close the panel beside the list."""
        self.columns.close_detail()
        self.take_focus()

    def decide(self, decision: str) -> None:
        """Merge or keep the current pair."""
        pair = self.pairs.line()
        if pair is not None:
            self.decided.emit(pair.key, decision)

    def _answer(self, place: str) -> None:
        town = self.towns.line()
        if town is not None:
            self.answered.emit(town.key, place)

    def press(self, number: int) -> None:
        """Take the nth way of what is in sight, and go on to the next."""
        if self.tabs.current() == PAIRS and number <= 2:
            self.decide(MERGE if number == 1 else KEEP)
            self.pairs.step(1)
        elif self.tabs.current() == TOWNS:
            panel, town = self.columns.panel.shown, self.towns.line()
            answer = panel.answer_of(number) if isinstance(panel, TownPanel) else None
            if answer is not None and town is not None:
                self.answered.emit(town.key, answer)
                self.towns.step(1)

    def step(self, by: int) -> None:
        """Go along the list in sight."""
        self._table.step(by)

    def take_focus(self) -> None:
        """Take the keyboard."""
        place: QWidget = self._table if self._table.isVisible() else self.tabs.current_button()
        place.setFocus(Qt.FocusReason.OtherFocusReason)


def _warned(count: int) -> Tone:
    return Tone.WARNING if count else Tone.TEXT
