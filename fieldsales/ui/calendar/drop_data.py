"""What dropping a meeting or a standby client on each day would mean, reckoned off the GUI thread.

The best time of each day comes from planning; whether the act would be refused is asked of the services
beforehand, by the very rules of the act.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from fieldsales.domain.client import Client
from fieldsales.domain.ids import BrigadeId, ClientId, TripId
from fieldsales.domain.meeting import Meeting, MeetingSource
from fieldsales.domain.registers import Slot
from fieldsales.errors import RuleError
from fieldsales.planning.show_rate import MOST_A_DAY
from fieldsales.planning.slots import DAY_FROM, DAY_UNTIL, Asked, Offer, offers
from fieldsales.ui import format as fmt
from fieldsales.ui.calendar.board import DayCell, local_minute
from fieldsales.ui.calendar.drag import DropDay, DropPlan
from fieldsales.ui.calendar.entries import NO_TIME, slot_at
from fieldsales.ui.calendar.trip_data import ShownTrip
from fieldsales.ui.errors import Failure, failure_of
from fieldsales.views.trips import DayView, MeetingCard, StandbyCard, Trials

if TYPE_CHECKING:
    from fieldsales.services.meetings import NewMeeting
    from fieldsales.services.opening import Services

DEFAULT_MINUTES = 60


@dataclass(frozen=True, slots=True)
class Mover:
    """Who is to be put on a day: a meeting that is moved, or a client to be booked."""

    client: Client
    trials: Trials
    slot: Slot
    meeting: Meeting | None = None
    contact_id: bytes | None = None


def mover_of_meeting(services: "Services", card: MeetingCard) -> Mover:
    """Return a meeting as what is put on a day."""
    client = services.calendars.client(card.meeting.client_id)
    return Mover(client, card.trials, card.meeting.slot, card.meeting)


def mover_of_standby(card: StandbyCard, zone: str) -> Mover:
    """Return a client on standby as what is put on a day."""
    address = card.client.address
    place = card.client.place_id
    slot = Slot(NO_TIME, DEFAULT_MINUTES, zone, place, address.street if address else "")
    return Mover(card.client, card.trials, slot, None, card.standby.contact_id)


def mover_of_client(client: Client, trials: Trials, zone: str, contact_id: bytes | None) -> Mover:
    """Return any client as what is put on a day."""
    address = client.address
    slot = Slot(NO_TIME, DEFAULT_MINUTES, zone, client.place_id, address.street if address else "")
    return Mover(client, trials, slot, None, contact_id)


def drop_plan(services: "Services", shown: ShownTrip, mover: Mover, now: datetime) -> DropPlan:
    """Return what dropping means on each day of a trip."""
    found: dict[date, DropDay] = {}
    ready: list[tuple[DayCell, DropDay, Slot]] = []
    for cell in shown.board.cells:
        drop = _drop_on(shown, cell, mover, now)
        found[cell.day] = drop
        if drop.minute is not None and not drop.is_final:
            slot = slot_at(cell.day, drop.minute, mover.slot.minutes, mover.slot)
            ready.append((cell, drop, slot))
    for (cell, drop, _), refusal in zip(
        ready, _refusals(services, shown, mover, [s for *_, s in ready]), strict=True
    ):
        if refusal is not None:
            words = drop.refusal if can_insist(refusal.fields) and drop.refusal else ""
            found[cell.day] = replace(
                drop,
                refusal=words or refusal_words(refusal),
                is_final=not can_insist(refusal.fields),
            )
    return DropPlan(found)


def refusal_at(services: "Services", shown: ShownTrip, mover: Mover, slot: Slot) -> str:
    """Return why one time cannot be taken, empty when it can."""
    (refusal,) = _refusals(services, shown, mover, [slot])
    return refusal_words(refusal) if refusal is not None else ""


def refusal_words(refusal: RuleError) -> str:
    """Return a refusal in the reader's words; an overlap says when the brigade is free again."""
    fields = refusal.fields
    if can_insist(fields):
        said = QCoreApplication.translate(
            "drop", "The brigade has a meeting from {start} to {end}; free again at {free}."
        )
        return said.format(start=fields["start"], end=fields["end"], free=fields["free"])
    return failure_of(refusal).text


def insist_words(failure: Failure) -> str:
    """Return the same of a refusal that came back from an act."""
    return (
        refusal_words(RuleError(failure.text, where=failure.where, **failure.fields))
        if (can_insist(failure.fields))
        else failure.text
    )


def can_insist(fields: Mapping[str, object]) -> bool:
    """Say by the fields of a refusal whether a reason overcomes it: an overlap it does, a wrong day never."""
    return "free" in fields


def best_time(shown: ShownTrip, mover: Mover, now: datetime, first: date) -> Slot | None:
    """Return the best free time for a client, on the day under focus or the next days that have one."""
    for cell in shown.board.cells:
        if cell.day < first or cell.is_past or not cell.is_open:
            continue
        offer = _best(shown, cell, mover, now)
        if offer is not None:
            return replace(mover.slot, start=offer.start)
    return None


def new_meeting(
    shown: ShownTrip, mover: Mover, slot: Slot, source: MeetingSource, reason: str = ""
) -> "NewMeeting":
    """Return the booking of a client on a trip."""
    from fieldsales.domain.ids import ContactId
    from fieldsales.services.meetings import NewMeeting

    trip = shown.view.trip
    contact = ContactId(mover.contact_id) if mover.contact_id else None
    return NewMeeting(
        ClientId(mover.client.id),
        slot,
        BrigadeId(trip.brigade_id),
        TripId(trip.id),
        contact,
        source=source,
        override_reason=reason,
    )


def _refusals(
    services: "Services", shown: ShownTrip, mover: Mover, slots: list[Slot]
) -> list[RuleError | None]:
    if mover.meeting is not None:
        return list(
            services.calendars.would_move(replace(mover.meeting, override_reason=""), slots)
        )
    if not slots:
        return []
    new = new_meeting(shown, mover, slots[0], MeetingSource.STANDBY)
    return list(services.calendars.would_plan(new, slots))


def _drop_on(shown: ShownTrip, cell: DayCell, mover: Mover, now: datetime) -> DropDay:
    translate = QCoreApplication.translate
    if cell.is_past:
        words = translate("drop", "{day} is over.").format(day=cell.name)
        return DropDay(refusal=words, is_final=True)
    if not cell.is_open:
        words = translate("drop", "{day} is outside the trip.").format(day=cell.name)
        return DropDay(refusal=words, is_final=True)
    offer = _best(shown, cell, mover, now)
    if offer is not None:
        zone = mover.slot.zone
        _, minute = local_minute(offer.start, zone)
        return DropDay(minute, outlook_words(offer), drive_words(offer.extra_minutes))
    return DropDay(_fallback(cell, mover), refusal=_why_not(shown, cell, mover))


def outlook_words(offer: Offer) -> str:
    """Return what a day gains: "≈1.7 → 2.1"."""
    before, after = offer.before.expected, offer.after.expected
    return f"≈{fmt.decimal(before, 1)} → {fmt.decimal(after, 1)}"


def drive_words(minutes: int) -> str:
    """Return what a time costs in driving: "+6 min"."""
    return f"+{fmt.minutes(minutes)}"


def day_without(shown: ShownTrip, day: date, mover: Mover) -> DayView | None:
    """Return a day without the meeting that is to be put somewhere else."""
    view = shown.day(day)
    if view is None or mover.meeting is None:
        return view
    cards = tuple(c for c in view.cards if c.id != mover.meeting.id)
    return replace(view, cards=cards)


def _best(shown: ShownTrip, cell: DayCell, mover: Mover, now: datetime) -> Offer | None:
    view = day_without(shown, cell.day, mover)
    if view is None:
        return None
    point = shown.towns.get(mover.slot.place_id or mover.client.place_id or b"")
    asked = Asked(point, mover.slot.minutes, mover.client.openings, mover.trials, now)
    found = offers([view], shown.view.crew, shown.points, asked, mover.slot.zone)
    return found[0] if found else None


def _fallback(cell: DayCell, mover: Mover) -> int:
    """Return the time to insist on where the drives leave none: the free one nearest to its own.

    Free means that nothing overlaps; without any it is its own.
    """
    taken = [
        (e.minute, e.end)
        for e in cell.entries
        if e.card is not None and e.card.meeting.is_live and not _is(e.card, mover)
    ]
    own = 12 * 60
    if mover.meeting is not None:
        _, own = local_minute(mover.slot.start, mover.slot.zone)
    length = mover.slot.minutes
    free = [
        minute
        for minute in range(DAY_FROM, DAY_UNTIL, 15)
        if all(minute + length <= start or end <= minute for start, end in taken)
    ]
    return min(free, key=lambda minute: abs(minute - own), default=own)


def _is(card: MeetingCard, mover: Mover) -> bool:
    return mover.meeting is not None and card.id == mover.meeting.id


def _why_not(shown: ShownTrip, cell: DayCell, mover: Mover) -> str:
    translate = QCoreApplication.translate
    view = day_without(shown, cell.day, mover)
    live = [c for c in view.cards if c.meeting.is_live] if view else []
    if len(live) >= MOST_A_DAY:
        words = translate("drop", "{day} holds {count} meetings already.")
        return words.format(day=cell.name, count=len(live))
    openings = mover.client.openings
    if openings and all(o.weekday != cell.day.weekday() for o in openings):
        return translate("drop", "The client does not receive on {day}.").format(day=cell.name)
    words = translate("drop", "{day} has no gap of {length} with the drive there and on.")
    return words.format(day=cell.name, length=fmt.minutes(mover.slot.minutes))
