"""Hours of a firm, typed in three languages."""

import pytest

from fieldsales.domain.registers import Opening
from fieldsales.planning.typed_hours import grouped, read_hours, runs

WEEK = tuple(range(5))


def hours(days: tuple[int, ...], *spans: tuple[int, int]) -> tuple[Opening, ...]:
    return tuple(Opening(d, 60 * a, 60 * b) for d in days for a, b in spans)


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("", ()),
        ("9-14", hours(WEEK, (9, 14))),
        ("mon-fri 9-14, 16-18", hours(WEEK, (9, 14), (16, 18))),
        ("lun–vie 9:00–14:00", hours(WEEK, (9, 14))),
        ("пн-пт 9-18", hours(WEEK, (9, 18))),
        ("mon wed 10-12", hours((0, 2), (10, 12))),
        ("mon-thu 9-18; fri 9-13", (*hours((0, 1, 2, 3), (9, 18)), *hours((4,), (9, 13)))),
        ("daily 8 - 20", hours(tuple(range(7)), (8, 20))),
    ],
)
def test_hours_are_understood(text: str, meant: tuple[Opening, ...]) -> None:
    assert read_hours(text) == meant


@pytest.mark.parametrize("text", ["whenever", "14-9", "mon", "9-25", "fri-mon 9-12", "9"])
def test_unclear_hours_are_not_guessed(text: str) -> None:
    assert read_hours(text) is None


def test_days_of_the_same_hours_stand_together() -> None:
    openings = read_hours("mon-thu 9-18; fri 9-13")
    assert openings is not None
    assert grouped(openings) == [([0, 1, 2, 3], [(540, 1080)]), ([4], [(540, 780)])]
    assert runs([0, 1, 2, 4]) == [(0, 2), (4, 4)]
