"""The pictures of the README, made of the real window on the sample company.

    python scripts/readme_pictures.py [FOLDER]

Writes six PNG files into `docs/pictures`, each small enough to be read over a slow line.
"""

import os
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(ROOT), str(ROOT / "scripts")]
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["FIELDSALES_KEYCHAIN"] = "none"

from pictures import settle, wait_until  # noqa: E402
from PIL import Image  # noqa: E402
from sample_company import Company, StillClock, make_company  # noqa: E402

from fieldsales.config import Profile  # noqa: E402
from fieldsales.desktop import DeviceDoor  # noqa: E402
from fieldsales.domain.case import Case  # noqa: E402
from fieldsales.domain.meeting import Meeting, MeetingState  # noqa: E402
from fieldsales.domain.response import Response, ResponseState  # noqa: E402
from fieldsales.reports.preview import page_picture  # noqa: E402
from fieldsales.reports.trip_report import trip_report  # noqa: E402
from fieldsales.services.opening import open_device  # noqa: E402
from fieldsales.store.keychain import NoKeychain  # noqa: E402
from fieldsales.ui.application import dress, make_application  # noqa: E402
from fieldsales.ui.main_window import MainWindow  # noqa: E402
from fieldsales.ui.settings_file import Settings, SettingsFile  # noqa: E402
from fieldsales.ui.shell.shell import Shell  # noqa: E402
from fieldsales.ui.theme import Appearance, Look  # noqa: E402

SIZE = (1366, 768)
REPORT_PAGE, REPORT_WIDTH = 1, 900
_COLOURS, _EXACT = 256, 128


class Photographer:
    """Takes the pictures of one company."""

    def __init__(self, folder: Path, company: Company) -> None:
        self._folder, self._company = folder, company
        self._app = make_application()

    @contextmanager
    def _window(self, profile: Profile, scheme: Appearance = Appearance.LIGHT) -> Iterator[Shell]:
        settings = SettingsFile(profile.folder / "settings.json")
        settings.now = Settings(language="en", look=Look(scheme, less_motion=True))
        dress(self._app, settings)
        window = MainWindow(DeviceDoor(profile, StillClock()), settings)
        window.resize(*SIZE)
        window.show()
        settle(window)
        window.open_with(self._company.passphrase)
        wait_until(lambda: window.shell is not None and window.shell.rounds is not None)
        settle(window)
        assert window.shell is not None
        yield window.shell
        window.close()
        settle(window)

    def _save(self, shell: Shell, name: str) -> None:
        window = shell.window()
        assert isinstance(window, MainWindow)
        settle(window)
        path = self._folder / f"{name}.png"
        window.grab().save(str(path))
        with Image.open(path) as picture:
            picture.load()
            _keep(picture, path)

    def on_the_road(self) -> None:
        """Take Today and a questionnaire, on the laptop of the brigade."""
        with self._window(self._company.laptop) as shell:
            shell.open_page("today")
            self._save(shell, "today")
            with shell.context.services.work.read() as reader:
                drafts = [r for r in reader.where(Response) if r.state is ResponseState.DRAFT]
            shell.open_record("response", drafts[0].id)
            self._save(shell, "questionnaire")

    def at_the_desk(self) -> None:
        """Take the trip calendar and a client's card, and the call desk in the dark."""
        with self._window(self._company.desk) as shell:
            shell.open_page("trip")
            self._save(shell, "trip")
            shell.open_record("client", _best_known(shell))
            self._save(shell, "client")
        with self._window(self._company.desk, Appearance.DARK) as shell:
            shell.open_page("calls")
            self._save(shell, "calls")

    def on_paper(self) -> None:
        """Take a page of the report of the trip behind."""
        company = self._company
        device = open_device(company.desk, company.passphrase, NoKeychain(), StillClock())
        try:
            facts = device.services.reporting.trip_facts(company.trip_behind)
        finally:
            device.close()
        page = page_picture(trip_report(facts, "en").pdf, REPORT_PAGE, REPORT_WIDTH)
        size = (page.width, page.height)
        picture = Image.frombuffer("RGB", size, page.pixels, "raw", "BGRX", page.stride, 1)
        _keep(picture, self._folder / "report.png")


def _best_known(shell: Shell) -> bytes:
    """Return the client with a case of whom most meetings and questionnaires are known."""
    with shell.context.services.work.read() as reader:
        held = [m.client_id for m in reader.where(Meeting) if m.state is MeetingState.HELD]
        known = [*held, *(r.client_id for r in reader.where(Response))]
        complained = {c.client_id for c in reader.where(Case)}
    return max(sorted(complained), key=known.count)


def _keep(picture: Image.Image, path: Path) -> None:
    """Write a picture in 256 colours: a third of the bytes, and nobody sees it.

    Half of them are the most frequent as they are, so that grounds keep their colour; the rest spread over
    the smoothed edges of letters.
    """
    whole = picture.convert("RGB")
    counted = sorted(whole.getcolors(whole.width * whole.height) or [], reverse=True)
    frequent = [channel for _, colour in counted[:_EXACT] for channel in _channels(colour)]
    spread = whole.quantize(_COLOURS - _EXACT, method=Image.Quantize.MAXCOVERAGE).getpalette() or []
    palette = Image.new("P", (1, 1))
    palette.putpalette([*frequent, *spread][: 3 * _COLOURS])
    whole.quantize(palette=palette, dither=Image.Dither.NONE).save(path, optimize=True)
    print(path)


def _channels(colour: object) -> tuple[int, ...]:
    assert isinstance(colour, tuple)
    return colour


def main() -> int:
    """Make them."""
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else ROOT / "docs" / "pictures"
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as scratch:
        photographer = Photographer(folder, make_company(Path(scratch) / "sample", "en"))
        photographer.on_the_road()
        photographer.at_the_desk()
        photographer.on_paper()
    return 0


if __name__ == "__main__":
    sys.exit(main())
