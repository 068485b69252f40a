"""Conflicts people settle: of fields, what lost kept for later; of records, as the office tells them."""

from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from fieldsales.domain.client import Client
from fieldsales.domain.conflict import (
    Conflict,
    ConflictKind,
    ConflictProgress,
    ConflictSide,
    ConflictState,
    Decision,
    conflict_id,
    side_of,
)
from fieldsales.domain.entity import DELETED
from fieldsales.domain.ids import id_text
from fieldsales.domain.kinds import kind_of
from fieldsales.domain.people import Role
from fieldsales.errors import RuleError
from fieldsales.ledger.heads import Write, apply_write, flat_row
from fieldsales.ledger.stamp import stamp_of
from fieldsales.store.base import Base
from fieldsales.store.database import writing
from fieldsales.store.repository import Repository
from tests.colleague import DEVICE, colleague_writes, enrol_colleague
from tests.fakes import FixedClock
from tests.make import Bench, adopt, make_bench


def _disputed(bench: Bench, mine: str, hers: str) -> Client:
    """Return a client whose notes two people wrote without seeing each other."""
    enrol_colleague(bench.base, "Carmen Vidal", bench.clock.now())
    was = bench.get(Client, bench.client.id)
    bench.services.records.edit("client", was.id, {"notes": mine})
    colleague_writes(bench.services, was, "notes", hers, has_seen=False)
    found: Client = bench.get(Client, was.id)
    return found


def _history(bench: Bench, field: str) -> list[tuple[Any, str, bool, str]]:
    found = bench.services.records.history("client", bench.client.id)
    return [(w.value, w.author, w.is_shown, w.write) for w in found if w.field == field]


def test_a_value_that_lost_stays_in_the_history_and_comes_back_by_one_act(bench: Bench) -> None:
    _disputed(bench, "mine", "hers")
    (conflict,) = bench.services.conflicts.open()
    assert {(s.value, s.author) for s in conflict.sides} == {
        ("mine", "Lucía Ortega"),
        ("hers", "Carmen Vidal"),
    }
    bench.services.conflicts.settle(conflict.id, "mine")
    assert bench.services.conflicts.open() == []
    hers = next(w for w in _history(bench, "notes") if w[0] == "hers")
    assert hers[1:3] == ("Carmen Vidal", False)
    bench.services.records.restore("client", bench.client.id, "notes", hers[3])
    assert bench.get(Client, bench.client.id).notes == "hers"
    assert bench.services.conflicts.open() == []


def test_two_who_wrote_the_same_have_no_conflict(bench: Bench) -> None:
    _disputed(bench, "the same", "the same")
    assert bench.services.conflicts.open() == []


def test_a_restored_value_is_undone_like_any_act(bench: Bench) -> None:
    for words in ("first", "second"):
        bench.services.records.edit("client", bench.client.id, {"notes": words})
    first = next(w for w in _history(bench, "notes") if w[0] == "first")
    seq = bench.services.records.restore("client", bench.client.id, "notes", first[3])
    bench.services.undo.undo(seq)
    assert bench.get(Client, bench.client.id).notes == "second"


def test_a_write_that_is_not_in_the_history_is_refused(bench: Bench) -> None:
    with pytest.raises(RuleError, match=r"no write 77\.9"):
        bench.services.records.restore("client", bench.client.id, "notes", "77.9")


@pytest.mark.parametrize(("take", "is_here"), [("False", True), ("True", False)])
def test_a_deletion_against_an_edit_is_told_and_settled_either_way(
    bench: Bench, take: str, is_here: bool
) -> None:
    kind, client = kind_of(Client), bench.client
    bench.services.records.edit("client", client.id, {"notes": "she did not see this"})
    with writing(bench.base.engine) as connection:
        repository = Repository(connection, kind)
        row = repository.packed([client.id])[client.id]
        apply_write(row, DELETED, Write(stamp_of(DEVICE, 1), 1, 1), [row[0]])
        repository.replace([flat_row(client.id, row)])
        connection.commit()
    (conflict,) = bench.services.conflicts.open()
    assert (conflict.field, {s.value for s in conflict.sides}) == ("_deleted", {True, False})
    assert bench.get(Client, client.id).notes == "she did not see this"
    bench.services.conflicts.settle(conflict.id, take)
    assert bench.services.conflicts.open() == []
    assert (bench.get(Client, client.id) is not None) is is_here


def _overlap(bench: Bench, *, other_is_here: bool = True) -> Conflict:
    one = bench.add(bench.meeting(10))
    other = bench.meeting(10, id=bench.id())
    if other_is_here:
        adopt(bench.base, other)
    conflict = Conflict(
        id=conflict_id(ConflictKind.OVERLAP, one.id, other.id),
        what=ConflictKind.OVERLAP,
        first=side_of(one),
        second=side_of(other),
        progress=ConflictProgress(ConflictState.OPEN, bench.clock.now()),
        cause="as they stand",
    )
    adopt(bench.base, conflict)
    return conflict


def test_a_conflict_of_records_names_what_may_be_seen_and_no_more(bench: Bench) -> None:
    conflict = _overlap(bench, other_is_here=False)
    (clash,) = bench.services.clashes.open()
    here, there = clash.sides
    assert (here.title, here.is_here) == (bench.client.name, True)
    assert (there.title, there.is_here, there.start) == ("", False, conflict.sides[1].start)
    assert there.brigade == bench.brigade.name


def test_both_are_kept_with_a_reason_before_the_office_knows_of_it(bench: Bench) -> None:
    conflict = _overlap(bench)
    bench.services.clashes.keep(conflict.id, " two rooms ")
    assert bench.services.clashes.open() == []
    with bench.services.work.read() as reader:
        (decision,) = reader.where(Decision)
    assert (decision.reason, decision.cause, decision.by_id, decision.region_id) == (
        "two rooms",
        "as they stand",
        bench.person_id,
        bench.region_id,
    )


def test_a_decision_about_another_state_of_things_hides_nothing(bench: Bench) -> None:
    conflict = _overlap(bench)
    bench.services.clashes.keep(conflict.id, "two rooms")
    adopt(bench.base, replace(conflict, cause="moved since"))
    assert [c.id for c in bench.services.clashes.open()] == [conflict.id]


@pytest.mark.parametrize(
    "state", [ConflictState.KEPT, ConflictState.CLOSED, ConflictState("of a newer office")]
)
def test_what_is_not_open_is_not_listed_and_not_kept(bench: Bench, state: ConflictState) -> None:
    conflict = replace(_overlap(bench), progress=ConflictProgress(state))
    adopt(bench.base, conflict)
    assert bench.services.clashes.open() == []
    with pytest.raises(RuleError, match=f"no open conflict {id_text(conflict.id)}"):
        bench.services.clashes.keep(conflict.id, "because")


def test_keeping_needs_a_reason(bench: Bench) -> None:
    with pytest.raises(RuleError, match="Say why"):
        bench.services.clashes.keep(_overlap(bench).id, "  ")


def test_who_sees_neither_record_decides_nothing(bench: Bench) -> None:
    lone = ConflictSide("meeting", bench.id(), None, bench.clock.now(), bench.clock.now())
    conflict = replace(
        _overlap(bench), id=bench.id(), first=lone, second=replace(lone, id=b"x" * 16)
    )
    adopt(bench.base, conflict)
    with pytest.raises(RuleError, match="Neither record"):
        bench.services.clashes.keep(conflict.id, "because")


def test_the_oldest_stands_first(bench: Bench) -> None:
    first = _overlap(bench)
    later = ConflictProgress(ConflictState.OPEN, bench.clock.now() + timedelta(hours=1))
    adopt(bench.base, replace(first, id=bytes(16), progress=later))
    assert [c.id for c in bench.services.clashes.open()] == [first.id, bytes(16)]


def test_whoever_may_not_write_a_client_merges_none(base: Base, clock: FixedClock) -> None:
    bench = make_bench(base, clock, roles=(Role.REP,))
    twin = Client(id=bench.id(), region_id=bench.region_id, name="Twin")
    adopt(bench.base, twin)
    with pytest.raises(RuleError, match="roles do not let you"):
        bench.services.merging.merge(bench.client.id, twin.id)
