"""No name of a client, contact or answer stands in any file of a profile or of an office, in any form."""

import pickle
import signal
import subprocess
import sys
from base64 import b64encode
from pathlib import Path

import pytest

from fieldsales.domain.text import fold
from tests.machine.canaries import STEMS, canary
from tests.machine.test_kill import ROOT
from tests.machine.world import Template


def _forms() -> list[bytes]:
    """Return every way in which the stem of a name could lie in a file."""
    forms = []
    for stem in (*STEMS, *map(fold, STEMS)):
        forms += [stem.encode(e) for e in ("utf-8", "utf-16-le", "utf-16-be")]
        for phase in range(3):  # base64 depends on how many bytes stand before
            inside = b64encode(bytes(phase) + stem.encode())
            forms.append(inside[4 if phase else 0 : -4])
    return forms


def _told(data: bytes) -> list[bytes]:
    return [form for form in _forms() if form in data]


@pytest.mark.parametrize("number", [0, 7, 999])
def test_the_check_sees_a_name_in_every_form(number: int) -> None:
    word = canary(number)
    for plain in (word, fold(word)):
        assert _told(f"name: {plain}.".encode())
        assert _told(plain.encode("utf-16-le"))
        assert _told(plain.encode("utf-16-be"))
        for phase in range(3):
            assert _told(b64encode(b"x" * phase + plain.encode() + b"."))


def test_no_file_tells_a_name_after_a_death_in_the_middle(
    tmp_path: Path, template: Template
) -> None:
    folder = tmp_path / "company"
    folder.mkdir()
    (tmp_path / "template").write_bytes(pickle.dumps(template))
    command = [sys.executable, "-m", "tests.machine.canaries", str(folder)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, check=False)
    assert done.returncode == -signal.SIGKILL, done.stderr.decode()
    files = [p for p in folder.rglob("*") if p.is_file()]
    assert {p.name.rpartition(".")[2] for p in files} == {"db", "db-wal", "db-shm", "log"}
    assert [(p.name, _told(p.read_bytes())) for p in files if _told(p.read_bytes())] == []
    assert b"ZeroDivisionError" in (folder / "fieldsales.log").read_bytes()
