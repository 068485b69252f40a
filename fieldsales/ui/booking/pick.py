"""A time that was chosen for a visit, offered or typed, and the meeting it makes."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import TYPE_CHECKING

from fieldsales.domain.client import Client
from fieldsales.domain.ids import BrigadeId, ClientId, ContactId, TripId
from fieldsales.domain.meeting import MeetingKind, MeetingSource
from fieldsales.domain.registers import Slot
from fieldsales.planning.offering import Checked, DaySlots
from fieldsales.planning.show_rate import Outlook
from fieldsales.planning.slots import Offer
from fieldsales.ui import format as fmt
from fieldsales.views.trips import TripView

if TYPE_CHECKING:
    from fieldsales.services.meetings import NewMeeting


@dataclass(frozen=True, slots=True)
class Pick:
    """A time on a trip: the driving it adds, the day before and after it is booked."""

    start: datetime
    minutes: int
    zone: str
    view: TripView
    extra_minutes: int
    planned: int
    before: Outlook
    after: Outlook

    @property
    def day(self) -> date:
        """The day of the visit, at the client's place."""
        return fmt.local_day(self.start, self.zone)

    @property
    def crew(self) -> str:
        """The crew's name, as said."""
        brigade = self.view.brigade
        return brigade.name if brigade else self.view.trip.number

    def slot(self, client: Client) -> Slot:
        """Return the slot at a client's place."""
        address = client.address
        where = ", ".join(p for p in (address.street, address.town) if p) if address else ""
        return Slot(self.start, self.minutes, self.zone, client.place_id, where)


def pick_of(day: DaySlots, offer: Offer) -> Pick:
    """Return an offered time as chosen."""
    return Pick(
        offer.start,
        offer.minutes,
        day.zone,
        day.view,
        offer.extra_minutes,
        day.planned,
        offer.before,
        offer.after,
    )


def pick_checked(checked: Checked) -> Pick | None:
    """Return a typed time as chosen; None when it cannot be booked."""
    if checked.view is None or checked.before is None or checked.after is None:
        return None
    if checked.against is not None and checked.against.forbids:
        return None
    return Pick(
        checked.start,
        checked.minutes,
        checked.zone,
        checked.view,
        checked.extra_minutes,
        len(checked.before.counts) - 1,
        checked.before,
        checked.after,
    )


@dataclass(frozen=True, slots=True)
class Booked:
    """What is known of a visit besides its time."""

    client: Client
    contact_id: ContactId | None
    is_vip: bool
    was_met: bool
    is_inbound: bool = False


def meeting_at(pick: Pick, booked: Booked) -> "NewMeeting":
    """Return the meeting a time makes; call it where services may be loaded."""
    from fieldsales.services.meetings import NewMeeting

    kind = MeetingKind.SERVICE if booked.was_met else MeetingKind.INTRODUCTION
    return NewMeeting(
        ClientId(booked.client.id),
        pick.slot(booked.client),
        BrigadeId(pick.view.trip.brigade_id),
        TripId(pick.view.trip.id),
        booked.contact_id,
        MeetingKind.VIP if booked.is_vip else kind,
        source=MeetingSource.INBOUND if booked.is_inbound else MeetingSource.DESK,
    )
