"""The endpoints of a device's life with its office: lease, farewell, recovery.

The first two are signed as a sync is; a recovery shows the secret of a code.
"""

from collections.abc import Callable
from typing import Any

import msgspec
from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from fieldsales.domain.clock import Clock
from fieldsales.domain.stored import moment_out
from fieldsales.office.answering import CONTENT, Endpoint, answering, body_of
from fieldsales.office.database import OfficeDatabase
from fieldsales.office.farewell import farewell
from fieldsales.office.leases import renew
from fieldsales.office.office_keys import OfficeKeys
from fieldsales.office.recovery import offer_recovery, take_recovery
from fieldsales.sync.signing import HEADER
from fieldsales.sync.tenure import (
    FAREWELL_PATH,
    LEASE_PATH,
    RECOVER_PATH,
    RECOVERED_PATH,
    RecoverAsk,
    RecoverTake,
)

Act = Callable[[str, bytes, int], Any]
"""Answers a signed request: its header, its body, and the time."""


def tenure_routes(database: OfficeDatabase, keys: OfficeKeys, clock: Clock) -> list[Route]:
    """Return the routes."""

    def lease(header: str, body: bytes, now: int) -> Any:
        return renew(database, header, body, now)

    def bye(header: str, body: bytes, now: int) -> Any:
        return farewell(database, keys, header, body, now)

    async def recover(request: Request) -> Response:
        ask = msgspec.msgpack.decode(await body_of(request), type=RecoverAsk)
        now, public = moment_out(clock.now()), keys.recovery_public
        offered = await run_in_threadpool(offer_recovery, database, ask, public, now)
        return Response(msgspec.msgpack.encode(offered), media_type=CONTENT)

    async def recovered(request: Request) -> Response:
        taken = msgspec.msgpack.decode(await body_of(request), type=RecoverTake)
        await run_in_threadpool(take_recovery, database, taken, moment_out(clock.now()))
        return Response(b"", media_type=CONTENT)

    acts = {LEASE_PATH: lease, FAREWELL_PATH: bye}
    recoveries = [
        Route(RECOVER_PATH, answering(recover), methods=["POST"]),
        Route(RECOVERED_PATH, answering(recovered), methods=["POST"]),
    ]
    return recoveries + [
        Route(path, answering(_endpoint(act, clock)), methods=["POST"])
        for path, act in acts.items()
    ]


def _endpoint(act: Act, clock: Clock) -> Endpoint:
    async def endpoint(request: Request) -> Response:
        body, header = await body_of(request), request.headers.get(HEADER, "")
        answer = await run_in_threadpool(act, header, body, moment_out(clock.now()))
        return Response(msgspec.msgpack.encode(answer), media_type=CONTENT)

    return endpoint
