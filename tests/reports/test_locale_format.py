"""Dates, numbers and money in three languages."""

from datetime import UTC, date, datetime
from fractions import Fraction

import pytest

from fieldsales.domain.registers import Money
from fieldsales.reports.locale_format import NBSP, LocaleFormat

EN, ES, RU = LocaleFormat("en"), LocaleFormat("es"), LocaleFormat("ru")
DAY = date(2026, 11, 9)


def plain(text: str) -> str:
    return text.replace(NBSP, " ")


def test_days_and_dates() -> None:
    assert [plain(f.day(DAY)) for f in (EN, ES, RU)] == ["Mon 9 Nov", "lun 9 nov", "пн 9 нояб."]
    assert plain(EN.long_date(DAY)) == "9 November 2026"
    assert plain(ES.long_date(DAY)) == "9 de noviembre de 2026"
    assert plain(RU.long_date(DAY)) == "9 ноября 2026"
    assert plain(RU.month(DAY)) == "ноябрь 2026"
    assert plain(ES.day_letter(date(2026, 11, 11))) == "X 11"


@pytest.mark.parametrize(
    ("form", "last", "shown"),
    [
        (EN, date(2026, 11, 20), "9–20 November 2026"),
        (ES, date(2026, 11, 20), "9 a 20 de noviembre de 2026"),
        (RU, date(2026, 12, 4), "9 ноября – 4 декабря 2026"),
        (ES, date(2027, 1, 8), "9 de noviembre de 2026 a 8 de enero de 2027"),
        (EN, DAY, "9 November 2026"),
    ],
)
def test_spans_say_month_and_year_once(form: LocaleFormat, last: date, shown: str) -> None:
    assert plain(form.dates(DAY, last)) == shown


def test_moments_are_told_in_the_zone_asked_for() -> None:
    moment = datetime(2026, 11, 9, 23, 30, tzinfo=UTC)
    assert plain(EN.moment(moment, "Europe/Madrid")) == "10 November 2026, 00:30"
    assert ES.time(moment, "Atlantic/Canary") == "23:30"


@pytest.mark.parametrize(
    ("form", "value", "decimals", "shown"),
    [
        (EN, 1234567.5, 0, "1,234,568"),
        (ES, 1234, 0, "1234"),
        (ES, 12345.678, 2, "12.345,68"),
        (RU, 1234.5, 1, "1 234,5"),
        (EN, Fraction(1, 2), 0, "1"),
        (EN, -1234, 0, "−1,234"),
        (EN, Fraction(-1, 4), 0, "0"),
    ],
)
def test_numbers_are_grouped_and_rounded_half_up(
    form: LocaleFormat, value: float | Fraction, decimals: int, shown: str
) -> None:
    assert plain(form.number(value, decimals)) == shown


@pytest.mark.parametrize(
    ("form", "amount", "shown"),
    [
        (EN, Money(123450, "EUR"), "€1,234.50"),
        (ES, Money(123450, "EUR"), "1234,50 €"),
        (RU, Money(-123450, "RUB"), "−1 234,50 ₽"),
        (EN, Money(500, "JPY"), "JPY 500"),
        (ES, Money(1500, "KWD"), "1,500 KWD"),
        (EN, Money(-99, "GBP"), "−£0.99"),
    ],
)
def test_money_has_the_decimals_of_its_currency(
    form: LocaleFormat, amount: Money, shown: str
) -> None:
    assert plain(form.money(amount)) == shown


def test_a_share_of_fewer_than_ten_is_told_as_counts() -> None:
    assert plain(EN.share(4, 6, "{part} of {whole}")) == "4 of 6"
    assert plain(ES.share(24, 61, "{part} de {whole}")) == "39 %"
    assert EN.share(24, 61, "{part} of {whole}") == "39%"


def test_names_are_listed_as_one_says_them() -> None:
    assert EN.names(["Ana", "", "Iván", "Nuria"]) == "Ana, Iván and Nuria"
    assert ES.names(["Nuria", "Iván"]) == "Nuria e Iván"
    assert ES.names(["Iván", "Nuria"]) == "Iván y Nuria"
    assert RU.names(["Анна"]) == "Анна"
    assert EN.names([]) == ""
