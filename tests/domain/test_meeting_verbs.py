"""What may become of a meeting that was begun."""

from datetime import timedelta

import pytest

from fieldsales.domain.meeting import Meeting, MeetingState, Side
from fieldsales.domain.registers import Actual
from fieldsales.services.meetings import Ended
from tests.make import Bench, slot


def begun(bench: Bench) -> Meeting:
    meeting: Meeting = bench.add(bench.meeting())
    bench.clock.at = meeting.start
    bench.services.meetings.say("start", meeting)
    found: Meeting = bench.get(Meeting, meeting.id)
    return found


@pytest.mark.parametrize(
    "state", [MeetingState.MISSED_BY_CLIENT, MeetingState.MISSED_BY_US, MeetingState.CANCELLED]
)
def test_a_meeting_that_was_begun_may_still_fall(bench: Bench, state: MeetingState) -> None:
    meeting = begun(bench)
    bench.services.meetings.end(meeting, Ended(state, reason="called away", side=Side.CLIENT))
    assert bench.get(Meeting, meeting.id).state is state


def test_a_meeting_begun_and_moved_takes_its_new_time_when_held(bench: Bench) -> None:
    meeting = begun(bench)
    bench.services.meetings.move(meeting, slot(15), side=Side.CLIENT)
    moved = bench.get(Meeting, meeting.id)
    bench.clock.at = moved.end + timedelta(minutes=30)
    bench.services.meetings.end(moved, Ended(MeetingState.HELD))
    assert bench.get(Meeting, meeting.id).actual == Actual(moved.start, 60)
