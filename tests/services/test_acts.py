"""One act: what a rule refused is never kept, whoever catches the refusal."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from fieldsales.domain.ids import TripId
from fieldsales.domain.trip import StandingPlan
from fieldsales.errors import RuleError
from tests.make import DAY, Bench


def _standing(bench: Bench) -> StandingPlan:
    bench.add(bench.meeting(10))
    bench.clock.at = datetime(
        2026, 11, 10, 17, 0, tzinfo=UTC
    )  # 18:00 in Madrid, the day before DAY
    plan = bench.services.trips.take_standing_plan(TripId(bench.trip.id), DAY, {})
    assert plan is not None
    return plan


def test_an_act_of_which_a_change_was_refused_is_not_kept(bench: Bench) -> None:
    plan = _standing(bench)
    with bench.services.work.act() as act:
        with pytest.raises(RuleError):
            act.change(replace(plan, meetings=()), plan)
        with pytest.raises(RuleError, match="What stands is not changed"):
            act.commit()
    with bench.services.work.read() as reader:
        assert reader.get(StandingPlan, plan.id) == plan


def test_a_plan_that_stands_is_not_moved_to_another_day(bench: Bench) -> None:
    plan = _standing(bench)
    with bench.services.work.act() as act, pytest.raises(RuleError):
        act.change(replace(plan, day=date(2026, 11, 12)), plan)
