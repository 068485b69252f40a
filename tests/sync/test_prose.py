"""Long texts that two changed without seeing each other: after their next sync both have all the words."""

from dataclasses import replace

import sqlalchemy as sa

from fieldsales.domain.client import Client
from fieldsales.ledger.act import unpack_changes
from fieldsales.ledger.stamp import OFFICE_DEVICE
from fieldsales.office.tables import ACT
from tests.machine.world import Laptop, World

BEFORE = "Ring twice.\nParking behind the house.\nCloses at six."


def _shared(world: World, notes: str = BEFORE) -> Client:
    client = replace(world.client(), notes=notes)
    world.lead.put(client)
    _sync(world)
    return client


def _sync(world: World) -> None:
    for laptop in (world.lead, world.rep, world.lead):
        laptop.sync()


def _write(laptop: Laptop, client: Client, notes: str) -> None:
    was = laptop.get(client)
    laptop.put(replace(was, notes=notes), was)


def _shown(world: World, client: Client) -> set[str]:
    return {laptop.get(client).notes for laptop in (world.lead, world.rep)}


def test_changes_of_two_places_are_put_together_by_the_office(world: World) -> None:
    client = _shared(world)
    _write(world.lead, client, BEFORE.replace("twice", "three times"))
    _write(world.rep, client, BEFORE.replace("six", "seven"))
    _sync(world)
    assert _shown(world, client) == {
        "Ring three times.\nParking behind the house.\nCloses at seven."
    }
    for laptop in (world.lead, world.rep):
        assert laptop.services.conflicts.open() == []
    world.check_fold()


def test_changes_of_one_place_are_left_to_people(world: World) -> None:
    client = _shared(world)
    _write(world.lead, client, BEFORE.replace("twice", "three times"))
    _write(world.rep, client, BEFORE.replace("twice", "never"))
    _sync(world)
    (conflict,) = world.rep.services.conflicts.open()
    assert (conflict.field, len(conflict.sides)) == ("notes", 2)


def test_several_edits_of_one_device_before_it_synced_have_the_same_text_before_them(
    world: World,
) -> None:
    client = _shared(world)
    _write(world.lead, client, BEFORE.replace("twice", "three times"))
    _write(world.rep, client, BEFORE + "\nHas a dog.")
    _write(world.rep, client, BEFORE + "\nHas two dogs.")
    _sync(world)
    assert _shown(world, client) == {BEFORE.replace("twice", "three times") + "\nHas two dogs."}


def test_what_was_put_together_is_put_together_again_with_a_third(world: World) -> None:
    client = _shared(world)
    _write(world.lead, client, BEFORE.replace("twice", "three times"))
    _write(world.rep, client, BEFORE.replace("six", "seven"))
    world.rep.sync()
    world.lead.sync()
    _write(world.lead, client, world.lead.get(client).notes + "\nHas a dog.")
    _write(world.rep, client, BEFORE.replace("six", "seven").replace("behind", "before"))
    _sync(world)
    assert _shown(world, client) == {
        "Ring three times.\nParking before the house.\nCloses at seven.\nHas a dog."
    }
    world.check_fold()


def test_the_office_writes_one_act_that_names_both(world: World) -> None:
    client = _shared(world)
    _write(world.lead, client, BEFORE.replace("twice", "three times"))
    _write(world.rep, client, BEFORE.replace("six", "seven"))
    _sync(world)
    with world.office.reading() as connection:
        query = sa.select(ACT.c.body).where(ACT.c.device == OFFICE_DEVICE)
        (body,) = connection.execute(query).scalars()
    ((_, row_id, writes),) = unpack_changes(bytes(body))
    ((_, parents, _old),) = writes.values()
    assert (row_id, len(parents)) == (client.id, 2)


def test_two_names_are_never_put_together(world: World) -> None:
    client = _shared(world)
    for laptop, name in ((world.lead, "Bodega Uno. Sol."), (world.rep, "Bodega. Dos.")):
        was = laptop.get(client)
        laptop.put(replace(was, name=name), was)
    _sync(world)
    assert [c.field for c in world.rep.services.conflicts.open()] == ["name"]
