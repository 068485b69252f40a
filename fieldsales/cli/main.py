"""Read a command line, run the command, turn errors into one sentence and an exit code.

Exit 0 done; 1 refused by a rule or bad input; 2 wrong usage; 3 the world (disk, network, key, newer
database). With --json an error is printed as {"error", "text", "where"} on standard error as well.
"""

import argparse
import json
import logging
import sys
from collections.abc import Sequence

from fieldsales import __version__
from fieldsales.cli import (
    conflict_commands,
    office_commands,
    questionnaire_commands,
    record_commands,
    report_commands,
    sync_commands,
    trip_commands,
)
from fieldsales.cli.frame import Outcome, Parsers, common_options, show
from fieldsales.errors import FieldSalesError

_ROOMS = (
    office_commands,
    sync_commands,
    conflict_commands,
    record_commands,
    questionnaire_commands,
    trip_commands,
    report_commands,
)


def run(argv: Sequence[str]) -> int:
    """Run one command; return its exit code."""
    logging.basicConfig(level=logging.WARNING, format="%(levelname)s %(name)s: %(message)s")
    args = parser().parse_args(argv)
    try:
        result = args.run(args)
    except FieldSalesError as error:
        _complain(args, error)
        return error.exit_code
    if isinstance(result, Outcome):
        show(args, result.value)
        return result.exit_code
    if result is not None:
        show(args, result)
    return 0


def parser() -> argparse.ArgumentParser:
    """Return the parser of all commands."""
    common = common_options()
    top = argparse.ArgumentParser(
        prog="fieldsales",
        description="Meetings, trips and questionnaires of travelling sales brigades.",
        parents=[common],
    )
    top.add_argument("--version", action="version", version=__version__)
    commands = top.add_subparsers(metavar="COMMAND", required=True)
    parsers = Parsers(commands, common, {})
    for room in _ROOMS:
        room.register(parsers)
    return top


def _complain(args: argparse.Namespace, error: FieldSalesError) -> None:
    if getattr(args, "json", False):
        said = {"error": type(error).__name__, "text": error.message, "where": error.where}
        sys.stderr.write(json.dumps(said, ensure_ascii=False) + "\n")
    else:
        where = f" ({error.where})" if error.where else ""
        sys.stderr.write(f"{error.message}{where}\n")
