"""Commands of conflicts, of fields and of records, and of clients that are there twice."""

import argparse

from fieldsales.cli.frame import Parsers, add_command, device_of
from fieldsales.domain.ids import id_from_text, id_text
from fieldsales.services.clashes import Clash
from fieldsales.services.conflicts import FieldConflict
from fieldsales.services.fields import to_plain


def register(parsers: Parsers) -> None:
    """Add the commands."""
    acts = parsers.add("conflict", "what stands against each other").add_subparsers(
        metavar="ACT", required=True
    )
    add_command(acts, parsers.common, "list", "list open conflicts", _list)
    settling = add_command(acts, parsers.common, "settle", "keep one value of a field", _settle)
    settling.add_argument("id")
    settling.add_argument("--take", required=True, metavar="VALUE", help="its number, or the value")
    keeping = add_command(acts, parsers.common, "keep", "let both records stay", _keep)
    keeping.add_argument("id")
    keeping.add_argument("--because", required=True, metavar="TEXT", help="why both shall stay")
    merging = parsers.act("client", "merge", "show two clients as one", _merge)
    merging.add_argument("kept", metavar="KEPT")
    merging.add_argument("merged", metavar="MERGED")
    separating = parsers.act("client", "separate", "take a merge back", _separate)
    separating.add_argument("id", metavar="MERGED")


def _list(args: argparse.Namespace) -> object:
    with device_of(args) as device:
        services = device.services
        return [
            *(_field(c) for c in services.conflicts.open()),
            *(_records(c) for c in services.clashes.open()),
        ]


def _field(conflict: FieldConflict) -> dict[str, object]:
    return {
        "id": conflict.id,
        "kind": conflict.kind,
        "record": id_text(conflict.record_id),
        "field": conflict.field,
        "values": [
            {
                "value": s.value,
                "author": s.author,
                "device": s.device,
                "at": to_plain(s.at),
                "shown": s.is_shown,
            }
            for s in conflict.sides
        ],
    }


def _records(clash: Clash) -> dict[str, object]:
    return {
        "id": id_text(clash.id),
        "kind": "conflict",
        "what": clash.what,
        "opened_at": to_plain(clash.opened_at),
        "records": [
            {
                "kind": s.kind,
                "id": id_text(s.id),
                "title": s.title,
                "brigade": s.brigade,
                "start": to_plain(s.start),
                "end": to_plain(s.end),
                "here": s.is_here,
            }
            for s in clash.sides
        ],
        "details": list(clash.details),
        "people": list(clash.people),
    }


def _settle(args: argparse.Namespace) -> object:
    with device_of(args) as device:
        device.services.conflicts.settle(args.id, args.take)
        return {"settled": args.id}


def _keep(args: argparse.Namespace) -> object:
    with device_of(args) as device:
        device.services.clashes.keep(id_from_text(args.id, "ID"), args.because)
        return {"kept": args.id}


def _merge(args: argparse.Namespace) -> object:
    kept, merged = id_from_text(args.kept, "KEPT"), id_from_text(args.merged, "MERGED")
    with device_of(args) as device:
        act = device.services.merging.merge(kept, merged)
        return {"kept": args.kept, "merged": args.merged, "act": act}


def _separate(args: argparse.Namespace) -> object:
    with device_of(args) as device:
        act = device.services.merging.separate(id_from_text(args.id, "MERGED"))
        return {"separated": args.id, "act": act}
