"""Goes along a form by keys and buttons: next, back, why not, as recorded, notes, undo, another language."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Signal

from fieldsales.forms.given import Code
from fieldsales.ui.page import PageContext, PageKey
from fieldsales.ui.questionnaire.question_box import QuestionBox
from fieldsales.ui.questionnaire.runner_view import RunnerView
from fieldsales.ui.questionnaire.stops import FINISH, Entry


class Pilot(QObject):
    """What a person does with the form in sight, apart from answering."""

    finish_asked = Signal()
    """Finish now."""
    language_changed = Signal()
    """The form is asked in another language."""

    def __init__(self, context: PageContext, view: RunnerView) -> None:
        super().__init__(view)
        self._context, self._view, self._runner = context, view, view.runner
        view.noted.connect(self.note)

    def keys(self, toggle_alone: Callable[[], object]) -> list[PageKey]:
        """Return the keys of the form."""
        not_asked, refused = partial(self.why, Code.NOT_ASKED), partial(self.why, Code.REFUSED)
        said: list[tuple[str, str, Callable[[], object]]] = [
            ("Return", self.tr("Next question"), self.next),
            ("Shift+Return", self.tr("Question before"), self.back),
            ("Ctrl+Return", self.tr("To the end, finish"), self.to_the_end),
            ("N", self.tr("Not asked"), not_asked),
            ("Alt+N", self.tr("Not asked, while typing"), not_asked),
            ("W", self.tr("Did not wish to answer"), refused),
            ("Alt+W", self.tr("The same, while typing"), refused),
            ("R", self.tr("As recorded"), self.take_recorded),
            ("Alt+R", self.tr("As recorded, while typing"), self.take_recorded),
            ("Alt+Delete", self.tr("Remove this entry"), self.remove_entry),
            ("Ctrl+L", self.tr("Note"), self.focus_note),
            ("Ctrl+Z", self.tr("Take the last answer back"), self.undo),
            ("Ctrl+Shift+Z", self.tr("Do again"), self.redo),
            ("Ctrl+Shift+E", self.tr("Next language"), self.next_language),
            ("Ctrl+M", self.tr("Meeting mode"), toggle_alone),
        ]
        return [PageKey(key, words, do, in_palette=key == "Ctrl+M") for key, words, do in said]

    # Along the questions.

    def next(self) -> None:
        """Go on; at the end finish."""
        if self._runner.is_at_end():
            self.finish_asked.emit()
        else:
            self._runner.next()

    def back(self) -> None:
        """Go back."""
        self._runner.back()

    def to_the_end(self) -> None:
        """Go to the end; there finish."""
        if self._runner.is_at_end():
            self.finish_asked.emit()
        else:
            self._runner.go_to(FINISH)

    def why(self, code: Code) -> None:
        """Say why the question that is asked has no answer."""
        if self._box() is not None:
            self._runner.say_why(self._runner.current, code)

    def take_recorded(self) -> None:
        """Take what our records say as the answer."""
        box = self._box()
        if box is not None:
            box.take_recorded()

    def _box(self) -> QuestionBox | None:
        box = self._view.sheet.box_at(self._runner.current)
        return box if isinstance(box, QuestionBox) else None

    def remove_entry(self) -> None:
        """Take the open entry of a repeat away."""
        if "/" in self._runner.current:
            repeat_id, entry, _ = self._runner.current.split("/")
            self._runner.remove_entry(Entry(repeat_id, entry))

    def undo(self) -> None:
        """Take back the last answer, else what was done before the form was opened."""
        if not self._runner.undo():
            self._context.undo.undo()

    def redo(self) -> None:
        """Do again what was taken back last."""
        if not self._runner.redo():
            self._context.undo.redo()

    # Language and notes.

    def next_language(self) -> None:
        """Ask on in the next language of the form."""
        languages = self._runner.session.template.languages
        now = self._runner.session.language
        place = languages.index(now) if now in languages else -1
        self.speak(languages[(place + 1) % len(languages)])

    def speak(self, language: str) -> None:
        """Ask on in another language; nothing that is typed is lost."""
        filling, context = self._runner.filling, self._context
        self._runner.keep_now()
        filling.session.language = language
        self._view.relabel()
        self.language_changed.emit()
        context.tasks.run(
            lambda: context.services.questionnaires.set_language(filling, language),
            parent=self,
            writes=True,
            name="language of the form",
        )

    def focus_note(self) -> None:
        """Put the cursor into the note line."""
        if not self._view.is_alone:
            self._view.focus_note()

    def note(self, text: str) -> None:
        """Keep a note."""
        self._runner.note(text, self._noted)

    def _noted(self, seq: int) -> None:
        words = self.tr("Note kept")
        self._context.undo.did(seq, words, "note", by=self._runner.owner, quiet=True)
        self.read_notes()

    def read_notes(self) -> None:
        """Read the notes anew."""
        filling, context = self._runner.filling, self._context
        context.tasks.run(
            lambda: context.services.responses.notes(filling),
            parent=self._view,
            then=self._view.show_notes,
            failed=lambda _failure: None,
            name="notes",
        )
