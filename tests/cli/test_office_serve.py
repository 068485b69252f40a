"""An office that was started by another program ends with it."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

WORDS = {"FIELDSALES_PASSPHRASE": "seven green lorries", "FIELDSALES_KEY_MEMORY_KIB": "8"}


@pytest.mark.slow
def test_an_office_served_until_eof_stops_when_its_input_ends(tmp_path: Path) -> None:
    env = os.environ | WORDS | {"FIELDSALES_RECOVERY_PASSPHRASE": "three red barrels"}
    fieldsales = [
        sys.executable,
        "-m",
        "fieldsales",
        "--profile",
        str(tmp_path / "office"),
        "office",
    ]
    making = [*fieldsales, "init", "--company", "X", "--email", "a@x.es", "--name", "Ana"]
    subprocess.run(making, env=env, check=True, capture_output=True)
    serving = subprocess.Popen(
        [*fieldsales, "serve", "--until-eof", "--bind", "127.0.0.1:0"],
        env=env,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    assert serving.stdout is not None
    assert "answers at 127.0.0.1:" in serving.stdout.readline()
    out, said = serving.communicate(timeout=20)
    assert (serving.returncode, out, said) == (0, "", "")
