"""The outcome of a meeting: result, words, who was there, offers, what follows, a recommendation.

Only the result is needed. Everything is told to the page as it is typed, which keeps it as a draft; the
page saves it as one act. A refusal stands beside the field it is about.
"""

from dataclasses import replace
from datetime import date, datetime

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QBoxLayout, QWidget

from fieldsales.domain.meeting import MeetingKind
from fieldsales.ui.errors import Failure
from fieldsales.ui.parts.bands import InlineError
from fieldsales.ui.parts.buttons import Button, KeyCap, Link, Rank
from fieldsales.ui.parts.cards import Card, CardFoot, IconMark, Rule, Scroll, column, row
from fieldsales.ui.parts.choices import Segmented
from fieldsales.ui.parts.fields import ChoiceField, LongTextField, TextField
from fieldsales.ui.parts.labels import Label
from fieldsales.ui.theme import Tone
from fieldsales.ui.today.outcome_draft import OutcomeDraft, Step
from fieldsales.ui.today.outcome_parts import (
    NextSteps,
    OfferLines,
    ResultChoice,
    WhoWasThere,
    quiet,
)
from fieldsales.ui.today.outcome_words import (
    form_words,
    needs_reason,
    not_held_title,
    ordered_services,
    sides,
    solved_case,
)
from fieldsales.ui.today.when_field import WhenField
from fieldsales.ui.today.words import Result, began_words
from fieldsales.ui.tokens import Type
from fieldsales.views.today import Briefing

_ASIDE = 214
_LEAST_FOR_TWO = 560
_BELOW_FIELD = 40
"""What stays in sight below the field one types in: its hint or refusal."""


class OutcomePanel(Card):
    """The panel."""

    changed = Signal(object)
    """Something else is entered now (`OutcomeDraft`)."""
    saved = Signal(object)
    """Keep it (`OutcomeDraft`)."""
    left = Signal()
    """Later: what was entered is kept as a draft."""
    answers_asked = Signal()
    """The answers of the questionnaire are to be seen."""
    move_asked = Signal(object)
    """May the meeting be moved there? (a moment, UTC)"""

    def __init__(self, briefing: Briefing, now: datetime, today: date, *, can_see: bool) -> None:
        super().__init__()
        self.briefing, self._today = briefing, today
        self._draft = OutcomeDraft()
        self._is_filling = False
        self._build_head(now)
        self._build_fields(now, can_see=can_see)
        self._lay_out()
        self._build_foot()
        self._connect()

    # Building.

    def _build_head(self, now: datetime) -> None:
        self.name = Label(self.briefing.card.client_name, Type.PAGE)
        self.began = Label(began_words(self.briefing.card.meeting, now), Type.SMALL, Tone.TEXT2)
        head, line = QWidget(), row(self.name, self.began, spacing=8, margins=(20, 12, 20, 13))
        line.addStretch()
        line.addWidget(KeyCap("Esc"))
        head.setLayout(line)
        self.add(head)
        self.add(Rule())

    def _build_fields(self, now: datetime, *, can_see: bool) -> None:
        briefing = self.briefing
        self.results = ResultChoice()
        self.results.setAccessibleName(self.tr("How did it end?"))
        self.result_refusal = InlineError()
        self.result_refusal.hide()
        self.words = LongTextField(self.tr("In a few words"), lines=3)
        self.who = WhoWasThere(briefing.contacts)
        self.offers = OfferLines(ordered_services(briefing))
        self.steps = NextSteps(self._today)
        self.referral = TextField(self.tr("Recommended to us"), placeholder=self.tr("Name or firm"))
        self.solved = Segmented([("yes", self.tr("Solved")), ("no", self.tr("Not solved"))])
        self.solved_line = _titled(self.tr("What does the client say of the case?"), self.solved)
        if solved_case(briefing) is None:
            self.solved_line.hide()
        self.no_leader = TextField(self.tr("Why no leader came"))
        leaders = [(p.id.hex(), p.name) for p in briefing.leaders]
        self.leader = ChoiceField(self.tr("Leader"), [("", self.tr("Nobody came")), *leaders])
        self.side = Segmented(sides())
        self.side_line = _titled(self.tr("Whose doing was it?"), self.side)
        self.when = WhenField(briefing.card.meeting, now)
        self.form = _FormLine(form_words(briefing), can_see=can_see)
        self.form.asked.connect(self.answers_asked)

    def _lay_out(self) -> None:
        inner = QWidget()
        box = column(spacing=8, margins=(20, 12, 20, 16))
        inner.setLayout(box)
        self._top = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._top.setSpacing(24)
        self._low = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._low.setSpacing(24)
        self.there = _titled(self.tr("Who was there"), self.who)
        follows = _titled(self.tr("Next step"), self.steps)
        top = Qt.AlignmentFlag.AlignTop
        for line, left, right in (
            (self._top, self.words, self.there),
            (self._low, follows, self.referral),
        ):
            line.addWidget(left, 1, top)
            line.addWidget(right, 0, top)
        self.held = self._held_part()
        box.addWidget(quiet(self.tr("How did it end?")))
        box.addWidget(self.results)
        box.addWidget(self.result_refusal)
        box.addWidget(self.when)
        box.addLayout(self._top)
        box.addWidget(self.side_line)
        box.addWidget(self.held)
        box.addSpacing(4)
        box.addWidget(self.form)
        box.addStretch()
        self.area = Scroll(inner)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._keep_in_sight)
        self.add(self.area, 1)

    def _held_part(self) -> QWidget:
        """Return what is asked only of a meeting that was held."""
        part, box = QWidget(), column(spacing=12)
        part.setLayout(box)
        box.addWidget(self.solved_line)
        box.addWidget(self.leader)
        box.addWidget(self.no_leader)
        box.addWidget(_titled(self.tr("What was offered"), self.offers))
        box.addLayout(self._low)
        return part

    def _build_foot(self) -> None:
        foot = CardFoot()
        foot.row.addWidget(Label(self.tr("Only the outcome is needed."), Type.SMALL, Tone.TEXT2))
        foot.row.addStretch()
        self.later = Button(self.tr("Later"), rank=Rank.QUIET)
        self.done = Button(self.tr("Done"), rank=Rank.FIRST, key="Ctrl+Return")
        foot.row.addWidget(self.later)
        foot.row.addWidget(self.done)
        self.add(foot)

    def _connect(self) -> None:
        self.results.chosen.connect(self._choose_result)
        self.words.changed.connect(self._edited)
        self.who.changed.connect(self._edited)
        self.steps.changed.connect(self._edited)
        for field in (self.referral, self.no_leader):
            field.changed.connect(self._edited)
        self.when.edited.connect(self._edited)
        self.when.asked.connect(self.move_asked)
        self.side.chosen.connect(self._edited)
        self.solved.chosen.connect(self._edited)
        self.leader.chosen.connect(self._leader_chosen)
        self.offers.changed.connect(self._offered)
        self.later.clicked.connect(self.left)
        self.done.clicked.connect(self.save)

    # What it shows.

    def show_next(self, name: str) -> None:
        """Say on the button which meeting comes next."""
        words = self.tr("Done, next: {client}").format(client=name) if name else self.tr("Done")
        self.done.setText(words)
        self.done.setAccessibleName(words)
        self.done.updateGeometry()

    def tick(self, now: datetime) -> None:
        """Show how long it lasts so far."""
        self.began.setText(began_words(self.briefing.card.meeting, now))
        self.began.updateGeometry()

    def fill(self, draft: OutcomeDraft) -> None:
        """Show a draft."""
        self._is_filling = True
        self._draft = draft
        self.words.set_value(draft.words)
        self.who.show_draft(draft)
        self.offers.show_draft(draft)
        self.steps.show_draft(draft)
        self.referral.set_value(draft.referral)
        self.no_leader.set_value(draft.no_leader_reason)
        self.leader.set_value(draft.leader)
        self.side.choose(draft.side)
        if draft.is_solved:
            self.solved.choose(draft.is_solved)
        self.when.restore(draft.moved_to, draft.override_reason)
        self._is_filling = False
        self._show_result()

    def draft(self) -> OutcomeDraft:
        """Return what is entered now."""
        draft = replace(
            self._draft,
            words=self.words.value(),
            referral=self.referral.value(),
            no_leader_reason=self.no_leader.value(),
            leader=self.leader.value(),
            side=self.side.current() or self._draft.side,
            is_solved=self.solved.current(),
            moved_to=self.when.value(),
            override_reason=self.when.reason(),
        )
        return self.steps.filled(self.who.filled(draft))

    def _show_result(self) -> None:
        result = self._draft.result
        is_held = result in {"", Result.HELD.value}
        self.results.show_result(result)
        self.held.setVisible(is_held)
        self.there.setVisible(is_held)
        self.side_line.setVisible(result in {Result.CANCELLED.value, Result.MOVED.value})
        self.when.setVisible(result == Result.MOVED.value)
        title = self.tr("In a few words") if is_held else not_held_title(result)
        self.words.label.setText(title)
        self.words.edit.setAccessibleName(title)
        self._show_leader()

    def _show_leader(self) -> None:
        meeting = self.briefing.card.meeting
        is_contract = meeting.kind is MeetingKind.CONTRACT and meeting.leader_id is None
        self.leader.setVisible(is_contract)
        self.no_leader.setVisible(is_contract and not self.leader.value())

    # What a person does.

    def choose_result(self, result: Result) -> None:
        """Choose a result by its key, the keyboard left on it."""
        self._choose_result(result.value)
        self.results.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def take_step(self, step: Step) -> None:
        """Choose what follows by its key."""
        if self._draft.result in {"", Result.HELD.value}:
            self.steps.take(step)

    def _choose_result(self, result: str) -> None:
        self._draft = replace(self._draft, result=result)
        self.result_refusal.hide()
        self._show_result()
        if result == Result.MOVED.value:
            self.when.setFocus(Qt.FocusReason.ShortcutFocusReason)
        elif result in {Result.CANCELLED.value, Result.MISSED_BY_US.value}:
            self.words.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._edited()

    def _leader_chosen(self, _name: str) -> None:
        self._show_leader()
        self._edited()

    def _offered(self, service: str, reaction: str) -> None:
        self._draft = self._draft.with_reaction(service, reaction)
        self._edited()

    def _edited(self, *_values: object) -> None:
        if not self._is_filling:
            self._draft = self.draft()
            self.changed.emit(self._draft)

    def save(self) -> None:
        """Ask the page to keep it, unless something is missing that only a person knows."""
        draft = self.draft()
        if not draft.result:
            self.result_refusal.say(self.tr("Choose how it ended: keys 1 to 5."))
            self.result_refusal.show()
            self.results.setFocus(Qt.FocusReason.OtherFocusReason)
        elif needs_reason(draft):
            self.words.refuse(self.tr("Say why in a few words: the desk books it anew from there."))
            self.words.setFocus(Qt.FocusReason.OtherFocusReason)
        elif draft.result == Result.MOVED.value and self.when.moment() is None:
            self.when.explain()
        elif draft.result == Result.HELD.value and not self.steps.is_told():
            self.steps.explain()
        else:
            self.saved.emit(draft)

    def refuse(self, failure: Failure) -> bool:
        """Say beside its field why it was not kept; False when there is no such field."""
        match failure.where:
            case "leader_id":
                self.no_leader.show()
                self.no_leader.refuse(
                    self.tr("A contract meeting has a leader, or a reason why not.")
                )
                self.no_leader.setFocus(Qt.FocusReason.OtherFocusReason)
            case "slot":
                self.when.refuse(failure)
            case "side" | "outcome":
                self.result_refusal.say(failure.text)
                self.result_refusal.show()
            case _:
                return False
        return True

    def _keep_in_sight(self, _before: QWidget | None, now: QWidget | None) -> None:
        """Scroll to the field the cursor went to, once it has its place."""
        if now is not None and self.area.isAncestorOf(now):
            QTimer.singleShot(0, now, lambda: self.area.ensureWidgetVisible(now, 0, _BELOW_FIELD))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Take one column where there is no room for two."""
        super().resizeEvent(event)
        is_wide = self.width() >= _LEAST_FOR_TWO
        directions = QBoxLayout.Direction
        for line in (self._top, self._low):
            line.setDirection(directions.LeftToRight if is_wide else directions.TopToBottom)
        for aside in (self.there, self.referral):
            aside.setMinimumWidth(_ASIDE if is_wide else 0)
            aside.setMaximumWidth(_ASIDE if is_wide else (1 << 24) - 1)


def _titled(title: str, widget: QWidget) -> QWidget:
    """Return a part of the form under its name."""
    whole, box = QWidget(), column(spacing=3)
    box.addWidget(quiet(title))
    line = row(widget, spacing=0)
    if isinstance(widget, Segmented):
        line.addStretch()
        widget.setAccessibleName(title)
    box.addLayout(line)
    whole.setLayout(box)
    return whole


class _FormLine(Card):
    """How far the questionnaire of the meeting is."""

    asked = Signal()
    """Its answers are to be seen."""

    def __init__(self, words: str, *, can_see: bool) -> None:
        super().__init__()
        link = Link(self.tr("See answers"))
        if not can_see:
            link.hide()
        link.clicked.connect(self.asked)
        line = row(IconMark("clipboard-list", 16, Tone.ACCENT), spacing=9)
        line.addWidget(Label(words, Type.BODY), 1)
        line.addWidget(link)
        line.setContentsMargins(13, 8, 13, 8)
        self.column.addLayout(line)
        if not words:
            self.hide()
