"""The ASGI application: authority, enrolment, sync, people. Errors become answers in one place.

Stateless above the database: any number of processes may serve one PostgreSQL. Database work runs in
threads; a push is committed before the first byte of its answer is made.
"""

from collections.abc import AsyncIterator, Iterator

import msgspec
from starlette.applications import Starlette
from starlette.concurrency import iterate_in_threadpool, run_in_threadpool
from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response, StreamingResponse
from starlette.routing import Route

from fieldsales.domain.clock import Clock
from fieldsales.domain.stored import moment_out
from fieldsales.office.admin import PATH as ADMIN_PATH
from fieldsales.office.admin import administer
from fieldsales.office.answering import CONTENT, answering, body_of
from fieldsales.office.cards import PATH as CARD_PATH
from fieldsales.office.cards import open_card
from fieldsales.office.database import OfficeDatabase
from fieldsales.office.enrolment import offer, take
from fieldsales.office.hints import PATH as WAIT_PATH
from fieldsales.office.hints import Hints, may_wait
from fieldsales.office.office_keys import OfficeKeys
from fieldsales.office.rounds import answer
from fieldsales.office.tenure_routes import tenure_routes
from fieldsales.sync.protocol import HEARD, AdminAsk, CardAsk, EnrolAsk, EnrolTake
from fieldsales.sync.signing import HEADER


def make_app(
    database: OfficeDatabase, keys: OfficeKeys, clock: Clock, hints: Hints | None = None
) -> Starlette:
    """Return the application of an office; `hints` wake those who wait, until they are closed."""
    hints = hints or Hints(database)

    async def authority(_request: Request) -> Response:
        return PlainTextResponse(keys.authority_pem)

    async def enrol(request: Request) -> Response:
        ask = msgspec.msgpack.decode(await body_of(request), type=EnrolAsk)
        offered = await run_in_threadpool(offer, database, ask, keys.recovery_public, clock.now())
        return Response(msgspec.msgpack.encode(offered), media_type=CONTENT)

    async def enrol_take(request: Request) -> Response:
        taken = msgspec.msgpack.decode(await body_of(request), type=EnrolTake)
        await run_in_threadpool(take, database, taken, clock.now())
        return Response(b"", media_type=CONTENT)

    async def sync(request: Request) -> Response:
        body = await body_of(request)
        header = request.headers.get(HEADER, "")
        now = moment_out(clock.now())
        frames = await run_in_threadpool(answer, database, header, body, now)
        first = await run_in_threadpool(next, frames)
        return StreamingResponse(iterate_in_threadpool(_chain(first, frames)), media_type=CONTENT)

    async def admin(request: Request) -> Response:
        body = await body_of(request)
        ask = msgspec.msgpack.decode(body, type=AdminAsk)
        header, now = request.headers.get(HEADER, ""), moment_out(clock.now())
        made = await run_in_threadpool(administer, database, keys, header, body, ask, now)
        return Response(msgspec.msgpack.encode(made), media_type=CONTENT)

    async def card(request: Request) -> Response:
        body = await body_of(request)
        ask = msgspec.msgpack.decode(body, type=CardAsk)
        header, now = request.headers.get(HEADER, ""), moment_out(clock.now())
        await run_in_threadpool(open_card, database, header, body, ask, now)
        return Response(b"", media_type=CONTENT)

    return Starlette(
        routes=[
            _wait_route(database, clock, hints),
            Route(CARD_PATH, answering(card), methods=["POST"]),
            Route("/v1/authority", authority, methods=["GET"]),
            Route("/v1/enrol", answering(enrol), methods=["POST"]),
            Route("/v1/enrol/take", answering(enrol_take), methods=["POST"]),
            Route(ADMIN_PATH, answering(admin), methods=["POST"]),
            *tenure_routes(database, keys, clock),
            Route("/v1/sync", answering(sync), methods=["POST"]),
        ]
    )


def _chain(first: bytes, rest: Iterator[bytes]) -> Iterator[bytes]:
    yield first
    yield from rest


def _wait_route(database: OfficeDatabase, clock: Clock, hints: Hints) -> Route:
    """Return the route of those who wait for news."""

    async def wait(request: Request) -> Response:
        body = await body_of(request)
        header, now = request.headers.get(HEADER, ""), moment_out(clock.now())
        known = await run_in_threadpool(may_wait, database, header, body, now)

        async def heard() -> AsyncIterator[bytes]:
            yield HEARD
            yield msgspec.msgpack.encode(await hints.newer_than(known))

        return StreamingResponse(heard(), media_type=CONTENT)

    return Route(WAIT_PATH, answering(wait), methods=["POST"])
