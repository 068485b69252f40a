"""A proposed change, and what a rule may ask about it.

Rules are functions over a change (before, after, related rows), never constructors: what a merge broke
must still load. A rule returns nothing and raises RuleError with a sentence that says what is missing.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Generic, Protocol

from fieldsales.domain.entity import E
from fieldsales.domain.ids import PersonId
from fieldsales.domain.people import Role


class Rows(Protocol):
    """Related records, as they stand with this act's own changes on top."""

    def get(self, entity: type[E], row_id: bytes | None) -> E | None:
        """Return the record, None when there is none."""
        ...

    def where(self, entity: type[E], **equals: object) -> tuple[E, ...]:
        """Return the records whose fields equal the given values."""
        ...


@dataclass(frozen=True, slots=True)
class Actor:
    """Who acts, in which roles, on which device."""

    person_id: PersonId
    roles: frozenset[Role]
    device: int = 0

    def is_any(self, *roles: Role) -> bool:
        """Say whether the actor has one of these roles."""
        return not self.roles.isdisjoint(roles)


@dataclass(frozen=True, slots=True)
class Change(Generic[E]):
    """A record before (None: created) and after (None: deleted), who asks and when."""

    before: E | None
    after: E | None
    actor: Actor
    now: datetime


Rule = Callable[[Change[Any], Rows], None]
