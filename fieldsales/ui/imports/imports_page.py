"""Import clients from a file: choose it, see how it is read, check what would come, import, undo.

The order of `services.importing`: look, plan, run. The page leads through it and decides nothing; what
was said of a file is kept as a draft, so that a lock takes nothing.
"""

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QStackedWidget, QWidget

from fieldsales.domain.ids import ImportBatchId
from fieldsales.ui import format as fmt
from fieldsales.ui.clients.drafting import DraftKeeper
from fieldsales.ui.errors import Failure
from fieldsales.ui.imports import work
from fieldsales.ui.imports.asked import Asked, asked_of
from fieldsales.ui.imports.files import FileDrops, choose_list, choose_refused
from fieldsales.ui.imports.import_work import ImportWork
from fieldsales.ui.imports.options_panel import BESIDE
from fieldsales.ui.imports.page_keys import keys_of
from fieldsales.ui.imports.reading_view import ReadingView
from fieldsales.ui.imports.report_view import ReportView
from fieldsales.ui.imports.start_view import StartView
from fieldsales.ui.imports.steps import Step, StepButtons, result_words, step_words, undone_words
from fieldsales.ui.imports.waiting_view import WaitingView
from fieldsales.ui.imports.work import Came, Looked, Planned
from fieldsales.ui.page import Page, PageContext, PageKey

if TYPE_CHECKING:
    from fieldsales.services.importing.past import PastImport
    from fieldsales.services.importing.report import Pair, Report
    from fieldsales.services.importing.undoing import Undone

DRAFT = "import"


class ImportsPage(Page):
    """The page."""

    kinds = frozenset({"import_batch"})

    def __init__(self, context: PageContext) -> None:
        super().__init__(context)
        self.step = Step.START
        self.asked = Asked()
        self._looked: Looked | None = None
        self._planned: Planned | None = None
        self._report: Report | None = None
        self._batch_id: ImportBatchId | None = None
        self._has_draft_read = self._is_undoing = False
        self.work = ImportWork(context, self)
        self.work.looked.connect(self._looked_at)
        self.work.planned.connect(self._came_plan)
        self.work.ran.connect(self._came_run)
        self.work.undone.connect(self._came_undone)
        self.work.failed.connect(self._failed)
        self.work.told.connect(self._tell)
        self.draft = DraftKeeper(context, self, self._drafted)
        self.drops = FileDrops(self, lambda: not self.work.is_under_way)
        self.drops.dropped.connect(self.open_file)
        self._build_views(context)
        self.buttons = StepButtons()
        self._connect_buttons()

    def _build_views(self, context: PageContext) -> None:
        self.start = StartView()
        self.drops.held.connect(self.start.drop.light)
        self.start.file_asked.connect(self.choose_file)
        self.start.undo_asked.connect(self._undo_past)
        self.reading = ReadingView()
        self.reading.asked_anew.connect(self._ask_again)
        self.waiting = WaitingView()
        self.waiting.stopped.connect(self.stop)
        self.waiting.due.connect(self._see_wait)
        self.report = ReportView()
        self.report.decided.connect(self._decide)
        self.report.decided_all.connect(self._decide_all)
        self.report.answered.connect(self._answer)
        self.report.sides_wanted.connect(self._ask_sides)
        self.work.sides_came.connect(self.report.take_sides)
        self.work.saved.connect(
            lambda name: context.toasts.say(self.tr("Saved as {file}").format(file=name))
        )
        self.report.columns.changed.connect(self.header_changed)
        self._stack = QStackedWidget()
        for view in (self.start, self.reading, self.waiting, self.report):
            self._stack.addWidget(view)
        self.body.addWidget(self._stack, 1)

    def _connect_buttons(self) -> None:
        buttons = self.buttons
        buttons.other.clicked.connect(self.choose_file)
        buttons.check.clicked.connect(self.plan)
        buttons.save.clicked.connect(self.choose_where)
        buttons.run.clicked.connect(self.run)
        buttons.resume.clicked.connect(self.run)
        buttons.undo.clicked.connect(self._undo_this)
        buttons.again.clicked.connect(self.begin_anew)
        buttons.clients.clicked.connect(lambda: self.context.go.open_page("clients"))

    # What the page is asked.

    def title(self) -> str:
        """Return the title."""
        if self._looked is None or self.step is Step.START:
            return self.tr("Import clients")
        return self._looked.preview.file_name

    def context_line(self) -> str:
        """Return what the step is about."""
        if self._looked is None:
            return step_words(self.step) if self.step is Step.START else " "
        count = self._looked.preview.lines
        lines = self.tr("%n line(s)", "", count).replace(str(count), fmt.number(count))
        return step_words(self.step).format(lines=lines)

    def header_actions(self) -> Sequence[QWidget]:
        """Return the acts of the step."""
        if self._stack.currentWidget() is self.waiting:
            return ()
        can_undo = self._batch_id is not None
        return self.buttons.of(self.step, self._report, can_undo=can_undo)

    def page_keys(self) -> Sequence[PageKey]:
        """Return the keys of the page."""
        return keys_of(self)

    def is_at(self, step: Step) -> bool:
        """Say whether a step is in sight and nothing is under way."""
        return self.step is step and not self.work.is_under_way

    def may_resume(self) -> bool:
        """Say whether the import was stopped and can go on."""
        is_open = self._report is not None and not self._report.is_finished
        return self.is_at(Step.DONE) and is_open

    def panes(self) -> Sequence[QWidget]:
        """Return the parts of the step."""
        match self.step:
            case Step.START:
                return (self.start.drop.choose, self.start.table)
            case Step.READING:
                return (self.reading.columns.table, self.reading.options.header)
            case _:
                return (self.report.tabs, self.report.pairs)

    def shown(self) -> None:
        """Take the keyboard."""
        self._view().take_focus()

    def is_detail_alone(self) -> bool:
        """Say that there is a step before this one."""
        return self.step is not Step.START or self.report.columns.is_alone

    def go_back(self) -> bool:
        """Stop what is under way, close the panel, or go a step back."""
        if self.work.is_under_way:
            self.stop()
            return True
        if self.step in {Step.CHECK, Step.DONE} and self.report.columns.is_alone:
            self.report.close_side()
            return True
        match self.step:
            case Step.START:
                return False
            case Step.CHECK:
                self._show(Step.READING)
            case Step.READING | Step.DONE:
                self.begin_anew()
        return True

    def before_lock(self) -> None:
        """Keep what was said of the file."""
        self.draft.keep()

    def refresh(self) -> None:
        """Read the imports before anew, and once what was begun before a lock."""
        context = self.context
        is_first, self._has_draft_read = not self._has_draft_read, True

        def read() -> "tuple[list[PastImport], str]":
            draft = context.services.drafts.find(DRAFT) if is_first else ""
            return work.past(context.services), draft

        context.tasks.run(read, parent=self, then=self._came_past, name="imports before")

    def _came_past(self, came: "tuple[list[PastImport], str]") -> None:
        found, draft = came
        self.start.show_past(found)
        self.draft.note(DRAFT, draft)
        if draft and self.step is Step.START and not self.work.is_under_way:
            self._look(asked_of(draft))

    # Steps.

    def _view(self) -> StartView | ReadingView | ReportView:
        match self.step:
            case Step.START:
                return self.start
            case Step.READING:
                return self.reading
            case Step.CHECK | Step.DONE:
                return self.report

    def _show(self, step: Step) -> None:
        """Show a step; the wait for it is over."""
        self.waiting.end()
        self.step = step
        self._stack.setCurrentWidget(self._view())
        if self.isVisible():
            self._view().take_focus()
        self.header_changed.emit()

    def _wait(self, words: str, note: str = "", *, can_stop: bool = True) -> None:
        self.clear_failure()
        self._is_undoing = False
        self.waiting.begin(words, note, can_stop=can_stop)

    def _see_wait(self) -> None:
        self._stack.setCurrentWidget(self.waiting)
        self.waiting.stop.setFocus(Qt.FocusReason.OtherFocusReason)
        self.header_changed.emit()

    def _tell(self, done: int, total: int) -> None:
        if not self._is_undoing:
            said = self.tr("{done} of {total} lines")
            said = said.format(done=fmt.number(done), total=fmt.number(total))
        else:
            said = fmt.percent(done / total if total else 0)
        self.waiting.tell(done, total, said)

    def stop(self) -> None:
        """Stop what is under way as soon as it can be."""
        if self.work.is_under_way and self.waiting.can_stop:
            self.work.stop()
            self.waiting.stopping()

    def begin_anew(self) -> None:
        """Leave this file; what was said of it is forgotten."""
        self.asked, self._looked, self._planned = Asked(), None, None
        self._report, self._batch_id = None, None
        self.draft.forget(DRAFT)
        self._show(Step.START)

    def choose_file(self) -> None:
        """Choose a file."""
        choose_list(self.window(), self.open_file)

    def open_file(self, path: str) -> None:
        """Look at a file."""
        self._look(Asked(path=path))

    def _look(self, asked: Asked, looked: Looked | None = None) -> None:
        self._wait(self.tr("Reading the file"), can_stop=False)
        self.work.look(asked, looked)

    def _looked_at(self, looked: Looked) -> None:
        self._looked, self.asked = looked, looked.asked
        self._report = self._planned = None
        self.reading.show_looked(looked)
        self.draft.typed()
        self._show(Step.READING)

    def _failed(self, failure: Failure) -> None:
        """Show a failure beside its field, else at the top; the step stays, a draft of no use goes."""
        is_beside = failure.where in BESIDE and self._looked is not None
        if is_beside and self.step is Step.CHECK:
            self.step = Step.READING
        if self.step is Step.START:
            self.draft.forget(DRAFT)
        self._show(self.step)
        if is_beside:
            self.reading.refuse(failure)
        else:
            self.reading.show_again()
            self.show_failure(failure)

    def _ask_again(self, asked: Asked) -> None:
        """Look again, with what was said since."""
        if not self.work.is_under_way:
            self._look(asked, self._looked)

    def plan(self) -> None:
        """Say what importing would do."""
        if self._looked is not None and not self.work.is_under_way:
            looked = replace(self._looked, asked=self.asked)
            self._wait(self.tr("Checking the list"), self.tr("Nothing is written yet."))
            self.work.plan(looked)

    def _came_plan(self, planned: Planned) -> None:
        if not planned.report.is_finished:
            self._show(Step.READING)
            return
        self._planned, self._report = planned, planned.report
        self.report.show_plan(planned)
        self._show(Step.CHECK)

    def run(self) -> None:
        """Import the file, with what was decided."""
        if self._looked is None or self.work.is_under_way:
            return
        note = self.tr("You can work on meanwhile. What is written stays if you stop.")
        self._wait(self.tr("Importing"), note)
        self.work.run(self._looked, self.asked)

    def _came_run(self, came: Came) -> None:
        report = came.report
        self._report, self._batch_id = report, report.batch_id
        if report.is_finished:
            self.draft.forget(DRAFT)
        self.report.show_result(report, *result_words(report))
        self._show(Step.DONE)
        self._announce()

    def _announce(self) -> None:
        self.context.changes.announce("client", "contact", "import_batch", by=self)
        self.refresh()

    # Undo.

    def may_undo(self) -> bool:
        """Say whether there is an import to take back."""
        if self.work.is_under_way:
            return False
        if self.step is Step.START:
            return self.start.can_undo()
        return self.step is Step.DONE and self._batch_id is not None

    def undo(self) -> None:
        """Take back the import in sight, the chosen one among those before."""
        if self.step is Step.START:
            self.start.ask_undo()
        else:
            self._undo_this()

    def _undo_this(self) -> None:
        if self._batch_id is not None and not self.work.is_under_way:
            note = self.tr("You can work on meanwhile. What is taken back stays so if you stop.")
            self._wait(self.tr("Taking the import back"), note)
            self._is_undoing = True
            self.work.undo(self._batch_id)

    def _undo_past(self, past: "PastImport") -> None:
        self._batch_id = ImportBatchId(past.batch.id)
        self._undo_this()

    def _came_undone(self, undone: "Undone") -> None:
        self._report = None
        self._batch_id = None if undone.is_finished else undone.batch_id
        self.report.show_undone(undone, *undone_words(undone))
        self.draft.forget(DRAFT)
        self._show(Step.DONE)
        self._announce()

    # What is decided of a plan.

    def _decide(self, key: str, decision: str) -> None:
        self._say(replace(self.asked, decisions={**self.asked.decisions, key: decision}))

    def _decide_all(self, decision: str) -> None:
        if self._planned is not None:
            said = {p.key: decision for p in self._planned.pairs}
            self._say(replace(self.asked, decisions={**self.asked.decisions, **said}))

    def _answer(self, town: str, place: str) -> None:
        places = {key: said for key, said in self.asked.places.items() if key != town}
        self._say(replace(self.asked, places=places | ({town: place} if place else {})))

    def _say(self, asked: Asked) -> None:
        self.asked = asked
        self.report.renew(asked.decisions, asked.places)
        self.draft.typed()

    def _ask_sides(self, pairs: "Sequence[Pair]") -> None:
        if self._planned is not None:
            self.work.ask_sides(self._planned, pairs)

    # Refused lines.

    def choose_where(self) -> None:
        """Choose where the refused lines are saved."""
        if self._looked is not None:
            choose_refused(self.window(), self._looked.preview.file_name, self.save_refused)

    def save_refused(self, path: str) -> None:
        """Save the refused lines as a file that can be mended and imported."""
        if self._looked is not None and self._report is not None:
            self.work.save_refused(path, self._looked, self._report)

    def _drafted(self) -> tuple[str, str]:
        is_open = self.step in {Step.READING, Step.CHECK}
        return (DRAFT, self.asked.as_text()) if is_open else ("", "")
