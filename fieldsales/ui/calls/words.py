"""What the call desk says: reasons to call, results, how often it was tried."""

from datetime import datetime

from PySide6.QtCore import QCoreApplication

from fieldsales.domain.meeting import MeetingState
from fieldsales.planning.slots import Offer
from fieldsales.ui import format as fmt
from fieldsales.ui.booking.words import slot_words
from fieldsales.ui.parts.chips import ChipTone
from fieldsales.ui.parts.rows import ListRow
from fieldsales.ui.theme import Tone
from fieldsales.views.calls import CallFor, QueueRow

MANY_TRIES = 3
"""The fourth try is said in amber."""
_MISSED = frozenset({MeetingState.MISSED_BY_CLIENT.value, MeetingState.MISSED_BY_US.value})


def try_words(tries: int) -> str:
    """Return which try this would be: 1st try, 4th try."""
    translate = QCoreApplication.translate
    few = (
        translate("calls", "1st try"),
        translate("calls", "2nd try"),
        translate("calls", "3rd try"),
    )
    if tries < len(few):
        return few[tries]
    return translate("calls", "{n}th try").format(n=tries + 1)


def reason_line(row: QueueRow, best: Offer | None, now: datetime, *, is_known: bool) -> str:
    """Return why a client stands in the queue, in one line."""
    translate = QCoreApplication.translate
    match row.reason:
        case CallFor.CONFIRM if row.meeting_start is not None:
            when = slot_words(row.meeting_start, row.zone)
            return translate("calls", "Confirm {when}").format(when=when)
        case CallFor.CALL_BACK if row.due is not None:
            return _call_back_line(row, now)
        case CallFor.REBOOK if row.meeting_start is not None:
            day = fmt.day_month(fmt.local_day(row.meeting_start, row.zone))
            if row.meeting_state in _MISSED:
                return translate("calls", "Missed {day}, rebook").format(day=day)
            return translate("calls", "Cancelled {day}, rebook").format(day=day)
        case _:
            pass
    if best is not None:
        when = slot_words(best.start, row.zone)
        return translate("calls", "Fit for {when}").format(when=when)
    return row.town if not is_known else translate("calls", "No time fits any more")


def _call_back_line(row: QueueRow, now: datetime) -> str:
    translate = QCoreApplication.translate
    due = row.due or now
    if fmt.local_day(due, row.zone) == fmt.local_day(now, row.zone):
        words = translate("calls", "Call back after {time}")
        return words.format(time=fmt.clock(due, row.zone))
    when = fmt.day_clock(due, row.zone)
    if due < now:
        return translate("calls", "Promised for {when}").format(when=when)
    return translate("calls", "Call back {when}").format(when=when)


def queue_row(row: QueueRow, best: Offer | None, now: datetime, *, is_known: bool) -> ListRow:
    """Return what the list shows of a client to call."""
    translate = QCoreApplication.translate
    right, tone = try_words(row.tries), Tone.TEXT3
    if row.reason is CallFor.CONFIRM:
        right = translate("calls", "confirm")
    elif row.reason is CallFor.REBOOK:
        right = translate("calls", "rebook")
    if row.tries >= MANY_TRIES:
        right, tone = try_words(row.tries), Tone.WARNING
    if row.talking:
        right, tone = translate("calls", "on the phone"), Tone.TEXT3
    second = reason_line(row, best, now, is_known=is_known)
    if row.talking:
        second = translate("calls", "{name} is talking").format(name=row.talking)
    is_later = row.due is not None and row.due > now
    return ListRow(
        row.client_name,
        second,
        right,
        right_tone=tone,
        chip="VIP" if row.is_vip else "",
        chip_tone=ChipTone.NEUTRAL,
        is_quiet=bool(row.talking) or is_later,
    )
