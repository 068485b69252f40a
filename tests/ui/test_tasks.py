"""The one door to long work: off this thread, back on it, failures shown, nothing after death or close."""

import sys
import threading
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from fieldsales.errors import EnvironmentFault, RuleError
from fieldsales.ui.errors import Failure, Family, failure_of
from fieldsales.ui.tasks import Job, Tasks


@pytest.fixture
def tasks(qapp: QApplication) -> Iterator[Tasks]:  # noqa: ARG001
    made = Tasks()
    yield made
    made.close()


def test_work_takes_short_turns_with_the_window(qapp: QApplication) -> None:  # noqa: ARG001
    before = sys.getswitchinterval()
    sys.setswitchinterval(0.005)
    Tasks().close()
    shortened = sys.getswitchinterval()
    sys.setswitchinterval(min(before, shortened))
    assert shortened <= 0.001


def test_work_runs_elsewhere_and_its_result_arrives_here(tasks: Tasks, qtbot: QtBot) -> None:
    seen: list[tuple[str, str]] = []
    here = threading.current_thread().name
    parent = QObject()
    tasks.run(
        lambda: threading.current_thread().name,
        parent=parent,
        then=lambda there: seen.append((there, threading.current_thread().name)),
    )
    qtbot.waitUntil(lambda: bool(seen))
    assert seen[0][0] != here
    assert seen[0][1] == here


def test_writes_keep_the_order_they_were_asked_in(tasks: Tasks, qtbot: QtBot) -> None:
    done: list[int] = []
    parent = QObject()
    for number in range(20):
        tasks.run(lambda n=number: done.append(n), parent=parent, writes=True)  # type: ignore[misc]
    qtbot.waitUntil(tasks.is_idle)
    assert done == list(range(20))


def test_a_failure_comes_in_words(tasks: Tasks, qtbot: QtBot) -> None:
    failures: list[Failure] = []
    parent = QObject()

    def work() -> None:
        raise RuleError("Give {what} first.", what="a day", where="day")

    tasks.run(work, parent=parent, failed=failures.append)
    qtbot.waitUntil(lambda: bool(failures))
    assert (failures[0].family, failures[0].text, failures[0].where) == (
        Family.RULE,
        "Give a day first.",
        "day",
    )


def test_a_result_for_a_widget_that_died_falls(tasks: Tasks, qtbot: QtBot) -> None:
    begun, go_on, arrived = threading.Event(), threading.Event(), list[int]()
    widget = QWidget()

    def work() -> int:
        begun.set()
        go_on.wait(5)
        return 1

    tasks.run(work, parent=widget, then=arrived.append)
    begun.wait(5)
    widget.deleteLater()
    qtbot.wait(20)
    go_on.set()
    qtbot.waitUntil(tasks.is_idle)
    assert arrived == []


def test_cancelled_work_tells_nothing_more(tasks: Tasks, qtbot: QtBot) -> None:
    told: list[object] = []
    arrived: list[int] = []
    parent = QObject()
    stopped = threading.Event()

    def work(job: Job) -> int:
        while not job.is_cancelled:
            job.tell(1)
        stopped.set()
        return 1

    job = tasks.run_long(work, parent=parent, then=arrived.append, progress=told.append)
    qtbot.waitUntil(lambda: bool(told))
    job.cancel()
    assert stopped.wait(5)
    qtbot.waitUntil(tasks.is_idle)
    assert arrived == []


def test_work_given_up_before_it_began_is_no_longer_under_way(tasks: Tasks, qtbot: QtBot) -> None:
    go_on, parent = threading.Event(), QObject()
    tasks.run(go_on.wait, parent=parent, writes=True)
    queued = tasks.run(lambda: 1, parent=parent, writes=True)
    queued.cancel()
    go_on.set()
    qtbot.waitUntil(tasks.is_idle)


def test_nothing_runs_after_close(qtbot: QtBot) -> None:
    tasks, ran = Tasks(), list[int]()
    tasks.close()
    tasks.run(lambda: ran.append(1), parent=tasks)
    qtbot.wait(20)
    assert ran == []


class _Place(QWidget):
    """A page that keeps what it is shown."""

    def __init__(self) -> None:
        super().__init__()
        self.shown: list[Failure] = []
        self.again: object = None

    def show_failure(self, failure: Failure, again: object = None) -> bool:
        self.shown.append(failure)
        self.again = again
        return True


def test_a_failure_nobody_takes_is_shown_at_the_nearest_place_with_a_way_to_try_again(
    tasks: Tasks, qtbot: QtBot
) -> None:
    place = _Place()
    qtbot.addWidget(place)
    inner = QWidget(place)
    attempts: list[int] = []

    def work() -> None:
        attempts.append(1)
        raise EnvironmentFault("The disk is full.")

    tasks.run(work, parent=inner)
    qtbot.waitUntil(lambda: bool(place.shown))
    assert callable(place.again)
    place.again()
    qtbot.waitUntil(lambda: len(place.shown) == 2)
    assert len(attempts) == 2


def test_a_bug_is_logged_without_values_and_can_be_copied(silence: list[str]) -> None:
    rows: dict[str, int] = {}
    with pytest.raises(KeyError) as raised:
        rows["Bodegas Tierra Parda"]
    failure = failure_of(raised.value)
    assert failure.family is Family.BUG
    assert "KeyError" in failure.details
    assert "Bodegas" not in failure.details
    assert all("Bodegas" not in said for said in silence)
    silence.clear()


def test_a_write_that_was_asked_for_is_done_though_the_window_locks(qtbot: QtBot) -> None:
    tasks, written, go_on = Tasks(), list[int](), threading.Event()
    parent = QObject()
    tasks.run(lambda: go_on.wait(5), parent=parent, writes=True)
    tasks.run(lambda: written.append(1), parent=parent, writes=True)
    ending = tasks.finish_behind(None)
    go_on.set()
    ending.join(5)
    assert written == [1]
    qtbot.waitUntil(tasks.is_idle)
