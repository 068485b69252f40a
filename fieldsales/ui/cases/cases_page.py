"""Cases: the register of dissatisfied clients, and the page of one case with its gate.

The register at the left, the case beside it. What is written into a gate stays with its case while others
are looked at, through refreshes and a lock. N writes down a new complaint.
"""

from collections.abc import Sequence
from datetime import datetime
from functools import partial
from typing import ClassVar

from PySide6.QtWidgets import QApplication, QWidget

from fieldsales.domain.case import Case
from fieldsales.domain.permissions import may_write
from fieldsales.planning.offering import Checked, Offerer, Offering
from fieldsales.ui.cases.case_acts import AGAIN, CaseActs
from fieldsales.ui.cases.case_drafts import CaseDrafts
from fieldsales.ui.cases.columns import CaseColumns
from fieldsales.ui.cases.detail import CaseDetail
from fieldsales.ui.cases.follow_up_station import MOST_OFFERED
from fieldsales.ui.cases.open_panel import OpenPanel
from fieldsales.ui.cases.reading import RegisterRead, read_register, wants_times
from fieldsales.ui.cases.register_card import RegisterCard
from fieldsales.ui.errors import Failure
from fieldsales.ui.page import Page, PageContext, PageKey
from fieldsales.ui.parts.buttons import Button
from fieldsales.ui.tasks import Job
from fieldsales.views.cases import CaseFilter, CasePage, RegisterFigures

COMPLAINING = "client_with_complaint"
"""The kind of record under which a client is handed over who complains."""


class CasesPage(Page):
    """The register and a case."""

    kinds: ClassVar[frozenset[str]] = frozenset(
        {"case", "measure", "notice", "meeting", "trip", "client", "contact", "person"}
    )

    def __init__(self, context: PageContext) -> None:
        super().__init__(context)
        self._chosen = CaseFilter.OPEN
        self._figures: RegisterFigures | None = None
        self._wanted: bytes | None = None
        self._offerer: Offerer | None = None
        self._offering: Offering | None = None
        self._register_job: Job | None = None
        self._case_job: Job | None = None
        self.drafts = CaseDrafts(context, self)
        self.register = RegisterCard()
        self.detail = CaseDetail()
        self._panel: OpenPanel | None = None
        self.columns = CaseColumns(self.register, self.detail)
        self.body.addWidget(self.columns, 1)
        self.new = Button(self.tr("Open a case"), icon="plus", key="N")
        self.acts = CaseActs(self, self.detail)
        self._connect()

    def _connect(self) -> None:
        register, detail = self.register, self.detail
        self.new.clicked.connect(lambda: self.begin(None))
        register.filtered.connect(self._choose_filter)
        register.current_changed.connect(self._show_current)
        register.opened.connect(self._go_in)
        register.open_asked.connect(lambda: self.begin(None))
        detail.client_asked.connect(self._open_client)
        detail.follow_up.check_asked.connect(self._check)
        self.columns.changed.connect(self.header_changed)
        self.acts.done.connect(self._step_done)

    @property
    def panel(self) -> OpenPanel:
        """Where a complaint is written down; made when one first is."""
        if self._panel is None:
            self._panel = OpenPanel(self.context, self)
            self._panel.closed.connect(self._close_panel)
            self._panel.opened.connect(self._opened)
            self.columns.add_right(self._panel)
        return self._panel

    @property
    def is_writing(self) -> bool:
        """Say whether a complaint is being written down."""
        return self._panel is not None and self.columns.shown is self._panel

    # What the page is asked.

    def title(self) -> str:
        """Return the title."""
        return self.tr("Cases")

    def context_line(self) -> str:
        """Return how many are open, and how many are old."""
        figures = self._figures
        if figures is None:
            return " "
        said = [self.tr("%n open", "", figures.open)]
        if figures.old:
            said.append(self.tr("%n older than 30 days", "", figures.old))
        if figures.to_judge:
            said.append(self.tr("%n to be judged", "", figures.to_judge))
        return " · ".join(said)

    def header_actions(self) -> Sequence[QWidget]:
        """Return the way to a new one."""
        return (self.new,) if may_write(self.context.me.roles, "case") else ()

    def page_keys(self) -> Sequence[PageKey]:
        """Return the keys of register and case."""
        view, detail = self.register.view, self.detail
        keys = [
            PageKey("N", self.tr("Open a case"), partial(self.begin, None), icon="plus"),
            PageKey("J", self.tr("Next"), lambda: view.step(1), in_palette=False),
            PageKey("K", self.tr("Previous"), lambda: view.step(-1), in_palette=False),
            PageKey(
                "Return",
                self.tr("Go into the case"),
                self._go_in,
                in_palette=False,
                is_on=view.hasFocus,
            ),
        ]
        if self.is_writing:
            go = self.panel.open_now
            keys.append(PageKey("Ctrl+Return", self.tr("Open case"), go, in_palette=False))
        elif detail.page is not None:
            keys += self._case_keys()
        return keys

    def _case_keys(self) -> list[PageKey]:
        detail, acts = self.detail, self.acts
        follow_up = detail.follow_up
        keys = [
            PageKey("Ctrl+Return", self.tr("Save the open step"), acts.save_next, in_palette=False),
            PageKey("A", self.tr("Give to…"), acts.ask_owner, icon="users"),
            PageKey("B", self.tr("Another time"), follow_up.type_other, icon="calendar-plus"),
            PageKey(".", self.tr("More"), acts.ask_menu, in_palette=False),
        ]
        if self.context.go.can_open("client"):
            keys.append(
                PageKey("O", self.tr("Open client"), self._open_client, icon="panel-left-open")
            )
        if detail.close_step.is_asking:
            solved, not_solved = partial(acts.judge, True), partial(acts.judge, False)
            keys.append(PageKey("Y", detail.close_step.yes.text(), solved, icon="check"))
            keys.append(PageKey("Shift+N", detail.close_step.no.text(), not_solved, icon="x"))
        for number in range(1, MOST_OFFERED + 1):
            words = self.tr("Offered time {n}").format(n=number)
            choose = partial(follow_up.choose_nth, number)
            keys.append(PageKey(str(number), words, choose, in_palette=False))
        return keys

    def panes(self) -> Sequence[QWidget]:
        """Return filters, register, case."""
        chip = self.register.filters.chips[self.register.filters.current()]
        found: list[QWidget] = [chip, self.register.view]
        if self.is_writing:
            found.append(self.panel.picker.search)
        elif self.columns.shown is self.detail:
            found += [self.detail.target(), self.detail.story]
        return found

    def shown(self) -> None:
        """Put the keyboard on the register, or on what is being written down."""
        if self.is_writing:
            self.panel.take_focus()
        elif self.columns.is_right_alone:
            self.detail.take_focus()
        else:
            self.register.take_focus()

    def is_detail_alone(self) -> bool:
        """Say whether a case has taken the place of the register."""
        return self.columns.is_right_alone

    def start_filter(self) -> bool:
        """Put the cursor into the search of the register."""
        self.columns.go_out()
        self.register.start_search()
        return True

    def go_back(self) -> bool:
        """Leave the search, the panel, the case for the register, a filter."""
        focus = QApplication.focusWidget()
        is_seeking = focus is not None and self.register.search.isAncestorOf(focus)
        if is_seeking and self.register.end_search():
            return True
        if self.is_writing:
            self._close_panel()
        elif self.columns.is_right_alone or self.is_in_case():
            self.columns.go_out()
            self.register.take_focus()
        elif not self.register.end_search():
            if self._chosen is CaseFilter.OPEN:
                return False
            self._choose_filter(CaseFilter.OPEN.value)
        return True

    def show_record(self, kind: str, record_id: bytes) -> None:
        """Show a case; or write down what a client complains of."""
        if kind == COMPLAINING:
            self.begin(record_id)
            return
        self._wanted = record_id
        self._leave_panel()
        self.columns.go_in()
        self.refresh_now()

    def before_lock(self) -> None:
        """Keep what is written."""
        self._keep_draft()
        self.drafts.store(self.panel.draft() if self.is_writing else "")

    # The register.

    def refresh(self) -> None:
        """Read the register anew, and the case, without touching what is written."""
        context, chosen, wanted = self.context, self._chosen, self._wanted
        opens = self._figures is None
        if self._offerer is not None:
            self._offerer.forget()
        if self._register_job is not None:
            self._register_job.cancel()
        self._register_job = context.tasks.run(
            lambda: read_register(context.services, chosen, wanted, opens=opens),
            parent=self,
            then=self._show_register,
            failed=self._failed,
            name="cases",
        )

    def _failed(self, failure: Failure) -> None:
        self.show_failure(failure, self.refresh)

    def _show_register(self, read: RegisterRead) -> None:
        self.clear_failure()
        opens, self._figures = self._figures is None, read.figures
        self._chosen = read.chosen
        if opens:
            self.drafts.take_up(read.drafts, read.complaint)
        wanted, self._wanted = self._wanted, None
        if wanted is not None:
            self.register.end_search()
        shown = self.detail.page
        has_left = shown is not None and shown.case.id not in {r.case.id for r in read.rows}
        if has_left and wanted is None and self.columns.shown is self.detail:
            self.columns.go_out()
            if self.is_in_case():
                self.register.take_focus()
        self.register.show_rows(read.chosen, read.rows, read.figures, wanted)
        if opens and read.complaint and self.panel.restore(read.complaint):
            self._show_panel()
        self._show_current(self.register.current_id())
        if opens and self.isVisible():
            self.shown()
        self.header_changed.emit()

    def _choose_filter(self, name: str) -> None:
        self._chosen = CaseFilter(name)
        self.refresh()

    # The case.

    def _show_current(self, case_id: bytes | None) -> None:
        shown = self.detail.page
        if shown is not None and shown.case.id != case_id:
            self._keep_draft()
        if case_id is None:
            if shown is not None:
                self.detail.forget_case()
            if not self.is_writing:
                self.columns.show_right(None)
            return
        if self._case_job is not None:
            self._case_job.cancel()
        context = self.context
        self._case_job = context.tasks.run(
            lambda: context.services.cases.page(case_id),
            parent=self,
            then=self._show_case,
            failed=self._failed,
            name="case",
        )

    def _show_case(self, page: CasePage) -> None:
        case, now = page.case, self.context.clock.now()
        self.detail.show_case(page, self.drafts.of(case.id), self.context.me.person_id, now)
        if not self.is_writing:
            self.columns.show_right(self.detail)
        if wants_times(case, page.missing):
            self.context.tasks.run(
                lambda: self._known_offerer().offering(page.client.id, now),
                parent=self,
                then=partial(self._show_offering, case.id, now),
                name="times for the follow-up",
            )

    def _show_offering(self, case_id: bytes, now: datetime, offering: Offering) -> None:
        page = self.detail.page
        if page is not None and page.case.id == case_id:
            self._offering = offering
            self.detail.follow_up.show_offering(offering, page.zone, now)

    def _known_offerer(self) -> Offerer:
        """Return what reckons times; call it where services may be waited for."""
        if self._offerer is None:
            self._offerer = Offerer(self.context.services)
        return self._offerer

    def _check(self, moment: datetime) -> None:
        """Check a typed time."""
        offering, now = self._offering, self.context.clock.now()
        if offering is None:
            return

        def work() -> Checked:
            return self._known_offerer().check(offering, moment, now)

        show = self.detail.follow_up.show_checked
        self.context.tasks.run(work, parent=self, then=show, name="check time")

    def is_in_case(self) -> bool:
        """Say whether the keyboard is in the case."""
        focus = QApplication.focusWidget()
        return focus is not None and self.detail.isAncestorOf(focus)

    def _go_in(self) -> None:
        if self.columns.shown is self.detail:
            self.columns.go_in()
            self.detail.take_focus()

    def _open_client(self) -> None:
        page = self.detail.page
        if page is not None and self.context.go.can_open("client"):
            self.context.go.open_record("client", page.client.id)

    def _step_done(self, case_id: bytes, station: str) -> None:
        """Let go of what was written into a step that is kept now; the keyboard waits for the next one."""
        page = self.detail.page
        if page is None or page.case.id != case_id:
            return
        self.detail.step_done(station)
        self._keep_draft()
        if station == AGAIN:
            self._wanted = case_id

    def _keep_draft(self) -> None:
        page = self.detail.page
        if page is not None:
            self.drafts.keep(page.case.id, self.detail.draft())

    # A new one.

    def begin(self, client_id: bytes | None) -> None:
        """Write down a complaint, of a client if one is named."""
        if not self.is_writing or client_id is not None:
            self.panel.begin(client_id)
        self._show_panel()
        self.panel.take_focus()

    def _show_panel(self) -> None:
        self._keep_draft()
        self.columns.show_right(self.panel)
        self.columns.go_in()

    def _leave_panel(self) -> None:
        if self.is_writing:
            self.panel.clear()
            self.columns.show_right(self.detail if self.detail.page is not None else None)

    def _close_panel(self) -> None:
        self._leave_panel()
        self.columns.go_out()
        self.register.take_focus()

    def _opened(self, case: Case) -> None:
        self._leave_panel()
        self.columns.go_in()
        self._wanted = case.id
        self.register.take_focus()
        self.context.toasts.say(self.tr("Case {number} opened").format(number=case.number))
        self.context.changes.announce("case")
