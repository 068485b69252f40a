"""The results a call can have, in the order of their keys, and how they look on the desk."""

from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QCoreApplication

from fieldsales.domain.call import CallResult
from fieldsales.ui.clients.words import call_result_words
from fieldsales.ui.theme import Tone


class Asks(Enum):
    """What has to be said with a result before it can be kept."""

    NOTHING = "nothing"
    SLOT = "slot"
    MOMENT = "moment"
    REASON = "reason"
    PERSON = "person"
    HOURS = "hours"
    MORE = "more"


@dataclass(frozen=True, slots=True)
class Choice:
    """A result to choose; `result` is None for the way to the others."""

    result: CallResult | None
    icon: str
    asks: Asks = Asks.NOTHING
    tone: Tone = Tone.TEXT2

    @property
    def words(self) -> str:
        """The result in the reader's language."""
        if self.result is None:
            return QCoreApplication.translate("calls", "Other…")
        if self.result is CallResult.WRONG_NUMBER:
            return QCoreApplication.translate("calls", "Wrong contact")
        return call_result_words(self.result)


_BOOKED = Choice(CallResult.BOOKED, "calendar-check-2", Asks.SLOT, Tone.SUCCESS)
_CALL_BACK = Choice(CallResult.CALL_BACK, "clock", Asks.MOMENT)
_NO_ANSWER = Choice(CallResult.NO_ANSWER, "phone-missed")
_WRONG = Choice(CallResult.WRONG_NUMBER, "user-x", Asks.PERSON)
_REFUSED = Choice(CallResult.REFUSED, "circle-slash", Asks.REASON)
_OTHERS = Choice(None, "ellipsis", Asks.MORE)
_STANDBY = Choice(CallResult.STANDBY, "hourglass", Asks.HOURS)
_VOICEMAIL = Choice(CallResult.VOICEMAIL, "message-square")
_BUSY = Choice(CallResult.BUSY, "phone-off")
_EMAIL = Choice(CallResult.EMAIL_SENT, "mail")
_NO_CALLS = Choice(CallResult.DO_NOT_CALL, "ban")
_MESSAGE = Choice(CallResult.MESSAGE_LEFT, "notebook-pen")

TO_BOOK = (_BOOKED, _CALL_BACK, _NO_ANSWER, _WRONG, _REFUSED, _OTHERS)
TO_BOOK_OTHERS = (_STANDBY, _VOICEMAIL, _BUSY, _EMAIL, _NO_CALLS, _MESSAGE)
TO_CONFIRM = (
    Choice(CallResult.CONFIRMED, "circle-check", tone=Tone.SUCCESS),
    Choice(CallResult.MOVED, "arrow-right-left", Asks.SLOT),
    _NO_ANSWER,
    Choice(CallResult.CANCELLED, "calendar-x-2", Asks.REASON),
    _WRONG,
    _OTHERS,
)
TO_CONFIRM_OTHERS = (_CALL_BACK, _VOICEMAIL, _BUSY, _EMAIL, _BOOKED, _MESSAGE)
EVERY = {
    choice.result: choice
    for choice in (*TO_CONFIRM_OTHERS, *TO_CONFIRM, *TO_BOOK_OTHERS, *TO_BOOK)
    if choice.result is not None
}
