"""The endpoints of a device's life with its office: lease, farewell. All are signed as a sync is."""

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
from fieldsales.sync.signing import HEADER
from fieldsales.sync.tenure import FAREWELL_PATH, LEASE_PATH

Act = Callable[[str, bytes, int], Any]
"""Answers a signed request: its header, its body, and the time."""


def tenure_routes(database: OfficeDatabase, keys: OfficeKeys, clock: Clock) -> list[Route]:
    """Return the routes."""

    def lease(header: str, body: bytes, now: int) -> Any:
        return renew(database, header, body, now)

    def bye(header: str, body: bytes, now: int) -> Any:
        return farewell(database, keys, header, body, now)

    acts = {LEASE_PATH: lease, FAREWELL_PATH: bye}
    return [
        Route(path, answering(_endpoint(act, clock)), methods=["POST"])
        for path, act in acts.items()
    ]


def _endpoint(act: Act, clock: Clock) -> Endpoint:
    async def endpoint(request: Request) -> Response:
        body, header = await body_of(request), request.headers.get(HEADER, "")
        answer = await run_in_threadpool(act, header, body, moment_out(clock.now()))
        return Response(msgspec.msgpack.encode(answer), media_type=CONTENT)

    return endpoint
