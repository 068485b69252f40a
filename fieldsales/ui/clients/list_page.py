"""The list of clients: filter chips, search by any word, a table of any length, a closer look on Space.

Shows rows of `services.clients`; opens the client card where there is one.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QStackedWidget, QWidget

from fieldsales.domain.permissions import may_write
from fieldsales.ui import format as fmt
from fieldsales.ui.clients.list_columns import columns_for
from fieldsales.ui.clients.new_client import NewClientPanel
from fieldsales.ui.clients.peek import ClientPeek
from fieldsales.ui.errors import Failure
from fieldsales.ui.page import Page, PageContext, PageKey
from fieldsales.ui.parts.buttons import Button, Rank
from fieldsales.ui.parts.cards import Card, Empty, Rule, row, small_button
from fieldsales.ui.parts.choices import FilterChips
from fieldsales.ui.parts.fields import TextField
from fieldsales.ui.parts.list_detail import ListDetail
from fieldsales.ui.parts.loading import LoadingRows
from fieldsales.ui.parts.tables import TableView, WindowsModel
from fieldsales.ui.tasks import Job
from fieldsales.ui.theme import theme
from fieldsales.views.clients import ClientFilter, ClientOrder, ClientRow


@dataclass(frozen=True, slots=True)
class _Asked:
    """What the list shows: a filter in an order, or what fits some words."""

    chosen: ClientFilter = ClientFilter.ALL
    order: ClientOrder = ClientOrder.NAME
    words: str = ""


class ClientsPage(Page):
    """The list of clients."""

    kinds = frozenset({"client", "contact", "meeting", "case", "membership"})

    def __init__(self, context: PageContext) -> None:
        super().__init__(context)
        self._asked = _Asked()
        self._total = -1
        self._typing = QTimer(self)
        self._typing.setSingleShot(True)
        self._typing.setInterval(60)
        self._typing.timeout.connect(self._words_changed)
        self._job: Job | None = None
        self._build_model(context)
        self._build_bar()
        self.table = TableView(self.tr("Clients"), self.model)
        self.loading = LoadingRows(theme().size("rowTable"))
        self.way_out = small_button(self.tr("Clear filters"))
        self.way_out.clicked.connect(self._take_way_out)
        self.empty = Empty("building-2", "", "", self.way_out)
        self._build_body()
        self.table.opened.connect(self._open)
        self.table.peeked.connect(self._toggle_peek)
        self.table.current_changed.connect(self._peek_on)

    def _build_model(self, context: PageContext) -> None:
        def ask(ids: Sequence[bytes], came: Callable[[Sequence[ClientRow]], None]) -> None:
            context.tasks.run(
                lambda: context.services.clients.rows(ids),
                parent=self,
                then=came,
                name="client rows",
            )

        self.model: WindowsModel[ClientRow] = WindowsModel(
            columns_for(context.clock.now), ask, lambda r: r.id
        )

    def _build_bar(self) -> None:
        self.filters = FilterChips(
            [
                (ClientFilter.ALL.value, self.tr("All")),
                (ClientFilter.VIP.value, self.tr("VIP"), "star"),
                (ClientFilter.OPEN_CASE.value, self.tr("Open case")),
                (ClientFilter.NOT_VISITED.value, self.tr("Not met for 180 days"), "hourglass"),
                (ClientFilter.REFUSED.value, self.tr("Refused")),
            ]
        )
        self.filters.setAccessibleName(self.tr("Filter"))
        self.filters.choose(ClientFilter.ALL.value)
        self.filters.chosen.connect(self._choose)
        self.search = TextField(
            placeholder=self.tr("Name, phone, contact"), left_icon="search", is_small=True
        )
        self.search.setFixedWidth(220)
        self.search.changed.connect(lambda _text: self._typing.start())

    def _build_body(self) -> None:
        self.card = Card()
        bar = QWidget()
        line = row(self.filters, spacing=8, margins=(12, 7, 12, 7))
        line.addStretch()
        line.addWidget(self.search)
        bar.setLayout(line)
        self.card.add(bar)
        self.card.add(Rule())
        self._stack = QStackedWidget()
        for part in (self.table, self.loading, self.empty):
            self._stack.addWidget(part)
        self.card.add(self._stack, 1)
        self.columns = ListDetail(self.card, theme().size("detailPanel"))
        self.columns.changed.connect(self.header_changed)
        self.body.addWidget(self.columns, 1)
        self.order = Button(self.tr("Sort by last meeting"), icon="arrow-down-wide-narrow", key="S")
        self.order.clicked.connect(self._next_order)
        self.importing = Button(self.tr("Import…"), icon="upload", key="I")
        self.importing.clicked.connect(self._open_import)
        self.new = Button(self.tr("New client"), rank=Rank.FIRST, icon="plus", key="N")
        self.new.clicked.connect(self.write_new)

    # What the page is asked.

    def title(self) -> str:
        """Return the title."""
        return self.tr("Clients")

    def context_line(self) -> str:
        """Return how many there are, and in which order."""
        if self._total < 0:
            return " "
        count = self.tr("%n client(s)", "", self._total)
        count = count.replace(str(self._total), fmt.number(self._total))
        if self._asked.words:
            return self.tr("{count} for “{words}”").format(count=count, words=self._asked.words)
        orders = {
            ClientOrder.NAME: self.tr("sorted by name"),
            ClientOrder.TOWN: self.tr("sorted by town"),
            ClientOrder.LAST_MET: self.tr("sorted by last meeting"),
        }
        return f"{count} · {orders[self._asked.order]}"

    def header_actions(self) -> Sequence[QWidget]:
        """Return the way to another order, to lists from files, to a new client."""
        return (self.order, *([self.importing] if self._may_import() else ()), self.new)

    def page_keys(self) -> Sequence[PageKey]:
        """Return the keys of the list."""
        return (
            PageKey("N", self.new.text(), self.write_new, icon="plus"),
            PageKey(
                "I",
                self.tr("Import clients from a file"),
                self._open_import,
                icon="upload",
                is_on=self._may_import,
            ),
            PageKey("S", self.order.text(), self._next_order, icon="arrow-down-wide-narrow"),
            PageKey("J", self.tr("Next client"), lambda: self.table.step(1), in_palette=False),
            PageKey("K", self.tr("Previous client"), lambda: self.table.step(-1), in_palette=False),
            PageKey("Space", self.tr("Closer look"), self._toggle_peek, in_palette=False),
            PageKey(
                "Return",
                self.tr("Open the client"),
                lambda: self._open(self.table.current()),
                in_palette=False,
            ),
        )

    def panes(self) -> Sequence[QWidget]:
        """Return filter, search, table, panel."""
        return (self.filters.chips[self.filters.current()], self.search, self.table)

    def shown(self) -> None:
        """Put the keyboard on the table."""
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def start_filter(self) -> bool:
        """Put the cursor into the search."""
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.edit.selectAll()
        return True

    def is_detail_alone(self) -> bool:
        """Say whether the closer look has taken the place of the list."""
        return self.columns.is_alone

    def go_back(self) -> bool:
        """Close the panel, else leave the search, else take filters back."""
        if self.columns.is_open:
            self._close_panel()
        elif self.search.edit.hasFocus():
            self.table.setFocus(Qt.FocusReason.ShortcutFocusReason)
        elif self._asked != _Asked():
            self._clear()
        else:
            return False
        return True

    def refresh(self) -> None:
        """Ask anew which clients there are."""
        asked = self._asked
        services = self.context

        def work() -> list[bytes]:
            if asked.words:
                return services.services.finder.clients(asked.words)
            return services.services.clients.ids(asked.chosen, asked.order)

        if self._job is not None:
            self._job.cancel()
        if self._total < 0:
            self._stack.setCurrentWidget(self.loading)
            self.loading.begin()
        self._job = self.context.tasks.run(
            work, parent=self, then=self._show, failed=self._failed, name="clients"
        )

    # What happens.

    def _show(self, ids: list[bytes]) -> None:
        self.clear_failure()
        kept = self.model.id_at(self.table.current())
        self._total = len(ids)
        self.model.show_ids(ids)
        self._stack.setCurrentWidget(self.table if ids else self.empty)
        if not ids:
            self._say_empty()
        place = self.model.place_of(kept) if kept is not None else -1
        if ids:
            self.table.choose(max(0, place))
        self.header_changed.emit()

    def _failed(self, failure: Failure) -> None:
        self._stack.setCurrentWidget(self.table)
        self.show_failure(failure, self.refresh)

    def _say_empty(self) -> None:
        is_narrowed = self._is_narrowed
        words = self.tr("Clear filters") if is_narrowed else self.tr("Import from a file…")
        self.way_out.setText(words)
        self.way_out.setAccessibleName(words)
        self.way_out.updateGeometry()
        self.way_out.setVisible(is_narrowed or self._may_import())
        if self._asked.words:
            said = self.tr("No client fits “{words}”").format(words=self._asked.words)
            self.empty.say(said, self.tr("Names, towns, phones and contacts were sought."))
        elif is_narrowed:
            self.empty.say(self.tr("No client fits this filter"))
        else:
            self.empty.say(
                self.tr("No clients on this laptop yet"),
                self.tr(
                    "They come with the next sync, from a file, or are written here one by one."
                ),
            )

    def _choose(self, name: str) -> None:
        self.search.set_value("")
        self._ask(_Asked(ClientFilter(name), self._asked.order))

    def _words_changed(self) -> None:
        words = self.search.value()
        if words != self._asked.words:
            self.filters.choose(ClientFilter.ALL.value)
            self._ask(_Asked(ClientFilter.ALL, self._asked.order, words))

    def _ask(self, asked: _Asked) -> None:
        self._asked = asked
        self.refresh()

    @property
    def _is_narrowed(self) -> bool:
        return bool(self._asked.words) or self._asked.chosen is not ClientFilter.ALL

    def _take_way_out(self) -> None:
        """Do what helps where the list is empty."""
        if self._is_narrowed:
            self._clear()
        else:
            self._open_import()

    def _clear(self) -> None:
        self.search.set_value("")
        self.filters.choose(ClientFilter.ALL.value)
        self._ask(_Asked())

    def _next_order(self) -> None:
        orders = list(ClientOrder)
        place = (orders.index(self._asked.order) + 1) % len(orders)
        self._ask(_Asked(self._asked.chosen, orders[place]))
        following = orders[(place + 1) % len(orders)]
        words = {
            ClientOrder.NAME: self.tr("Sort by name"),
            ClientOrder.TOWN: self.tr("Sort by town"),
            ClientOrder.LAST_MET: self.tr("Sort by last meeting"),
        }
        self.order.setText(words[following])
        self.order.setAccessibleName(words[following])
        self.header_changed.emit()

    def show_record(self, _kind: str, record_id: bytes) -> None:
        """Show one client beside the list."""
        place = self.model.place_of(record_id)
        if place >= 0:
            self.table.choose(place)
        self._peek_at(record_id)

    def _open(self, place: int) -> None:
        row_id = self.model.id_at(place)
        if row_id is not None:
            self.context.go.open_record("client", row_id)

    def _may_import(self) -> bool:
        is_allowed = may_write(self.context.me.roles, "import_batch")
        return is_allowed and self.context.go.can_open("import_batch")

    def _open_import(self) -> None:
        self.context.go.open_page("imports")

    def write_new(self) -> None:
        """Write a new client beside the list."""
        shown = self.columns.panel.shown
        if not isinstance(shown, NewClientPanel) or shown.is_done:
            shown = NewClientPanel(self.context)
            shown.made.connect(self._open_made)
            shown.opened.connect(lambda row_id: self.context.go.open_record("client", row_id))
            shown.closed.connect(self._close_panel)
        self.columns.show_detail(shown)
        shown.begin()

    def _open_made(self, row_id: bytes) -> None:
        self.columns.close_detail()
        self.context.go.open_record("client", row_id)

    def _close_panel(self) -> None:
        self.columns.close_detail()
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def before_lock(self) -> None:
        """Keep the client being written."""
        shown = self.columns.panel.shown
        if isinstance(shown, NewClientPanel):
            shown.draft.keep()

    def _toggle_peek(self, _place: int = 0) -> None:
        if self.columns.is_open and isinstance(self.columns.panel.shown, ClientPeek):
            self.columns.close_detail()
        else:
            self._peek(self.table.current())

    def _peek_on(self, place: int) -> None:
        if self.columns.is_open and isinstance(self.columns.panel.shown, ClientPeek):
            self._peek(place)

    def _peek(self, place: int) -> None:
        row_id = self.model.id_at(place)
        if row_id is not None:
            self._peek_at(row_id)

    def _peek_at(self, row_id: bytes) -> None:
        shown = self.columns.panel.shown
        if not isinstance(shown, ClientPeek):
            shown = ClientPeek(self.context)
            shown.closed.connect(self.columns.close_detail)
        self.columns.show_detail(shown)
        shown.show_client(row_id)
