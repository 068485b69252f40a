"""Today: what now, and what if it fails? The day's meetings, the next one in detail, its outcome in one act.

The next meeting is chosen by itself until a person chooses. Other pages open meetings of other days
here; a button leads back to today.
"""

from collections.abc import Sequence
from datetime import datetime
from functools import partial

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QStackedWidget, QWidget

from fieldsales.ui import format as fmt
from fieldsales.ui.errors import Failure
from fieldsales.ui.page import PageContext, PageKey
from fieldsales.ui.parts.buttons import Button
from fieldsales.ui.parts.cards import small_button
from fieldsales.ui.parts.loading import LoadingRows
from fieldsales.ui.tasks import Job
from fieldsales.ui.today.day_board import DayBoard
from fieldsales.ui.today.day_data import EMPTY, SOON, DayAsked, DayShown, next_card, read_day
from fieldsales.ui.today.detail import Around
from fieldsales.ui.today.header_acts import HeaderActs
from fieldsales.ui.today.host import DayHost
from fieldsales.ui.today.meeting_acts import MeetingActs
from fieldsales.ui.today.meeting_data import MeetingShown, read_meeting
from fieldsales.ui.today.meeting_desk import MeetingDesk
from fieldsales.ui.today.office_day import OfficeDay
from fieldsales.ui.today.outcomes import Outcomes
from fieldsales.ui.today.page_keys import DayKeys
from fieldsales.ui.today.words import Result, context_of, title_of

_TICK_MS = 15_000


class TodayPage(DayHost):
    """The page of a day."""

    kinds = frozenset(
        {
            "meeting", "trip", "stop", "standby", "standing_plan", "client", "contact", "case", "task",
            "response", "answer", "offer", "referral", "attendee", "brigade", "brigade_member", "call",
        }
    )  # fmt: skip

    def __init__(self, context: PageContext) -> None:
        super().__init__(context, DayAsked(zone=fmt.here()))
        self.chosen: bytes | None = None
        self._is_chosen_by_hand = self._stays_awhile = self._leads_back = False
        self._wanted_client: bytes | None = None
        self._day_job: Job | None = None
        self._meeting_job: Job | None = None
        self.board, self.office = DayBoard(), OfficeDay()
        self.acts = MeetingActs(self, context)
        self.desk = MeetingDesk(self, context, self.acts, self.board.detail)
        self.outcomes = Outcomes(self, context, self.board, self.acts, self.desk)
        self.header = HeaderActs(self, context, self.acts)
        self.keys = DayKeys(self, self.header, self.desk, self.outcomes)
        self.loading = LoadingRows(52, 8)
        self._stack = QStackedWidget()
        for part in (self.loading, self.board, self.office):
            self._stack.addWidget(part)
        self.body.addWidget(self._stack, 1)
        self.loading.begin()
        self.to_today = small_button(self.tr("Today"), icon="sun", key="T")
        self.to_today.clicked.connect(self.show_today)
        self._clock = QTimer(self)
        self._clock.setInterval(_TICK_MS)
        self._clock.timeout.connect(self.tick)
        self._clock.start()
        self._connect()

    def _connect(self) -> None:
        board = self.board
        board.changed.connect(self.header_changed)
        board.list.current_changed.connect(self._row_chosen)
        board.list.clicked.connect(lambda _index: self._open_detail())
        board.list.opened.connect(lambda _place: self.act_first())
        board.detail.asked.connect(self.desk.do)
        board.detail.standby_asked.connect(self.desk.call_standby)
        self.desk.outcome_asked.connect(self.outcomes.open)
        self.desk.next_step_asked.connect(self.outcomes.ask_next_step)
        self.desk.ended.connect(self.let_choose)
        self.desk.fell.connect(self._stay)
        self.desk.booked.connect(self._choose_client)
        self.outcomes.closed.connect(self._outcome_closed)
        self.outcomes.saved.connect(self._outcome_saved)
        for due in (self.header, self.office):
            due.task_done.connect(self.header.finish_task)
            due.debt_opened.connect(self.open_debt)
        self.office.trip_asked.connect(self.show_trip)
        self.office.calls_asked.connect(partial(self.context.go.open_page, "calls"))
        self.office.calendar_asked.connect(partial(self.context.go.open_record, "trip"))

    # What the page is asked.

    def title(self) -> str:
        """Return the day."""
        return title_of(self.day) or " "

    def context_line(self) -> str:
        """Return the trip, the number of the day, with whom."""
        return context_of(self.day) if self.day is not EMPTY else " "

    def header_actions(self) -> Sequence[QWidget]:
        """Return what is due, an expense, a new meeting; the way back to today."""
        back: list[Button] = [] if self.asked.is_today else [self.to_today]
        return (*back, *self.header.buttons(self.day.view))

    def page_keys(self) -> Sequence[PageKey]:
        """Return the keys of what is in sight."""
        return self.keys.now()

    def panes(self) -> Sequence[QWidget]:
        """Return list, detail, standby clients."""
        if self._stack.currentWidget() is self.board:
            return self.board.panes()
        return (self.office,)

    def is_board(self) -> bool:
        """Say whether meetings are in sight."""
        return self._stack.currentWidget() is self.board

    def meeting(self) -> MeetingShown | None:
        """Return the meeting in sight with its briefing."""
        meeting = self.board.detail.meeting
        return meeting if meeting is not None and meeting.card.id == self.chosen else None

    def enter(self) -> None:
        """Come into sight; the day goes on while the page is hidden."""
        super().enter()
        self.tick()

    def shown(self) -> None:
        """Put the keyboard where one goes on."""
        if self.is_board():
            self.board.focus_list()

    def show_record(self, kind: str, record_id: bytes) -> None:
        """Show a meeting on its day; `outcome` and `outcome_held` enter what became of it and lead back."""
        if kind in {"outcome", "outcome_held"}:
            self.outcomes.open_for(record_id, Result.HELD if kind == "outcome_held" else None)
            self._leads_back = True
            return
        self._leads_back = False
        if self.day.card(record_id) is not None:
            self.choose(record_id, by_hand=True)
            self._open_detail()
            return
        self._ask(DayAsked(meeting_id=record_id, zone=self.asked.zone), record_id)

    def show_trip(self, trip_id: bytes) -> None:
        """Show today on a trip one leads."""
        self._ask(DayAsked(trip_id=trip_id, zone=self.asked.zone))

    def show_today(self) -> None:
        """Go back to one's own today."""
        self._ask(DayAsked(zone=fmt.here()))

    def is_detail_alone(self) -> bool:
        """Say whether the detail has taken the place of the list."""
        return self.is_board() and self.board.is_alone

    def go_back(self) -> bool:
        """Leave the outcome, else the detail, else another day."""
        if self.board.outcome is not None:
            self.outcomes.leave()
        elif self.is_detail_alone():
            self.board.open_list()
            self.board.focus_list()
        elif not self.asked.is_today:
            self.show_today()
        else:
            return False
        return True

    def before_lock(self) -> None:
        """Keep what is being typed."""
        self.outcomes.keep()

    # Reading and showing.

    def _ask(self, asked: DayAsked, chosen: bytes | None = None) -> None:
        self.outcomes.put_by()
        self.asked, self.chosen = asked, chosen
        self._is_chosen_by_hand = chosen is not None
        self.refresh()
        if chosen is not None:
            self.board.open_detail()

    def refresh(self) -> None:
        """Read the day anew; what is being entered stays."""
        asked, services = self.asked, self.context
        if self._day_job is not None:
            self._day_job.cancel()
        self.desk.forget()
        self._day_job = self.context.tasks.run(
            lambda: read_day(services.services, asked),
            parent=self,
            then=lambda shown: self._show(asked, shown),
            failed=self._failed,
            name="today",
        )

    def _failed(self, failure: Failure) -> None:
        self.show_failure(failure, self.refresh)

    def _show(self, asked: DayAsked, shown: DayShown) -> None:
        if asked != self.asked:
            return
        self.clear_failure()
        self.day = shown
        self.header.show_day(shown)
        is_first = self._stack.currentWidget() is self.loading
        if not shown.cards and not (shown.day and shown.day.traces):
            self.office.show_day(shown.view, self.now(), self.context.go.can_open)
            self._stack.setCurrentWidget(self.office)
        else:
            self._stack.setCurrentWidget(self.board)
            self._choose_again()
            self.outcomes.take_up(shown)
            if is_first and self.isVisible():
                self.board.focus_list()
        self.header_changed.emit()

    def _choose_again(self) -> None:
        wanted = self.chosen if self._is_chosen_by_hand else None
        if self._wanted_client is not None:
            cards = [c for c in self.day.cards if c.meeting.client_id == self._wanted_client]
            wanted = (
                max((c for c in cards if c.meeting.is_live), key=lambda c: c.id).id
                if cards
                else None
            )
            self._wanted_client = None
        card = self.day.card(wanted) if wanted is not None else None
        if card is None:
            card = next_card(self.day.cards, self.now())
            self._is_chosen_by_hand = False
        self.choose(card.id if card else None, by_hand=self._is_chosen_by_hand)

    def choose(self, meeting_id: bytes | None, *, by_hand: bool) -> None:
        """Show one meeting of the day."""
        self._stays_awhile = self._stays_awhile and meeting_id == self.chosen
        self.chosen, self._is_chosen_by_hand = meeting_id, by_hand
        self.board.show_day(self.day, self.now(), self.context.me.person_id, meeting_id)
        if self._meeting_job is not None:
            self._meeting_job.cancel()
        if meeting_id is None:
            return
        shown, now, context = self.day, self.now(), self.context
        self._meeting_job = context.tasks.run(
            lambda: read_meeting(context.services, shown, meeting_id, now),
            parent=self,
            then=self._show_meeting,
            failed=self._failed,
            name="briefing",
        )

    def _show_meeting(self, meeting: MeetingShown) -> None:
        if meeting.card.id == self.chosen:
            around = Around(self.day, self.now(), self.context.go.can_open)
            self.board.detail.show_meeting(meeting, around)
            self.board.show_detail()
            self.outcomes.meeting_came(meeting)

    def let_choose(self) -> None:
        """Let the next meeting be chosen by itself again."""
        self._is_chosen_by_hand = False

    def _stay(self) -> None:
        """Stay with a meeting that fell, until the next one is near."""
        self._is_chosen_by_hand = self._stays_awhile = True

    def _choose_client(self, client_id: bytes) -> None:
        self._wanted_client, self._is_chosen_by_hand = client_id, True

    def _row_chosen(self, place: int) -> None:
        meeting_id = self.board.list.meeting_at(place)
        if meeting_id is None or meeting_id == self.chosen:
            return
        if self.day.card(meeting_id) is None:  # a trace: the meeting is on another day now
            self.show_record("meeting", meeting_id)
            return
        self.outcomes.put_by()
        self.choose(meeting_id, by_hand=True)

    def _open_detail(self) -> None:
        if self.board.is_narrow:
            self.board.open_detail()
            self.board.focus_list()

    def tick(self) -> None:
        """Let the clock go on: the line of now, how far off, another day at midnight."""
        now = self.now()
        if self.day is EMPTY or not self.isVisible():
            return
        today = fmt.local_day(now, self.day.view.zone)
        if self.asked.is_today and today != self.day.view.day_date:
            self.refresh()
            return
        if self.is_board():
            self.board.show_day(self.day, now, self.context.me.person_id, self.chosen)
            self.board.detail.tick(now)
            self.outcomes.tick(now)
            self._go_on(now)

    def _go_on(self, now: datetime) -> None:
        """Choose the next meeting when its time has come, unless a person chose another."""
        following = next_card(self.day.cards, now)
        if following is None or following.id == self.chosen or self.board.outcome is not None:
            return
        is_near = following.meeting.is_live and following.start - now <= SOON
        if not self._is_chosen_by_hand or (self._stays_awhile and is_near):
            self.choose(following.id, by_hand=False)

    # What a person does.

    def act_first(self) -> None:
        """Do the first thing the meeting in sight offers."""
        if self.board.is_narrow and not self.board.is_alone:
            self._open_detail()
            return
        buttons = self.board.detail.buttons()
        if self.meeting() is not None and buttons and buttons[0].key == "Return":
            buttons[0].click()

    def open_debt(self, debt: object) -> None:
        """Settle what should have been entered: go to where it is entered."""
        self.header.close_due()
        self.outcomes.settle(debt)

    def _outcome_closed(self) -> None:
        self.board.show_detail()
        self.refresh_now()
        self._go_on_where_asked()

    def _outcome_saved(self) -> None:
        self.let_choose()
        self.board.show_detail()
        self._go_on_where_asked()

    def _go_on_where_asked(self) -> None:
        """Go back to the calendar the outcome was asked from, else on with the day."""
        if self._leads_back:
            self._leads_back = False
            self.show_today()
            self.context.go.back()
        else:
            self.board.focus_list()
