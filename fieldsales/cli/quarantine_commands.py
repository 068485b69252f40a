"""Commands on the acts that the office set aside."""

import argparse
from typing import Any

from fieldsales.cli.frame import add_command, passphrase_of, profile_of


def register_under(acts: Any, common: argparse.ArgumentParser) -> None:  # noqa: ANN401
    """Add the commands to those of head office."""
    parser = add_command(acts, common, "quarantine", "acts that were set aside, with the reason")
    ways = parser.add_subparsers(metavar="WAY", required=True)
    add_command(ways, common, "list", "list them", _list)
    for name, words, run in (
        ("show", "what one would change", _show),
        ("release", "apply one", _release),
    ):
        add_command(ways, common, name, words, run).add_argument("id", help="as listed, DEVICE:ACT")


def _list(args: argparse.Namespace) -> object:
    from fieldsales.office.quarantine import listed
    from fieldsales.office.serve import open_office

    office = open_office(profile_of(args), passphrase_of(args))
    try:
        with office.database.reading() as connection:
            return listed(connection)
    finally:
        office.database.close()


def _show(args: argparse.Namespace) -> object:
    from fieldsales.office.quarantine import shown
    from fieldsales.office.serve import open_office

    office = open_office(profile_of(args), passphrase_of(args))
    try:
        with office.database.reading() as connection:
            return shown(connection, args.id)
    finally:
        office.database.close()


def _release(args: argparse.Namespace) -> object:
    from fieldsales.office.quarantine import release
    from fieldsales.office.serve import open_office

    office = open_office(profile_of(args), passphrase_of(args))
    try:
        with office.database.writing() as (connection, head):
            release(connection, head, args.id)
    finally:
        office.database.close()
    return {"released": args.id}
