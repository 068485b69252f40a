"""Dates as lists have them: three orders of day, month and year, names of months, a spreadsheet's numbers.

Which order a column uses is decided by its values together: 13/02 can only be day first. Without such a
value it is not known; the person is asked, and until then the country's habit is taken.
"""

import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from fieldsales.domain.text import fold
from fieldsales.services.importing.source import Cell

MONTH_FIRST = frozenset({"US", "PH", "FM", "MH", "PW"})
_NUMBERS = re.compile(r"(\d{1,4})\s*[./\-\s]\s*(\d{1,2})\s*[./\-\s]\s*(\d{1,4})(?:[T\s,].*)?\Z")
_COMPACT = re.compile(r"((?:19|20)\d\d)([01]\d)([0-3]\d)\Z")
_NAMED = re.compile(
    r"(\d{1,2})?\W*(?:de\s+)?([^\W\d]{3,})\.?\W*(?:de\s+|del\s+)?(\d{1,2},?\W+)?(\d{2,4})"
)
_SERIAL = re.compile(r"\d{1,5}(?:[.,]\d+)?\Z")
_MONTHS = {
    name: number
    for number, names in enumerate(
        (
            "jan ene янв",
            "feb фев",
            "mar мар",
            "apr abr апр",
            "may май мая маи",
            "jun июн",
            "jul июл",
            "aug ago авг",
            "sep set сен",
            "oct окт",
            "nov ноя",
            "dec dic дек",
        ),
        1,
    )
    for name in names.split()
}


class DateOrder(StrEnum):
    """In which order a column writes its dates."""

    DAY_FIRST = "dmy"
    MONTH_FIRST = "mdy"
    YEAR_FIRST = "ymd"


@dataclass(frozen=True, slots=True)
class DateGuess:
    """The order of a column; `is_sure` is False where nothing in it decides."""

    order: DateOrder
    is_sure: bool


def order_of(cells: Iterable[Cell], country: str) -> DateGuess:
    """Return the order in which a column's dates are written."""
    votes: Counter[DateOrder] = Counter()
    open_ones = 0
    for cell in cells:
        found = _NUMBERS.match(cell.strip()) if isinstance(cell, str) else None
        if found is None:
            continue
        first, second = int(found.group(1)), int(found.group(2))
        if len(found.group(1)) == 4 or first > 31:
            votes[DateOrder.YEAR_FIRST] += 1
        elif 12 < first <= 31 and second <= 12:
            votes[DateOrder.DAY_FIRST] += 1
        elif first <= 12 < second <= 31:
            votes[DateOrder.MONTH_FIRST] += 1
        else:
            open_ones += first != second
    habit = DateOrder.MONTH_FIRST if country in MONTH_FIRST else DateOrder.DAY_FIRST
    if not votes:
        return DateGuess(habit, open_ones == 0)
    (best, _), *others = votes.most_common()
    if best is DateOrder.YEAR_FIRST and others:
        best = others[0][0]  # a four-digit year is read as such in any column
        others = others[1:]
    return DateGuess(best, not others)


def read_date(cell: Cell, order: DateOrder, *, is_1904: bool = False) -> date | None:
    """Return the date in a cell; None when it cannot be read as one."""
    if isinstance(cell, date):
        return cell
    text = cell.strip()
    found = _NUMBERS.match(text)
    if found:
        return _from_numbers(found.group(1), int(found.group(2)), found.group(3), order)
    compact = _COMPACT.match(text)
    if compact:
        return _date(*map(int, compact.groups()))
    if _SERIAL.match(text):
        return _from_serial(int(float(text.replace(",", "."))), is_1904=is_1904)
    return _from_named(text)


def _from_numbers(first: str, second: int, third: str, order: DateOrder) -> date | None:
    if len(first) > 2:
        return _date(int(first), second, int(third)) if len(first) == 4 else None
    if order is DateOrder.YEAR_FIRST:
        return _date(_year(first), second, int(third))
    day, month = int(first), second
    if order is DateOrder.MONTH_FIRST:
        day, month = month, day
    return _date(_year(third), month, day)


def _from_serial(days: int, *, is_1904: bool) -> date | None:
    """Return the day of a spreadsheet's number; 1900 counts a 29 February that never was."""
    if not 60 < days < 80_000:
        return None
    return (date(1904, 1, 1) if is_1904 else date(1899, 12, 30)) + timedelta(days=days)


def _from_named(text: str) -> date | None:
    found = _NAMED.match(fold(text))
    if found is None:
        return None
    month = _MONTHS.get(found.group(2)[:3])
    day = found.group(1) or (found.group(3) or "").strip(" ,.")
    return _date(_year(found.group(4)), month, int(day)) if month and day.isdigit() else None


def _year(text: str) -> int:
    year = int(text)
    if len(text) > 2:
        return year
    return year + (1900 if year >= 70 else 2000)


def _date(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day) if 1850 < year < 2200 else None
    except ValueError:
        return None
