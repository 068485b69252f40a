"""Marks and recommendation: the worked examples of RULES section 5.7, rounding, empty sets."""

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fieldsales.domain.satisfaction import Marks, NetScore, net_score, percent, rounded


def test_the_worked_example_of_recommendation() -> None:
    net = NetScore(promoters=12, passives=9, detractors=5)
    assert (net.score, net.margin) == (27, 29)


def test_the_worked_example_of_satisfied_answers() -> None:
    marks = Marks((5,) * 60 + (4,) * 37 + (3,) * 29)
    assert (marks.good, len(marks.given), percent(marks.good, 126)) == (97, 126, 77)


def test_nothing_given_has_no_figures() -> None:
    assert Marks().mean is None
    assert (net_score([]).score, net_score([]).margin, percent(0, 0)) == (None, None, None)


@pytest.mark.parametrize(("value", "shown"), [(5, 3), (-5, -3), (4, 2), (1, 1)])
def test_halves_are_rounded_away_from_zero(value: int, shown: int) -> None:
    assert rounded(Fraction(value, 2)) == shown


@given(st.lists(st.integers(0, 10), min_size=1))
def test_every_answer_is_of_one_kind_and_the_score_within_its_bounds(answers: list[int]) -> None:
    net = net_score(answers)
    assert net.promoters + net.passives + net.detractors == len(answers)
    assert net.score is not None
    assert -100 <= net.score <= 100
