"""What a page does with the meetings of its calendar: closer look, acts by key, questions before them.

Stands between canvases, which emit what a person means, and acts, which do it. It reads through tasks and
shows popovers; which trip and which form is meant it asks of its page.
"""

from collections.abc import Callable, Sequence
from datetime import date, datetime

from PySide6.QtCore import QObject

from fieldsales.domain.meeting import Side
from fieldsales.domain.registers import Slot
from fieldsales.planning.show_rate import chance_of, mean_of
from fieldsales.ui import format as fmt
from fieldsales.ui.calendar.acts import MeetingActs, offered_for, with_minutes
from fieldsales.ui.calendar.board import Key, local_minute
from fieldsales.ui.calendar.canvas import Canvas
from fieldsales.ui.calendar.drop_data import can_insist, insist_words
from fieldsales.ui.calendar.drops import Drops, Place, Table, ask_to_insist
from fieldsales.ui.calendar.entries import slot_at
from fieldsales.ui.calendar.meeting_popover import MeetingPopover, names_of
from fieldsales.ui.calendar.reasons import ReasonPopover
from fieldsales.ui.errors import Failure
from fieldsales.ui.page import Page
from fieldsales.ui.parts.compare import ComparePopover
from fieldsales.ui.parts.overlays import Popover
from fieldsales.views.trips import MeetingCard


class Desk(QObject):
    """Does what canvases ask for."""

    def __init__(self, page: Page, table: Table) -> None:
        super().__init__(page)
        self._page, self._table, self._context = page, table, page.context
        self.acts = MeetingActs(page)
        self.popover: Popover | None = None
        self.drops = Drops(page, table, self.acts)
        self._canvases: list[Canvas] = []
        self.acts.settled.connect(self._settle)

    def attend(self, canvas: Canvas) -> None:
        """Do what a canvas asks for."""
        self._canvases.append(canvas)
        canvas.peeked.connect(self.peek)
        canvas.opened.connect(self.open)
        self.drops.attend(canvas)

    def _settle(self) -> None:
        for canvas in self._canvases:
            canvas.settle()

    @property
    def now(self) -> datetime:
        """The present."""
        return self._context.clock.now()

    # A closer look.

    def peek(self, key: Key) -> None:
        """Look closer at an entry; the trace of a moved meeting leads to where it is now."""
        card = self._table.card_of((key[0], 0))
        if card is None:
            return
        go = self._context.go
        shown = self._table.shown_for(card.meeting.trip_id)
        chance = None
        if shown is not None and card.meeting.is_live:
            chance = chance_of(card, mean_of(shown.view.crew))
        offered = offered_for(card, self._context.me, self.now)
        popover = MeetingPopover(
            self._page,
            card,
            offered,
            chance,
            crew=names_of(shown.view.members) if shown is not None else "",
            zone=shown.view.trip.zone if shown is not None else "",
            can_call=go.can_open("client_to_call"),
            can_open_client=go.can_open("client"),
        )
        day = fmt.local_day(card.start, card.meeting.slot.zone)
        prospect = shown.prospects.get(day) if shown is not None else None
        if prospect is not None and card.meeting.is_live:
            outlook = prospect.outlook
            popover.show_ten(outlook.of_ten, few_data=outlook.few_data)
        popover.acted.connect(self.act)
        popover.closed.connect(popover.deleteLater)
        self.popover = popover
        popover.open_at(*self._table.place_of(key))
        popover.focus_first()
        context = self._context
        context.tasks.run(
            lambda: context.services.calendars.detail(card.id),
            parent=popover,
            then=popover.show_detail,
            failed=lambda _failure: None,
            name="closer look",
        )

    def open(self, key: Key) -> None:
        """Open the form of an entry's meeting."""
        card = self._table.card_of((key[0], 0))
        if card is not None:
            self._table.edit(card)

    # Acts by name, for popovers, keys and menus.

    def act(self, name: str) -> None:
        """Do an act with the selected meeting."""
        card = self._table.current()
        if card is None:
            return
        offered = offered_for(card, self._context.me, self.now)
        acts: dict[str, tuple[bool, Callable[[], object]]] = {
            "confirm": (offered.confirm, lambda: self.acts.confirm(card)),
            "move": (offered.move, lambda: self._table.edit(card, at_time=True)),
            "edit": (True, lambda: self._table.edit(card)),
            "cancel": (offered.cancel, lambda: self.ask_cancel(card)),
            "hold": (offered.hold, lambda: self.enter(card, is_held=True)),
            "not_held": (offered.miss, lambda: self.enter(card, is_held=False)),
            "client": (True, lambda: self._open_record("client", card.meeting.client_id)),
            "call": (True, lambda: self._open_record("client_to_call", card.meeting.client_id)),
            "compare": (card.is_conflicted, lambda: self.compare(card)),
        }
        is_allowed, do = acts[name]
        if is_allowed:
            do()
        else:
            said = self.tr("Not with this meeting as it stands.")
            self._context.toasts.say(said)

    def _open_record(self, kind: str, record_id: bytes) -> None:
        if self._context.go.can_open(kind):
            self._context.go.open_record(kind, record_id)

    def enter(self, card: MeetingCard, *, is_held: bool) -> None:
        """Enter what became of a meeting, on Today; whoever may enter it has that page."""
        self._open_record("outcome_held" if is_held else "outcome", card.id)

    def _ask(self, popover: ReasonPopover, card: MeetingCard) -> None:
        self.popover = popover
        popover.ask(*self._table.place_of((card.id, 0)))

    def ask_cancel(self, card: MeetingCard) -> None:
        """Ask why a meeting is called off, then do it."""
        popover = ReasonPopover(
            self._page,
            self.tr("Cancel the meeting with {client}").format(client=card.client_name),
            self.tr("Cancel it"),
            choices=(
                (Side.CLIENT.value, self.tr("Client")),
                (Side.US.value, self.tr("Us")),
                (Side.THIRD.value, self.tr("Third party")),
            ),
            is_danger=True,
        )
        popover.given.connect(lambda reason, side: self.acts.cancel(card, reason, Side(side)))
        self._ask(popover, card)

    def compare(self, card: MeetingCard) -> None:
        """Show the values that stand against each other; one is taken."""
        popover = ComparePopover(self._page, card.client_name)
        popover.taken.connect(
            lambda conflict_id, take: self.acts.settle(
                conflict_id,
                take,
                self.tr("{client}: settled").format(client=card.client_name),
                card.id,
            )
        )
        self.popover = popover
        context, place = self._context, self._table.place_of((card.id, 0))
        context.tasks.run(
            lambda: context.services.conflicts.of("meeting", card.id),
            parent=popover,
            then=lambda found: popover.show_conflicts(found, place),
            name="compare",
        )

    # Moving by key.

    def shift(self, minutes: int) -> None:
        """Move the selected meeting by minutes."""
        card = self._movable()
        if card is not None:
            self._move(card, with_minutes(card.meeting.slot, minutes))

    def shift_day(self, by: int, days: Sequence[date]) -> None:
        """Move the selected meeting to the day before or after, among those of the calendar."""
        card = self._movable()
        if card is None:
            return
        slot = card.meeting.slot
        day = fmt.local_day(slot.start, slot.zone)
        if day not in days or not 0 <= days.index(day) + by < len(days):
            return
        _, minute = local_minute(slot.start, slot.zone)
        self._move(card, slot_at(days[days.index(day) + by], minute, slot.minutes, slot))

    def lengthen(self, by: int) -> None:
        """Make the selected meeting longer or shorter."""
        card = self._movable()
        if card is not None and card.meeting.slot.minutes + by >= 15:
            self.acts.resize(card, card.meeting.slot.minutes + by)

    def _movable(self) -> MeetingCard | None:
        card = self._table.current()
        if card is None or not offered_for(card, self._context.me, self.now).move:
            return None
        return card

    def _move(self, card: MeetingCard, slot: Slot) -> None:
        self.acts.move(card, slot, lambda failure: self._refused(card, slot, failure))

    def _refused(self, card: MeetingCard, slot: Slot, failure: Failure) -> None:
        """Ask for one reason where that helps; say why it is refused where it does not."""
        if not can_insist(failure.fields):
            self._settle()
            self._page.show_failure(failure)
            return
        place = self._table.place_of((card.id, 0))
        self._insist(
            insist_words(failure), place, lambda reason: self.acts.insist(card, slot, reason)
        )

    def _insist(self, refusal: str, place: Place, do: Callable[[str], object]) -> None:
        ask_to_insist(self._page, refusal, place, do, self._settle)
