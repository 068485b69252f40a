"""Bad days before the real window: each is one sentence and a way out, and what was typed stays."""

import resource
import signal
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.end2end.company import SECRETS, Folder, free_port, office_server
from tests.window.person import Person, before_the_window

CLIENT = "Bodegas Tierra Parda"
NOTE = "Ring twice at the gate"
UNLIMITED = (resource.RLIM_INFINITY, resource.RLIM_INFINITY)


@pytest.fixture(scope="module")
def profile(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("bad")
    office, desk, port = Folder(folder / "office"), Folder(folder / "desk"), free_port()
    founding = ["--company", "Guadalex", "--email", "head@x.es", "--name", "Carmen Ruiz"]
    office.do("office", "init", *founding, "--address", f"127.0.0.1:{port}")
    region = office.do("office", "region", "add", "Huelva")["id"]
    office.do("office", "person", "add", "desk@x.es", "--name", "Ana Gil", "--role", "office")
    office.do("office", "person", "grant", "desk@x.es", "--region", region)
    server = office_server(office, port)
    server.start()
    try:
        desk.do("enrol", office.do("office", "code", "desk@x.es")["code"])
        said = desk.run("client", "add", f"--set=region_id={region}", "--set=name=X").complaint
        assert "does not know your roles yet" in said
        desk.do("sync")
        desk.do("client", "add", region_id=region, name=CLIENT)
        desk.do("sync")
    finally:
        server.kill()
    return desk.path


@pytest.fixture
def person(profile: Path) -> Iterator[Person]:
    with before_the_window(profile) as found:
        found.sees("Open")
        found.types(SECRETS["FIELDSALES_PASSPHRASE"])
        found.presses("Return")
        found.clicks("Clients")
        found.reads("1 client · ")
        found.presses_until("Return", "Notes")
        found.clicks("Notes")
        found.sees("Save")
        yield found


@pytest.mark.slow
def test_a_full_disk_is_one_sentence_and_the_note_stays_until_there_is_room(
    person: Person, profile: Path
) -> None:
    person.types(NOTE)
    smallest = min(p.stat().st_size for p in profile.iterdir() if p.name.endswith((".db", "-wal")))
    resource.prlimit(person.pid, resource.RLIMIT_FSIZE, (max(1, smallest), UNLIMITED[1]))
    person.presses("ctrl+Return")
    said = person.reads("full")
    assert said.count(".") <= 3
    assert person.sees(NOTE)
    resource.prlimit(person.pid, resource.RLIMIT_FSIZE, UNLIMITED)
    person.clicks(NOTE)
    person.presses("ctrl+Return")
    person.sees(f"Notes: {NOTE}")


@pytest.mark.slow
def test_a_lid_closed_over_a_note_leaves_it_where_it_was(person: Person) -> None:
    person.presses("ctrl+a")
    person.types("Half a sentence")
    person.signal(signal.SIGSTOP)
    time.sleep(3)
    person.signal(signal.SIGCONT)
    person.types(" and the rest")
    person.presses("ctrl+Return")
    person.sees("Notes: Half a sentence and the rest")


@pytest.mark.slow
def test_a_note_that_was_being_typed_when_the_window_was_closed_is_offered_again(
    person: Person, profile: Path
) -> None:
    person.presses("ctrl+a")
    person.types("Unfinished")
    assert person.closes() == 0
    with before_the_window(profile) as again:
        again.sees("Open")
        again.types(SECRETS["FIELDSALES_PASSPHRASE"])
        again.presses("Return")
        again.clicks("Clients")
        again.reads("1 client · ")
        again.presses_until("Return", "Unfinished")
