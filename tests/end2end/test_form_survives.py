"""A questionnaire outlives its process: the lid closed in the middle, the clock moved, the process killed."""

import random
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from fieldsales.domain.response import Answer
from tests.conftest import IS_SOAK
from tests.ui.asked import Asked, opened, put_questionnaires
from tests.ui.sample import Sample, make_sample


class Child:
    """The typist in its own process."""

    def __init__(self, sample: Sample, asked: Asked) -> None:
        self.folder = sample.profile.folder
        command = [sys.executable, "-m", "tests.ui.typist", str(self.folder), asked.draft_id.hex()]
        self.process = subprocess.Popen(
            command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
        )
        assert self.read() == "ready"

    def read(self) -> str:
        assert self.process.stdout is not None
        return self.process.stdout.readline().strip()

    def say(self, line: str) -> None:
        assert self.process.stdin is not None
        self.process.stdin.write(line + "\n")
        self.process.stdin.flush()

    def do(self, line: str) -> None:
        self.say(line)
        assert self.read() == "done"

    def sleep_over(self, ahead_s: float) -> None:
        """Close the lid: stop the process, move the clock, let it go on."""
        self.process.send_signal(signal.SIGSTOP)
        time.sleep(0.2)
        (self.folder / "ahead").write_text(str(ahead_s))
        self.process.send_signal(signal.SIGCONT)

    def kill(self) -> list[str]:
        """Kill the process at once; return what it had still said."""
        self.process.kill()
        said, _ = self.process.communicate()
        return said.splitlines()


@contextmanager
def typing(sample: Sample, asked: Asked) -> Iterator[Child]:
    child = Child(sample, asked)
    try:
        yield child
    finally:
        assert child.process.stdout is not None
        if not child.process.stdout.closed:
            child.kill()


@pytest.fixture
def sample(tmp_path: Path) -> Sample:
    return make_sample(tmp_path / "profile")


def answers(sample: Sample, asked: Asked) -> dict[str, str]:
    device = opened(sample)
    try:
        with device.services.work.read() as reader:
            return {a.path: a.value for a in reader.where(Answer, response_id=asked.draft_id)}
    finally:
        device.close()


def test_a_lid_closed_in_the_middle_and_a_clock_moved_lose_nothing(sample: Sample) -> None:
    asked = put_questionnaires(sample)
    two_days, a_year = 2 * 86_400, 365 * 86_400
    with typing(sample, asked) as child:
        child.do("type E2 A second cellar")
        child.sleep_over(two_days)
        child.do("type E2  opens in March")
        child.do("key Return")
        child.sleep_over(-a_year)
        child.do("type E3 Collections before two")
        child.sleep_over(0)
        child.do("wait")
        child.kill()
    found = answers(sample, asked)
    assert found["E2"] == '"A second cellar opens in March"'
    assert found["E3"] == '"Collections before two"'


@pytest.mark.parametrize("seed", range(20 if IS_SOAK else 2))
def test_no_answer_that_was_said_to_be_kept_is_lost_by_a_kill(sample: Sample, seed: int) -> None:
    asked = put_questionnaires(sample)
    with typing(sample, asked) as child:
        child.say(f"storm {seed}")
        said = [child.read(), child.read()]  # one answer at least is kept, however slow the machine
        time.sleep(random.Random(seed).uniform(0.05, 0.8))
        said += child.kill()
    kept: dict[str, str] = {}
    under_way = ("", "")
    for line in said:
        word, path, value = line.split()
        if word == "kept":
            kept[path] = value
        under_way = (path, value) if word == "giving" else ("", "")
    assert kept
    found = answers(sample, asked)
    for path, value in kept.items():
        assert found[path] in ({value, under_way[1]} if path == under_way[0] else {value})
