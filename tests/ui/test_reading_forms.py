"""Days some time from now and numbers, as they are typed into a questionnaire in three languages."""

from datetime import date

import pytest

from fieldsales.ui.reading import read_day, read_number

TODAY = date(2026, 11, 11)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("in 2 weeks", date(2026, 11, 25)),
        ("In a week", date(2026, 11, 18)),
        ("3 weeks", date(2026, 12, 2)),
        ("+2w", date(2026, 11, 25)),
        ("dentro de 2 semanas", date(2026, 11, 25)),
        ("en un mes", date(2026, 12, 11)),
        ("en 3 días", date(2026, 11, 14)),
        ("через 2 недели", date(2026, 11, 25)),
        ("через неделю", date(2026, 11, 18)),
        ("через 5 дней", date(2026, 11, 16)),
        ("через месяц", date(2026, 12, 11)),
        ("in a year", date(2027, 11, 11)),
        ("in 3 months", date(2027, 2, 11)),
        ("week", None),
        ("soon", None),
    ],
)
def test_days_from_now(text: str, day: date | None) -> None:
    assert read_day(text, TODAY) == day


def test_a_month_on_from_its_last_day_is_the_last_day_of_a_shorter_one() -> None:
    assert read_day("in 1 month", date(2027, 1, 31)) == date(2027, 2, 28)
    assert read_day("in 1 month", date(2026, 11, 30)) == date(2026, 12, 30)
    assert read_day("in 1 month", date(2026, 10, 31)) == date(2026, 11, 30)


@pytest.mark.parametrize(
    ("text", "sign", "number"),
    [
        ("1250", ".", 1250),
        ("1,250.5", ".", 1250.5),
        ("1.250,5", ",", 1250.5),
        ("1 250,50", ",", 1250.5),
        ("1.250", ",", 1250),
        ("1.25", ",", 1.25),
        ("0,5", ".", 0.5),
        ("-3", ".", -3),
        ("", ".", None),
        ("12 pallets", ".", None),
        ("1.2.3", ",", None),
    ],
)
def test_numbers_in_the_forms_of_a_language(text: str, sign: str, number: float | None) -> None:
    assert read_number(text, sign) == number
