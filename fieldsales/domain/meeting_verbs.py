"""What may be done with a meeting, by whom and from which states (RULES section 4.2, Meeting)."""

from dataclasses import replace
from datetime import timedelta
from typing import Any

from fieldsales.domain.meeting import (
    ENDED,
    LIVE,
    Meeting,
    MeetingState,
    Move,
    NextStep,
    Outcome,
    Side,
)
from fieldsales.domain.registers import Actual, Channel, Confirmation
from fieldsales.domain.verbs import CREW, DESK_AND_CREW, LEADS, Asked, Verb
from fieldsales.errors import RuleError

BOOKED = frozenset({MeetingState.PLANNED, MeetingState.CONFIRMED})
BEGUN = BOOKED | {MeetingState.IN_PROGRESS}
"""A meeting that was begun may still fall: started in the lobby, and nobody came down."""
_ASKED = BEGUN | {MeetingState.PROPOSED}


def _ended(meeting: Meeting, asked: Asked, state: MeetingState, side: Side | None) -> Meeting:
    return replace(meeting, outcome=Outcome(state, side, asked.reason, asked.now))


def _propose(meeting: Meeting, asked: Asked) -> Meeting:
    return replace(meeting, outcome=Outcome(MeetingState.PROPOSED, at=asked.now), confirmation=None)


def _plan(meeting: Meeting, asked: Asked) -> Meeting:
    return replace(meeting, outcome=Outcome(MeetingState.PLANNED, at=asked.now))


def _confirm(meeting: Meeting, asked: Asked) -> Meeting:
    channel = asked.value("channel", Channel.PHONE)
    confirmation = Confirmation(
        is_confirmed=True, at=asked.now, by_id=asked.actor.person_id, channel=channel
    )
    outcome = Outcome(MeetingState.CONFIRMED, at=asked.now)
    return replace(meeting, outcome=outcome, confirmation=confirmation)


def _move(meeting: Meeting, asked: Asked) -> Meeting:
    slot = asked.value("slot")
    if slot is None or slot == meeting.slot:
        raise RuleError("Say the new time: it is the same as the old one.", where="slot")
    was, side = meeting.slot, asked.value("side")
    trace = Move(was.start, was.zone, was.place_id, side, asked.reason, asked.now)
    return replace(
        meeting,
        slot=slot,
        outcome=Outcome(MeetingState.PLANNED, side, asked.reason, asked.now),
        confirmation=None,
        moves=(*meeting.moves, trace),
    )


def _start(meeting: Meeting, asked: Asked) -> Meeting:
    actual = Actual(asked.now, meeting.slot.minutes)
    return replace(meeting, outcome=Outcome(MeetingState.IN_PROGRESS, at=asked.now), actual=actual)


def _hold(meeting: Meeting, asked: Asked) -> Meeting:
    """Record that it took place; the time defaults to the plan, a missing next step is a debt."""
    begun = meeting.actual if meeting.state is MeetingState.IN_PROGRESS else None
    actual = asked.value("actual") or begun or Actual(meeting.start, meeting.slot.minutes)
    if begun is not None and asked.value("actual") is None:
        minutes = max(1, (asked.now - actual.start) // timedelta(minutes=1))
        actual = Actual(actual.start, min(minutes, 480))
    step: Any = asked.value("next_step", meeting.next_step)
    if isinstance(step, str):
        step = NextStep(what=step)
    return replace(
        _ended(meeting, asked, MeetingState.HELD, None),
        actual=actual,
        next_step=step,
        summary=asked.value("summary", meeting.summary),
        leader_id=asked.value("leader_id", meeting.leader_id),
        no_leader_reason=asked.value("no_leader_reason", meeting.no_leader_reason),
    )


def _miss(meeting: Meeting, asked: Asked) -> Meeting:
    return _ended(meeting, asked, MeetingState.MISSED_BY_CLIENT, Side.CLIENT)


def _miss_by_us(meeting: Meeting, asked: Asked) -> Meeting:
    return _ended(meeting, asked, MeetingState.MISSED_BY_US, Side.US)


def _cancel(meeting: Meeting, asked: Asked) -> Meeting:
    return _ended(meeting, asked, MeetingState.CANCELLED, asked.value("side", Side.CLIENT))


def _correct(meeting: Meeting, asked: Asked) -> Meeting:
    return replace(
        meeting,
        outcome=Outcome(MeetingState.PLANNED, reason=asked.reason, at=asked.now),
        actual=None,
    )


def _void(meeting: Meeting, asked: Asked) -> Meeting:
    return _ended(meeting, asked, MeetingState.VOID, None)


MEETING_VERBS: tuple[Verb[Meeting], ...] = (
    Verb("propose", BOOKED, DESK_AND_CREW, _propose),
    Verb("plan", frozenset({MeetingState.PROPOSED}), DESK_AND_CREW, _plan),
    Verb("confirm", BOOKED, DESK_AND_CREW, _confirm),
    Verb("move", _ASKED, DESK_AND_CREW, _move),
    Verb("start", BOOKED, CREW, _start),
    Verb("hold", BEGUN, CREW, _hold),
    Verb("miss", BEGUN, CREW, _miss),
    Verb("miss-by-us", BEGUN, CREW, _miss_by_us, needs_reason=True),
    Verb("cancel", _ASKED, DESK_AND_CREW, _cancel, needs_reason=True),
    Verb("correct", ENDED, LEADS | CREW, _correct, needs_reason=True),
    Verb("void", LIVE | ENDED, DESK_AND_CREW, _void, needs_reason=True),
)
