"""Pictures of the real window, for a reviewer to look at: every page, light and dark, small and large.

    python scripts/pictures.py [FOLDER] [--page NAME ...] [--quick]

Starts the window on the sample company (and, for the empty look, on a base with nothing in it) and saves one
PNG per page and look into `build/pictures`: the lead's window, and what begins with `road-` on the laptop
of a brigade. `--quick` makes the light and dark pictures at 1366x768 only.
"""

import argparse
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(ROOT), str(ROOT / "scripts")]
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("FIELDSALES_KEYCHAIN", "none")

from PySide6.QtCore import QEventLoop, Qt  # noqa: E402
from PySide6.QtWidgets import QApplication, QWidget  # noqa: E402
from sample_company import MOMENT, Company, StillClock, make_company  # noqa: E402

from fieldsales.config import Profile  # noqa: E402
from fieldsales.desktop import DeviceDoor  # noqa: E402
from fieldsales.domain.case import Case  # noqa: E402
from fieldsales.domain.clock import Clock  # noqa: E402
from fieldsales.domain.meeting import Meeting  # noqa: E402
from fieldsales.domain.response import Response, ResponseState  # noqa: E402
from fieldsales.ui.application import dress, make_application  # noqa: E402
from fieldsales.ui.clients.list_page import ClientsPage  # noqa: E402
from fieldsales.ui.imports.imports_page import ImportsPage  # noqa: E402
from fieldsales.ui.language import speak  # noqa: E402
from fieldsales.ui.main_window import MainWindow  # noqa: E402
from fieldsales.ui.parts.overlays import Popover  # noqa: E402
from fieldsales.ui.settings_file import Settings, SettingsFile  # noqa: E402
from fieldsales.ui.shell.key_list import KeyList  # noqa: E402
from fieldsales.ui.shell.shell import Shell  # noqa: E402
from fieldsales.ui.start.lock_screen import LockScreen  # noqa: E402
from fieldsales.ui.theme import Appearance, Look, theme  # noqa: E402
from tests.ui.sample import PASSPHRASE, make_sample  # noqa: E402

LIST = (
    "Empresa;Población;Teléfono;Contacto;Desde\n"
    "Frutas Guadiana SL;Zafra;924 10 20 30;Ana Ruiz;03/04/2021\n"
    ";Zafra;;;\n"
    "Frutería Guadiana;Zafra;924 10 20 30;Luis Vega;05/06/2022\n"
    "Tejas Bravo SL;Villanueva;924 10 20 31;Rosa Gil;07/08/2023\n"
)
SIZES = {1.0: (1366, 768), 2.0: (960, 540)}
_LONGEST_WAIT_S = 15.0
Show = tuple[str, Callable[[], object]]


@dataclass(frozen=True, slots=True)
class View:
    """One look at the pages: language, scheme, whether there is any data."""

    language: str = "en"
    scheme: Appearance = Appearance.LIGHT
    is_empty: bool = False

    @property
    def name(self) -> str:
        """Its part of a file name."""
        parts = [self.language, self.scheme.value, "empty" if self.is_empty else ""]
        return "-".join(p for p in parts if p)


QUICK = (View(), View(scheme=Appearance.DARK))
ALL = (*QUICK, View("es", Appearance.DARK), View("ru"), View(is_empty=True))


def wait_until(done: Callable[[], bool]) -> None:
    """Run the window until something is so; give up after a while."""
    end = time.monotonic() + _LONGEST_WAIT_S
    while not done() and time.monotonic() < end:
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)
        time.sleep(0.005)


def settle(window: MainWindow) -> None:
    """Let what is under way come to its end and be painted."""
    for _ in range(3):
        QApplication.processEvents()
        wait_until(window.tasks.is_idle)
    QApplication.processEvents()


def clear(shell: Shell) -> None:
    """Take away what floats above the page."""
    shell.palette_.close_it()
    for key_list in shell.window().findChildren(KeyList):
        key_list.close_it()
    for popover in shell.window().findChildren(Popover):
        popover.close_it()


class Album:
    """Makes the pictures of one scale."""

    def __init__(self, folder: Path, scale: float, pages: list[str]) -> None:
        self._folder, self._scale, self._pages = folder, scale, pages
        self._size = SIZES[scale]
        self._scratch = tempfile.TemporaryDirectory()
        self._app = make_application()
        self._companies: dict[str, Company] = {}

    def _window(self, view: View, profile: Profile, clock: Clock) -> MainWindow:
        settings = SettingsFile(profile.folder / "settings.json")
        settings.now = Settings(language=view.language, look=Look(view.scheme, less_motion=True))
        dress(self._app, settings)
        window = MainWindow(DeviceDoor(profile, clock), settings)
        window.resize(*self._size)
        window.show()
        return window

    def take(self, view: View) -> None:
        """Take the pictures of every page in one look."""
        if view.is_empty:
            sample = make_sample(Path(self._scratch.name) / f"empty-{view.name}", is_empty=True)
            with self._opened(view, sample.profile, PASSPHRASE, sample.clock) as (window, shell):
                self._pages_of(window, shell, view)
            return
        company = self._company(view.language)
        desk, laptop, clock = company.desk, company.laptop, StillClock()
        with self._opened(view, desk, company.passphrase, clock, lock=True) as (window, shell):
            self._pages_of(window, shell, view)
            self._shows(window, (*self._records(shell), *self._extras(shell)), view)
        with self._opened(view, laptop, company.passphrase, clock) as (window, shell):
            self._shows(window, self._on_the_road(shell), view)

    def _company(self, language: str) -> Company:
        """Return the sample company in a language, built once."""
        if language not in self._companies:
            path = Path(self._scratch.name) / f"company-{language}"
            self._companies[language] = make_company(path, language)
        return self._companies[language]

    @contextmanager
    def _opened(
        self, view: View, profile: Profile, passphrase: str, clock: Clock, *, lock: bool = False
    ) -> Iterator[tuple[MainWindow, Shell]]:
        window = self._window(view, profile, clock)
        settle(window)
        if lock and self._wants("lock"):
            self._lock(window, view)
        window.open_with(passphrase)
        wait_until(lambda: window.shell is not None and window.shell.rounds is not None)
        settle(window)
        assert window.shell is not None
        yield window, window.shell
        window.close()
        settle(window)

    def _pages_of(self, window: MainWindow, shell: Shell, view: View) -> None:
        self._shows(window, ((p, partial(shell.open_page, p)) for p in list(shell.specs)), view)

    def _shows(self, window: MainWindow, shows: Iterable[Show], view: View) -> None:
        for page, show in shows:
            if self._wants(page):
                show()
                settle(window)
                self.save(window, page, view)
                QApplication.sendPostedEvents()

    def _wants(self, page: str) -> bool:
        return not self._pages or page in self._pages

    def _lock(self, window: MainWindow, view: View) -> None:
        lock = window.shown
        assert isinstance(lock, LockScreen)
        lock.field.edit.setText("twelve signs")
        lock.caps.show()
        self.save(window, "lock", view)
        lock.caps.hide()
        lock.field.clear()

    def _records(self, shell: Shell) -> Iterator[Show]:
        """Yield a client, a case, a complaint that is written down, times for a client."""
        with shell.context.services.work.read() as reader:
            case = max(reader.where(Case), key=lambda c: c.opened_at)
        yield "client", lambda: shell.open_record("client", case.client_id)
        yield "case", lambda: shell.open_record("case", case.id)
        yield "complaint", lambda: shell.open_record("client_with_complaint", case.client_id)
        yield "booking", lambda: shell.open_record("booking", case.client_id)

    def _on_the_road(self, shell: Shell) -> Iterator[Show]:
        """Yield the day of a brigade, an outcome being entered, a questionnaire under way."""
        with shell.context.services.work.read() as reader:
            draft = next(r for r in reader.where(Response) if r.state is ResponseState.DRAFT)
            held = [m for m in reader.where(Meeting) if m.start > MOMENT and m.is_live]
        following = min(held, key=lambda m: m.start)
        yield "road-today", lambda: shell.open_page("today")
        yield "road-outcome", lambda: shell.open_record("outcome_held", following.id)
        yield "road-trip", lambda: shell.open_page("trip")
        yield "road-form", lambda: shell.open_record("response", draft.id)

    def _extras(self, shell: Shell) -> Iterator[Show]:
        """Yield what floats above pages, one after the other."""

        def peek() -> None:
            shell.open_page("clients")
            wait_until(lambda: isinstance(shell.page, ClientsPage))
            page = shell.page
            if isinstance(page, ClientsPage):
                page.table.choose(3)
                page._toggle_peek()

        def imports(*, is_checked: bool) -> None:
            shell.open_page("imports")
            wait_until(lambda: isinstance(shell.page, ImportsPage))
            page = shell.page
            if isinstance(page, ImportsPage):
                path = Path(self._scratch.name) / "clientes.csv"
                path.write_text(LIST, encoding="utf-8")
                page.open_file(str(path))
                wait_until(lambda: not page.work.is_under_way)
                if is_checked:
                    page.plan()
                    wait_until(lambda: not page.work.is_under_way)

        moved = "Hotel Ducal moved to Thu 12, 15:00"
        shows: dict[str, Callable[[], object]] = {
            "peek": peek,
            "import-columns": lambda: imports(is_checked=False),
            "import-check": lambda: imports(is_checked=True),
            "palette": lambda: shell.open_palette("a"),
            "keys": shell.open_keys,
            "settings": shell.open_settings,
            "sync": shell.open_sync,
            "toast": lambda: shell.toasts.say(moved, act=shell.tr("Undo"), key="Ctrl+Z"),
        }
        for name, show in shows.items():
            clear(shell)
            yield name, show

    def first_run(self, view: View) -> None:
        """Take the pictures of the first run."""
        from fieldsales.ui.door import Arrived, RegionCount
        from fieldsales.ui.start.first_run import FirstRun

        profile = Profile(Path(self._scratch.name) / f"new-{view.name}")
        window = self._window(view, profile, StillClock())
        first = window.shown
        assert isinstance(first, FirstRun)
        settle(window)
        self.save(window, "first-run-code", view)
        first.code.office_asked.emit()
        settle(window)
        self.save(window, "first-run-office", view)
        first._code_given("", "office.guadalex.example:8443")
        first.passphrase.first.edit.setText("seven green lorries")
        first.passphrase.first.changed.emit("seven green lorries")
        settle(window)
        self.save(window, "first-run-passphrase", view)
        first._show(first.arrival, 2)
        regions = (RegionCount("Extremadura Sur", 2118, True), RegionCount("Badajoz", 846, False))
        first.arrival.show_arrived(Arrived(regions, 4120), is_done=False)
        settle(window)
        self.save(window, "first-run-clients", view)
        window.close()
        settle(window)

    def save(self, window: QWidget, page: str, view: View) -> None:
        """Save what is in sight."""
        scale = "200" if self._scale == 2.0 else "100"
        path = self._folder / f"{page}-{view.name}-{scale}.png"
        window.grab().save(str(path))
        print(path)

    def parts(self) -> None:
        """Take the pictures of every component."""
        from gallery import Gallery

        for scheme in (Appearance.LIGHT, Appearance.DARK):
            speak(self._app, "en")
            theme().begin(self._app)
            theme().apply(self._app, replace(Look(), appearance=scheme))
            gallery = Gallery()
            gallery.show()
            gallery.activateWindow()
            self._app.processEvents()
            gallery.call.setFocus(Qt.FocusReason.TabFocusReason)
            self._app.processEvents()
            self.save(gallery, "parts", View(scheme=scheme))
            gallery.close()


def main() -> int:
    """Make the pictures; each scale needs a process of its own."""
    parser = argparse.ArgumentParser()
    parser.add_argument("folder", nargs="?", type=Path, default=ROOT / "build" / "pictures")
    parser.add_argument("--page", action="append", default=[])
    parser.add_argument("--quick", action="store_true")
    parser.add_argument("--scale", type=float)
    args = parser.parse_args()
    args.folder.mkdir(parents=True, exist_ok=True)
    if args.scale is None:
        for scale in (1.0,) if args.quick else SIZES:
            env = os.environ | {"QT_SCALE_FACTOR": str(scale)}
            command = [sys.executable, __file__, *sys.argv[1:], "--scale", str(scale)]
            if subprocess.run(command, env=env, check=False).returncode:
                return 1
        return 0
    album = Album(args.folder, args.scale, args.page)
    if not args.page or "parts" in args.page:
        album.parts()
    views = QUICK if args.quick or args.scale == 2.0 else ALL
    for view in views:
        if not args.page or set(args.page) - {"parts", "first-run"}:
            album.take(view)
        if not view.is_empty and (not args.page or "first-run" in args.page):
            album.first_run(view)
    return 0


if __name__ == "__main__":
    sys.exit(main())
