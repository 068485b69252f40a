"""Why an act is refused. Pure: everything the office must know stands in the arguments.

An act is taken whole or not at all. What is not known here (a kind or a field of a newer program) is
judged by its scope alone and passed on; what is known must be of its type, or the laptops that receive it
could not read it.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

import msgspec

from fieldsales.domain.entity import DELETED, Field, Kind
from fieldsales.domain.ids import is_derived
from fieldsales.domain.kinds import BY_NUMBER
from fieldsales.domain.people import Role
from fieldsales.domain.permissions import may_delete, may_write
from fieldsales.errors import RuleError
from fieldsales.ledger.act import LARGEST_VALUE, Change
from fieldsales.ledger.heads import CREATED, Row
from fieldsales.ledger.stamp import device_of
from fieldsales.sync.protocol import Scope, scope_of

Key = tuple[int, bytes]
REGION = 1
"""The number of the field that says which scope a row is in."""


@dataclass(frozen=True, slots=True)
class Pusher:
    """Whose acts these are: the device, its person, her roles and granted scopes."""

    device: int
    person: bytes
    roles: frozenset[Role]
    scopes: frozenset[Scope]
    last_seq: int
    last_hash: bytes


@dataclass(slots=True)
class Known:
    """A row the office has: packed, with its scope and the commit that last wrote it (0: new)."""

    row: Row
    scope: Scope
    commit: int = 0
    is_touched: bool = False


def objection(
    pusher: Pusher, known: Mapping[Key, Known], author: bytes, changes: Sequence[Change]
) -> RuleError | None:
    """Return why an act is refused, None when it is not."""
    if author != pusher.person:
        return RuleError("The author is not the person of this device.")
    judge = _Judge(pusher, known)
    for number, row_id, values in changes:
        key = (number, row_id)
        problem = (
            judge.of_creation(key, values)
            if isinstance(values, list)
            else judge.of_change(key, values)
        )
        if problem is not None:
            return problem
        judge.made.add(key)
    return None


@dataclass(slots=True)
class _Judge:
    """Looks at the changes of one act, one after the other."""

    pusher: Pusher
    known: Mapping[Key, Known]
    made: set[Key] = field(default_factory=set)

    def of_creation(self, key: Key, values: list[Any]) -> RuleError | None:
        known, kind = self.known.get(key), BY_NUMBER.get(key[0])
        if (known is not None or key in self.made) and not is_derived(key[1]):
            return RuleError("A record with this id exists already.")
        if known is not None and known.scope not in self.pusher.scopes:
            return RuleError("A record with this id exists in a region that is not granted to you.")
        if kind is not None and not may_write(self.pusher.roles, kind.name):
            return RuleError("Your roles do not let you create a {kind}.", kind=kind.name)
        problem = _misfits(kind, dict(enumerate(values, 1)))
        return problem or self._of_region(values[0] if values else None)

    def of_change(self, key: Key, writes: Mapping[int, list[Any]]) -> RuleError | None:
        known, kind = self.known.get(key), BY_NUMBER.get(key[0])
        if known is None and key not in self.made:
            return RuleError("It changes a record that the office does not have.")
        if known is not None and known.scope not in self.pusher.scopes:
            return RuleError(_NOT_GRANTED)
        problem = _misfits(kind, {number: write[0] for number, write in writes.items()})
        if problem is None and REGION in writes:
            problem = self._of_region(writes[REGION][0])
        if problem is None and kind is not None:
            problem = self._of_rights(kind, writes, known)
        return problem

    def _of_region(self, region_id: bytes | None) -> RuleError | None:
        return None if scope_of(region_id) in self.pusher.scopes else RuleError(_NOT_GRANTED)

    def _of_rights(
        self, kind: Kind[Any], writes: Mapping[int, Any], known: Known | None
    ) -> RuleError | None:
        for number, write in writes.items():
            if number == DELETED and write[0] and not self._may_undo(kind.name, known):
                return RuleError("Your roles do not let you delete a {kind}.", kind=kind.name)
            one = _field(kind, number)
            if one is not None and not may_write(self.pusher.roles, kind.name, one.name):
                what = f"{kind.name}.{one.name}"
                return RuleError("Your roles do not let you change {what}.", what=what)
        return None

    def _may_undo(self, kind: str, known: Known | None) -> bool:
        """Say whether a deletion is allowed: by role, or of what this device itself created (undo)."""
        own = known is None or device_of(known.row[CREATED]) == self.pusher.device
        return own or may_delete(self.pusher.roles, kind)


_NOT_GRANTED = "It is about a record of a region that is not granted to you."


def _misfits(kind: Kind[Any] | None, values: Mapping[int, Any]) -> RuleError | None:
    """Return which value cannot be kept by the laptops, None when all can."""
    for number, value in values.items():
        one = _field(kind, number)
        if number == REGION and not _is_region(value):
            return RuleError("Its region is no id.")
        if not _is_plain(value) or (one is not None and not _is_of(one, value)):
            what = f"{kind.name}.{one.name}" if kind and one else f"field {number}"
            return RuleError("A value of {what} is of another type, or too large.", what=what)
    return None


def _field(kind: Kind[Any] | None, number: int) -> Field | None:
    fields = kind.fields if kind is not None else ()
    return fields[number - 1] if 1 <= number <= len(fields) else None


def _is_region(value: Any) -> bool:
    return value is None or (isinstance(value, bytes) and len(value) == 16)


def _is_plain(value: Any) -> bool:
    """Say whether SQLite holds a value: whole numbers of 64 bits, text and bytes up to a megabyte."""
    match value:
        case None:
            return True
        case bool():
            return False
        case int():
            return -(2**63) <= value < 2**63
        case str() | bytes():
            return len(value) <= LARGEST_VALUE
        case _:
            return False


def _is_of(one: Field, value: Any) -> bool:
    """Say whether a value is a stored form of this field."""
    if value is None:
        return one.stored.optional
    return isinstance(value, one.stored.sql_type) and _decodes(one.stored.decode, value)


def _decodes(decode: Callable[[Any], Any] | None, value: Any) -> bool:
    if decode is None:
        return True
    try:
        decode(value)
    except (ValueError, OverflowError, msgspec.MsgspecError):
        return False
    return True
