"""What happened last: the desk settles old tasks, clients are told, two people change one field unseen."""

from dataclasses import replace
from datetime import timedelta

from fieldsales.demo.agenda import LONG_AGO
from fieldsales.demo.complaints import Complaints
from fieldsales.demo.road_days import Fate, Visit
from fieldsales.demo.seasons import working_day
from fieldsales.demo.stage import DESK, LAPTOP, Stage
from fieldsales.domain.client import Contact
from fieldsales.domain.meeting import MeetingKind
from fieldsales.domain.registers import PhoneKind
from fieldsales.domain.task import Task, TaskKind, TaskOwner
from fieldsales.services.phones import read_phones
from fieldsales.services.verbs import say_in

_EVENING = 17 * 60 + 20
_LONGER, _LATER = 30, 30


def settle_desk(stage: Stage) -> None:
    """Finish most of what had to be booked anew, all of it after old trips; the newest still waits."""
    desk, seasons = stage.players[DESK], stage.seasons
    old = {stage.trips[key] for key in LONG_AGO}
    a_while_ago = seasons.now - timedelta(days=4)
    moved = next((v for v in stage.plans["current"].visits if v.was and not v.was.by_crew), None)
    with desk.at(seasons.at(working_day(seasons.today, 1), _EVENING)).work.act() as act:
        waiting = [t for t in act.tx.where(Task) if t.is_open and t.kind is TaskKind.REBOOK]
        for place, task in enumerate(waiting):
            if task.trip_id in old or (task.due < a_while_ago and place % 4):
                say_in(act, "finish", task, values={})
        if moved is not None:
            act.add(_tell_crew(stage, act.new_id(), moved))
        act.commit()


def tell_clients(stage: Stage) -> None:
    """Tell clients what was done about their complaints, by the one whose laptop stays."""
    stage.players[LAPTOP].run(Complaints(stage).errands(LAPTOP), stage.seasons.now)


def part_ways(stage: Stage) -> None:
    """Change a phone and a time at the desk and on the road, neither seeing the other's change."""
    desk, laptop = stage.players[DESK], stage.players[LAPTOP]
    plan, seasons = stage.plans["current"], stage.seasons
    evening = seasons.at(working_day(seasons.today, 1), _EVENING)
    visit = next(v for v in plan.visits if v.story == 0)
    contact_id = stage.contact_of(visit.firm)
    for player, number, minute in ((laptop, 291, 0), (desk, 278, 78)):
        services = player.at(evening.replace(minute=2) + timedelta(minutes=minute))
        with services.work.read() as reader:
            was = reader.need(Contact, contact_id)
        raw = stage.content.mobile_phone.replace("#", "0")
        raw = raw[: -len(str(number))] + str(number)
        phones = read_phones(raw, stage.content.country, PhoneKind.MOBILE)
        services.clients.change(replace(was, phones=phones), was)
    _two_times(stage, _last_ahead(stage))


def _two_times(stage: Stage, visit: Visit) -> None:
    """Make a meeting longer on the road while the desk moves it."""
    seasons, plan = stage.seasons, stage.plans["current"]
    evening = seasons.at(working_day(seasons.today, 1), _EVENING)
    for key in (LAPTOP, DESK):
        services = stage.players[key].at(evening + timedelta(minutes=20 if key == DESK else 40))
        with services.work.read() as reader:
            was = stage.meeting_of(reader, plan, visit)
        if key == LAPTOP:
            services.meetings.resize(was, was.slot.minutes + _LONGER)
        else:
            slot = replace(was.slot, start=was.slot.start + timedelta(minutes=_LATER))
            services.meetings.move(was, slot, reason=stage.content.texts.moved[1])


def _last_ahead(stage: Stage) -> Visit:
    """Return the last meeting of a coming day that nothing else is planned with."""
    visits, today = stage.plans["current"].visits, stage.seasons.today
    last = {v.day: v for v in visits if v.fate is Fate.AHEAD and v.day > today}
    plain = [v for v in last.values() if v.kind is not MeetingKind.CONTRACT and v.was is None]
    return plain[0]


def _tell_crew(stage: Stage, task_id: bytes, visit: Visit) -> Task:
    seasons = stage.seasons
    return Task(
        id=task_id,
        region_id=stage.regions[visit.firm.region],
        title=stage.content.texts.tell_crew,
        due=seasons.at(seasons.today, 8 * 60),
        zone=seasons.zone,
        kind=TaskKind.TELL_CREW,
        owner=TaskOwner(brigade_id=stage.brigades[0]),
        client_id=stage.clients[visit.firm.key],
        trip_id=stage.trips["current"],
    )
