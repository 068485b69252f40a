"""What every record has in common, and how a kind of record describes itself.

An entity is a frozen slotted dataclass. Its fields are numbered by position, 1 upwards, in order of
declaration, the region (its scope) first; a new field is appended, a number is never reused. So a row
travels as an array: shorter than expected means "older writer, defaults apply", longer means "newer
writer, keep the tail". Values that only make sense together are one *register*: a frozen dataclass in
one field, merged whole. `seen` says which writes the holder of a value saw.
"""

from collections.abc import Callable
from dataclasses import MISSING, dataclass, field, fields
from enum import StrEnum
from functools import cached_property
from operator import attrgetter
from typing import Any, Generic, Self, TypeVar, get_type_hints

from fieldsales.domain.ids import RegionId
from fieldsales.domain.stored import Stored, stored_as

DELETED = 0
"""The number of the pseudo-field that says whether a row is deleted."""


class OpenEnum(StrEnum):
    """A state whose newer values, from a newer program, are kept as they came."""

    @classmethod
    def _missing_(cls, value: object) -> Self | None:
        if not isinstance(value, str):
            return None
        unknown = str.__new__(cls, value)
        unknown._name_ = "UNKNOWN"
        unknown._value_ = value
        return unknown

    @property
    def is_known(self) -> bool:
        """Say whether this program knows the value; a record with an unknown one is read-only."""
        return self._name_ != "UNKNOWN"


@dataclass(frozen=True, slots=True)
class Seen:
    """The writes behind a value, packed by the ledger.

    `created` is the stamp of the creation; `writers` one stamp per field written later; `siblings`
    the heads of fields that two people wrote without seeing each other.
    """

    created: int
    writers: bytes | None = None
    siblings: bytes | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Entity:
    """A record. `region_id` is its scope: None belongs to the whole company."""

    id: bytes
    seen: Seen | None = field(default=None, compare=False, repr=False)
    region_id: RegionId | None = None


E = TypeVar("E", bound=Entity)
Rank = Callable[[str, Any], int]


def no_rank(_field: str, _stored: Any) -> int:
    """Rank no write above another: time alone chooses what is shown."""
    return 0


@dataclass(frozen=True, slots=True)
class Field:
    """One field of a kind: its number on the wire, its name, its type, how it is stored, its default."""

    number: int
    name: str
    annotation: Any
    stored: Stored
    stored_default: Any


@dataclass(frozen=True)
class Kind(Generic[E]):
    """One kind of record.

    Args:
        number: its number on the wire; never reused.
        name: its table and its word in commands.
        entity: its class.
        office_only: changed only by the office; travels down read-only.
        rank: which of several heads of a field outranks the others, whatever the clock says.
    """

    number: int
    name: str
    entity: type[E]
    office_only: bool = False
    rank: Rank = no_rank

    @cached_property
    def fields(self) -> tuple[Field, ...]:
        """The fields in the order of their numbers."""
        hints = get_type_hints(self.entity)
        own = [f for f in fields(self.entity) if f.name not in {"id", "seen"}]
        made = []
        for number, one in enumerate(own, 1):
            stored = stored_as(hints[one.name])
            made.append(Field(number, one.name, hints[one.name], stored, _default_of(one, stored)))
        return tuple(made)

    @cached_property
    def by_name(self) -> dict[str, Field]:
        """The fields by their names."""
        return {f.name: f for f in self.fields}

    @cached_property
    def _raw(self) -> Callable[[Any], tuple[Any, ...]]:
        return attrgetter(*(f.name for f in self.fields))

    @cached_property
    def _encoders(self) -> tuple[tuple[int, Callable[[Any], Any]], ...]:
        return tuple((f.number - 1, f.stored.encode) for f in self.fields if f.stored.encode)

    @cached_property
    def _decoders(self) -> tuple[tuple[int, Callable[[Any], Any]], ...]:
        return tuple((f.number - 1, f.stored.decode) for f in self.fields if f.stored.decode)

    @cached_property
    def _names(self) -> tuple[str, ...]:
        return tuple(f.name for f in self.fields)

    def stored_values(self, entity: E) -> tuple[Any, ...]:
        """Return the stored forms of all fields, in the order of their numbers."""
        values = list(self._raw(entity))
        for place, encode in self._encoders:
            if values[place] is not None:
                values[place] = encode(values[place])
        return tuple(values)

    def entity_of(self, row_id: bytes, values: list[Any], seen: Seen | None) -> E:
        """Build the record from stored forms."""
        for place, decode in self._decoders:
            if values[place] is not None:
                values[place] = decode(values[place])
        return self.entity(id=row_id, seen=seen, **dict(zip(self._names, values, strict=True)))


def _default_of(one: Any, stored: Stored) -> Any:
    """Return the stored form of what an older writer left out; an empty value of the type if none."""
    if one.default is not MISSING:
        return stored.out(one.default)
    if one.default_factory is not MISSING:
        return stored.out(one.default_factory())
    if stored.optional:
        return None
    return {int: 0, str: "", bytes: b""}[stored.sql_type]
