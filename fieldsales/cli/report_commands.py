"""Commands that print: `report trip ID --out F.pdf`. Each kind of report is one act of `report`."""

import argparse
from pathlib import Path

from fieldsales.cli.frame import Parsers, add_command, device_of
from fieldsales.config import LANGUAGES
from fieldsales.domain.ids import id_from_text
from fieldsales.errors import RuleError


def register(parsers: Parsers) -> None:
    """Add the commands."""
    reporting = parsers.add("report", "print a report as PDF")
    kinds = reporting.add_subparsers(metavar="KIND", required=True)
    trip = add_command(kinds, parsers.common, "trip", "print the report of a trip", _trip)
    trip.add_argument("id", metavar="ID")
    trip.add_argument("--out", required=True, metavar="F.pdf")
    trip.add_argument(
        "--language", choices=LANGUAGES, help="of the printed words; your own if not given"
    )
    trip.add_argument(
        "--sections",
        metavar="NAME,NAME",
        help="print only these: summary, meetings, questionnaires, cases, contacts, expenses",
    )


def _trip(args: argparse.Namespace) -> object:
    from fieldsales.reports.saving import save
    from fieldsales.reports.trip_report import ReportPart, trip_report

    known = {part.value: part for part in ReportPart}
    named = [name.strip() for name in args.sections.split(",")] if args.sections else [*known]
    for name in named:
        if name not in known:
            raise RuleError(
                "There is no section {name}; the sections are {names}.",
                name=name,
                names=", ".join(known),
                where="--sections",
            )
    with device_of(args) as device:
        reporting = device.services.reporting
        facts = reporting.trip_facts(id_from_text(args.id, "ID"))
        language = args.language or reporting.own_language()
    printed, path = trip_report(facts, language, [known[n] for n in named]), Path(args.out)
    save(printed, path)
    return {"file": str(path), "pages": printed.pages, "sha256": printed.sha256}
