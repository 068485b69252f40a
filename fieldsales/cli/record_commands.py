"""Commands of every kind of record: list, show, history, add, edit, delete, and the verbs of a kind."""

import argparse
import json
from collections.abc import Mapping
from typing import Any

from fieldsales.cli.frame import Parsers, add_command, device_of
from fieldsales.domain.entity import Kind
from fieldsales.domain.ids import id_from_text
from fieldsales.domain.kinds import KINDS
from fieldsales.domain.permissions import knows_deletion
from fieldsales.domain.rules import VERBS
from fieldsales.errors import RuleError
from fieldsales.services.fields import example_of, to_plain

_SHOWN_ELSEWHERE = frozenset({"trip", "template"})
_STANDS = frozenset({"template", "standing_plan", "import_batch", "decision"})
_ADDED_ELSEWHERE = frozenset({"template", "answer", "import_batch", "standing_plan", "decision"})
_COMMANDED_ELSEWHERE = frozenset({"conflict"})


def register(parsers: Parsers) -> None:
    """Add a command for every kind."""
    for kind in KINDS:
        if kind.name not in _COMMANDED_ELSEWHERE:
            _add_kind(parsers, kind)


def _add_kind(parsers: Parsers, kind: Kind[Any]) -> None:
    parser = parsers.add(kind.name, f"list, show and change: {kind.name}")
    parser.epilog = _fields_text(kind)
    parser.formatter_class = argparse.RawDescriptionHelpFormatter
    parser.set_defaults(kind=kind.name)
    acts = parser.add_subparsers(metavar="ACT", required=True)
    parsers.kinds[kind.name] = acts
    listing = add_command(acts, parsers.common, "list", "list records", _list)
    listing.add_argument("--search", default="", metavar="TEXT")
    listing.add_argument("--where", action="append", default=[], metavar="FIELD=VALUE")
    listing.add_argument("--limit", type=int, metavar="N")
    if kind.name not in _SHOWN_ELSEWHERE:
        add_command(acts, parsers.common, "show", "show one record", _show).add_argument("id")
    add_command(acts, parsers.common, "history", "who wrote what", _history).add_argument("id")
    if kind.office_only:
        return
    if kind.name not in _ADDED_ELSEWHERE:
        adding = add_command(acts, parsers.common, "add", "add a record", _add)
        adding.add_argument("--set", action="append", default=[], metavar="FIELD=VALUE")
    if kind.name not in _STANDS:
        editing = add_command(acts, parsers.common, "edit", "change a record", _edit)
        editing.add_argument("id")
        editing.add_argument("--set", action="append", default=[], metavar="FIELD=VALUE")
        restoring = add_command(
            acts, parsers.common, "restore", "write a value of the history back", _restore
        )
        restoring.add_argument("id")
        restoring.add_argument("--field", required=True, metavar="FIELD")
        restoring.add_argument("--write", required=True, metavar="WRITE", help="as in its history")
    if knows_deletion(kind.name):
        add_command(acts, parsers.common, "delete", "delete a record", _delete).add_argument("id")
    _add_verbs(parsers, kind, acts)


def _add_verbs(parsers: Parsers, kind: Kind[Any], acts: Any) -> None:  # noqa: ANN401 - as in `add_command`
    for verb in VERBS[kind.entity].by_name if kind.entity in VERBS else ():
        if verb not in acts.choices:
            saying = add_command(acts, parsers.common, verb, f"{verb} it", _say)
            saying.add_argument("id")
            saying.add_argument("--set", action="append", default=[], metavar="FIELD=VALUE")
            saying.add_argument("--reason", default="", metavar="WORDS")
            saying.set_defaults(verb=verb)


def _list(args: argparse.Namespace) -> object:
    with device_of(args) as device:
        where = dict(_pair(text) for text in args.where)
        found = device.services.records.list(
            args.kind, where=where, text=args.search, limit=args.limit
        )
        return [to_plain(entity) for entity in found]


def _show(args: argparse.Namespace) -> object:
    with device_of(args) as device:
        return to_plain(device.services.records.show(args.kind, id_from_text(args.id, "ID")))


def _history(args: argparse.Namespace) -> object:
    with device_of(args) as device:
        writes = device.services.records.history(args.kind, id_from_text(args.id, "ID"))
        return [
            {
                "field": w.field,
                "value": to_plain(w.value),
                "author": w.author,
                "device": w.device,
                "at": to_plain(w.at),
                "shown": w.is_shown,
                "write": w.write,
            }
            for w in writes
        ]


def _add(args: argparse.Namespace) -> object:
    with device_of(args) as device:
        return to_plain(device.services.records.add(args.kind, given_values(args.set)))


def _edit(args: argparse.Namespace) -> object:
    with device_of(args) as device:
        row_id = id_from_text(args.id, "ID")
        return to_plain(device.services.records.edit(args.kind, row_id, given_values(args.set)))


def _restore(args: argparse.Namespace) -> object:
    with device_of(args) as device:
        row_id = id_from_text(args.id, "ID")
        device.services.records.restore(args.kind, row_id, args.field, args.write)
        return to_plain(device.services.records.show(args.kind, row_id))


def _delete(args: argparse.Namespace) -> object:
    with device_of(args) as device:
        device.services.records.delete(args.kind, id_from_text(args.id, "ID"))
        return {"deleted": args.id}


def _say(args: argparse.Namespace) -> object:
    with device_of(args) as device:
        row_id = id_from_text(args.id, "ID")
        given = given_values(args.set)
        device.services.verbs.say_plain(args.kind, args.verb, row_id, given, args.reason)
        return to_plain(device.services.records.show(args.kind, row_id))


def given_values(pairs: list[str]) -> Mapping[str, Any]:
    """Read FIELD=VALUE pairs; a value that looks like a JSON object or list is read as one."""
    return {name: _value(name, text) for name, text in map(_pair, pairs)}


def _pair(text: str) -> tuple[str, str]:
    name, sign, value = text.partition("=")
    if not sign or not name:
        raise RuleError("{text} is not FIELD=VALUE.", text=text, where="--set")
    return name.strip(), value


def _value(name: str, text: str) -> object:
    if text[:1] not in {"{", "["}:
        return text
    try:
        return json.loads(text)
    except ValueError as error:
        raise RuleError("{name} is no JSON that can be read.", name=name, where=name) from error


def _fields_text(kind: Kind[Any]) -> str:
    lines = ["fields:"]
    for field in kind.fields:
        words, example = example_of(field.annotation)
        lines.append(f"  {field.name:18} {words:20} {example}")
    return "\n".join(lines).replace("%", "%%")
