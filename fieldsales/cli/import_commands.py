"""Commands that take lists in: import clients, undo an import."""

import argparse
from collections.abc import Mapping
from pathlib import Path

from fieldsales.cli.frame import Parsers, add_command, device_of
from fieldsales.domain.ids import ImportBatchId, RegionId, id_from_text, id_text
from fieldsales.domain.place import ShippedPlace
from fieldsales.errors import RuleError
from fieldsales.formats.reading import read_source
from fieldsales.formats.refused_lines import write_refused
from fieldsales.services.importing.choices import Wishes
from fieldsales.services.importing.dates import DateOrder
from fieldsales.services.importing.report import DoubtfulTown, Pair, Report
from fieldsales.services.importing.source import SourceFile
from fieldsales.services.importing.targets import Target
from fieldsales.services.opening import Services

MOST_LISTED = 1_000


def register(parsers: Parsers) -> None:
    """Add the commands."""
    importing = parsers.add("import", "take lists in")
    kinds = importing.add_subparsers(metavar="WHAT", required=True)
    clients = add_command(
        kinds,
        parsers.common,
        "clients",
        "import clients and contacts from CSV, XLSX or vCard",
        _clients,
    )
    clients.add_argument("file", metavar="FILE")
    clients.add_argument("--dry-run", action="store_true", help="only say what would be done")
    clients.add_argument(
        "--refused", metavar="OUT.csv", help="write refused lines there, to be mended"
    )
    clients.add_argument(
        "--region", metavar="ID", help="of clients whose region the file does not say"
    )
    clients.add_argument("--country", default="", metavar="ES", help="of numbers that name none")
    clients.add_argument(
        "--map",
        action="append",
        default=[],
        metavar="COLUMN=FIELD",
        help="what a column means; FIELD is one of " + " ".join(t.value for t in Target),
    )
    clients.add_argument("--sheet", action="append", default=[], metavar="NAME")
    clients.add_argument(
        "--merge-duplicates", action="store_true", help="merge probable duplicates"
    )
    clients.add_argument(
        "--dates",
        choices=[o.value for o in DateOrder],
        help="the order of dates in columns that do not show it",
    )
    undoing = add_command(kinds, parsers.common, "undo", "take a whole import back", _undo)
    undoing.add_argument("batch", metavar="BATCH")


def _clients(args: argparse.Namespace) -> object:
    source = read_source(Path(args.file))
    with device_of(args) as device:
        report = _imported(args, device.services, source)
    if args.refused and report.refused:
        write_refused(Path(args.refused), report, source.delimiter)
    return _facts(report, is_dry_run=args.dry_run)


def _imported(args: argparse.Namespace, services: Services, source: SourceFile) -> Report:
    imports = services.imports
    country = imports.country_of(source, args.country)
    preview = imports.look(source, country, _given(args.map))
    wishes = Wishes(
        country=country,
        region_id=RegionId(id_from_text(args.region, "--region")) if args.region else None,
        sheets=tuple(args.sheet),
        merge_duplicates=args.merge_duplicates,
        dates=DateOrder(args.dates) if args.dates else None,
    )
    choices = imports.choices(source, preview, wishes)
    if args.dry_run:
        return imports.plan(source, choices)
    return imports.run(source, choices, lines=preview.lines)


def _undo(args: argparse.Namespace) -> object:
    with device_of(args) as device:
        done = device.services.imports.undo(ImportBatchId(id_from_text(args.batch, "BATCH")))
        return {
            "batch": id_text(done.batch_id),
            "undone": done.taken_back,
            "emptied": done.emptied,
            "left": [
                {
                    "kind": one.kind,
                    "id": id_text(one.id),
                    "name": one.name,
                    "reason": one.remark.text,
                }
                for one in done.left
            ],
        }


def _given(pairs: list[str]) -> Mapping[str, Target]:
    given: dict[str, Target] = {}
    known = {t.value: t for t in Target}
    for text in pairs:
        column, sign, name = text.rpartition("=")
        if not sign or not column:
            raise RuleError("{text} is not COLUMN=FIELD.", text=text, where="--map")
        if name.strip() not in known:
            raise RuleError(
                "{name} is no field of an import; the fields are {known}.",
                name=name.strip(),
                known=", ".join(known),
                where="--map",
            )
        given[column.strip()] = known[name.strip()]
    return given


def _facts(report: Report, *, is_dry_run: bool) -> dict[str, object]:
    has_sheets = len(report.headers) > 1
    return {
        "lines": report.lines,
        "clients": report.clients,
        "contacts": report.contacts,
        "duplicates": len({(p.sheet, p.line) for p in report.pairs}),
        "refused": [
            {"line": r.line, "reason": r.remark.text} | ({"sheet": r.sheet} if has_sheets else {})
            for r in report.refused
        ],
        "changed": report.changed,
        "known": report.known,
        "merged": report.merged,
        "batch": None if is_dry_run or report.batch_id is None else id_text(report.batch_id),
        "warnings": [
            {"line": w.line, "text": w.text} | ({"sheet": w.sheet} if w.sheet else {})
            for w in report.warnings[:MOST_LISTED]
        ],
        "duplicate_pairs": [_pair(p) for p in report.pairs[:MOST_LISTED]],
        "doubtful_places": [_doubt(d) for d in report.doubtful[:MOST_LISTED]],
    }


def _pair(pair: Pair) -> dict[str, object]:
    return {
        "line": pair.line,
        "kind": pair.kind,
        "name": pair.name,
        "like": pair.other_name,
        "like_id": id_text(pair.other_id),
        "like_line": pair.other_line or None,
        "because": pair.evidence.value,
        "done": pair.decision.value,
    }


def _doubt(one: DoubtfulTown) -> dict[str, object]:
    return {
        "town": one.asked.town,
        "province": one.asked.province,
        "country": one.asked.country,
        "lines": one.lines,
        "candidates": [
            {
                "id": id_text(p.id),
                "name": p.name,
                "country": p.country,
                "province": p.province or p.region if isinstance(p, ShippedPlace) else "",
            }
            for p in one.candidates
        ],
    }
