"""The heads law, and a row in its packed form. Pure: no database, no clock.

The heads of a field are its writes minus every write named as a parent by another; so the result does
not depend on order or repetition. A row keeps only heads. While a field has one head its value stands in
the row and its writer in `writers` (absent: the creation). Several heads stand in `siblings`, the shown
one first: highest rank, then latest effective time, then stamp. Time chooses what is shown, never what
survives.

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


@dataclass(frozen=True, slots=True)
class Write:
    """One write of a field. `time` is its effective time: min(act, acceptance), microseconds."""

    stamp: int
    time: int
    value: Any


def unranked(_number: int, _value: Any) -> int:
    """Rank all writes alike."""
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


def heads_of(row: Row, number: int, shown_time: int = 0) -> tuple[Write, ...]:
    """Return the heads of a field, the shown one first; `shown_time` is used while there is only one."""
    siblings: Mapping[int, list[list[Any]]] = row[SIBLINGS] or {}
    if number in siblings:
        return tuple(Write(*head) for head in siblings[number])
    place = place_of(number)
    value = row[place] if place < len(row) else None
    return (Write(shown_stamp(row, number), shown_time, value),)


def apply_write(
    row: Row,
    number: int,
    write: Write,
    parents: Collection[int],
    *,
    rank: RankOf = unranked,
    shown_time: int = 0,
) -> bool:
    """Apply a field's write to a packed row in place; return True when one head is left.

    `shown_time` is the effective time of the head now shown, needed only when both survive.
    """
    before = heads_of(row, number, shown_time)
    kept = [h for h in before if h.stamp not in parents and h.stamp != write.stamp]
    heads = sorted(
        (*kept, write), key=lambda w: (rank(number, w.value), w.time, w.stamp), reverse=True
    )
    _show(row, number, heads)
    return len(heads) == 1


def apply_second_creation(
    row: Row, stamp: int, time: int, values: Sequence[Any], rank: RankOf = unranked
) -> bool:
    """Apply another creation of the same derived id: parentless writes of the fields that differ.

    Returns True when no field has more than one head.
    """
    is_settled = True
    for number, value in enumerate(values, 1):
        place = place_of(number)
        shown = row[place] if place < len(row) else None
        if shown != value:
            is_settled &= apply_write(row, number, Write(stamp, time, value), (), rank=rank)
    return is_settled


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
