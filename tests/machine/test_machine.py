"""A machine invents the order of events; the laws are stated once."""

import os
import tempfile
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from typing import Any, ClassVar

import pytest
from hypothesis import Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    invariant,
    rule,
    run_state_machine_as_test,
)

from fieldsales.domain.client import Client
from fieldsales.domain.entity import DELETED, Entity
from fieldsales.domain.ids import ClientId, MeetingId, TripId
from fieldsales.domain.kinds import kind_of
from fieldsales.domain.people import Extent
from fieldsales.domain.task import Task, TaskOwner, TaskProgress, TaskState
from fieldsales.domain.trip import StandingMeeting, StandingPlan, standing_plan_id
from fieldsales.errors import FieldSalesError, RuleError
from fieldsales.office.database import OfficeDatabase
from tests.machine.wire import Fault
from tests.machine.world import Dump, Template, World, dump, load, refused
from tests.postgres import shared_office

LAPTOPS, SLOTS = st.integers(0, 2), st.integers(0, 2)
EXTENTS = st.sampled_from((Extent.WHOLE, Extent.SET))
FIELDS = st.sampled_from(("name", "web", "notes"))
TRIP = TripId(bytes(range(16)))
IS_SOAK = bool(os.environ.get("FIELDSALES_SOAK"))
PHASES = (Phase.generate, Phase.shrink) if IS_SOAK else (Phase.generate,)
"""Shrinking a failure takes minutes; an unshrunk one is found again with the same steps."""


class Machine(RuleBasedStateMachine):
    """Everything that may happen, in any order."""

    template: ClassVar[Template]
    postgres: ClassVar[OfficeDatabase | None] = None

    def __init__(self) -> None:
        super().__init__()
        self._folder = tempfile.TemporaryDirectory()
        self.world = World(self.template, Path(self._folder.name), self.postgres)
        self.count = 0
        self.kept: Dump | None = None

    def teardown(self) -> None:
        try:
            self.quiet_syncs_make_everybody_equal()
        finally:
            self.world.close()
            self._folder.cleanup()

    def quiet_syncs_make_everybody_equal(self) -> None:
        for laptop in self.world.laptops:
            laptop.wire.fault = Fault.NONE
            laptop.clock.at = self.world.office_clock.at
        for _ in range(2):
            for laptop in self.world.laptops:
                laptop.sync()
        for laptop in self.world.laptops:
            self.world.check_laptop(laptop)
        for laptop in self.world.laptops:
            assert laptop.sync().down == 0

    @invariant()
    def the_offices_rows_are_the_fold_of_its_log(self) -> None:
        self.world.check_fold()

    def _value(self) -> str:
        self.count += 1
        self.world.tick()
        return f"v{self.count}"

    @rule(who=LAPTOPS, slot=SLOTS, where=st.integers(0, 1))
    def create(self, who: int, slot: int, where: int) -> None:
        laptop, name = self.world.laptops[who], self._value()
        with laptop.services.work.act() as act:
            client = Client(id=act.new_id(), region_id=self.world.regions[where], name=name)
            act.add(client)
            act.commit()
        self._look(who, slot, client)

    @rule(who=LAPTOPS, slot=SLOTS, which=st.integers(0, 5))
    def look(self, who: int, slot: int, which: int) -> None:
        laptop = self.world.laptops[who]
        with laptop.services.work.read() as reader:
            known = reader.where(Client)
        if known:
            laptop.screens[slot] = known[which % len(known)]

    @rule(who=LAPTOPS, slot=SLOTS, name=FIELDS, same=st.booleans())
    def edit_what_is_on_the_screen(self, who: int, slot: int, name: str, same: bool) -> None:
        value = self._value()
        self._edit(who, slot, **{name: "same" if same else value})

    @rule(who=LAPTOPS, slot=SLOTS, where=st.integers(0, 1))
    def move_to_another_region(self, who: int, slot: int, where: int) -> None:
        self._value()
        self._edit(who, slot, region_id=self.world.regions[where])

    @rule(who=st.integers(0, 1), slot=SLOTS)
    def delete(self, who: int, slot: int) -> None:
        laptop = self.world.laptops[who]
        was = laptop.screens.get(slot)
        if was is not None:
            self._value()
            with laptop.services.work.act() as act:
                act.delete(was)
                refused(act.commit)

    @rule(who=LAPTOPS, day=st.integers(1, 2), chance=st.integers(1, 3))
    def take_a_standing_plan(self, who: int, day: int, chance: int) -> None:
        """Two devices make the same record, of an id derived from what it is."""
        laptop = self.world.laptops[who]
        self._value()
        when = date(2026, 11, day)
        row_id = standing_plan_id(TRIP, when)
        stood = StandingMeeting(
            MeetingId(bytes(16)), ClientId(bytes(16)), laptop.clock.at, True, chance
        )
        plan = StandingPlan(
            id=row_id,
            region_id=self.world.regions[0],
            trip_id=TRIP,
            day=when,
            taken_at=self.world.laptops[0].clock.at,
            meetings=(stood,),
        )
        with laptop.services.work.act() as act:
            was = act.tx.get(StandingPlan, row_id)
            if was is None:
                act.add(plan)
                act.commit()
            else:
                with pytest.raises(RuleError):  # the plan of a day stands
                    act.change(replace(was, meetings=()), was)

    @rule(who=LAPTOPS, side=st.integers(0, 3))
    def settle_a_conflict(self, who: int, side: int) -> None:
        laptop = self.world.laptops[who]
        found = laptop.services.conflicts.open()
        if found:
            self._value()
            take = side % len(found[0].sides) + 1
            refused(lambda: laptop.services.conflicts.settle(found[0].id, str(take)))

    @rule(who=LAPTOPS)
    def undo_the_last_act(self, who: int) -> None:
        laptop = self.world.laptops[who]
        self._value()
        refused(lambda: laptop.services.undo.undo(laptop.last_act()))

    @rule(who=LAPTOPS, fault=st.sampled_from(Fault), cut_at=st.integers(0, 2_000))
    def sync(self, who: int, fault: Fault, cut_at: int) -> None:
        laptop = self.world.laptops[who]
        laptop.wire.fault, laptop.wire.cut_at = fault, cut_at
        problem = refused(laptop.sync)
        laptop.wire.fault = Fault.NONE
        if not problem:
            self.world.check_laptop(laptop)

    @rule(who=LAPTOPS, slot=SLOTS)
    def sync_while_the_person_goes_on(self, who: int, slot: int) -> None:
        laptop = self.world.laptops[who]
        laptop.wire.meanwhile = lambda: self._edit(who, slot, notes=self._value())
        refused(laptop.sync)
        laptop.wire.meanwhile = lambda: None

    @rule(who=st.integers(1, 2), where=st.integers(0, 1), is_on=st.booleans(), extent=EXTENTS)
    def grant(self, who: int, where: int, is_on: bool, extent: Extent) -> None:
        self._value()
        self.kept = None  # or a restore would take back who may read what
        email, region = self.world.laptops[who].email, self.world.regions[where]
        with self.world.people() as people:
            if is_on:
                people.grant(email, region, extent=extent)
            else:
                refused(lambda: people.ungrant(email, region))

    @rule(who=st.integers(1, 2), slot=SLOTS, is_done=st.booleans())
    def give_a_task(self, who: int, slot: int, is_done: bool) -> None:
        """The head gives somebody a task about a client: its card comes into her working set."""
        head, owner = self.world.head, self.world.laptops[who].base.identity()
        client = head.screens.get(slot)
        self._value()
        assert owner is not None
        if isinstance(client, Client):
            with head.services.work.act() as act:
                task = Task(
                    id=act.new_id(),
                    region_id=client.region_id,
                    title="ring",
                    due=head.clock.at,
                    owner=TaskOwner(owner.person_id),
                    client_id=ClientId(client.id),
                )
                act.tx.put(task)
                if is_done:
                    act.tx.put(replace(task, progress=TaskProgress(TaskState.DONE)), task)
                act.commit()

    @rule()
    def back_up(self) -> None:
        self.kept = dump(self.world.office)

    @rule()
    def restore(self) -> None:
        """The office comes back as it was: devices offer again what it lacks."""
        if self.kept is None:
            return
        epoch, head = self.world.counter()
        load(self.world.office, self.kept)
        self.world.set_counter(epoch + 1, head + 1_000)
        for laptop in self.world.laptops:
            laptop.wire.recorded.clear()  # the office knows no nonces any more

    @rule(who=LAPTOPS, minutes=st.sampled_from((-3, 3, 24 * 60, -24 * 60)))
    def set_the_clock(self, who: int, minutes: int) -> None:
        """A clock off by more than five minutes makes sync refuse, in words, and changes nothing."""
        laptop = self.world.laptops[who]
        laptop.clock.at = self.world.office_clock.at + timedelta(minutes=minutes)

    @rule(who=LAPTOPS, which=st.integers(0, 20))
    def replay_a_recorded_request(self, who: int, which: int) -> None:
        wire = self.world.laptops[who].wire
        if not wire.recorded:
            return
        before = dump(self.world.office)
        with pytest.raises(FieldSalesError):
            b"".join(wire.say(wire.recorded[which % len(wire.recorded)]))
        assert dump(self.world.office) == before

    def _look(self, who: int, slot: int, record: Entity) -> None:
        laptop = self.world.laptops[who]
        with laptop.services.work.read() as reader:
            found = reader.get(type(record), record.id)
        assert found is not None
        laptop.screens[slot] = found

    def _edit(self, who: int, slot: int, **changes: Any) -> None:
        """Change what the screen shows, however old; nothing but that field may change."""
        laptop = self.world.laptops[who]
        was = laptop.screens.get(slot)
        if was is None:
            return
        kind, before = kind_of(type(was)), laptop.rows()
        with laptop.services.work.act() as act:
            refused(lambda: (act.change(replace(was, **changes), was), act.commit()))
        allowed = {DELETED, *(kind.by_name[name].number for name in changes)}
        for key, row in laptop.rows().items():
            numbers = {n for n, value in enumerate(row[3:]) if before[key][3 + n] != value}
            assert numbers <= (allowed if key == (kind.number, was.id) else set())
        self._look_again(who, slot)

    def _look_again(self, who: int, slot: int) -> None:
        laptop = self.world.laptops[who]
        was = laptop.screens[slot]
        with laptop.services.work.read() as reader:
            found = reader.get(type(was), was.id)
        if found is not None and self.count % 2:  # every other time the screen stays as it was
            laptop.screens[slot] = found


def _run(
    template: Template, examples: int, steps: int, postgres: OfficeDatabase | None = None
) -> None:
    Machine.template, Machine.postgres = template, postgres
    chosen = settings(
        max_examples=examples, stateful_step_count=steps, phases=PHASES, report_multiple_bugs=False
    )
    run_state_machine_as_test(Machine, settings=chosen)


def test_the_laws_hold_whatever_happens(template: Template) -> None:
    _run(template, 20, 30)


@pytest.mark.slow
def test_the_laws_hold_for_long_whatever_happens(template: Template) -> None:
    _run(template, 3_000 if IS_SOAK else 40, 50)


@pytest.mark.slow
def test_the_laws_hold_on_postgresql(template: Template) -> None:
    _run(template, 1_000 if IS_SOAK else 30, 30, shared_office())
