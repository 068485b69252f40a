"""One sync of a laptop: offer the acts the office lacks, adopt what it sends, keep what is pending.

An adopted row replaces ours; acts not yet at the office are then put on top by the heads law. So no
shadow copy is needed: the office's row plus own acts above the acknowledged number is our row, always.
Every frame is one local commit with its cursor, so a sync that breaks off goes on where it stopped.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import timedelta
from typing import Protocol

from fieldsales.domain.clock import Clock
from fieldsales.domain.stored import moment_back, moment_out
from fieldsales.errors import EnvironmentFault, FieldSalesError, from_text
from fieldsales.store.adoption import Adoption, pending_acts
from fieldsales.store.base import Base
from fieldsales.store.database import reading, writing
from fieldsales.store.tables import SCHEMA
from fieldsales.sync.client import Counted
from fieldsales.sync.protocol import (
    MAX_REQUEST,
    PROTOCOL,
    Frame,
    SyncRequest,
    region_of,
    unpack_frame,
)

CLOCK_TOLERANCE = timedelta(minutes=5)


class Transport(Protocol):
    """Something that carries a request to the office and its frames back."""

    @property
    def counted(self) -> Counted:
        """What went over the wire so far."""
        ...

    def sync(self, request: SyncRequest) -> Iterator[bytes]:
        """Send a request; yield the bodies of frames."""
        ...


@dataclass(frozen=True, slots=True)
class Synced:
    """What one sync did: acts up, rows down, how many fields stand in conflict, refused acts."""

    up: int
    down: int
    refused: tuple[tuple[int, FieldSalesError], ...]
    requests: int
    bytes_up: int
    bytes_down: int
    clock_off: timedelta


Progress = Callable[[int], None]


class Engine:
    """Syncs one base with its office; a request carries acts up to `most_bytes`, at least one."""

    def __init__(
        self, base: Base, transport: Transport, clock: Clock, most_bytes: int = MAX_REQUEST // 2
    ) -> None:
        self._base, self._transport, self._clock = base, transport, clock
        self._most_bytes = most_bytes

    def sync(self, progress: Progress = lambda _rows: None) -> Synced:
        """Exchange until nothing is left to send; `progress` hears the number of rows so far.

        Raises:
            EnvironmentFault: the office cannot be reached; what arrived before is kept.
        """
        sent = adopted = 0
        refused: dict[int, FieldSalesError] = {}
        self._clock_off = timedelta(0)
        more = True
        self._wants_more = False
        while more:
            request, more = self._request()
            last: Frame | None = None
            for body in self._transport.sync(request):
                last = unpack_frame(body)
                adopted += self._adopt(last)
                progress(adopted)
            if last is None or not last.is_last:
                raise EnvironmentFault(
                    "The connection to the office broke off. What arrived is kept; sync goes on from there."
                )
            sent += sum(act.seq <= last.last_seq for act in request.acts)
            refused |= {seq: from_text(reason) for seq, reason in last.refused}
            more = more or self._wants_more
            if request.epoch != last.epoch:  # a restored office may lack acts it had
                more = more or bool(self._request()[0].acts)
        while self._base.catch_up_search():
            continue
        counted = self._transport.counted
        return Synced(
            sent,
            adopted,
            tuple(refused.items()),
            counted.requests,
            counted.bytes_up,
            counted.bytes_down,
            self._clock_off,
        )

    def _request(self) -> tuple[SyncRequest, bool]:
        with reading(self._base.engine) as connection:
            me, acts, more = pending_acts(connection, self._most_bytes)
        request = SyncRequest(
            PROTOCOL,
            SCHEMA,
            me.epoch,
            me.cursors,
            acts,
            me.acked,
            sorted(me.wanted),
            me.is_whole,
        )
        return request, more

    def _adopt(self, frame: Frame) -> int:
        off = moment_back(frame.now) - self._clock.now()
        self._clock_off = off if abs(off) > CLOCK_TOLERANCE else timedelta(0)
        count = sum(map(len, frame.rows.values())) + len(frame.patches)
        has_rows = bool(count or frame.exits or frame.left)
        with writing(self._base.engine) as connection:
            adoption = Adoption(connection, frame.last_seq)
            if adoption.is_news(frame.epoch, frame.cursor, frame.scopes, has_rows=has_rows):
                adoption.begin_epoch(frame.epoch)
                adoption.note_refused(frame.refused)
                left = {region_of(scope) for scope in frame.left}
                adoption.leave(sorted(left))
                adoption.exits(frame.exits)
                for number, rows in frame.rows.items():
                    adoption.rows(number, rows)
                adoption.patches(frame.patches)
                forgotten = [s for s in adoption.scopes if region_of(s) in left]
                adoption.advance(frame.epoch, frame.cursor, frame.scopes, forgotten)
                adoption.follow_search()
            self._wants_more = adoption.wants_more
            adoption.touch(moment_out(self._clock.now()), is_last=frame.is_last)
            connection.commit()
        return count
