"""The enrolment code: how to reach the office, which certificates to trust, and a secret used once.

128 random bits, bound at the office to one person. Written in Crockford's base32 in groups of five, so
that it can be read over the phone: case, blanks and lookalikes (O/0, I/L/1) do not matter, and a checksum
finds a slip. It pins the office's own authority and its successor, so that renewal never changes it.
"""

import hashlib
from dataclasses import dataclass

from fieldsales.errors import RuleError

_ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_LOOKALIKES = str.maketrans("OILU", "011V")
_VERSION = 1
PIN_SIZE = 16
SECRET_SIZE = 16
OFFICE_NAME = "office.fieldsales"
"""The name in every office's certificate; which office it is, its authority says."""


@dataclass(frozen=True, slots=True)
class Code:
    """What an enrolment code carries. `address` is HOST:PORT."""

    address: str
    pin: bytes
    next_pin: bytes
    secret: bytes


def write_code(code: Code) -> str:
    """Return the text of a code."""
    body = bytes([_VERSION]) + code.pin + code.next_pin + code.secret + code.address.encode()
    packed = body + _checksum(body)
    bits = int.from_bytes(packed, "big")
    count = (len(packed) * 8 + 4) // 5
    letters = "".join(_ALPHABET[bits >> 5 * place & 31] for place in reversed(range(count)))
    return "-".join(letters[i : i + 5] for i in range(0, len(letters), 5))


def read_code(text: str) -> Code:
    """Read a code as somebody typed it; refuse one with a slip."""
    letters = "".join(c for c in text.upper() if c.isalnum()).translate(_LOOKALIKES)
    size = len(letters) * 5 // 8
    bits = 0
    for letter in letters:
        if letter not in _ALPHABET:
            raise _unreadable()
        bits = bits << 5 | _ALPHABET.index(letter)
    if size < 1 + 2 * PIN_SIZE + SECRET_SIZE + 4 + 3 or bits.bit_length() > size * 8:
        raise _unreadable()
    packed = bits.to_bytes(size, "big")
    body, checksum = packed[:-4], packed[-4:]
    if body[0] != _VERSION or _checksum(body) != checksum:
        raise _unreadable()
    pin, rest = body[1 : 1 + PIN_SIZE], body[1 + PIN_SIZE :]
    next_pin, rest = rest[:PIN_SIZE], rest[PIN_SIZE:]
    return Code(rest[SECRET_SIZE:].decode(), pin, next_pin, rest[:SECRET_SIZE])


def pin_of(public_key_info: bytes) -> bytes:
    """Return the pin of an authority: the beginning of SHA-256 over its public key info (DER)."""
    return hashlib.sha256(public_key_info).digest()[:PIN_SIZE]


def _checksum(body: bytes) -> bytes:
    return hashlib.sha256(b"fieldsales code" + body).digest()[:4]


def _unreadable() -> RuleError:
    return RuleError(
        "The code is not complete or has a slip. Copy it again, or ask the office for a new one.",
        where="CODE",
    )
