"""The first run against a real office on loopback: join with a code, start an office, what goes wrong."""

import os
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from fieldsales.config import Profile
from fieldsales.desktop import DeviceDoor, free_port
from fieldsales.domain.clock import SystemClock
from fieldsales.domain.people import Role
from fieldsales.sync.code import Code, write_code
from fieldsales.ui.main_window import MainWindow
from fieldsales.ui.start.first_run import FirstRun
from tests.ui.sample import PASSPHRASE
from tests.ui.served import Served, opened, serve_office


@pytest.fixture
def served(tmp_path: Path) -> Iterator[Served]:
    yield from serve_office(tmp_path / "head", Role.REP)


@pytest.fixture
def window(tmp_path: Path, qtbot: QtBot) -> Iterator[MainWindow]:
    yield from opened(tmp_path / "laptop", qtbot)


def first_of(window: MainWindow) -> FirstRun:
    shown = window.shown
    assert isinstance(shown, FirstRun)
    return shown


def give_passphrase(first: FirstRun, qtbot: QtBot) -> None:
    pane = first.passphrase
    assert first.stack.currentWidget() is pane
    qtbot.keyClicks(pane.first.edit, PASSPHRASE)
    qtbot.keyClick(pane.first.edit, Qt.Key.Key_Return)
    qtbot.keyClicks(pane.second.edit, PASSPHRASE)
    qtbot.keyClick(pane.second.edit, Qt.Key.Key_Return)


def test_a_code_makes_this_laptop_hers_by_keyboard_alone(
    window: MainWindow, served: Served, qtbot: QtBot
) -> None:
    first = first_of(window)
    first.code.code.edit.setPlainText(served.code.lower().replace("-", " "))
    qtbot.keyClick(first.code.code.edit, Qt.Key.Key_Return)
    give_passphrase(first, qtbot)
    arrival = first.arrival
    qtbot.waitUntil(lambda: "All of it is here." in arrival.foot_words.text(), timeout=30_000)
    assert arrival.note.isVisible()
    assert "no keychain" in arrival.note.title.text()
    with qtbot.waitSignal(window.device_ready, timeout=20_000):
        qtbot.mouseClick(arrival.next, Qt.MouseButton.LeftButton)
    assert window.shell is not None
    assert window.shell.me.name == "Lucía Ortega"
    qtbot.waitUntil(
        lambda: window.shell is not None and window.shell.sidebar.sync.words.title == "Up to date",
        timeout=20_000,
    )


def test_the_two_passphrases_must_be_alike(
    window: MainWindow, served: Served, qtbot: QtBot
) -> None:
    first = first_of(window)
    first.code.code.edit.setPlainText(served.code)
    first.code.next.click()
    qtbot.keyClicks(first.passphrase.first.edit, PASSPHRASE)
    qtbot.keyClicks(first.passphrase.second.edit, "something else")
    first.passphrase.next.click()
    assert "differ" in first.passphrase.second.refusal.text
    assert not window.door.is_enrolled()


def test_the_strength_is_said_in_words(window: MainWindow) -> None:
    pane = first_of(window).passphrase
    said = []
    for text in ("short", "easy1234", "seven green lorries by the river"):
        pane.first.edit.setText(text)
        pane.first.changed.emit(text)
        said.append(pane.hint.said.split(".")[0].split(":")[0])
    assert said == ["Too short", "Easy to guess", "Strong"]


def test_a_slip_in_the_code_is_said_beside_it(window: MainWindow, served: Served) -> None:
    first = first_of(window)
    first.code.code.edit.setPlainText(served.code[:-6] + "00000")
    first.code.next.click()
    assert "slip" in first.code.code.refusal.text
    assert first.stack.currentWidget() is first.code


def test_a_used_code_comes_back_to_the_code_with_the_reason(
    window: MainWindow, served: Served, tmp_path: Path, qtbot: QtBot
) -> None:
    other = DeviceDoor(Profile(tmp_path / "other"), SystemClock())
    other.enrol(served.code, PASSPHRASE).close()
    first = first_of(window)
    first.code.code.edit.setPlainText(served.code)
    first.code.next.click()
    give_passphrase(first, qtbot)
    qtbot.waitUntil(lambda: first.stack.currentWidget() is first.code, timeout=20_000)
    assert "wrong, used or too old" in first.code.code.refusal.text
    assert first.code.code.value() == served.code


def test_without_a_network_the_code_waits(window: MainWindow, served: Served, qtbot: QtBot) -> None:
    from fieldsales.sync.code import read_code

    code = read_code(served.code)
    nobody = write_code(Code(f"127.0.0.1:{free_port()}", code.pin, code.next_pin, code.secret))
    first = first_of(window)
    first.code.code.edit.setPlainText(nobody)
    first.code.next.click()
    give_passphrase(first, qtbot)
    qtbot.waitUntil(first.passphrase.trouble.isVisible, timeout=20_000)
    assert "cannot be reached" in first.passphrase.trouble.title.text()
    assert first.code.code.value() == nobody
    assert first.passphrase.first.value() == PASSPHRASE
    assert not window.door.is_enrolled()


def test_a_new_office_is_made_here_served_and_joined(tmp_path: Path, qtbot: QtBot) -> None:
    folder = tmp_path / "founder"
    for window in opened(folder, qtbot):
        first = first_of(window)
        qtbot.mouseClick(first.code.office_link, Qt.MouseButton.LeftButton)
        pane = first.office
        pane.next.click()
        assert pane.company.refusal.text == "Name the company."
        for field, words in (
            (pane.company, "Guadalex"),
            (pane.name, "Beatriz Luna"),
            (pane.email, "b@x.es"),
        ):
            qtbot.keyClicks(field.edit, words)
        pane.next.click()
        give_passphrase(first, qtbot)
        qtbot.waitUntil(
            lambda: "All of it" in first.arrival.foot_words.text(),  # noqa: B023
            timeout=40_000,
        )
        assert "Write this down" in first.arrival.recovery.title.text()
        with qtbot.waitSignal(window.device_ready, timeout=20_000):
            first.arrival.next.click()
        assert window.shell is not None
        assert window.shell.me.roles == {Role.HEAD, Role.ADMIN}
    for window in opened(folder, qtbot):
        with qtbot.waitSignal(window.device_ready, timeout=40_000):
            window.open_with(PASSPHRASE)
        shell = window.shell
        assert shell is not None
        sync = shell.sidebar.sync
        qtbot.waitUntil(lambda: sync.words.title == "Up to date", timeout=20_000)  # noqa: B023


@pytest.mark.slow
@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="ends the program by /proc")
def test_the_sample_company_takes_over_with_a_window_of_its_own(
    window: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    first = first_of(window)
    qtbot.mouseClick(first.code.sample_link, Qt.MouseButton.LeftButton)
    assert "half a minute" in first.code.foot_words.text()
    with qtbot.waitSignal(first.left, timeout=280_000):
        pass
    assert not window.isVisible()
    sample = tmp_path / "laptop" / "sample"
    assert (sample / "desk" / "keys.json").exists()
    _end_the_program_of(sample)


def _end_the_program_of(folder: Path) -> None:
    """End the one program that was started on this folder."""
    for entry in Path("/proc").glob("[0-9]*/cmdline"):
        try:
            words = entry.read_bytes().decode(errors="replace").split("\0")
        except OSError:
            continue
        if str(folder) in words and "demo" in words:
            os.kill(int(entry.parent.name), 15)
