"""Undo of several acts on one field, one after the other; a colleague's change in between stops it."""

from dataclasses import replace

import pytest

from fieldsales.domain.client import Client
from fieldsales.errors import ConflictError
from tests.colleague import colleague_writes, enrol_colleague
from tests.make import Bench


def rename(bench: Bench, name: str) -> int:
    was: Client = bench.get(Client, bench.client.id)
    return bench.services.clients.change(replace(was, name=name), was)


def name(bench: Bench) -> str:
    client: Client = bench.get(Client, bench.client.id)
    return client.name


def test_acts_on_one_field_are_taken_back_and_done_again_one_after_the_other(bench: Bench) -> None:
    before = name(bench)
    acts = [rename(bench, n) for n in ("One", "Two", "Three")]
    undone, seen = [], []
    for seq in reversed(acts):
        undone.append(bench.services.undo.undo(seq))
        seen.append(name(bench))
    assert seen == ["Two", "One", before]
    for seq in reversed(undone):
        bench.services.undo.undo(seq)
        seen.append(name(bench))
    assert seen[3:] == ["One", "Two", "Three"]


def test_a_colleagues_change_in_between_is_not_undone_over(bench: Bench) -> None:
    enrol_colleague(bench.base, "Carmen Bravo", bench.clock.now())
    first = rename(bench, "One")
    colleague_writes(bench.services, bench.get(Client, bench.client.id), "name", "Hers")
    rename(bench, "One")
    with pytest.raises(ConflictError, match="changed again"):
        bench.services.undo.undo(first)
    assert name(bench) == "One"


def test_an_act_below_a_later_one_that_stands_is_not_undone(bench: Bench) -> None:
    first = rename(bench, "One")
    rename(bench, "Two")
    with pytest.raises(ConflictError, match="changed again"):
        bench.services.undo.undo(first)
