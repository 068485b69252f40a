"""What one device enters, the others see: by grant, without loss, whoever was first."""

from dataclasses import replace

import pytest

from fieldsales.domain.client import Client, Note
from fieldsales.domain.ids import ClientId
from fieldsales.errors import ConflictError, EnvironmentFault
from tests.machine.wire import Fault
from tests.machine.world import Laptop, World


def _sync(*laptops: Laptop) -> None:
    for laptop in laptops:
        laptop.sync()


def _shared(world: World) -> Client:
    """Return a client that everybody has."""
    client = world.client()
    world.lead.put(client)
    _sync(world.lead, world.rep, world.head)
    return client


def test_what_one_enters_another_reads(world: World) -> None:
    client = _shared(world)
    assert world.rep.get(client) == client


def test_a_record_of_a_region_not_granted_does_not_come(world: World) -> None:
    client = world.client(region=1)
    world.lead.put(client)
    _sync(world.lead, world.rep)
    assert world.rep.get(client) is None


def test_two_who_did_not_see_each_other_keep_both_values(world: World) -> None:
    client = _shared(world)
    for laptop, words in ((world.lead, "ring on Monday"), (world.rep, "ring on Friday")):
        seen = laptop.get(client)
        laptop.put(replace(seen, notes=words), seen)
    _sync(world.lead, world.rep, world.lead)
    for laptop in (world.lead, world.rep):
        (conflict,) = laptop.services.conflicts.open()
        assert {s.value for s in conflict.sides} == {"ring on Monday", "ring on Friday"}


def test_who_pushes_last_still_gets_what_the_other_changed_in_another_field(world: World) -> None:
    client = _shared(world)
    seen = world.lead.get(client)
    world.lead.put(replace(seen, web="tierra.example"), seen)
    seen = world.rep.get(client)
    world.rep.put(replace(seen, notes="ring twice"), seen)
    _sync(world.lead, world.rep)
    assert world.rep.get(client).web == "tierra.example"


def test_two_who_entered_the_same_leave_no_conflict_to_the_third(world: World) -> None:
    client = _shared(world)
    for laptop in (world.lead, world.rep):
        seen = laptop.get(client)
        laptop.put(replace(seen, notes="ring twice"), seen)
    _sync(world.lead, world.rep, world.head)
    seen = world.head.get(client)
    world.head.put(replace(seen, notes="write a letter"), seen)
    _sync(world.head, world.rep)
    assert world.rep.services.conflicts.open() == []
    assert world.rep.get(client).notes == "write a letter"


def test_the_later_of_two_unseen_edits_of_one_device_is_shown(world: World) -> None:
    """Both stand in one push, so their times are not in the office's log yet."""
    client = _shared(world)
    screen = world.rep.get(client)
    for words in ("first", "second"):
        world.tick()
        world.rep.put(replace(screen, notes=words), screen)
    world.rep.clock.at = world.office_clock.at
    _sync(world.rep, world.lead)
    assert world.lead.get(client).notes == "second"
    world.check_fold()


@pytest.mark.parametrize("is_deletion_first", [True, False])
def test_an_edit_the_deleter_did_not_see_keeps_the_record(
    world: World, *, is_deletion_first: bool
) -> None:
    client = _shared(world)
    world.lead.delete(world.lead.get(client))
    seen = world.rep.get(client)
    world.rep.put(replace(seen, notes="they called back"), seen)
    order = (world.lead, world.rep) if is_deletion_first else (world.rep, world.lead)
    _sync(*order, *order)
    for laptop in order:
        assert laptop.get(client).notes == "they called back"
        assert [c.field for c in laptop.services.conflicts.open()] == ["_deleted"]


def test_a_deletion_of_what_was_seen_is_no_conflict(world: World) -> None:
    client = _shared(world)
    seen = world.rep.get(client)
    world.rep.put(replace(seen, notes="closed for good"), seen)
    _sync(world.rep, world.lead)
    world.lead.delete(world.lead.get(client))
    _sync(world.lead, world.rep)
    assert world.rep.get(client) is None
    assert world.rep.services.conflicts.open() == []


def test_settling_for_the_deletion_takes_the_record_away_everywhere(world: World) -> None:
    client = _shared(world)
    world.lead.delete(world.lead.get(client))
    seen = world.rep.get(client)
    world.rep.put(replace(seen, notes="they called back"), seen)
    _sync(world.lead, world.rep, world.lead)
    (conflict,) = world.lead.services.conflicts.open()
    world.lead.services.conflicts.settle(conflict.id, "True")
    _sync(world.lead, world.rep)
    assert world.rep.get(client) is None


def test_a_client_moved_between_two_regions_of_one_person_stays_with_her(world: World) -> None:
    client = _shared(world)
    seen = world.head.get(client)
    world.head.put(replace(seen, region_id=world.regions[1]), seen)
    _sync(world.head, world.lead, world.rep)
    assert world.lead.get(client).region_id == world.regions[1]
    assert world.rep.get(client) is None


def test_an_edit_of_what_left_the_device_says_so_and_what_to_do(world: World) -> None:
    client = _shared(world)
    screen = world.rep.get(client)
    seen = world.head.get(client)
    world.head.put(replace(seen, region_id=world.regions[1]), seen)
    _sync(world.head, world.rep)
    with pytest.raises(ConflictError, match="no longer on this device"):
        world.rep.put(replace(screen, notes="x"), screen)


def test_what_is_no_longer_granted_leaves_and_comes_back_when_it_is(world: World) -> None:
    client = _shared(world)
    with world.people() as people:
        people.ungrant(world.rep.email, world.regions[0])
    world.rep.sync()
    assert world.rep.get(client) is None
    with world.people() as people:
        people.grant(world.rep.email, world.regions[0])
    world.rep.sync()
    assert world.rep.get(client) == client


def test_what_left_is_no_longer_found(world: World) -> None:
    _shared(world)
    assert world.rep.services.records.list("client", text="tierra")
    with world.people() as people:
        people.ungrant(world.rep.email, world.regions[0])
    world.rep.sync()
    assert world.rep.services.records.list("client", text="tierra") == []


def test_work_on_what_is_no_longer_granted_is_kept_with_its_reason(world: World) -> None:
    client = _shared(world)
    seen = world.rep.get(client)
    seq = world.rep.put(replace(seen, notes="they want to buy"), seen)
    with world.people() as people:
        people.ungrant(world.rep.email, world.regions[0])
    done = world.rep.sync()
    assert [number for number, _ in done.refused] == [seq]
    assert "not granted" in done.refused[0][1].message
    assert world.rep.base.waiting().refused == 1
    assert world.rep.get(client) is None


def test_a_refusal_whose_answer_was_lost_is_told_next_time(world: World) -> None:
    client = world.client(region=1)
    seq = world.rep.put(client)
    world.rep.wire.fault = Fault.ANSWER_LOST
    with pytest.raises(EnvironmentFault):
        world.rep.sync()
    world.rep.wire.fault = Fault.NONE
    assert [number for number, _ in world.rep.sync().refused] == [seq]
    assert world.rep.get(client) is None


def test_an_act_behind_a_refused_one_goes_in(world: World) -> None:
    world.rep.put(world.client(region=1))
    good = world.client()
    world.rep.put(good)
    _sync(world.rep, world.lead)
    assert world.lead.get(good) == good


@pytest.mark.parametrize("cut_at", [3, 90, 200, 300])
def test_a_note_and_its_client_arrive_together_or_not_at_all(world: World, cut_at: int) -> None:
    """A frame ends on a commit of the office, however small its pages."""
    client = world.client()
    with world.lead.services.work.act() as act:
        act.add(client)
        for count in range(8):
            note = Note(
                id=act.new_id(),
                region_id=client.region_id,
                client_id=ClientId(client.id),
                text=f"note {count}",
            )
            act.add(note)
        act.commit()
    world.lead.sync()
    world.rep.wire.fault, world.rep.wire.cut_at = Fault.CUT, cut_at
    with pytest.raises(EnvironmentFault, match="broke off"):
        world.rep.sync()
    with world.rep.services.work.read() as reader:
        assert len(reader.where(Note)) in {0, 8}
        assert bool(reader.where(Note)) == bool(reader.where(Client))


def test_idle_sync_is_one_request_and_changes_nothing(world: World) -> None:
    _shared(world)
    before = world.rep.rows()
    done = world.rep.sync()
    assert (done.up, done.down) == (0, 0)
    assert world.rep.rows() == before
