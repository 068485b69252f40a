"""Cases: the gate of three stations, and what puts a case back."""

from datetime import date, timedelta

import pytest

from fieldsales.domain.case import Case, CaseState
from fieldsales.domain.ids import ClientId, ContactId, PersonId
from fieldsales.domain.meeting import Meeting, MeetingKind, MeetingState, Side
from fieldsales.errors import RuleError
from fieldsales.forms.given import Given
from fieldsales.services.cases import NewCase, NewMeasure, NewNotice
from fieldsales.services.meetings import Ended
from fieldsales.services.questionnaires import NewFilling
from fieldsales.services.templates import template_id_of
from fieldsales.views.cases import CaseFilter
from tests.make import Bench


def opened(bench: Bench) -> Case:
    return bench.services.cases.open(NewCase(ClientId(bench.client.id), "The lorry came late."))


def from_an_answer(bench: Bench, *marks: int) -> Case:
    """Return the case that a first likelihood opened; the others correct it."""
    template = template_id_of("vip", "2026.1")
    new = NewFilling(template, ClientId(bench.client.id), ContactId(bench.contact.id))
    filling = bench.services.questionnaires.begin(new)
    for mark in marks:
        bench.services.questionnaires.answer(filling, "D6", Given(mark))
    (row,) = bench.services.cases.register()
    return row.case


def again(bench: Bench, case: Case) -> Case:
    found: Case = bench.get(Case, case.id)
    return found


def measured(bench: Bench) -> Case:
    case = opened(bench)
    bench.services.cases.report_measure(again(bench, case), NewMeasure("Moved to the 13:00 run"))
    return again(bench, case)


def told(bench: Bench) -> Case:
    case = measured(bench)
    notice = NewNotice("She is content.", bench.clock.now(), contact_id=ContactId(bench.contact.id))
    bench.services.cases.tell(case, notice)
    return again(bench, case)


def closed(bench: Bench) -> Case:
    case = told(bench)
    bench.clock.advance(timedelta(minutes=1))
    bench.services.cases.follow_up(case, bench.booking(12))
    bench.services.cases.close(again(bench, case))
    return again(bench, case)


def test_a_reported_measure_assigns_and_starts_the_case(bench: Bench) -> None:
    case = measured(bench)
    assert case.state is CaseState.MEASURE_DONE
    assert case.owner_id == bench.person_id


def test_a_planned_measure_keeps_the_case_in_work(bench: Bench) -> None:
    case = opened(bench)
    bench.services.cases.plan_measure(again(bench, case), NewMeasure("Ask the depot"))
    page = bench.services.cases.page(case.id)
    assert page.case.state is CaseState.IN_WORK
    bench.services.cases.finish_measure(page.case, page.measures[0], "All on time for a week")
    assert again(bench, case).state is CaseState.MEASURE_DONE


def test_a_notice_names_who_was_told(bench: Bench) -> None:
    with pytest.raises(RuleError, match="who was told"):
        bench.services.cases.tell(measured(bench), NewNotice("Told", bench.clock.now()))


def test_closing_without_the_gate_says_what_is_missing(bench: Bench) -> None:
    case = told(bench)
    with pytest.raises(RuleError, match="follow-up"):
        bench.services.cases.close(case)
    assert bench.services.cases.page(case.id).missing == ("follow_up",)


def test_a_case_with_measure_notice_and_meeting_closes(bench: Bench) -> None:
    assert closed(bench).state is CaseState.CLOSED_PENDING


def test_a_cancelled_follow_up_puts_the_case_back(bench: Bench) -> None:
    case = closed(bench)
    meeting = bench.get(Meeting, case.follow_up_id or b"")
    bench.services.meetings.end(
        meeting, Ended(MeetingState.CANCELLED, reason="ill", side=Side.CLIENT)
    )
    assert again(bench, case).state is CaseState.TOLD
    assert again(bench, case).follow_up_id is None


def test_a_follow_up_that_says_solved_verifies(bench: Bench) -> None:
    case = closed(bench)
    meeting = bench.get(Meeting, case.follow_up_id or b"")
    bench.services.meetings.end(meeting, Ended(MeetingState.HELD, is_solved=True))
    assert again(bench, case).state is CaseState.VERIFIED


def test_not_solved_asks_for_a_new_measure(bench: Bench) -> None:
    case = closed(bench)
    meeting = bench.get(Meeting, case.follow_up_id or b"")
    bench.clock.advance(timedelta(days=2))
    bench.services.meetings.end(meeting, Ended(MeetingState.HELD, is_solved=False))
    page = bench.services.cases.page(case.id)
    assert page.case.state is CaseState.IN_WORK
    assert page.missing == ("measure", "notice", "follow_up")


def test_age_never_stops_before_the_end(bench: Bench) -> None:
    case = told(bench)
    bench.clock.advance(timedelta(days=31))
    (row,) = bench.services.cases.register(CaseFilter.OLD)
    assert (row.case.id, row.age_days, row.steps_done) == (case.id, 31, 2)
    assert bench.services.cases.figures().old == 1


def test_the_history_tells_every_step(bench: Bench) -> None:
    steps = bench.services.cases.page(closed(bench).id).history
    told_of = {s.what for s in steps}
    assert told_of >= {"opened", "measure_done", "told_visit", "follow_up_booked"}


def test_the_follow_up_knows_its_case(bench: Bench) -> None:
    page = bench.services.cases.page(closed(bench).id)
    assert page.follow_up is not None
    assert (page.follow_up.case_id, page.follow_up.kind) == (page.case.id, MeetingKind.FOLLOW_UP)
    assert page.crew == "Guadiana"


def test_a_case_in_work_can_be_given_to_somebody_else(bench: Bench) -> None:
    case = measured(bench)
    partner = next(p for p in bench.services.cases.page(case.id).people if p.name == "Marcos Peña")
    bench.services.cases.assign(case, PersonId(partner.id))
    page = bench.services.cases.page(case.id)
    assert (page.owner, page.case.state) == ("Marcos Peña", CaseState.MEASURE_DONE)


def test_the_page_names_the_answer_that_opened_the_case(bench: Bench) -> None:
    page = bench.services.cases.page(from_an_answer(bench, 4).id)
    assert (page.case.question, page.mark, page.most) == ("D6", 4, 10)
    assert "recommend" in page.question["en"]


def test_a_measure_is_due_by_the_severity(bench: Bench) -> None:
    page = bench.services.cases.page(from_an_answer(bench, 2).id)
    assert page.measure_due == date(2026, 11, 23)


def test_a_corrected_answer_asks_whether_the_case_stands(bench: Bench) -> None:
    case = from_an_answer(bench, 4, 9)
    assert case.is_to_check
    bench.services.cases.stands(case)
    assert not again(bench, case).is_to_check


def test_the_register_knows_which_case_was_closed_last(bench: Bench) -> None:
    first = closed(bench)
    bench.clock.advance(timedelta(hours=1))
    opened(bench)
    figures = bench.services.cases.figures()
    assert (figures.open, figures.closed_this_month) == (1, 1)
    assert figures.last_closed is not None
    assert figures.last_closed.id == first.id
    (row,) = bench.services.cases.register(CaseFilter.CLOSED)
    assert row.case.id == first.id


def test_a_closed_case_waits_for_the_clients_word_once_the_follow_up_was_held(bench: Bench) -> None:
    case = closed(bench)
    assert bench.services.cases.figures().to_judge == 0
    meeting = bench.get(Meeting, case.follow_up_id or b"")
    bench.services.meetings.end(meeting, Ended(MeetingState.HELD))
    assert bench.services.cases.figures().to_judge == 1
    (row,) = bench.services.cases.register(CaseFilter.TO_JUDGE)
    assert row.case.id == case.id


def test_a_complaint_needs_to_know_who_may_say_so_and_who_may_answer(bench: Bench) -> None:
    known = bench.services.cases.complaining(bench.client.id)
    assert (known.client.id, known.contacts[0].id) == (bench.client.id, bench.contact.id)
    assert bench.person_id in {p.id for p in known.people}
