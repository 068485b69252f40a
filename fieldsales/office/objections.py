"""Why an act is refused. Pure: everything the office must know stands in the arguments.

An act is taken whole or not at all. Whether its values can be kept was looked at before (`fitting`); here
it is about who may write what, and where. A kind or field of a newer program is judged by its scope alone.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from fieldsales.domain.entity import DELETED, Field, Kind
from fieldsales.domain.ids import is_derived
from fieldsales.domain.kinds import BY_NUMBER
from fieldsales.domain.people import Role
from fieldsales.domain.permissions import may_delete, may_write
from fieldsales.errors import RuleError
from fieldsales.ledger.act import Change
from fieldsales.ledger.heads import CREATED, Row
from fieldsales.ledger.stamp import device_of
from fieldsales.office.fitting import REGION
from fieldsales.sync.protocol import Scope, outline_scope, scope_of

Key = tuple[int, bytes]


@dataclass(frozen=True, slots=True)
class Pusher:
    """Whose acts these are: the device, its person, her roles and granted scopes.

    `holders` are whose working sets get the clients she enters; none when she reads whole regions.
    """

    device: int
    person: bytes
    roles: frozenset[Role]
    scopes: frozenset[Scope]
    last_seq: int
    last_hash: bytes
    holders: tuple[bytes, ...] = ()


@dataclass(slots=True)
class Known:
    """A row the office has: packed, with its scope and the commit that last wrote it (0: new).

    `written` are the numbers of the fields that this push wrote. `copies` are where the pusher has it in a
    working set, with the commit of the copy; `is_held` says that she has it so, or had.
    """

    row: Row
    scope: Scope
    commit: int = 0
    is_touched: bool = False
    written: set[int] = field(default_factory=set)
    copies: tuple[tuple[Scope, int], ...] = ()
    is_held: bool = False


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
        if known is not None and not self._reaches(known):
            return RuleError("A record with this id exists in a region that is not granted to you.")
        if kind is not None and not may_write(self.pusher.roles, kind.name):
            return RuleError("Your roles do not let you create a {kind}.", kind=kind.name)
        return self._of_region(values[0] if values else None)

    def of_change(self, key: Key, writes: Mapping[int, list[Any]]) -> RuleError | None:
        known, kind = self.known.get(key), BY_NUMBER.get(key[0])
        if known is None and key not in self.made:
            return RuleError("It changes a record that the office does not have.")
        if known is not None and not self._reaches(known):
            return RuleError(_NOT_GRANTED)
        problem = self._of_region(writes[REGION][0]) if REGION in writes else None
        if problem is None and kind is not None:
            problem = self._of_rights(kind, writes, known)
        return problem

    def _of_region(self, region_id: bytes | None) -> RuleError | None:
        may = (
            {scope_of(region_id)}
            if region_id is None
            else {scope_of(region_id), outline_scope(region_id)}
        )
        return RuleError(_NOT_GRANTED) if may.isdisjoint(self.pusher.scopes) else None

    def _reaches(self, known: Known) -> bool:
        return known.is_held or known.scope in self.pusher.scopes

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


def _field(kind: Kind[Any], number: int) -> Field | None:
    return kind.fields[number - 1] if 1 <= number <= len(kind.fields) else None
