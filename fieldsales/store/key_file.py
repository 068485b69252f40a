"""The key file as it lies on the disk: read whole or refused, replaced whole, wrapped with parts.

Wrapping keys come from the stretched passphrase, the keychain's secret and, for the data key alone, the
office's share. Waits after wrong tries are counted here. What the slots mean stands in `keys`.
"""

import hashlib
import json
import os
import threading
import unicodedata
from base64 import b64encode
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

from argon2.low_level import Type, hash_secret_raw
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from fieldsales.errors import EnvironmentFault, RuleError
from fieldsales.store.keychain import Keychain

FREE_TRIES = 3


class Revoked(EnvironmentFault):
    """The office took this device out of service; nobody but the office opens it now."""


FILE_VERSION = 1


@dataclass(frozen=True, slots=True)
class Cost:
    """What a guess at the passphrase costs: Argon2id memory in KiB, rounds, lanes."""

    memory_kib: int = 64 * 1024
    rounds: int = 3
    lanes: int = 1


@dataclass(frozen=True, slots=True)
class Parts:
    """The parts from which wrapping keys are made."""

    stretched: bytes
    secret: bytes

    def check(self) -> bytes:
        """Return a value that tells a wrong passphrase from a damaged file."""
        return hashlib.sha256(b"check" + self.stretched).digest()[:16]

    def wrap(self, name: str, value: bytes, device: bytes, share: bytes = b"") -> bytes:
        """Return a value wrapped under its name and this device."""
        nonce = os.urandom(12)
        return nonce + AESGCM(self._key(name, share)).encrypt(nonce, value, device + name.encode())

    def unwrap(self, name: str, wrapped: bytes, device: bytes, share: bytes = b"") -> bytes:
        """Undo `wrap`; raises InvalidTag for another device, name, passphrase or secret."""
        cipher = AESGCM(self._key(name, share))
        return cipher.decrypt(wrapped[:12], wrapped[12:], device + name.encode())

    def _key(self, name: str, share: bytes) -> bytes:
        salt = hashlib.sha256(self.secret).digest() + hashlib.sha256(share).digest()
        return HKDF(SHA256(), 32, salt, b"fieldsales " + name.encode()).derive(self.stretched)


def stretch(passphrase: str, salt: bytes, cost: Cost) -> bytes:
    """Return a passphrase made costly to guess (Argon2id)."""
    secret = unicodedata.normalize("NFC", passphrase).encode()
    stretched: bytes = hash_secret_raw(
        secret, salt, cost.rounds, cost.memory_kib, cost.lanes, 32, Type.ID
    )
    return stretched


def keychain_secret(kept: dict[str, Any], keychain: Keychain) -> bytes:
    """Return the keychain's part, empty where enrolment found no keychain."""
    if not kept["keychain"]:
        return b""
    secret = keychain.find(secret_name(kept))
    if secret is None:
        raise keychain_gone()
    return secret


def secret_name(kept: dict[str, Any]) -> str:
    """Return the name of the keychain's entry; a recovered device has one of its own."""
    return str(kept.get("secret_name") or kept["device"])


def check_wait(kept: dict[str, Any], now: datetime) -> None:
    """Refuse a try before the wait after wrong ones is over."""
    until = datetime.fromisoformat(kept["wait_until"]) if kept["wait_until"] else None
    longest = timedelta(seconds=2 ** max(0, kept["wrong_tries"] - FREE_TRIES))
    if until is not None and now < until <= now + longest:
        seconds = max(1, round((until - now).total_seconds()))
        raise RuleError(
            "Wait {seconds} s before the next try.", seconds=seconds, where="passphrase"
        )


def count_wrong(path: Path, kept: dict[str, Any], now: datetime) -> None:
    """Count a wrong try; after three each further one waits a second, doubling."""
    tries = min(kept["wrong_tries"] + 1, FREE_TRIES + 10)
    wait = 2 ** (tries - FREE_TRIES) if tries > FREE_TRIES else 0
    until = (now + timedelta(seconds=wait)).isoformat() if wait else None
    write_keys(path, kept | {"wrong_tries": tries, "wait_until": until})


def read_keys(path: Path) -> dict[str, Any]:
    """Read the key file of a device in service; refuse a missing, damaged or newer one."""
    kept = read_any(path)
    if "revoked" in kept:
        raise revoked(kept["revoked"])
    if not kept.keys() >= _NEEDED:
        raise damaged()
    return kept


def read_any(path: Path) -> dict[str, Any]:
    """Read the key file, also that of a device out of service."""
    try:
        kept: dict[str, Any] = json.loads(path.read_text())
        version = int(kept["version"])
    except FileNotFoundError as error:
        raise EnvironmentFault(
            "This profile holds no device. Enrol it: `fieldsales --profile DIR enrol CODE`."
        ) from error
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise damaged() from error
    if version > FILE_VERSION:
        raise EnvironmentFault("The key file was written by a newer FieldSales; install that.")
    return kept


_NEEDED = frozenset(
    ("device", "salt", "cost", "check", "keychain", "lease", "daily", "signing", "recovery")
) | {"wrong_tries", "wait_until"}


def write_keys(path: Path, kept: dict[str, Any]) -> None:
    """Replace the file whole: a crash leaves the old one or the new one; programs do not meet halfway."""
    path.parent.mkdir(parents=True, exist_ok=True)
    beside = path.with_suffix(f".{os.getpid()}-{threading.get_ident()}.new")
    descriptor = os.open(beside, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    with os.fdopen(descriptor, "w") as file:
        json.dump(kept, file, indent=1, sort_keys=True)
        file.flush()
        os.fsync(file.fileno())
    beside.replace(path)


def amend_keys(path: Path, **changes: object) -> None:
    """Change what is named and leave the rest as it stands by now: another program may have written."""
    write_keys(path, read_keys(path) | changes)


def b64(value: bytes) -> str:
    """Return bytes as the file keeps them."""
    return b64encode(value).decode()


def keychain_gone() -> EnvironmentFault:
    """Return the fault of a keychain that no longer holds our secret."""
    return EnvironmentFault(
        "This machine's keychain no longer holds the secret of this device. Unlock the keychain and try "
        "again. If its entry is gone, ask the office for a code that lets you back in: "
        "`fieldsales recover CODE`; nothing is lost."
    )


def revoked(said: dict[str, Any]) -> Revoked:
    """Return the fault of a device out of service: what became of the work on it."""
    day = said["at"][:10]
    if said["waiting"]:
        return Revoked(
            "The office took this laptop out of service on {day}. What was not sent is still on it, and "
            "only the office can open it: give it back to the office.",
            day=day,
            where="revoked",
        )
    return Revoked(
        "The office took this laptop out of service on {day}. All work on it reached the office. To use it "
        "again, ask the office for a code and join in another folder.",
        day=day,
        where="revoked",
    )


def damaged() -> EnvironmentFault:
    """Return the fault of a key file that is not what it was."""
    return EnvironmentFault(
        "The key file of this device is damaged. Ask the office for a new code and join in another folder; "
        "keep this one: what was not sent is still in it, encrypted."
    )
