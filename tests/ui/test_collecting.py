"""Garbage is collected on the GUI thread only: a widget destroyed on another one kills the program."""

import gc

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from fieldsales.ui.collecting import Collector, collect_here


@pytest.fixture
def owner(qapp: QApplication) -> QObject:
    made = QObject(qapp)
    gc.enable()
    return made


def test_python_no_longer_collects_by_itself(owner: QObject) -> None:
    collect_here(owner)
    assert not gc.isenabled()
    collect_here(owner)
    assert len(owner.findChildren(Collector)) == 1


def test_what_stands_in_a_circle_goes_when_the_collector_looks(owner: QObject) -> None:
    collector, gone = Collector(owner), list[int]()
    held = QObject()
    held.circle = held  # type: ignore[attr-defined]
    held.destroyed.connect(lambda: gone.append(1))
    del held
    kept = [[n] for n in range(2_000)]
    assert gone == []
    collector.look()
    assert gone == [1]
    assert len(kept) == 2_000
