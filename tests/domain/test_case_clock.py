"""When the running step of a case is due: the worked example of RULES section 5.6."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from fieldsales.domain.case import Case, CaseProgress, CaseState, Notice, Severity
from fieldsales.domain.case_clock import age_days, limits_of, step_due, working_days_after
from fieldsales.domain.ids import CaseId, ClientId

OPENED = datetime(2026, 3, 3, 10, tzinfo=UTC)
CASE = Case(
    id=b"k" * 16,
    number="C-A2-001",
    client_id=ClientId(b"c" * 16),
    opened_at=OPENED,
    severity=Severity.URGENT,
)
TOLD = Notice(id=b"n" * 16, case_id=CaseId(CASE.id), at=OPENED + timedelta(days=7), words="done")


def at(state: CaseState, severity: Severity = Severity.URGENT) -> Case:
    progress = CaseProgress(state, OPENED + timedelta(days=3))
    return replace(CASE, progress=progress, severity=severity)


@pytest.mark.parametrize(
    ("case", "due"),
    [
        (at(CaseState.OPEN), date(2026, 3, 4)),
        (at(CaseState.ASSIGNED), date(2026, 3, 10)),
        (at(CaseState.IN_WORK, Severity.HIGH), date(2026, 3, 17)),
        (at(CaseState.MEASURE_DONE), date(2026, 3, 9)),
        (at(CaseState.TOLD), date(2026, 4, 9)),
        (at(CaseState.CLOSED_PENDING, Severity.NORMAL), date(2026, 6, 8)),
        (at(CaseState.VERIFIED), None),
    ],
)
def test_the_last_day_of_each_step(case: Case, due: date | None) -> None:
    assert step_due(case, [TOLD], "Europe/Madrid") == due


def test_working_days_leave_out_the_weekend() -> None:
    assert working_days_after(date(2026, 3, 6), 1) == date(2026, 3, 9)


def test_the_age_is_counted_in_calendar_days_of_the_zone() -> None:
    assert age_days(CASE, date(2026, 3, 12), "Europe/Madrid") == 9


def test_an_urgent_case_moves_faster_and_an_unknown_severity_is_normal() -> None:
    assert limits_of(Severity.URGENT).measure < limits_of(Severity.NORMAL).measure
    assert limits_of(Severity("terrible")) == limits_of(Severity.NORMAL)
