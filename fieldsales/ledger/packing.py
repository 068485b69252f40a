"""MessagePack and zstd, with limits: what is packed here is unpacked on other machines.

Compression starts where it pays; unpacking stops at a stated size, so that a small hostile body cannot
fill the memory.
"""

from typing import Any

import msgspec
from backports import zstd

from fieldsales.errors import RuleError

encode = msgspec.msgpack.Encoder().encode
decode = msgspec.msgpack.Decoder().decode
SQUEEZE_ABOVE = 200
_MAGIC = b"\x28\xb5\x2f\xfd"


def squeeze(raw: bytes) -> bytes:
    """Return the zstd form of a body, or the body itself when it is short."""
    return zstd.compress(raw, 3) if len(raw) > SQUEEZE_ABOVE else raw


def unsqueeze(body: bytes, limit: int) -> bytes:
    """Undo `squeeze`; refuse a body that would unpack to more than `limit` bytes, or is not whole."""
    if body[:4] != _MAGIC:
        if len(body) > limit:
            raise too_large(limit)
        return body
    opener = zstd.ZstdDecompressor()
    try:
        raw = opener.decompress(body, limit)
    except zstd.ZstdError as error:
        raise RuleError("A packed body is damaged and cannot be unpacked.") from error
    if not opener.eof:
        raise too_large(limit)
    return raw


def too_large(limit: int) -> RuleError:
    """Return the refusal of a body that unpacks to more than it may."""
    return RuleError("A packed body holds more than the {limit} bytes it may.", limit=limit)


def packed_or_none(value: Any) -> bytes | None:
    """Return the packed form of a map, None for an empty one: most rows have none."""
    return encode(value) if value else None


def unpacked_or_none(value: bytes | None) -> Any:
    """Undo `packed_or_none`."""
    return decode(value) if value else None
