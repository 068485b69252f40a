"""A filling in progress: what answers show, hide and call for, reckoned bit by bit and as a whole."""

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fieldsales.errors import RuleError
from fieldsales.forms.given import Code, Given
from fieldsales.forms.session import Session
from fieldsales.forms.template import Question, QuestionType
from tests.forms.make import DAY, SERVICES, asked, form_of, vip, vip_session


def some_answer(session: Session, question: Question, dice: random.Random) -> Given:
    if dice.random() < 0.15:
        return Given(code=dice.choice((Code.NOT_ASKED, Code.REFUSED)))
    if dice.random() < 0.15:
        return Given()
    codes = [c.code for c in session.choices(question)] or [""]
    answers: dict[QuestionType, int | str | list[str]] = {
        QuestionType.SCORE: dice.randint(1, 5),
        QuestionType.LIKELIHOOD: dice.randint(0, 10),
        QuestionType.CHOICE: dice.choice(codes),
        QuestionType.SEVERAL: dice.sample(codes, dice.randint(0, len(codes))),
        QuestionType.NUMBER: dice.randint(0, 900),
        QuestionType.DATE: "2026-12-01",
    }
    return Given(answers.get(question.type, dice.choice(("", "words", "name@firm.com"))))


def some_path(session: Session, dice: random.Random) -> str:
    names = session.plan.names
    name = dice.choice(sorted(names.questions))
    repeat = names.repeat_of.get(name)
    return f"{repeat}/{dice.choice('abc')}/{name}" if repeat else name


@given(seed=st.integers(0, 1_000_000), steps=st.integers(1, 60))
def test_a_filling_reckoned_bit_by_bit_is_as_one_reckoned_whole(seed: int, steps: int) -> None:
    dice, session = random.Random(seed), vip_session()
    for _ in range(steps):
        path = some_path(session, dice)
        if "/" in path and dice.random() < 0.2:
            session.remove_entry(*path.split("/")[:2])
            continue
        before = set(session.visible())
        effects = session.answer(path, some_answer(session, session.question_at(path), dice))
        now = set(session.visible())
        assert (set(effects.shown), set(effects.hidden)) == (now - before, before - now)
        fresh = Session(vip(), DAY, services=SERVICES)
        fresh.load(session.answers)
        asked_now = {p for p in session.visible() if "/" not in p or p in session.answers}
        assert {p for p in fresh.visible() if "/" not in p or p in fresh.answers} == asked_now
        assert fresh.case() == session.case()
        assert set(fresh.open_required()) == set(session.open_required())
        assert fresh.hidden_answers() == session.hidden_answers()


def test_a_bad_score_calls_for_a_case_and_shows_its_questions() -> None:
    effects = vip_session().answer("D1", Given(2))
    assert effects.case is not None
    assert effects.case.severity == "high"
    assert {"D9", "D10", "D10_by"} <= set(effects.shown)


def test_a_worse_score_says_that_the_case_is_graver_now() -> None:
    session = vip_session()
    session.answer("D1", Given(2))
    assert session.answer("D2", Given(1)).raised == "urgent"
    assert session.answer("D2", Given(2)).raised == ""


def test_a_corrected_score_says_that_no_case_is_called_for() -> None:
    session = vip_session()
    session.answer("D1", Given(2))
    effects = session.answer("D1", Given(4))
    assert effects.is_called_off
    assert effects.case is None


def test_an_empty_score_calls_for_no_case_whatever_the_others_are() -> None:
    session = vip_session()
    session.answer("D1", Given(code=Code.REFUSED))
    assert session.answer("D2", Given(4)).case is None


def test_a_hidden_answer_counts_as_empty_and_comes_back() -> None:
    session = vip_session()
    session.answer("B0", Given("yes"))
    session.answer("B1", Given("Began as a driver"))
    assert session.answer("B0", Given("no")).hidden[0] == "B1"
    assert (session.hidden_answers(), session.value("B1")) == (("B1",), "")
    session.answer("B0", Given("yes"))
    assert session.value("B1") == "Began as a driver"


def test_an_entry_without_answers_asks_for_nothing() -> None:
    session = vip_session()
    session.begin_entry("G1", "e1")
    assert "G1/e1/G1_firm" in session.visible()
    assert not [p for p in session.open_required() if p.startswith("G1")]
    assert session.answered_entries("G1") == ()


def test_entries_keep_the_order_in_which_they_were_begun() -> None:
    session = vip_session()
    for entry in ("z", "a"):
        session.answer(f"G1/{entry}/G1_firm", Given(entry))
    session.answer("G1/z/G1_firm", Given("mended"))
    assert session.entries("G1") == ("z", "a")


def test_what_stands_stays_as_it_was_while_the_filling_goes_on() -> None:
    session = vip_session()
    session.answer("D1", Given(1))
    standing = session.standing("D1")
    session.answer("D1", Given(5))
    assert standing.answers == {"D1": Given(1)}
    assert standing.case is not None


def test_a_constraint_speaks_only_of_an_answer_that_is_there() -> None:
    session = vip_session()
    assert session.answer("A5", Given("nobody")).message.startswith("An e-mail")
    assert session.answer("A5", Given("")).message == ""
    assert session.answer("A5", Given(code=Code.REFUSED)).message == ""


def test_an_answer_of_another_kind_changes_nothing() -> None:
    session = Session(form_of(asked("N", QuestionType.NUMBER)), DAY)
    with pytest.raises(RuleError):
        session.answer("N", Given("many"))
    assert session.answers == {}


def test_the_short_form_asks_its_own_questions_only() -> None:
    ids = {p for p in vip_session(is_short=True).visible() if "/" not in p}
    assert ids <= {q.id for _, _, q in vip().questions() if q.short}
    assert len(ids) < len(vip_session().visible())
