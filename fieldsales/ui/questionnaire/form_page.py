"""The page of one questionnaire: filled while it is open, read when it is finished.

Opens it off this thread, hands it to the runner, and answers to keys and header. What was made by finishing
is shown in place of the questions.
"""

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtWidgets import QWidget

from fieldsales.domain.permissions import may_write
from fieldsales.forms.numbering import numbers_of
from fieldsales.forms.template import label_in
from fieldsales.ui import format as fmt
from fieldsales.ui.errors import Failure
from fieldsales.ui.page import Page, PageContext, PageKey
from fieldsales.ui.parts.loading import LoadingRows
from fieldsales.ui.questionnaire.acts import KINDS, ResponseDoer, acts_for
from fieldsales.ui.questionnaire.at_the_end import left_out_words
from fieldsales.ui.questionnaire.done_view import DoneView, Made
from fieldsales.ui.questionnaire.form_header import FormHeader
from fieldsales.ui.questionnaire.opened import Opened, drafts_of, open_form
from fieldsales.ui.questionnaire.pilot import Pilot
from fieldsales.ui.questionnaire.reading_view import Read, ReadingView
from fieldsales.ui.questionnaire.runner import Runner
from fieldsales.ui.questionnaire.runner_view import RunnerView
from fieldsales.ui.questionnaire.stops import FINISH
from fieldsales.ui.tasks import Job

if TYPE_CHECKING:
    from fieldsales.services.filling import Filling
    from fieldsales.services.questionnaires import Finished


View = RunnerView | ReadingView | DoneView


class FormPage(Page):
    """One questionnaire."""

    kinds: ClassVar[frozenset[str]] = frozenset({"response", "answer", "case", "note"})
    wants_rail: ClassVar[bool] = True

    def __init__(self, context: PageContext) -> None:
        super().__init__(context)
        self._id = b""
        self._job: Job | None = None
        self.filling: Filling | None = None
        self.runner: Runner | None = None
        self.view: View | None = None
        self.pilot: Pilot | None = None
        self.is_alone = False
        self._acts: list[QWidget] = []
        self._doer = ResponseDoer(context, self)
        self.header = FormHeader()
        self._wire_header()
        self._loading = LoadingRows()
        self.body.addWidget(self._loading, 1)

    def _wire_header(self) -> None:
        header = self.header
        header.next.clicked.connect(lambda: self._fly(Pilot.next))
        header.back.clicked.connect(lambda: self._fly(Pilot.back))
        header.pause.clicked.connect(self._pause)
        header.alone.clicked.connect(self.toggle_alone)
        header.language.chosen.connect(self._speak)

    def _fly(self, act: Callable[[Pilot], object]) -> None:
        if self.pilot is not None:
            act(self.pilot)

    def _speak(self, language: str) -> None:
        if self.pilot is not None:
            self.pilot.speak(language)

    def _pause(self) -> None:
        if not self.go_back():
            self.context.go.back()

    # What the page is asked.

    def title(self) -> str:
        """Return the name of the questionnaire."""
        if self.filling is None:
            return self.tr("Questionnaire")
        return label_in(self.filling.template.title, fmt.language())

    def context_line(self) -> str:
        """Return with whom, and at which meeting."""
        filling = self.filling
        if filling is None:
            return " "
        parts = [filling.client_name, filling.contact_name]
        if filling.starts_at is not None:
            when = fmt.clock(filling.starts_at, filling.zone)
            parts.append(self.tr("meeting {time}").format(time=when))
        if filling.response.is_short:
            parts.append(self.tr("short form"))
        return " · ".join(p for p in parts if p)

    def header_actions(self) -> Sequence[QWidget]:
        """Return the ways to go along while it is filled; what a lead may do with a finished one."""
        if isinstance(self.view, RunnerView):
            return self.header.widgets()
        return self._acts if isinstance(self.view, ReadingView) else ()

    def page_keys(self) -> Sequence[PageKey]:
        """Return the keys of the form, or of reading it."""
        view = self.view
        if isinstance(view, RunnerView):
            return self.pilot.keys(self.toggle_alone) if self.pilot is not None else ()
        if isinstance(view, DoneView):
            return (PageKey("Return", self.tr("Done"), self._leave, in_palette=False),)
        if self.filling is None:
            return ()
        response = self.filling.response
        return [
            PageKey(act.key, act.words, partial(self._doer.ask, act, response, self), icon=act.icon)
            for act in acts_for(response, self.context.me)
        ]

    def panes(self) -> Sequence[QWidget]:
        """Return sections, questions, notes."""
        view = self.view
        if not isinstance(view, RunnerView):
            return [view] if view is not None else []
        box = view.sheet.box_at(view.runner.current)
        buttons = [b for b in view.sections.buttons.values() if b.is_current]
        return [*buttons, *([box] if box is not None else []), view.side.notes.field.edit]

    def shown(self) -> None:
        """Put the keyboard into the question that is asked."""
        view = self.view
        if isinstance(view, RunnerView):
            view.sheet.focus_current()
        elif view is not None:
            view.take_focus()

    def wants_back(self) -> bool:
        """Leave the arrow out while it is filled: Pause is the way."""
        return not isinstance(self.view, RunnerView)

    def go_back(self) -> bool:
        """Leave the note line; in meeting mode stay; else pause."""
        view = self.view
        if isinstance(view, RunnerView) and view.is_in_note():
            view.leave_note()
            return True
        if self.is_alone:
            return True
        if self.runner is not None:
            self.runner.keep_now()
        return False

    def before_lock(self) -> None:
        """Keep what is being typed; what cannot be read as an answer, and a note, as drafts."""
        view = self.view
        if not isinstance(view, RunnerView) or self.runner is None:
            return
        self.runner.keep_now()
        begins = drafts_of(self._id)
        drafts = {f"{begins}{p}": t for p, t in view.sheet.unread().items()}
        note = view.side.notes.field.value()
        if note:
            drafts[f"{begins}$note"] = note
        if drafts:
            services = self.context

            def work() -> None:
                for name, text in drafts.items():
                    services.services.drafts.keep(name, text)

            self.context.tasks.run(work, parent=self, writes=True, name="keep drafts")

    # Opening.

    def show_record(self, _kind: str, record_id: bytes) -> None:
        """Show one questionnaire."""
        if record_id != self._id:
            self._leave_alone()
            self._id = record_id
            self._put(None)
            self.refresh_now() if self.isVisible() else self.refresh()

    def refresh(self) -> None:
        """Hear what became of it elsewhere, or read it anew."""
        if not self._id:
            return
        if isinstance(self.view, RunnerView) and self.runner is not None:
            self.runner.hear()
            self._fly(Pilot.read_notes)
            return
        if self._job is not None:
            self._job.cancel()
        if self.view is None:
            self._loading.show()
            self._loading.begin()
        context, wanted = self.context, self._id

        self._job = self.context.tasks.run(
            lambda: open_form(context.services, wanted),
            parent=self,
            then=self._open,
            failed=self._not_opened,
            name="questionnaire",
        )

    def _not_opened(self, failure: Failure) -> None:
        self._loading.hide()
        self.show_failure(failure, self.refresh)

    def _open(self, opened: Opened) -> None:
        self.clear_failure()
        filling = opened.filling
        was = self.view
        if isinstance(was, DoneView) and not filling.is_open:
            return
        self.filling = filling
        may_fill = may_write(self.context.me.roles, "answer")
        if filling.is_open and may_fill:
            self._fill(opened)
        else:
            self._read(opened)

    def _fill(self, opened: Opened) -> None:
        runner = Runner(self.context, opened.filling, self)
        view = RunnerView(runner, opened.beside)
        runner.setParent(view)
        self.runner, self.pilot = runner, Pilot(self.context, view)
        self.pilot.finish_asked.connect(self._finish)
        self.pilot.language_changed.connect(self._show_language)
        view.case_asked.connect(self._open_case)
        view.finish_asked.connect(self._finish)
        view.failed.connect(lambda failure: self.show_failure(failure, runner.keeper.keep))
        view.stepped.connect(self._show_step)
        runner.ended.connect(self._ended)
        runner.kept.connect(self.clear_failure)
        self._put(view)
        self._show_language()
        self._restore(opened.drafts)
        self._show_step()

    def _read(self, opened: Opened) -> None:
        filling = opened.filling
        numbers = numbers_of(filling.template, is_short=filling.response.is_short)
        can_open = self.context.go.can_open("case")
        view = ReadingView(
            Read(filling, numbers, opened.people),
            self.context.me.person_id,
            can_open_case=can_open,
        )
        view.case_asked.connect(self._open_case)
        view.client_asked.connect(self._open_client)
        acts = acts_for(filling.response, self.context.me)
        self._acts = [self._doer.button(act, filling.response) for act in acts]
        self._put(view)

    def _put(self, view: View | None) -> None:
        """Show another view in place of the one there is."""
        if self.view is not None:
            self.body.removeWidget(self.view)
            self.view.hide()
            self.view.deleteLater()
        self.view = view
        if not isinstance(view, RunnerView):
            self.runner = self.pilot = None
            self._leave_alone()
        self._loading.setVisible(view is None)
        if view is not None:
            self.body.addWidget(view, 1)
            view.show()
            if self.isVisible():
                self.shown()
        self.header_changed.emit()

    def _restore(self, drafts: dict[str, str]) -> None:
        """Bring back what was typed when the window locked."""
        view = self.view
        if not drafts or not isinstance(view, RunnerView):
            return
        for name, text in drafts.items():
            path = name.split("/", 2)[2]
            if path == "$note":
                view.side.notes.field.set_value(text)
            else:
                view.sheet.put_back(path, text)
        context = self.context

        def work() -> None:
            for name in drafts:
                context.services.drafts.forget(name)

        self.context.tasks.run(work, parent=self, writes=True, name="forget drafts")

    # Meeting mode.

    def _show_step(self) -> None:
        if self.runner is not None:
            self.header.show_step(is_last=self.runner.is_at_end())

    def _show_language(self) -> None:
        if self.filling is not None:
            languages, now = self.filling.template.languages, self.filling.session.language
            self.header.language.show_languages(languages, now)
            self.header_changed.emit()

    def toggle_alone(self) -> None:
        """Show the form alone, or everything again."""
        if isinstance(self.view, RunnerView):
            self.is_alone = not self.is_alone
            self.view.set_alone(is_alone=self.is_alone)
            self.header.show_alone(is_alone=self.is_alone)
            self.context.go.show_alone(alone=self.is_alone)
            self.header_changed.emit()

    def _leave_alone(self) -> None:
        if self.is_alone:
            self.is_alone = False
            self.header.show_alone(is_alone=False)
            self.context.go.show_alone(alone=False)

    # The end.

    def _finish(self) -> None:
        runner, filling, context = self.runner, self.filling, self.context
        if runner is None or filling is None:
            return
        runner.go_to(FINISH)
        runner.keep_now()
        if isinstance(self.view, RunnerView) and self.view.sheet.finish.open_ones:
            self.view.sheet.focus_current()
            return
        left_out = left_out_words(runner.session, runner.numbers)
        self.context.tasks.run(
            lambda: context.services.questionnaires.finish(filling),
            parent=self,
            then=lambda done: self._finished(done, left_out),
            failed=self._not_finished,
            writes=True,
            name="finish",
        )

    def _not_finished(self, failure: Failure) -> None:
        if self.runner is not None and failure.where in self.runner.stops():
            self.runner.go_to(failure.where)
        self.show_failure(failure, self._finish)

    def _finished(self, done: "Finished", left_out: str) -> None:
        filling = self.filling
        if filling is None:
            return
        number = filling.case.number if filling.case and done.cases else ""
        about = " · ".join(p for p in (filling.client_name, filling.contact_name) if p)
        made = Made(
            about,
            number,
            len(done.referrals),
            len(done.offers),
            len(done.contacts),
            left_out,
        )
        view = DoneView(made, can_open_case=self.context.go.can_open("case"))
        view.case_asked.connect(self._open_case)
        view.read_asked.connect(self._read_after)
        view.back_asked.connect(self._leave)
        self._put(view)
        self.context.undo.did(done.seq, self.tr("Questionnaire finished"), *KINDS, by=self)

    def _ended(self) -> None:
        if isinstance(self.view, RunnerView):
            self.context.toasts.say(self.tr("This questionnaire was finished on another device."))
            self._put(None)
            self.refresh()

    def _read_after(self) -> None:
        self._put(None)
        self.refresh()

    def _leave(self) -> None:
        self.context.go.back()

    def _open_case(self) -> None:
        if self.filling is not None and self.filling.case is not None and not self.is_alone:
            self.context.go.open_record("case", self.filling.case.id)

    def _open_client(self) -> None:
        if self.filling is not None:
            self.context.go.open_record("client", self.filling.response.client_id)
