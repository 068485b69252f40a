"""The crew's part: departure, the plan of each evening, outcomes, questionnaires, expenses, the return.

Each of the pair works on a laptop of her own, in the order of time, up to now.
"""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta

from fieldsales.demo.agenda import LONG_AGO, UNSOLVED_STORY, TripPlan
from fieldsales.demo.answers import Talk, answers_of, somebody
from fieldsales.demo.content import dice, pick
from fieldsales.demo.desk import Desk
from fieldsales.demo.firms import Firm
from fieldsales.demo.news import news_of
from fieldsales.demo.programmes import form_of
from fieldsales.demo.road_days import INSTEAD, Fate, Visit
from fieldsales.demo.seasons import next_working_day, working_day
from fieldsales.demo.stage import LEAD, Do, Errand, Player, Stage
from fieldsales.domain.ids import ContactId, MeetingId
from fieldsales.domain.meeting import (
    Meeting,
    MeetingKind,
    MeetingSource,
    MeetingState,
    NextStep,
    Side,
)
from fieldsales.domain.registers import Actual, Money
from fieldsales.domain.service import Expense, ExpenseState, Reaction
from fieldsales.domain.task import Task
from fieldsales.domain.trip import Trip
from fieldsales.forms.given import Given
from fieldsales.planning.standing_plans import take_due_plans
from fieldsales.services.meetings import Ended, Offered
from fieldsales.services.opening import Services
from fieldsales.services.questionnaires import NewFilling
from fieldsales.services.verbs import say_in

_MINUTE = timedelta(minutes=1)
PLAN_STANDS, DEPARTS, RETURNS = 18 * 60 + 5, 7 * 60 + 20, 18 * 60 + 40
_FIRST_SECTIONS = "ABCD"
_FALLEN = {
    Fate.MISSED: (MeetingState.MISSED_BY_CLIENT, None),
    Fate.MISSED_BY_US: (MeetingState.MISSED_BY_US, None),
    Fate.CANCELLED: (MeetingState.CANCELLED, Side.CLIENT),
    Fate.CANCELLED_BY_US: (MeetingState.CANCELLED, Side.US),
}


Planned = tuple[Player, Errand]


def travel(stage: Stage, key: str) -> None:
    """Do everything the crew of a trip did until now, each on her own laptop."""
    plan = stage.plans[key]
    planned = list(Road(stage, plan).errands())
    for player in stage.crew(plan):
        player.run([e for who, e in planned if who is player], stage.seasons.now)


class Road:
    """The errands of one trip."""

    def __init__(self, stage: Stage, plan: TripPlan) -> None:
        self._stage, self._plan, self._seasons = stage, plan, stage.seasons
        self._texts, self._desk = stage.content.texts, Desk(stage)
        self._first, self._other = stage.crew(plan)

    def errands(self) -> Iterator[Planned]:
        """Yield everything the crew does on the trip, in no order."""
        days = sorted({v.day for v in self._plan.visits})
        yield self._errand(days[0], DEPARTS, self._first, _say_of_trip(self._trip_id, "depart"))
        for day in days:
            before = day - timedelta(days=1)
            yield self._errand(before, PLAN_STANDS, self._first, self._standing_plan)
            yield from self._expenses(day)
        for visit in self._plan.visits:
            if visit.fate not in {Fate.AHEAD, Fate.CALLED_OFF}:
                yield from self._of_visit(visit)
            elif visit.was is not None and visit.was.by_crew:
                yield self._moved(visit)
        last = self._plan.dates.last
        yield self._errand(last, RETURNS, self._first, _say_of_trip(self._trip_id, "return"))
        for player in (self._first, self._other):
            yield self._errand(next_working_day(last), 9 * 60, player, self._settle)
            today = working_day(self._seasons.today, 1)
            yield self._errand(today, RETURNS + 10, player, self._tidy(player))

    @property
    def _trip_id(self) -> bytes:
        return self._stage.trips[self._plan.key]

    def _errand(self, day: date, minute: int, player: Player, do: Do, order: str = "") -> Planned:
        return player, Errand(self._seasons.at(day, minute), order, do)

    def _player(self, visit: Visit) -> Player:
        """Return who enters a meeting: today always the one whose laptop stays, else either.

        Who enters that a meeting fell through also books the client called instead.
        """
        key = visit.key.partition(INSTEAD)[0]
        is_first = visit.is_draft or visit.day == self._seasons.today
        is_first |= dice("who", key).randrange(5) < 3
        return self._first if is_first else self._other

    def _standing_plan(self, services: Services) -> None:
        take_due_plans(services.trips, services.work.clock.now(), only=self._trip_id)

    def _of_visit(self, visit: Visit) -> Iterator[Planned]:
        player = self._player(visit)
        if visit.was is not None and visit.was.by_crew:
            yield self._moved(visit)
        if visit.source is MeetingSource.STANDBY:
            yield self._errand(visit.day, visit.start - 2, player, self._instead(visit))
        if visit.fate is not Fate.HELD:
            late = -30 if visit.fate is Fate.CANCELLED else 12
            yield self._errand(visit.day, visit.start + late, player, self._fallen(visit))
            return
        if visit.has_form:
            yield self._errand(visit.day, visit.start + 4, player, self._form(visit, player))
        yield self._errand(visit.day, visit.end + 9, player, self._held(visit), "z")
        for news in news_of(self._stage, visit):
            yield self._errand(visit.day, visit.end + 12, player, news)

    def _moved(self, visit: Visit) -> Planned:
        was = visit.was
        assert was is not None  # noqa: S101 - asked by the caller
        player = self._first if was.day == self._seasons.today else self._player(visit)

        def do(services: Services) -> None:
            reason = pick(dice("moved", visit.key), self._texts.moved)
            slot = self._desk.slot(visit, visit.day, visit.start)
            services.meetings.move(
                self._meeting(services, visit), slot, reason=reason, side=Side.CLIENT
            )

        return self._errand(was.day, was.start - 20, player, do)

    def _instead(self, visit: Visit) -> Do:
        def do(services: Services) -> None:
            services.meetings.plan(self._desk.new_meeting(self._plan, visit))

        return do

    def _fallen(self, visit: Visit) -> Do:
        def do(services: Services) -> None:
            state, side = _FALLEN[visit.fate]
            words = {
                Fate.MISSED: self._texts.missed,
                Fate.MISSED_BY_US: self._texts.missed_by_us,
                Fate.CANCELLED: self._texts.cancelled,
                Fate.CANCELLED_BY_US: self._texts.cancelled_by_us,
            }[visit.fate]
            reason = pick(dice("fell", visit.key), words)
            services.meetings.end(
                self._meeting(services, visit), Ended(state, reason=reason, side=side)
            )

        return do

    def _held(self, visit: Visit) -> Do:
        def do(services: Services) -> None:
            services.meetings.end(self._meeting(services, visit), self._outcome(visit))

        return do

    def _outcome(self, visit: Visit) -> Ended:
        """Return what the crew enters after a meeting that took place."""
        chance, content = dice("held", visit.key), self._stage.content
        kind = "fair" if visit.is_fair else visit.kind.value
        service = pick(chance, self._not_used(visit.firm))
        summary = pick(chance, self._texts.summaries[kind])
        is_solved = None
        if visit.kind is MeetingKind.FOLLOW_UP:
            is_solved = visit.story != UNSOLVED_STORY
            summary = self._texts.summaries[kind][0 if is_solved else 1]
        lead = content.name_of(LEAD)
        minutes = max(10, visit.minutes + 5 * chance.randrange(-4, 4))
        began = self._seasons.at(visit.day, visit.start + chance.randrange(0, 8))
        is_contract = visit.kind is MeetingKind.CONTRACT
        has_leader = is_contract and self._plan.key != "spring"
        return Ended(
            MeetingState.HELD,
            summary=summary.format(service=service[1], lead=lead),
            came=self._came(visit),
            actual=Actual(began, minutes),
            offers=() if visit.has_form else self._offers(visit),
            next_step=self._next_step(visit, service[1]),
            referral=self._referral(visit),
            leader_id=self._stage.person(LEAD) if has_leader else None,
            no_leader_reason=""
            if has_leader or not is_contract
            else self._texts.no_leader_reason.format(lead=lead),
            is_solved=is_solved,
        )

    def _came(self, visit: Visit) -> tuple[ContactId, ...]:
        known = self._stage.contacts[visit.firm.key]
        deciding = self._stage.contact_at(visit.firm, visit.day)
        with_others = dice("came", visit.key).randrange(3) == 0 and known[-1] != deciding
        return (deciding, known[-1]) if with_others else (deciding,)

    def _not_used(self, firm: Firm) -> list[tuple[str, str]]:
        return [
            (s.code, s.name) for s in self._stage.content.services if s.code not in firm.services
        ]

    def _offers(self, visit: Visit) -> tuple[Offered, ...]:
        chance = dice("offers", visit.key)
        if chance.randrange(2):
            return ()
        code, _ = pick(chance, self._not_used(visit.firm))
        reaction = pick(chance, tuple(Reaction))
        reason = pick(chance, self._texts.offers[reaction.value])
        return (Offered(self._stage.services[code], reaction, reason),)

    def _next_step(self, visit: Visit, service: str) -> NextStep | None:
        """Return what follows; on the trip under way some meetings still lack it."""
        chance = dice("next", visit.key)
        thrown = chance.randrange(10)
        if thrown == 0:
            return NextStep(none_because=pick(chance, self._texts.no_next))
        if thrown < 3 and self._plan.key == "current":
            return None
        by = next_working_day(visit.day + timedelta(days=pick(chance, (2, 6, 9, 13, 20, 27, 44))))
        return NextStep(pick(chance, self._texts.next_steps).format(service=service), by)

    def _referral(self, visit: Visit) -> str:
        chance, content = dice("referral", visit.key), self._stage.content
        if visit.has_form or chance.randrange(6):
            return ""
        person, firm = somebody(content, chance), pick(chance, content.referred)
        return pick(chance, self._texts.referrals).format(person=person, firm=firm)

    def _form(self, visit: Visit, player: Player) -> Do:
        """Return the filling of a questionnaire: two long spells, then the finish; a draft stays open."""

        def do(services: Services) -> None:
            content, work = self._stage.content, services.questionnaires
            story = content.stories[visit.story] if visit.story is not None else None
            talk = Talk(content, visit.firm, visit.day, story)
            answers = answers_of(talk, dice("answers", visit.key))
            meeting = self._meeting(services, visit)
            filling = work.begin(
                NewFilling(
                    form_of(self._seasons.campaign),
                    self._stage.clients[visit.firm.key],
                    meeting.contact_id,
                    MeetingId(meeting.id),
                    content.language,
                )
            )
            began = services.work.clock.now()
            player.at(began + 24 * _MINUTE)
            work.answer_all(filling, _part(answers, is_first=True))
            if visit.is_draft:
                return
            player.at(began + (visit.minutes - 12) * _MINUTE)
            work.answer_all(filling, _part(answers, is_first=False))
            player.at(began + (visit.minutes - 2) * _MINUTE)
            work.finish(filling)

        return do

    def _expenses(self, day: date) -> Iterator[Planned]:
        """Yield what was spent on a day: fuel every other day, a meal, sometimes parking or a toll."""
        if self._plan.key not in LONG_AGO:
            chance = dice("expenses", self._plan.key, day)
            kinds = ["meals", *(["fuel"] if day.toordinal() % 2 else [])]
            kinds += [k for k in ("parking", "toll") if chance.randrange(4) == 0]
            player = pick(chance, (self._first, self._other))
            yield self._errand(day, 20 * 60 + 10, player, self._spent(day, kinds))

    def _spent(self, day: date, kinds: list[str]) -> Do:
        def do(services: Services) -> None:
            content, chance = self._stage.content, dice("spent", self._plan.key, day)
            with services.work.act() as act:
                for kind in kinds:
                    amount = content.prices[kind] * chance.randrange(80, 125) // 100
                    act.add(
                        Expense(
                            id=act.new_id(),
                            region_id=self._stage.regions[self._plan.region],
                            trip_id=self._stage.trips[self._plan.key],
                            category=content.expenses[kind],
                            amount=Money(amount, content.company.currency),
                            spent_on=day,
                            kilometres=chance.randrange(120, 310) if kind == "fuel" else None,
                            has_receipt=chance.randrange(12) > 0,
                            person_id=act.actor.person_id,
                        )
                    )
                act.commit()

        return do

    def _settle(self, services: Services) -> None:
        """Hand in the expenses, once home."""
        trip_id = self._trip_id
        with services.work.act() as act:
            for expense in act.tx.where(Expense, trip_id=trip_id):
                if expense.person_id == act.actor.person_id:
                    act.change(replace(expense, state=ExpenseState.SUBMITTED), expense)
            act.commit()

    def _tidy(self, player: Player) -> Do:
        """Return the finishing of what was promised for days before today; two are late."""

        def do(services: Services) -> None:
            until = services.work.clock.now()
            with services.work.act() as act:
                mine = [
                    t
                    for t in act.tx.where(Task, trip_id=self._trip_id)
                    if t.is_open and t.due < until and t.owner.person_id == player.person_id
                ]
                late = self._plan.key == "behind"
                for task in sorted(mine, key=lambda t: t.due)[: len(mine) - late]:
                    say_in(act, "finish", task, values={})
                act.commit()

        return do

    def _meeting(self, services: Services, visit: Visit) -> Meeting:
        with services.work.read() as reader:
            return self._stage.meeting_of(reader, self._plan, visit)


def _part(answers: dict[str, Given], *, is_first: bool) -> dict[str, Given]:
    return {p: g for p, g in answers.items() if (p[0] in _FIRST_SECTIONS) == is_first}


def _say_of_trip(trip_id: bytes, verb: str) -> Do:
    def do(services: Services) -> None:
        with services.work.read() as reader:
            trip = reader.need(Trip, trip_id)
        services.verbs.say(verb, trip)

    return do
