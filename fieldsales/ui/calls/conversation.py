"""The middle of the desk: the client on the phone, what to say, what came of it.

Holds what is being typed about this one client; says `said` when an attempt is complete. Whatever changes
underneath, what is typed stays.
"""

from dataclasses import replace
from datetime import UTC, datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from fieldsales.domain.call import Call, CallResult, Direction
from fieldsales.planning.call_back import call_back_times
from fieldsales.planning.offering import Checked, Offering
from fieldsales.ui import format as fmt
from fieldsales.ui.booking.pick import Pick, pick_of
from fieldsales.ui.calls.client_head import ClientHead, Reach, reaches_of
from fieldsales.ui.calls.known import SCRIPT, SLOTS, Known
from fieldsales.ui.calls.outcome import Outcome
from fieldsales.ui.calls.results import (
    EVERY,
    TO_BOOK,
    TO_BOOK_OTHERS,
    TO_CONFIRM,
    TO_CONFIRM_OTHERS,
    Asks,
    Choice,
)
from fieldsales.ui.calls.said import CallDraft, OnThePhone, Said
from fieldsales.ui.calls.script import Caller, script_of
from fieldsales.ui.calls.slot_pane import SlotPane
from fieldsales.ui.errors import Failure
from fieldsales.ui.parts.bands import Band
from fieldsales.ui.parts.cards import Card, column
from fieldsales.ui.parts.chips import ChipTone
from fieldsales.views.calls import CallCard, CallFor, QueueRow

EARLIEST = datetime.min.replace(tzinfo=UTC)


class Conversation(QWidget):
    """Client, script, foot."""

    said = Signal(object)
    """An attempt is complete (`Said`)."""
    typed = Signal()
    """Something was typed or begun that is worth keeping."""
    wants_slots = Signal(bool)
    """Numbers choose times now, or no longer."""
    picked = Signal(object)
    """A typed time (`Pick`) is chosen, or none."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.row: QueueRow | None = None
        self.card: CallCard | None = None
        self.offering: Offering | None = None
        self.reach = Reach(None, None)
        self.call: Call | None = None
        self.direction = Direction.OUT
        self._caller: Caller | None = None
        self._choice: Choice | None = None
        self._restored: CallDraft | None = None
        self._is_copied = False
        self.head = ClientHead()
        self.band = Band(ChipTone.WARNING, "phone-call", "")
        self.band.hide()
        self._build()

    def _build(self) -> None:
        self.known = Known()
        self.outcome = Outcome()
        self.outcome.chosen.connect(self.choose)
        self.outcome.given.connect(self._given)
        self.outcome.left.connect(self.leave_pane)
        self.outcome.typed.connect(self.typed)
        for pane in (self.outcome.book, self.outcome.move_to):
            pane.typed_pick.connect(self.picked)
        self.body = Card()
        self.body.add(self.known, 1)
        self.body.add(self.outcome)
        self._whole = column(self.head, self.band, spacing=12)
        self._whole.addWidget(self.body, 1)
        self.setLayout(self._whole)

    # A client comes and goes.

    def show_row(self, row: QueueRow, *, direction: Direction = Direction.OUT) -> None:
        """Take another client; what is known at once is shown at once."""
        self.row, self.card, self.offering = row, None, None
        self.call, self.direction, self._restored = None, direction, None
        self._is_copied = False
        self.band.hide()
        self.outcome.note.set_value("")
        self.leave_pane()
        self.known.show_part(SCRIPT)
        self.head.show_name(row.client_name, is_vip=row.is_vip, town=row.town)
        self.head.show_call("")
        is_about = row.reason is CallFor.CONFIRM and row.meeting_id is not None
        self.outcome.offer(
            TO_CONFIRM if is_about else TO_BOOK, TO_CONFIRM_OTHERS if is_about else TO_BOOK_OTHERS
        )
        self.body.setEnabled(True)
        if row.talking:
            words = self.tr("{name} has this client on the phone.")
            self.band.say(words.format(name=row.talking))
            self.band.show()

    def show_card(self, card: CallCard, caller: Caller) -> None:
        """Show what is known of the client; whom to ask for stays when it was chosen."""
        is_new = self.card is None
        self.card, self._caller = card, replace(caller, is_called=self._is_called())
        self.head.is_called = self._is_called()
        self.head.show_card(card)
        reaches = reaches_of(card)
        if is_new or self.reach not in reaches:
            self.reach = reaches[0]
        self._show_reach()
        self.known.show_card(card, caller)
        self._show_script()
        self._restore()

    def show_offering(self, offering: Offering) -> None:
        """Show times to offer; a pane that asks for one gets its preset."""
        was, self.offering = self.offering, offering
        self._show_script()
        if was is None:
            self._restore()

    def begin_call(self, call: Call) -> None:
        """Show that the call is under way."""
        self.call = call
        self.direction = call.direction
        zone = fmt.here()
        since = fmt.clock(call.started_at, zone) if call.started_at else ""
        self.head.show_call(since)
        self._show_reach()

    def note_copied(self) -> None:
        """Say that the number is on the clipboard."""
        self._is_copied = True
        self._show_reach()

    def choose_reach(self, reach: Reach) -> None:
        """Ask for another person, or call another number."""
        self.reach, self._is_copied = reach, False
        self._show_reach()
        self._show_script()

    def is_touched(self) -> bool:
        """Say whether anything was begun or typed about this client."""
        return bool(
            self.call is not None or self.outcome.note.value() or self.outcome.shown != "results"
        )

    def phone(self) -> OnThePhone | None:
        """Return who is on the phone, None before the card is here."""
        if self.row is None or self.card is None:
            return None
        return OnThePhone(self.row, self.card, self.reach, self.call, self.direction)

    def _is_called(self) -> bool:
        return self.direction is Direction.IN

    def _show_reach(self) -> None:
        if self.card is None:
            return
        note = self.tr("press to dial by mobile")
        if self._is_copied:
            note = self.tr("copied to the clipboard")
        others = len(reaches_of(self.card)) > 1
        self.head.show_reach(self.reach, has_others=others, note=note)

    @property
    def _now(self) -> datetime:
        """What time it was when the client came."""
        return self._caller.now if self._caller else EARLIEST

    def _show_script(self) -> None:
        if self.card is None or self._caller is None:
            return
        card = replace(self.card, contact=self.reach.contact)
        is_ending = self.outcome.shown in {"book", "move"}
        script = script_of(card, self.offering, self._caller)
        self.known.show_script(script, is_ending=is_ending)

    # What came of it.

    def choose(self, choice: Choice) -> None:
        """Take a result: at once, or after what it asks."""
        if self.card is None:
            return
        self._choice = choice
        if choice.asks is Asks.NOTHING:
            self._say(Said(choice.result or CallResult.NO_ANSWER))
        elif choice.asks is Asks.MORE:
            self.outcome.show_others()
        elif choice.asks is Asks.SLOT:
            self._ask_slot(choice)
        else:
            self._ask(self._prepared(choice))

    def _prepared(self, choice: Choice) -> str:
        """Make the pane of a result ready for this client; return its name."""
        outcome, zone = self.outcome, self._zone()
        match choice.asks:
            case Asks.MOMENT:
                outcome.moment.offer(call_back_times(self._now, zone), self._now, zone)
                return "moment"
            case Asks.PERSON:
                outcome.person.ask()
                return "person"
            case Asks.HOURS:
                outcome.hours.ask()
                return "hours"
            case _:
                is_refusal = choice.result is CallResult.REFUSED
                pane = outcome.refusal if is_refusal else outcome.reason
                pane.ask(self._now, zone)
                return "refusal" if is_refusal else "reason"

    def _ask_slot(self, choice: Choice) -> None:
        is_move = choice.result is CallResult.MOVED
        pane = self.outcome.move_to if is_move else self.outcome.book
        zone = self.offering.zone if self.offering and self.offering.days else self._zone()
        pane.ask(self.preset(), self._visit(), self._now, zone, types=is_move)
        self._ask("move" if is_move else "book")
        self.picked.emit(pane.pick())

    def _ask(self, name: str) -> None:
        self.outcome.show_pane(name)
        self.head.set_first(is_first=False)
        self._show_script()
        if name in {"book", "move"} and self.known.has_slots:
            self.known.show_part(SLOTS)
        self.wants_slots.emit(name == "book")
        self.typed.emit()

    def _zone(self) -> str:
        return self.card.zone if self.card else "UTC"

    def preset(self) -> Pick | None:
        """Return the time to offer first."""
        if self.offering is None or not self.offering.days:
            return None
        day = self.offering.days[0]
        return pick_of(day, day.offers[0])

    def _visit(self) -> str:
        """Return with whom and where, once more."""
        if self.card is None:
            return ""
        contact, address = self.reach.contact, self.card.client.address
        where = ", ".join(p for p in (address.street, address.town) if p) if address else ""
        return " · ".join(p for p in (contact.name.full if contact else "", where) if p)

    def pick_offered(self, pick: Pick) -> None:
        """Take an offered time: into the pane that asks for one, else begin to book."""
        pane = self.slot_pane()
        if pane is None:
            self.choose(EVERY[CallResult.BOOKED])
            pane = self.slot_pane()
        if pane is not None:
            pane.choose(pick)

    def show_checked(self, checked: Checked) -> None:
        """Show what came of checking a typed time."""
        pane = self.slot_pane()
        if pane is not None:
            pane.typed_slot.show_checked(checked)

    def slot_pane(self) -> SlotPane | None:
        """Return the pane that asks for a time, None when none does."""
        shown = self.outcome.shown
        return {"book": self.outcome.book, "move": self.outcome.move_to}.get(shown)

    def leave_pane(self) -> None:
        """Offer the results again; nothing of what was typed is kept."""
        self._choice = None
        self.outcome.show_results()
        self.head.set_first(is_first=True)
        self.wants_slots.emit(False)
        if self.known.tabs.current() == SLOTS:
            self.known.show_part(SCRIPT)
        self._show_script()
        self.typed.emit()

    def _given(self) -> None:
        choice, pane = self._choice, self.outcome.pane
        if choice is not None and choice.result is not None and pane is not None:
            self._say(pane.fill(Said(choice.result)))

    def _say(self, said: Said) -> None:
        self.said.emit(replace(said, note=self.outcome.note.value()))

    def refuse(self, failure: Failure) -> bool:
        """Say a refusal where it belongs; say whether there was such a place."""
        pane = self.outcome.pane
        return pane is not None and pane.refuse(failure.where, failure.text)

    # What is typed outlasts a lock.

    def draft(self) -> CallDraft | None:
        """Return what is typed; None when nothing is."""
        if self.row is None:
            return None
        pane = self.outcome.pane
        draft = CallDraft(
            self.row.client_id,
            self.row.trip_id,
            self.outcome.note.value(),
            self.outcome.shown,
            self._choice.result.value if self._choice and self._choice.result else "",
            self.direction.value,
            pane.values() if pane else {},
        )
        is_begun = self.outcome.shown not in {"results", "others"}
        return draft if draft.is_worth_keeping or is_begun else None

    def restore(self, draft: CallDraft) -> None:
        """Show a draft as soon as the client is here."""
        self._restored = draft
        self._restore()

    def _restore(self) -> None:
        draft = self._restored
        if draft is None or self.card is None or self.row is None:
            return
        if draft.client_id != self.row.client_id:
            return
        needs_slots = draft.pane in {"book", "move"}
        if needs_slots and self.offering is None:
            return
        self._restored = None
        self.outcome.note.set_value(draft.note)
        choice = next((c for r, c in EVERY.items() if r.value == draft.result), None)
        if choice is not None and draft.pane in self.outcome.panes:
            self.choose(choice)
            self.outcome.panes[draft.pane].restore(draft.values)

    def set_tight(self, *, tight: bool) -> None:
        """Take less height: the window is small."""
        self.head.set_tight(tight=tight)
        self.outcome.set_tight(tight=tight)
        self._whole.setSpacing(8 if tight else 12)
