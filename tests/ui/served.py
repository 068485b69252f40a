"""A real office on loopback and a window on a profile, for tests of what needs both."""

import os
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from pytestqt.qtbot import QtBot

from fieldsales.config import Profile
from fieldsales.desktop import DeviceDoor, free_port
from fieldsales.domain.clock import SystemClock
from fieldsales.domain.people import Role
from fieldsales.office.founding import Founder, found_office
from fieldsales.office.people import People
from fieldsales.office.serve import open_office
from fieldsales.store.key_file import Cost
from fieldsales.sync.code import Code, write_code
from fieldsales.ui.main_window import MainWindow
from fieldsales.ui.settings_file import SettingsFile

_CHEAP = Cost(memory_kib=64, rounds=1)
SERVICE = "office words here"


@dataclass(frozen=True, slots=True)
class Served:
    """An office that answers on loopback, with a code for a person of one region."""

    code: str
    address: str
    profile: Profile


def serve_office(folder: Path, *roles: Role) -> Iterator[Served]:
    """Yield an office that serves as a child process; its person Lucía has these roles."""
    profile = Profile(folder)
    clock, address = SystemClock(), f"127.0.0.1:{free_port()}"
    founder = Founder("Guadalex", "beatriz@x.es", "Beatriz Luna", SERVICE, address)
    found_office(profile, founder, _CHEAP, clock.now())
    office = open_office(profile, SERVICE)
    with office.database.writing() as (connection, head):
        people = People(connection, head, clock.now())
        people.add_person("lucia@x.es", "Lucía Ortega", roles)
        people.grant("lucia@x.es", people.add_region("Extremadura Sur").id)
        issued = people.issue_code("lucia@x.es")
    keys = office.keys
    office.database.close()
    child = _serve(profile)
    code = write_code(Code(address, keys.pin, keys.next_pin, issued.secret))
    yield Served(code, address, profile)
    child.terminate()
    child.wait(10)
    assert child.stdout is not None
    child.stdout.close()


def _serve(profile: Profile) -> subprocess.Popen[str]:
    command = [sys.executable, "-m", "fieldsales", "--profile", str(profile.folder)]
    env = os.environ | {"FIELDSALES_PASSPHRASE": SERVICE}
    child = subprocess.Popen(
        [*command, "office", "serve"], env=env, stdout=subprocess.PIPE, text=True
    )
    assert child.stdout is not None
    assert "answers" in child.stdout.readline()
    return child


def opened(folder: Path, qtbot: QtBot) -> Iterator[MainWindow]:
    """Yield the window of a profile; close it and what it serves afterwards."""
    door = DeviceDoor(Profile(folder), SystemClock())
    settings = SettingsFile(door.profile.settings)
    settings.change(language="en")
    made = MainWindow(door, settings)
    made.resize(1366, 768)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    yield made
    made.close()
    if made.tasks.finishing is not None:
        made.tasks.finishing.join(10)
    door.close()
    made.deleteLater()
