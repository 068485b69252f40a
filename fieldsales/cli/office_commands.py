"""Commands of head office: init, serve, backup, people, regions, devices. They need its passphrase."""

import argparse
import os
import signal
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from typing import Any

from fieldsales.cli.frame import (
    Parsers,
    add_command,
    passphrase_of,
    profile_of,
)
from fieldsales.cli.quarantine_commands import register_under
from fieldsales.config import LANGUAGES
from fieldsales.domain.clock import SystemClock
from fieldsales.domain.ids import id_from_text
from fieldsales.domain.people import (
    Device,
    DeviceState,
    Extent,
    Grant,
    Person,
    Position,
    Region,
    Role,
)
from fieldsales.errors import RuleError
from fieldsales.services.fields import to_plain
from fieldsales.store.keys import key_cost

_ROLES = [r.value for r in Role]
_POSITIONS = [p.value for p in Position]
_CLOCK = SystemClock()


def register(parsers: Parsers) -> None:
    """Add the commands of head office."""
    office = parsers.add("office", "head office: make it, serve it, its people and devices")
    acts = office.add_subparsers(metavar="ACT", required=True)
    common = parsers.common
    making = add_command(acts, common, "init", "make an office and its first person", _init)
    for name in ("--company", "--email", "--name"):
        making.add_argument(name, required=True)
    making.add_argument(
        "--database", default="", metavar="URL", help="PostgreSQL instead of a file"
    )
    making.add_argument("--address", default="127.0.0.1:8443", metavar="HOST:PORT")
    serving = add_command(acts, common, "serve", "serve laptops until stopped", _serve)
    serving.add_argument("--bind", metavar="HOST:PORT")
    serving.add_argument("--workers", type=int, default=1, metavar="N")
    serving.add_argument(
        "--until-eof",
        action="store_true",
        help="stop when standard input ends, so that no office outlives the program that started it",
    )
    _add_people(acts, common)
    _add_devices(acts, common)


def _add_devices(acts: Any, common: argparse.ArgumentParser) -> None:  # noqa: ANN401
    code = add_command(acts, common, "code", "make an enrolment code", _code)
    code.add_argument("email")
    code.add_argument("--address", metavar="HOST:PORT", help="if laptops reach it elsewhere")
    code.add_argument("--device", metavar="ID", help="let her back into this device of hers")
    add_command(acts, common, "passphrase", "change the service passphrase", _passphrase)
    backing = add_command(acts, common, "backup", "write everything into one file", _backup)
    backing.add_argument("file", type=Path, metavar="FILE")
    restoring = add_command(acts, common, "restore", "bring an office back from a backup", _restore)
    restoring.add_argument("file", type=Path, metavar="FILE")
    add_command(acts, common, "opened", "cards of outlined regions opened online", _opened)
    register_under(acts, common)
    lease = add_command(acts, common, "lease", "the code for a laptop whose lease ended", _lease)
    lease.add_argument("id", metavar="DEVICE", help="number, short name (B3) or id of the device")
    lease.add_argument("request", metavar="REQUEST", help="the eight letters it shows")
    devices = add_command(acts, common, "device", "devices").add_subparsers(required=True)
    add_command(devices, common, "list", "list devices", _devices)
    for name, state in (("revoke", DeviceState.LOST), ("retire", DeviceState.RETIRED)):
        ending = add_command(devices, common, name, f"{name} a device", _end_device)
        ending.add_argument("id", help="number or id of the device")
        ending.set_defaults(state=state)


def _add_people(acts: Any, common: argparse.ArgumentParser) -> None:  # noqa: ANN401
    people = add_command(acts, common, "person", "people").add_subparsers(required=True)
    adding = add_command(people, common, "add", "add a person", _add_person)
    adding.add_argument("email")
    adding.add_argument("--name", required=True)
    adding.add_argument("--role", action="append", required=True, choices=_ROLES)
    adding.add_argument("--language", default="en", choices=LANGUAGES, help="of her reports")
    adding.add_argument("--position", default=Position.MANAGER.value, choices=_POSITIONS)
    add_command(people, common, "list", "list people", _list_people)
    add_command(people, common, "remove", "take out of service", _remove).add_argument("email")
    for name, run in (("grant", _grant), ("ungrant", _ungrant)):
        parser = add_command(people, common, name, f"{name} a region", run)
        parser.add_argument("email")
        parser.add_argument("--region", required=True, metavar="ID")
    granting = people.choices["grant"]
    granting.add_argument("--from", dest="since", type=date.fromisoformat, metavar="DATE")
    granting.add_argument("--until", type=date.fromisoformat, metavar="DATE")
    granting.add_argument(
        "--extent",
        choices=[e.value for e in Extent],
        default=Extent.WHOLE.value,
        help="whole, or set: clients in outline, and whole the cards of the working set",
    )
    regions = add_command(acts, common, "region", "regions").add_subparsers(required=True)
    add_command(regions, common, "add", "add a region", _add_region).add_argument("name")
    add_command(regions, common, "list", "list regions", _list_regions)


def _init(args: argparse.Namespace) -> object:
    from fieldsales.office.founding import Founder, found_office

    founder = Founder(
        args.company,
        args.email,
        args.name,
        passphrase_of(args),
        args.address,
        os.environ.get("FIELDSALES_RECOVERY_PASSPHRASE", ""),
        args.database,
    )
    made = found_office(profile_of(args), founder, key_cost(), _CLOCK.now())
    said = {"office": made.office, "code": made.code, "expires": to_plain(made.expires)}
    if not founder.recovery:
        said["recovery_passphrase"] = made.recovery
    return said


def _serve(args: argparse.Namespace) -> object:
    from fieldsales.office.office_keys import open_office_keys
    from fieldsales.office.serve import listen, serve

    profile, passphrase = profile_of(args), passphrase_of(args)
    address = open_office_keys(profile.office_keys, passphrase).address
    listening = listen(args.bind or address)
    host, port = listening.getsockname()[:2]

    def say_ready() -> None:
        sys.stdout.write(f"The office answers at {host}:{port}\n")
        sys.stdout.flush()

    signal.signal(signal.SIGTERM, lambda *_: sys.exit(0))
    if args.until_eof:
        threading.Thread(target=_stop_at_eof, name="eof", daemon=True).start()
    serve(profile, passphrase, listening, workers=args.workers, when_ready=say_ready)
    return None


def _stop_at_eof() -> None:
    """Wait until whoever started this office closes its pipe, or dies; then stop as on SIGTERM."""
    while sys.stdin.buffer.read(1):
        continue
    signal.raise_signal(signal.SIGTERM)


def _add_person(args: argparse.Namespace) -> object:
    with _acting(args) as (people, _office):
        roles = tuple(Role(r) for r in args.role)
        position = Position(args.position)
        added = people.add_person(
            args.email, args.name, roles, language=args.language, position=position
        )
        return to_plain(added)


def _list_people(args: argparse.Namespace) -> object:
    from fieldsales.office.people import records

    with _looking(args) as connection:
        grants, regions = records(connection, Grant), records(connection, Region)
        names = {r.id: r.name for r in regions}
        return [
            to_plain(p)
            | {"regions": [names.get(g.granted_region_id) for g in grants if g.person_id == p.id]}
            for p in records(connection, Person)
        ]


def _remove(args: argparse.Namespace) -> object:
    with _acting(args) as (people, _office):
        people.remove_person(args.email)
        return {"removed": args.email}


def _grant(args: argparse.Namespace) -> object:
    with _acting(args) as (people, _office):
        region_id = id_from_text(args.region, "--region")
        extent = Extent(args.extent)
        return to_plain(people.grant(args.email, region_id, args.since, args.until, extent))


def _passphrase(args: argparse.Namespace) -> object:
    from fieldsales.office.office_keys import change_passphrase
    from fieldsales.store.keys import check_passphrase

    new = passphrase_of(args)
    check_passphrase(new)
    old = os.environ.get("FIELDSALES_OLD_PASSPHRASE", "")
    recovery = os.environ.get("FIELDSALES_RECOVERY_PASSPHRASE", "")
    if not old and not recovery:
        raise RuleError(
            "Set FIELDSALES_OLD_PASSPHRASE, or FIELDSALES_RECOVERY_PASSPHRASE if it is forgotten.",
            where="passphrase",
        )
    change_passphrase(profile_of(args).office_keys, new, old=old, recovery="" if old else recovery)
    return {"changed": True}


def _backup(args: argparse.Namespace) -> object:
    from fieldsales.office.backup import back_up
    from fieldsales.office.serve import open_office

    profile = profile_of(args)
    office = open_office(profile, passphrase_of(args))
    try:
        return to_plain(back_up(office, profile, args.file))
    finally:
        office.database.close()


def _restore(args: argparse.Namespace) -> object:
    from fieldsales.office.backup import restore

    return to_plain(restore(profile_of(args), args.file, passphrase_of(args), _CLOCK.now()))


def _opened(args: argparse.Namespace) -> object:
    from fieldsales.office.cards import openings

    with _looking(args) as connection:
        return [to_plain(one) for one in openings(connection)]


def _ungrant(args: argparse.Namespace) -> object:
    with _acting(args) as (people, _office):
        people.ungrant(args.email, id_from_text(args.region, "--region"))
        return {"ungranted": args.email}


def _add_region(args: argparse.Namespace) -> object:
    with _acting(args) as (people, _office):
        return to_plain(people.add_region(args.name))


def _list_regions(args: argparse.Namespace) -> object:
    from fieldsales.office.people import records

    with _looking(args) as connection:
        return [to_plain(r) for r in records(connection, Region)]


def _code(args: argparse.Namespace) -> object:
    with _acting(args) as (people, office):
        issued = _recovery_code(args, people) if args.device else people.issue_code(args.email)
        code = _code_text(office, issued.secret, args.address)
        return {"code": code, "expires": to_plain(issued.expires)}


def _recovery_code(args: argparse.Namespace, people: Any) -> Any:  # noqa: ANN401
    """Make a code that recovers a device; it takes the recovery passphrase, kept by somebody else."""
    from fieldsales.office.office_keys import open_recovery_key
    from fieldsales.office.recovery import issue_recovery

    words = os.environ.get("FIELDSALES_RECOVERY_PASSPHRASE", "")
    if not words:
        raise RuleError(
            "Give the recovery passphrase of the office: set FIELDSALES_RECOVERY_PASSPHRASE.",
            where="--device",
        )
    private = open_recovery_key(profile_of(args).office_keys, words)
    device = people.device_named(args.device)
    return issue_recovery(people, args.email, device, private, os.urandom(16))


def _devices(args: argparse.Namespace) -> object:
    from fieldsales.office.people import device_plain, records

    with _looking(args) as connection:
        people = records(connection, Person)
        return [device_plain(d, people) for d in records(connection, Device)]


def _end_device(args: argparse.Namespace) -> object:
    with _acting(args) as (people, _office):
        number = people.device_named(args.id).number
        people.end_device(number, args.state)
    return {"device": number, "state": args.state.value}


def _lease(args: argparse.Namespace) -> object:
    from fieldsales.office.leases import code_for

    with _acting(args) as (people, _office):
        number = people.device_named(args.id).number
        code, ends_at = code_for(people, number, args.request, _CLOCK.now())
    return {"code": code, "device": number, "lease_ends_at": to_plain(ends_at)}


@contextmanager
def _acting(args: argparse.Namespace) -> Iterator[tuple[Any, Any]]:
    """Open the office for one act on its own records; what was done is committed at the end."""
    from fieldsales.office.people import People
    from fieldsales.office.serve import open_office

    office = open_office(profile_of(args), passphrase_of(args))
    try:
        with office.database.writing() as (connection, head):
            yield People(connection, head, _CLOCK.now()), office
    finally:
        office.database.close()


@contextmanager
def _looking(args: argparse.Namespace) -> Iterator[Any]:
    from fieldsales.office.serve import open_office

    office = open_office(profile_of(args), passphrase_of(args))
    try:
        with office.database.reading() as connection:
            yield connection
    finally:
        office.database.close()


def _code_text(office: Any, secret: bytes, address: str | None) -> str:  # noqa: ANN401
    from fieldsales.sync.code import Code, write_code

    keys = office.keys
    return write_code(Code(address or keys.address, keys.pin, keys.next_pin, secret))
