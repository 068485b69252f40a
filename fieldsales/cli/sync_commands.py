"""Commands of a device towards its office: enrol, sync, status."""

import argparse

from fieldsales.cli.frame import (
    Outcome,
    Parsers,
    device_of,
    passphrase_of,
    profile_of,
)
from fieldsales.domain.clock import SystemClock
from fieldsales.domain.ids import id_from_text, id_text
from fieldsales.services.fields import to_plain
from fieldsales.store.key_file import Revoked
from fieldsales.store.keychain import keychain_of_machine
from fieldsales.store.keys import key_cost
from fieldsales.store.lease import LeaseOver, is_over, lease_of, request_of


def register(parsers: Parsers) -> None:
    """Add the commands."""
    enrolling = parsers.add("enrol", "make this profile a device of a person", _enrol)
    enrolling.add_argument("code")
    parsers.add("sync", "exchange with the office", _sync)
    opening = parsers.act("outline", "open", "fetch the whole card of a client, online", _open)
    opening.add_argument("id")
    parsers.add("status", "what waits, since when, lease, conflicts", _status)


def _enrol(args: argparse.Namespace) -> object:
    from fieldsales.sync.enrol import enrol

    profile, passphrase = profile_of(args), passphrase_of(args)
    made = enrol(profile, args.code, passphrase, keychain_of_machine(), key_cost())
    made.base.close()
    shown: dict[str, object] = {
        "device": made.identity.device,
        "company": made.identity.company,
        "person": id_text(made.identity.person_id),
        "keychain": made.keys.has_keychain,
    }
    if not made.keys.has_keychain:
        shown["note"] = (
            "This machine has no keychain; the device opens with the passphrase alone. That is safe "
            "with a long passphrase."
        )
    return shown


def _sync(args: argparse.Namespace) -> object:
    from fieldsales.sync.running import sync_once

    _renew_if_over(args)
    with device_of(args) as device:
        done = sync_once(device, SystemClock())
        facts: dict[str, object] = {
            "up": done.up,
            "down": done.down,
            "conflicts": len(device.services.conflicts.open()),
            "quarantined": len(done.refused),
            "requests": done.requests,
            "bytes_up": done.bytes_up,
            "bytes_down": done.bytes_down,
        }
        if done.refused:
            facts["refused"] = [{"act": seq, "reason": why.message} for seq, why in done.refused]
        if done.clock_off:
            facts["clock_off_seconds"] = round(done.clock_off.total_seconds())
        return Outcome(facts, 1 if done.refused else 0)


def _open(args: argparse.Namespace) -> object:
    from fieldsales.sync.running import open_card

    client_id = id_from_text(args.id, "ID")
    with device_of(args) as device:
        open_card(device, SystemClock(), client_id)
        return to_plain(device.services.records.show("client", client_id))


def _renew_if_over(args: argparse.Namespace) -> None:
    """Renew a lease that has ended, so that one command brings a laptop back."""
    from fieldsales.sync.leasing import renew_lease

    profile, clock = profile_of(args), SystemClock()
    if profile.keys.exists() and is_over(profile.keys, clock.now()):
        renew_lease(profile, passphrase_of(args), keychain_of_machine(), clock)


def _status(args: argparse.Namespace) -> object:
    try:
        return _standing(args)
    except Revoked as revoked:
        return Outcome({"state": "revoked", "text": revoked.message}, revoked.exit_code)
    except LeaseOver as over:
        path = profile_of(args).keys
        ends_at = to_plain(lease_of(path).ends_at)
        said = {"state": "lease_over", "lease_ends_at": ends_at, "request": request_of(path)}
        return Outcome(said | {"text": over.message}, over.exit_code)


def _standing(args: argparse.Namespace) -> object:
    with device_of(args) as device:
        identity, waiting = device.base.identity(), device.base.waiting()
        actor = device.services.work.actor()
        return {
            "state": "active",
            "company": identity.company if identity else None,
            "device": actor.device,
            "person": id_text(actor.person_id),
            "roles": sorted(actor.roles),
            "waiting": waiting.acts,
            "waiting_since": to_plain(waiting.oldest),
            "refused": waiting.refused,
            "synced_at": to_plain(waiting.synced_at),
            "lease_ends_at": to_plain(lease_of(device.profile.keys).ends_at),
            "conflicts": len(device.services.conflicts.open()),
            "clashes": len(device.services.clashes.open()),
        }
