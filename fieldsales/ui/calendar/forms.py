"""The meeting form at work: fills it, says what its time would mean, keeps it, keeps a draft of it.

The form shows and asks; what it has to know is read here, off the GUI thread, and what it says is done here.
"""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, time
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from fieldsales.domain.ids import BrigadeId, ClientId, ContactId, PersonId, TripId
from fieldsales.domain.meeting import Meeting, MeetingKind, MeetingSource
from fieldsales.domain.registers import Slot
from fieldsales.planning.slots import Offer
from fieldsales.ui import format as fmt
from fieldsales.ui.calendar.acts import MeetingActs
from fieldsales.ui.calendar.board import local_minute
from fieldsales.ui.calendar.booking_data import Verdict, mover_of, times_for, verdict_on
from fieldsales.ui.calendar.client_picker import Suggested
from fieldsales.ui.calendar.entries import NO_TIME, slot_at
from fieldsales.ui.calendar.meeting_form import FormValues, MeetingForm, unpacked
from fieldsales.ui.calendar.trip_data import ShownTrip
from fieldsales.ui.errors import Failure
from fieldsales.ui.page import Page
from fieldsales.ui.parts.list_detail import ListDetail
from fieldsales.ui.tasks import Job
from fieldsales.views.trips import Candidate, MeetingCard

if TYPE_CHECKING:
    from fieldsales.services.meetings import NewMeeting

DRAFT = "calendar/meeting"


class Forms(QObject):
    """Opens the form of a meeting in a panel."""

    closed = Signal()
    """No form is open any more."""
    opened = Signal()
    """A form is open now."""

    def __init__(self, page: Page, acts: MeetingActs, area: ListDetail) -> None:
        super().__init__(page)
        self._page, self._acts, self._area, self._context = page, acts, area, page.context
        self.form: MeetingForm | None = None
        self._shown: ShownTrip | None = None
        self._was: Meeting | None = None
        self._candidate: Candidate | None = None
        self._job: Job | None = None
        self._times: Job | None = None
        acts.done.connect(self._after)
        self._is_saving = False

    def is_open(self) -> bool:
        """Say whether a form is open."""
        return self.form is not None

    # Opening.

    def add(
        self, shown: ShownTrip, values: FormValues, suggested: Sequence[Suggested] = ()
    ) -> None:
        """Open the form of a new meeting."""
        form = self._open(shown, is_new=True)
        form.client.suggest(suggested)
        form.fill(values)
        if values.client_id:
            self._load(bytes.fromhex(values.client_id))
        else:
            form.client.setFocus()
        self._load_leaders()

    def change(self, shown: ShownTrip, card: MeetingCard, *, at_time: bool = False) -> None:
        """Open the form of a meeting that is there."""
        form = self._open(shown, is_new=False)
        self._was = card.meeting
        form.fill(values_of(card.meeting))
        form.client.show_chosen(card.meeting.client_id, card.client_name, card.town, is_fixed=True)
        self._load(card.meeting.client_id)
        self._load_leaders()
        field = form.day if at_time else form.contact
        field.setFocus()

    def reopen(self, shown: ShownTrip, draft: str, card: MeetingCard | None) -> None:
        """Open the form as it was when the window locked."""
        values = unpacked(draft)
        if values is None or (values.meeting_id and card is None):
            return
        if card is not None:
            self.change(shown, card)
        else:
            self.add(shown, replace(FormValues(), day=values.day))
        if self.form is not None:
            self.form.fill(values, is_start=False)
            if values.client_id:
                self._load(bytes.fromhex(values.client_id))

    def _open(self, shown: ShownTrip, *, is_new: bool) -> MeetingForm:
        self.forget_draft()
        self._shown, self._was, self._candidate = shown, None, None
        form = MeetingForm(self._context, shown.view.trip.dates.first, is_new=is_new)
        form.closed.connect(self.close)
        form.client_picked.connect(self._picked)
        form.changed.connect(self._judge)
        form.saved.connect(self._save)
        self.form = form
        self._area.show_detail(form)
        self.opened.emit()
        return form

    def close(self) -> None:
        """Take the form away."""
        if self.form is None:
            return
        self.form = None
        self.forget_draft()
        self._area.close_detail()
        self.closed.emit()

    # What it has to know.

    def _picked(self, client_id: object) -> None:
        if isinstance(client_id, bytes):
            self._load(client_id)
        else:
            self._candidate = None

    def _load(self, client_id: bytes) -> None:
        form, context = self.form, self._context
        if form is None:
            return
        context.tasks.run(
            lambda: context.services.calendars.candidate(client_id),
            parent=form,
            then=self._show_candidate,
            name="candidate",
        )

    def _load_leaders(self) -> None:
        form, context = self.form, self._context
        if form is None:
            return
        context.tasks.run(
            lambda: [(p.id, p.name) for p in context.services.calendars.leaders()],
            parent=form,
            then=form.show_leaders,
            name="leaders",
        )

    def _show_candidate(self, candidate: Candidate) -> None:
        self._candidate = candidate
        if self.form is None:
            return
        address = candidate.client.address
        self.form.show_candidate(candidate, address.town if address else "")
        if self._was is not None:
            self.form.contact.set_value(self._was.contact_id.hex() if self._was.contact_id else "")
        self._find_times()
        self._judge(self.form.values())

    def _slot(self, values: FormValues) -> Slot:
        """Return the slot the form says; a time that is missing is nine in the morning."""
        shown, candidate = self._shown, self._candidate
        if self._was is not None:
            like = self._was.slot
        else:
            zone = shown.view.trip.zone if shown is not None else "UTC"
            place = candidate.client.place_id if candidate else None
            address = candidate.client.address if candidate else None
            like = Slot(NO_TIME, 60, zone, place, address.street if address else "")
        day = values.day or (shown.view.trip.dates.first if shown else date(2000, 1, 1))
        at = values.at or time(9)
        return slot_at(day, at.hour * 60 + at.minute, values.minutes, like)

    def _find_times(self) -> None:
        form, shown, candidate = self.form, self._shown, self._candidate
        if form is None or shown is None or candidate is None:
            return
        values, now = form.values(), self._context.clock.now()
        slot = self._slot(values)
        mover = mover_of(candidate, slot, self._was)
        day = fmt.local_day(slot.start, slot.zone)
        if self._times is not None:
            self._times.cancel()

        def show(found: tuple[Offer, ...]) -> None:
            form.show_times(found, slot.zone)
            if self._was is None:
                form.take_first_time()

        self._times = self._context.tasks.run(
            lambda: times_for(shown, mover, now, day), parent=form, then=show, name="best times"
        )

    def _judge(self, values: FormValues) -> None:
        """Say what the time would mean."""
        form, shown, candidate = self.form, self._shown, self._candidate
        if form is None or shown is None or candidate is None or not values.is_timed:
            return
        slot = self._slot(values)
        mover = mover_of(candidate, slot, self._was)
        context = self._context
        if self._job is not None:
            self._job.cancel()

        def work() -> Verdict:
            asked = self._changed(values) if self._was is not None else self._new(values)
            return verdict_on(context.services, shown, mover, asked)

        self._job = context.tasks.run(work, parent=form, then=form.show_verdict, name="verdict")

    # What it says.

    def _new(self, values: FormValues) -> "NewMeeting":
        from fieldsales.services.meetings import NewMeeting

        shown = self._shown
        assert shown is not None  # noqa: S101 - a form is opened over a trip
        trip = shown.view.trip
        return NewMeeting(
            ClientId(bytes.fromhex(values.client_id)),
            self._slot(values),
            BrigadeId(trip.brigade_id),
            TripId(trip.id),
            ContactId(bytes.fromhex(values.contact_id)) if values.contact_id else None,
            MeetingKind(values.kind),
            values.purpose,
            MeetingSource.DESK,
            values.reason,
            leader_id=PersonId(bytes.fromhex(values.leader_id)) if values.leader_id else None,
        )

    def _changed(self, values: FormValues) -> Meeting:
        was = self._was
        assert was is not None  # noqa: S101 - asked only while one is changed
        return replace(
            was,
            slot=self._slot(values),
            contact_id=ContactId(bytes.fromhex(values.contact_id)) if values.contact_id else None,
            kind=MeetingKind(values.kind),
            purpose=values.purpose,
            leader_id=PersonId(bytes.fromhex(values.leader_id)) if values.leader_id else None,
            override_reason=values.reason or was.override_reason,
        )

    def _save(self, values: FormValues) -> None:
        form, candidate = self.form, self._candidate
        if form is None or candidate is None:
            return
        self._is_saving = True
        if self._was is not None:
            new = self._changed(values)
            if new == self._was:
                self.close()
                return
            self._acts.save(new, self._was, candidate.client.name, self._refused)
            return
        context, new_meeting = self._context, self._new(values)

        def work() -> tuple[Meeting, int]:
            return context.services.meetings.plan(new_meeting)

        self._acts.book(work, candidate.client.name, new_meeting.slot, self._refused)

    def _refused(self, failure: Failure) -> None:
        self._is_saving = False
        if self.form is not None:
            self.form.refuse(failure)

    def _after(self, _about: object) -> None:
        if self._is_saving:
            self._is_saving = False
            self.close()

    # Drafts.

    def keep_draft(self) -> None:
        """Keep what is being typed, before the window locks."""
        if self.form is None or not self.form.is_touched():
            return
        text, context = self.form.values().packed(), self._context
        context.tasks.run(
            lambda: context.services.drafts.keep(DRAFT, text),
            parent=self._page,
            writes=True,
            name="keep draft",
        )

    def forget_draft(self) -> None:
        """Forget a draft that is done with."""
        context = self._context
        context.tasks.run(
            lambda: context.services.drafts.forget(DRAFT),
            parent=self._page,
            failed=lambda _failure: None,
            writes=True,
            name="forget draft",
        )


def values_of(meeting: Meeting) -> FormValues:
    """Return what the form of a meeting says at first."""
    day, minute = local_minute(meeting.slot.start, meeting.slot.zone)
    return FormValues(
        meeting.client_id.hex(),
        meeting.contact_id.hex() if meeting.contact_id else "",
        day,
        time(minute // 60, minute % 60),
        meeting.slot.minutes,
        meeting.kind.value,
        meeting.purpose,
        meeting.leader_id.hex() if meeting.leader_id else "",
        "",
        meeting.id.hex(),
    )
