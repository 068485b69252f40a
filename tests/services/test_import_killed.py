"""An import whose process is killed goes on where it stopped and doubles nothing."""

import subprocess
import sys
from pathlib import Path

from fieldsales.domain.client import ImportBatch
from tests.make import Bench
from tests.services.taking import clients, contacts, take

LINES = 3_000
_IMPORT = """
import sys
from pathlib import Path
from fieldsales.domain.clock import SystemClock
from fieldsales.formats.reading import source_of
from fieldsales.services.importing.choices import Wishes
from fieldsales.services.opening import services_on
from fieldsales.store.base import Base

base = Base(Path(sys.argv[1]), bytes(range(32)))
imports = services_on(base, SystemClock()).imports
source = source_of("list.csv", sys.stdin.buffer.read())
choices = imports.choices(source, imports.look(source, "ES"), Wishes("ES"))
imports.run(source, choices, tell=lambda progress: print(progress.clients, flush=True))
"""


def test_a_killed_import_goes_on(bench: Bench, tmp_path: Path) -> None:
    lines = "".join(f"C{n};Firma {n:05d} SL;Lugo;Ana {n} Vera\n" for n in range(LINES))
    text = "Código;Empresa;Población;Contacto\n" + lines
    killed = subprocess.Popen(
        [sys.executable, "-c", _IMPORT, str(tmp_path / "base.db")],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
    )
    assert killed.stdin is not None
    assert killed.stdout is not None
    with killed.stdin, killed.stdout:
        killed.stdin.write(text.encode())
        killed.stdin.close()
        assert int(killed.stdout.readline()) > 0
        killed.kill()
        killed.wait()
    written = len(clients(bench))
    assert 0 < written < LINES
    report = take(bench, text)
    assert report.clients == LINES - written
    assert len(clients(bench)) == len(contacts(bench)) == LINES
    with bench.services.work.read() as reader:
        (batch,) = reader.where(ImportBatch)
    assert (batch.clients, batch.contacts, batch.lines_done) == (LINES, LINES, LINES)
