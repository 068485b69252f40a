"""The two sides of a meeting's detail: whom one meets and what was before; what is to be done there."""

from collections.abc import Callable, Iterator
from datetime import datetime

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from fieldsales.domain.client import Contact
from fieldsales.domain.meeting import Meeting, MeetingState
from fieldsales.domain.response import ResponseState
from fieldsales.domain.service import Reaction
from fieldsales.ui import format as fmt
from fieldsales.ui.parts.cards import column, facts
from fieldsales.ui.parts.labels import Label
from fieldsales.ui.theme import Tone
from fieldsales.ui.today.detail_parts import PastLine, PersonRow, ThingRow, caption
from fieldsales.ui.today.meeting_data import MeetingShown
from fieldsales.ui.today.words import case_words, event_words, reaction_words
from fieldsales.ui.tokens import Type
from fieldsales.views.today import Briefing

_MOST_PEOPLE = 4
_STILL_OPEN = frozenset({Reaction.INTERESTED, Reaction.LATER, Reaction.NEEDS_PRICE})
_MOST_OFFERS = 3


def left_side(meeting: MeetingShown, now: datetime) -> QWidget:
    """Return what came of a meeting that is over, whom one meets, and the last times."""
    translate, briefing = QCoreApplication.translate, meeting.briefing
    side = QWidget()
    box = column(spacing=0, margins=(16, 12, 16, 12))
    side.setLayout(box)
    if not briefing.card.meeting.is_live:
        _add_outcome(box, briefing)
    box.addWidget(caption(translate("today", "Who you meet")))
    for contact in briefing.contacts[:_MOST_PEOPLE]:
        box.addWidget(_person(contact, briefing, now))
    if not briefing.contacts:
        nobody = translate("today", "Nobody is known there yet.")
        box.addWidget(Label(nobody, Type.SMALL, Tone.TEXT2))
    more = len(briefing.contacts) - _MOST_PEOPLE
    if more > 0:
        said = translate("today", "and %n more on the client’s card", "", more)
        box.addWidget(Label(said, Type.SMALL, Tone.TEXT3))
    box.addSpacing(14)
    box.addWidget(caption(translate("today", "Last time")))
    for entry in briefing.last_time:
        day = fmt.moment_short(entry.at, now, entry.zone)
        box.addWidget(PastLine(day, event_words(entry)))
    if not briefing.last_time:
        never = translate("today", "We have not met before.")
        box.addWidget(Label(never, Type.SMALL, Tone.TEXT2))
    box.addStretch()
    return side


def _person(contact: Contact, briefing: Briefing, now: datetime) -> PersonRow:
    chip = ""
    if contact.id in briefing.new_contacts and contact.since is not None:
        said = QCoreApplication.translate("today", "New since {month}")
        month = fmt.month_of_day(contact.since)
        chip = said.format(
            month=month if contact.since.year == now.year else fmt.month_year(contact.since)
        )
    phone = contact.phones[0].raw if contact.phones else ""
    return PersonRow(contact.name.full, contact.position, phone, chip)


def _add_outcome(box: QVBoxLayout, briefing: Briefing) -> None:
    translate, meeting = QCoreApplication.translate, briefing.card.meeting
    box.addWidget(caption(translate("today", "What came of it")))
    said = meeting.outcome.reason or meeting.summary
    if said:
        box.addWidget(Label(said, Type.BODY, wraps=True))
    for fact in facts(list(_outcome_facts(briefing, meeting))):
        box.addWidget(fact)
    box.addSpacing(14)


def _outcome_facts(briefing: Briefing, meeting: Meeting) -> Iterator[tuple[str, str]]:
    translate = QCoreApplication.translate
    if meeting.state is not MeetingState.HELD:
        return
    if meeting.actual is not None:
        span = fmt.span(meeting.actual.start, meeting.actual.minutes, meeting.slot.zone)
        yield translate("today", "Took"), f"{span} · {fmt.minutes(meeting.actual.minutes)}"
    came = [c.name.full for c in briefing.contacts if c.id in briefing.attended]
    if came:
        yield translate("today", "Who was there"), ", ".join(came)
    step = meeting.next_step
    if step is not None:
        words = step.what or step.none_because
        day = fmt.day(step.by) if step.by is not None else ""
        yield translate("today", "Next step"), " · ".join(t for t in (words, day) if t)


def right_side(
    meeting: MeetingShown,
    now: datetime,
    can_open: Callable[[str], bool],
    ask: Callable[[str], None],
) -> QVBoxLayout | None:
    """Return what is to be done, or known, at this meeting; each row asks by the name of its act.

    None when there is nothing, as after a meeting that fell.
    """
    translate, things = QCoreApplication.translate, tuple(_things(meeting, now, can_open))
    if not things:
        return None
    box = QVBoxLayout()
    box.setContentsMargins(0, 12, 0, 12)
    box.setSpacing(0)
    title = caption(translate("today", "For this meeting"))
    title.setContentsMargins(0, 0, 0, 0)
    box.addLayout(column(title, margins=(16, 0, 16, 4)))
    for name, thing in things:
        thing.clicked.connect(lambda _on=False, n=name: ask(n))
        box.addWidget(thing)
    box.addStretch()
    return box


def _things(
    meeting: MeetingShown, now: datetime, can_open: Callable[[str], bool]
) -> Iterator[tuple[str, ThingRow]]:
    translate, briefing = QCoreApplication.translate, meeting.briefing
    if can_open("case") and briefing.open_cases:
        case = briefing.open_cases[0]
        title = translate("today", "Open case: {title}").format(title=case.title or case.number)
        second = f"{fmt.age(case.opened_at, now)} · {case_words(case.state)}"
        yield "case", ThingRow("triangle-alert", title, second, Tone.WARNING)
    if can_open("response"):
        yield "questionnaire", _form_row(briefing)
    if briefing.card.meeting.is_live:
        yield from _to_raise(briefing)


def _to_raise(briefing: Briefing) -> Iterator[tuple[str, ThingRow]]:
    """Yield offers still open, else services not offered yet; a recommendation to ask for."""
    translate = QCoreApplication.translate
    open_offers = [(o, name) for o, name in briefing.offers if o.reaction in _STILL_OPEN]
    for offer, name in open_offers[:_MOST_OFFERS]:
        title = translate("today", "Offer: {service}").format(service=name)
        since = fmt.day_month(offer.offered_at.date()) if offer.offered_at else ""
        words = " · ".join(t for t in (reaction_words(offer.reaction.value), since) if t)
        yield "offer", ThingRow("package-plus", title, words)
    if not open_offers:
        known = {o.service_id for o, _ in briefing.offers}
        fresh = [s.name for s in briefing.services if s.id not in known]
        if fresh:
            title = translate("today", "Not offered yet")
            yield "offer", ThingRow("package-plus", title, ", ".join(fresh[:3]))
    if briefing.has_referral:
        second = translate("today", "Has recommended us before")
    else:
        second = translate("today", "None from this client yet")
    asking = translate("today", "Ask for a recommendation")
    yield "referral", ThingRow("user-plus", asking, second)


def _form_row(briefing: Briefing) -> ThingRow:
    translate, response = QCoreApplication.translate, briefing.response
    title = translate("today", "VIP questionnaire")
    if response is None:
        second = translate("today", "Not begun")
    elif response.state is ResponseState.DRAFT:
        second = translate("today", "{done} of {all} answered").format(
            done=briefing.response_answered, all=briefing.response_total
        )
    else:
        second = translate("today", "Finished, {done} of {all} answered").format(
            done=briefing.response_answered, all=briefing.response_total
        )
    return ThingRow("clipboard-list", title, second, Tone.ACCENT, key="Q")
