"""A company by commands alone: each profile a folder, each command a process, the office a server."""

import json
import os
import signal
import socket
import subprocess
import sys
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
SECRETS = {
    "FIELDSALES_PASSPHRASE": "seven brown horses on a hill",
    "FIELDSALES_KEYCHAIN": "none",
    "FIELDSALES_KEY_MEMORY_KIB": "8",
}


@dataclass(frozen=True, slots=True)
class Said:
    """What a command did."""

    code: int
    value: Any
    complaint: str


@dataclass(frozen=True, slots=True)
class Folder:
    """A profile, and the commands said on it."""

    path: Path

    def run(self, *words: str) -> Said:
        """Say a command; its JSON value comes back, or its complaint."""
        command = [
            sys.executable,
            "-m",
            "fieldsales",
            *words,
            "--json",
            "--profile",
            str(self.path),
        ]
        env = os.environ | SECRETS
        done = subprocess.run(
            command, cwd=ROOT, env=env, capture_output=True, text=True, check=False, timeout=120
        )
        assert "Traceback" not in done.stderr, done.stderr
        value = json.loads(done.stdout) if done.stdout.strip() else None
        return Said(done.returncode, value, done.stderr)

    def do(self, *words: str, **fields: Any) -> Any:
        """Say a command that must succeed, with values of fields; return its value."""
        given = [f"--set={name}={_word(value)}" for name, value in fields.items()]
        said = self.run(*words, *given)
        assert said.code == 0, said.complaint
        return said.value


def _word(value: Any) -> str:
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)


@dataclass(slots=True)
class Running:
    """A process that serves until it is stopped."""

    command: list[str]
    process: subprocess.Popen[str] | None = field(default=None)

    def start(self) -> str:
        """Start it and return the line with which it says that it is ready."""
        self.process = subprocess.Popen(
            self.command, cwd=ROOT, env=os.environ | SECRETS, stdout=subprocess.PIPE, text=True
        )
        assert self.process.stdout is not None
        return self.process.stdout.readline()

    def kill(self, how: int = signal.SIGKILL) -> None:
        """Stop it on the spot."""
        if self.process is None:
            return
        with suppress(ProcessLookupError):
            self.process.send_signal(how)
        self.process.wait(30)
        assert self.process.stdout is not None
        self.process.stdout.close()
        self.process = None


def office_server(folder: Folder, port: int, workers: int = 1) -> Running:
    """Return the office of a folder as a server that can be started and stopped."""
    words = ["office", "serve", "--bind", f"127.0.0.1:{port}", "--workers", str(workers)]
    python = [sys.executable, "-m", "fieldsales"]
    return Running([*python, *words, "--profile", str(folder.path)])


def way_to(port: int, target: int) -> Running:
    """Return a proxy that can be killed."""
    return Running([sys.executable, "-m", "tests.end2end.proxy", str(port), str(target)])


def free_port() -> int:
    """Return a port nobody listens on."""
    with socket.socket() as asked:
        asked.bind(("127.0.0.1", 0))
        return int(asked.getsockname()[1])
