"""When the running step of a case is due (RULES section 5.6).

Working days are Monday to Friday, counted after the day on which the step began; days are those of the
zone given. The age of a case is counted in calendar days and never stops.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from fieldsales.domain.case import ENDED_CASE, Case, CaseState, Notice, Severity

_OWNER = {Severity.URGENT: 1, Severity.HIGH: 1, Severity.NORMAL: 2}
_MEASURE = {Severity.URGENT: 5, Severity.HIGH: 10, Severity.NORMAL: 20}
_NOTICE = {Severity.URGENT: 1, Severity.HIGH: 2, Severity.NORMAL: 2}
_FOLLOW_UP = {Severity.URGENT: 30, Severity.HIGH: 60, Severity.NORMAL: 90}


@dataclass(frozen=True, slots=True)
class Limits:
    """How many working days the steps of a case may take: an owner named, a measure done."""

    owner: int
    measure: int


def limits_of(severity: Severity) -> Limits:
    """Return the limits of a severity; one of a newer program counts as normal."""
    known = severity if severity in _OWNER else Severity.NORMAL
    return Limits(_OWNER[known], _MEASURE[known])


def step_due(case: Case, notices: Iterable[Notice], zone: str) -> date | None:
    """Return the last day for the running step; None when the case has ended."""
    if case.state in ENDED_CASE:
        return None
    opened = _day(case.opened_at, zone)
    match case.state:
        case CaseState.OPEN:
            return working_days_after(opened, _limit(_OWNER, case))
        case CaseState.MEASURE_DONE:
            since = case.progress.at or case.opened_at
            return working_days_after(_day(since, zone), _limit(_NOTICE, case))
        case CaseState.TOLD | CaseState.CLOSED_PENDING:
            told = max((n.at for n in notices), default=case.progress.at or case.opened_at)
            return _day(told, zone) + timedelta(days=_limit(_FOLLOW_UP, case))
        case _:
            return working_days_after(opened, _limit(_MEASURE, case))


def age_days(case: Case, today: date, zone: str) -> int:
    """Return the calendar days since a case was opened."""
    return (today - _day(case.opened_at, zone)).days


def working_days_after(day: date, count: int) -> date:
    """Return the day that lies `count` working days after another."""
    while count:
        day += timedelta(days=1)
        count -= day.weekday() < 5
    return day


def _limit(table: Mapping[Severity, int], case: Case) -> int:
    return table.get(case.severity, table[Severity.NORMAL])


def _day(moment: datetime, zone: str) -> date:
    return moment.astimezone(ZoneInfo(zone)).date()
