"""What the desk does with the client on the phone: begin, give up, keep an attempt, keep what is typed."""

from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication

from fieldsales.domain.call import Call, CallResult
from fieldsales.domain.ids import ContactId
from fieldsales.ui.booking.typed_slot import pick_words
from fieldsales.ui.calls.conversation import Conversation
from fieldsales.ui.calls.said import DRAFT, OnThePhone, Said, attempt_of
from fieldsales.ui.clients.words import call_result_words
from fieldsales.ui.errors import Failure, Family
from fieldsales.ui.page import Page

KEEP_AFTER_MS = 400
CHANGED = ("call", "task", "meeting", "client", "contact", "standby")


class DeskActs(QObject):
    """Acts of one desk, one at a time."""

    logged = Signal(object)
    """An attempt with a client (`QueueRow`) is kept."""

    def __init__(self, page: Page, talk: Conversation) -> None:
        super().__init__(page)
        self._page, self._talk, self._context = page, talk, page.context
        self._is_busy = False
        self._kept = ""
        talk.said.connect(self.log)
        talk.typed.connect(self._typed)
        self._keeping = QTimer(self)
        self._keeping.setSingleShot(True)
        self._keeping.setInterval(KEEP_AFTER_MS)
        self._keeping.timeout.connect(self.keep)

    def start(self) -> None:
        """Begin the call: copy the number, and tell colleagues who talks."""
        phone = self._talk.phone()
        if phone is None or phone.call is not None or self._is_busy:
            return
        if phone.reach.number:
            QApplication.clipboard().setText(phone.reach.number)
            self._talk.note_copied()
        context, contact = self._context, phone.reach.contact
        self._is_busy = True
        context.tasks.run(
            lambda: context.services.booking.start(
                phone.row,
                contact_id=ContactId(contact.id) if contact else None,
                number=phone.reach.number,
                direction=phone.direction,
            ),
            parent=self._page,
            then=partial(self._started, phone),
            failed=self._failed,
            writes=True,
            name="start call",
        )

    def _started(self, phone: OnThePhone, call: Call) -> None:
        self._is_busy = False
        self._context.changes.announce("call", by=self._page)
        if self._talk.row == phone.row:
            self._talk.begin_call(call)
        else:
            self.leave(call)

    def leave(self, call: Call | None) -> None:
        """Give up a call that came to nothing."""
        if call is None:
            return
        context, reason = self._context, self.tr("skipped")
        context.tasks.run(
            lambda: context.services.booking.leave(call, reason),
            parent=self._page,
            then=lambda _seq: context.changes.announce("call", by=self._page),
            writes=True,
            name="leave call",
        )

    def log(self, said: Said) -> None:
        """Keep an attempt, then say so."""
        phone = self._talk.phone()
        if phone is None or self._is_busy:
            return
        context = self._context
        self._is_busy = True

        def work() -> int:
            services = context.services
            return services.booking.log(attempt_of(phone, said, services))

        context.tasks.run(
            work,
            parent=self._page,
            then=partial(self._kept_it, phone, said),
            failed=self._failed,
            writes=True,
            name="log call",
        )

    def _kept_it(self, phone: OnThePhone, said: Said, seq: int) -> None:
        self._is_busy = False
        self._talk.call = None
        self._forget()
        self.logged.emit(phone.row)
        self._context.undo.did(seq, self.words(phone, said), *CHANGED, by=None)

    def words(self, phone: OnThePhone, said: Said) -> str:
        """Return what was kept, as a toast says it."""
        name, result = phone.row.client_name, said.result
        if said.pick is not None and result is CallResult.BOOKED:
            booked = self.tr("{client} booked: {when}")
            return booked.format(client=name, when=pick_words(said.pick))
        if said.pick is not None:
            moved = self.tr("{client} moved to {when}")
            return moved.format(client=name, when=pick_words(said.pick))
        if said.person.get("name"):
            other = self.tr("{client}: now ask for {person}")
            return other.format(client=name, person=said.person["name"])
        return f"{name}: {call_result_words(result)}"

    def _failed(self, failure: Failure) -> None:
        self._is_busy = False
        is_refusal = failure.family in {Family.RULE, Family.CONFLICT}
        if is_refusal and self._talk.refuse(failure):
            return
        self._page.show_failure(failure)

    # Drafts.

    def _typed(self) -> None:
        self._keeping.start()

    def keep(self) -> None:
        """Keep what is typed, if it changed."""
        self._keeping.stop()
        draft = self._talk.draft()
        text = draft.as_text() if draft else ""
        if text == self._kept:
            return
        self._kept = text
        context = self._context
        context.tasks.run(
            lambda: context.services.drafts.keep(DRAFT, text),
            parent=self._page,
            failed=lambda _failure: None,
            writes=True,
            name="keep draft",
        )

    def _forget(self) -> None:
        self._talk.outcome.note.set_value("")
        self._talk.leave_pane()
        self.keep()
