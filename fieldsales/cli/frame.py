"""What all commands share: options, opening a profile, output as words or as one JSON value."""

import argparse
import json
import os
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from fieldsales.config import Profile, default_profile
from fieldsales.domain.clock import SystemClock
from fieldsales.errors import RuleError
from fieldsales.services.opening import OpenDevice, open_device
from fieldsales.store.keychain import keychain_of_machine

Run = Callable[[argparse.Namespace], object]
Window = Callable[[Profile, str], int]
"""Opens the window of a profile with a passphrase and waits until it is closed; returns the exit code."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """A result that is shown and still ends with another code than 0."""

    value: object
    exit_code: int


@dataclass(frozen=True, slots=True)
class Parsers:
    """Where a room of commands adds its parsers.

    `common` holds the options every command takes; `kinds` the acts of each kind of record, so that a
    room may add an act to a kind.
    """

    commands: Any
    common: argparse.ArgumentParser
    kinds: dict[str, Any]

    def add(self, name: str, words: str, run: Run | None = None) -> argparse.ArgumentParser:
        """Add a command."""
        return add_command(self.commands, self.common, name, words, run)

    def act(self, kind: str, name: str, words: str, run: Run) -> argparse.ArgumentParser:
        """Add an act to the commands of a kind of record."""
        return add_command(self.kinds[kind], self.common, name, words, run)


def add_command(
    commands: Any,  # noqa: ANN401 - argparse names no public type for a group of subparsers
    common: argparse.ArgumentParser,
    name: str,
    words: str,
    run: Run | None = None,
) -> argparse.ArgumentParser:
    """Add a command with the common options."""
    parser: argparse.ArgumentParser = commands.add_parser(
        name, help=words, description=words, parents=[common]
    )
    if run is not None:
        parser.set_defaults(run=run)
    return parser


def common_options() -> argparse.ArgumentParser:
    """Return the options every command takes, before or after its name."""
    common = argparse.ArgumentParser(add_help=False, argument_default=argparse.SUPPRESS)
    common.add_argument(
        "--profile", metavar="DIR", help="where this device or office keeps its data"
    )
    common.add_argument("--json", action="store_true", help="print one JSON value and nothing else")
    common.add_argument("--passphrase-file", metavar="FILE", help="read the passphrase from a file")
    return common


def profile_of(args: argparse.Namespace) -> Profile:
    """Return the profile named by --profile, else the user's own."""
    named = getattr(args, "profile", None)
    return Profile(Path(named)) if named else default_profile()


def passphrase_of(args: argparse.Namespace) -> str:
    """Return the passphrase from --passphrase-file or FIELDSALES_PASSPHRASE; never from an argument."""
    file = getattr(args, "passphrase_file", None)
    if file:
        try:
            return Path(file).read_text().rstrip("\r\n")
        except OSError as error:
            raise RuleError(
                "{file} cannot be read.", file=file, where="--passphrase-file"
            ) from error
    given = os.environ.get("FIELDSALES_PASSPHRASE")
    if not given:
        raise RuleError(
            "Give the passphrase: set FIELDSALES_PASSPHRASE, or name a file with --passphrase-file.",
            where="passphrase",
        )
    return given


@contextmanager
def device_of(args: argparse.Namespace) -> Iterator[OpenDevice]:
    """Open the device of the profile for the length of a command."""
    profile = profile_of(args)
    device = open_device(profile, passphrase_of(args), keychain_of_machine(), SystemClock())
    try:
        yield device
    finally:
        device.close()


def show(args: argparse.Namespace, value: object) -> None:
    """Print a result: one JSON value with --json, else readable lines."""
    if getattr(args, "json", False):
        sys.stdout.write(json.dumps(value, ensure_ascii=False) + "\n")
        return
    for line in _lines(value):
        sys.stdout.write(line + "\n")


def _lines(value: object, indent: str = "") -> Iterator[str]:
    if isinstance(value, dict):
        for name, part in value.items():
            if isinstance(part, dict | list) and part:
                yield f"{indent}{name}:"
                yield from _lines(part, indent + "  ")
            else:
                yield f"{indent}{name}: {_word(part)}"
    elif isinstance(value, list):
        for part in value:
            if isinstance(part, dict):
                yield (
                    indent
                    + "- "
                    + ", ".join(
                        f"{n}: {_word(v)}" for n, v in part.items() if v not in (None, "", [], {})
                    )
                )
            else:
                yield f"{indent}- {_word(part)}"
    else:
        yield f"{indent}{_word(value)}"


def _word(value: object) -> str:
    if value is None or (isinstance(value, dict | list) and not value):
        return "-"
    return json.dumps(value, ensure_ascii=False) if isinstance(value, dict | list) else str(value)
