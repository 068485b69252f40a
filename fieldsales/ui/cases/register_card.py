"""The card of the register: filters with counts, a search, the cases, what the figures say at the foot."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QStackedLayout, QWidget

from fieldsales.domain.case import Case
from fieldsales.domain.text import fold
from fieldsales.ui import format as fmt
from fieldsales.ui.cases.register import CaseModel, RegisterHead, RegisterView
from fieldsales.ui.parts.buttons import IconButton
from fieldsales.ui.parts.cards import Card, CardFoot, Empty, Rule, column, row, small_button
from fieldsales.ui.parts.choices import FlowingChips
from fieldsales.ui.parts.fields import TextField
from fieldsales.ui.parts.labels import Label
from fieldsales.ui.parts.loading import LoadingRows
from fieldsales.ui.theme import Tone
from fieldsales.ui.tokens import Type
from fieldsales.views.cases import CaseFilter, CaseRow, RegisterFigures

WIDTH = 376


class RegisterCard(Card):
    """The register."""

    filtered = Signal(str)
    """Another filter was chosen: its name."""
    current_changed = Signal(object)
    """Another case is the current one (its id), or none (None)."""
    opened = Signal()
    """The current case was opened: Return, a double click."""
    open_asked = Signal()
    """A case is to be opened by hand."""

    def __init__(self) -> None:
        super().__init__()
        self._rows: tuple[CaseRow, ...] = ()
        self._last: Case | None = None
        self._is_filling = False
        self._build_bar()
        self.head = RegisterHead()
        self.add(self.head)
        self.model = CaseModel()
        self.view = RegisterView(self.tr("Cases"))
        self.view.setModel(self.model)
        self.view.current_changed.connect(self._tell_current)
        self.view.opened.connect(lambda _place: self.opened.emit())
        self.loading = LoadingRows()
        self.new = small_button(self.tr("Open a case"), icon="plus")
        self.new.clicked.connect(self.open_asked)
        self.empty = Empty("shield-check", "", "", self.new)
        self._stack = QStackedLayout()
        self.column.addLayout(self._stack, 1)
        for part in (self.loading, self.view, self.empty):
            self._stack.addWidget(part)
        self.loading.begin()
        self._build_foot()

    def _build_bar(self) -> None:
        self.filters = FlowingChips(
            [
                (CaseFilter.OPEN.value, self.tr("Open")),
                (CaseFilter.MINE.value, self.tr("Mine")),
                (CaseFilter.OLD.value, self.tr("Over 30 days")),
                (CaseFilter.TO_JUDGE.value, self.tr("Solved?")),
                (CaseFilter.CLOSED.value, self.tr("Closed")),
            ]
        )
        self.filters.setAccessibleName(self.tr("Filter"))
        self.filters.choose(CaseFilter.OPEN.value)
        self.filters.chosen.connect(self.filtered)
        self.search = TextField(
            placeholder=self.tr("Case, client, person"), left_icon="search", is_small=True
        )
        self.search.changed.connect(lambda _text: self._fill())
        self.search.edit.returnPressed.connect(self.take_focus)
        self.search.hide()
        self.seek = IconButton("search", self.tr("Search"), key="/")
        self.seek.clicked.connect(self.start_search)
        first = row(spacing=4)
        first.addWidget(self.filters, 1)
        first.addWidget(self.seek, 0, Qt.AlignmentFlag.AlignTop)
        inner = column(spacing=6, margins=(12, 8, 12, 8))
        inner.addLayout(first)
        inner.addWidget(self.search)
        bar = QWidget()
        bar.setLayout(inner)
        self.add(bar)
        self.add(Rule())

    def _build_foot(self) -> None:
        foot = CardFoot()
        self.median = Label("", Type.SMALL, Tone.TEXT2)
        self.closed = Label("", Type.SMALL, Tone.TEXT2)
        foot.row.addWidget(self.median)
        foot.row.addStretch()
        foot.row.addWidget(self.closed)
        self.add(foot)

    # Showing.

    def show_rows(
        self,
        chosen: CaseFilter,
        rows: Sequence[CaseRow],
        figures: RegisterFigures,
        wanted: bytes | None = None,
    ) -> None:
        """Show the cases of a filter; the wanted or the current one stays when it is among them."""
        self._rows, self._last = tuple(rows), figures.last_closed
        self.filters.choose(chosen.value)
        counts = {"open": figures.open, "mine": figures.mine, "old": figures.old}
        counts[CaseFilter.TO_JUDGE.value] = figures.to_judge
        for name, count in counts.items():
            self.filters.set_count(name, fmt.number(count))
        is_asked = figures.to_judge > 0 or chosen is CaseFilter.TO_JUDGE
        self.filters.chips[CaseFilter.TO_JUDGE.value].setVisible(is_asked)
        median = fmt.age_days(figures.median_age_days)
        self.median.setText(self.tr("Median age {age}").format(age=median) if figures.open else "")
        month = self.tr("%n closed this month", "", figures.closed_this_month)
        self.closed.setText(month)
        for label in (self.median, self.closed):
            label.updateGeometry()
        self._fill(wanted)

    def _fill(self, wanted: bytes | None = None) -> None:
        kept, was_at = wanted or self.current_id(), self.view.current()
        rows = self._found()
        self._is_filling = True
        self.model.set_rows(rows)
        self._is_filling = False
        self._stack.setCurrentWidget(self.view if rows else self.empty)
        if not rows:
            self._say_empty()
            self.current_changed.emit(None)
            return
        place = self.model.place_of(kept) if kept is not None else -1
        if place < 0:  # it has left the list: the one in its place is next
            place = max(0, min(was_at, len(rows) - 1))
        self.view.choose(place)

    def _found(self) -> tuple[CaseRow, ...]:
        wanted = fold(self.search.value()).split()
        if not wanted:
            return self._rows
        return tuple(r for r in self._rows if all(w in _said(r) for w in wanted))

    def _say_empty(self) -> None:
        chosen = CaseFilter(self.filters.current())
        self.new.setVisible(chosen is CaseFilter.OPEN and not self.search.value())
        if self.search.value():
            said = self.tr("No case fits “{words}”").format(words=self.search.value())
            self.empty.say(said)
            return
        helps = ""
        if chosen is CaseFilter.OPEN and self._last is not None:
            at = self._last.progress.at or self._last.opened_at
            text = self.tr("The last one was closed {day}: {title}")
            day = fmt.day_month_long(fmt.local_day(at, fmt.here()))
            helps = text.format(day=day, title=self._last.title or self._last.number)
        words = {
            CaseFilter.OPEN: self.tr("No open case"),
            CaseFilter.MINE: self.tr("No case of yours is open"),
            CaseFilter.OLD: self.tr("No case is older than 30 days"),
            CaseFilter.TO_JUDGE: self.tr("No case waits for the client’s word"),
            CaseFilter.CLOSED: self.tr("No case is closed yet"),
        }
        self.empty.say(words[chosen], helps)

    # The current case.

    def current_id(self) -> bytes | None:
        """Return the id of the current case, None when there is none."""
        shown = self.model.row_at(self.view.current())
        return shown.case.id if shown else None

    def choose(self, case_id: bytes) -> bool:
        """Make a case the current one; say whether it is here."""
        place = self.model.place_of(case_id)
        if place >= 0:
            self.view.choose(place)
        return place >= 0

    def take_focus(self) -> None:
        """Put the keyboard on the list, or on what helps where it is empty."""
        target: QWidget = self.view if self.model.rowCount() else self.filters.chips["open"]
        target.setFocus(Qt.FocusReason.OtherFocusReason)

    def _tell_current(self, place: int) -> None:
        if not self._is_filling:
            shown = self.model.row_at(place)
            self.current_changed.emit(shown.case.id if shown else None)

    # The search.

    def start_search(self) -> None:
        """Put the cursor into the search."""
        self.search.show()
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def end_search(self) -> bool:
        """Take the search away; say whether there was one."""
        if self.search.isHidden():
            return False
        self.search.set_value("")
        self.search.hide()
        self._fill()
        self.take_focus()
        return True


def _said(shown: CaseRow) -> str:
    case = shown.case
    return fold(" ".join((case.title, case.number, shown.client_name, shown.owner)))
