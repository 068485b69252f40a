"""Cases in words: severities, stations, channels, what happened so far."""

from collections.abc import Mapping
from datetime import date

from PySide6.QtCore import QCoreApplication

from fieldsales.domain.case import Case, CaseState
from fieldsales.forms.template import label_in
from fieldsales.ui import format as fmt
from fieldsales.ui.parts.chips import ChipTone
from fieldsales.ui.theme import Tone
from fieldsales.views.cases import CasePage, PastStep

translate = QCoreApplication.translate
OLD_DAYS, VERY_OLD_DAYS = 20, 30
"""From when an age is amber, and from when red."""


def age_tone(days: int) -> Tone:
    """Return the tone of an age."""
    if days > VERY_OLD_DAYS:
        return Tone.DANGER
    return Tone.WARNING if days > OLD_DAYS else Tone.TEXT2


def ended_words(case: Case) -> str:
    """Return how a case ended, or that it is closed and to be checked; empty while it is open."""
    words = {
        CaseState.CLOSED_PENDING: translate("case", "closed, to be checked"),
        CaseState.VERIFIED: translate("case", "solved"),
        CaseState.REFUSED: translate("case", "refused"),
        CaseState.WITHDRAWN: translate("case", "withdrawn"),
    }
    return words.get(case.state, "")


def age_chip(page: CasePage) -> tuple[str, ChipTone]:
    """Return the chip beside the title: how long it is open, or how it ended."""
    ended = ended_words(page.case)
    if ended:
        is_good = page.case.state in {CaseState.CLOSED_PENDING, CaseState.VERIFIED}
        return ended, ChipTone.SUCCESS if is_good else ChipTone.NEUTRAL
    days = page.age_days
    text = translate("case", "open since today")
    if days:
        text = translate("case", "open %n day(s)", "", days)
    return text, ChipTone.DANGER if days > VERY_OLD_DAYS else ChipTone.WARNING


def channel_words() -> Mapping[str, str]:
    """Return how a client may be told, by the stored name."""
    return {
        "visit": translate("case", "In person"),
        "phone": translate("case", "By phone"),
        "email": translate("case", "By e-mail"),
        "letter": translate("case", "By letter"),
        "message": translate("case", "By message"),
    }


def opened_words(page: CasePage) -> str:
    """Return when and how a case was opened."""
    day = fmt.day_month_long(fmt.local_day(page.case.opened_at, page.zone))
    if not page.case.response_id:
        text = translate("case", "opened {day} by {who}")
        return text.format(day=day, who=page.opened_by or translate("case", "hand"))
    if page.mark is None:
        return translate("case", "opened {day} by a questionnaire").format(day=day)
    text = translate("case", "opened {day} by a questionnaire, {question}: {mark} of {most}")
    question = label_in(page.question, fmt.language())
    return text.format(day=day, question=question, mark=page.mark, most=page.most)


def missing_words(missing: tuple[str, ...]) -> str:
    """Return what a case lacks before it may be closed."""
    words = {
        "measure": translate("case", "the measure done"),
        "notice": translate("case", "the client told"),
        "follow_up": translate("case", "the follow-up booked"),
    }
    named = ", ".join(words[m] for m in missing)
    return translate("case", "Missing: {things}.").format(things=named)


def step_words(step: PastStep) -> str:
    """Return one thing that happened."""
    words = {
        "opened": translate("case", "Opened"),
        "opened_by_questionnaire": translate("case", "Opened by questionnaire"),
        "measure_planned": translate("case", "Measure planned"),
        "measure_done": translate("case", "Measure reported"),
        "measure_dropped": translate("case", "Measure dropped"),
        "told_visit": translate("case", "Told in person"),
        "told_phone": translate("case", "Told by phone"),
        "told_email": translate("case", "Told by e-mail"),
        "told_letter": translate("case", "Told by letter"),
        "told_message": translate("case", "Told by message"),
        "follow_up_booked": translate("case", "Follow-up booked"),
        "assigned": translate("case", "Given to {name}").format(name=step.who),
        "closed_pending": translate("case", "Closed, to be checked"),
        "verified": translate("case", "Solved, says the client"),
        "refused": translate("case", "Refused"),
        "withdrawn": translate("case", "Withdrawn"),
    }
    return words.get(step.what, step.what)


def fell_back(case: Case) -> str:
    """Return why a case that was closed is open again, empty when it is not."""
    reason = case.progress.reason.strip()
    if case.state is CaseState.IN_WORK and case.gate_from is not None:
        return translate("case", "The client says it is not solved. {reason}").format(reason=reason)
    if case.state is CaseState.TOLD and reason:
        return translate("case", "The follow-up fell through: {reason}").format(reason=reason)
    return ""


def due_words(day: date) -> str:
    """Return until when a measure should be done."""
    return translate("case", "due {day}").format(day=fmt.day(day))
