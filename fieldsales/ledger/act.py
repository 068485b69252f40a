"""An act: one transaction of a person, one immutable row of the log.

Its body is a list of changes, `[kind, id, values]` for a creation and
`[kind, id, {field: [value, parents, old]}]` for later writes; at most 1,000 changes, so that one
request can carry it. The chain hash covers the *hash* of the body: a body can be erased by law and the
chain still holds. `time` is the laptop's clock, in microseconds since 1970, UTC.
"""

import hashlib
from typing import Any

import msgspec

from fieldsales.errors import RuleError
from fieldsales.ledger.packing import decode, encode, squeeze, unsqueeze

MAX_CHANGES = 1_000
MAX_BODY = 8 << 20
MAX_PACKED = 3 << 20
MAX_FIELDS = 500
LARGEST_VALUE = 1 << 20
"""Signs or bytes of one value; the longest is a template."""
HASH_SIZE = 16

Change = list[Any]


class Act(msgspec.Struct, array_like=True, frozen=True):
    """One act as it travels and as it is kept."""

    seq: int
    hash: bytes
    time: int
    author: bytes
    schema: int
    body: bytes


def chain_hash(previous: bytes, act: Act) -> bytes:
    """Return the hash that chains an act to the one before it (16 bytes of SHA-256)."""
    body_hash = hashlib.sha256(act.body).digest()
    head = encode((previous, act.seq, act.time, act.author, act.schema, body_hash))
    return hashlib.sha256(head).digest()[:HASH_SIZE]


def pack_changes(changes: list[Change]) -> bytes:
    """Return the body of an act; refuse one that no request could carry."""
    try:
        raw = encode(changes)
    except (UnicodeEncodeError, OverflowError) as error:
        raise unwritable() from error
    if len(raw) > LARGEST_VALUE and any(_holds_too_large(values) for _, _, values in changes):
        raise RuleError(
            "A text is too long: {most} signs are the most for one field.", most=LARGEST_VALUE
        )
    body = squeeze(raw)
    if len(raw) > MAX_BODY or len(body) > MAX_PACKED:
        raise RuleError("This is too much for one step; do it in several.")
    return body


def unwritable() -> RuleError:
    """Return the refusal of a text with half a sign in it, or of a number of more than 64 bits."""
    return RuleError(
        "A text holds signs that are no letters, or a number is too large; type it anew."
    )


def _holds_too_large(values: Any) -> bool:
    kept = [write[0] for write in values.values()] if isinstance(values, dict) else values
    return any(isinstance(v, str | bytes) and len(v) > LARGEST_VALUE for v in kept)


def unpack_changes(body: bytes) -> list[Change]:
    """Return the changes of an act's body; refuse one that is damaged, too large or of another shape."""
    try:
        changes = decode(unsqueeze(body, MAX_BODY))
    except (msgspec.DecodeError, UnicodeDecodeError) as error:
        raise RuleError("The body of an act is damaged.") from error
    if not isinstance(changes, list) or len(changes) > MAX_CHANGES:
        raise RuleError(
            "The body of an act is not a list of at most {most} changes.", most=MAX_CHANGES
        )
    for change in changes:
        _check_shape(change)
    return changes


def _check_shape(change: Any) -> None:
    fits = (
        isinstance(change, list)
        and len(change) == 3
        and isinstance(change[0], int)
        and isinstance(change[1], bytes)
        and len(change[1]) == 16
        and isinstance(change[2], list | dict)
        and len(change[2]) <= MAX_FIELDS
    )
    if fits and isinstance(change[2], dict):
        fits = all(_is_write(number, write) for number, write in change[2].items())
    if not fits:
        raise RuleError("A change in the body of an act has a shape this program does not know.")


def _is_write(number: Any, write: Any) -> bool:
    return (
        isinstance(number, int)
        and 0 <= number <= MAX_FIELDS
        and isinstance(write, list)
        and len(write) == 3
        and isinstance(write[1], list)
        and all(isinstance(parent, int) for parent in write[1])
    )
