"""When a field was written, as far as the rows tell.

A row carries the stamp of a write, device and number, not its time. But many rows say when they were
written: ids hold the moment they were made, registers the moment of a state. A device's acts are numbered
in order, so these moments bound every write between them. What cannot be bounded is not claimed.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Mapping
from datetime import datetime

from fieldsales.domain.entity import Entity
from fieldsales.domain.ids import made_at
from fieldsales.domain.kinds import kind_of
from fieldsales.ledger.packing import unpacked_or_none
from fieldsales.ledger.stamp import device_of, seq_of

_TIMED = ("outcome", "progress")


class WriteTimes:
    """The moments of writes that rows tell of."""

    def __init__(self, rows: Iterable[Entity]) -> None:
        known: dict[int, dict[int, datetime]] = {}
        for stamp, moment in (pair for row in rows for pair in _told(row)):
            known.setdefault(device_of(stamp), {})[seq_of(stamp)] = moment
        self._known = {d: tuple(sorted(acts.items())) for d, acts in known.items()}

    def is_within(self, stamp: int, first: datetime, last: datetime) -> bool:
        """Say whether a write is known to have happened from `first` until before `last`."""
        acts = self._known.get(device_of(stamp), ())
        before = bisect_right(acts, seq_of(stamp), key=lambda a: a[0])
        after = bisect_left(acts, seq_of(stamp), key=lambda a: a[0])
        if not before or after == len(acts):
            return False
        return acts[before - 1][1] >= first and acts[after][1] < last


def fields_written(row: Entity) -> Mapping[str, int]:
    """Return the fields written after the creation, with the stamp of the write."""
    packed = row.seen.writers if row.seen else None
    if packed is None:
        return {}
    writers: Mapping[int, int] = unpacked_or_none(packed)
    names = {f.number: f.name for f in kind_of(type(row)).fields}
    return {names[n]: stamp for n, stamp in writers.items() if n in names}


def _told(row: Entity) -> Iterator[tuple[int, datetime]]:
    """Yield the writes of a row whose moment it tells."""
    if row.seen is None:
        return
    made = made_at(row.id)
    if made.timestamp() > 0:
        yield row.seen.created, made
    written = fields_written(row)
    for register in _TIMED:
        moment = getattr(getattr(row, register, None), "at", None)
        if moment is not None:
            yield written.get(register, row.seen.created), moment
