"""The key file of a device: one data key in two slots, and the device's signing key.

Daily slot: HKDF(Argon2id(passphrase), keychain secret if any, office share if any) wraps the data key.
Recovery slot: the data key sealed to the office's recovery key; only the office opens it. The signing key
is wrapped under passphrase and keychain alone, never under the share, or an expired device could not ask
for renewal. No number of wrong tries destroys anything (ARCHITECTURE section 5). Nothing here reads the base.
"""

import os
import unicodedata
from base64 import b64decode
from dataclasses import asdict, dataclass, field, replace
from datetime import datetime
from pathlib import Path
from typing import Any

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from fieldsales.errors import EnvironmentFault, RuleError
from fieldsales.ledger.sealing import seal_to
from fieldsales.store.key_file import (
    FILE_VERSION,
    Cost,
    Parts,
    amend_keys,
    b64,
    check_wait,
    count_wrong,
    damaged,
    keychain_gone,
    keychain_secret,
    read_keys,
    stretch,
    write_keys,
)
from fieldsales.store.keychain import Keychain
from fieldsales.store.lease import (
    SHORTEST_LEASE,
    Lease,
    check_lease,
    note_time,
    share_by_code,
    time_here,
    with_lease,
)

SHORTEST_PASSPHRASE = 8
LONGEST_PASSPHRASE = 128


def key_cost() -> Cost:
    """Return what a guess at a new passphrase costs; tests and demos may ask for less memory."""
    named = os.environ.get("FIELDSALES_KEY_MEMORY_KIB", "")
    return Cost(memory_kib=max(8, int(named))) if named.isdigit() else Cost()


@dataclass(frozen=True, slots=True)
class OpenKeys:
    """What an unlocked profile works with. Never written anywhere in this form."""

    data_key: bytes
    signing_key: Ed25519PrivateKey
    device_id: bytes
    has_keychain: bool
    parts: Parts = field(repr=False)
    """What wraps them, so that a lease is renewed without asking for the passphrase again."""


@dataclass(frozen=True, slots=True)
class NewKeys:
    """What enrolment asks for; keys that await the office open nothing until it has confirmed them."""

    device_id: bytes
    recovery_public: bytes
    lease: Lease
    cost: Cost = field(default_factory=Cost)
    awaits_office: bool = False
    data_key: bytes = field(default=b"", repr=False)
    """The key of a base that stands already, when a device is recovered; else a new one is made."""


def create_keys(path: Path, passphrase: str, new: NewKeys, keychain: Keychain) -> OpenKeys:
    """Make the key file of a device; refuse a weak passphrase. Works without a keychain, and says so."""
    check_passphrase(passphrase)
    data_key, signing_key = new.data_key or os.urandom(32), Ed25519PrivateKey.generate()
    secret = os.urandom(32)
    # A recovery that breaks off must leave the old key file its own entry.
    name = new.device_id.hex() + (f"-{os.urandom(4).hex()}" if new.data_key else "")
    has_keychain = keychain.keep(name, secret)
    salt = os.urandom(16)
    stretched = stretch(passphrase, salt, new.cost)
    parts = Parts(stretched, secret if has_keychain else b"")
    written: dict[str, Any] = {
        "version": FILE_VERSION,
        "device": new.device_id.hex(),
        "salt": b64(salt),
        "cost": asdict(new.cost),
        "check": b64(parts.check()),
        "keychain": has_keychain,
        "secret_name": name,
        "lease": {
            "id": new.lease.id,
            "ends_at": new.lease.ends_at.isoformat(),
            "share": b64(parts.wrap("share", new.lease.share, new.device_id)),
        },
        "daily": b64(parts.wrap("data" + new.lease.id, data_key, new.device_id, new.lease.share)),
        "signing": b64(parts.wrap("sign", signing_key.private_bytes_raw(), new.device_id)),
        "recovery": b64(seal_to(new.recovery_public, data_key, new.device_id)),
        "wrong_tries": 0,
        "wait_until": None,
        "awaits_office": new.awaits_office,
    }
    write_keys(path, written)
    return OpenKeys(data_key, signing_key, new.device_id, has_keychain, parts)


def awaits_office(path: Path) -> bool:
    """Say whether enrolment broke off before the office confirmed these keys."""
    return bool(read_keys(path).get("awaits_office"))


def confirm_keys(path: Path) -> None:
    """Note that the office knows these keys: from now on they open the device."""
    amend_keys(path, awaits_office=False)


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
    kept, parts = _opened(path, passphrase, keychain, now)
    check_lease(path, kept, parts, now)
    device_id = bytes.fromhex(kept["device"])
    try:
        share = parts.unwrap("share", b64decode(kept["lease"]["share"]), device_id)
        name = "data" + kept["lease"]["id"]
        data_key = parts.unwrap(name, b64decode(kept["daily"]), device_id, share)
        signing = parts.unwrap("sign", b64decode(kept["signing"]), device_id)
    except InvalidTag as error:
        raise keychain_gone() if parts.secret else damaged() from error
    if kept["wrong_tries"]:
        amend_keys(path, wrong_tries=0, wait_until=None)
    note_time(path, now)
    signing_key = Ed25519PrivateKey.from_private_bytes(signing)
    return OpenKeys(data_key, signing_key, device_id, bool(parts.secret), parts)


def unlock_to_ask(
    path: Path, passphrase: str, keychain: Keychain, now: datetime
) -> tuple[Ed25519PrivateKey, Parts]:
    """Return what signs a request for renewal: it opens whether or not the lease has ended."""
    kept, parts = _opened(path, passphrase, keychain, now)
    try:
        raw = parts.unwrap("sign", b64decode(kept["signing"]), bytes.fromhex(kept["device"]))
    except InvalidTag as error:
        raise keychain_gone() if parts.secret else damaged() from error
    return Ed25519PrivateKey.from_private_bytes(raw), parts


def take_lease(path: Path, parts: Parts, lease: Lease, now: datetime) -> None:
    """Keep a lease that the office renewed; `now` is the office's time."""
    try:
        renewed = with_lease(read_keys(path), parts, lease, now)
    except InvalidTag as error:
        raise EnvironmentFault(
            "The office holds another key than this laptop was locked with. Ask it to recover this laptop; "
            "the work is kept."
        ) from error
    write_keys(path, renewed)


def renew_by_code(
    path: Path, passphrase: str, code: str, keychain: Keychain, now: datetime
) -> Lease:
    """Renew the lease by the code that the office told on the phone; return it."""
    kept, parts = _opened(path, passphrase, keychain, now)
    share, now = share_by_code(kept, parts, code), time_here(kept, now)
    lease = Lease(kept["lease"]["id"], now + SHORTEST_LEASE, share)
    take_lease(path, parts, lease, now)
    return lease


def _opened(
    path: Path, passphrase: str, keychain: Keychain, now: datetime
) -> tuple[dict[str, Any], Parts]:
    """Return the key file and its wrapping parts; refuse a wrong passphrase."""
    kept = read_keys(path)
    check_wait(kept, now)
    secret = keychain_secret(kept, keychain)
    stretched = stretch(passphrase, b64decode(kept["salt"]), Cost(**kept["cost"]))
    parts = Parts(stretched, secret)
    if parts.check() != b64decode(kept["check"]):
        count_wrong(path, kept, now)
        raise RuleError("That passphrase does not open this device. Try again.", where="passphrase")
    return kept, parts


def has_keychain(path: Path) -> bool:
    """Say whether a part of the daily key is kept in this machine's keychain."""
    return bool(read_keys(path)["keychain"])


def recovery_slot(path: Path) -> bytes:
    """Return the sealed data key, to be kept by the office as well."""
    return b64decode(read_keys(path)["recovery"])


def change_passphrase(path: Path, old: str, new: str, keychain: Keychain, now: datetime) -> None:
    """Wrap the same keys under another passphrase; the data key itself does not change."""
    check_passphrase(new)
    keys = unlock(path, old, keychain, now)
    kept = read_keys(path)
    secret = keychain_secret(kept, keychain)
    was = Parts(stretch(old, b64decode(kept["salt"]), Cost(**kept["cost"])), secret)
    share = was.unwrap("share", b64decode(kept["lease"]["share"]), keys.device_id)
    salt = os.urandom(16)
    parts = replace(was, stretched=stretch(new, salt, Cost(**kept["cost"])))
    lease = kept["lease"] | {"share": b64(parts.wrap("share", share, keys.device_id))}
    daily = parts.wrap("data" + lease["id"], keys.data_key, keys.device_id, share)
    signing = parts.wrap("sign", keys.signing_key.private_bytes_raw(), keys.device_id)
    write_keys(
        path,
        kept
        | {
            "salt": b64(salt),
            "check": b64(parts.check()),
            "lease": lease,
            "daily": b64(daily),
            "signing": b64(signing),
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
