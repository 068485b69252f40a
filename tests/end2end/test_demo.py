"""The sample company from nothing, as `make run` makes it: killed in the middle, built, used again."""

import json
import os
import signal
import socket
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

import pytest
from pypdf import PdfReader

from fieldsales.cli.demo_folder import DemoFolder
from fieldsales.config import Profile
from fieldsales.domain.call import Call, CallResult
from fieldsales.domain.case import Case, CaseState
from fieldsales.domain.client import Client, Contact
from fieldsales.domain.clock import SystemClock
from fieldsales.domain.ids import id_from_text
from fieldsales.domain.meeting import Meeting, MeetingState
from fieldsales.domain.people import Device, DeviceState
from fieldsales.domain.programme import Membership
from fieldsales.domain.response import Response, ResponseState
from fieldsales.domain.trip import Trip, TripState
from fieldsales.errors import RuleError
from fieldsales.services.opening import OpenDevice, open_device
from fieldsales.store.keychain import NoKeychain
from fieldsales.sync.lock import only_one

pytestmark = pytest.mark.slow
LANGUAGE = "es"
_DEADLINE_S = 240


@dataclass(frozen=True, slots=True)
class Run:
    """How one run of the command ended."""

    code: int
    out: str
    said: str


def command(folder: Path, *words: str) -> list[str]:
    return [sys.executable, "-m", "fieldsales", "demo", "--dir", str(folder), *words]


def run(folder: Path, *words: str) -> Run:
    done = subprocess.run(
        command(folder, "--headless", *words),
        capture_output=True,
        text=True,
        timeout=_DEADLINE_S,
        check=False,
    )
    return Run(done.returncode, done.stdout, done.stderr)


def wait_for(done: Callable[[], bool], seconds: float = 60) -> None:
    end = time.monotonic() + seconds
    while not done():
        assert time.monotonic() < end
        time.sleep(0.05)


def answers(port: int) -> bool:
    with socket.socket() as probe:
        return probe.connect_ex(("127.0.0.1", port)) == 0


@pytest.fixture(scope="module")
def sample(tmp_path_factory: pytest.TempPathFactory) -> tuple[DemoFolder, Run]:
    """Kill the first run in the middle, see its office end, and let the second build the sample."""
    folder = DemoFolder(tmp_path_factory.mktemp("demo") / "sample")
    first = subprocess.Popen(
        command(folder.path, "--headless", "--language", LANGUAGE), stderr=subprocess.DEVNULL
    )
    wait_for((folder.building / "desk" / "fieldsales.db").exists)
    begun = folder.state()
    assert begun is not None
    assert answers(begun.port)
    first.send_signal(signal.SIGKILL)
    first.wait()
    wait_for(lambda: not answers(begun.port), 10)
    return folder, run(folder.path, "--language", LANGUAGE)


@contextmanager
def opened(folder: DemoFolder, profile: Profile) -> Iterator[OpenDevice]:
    device = open_device(profile, folder.passphrase(), NoKeychain(), SystemClock())
    try:
        yield device
    finally:
        device.close()


@pytest.fixture
def desk(sample: tuple[DemoFolder, Run]) -> Iterator[OpenDevice]:
    with opened(sample[0], sample[0].desk) as device:
        yield device


@pytest.fixture
def laptop(sample: tuple[DemoFolder, Run]) -> Iterator[OpenDevice]:
    with opened(sample[0], sample[0].laptop) as device:
        yield device


def test_a_broken_off_building_is_said_and_done_again(sample: tuple[DemoFolder, Run]) -> None:
    folder, built = sample
    assert built.code == 0, built.said
    assert "no se terminó" in built.said
    assert not folder.building.exists()
    state = folder.state()
    assert state is not None
    assert state.is_built


def test_the_report_of_the_trip_behind_is_printed_and_its_path_shown(
    sample: tuple[DemoFolder, Run],
) -> None:
    folder, built = sample
    path = folder.report(LANGUAGE)
    assert str(path) in built.out
    text = "\n".join(page.extract_text() for page in PdfReader(path).pages)
    for words in (
        "Guadalex",
        "Informe de viaje",
        "Extremadura Norte",
        "Lucía Ortega",
        "Cuestionarios",
    ):
        assert words in text


def test_a_second_run_uses_the_folder_again(sample: tuple[DemoFolder, Run]) -> None:
    folder, _ = sample
    before = (folder.passphrase(), folder.state())
    again = run(folder.path, "--json")
    assert again.code == 0, again.said
    assert json.loads(again.out)["report"] == str(folder.report(LANGUAGE))
    assert again.said == ""
    assert (folder.passphrase(), folder.state()) == before


def test_a_port_taken_by_another_program_is_changed_and_the_devices_follow(
    sample: tuple[DemoFolder, Run],
) -> None:
    folder, _ = sample
    state = folder.state()
    assert state is not None
    with socket.socket() as other:
        other.bind(("127.0.0.1", state.port))
        other.listen()
        assert run(folder.path).code == 0
    moved = folder.state()
    assert moved is not None
    assert moved.port != state.port
    assert run(folder.path).code == 0
    assert not answers(moved.port)


def test_two_at_once_and_another_language_are_refused_with_a_sentence(
    sample: tuple[DemoFolder, Run],
) -> None:
    folder, _ = sample
    with only_one(folder.lock, RuleError("held")):
        busy = run(folder.path)
    assert (busy.code, "open already" in busy.said) == (1, True)
    other = run(folder.path, "--language", "ru")
    assert (other.code, "speaks es" in other.said) == (1, True)


def test_the_lead_sees_a_believable_year(desk: OpenDevice) -> None:
    with desk.services.work.read() as reader:
        trips = Counter(t.state for t in reader.where(Trip))
        assert len(reader.where(Client)) >= 300
        assert len(reader.where(Contact)) >= 600
        assert len(reader.where(Membership)) >= 90
        assert {c.state for c in reader.where(Case)} == set(CaseState)
        results = {c.outcome.result for c in reader.where(Call)}
        states = {m.state for m in reader.where(Meeting)}
        forms = Counter(r.state for r in reader.where(Response))
    assert trips[TripState.RETURNED] >= 1
    assert trips[TripState.DRAFT] == 1
    assert trips[TripState.CLOSED] == 2
    assert states >= set(MeetingState) - {
        MeetingState.VOID,
        MeetingState.PROPOSED,
        MeetingState.IN_PROGRESS,
    }
    assert results >= {CallResult.BOOKED, CallResult.CONFIRMED, CallResult.NO_ANSWER}
    assert forms[ResponseState.FINALISED] >= 20
    assert forms[ResponseState.APPROVED] >= 5


def test_two_fields_were_changed_on_two_devices(desk: OpenDevice) -> None:
    conflicts = desk.services.conflicts.open()
    assert {(c.kind, c.field) for c in conflicts} == {("contact", "phones"), ("meeting", "slot")}
    for conflict in conflicts:
        assert len({side.author for side in conflict.sides}) == 2
        assert len({side.device for side in conflict.sides}) == 2


def test_records_have_their_true_authors_and_times(
    sample: tuple[DemoFolder, Run], desk: OpenDevice
) -> None:
    state = sample[0].state()
    assert state is not None
    writes = desk.services.records.history("trip", id_from_text(state.trip_behind))
    assert {w.author for w in writes} >= {"Rafael Moya", "Lucía Ortega"}
    a_week_ago = SystemClock().now() - timedelta(days=7)
    own = [w.at for w in writes if w.author == "Rafael Moya"]
    assert own
    assert all(at is not None and at < a_week_ago for at in own)


def test_the_laptop_has_a_day_on_the_road_and_its_own_regions_only(laptop: OpenDevice) -> None:
    today = laptop.services.today.view()
    assert today.trip is not None
    assert today.trip.state is TripState.ON_ROAD
    assert today.day is not None
    assert today.day.live
    assert today.tasks
    assert len(laptop.services.clients.regions()) == 3
    with laptop.services.work.read() as reader:
        assert 180 <= len(reader.where(Client)) <= 230
        devices = Counter(d.state for d in reader.where(Device))
    assert devices == {DeviceState.ACTIVE: 2, DeviceState.RETIRED: 4}


def test_the_queue_has_calls_due_and_tomorrow_to_confirm(desk: OpenDevice) -> None:
    reasons = Counter(row.reason.value for row in desk.services.booking.queue())
    assert reasons["book"] >= 20
    assert reasons["rebook"] >= 3


def test_the_trip_behind_is_ready_to_be_reported(sample: tuple[DemoFolder, Run]) -> None:
    folder, _ = sample
    state = folder.state()
    assert state is not None
    with opened(folder, folder.desk) as device:
        trip_id = id_from_text(state.trip_behind)
        view = device.services.trips.view(trip_id)
        assert view.trip.state is TripState.RETURNED
        assert all(day.standing is not None for day in view.days)
        held = sum(day.held for day in view.days)
        planned = sum(day.standing_count for day in view.days)
        assert 0.3 <= held / planned <= 0.5
        assert all(not c.meeting.is_live for day in view.days for c in day.cards)


@pytest.mark.skipif(os.name == "nt", reason="Qt without a screen is chosen by a variable on Linux")
def test_the_window_opens_as_the_lead_and_ctrl_c_ends_it_all(
    sample: tuple[DemoFolder, Run],
) -> None:
    folder, _ = sample
    state = folder.state()
    assert state is not None
    window = subprocess.Popen(
        command(folder.path),
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
        stderr=subprocess.PIPE,
        text=True,
    )
    wait_for(lambda: answers(state.port))
    time.sleep(4)
    assert window.poll() is None
    window.send_signal(signal.SIGINT)
    _, said = window.communicate(timeout=20)
    assert "Traceback" not in said
    wait_for(lambda: not answers(state.port), 10)
