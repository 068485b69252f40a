"""What the detail of one meeting shows, read and reckoned off the GUI thread."""

from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from fieldsales.domain.meeting import MeetingState
from fieldsales.planning.fallback import Fallback, fallbacks
from fieldsales.ui.today.day_data import DayShown
from fieldsales.views.today import Briefing
from fieldsales.views.trips import MeetingCard

if TYPE_CHECKING:
    from fieldsales.services.opening import Services

FALLEN = frozenset(
    {MeetingState.CANCELLED, MeetingState.MISSED_BY_CLIENT, MeetingState.MISSED_BY_US}
)
MOST_SHOWN = 3


@dataclass(frozen=True, slots=True)
class MeetingShown:
    """A meeting with its briefing and, on its own day, whom to call if it falls through."""

    briefing: Briefing
    standby: tuple[Fallback, ...] = ()
    has_standby: bool = False

    @property
    def card(self) -> MeetingCard:
        """The meeting."""
        return self.briefing.card


def read_meeting(
    services: "Services", shown: DayShown, meeting_id: bytes, now: datetime
) -> MeetingShown:
    """Read what is to be known of a meeting."""
    briefing = services.today.briefing(meeting_id)
    day, card = shown.day, briefing.card
    may_fall = card.meeting.is_live or card.state in FALLEN
    is_over = now > card.end and card.state not in FALLEN
    if day is None or shown.ground is None or not may_fall or is_over:
        return MeetingShown(briefing)
    found = fallbacks(day, card, shown.view.standby, shown.view.crew, shown.ground, now)
    return MeetingShown(briefing, found[:MOST_SHOWN], bool(shown.view.standby))
