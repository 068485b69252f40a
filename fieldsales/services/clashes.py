"""Conflicts between records, as the office found them: listed with what may be seen of their sides; kept.

The office opens and closes them (`office/detectors`); a person moves or cancels a meeting, merges a client,
or says here why both shall stay. Her decision counts on her own screen before the office knows of it.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from fieldsales.domain.conflict import Conflict, ConflictSide, ConflictState, Decision
from fieldsales.domain.entity import Entity
from fieldsales.domain.ids import ConflictId, DecisionId, id_text
from fieldsales.domain.kinds import BY_NAME
from fieldsales.domain.people import Brigade, Person
from fieldsales.errors import RuleError
from fieldsales.services.cards import title_of
from fieldsales.services.workplace import Workplace
from fieldsales.store.transaction import Reader


@dataclass(frozen=True, slots=True)
class ClashSide:
    """One of the records; `title` is empty when this device may not see it."""

    kind: str
    id: bytes
    title: str
    brigade: str
    start: datetime | None
    end: datetime | None
    is_here: bool


@dataclass(frozen=True, slots=True)
class Clash:
    """A conflict of records; `people` are names of those who would be in two places."""

    id: bytes
    what: str
    state: ConflictState
    opened_at: datetime | None
    sides: tuple[ClashSide, ...]
    details: tuple[str, ...]
    people: tuple[str, ...]


class Clashes:
    """Use cases of conflicts between records."""

    def __init__(self, workplace: Workplace) -> None:
        self._work = workplace

    def open(self) -> Sequence[Clash]:
        """Return those somebody has to look at, oldest first."""
        with self._work.read() as reader:
            decided = {(d.conflict_id, d.cause) for d in reader.where(Decision)}
            found = [
                c
                for c in reader.where(Conflict)
                if c.state is ConflictState.OPEN and (c.id, c.cause) not in decided
            ]
            found.sort(key=lambda c: (str(c.progress.opened_at), c.id))
            return [_clash(reader, c) for c in found]

    def keep(self, conflict_id: bytes, because: str) -> int:
        """Let both sides stay, for a reason, until one of them changes; return the act's number."""
        with self._work.act() as act:
            conflict = act.tx.get(Conflict, conflict_id)
            if conflict is None or conflict.state is not ConflictState.OPEN:
                raise RuleError(
                    "There is no open conflict {id}.", id=id_text(conflict_id), where="ID"
                )
            sides = [_record(act.tx, side) for side in conflict.sides]
            here = next((r for r in sides if r is not None), None)
            if here is None:
                raise RuleError(
                    "Neither record of this conflict is on this device; those who see one decide.",
                    where="ID",
                )
            act.add(
                Decision(
                    id=DecisionId(act.new_id()),
                    region_id=here.region_id,
                    conflict_id=ConflictId(conflict.id),
                    cause=conflict.cause,
                    reason=because.strip(),
                    by_id=act.actor.person_id,
                    at=act.now,
                )
            )
            return act.commit()


def _clash(reader: Reader, conflict: Conflict) -> Clash:
    people = reader.by_id(Person, conflict.people)
    return Clash(
        conflict.id,
        conflict.what.value,
        conflict.state,
        conflict.progress.opened_at,
        tuple(_side(reader, side) for side in conflict.sides),
        conflict.details,
        tuple(people[i].name for i in conflict.people if i in people),
    )


def _side(reader: Reader, side: ConflictSide) -> ClashSide:
    record, brigade = _record(reader, side), reader.get(Brigade, side.brigade_id)
    return ClashSide(
        side.kind,
        side.id,
        title_of(reader, record),
        brigade.name if brigade else "",
        side.start,
        side.end,
        record is not None,
    )


def _record(reader: Reader, side: ConflictSide) -> Entity | None:
    """Return the record of a side, None when it is not granted here or of a kind of a newer program."""
    kind = BY_NAME.get(side.kind)
    found: Entity | None = reader.get(kind.entity, side.id) if kind else None
    return found
