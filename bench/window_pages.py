"""Whether the window answers while somebody goes about in it: every page for the first time, and again.

The sample company is unlocked as soon as the window stands, as `fieldsales demo` does; then every page and a
record of each kind is opened, the palette, the keys and the settings; scheme, density and language are
changed, and the window is locked and unlocked. One line for each, the longest wait of its thread in it.

    python -m bench.window_pages --who
"""

import argparse
import json
import os
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from bench.heartbeat import Beats, Heart

if TYPE_CHECKING:
    from sample_company import Company

    from fieldsales.ui.main_window import MainWindow
    from fieldsales.ui.shell.shell import Shell

SEEN_S, MOST_S = 0.6, 60.0
Acts = list[tuple[str, Callable[[], object]]]
Line = dict[str, object]


def main() -> None:
    """Measure and print a line for each act."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--who", action="store_true", help="say who holds the window up")
    args = parser.parse_args()
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    os.environ["FIELDSALES_KEYCHAIN"] = "none"
    sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "scripts"))
    with tempfile.TemporaryDirectory() as folder:
        for line in measure(Path(folder), says_who=args.who):
            print(json.dumps(line), flush=True)


def measure(folder: Path, *, says_who: bool) -> Iterator[Line]:
    """Yield the lines: the lead at her desk, then a brigade's laptop."""
    from sample_company import StillClock, make_company

    from fieldsales.desktop import DeviceDoor
    from fieldsales.ui.application import dress, make_application
    from fieldsales.ui.main_window import MainWindow
    from fieldsales.ui.settings_file import SettingsFile

    company = _quietly(lambda: make_company(folder / "company", "en"))
    app = make_application()
    heart = Heart(says_who=says_who)
    for who, profile in (("desk", company.desk), ("laptop", company.laptop)):
        dress(app, settings := SettingsFile(profile.settings))
        settings.change(language="en")
        door = DeviceDoor(profile, StillClock())
        window = MainWindow(door, settings)
        window.show()
        yield from _going_about(heart, window, company.passphrase, who)
        over = time.monotonic() + 1
        window.close()
        heart.watch(lambda: None, lambda over=over: time.monotonic() > over, MOST_S)  # type: ignore[misc]
        if window.tasks.finishing is not None:
            window.tasks.finishing.join(60)
        door.close()


def _quietly(make: "Callable[[], Company]") -> "Company":
    """Make the company; what its making says belongs to no figure."""
    from contextlib import redirect_stdout

    with redirect_stdout(sys.stderr):
        return make()


def _going_about(heart: Heart, window: "MainWindow", passphrase: str, who: str) -> Iterator[Line]:
    idle = Beats()

    def shell() -> "Shell":
        assert window.shell is not None
        return window.shell

    def watch(name: str, begin: Callable[[], object]) -> Line:
        seen = time.monotonic() + SEEN_S
        beats = heart.watch(begin, lambda: time.monotonic() > seen and _rests(window), MOST_S)
        return beats.line(f"{who}: {name}", idle)

    yield watch("unlocking as soon as the window stands", lambda: window.open_with(passphrase))
    idle = heart.watch(lambda: None, _after(SEEN_S), MOST_S)
    pages = [s.name for s in shell().specs.values() if s.group.value != "hidden"]
    acts: Acts = [(f"first {p}", lambda p=p: shell().open_page(p)) for p in pages]  # type: ignore[misc]
    acts += [
        (f"first {kind}", partial(_open, window, kind, record))
        for kind, record in _records(shell())
    ]
    acts += [(f"again {p}", lambda p=p: shell().open_page(p)) for p in pages]  # type: ignore[misc]
    acts += _all_over(window)
    for name, begin in acts:
        yield watch(name, begin)
    yield watch("locking", window.lock)
    yield watch("unlocking again", lambda: window.open_with(passphrase))


def _open(window: "MainWindow", kind: str, record: bytes) -> None:
    assert window.shell is not None
    window.shell.open_record(kind, record)


def _after(seconds: float) -> Callable[[], bool]:
    over = time.monotonic() + seconds
    return lambda: time.monotonic() > over


def _rests(window: "MainWindow") -> bool:
    shell = window.shell
    return (shell is None or shell.is_there()) and window.tasks.is_idle()


def _records(shell: "Shell") -> list[tuple[str, bytes]]:
    """Return a record of each kind that a page shows."""
    from fieldsales.domain.case import Case
    from fieldsales.domain.meeting import Meeting
    from fieldsales.domain.response import Response
    from fieldsales.domain.trip import Trip

    with shell.context.services.work.read() as reader:
        cases, meetings = list(reader.where(Case)), list(reader.where(Meeting))
        responses, trips = list(reader.where(Response)), list(reader.where(Trip))
    case, meeting = cases[0], meetings[-1]
    found = [
        ("client", case.client_id),
        ("case", case.id),
        ("client_with_complaint", case.client_id),
        ("booking", case.client_id),
        ("client_to_call", case.client_id),
        ("meeting", meeting.id),
        ("trip", trips[0].id),
        ("trip_report", trips[0].id),
        ("response", responses[0].id),
        ("imports", b""),
    ]
    return [(kind, record) for kind, record in found if shell.can_open(kind)]


def _all_over(window: "MainWindow") -> Acts:
    """Return what concerns the whole window."""
    from PySide6.QtTest import QTest
    from PySide6.QtWidgets import QApplication

    from fieldsales.ui.theme import Appearance, Density

    def choose(**changes: object) -> Callable[[], object]:
        now = window.file
        return lambda: window.choose(replace(now.now, **changes))  # type: ignore[arg-type]

    def look(**changes: object) -> Callable[[], object]:
        now = window.file
        return lambda: window.choose(replace(now.now, look=replace(now.now.look, **changes)))  # type: ignore[arg-type]

    def typed() -> None:
        assert window.shell is not None
        window.shell.open_palette("")
        QTest.keyClicks(QApplication.focusWidget() or window.shell, "ze")

    def close() -> None:
        assert window.shell is not None
        window.shell.palette_.close_it()

    def settings() -> None:
        assert window.shell is not None
        window.shell.open_settings()

    return [
        ("the palette, two letters typed", typed),
        ("the palette closed", close),
        ("the settings", settings),
        ("the dark scheme", look(appearance=Appearance.DARK)),
        ("the light scheme", look(appearance=Appearance.LIGHT)),
        ("larger type", look(density=Density.LARGE)),
        ("another language", choose(language="ru")),
    ]


if __name__ == "__main__":
    main()
