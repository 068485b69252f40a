"""Garbage is collected on the GUI thread only: a widget destroyed on another one kills the program."""

import gc

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from fieldsales.services.importing.calm import calm_collector
from fieldsales.ui.collecting import MOST_LOOKED_AT, Collector, collect_here


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


def test_much_is_set_aside_rather_than_looked_through(owner: QObject) -> None:
    collector = Collector(owner)
    before = gc.get_freeze_count()
    kept = [[n] for n in range(2 * MOST_LOOKED_AT)]
    collector.look()
    assert gc.get_freeze_count() - before >= len(kept)


def test_what_was_set_aside_goes_with_a_sweep_of_all(owner: QObject) -> None:
    collector, gone = Collector(owner), list[int]()
    held = QObject()
    held.circle = held  # type: ignore[attr-defined]
    held.destroyed.connect(lambda: gone.append(1))
    del held
    kept = [[n] for n in range(2 * MOST_LOOKED_AT)]
    collector.look()
    collector.sweep()
    assert gone == []
    collector.sweep_all()
    assert gone == [1]
    assert len(kept) == 2 * MOST_LOOKED_AT


def test_what_became_old_goes_with_a_sweep(owner: QObject) -> None:
    collector, gone = Collector(owner), list[int]()
    held = QObject()
    held.circle = held  # type: ignore[attr-defined]
    held.destroyed.connect(lambda: gone.append(1))
    for _ in range(2):
        gc.collect(1)
    del held
    collector.look()
    assert gone == []
    collector.sweep()
    assert gone == [1]


def test_what_the_program_consists_of_is_set_aside_once(owner: QObject) -> None:
    collector = Collector(owner)
    collector.settle()
    before, kept = gc.get_freeze_count(), [[n] for n in range(2_000)]
    collector.settle()
    assert gc.get_freeze_count() == before
    assert len(kept) == 2_000


def test_nothing_is_looked_through_during_an_import(owner: QObject) -> None:
    collector = Collector(owner)
    with calm_collector():
        kept = [[n] for n in range(2_000)]
        collector.look()
        assert gc.get_count()[0] >= len(kept)
