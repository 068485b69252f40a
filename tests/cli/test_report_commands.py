"""`fieldsales report trip`: a file, whole or not at all, and sentences when it cannot be."""

import json
import resource
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

from fieldsales.cli.main import run
from fieldsales.config import Profile
from fieldsales.domain.ids import PersonId, id_text, new_id
from fieldsales.store.base import Base, Identity
from fieldsales.store.key_file import Cost
from fieldsales.store.keychain import NoKeychain
from fieldsales.store.keys import NewKeys, create_keys
from fieldsales.store.lease import Lease
from tests.fakes import FixedClock
from tests.make import make_bench
from tests.trips import make_trip

PASSPHRASE = "a long passphrase for tests"


@dataclass(frozen=True, slots=True)
class Laptop:
    """A profile on disk with a trip in it, and how to run a command on it."""

    profile: Profile
    trip: str

    def report(self, *args: str) -> int:
        return run(["report", "trip", self.trip, "--profile", str(self.profile.folder), *args])


@pytest.fixture
def laptop(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Laptop:
    monkeypatch.setenv("FIELDSALES_PASSPHRASE", PASSPHRASE)
    monkeypatch.setenv("FIELDSALES_KEYCHAIN", "none")
    profile, clock = Profile(tmp_path / "laptop"), FixedClock()
    profile.folder.mkdir()
    public = X25519PrivateKey.generate().public_key()
    recovery = public.public_bytes(Encoding.Raw, PublicFormat.Raw)
    lease = Lease("lease", datetime(2030, 1, 1, tzinfo=UTC), b"s" * 32)
    new = NewKeys(b"d" * 16, recovery, lease, Cost(memory_kib=8))
    keys = create_keys(profile.keys, PASSPHRASE, new, NoKeychain())
    base = Base(profile.database, keys.data_key)
    base.enrol(Identity(2, PersonId(new_id(clock.now())), "Guadalex", {}))
    bench = make_bench(base, clock)
    make_trip(bench, meetings=12, questionnaires=4)
    base.close()
    return Laptop(profile, id_text(bench.trip.id))


def test_the_report_is_written_and_its_sum_told(
    laptop: Laptop, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "report.pdf"
    assert laptop.report("--out", str(out), "--language", "es", "--json") == 0
    told = json.loads(capsys.readouterr().out)
    assert sorted(told) == ["file", "pages", "sha256"]
    assert (told["file"], told["pages"] > 2) == (str(out), True)
    assert out.read_bytes().startswith(b"%PDF-")


def test_printing_again_replaces_the_file_with_the_same_bytes(
    laptop: Laptop, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "report.pdf"
    out.write_text("what stood there before")
    sums = set()
    for _ in range(2):
        assert laptop.report("--out", str(out), "--json") == 0
        sums.add(json.loads(capsys.readouterr().out)["sha256"])
    assert len(sums) == 1
    assert [p.name for p in tmp_path.iterdir() if p.is_file()] == ["report.pdf"]


@pytest.mark.parametrize(
    ("args", "sentence"),
    [
        (("--sections", "summary,weather"), "There is no section weather"),
        (("--out", "nowhere/report.pdf"), "There is no folder nowhere"),
    ],
)
def test_a_wrong_wish_is_answered_with_a_sentence(
    laptop: Laptop,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    args: tuple[str, ...],
    sentence: str,
) -> None:
    monkeypatch.chdir(tmp_path)
    assert laptop.report("--out", "report.pdf", *args) == 1
    assert sentence in capsys.readouterr().err
    assert not (tmp_path / "report.pdf").exists()


def test_a_folder_is_no_file(
    laptop: Laptop, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert laptop.report("--out", str(tmp_path)) == 1
    assert "is a folder" in capsys.readouterr().err


def test_a_full_disk_leaves_what_stood_there(
    laptop: Laptop, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "report.pdf"
    out.write_text("what stood there before")
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (10_000, hard))
    try:
        code = laptop.report("--out", str(out))
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
    assert code == 3
    assert "The disk is full" in capsys.readouterr().err
    assert out.read_text() == "what stood there before"
    assert [p.name for p in tmp_path.iterdir() if p.is_file()] == ["report.pdf"]


def test_an_unknown_trip_is_refused(
    laptop: Laptop, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    other = Laptop(laptop.profile, "0193a1b2-0000-7000-8000-000000000001")
    assert other.report("--out", str(tmp_path / "report.pdf")) == 1
    assert "no such trip" in capsys.readouterr().err
