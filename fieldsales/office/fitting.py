"""Whether the values of an act can be kept by the laptops that will receive them. Pure.

What is known here must be a stored form of its field, or every laptop of the region would stumble over it;
what is not known (a kind or a field of a newer program) must be plain, and is passed on.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import lru_cache
from typing import Any

import msgspec

from fieldsales.domain.entity import DELETED, OpenEnum
from fieldsales.domain.kinds import BY_NUMBER
from fieldsales.errors import RuleError
from fieldsales.ledger.act import LARGEST_VALUE, Change

REGION = 1
"""The number of the field that says which scope a row is in."""
Decode = Callable[[Any], Any]
_Check = tuple[type, bool, Decode | None]
_PLAIN = frozenset({int, str, bytes})
_EDGE = 1 << 63


def misfit(changes: Sequence[Change]) -> RuleError | None:
    """Return which value of an act does not fit, None when all do."""
    for number, _, values in changes:
        if isinstance(values, dict):
            wrong = _wrong(_checks(number), ((n, write[0]) for n, write in values.items()))
        else:
            wrong = _wrong(_checks(number), enumerate(values, 1))
        if wrong is not None:
            return RuleError(
                "A value of {what} is of another type, or too large.", what=_name(number, wrong)
            )
    return None


def _wrong(checks: Mapping[int, _Check], values: Iterable[tuple[int, Any]]) -> int | None:
    """Return the first field whose value does not fit; one loop, since an import asks it 100,000 times."""
    for number, value in values:
        wanted, may_be_empty, decode = checks.get(number, _UNKNOWN)
        if value is None:
            if not may_be_empty:
                return number
            continue
        kind = type(value)
        if kind is not wanted and (wanted is not object or kind not in _PLAIN):
            return number
        too_large = not -_EDGE <= value < _EDGE if kind is int else len(value) > LARGEST_VALUE
        if too_large or (decode is not None and not _decodes(decode, value)):
            return number
    return None


_UNKNOWN: _Check = (object, True, None)


@lru_cache(None)
def _checks(number: int) -> Mapping[int, _Check]:
    """Return what is asked of each field of a kind: its plain type, whether it may be empty, its form."""
    kind = BY_NUMBER.get(number)
    found: dict[int, _Check] = {}
    for one in kind.fields if kind else ():
        base, decode = one.stored.base, one.stored.decode
        always_reads = isinstance(base, type) and issubclass(base, OpenEnum | bool)
        found[one.number] = (
            one.stored.sql_type,
            one.stored.optional,
            None if always_reads else decode,
        )
    return found | {DELETED: (int, False, _truth), REGION: (bytes, True, _id)}


def _truth(value: int) -> None:
    if value not in {0, 1}:
        raise ValueError(value)


def _id(value: bytes) -> None:
    if len(value) != 16:
        raise ValueError(value)


def _decodes(decode: Decode, value: Any) -> bool:
    try:
        decode(value)
    except (ValueError, OverflowError, msgspec.MsgspecError):
        return False
    return True


def _name(number: int, field: int) -> str:
    kind = BY_NUMBER.get(number)
    if kind is None or not 1 <= field <= len(kind.fields):
        return f"field {field}"
    return f"{kind.name}.{kind.fields[field - 1].name}"
