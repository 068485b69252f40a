"""Commands of a device that does not open: its lease ended, its passphrase was forgotten."""

import argparse

from fieldsales.cli.frame import Parsers, add_command, passphrase_of, profile_of
from fieldsales.domain.clock import SystemClock
from fieldsales.domain.people import device_code
from fieldsales.services.fields import to_plain
from fieldsales.store.keychain import keychain_of_machine
from fieldsales.store.keys import key_cost, renew_by_code
from fieldsales.store.lease import request_of, way_of


def register(parsers: Parsers) -> None:
    """Add the commands."""
    acts = parsers.add("lease", "how long this device opens without the office").add_subparsers(
        metavar="ACT", required=True
    )
    common = parsers.common
    add_command(acts, common, "request", "what to tell the office on the phone", _request)
    renewing = add_command(acts, common, "renew", "renew online, or by a code", _renew)
    renewing.add_argument("--code", default="", help="the code the office told on the phone")
    recovering = parsers.add("recover", "get back in by a code, with a new passphrase", _recover)
    recovering.add_argument("code")


def _request(args: argparse.Namespace) -> object:
    path = profile_of(args).keys
    way = way_of(path)
    return {
        "device": way.device if way else None,
        "code": device_code(way.device) if way else None,
        "request": request_of(path),
    }


def _recover(args: argparse.Namespace) -> object:
    from fieldsales.sync.recovering import recover

    profile, passphrase = profile_of(args), passphrase_of(args)
    keychain = keychain_of_machine()
    number = recover(profile, args.code, passphrase, keychain, key_cost(), SystemClock())
    return {"device": number, "recovered": True}


def _renew(args: argparse.Namespace) -> object:
    from fieldsales.sync.leasing import renew_lease

    profile, passphrase, clock = profile_of(args), passphrase_of(args), SystemClock()
    keychain = keychain_of_machine()
    if args.code:
        lease = renew_by_code(profile.keys, passphrase, args.code, keychain, clock.now())
    else:
        lease = renew_lease(profile, passphrase, keychain, clock)
    return {"lease_ends_at": to_plain(lease.ends_at)}
