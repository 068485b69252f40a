"""The outcome being entered: opened with its draft, kept as it is typed, saved as one act, put by."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from functools import partial

from PySide6.QtCore import QObject, Qt, Signal

from fieldsales.domain.meeting import MeetingState, Side
from fieldsales.ui import format as fmt
from fieldsales.ui.errors import Failure
from fieldsales.ui.page import PageContext
from fieldsales.ui.today.day_board import DayBoard
from fieldsales.ui.today.day_data import DayShown, next_card
from fieldsales.ui.today.host import DayHost
from fieldsales.ui.today.meeting_acts import MeetingActs, MovedTo
from fieldsales.ui.today.meeting_data import MeetingShown
from fieldsales.ui.today.meeting_desk import MeetingDesk
from fieldsales.ui.today.next_step import NextStepPopover
from fieldsales.ui.today.outcome_draft import OutcomeDraft, unpacked
from fieldsales.ui.today.outcome_panel import OutcomePanel
from fieldsales.ui.today.words import Result
from fieldsales.views.today import Debt, DebtKind


class Outcomes(QObject):
    """Opens, keeps, saves."""

    closed = Signal()
    """The outcome was put by."""
    saved = Signal()
    """The outcome was kept."""

    def __init__(
        self,
        page: DayHost,
        context: PageContext,
        board: DayBoard,
        acts: MeetingActs,
        desk: MeetingDesk,
    ) -> None:
        super().__init__(page)
        self._page, self._context, self._board = page, context, board
        self._acts, self._desk = acts, desk
        self._waits_for: tuple[bytes, Callable[[], object]] | None = None
        self._is_fresh = True

    @property
    def panel(self) -> OutcomePanel | None:
        """The panel in sight."""
        return self._board.outcome

    # Opening.

    def open(self, part: str = "") -> None:
        """Enter the outcome of the meeting in sight; `part` is what to begin with: offer, referral."""
        meeting = self._page.meeting()
        if meeting is None or not meeting.card.meeting.is_live:
            return
        panel = self._make(meeting)
        if part:
            draft = panel.draft()
            panel.fill(replace(draft, result=draft.result or Result.HELD.value))
        if part == "referral":
            panel.referral.setFocus(Qt.FocusReason.ShortcutFocusReason)
        elif part == "offer":
            first = next(iter(panel.offers.choices.values()), panel.results)
            first.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def open_with(self, result: Result) -> None:
        """Enter the outcome with its result already chosen."""
        if self.panel is None:
            self.open()
        if self.panel is not None:
            self.panel.choose_result(result)

    def _make(self, meeting: MeetingShown) -> OutcomePanel:
        briefing, now = meeting.briefing, self._page.now()
        today = fmt.local_day(now, meeting.card.meeting.slot.zone)
        response, can_open = briefing.response, self._context.go.can_open("response")
        panel = OutcomePanel(briefing, now, today, can_see=response is not None and can_open)
        kept = unpacked(self._page.day.drafts.get(meeting.card.id, ""))
        panel.fill(replace(kept, is_open=True) if kept else _blank(meeting))
        panel.show_next(self._following(meeting))
        panel.changed.connect(lambda draft: self._acts.typed(meeting.card.id, draft))
        panel.saved.connect(lambda draft: self._save(meeting, panel, draft))
        panel.left.connect(self.leave)
        panel.move_asked.connect(lambda m: self._desk.check(meeting.card, m, panel.when))
        if response is not None:
            panel.answers_asked.connect(
                lambda: self._context.go.open_record("response", response.id)
            )
        self._board.open_outcome(panel)
        panel.results.setFocus(Qt.FocusReason.OtherFocusReason)
        return panel

    def _following(self, meeting: MeetingShown) -> str:
        """Return the name of the meeting that comes next once this one has its outcome."""
        others = tuple(c for c in self._page.day.cards if c.id != meeting.card.id)
        following = next_card(tuple(c for c in others if c.meeting.is_live), self._page.now())
        return following.client_name if following else ""

    # Keeping.

    def _save(self, meeting: MeetingShown, panel: OutcomePanel, draft: OutcomeDraft) -> None:
        panel.done.setEnabled(False)

        def after() -> None:
            self._acts.forget_typed()
            self._board.close_outcome()
            self.saved.emit()

        def failed(failure: Failure) -> None:
            panel.done.setEnabled(True)
            if not panel.refuse(failure):
                self._page.show_failure(failure, lambda: self._save(meeting, panel, draft))

        if draft.result != Result.MOVED.value:
            self._acts.end(meeting.briefing, draft, after, failed)
            return
        start = panel.when.moment()
        if start is not None:
            to = MovedTo(start, Side(draft.side), draft.words, draft.override_reason)
            self._acts.move(meeting.card, to, after, failed)

    def keep(self) -> None:
        """Keep what is typed now: the window locks or closes, and it is to be open again afterwards."""
        self._acts.keep_typed()

    def put_by(self) -> None:
        """Keep what is typed for later, and give the place back."""
        panel = self.panel
        if panel is None:
            return
        draft = replace(panel.draft(), is_open=False)
        untouched = draft == replace(_blank_of(panel), is_open=False)
        self._acts.typed(
            panel.briefing.card.id, OutcomeDraft(is_open=False) if untouched else draft
        )
        self._acts.keep_typed()
        self._board.close_outcome()

    def leave(self) -> None:
        """Put it by for later, as a person asks."""
        if self.panel is not None:
            self.put_by()
            self.closed.emit()

    def tick(self, now: datetime) -> None:
        """Show how long the meeting lasts so far."""
        if self.panel is not None:
            self.panel.tick(now)

    # Going on where one was.

    def take_up(self, day: DayShown) -> None:
        """Open the outcome again that was in sight when the window locked or died; once."""
        if not self._is_fresh:
            return
        self._is_fresh = False
        for meeting_id, text in day.drafts.items():
            card, draft = day.card(meeting_id), unpacked(text)
            if card is not None and card.meeting.is_live and draft is not None and draft.is_open:
                self._waits_for = (meeting_id, self.open)
                self._page.choose(meeting_id, by_hand=True)
                return

    def settle(self, debt: object) -> None:
        """Go to where a debt is settled."""
        if not isinstance(debt, Debt):
            return
        if debt.kind is DebtKind.DRAFT:
            self._context.go.open_record("response", debt.record_id)
            return
        if debt.kind is DebtKind.NO_RESULT:
            self.open_for(debt.record_id)
        else:
            self._show_for(debt.record_id, self.ask_next_step)

    def open_for(self, meeting_id: bytes, result: Result | None = None) -> None:
        """Enter the outcome of a meeting of any day; with its result where it is known."""
        self._show_for(meeting_id, partial(self.open_with, result) if result else self.open)

    def _show_for(self, meeting_id: bytes, then: Callable[[], object]) -> None:
        self.put_by()
        self._waits_for = (meeting_id, then)
        self._page.show_record("meeting", meeting_id)

    def meeting_came(self, meeting: MeetingShown) -> None:
        """Open what was waited for, now that its meeting is here."""
        if self._waits_for is None or self._waits_for[0] != meeting.card.id:
            return
        (_, then), self._waits_for = self._waits_for, None
        then()

    def ask_next_step(self) -> None:
        """Ask what follows a meeting that was held."""
        meeting = self._page.meeting()
        if meeting is None or meeting.card.state is not MeetingState.HELD:
            return
        briefing = meeting.briefing
        today = fmt.local_day(self._page.now(), meeting.card.meeting.slot.zone)
        popover = NextStepPopover(self._page, meeting.card.client_name, today)
        popover.told.connect(
            lambda draft: self._acts.say_next_step(briefing, draft, popover.close_it)
        )
        popover.closed.connect(popover.deleteLater)
        buttons = self._board.detail.buttons()
        popover.open_for(buttons[0] if buttons else self._board.detail)


def _blank(meeting: MeetingShown) -> OutcomeDraft:
    """Return what is taken for granted: the contact asked for was there."""
    contacts = meeting.briefing.contacts
    asked = meeting.card.meeting.contact_id
    came = tuple(c.id.hex() for c in contacts if c.id == asked or c.id in meeting.briefing.attended)
    return OutcomeDraft(came=came)


def _blank_of(panel: OutcomePanel) -> OutcomeDraft:
    return _blank(MeetingShown(panel.briefing))
