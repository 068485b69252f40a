"""One round with a device: verify, take its acts in, give it what is new."""

from collections.abc import Iterator

from sqlalchemy import select

from fieldsales.errors import RuleError
from fieldsales.office.auth import Caller, pusher_of, use_nonce, verified
from fieldsales.office.database import OfficeDatabase
from fieldsales.office.feed import Asked, frames
from fieldsales.office.push import Push
from fieldsales.office.tables import COUNTER
from fieldsales.sync.protocol import PROTOCOL, SyncRequest, pack_frame, unpack_request


def answer(database: OfficeDatabase, header: str, body: bytes, now: int) -> Iterator[bytes]:
    """Yield the packed frames that answer a signed request; the push is committed before the first."""
    with database.noting() as connection:
        caller = verified(connection, header, "/v1/sync", body, now)
        use_nonce(connection, caller, now)
    request = unpack_request(body)
    if request.protocol > PROTOCOL:
        raise RuleError(
            "This device is newer than the office; update the office, nothing was lost."
        )
    if request.acts:
        with database.writing() as (connection, head):
            pusher = pusher_of(connection, caller, now)
            push = Push(connection, head.commit, pusher, now)
            last_seq = push.run(request.acts)
        asked = Asked(
            pusher.scopes,
            _cursors(request, head.epoch),
            last_seq,
            now,
            push.refused,
            frozenset(push.clean),
            frozenset(push.resend),
        )
    else:
        asked = _news(database, request, caller, now)
    return (pack_frame(frame) for frame in frames(database, asked))


def _news(database: OfficeDatabase, request: SyncRequest, caller: Caller, now: int) -> Asked:
    """Ask for news only."""
    with database.reading() as connection:
        pusher = pusher_of(connection, caller, now)
        epoch = connection.execute(select(COUNTER.c.epoch)).scalar_one()
    return Asked(pusher.scopes, _cursors(request, epoch), pusher.last_seq, now)


def _cursors(request: SyncRequest, epoch: int) -> dict[bytes, int]:
    """Return where the device stands; after a restored backup it starts anew."""
    return request.cursors if request.epoch == epoch else {}
