"""The ASGI application: authority, enrolment, sync, people. Errors become answers in one place.

Stateless above the database: any number of processes may serve one PostgreSQL. Database work runs in
threads; a push is committed before the first byte of its answer is made.
"""

import logging
from collections.abc import Awaitable, Callable, Iterator

import msgspec
from starlette.applications import Starlette
from starlette.concurrency import iterate_in_threadpool, run_in_threadpool
from starlette.requests import Request
from starlette.responses import JSONResponse, PlainTextResponse, Response, StreamingResponse
from starlette.routing import Route

from fieldsales.domain.clock import Clock
from fieldsales.domain.stored import moment_out
from fieldsales.errors import (
    BrokenPromise,
    ConflictError,
    EnvironmentFault,
    FieldSalesError,
    RuleError,
)
from fieldsales.office.admin import PATH as ADMIN_PATH
from fieldsales.office.admin import administer
from fieldsales.office.auth import Refused
from fieldsales.office.cards import PATH as CARD_PATH
from fieldsales.office.cards import open_card
from fieldsales.office.database import OfficeDatabase
from fieldsales.office.enrolment import offer, take
from fieldsales.office.hints import PATH as WAIT_PATH
from fieldsales.office.hints import Hints, may_wait
from fieldsales.office.leases import renew
from fieldsales.office.office_keys import OfficeKeys
from fieldsales.office.rounds import answer
from fieldsales.sync.protocol import MAX_REQUEST, AdminAsk, CardAsk, EnrolAsk, EnrolTake
from fieldsales.sync.signing import HEADER
from fieldsales.sync.tenure import LEASE_PATH

_LOG = logging.getLogger("fieldsales.office")
_CONTENT = "application/octet-stream"
_STATUS: dict[type[FieldSalesError], int] = {
    RuleError: 400,
    ConflictError: 409,
    EnvironmentFault: 503,
    BrokenPromise: 500,
    Refused: 401,
}


def make_app(
    database: OfficeDatabase, keys: OfficeKeys, clock: Clock, hints: Hints | None = None
) -> Starlette:
    """Return the application of an office; `hints` wake those who wait, until they are closed."""
    hints = hints or Hints(database)

    async def authority(_request: Request) -> Response:
        return PlainTextResponse(keys.authority_pem)

    async def enrol(request: Request) -> Response:
        ask = msgspec.msgpack.decode(await _body(request), type=EnrolAsk)
        offered = await run_in_threadpool(offer, database, ask, keys.recovery_public, clock.now())
        return Response(msgspec.msgpack.encode(offered), media_type=_CONTENT)

    async def enrol_take(request: Request) -> Response:
        taken = msgspec.msgpack.decode(await _body(request), type=EnrolTake)
        await run_in_threadpool(take, database, taken, clock.now())
        return Response(b"", media_type=_CONTENT)

    async def sync(request: Request) -> Response:
        body = await _body(request)
        header = request.headers.get(HEADER, "")
        now = moment_out(clock.now())
        frames = await run_in_threadpool(answer, database, header, body, now)
        first = await run_in_threadpool(next, frames)
        return StreamingResponse(iterate_in_threadpool(_chain(first, frames)), media_type=_CONTENT)

    async def lease(request: Request) -> Response:
        body, header = await _body(request), request.headers.get(HEADER, "")
        given = await run_in_threadpool(renew, database, header, body, moment_out(clock.now()))
        return Response(msgspec.msgpack.encode(given), media_type=_CONTENT)

    async def admin(request: Request) -> Response:
        body = await _body(request)
        ask = msgspec.msgpack.decode(body, type=AdminAsk)
        header, now = request.headers.get(HEADER, ""), moment_out(clock.now())
        made = await run_in_threadpool(administer, database, keys, header, body, ask, now)
        return Response(msgspec.msgpack.encode(made), media_type=_CONTENT)

    async def card(request: Request) -> Response:
        body = await _body(request)
        ask = msgspec.msgpack.decode(body, type=CardAsk)
        header, now = request.headers.get(HEADER, ""), moment_out(clock.now())
        await run_in_threadpool(open_card, database, header, body, ask, now)
        return Response(b"", media_type=_CONTENT)

    async def wait(request: Request) -> Response:
        body = await _body(request)
        header, now = request.headers.get(HEADER, ""), moment_out(clock.now())
        known = await run_in_threadpool(may_wait, database, header, body, now)
        head = await hints.newer_than(known)
        return Response(msgspec.msgpack.encode(head), media_type=_CONTENT)

    return Starlette(
        routes=[
            Route(WAIT_PATH, _answering(wait), methods=["POST"]),
            Route(CARD_PATH, _answering(card), methods=["POST"]),
            Route("/v1/authority", authority, methods=["GET"]),
            Route("/v1/enrol", _answering(enrol), methods=["POST"]),
            Route("/v1/enrol/take", _answering(enrol_take), methods=["POST"]),
            Route(ADMIN_PATH, _answering(admin), methods=["POST"]),
            Route(LEASE_PATH, _answering(lease), methods=["POST"]),
            Route("/v1/sync", _answering(sync), methods=["POST"]),
        ]
    )


Endpoint = Callable[[Request], Awaitable[Response]]


def _answering(endpoint: Endpoint) -> Endpoint:
    """Turn errors into answers: the sentence, its fields and a status."""

    async def answered(request: Request) -> Response:
        try:
            return await endpoint(request)
        except msgspec.MsgspecError:
            return _said(RuleError("The request has a shape this office does not know."))
        except FieldSalesError as error:
            return _said(error)
        except Exception:  # noqa: BLE001 - the top catcher of the ASGI app
            _LOG.exception("a request failed")
            return _said(
                BrokenPromise("The office failed at this request; it was noted in its log.")
            )

    return answered


def _said(error: FieldSalesError) -> Response:
    status = next(code for kind, code in _STATUS.items() if type(error) is kind)
    fields = {name: str(value) for name, value in error.fields.items()}
    return JSONResponse(
        {"error": error.template, "fields": fields, "where": error.where}, status_code=status
    )


async def _body(request: Request) -> bytes:
    """Read a body up to the limit; a longer one is refused while it arrives."""
    held = bytearray()
    async for chunk in request.stream():
        held += chunk
        if len(held) > MAX_REQUEST:
            raise RuleError("A request holds at most {most} bytes.", most=MAX_REQUEST)
    return bytes(held)


def _chain(first: bytes, rest: Iterator[bytes]) -> Iterator[bytes]:
    yield first
    yield from rest
