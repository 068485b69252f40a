"""Numbers of questions, the time they take, and words that do not belong into notes."""

import pytest

from fieldsales.forms.given import Given
from fieldsales.forms.numbering import numbers_of
from fieldsales.forms.pace import minutes_left
from fieldsales.forms.tact import delicate
from tests.forms.make import asked, form_of, vip_session


def test_what_depends_on_answers_has_a_letter() -> None:
    form = form_of(
        asked("one"), asked("two", relevant="${one} != ''"), asked("three", relevant="${one} != ''")
    )
    assert list(numbers_of(form).values()) == ["1", "1a", "1b"]


def test_numbers_go_on_after_what_depends() -> None:
    form = form_of(asked("one"), asked("two", relevant="${one} != ''"), asked("three"))
    assert numbers_of(form)["three"] == "2"


def test_the_time_left_shrinks_with_every_answer() -> None:
    session = vip_session()
    before = minutes_left(session)
    for path in [p for p in session.visible() if session.question_at(p).type.value == "long_text"]:
        session.answer(path, Given("said"))
    assert 0 < minutes_left(session) < before


@pytest.mark.parametrize(
    ("text", "subject"),
    [
        ("She was ill with Cancer last year", "health"),
        ("Её муж работает в банке", "family"),
        ("Es catolico practicante", "belief"),
        ("Rides; her mare is called Luna. Studied in Córdoba.", ""),
        ("Складские операции и дочерняя компания", ""),
    ],
)
def test_delicate_words_are_noticed(text: str, subject: str) -> None:
    assert delicate(text) == subject
