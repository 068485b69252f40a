"""Bad days on the command line: one clear sentence with a way out, the right exit code, nothing lost."""

import json
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from fieldsales.config import Profile
from fieldsales.domain.clock import SystemClock
from fieldsales.store.database import encrypted_engine, writing
from fieldsales.store.keychain import NoKeychain
from fieldsales.store.keys import unlock
from tests.cli.conftest import PASSPHRASE, Answer, Command


def _process(profile: Profile, *words: str, before: str = "") -> Answer:
    """Run a command in a process of its own, `before` being said to Python first."""
    script = f"{before}\nfrom fieldsales.__main__ import main\nimport sys\nsys.exit(main())"
    command = [sys.executable, "-c", script, *words, "--profile", str(profile.folder)]
    done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=60)
    return Answer(done.returncode, done.stdout, done.stderr)


def test_a_wrong_passphrase_is_said_and_after_three_costs_time(
    command: Command, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("FIELDSALES_PASSPHRASE", "quite another one")
    for _ in range(4):
        answer = command("status")
        assert (answer.code, answer.text) == (
            1,
            "That passphrase does not open this device. Try again. (passphrase)",
        )
    answer = command("status")
    assert "before the next try" in answer.text
    monkeypatch.setenv("FIELDSALES_PASSPHRASE", PASSPHRASE)
    assert "before the next try" in command("status").text


def test_no_passphrase_says_how_to_give_it(
    command: Command, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.delenv("FIELDSALES_PASSPHRASE")
    assert "FIELDSALES_PASSPHRASE" in command("status").text
    file = tmp_path / "phrase"
    file.write_text(PASSPHRASE + "\n")
    assert command("status", "--passphrase-file", str(file)).code == 0
    assert "cannot be read" in command("status", "--passphrase-file", str(tmp_path)).text


def test_a_folder_without_a_device_says_how_to_enrol(command: Command, tmp_path: Path) -> None:
    answer = command("status", on=tmp_path / "nothing")
    assert answer.code == 3
    assert "Enrol it" in answer.text


def test_a_lost_keychain_keeps_the_data_and_names_the_way(
    command: Command, profile: Profile
) -> None:
    kept = json.loads(profile.keys.read_text())
    profile.keys.write_text(json.dumps(kept | {"keychain": True}))
    answer = command("status")
    assert answer.code == 3
    assert "ask the office for a code that lets you back in" in answer.text
    assert "nothing is lost" in answer.text


@pytest.mark.parametrize("text", ["", "{", "[]", '{"version": 1}', '{"version": 9}', "\x00\x01"])
def test_a_damaged_key_file_is_said(command: Command, profile: Profile, text: str) -> None:
    profile.keys.write_text(text)
    answer = command("status")
    assert answer.code == 3
    assert "key file" in answer.text


def _flip(path: Path, at: int) -> None:
    data = bytearray(path.read_bytes())
    data[at] ^= 0xFF
    path.write_bytes(bytes(data))


@pytest.mark.parametrize("damage", ["first page", "a page inside", "cut short", "emptied", "text"])
def test_a_damaged_database_is_said_and_kept(
    command: Command, profile: Profile, damage: str
) -> None:
    path = profile.database
    size = path.stat().st_size
    match damage:
        case "first page":
            _flip(path, 100)
        case "a page inside":
            for at in range(4096, size, 4096):
                _flip(path, at + 50)
        case "cut short":
            os.truncate(path, size // 2 + 77)
        case "emptied":
            os.truncate(path, 0)
        case _:
            path.write_text("no database at all, but long enough to be looked at " * 100)
    before = path.read_bytes()
    answer = command("client", "list")
    assert answer.code == 3
    assert "damaged" in answer.text or "no device yet" in answer.text
    assert damage == "emptied" or path.read_bytes() == before


def test_a_newer_database_is_refused_and_not_touched(command: Command, profile: Profile) -> None:
    key = unlock(profile.keys, PASSPHRASE, NoKeychain(), SystemClock().now()).data_key
    engine = encrypted_engine(profile.database, key)
    with writing(engine) as connection:
        connection.exec_driver_sql("PRAGMA user_version=999")
        connection.commit()
    engine.dispose()
    answer = command("client", "list")
    assert answer.code == 3
    assert "newer FieldSales" in answer.text


def test_a_folder_that_may_not_be_written_is_said(command: Command, tmp_path: Path) -> None:
    in_the_way = tmp_path / "file"
    in_the_way.write_text("x")
    for words in (("status",), ("client", "list"), ("enrol", "ABC")):
        answer = command(*words, on=in_the_way)
        assert answer.code in {1, 3}
        assert answer.text


def test_a_full_disk_keeps_what_was_there_and_says_so(profile: Profile, command: Command) -> None:
    """The size of files is limited for the process, which is what a full disk looks like to SQLite."""
    most = profile.database.stat().st_size + 4096
    script = (
        "import resource, signal, random\n"
        "signal.signal(signal.SIGXFSZ, signal.SIG_IGN)\n"
        f"resource.setrlimit(resource.RLIMIT_FSIZE, ({most}, {most}))\n"
        "sys.argv[4:4] = ['name=' + random.Random(1).randbytes(400_000).hex()]"
    )
    answer = _process(profile, "client", "add", "--set", "--json", before=f"import sys\n{script}")
    assert answer.code == 3
    assert "disk is full" in answer.text
    left = command("client", "list", "--json")
    assert [c["name"] for c in left.value] == ["Bodegas Tierra Parda"]
    assert command("client", "add", "--set", "name=After", "--json").code == 0


def test_two_processes_write_at_once_and_nothing_is_lost(profile: Profile) -> None:
    script = (
        "import sys\nfrom fieldsales.cli.main import run\n"
        "for n in range(15):\n"
        f"    code = run(['client', 'add', '--set', f'name={{sys.argv[1]}} {{n}}', '--json', "
        f"'--profile', {str(profile.folder)!r}])\n"
        "    assert code == 0, code\n"
    )
    both = [
        subprocess.Popen([sys.executable, "-c", script, name], stdout=subprocess.DEVNULL)
        for name in ("one", "other")
    ]
    assert [p.wait(60) for p in both] == [0, 0]
    listed = _process(profile, "client", "list", "--json").value
    assert len(listed) == 31
    waiting = _process(profile, "status", "--json").value["waiting"]
    assert waiting == 31


def test_a_second_sync_of_a_profile_waits_for_the_first(profile: Profile, command: Command) -> None:
    import fcntl

    with (profile.folder / "sync.lock").open("a+b") as held:
        fcntl.flock(held, fcntl.LOCK_EX)
        answer = command("sync")
    assert answer.code == 3
    assert "running already" in answer.text


def test_an_office_out_of_reach_keeps_everything(command: Command) -> None:
    before = command("status", "--json").value["waiting"]
    answer = command("sync", "--json")
    assert answer.code == 3
    assert "cannot be reached" in answer.text
    assert command("status", "--json").value["waiting"] == before


@pytest.mark.parametrize("code", ["", "X", "0123-4567", "0" * 120, "ü" * 40, "A" * 5_000])
def test_a_code_with_a_slip_is_said_before_anything_is_made(
    command: Command, tmp_path: Path, code: str
) -> None:
    answer = command("enrol", code, on=tmp_path / "new")
    assert answer.code == 1
    assert "not complete or has a slip" in answer.text
    assert not (tmp_path / "new").exists()


@pytest.mark.parametrize("days", [-400, -1, 1, 400])
def test_work_goes_on_when_the_clock_is_wrong(
    profile: Profile, days: int, command: Command
) -> None:
    """What was entered keeps the order of the log, whatever the clock said."""
    late = (
        "import fieldsales.domain.clock as c\nfrom datetime import datetime, timedelta, UTC\n"
        f"c.SystemClock.now = lambda self: datetime.now(UTC) + timedelta(days={days})"
    )
    made = _process(profile, "client", "add", "--set", "name=Odd day", "--json", before=late)
    assert made.code == 0, made.err
    row_id = made.value["id"]
    assert command("client", "edit", row_id, "--set", "name=Right day", "--json").code == 0
    assert command("client", "show", row_id, "--json").value["name"] == "Right day"


@pytest.mark.parametrize(
    "words",
    [
        ("client", "add"),
        ("client", "add", "--set", "nonsense=1"),
        ("client", "add", "--set", "name"),
        ("client", "show", "no-id"),
        ("client", "list", "--where", "nonsense=1"),
        ("meeting", "add", "--set", "slot={"),
        ("meeting", "add", "--set", 'slot={"start": "soon"}'),
        ("conflict", "settle", "x", "--take", "1"),
        ("trip", "show", "00000000-0000-7000-8000-000000000000"),
        ("client", "add", "--set", "name=\udcff"),
        ("client", "add", "--set", 'emails=["\\ud800"]'),
        ("client", "add", "--set", "name=" + "x" * 4_000_000),
    ],
)
def test_bad_input_is_said_in_one_sentence(command: Command, words: tuple[str, ...]) -> None:
    answer = command(*words, "--json")
    assert (answer.code, answer.out) == (1, "")
    assert answer.text


def test_a_fault_of_ours_shows_no_traceback_and_logs_no_client(
    command: Command, profile: Profile, monkeypatch: pytest.MonkeyPatch, silence: list[str]
) -> None:
    def broken(*_: object, **__: object) -> None:
        raise ZeroDivisionError("Bodegas Tierra Parda")

    monkeypatch.setattr("fieldsales.services.records.Records.list", broken)
    answer = command("client", "list")
    assert answer.code == 3
    assert "a fault of the program" in answer.err
    assert "Traceback" not in answer.err
    log = profile.log.read_text()
    assert "ZeroDivisionError" in log
    assert "records" in log or "record_commands" in log
    assert "Tierra Parda" not in log + answer.err
    silence.clear()


def test_a_reader_that_has_enough_is_no_error(profile: Profile) -> None:
    command = [sys.executable, "-m", "fieldsales", "client", "--help"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as running:
        assert running.stdout is not None
        running.stdout.close()
        assert running.stderr is not None
        assert running.stderr.read() == b""
    listing = [sys.executable, "-m", "fieldsales", "client", "list", "--profile"]
    with subprocess.Popen(
        [*listing, str(profile.folder)], stdout=subprocess.PIPE, stderr=subprocess.PIPE
    ) as running:
        assert running.stdout is not None
        running.stdout.close()
        assert running.stderr is not None
        assert running.stderr.read() == b""
    assert running.returncode == 0


def test_stopping_a_command_is_quiet(tmp_path: Path) -> None:
    env = os.environ | {"FIELDSALES_PASSPHRASE": PASSPHRASE, "FIELDSALES_KEY_MEMORY_KIB": "8"}
    office = [sys.executable, "-m", "fieldsales", "office"]
    where = ["--profile", str(tmp_path / "office")]
    founding = ["init", "--company", "G", "--email", "a@x.es", "--name", "A"]
    subprocess.run([*office, *founding, *where], env=env, check=True, capture_output=True)
    for stop, codes in ((signal.SIGINT, {0, 130}), (signal.SIGTERM, {0})):
        with subprocess.Popen(
            [*office, "serve", "--bind", "127.0.0.1:0", *where],
            env=env,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
        ) as serving:
            assert serving.stdout is not None
            assert b"answers at" in serving.stdout.readline()
            serving.send_signal(stop)
            _, complaint = serving.communicate(timeout=20)
        assert complaint == b""
        assert serving.returncode in codes
