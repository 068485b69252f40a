"""One round with a device: verify, take its acts in, give it what is new."""

from collections.abc import Iterator

from sqlalchemy import select

from fieldsales.errors import RuleError
from fieldsales.office.auth import Caller, pusher_of, use_nonce, verified
from fieldsales.office.database import OfficeDatabase
from fieldsales.office.detectors.watch import Moment, is_left, look_later
from fieldsales.office.feed import PAGE, Asked, frames
from fieldsales.office.push import Push, open_acts, refused_after
from fieldsales.office.tables import COUNTER
from fieldsales.sync.protocol import PROTOCOL, SyncRequest, pack_frame, unpack_request


def answer(
    database: OfficeDatabase, header: str, body: bytes, now: int, *, page: int = PAGE
) -> Iterator[bytes]:
    """Yield the packed frames that answer a signed request; the push is committed before the first.

    `page` is how many rows a frame holds before it ends with its commit.
    """
    with database.reading() as connection:
        caller = verified(connection, header, "/v1/sync", body, now)
    request = unpack_request(body)
    if request.protocol > PROTOCOL:
        raise RuleError(
            "This device is newer than the office; update the office, nothing was lost."
        )
    may_push = request.acts and _is_of_this_epoch(database, request)
    asked = (_push if may_push else _news)(database, request, caller, now)
    return (pack_frame(frame) for frame in frames(database, asked, page))


def _is_of_this_epoch(database: OfficeDatabase, request: SyncRequest) -> bool:
    """Say whether a device knows this epoch, or none yet; else it has to see first what is lacking."""
    with database.reading() as connection:
        epoch = connection.execute(select(COUNTER.c.epoch)).scalar_one()
    return request.epoch in (0, epoch)


def _push(database: OfficeDatabase, request: SyncRequest, caller: Caller, now: int) -> Asked:
    """Take acts in, then ask for news."""
    opened = open_acts(request.acts)
    with database.writing() as (connection, head):
        use_nonce(connection, caller, now)
        pusher = pusher_of(connection, caller, now)
        cursors = _cursors(request, head.epoch)
        push = Push(connection, head.commit, pusher, now, cursors)
        last_seq = push.run(opened)
        untold = refused_after(connection, pusher.device, request.acked)
    return Asked(
        pusher.scopes,
        cursors,
        last_seq,
        now,
        untold.reasons,
        head.commit,
        frozenset(push.clean),
        frozenset(push.resend | untold.keys | set(request.wanted)),
        request.is_whole,
    )


def _news(database: OfficeDatabase, request: SyncRequest, caller: Caller, now: int) -> Asked:
    """Ask for news only."""
    with database.noting() as connection:
        use_nonce(connection, caller, now)
        pusher = pusher_of(connection, caller, now)
        epoch = connection.execute(select(COUNTER.c.epoch)).scalar_one()
        untold = refused_after(connection, pusher.device, request.acked)
        has_left = is_left(connection)
    if has_left:
        _look_later(database, now)
    return Asked(
        pusher.scopes,
        _cursors(request, epoch),
        pusher.last_seq,
        now,
        untold.reasons,
        resend=frozenset(untold.keys | set(request.wanted)),
        is_whole=request.is_whole,
    )


def _look_later(database: OfficeDatabase, now: int) -> None:
    """Let the detectors look at a part of an import that was left: somebody who only asks has the time.

    Quietly, or those it wakes would ask, and so look at the next part, and wake each other.
    """
    with database.writing(is_quiet=True) as (connection, head):
        look_later(Moment(connection, head.commit, now))


def _cursors(request: SyncRequest, epoch: int) -> dict[bytes, int]:
    """Return where the device stands; after a restored backup it starts anew."""
    return request.cursors if request.epoch == epoch else {}
