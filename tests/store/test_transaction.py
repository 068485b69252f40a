"""put(new, was=old): what was on the screen decides, never the table."""

from dataclasses import replace

import pytest

from fieldsales.domain.client import Client
from fieldsales.domain.ids import NumberedIds
from fieldsales.domain.registers import Address, Phone
from fieldsales.errors import ConflictError, RuleError
from tests.make import Bench


def _change(bench: Bench, was: Client, **changes: object) -> int:
    with bench.services.work.act() as act:
        act.change(replace(was, **changes), was)  # type: ignore[arg-type]
        return act.commit()


def test_a_record_comes_back_as_it_was_put(bench: Bench) -> None:
    client = Client(
        id=bench.id(),
        region_id=bench.region_id,
        name="Vinos Táliga",
        address=Address("Calle Mayor 1", "06133", "Táliga", "Badajoz", "ES"),
        phones=(Phone("924 11 22 33", "+34924112233"),),
    )
    assert bench.add(client) == client


def test_an_old_screen_does_not_undo_a_colleagues_edit(bench: Bench) -> None:
    screen = bench.get(Client, bench.client.id)
    _change(bench, screen, web="tierra.example")
    _change(bench, screen, notes="ring twice")
    now = bench.get(Client, bench.client.id)
    assert (now.web, now.notes) == ("tierra.example", "ring twice")


def test_two_edits_of_one_field_on_old_screens_keep_both_values(bench: Bench) -> None:
    screen = bench.get(Client, bench.client.id)
    _change(bench, screen, notes="one")
    _change(bench, screen, notes="two")
    (conflict,) = bench.services.conflicts.open()
    assert {s.value for s in conflict.sides} == {"one", "two"}


def test_settling_leaves_one_value_and_no_conflict(bench: Bench) -> None:
    screen = bench.get(Client, bench.client.id)
    _change(bench, screen, notes="one")
    _change(bench, screen, notes="two")
    (conflict,) = bench.services.conflicts.open()
    bench.services.conflicts.settle(conflict.id, "one")
    assert bench.services.conflicts.open() == []
    assert bench.get(Client, bench.client.id).notes == "one"


def test_leaving_without_commit_keeps_nothing(bench: Bench) -> None:
    made = Client(id=bench.id(), region_id=bench.region_id, name="Gone")
    with bench.services.work.act() as act:
        act.add(made)
    assert bench.get(Client, made.id) is None


def test_nothing_changed_makes_no_act(bench: Bench) -> None:
    screen = bench.get(Client, bench.client.id)
    assert _change(bench, screen, name=screen.name) == 0


def test_undo_writes_the_old_value_back(bench: Bench) -> None:
    screen = bench.get(Client, bench.client.id)
    seq = _change(bench, screen, name="Another")
    bench.services.undo.undo(seq)
    assert bench.get(Client, bench.client.id).name == screen.name


def test_undo_of_undo_brings_the_change_back(bench: Bench) -> None:
    seq = _change(bench, bench.get(Client, bench.client.id), name="Another")
    bench.services.undo.undo(bench.services.undo.undo(seq))
    assert bench.get(Client, bench.client.id).name == "Another"


def test_undo_of_a_creation_takes_the_record_away(bench: Bench) -> None:
    made = Client(id=bench.id(), region_id=bench.region_id, name="Short-lived")
    with bench.services.work.act() as act:
        act.add(made)
        seq = act.commit()
    bench.services.undo.undo(seq)
    assert bench.get(Client, made.id) is None


def test_undo_is_refused_when_somebody_changed_it_since(bench: Bench) -> None:
    seq = _change(bench, bench.get(Client, bench.client.id), name="Another")
    _change(bench, bench.get(Client, bench.client.id), name="A third")
    with pytest.raises(ConflictError, match="changed again since"):
        bench.services.undo.undo(seq)


def test_an_unknown_record_is_refused_in_words(bench: Bench) -> None:
    with pytest.raises(RuleError, match="no such client"):
        bench.services.records.show("client", bench.id())


@pytest.mark.parametrize("known", [1, 2, 3])
def test_of_derived_ids_made_again_the_known_one_is_changed(bench: Bench, known: int) -> None:
    ids = NumberedIds("list")
    bench.add(
        Client(id=ids.of(known), region_id=bench.region_id, name="Before", web="kept.example")
    )
    with bench.services.work.act() as act:
        for number in (1, 2, 3):
            act.add(Client(id=ids.of(number), region_id=bench.region_id, name=f"Line {number}"))
        act.commit()
    names = [bench.get(Client, ids.of(number)).name for number in (1, 2, 3)]
    assert names == ["Line 1", "Line 2", "Line 3"]
