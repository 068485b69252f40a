"""`fieldsales demo`: the sample company, its office beside it, and the window of its lead.

With --headless, or where there is no display, both devices sync, the report of the trip behind is printed
and its path is shown. The folder is used again the next time.
"""

import argparse
import json
import locale
import os
import shutil
import signal
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import date
from pathlib import Path

from fieldsales.cli.demo_folder import DemoFolder, State
from fieldsales.cli.frame import Parsers, Window
from fieldsales.config import LANGUAGES, Profile
from fieldsales.domain.clock import SystemClock
from fieldsales.domain.ids import id_from_text, id_text
from fieldsales.errors import EnvironmentFault, RuleError
from fieldsales.logfile import log_to, stop_logging
from fieldsales.services.opening import OpenDevice, open_device
from fieldsales.store.keychain import NoKeychain
from fieldsales.sync.lock import only_one
from fieldsales.words import Words, words_of

_CLOCK = SystemClock()
_DEFAULT_FOLDER = ".demo"
_BEGINS = "A sample company is built in {dir}; that takes half a minute."
_BROKEN_OFF = "The sample was not finished the last time; it is built anew."
_LIES_OPEN = "Its passphrase lies in the open in {file}: for the sample only."
_NO_DISPLAY = "There is no display here, so no window opens; it goes on as with --headless."
_AGED = (
    "This sample was built on {day}; the trip that was under way is over. Delete the folder {dir} for a "
    "fresh one."
)


def register(parsers: Parsers) -> None:
    """Add the command."""
    demo = parsers.add("demo", "a sample company to look round in", _demo)
    demo.add_argument("--dir", default=_DEFAULT_FOLDER, metavar="DIR", help="where it is kept")
    demo.add_argument("--language", choices=LANGUAGES, help="of the company; yours if not given")
    demo.add_argument("--headless", action="store_true", help="print a trip report, open no window")


def _demo(args: argparse.Namespace) -> object:
    folder = DemoFolder(Path(args.dir))
    folder.claim()
    busy = RuleError(
        "The sample in {dir} is open already. Close it, or name another folder with --dir.",
        dir=folder.path,
        where="--dir",
    )
    stop_logging()
    log_to(folder.log)
    with only_one(folder.lock, busy):
        return _run(folder, args)


def _run(folder: DemoFolder, args: argparse.Namespace) -> object:
    known = folder.state()
    language = _language(folder, known, args.language)
    words = words_of(language)
    sample = _Sample(folder, words)
    if known is not None and known.is_built:
        state = known
        sample.say_age(state)
    else:
        state = sample.begin(language, is_again=known is not None)
    is_headless = args.headless or not _has_display()
    with sample.office(state) as served:
        state = served if served.is_built else sample.build(served)
        if is_headless and not args.headless:
            sample.say(words.translate("demo", _NO_DISPLAY))
        return sample.print_report(state) if is_headless else sample.show(args.window)


class _Sample:
    """The sample company of a folder; what it says goes to standard error."""

    def __init__(self, folder: DemoFolder, words: Words) -> None:
        self._folder, self._words, self._path = folder, words, folder.path

    def say(self, sentence: str) -> None:
        """Say a sentence to whoever watches."""
        sys.stderr.write(sentence + "\n")
        sys.stderr.flush()

    def say_age(self, state: State) -> None:
        """Say when the sample is older than its story."""
        if date.fromisoformat(state.trip_ends) < _CLOCK.now().date():
            text = self._words.translate("demo", _AGED)
            self.say(text.format(day=state.built_on, dir=self._path))

    def begin(self, language: str, *, is_again: bool) -> State:
        """Make the office of a new sample; what a broken-off building left is cleared first."""
        from fieldsales.cli.demo_office import free_port, make_office
        from fieldsales.demo.content import content_of

        if is_again:
            self.say(self._words.translate("demo", _BROKEN_OFF))
        self.say(self._words.translate("demo", _BEGINS).format(dir=self._path))
        state = State(language, free_port())
        passphrase = self._folder.begin(state)
        make_office(self._folder, passphrase, content_of(language).company.name, state.port)
        return state

    def build(self, state: State) -> State:
        """Build the sample on its office, which is being served."""
        from fieldsales.cli.demo_office import opened
        from fieldsales.demo.building import build

        with opened(self._folder, state.language, f"127.0.0.1:{state.port}") as office:
            built = build(state.language, _CLOCK.now(), office, self.say)
            for player in built.players.values():
                player.open.close()
        shutil.rmtree(self._folder.building, ignore_errors=True)
        for profile in (self._folder.desk, self._folder.laptop):
            chosen = json.dumps({"language": state.language})
            profile.settings.write_text(chosen + "\n", encoding="utf-8")
        state = replace(
            state,
            built_on=built.today.isoformat(),
            trip_ends=built.trip_ends.isoformat(),
            trip_behind=id_text(built.trip_behind),
        )
        self._folder.keep(state)
        told = self._words.translate("demo", _LIES_OPEN)
        self.say(told.format(file=self._folder.passphrase_file))
        return state

    @contextmanager
    def office(self, state: State) -> Iterator[State]:
        """Serve the office while this lasts; devices follow when its port had to change."""
        from fieldsales.cli.demo_office import served

        with served(self._folder, state.port) as address:
            port = int(address.rpartition(":")[2])
            if port != state.port:
                state = replace(state, port=port)
                self._tell_devices(state, address)
                self._folder.keep(state)
            yield state

    def _tell_devices(self, state: State, address: str) -> None:
        """Let the devices know where the office answers now."""
        if state.is_built:
            for profile in (self._folder.desk, self._folder.laptop):
                with self._device(profile) as device:
                    device.base.office_moved(address)

    def print_report(self, state: State) -> object:
        """Sync both devices and print the report of the trip behind; return where it lies."""
        from fieldsales.reports.saving import save
        from fieldsales.reports.trip_report import trip_report
        from fieldsales.sync.running import sync_once

        with self._device(self._folder.laptop) as laptop:
            sync_once(laptop, _CLOCK)
        with self._device(self._folder.desk) as desk:
            sync_once(desk, _CLOCK)
            facts = desk.services.reporting.trip_facts(
                id_from_text(state.trip_behind, "trip_behind")
            )
        path = self._folder.report(state.language)
        printed = trip_report(facts, state.language)
        save(printed, path)
        return {"report": str(path), "pages": printed.pages, "trip": state.trip_behind}

    def show(self, window: Window | None) -> object:
        """Open the window as the lead, and wait until it is closed."""
        if window is None:
            raise EnvironmentFault("This FieldSales has no window; take --headless.")
        # Qt runs no Python while it waits: left to Python, Ctrl+C would wait for the next click.
        signal.signal(signal.SIGINT, signal.SIG_DFL)
        code = window(self._folder.desk, self._folder.passphrase())
        if code:
            sys.exit(code)
        return None

    @contextmanager
    def _device(self, profile: Profile) -> Iterator[OpenDevice]:
        device = open_device(profile, self._folder.passphrase(), NoKeychain(), _CLOCK)
        try:
            yield device
        finally:
            device.close()


def _language(folder: DemoFolder, known: State | None, asked: str | None) -> str:
    """Return the language of the sample; a built one keeps its own."""
    if known is None or not known.is_built:
        return asked or _own_language()
    if asked not in {None, known.language}:
        raise RuleError(
            "The sample in {dir} speaks {language}. For another language name another folder with --dir.",
            dir=folder.path,
            language=known.language,
            where="--language",
        )
    return known.language


def _own_language() -> str:
    """Return the language of whoever sits here, if it is one of ours, else English."""
    named = [os.environ.get(name, "") for name in ("LC_ALL", "LC_MESSAGES", "LANG")]
    chosen = next(filter(None, named), "") or locale.getlocale()[0] or ""
    code = chosen[:2].lower()
    return code if code in LANGUAGES else "en"


def _has_display() -> bool:
    if not sys.platform.startswith("linux"):
        return True
    names = ("QT_QPA_PLATFORM", "DISPLAY", "WAYLAND_DISPLAY")
    return any(os.environ.get(name) for name in names)
