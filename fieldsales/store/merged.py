"""Which clients were merged into which, so that every reader shows one firm once (docs/decisions/0007).

Records keep the client they were written for; a reader shows them at the kept one. A client merged into
one that is not on this device (another region's) stands for itself: nobody's list may lose it.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from typing import Any

import sqlalchemy as sa

from fieldsales.domain.entity import E
from fieldsales.domain.kinds import KINDS
from fieldsales.domain.merging import kept_of

_MERGED = "SELECT id, merged_into_id FROM client WHERE merged_into_id IS NOT NULL AND _deleted = 0"
_IS_HERE = "SELECT 1 FROM client WHERE id = ? AND _deleted = 0"
LINKS = frozenset({"client_id", "parent_id", "became_client_id"})
"""Names of the fields that lead to a client and follow a merge."""
_LINKS_OF = {k.entity: tuple(sorted(LINKS & k.by_name.keys())) for k in KINDS}


@dataclass(frozen=True, slots=True)
class Merged:
    """The merges of this device: `kept` leads from a merged client to the one that is shown."""

    kept: Mapping[bytes, bytes] = field(default_factory=dict)

    def shown(self, client_id: bytes) -> bytes:
        """Return the client that is shown for this one."""
        return self.kept.get(client_id, client_id)

    def family(self, client_id: bytes) -> tuple[bytes, ...]:
        """Return the client that is shown for this one, and all that were merged into it."""
        shown = self.shown(client_id)
        return (shown, *(one for one, kept in self.kept.items() if kept == shown))

    def families(self, client_ids: Iterable[bytes]) -> list[bytes]:
        """Return those clients, each with all its family."""
        if not self.kept:
            return list(client_ids)
        return list(dict.fromkeys(one for i in client_ids for one in self.family(i)))

    def redirected(self, record: E) -> E:
        """Return a record as the kept client's; the same record when it is nobody else's."""
        if not self.kept:
            return record
        led: dict[str, Any] = {
            name: self.kept[getattr(record, name)]
            for name in _LINKS_OF[type(record)]
            if getattr(record, name) in self.kept and self.kept[getattr(record, name)] != record.id
        }
        return replace(record, **led) if led else record


def read_merged(connection: sa.Connection) -> Merged:
    """Return the merges as they stand."""
    into = {bytes(one): bytes(kept) for one, kept in connection.exec_driver_sql(_MERGED)}
    if not into:
        return Merged()
    here = {
        kept
        for kept in set(into.values())
        if connection.exec_driver_sql(_IS_HERE, (kept,)).first() is not None
    }
    known = {one: kept for one, kept in into.items() if kept in here}
    shown = {one: kept_of(one, known) for one in known}
    return Merged({one: kept for one, kept in shown.items() if kept != one})
