"""The call desk: the next client to call, with the words and the times to offer at hand.

Queue at the left, the client on the phone in the middle, times at the right. One key keeps an attempt and
opens the next client; nothing of what is typed is lost to a refresh, a lock or a colleague.
"""

from collections.abc import Sequence
from datetime import datetime
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from fieldsales.domain.call import CallResult, Direction
from fieldsales.planning.offering import USUAL_MINUTES, Checked, Offerer
from fieldsales.ui import format as fmt
from fieldsales.ui.booking.pick import Pick
from fieldsales.ui.booking.slots_card import SlotsCard
from fieldsales.ui.calls.conversation import Conversation
from fieldsales.ui.calls.desk_acts import DeskActs
from fieldsales.ui.calls.desk_columns import DeskColumns
from fieldsales.ui.calls.desk_popovers import DeskPopovers
from fieldsales.ui.calls.queue_card import QueueCard
from fieldsales.ui.calls.reading import ClientView, DeskView, read_client, read_desk
from fieldsales.ui.calls.results import EVERY
from fieldsales.ui.calls.script import Caller
from fieldsales.ui.errors import Failure
from fieldsales.ui.page import Page, PageContext, PageKey
from fieldsales.ui.parts.buttons import Button
from fieldsales.ui.parts.cards import Card, Empty, small_button
from fieldsales.ui.tasks import Job
from fieldsales.views.calls import QueueRow

_SHOWN = ("call", "task", "meeting", "client", "contact", "trip", "stop", "membership", "case")


class CallsPage(Page):
    """The desk."""

    kinds = frozenset({*_SHOWN, "brigade", "brigade_member", "offer"})

    def __init__(self, context: PageContext) -> None:
        super().__init__(context)
        self._offerer: Offerer | None = None
        self._minutes = USUAL_MINUTES
        self._has_read = self._is_outside = False
        self._logged: QueueRow | None = None
        self._view: DeskView | None = None
        self._queue_job: Job | None = None
        self._client_job: Job | None = None
        self._build()
        self.acts = DeskActs(self, self.talk)
        self.popovers = DeskPopovers(self, self.talk)
        self._connect()

    def _build(self) -> None:
        self.queue = QueueCard()
        self.talk = Conversation()
        self.slots = SlotsCard()
        new_call = small_button(self.tr("New call"), icon="plus", key="N")
        new_call.clicked.connect(self.ask_new_call)
        self.nobody = Card()
        self.nobody.add(Empty("phone", self.tr("Nobody to call just now"), "", new_call), 1)
        self.columns = DeskColumns(self.queue, self.talk, self.nobody, self.slots)
        self.columns.changed.connect(self.header_changed)
        self.body.addWidget(self.columns, 1)
        self.skip = Button(self.tr("Skip"), key="J")
        self.new_call = Button(self.tr("New call"), icon="plus", key="N")

    def _connect(self) -> None:
        self.skip.clicked.connect(self.skip_client)
        self.new_call.clicked.connect(self.ask_new_call)
        self.queue.chosen.connect(self._choose)
        self.queue.opened.connect(lambda: self.columns.show_queue(shown=False))
        head, talk = self.talk.head, self.talk
        head.open_asked.connect(self._open_card)
        head.start_asked.connect(self.acts.start)
        head.move_asked.connect(self.move_meeting)
        self.popovers.client_chosen.connect(self.call_client)
        talk.picked.connect(self._show_pick)
        talk.wants_slots.connect(lambda wanted: self.slots.set_numbered(numbered=wanted))
        talk.outcome.left.connect(self._focus_queue)
        for pane in (talk.outcome.book, talk.outcome.move_to):
            pane.typed_slot.asked.connect(self._check)
        self.acts.logged.connect(self._next_after)
        self.slots.picked.connect(talk.pick_offered)
        self.slots.length_asked.connect(self._take_length)

    # What the page is asked.

    def title(self) -> str:
        """Return the title."""
        return self.tr("Calls")

    def context_line(self) -> str:
        """Return whose trips are to be filled."""
        trips = self._view.trips if self._view else ()
        if not trips:
            return self.tr("No trip to fill") if self._view else " "
        names = list(dict.fromkeys(t.brigade.name for t in trips if t.brigade))
        crews = ", ".join(names[:3]) + ("…" if len(names) > 3 else "")
        first = min(t.trip.dates.first for t in trips)
        last = max(t.trip.dates.last for t in trips)
        return self.tr("Booking for {crews} · {days}").format(
            crews=crews, days=fmt.days(first, last)
        )

    def header_actions(self) -> Sequence[QWidget]:
        """Return skip and new call."""
        return (self.skip, self.new_call)

    def page_keys(self) -> Sequence[PageKey]:
        """Return the keys of the desk."""
        numbers = [
            PageKey(str(n), self._number_words(n), partial(self._number, n), in_palette=False)
            for n in range(1, 10)
        ]
        return (
            PageKey("C", self.tr("Start call"), self.acts.start, icon="phone"),
            PageKey("J", self.tr("Skip"), self.skip_client, icon="arrow-down"),
            PageKey("K", self.tr("Previous client"), self.queue.choose_previous, in_palette=False),
            PageKey("N", self.tr("New call"), self.ask_new_call, icon="plus"),
            PageKey("M", self.tr("Move the meeting"), self.move_meeting, icon="arrow-right-left"),
            PageKey("T", self.tr("Type a time"), self.type_time, icon="clock"),
            PageKey("W", self.tr("A word for the brigade"), self._to_note, icon="pen-line"),
            PageKey("O", self.tr("Open client"), self._open_card, icon="panel-left-open"),
            PageKey("Return", self.tr("Go on"), self._return, in_palette=False),
            *numbers,
        )

    def _number_words(self, number: int) -> str:
        outcome = self.talk.outcome
        buttons = outcome.more.buttons if outcome.shown == "others" else outcome.grid.buttons
        if outcome.pane is None and number <= len(buttons):
            return buttons[number - 1].text()
        return self.tr("Offered time {n}").format(n=number)

    def panes(self) -> Sequence[QWidget]:
        """Return queue, client, results, times."""
        results, times = self.talk.outcome.grid.buttons, self.slots.buttons
        return (self.queue.list, self.talk.head.start, *results[:1], *times[:1])

    def shown(self) -> None:
        """Put the keyboard on the queue."""
        if self.talk.outcome.pane is None:
            self._focus_queue()

    def is_detail_alone(self) -> bool:
        """Say whether the client has taken the place of the queue."""
        return self.columns.is_client_alone

    def go_back(self) -> bool:
        """Leave what is asked, then the word being typed, then the client for the queue."""
        if self.talk.outcome.shown != "results":
            self.talk.leave_pane()
            self._focus_queue()
        elif self.talk.outcome.note.edit.hasFocus():
            self._focus_queue()
        elif self.is_detail_alone():
            self.columns.show_queue(shown=True)
            self._focus_queue()
        else:
            return False
        return True

    def show_record(self, _kind: str, record_id: bytes) -> None:
        """Call a client who may not stand in the queue."""
        self.call_client(record_id, Direction.OUT)

    def before_lock(self) -> None:
        """Keep what is being typed."""
        self.acts.keep()

    def refresh(self) -> None:
        """Read the queue anew, and the client, without touching what is typed."""
        opens, self._has_read = not self._has_read, True
        if self._view is None:
            self.queue.begin_loading()
        if self._offerer is not None:
            self._offerer.forget()
        context, now, zone = self.context, self.context.clock.now(), fmt.here()
        if self._queue_job is not None:
            self._queue_job.cancel()
        self._queue_job = context.tasks.run(
            lambda: read_desk(context.services, zone, now, opens=opens),
            parent=self,
            then=self._show_queue,
            failed=self._failed,
            name="queue",
        )

    # The queue.

    def _show_queue(self, view: DeskView) -> None:
        self.clear_failure()
        self._view = view
        self.queue.show_rows(view.rows, view.now)
        words = self.tr("Calls {calls} · booked {booked} · confirmed {confirmed}")
        done = view.figures
        self.slots.set_figures(
            words.format(calls=done.calls, booked=done.booked, confirmed=done.confirmed)
        )
        self.header_changed.emit()
        if view.begun is not None or view.draft is not None:
            self._take_up(view)
        else:
            self._stay_or_go(view.rows)
        self.context.tasks.run(
            lambda: self._known_offerer().best_of(view.rows, view.now),
            parent=self,
            then=self.queue.show_best,
            name="best times",
        )

    def _failed(self, failure: Failure) -> None:
        self.show_failure(failure, self.refresh)

    def _take_up(self, view: DeskView) -> None:
        """Go on where the window was left: in the call under way, at the words being typed."""
        row = view.begun[0] if view.begun else view.draft[0] if view.draft else None
        if row is None:
            return
        is_drafted = view.draft is not None and view.draft[0].client_id == row.client_id
        draft = view.draft[1] if view.draft is not None and is_drafted else None
        self._is_outside = not self.queue.choose(row.key)
        self._take(row, Direction(draft.direction) if draft else Direction.OUT)
        if view.begun is not None:
            self.talk.begin_call(view.begun[1])
        if draft is not None:
            self.talk.restore(draft)

    def _stay_or_go(self, rows: Sequence[QueueRow]) -> None:
        """Stay with the client in hand; go back to one whose result was taken back."""
        current = self.talk.row
        undone = next((r for r in rows if r == self._logged), None)
        is_here = current is not None and current.key in {r.key for r in rows}
        if undone is not None and not self.talk.is_touched():
            self._logged = None
            self.queue.choose(undone.key)
            self._choose(undone)
        elif current is not None and (is_here or self._is_outside or self.talk.is_touched()):
            self.queue.choose(current.key)
            self._read_client(current)
        else:
            self.queue.choose_next()

    def _choose(self, row: QueueRow | None) -> None:
        """Take a row of the queue."""
        self._is_outside = False
        self._take(row)

    def _next_after(self, row: QueueRow) -> None:
        """Open the next client: an attempt with one is kept."""
        self._logged, self._is_outside = row, False
        self.queue.choose_next(taken_out=row.key)
        self._focus_queue()

    def skip_client(self) -> None:
        """Go to the next client without a result."""
        self.queue.choose_next()

    # The client in hand.

    def _take(self, row: QueueRow | None, direction: Direction = Direction.OUT) -> None:
        """Take another client; a call under way that came to nothing is given up."""
        if row is not None and self.talk.row == row and self.talk.direction is direction:
            return
        self.acts.leave(self.talk.call)
        self.talk.call = None
        if row is None:
            self.talk.row = None
            self.slots.say_empty(self.tr("Nobody to offer it to"), "")
            self.slots.show_nothing()
        else:
            self.talk.show_row(row, direction=direction)
            self.slots.begin_loading()
            self._read_client(row)
        self.columns.arrange()

    def call_client(self, client_id: bytes, direction: Direction) -> None:
        """Call a client, or hear one, whether or not she stands in the queue."""
        context = self.context

        def taken(row: QueueRow) -> None:
            self._is_outside = not self.queue.choose(row.key)
            self._take(row, direction)
            self.columns.show_queue(shown=False)

        context.tasks.run(
            lambda: context.services.booking.row_for(client_id),
            parent=self,
            then=taken,
            name="client called",
        )

    def _read_client(self, row: QueueRow) -> None:
        if self._client_job is not None:
            self._client_job.cancel()
        context, now, minutes = self.context, self.context.clock.now(), self._minutes
        self._client_job = context.tasks.run(
            lambda: read_client(context.services, self._known_offerer(), row, now, minutes),
            parent=self,
            then=self._show_client,
            name="client to call",
        )

    def _show_client(self, view: ClientView) -> None:
        if self.talk.row is None or view.row.client_id != self.talk.row.client_id:
            return
        me = self.context.me
        self.talk.show_card(view.card, Caller(me.name, me.company, view.now))
        self.talk.show_offering(view.offering)
        helps = self.tr("Every day of the trip is full, or too far away.")
        if view.card.trip is None:
            helps = self.tr("No trip goes to this client’s region yet.")
        self.slots.say_empty(self.tr("No time to offer"), helps)
        self.slots.show_offering(view.offering, chosen=self._chosen())

    def _known_offerer(self) -> Offerer:
        """Return what reckons times; made where services may be waited for."""
        if self._offerer is None:
            self._offerer = Offerer(self.context.services)
        return self._offerer

    # Times.

    def _chosen(self) -> Pick | None:
        pane = self.talk.slot_pane()
        return pane.pick() if pane is not None else self.talk.preset()

    def _show_pick(self, pick: Pick | None) -> None:
        self.slots.mark(pick or self.talk.preset())

    def _take_length(self, minutes: int) -> None:
        self._minutes = minutes
        if self.talk.row is not None:
            self._read_client(self.talk.row)

    def _check(self, moment: datetime) -> None:
        """Check a typed time off the GUI thread."""
        offering, now = self.talk.offering, self.context.clock.now()
        if offering is None:
            return

        def work() -> Checked:
            return self._known_offerer().check(offering, moment, now)

        self.context.tasks.run(work, parent=self, then=self.talk.show_checked, name="check time")

    # Keys.

    def _number(self, number: int) -> None:
        """Take a result, or a time once one is asked for; nothing while the client is out of sight."""
        if not self.talk.isVisible():
            return
        if self.talk.outcome.shown == "book":
            self.slots.pick_nth(number)
        else:
            self.talk.outcome.press(number)

    def _return(self) -> None:
        pane = self.talk.outcome.pane
        if pane is not None:
            pane.give()

    def type_time(self) -> None:
        """Type a time by hand."""
        if self.talk.slot_pane() is None:
            self.talk.choose(EVERY[CallResult.BOOKED])
        pane = self.talk.slot_pane()
        if pane is not None:
            pane.start_typing()

    def move_meeting(self) -> None:
        """Move the meeting the client in hand has ahead."""
        card = self.talk.card
        if card is None or card.next_meeting is None:
            return
        if card.meeting is None or card.meeting.id != card.next_meeting.id:
            self.call_client(card.client.id, self.talk.direction)
            return
        self.talk.choose(EVERY[CallResult.MOVED])

    def _to_note(self) -> None:
        self.talk.leave_pane()
        self.talk.outcome.note.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _open_card(self) -> None:
        if self.talk.row is not None:
            self.context.go.open_record("client", self.talk.row.client_id)

    def ask_new_call(self) -> None:
        """Find somebody outside the queue."""
        is_there = self.new_call.isVisible()
        self.popovers.ask_new_call(self.new_call if is_there else self.queue)

    def _focus_queue(self) -> None:
        self.queue.list.setFocus(Qt.FocusReason.OtherFocusReason)
