"""Opens what an act on the meeting in sight asks for, and hands what was said there to the acts."""

from collections.abc import Callable
from datetime import datetime
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from fieldsales.domain.meeting import MeetingState, Side
from fieldsales.planning.fallback import Fallback
from fieldsales.planning.offering import Checked, Offerer
from fieldsales.ui import format as fmt
from fieldsales.ui.errors import Failure
from fieldsales.ui.page import Page, PageContext
from fieldsales.ui.parts.overlays import Popover
from fieldsales.ui.questionnaire.begin import begin_at
from fieldsales.ui.settling import compare_values
from fieldsales.ui.today.detail import Act, MeetingDetail
from fieldsales.ui.today.meeting_acts import MeetingActs, MovedTo
from fieldsales.ui.today.meeting_data import FALLEN, MeetingShown
from fieldsales.ui.today.popovers import (
    CallPopover,
    Fell,
    FellPopover,
    MovePopover,
    ReasonPopover,
    StandbyPopover,
    numbers_of,
)
from fieldsales.ui.today.when_field import WhenField
from fieldsales.views.trips import MeetingCard


class MeetingDesk(QObject):
    """The desk at which one meeting is worked on."""

    outcome_asked = Signal(str)
    """The outcome is to be entered; a part of it to begin with (`offer`, `referral`), or nothing."""
    next_step_asked = Signal()
    """What follows is to be said of a meeting that was held."""
    ended = Signal()
    """The meeting was ended or moved."""
    fell = Signal()
    """The meeting fell: it stays in sight, so that another can be found for its hour."""
    booked = Signal(bytes)
    """A client was booked in its place: her id."""

    def __init__(
        self, page: Page, context: PageContext, acts: MeetingActs, detail: MeetingDetail
    ) -> None:
        super().__init__(page)
        self._page, self._context, self._acts, self._detail = page, context, acts, detail
        self._offerer: Offerer | None = None

    @property
    def _meeting(self) -> MeetingShown | None:
        return self._detail.meeting

    def _now(self) -> datetime:
        return self._context.clock.now()

    # From an act's name to what it opens.

    def do(self, name: str) -> None:
        """Do what was asked of the meeting in sight, if its state allows it."""
        meeting = self._meeting
        if meeting is None:
            return
        act, card = Act(name), meeting.card
        done = self._to_look_at(meeting) | self._of_state(card)
        if card.meeting.is_live:
            done |= {
                Act.OUTCOME: partial(self.outcome_asked.emit, ""),
                Act.OFFER: partial(self.outcome_asked.emit, "offer"),
                Act.REFERRAL: partial(self.outcome_asked.emit, "referral"),
                Act.MOVE: partial(self._move, card),
                Act.FELL: partial(self._fall, card, lambda: None),
            }
        if act in done:
            done[act]()

    def _to_look_at(self, meeting: MeetingShown) -> dict[Act, Callable[[], object]]:
        """Return what can be opened, whatever became of the meeting."""
        card = meeting.card
        shown: dict[Act, Callable[[], object]] = {
            Act.CALL: partial(self._call, meeting),
            Act.CLIENT: partial(self._context.go.open_record, "client", meeting.briefing.client.id),
            Act.QUESTIONNAIRE: partial(self._questionnaire, meeting),
            Act.CASE: partial(self._case, meeting),
            Act.TRIP: partial(self._context.go.open_record, "trip", card.meeting.trip_id or b""),
        }
        if card.is_conflicted:
            shown[Act.COMPARE] = partial(self._compare, card)
        return shown

    def _of_state(self, card: MeetingCard) -> dict[Act, Callable[[], object]]:
        """Return what one state allows and others do not."""
        acts: dict[Act, Callable[[], object]] = {}
        if card.state in {MeetingState.PLANNED, MeetingState.CONFIRMED}:
            acts[Act.START] = partial(self._acts.start, card)
        if card.state is MeetingState.PLANNED:
            acts[Act.CONFIRM] = partial(self._acts.confirm, card)
        if not card.meeting.is_live:
            acts[Act.CORRECT] = partial(self._correct, card)
        if card.state is MeetingState.HELD and card.meeting.next_step is None:
            acts[Act.NEXT_STEP] = self.next_step_asked.emit
        return acts

    def _anchor(self, *acts: str) -> QWidget:
        """Return the button an act was asked by, else the head of the detail."""
        buttons = self._detail.buttons()
        return next((b for b in buttons if b.key in acts), buttons[0] if buttons else self._detail)

    def _open(self, popover: Popover) -> None:
        popover.closed.connect(popover.deleteLater)

    def _call(self, meeting: MeetingShown) -> None:
        briefing = meeting.briefing
        popover = CallPopover(self._page, numbers_of(briefing.client, briefing.contacts))
        self._open(popover)
        popover.open_at(self._anchor("C"))

    def _questionnaire(self, meeting: MeetingShown) -> None:
        """Open the questionnaire of the meeting; one that was not begun yet is begun."""
        response, go = meeting.briefing.response, self._context.go
        if response is not None:
            go.open_record("response", response.id)
        elif go.can_open("response"):
            begin_at(
                self._context,
                meeting.card.meeting,
                self._page,
                then=partial(go.open_record, "response"),
            )

    def _case(self, meeting: MeetingShown) -> None:
        if meeting.briefing.open_cases:
            self._context.go.open_record("case", meeting.briefing.open_cases[0].id)

    def _compare(self, card: MeetingCard) -> None:
        beside = self._detail.versions or self._detail
        compare_values(self._page, self._context, "meeting", card.id, card.client_name, beside)

    def _correct(self, card: MeetingCard) -> None:
        title = self.tr("What was wrong with the outcome? The meeting is planned again then.")
        popover = ReasonPopover(self._page, title, self.tr("Correct"))

        def after() -> None:
            popover.close_it()
            self.ended.emit()

        popover.told.connect(lambda reason: self._acts.correct(card, reason, after, popover.refuse))
        self._open(popover)
        popover.open_for(self._anchor("C"))

    # It fell through.

    def _fall(self, card: MeetingCard, then: Callable[[], object]) -> None:
        popover = FellPopover(self._page, card.meeting, self._now())

        def after() -> None:
            popover.close_it()
            self.fell.emit()
            then()

        def tell(fell: Fell) -> None:
            self._acts.fall(card, fell, after, lambda f: popover.reason.refuse(f.text))

        popover.told.connect(tell)
        self._open(popover)
        popover.open_for(self._anchor("X"))

    def call_standby(self, place: int) -> None:
        """Ring a client on standby; a meeting that still stands is said not to be held first."""
        meeting = self._meeting
        if meeting is None or not 0 <= place < len(meeting.standby):
            return
        if meeting.card.state in FALLEN:
            self._ring(meeting, place)
        else:
            self._fall(meeting.card, lambda: self._ring(meeting, place))

    def _ring(self, meeting: MeetingShown, place: int) -> None:
        found = meeting.standby[place]
        standby, zone = found.card.standby, meeting.card.meeting.slot.zone
        numbers = numbers_of(found.card.client, (), standby.phone)
        name = " · ".join(t for t in (found.card.contact_name, found.card.client.name) if t)
        when = self.tr("{time} at {town}, {length}").format(
            time=fmt.clock(found.start, zone),
            town=found.card.town or "–",
            length=fmt.minutes(found.minutes),
        )
        popover = StandbyPopover(self._page, name, when, numbers)
        number = numbers[0].phone.raw if numbers else ""
        popover.next.setVisible(len(meeting.standby) > 1)
        popover.booked.connect(lambda: self._book(meeting.card, found, number, popover))

        def ring_next() -> None:
            popover.close_it()
            self._ring(meeting, (place + 1) % len(meeting.standby))

        popover.next_asked.connect(ring_next)
        self._open(popover)
        buttons = self._detail.foot.buttons
        popover.open_for(buttons[place] if place < len(buttons) else self._detail)

    def _book(
        self, fell: MeetingCard, found: Fallback, number: str, popover: StandbyPopover
    ) -> None:
        def after() -> None:
            popover.close_it()
            self.booked.emit(found.card.client.id)

        self._acts.book_standby(fell, found, number, after, popover.refuse)

    # Another time.

    def _move(self, card: MeetingCard) -> None:
        popover = MovePopover(self._page, card.meeting, self._now())
        popover.when.asked.connect(lambda moment: self.check(card, moment, popover.when))

        def tell(start: datetime, override: str, side: Side) -> None:
            to = MovedTo(start, side, override_reason=override)
            self._acts.move(card, to, after, popover.refuse)

        def after() -> None:
            popover.close_it()
            self.ended.emit()

        popover.told.connect(tell)
        self._open(popover)
        popover.open_for(self._anchor("M"))

    def check(self, card: MeetingCard, moment: datetime, field: WhenField) -> None:
        """Let the day say what it thinks of a new time."""
        meeting, now = card.meeting, self._now()

        def work() -> Checked:
            offering = self._offers().offering(
                meeting.client_id,
                now,
                minutes=meeting.slot.minutes,
                trip_id=meeting.trip_id,
                without=meeting.id,
            )
            return self._offers().check(offering, moment, now)

        def failed(failure: Failure) -> None:
            field.refuse(failure)

        self._context.tasks.run(
            work, parent=field, then=field.show_checked, failed=failed, name="check a time"
        )

    def _offers(self) -> Offerer:
        if self._offerer is None:
            self._offerer = Offerer(self._context.services)
        return self._offerer

    def forget(self) -> None:
        """Read trips anew when a time is checked next: something changed."""
        if self._offerer is not None:
            self._offerer.forget()
