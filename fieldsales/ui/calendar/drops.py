"""Dragging in a page's calendars: what a drop would mean, asked beforehand; what it does when it lands.

A place that a rule refuses is told while the meeting hangs over it, and taken after one reason in words;
without it the meeting lies where it lay.
"""

from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import QCoreApplication, QObject, QRect
from PySide6.QtWidgets import QWidget

from fieldsales.domain.meeting import MeetingSource
from fieldsales.domain.registers import Slot
from fieldsales.ui.calendar.acts import MeetingActs
from fieldsales.ui.calendar.board import Key
from fieldsales.ui.calendar.canvas import Canvas
from fieldsales.ui.calendar.drag import DropPlan, Grip, Landing, Lift, Target
from fieldsales.ui.calendar.drop_data import (
    Mover,
    can_insist,
    drop_plan,
    insist_words,
    mover_of_meeting,
    new_meeting,
    refusal_at,
)
from fieldsales.ui.calendar.entries import slot_at
from fieldsales.ui.calendar.reasons import ReasonPopover
from fieldsales.ui.calendar.trip_data import ShownTrip
from fieldsales.ui.errors import Failure
from fieldsales.ui.page import Page
from fieldsales.ui.tasks import Job
from fieldsales.views.trips import MeetingCard

Place = tuple[QWidget, QRect]
"""A widget and the part of it that something is about."""


class Table(Protocol):
    """What the desk asks of its page."""

    def shown_for(self, trip_id: bytes | None) -> ShownTrip | None:
        """Return the trip of a meeting as it is shown, None when it is not at hand."""
        ...

    def card_of(self, key: Key | None) -> MeetingCard | None:
        """Return the meeting of an entry."""
        ...

    def current(self) -> MeetingCard | None:
        """Return the selected meeting."""
        ...

    def place_of(self, key: Key) -> tuple[QWidget, QRect]:
        """Return the widget an entry is shown in and where."""
        ...

    def edit(self, card: MeetingCard, *, at_time: bool = False) -> None:
        """Open the form of a meeting."""
        ...

    def guest(self, standby_id: bytes) -> Mover | None:
        """Return a client on standby as what is put on a day."""
        ...


def ask_to_insist(
    page: Page, refusal: str, place: Place, do: Callable[[str], object], left: Callable[[], object]
) -> ReasonPopover:
    """Ask for the one reason that overcomes a refusal; `left` is called when none is given."""
    translate = QCoreApplication.translate
    popover = ReasonPopover(
        page,
        translate("drop", "Put it there all the same?"),
        translate("drop", "Put it there"),
        refusal=refusal,
    )
    popover.given.connect(lambda reason, _choice: do(reason))
    popover.left.connect(left)
    popover.ask(*place)
    return popover


class Drops(QObject):
    """Attends the dragging of canvases."""

    def __init__(self, page: Page, table: Table, acts: MeetingActs) -> None:
        super().__init__(page)
        self._page, self._table, self._acts, self._context = page, table, acts, page.context
        self._job: Job | None = None
        self._check: Job | None = None

    def attend(self, canvas: Canvas) -> None:
        """Attend a canvas."""
        canvas.lifted.connect(lambda lift: self._lift(canvas, lift))
        canvas.hovering.connect(lambda target: self._hover(canvas, target))
        canvas.landed.connect(lambda landing: self._land(canvas, landing))

    def _insist(self, refusal: str, place: Place, do: Callable[[str], object]) -> None:
        ask_to_insist(self._page, refusal, place, do, self._acts.settled.emit)

    def _move(self, card: MeetingCard, slot: Slot, place: Place) -> None:
        def refused(failure: Failure) -> None:
            if can_insist(failure.fields):
                self._insist(
                    insist_words(failure),
                    place,
                    lambda reason: self._acts.insist(card, slot, reason),
                )
            else:
                self._give_up(failure)

        self._acts.move(card, slot, refused)

    def _mover(self, lift: Lift) -> Callable[[], Mover | None]:
        card = self._table.card_of(lift.key)
        context = self._context
        if card is not None:
            return lambda: mover_of_meeting(context.services, card)
        guest = self._table.guest(lift.guest)
        return lambda: guest

    def _trip_of(self, lift: Lift) -> ShownTrip | None:
        card = self._table.card_of(lift.key)
        return self._table.shown_for(card.meeting.trip_id if card is not None else None)

    def _lift(self, canvas: Canvas, lift: Lift) -> None:
        canvas.plan = DropPlan()
        shown, mover = self._trip_of(lift), self._mover(lift)
        now = self._context.clock.now()
        if shown is None or lift.grip is not Grip.WHOLE:
            return
        context = self._context

        def work() -> DropPlan:
            moving = mover()
            return drop_plan(context.services, shown, moving, now) if moving else DropPlan()

        if self._job is not None:
            self._job.cancel()
        self._job = context.tasks.run(
            work, parent=canvas, then=canvas.set_plan, failed=lambda _f: None, name="drop plan"
        )

    def _hover(self, canvas: Canvas, target: object) -> None:
        """Ask beforehand whether the time under the pointer would be refused, where times are chosen."""
        lift = canvas.drag.lift
        if not isinstance(target, Target) or lift is None or not canvas.chooses_times:
            return
        shown, mover = self._trip_of(lift), self._mover(lift)
        if shown is None or target in canvas.plan.times or target == lift.start:
            return
        context = self._context

        def work() -> str:
            moving = mover()
            if moving is None:
                return ""
            slot = slot_at(target.day, target.minute, target.minutes, moving.slot)
            return refusal_at(context.services, shown, moving, slot)

        if self._check is not None:
            self._check.cancel()
        self._check = context.tasks.run(
            work,
            parent=canvas,
            then=lambda refusal: canvas.know_time(target, refusal),
            failed=lambda _f: None,
            name="check time",
        )

    def _land(self, canvas: Canvas, landing: Landing) -> None:
        lift, target = landing.lift, landing.target
        if lift.grip is Grip.NEW:
            canvas.time_asked.emit(target)
            return
        card = self._table.card_of(lift.key)
        if card is None:
            self._land_guest(canvas, landing)
            return
        slot = slot_at(target.day, target.minute, target.minutes, card.meeting.slot)
        is_final = canvas.plan.is_final(target)
        if landing.is_copy:
            self._acts.copy(card, slot, self._give_up)
        elif lift.grip is Grip.BOTTOM:
            self._acts.resize(card, target.minutes)
        elif landing.refusal and is_final:
            self._acts.settled.emit()
            self._context.toasts.say(landing.refusal)
        elif landing.refusal:
            self._insist(
                landing.refusal,
                self._spot(canvas, target),
                lambda reason: self._acts.insist(card, slot, reason),
            )
        else:
            self._move(card, slot, self._spot(canvas, target))

    def _land_guest(self, canvas: Canvas, landing: Landing) -> None:
        mover = self._table.guest(landing.lift.guest)
        shown = self._table.shown_for(None)
        if mover is None or shown is None:
            return
        target = landing.target
        slot = slot_at(target.day, target.minute, target.minutes, mover.slot)
        if landing.refusal and canvas.plan.is_final(target):
            self._acts.settled.emit()
            self._context.toasts.say(landing.refusal)
        elif landing.refusal:
            self._insist(
                landing.refusal,
                self._spot(canvas, target),
                lambda reason: self.book(shown, mover, slot, reason),
            )
        else:
            self.book(shown, mover, slot)

    def _spot(self, canvas: Canvas, target: Target) -> Place:
        return canvas.viewport(), canvas.spot_of(target)

    def _give_up(self, failure: Failure) -> None:
        self._acts.settled.emit()
        self._page.show_failure(failure)

    def book(self, shown: ShownTrip, mover: Mover, slot: Slot, reason: str = "") -> None:
        """Book a client on a trip."""
        context = self._context
        self._acts.book(
            lambda: context.services.meetings.plan(
                new_meeting(shown, mover, slot, MeetingSource.STANDBY, reason)
            ),
            mover.client.name,
            slot,
            self._give_up,
        )
