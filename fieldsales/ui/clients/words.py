"""What is said about clients and contacts: how large, where we stand, who decides."""

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication, QLocale

from fieldsales.domain.call import CallResult
from fieldsales.domain.client import DecisionRole
from fieldsales.domain.registers import Opening
from fieldsales.domain.response import ResponseState
from fieldsales.domain.service import Reaction
from fieldsales.domain.task import TaskKind
from fieldsales.planning.typed_hours import grouped, runs
from fieldsales.ui import format as fmt
from fieldsales.ui.parts.chips import ChipTone


def segment_words(segment: str) -> str:
    """Return a segment in the reader's language; nothing for one not set."""
    translate = QCoreApplication.translate
    return {
        "large": translate("client", "Large"),
        "medium": translate("client", "Medium"),
        "small": translate("client", "Small"),
    }.get(segment, "")


def status_words(status: str) -> str:
    """Return where we stand with a client, in the reader's language."""
    translate = QCoreApplication.translate
    return {
        "active": translate("client", "Client"),
        "lapsed": translate("client", "Lapsed"),
        "refused": translate("client", "Refused"),
        "prospect": translate("client", "Prospect"),
    }.get(status, status)


def language_words(code: str) -> str:
    """Return a language by its own name; the code of one we do not speak."""
    return {"en": "English", "es": "Español", "ru": "Русский"}.get(code, code)


def reaction_words(reaction: Reaction) -> str:
    """Return what a client said to an offer."""
    translate = QCoreApplication.translate
    return {
        Reaction.INTERESTED: translate("client", "interested"),
        Reaction.LATER: translate("client", "later"),
        Reaction.NO: translate("client", "refused"),
        Reaction.NEEDS_PRICE: translate("client", "needs a price"),
        Reaction.HAS_IT: translate("client", "has it"),
    }.get(reaction, reaction.value)


def reaction_chip(reaction: Reaction) -> ChipTone:
    """Return the colour of what a client said to an offer."""
    if reaction is Reaction.HAS_IT:
        return ChipTone.SUCCESS
    is_open = reaction in {Reaction.INTERESTED, Reaction.NEEDS_PRICE}
    return ChipTone.INFO if is_open else ChipTone.NEUTRAL


def decision_words(role: DecisionRole) -> str:
    """Return what a contact has to say about buying; nothing for one not known."""
    translate = QCoreApplication.translate
    return {
        DecisionRole.DECIDES: translate("client", "Decides"),
        DecisionRole.INFLUENCES: translate("client", "Influences"),
        DecisionRole.USES: translate("client", "Uses it"),
        DecisionRole.GATEKEEPER: translate("client", "Front desk"),
    }.get(role, "")


def task_words(kind: TaskKind) -> str:
    """Return what a task without words of its own asks for."""
    translate = QCoreApplication.translate
    return {
        TaskKind.CALL_BACK: translate("task", "Call back"),
        TaskKind.REBOOK: translate("task", "Book the meeting anew"),
        TaskKind.CONFIRM: translate("task", "Confirm the meeting"),
        TaskKind.TELL_CREW: translate("task", "Tell the crew"),
        TaskKind.NEXT_STEP: translate("task", "Next step"),
        TaskKind.PROMISE: translate("task", "A promise"),
        TaskKind.CASE: translate("task", "A case"),
        TaskKind.RETENTION: translate("task", "How satisfied are you?"),
    }.get(kind, translate("task", "Task"))


def response_state_words(state: ResponseState) -> str:
    """Return how far a questionnaire is."""
    translate = QCoreApplication.translate
    return {
        ResponseState.DRAFT: translate("response", "in progress"),
        ResponseState.FINALISED: translate("response", "finished"),
        ResponseState.HAS_ISSUES: translate("response", "returned"),
        ResponseState.APPROVED: translate("response", "approved"),
        ResponseState.REJECTED: translate("response", "rejected"),
        ResponseState.ABANDONED: translate("response", "given up"),
        ResponseState.WITHDRAWN: translate("response", "withdrawn"),
    }.get(state, state.value)


def hours_words(openings: Iterable[Opening]) -> str:
    """Return when a firm receives: Mon-Thu 9:00-18:00, Fri 9:00-13:00 (with en dashes)."""
    parts = []
    for days, hours in grouped(openings):
        named = ", ".join(
            _weekday(a) if a == b else f"{_weekday(a)}–{_weekday(b)}" for a, b in runs(days)
        )
        spans = ", ".join(
            f"{fmt.clock_of_minute(begins)}–{fmt.clock_of_minute(ends)}" for begins, ends in hours
        )
        parts.append(f"{named} {spans}")
    return "; ".join(parts)


def _weekday(day: int) -> str:
    name = QLocale().dayName(day + 1, QLocale.FormatType.ShortFormat)
    return name.rstrip(".")


def call_result_words(result: CallResult) -> str:
    """Return what came of a call."""
    translate = QCoreApplication.translate
    words = {
        CallResult.RINGING: translate("call result", "Under way"),
        CallResult.BOOKED: translate("call result", "Booked"),
        CallResult.STANDBY: translate("call result", "Standby"),
        CallResult.CALL_BACK: translate("call result", "Call back"),
        CallResult.NO_ANSWER: translate("call result", "No answer"),
        CallResult.BUSY: translate("call result", "Busy"),
        CallResult.VOICEMAIL: translate("call result", "Voicemail"),
        CallResult.MESSAGE_LEFT: translate("call result", "Message left"),
        CallResult.WRONG_NUMBER: translate("call result", "Wrong number"),
        CallResult.OTHER_PERSON: translate("call result", "Another person"),
        CallResult.REFUSED: translate("call result", "Refused"),
        CallResult.DO_NOT_CALL: translate("call result", "Do not call"),
        CallResult.CONFIRMED: translate("call result", "Confirmed"),
        CallResult.MOVED: translate("call result", "Moved"),
        CallResult.CANCELLED: translate("call result", "Cancelled"),
        CallResult.TOLD: translate("call result", "Told"),
        CallResult.EMAIL_SENT: translate("call result", "E-mail sent"),
    }
    return words.get(result, result.value)
