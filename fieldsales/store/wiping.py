"""Wipe a device that the office took out of service, so that a crash at any step only delays the rest.

The first step is the whole of it: the key file is replaced by one that holds the recovery slot alone, which
the office's recovery key opens and nothing else does. After that what is left is taken away step by step,
again from the beginning after a crash. The encrypted base stays where it holds work the office lacks.
"""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from fieldsales.config import Profile
from fieldsales.errors import FieldSalesError
from fieldsales.store.key_file import Revoked, b64, read_any, read_keys, secret_name, write_keys
from fieldsales.store.keychain import Keychain

_KEPT = ("version", "device", "recovery", "keychain", "secret_name")


def begin_wipe(path: Path, order: bytes, at: datetime, waiting: int) -> None:
    """Replace the key file: from here on nobody but the office opens this device.

    Args:
        path: the key file.
        order: the office's signature, kept as the reason.
        at: when the office gave it.
        waiting: acts that did not reach the office.
    """
    kept = read_keys(path)
    rest = {name: kept[name] for name in _KEPT if name in kept}
    revoked = {"order": b64(order), "at": at.isoformat(), "waiting": waiting, "is_done": False}
    write_keys(path, rest | {"office": kept.get("office"), "revoked": revoked})


def go_on_wiping(profile: Profile, keychain: Keychain) -> None:
    """Do what is left of a wipe that has begun; without one nothing happens."""
    if not is_wiped(profile.keys) or read_any(profile.keys)["revoked"]["is_done"]:
        return
    for step in STEPS:
        step(profile, keychain)


def is_wiped(path: Path) -> bool:
    """Say whether the office took this device out of service and it has heard."""
    try:
        read_keys(path)
    except Revoked:
        return True
    except FieldSalesError:
        return False
    return False


def _forget_secret(profile: Profile, keychain: Keychain) -> None:
    kept = read_any(profile.keys)
    if kept["keychain"]:
        keychain.forget(secret_name(kept))


def _take_away_traces(profile: Profile, _keychain: Keychain) -> None:
    """Take away logs, what the window remembers of its person, and unfinished key files."""
    for name in (f"{profile.log.name}*", profile.settings.name, f"{profile.keys.stem}.*.new"):
        for found in profile.folder.glob(name):
            found.unlink(missing_ok=True)


def _take_away_base(profile: Profile, _keychain: Keychain) -> None:
    """Take the encrypted base away where the office has all of it."""
    if read_any(profile.keys)["revoked"]["waiting"] == 0:
        for found in profile.folder.glob(f"{profile.database.name}*"):
            found.unlink(missing_ok=True)


def _note_end(profile: Profile, _keychain: Keychain) -> None:
    revoked = read_any(profile.keys)["revoked"]
    write_keys(profile.keys, read_any(profile.keys) | {"revoked": revoked | {"is_done": True}})


STEPS: tuple[Callable[[Profile, Keychain], None], ...] = (
    _forget_secret,
    _take_away_traces,
    _take_away_base,
    _note_end,
)
"""Each may be done again; a crash between two of them only delays the rest."""
