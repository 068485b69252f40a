"""Short codes for the telephone: Crockford letters, and the answer to a laptop whose lease has ended.

Case, blanks and lookalikes (O/0, I/L/1) do not matter. A request ends in a letter that finds a slip; an
answer needs none, since a wrong one opens nothing. Nothing here is kept or sent by itself.
"""

import hashlib
import hmac
import os

from fieldsales.errors import RuleError

_LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_LOOKALIKES = str.maketrans("OILU", "011V")
_REQUEST, _ANSWER = 7, 16


def new_request() -> str:
    """Return a request: seven random letters and one that finds a slip."""
    letters = "".join(_LETTERS[b & 31] for b in os.urandom(_REQUEST))
    return _grouped(letters + _slip(letters))


def read_request(text: str) -> str:
    """Return a request as it was made; refuse one with a slip."""
    letters = heard(text)
    if len(letters) != _REQUEST + 1 or _slip(letters[:-1]) != letters[-1]:
        raise RuleError(
            "That is no request of a laptop, or it has a slip. Ask for its eight letters again.",
            where="REQUEST",
        )
    return letters


def answer_to(request: str, share: bytes) -> str:
    """Return the code that answers a request: 80 bits that only who holds the device's share can reckon."""
    said = b"fieldsales lease " + heard(request).encode()
    bits = int.from_bytes(hmac.digest(share, said, hashlib.sha256)[:10], "big")
    letters = "".join(_LETTERS[bits >> 5 * place & 31] for place in reversed(range(_ANSWER)))
    return _grouped(letters)


def heard(text: str) -> str:
    """Return the letters of a code however it was typed."""
    return "".join(c for c in text.upper() if c.isalnum()).translate(_LOOKALIKES)


def _slip(letters: str) -> str:
    """Return the check letter: it finds nearly every wrong letter and every two changed about."""
    whole = sum(place * _LETTERS.find(letter) for place, letter in enumerate(letters, 2))
    return _LETTERS[whole % 31]


def _grouped(letters: str) -> str:
    return "-".join(letters[i : i + 4] for i in range(0, len(letters), 4))
