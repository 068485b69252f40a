"""Signed requests: every request of a device carries an Ed25519 signature over what it says and when.

Signed are method, path, time, nonce, device and the hash of the body. The office refuses a time more than
five minutes off and a nonce it has seen, so that no recorded request works twice.
"""

import hashlib
import os
from base64 import urlsafe_b64decode, urlsafe_b64encode
from dataclasses import dataclass

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey

from fieldsales.errors import EnvironmentFault, RuleError

HEADER = "x-fs"
WINDOW_US = 5 * 60 * 1_000_000
_NONCE = 9


@dataclass(frozen=True, slots=True)
class Signature:
    """What the header of a signed request says. `time` is microseconds since 1970."""

    device: int
    time: int
    nonce: bytes
    signature: bytes


def sign(key: Ed25519PrivateKey, device: int, time: int, path: str, body: bytes) -> str:
    """Return the header value for a POST of `body` to `path`."""
    nonce = os.urandom(_NONCE)
    signature = key.sign(_said(device, time, nonce, path, body))
    packed = device.to_bytes(4, "big") + time.to_bytes(8, "big") + nonce + signature
    return urlsafe_b64encode(packed).rstrip(b"=").decode()


def read_header(value: str) -> Signature:
    """Read the header of a signed request; refuse one of another shape."""
    try:
        packed = urlsafe_b64decode(value + "=" * (-len(value) % 4))
    except ValueError as error:
        raise _not_signed() from error
    if len(packed) != 4 + 8 + _NONCE + 64:
        raise _not_signed()
    return Signature(
        int.from_bytes(packed[:4], "big"),
        int.from_bytes(packed[4:12], "big"),
        packed[12 : 12 + _NONCE],
        packed[12 + _NONCE :],
    )


def verify(said: Signature, public: bytes, path: str, body: bytes, now: int) -> None:
    """Refuse a signature that is not this device's, not over this body, or not of this time."""
    try:
        key = Ed25519PublicKey.from_public_bytes(public)
        key.verify(said.signature, _said(said.device, said.time, said.nonce, path, body))
    except (InvalidSignature, ValueError) as error:
        raise _not_signed() from error
    if abs(now - said.time) > WINDOW_US:
        raise EnvironmentFault(
            "The clocks of this device and the office differ by more than five minutes. Set the clock, "
            "then sync again; nothing was lost.",
            where="clock",
        )


def _said(device: int, time: int, nonce: bytes, path: str, body: bytes) -> bytes:
    head = f"POST {path} {device} {time} ".encode() + nonce
    return head + hashlib.sha256(body).digest()


def _not_signed() -> RuleError:
    return RuleError("The request is not signed by a device of this office.", where="signature")
