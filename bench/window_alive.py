"""Whether the window answers while it works: the longest time its thread was held up, work by work.

A timer beats in the window's loop. A list is imported through the page itself: looked at, planned, written,
taken back. Then what else is long: the base unlocked, the list of clients opened, a search typed, a report
set, a first sync. The base is the same window with nothing to do, in the same run; other programs hold it
up too.

    python -m bench.window_alive --rows 100000 --who
"""

import argparse
import json
import os
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from bench.heartbeat import Beats, Heart

if TYPE_CHECKING:
    from fieldsales.ui.main_window import MainWindow
    from tests.ui.sample import Sample

IDLE_S, SEEN_S, MOST_S = 5.0, 1.0, 900.0
Line = dict[str, object]


def main() -> None:
    """Measure and print a line for each work."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--rows", type=int, default=100_000)
    parser.add_argument(
        "--who", action="store_true", help="say on the error stream who holds it up"
    )
    args = parser.parse_args()
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    os.environ["FIELDSALES_KEYCHAIN"] = "none"
    os.environ["FIELDSALES_KEY_MEMORY_KIB"] = "64"
    with tempfile.TemporaryDirectory() as folder:
        for line in measure(Path(folder), args.rows, says_who=args.who):
            print(json.dumps(line), flush=True)


def measure(folder: Path, rows: int, *, says_who: bool) -> Iterator[Line]:
    """Yield the lines."""
    from fieldsales.desktop import DeviceDoor
    from fieldsales.ui.application import dress, make_application
    from fieldsales.ui.main_window import MainWindow
    from fieldsales.ui.settings_file import SettingsFile
    from tests.ui.sample import make_sample

    sample = make_sample(folder / "profile")
    dress(make_application(), settings := SettingsFile(sample.profile.settings))
    settings.change(language="en")
    window = MainWindow(DeviceDoor(sample.profile, sample.clock), settings)
    heart = Heart(says_who=says_who)
    window.show()
    unlock(heart, window)
    rest(heart)
    idle = rest(heart)
    yield idle.line("idle", idle)
    yield from importing(heart, window, folder, rows, idle)
    yield from going_about(heart, window, sample, rows, idle)
    yield first_sync(heart, window, folder, rows).line(f"a first sync of {rows} clients", idle)
    window.close()
    finish(window)


def rest(heart: Heart) -> Beats:
    """Return how the window beats that has nothing to do."""
    end = time.monotonic() + IDLE_S
    return heart.watch(lambda: None, lambda: time.monotonic() > end, MOST_S)


def finish(window: "MainWindow") -> None:
    """Wait until what was under way when the window locked has ended."""
    if window.tasks.finishing is not None:
        window.tasks.finishing.join(60)


def unlock(heart: Heart, window: "MainWindow") -> Beats:
    """Unlock the window; the work is over when its first page is filled."""
    from tests.ui.sample import PASSPHRASE

    def is_open() -> bool:
        shell = window.shell
        return shell is not None and shell.is_there() and window.tasks.is_idle()

    return heart.watch(lambda: window.open_with(PASSPHRASE), is_open, MOST_S)


def importing(
    heart: Heart, window: "MainWindow", folder: Path, rows: int, idle: Beats
) -> Iterator[Line]:
    """Import a list and take it back."""
    from bench.importing import write_list
    from fieldsales.ui.imports.imports_page import ImportsPage
    from fieldsales.ui.imports.steps import Step

    write_list(folder / "clients.csv", rows)
    shell = window.shell
    assert shell is not None
    heart.watch(
        lambda: shell.open_page("imports"), lambda: isinstance(shell.page, ImportsPage), MOST_S
    )
    page = shell.page
    assert isinstance(page, ImportsPage)
    works: tuple[tuple[str, Callable[[], object], Step], ...] = (
        ("looking at", lambda: page.open_file(str(folder / "clients.csv")), Step.READING),
        ("planning", page.plan, Step.CHECK),
        ("importing", page.run, Step.DONE),
        ("taking back", page.undo, Step.DONE),
    )
    for name, begin, step in works:

        def is_there(step: Step = step) -> bool:
            return page.is_at(step) and window.tasks.is_idle()

        beats = heart.watch(begin, is_there, MOST_S)
        yield beats.line(f"{name} a list of {rows} lines", idle)


def going_about(
    heart: Heart, window: "MainWindow", sample: "Sample", rows: int, idle: Beats
) -> Iterator[Line]:
    """Lock, fill the base, unlock it and go about in it."""
    from PySide6.QtTest import QTest
    from PySide6.QtWidgets import QApplication

    from tests.ui.sample import fill_with_clients

    locked = window.tasks
    over = time.monotonic() + 2
    beats = heart.watch(window.lock, lambda: time.monotonic() > over, MOST_S)
    yield beats.line("locking, with what the pages left looked through", idle)
    if locked.finishing is not None:
        locked.finishing.join(60)
    fill_with_clients(sample, rows)
    yield unlock(heart, window).line(f"unlocking a base of {rows} clients", idle)
    shell = window.shell
    assert shell is not None

    def typed() -> None:
        shell.open_palette("")
        for letter in ("s", "o"):
            QTest.keyClicks(QApplication.focusWidget() or shell, letter)

    works: tuple[tuple[str, Callable[[], object]], ...] = (
        ("opening the list of clients", lambda: shell.open_page("clients")),
        ("searching for two letters", typed),
        ("showing a report", lambda: shell.open_page("reports")),
    )
    for name, begin in works:
        seen = time.monotonic() + SEEN_S

        def is_there(seen: float = seen) -> bool:
            return time.monotonic() > seen and window.tasks.is_idle()

        yield heart.watch(begin, is_there, MOST_S).line(f"{name}, {rows} clients", idle)


def first_sync(heart: Heart, window: "MainWindow", folder: Path, rows: int) -> Beats:
    """Receive clients on a thread of the window's, from an office in another process."""
    from bench.office_process import company
    from bench.shape import peer_clients, put_all
    from fieldsales.domain.clock import SystemClock
    from fieldsales.services.opening import services_on

    (folder / "company").mkdir()
    with company(folder / "company") as made:
        head, lead, _ = made.template.members
        author = made.device(lead, "author")
        made.sync(author, lead)
        put_all(services_on(author, SystemClock()), peer_clients(rows, made.template.regions))
        made.sync(author, lead)
        author.close()
        base, came = made.device(head, "first"), list[object]()

        def begin() -> None:
            window.tasks.run(lambda: made.sync(base, head), parent=window, then=came.append)

        beats = heart.watch(begin, lambda: bool(came), MOST_S)
        base.close()
    return beats


if __name__ == "__main__":
    main()
