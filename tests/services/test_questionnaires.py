"""Questionnaires: each answer kept at once, the case with the answer, finishing."""

from dataclasses import replace

import pytest

from fieldsales.domain.case import Case, CaseState, Severity
from fieldsales.domain.client import Contact
from fieldsales.domain.ids import ClientId, ContactId, MeetingId
from fieldsales.domain.response import Answer, Response, ResponseState
from fieldsales.domain.service import Offer, Referral, Service
from fieldsales.errors import RuleError
from fieldsales.forms.answers import answer_from
from fieldsales.forms.given import Code, Given
from fieldsales.services.filling import Filling
from fieldsales.services.questionnaires import NewFilling
from fieldsales.services.templates import template_id_of
from tests.make import Bench

VIP = template_id_of("vip", "2026.1")
BAD: dict[str, str | int] = {"D1": 2, "D6": 9, "D9": "Pallets arrived warm"}
GOOD = {"D1": 5, "D2": 5, "D6": 9, "D8": "no"}


def begin(bench: Bench, meeting_id: bytes | None = None) -> Filling:
    return bench.services.questionnaires.begin(
        NewFilling(
            VIP,
            ClientId(bench.client.id),
            ContactId(bench.contact.id),
            MeetingId(meeting_id) if meeting_id else None,
        )
    )


def fill(bench: Bench, filling: Filling, answers: dict[str, object]) -> None:
    for path, value in answers.items():
        bench.services.questionnaires.answer(filling, path, Given(value))  # type: ignore[arg-type]


def rest(bench: Bench, filling: Filling) -> None:
    open_ones = filling.session.open_required()
    bench.services.questionnaires.leave_open(filling, open_ones, Code.NOT_ASKED)


def rows(bench: Bench, entity: type) -> tuple:  # type: ignore[type-arg]
    with bench.services.work.read() as reader:
        return reader.where(entity)


def test_each_answer_is_there_after_opening_again(bench: Bench) -> None:
    filling = begin(bench)
    fill(bench, filling, {"D1": 4, "A4": "before ten", "C1": []})
    again = bench.services.questionnaires.open(filling.response.id)
    assert again.session.answers["D1"] == Given(4)
    assert again.session.answers["A4"] == Given("before ten")


def test_an_answer_changed_twice_is_no_conflict(bench: Bench) -> None:
    filling = begin(bench)
    for score in (4, 3, 5):
        fill(bench, filling, {"D1": score})
    assert bench.services.conflicts.open() == []


def test_many_answers_at_once_are_one_act_and_open_the_case(bench: Bench) -> None:
    filling = begin(bench)
    before = bench.base.waiting().acts
    bench.services.questionnaires.answer_all(filling, {p: Given(v) for p, v in BAD.items()})
    assert bench.base.waiting().acts == before + 1
    assert [a.path for a in rows(bench, Answer)] == list(BAD)
    assert len(rows(bench, Case)) == 1
    fill(bench, filling, {"D1": 3})
    assert bench.services.conflicts.open() == []


def test_many_answers_of_which_one_does_not_fit_are_none(bench: Bench) -> None:
    filling = begin(bench)
    with pytest.raises(RuleError):
        bench.services.questionnaires.answer_all(filling, {"D1": Given(4), "D2": Given(9)})
    assert filling.session.answers == {}
    assert rows(bench, Answer) == ()


def test_the_same_meeting_has_one_questionnaire(bench: Bench) -> None:
    meeting = bench.add(bench.meeting())
    assert begin(bench, meeting.id).response.id == begin(bench, meeting.id).response.id


def test_a_bad_score_opens_a_case_in_the_same_act(bench: Bench) -> None:
    filling = begin(bench)
    fill(bench, filling, {"D1": 1})
    (case,) = rows(bench, Case)
    answer = next(a for a in rows(bench, Answer) if a.path == "D1")
    assert case.seen.created == answer.seen.created
    assert (case.severity, case.state) == (Severity.URGENT, CaseState.OPEN)
    assert case.number.startswith("C-")


def test_words_and_promise_reach_the_case(bench: Bench) -> None:
    filling = begin(bench)
    fill(
        bench,
        filling,
        {"D1": 2, "D9": "Late three times", "D10": "A call", "D10_by": "2026-11-20"},
    )
    (case,) = rows(bench, Case)
    assert case.words == "Late three times"
    assert case.promised.what == "A call"


def test_a_corrected_score_keeps_the_case_to_be_checked(bench: Bench) -> None:
    filling = begin(bench)
    fill(bench, filling, {"D1": 1, "D9": "Bad"})
    fill(bench, filling, {"D1": 5})
    (case,) = rows(bench, Case)
    assert case.is_to_check


def test_a_case_in_work_is_not_rewritten_by_the_form(bench: Bench) -> None:
    filling = begin(bench)
    fill(bench, filling, {"D1": 2, "D9": "First words"})
    (case,) = rows(bench, Case)
    bench.services.verbs.say("assign", case, values={"owner_id": bench.person_id})
    assigned = bench.get(Case, case.id)
    bench.services.verbs.say("withdraw", assigned, reason="a mistake")
    fill(bench, filling, {"D9": "Other words"})
    assert bench.get(Case, case.id).words == "First words"


def test_finishing_asks_for_what_is_open(bench: Bench) -> None:
    filling = begin(bench)
    with pytest.raises(RuleError, match="still open: A1"):
        bench.services.questionnaires.finish(filling)


def test_finishing_makes_referrals_offers_and_contacts(bench: Bench) -> None:
    bench.add(Service(id=bench.id(), code="chill", name="Chill transport"))
    filling = begin(bench)
    fill(
        bench,
        filling,
        GOOD
        | {
            "A1": "another",
            "A2/e1/A2_name": "Ana Roldán",
            "F1/e1/F1_service": "chill",
            "F1/e1/F1_reaction": "interested",
            "F1/e1/F3": 1200.5,
            "G1/e1/G1_firm": "Aceitunas Valle",
            "G1/e1/G2": "yes",
        },
    )
    rest(bench, filling)
    done = bench.services.questionnaires.finish(filling)
    (referral,), (offer,) = rows(bench, Referral), rows(bench, Offer)
    assert (referral.firm, referral.may_mention) == ("Aceitunas Valle", True)
    assert offer.value.minor == 120050
    assert bench.get(Contact, done.contacts[0]).name.full == "Ana Roldán"
    assert bench.get(Response, done.response_id).state is ResponseState.FINALISED


def test_a_finished_questionnaire_takes_no_answer(bench: Bench) -> None:
    filling = begin(bench)
    fill(bench, filling, GOOD)
    rest(bench, filling)
    bench.services.questionnaires.finish(filling)
    with pytest.raises(RuleError, match="is finished"):
        fill(bench, filling, {"D1": 3})


def test_personal_answers_are_emptied_without_consent(bench: Bench) -> None:
    filling = begin(bench)
    fill(bench, filling, GOOD | {"B0": "yes", "B1": "Studied in Córdoba"})
    fill(bench, filling, {"B0": "no"})
    rest(bench, filling)
    bench.services.questionnaires.finish(filling)
    kept = next(a for a in rows(bench, Answer) if a.path == "B1")
    assert answer_from(kept.value).is_empty
    assert bench.get(Response, filling.response.id).left_out == "B1"


def test_a_removed_entry_stays_removed(bench: Bench) -> None:
    filling = begin(bench)
    fill(bench, filling, {"G1/e1/G1_firm": "One", "G1/e2/G1_firm": "Two"})
    bench.services.questionnaires.remove_entry(filling, "G1", "e1")
    again = bench.services.questionnaires.open(filling.response.id)
    assert again.session.entries("G1") == ("e2",)


def test_earlier_answers_are_shown_with_year_and_person(bench: Bench) -> None:
    first = begin(bench)
    fill(bench, first, {"D6": 7})
    second = begin(bench)
    (earlier,) = bench.services.responses.earlier(second)["D6"]
    assert (earlier.value, earlier.who, earlier.year) == (7, "Lucía Ortega", 2026)


def test_the_list_tells_how_far_each_is(bench: Bench) -> None:
    filling = begin(bench)
    fill(bench, filling, {"D1": 5, "D2": 4})
    (row,) = bench.services.responses.rows(bench.services.responses.ids())
    assert (row.answered, row.client_name) == (2, bench.client.name)
    asked = [
        q for _, repeat, q in filling.template.questions() if repeat is None and not q.relevant
    ]
    assert row.total == len(asked)  # follow-ups and the personal section wait for their answers


def test_another_language_changes_no_answer(bench: Bench) -> None:
    filling = begin(bench)
    fill(bench, filling, {"D1": 5})
    bench.services.questionnaires.set_language(filling, "es")
    fill(bench, filling, {"D2": 4})
    again = bench.services.questionnaires.open(filling.response.id)
    assert (again.response.language, len(again.session.answers)) == ("es", 2)


def test_two_open_forms_of_one_draft_keep_both_answers(bench: Bench) -> None:
    one, other = begin(bench), None
    other = bench.services.questionnaires.open(one.response.id)
    fill(bench, one, {"D1": 5})
    fill(bench, other, {"D2": 4})
    again = bench.services.questionnaires.open(one.response.id)
    assert set(again.session.answers) == {"D1", "D2"}
    assert replace(again.response, seen=None) == replace(one.response, seen=None)
