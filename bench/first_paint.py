"""Unlocked key to first paint of the shell, against a bare PySide6 window with a table.

Both run in processes of their own, in turns, off screen, with everything imported; what is timed is from
asking for the window to its first paint. The base holds many clients; the frame does not wait for it. The
time until the first page shows its rows is told as well, and that of the whole start of both processes.
"""

import json
import os
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path

from fieldsales.domain.people import Role
from tests.ui.sample import PASSPHRASE, fill_with_clients, make_sample

CLIENTS, TURNS = 100_000, 9
_BARE = """
import os, sys, time
began = time.perf_counter()
from PySide6.QtCore import QAbstractTableModel
from PySide6.QtWidgets import QApplication, QMainWindow, QTableView
class Model(QAbstractTableModel):
    def rowCount(self, parent=None): return 100_000
    def columnCount(self, parent=None): return 5
    def data(self, index, role=0): return f"{index.row()}" if role == 0 else None
class Table(QTableView):
    def paintEvent(self, event):
        super().paintEvent(event)
        now = time.perf_counter()
        print(now - asked, now - began, flush=True)
        os._exit(0)
app = QApplication([])
for _ in range(20): app.processEvents(); time.sleep(0.01)
asked = time.perf_counter()
window, table = QMainWindow(), Table()
table.setModel(Model())
window.setCentralWidget(table)
window.resize(1366, 768)
window.show()
app.exec()
"""
_OURS = """
import os, sys, time
from pathlib import Path
began = time.perf_counter()
from fieldsales.config import Profile
from fieldsales.desktop import DeviceDoor
from fieldsales.domain.clock import SystemClock
from fieldsales.ui.application import dress, make_application
from fieldsales.ui.main_window import MainWindow
from fieldsales.ui.settings_file import SettingsFile
app = make_application()
door = DeviceDoor(Profile(Path(sys.argv[1])), SystemClock())
settings = SettingsFile(door.profile.settings)
dress(app, settings)
window = MainWindow(door, settings)
window.show()
while not window.tasks.is_idle(): app.processEvents()
for _ in range(20): app.processEvents(); time.sleep(0.01)
opener = door.unlock(sys.argv[2])
asked = time.perf_counter()
window.open_behind(opener)
painted = []
window.shell.painted.connect(lambda: painted.append(time.perf_counter()))
while not painted: app.processEvents()
def has_rows():
    page = window.shell.page if window.shell is not None else None
    model = getattr(page, "model", None)
    return model is not None and model.rowCount() and model.row_at(0) is not None
while not has_rows(): app.processEvents()
now = time.perf_counter()
print(painted[0] - asked, painted[0] - began, now - asked, flush=True)
os._exit(0)
"""


def main() -> None:
    """Measure; print the medians in milliseconds and the ratio."""
    env = os.environ | {"QT_QPA_PLATFORM": "offscreen", "FIELDSALES_KEYCHAIN": "none"}
    with tempfile.TemporaryDirectory() as folder:
        profile = Path(folder) / "profile"
        sample = make_sample(profile)
        fill_with_clients(sample, CLIENTS)
        _remember_owner(profile / "settings.json")
        bare, ours = [], []
        for _ in range(TURNS):
            bare.append(_run([_BARE], env))
            ours.append(_run([_OURS, str(profile), PASSPHRASE], env))
    bare_ms, bare_start_ms = _medians(bare)
    shell_ms, shell_start_ms, rows_ms = _medians(ours)
    line = {
        "figure": "unlocked key to first paint of the shell, 100,000 clients, against a bare window",
        "goal": 1.3,
        "ratio": round(shell_ms / bare_ms, 2),
        "shell_ms": shell_ms,
        "bare_ms": bare_ms,
        "first_rows_ms": rows_ms,
        "whole_start_ms": shell_start_ms,
        "bare_whole_start_ms": bare_start_ms,
    }
    print(json.dumps(line))


def _remember_owner(path: Path) -> None:
    """Leave what the window remembers of its last use, from which the frame is painted."""
    roles = sorted(role.value for role in Role)
    known: dict[str, object] = {
        "language": "en",
        "owner": "Lucía Ortega",
        "roles": roles,
        "company": "Guadalex",
    }
    known |= {"subtitle": "Team lead", "last_page": {"Lucía Ortega": "clients"}}
    path.write_text(json.dumps(known), encoding="utf-8")


def _run(words: list[str], env: dict[str, str]) -> list[float]:
    done = subprocess.run(
        [sys.executable, "-c", *words],
        env=env,
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
    )
    return [float(word) for word in done.stdout.split()]


def _medians(rounds: list[list[float]]) -> list[float]:
    return [round(statistics.median(column) * 1000, 1) for column in zip(*rounds, strict=True)]


if __name__ == "__main__":
    main()
