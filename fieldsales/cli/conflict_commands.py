"""Commands of conflicts: list them, settle one."""

import argparse

from fieldsales.cli.frame import Parsers, add_command, device_of
from fieldsales.domain.ids import id_text
from fieldsales.services.fields import to_plain


def register(parsers: Parsers) -> None:
    """Add the commands."""
    acts = parsers.add("conflict", "values that stand against each other").add_subparsers(
        metavar="ACT", required=True
    )
    add_command(acts, parsers.common, "list", "list open conflicts", _list)
    settling = add_command(acts, parsers.common, "settle", "keep one value", _settle)
    settling.add_argument("id")
    settling.add_argument("--take", required=True, metavar="VALUE", help="its number, or the value")


def _list(args: argparse.Namespace) -> object:
    with device_of(args) as device:
        return [
            {
                "id": c.id,
                "kind": c.kind,
                "record": id_text(c.record_id),
                "field": c.field,
                "values": [
                    {
                        "value": s.value,
                        "author": s.author,
                        "device": s.device,
                        "at": to_plain(s.at),
                        "shown": s.is_shown,
                    }
                    for s in c.sides
                ],
            }
            for c in device.services.conflicts.open()
        ]


def _settle(args: argparse.Namespace) -> object:
    with device_of(args) as device:
        device.services.conflicts.settle(args.id, args.take)
        return {"settled": args.id}
