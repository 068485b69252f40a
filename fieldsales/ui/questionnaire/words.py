"""Answers, states and effects of a questionnaire in words."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QCoreApplication

from fieldsales.domain.case import Severity
from fieldsales.domain.case_clock import limits_of
from fieldsales.domain.response import ResponseState
from fieldsales.forms.given import Code, Given
from fieldsales.forms.session import Effects
from fieldsales.forms.template import Choice, Question, QuestionType, label_in
from fieldsales.ui import format as fmt
from fieldsales.ui.parts.chips import ChipTone
from fieldsales.ui.questionnaire.text_editors import number_words

translate = QCoreApplication.translate
LANGUAGES = {"en": "English", "es": "Español", "ru": "Русский"}
_MOST = {QuestionType.SCORE: 5, QuestionType.LIKELIHOOD: 10}


def code_words(code: Code) -> str:
    """Return why a question has no answer."""
    if code is Code.NOT_ASKED:
        return translate("questionnaire", "Not asked")
    return translate("questionnaire", "Did not wish to answer") if code is Code.REFUSED else ""


def answer_words(question: Question, given: Given, choices: Sequence[Choice], language: str) -> str:
    """Return an answer as a person reads it; choices in the language of the form."""
    if given.code is not Code.GIVEN:
        return code_words(given.code)
    value = given.value
    if isinstance(value, int) and question.type in _MOST:
        text = translate("questionnaire", "{score} of {most}")
        return text.format(score=value, most=_MOST[question.type])
    if isinstance(value, int | float):
        return number_words(value)
    if isinstance(value, list):
        return ", ".join(_label(code, choices, language) for code in value)
    if question.type is QuestionType.CHOICE:
        return _label(str(value or ""), choices, language)
    if question.type is QuestionType.DATE and value:
        return fmt.day_year(date.fromisoformat(value))
    return value or ""


def _label(code: str, choices: Sequence[Choice], language: str) -> str:
    found = next((c for c in choices if c.code == code), None)
    return label_in(found.label, language) if found else code


def state_words(state: ResponseState) -> str:
    """Return how far a questionnaire is."""
    words = {
        ResponseState.DRAFT: translate("questionnaire", "Draft"),
        ResponseState.FINALISED: translate("questionnaire", "Finished"),
        ResponseState.HAS_ISSUES: translate("questionnaire", "Returned"),
        ResponseState.APPROVED: translate("questionnaire", "Approved"),
        ResponseState.REJECTED: translate("questionnaire", "Rejected"),
        ResponseState.ABANDONED: translate("questionnaire", "Given up"),
        ResponseState.WITHDRAWN: translate("questionnaire", "Withdrawn"),
    }
    return words.get(state, str(state))


def state_tone(state: ResponseState) -> ChipTone:
    """Return the tone of a state's chip."""
    tones = {
        ResponseState.DRAFT: ChipTone.INFO,
        ResponseState.HAS_ISSUES: ChipTone.WARNING,
        ResponseState.APPROVED: ChipTone.SUCCESS,
        ResponseState.REJECTED: ChipTone.DANGER,
    }
    return tones.get(state, ChipTone.NEUTRAL)


STATE_ICONS = {
    ResponseState.DRAFT: "pen-line",
    ResponseState.FINALISED: "check",
    ResponseState.HAS_ISSUES: "undo-2",
    ResponseState.APPROVED: "circle-check",
    ResponseState.REJECTED: "circle-x",
    ResponseState.ABANDONED: "circle-slash",
    ResponseState.WITHDRAWN: "circle-slash",
}


def severity_words(severity: str) -> str:
    """Return how bad a case is."""
    words = {
        "urgent": translate("case", "Urgent"),
        "high": translate("case", "High"),
        "normal": translate("case", "Normal"),
    }
    return words.get(severity, severity)


@dataclass(frozen=True, slots=True)
class Effect:
    """What an answer brought about, in words: the news, then what follows. `warns` about a case."""

    lead: str
    rest: str
    warns: bool = False

    @property
    def is_said(self) -> bool:
        """Say whether there is anything to say."""
        return bool(self.lead or self.rest)


def effect_words(effects: Effects, *, is_discreet: bool = False) -> Effect | None:
    """Return what an answer brought about; `is_discreet` leaves the case out, when the client looks on."""
    follow = _following(effects)
    if not is_discreet and effects.case is not None:
        lead = translate("questionnaire", "A case opens with this answer.")
        rest = [_limits(effects.case.severity), _whose()]
        if effects.case.severity == Severity.URGENT:
            rest.append(
                translate("questionnaire", "The office does not know yet: phone your lead now.")
            )
        return Effect(lead, " ".join(t for t in (*rest, follow) if t), warns=True)
    if not is_discreet and effects.raised:
        lead = translate("questionnaire", "The case is graver now.")
        return Effect(lead, f"{_limits(effects.raised)} {follow}".strip(), warns=True)
    if not is_discreet and effects.is_called_off:
        lead = translate("questionnaire", "With this answer no case would open.")
        rest_words = translate("questionnaire", "The case stays and is marked to be checked.")
        return Effect(lead, f"{rest_words} {follow}".strip(), warns=True)
    return Effect("", follow) if follow else None


def _whose() -> str:
    return translate("questionnaire", "It is yours until somebody is named to answer for it.")


def _limits(severity: str) -> str:
    limits = limits_of(Severity(severity))
    text = translate("questionnaire", "{severity}: a measure is due within {days}.")
    days = translate("questionnaire", "%n working day(s)", "", limits.measure)
    return text.format(severity=severity_words(severity), days=days)


def _following(effects: Effects) -> str:
    if effects.shown:
        return translate("questionnaire", "%n question(s) follow.", "", len(effects.shown))
    if effects.hidden:
        return translate(
            "questionnaire", "%n question(s) are not asked any more.", "", len(effects.hidden)
        )
    return ""
