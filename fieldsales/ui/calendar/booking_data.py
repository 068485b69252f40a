"""What the meeting form has to know of a client and a time, read and reckoned off the GUI thread."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from fieldsales.domain.meeting import Meeting
from fieldsales.domain.registers import Slot
from fieldsales.planning.show_rate import client_chance, mean_of, outlook_of
from fieldsales.planning.slots import Asked, Offer, fits, offers
from fieldsales.ui import format as fmt
from fieldsales.ui.calendar.board import local_minute
from fieldsales.ui.calendar.drop_data import (
    Mover,
    can_insist,
    day_without,
    drive_words,
    refusal_words,
)
from fieldsales.ui.calendar.trip_data import ShownTrip
from fieldsales.views.trips import Candidate

if TYPE_CHECKING:
    from fieldsales.services.meetings import NewMeeting
    from fieldsales.services.opening import Services

MOST_TIMES = 3


@dataclass(frozen=True, slots=True)
class Verdict:
    """What a time would mean: why it is refused, whether a reason helps, what it costs and gains."""

    refusal: str = ""
    where: str = ""
    can_insist: bool = False
    consequence: str = ""


def mover_of(candidate: Candidate, slot: Slot, meeting: Meeting | None = None) -> Mover:
    """Return a client with a slot as what is put on a day."""
    return Mover(candidate.client, candidate.trials, slot, meeting)


def times_for(shown: ShownTrip, mover: Mover, now: datetime, day: date) -> tuple[Offer, ...]:
    """Return the best free times: those of a day first, then of other days."""
    views = [
        day_without(shown, c.day, mover) for c in shown.board.cells if c.is_open and not c.is_past
    ]
    point = shown.towns.get(mover.slot.place_id or b"")
    asked = Asked(point, mover.slot.minutes, mover.client.openings, mover.trials, now)
    found = offers(
        [v for v in views if v is not None], shown.view.crew, shown.points, asked, mover.slot.zone
    )
    first = [o for o in found if o.day == day]
    return (*first, *(o for o in found if o.day != day))[:MOST_TIMES]


def verdict_on(
    services: "Services", shown: ShownTrip, mover: Mover, new: "NewMeeting | Meeting"
) -> Verdict:
    """Return what the time of a booking, or of a changed meeting, would mean."""
    slot = new.slot
    if isinstance(new, Meeting):
        was = mover.meeting or new
        asked = replace(was, override_reason=new.override_reason)
        (refusal,) = services.calendars.would_move(asked, [slot])
    else:
        (refusal,) = services.calendars.would_plan(new, [slot])
    words = consequence_of(shown, mover, slot)
    if refusal is None:
        return Verdict(consequence=words)
    return Verdict(refusal_words(refusal), refusal.where, can_insist(refusal.fields), words)


def consequence_of(shown: ShownTrip, mover: Mover, slot: Slot) -> str:
    """Return what a time costs and what its day gains: "+6 min drive · day ≈1.7 → 2.1"."""
    translate = QCoreApplication.translate
    day, _ = local_minute(slot.start, slot.zone)
    view = day_without(shown, day, mover)
    if view is None:
        return ""
    chance = client_chance(mover.trials, mean_of(shown.view.crew))
    before = outlook_of(view.cards, shown.view.crew).expected
    after = outlook_of(view.cards, shown.view.crew, [chance]).expected
    gain = translate("drop", "day ≈{before} → {after}").format(
        before=fmt.decimal(before, 1), after=fmt.decimal(after, 1)
    )
    point = shown.towns.get(slot.place_id or b"")
    asked = Asked(point, slot.minutes, mover.client.openings, mover.trials)
    extra = fits(view, shown.points, asked, slot.start, slot.zone)
    if extra is None:
        return " · ".join((translate("drop", "tight with the drive"), gain))
    drive = translate("drop", "{minutes} drive").format(minutes=drive_words(extra))
    return f"{drive} · {gain}"


def time_words(offer: Offer, zone: str) -> tuple[str, str]:
    """Return a time to offer in two lines: when, and what it costs and gains."""
    _, minute = local_minute(offer.start, zone)
    when = f"{fmt.weekday_day(offer.day)}, {fmt.clock_of_minute(minute)}"
    gain = f"≈{fmt.decimal(offer.before.expected, 1)} → {fmt.decimal(offer.after.expected, 1)}"
    return when, f"{drive_words(offer.extra_minutes)} · {gain}"


def names_and_ids(pairs: Sequence[tuple[bytes, str]]) -> list[tuple[str, str]]:
    """Return choices of a field: hexadecimal ids with their words."""
    return [(row_id.hex(), words) for row_id, words in pairs]
