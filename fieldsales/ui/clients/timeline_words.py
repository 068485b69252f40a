"""A client's timeline in words: what each entry says, its sign, its chip, which kinds there are."""

from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QCoreApplication

from fieldsales.domain.call import CallResult
from fieldsales.domain.case import ENDED_CASE, CaseState
from fieldsales.domain.meeting import MeetingState
from fieldsales.domain.response import ResponseState
from fieldsales.domain.service import Reaction
from fieldsales.domain.task import TaskKind
from fieldsales.ui import format as fmt
from fieldsales.ui.clients.words import (
    call_result_words,
    reaction_words,
    response_state_words,
    task_words,
)
from fieldsales.ui.parts.chips import ChipTone
from fieldsales.ui.status import Status, status_of, status_words
from fieldsales.ui.theme import Tone
from fieldsales.views.clients import EventKind, TimelineEntry

_OLD_DAYS, _VERY_OLD_DAYS = 20, 30


@dataclass(frozen=True, slots=True)
class EntryWords:
    """What an entry shows. One of `icon` and `status` is its sign; `chip` or `chip_status` stands behind."""

    title: str
    words: str
    icon: str = ""
    icon_tone: Tone = Tone.TEXT2
    status: Status | None = None
    chip: str = ""
    chip_tone: ChipTone = ChipTone.NEUTRAL
    chip_status: Status | None = None


def kind_words(kind: EventKind) -> str:
    """Return the name of a kind of entry, in the plural."""
    translate = QCoreApplication.translate
    return {
        EventKind.MEETING: translate("timeline", "Meetings"),
        EventKind.CALL: translate("timeline", "Calls"),
        EventKind.NOTE: translate("timeline", "Notes"),
        EventKind.CASE: translate("timeline", "Cases"),
        EventKind.OFFER: translate("timeline", "Offers"),
        EventKind.RESPONSE: translate("timeline", "Questionnaires"),
        EventKind.TASK: translate("timeline", "Tasks"),
        EventKind.REFERRAL: translate("timeline", "Recommendations"),
        EventKind.CONTACT: translate("timeline", "Contacts"),
    }[kind]


def entry_words(entry: TimelineEntry, now: datetime) -> EntryWords:
    """Return what an entry says."""
    say = {
        EventKind.MEETING: _meeting,
        EventKind.CALL: _call,
        EventKind.CASE: _case,
        EventKind.OFFER: _offer,
        EventKind.RESPONSE: _response,
        EventKind.TASK: _task,
        EventKind.REFERRAL: _referral,
        EventKind.NOTE: _note,
        EventKind.CONTACT: _note,
    }
    return say[entry.kind](entry, now)


def _joined(*parts: str) -> str:
    return " · ".join(p for p in parts if p)


def _meeting(entry: TimelineEntry, _now: datetime) -> EntryWords:
    translate = QCoreApplication.translate
    status = status_of(MeetingState(entry.state))
    words = _joined(entry.title, entry.words, entry.who)
    if entry.is_ahead:
        at = fmt.clock(entry.at, entry.zone)
        title = translate("timeline", "Meeting {time}").format(time=at)
        return EntryWords(title, words, status=status, chip_status=status)
    if status is Status.HELD:
        title = translate("timeline", "Meeting held, {length}")
        return EntryWords(title.format(length=fmt.minutes(entry.minutes)), words, status=status)
    return EntryWords(status_words(status), words, status=status)


def _call(entry: TimelineEntry, _now: datetime) -> EntryWords:
    translate = QCoreApplication.translate
    result = call_result_words(CallResult(entry.state)).lower()
    if entry.minutes:
        title = translate("timeline", "Call, {length}: {result}")
        title = title.format(length=fmt.minutes(entry.minutes), result=result)
    else:
        title = translate("timeline", "Call: {result}").format(result=result)
    return EntryWords(title, _joined(entry.words, entry.who), icon="phone")


def _case(entry: TimelineEntry, now: datetime) -> EntryWords:
    translate = QCoreApplication.translate
    title = translate("timeline", "Case opened: {title}").format(title=entry.title)
    if CaseState(entry.state) in ENDED_CASE:
        return EntryWords(title, _joined(entry.words, entry.who), icon="triangle-alert")
    days = max(0, (now - entry.at).days)
    tone = ChipTone.DANGER if days > _VERY_OLD_DAYS else ChipTone.WARNING
    return EntryWords(
        title,
        _joined(entry.words, entry.who),
        icon="triangle-alert",
        icon_tone=Tone.WARNING,
        chip=fmt.age_days(days),
        chip_tone=tone,
    )


def _offer(entry: TimelineEntry, _now: datetime) -> EntryWords:
    title = QCoreApplication.translate("timeline", "Offer: {service}").format(service=entry.title)
    said = f"“{entry.words}”" if entry.words else ""
    return EntryWords(
        title, _joined(said, reaction_words(Reaction(entry.state))), icon="package-plus"
    )


def _response(entry: TimelineEntry, _now: datetime) -> EntryWords:
    state = response_state_words(ResponseState(entry.state))
    title = entry.title or QCoreApplication.translate("timeline", "Questionnaire")
    return EntryWords(title, _joined(state, entry.words, entry.who), icon="clipboard-list")


def _task(entry: TimelineEntry, now: datetime) -> EntryWords:
    translate = QCoreApplication.translate
    title = entry.title or task_words(TaskKind(entry.state))
    words = _joined(fmt.clock(entry.at, entry.zone), entry.who or translate("timeline", "the desk"))
    if entry.at < now:
        late = translate("timeline", "overdue")
        return EntryWords(title, words, icon="square-check", chip=late, chip_tone=ChipTone.WARNING)
    return EntryWords(title, words, icon="square-check")


def _referral(entry: TimelineEntry, _now: datetime) -> EntryWords:
    title = QCoreApplication.translate("timeline", "Recommendation: {firm}")
    return EntryWords(
        title.format(firm=entry.title), _joined(entry.words, entry.who), icon="user-plus"
    )


def _note(entry: TimelineEntry, _now: datetime) -> EntryWords:
    title = entry.title or QCoreApplication.translate("timeline", "Note")
    return EntryWords(_joined(title, entry.who), entry.words, icon="pen-line")
