"""What is done with a meeting: each is one act of the services, off the GUI thread, with Undo.

A refused act is handed to whoever asked, so that it stands beside its field.
"""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from fieldsales.domain.call import CallResult
from fieldsales.domain.ids import ClientId, TripId
from fieldsales.domain.meeting import Meeting, MeetingKind, MeetingSource, NextStep, Side
from fieldsales.domain.registers import Slot
from fieldsales.planning.fallback import Fallback
from fieldsales.ui import format as fmt
from fieldsales.ui.errors import Failure
from fieldsales.ui.page import Page, PageContext
from fieldsales.ui.today.day_data import DRAFTS
from fieldsales.ui.today.expense_form import Spent
from fieldsales.ui.today.outcome_draft import OutcomeDraft, ended_of, next_step_of
from fieldsales.ui.today.outcome_words import step_words
from fieldsales.ui.today.popovers import Fell
from fieldsales.ui.today.words import Result, spent_words
from fieldsales.views.calls import CallFor
from fieldsales.views.today import Briefing
from fieldsales.views.trips import MeetingCard

if TYPE_CHECKING:
    from fieldsales.services.meetings import NewMeeting

Failed = Callable[[Failure], object]
After = Callable[[], object]
_KEEP_AFTER_MS = 250
_CHANGED = ("meeting", "task", "case", "attendee", "offer", "referral")


@dataclass(frozen=True, slots=True)
class MovedTo:
    """To when a meeting is moved: why, why in spite of a rule, whose wish it was."""

    start: datetime
    side: Side
    reason: str = ""
    override_reason: str = ""


class MeetingActs(QObject):
    """Acts on behalf of a page."""

    def __init__(self, page: Page, context: PageContext) -> None:
        super().__init__(page)
        self._page, self._context = page, context
        self._typed: tuple[bytes, OutcomeDraft] | None = None
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_KEEP_AFTER_MS)
        self._soon.timeout.connect(self.keep_typed)

    def _do(
        self,
        work: Callable[[], int],
        words: str,
        *,
        after: After | None = None,
        failed: Failed | None = None,
        kinds: tuple[str, ...] = _CHANGED,
        quiet: bool = False,
    ) -> None:
        def then(seq: int) -> None:
            if after is not None:
                after()
            self._context.undo.did(seq, words, *kinds, quiet=quiet)

        self._context.tasks.run(
            work, parent=self._page, then=then, failed=failed, writes=True, name="meeting"
        )

    def start(self, card: MeetingCard) -> None:
        """Note that it begins now."""
        said = self.tr("{client}: started").format(client=card.client_name)
        self._do(
            lambda: self._context.services.meetings.say("start", card.meeting), said, quiet=True
        )

    def confirm(self, card: MeetingCard) -> None:
        """Note that the client said it stays."""
        said = self.tr("{client}: confirmed").format(client=card.client_name)
        self._do(lambda: self._context.services.meetings.say("confirm", card.meeting), said)

    def correct(self, card: MeetingCard, reason: str, after: After, failed: Failed) -> None:
        """Take an outcome back that was wrong."""
        said = self.tr("{client}: planned again").format(client=card.client_name)
        self._do(
            lambda: self._context.services.meetings.say("correct", card.meeting, reason=reason),
            said,
            after=after,
            failed=failed,
        )

    def fall(self, card: MeetingCard, fell: Fell, after: After, failed: Failed) -> None:
        """Note that it was not held."""

        def work() -> int:
            from fieldsales.services.meetings import Ended

            services = self._context.services
            ended = Ended(fell.state, reason=fell.reason, side=fell.side)
            seq = services.meetings.end(card.meeting, ended)
            services.drafts.forget(DRAFTS + card.id.hex())
            return seq

        said = self.tr("{client}: not held").format(client=card.client_name)
        self._do(work, said, after=after, failed=failed)

    def move(self, card: MeetingCard, to: MovedTo, after: After, failed: Failed) -> None:
        """Move it."""

        def work() -> int:
            services, slot = self._context.services, replace(card.meeting.slot, start=to.start)
            if to.override_reason:
                seq = services.meetings.override(card.meeting, slot, to.override_reason)
            else:
                seq = services.meetings.move(card.meeting, slot, reason=to.reason, side=to.side)
            services.drafts.forget(DRAFTS + card.id.hex())
            return seq

        said = self.tr("{client}: moved").format(client=card.client_name)
        self._do(work, said, after=after, failed=failed)

    def end(self, briefing: Briefing, draft: OutcomeDraft, after: After, failed: Failed) -> None:
        """Enter what became of it, with all that came of it."""
        self.forget_typed()
        card, words = briefing.card, step_words(draft, briefing)
        contacts = [c.id for c in briefing.contacts]

        def work() -> int:
            services = self._context.services
            seq = services.meetings.end(card.meeting, ended_of(draft, words, contacts))
            services.drafts.forget(DRAFTS + card.id.hex())
            return seq

        is_held = draft.result == Result.HELD.value
        said = self.tr("{client}: held") if is_held else self.tr("{client}: not held")
        self._do(work, said.format(client=card.client_name), after=after, failed=failed)

    def say_next_step(self, briefing: Briefing, draft: OutcomeDraft, after: After) -> None:
        """Say afterwards what follows a meeting."""
        meeting, words = briefing.card.meeting, step_words(draft, briefing)
        step: NextStep | None = next_step_of(draft, words)
        if step is None:
            return
        chosen = step
        said = self.tr("{client}: next step kept").format(client=briefing.card.client_name)
        self._do(
            lambda: self._context.services.meetings.say_next_step(meeting, chosen),
            said,
            after=after,
        )

    def book_standby(
        self, fell: MeetingCard, found: Fallback, number: str, after: After, failed: Failed
    ) -> None:
        """Book a client on standby in the place of a meeting that fell: the call and the meeting, one act."""

        def work() -> int:
            from fieldsales.services.attempts import Attempt

            services = self._context.services
            row = services.booking.row_for(
                found.card.client.id, fell.meeting.trip_id, reason=CallFor.BOOK
            )
            contact_id = found.card.standby.contact_id
            attempt = Attempt(
                row,
                CallResult.BOOKED,
                contact_id=contact_id,
                number=number,
                meeting=_booked(fell.meeting, found),
            )
            return services.booking.log(attempt)

        said = self.tr("{client}: booked, {time}").format(
            client=found.card.client.name, time=fmt.clock(found.start, fell.meeting.slot.zone)
        )
        kinds = (*_CHANGED, "call", "standby")
        self._do(work, said, after=after, failed=failed, kinds=kinds)

    def spend(self, trip_id: bytes, spent: Spent, after: After, failed: Failed) -> None:
        """Note an expense of a trip."""

        def work() -> int:
            from fieldsales.services.expenses import NewExpense

            services = self._context.services
            new = NewExpense(
                TripId(trip_id),
                spent.amount,
                spent.category,
                spent.day,
                spent.payer,
                spent.kilometres,
                spent.note,
            )
            seq = services.expenses.note(new)
            services.drafts.forget("expense")
            return seq

        said = spent_words(spent.amount, spent.category)
        self._do(work, said, after=after, failed=failed, kinds=("expense",))

    # What is being typed.

    def typed(self, meeting_id: bytes, draft: OutcomeDraft) -> None:
        """Keep an outcome as it is typed, a moment later."""
        self._typed = (meeting_id, draft)
        self._soon.start()

    def keep_typed(self) -> None:
        """Keep what was typed now."""
        self._soon.stop()
        if self._typed is None:
            return
        (meeting_id, draft), self._typed = self._typed, None
        self.keep(DRAFTS + meeting_id.hex(), "" if draft.is_empty else draft.packed())

    def forget_typed(self) -> None:
        """Leave what was typed to the act that keeps it."""
        self._soon.stop()
        self._typed = None

    def keep(self, name: str, text: str) -> None:
        """Keep a draft under a name; no text forgets it."""
        self._context.tasks.run(
            lambda: self._context.services.drafts.keep(name, text),
            parent=self._page,
            writes=True,
            name="draft",
        )


def _booked(fell: Meeting, found: Fallback) -> "NewMeeting":
    from fieldsales.services.meetings import NewMeeting

    client = found.card.client
    address = client.address
    where = ", ".join(p for p in (address.street, address.town) if p) if address else ""
    slot = Slot(found.start, found.minutes, fell.slot.zone, client.place_id, where)
    return NewMeeting(
        ClientId(client.id),
        slot,
        fell.brigade_id,
        fell.trip_id,
        found.card.standby.contact_id,
        kind=MeetingKind.SERVICE if found.card.trials.held else MeetingKind.INTRODUCTION,
        purpose=found.card.standby.note,
        source=MeetingSource.STANDBY,
    )
