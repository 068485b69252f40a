"""Chances and outlooks: the worked examples of the trade."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fieldsales.planning.show_rate import client_chance, outlook
from fieldsales.views.trips import Trials


@pytest.mark.parametrize(
    ("trials", "chance"), [(Trials(4, 5), 0.62), (Trials(0, 4), 0.20), (Trials(0, 0), 0.40)]
)
def test_a_client_is_drawn_to_the_mean(trials: Trials, chance: float) -> None:
    assert client_chance(trials, 0.40) == pytest.approx(chance, abs=0.005)


def test_the_worked_day_gives_its_known_chances() -> None:
    day = outlook([0.62, 0.40, 0.40, 0.33, 0.25, 0.45, 0.40])
    assert day.expected == pytest.approx(2.85)
    assert day.at_least_two == pytest.approx(0.82, abs=0.01)
    assert day.at_least_three == pytest.approx(0.58, abs=0.01)


@pytest.mark.parametrize(
    ("count", "two", "three"), [(6, 0.73, 0.45), (7, 0.80, 0.56), (8, 0.85, 0.65)]
)
def test_equal_chances_match_the_table(count: int, two: float, three: float) -> None:
    day = outlook([0.4] * count)
    assert day.at_least_two == pytest.approx(two, abs=0.01)
    assert day.at_least_three == pytest.approx(three, abs=0.01)


@given(st.lists(st.floats(0, 1), max_size=10))
def test_an_outlook_is_a_distribution_with_its_mean(chances: list[float]) -> None:
    day = outlook(chances)
    assert sum(day.counts) == pytest.approx(1, abs=2e-4)
    mean = sum(k * c for k, c in enumerate(day.counts))
    assert mean == pytest.approx(sum(chances), abs=1e-2)
    assert sum(day.of_ten) == 10
