"""What a screen offers: verbs by state, by role, and never judging one's own questionnaire."""

from fieldsales.domain.case import Case
from fieldsales.domain.clock import SystemClock
from fieldsales.domain.ids import ClientId, PersonId, TemplateId
from fieldsales.domain.people import Role
from fieldsales.domain.response import Response, ResponseProgress, ResponseState
from fieldsales.domain.rules import open_verbs

ME, OTHER = PersonId(b"m" * 16), PersonId(b"o" * 16)


def finished(by: PersonId) -> Response:
    return Response(
        id=b"r" * 16,
        template_id=TemplateId(b"t" * 16),
        client_id=ClientId(b"c" * 16),
        filled_by_id=by,
        progress=ResponseProgress(ResponseState.FINALISED),
    )


def test_a_lead_judges_the_questionnaires_of_others_only() -> None:
    assert {"approve", "return", "reject"} <= open_verbs(finished(OTHER), ME, [Role.LEAD])
    assert open_verbs(finished(ME), ME, [Role.LEAD]) == {"withdraw"}


def test_a_rep_judges_nothing() -> None:
    assert open_verbs(finished(OTHER), ME, [Role.REP]) == {"withdraw"}


def test_only_a_head_refuses_a_case() -> None:
    case = Case(
        id=b"k" * 16,
        number="C-A2-001",
        client_id=ClientId(b"c" * 16),
        opened_at=SystemClock().now(),
    )
    assert "refuse" in open_verbs(case, ME, [Role.HEAD])
    assert "refuse" not in open_verbs(case, ME, [Role.LEAD])
    assert "withdraw" in open_verbs(case, ME, [Role.LEAD])
