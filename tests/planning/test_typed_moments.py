"""Moments as somebody types them on the phone, in three languages; what is unclear is refused."""

from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

import pytest

from fieldsales.planning.typed_moments import read_moment, split_moment

ZONE = "Europe/Madrid"
NOW = datetime(2026, 11, 9, 8, 0, tzinfo=UTC)
"""Monday, nine in the morning in Madrid."""


def read(text: str, *, now: datetime = NOW, zone: str = ZONE, day: date | None = None) -> str:
    moment = read_moment(text, now, zone, day=day)
    return f"{moment.astimezone(ZoneInfo(zone)):%a %d.%m. %H:%M}" if moment else "-"


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("tom 10", "Tue 10.11. 10:00"),
        ("tomorrow", "Tue 10.11. 10:00"),
        ("mañana 10:30", "Tue 10.11. 10:30"),
        ("mañana por la tarde", "Tue 10.11. 15:00"),
        ("mañana por la mañana", "Tue 10.11. 10:00"),
        ("pasado mañana 9", "Wed 11.11. 09:00"),
        ("завтра в 15", "Tue 10.11. 15:00"),
        ("послезавтра 11.30", "Wed 11.11. 11:30"),
        ("thu 11", "Thu 12.11. 11:00"),
        ("thu 15", "Thu 12.11. 15:00"),
        ("jue 11:30", "Thu 12.11. 11:30"),
        ("чт 15", "Thu 12.11. 15:00"),
        ("в четверг в 9", "Thu 12.11. 09:00"),
        ("el viernes a las 12", "Fri 13.11. 12:00"),
        ("fri 1530", "Fri 13.11. 15:30"),
        ("fri 3pm", "Fri 13.11. 15:00"),
        ("fri 3 pm", "Fri 13.11. 15:00"),
        ("пт 3 дня", "Fri 13.11. 15:00"),
        ("fri", "Fri 13.11. 10:00"),
        ("mon", "Mon 16.11. 10:00"),
        ("mon 11", "Mon 09.11. 11:00"),
        ("mon 8", "Mon 16.11. 08:00"),
        ("mar 11", "Tue 10.11. 11:00"),
        ("fri 20", "Fri 20.11. 10:00"),
        ("fri 13 nov 10", "Fri 13.11. 10:00"),
        ("thu 12 15:00", "Thu 12.11. 15:00"),
        ("next week", "Mon 16.11. 10:00"),
        ("next fri", "Fri 13.11. 10:00"),
        ("3 dec", "Thu 03.12. 10:00"),
        ("dec 3 11:00", "Thu 03.12. 11:00"),
        ("3 de diciembre 12", "Thu 03.12. 12:00"),
        ("3 декабря 12", "Thu 03.12. 12:00"),
        ("3.12 16:15", "Thu 03.12. 16:15"),
        ("16.11. 15:30", "Mon 16.11. 15:30"),
        ("fri 3 p.m.", "Fri 13.11. 15:00"),
        ("03.02.2027", "Wed 03.02. 10:00"),
        ("2026-12-03 9:00", "Thu 03.12. 09:00"),
        ("15", "Mon 09.11. 15:00"),
        ("8", "Tue 10.11. 08:00"),
        ("11h30", "Mon 09.11. 11:30"),
        ("in 2h", "Mon 09.11. 11:00"),
        ("in 30 min", "Mon 09.11. 09:30"),
        ("en una hora", "Mon 09.11. 10:00"),
        ("через час", "Mon 09.11. 10:00"),
        ("in 3 days", "Thu 12.11. 10:00"),
        ("+3", "Thu 12.11. 10:00"),
        ("in 1w", "Mon 16.11. 10:00"),
        ("dentro de una semana", "Mon 16.11. 10:00"),
        ("через неделю 12:00", "Mon 16.11. 12:00"),
        ("in 6 months", "Sun 09.05. 10:00"),
        ("через полгода", "Sun 09.05. 10:00"),
    ],
)
def test_what_is_typed_is_understood(text: str, meant: str) -> None:
    assert read(text) == meant


@pytest.mark.parametrize(
    "text", ["", "soon", "25:00", "thu 12 fri 13", "31.2", "in", "tom tom", "10:70", "fri 19 12:00"]
)
def test_what_is_unclear_is_not_guessed(text: str) -> None:
    assert read(text) == "-"


def test_hours_are_those_of_the_clients_place() -> None:
    assert read_moment("tom 10", NOW, "Asia/Yekaterinburg") == datetime(2026, 11, 10, 5, tzinfo=UTC)


def test_tomorrow_is_the_clients_tomorrow() -> None:
    late = datetime(2026, 11, 9, 20, 30, tzinfo=UTC)  # the 10th has begun in Yekaterinburg
    assert read("tom 10", now=late, zone="Asia/Yekaterinburg") == "Wed 11.11. 10:00"


def test_an_hour_alone_belongs_to_the_day_spoken_of() -> None:
    assert read("15:30", day=date(2026, 11, 17)) == "Tue 17.11. 15:30"


def test_an_hour_keeps_its_name_when_clocks_change() -> None:
    friday = datetime(2026, 10, 23, 8, 0, tzinfo=UTC)
    assert read_moment("mon 10", friday, ZONE) == datetime(2026, 10, 26, 9, tzinfo=UTC)


@pytest.mark.parametrize(
    ("text", "rest", "meant"),
    [
        ("send prices fri 10", "send prices", "Fri 13.11. 10:00"),
        ("llamar a Elena mañana a las 9", "llamar a Elena", "Tue 10.11. 09:00"),
        ("выслать цены в пт 10", "выслать цены", "Fri 13.11. 10:00"),
        ("ask about order 12", "ask about order 12", "-"),
        ("send prices", "send prices", "-"),
        ("fri 10", "fri 10", "-"),
    ],
)
def test_a_sentence_may_end_with_its_moment(text: str, rest: str, meant: str) -> None:
    said, moment = split_moment(text, NOW, ZONE)
    shown = f"{moment.astimezone(ZoneInfo(ZONE)):%a %d.%m. %H:%M}" if moment else "-"
    assert (said, shown) == (rest, meant)
