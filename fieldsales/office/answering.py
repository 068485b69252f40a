"""How the office answers: bodies are read up to a limit, errors become a sentence and a status."""

import logging
from collections.abc import Awaitable, Callable

import msgspec
from starlette.requests import Request
from starlette.responses import JSONResponse, Response

from fieldsales.errors import (
    BrokenPromise,
    ConflictError,
    EnvironmentFault,
    FieldSalesError,
    RuleError,
)
from fieldsales.office.auth import Refused
from fieldsales.sync.protocol import MAX_REQUEST

_LOG = logging.getLogger("fieldsales.office")
CONTENT = "application/octet-stream"
_STATUS: dict[type[FieldSalesError], int] = {
    RuleError: 400,
    ConflictError: 409,
    EnvironmentFault: 503,
    BrokenPromise: 500,
    Refused: 401,
}


Endpoint = Callable[[Request], Awaitable[Response]]


def answering(endpoint: Endpoint) -> Endpoint:
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


async def body_of(request: Request) -> bytes:
    """Read a body up to the limit; a longer one is refused while it arrives."""
    held = bytearray()
    async for chunk in request.stream():
        held += chunk
        if len(held) > MAX_REQUEST:
            raise RuleError("A request holds at most {most} bytes.", most=MAX_REQUEST)
    return bytes(held)
