"""A profile on disk, enrolled without a network, and a way to run commands in this process."""

import json
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey

from fieldsales.cli.main import run
from fieldsales.config import Profile
from fieldsales.domain.ids import PersonId, new_id
from fieldsales.store.base import Base, Identity
from fieldsales.store.key_file import Cost
from fieldsales.store.keychain import NoKeychain
from fieldsales.store.keys import NewKeys, create_keys
from fieldsales.store.lease import Lease
from tests.fakes import FixedClock
from tests.make import make_bench
from tests.serving import office_keys

PASSPHRASE = "a long passphrase for tests"


@dataclass(frozen=True, slots=True)
class Answer:
    """What a command did: its exit code, what it printed, what it complained of."""

    code: int
    out: str
    err: str

    @property
    def value(self) -> Any:
        """The JSON value it printed."""
        return json.loads(self.out)

    @property
    def text(self) -> str:
        """The sentence of a complaint; there must be exactly one, and no traceback."""
        assert "Traceback" not in self.err
        (line,) = self.err.strip().split("\n")
        return str(json.loads(line)["text"]) if line.startswith("{") else line


Command = Callable[..., Answer]


@pytest.fixture
def profile(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Profile:
    """A device of a lead with a brigade, a trip and a client, and its passphrase in the environment."""
    monkeypatch.setenv("FIELDSALES_PASSPHRASE", PASSPHRASE)
    monkeypatch.setenv("FIELDSALES_KEYCHAIN", "none")
    monkeypatch.setenv("FIELDSALES_KEY_MEMORY_KIB", "8")
    made, clock = Profile(tmp_path / "laptop"), FixedClock()
    made.folder.mkdir()
    recovery = X25519PrivateKey.generate().public_key().public_bytes_raw()
    lease = Lease("lease", datetime(2030, 1, 1, tzinfo=UTC), b"s" * 32)
    new = NewKeys(b"d" * 16, recovery, lease, Cost(memory_kib=8))
    keys = create_keys(made.keys, PASSPHRASE, new, NoKeychain())
    base = Base(made.database, keys.data_key)
    authority = office_keys(tmp_path / "office.json").authority_pem
    office = {"address": "127.0.0.1:1", "authority": authority, "device_id": b"d" * 16}
    base.enrol(Identity(2, PersonId(new_id(clock.now())), "Guadalex", office))
    make_bench(base, clock)
    base.close()
    return made


@pytest.fixture
def command(profile: Profile, capsys: pytest.CaptureFixture[str]) -> Command:
    """Run a command on that profile."""

    def say(*words: str, on: Path | None = None) -> Answer:
        code = run([*words, "--profile", str(on or profile.folder)])
        said = capsys.readouterr()
        return Answer(code, said.out, said.err)

    return say
