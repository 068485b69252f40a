"""A changed row travels as what changed, to devices that hold the row before it; to others whole."""

from collections.abc import Iterator
from dataclasses import replace

import pytest

from fieldsales.domain.client import Client
from fieldsales.domain.kinds import kind_of
from fieldsales.errors import EnvironmentFault
from fieldsales.sync.engine import Engine
from fieldsales.sync.protocol import Frame, SyncRequest, unpack_frame
from tests.machine.wire import Wire
from tests.machine.world import Laptop, World

NUMBER = kind_of(Client).number


def _edit(laptop: Laptop, client: Client, **values: str) -> None:
    seen = laptop.get(client)
    laptop.put(replace(seen, **values), seen)


def _shared(world: World) -> Client:
    client = world.client()
    world.lead.put(client)
    for laptop in (world.lead, world.rep, world.head):
        laptop.sync()
    return client


def _what_comes(laptop: Laptop, monkeypatch: pytest.MonkeyPatch) -> list[Frame]:
    """Sync, and return the frames that came."""
    came: list[Frame] = []
    plain = Wire.sync

    def noted(wire: Wire, request: SyncRequest) -> Iterator[bytes]:
        for body in plain(wire, request):
            came.append(unpack_frame(body))
            yield body

    monkeypatch.setattr(Wire, "sync", noted)
    laptop.sync()
    monkeypatch.undo()
    return came


def test_a_device_that_holds_the_row_is_sent_what_changed(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    client = _shared(world)
    _edit(world.lead, client, notes="ring twice")
    world.lead.sync()
    (frame,) = _what_comes(world.rep, monkeypatch)
    notes = kind_of(Client).by_name["notes"].number
    ((number, row_id, (_, _, _, values)),) = frame.patches
    assert (number, row_id, values) == (NUMBER, client.id, {notes: "ring twice"})
    assert frame.rows == {}
    assert world.rep.get(client).notes == "ring twice"


def test_a_device_that_missed_a_change_is_sent_the_whole_row(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    client = _shared(world)
    for words in ("ring twice", "ring again"):
        _edit(world.lead, client, notes=words)
        world.lead.sync()
    (frame,) = _what_comes(world.rep, monkeypatch)
    assert (len(frame.rows[NUMBER]), frame.patches) == (1, [])
    assert world.rep.get(client).notes == "ring again"


@pytest.mark.parametrize("breaks", [False, True])
def test_no_page_proves_what_it_left_out(world: World, *, breaks: bool) -> None:
    """A row changed before and after another: the page that ends with the other one left it out."""
    first, other = _shared(world), _shared(world)
    edits = (
        (first, {"web": "tierra.example"}),
        (other, {"notes": "ring"}),
        (first, {"notes": "ring"}),
    )
    for client, values in edits:
        _edit(world.lead, client, **values)
        world.lead.sync()
    world.rep.wire.page = 1
    if breaks:
        _break_off_after_a_frame(world.rep)
    world.rep.sync()
    assert world.rep.get(first).web == "tierra.example"
    world.check_laptop(world.rep)


def _break_off_after_a_frame(laptop: Laptop) -> None:
    """Let one frame arrive, and the connection break off."""

    class OneFrame:
        counted = laptop.wire.counted

        def sync(self, request: SyncRequest) -> Iterator[bytes]:
            yield next(laptop.wire.sync(request))

    with pytest.raises(EnvironmentFault):
        Engine(laptop.base, OneFrame(), laptop.wire.clock).sync()


def test_a_patch_over_own_unsent_work_brings_the_row_whole_and_loses_nothing(world: World) -> None:
    """Somebody settles a value while the rep, on the road, writes another on top of it."""
    client = _shared(world)
    _edit(world.lead, client, web="tierra.example")
    world.lead.sync()
    screen = world.rep.get(client)
    asked = [0]

    def meanwhile() -> None:
        asked[0] += 1
        if asked[0] == 1:
            world.rep.put(replace(screen, web="terra.example", notes="mine"), screen)

    world.rep.wire.meanwhile = meanwhile
    world.rep.sync()
    world.rep.wire.meanwhile = lambda: None
    for laptop in (world.rep, world.lead, world.rep):
        laptop.sync()
        world.check_laptop(laptop)
    (conflict,) = world.rep.services.conflicts.open()
    assert {s.value for s in conflict.sides} == {"tierra.example", "terra.example"}
    assert world.lead.get(client).notes == "mine"
    assert world.rep.sync().down == 0


def test_a_patch_of_a_row_that_is_not_here_brings_it_whole(world: World) -> None:
    client = _shared(world)
    with world.rep.base.engine.begin() as connection:
        connection.exec_driver_sql("DELETE FROM client")
    _edit(world.lead, client, notes="ring twice")
    world.lead.sync()
    world.rep.sync()
    assert world.rep.get(client).notes == "ring twice"


def test_a_changed_name_is_found_by_it(world: World) -> None:
    client = _shared(world)
    _edit(world.lead, client, name="Olivares Hermanos")
    world.lead.sync()
    world.rep.sync()
    assert [c.id for c in world.rep.services.records.list("client", text="olivares")] == [client.id]
    assert world.rep.services.records.list("client", text="tierra") == []


def test_an_office_record_changes_by_patch_too(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    _shared(world)
    with world.people() as people:
        people.ungrant(world.rep.email, world.regions[0])
    (frame, *_) = _what_comes(world.lead, monkeypatch)
    assert [number for number, _, _ in frame.patches] == [3]
    world.check_laptop(world.lead)
