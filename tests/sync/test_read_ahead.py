"""Reading ahead yields what the stream yields, fails as it fails, and ends when nobody listens."""

import threading
import time
from collections.abc import Iterator

import pytest

from fieldsales.errors import EnvironmentFault
from fieldsales.sync.read_ahead import read_ahead


def _readers() -> int:
    return sum(t.name == "read ahead" for t in threading.enumerate())


def test_everything_comes_in_its_order() -> None:
    assert list(read_ahead(iter(range(50)))) == list(range(50))


def test_a_failure_is_raised_after_what_came_before_it() -> None:
    def broken() -> Iterator[int]:
        yield 1
        raise EnvironmentFault("The connection broke off.")

    frames = read_ahead(broken())
    assert next(frames) == 1
    with pytest.raises(EnvironmentFault, match="broke off"):
        next(frames)


def test_no_more_is_read_than_said() -> None:
    read = []

    def counted() -> Iterator[int]:
        for number in range(100):
            read.append(number)
            yield number

    frames = read_ahead(counted(), most=2)
    assert next(frames) == 0
    time.sleep(0.05)
    assert len(read) <= 4


def test_the_reader_ends_when_nobody_listens() -> None:
    frames = read_ahead(iter(range(100)))
    assert next(frames) == 0
    frames.close()  # type: ignore[attr-defined]
    for _ in range(100):
        if _readers() == 0:
            break
        time.sleep(0.02)
    assert _readers() == 0
