"""Words of the page of a day: what stands under a meeting's name, how far off it is, results, reactions."""

from datetime import date, datetime
from enum import StrEnum

from PySide6.QtCore import QCoreApplication

from fieldsales.domain.case import CaseState
from fieldsales.domain.meeting import Meeting, MeetingKind, MeetingState
from fieldsales.domain.registers import Money
from fieldsales.domain.service import Reaction
from fieldsales.ui import format as fmt
from fieldsales.ui.status import Status, status_of, status_words
from fieldsales.ui.today.day_data import DayShown
from fieldsales.views.clients import EventKind, TimelineEntry
from fieldsales.views.today import LedDay
from fieldsales.views.trips import MeetingCard


class Result(StrEnum):
    """What may have become of a meeting, in the order of its keys."""

    HELD = "held"
    MISSED_BY_CLIENT = "missed_by_client"
    CANCELLED = "cancelled"
    MOVED = "moved"
    MISSED_BY_US = "missed_by_us"

    @property
    def status(self) -> Status:
        """What is drawn for it."""
        return Status.MOVED if self is Result.MOVED else status_of(self.value)


NOT_RAISED = ""
REACTIONS: tuple[Reaction, ...] = (
    Reaction.INTERESTED,
    Reaction.LATER,
    Reaction.NEEDS_PRICE,
    Reaction.NO,
)
"""What is offered to choose from; `has it` comes out of the questionnaire."""


def reaction_words(reaction: str) -> str:
    """Return what a client said to an offer; nothing for one not raised."""
    translate = QCoreApplication.translate
    return {
        Reaction.INTERESTED.value: translate("today", "Interested"),
        Reaction.LATER.value: translate("today", "Thinks it over"),
        Reaction.NEEDS_PRICE.value: translate("today", "Wants a price"),
        Reaction.NO.value: translate("today", "Refused"),
        Reaction.HAS_IT.value: translate("today", "Has it"),
        NOT_RAISED: translate("today", "Not raised"),
    }.get(reaction, reaction)


def title_of(shown: DayShown) -> str:
    """Return the day as a title."""
    return fmt.day_long(shown.view.day_date) if shown.view.day_date > date.min else ""


def context_of(shown: DayShown) -> str:
    """Return the trip, the number of its day, with whom: Extremadura Sur · day 3 of 10 · with Marcos Peña."""
    translate, view = QCoreApplication.translate, shown.view
    if view.trip is None:
        return translate("today", "No trip today")
    parts = [view.trip.title]
    if view.day_number and view.day_number <= view.days_in_all:
        day = translate("today", "day {number} of {all}")
        parts.append(day.format(number=view.day_number, all=view.days_in_all))
    if view.is_mine:
        names = [p.name for p in view.partners]
        if names:
            parts.append(translate("today", "with {names}").format(names=", ".join(names)))
    elif view.brigade is not None:
        parts.append(translate("today", "brigade {name}").format(name=view.brigade.name))
    return " · ".join(parts)


def progress_words(shown: DayShown) -> tuple[str, str]:
    """Return how far the day is, and what is expected of it with the goal."""
    translate = QCoreApplication.translate
    held = sum(c.state is MeetingState.HELD for c in shown.cards)
    planned = shown.day.standing_count if shown.day else 0
    said = translate("today", "{held} held of {planned}").format(
        held=held, planned=max(planned, held)
    )
    goal = translate("today", "goal 2 to 3")
    if not any(c.meeting.is_live for c in shown.cards):
        return said, goal
    expected = fmt.decimal(shown.outlook.expected, 1)
    return said, translate("today", "about {number} expected").format(
        number=expected
    ) + f" · {goal}"


def second_line(card: MeetingCard) -> str:
    """Return what stands under the name: the town, then what came of it, else what it is for."""
    return " · ".join(
        t for t in (card.town, outcome_words(card.meeting) or card.meeting.purpose) if t
    )


def outcome_words(meeting: Meeting) -> str:
    """Return what came of a meeting in the words of whoever entered it; nothing while it is ahead."""
    if meeting.is_live or meeting.state is MeetingState.VOID:
        return ""
    said = meeting.outcome.reason or meeting.summary
    if meeting.state is MeetingState.HELD:
        return said
    return said or status_words(status_of(meeting.state.value))


def moved_words(to_start: datetime, zone: str) -> str:
    """Return where a meeting went: to Thu 12, 15:00."""
    day = fmt.weekday_day(fmt.local_day(to_start, zone))
    said = QCoreApplication.translate("today", "moved to {day}, {time}")
    return said.format(day=day, time=fmt.clock(to_start, zone))


def leg_words(minutes: int, km: int) -> str:
    """Return a drive: 12 min · 9 km."""
    return f"{fmt.minutes(minutes)} · {fmt.kilometres(km)}"


def when_words(meeting: Meeting, now: datetime) -> str:
    """Return how far off a meeting is, and its time: in 38 min · 11:30-12:30."""
    translate = QCoreApplication.translate
    span = fmt.span(meeting.start, meeting.slot.minutes, meeting.slot.zone)
    if meeting.state is MeetingState.IN_PROGRESS and meeting.actual is not None:
        return began_words(meeting, now)
    if not meeting.is_live:
        return span
    minutes = round((meeting.start - now).total_seconds() / 60)
    if fmt.local_day(meeting.start, meeting.slot.zone) != fmt.local_day(now, meeting.slot.zone):
        return f"{fmt.day(fmt.local_day(meeting.start, meeting.slot.zone))} · {span}"
    if minutes > 0:
        said = translate("today", "in {time}").format(time=fmt.minutes(minutes))
    elif now < meeting.end:
        said = translate("today", "now")
    else:
        late = round((now - meeting.end).total_seconds() / 60)
        said = translate("today", "ended {time} ago").format(time=fmt.minutes(max(1, late)))
    return f"{said} · {span}"


def began_words(meeting: Meeting, now: datetime) -> str:
    """Return since when a meeting lasts: began 11:34 · 58 min so far."""
    translate = QCoreApplication.translate
    if meeting.actual is None:
        return fmt.span(meeting.start, meeting.slot.minutes, meeting.slot.zone)
    began = translate("today", "began {time}").format(
        time=fmt.clock(meeting.actual.start, meeting.slot.zone)
    )
    minutes = max(0, round((now - meeting.actual.start).total_seconds() / 60))
    so_far = translate("today", "{time} so far").format(time=fmt.minutes(minutes))
    return f"{began} · {so_far}" if minutes < 600 else began


def kind_words(kind: MeetingKind) -> str:
    """Return what a meeting is for."""
    translate = QCoreApplication.translate
    return {
        MeetingKind.INTRODUCTION: translate("today", "First visit"),
        MeetingKind.VIP: translate("today", "VIP visit"),
        MeetingKind.FOLLOW_UP: translate("today", "Follow-up of a case"),
        MeetingKind.CONTRACT: translate("today", "Contract"),
        MeetingKind.SERVICE: translate("today", "Service visit"),
    }.get(kind, "")


def case_words(state: CaseState) -> str:
    """Return how far a case is."""
    translate = QCoreApplication.translate
    return {
        CaseState.OPEN: translate("today", "nobody has it yet"),
        CaseState.ASSIGNED: translate("today", "given to somebody"),
        CaseState.IN_WORK: translate("today", "being worked on"),
        CaseState.MEASURE_DONE: translate("today", "measure reported"),
        CaseState.TOLD: translate("today", "client told"),
        CaseState.CLOSED_PENDING: translate("today", "closed, to be verified"),
    }.get(state, state.value)


def event_words(entry: TimelineEntry) -> str:
    """Return one entry of the past in a sentence: Held. Wanted delivery windows before the harvest."""
    translate = QCoreApplication.translate
    if entry.kind is EventKind.MEETING:
        began = status_words(status_of(entry.state))
    elif entry.kind is EventKind.CALL:
        said = {
            "booked": translate("today", "booked"),
            "confirmed": translate("today", "confirmed"),
            "call_back": translate("today", "to be called back"),
            "refused": translate("today", "refused"),
            "standby": translate("today", "on standby"),
            "moved": translate("today", "moved"),
            "cancelled": translate("today", "cancelled"),
        }.get(entry.state, translate("today", "not reached"))
        began = translate("today", "Call: {result}").format(result=said)
    else:
        began = translate("today", "Note")
    words = entry.words or (entry.title if entry.kind is EventKind.MEETING else "")
    return f"{began}. {words}" if words else f"{began}."


def category_words(category: str) -> str:
    """Return what money was spent on."""
    translate = QCoreApplication.translate
    return {
        "fuel": translate("expense", "Fuel"),
        "meals": translate("expense", "Meals"),
        "lodging": translate("expense", "Lodging"),
        "parking": translate("expense", "Parking"),
        "tolls": translate("expense", "Tolls"),
        "transport": translate("expense", "Transport"),
        "materials": translate("expense", "Materials"),
        "other": translate("expense", "Other"),
    }.get(category, category)


def payer_words(payer: str) -> str:
    """Return who paid."""
    translate = QCoreApplication.translate
    return {
        "own": translate("expense", "I paid"),
        "company_card": translate("expense", "Company card"),
        "advance": translate("expense", "From the advance"),
    }.get(payer, payer)


def spent_words(amount: Money, category: str) -> str:
    """Return an expense in a line: Fuel, 42.10 €."""
    return f"{category_words(category)}, {fmt.money(amount)}"


def led_words(day: LedDay) -> str:
    """Return how far the day of a crew is that one leads: Blackwater · 2 held of 7."""
    said = QCoreApplication.translate("today", "{held} held of {planned}")
    return f"{day.brigade.name} · {said.format(held=day.held, planned=day.planned)}"
