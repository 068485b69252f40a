"""Long texts that two people changed without seeing each other: put together by the office, where clean.

An act of the office itself (device 1, numbered by the commit) names both writes and brings the words of
both; it is an act as any other, in the log, in the history, and may be changed again. Looked at only where
this push left two values of such a text.
"""

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

import sqlalchemy as sa

from fieldsales.domain.kinds import BY_NUMBER
from fieldsales.domain.prose import LONG_TEXTS, put_together
from fieldsales.ledger.act import Act, Change, chain_hash, pack_changes, unpack_changes
from fieldsales.ledger.heads import IS_DELETED, SIBLINGS, Row, Write, apply_write, heads_of
from fieldsales.ledger.stamp import OFFICE_DEVICE, device_of, seq_of, stamp_of
from fieldsales.office.objections import Key, Known
from fieldsales.office.tables import ACT

_STEPS = 20
"""So far back a common text is looked for; beyond it a person settles."""
_OFFICE = bytes(16)
_Written = tuple[Any, list[int], Any]


class Prose:
    """Puts texts together inside one push; `fresh` are the changes of its own acts, by stamp."""

    def __init__(
        self,
        connection: sa.Connection,
        commit: int,
        now: int,
        fresh: Mapping[int, Iterable[Change]],
    ) -> None:
        self._connection, self._commit, self._now = connection, commit, now
        self._fresh = fresh
        self._changes: list[Change] = []

    def put_together(self, known: Mapping[Key, Known]) -> None:
        """Settle what is clean of the rows just written."""
        stamp = stamp_of(OFFICE_DEVICE, self._commit)
        for key, one in known.items():
            writes: dict[int, list[Any]] = {}
            for number in _contested(key, one):
                heads = heads_of(one.row, number)
                words = self._words(key, number, heads)
                if words is None:
                    continue
                parents = [h.stamp for h in heads]
                writes[number] = [words, parents, heads[0].value]
                apply_write(one.row, number, Write(stamp, self._now, words), parents)
            if writes:
                self._changes.append([*key, writes])

    def write(self) -> None:
        """Keep the office's act of this commit, if there is one."""
        if not self._changes:
            return
        last = sa.select(ACT.c.hash).where(ACT.c.device == OFFICE_DEVICE)
        before = self._connection.execute(last.order_by(ACT.c.seq.desc()).limit(1)).scalar()
        body = pack_changes(self._changes)
        bare = Act(self._commit, b"", self._now, _OFFICE, 1, body)
        self._connection.execute(
            ACT.insert().values(
                device=OFFICE_DEVICE,
                seq=bare.seq,
                hash=chain_hash(bytes(before or b""), bare),
                time=self._now,
                accepted=self._now,
                author=_OFFICE,
                schema=1,
                body=body,
                refused=None,
                commit=self._commit,
            )
        )

    def _words(self, key: Key, number: int, heads: tuple[Write, ...]) -> str | None:
        if len(heads) != 2 or any(not isinstance(h.value, str) for h in heads):
            return None
        one, other = sorted(heads, key=lambda h: (h.time, h.stamp))
        before = self._before(key, number, one.stamp, other.stamp)
        return None if before is None else put_together(before, one.value, other.value)

    def _before(self, key: Key, number: int, one: int, other: int) -> str | None:
        """Return the text that both had before them, None when it cannot be told."""
        for mine, hers in ((one, other), (other, one)):
            written = self._written(key, number, hers)
            if written is None or not isinstance(written[2], str):
                continue
            if written[1] and set(written[1]) <= self._ancestors(key, number, mine):
                return written[2]
        return None

    def _ancestors(self, key: Key, number: int, stamp: int) -> set[int]:
        found, asked = set[int](), [stamp]
        for _ in range(_STEPS):
            if not asked:
                break
            written = self._written(key, number, asked.pop())
            parents = set(written[1]) - found if written else set()
            found |= parents
            asked += sorted(parents)
        return found

    def _written(self, key: Key, number: int, stamp: int) -> _Written | None:
        """Return a write as its act has it: value, parents, old value; None of a creation."""
        for kind, row_id, values in self._changes_of(stamp):
            if (kind, row_id) == key and isinstance(values, dict) and number in values:
                value, parents, old = values[number]
                return value, parents, old
        return None

    def _changes_of(self, stamp: int) -> Iterable[Change]:
        if stamp in self._fresh:
            return self._fresh[stamp]
        chosen = sa.and_(ACT.c.device == device_of(stamp), ACT.c.seq == seq_of(stamp))
        body = self._connection.execute(sa.select(ACT.c.body).where(chosen)).scalar()
        return unpack_changes(bytes(body)) if body is not None else ()


def _contested(key: Key, known: Known) -> Iterator[int]:
    """Yield the long texts of a row that this push wrote and left with several values."""
    kind, row = BY_NUMBER.get(key[0]), known.row
    if kind is None or row[IS_DELETED] or not known.is_touched or not _siblings(row):
        return
    for name in sorted(LONG_TEXTS.get(kind.name, ())):
        number = kind.by_name[name].number
        if number in _siblings(row) and number in known.written:
            yield number


def _siblings(row: Row) -> Mapping[int, Any]:
    found: Mapping[int, Any] = row[SIBLINGS] or {}
    return found
