"""The place a person works at: the base of this device, the clock, and who she is.

Every service receives one. It opens the base for reading and for one act at a time, and checks what is
common to all acts: the rules of the kind and the right to write (ARCHITECTURE section 5).
"""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field

from fieldsales.domain.change import Actor, Change
from fieldsales.domain.clock import Clock
from fieldsales.domain.entity import E, Entity
from fieldsales.domain.ids import new_id
from fieldsales.domain.kinds import kind_of
from fieldsales.domain.people import Person, Role
from fieldsales.domain.permissions import may_delete, may_write
from fieldsales.domain.rules import RULES
from fieldsales.errors import EnvironmentFault, RuleError
from fieldsales.store.base import Base, Identity
from fieldsales.store.transaction import Reader, Transaction


@dataclass(slots=True)
class Workplace:
    """What services need to work."""

    base: Base
    clock: Clock
    _identity: Identity | None = field(default=None, init=False)

    def actor(self) -> Actor:
        """Return who acts here; before the first sync her roles are not known and she may not write."""
        with self.base.read() as reader:
            return _actor(self._who(), reader)

    def _who(self) -> Identity:
        """Return whose device this is; it is asked once, since person and number never change."""
        if self._identity is None:
            self._identity = self.base.identity()
        if self._identity is None:
            raise EnvironmentFault(
                "This profile is no device yet. Enrol it: `fieldsales enrol CODE`."
            )
        return self._identity

    @contextmanager
    def read(self) -> Iterator[Reader]:
        """See the records as they stand at one moment."""
        with self.base.read() as reader:
            yield reader

    @contextmanager
    def act(self, *, is_bulk: bool = False) -> Iterator["Act"]:
        """Open one act; `commit()` must be said. A bulk act leaves new records out of the search index."""
        who = self._who()
        with self.base.act(who.person_id, self.clock.now(), is_bulk=is_bulk) as tx:
            yield Act(tx, _actor(who, tx))


def _actor(who: Identity, reader: Reader) -> Actor:
    """Return the person of a device in the roles she has at this moment."""
    person = reader.get(Person, who.person_id)
    roles = frozenset(person.roles) if person else frozenset[Role]()
    return Actor(who.person_id, roles, who.device)


class Act:
    """One act being made: every put obeys the rules of its kind and the right to write."""

    def __init__(self, tx: Transaction, actor: Actor) -> None:
        self.tx, self.actor, self.now = tx, actor, tx.now
        self._refusal: RuleError | None = None

    def new_id(self) -> bytes:
        """Return an id for a new record."""
        return new_id(self.now)

    def add(self, new: E) -> E:
        """Create a record."""
        kind = kind_of(type(new))
        self._refuse_unless(may_write(self.actor.roles, kind.name), kind.name)
        self.tx.put(new)
        self._check(None, new)
        return new

    def change(self, new: E, was: E) -> E:
        """Change a record from what was on the screen."""
        kind = kind_of(type(new))
        if new == was:
            return was
        for one in kind.fields:
            if getattr(new, one.name) != getattr(was, one.name):
                allowed = may_write(self.actor.roles, kind.name, one.name)
                self._refuse_unless(allowed, kind.name, one.name)
        self.tx.put(new, was=was)
        self._check(was, new)
        return new

    def delete(self, was: Entity) -> None:
        """Delete a record, where its kind knows deletion."""
        kind = kind_of(type(was))
        self._check(was, None)
        self._refuse_unless(may_delete(self.actor.roles, kind.name), kind.name)
        self.tx.delete(was)

    def commit(self) -> int:
        """Keep the act; return its number, 0 when nothing changed.

        Raises:
            RuleError: a change of it was refused; the refusal is said again, and nothing was kept.
        """
        if self._refusal is not None:
            raise self._refusal
        return self.tx.commit()

    def _check(self, before: Entity | None, after: Entity | None) -> None:
        one = after if after is not None else before
        try:
            for rule in RULES.get(type(one), ()) if one is not None else ():
                rule(Change(before, after, self.actor, self.now), self.tx)
        except RuleError as error:
            self._refusal = (
                error  # it may be written already, as rules read the rows as they would be
            )
            raise

    def _refuse_unless(self, allowed: bool, kind: str, field: str = "") -> None:  # noqa: FBT001
        if not allowed:
            what = f"{kind}.{field}" if field else kind
            if not self.actor.roles:
                raise RuleError(
                    "This device does not know your roles yet; sync with the office, then try again.",
                    where=what,
                )
            raise RuleError(
                "Your roles do not let you change {what}; ask your lead.", what=what, where=what
            )
