"""The list of questionnaires: drafts first, how far each is, who filled it, where it stands.

Return opens the runner, or the reading of a finished one; Space looks closer; N begins a new one.
"""

from collections.abc import Callable, Sequence
from functools import partial
from typing import ClassVar

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QStackedLayout, QWidget

from fieldsales.domain.permissions import may_write
from fieldsales.forms.template import label_in
from fieldsales.ui import format as fmt
from fieldsales.ui.errors import Failure
from fieldsales.ui.page import Page, PageContext, PageKey
from fieldsales.ui.parts.buttons import Button, Rank
from fieldsales.ui.parts.cards import Card, Empty, Rule, row, small_button
from fieldsales.ui.parts.cells import Cell
from fieldsales.ui.parts.choices import FilterChips
from fieldsales.ui.parts.list_detail import ListDetail
from fieldsales.ui.parts.loading import LoadingRows
from fieldsales.ui.parts.tables import Column, TableView, WindowsModel
from fieldsales.ui.questionnaire.begin import BeginPanel
from fieldsales.ui.questionnaire.peek import ResponsePeek
from fieldsales.ui.questionnaire.words import STATE_ICONS, state_tone, state_words
from fieldsales.ui.tasks import Job
from fieldsales.ui.theme import Tone, theme
from fieldsales.views.questionnaires import ResponseFilter, ResponseRow

translate = QCoreApplication.translate


def columns() -> tuple[Column[ResponseRow], ...]:
    """Return the columns of the list."""
    return (
        Column(
            translate("questionnaire", "Client"),
            lambda r: Cell(r.client_name, r.contact_name, is_title=True),
        ),
        Column(translate("questionnaire", "Questionnaire"), _form_cell, 200, hides_below=820),
        Column(translate("questionnaire", "Progress"), _progress_cell, 120),
        Column(
            translate("questionnaire", "Filled by"),
            lambda r: Cell(r.filled_by, avatar=r.filled_by),
            170,
            False,
            700,
        ),
        Column(translate("questionnaire", "State"), _state_cell, 130),
        Column(
            translate("questionnaire", "Begun"), _begun_cell, 110, is_right=True, hides_below=600
        ),
        Column("", _case_cell, 44, is_right=True),
    )


def _form_cell(row_: ResponseRow) -> Cell:
    second = translate("questionnaire", "short form") if row_.response.is_short else ""
    return Cell(label_in(row_.titles, fmt.language()), second)


def _progress_cell(row_: ResponseRow) -> Cell:
    if not row_.total:
        return Cell()
    text = translate("questionnaire", "{answered} of {total}")
    said = text.format(answered=row_.answered, total=row_.total)
    if not row_.open_required:
        return Cell(said, is_figure=True)
    still_open = translate("questionnaire", "%n needed", "", row_.open_required)
    return Cell(said, still_open, is_figure=True)


def _state_cell(row_: ResponseRow) -> Cell:
    state = row_.response.state
    return Cell(
        chip=state_words(state), chip_tone=state_tone(state), chip_icon=STATE_ICONS.get(state, "")
    )


def _begun_cell(row_: ResponseRow) -> Cell:
    at = row_.response.started_at
    return Cell(fmt.day_year(fmt.local_day(at, fmt.here())) if at else "", is_figure=True)


def _case_cell(row_: ResponseRow) -> Cell:
    return Cell(icon="triangle-alert", icon_tone=Tone.WARNING) if row_.has_case else Cell()


class QuestionnairesPage(Page):
    """The list of questionnaires."""

    kinds: ClassVar[frozenset[str]] = frozenset({"response", "answer", "case"})

    def __init__(self, context: PageContext) -> None:
        super().__init__(context)
        self._chosen = ResponseFilter.ALL
        self._counts: dict[ResponseFilter, int] = {}
        self._job: Job | None = None
        self._build_model()
        self._build_bar()
        self._build_body()

    # Building.

    def _build_model(self) -> None:
        context = self.context

        def ask(ids: Sequence[bytes], came: Callable[[Sequence[ResponseRow]], None]) -> None:
            context.tasks.run(
                lambda: context.services.responses.rows(ids),
                parent=self,
                then=came,
                name="questionnaire rows",
            )

        self.model: WindowsModel[ResponseRow] = WindowsModel(
            columns(), ask, lambda r: r.response.id
        )
        self.table = TableView(self.tr("Questionnaires"), self.model)
        self.table.opened.connect(self._open)
        self.table.peeked.connect(self._toggle_peek)
        self.table.current_changed.connect(self._peek_on)
        self.loading = LoadingRows()
        self.empty = Empty("clipboard-list", "")
        self.clear = small_button(self.tr("Show all"))
        self.clear.clicked.connect(lambda: self._choose(ResponseFilter.ALL.value))

    def _build_bar(self) -> None:
        self.filters = FilterChips(
            [
                (ResponseFilter.ALL.value, self.tr("All")),
                (ResponseFilter.MINE.value, self.tr("Mine")),
                (ResponseFilter.DRAFT.value, self.tr("Drafts"), "pen-line"),
                (ResponseFilter.TO_REVIEW.value, self.tr("To review")),
                (ResponseFilter.RETURNED.value, self.tr("Returned"), "undo-2"),
                (ResponseFilter.DONE.value, self.tr("Approved")),
            ]
        )
        self.filters.setAccessibleName(self.tr("Filter"))
        self.filters.choose(self._chosen.value)
        self.filters.chosen.connect(self._choose)

    def _build_body(self) -> None:
        card = Card()
        bar = QWidget()
        line = row(self.filters, spacing=8, margins=(12, 7, 12, 7))
        line.addStretch()
        bar.setLayout(line)
        card.add(bar)
        card.add(Rule())
        self._stack = QStackedLayout()
        card.column.addLayout(
            self._stack, 1
        )  # first: parts shown without a parent flash as windows
        for part in (self.table, self.loading, self.empty):
            self._stack.addWidget(part)
        self.columns = ListDetail(card, theme().size("detailPanel"))
        self.columns.changed.connect(self.header_changed)
        self.body.addWidget(self.columns, 1)
        self.new = Button(self.tr("New questionnaire"), rank=Rank.FIRST, icon="plus", key="N")
        self.new.clicked.connect(lambda _on: self.begin(None))

    # What the page is asked.

    def title(self) -> str:
        """Return the title."""
        return self.tr("Questionnaires")

    def context_line(self) -> str:
        """Return how many drafts and reviews wait."""
        if not self._counts:
            return " "
        drafts = self._counts[ResponseFilter.DRAFT]
        waiting = self._counts[ResponseFilter.TO_REVIEW]
        said = [self.tr("%n draft(s)", "", drafts), self.tr("%n to review", "", waiting)]
        return " · ".join(said)

    def header_actions(self) -> Sequence[QWidget]:
        """Return the way to a new one."""
        return (self.new,) if may_write(self.context.me.roles, "response") else ()

    def page_keys(self) -> Sequence[PageKey]:
        """Return the keys of the list."""
        keys = [
            PageKey("J", self.tr("Next"), lambda: self.table.step(1), in_palette=False),
            PageKey("K", self.tr("Previous"), lambda: self.table.step(-1), in_palette=False),
            PageKey("Space", self.tr("Closer look"), self._toggle_peek, in_palette=False),
            PageKey(
                "Return",
                self.tr("Open"),
                lambda: self._open(self.table.current()),
                in_palette=False,
                is_on=self.table.hasFocus,
            ),
        ]
        if may_write(self.context.me.roles, "response"):
            keys.insert(0, PageKey("N", self.new.text(), partial(self.begin, None), icon="plus"))
            if isinstance(self.columns.panel.shown, BeginPanel):
                begin = self.columns.panel.shown.begin_now
                keys.append(PageKey("Ctrl+Return", self.tr("Begin"), begin, in_palette=False))
        return keys

    def panes(self) -> Sequence[QWidget]:
        """Return filter, table, panel."""
        return (self.filters.chips[self.filters.current()], self.table, self.columns.panel)

    def shown(self) -> None:
        """Put the keyboard on the table."""
        if not isinstance(self.columns.panel.shown, BeginPanel) or not self.columns.is_open:
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def is_detail_alone(self) -> bool:
        """Say whether the closer look has taken the place of the list."""
        return self.columns.is_alone

    def go_back(self) -> bool:
        """Close the panel, else take the filter back."""
        if self.columns.is_open:
            self._close_panel()
        elif self._chosen is not ResponseFilter.ALL:
            self._choose(ResponseFilter.ALL.value)
        else:
            return False
        return True

    def refresh(self) -> None:
        """Ask anew which questionnaires there are."""
        context, chosen = self.context, self._chosen
        if self._job is not None:
            self._job.cancel()
        if not self._counts:
            self._stack.setCurrentWidget(self.loading)
            self.loading.begin()

        def work() -> tuple[list[bytes], dict[ResponseFilter, int]]:
            responses = context.services.responses
            return responses.ids(chosen), dict(responses.counts())

        self._job = context.tasks.run(
            work,
            parent=self,
            then=lambda found: self._show(*found),
            failed=self._failed,
            name="questionnaires",
        )
        shown = self.columns.panel.shown
        if isinstance(shown, ResponsePeek) and self.columns.is_open:
            shown.refresh()

    # What happens.

    def _show(self, ids: list[bytes], counts: dict[ResponseFilter, int]) -> None:
        self.clear_failure()
        self._counts = counts
        for chosen, count in counts.items():
            self.filters.set_count(chosen.value, fmt.number(count))
        kept = self.model.id_at(self.table.current())
        self.model.show_ids(ids)
        self._stack.setCurrentWidget(self.table if ids else self.empty)
        if ids:
            place = self.model.place_of(kept) if kept is not None else -1
            self.table.choose(max(0, place))
        else:
            self._say_empty()
        self.header_changed.emit()

    def _failed(self, failure: Failure) -> None:
        self._stack.setCurrentWidget(self.table)
        self.show_failure(failure, self.refresh)

    def _say_empty(self) -> None:
        if self._chosen is ResponseFilter.ALL:
            self.empty.say(
                self.tr("No questionnaire yet"),
                self.tr("One is begun at a meeting, with a client, or here."),
            )
        else:
            self.empty.say(self.tr("No questionnaire fits this filter"))

    def _choose(self, name: str) -> None:
        self._chosen = ResponseFilter(name)
        self.filters.choose(name)
        self.refresh()

    def _open(self, place: int) -> None:
        row_id = self.model.id_at(place)
        if row_id is not None:
            self.context.go.open_record("response", row_id)

    # The panel.

    def begin(self, client_id: bytes | None) -> None:
        """Offer to begin a questionnaire, with a client if one is named."""
        panel = BeginPanel(self.context, client_id)
        panel.closed.connect(self._close_panel)
        panel.begun.connect(self._begun)
        self.columns.show_detail(panel)
        panel.take_focus()

    def _begun(self, response_id: bytes) -> None:
        self.columns.close_detail()
        self.context.go.open_record("response", response_id)

    def _close_panel(self) -> None:
        self.columns.close_detail()
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _toggle_peek(self, _place: int = 0) -> None:
        if self.columns.is_open:
            self._close_panel()
        else:
            self._peek(self.table.current())

    def _peek_on(self, place: int) -> None:
        if self.columns.is_open and isinstance(self.columns.panel.shown, ResponsePeek):
            self._peek(place)

    def _peek(self, place: int) -> None:
        row_id = self.model.id_at(place)
        if row_id is None:
            return
        shown = self.columns.panel.shown
        if not isinstance(shown, ResponsePeek):
            shown = ResponsePeek(self.context)
            shown.closed.connect(self._close_panel)
        self.columns.show_detail(shown)
        shown.show_response(row_id)
