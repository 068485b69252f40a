"""The words of the trade for states and kinds, in the reader's language.

A value from a newer program is printed as it came. Each word stands here once, as a literal, so that the
catalogue of sentences finds it.
"""

from collections.abc import Mapping

from fieldsales.domain.case import CaseState, MeasureState, Severity
from fieldsales.domain.day_account import Fate
from fieldsales.domain.meeting import MeetingKind, MeetingState, Side
from fieldsales.domain.quota import Pace
from fieldsales.domain.registers import Channel
from fieldsales.domain.service import Reaction
from fieldsales.domain.trip import LodgingKind, TripState
from fieldsales.views.trip_lines import ActionSource
from fieldsales.words import Words


def fate_word(words: Words, fate: Fate) -> str:
    """Return what became of a planned meeting."""
    return {
        Fate.HELD: words.translate("report", "Held"),
        Fate.MISSED_BY_CLIENT: words.translate("report", "Missed by client"),
        Fate.MISSED_BY_US: words.translate("report", "Missed by us"),
        Fate.CANCELLED_EARLY: words.translate(
            "report", "Cancelled by client, early (over 24\u00a0h)"
        ),
        Fate.CANCELLED_LATE: words.translate("report", "Cancelled by client, late (24–2\u00a0h)"),
        Fate.CANCELLED_ON_SPOT: words.translate("report", "Cancelled by client, on the spot"),
        Fate.CANCELLED_BY_US: words.translate("report", "Cancelled by us"),
        Fate.CANCELLED_BY_THIRD: words.translate("report", "Cancelled by others"),
        Fate.MOVED: words.translate("report", "Moved to another day"),
        Fate.OPEN: words.translate("report", "No result yet"),
    }[fate]


def state_word(words: Words, state: MeetingState) -> str:
    """Return the state of a meeting."""
    known: Mapping[MeetingState, str] = {
        MeetingState.PROPOSED: words.translate("report", "Proposed"),
        MeetingState.PLANNED: words.translate("report", "Planned"),
        MeetingState.CONFIRMED: words.translate("report", "Confirmed"),
        MeetingState.IN_PROGRESS: words.translate("report", "In progress"),
        MeetingState.HELD: words.translate("report", "Held"),
        MeetingState.MISSED_BY_CLIENT: words.translate("report", "Missed by client"),
        MeetingState.MISSED_BY_US: words.translate("report", "Missed by us"),
        MeetingState.CANCELLED: words.translate("report", "Cancelled"),
    }
    return known.get(state, state.value)


def kind_word(words: Words, kind: MeetingKind) -> str:
    """Return what a meeting was for."""
    known = {
        MeetingKind.INTRODUCTION: words.translate("report", "Introduction"),
        MeetingKind.VIP: words.translate("report", "VIP"),
        MeetingKind.FOLLOW_UP: words.translate("report", "Follow-up"),
        MeetingKind.CONTRACT: words.translate("report", "Contract"),
        MeetingKind.SERVICE: words.translate("report", "Service"),
    }
    return known.get(kind, kind.value)


def side_word(words: Words, side: Side) -> str:
    """Return whose doing it was."""
    known = {
        Side.CLIENT: words.translate("report", "the client"),
        Side.US: words.translate("report", "us"),
        Side.THIRD: words.translate("report", "others"),
    }
    return known.get(side, side.value)


def trip_state_word(words: Words, state: TripState) -> str:
    """Return how far a trip is."""
    known = {
        TripState.DRAFT: words.translate("report", "Draft"),
        TripState.OPEN: words.translate("report", "Open"),
        TripState.READY: words.translate("report", "Ready to leave"),
        TripState.ON_ROAD: words.translate("report", "On the road"),
        TripState.RETURNED: words.translate("report", "Returned, not yet reported"),
        TripState.REPORTED: words.translate("report", "Reported"),
        TripState.CLOSED: words.translate("report", "Closed"),
        TripState.CANCELLED: words.translate("report", "Called off"),
    }
    return known.get(state, state.value)


def severity_word(words: Words, severity: Severity) -> str:
    """Return how fast a case must move."""
    known = {
        Severity.URGENT: words.translate("report", "urgent"),
        Severity.HIGH: words.translate("report", "high"),
        Severity.NORMAL: words.translate("report", "normal"),
    }
    return known.get(severity, severity.value)


def case_state_word(words: Words, state: CaseState) -> str:
    """Return the station a case is at."""
    known = {
        CaseState.OPEN: words.translate("report", "open, nobody answers for it yet"),
        CaseState.ASSIGNED: words.translate("report", "given to its owner"),
        CaseState.IN_WORK: words.translate("report", "in work"),
        CaseState.MEASURE_DONE: words.translate("report", "measure done, client not told yet"),
        CaseState.TOLD: words.translate("report", "client told, follow-up not booked yet"),
        CaseState.CLOSED_PENDING: words.translate("report", "closed, follow-up booked"),
        CaseState.VERIFIED: words.translate("report", "solved, says the client"),
        CaseState.REFUSED: words.translate("report", "refused"),
        CaseState.WITHDRAWN: words.translate("report", "withdrawn"),
    }
    return known.get(state, state.value)


def measure_word(words: Words, state: MeasureState) -> str:
    """Return how far a measure is."""
    known = {
        MeasureState.DUE: words.translate("report", "due"),
        MeasureState.DONE: words.translate("report", "done"),
        MeasureState.DROPPED: words.translate("report", "dropped"),
    }
    return known.get(state, state.value)


def channel_word(words: Words, channel: Channel) -> str:
    """Return how a client was told."""
    known = {
        Channel.PHONE: words.translate("report", "by phone"),
        Channel.EMAIL: words.translate("report", "by e-mail"),
        Channel.VISIT: words.translate("report", "in person"),
        Channel.LETTER: words.translate("report", "by letter"),
        Channel.MESSAGE: words.translate("report", "by message"),
    }
    return known.get(channel, channel.value)


def reaction_word(words: Words, reaction: Reaction) -> str:
    """Return what a client said to an offer."""
    known = {
        Reaction.INTERESTED: words.translate("report", "interested"),
        Reaction.LATER: words.translate("report", "later"),
        Reaction.NO: words.translate("report", "no"),
        Reaction.NEEDS_PRICE: words.translate("report", "needs a price"),
        Reaction.HAS_IT: words.translate("report", "has it elsewhere"),
    }
    return known.get(reaction, reaction.value)


def lodging_word(words: Words, kind: LodgingKind) -> str:
    """Return where a crew slept."""
    known = {
        LodgingKind.HOTEL: words.translate("report", "hotel"),
        LodgingKind.FLAT: words.translate("report", "rented flat"),
        LodgingKind.PRIVATE: words.translate("report", "private"),
        LodgingKind.HOME: words.translate("report", "at home"),
    }
    return known.get(kind, kind.value)


def pace_word(words: Words, pace: Pace) -> str:
    """Return where a pair stands against its quota."""
    return {
        Pace.BEHIND: words.translate("report", "behind"),
        Pace.ON_PLAN: words.translate("report", "on plan"),
        Pace.AHEAD: words.translate("report", "ahead"),
    }[pace]


def source_word(words: Words, source: ActionSource) -> str:
    """Return what a promise or action comes from."""
    return {
        ActionSource.NEXT_STEP: words.translate("report", "next step"),
        ActionSource.PROMISE: words.translate("report", "promise"),
        ActionSource.TASK: words.translate("report", "task"),
        ActionSource.RETENTION: words.translate("report", "how satisfied?"),
    }[source]


def category_word(words: Words, category: str) -> str:
    """Return a category of expense: a known one translated, any other as it was written."""
    known = {
        "fuel": words.translate("report", "Fuel"),
        "meals": words.translate("report", "Meals"),
        "hotel": words.translate("report", "Hotel"),
        "lodging": words.translate("report", "Lodging"),
        "parking": words.translate("report", "Parking"),
        "tolls": words.translate("report", "Tolls"),
        "toll": words.translate("report", "Tolls"),
        "transport": words.translate("report", "Transport"),
        "taxi": words.translate("report", "Taxi"),
        "train": words.translate("report", "Train"),
        "materials": words.translate("report", "Materials"),
        "other": words.translate("report", "Other"),
    }
    return known.get(category.casefold(), category)


def payer_word(words: Words, payer: str) -> str:
    """Return who paid: a known payer translated, any other as it was written."""
    known = {
        "own": words.translate("report", "paid by themselves"),
        "company_card": words.translate("report", "company card"),
        "card": words.translate("report", "company card"),
        "advance": words.translate("report", "from the advance"),
    }
    return known.get(payer.casefold(), payer)


def field_word(words: Words, field: str) -> str:
    """Return what a field of a contact is called."""
    known = {
        "name": words.translate("report", "name"),
        "position": words.translate("report", "position"),
        "decision_role": words.translate("report", "say in buying"),
        "phones": words.translate("report", "phone"),
        "emails": words.translate("report", "e-mail"),
        "language": words.translate("report", "language"),
        "best_hours": words.translate("report", "best hours"),
        "do_not_call": words.translate("report", "does not want calls"),
        "do_not_mail": words.translate("report", "does not want e-mails"),
    }
    return known.get(field, field)
