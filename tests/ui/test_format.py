"""Dates, times, money and ages in the three languages; typed days and times as they are meant."""

from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta

import pytest
from PySide6.QtWidgets import QApplication

from fieldsales.domain.registers import Money
from fieldsales.ui import format as fmt
from fieldsales.ui.language import speak
from fieldsales.ui.reading import read_day, read_time

DAY = date(2026, 11, 11)
NOON = datetime(2026, 11, 11, 10, 30, tzinfo=UTC)


@pytest.fixture(params=["en", "es", "ru"])
def language(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[str]:
    speak(qapp, request.param)
    yield request.param
    speak(qapp, "en")


def test_days_are_written_as_readers_do(language: str) -> None:
    said = (fmt.day(DAY), fmt.day_long(DAY), fmt.days(date(2026, 11, 9), date(2026, 11, 20)))
    assert (
        said
        == {
            "en": ("Wed 11 Nov", "Wednesday 11 November", "9–20 November"),
            "es": ("mié 11 nov", "Miércoles 11 de noviembre", "9–20 de noviembre"),
            "ru": ("ср 11 нояб", "Среда, 11 ноября", "9–20 ноября"),
        }[language]
    )


def test_a_span_over_two_months_names_both() -> None:
    assert fmt.days(date(2026, 10, 26), date(2026, 11, 6)) == "26 Oct–6 Nov"


def test_times_are_those_of_the_meetings_zone() -> None:
    assert fmt.clock(NOON, "Europe/Madrid") == "11:30"
    assert fmt.clock(NOON, "Atlantic/Canary") == "10:30"
    assert fmt.span(NOON, 60, "Europe/Madrid") == "11:30–12:30"
    assert fmt.day_clock(NOON, "Europe/Madrid") == "Wed 11 Nov, 11:30"


def test_numbers_and_money_have_the_readers_signs(language: str) -> None:
    said = (
        fmt.decimal(2.8, 1),
        fmt.money(Money(18_420_000, "EUR")),
        fmt.money_short(Money(120_000_000, "EUR")),
    )
    assert (
        said
        == {
            "en": ("2.8", "184,200 €", "1.2 M€"),
            "es": ("2,8", "184.200 €", "1,2 M€"),
            "ru": ("2,8", "184\u00a0200 €", "1,2 M€"),
        }[language]
    )


def test_cents_are_written_where_there_are_some() -> None:
    assert fmt.money(Money(1250, "EUR")) == "12.50 €"
    assert fmt.money(Money(1250, "JPY")) == "1,250 ¥"


def test_ages_and_durations(language: str) -> None:
    said = (fmt.age(NOON - timedelta(days=21), NOON), fmt.age(NOON, NOON), fmt.minutes(95))
    assert (
        said
        == {
            "en": ("21 days", "today", "1 h 35"),
            "es": ("21 días", "hoy", "1 h 35"),
            "ru": ("21 день", "сегодня", "1 ч 35"),
        }[language]
    )


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("3.12", date(2026, 12, 3)),
        ("3/12/26", date(2026, 12, 3)),
        ("2026-12-03", date(2026, 12, 3)),
        ("3 Dec", date(2026, 12, 3)),
        ("Thu 3 Dec", date(2026, 12, 3)),
        ("3 de diciembre", date(2026, 12, 3)),
        ("3 декабря", date(2026, 12, 3)),
        ("15 ene", date(2027, 1, 15)),
        ("thu", date(2026, 11, 12)),
        ("miércoles", date(2026, 11, 18)),
        ("+7", date(2026, 11, 18)),
        ("tomorrow", date(2026, 11, 12)),
        ("завтра", date(2026, 11, 12)),
        ("in 1w", date(2026, 11, 18)),
        ("dentro de 3 días", date(2026, 11, 14)),
        ("через неделю", date(2026, 11, 18)),
        ("через 10 дней", date(2026, 11, 21)),
        ("in", None),
        ("31.02", None),
        ("soon", None),
        ("", None),
    ],
)
def test_typed_days_are_understood_or_not_at_all(text: str, meant: date | None) -> None:
    assert read_day(text, DAY) == meant


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("1340", time(13, 40)),
        ("13:40", time(13, 40)),
        ("9", time(9)),
        ("3pm", time(15)),
        ("3.30 pm", time(15, 30)),
        ("12am", time(0)),
        ("25", None),
        ("9:75", None),
        ("late", None),
    ],
)
def test_typed_times_are_understood_or_not_at_all(text: str, meant: time | None) -> None:
    assert read_time(text) == meant
