"""The case that an answer calls for: opened in the same act as the answer, kept in step while it is young.

A correction that would not open a case never deletes one: it is marked to be checked (RULES section 4.4, C5).
"""

from dataclasses import replace
from datetime import date

from fieldsales.domain.case import Case, CaseState, Severity
from fieldsales.domain.ids import CaseId, ResponseId, derived_id
from fieldsales.domain.people import device_code
from fieldsales.domain.registers import Promise
from fieldsales.domain.response import Response
from fieldsales.forms.session import CaseFacts
from fieldsales.services.workplace import Act

LONGEST_TITLE = 60
_YOUNG = frozenset({CaseState.OPEN, CaseState.ASSIGNED})
_ORDER = (Severity.NORMAL, Severity.HIGH, Severity.URGENT)


def follow_answers(act: Act, response: Response, facts: CaseFacts | None) -> Case | None:
    """Open the case the answers call for, or bring the standing one in step; None when there is none."""
    standing = act.tx.where(Case, response_id=response.id)
    if not standing:
        return _open(act, response, facts) if facts else None
    case = standing[0]
    if facts is None:
        return act.change(replace(case, is_to_check=True), case)
    if case.state not in _YOUNG:
        return case
    return act.change(
        replace(
            case,
            severity=max(case.severity, Severity(facts.severity), key=_ORDER.index),
            title=title_of(facts.words) or case.title,
            words=facts.words or case.words,
            wanted=facts.wanted or case.wanted,
            promised=_promise(facts) or case.promised,
            is_to_check=False,
        ),
        case,
    )


def next_case_number(act: Act) -> str:
    """Return the next number of this device, such as C-K7-041: two laptops never give the same."""
    beginning = f"C-{device_code(act.actor.device)}-"
    given = [c.number for c in act.tx.where(Case) if c.number.startswith(beginning)]
    last = max(
        (int(n[len(beginning) :]) for n in given if n[len(beginning) :].isdigit()), default=0
    )
    return f"{beginning}{last + 1:03d}"


def title_of(words: str) -> str:
    """Return the beginning of a complaint's words, cut at a blank, to tell cases apart in a list."""
    first = words.strip().split("\n", maxsplit=1)[0]
    if len(first) <= LONGEST_TITLE:
        return first
    return first[:LONGEST_TITLE].rsplit(" ", maxsplit=1)[0].rstrip(",;:") + "…"


def _open(act: Act, response: Response, facts: CaseFacts) -> Case:
    return act.add(
        Case(
            id=CaseId(derived_id("case", response.id)),
            region_id=response.region_id,
            number=next_case_number(act),
            client_id=response.client_id,
            opened_at=act.now,
            severity=Severity(facts.severity),
            contact_id=response.contact_id,
            response_id=ResponseId(response.id),
            meeting_id=response.meeting_id,
            question=facts.question,
            title=title_of(facts.words),
            words=facts.words,
            wanted=facts.wanted,
            opened_by_id=act.actor.person_id,
            promised=_promise(facts),
        )
    )


def _promise(facts: CaseFacts) -> Promise | None:
    if not facts.promised_what or not facts.promised_by:
        return None
    return Promise(facts.promised_what, date.fromisoformat(facts.promised_by))
