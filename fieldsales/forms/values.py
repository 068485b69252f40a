"""Values inside expressions: text, number, truth, a list of codes; empty is empty text.

Numbers are XPath's: an empty answer is NaN, and NaN is neither below nor above anything, so that a score
nobody gave opens no case. Dates are ISO text and compare as dates.
"""

import math
import re
from typing import Final

Value = str | float | bool | tuple[str, ...]
EMPTY: Final = ""
_DATE = re.compile(r"\d{4}-\d{2}-\d{2}")


def as_number(value: Value) -> float:
    """Return a value as a number; NaN when it is none."""
    if isinstance(value, bool):
        return float(value)
    if isinstance(value, float):
        return value
    try:
        return float(as_text(value)) if as_text(value).strip() else math.nan
    except ValueError:
        return math.nan


def as_text(value: Value) -> str:
    """Return a value as text; whole numbers without a point, lists joined by blanks."""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, float):
        if math.isnan(value):
            return "NaN"
        return str(int(value)) if value.is_integer() else repr(value)
    return value if isinstance(value, str) else " ".join(value)


def as_truth(value: Value) -> bool:
    """Return a value as a truth: not empty, not zero, not NaN."""
    if isinstance(value, bool):
        return value
    if isinstance(value, float):
        return value != 0 and not math.isnan(value)
    return bool(value)


def equals(left: Value, right: Value) -> bool:
    """Compare as XPath does: as truths, else as numbers, else as text."""
    if isinstance(left, bool) or isinstance(right, bool):
        return as_truth(left) == as_truth(right)
    if isinstance(left, float) or isinstance(right, float):
        return as_number(left) == as_number(right)
    return as_text(left) == as_text(right)


def compare(left: Value, right: Value) -> int | None:
    """Return -1, 0 or 1; None when the two cannot be compared (an empty number, unlike things)."""
    if is_date(left) and is_date(right):
        one, other = as_text(left), as_text(right)
        return (one > other) - (one < other)
    first, second = as_number(left), as_number(right)
    if math.isnan(first) or math.isnan(second):
        return None
    return (first > second) - (first < second)


def is_date(value: Value) -> bool:
    """Say whether a value is an ISO date."""
    return isinstance(value, str) and _DATE.fullmatch(value) is not None
