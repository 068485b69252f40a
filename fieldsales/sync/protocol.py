"""What travels between laptop and office: one request up, a stream of frames down.

A request carries the acts the office lacks and one cursor per scope. The answer is a stream of frames,
each `length (4 bytes) + body`; every frame ends on a commit of the office and carries its cursor, so that
a broken stream goes on where it stopped. Rows travel as the laptop's table takes them. Limits hold while
unpacking, not after.
"""

from collections.abc import Iterator
from typing import Any

import msgspec

from fieldsales.errors import EnvironmentFault, RuleError
from fieldsales.ledger.act import Act
from fieldsales.ledger.packing import encode, squeeze, unsqueeze

PROTOCOL = 1
MAX_REQUEST = 4 << 20
MAX_UNPACKED = 32 << 20
MAX_FRAME = 64 << 20

COMPANY = b"c"
Scope = bytes


def region_scope(region_id: bytes) -> Scope:
    """Return the scope of a region."""
    return b"r" + region_id


def outline_scope(region_id: bytes) -> Scope:
    """Return the scope of a region in outline: its trips, and the outlines of its clients."""
    return b"t" + region_id


def set_scope(region_id: bytes, holder: bytes) -> Scope:
    """Return the scope of the whole cards of a region that a brigade or a person holds."""
    return b"s" + region_id + holder


def region_of(scope: Scope) -> bytes:
    """Return the region of a scope that is of one; nothing for the company's."""
    return scope[1:17]


def scope_of(region_id: bytes | None) -> Scope:
    """Return the scope of a row by its region; no region is the whole company."""
    return COMPANY if region_id is None else region_scope(region_id)


class SyncRequest(msgspec.Struct, array_like=True):
    """What a laptop asks: its acts after `acked`, the last it knows accepted, and where it stands.

    `wanted` are `(kind, id)` of rows it needs whole, since a patch came while own work lay on top; `is_whole`
    says that its rows stand as they were at the cursors, so that patches may be sent.
    """

    protocol: int
    schema: int
    epoch: int
    cursors: dict[bytes, int]
    acts: list[Act]
    acked: int
    wanted: list[tuple[int, bytes]] = []
    is_whole: bool = False


class Frame(msgspec.Struct, array_like=True):
    """A part of the answer.

    `rows` by kind, tuples in the column order of the laptop's table, ready for executemany; `patches`
    are `[kind, id, [new writers, siblings, deleted, {field: value}]]` on a row the device holds; `exits`
    are `[kind, id]` of rows no longer granted; `left` are whole scopes that are not; `now` is the office's
    clock in microseconds.
    """

    last_seq: int
    epoch: int
    cursor: int
    scopes: list[bytes]
    refused: list[tuple[int, str]]
    rows: dict[int, list[tuple[Any, ...]]]
    patches: list[Any]
    exits: list[Any]
    is_last: bool
    now: int
    left: list[bytes] = []


class EnrolAsk(msgspec.Struct):
    """First step of enrolment: the secret of a code asks who it is for.

    A device that used the code up and lost the answer shows its key, and is told again.
    """

    secret: bytes
    signing_public: bytes = b""


class EnrolOffer(msgspec.Struct):
    """What the office tells a new device: who it is, the recovery key, the lease."""

    company: str
    device_id: bytes
    device_number: int
    person_id: bytes
    recovery_public: bytes
    lease_id: str
    lease_ends_at: int
    share: bytes


class EnrolTake(msgspec.Struct):
    """Second step: the device's public signing key and its recovery slot use the code up."""

    secret: bytes
    signing_public: bytes
    recovery_slot: bytes
    name: str


class CardAsk(msgspec.Struct):
    """A client of a region in outline whose whole card is wanted."""

    client: bytes


HEARD = b"\xc0"
"""Comes at once in answer to `WaitAsk`; the newest commit follows when there is news."""


class WaitAsk(msgspec.Struct):
    """A device waits for anything newer than the commit it knows."""

    head: int


class AdminAsk(msgspec.Struct):
    """An act on the office's own records: its name and its values by name."""

    act: str
    values: dict[str, Any]


_request = msgspec.msgpack.Decoder(SyncRequest)
_frame = msgspec.msgpack.Decoder(Frame)


def pack_request(request: SyncRequest) -> bytes:
    """Return the body of a request."""
    return squeeze(encode(request))


def unpack_request(body: bytes) -> SyncRequest:
    """Return the request in a body; refuse one that is too large or has another shape."""
    if len(body) > MAX_REQUEST:
        raise RuleError("A request holds at most {most} bytes.", most=MAX_REQUEST)
    try:
        return _request.decode(unsqueeze(body, MAX_UNPACKED))
    except msgspec.MsgspecError as error:
        raise RuleError("The request has a shape this office does not know.") from error


def pack_frame(frame: Frame) -> bytes:
    """Return a frame with its length in front."""
    body = squeeze(encode(frame))
    return len(body).to_bytes(4, "big") + body


def unpack_frame(body: bytes) -> Frame:
    """Return the frame in a body; its rows are tuples, ready for executemany."""
    try:
        return _frame.decode(unsqueeze(body, MAX_FRAME))
    except (msgspec.MsgspecError, RuleError) as error:
        raise EnvironmentFault(
            "The office answered something this program does not understand. Nothing was lost; "
            "install the newer program on whichever side is older, then sync again."
        ) from error


def split_frames(chunks: Iterator[bytes]) -> Iterator[bytes]:
    """Yield the bodies of frames out of a stream while it arrives; a stream cut short is a fault."""
    held = bytearray()
    for chunk in chunks:
        held += chunk
        while len(held) >= 4:
            size = int.from_bytes(held[:4], "big")
            if size > MAX_FRAME:
                raise EnvironmentFault(
                    "The office sent a frame that is too large; nothing was lost."
                )
            if len(held) < 4 + size:
                break
            yield bytes(held[4 : 4 + size])
            del held[: 4 + size]
    if held:
        raise EnvironmentFault(
            "The connection to the office broke off. What arrived is kept; sync goes on from there."
        )
