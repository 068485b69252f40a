"""What the parts of Today may ask of the page they belong to; the page itself answers in `today_page`.

It stands here so that the parts need not know the page that makes them.
"""

from datetime import datetime

from fieldsales.ui.page import Page, PageContext
from fieldsales.ui.today.day_data import EMPTY, DayAsked, DayShown
from fieldsales.ui.today.meeting_data import MeetingShown


class DayHost(Page):
    """A page that shows a day and one meeting of it."""

    def __init__(self, context: PageContext, asked: DayAsked) -> None:
        super().__init__(context)
        self.asked = asked
        self.day: DayShown = EMPTY

    def now(self) -> datetime:
        """Return what time it is."""
        return self.context.clock.now()

    def is_board(self) -> bool:
        """Say whether meetings are in sight."""
        raise NotImplementedError

    def meeting(self) -> MeetingShown | None:
        """Return the meeting in sight with its briefing."""
        raise NotImplementedError

    def is_live(self) -> bool:
        """Say whether the meeting in sight may still take place."""
        meeting = self.meeting()
        return meeting is not None and meeting.card.meeting.is_live

    def choose(self, meeting_id: bytes | None, *, by_hand: bool) -> None:
        """Show one meeting of the day."""
        raise NotImplementedError

    def show_today(self) -> None:
        """Go back to one's own today."""
        raise NotImplementedError

    def act_first(self) -> None:
        """Do the first thing the meeting in sight offers."""
        raise NotImplementedError
