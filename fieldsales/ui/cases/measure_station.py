"""The first station: what is done about the case, by whom and until when; planned, reported or dropped."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from fieldsales.domain.case import Measure, MeasureState
from fieldsales.domain.people import Person
from fieldsales.ui import format as fmt
from fieldsales.ui.calendar.reasons import ReasonPopover
from fieldsales.ui.cases.case_words import due_words
from fieldsales.ui.cases.draft import CaseDraft
from fieldsales.ui.cases.station import Stage, Station
from fieldsales.ui.errors import Failure
from fieldsales.ui.parts.bands import InlineError
from fieldsales.ui.parts.buttons import Button, Height, Link, Rank
from fieldsales.ui.parts.cards import column, row
from fieldsales.ui.parts.choices import Segmented
from fieldsales.ui.parts.day_fields import DateField
from fieldsales.ui.parts.fields import ChoiceField, TextField
from fieldsales.ui.parts.labels import Label
from fieldsales.ui.theme import Tone
from fieldsales.ui.tokens import Type
from fieldsales.views.cases import CasePage

OUTSIDE = "outside"
_PLANNED, _DONE = "planned", "done"


class MeasureLine(QWidget):
    """A measure: what, who, when; one that is due can be reported or dropped."""

    done_asked = Signal()
    """What came of it."""
    drop_asked = Signal()
    """Why it is dropped."""

    def __init__(self, measure: Measure, who: str, zone: str) -> None:
        super().__init__()
        progress = measure.progress
        self.is_due = progress.state is MeasureState.DUE
        words = Label(progress.words or measure.what, Type.BODY, Tone.TEXT2, wraps=True)
        box = column(words, spacing=2)
        said = [self._state(measure, zone), who]
        box.addWidget(Label(" · ".join(t for t in said if t), Type.SMALL, Tone.TEXT3))
        self.done = Button(self.tr("Report"), icon="check", height=Height.SMALL)
        self.drop = Button(self.tr("Drop"), rank=Rank.QUIET, height=Height.SMALL)
        for button in (self.done, self.drop):
            button.setAccessibleDescription(measure.what)
        self.done.clicked.connect(self.done_asked)
        self.drop.clicked.connect(self.drop_asked)
        if self.is_due:
            buttons = row(self.done, self.drop, spacing=6, margins=(0, 2, 0, 2))
            buttons.addStretch()
            box.addLayout(buttons)
        self.setLayout(box)

    def _state(self, measure: Measure, zone: str) -> str:
        progress = measure.progress
        if progress.state is MeasureState.DUE:
            return due_words(measure.due) if measure.due else self.tr("planned")
        day = fmt.day_month(fmt.local_day(progress.at, zone)) if progress.at else ""
        if progress.state is MeasureState.DROPPED:
            return self.tr("dropped {day}: {what}").format(day=day, what=measure.what)
        return self.tr("reported {day}").format(day=day)


class DueField(DateField):
    """A day that is offered beforehand and understood from the day the case is looked at."""

    def __init__(self, label: str) -> None:
        super().__init__(label, date.min)

    def begin(self, today: date, due: date | None) -> None:
        """Understand days from this one on; offer a day while none is written."""
        self._today = today
        if not self.value():
            self.set_day(due)

    def put(self, text: str) -> None:
        """Put words in as if they had been typed; none empties it."""
        self.set_value(text)
        self._read(text)


class MeasureForm(QWidget):
    """What will be, or was, done."""

    save_asked = Signal()
    """Save the step."""

    def __init__(self) -> None:
        super().__init__()
        self.what = TextField(self.tr("What is done about it?"))
        self.kind = Segmented(((_PLANNED, self.tr("To be done")), (_DONE, self.tr("Done already"))))
        self.kind.setAccessibleName(self.tr("To be done, or done already"))
        self.kind.choose(_PLANNED)
        self.kind.chosen.connect(lambda _name: self._show_kind())
        self.owner = ChoiceField(self.tr("Who does it"), ())
        self.owner.chosen.connect(lambda _name: self._show_kind())
        self.outside = TextField(self.tr("Name, department"))
        self.due = DueField(self.tr("Until"))
        self.save = Button(self.tr("Save step"), rank=Rank.FIRST, key="Ctrl+Return")
        self.save.clicked.connect(self.save_asked)
        self.what.edit.returnPressed.connect(self.save_asked)
        who = row(spacing=8)
        for field in (self.owner, self.outside, self.due):  # a hint below one moves no other
            who.addWidget(field, 1, Qt.AlignmentFlag.AlignTop)
        foot = row(self.kind, spacing=8, margins=(0, 2, 0, 0))
        foot.addStretch()
        foot.addWidget(self.save)
        box = column(self.what, spacing=6)
        box.addLayout(who)
        box.addLayout(foot)
        self.setLayout(box)

    def begin(self, people: Sequence[Person], me: bytes, today: date, due: date | None) -> None:
        """Offer who may do it, with the day by which it should be done."""
        mine = [(p.id.hex(), self.tr("I myself")) for p in people if p.id == me]
        others = [(p.id.hex(), p.name) for p in people if p.id != me]
        outside = [(OUTSIDE, self.tr("Somebody outside"))]
        self.owner.set_choices([*mine, *others, *outside])
        if not self.owner.value():
            self.owner.set_value(me.hex())
        self.due.begin(today, max(due, today) if due else None)
        self._show_kind()

    @property
    def is_done(self) -> bool:
        """Say whether it was done already."""
        return self.kind.current() == _DONE

    def is_complete(self) -> bool:
        """Say whether it can be kept; what is missing is said beside its field."""
        refused = None
        if not self.what.value():
            self.what.refuse(self.tr("Say what is done about it."))
            refused = self.what
        elif self.owner.value() == OUTSIDE and not self.outside.value():
            self.outside.refuse(self.tr("Say who does it."))
            refused = self.outside
        elif not self.is_done and self.due.value() and self.due.day() is None:
            self.due.refuse(self.tr("Write it like thu or 3 dec."))
            refused = self.due
        if refused is not None:
            refused.setFocus()
        return refused is None

    def _show_kind(self) -> None:
        self.outside.setVisible(self.owner.value() == OUTSIDE)
        self.due.setVisible(not self.is_done)


class MeasureStation(Station):
    """The first station."""

    saved = Signal()
    """Save what the form says."""
    reported = Signal(object, str)
    """A planned measure was done (`Measure`), with words."""
    dropped = Signal(object, str)
    """A planned measure is dropped (`Measure`), with the reason."""

    def __init__(self) -> None:
        super().__init__(1, self.tr("Measure"))
        self._lines = column(spacing=8)
        self.form = MeasureForm()
        self.form.save_asked.connect(self.saved)
        self.more = Link(self.tr("Another measure"))
        self.more.clicked.connect(self._open_form)
        self.why = InlineError(tone=Tone.WARNING)
        self.why.hide()
        self.body.addWidget(self.why)
        self.body.addLayout(self._lines)
        self.body.addWidget(self.more)
        self.body.addWidget(self.form)
        self._is_asked = False

    def show_page(self, page: CasePage, stage: Stage, why: str) -> None:
        """Show the measures of a case."""
        note = "" if stage is Stage.DONE else self.tr("what is done, by whom, until when")
        self.show_stage(stage, note)
        self.why.say(why, "", Tone.WARNING)
        self.why.setVisible(bool(why))
        while (item := self._lines.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for measure in page.measures:
            self._add_line(measure, {p.id: p.name for p in page.people}, page.zone)
        has_due = any(m.progress.state is MeasureState.DUE for m in page.measures)
        shows_form = stage is Stage.NEXT and (not has_due or self._is_asked or self.is_typed())
        self.form.setVisible(shows_form)
        self.more.setVisible(stage is Stage.NEXT and has_due and not shows_form)

    @property
    def lines(self) -> list[MeasureLine]:
        """The measures there are."""
        found = (self._lines.itemAt(n) for n in range(self._lines.count()))
        widgets = (item.widget() for item in found if item is not None)
        return [w for w in widgets if isinstance(w, MeasureLine)]

    def target(self) -> QWidget:
        """Return what takes the keyboard: the form, else the first measure that is due."""
        if not self.form.isHidden():
            return self.form.what
        due = (line.done for line in self.lines if line.is_due)
        return next(due, self.more)

    def go_on(self) -> None:
        """Save the form, else ask what came of the first measure that is due."""
        if not self.form.isHidden():
            self.saved.emit()
        else:
            next((line.done_asked.emit for line in self.lines if line.is_due), lambda: None)()

    def _add_line(self, measure: Measure, people: dict[bytes, str], zone: str) -> None:
        outside = measure.outside_owner
        who = outside.name if outside else people.get(measure.owner_id or b"", "")
        line = MeasureLine(measure, who, zone)
        line.done_asked.connect(partial(self._ask_result, measure, line))
        line.drop_asked.connect(partial(self._ask_drop, measure, line))
        self._lines.addWidget(line)

    def _ask_result(self, measure: Measure, line: MeasureLine) -> None:
        popover = ReasonPopover(self, self.tr("What came of it?"), self.tr("Report"))
        popover.reason.label.setText(self.tr("Result"))
        popover.given.connect(lambda words, _choice: self.reported.emit(measure, words))
        popover.ask(line.done)

    def _ask_drop(self, measure: Measure, line: MeasureLine) -> None:
        popover = ReasonPopover(self, self.tr("Why is it dropped?"), self.tr("Drop"))
        popover.given.connect(lambda words, _choice: self.dropped.emit(measure, words))
        popover.ask(line.drop)

    def _open_form(self) -> None:
        self._is_asked = True
        self.form.show()
        self.more.hide()
        self.form.what.setFocus()

    # What is typed.

    def is_typed(self) -> bool:
        """Say whether something is written that is not saved."""
        return bool(self.form.what.value())

    def clear(self) -> None:
        """Forget what is written."""
        self._is_asked = False
        self.form.what.set_value("")
        self.form.what.accept()
        self.form.outside.set_value("")
        self.form.owner.set_value("")
        self.form.kind.choose(_PLANNED)
        self.form.due.put("")

    def collect(self, draft: CaseDraft) -> CaseDraft:
        """Return a draft with what is written here."""
        form = self.form
        if not self.is_typed():
            return draft
        return replace(
            draft,
            what=form.what.value(),
            is_done=form.is_done,
            owner=form.owner.value(),
            outside=form.outside.value(),
            due=form.due.value(),
        )

    def restore(self, draft: CaseDraft) -> None:
        """Write a draft back."""
        if draft.what:
            self.form.what.set_value(draft.what)
            self.form.kind.choose(_DONE if draft.is_done else _PLANNED)
            self.form.owner.set_value(draft.owner)
            self.form.outside.set_value(draft.outside)
            self.form.due.put(draft.due)

    def refuse(self, failure: Failure) -> None:
        """Say beside the field why it cannot be saved."""
        field = self.form.outside if failure.where == "owner_id" else self.form.what
        field.refuse(failure.text)
        field.setFocus()
