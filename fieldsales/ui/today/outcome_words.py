"""What the outcome panel has to know of a meeting: services in order, the case it follows up, its form."""

from PySide6.QtCore import QCoreApplication

from fieldsales.domain.case import Case, CaseState
from fieldsales.domain.meeting import Side
from fieldsales.domain.response import ResponseState
from fieldsales.domain.service import Reaction
from fieldsales.ui.today.outcome_draft import OutcomeDraft, Step
from fieldsales.ui.today.words import Result
from fieldsales.views.today import Briefing

_FIRST = (Reaction.NEEDS_PRICE, Reaction.INTERESTED, Reaction.LATER)
_LAST = (Reaction.HAS_IT, Reaction.NO)


def ordered_services(briefing: Briefing) -> list[tuple[bytes, str]]:
    """Return the services one can offer: those still open, then those not offered yet, then the rest."""
    said = {offer.service_id: offer.reaction for offer, _ in briefing.offers}

    def rank(service_id: bytes) -> int:
        reaction = said.get(service_id)  # type: ignore[call-overload]
        if reaction in _FIRST:
            return _FIRST.index(reaction)
        return 10 + _LAST.index(reaction) if reaction in _LAST else 5

    pairs = [(s.id, s.name) for s in briefing.services]
    return sorted(pairs, key=lambda pair: rank(pair[0]))


def solved_case(briefing: Briefing) -> Case | None:
    """Return the case this meeting is the follow-up of, None when it is none."""
    return next(
        (
            c
            for c in briefing.open_cases
            if c.follow_up_id == briefing.card.id and c.state is CaseState.CLOSED_PENDING
        ),
        None,
    )


def form_words(briefing: Briefing) -> str:
    """Return how far the questionnaire of this meeting is; nothing when none was begun."""
    translate, response = QCoreApplication.translate, briefing.response
    if response is None:
        return ""
    done, total = briefing.response_answered, briefing.response_total
    if response.state is ResponseState.DRAFT:
        said = translate("today", "VIP questionnaire: {done} of {all} answered, not finished")
    else:
        said = translate("today", "VIP questionnaire: {done} of {all} answered")
    return said.format(done=done, all=total)


def needs_reason(draft: OutcomeDraft) -> bool:
    """Say whether a reason is missing that the rules ask for."""
    asked = {Result.CANCELLED.value, Result.MISSED_BY_US.value}
    return draft.result in asked and not draft.words.strip()


def not_held_title(result: str) -> str:
    """Return what the words mean where the meeting was not held."""
    translate = QCoreApplication.translate
    if result == Result.MISSED_BY_CLIENT.value:
        return translate("today", "What happened, if known")
    if result == Result.MOVED.value:
        return translate("today", "Why it was moved, if known")
    return translate("today", "Why")


def sides() -> list[tuple[str, str]]:
    """Return whose doing it may have been."""
    translate = QCoreApplication.translate
    return [
        (Side.CLIENT.value, translate("today", "The client’s")),
        (Side.US.value, translate("today", "Ours")),
        (Side.THIRD.value, translate("today", "Nobody’s")),
    ]


def step_words(draft: OutcomeDraft, briefing: Briefing) -> str:
    """Return the next step as it stands in the task: Call Elena Maldonado, Meet Elena Maldonado again."""
    translate = QCoreApplication.translate
    name = briefing.card.contact_name or briefing.client.name
    if draft.step == Step.CALL:
        return translate("today", "Call {name}").format(name=name)
    if draft.step == Step.MEETING:
        return translate("today", "Meet {name} again").format(name=name)
    return translate("today", "Nothing follows")
