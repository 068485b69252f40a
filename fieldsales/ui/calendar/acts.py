"""What is done with meetings in calendars: one method an act, each undoable and said in a toast.

Which acts a person is offered follows the verbs of the trade: her roles and the state of the meeting. A
refusal goes to whoever asked; without that it is shown by the page.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from PySide6.QtCore import QObject, Signal

from fieldsales.domain.meeting import Meeting, MeetingState, Side
from fieldsales.domain.meeting_verbs import MEETING_VERBS
from fieldsales.domain.registers import Slot
from fieldsales.ui import format as fmt
from fieldsales.ui.errors import Failure
from fieldsales.ui.page import Me, Page
from fieldsales.views.trips import MeetingCard

_VERBS = {verb.name: verb for verb in MEETING_VERBS}
_BEGINS_BEFORE = timedelta(hours=1)
Refused = Callable[[Failure], object]


@dataclass(frozen=True, slots=True)
class Offered:
    """Which acts a person is offered for a meeting."""

    confirm: bool = False
    move: bool = False
    cancel: bool = False
    hold: bool = False
    miss: bool = False


def offered_for(card: MeetingCard, me: Me, now: datetime) -> Offered:
    """Return what may be done with a meeting; what became of it is entered from an hour before it."""

    def may(name: str) -> bool:
        verb = _VERBS[name]
        return card.state in verb.sources and not verb.roles.isdisjoint(me.roles)

    has_begun = card.start - _BEGINS_BEFORE <= now
    return Offered(
        confirm=may("confirm") and card.state is not MeetingState.CONFIRMED and card.end > now,
        move=may("move"),
        cancel=may("cancel"),
        hold=may("hold") and has_begun,
        miss=may("miss") and has_begun,
    )


class MeetingActs(QObject):
    """Does what a page's calendars ask for."""

    done = Signal(object)
    """An act was done: what it was about has to be read anew (the meeting's id, or None)."""
    settled = Signal()
    """An act was refused or given up: what was shown as pending lies as it lay."""

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        self._page, self._context = page, page.context

    def confirm(self, card: MeetingCard) -> None:
        """Note the client's word that it stays."""
        words = self.tr("{client} confirmed").format(client=card.client_name)
        services = self._context
        self._do(lambda: services.services.meetings.say("confirm", card.meeting), words, card.id)

    def move(self, card: MeetingCard, slot: Slot, refused: Refused | None = None) -> None:
        """Move it to another time."""
        words = self._moved_words(card, slot)
        context = self._context
        self._do(
            lambda: context.services.meetings.move(card.meeting, slot), words, card.id, refused
        )

    def insist(
        self, card: MeetingCard, slot: Slot, reason: str, refused: Refused | None = None
    ) -> None:
        """Move it to a time that a rule refuses, with the reason in words."""
        words, context = self._moved_words(card, slot), self._context
        self._do(
            lambda: context.services.meetings.override(card.meeting, slot, reason),
            words,
            card.id,
            refused,
        )

    def _moved_words(self, card: MeetingCard, slot: Slot) -> str:
        day = fmt.weekday_day(fmt.local_day(slot.start, slot.zone))
        said = self.tr("{client} moved to {day}, {time}")
        if card.state is MeetingState.CONFIRMED:
            said = self.tr("{client} moved to {day}, {time}; to be confirmed again")
        return said.format(client=card.client_name, day=day, time=fmt.clock(slot.start, slot.zone))

    def resize(self, card: MeetingCard, minutes: int) -> None:
        """Make it longer or shorter."""
        said = self.tr("{client} now takes {length}")
        words = said.format(client=card.client_name, length=fmt.minutes(minutes))
        context = self._context
        self._do(lambda: context.services.meetings.resize(card.meeting, minutes), words, card.id)

    def cancel(self, card: MeetingCard, reason: str, side: Side) -> None:
        """Call it off."""
        words, context = (
            self.tr("{client} cancelled").format(client=card.client_name),
            self._context,
        )
        self._do(
            lambda: context.services.meetings.say("cancel", card.meeting, reason=reason, side=side),
            words,
            card.id,
        )

    def save(self, new: Meeting, was: Meeting, client: str, refused: Refused) -> None:
        """Keep what its form changed."""
        context = self._context
        words = self.tr("{client} changed").format(client=client)
        self._do(lambda: context.services.meetings.change(new, was), words, new.id, refused)

    def copy(self, card: MeetingCard, slot: Slot, refused: Refused | None = None) -> None:
        """Book another meeting like it."""
        context, meeting = self._context, card.meeting

        def work() -> int:
            from fieldsales.services.meetings import NewMeeting

            new = NewMeeting(
                meeting.client_id,
                slot,
                meeting.brigade_id,
                meeting.trip_id,
                meeting.contact_id,
                meeting.kind,
                meeting.purpose,
            )
            return context.services.meetings.plan(new)[1]

        self._do(work, self.booked_words(card.client_name, slot), None, refused)

    def book(
        self,
        work: Callable[[], tuple[Meeting, int]],
        client: str,
        slot: Slot,
        refused: Refused | None = None,
    ) -> None:
        """Book a meeting; `work` makes it."""
        self._do(lambda: work()[1], self.booked_words(client, slot), None, refused)

    def booked_words(self, client: str, slot: Slot) -> str:
        """Return what is said of a booking."""
        day = fmt.weekday_day(fmt.local_day(slot.start, slot.zone))
        said = self.tr("{client} booked for {day}, {time}")
        return said.format(client=client, day=day, time=fmt.clock(slot.start, slot.zone))

    def settle(self, conflict_id: str, take: int, words: str, meeting_id: bytes) -> None:
        """Take one of several values."""
        context = self._context
        self._do(
            lambda: context.services.conflicts.settle(conflict_id, str(take)), words, meeting_id
        )

    def _do(
        self,
        work: Callable[[], int],
        words: str,
        about: bytes | None,
        refused: Refused | None = None,
    ) -> None:
        def finish(seq: int) -> None:
            self._context.undo.did(seq, words, "meeting", "standby", by=self._page)
            self.done.emit(about)

        def fail(failure: Failure) -> None:
            if refused is not None:
                refused(failure)
            else:
                self.settled.emit()
                self._page.show_failure(failure)

        self._context.tasks.run(
            work, parent=self._page, then=finish, failed=fail, writes=True, name="meeting"
        )


def with_minutes(slot: Slot, by: int) -> Slot:
    """Return a slot that starts some minutes later."""
    return replace(slot, start=slot.start + timedelta(minutes=by))


def initials(names: Mapping[bytes, str]) -> dict[tuple[bytes, int], str]:
    """Return the initials of whoever moved meetings, by the keys of their entries."""
    return {
        (meeting_id, 0): "".join(part[0] for part in name.split()[:2]).upper()
        for meeting_id, name in names.items()
    }
