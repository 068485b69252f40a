"""The lead's part after the trips: questionnaires looked through, contracts, expenses, a few words."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta

from fieldsales.demo.agenda import LONG_AGO, TripPlan
from fieldsales.demo.complaints import Complaints
from fieldsales.demo.content import dice
from fieldsales.demo.road_days import Fate, Visit
from fieldsales.demo.seasons import next_working_day, working_day
from fieldsales.demo.stage import LAPTOP, LEAD, Do, Errand, Stage
from fieldsales.domain.ids import ContractId, MeetingId, TaskId
from fieldsales.domain.meeting import MeetingKind
from fieldsales.domain.registers import Money
from fieldsales.domain.response import Response, ResponseState
from fieldsales.domain.service import Contract, ContractState, Expense, ExpenseState
from fieldsales.domain.task import Task, TaskKind, TaskOwner
from fieldsales.domain.trip import Standby, StandbyState, Trip
from fieldsales.services.opening import Services
from fieldsales.services.verbs import say_in
from fieldsales.services.workplace import Act
from fieldsales.services.zones import start_of_work

_MORNING, _NOON = 11 * 60, 12 * 60 + 30
_A_MONTH = timedelta(days=30)
_LOOKED_THROUGH = 10


def lead_afterwards(stage: Stage) -> None:
    """Do what the lead did once the crews' work had come in."""
    lead = stage.players[LEAD]
    errands = [*Complaints(stage).errands(LEAD), *_Lead(stage).errands()]
    lead.run(errands, stage.seasons.now)


class _Lead:
    """The lead's errands."""

    def __init__(self, stage: Stage) -> None:
        self._stage, self._seasons = stage, stage.seasons

    def errands(self) -> Iterator[Errand]:
        for key in LONG_AGO:
            yield from self._close(self._stage.plans[key])
        for plan in self._stage.plans.values():
            for visit in plan.visits:
                if visit.kind is MeetingKind.CONTRACT:
                    yield self._contract(plan, visit)
        behind = self._stage.plans["behind"]
        back = next_working_day(behind.dates.last)
        at = self._seasons.at(back, _MORNING)
        yield Errand(at, "words", self._words(behind))
        yield Errand(at, "standby", self._lapse(behind))
        yield Errand(at + timedelta(hours=1), "forms", self._look_through(behind))
        yield Errand(at + timedelta(hours=4), "expenses", self._approve_expenses(behind))
        yield Errand(
            self._seasons.at(working_day(self._seasons.today, 1), _NOON), "own", self._tasks
        )

    def _close(self, plan: TripPlan) -> Iterator[Errand]:
        for verb, days in (("report", 5), ("close", 9)):
            day = working_day(plan.dates.last + timedelta(days=days))
            yield Errand(self._seasons.at(day, _NOON), plan.key + verb, self._say(plan, verb))

    def _say(self, plan: TripPlan, verb: str) -> Do:
        def do(services: Services) -> None:
            services.verbs.say(verb, self._trip(services, plan))

        return do

    def _trip(self, services: Services, plan: TripPlan) -> Trip:
        with services.work.read() as reader:
            return reader.need(Trip, self._stage.trips[plan.key])

    def _contract(self, plan: TripPlan, visit: Visit) -> Errand:
        """Return the signing: written on the evening of the meeting, or the leader's place kept for it."""
        if visit.fate is Fate.HELD:
            at = self._seasons.at(visit.day, visit.end + 90)
            return Errand(at, visit.key, self._signed(plan, visit))
        at = self._seasons.at(working_day(self._seasons.today, 1), _NOON + 20)
        return Errand(at, visit.key, self._leader_joins(plan, visit))

    def _leader_joins(self, plan: TripPlan, visit: Visit) -> Do:
        def do(services: Services) -> None:
            with services.work.read() as reader:
                was = self._stage.meeting_of(reader, plan, visit)
            services.meetings.change(replace(was, leader_id=self._stage.person(LEAD)), was)

        return do

    def _signed(self, plan: TripPlan, visit: Visit) -> Do:
        def do(services: Services) -> None:
            stage, content = self._stage, self._stage.content
            chance = dice("contract", visit.key)
            with services.work.read() as reader:
                meeting = stage.meeting_of(reader, plan, visit)
            starts = (visit.day.replace(day=1) + timedelta(days=32)).replace(day=1)
            number = content.texts.contract_number.format(
                year=visit.day.year, n=100 + visit.firm.key
            )
            value = content.prices["contract"] * chance.randrange(60, 150) // 100
            with services.work.act() as act:
                act.add(
                    Contract(
                        id=ContractId(act.new_id()),
                        region_id=stage.regions[visit.firm.region],
                        client_id=stage.clients[visit.firm.key],
                        number=number,
                        state=ContractState.SIGNED,
                        meeting_id=MeetingId(meeting.id),
                        contact_id=meeting.contact_id,
                        value=Money(value, content.company.currency),
                        starts=starts,
                        ends=starts.replace(year=starts.year + 1) - timedelta(days=1),
                        signed_on=visit.day,
                        signer_id=stage.crew(plan)[0].person_id,
                        leader_id=meeting.leader_id,
                        no_leader_reason=meeting.no_leader_reason,
                        services=(stage.services["crossdock"],),
                    )
                )
                self._add_task(
                    act, visit, content.texts.retention, TaskKind.RETENTION, starts + _A_MONTH
                )
                act.commit()

        return do

    def _add_task(self, act: Act, visit: Visit, title: str, kind: TaskKind, due: date) -> None:
        act.add(
            Task(
                id=TaskId(act.new_id()),
                region_id=self._stage.regions[visit.firm.region],
                title=title,
                due=start_of_work(due, self._seasons.zone),
                zone=self._seasons.zone,
                kind=kind,
                owner=TaskOwner(person_id=self._stage.person(LAPTOP)),
                client_id=self._stage.clients[visit.firm.key],
            )
        )

    def _words(self, plan: TripPlan) -> Do:
        def do(services: Services) -> None:
            with services.work.act() as act:
                trip = act.tx.need(Trip, self._stage.trips[plan.key])
                words = self._stage.content.texts.lead_words
                act.change(replace(trip, lead_words=words), trip)
                act.commit()

        return do

    def _lapse(self, plan: TripPlan) -> Do:
        def do(services: Services) -> None:
            with services.work.act() as act:
                for standby in act.tx.where(Standby, trip_id=self._stage.trips[plan.key]):
                    if standby.state is StandbyState.OPEN:
                        act.change(replace(standby, state=StandbyState.LAPSED), standby)
                act.commit()

        return do

    def _look_through(self, plan: TripPlan) -> Do:
        """Return the review of a trip's questionnaires: most approved, one given back with a question."""

        def do(services: Services) -> None:
            meetings = {v.firm.key for v in plan.visits if v.has_form}
            clients = {self._stage.clients[key] for key in meetings}
            with services.work.act() as act:
                finished = [
                    r
                    for r in act.tx.among(Response, "client_id", clients)
                    if r.state is ResponseState.FINALISED and r.meeting_id is not None
                ]
                for place, response in enumerate(finished[:_LOOKED_THROUGH]):
                    is_last = place == _LOOKED_THROUGH - 1
                    reason = self._stage.content.texts.response_returned if is_last else ""
                    say_in(
                        act, "return" if is_last else "approve", response, values={}, reason=reason
                    )
                act.commit()

        return do

    def _approve_expenses(self, plan: TripPlan) -> Do:
        def do(services: Services) -> None:
            with services.work.act() as act:
                for expense in act.tx.where(Expense, trip_id=self._stage.trips[plan.key]):
                    if expense.state is ExpenseState.SUBMITTED and expense.has_receipt:
                        act.change(replace(expense, state=ExpenseState.APPROVED), expense)
                act.commit()

        return do

    def _tasks(self, services: Services) -> None:
        """Leave a few dated tasks to the one whose laptop stays, some of them due today."""
        today, texts = self._seasons.today, self._stage.content.texts.tasks
        held = [v for v in self._stage.plans["behind"].visits if v.fate is Fate.HELD]
        with services.work.act() as act:
            for number, title in enumerate(texts):
                due = today + timedelta(days=(0, 0, 2, 5, 9)[number % 5])
                self._add_task(act, held[number], title, TaskKind.OTHER, due)
            act.commit()
