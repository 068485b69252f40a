"""What the office set aside: it is listed, shown and applied, and the log stays one."""

import pytest

from fieldsales.errors import RuleError
from fieldsales.office.quarantine import listed, release, shown
from tests.machine.world import World


def _set_aside(world: World) -> str:
    """Let a rep write in a region whose grant ends before she syncs; return the act's name."""
    world.rep.put(world.client("Bodegas Sin Permiso", notes="good cellar"))
    with world.people() as people:
        people.ungrant("rep@x.es", world.regions[0])
    assert len(world.rep.sync().refused) == 1
    with world.office.reading() as connection:
        found = listed(connection)
    assert [f["author"] for f in found] == ["rep@x.es"]
    return str(found[0]["id"])


def test_an_act_set_aside_is_shown_with_its_reason_and_what_it_would_change(world: World) -> None:
    name = _set_aside(world)
    with world.office.reading() as connection:
        told = shown(connection, name)
    assert told["reason"]
    assert told["changes"][0]["kind"] == "client"
    assert told["changes"][0]["values"]["notes"] == "good cellar"


def test_released_it_is_applied_and_reaches_the_others(world: World) -> None:
    name = _set_aside(world)
    with world.office.writing() as (connection, head):
        release(connection, head, name)
    world.check_fold()
    world.head.sync()
    world.check_laptop(world.head)
    with world.office.reading() as connection:
        assert listed(connection) == []


def test_it_is_released_once(world: World) -> None:
    name = _set_aside(world)
    with world.office.writing() as (connection, head):
        release(connection, head, name)
    with (
        pytest.raises(RuleError, match="no act"),
        world.office.writing() as (connection, head),
    ):
        release(connection, head, name)


@pytest.mark.parametrize("name", ["", "x", "2:", "2:999", ":"])
def test_a_name_of_nothing_is_refused(world: World, name: str) -> None:
    with world.office.reading() as connection, pytest.raises(RuleError, match="no act"):
        shown(connection, name)
