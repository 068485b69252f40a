"""How a value of an entity's field is stored and sent: plain values that SQLite and MessagePack share.

Text, whole numbers and ids stay as they are; a moment becomes microseconds since 1970 in UTC, a date its
ISO text, a truth 0 or 1, an enum its text, a register or a tuple canonical JSON text (keys sorted, no
blanks), so that equal values are equal texts and SQL can look inside.
"""

import types
from collections.abc import Callable
from dataclasses import dataclass, is_dataclass
from datetime import UTC, date, datetime, timedelta
from enum import Enum
from operator import attrgetter
from typing import Any, Union, get_args, get_origin

import msgspec

from fieldsales.errors import BrokenPromise

Convert = Callable[[Any], Any]
EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MICROSECOND = timedelta(microseconds=1)
_NONE_OF_THEM: tuple[()] = ()
_enum_out: Convert = attrgetter("_value_")
_encode_json = msgspec.json.Encoder(order="sorted").encode


@dataclass(frozen=True, slots=True)
class Stored:
    """How one field is stored; a missing `encode` or `decode` means the value stays as it is."""

    sql_type: type[int] | type[str] | type[bytes]
    base: Any
    optional: bool
    encode: Convert | None = None
    decode: Convert | None = None

    def out(self, value: Any) -> Any:
        """Return the stored form of a value."""
        return value if self.encode is None or value is None else self.encode(value)

    def back(self, value: Any) -> Any:
        """Return the value of a stored form."""
        return value if self.decode is None or value is None else self.decode(value)


def stored_as(annotation: Any) -> Stored:
    """Return how a field of this type is stored; refuse a type that has no stored form."""
    base, optional = _without_none(annotation)
    plain = getattr(base, "__supertype__", base)
    if plain is bool:
        return Stored(int, base, optional, int, bool)
    if plain in {int, str, bytes}:
        return Stored(plain, base, optional)
    if plain is datetime:
        return Stored(int, base, optional, moment_out, moment_back)
    if plain is date:
        return Stored(str, base, optional, date.isoformat, date.fromisoformat)
    if isinstance(plain, type) and issubclass(plain, Enum):
        return Stored(str, base, optional, _enum_out, _enum_back(plain))
    if is_dataclass(plain) or get_origin(plain) is tuple:
        return Stored(str, base, optional, register_out, _register_back(plain))
    raise BrokenPromise("{type} has no stored form.", type=str(annotation))


def moment_out(value: datetime) -> int:
    """Return microseconds since 1970 in UTC of an aware moment."""
    return (value - EPOCH) // _MICROSECOND


def moment_back(value: int) -> datetime:
    """Return the moment, in UTC, of microseconds since 1970."""
    return EPOCH + value * _MICROSECOND


def register_out(value: Any) -> str:
    """Return the canonical JSON text of a register or a tuple."""
    return "[]" if value is _NONE_OF_THEM else _encode_json(value).decode()


def inside_register(value: Any) -> Any:
    """Return a value as it stands inside a register's JSON: a moment, a date or an id as text."""
    return msgspec.to_builtins(value)


def _register_back(annotation: Any) -> Convert:
    decoder = msgspec.json.Decoder(annotation)
    return decoder.decode


def _enum_back(enum: type[Enum]) -> Convert:
    """Look a known value up; asking the class takes four times as long, a second for 100,000 rows."""
    known = {member.value: member for member in enum}

    def back(value: Any) -> Any:
        found = known.get(value)
        return enum(value) if found is None else found

    return back


def _without_none(annotation: Any) -> tuple[Any, bool]:
    if get_origin(annotation) in {Union, types.UnionType}:
        rest = [a for a in get_args(annotation) if a is not types.NoneType]
        if len(rest) != 1:
            raise BrokenPromise("A field has one type, not {count}.", count=len(rest))
        return rest[0], True
    return annotation, False
