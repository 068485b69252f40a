"""The key file of a device: one data key in two slots, and the device's signing key.

Daily slot: HKDF(Argon2id(passphrase), keychain secret if any, office share if any) wraps the data key.
Recovery slot: the data key sealed to the office's recovery key; only the office opens it. The signing key
is wrapped under passphrase and keychain alone, never under the share, or an expired device could not ask
for renewal. No number of wrong tries destroys anything (ARCHITECTURE section 5). Nothing here reads the base.
"""

import hashlib
import json
import os
import unicodedata
from base64 import b64decode, b64encode
from dataclasses import asdict, dataclass, replace
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

from argon2.low_level import Type, hash_secret_raw
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from fieldsales.errors import EnvironmentFault, RuleError
from fieldsales.ledger.sealing import seal_to
from fieldsales.store.keychain import Keychain

SHORTEST_PASSPHRASE = 8
LONGEST_PASSPHRASE = 128
FREE_TRIES = 3
_FILE_VERSION = 1


@dataclass(frozen=True, slots=True)
class Cost:
    """What a guess at the passphrase costs: Argon2id memory in KiB, rounds, lanes."""

    memory_kib: int = 64 * 1024
    rounds: int = 3
    lanes: int = 1


def key_cost() -> Cost:
    """Return what a guess at a new passphrase costs; tests and demos may ask for less memory."""
    named = os.environ.get("FIELDSALES_KEY_MEMORY_KIB", "")
    return Cost(memory_kib=max(8, int(named))) if named.isdigit() else Cost()


@dataclass(frozen=True, slots=True)
class Lease:
    """How long the office lets this device open by itself; `share` is its part of the daily key."""

    id: str
    ends_at: datetime
    share: bytes = b""


@dataclass(frozen=True, slots=True)
class OpenKeys:
    """What an unlocked profile works with. Never written anywhere in this form."""

    data_key: bytes
    signing_key: Ed25519PrivateKey
    device_id: bytes
    has_keychain: bool


@dataclass(frozen=True, slots=True)
class NewKeys:
    """What enrolment asks for; keys that await the office open nothing until it has confirmed them."""

    device_id: bytes
    recovery_public: bytes
    lease: Lease
    cost: Cost = Cost()
    awaits_office: bool = False


def create_keys(path: Path, passphrase: str, new: NewKeys, keychain: Keychain) -> OpenKeys:
    """Make the key file of a device; refuse a weak passphrase. Works without a keychain, and says so."""
    check_passphrase(passphrase)
    data_key, signing_key = os.urandom(32), Ed25519PrivateKey.generate()
    secret = os.urandom(32)
    has_keychain = keychain.keep(new.device_id.hex(), secret)
    salt = os.urandom(16)
    stretched = _stretch(passphrase, salt, new.cost)
    parts = _Parts(stretched, secret if has_keychain else b"")
    written: dict[str, Any] = {
        "version": _FILE_VERSION,
        "device": new.device_id.hex(),
        "salt": _b64(salt),
        "cost": asdict(new.cost),
        "check": _b64(parts.check()),
        "keychain": has_keychain,
        "lease": {
            "id": new.lease.id,
            "ends_at": new.lease.ends_at.isoformat(),
            "share": _b64(parts.wrap("share", new.lease.share, new.device_id)),
        },
        "daily": _b64(parts.wrap("data" + new.lease.id, data_key, new.device_id, new.lease.share)),
        "signing": _b64(parts.wrap("sign", signing_key.private_bytes_raw(), new.device_id)),
        "recovery": _b64(seal_to(new.recovery_public, data_key, new.device_id)),
        "wrong_tries": 0,
        "wait_until": None,
        "awaits_office": new.awaits_office,
    }
    _write(path, written)
    return OpenKeys(data_key, signing_key, new.device_id, has_keychain)


def awaits_office(path: Path) -> bool:
    """Say whether enrolment broke off before the office confirmed these keys."""
    return bool(_read(path).get("awaits_office"))


def confirm_keys(path: Path) -> None:
    """Note that the office knows these keys: from now on they open the device."""
    _write(path, _read(path) | {"awaits_office": False})


def unlock(path: Path, passphrase: str, keychain: Keychain, now: datetime) -> OpenKeys:
    """Open the key file of a device.

    After three wrong tries each further one waits a second, doubling; the wait survives a restart.

    Raises:
        RuleError: the passphrase is wrong, or the wait is not over.
        EnvironmentFault: the file is missing, damaged, or its keychain entry is gone.
    """
    if awaits_office(path):
        raise EnvironmentFault(
            "The enrolment of this device broke off. Say it again with the same code and passphrase: "
            "`fieldsales enrol CODE`."
        )
    return unlock_begun(path, passphrase, keychain, now)


def unlock_begun(path: Path, passphrase: str, keychain: Keychain, now: datetime) -> OpenKeys:
    """Open the key file, whether or not the office has confirmed it; raises as `unlock` does."""
    kept = _read(path)
    _check_wait(kept, now)
    device_id = bytes.fromhex(kept["device"])
    secret = _keychain_secret(kept, keychain)
    stretched = _stretch(passphrase, b64decode(kept["salt"]), Cost(**kept["cost"]))
    parts = _Parts(stretched, secret)
    if parts.check() != b64decode(kept["check"]):
        _count_wrong(path, kept, now)
        raise RuleError("That passphrase does not open this device. Try again.", where="passphrase")
    try:
        share = parts.unwrap("share", b64decode(kept["lease"]["share"]), device_id)
        name = "data" + kept["lease"]["id"]
        data_key = parts.unwrap(name, b64decode(kept["daily"]), device_id, share)
        signing = parts.unwrap("sign", b64decode(kept["signing"]), device_id)
    except InvalidTag as error:
        raise _keychain_gone() if secret else _damaged() from error
    if kept["wrong_tries"]:
        _write(path, kept | {"wrong_tries": 0, "wait_until": None})
    signing_key = Ed25519PrivateKey.from_private_bytes(signing)
    return OpenKeys(data_key, signing_key, device_id, bool(secret))


def lease_of(path: Path) -> Lease:
    """Return the lease as the key file has it; its share stays wrapped (empty here)."""
    kept = _read(path)
    return Lease(kept["lease"]["id"], datetime.fromisoformat(kept["lease"]["ends_at"]))


def has_keychain(path: Path) -> bool:
    """Say whether a part of the daily key is kept in this machine's keychain."""
    return bool(_read(path)["keychain"])


def recovery_slot(path: Path) -> bytes:
    """Return the sealed data key, to be kept by the office as well."""
    return b64decode(_read(path)["recovery"])


def change_passphrase(path: Path, old: str, new: str, keychain: Keychain, now: datetime) -> None:
    """Wrap the same keys under another passphrase; the data key itself does not change."""
    check_passphrase(new)
    keys = unlock(path, old, keychain, now)
    kept = _read(path)
    secret = _keychain_secret(kept, keychain)
    was = _Parts(_stretch(old, b64decode(kept["salt"]), Cost(**kept["cost"])), secret)
    share = was.unwrap("share", b64decode(kept["lease"]["share"]), keys.device_id)
    salt = os.urandom(16)
    parts = replace(was, stretched=_stretch(new, salt, Cost(**kept["cost"])))
    lease = kept["lease"] | {"share": _b64(parts.wrap("share", share, keys.device_id))}
    daily = parts.wrap("data" + lease["id"], keys.data_key, keys.device_id, share)
    signing = parts.wrap("sign", keys.signing_key.private_bytes_raw(), keys.device_id)
    _write(
        path,
        kept
        | {
            "salt": _b64(salt),
            "check": _b64(parts.check()),
            "lease": lease,
            "daily": _b64(daily),
            "signing": _b64(signing),
        },
    )


def check_passphrase(passphrase: str) -> None:
    """Refuse a passphrase that is too short, too long or made of one character; no other rules."""
    plain = unicodedata.normalize("NFC", passphrase)
    if not SHORTEST_PASSPHRASE <= len(plain) <= LONGEST_PASSPHRASE or len(set(plain)) < 4:
        raise RuleError(
            "Take a passphrase of {least} to {most} characters, best a sentence of several words.",
            least=SHORTEST_PASSPHRASE,
            most=LONGEST_PASSPHRASE,
            where="passphrase",
        )


@dataclass(frozen=True, slots=True)
class _Parts:
    """The parts from which wrapping keys are made."""

    stretched: bytes
    secret: bytes

    def check(self) -> bytes:
        """Return a value that tells a wrong passphrase from a damaged file."""
        return hashlib.sha256(b"check" + self.stretched).digest()[:16]

    def wrap(self, name: str, value: bytes, device: bytes, share: bytes = b"") -> bytes:
        nonce = os.urandom(12)
        return nonce + AESGCM(self._key(name, share)).encrypt(nonce, value, device + name.encode())

    def unwrap(self, name: str, wrapped: bytes, device: bytes, share: bytes = b"") -> bytes:
        cipher = AESGCM(self._key(name, share))
        return cipher.decrypt(wrapped[:12], wrapped[12:], device + name.encode())

    def _key(self, name: str, share: bytes) -> bytes:
        salt = hashlib.sha256(self.secret).digest() + hashlib.sha256(share).digest()
        return HKDF(SHA256(), 32, salt, b"fieldsales " + name.encode()).derive(self.stretched)


def _stretch(passphrase: str, salt: bytes, cost: Cost) -> bytes:
    secret = unicodedata.normalize("NFC", passphrase).encode()
    stretched: bytes = hash_secret_raw(
        secret, salt, cost.rounds, cost.memory_kib, cost.lanes, 32, Type.ID
    )
    return stretched


def _keychain_secret(kept: dict[str, Any], keychain: Keychain) -> bytes:
    if not kept["keychain"]:
        return b""
    secret = keychain.find(kept["device"])
    if secret is None:
        raise _keychain_gone()
    return secret


def _check_wait(kept: dict[str, Any], now: datetime) -> None:
    until = datetime.fromisoformat(kept["wait_until"]) if kept["wait_until"] else None
    longest = timedelta(seconds=2 ** max(0, kept["wrong_tries"] - FREE_TRIES))
    if until is not None and now < until <= now + longest:
        seconds = max(1, round((until - now).total_seconds()))
        raise RuleError(
            "Wait {seconds} s before the next try.", seconds=seconds, where="passphrase"
        )


def _count_wrong(path: Path, kept: dict[str, Any], now: datetime) -> None:
    tries = min(kept["wrong_tries"] + 1, FREE_TRIES + 10)
    wait = 2 ** (tries - FREE_TRIES) if tries > FREE_TRIES else 0
    until = (now + timedelta(seconds=wait)).isoformat() if wait else None
    _write(path, kept | {"wrong_tries": tries, "wait_until": until})


def _read(path: Path) -> dict[str, Any]:
    try:
        kept: dict[str, Any] = json.loads(path.read_text())
        version = int(kept["version"])
    except FileNotFoundError as error:
        raise EnvironmentFault(
            "This profile holds no device. Enrol it: `fieldsales --profile DIR enrol CODE`."
        ) from error
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise _damaged() from error
    if version > _FILE_VERSION:
        raise EnvironmentFault("The key file was written by a newer FieldSales; install that.")
    if not kept.keys() >= _NEEDED:
        raise _damaged()
    return kept


_NEEDED = frozenset(
    ("device", "salt", "cost", "check", "keychain", "lease", "daily", "signing", "recovery")
) | {"wrong_tries", "wait_until"}


def _write(path: Path, kept: dict[str, Any]) -> None:
    """Replace the file whole: a crash leaves the old one or the new one."""
    path.parent.mkdir(parents=True, exist_ok=True)
    beside = path.with_suffix(".new")
    descriptor = os.open(beside, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    with os.fdopen(descriptor, "w") as file:
        json.dump(kept, file, indent=1, sort_keys=True)
        file.flush()
        os.fsync(file.fileno())
    beside.replace(path)


def _b64(value: bytes) -> str:
    return b64encode(value).decode()


def _keychain_gone() -> EnvironmentFault:
    return EnvironmentFault(
        "This machine's keychain no longer holds the secret of this device. Unlock the keychain and try "
        "again. If its entry is gone, ask the office for a new code and join in another folder; keep this "
        "one: what was not sent is still in it, encrypted."
    )


def _damaged() -> EnvironmentFault:
    return EnvironmentFault(
        "The key file of this device is damaged. Ask the office for a new code and join in another folder; "
        "keep this one: what was not sent is still in it, encrypted."
    )
