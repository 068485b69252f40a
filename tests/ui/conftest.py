"""What tests of the window get: the application in our look, an open window on a real encrypted base."""

import gc
from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from fieldsales.desktop import DeviceDoor
from fieldsales.ui.application import dress
from fieldsales.ui.main_window import MainWindow
from fieldsales.ui.settings_file import SettingsFile
from fieldsales.ui.shell.shell import Shell
from fieldsales.ui.theme import Look, theme
from tests.ui.asked import Prepared, prepare
from tests.ui.sample import PASSPHRASE, Sample, make_sample


@pytest.fixture(autouse=True)
def _collected() -> Iterator[None]:
    """Collect what a test left behind on this thread, before another thread finds it."""
    gc.disable()
    yield
    gc.unfreeze()
    gc.collect()
    gc.enable()


@pytest.fixture(autouse=True)
def _look(qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("FIELDSALES_KEYCHAIN", "none")
    monkeypatch.setenv("FIELDSALES_KEY_MEMORY_KIB", "64")
    settings = SettingsFile(tmp_path / "look.json")
    settings.now = type(settings.now)(language="en", look=Look())
    if theme().tokens.family not in qapp.font().families():
        dress(qapp, settings)


@pytest.fixture
def sample(tmp_path: Path) -> Sample:
    return make_sample(tmp_path / "profile")


@pytest.fixture(scope="session")
def prepared(tmp_path_factory: pytest.TempPathFactory) -> Prepared:
    """The sample with questionnaires and cases, made once: tests that want it work on a copy."""
    return prepare(tmp_path_factory.mktemp("prepared") / "profile")


@pytest.fixture
def locked(sample: Sample, qtbot: QtBot) -> Iterator[MainWindow]:
    """The window before its lock was opened."""
    yield from _window(sample, qtbot)


@pytest.fixture
def window(sample: Sample, qtbot: QtBot) -> Iterator[MainWindow]:
    """The window with the base open and the list of clients filled."""
    for made in _window(sample, qtbot):
        with qtbot.waitSignal(made.device_ready, timeout=20_000):
            made.open_with(PASSPHRASE)
        qtbot.waitUntil(partial(_stands, made), timeout=20_000)
        yield made


def _stands(window: MainWindow) -> bool:
    shell = window.shell
    return shell is not None and shell.is_there() and window.tasks.is_idle()


@pytest.fixture
def shell(window: MainWindow) -> Shell:
    assert window.shell is not None
    return window.shell


def _window(sample: Sample, qtbot: QtBot) -> Iterator[MainWindow]:
    settings = SettingsFile(sample.profile.settings)
    settings.change(language="en", last_page={"Lucía Ortega": "clients"})
    made = MainWindow(DeviceDoor(sample.profile, sample.clock), settings)
    made.resize(1366, 768)
    with qtbot.waitExposed(made):
        made.show()
    with qtbot.waitActive(made):
        made.activateWindow()
    yield made
    made.close()
    ending = made.tasks.finishing
    if ending is not None:
        ending.join(10)
    made.deleteLater()
