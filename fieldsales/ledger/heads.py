"""The heads law, and a row in its packed form. Pure: no database, no clock.

The heads of a field are its writes minus every write named as a parent by another; so the result does
not depend on order or repetition. A row keeps only heads. While a field has one head its value stands in
the row and its writer in `writers` (absent: the creation). Several heads stand in `siblings`, the shown
one first: highest rank, then latest effective time, then stamp. Time chooses what is shown, never what
survives.

A deletion is a write of the pseudo-field 0 that names every write of the row its author saw. An edit it
does not name stands against it as a write of *not deleted*, which is shown: nothing entered is hidden by
somebody who did not know of it.

Packed row: [created, writers, siblings, deleted, value 1, value 2, ...].
"""

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from fieldsales.domain.entity import DELETED, Kind
from fieldsales.ledger.packing import packed_or_none, unpacked_or_none

CREATED, WRITERS, SIBLINGS, IS_DELETED, FIRST = range(5)
Row = list[Any]
RankOf = Callable[[int, Any], int]
TimeOf = Callable[[int], int]
"""Tells the effective time of a write by its stamp; asked only where two writes survive."""


@dataclass(frozen=True, slots=True)
class Write:
    """One write of a field. `time` is its effective time: min(act, acceptance), microseconds."""

    stamp: int
    time: int
    value: Any


def unranked(_number: int, _value: Any) -> int:
    """Rank all writes alike."""
    return 0


def long_ago(_stamp: int) -> int:
    """Take a write whose time is not known here for the oldest: a laptop shows its own until told better."""
    return 0


def rank_by(kind: Kind[Any] | None) -> RankOf:
    """Return how the heads of a kind's fields outrank each other; nothing outranks in an unknown kind."""
    if kind is None:
        return unranked
    names = {f.number: f.name for f in kind.fields}

    def rank(number: int, value: Any) -> int:
        name = names.get(number)
        return kind.rank(name, value) if name else 0

    return rank


def new_row(stamp: int, values: Iterable[Any]) -> Row:
    """Return the packed row of a creation."""
    return [stamp, None, None, 0, *values]


def heads_of(row: Row, number: int, time_of: TimeOf = long_ago) -> tuple[Write, ...]:
    """Return the heads of a field, the shown one first."""
    siblings: Mapping[int, list[list[Any]]] = row[SIBLINGS] or {}
    if number in siblings:
        return tuple(Write(*head) for head in siblings[number])
    place, stamp = place_of(number), shown_stamp(row, number)
    return (Write(stamp, time_of(stamp), row[place] if place < len(row) else None),)


def stamps_of(row: Row) -> frozenset[int]:
    """Return every write a row shows or keeps: what somebody who looks at it has seen."""
    kept = [head[0] for heads in (row[SIBLINGS] or {}).values() for head in heads]
    return frozenset((row[CREATED], *(row[WRITERS] or {}).values(), *kept))


def apply_write(
    row: Row,
    number: int,
    write: Write,
    parents: Collection[int],
    *,
    rank: RankOf = unranked,
    time_of: TimeOf = long_ago,
) -> bool:
    """Apply a field's write to a packed row in place; return True when nothing stands against it."""
    _put(row, number, write, parents, rank, time_of)
    if number != DELETED:
        _stand_against_deletion(row, write, time_of)
    elif write.value:
        _stand_by_unseen_edits(row, write, parents, time_of)
    siblings = row[SIBLINGS] or {}
    return number not in siblings and not any(value for _, _, value in siblings.get(DELETED, ()))


def apply_second_creation(
    row: Row,
    stamp: int,
    time: int,
    values: Sequence[Any],
    *,
    rank: RankOf = unranked,
    time_of: TimeOf = long_ago,
) -> None:
    """Apply another creation of the same derived id: parentless writes of the fields that differ.

    It always stands as *not deleted*, so that a deletion by somebody who did not know of it hides nothing.
    """
    _put(row, DELETED, Write(stamp, time, 0), (), rank, time_of)
    for number, value in enumerate(values, 1):
        place = place_of(number)
        shown = row[place] if place < len(row) else None
        if shown != value:
            apply_write(row, number, Write(stamp, time, value), (), rank=rank, time_of=time_of)


def fields_in_conflict(siblings: bytes | None) -> frozenset[int]:
    """Return the numbers of fields whose heads differ in value; equal values are no conflict."""
    heads: Mapping[int, list[list[Any]]] = unpacked_or_none(siblings) or {}
    return frozenset(n for n, h in heads.items() if any(w[2] != h[0][2] for w in h[1:]))


def shown_stamp(row: Row, number: int) -> int:
    """Return the write whose value stands in the row."""
    writers: Mapping[int, int] = row[WRITERS] or {}
    created: int = row[CREATED]
    return writers.get(number, created)


def place_of(number: int) -> int:
    """Return where a field's value stands in a packed row."""
    return IS_DELETED if number == DELETED else FIRST + number - 1


def flat_row(row_id: bytes, row: Row) -> tuple[Any, ...]:
    """Return a row as it travels and as the laptop's table takes it: id, then the maps as bytes."""
    return (
        row_id,
        row[CREATED],
        packed_or_none(row[WRITERS]),
        packed_or_none(row[SIBLINGS]),
        *row[IS_DELETED:],
    )


def open_row(flat: Sequence[Any]) -> Row:
    """Return the packed row inside a flat one."""
    return [flat[1], unpacked_or_none(flat[2]), unpacked_or_none(flat[3]), *flat[4:]]


def _put(
    row: Row,
    number: int,
    write: Write,
    parents: Collection[int],
    rank: RankOf,
    time_of: TimeOf,
) -> None:
    is_seen = number not in (row[SIBLINGS] or {}) and shown_stamp(row, number) in parents
    before = () if is_seen else heads_of(row, number, time_of)
    kept = [h for h in before if h.stamp not in parents and h.stamp != write.stamp]
    heads = sorted((*kept, write), key=lambda w: _order(number, w, rank), reverse=True)
    _show(row, number, heads)


def _order(number: int, write: Write, rank: RankOf) -> tuple[int, int, int]:
    first = int(not write.value) if number == DELETED else rank(number, write.value)
    return first, write.time, write.stamp


def _stand_against_deletion(row: Row, edit: Write, time_of: TimeOf) -> None:
    """Let an edit of a deleted row stand as *not deleted*, where nothing else does yet."""
    heads = heads_of(row, DELETED)
    if all(h.value for h in heads) and all(h.stamp != edit.stamp for h in heads):
        _put(row, DELETED, Write(edit.stamp, edit.time, 0), (), unranked, time_of)


def _stand_by_unseen_edits(
    row: Row, deletion: Write, parents: Collection[int], time_of: TimeOf
) -> None:
    """Let the latest edit that a deletion does not name stand as *not deleted*."""
    unseen = stamps_of(row) - {*parents, deletion.stamp, *_stamps(row, DELETED)}
    if unseen and all(h.value for h in heads_of(row, DELETED)):
        time, stamp = max((time_of(s), s) for s in unseen)
        _put(row, DELETED, Write(stamp, time, 0), (), unranked, time_of)


def _stamps(row: Row, number: int) -> tuple[int, ...]:
    return tuple(h.stamp for h in heads_of(row, number))


def _show(row: Row, number: int, heads: list[Write]) -> None:
    place = place_of(number)
    while len(row) <= place:  # an older writer's shorter row
        row.append(None)
    rest = {n: h for n, h in (row[SIBLINGS] or {}).items() if n != number}
    if len(heads) > 1:
        rest[number] = [[w.stamp, w.time, w.value] for w in heads]
    row[place] = heads[0].value
    row[WRITERS] = {**(row[WRITERS] or {}), number: heads[0].stamp}
    row[SIBLINGS] = rest or None
