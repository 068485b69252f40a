"""The booking desk's part: calls in vain, bookings, confirmations, moves, what was called off, standby.

Errands are gathered first and done in the order of time, up to now. A call in vain leaves its task, and the
next attempt settles it, as at the real desk.
"""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta

from fieldsales.demo.agenda import LONG_AGO, TripPlan, moved_on
from fieldsales.demo.content import dice, pick
from fieldsales.demo.firms import Firm
from fieldsales.demo.founding import contact_of
from fieldsales.demo.road_days import Fate, Visit
from fieldsales.demo.seasons import next_working_day, working_day
from fieldsales.demo.stage import Do, Errand, Stage
from fieldsales.domain.call import CallResult, Direction
from fieldsales.domain.client import Contact
from fieldsales.domain.ids import ContactId, StandbyId, new_id
from fieldsales.domain.meeting import MeetingKind, MeetingSource
from fieldsales.domain.registers import Channel, Slot
from fieldsales.domain.task import Task, TaskKind
from fieldsales.domain.trip import Standby
from fieldsales.services.booking import Attempt
from fieldsales.services.clients import ContactChange
from fieldsales.services.meetings import NewMeeting, plan_in
from fieldsales.services.opening import Services
from fieldsales.views.calls import CallFor, QueueRow

MORNING, EVENING = 9 * 60, 13 * 60 + 30
_IN_VAIN = (
    CallResult.NO_ANSWER,
    CallResult.NO_ANSWER,
    CallResult.CALL_BACK,
    CallResult.MESSAGE_LEFT,
)
_COLD = (
    CallResult.NO_ANSWER,
    CallResult.CALL_BACK,
    CallResult.NO_ANSWER,
    CallResult.EMAIL_SENT,
    CallResult.CALL_BACK,
    CallResult.NO_ANSWER,
    CallResult.REFUSED,
    CallResult.MESSAGE_LEFT,
    CallResult.WRONG_NUMBER,
)
_CALL_TASKS = frozenset({TaskKind.CALL_BACK, TaskKind.REBOOK})


class Desk:
    """The errands of the desk for the whole sample."""

    def __init__(self, stage: Stage) -> None:
        self._stage, self._seasons, self._texts = stage, stage.seasons, stage.content.texts

    def errands(self) -> Iterator[Errand]:
        """Yield everything the desk does, in no order; what lies ahead of now is left to whoever asks."""
        yield from self._new_directors()
        for plan in self._stage.plans.values():
            if plan.key in LONG_AGO:
                day = working_day(plan.dates.first, 4)
                yield Errand(self._seasons.at(day, EVENING), plan.key, self._all_booked(plan))
                continue
            for visit in plan.visits:
                yield from self._of_visit(plan, visit)
            if plan.key != "ahead":
                yield from self._of_standby(plan)
        yield from self._cold_calls(self._stage.plans["ahead"])

    def _new_directors(self) -> Iterator[Errand]:
        for firm in self._stage.firms:
            for place, one in enumerate(firm.people):
                if one.since is not None:
                    day = next_working_day(one.since)
                    at = self._seasons.at(day, MORNING + firm.key % 200)
                    yield Errand(at, f"director {firm.key}", self._succession(firm, place))

    def _succession(self, firm: Firm, place: int) -> Do:
        def do(services: Services) -> None:
            known = self._stage.contacts[firm.key]
            with services.work.read() as reader:
                was = reader.need(Contact, known[place - 1])
            new_one = new_id(services.work.clock.now())
            new = contact_of(self._stage, firm, firm.people[place], new_one)
            services.clients.succeed(ContactChange(new, was))
            known.insert(place, ContactId(new.id))

        return do

    def _of_visit(self, plan: TripPlan, visit: Visit) -> Iterator[Errand]:
        """Yield the attempts in vain, the booking, and what the desk did with the meeting afterwards."""
        if visit.source is MeetingSource.STANDBY:
            return
        chance = dice("desk", visit.key)
        booked = self._seasons.at(visit.booked_on, chance.randrange(MORNING, EVENING))
        if visit.kind is not MeetingKind.FOLLOW_UP:
            for back in range(visit.tries, 0, -1):
                day = working_day(visit.booked_on, back)
                at = self._seasons.at(day, chance.randrange(MORNING, EVENING))
                result = pick(chance, _IN_VAIN)
                yield Errand(at, visit.key, self._in_vain(plan, visit.firm, result))
            yield Errand(booked, visit.key, self._booking(plan, visit))
        if visit.was is not None and not visit.was.by_crew:
            at = self._seasons.at(moved_on(visit), chance.randrange(MORNING, EVENING))
            yield Errand(at, visit.key, self._move(plan, visit))
        if visit.confirmed_on is not None:
            at = self._seasons.at(visit.confirmed_on, chance.randrange(MORNING, EVENING))
            yield Errand(max(at, booked), visit.key + " yes", self._confirmation(plan, visit))
        if visit.fate is Fate.CALLED_OFF:
            day = min(working_day(visit.day, 1), working_day(self._seasons.today))
            at = self._seasons.at(day, EVENING)
            yield Errand(at, visit.key, self._calling_off(plan, visit))

    def _in_vain(self, plan: TripPlan, firm: Firm, result: CallResult) -> Do:
        def do(services: Services) -> None:
            chance = dice("in vain", plan.key, firm.key, services.work.clock.now())
            words = self._texts.calls.get(result.value, ("",))
            is_reason = result is CallResult.REFUSED
            services.booking.log(
                self._attempt(
                    services,
                    plan,
                    firm,
                    result,
                    detail=pick(chance, words) if is_reason else "",
                    note="" if is_reason else pick(chance, words),
                )
            )

        return do

    def _booking(self, plan: TripPlan, visit: Visit) -> Do:
        def do(services: Services) -> None:
            note = pick(dice("booking", visit.key), self._texts.calls["booked"])
            booked = CallResult.BOOKED
            attempt = self._attempt(services, plan, visit.firm, booked, note=note)
            services.booking.log(replace(attempt, meeting=self.new_meeting(plan, visit)))

        return do

    def _all_booked(self, plan: TripPlan) -> Do:
        """Return the booking of a whole trip at once: of trips long ago the single calls are not kept."""

        def do(services: Services) -> None:
            with services.work.act() as act:
                for visit in plan.visits:
                    if visit.fate is not Fate.CALLED_OFF and visit.source is MeetingSource.DESK:
                        plan_in(act, self.new_meeting(plan, visit))
                act.commit()

        return do

    def new_meeting(self, plan: TripPlan, visit: Visit) -> NewMeeting:
        """Return the booking of a visit, at the time at which it stood first."""
        was = visit.was
        day, start = (was.day, was.start) if was else (visit.day, visit.start)
        return NewMeeting(
            self._stage.clients[visit.firm.key],
            self.slot(visit, day, start),
            self._stage.brigades[plan.brigade],
            self._stage.trips[plan.key],
            self._stage.contact_at(visit.firm, day),
            visit.kind,
            self.purpose(visit),
            visit.source,
        )

    def _move(self, plan: TripPlan, visit: Visit) -> Do:
        def do(services: Services) -> None:
            reason = pick(dice("moved", visit.key), self._texts.moved)
            attempt = self._with_meeting(services, plan, visit, CallResult.MOVED, reason)
            slot = self.slot(visit, visit.day, visit.start)
            services.booking.log(replace(attempt, slot=slot, direction=Direction.IN))

        return do

    def _confirmation(self, plan: TripPlan, visit: Visit) -> Do:
        def do(services: Services) -> None:
            chance = dice("confirmed", visit.key)
            attempt = self._with_meeting(services, plan, visit, CallResult.CONFIRMED, "")
            note = pick(chance, self._texts.calls["confirmed"])
            channel = Channel.EMAIL if chance.randrange(4) == 0 else Channel.PHONE
            services.booking.log(replace(attempt, note=note, channel=channel))

        return do

    def _calling_off(self, plan: TripPlan, visit: Visit) -> Do:
        def do(services: Services) -> None:
            reason = pick(dice("called off", visit.key), self._texts.cancelled)
            attempt = self._with_meeting(services, plan, visit, CallResult.CANCELLED, reason)
            services.booking.log(replace(attempt, direction=Direction.IN))

        return do

    def _of_standby(self, plan: TripPlan) -> Iterator[Errand]:
        """Yield the clients who said that they may be called at short notice."""
        instead = [v.firm for v in plan.visits if v.source is MeetingSource.STANDBY]
        for number, firm in enumerate([*plan.standby, *instead]):
            day = min(
                working_day(plan.dates.first, 1 + number % 3), working_day(self._seasons.today, 1)
            )
            at = self._seasons.at(day, 16 * 60 + 7 * number)
            yield Errand(at, f"standby {firm.key}", self._standby(plan, firm))

    def _standby(self, plan: TripPlan, firm: Firm) -> Do:
        def do(services: Services) -> None:
            chance = dice("standby", plan.key, firm.key)
            note = pick(chance, self._texts.calls["standby"])
            attempt = self._attempt(services, plan, firm, CallResult.STANDBY, note=note)
            services.booking.log(attempt)
            with services.work.act() as act:
                act.add(
                    Standby(
                        id=StandbyId(act.new_id()),
                        region_id=self._stage.regions[firm.region],
                        client_id=self._stage.clients[firm.key],
                        trip_id=self._stage.trips[plan.key],
                        contact_id=attempt.contact_id,
                        phone=attempt.number,
                        notice_minutes=pick(chance, (30, 60, 60, 120)),
                        from_minute=pick(chance, (8 * 60, 9 * 60)),
                        until_minute=pick(chance, (14 * 60, 18 * 60, 19 * 60)),
                        agreed_at=act.now,
                        note=note,
                    )
                )
                act.commit()

        return do

    def _cold_calls(self, plan: TripPlan) -> Iterator[Errand]:
        """Yield the calls of yesterday and today to clients of the trip in draft who are not booked yet."""
        booked = {v.firm.key for v in plan.visits}
        free = [
            f
            for f in self._stage.firms
            if f.region == plan.region and f.road_day >= 0 and f.key not in booked and not f.refusal
        ]
        today = working_day(self._seasons.today)
        firms = dice("cold", plan.key).sample(free, 2 * len(_COLD))
        for number, firm in enumerate(firms):
            day = working_day(today, 1 - number // len(_COLD))
            at = self._seasons.at(day, MORNING + 12 * (number % len(_COLD)) + number)
            result = _COLD[number % len(_COLD)]
            yield Errand(at, f"cold {firm.key}", self._in_vain(plan, firm, result))

    def _with_meeting(
        self, services: Services, plan: TripPlan, visit: Visit, result: CallResult, detail: str
    ) -> Attempt:
        with services.work.read() as reader:
            meeting = self._stage.meeting_of(reader, plan, visit)
        attempt = self._attempt(services, plan, visit.firm, result, detail=detail)
        reason = CallFor.CONFIRM if result is CallResult.CONFIRMED else CallFor.BOOK
        row = replace(attempt.row, meeting_id=meeting.id, task_id=None, reason=reason)
        return replace(attempt, row=row)

    def _attempt(
        self,
        services: Services,
        plan: TripPlan,
        firm: Firm,
        result: CallResult,
        *,
        detail: str = "",
        note: str = "",
    ) -> Attempt:
        """Return an attempt to reach a client now; it takes up the task that the last one left."""
        now = services.work.clock.now()
        client_id, trip_id = self._stage.clients[firm.key], self._stage.trips[plan.key]
        with services.work.read() as reader:
            tasks = reader.where(Task, client_id=client_id, trip_id=trip_id)
        left = [t for t in tasks if t.is_open and t.kind in _CALL_TASKS]
        task = left[-1] if left else None
        person = firm.people[firm.deciding]
        row = QueueRow(
            CallFor.CALL_BACK if task else CallFor.BOOK,
            client_id,
            firm.name,
            firm.town,
            firm.is_vip,
            len(left),
            task.due if task else None,
            self._seasons.zone,
            trip_id,
            task_id=task.id if task else None,
        )
        minutes = 1 + firm.key % 5 if result not in _IN_VAIN else 0
        return Attempt(
            row,
            result,
            contact_id=self._stage.contact_at(firm, now.date()),
            number=person.phone,
            detail=detail,
            note=note,
            started_at=now - timedelta(minutes=minutes, seconds=20 + firm.key % 40),
        )

    def slot(self, visit: Visit, day: date, start: int) -> Slot:
        """Return the slot of a visit on a day, at the client's door."""
        return Slot(
            self._seasons.at(day, start),
            visit.minutes,
            self._seasons.zone,
            self._stage.place_of(visit.firm),
            f"{visit.firm.street}, {visit.firm.town}",
        )

    def purpose(self, visit: Visit) -> str:
        """Return what a visit is for, in words."""
        kind = "fair" if visit.is_fair else visit.kind.value
        return pick(dice("purpose", visit.key), self._texts.purposes[kind])
