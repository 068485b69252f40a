"""Read a command line, run the command, turn errors into one sentence and an exit code.

Exit 0 done; 1 refused by a rule or bad input; 2 wrong usage; 3 the world (disk, network, key, newer
database) or a fault of ours; 130 stopped by the person. With --json an error is printed as {"error",
"text", "where"} on standard error. No traceback ever reaches a person: the log has the places.
"""

import argparse
import json
import logging
import os
import sys
from collections.abc import Sequence

from fieldsales import __version__
from fieldsales.cli import (
    conflict_commands,
    demo_commands,
    import_commands,
    lease_commands,
    office_commands,
    questionnaire_commands,
    record_commands,
    report_commands,
    sync_commands,
    trip_commands,
)
from fieldsales.cli.frame import Outcome, Parsers, Window, common_options, profile_of, show
from fieldsales.errors import BrokenPromise, EnvironmentFault, FieldSalesError, RuleError
from fieldsales.logfile import log_to, stop_logging

_ROOMS = (
    office_commands,
    import_commands,
    record_commands,
    conflict_commands,
    sync_commands,
    lease_commands,
    questionnaire_commands,
    trip_commands,
    report_commands,
    demo_commands,
)

STOPPED = 130
COLLECT_AFTER = (100_000, 50, 50)
"""Python looks for circles among new values so often: those of a push, a sync or an import all live, and to
look at them again and again costs a third of the work."""
_LOG = logging.getLogger("fieldsales.cli")


def run(argv: Sequence[str], window: Window | None = None) -> int:
    """Run one command; return its exit code. `window` is what a command opens that shows one."""
    try:
        args = _parsed(argv)
        args.window = window
        log_to(profile_of(args).log)
        return _answered(args, argv)
    except BrokenPipeError:  # whoever reads us has read enough
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    finally:
        stop_logging()


def _parsed(argv: Sequence[str]) -> argparse.Namespace:
    """Read the arguments; help is written out at once, while a reader that has gone is no fault yet."""
    try:
        return parser().parse_args(argv)
    except SystemExit:
        sys.stdout.flush()
        raise


def _answered(args: argparse.Namespace, argv: Sequence[str]) -> int:
    try:
        code = _done(args, argv)
        sys.stdout.flush()
    except BrokenPipeError:
        raise
    except KeyboardInterrupt:
        return STOPPED
    except FieldSalesError as error:
        if isinstance(error, BrokenPromise):
            _LOG.exception("a promise was broken")
        _complain(args, error)
        return error.exit_code
    except OSError as error:
        fault = EnvironmentFault(
            "{what}: {why}. Nothing that was kept is lost; mend that, then try again.",
            what=error.filename or "The disk",
            why=error.strerror or type(error).__name__,
        )
        _complain(args, fault)
        return fault.exit_code
    except Exception:  # noqa: BLE001 - the last catcher of the command line
        _LOG.exception("a command failed")
        broken = BrokenPromise(
            "This did not work: a fault of the program. What was kept before is safe; the log in the "
            "profile's folder says where it happened."
        )
        _complain(args, broken)
        return broken.exit_code
    else:
        return code


def _done(args: argparse.Namespace, argv: Sequence[str]) -> int:
    for word in argv:
        if not word.isprintable() and any("\ud800" <= sign <= "\udfff" for sign in word):
            raise RuleError("An argument is not written in letters of this terminal (UTF-8).")
    result = args.run(args)
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
