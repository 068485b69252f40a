"""What is gathered for a trip's report: figures of the pattern trip, sums, privacy, few questions."""

from dataclasses import replace
from datetime import date, timedelta
from fractions import Fraction
from typing import Any

import pytest
import sqlalchemy as sa

from fieldsales.domain.day_account import Fate
from fieldsales.domain.ids import BrigadeMemberId, PersonId, PlaceId, TripId
from fieldsales.domain.meeting import Meeting, MeetingState, Outcome
from fieldsales.domain.people import BrigadeMember, Person, Role
from fieldsales.domain.quota import Pace
from fieldsales.domain.registers import Money
from fieldsales.domain.response import Response, ResponseProgress, ResponseState
from fieldsales.domain.service import Expense
from fieldsales.domain.trip import Lodging, LodgingKind, Stop, Trip, TripState
from fieldsales.errors import RuleError
from fieldsales.store.gazetteer import Gazetteer
from fieldsales.views.trip_facts import DebtKind, DebtLine, TripFacts
from fieldsales.views.trip_lines import ActionSource
from tests.make import DAY, Bench, adopt
from tests.trip_papers import SECRET
from tests.trips import make_trip, open_bench


@pytest.fixture(scope="module")
def facts(tmp_path_factory: pytest.TempPathFactory) -> TripFacts:
    """The facts of one trip, gathered once: tests only look at them."""
    bench = open_bench(tmp_path_factory.mktemp("trip"))
    make_trip(bench)
    gathered = bench.services.reporting.trip_facts(bench.trip.id)
    bench.base.close()
    return gathered


def facts_of(bench: Bench) -> TripFacts:
    return bench.services.reporting.trip_facts(bench.trip.id)


def debts(facts: TripFacts) -> dict[DebtKind, DebtLine]:
    return {d.kind: d for d in facts.debts}


def change(bench: Bench, was: Any, **changes: Any) -> None:
    with bench.services.work.act() as act:
        act.change(replace(was, **changes), was)
        act.commit()


def test_the_days_sum_to_the_plan(facts: TripFacts) -> None:
    assert [d.planned for d in facts.days] == [5] * 10
    total = facts.total
    assert (total.planned, total.held_from_plan, total.beside, total.held) == (50, 20, 5, 25)
    assert total.held_from_plan + total.missed + total.cancelled + total.fates[Fate.MOVED] == 50


def test_every_held_meeting_of_the_days_has_its_line(facts: TripFacts) -> None:
    held = [m for m in facts.meetings if m.state is MeetingState.HELD]
    assert len(held) == facts.total.held
    assert sum(m.is_beside_plan for m in held) == facts.total.beside


def test_a_moved_meeting_stands_among_the_fallen_at_its_old_time(facts: TripFacts) -> None:
    moved = [f for f in facts.fallen if f.fate is Fate.MOVED]
    assert len(moved) == facts.total.fates[Fate.MOVED] == 5
    assert all(f.moved_to is not None and f.moved_to > f.start for f in moved)


def test_reasons_are_ranked_and_count_every_fallen_meeting(facts: TripFacts) -> None:
    said = [r for r in facts.reasons if r.reason]
    assert [r.count for r in said] == sorted((r.count for r in said), reverse=True)
    assert sum(r.count for r in facts.reasons) == len(facts.fallen)
    assert facts.reasons[-1].reason == ""


def test_the_crew_its_leader_and_the_lead_are_named(facts: TripFacts) -> None:
    assert [m.name for m in facts.head.crew] == ["Lucía Ortega", "Marcos Peña"]
    assert [(g.name, g.days) for g in facts.head.leaders] == [
        ("Rafael Moya", (date(2026, 11, 10),))
    ]
    assert facts.head.lead == "Rafael Moya"


def test_a_substitute_is_named_with_dates_and_whom_she_stood_in_for(bench: Bench) -> None:
    with bench.services.work.read() as reader:
        (partner,) = reader.where(Person, email="m@x.es")
        (member,) = reader.where(BrigadeMember, person_id=partner.id)
    nuria = Person(id=bench.id(), email="n@x.es", name="Nuria Vidal", roles=(Role.REP,))
    adopt(bench.base, nuria)
    bench.add(
        replace(
            member,
            id=bench.id(),
            seen=None,
            person_id=PersonId(nuria.id),
            since=date(2026, 11, 16),
            until=date(2026, 11, 17),
            substitutes_id=BrigadeMemberId(member.id),
            reason="gripe",
        )
    )
    one = facts_of(bench).head.crew[-1]
    assert (one.name, one.stands_in_for, one.reason) == ("Nuria Vidal", "Marcos Peña", "gripe")
    assert (one.since, one.until) == (date(2026, 11, 16), date(2026, 11, 17))


def test_nothing_of_the_personal_section_is_gathered(facts: TripFacts) -> None:
    assert SECRET not in repr(facts)


def test_questionnaires_are_counted_by_person_and_against_the_quota(facts: TripFacts) -> None:
    asked = facts.questionnaires
    assert asked.count == len(asked.lines) == 30
    assert [(p.name, p.whole + p.short) for p in asked.people] == [
        ("Lucía Ortega", 20),
        ("Marcos Peña", 10),
    ]
    assert [(w.quota, w.pace) for w in asked.weeks] == [(15.0, Pace.AHEAD), (15.0, Pace.BEHIND)]
    assert sum(w.done for w in asked.weeks) == 30 - sum(q.is_short for q in asked.lines) / 2


def test_marks_leave_out_what_was_not_said(facts: TripFacts) -> None:
    asked = facts.questionnaires
    assert [q.question for q in asked.questions] == ["D1", "D2", "D3", "D4", "D5"]
    third = asked.questions[2]
    assert (len(third.marks.given), third.silent) == (24, 6)
    assert len(asked.all_marks.given) == sum(len(q.marks.given) for q in asked.questions)
    assert asked.net.answers == 30


def test_rejected_and_unfinished_questionnaires_do_not_count(bench: Bench) -> None:
    make_trip(bench)
    with bench.services.work.read() as reader:
        first, second, *_ = reader.where(Response)
    change(bench, first, progress=ResponseProgress(ResponseState.REJECTED))
    change(bench, second, progress=ResponseProgress(ResponseState.DRAFT))
    facts = facts_of(bench)
    assert (facts.questionnaires.count, facts.questionnaires.drafts) == (28, 1)
    assert debts(facts)[DebtKind.DRAFT].count == 1


def test_the_newest_questionnaire_of_a_contact_gives_the_marks(bench: Bench) -> None:
    make_trip(bench)
    with bench.services.work.read() as reader:
        named = [r for r in reader.where(Response) if r.contact_id is not None]
    change(bench, named[1], contact_id=named[0].contact_id)
    facts = facts_of(bench)
    assert (facts.questionnaires.count, facts.questionnaires.pool) == (30, 29)


def test_new_left_and_changed_contacts_are_told_apart(facts: TripFacts) -> None:
    known = facts.knowledge
    assert [(c.name, c.other) for c in known.new] == [("Beatriz Casado", "Carmen Roldán")]
    assert [(c.name, c.day) for c in known.left] == [("Carmen Roldán", date(2026, 11, 12))]
    assert [c.fields for c in known.changed] == [("position", "phones")]
    assert known.firms == (("Cereales Tentudía", "Zafra"),)
    assert {d.name for d in known.directors} == {"Ana Roldán"}


def test_referrals_tell_whether_the_source_was_told(facts: TripFacts) -> None:
    told = [r for r in facts.knowledge.referrals if r.is_informed]
    assert [(r.firm, r.became_client) for r in told] == [("Cereales Tentudía", "Cereales Tentudía")]


def test_offers_are_worth_their_value_by_their_likelihood(facts: TripFacts) -> None:
    alive = sum(o.value.minor * (o.chance_percent or 0) for o in facts.offers.alive if o.value)
    assert facts.offers.expected == (("EUR", Fraction(alive, 100)),)
    assert sum(s.proposed for s in facts.offers.services) == 9


def test_contracts_name_the_leader_or_why_none_came_and_when_to_ask(facts: TripFacts) -> None:
    assert [(c.leader, c.no_leader_reason, c.asked_on) for c in facts.contracts] == [
        ("Rafael Moya", "", date(2026, 12, 10)),
        ("", "El jefe estaba en Huelva", date(2026, 12, 16)),
    ]


def test_cases_opened_here_are_there_with_measure_and_notice(facts: TripFacts) -> None:
    urgent, *others = facts.cases
    assert (urgent.is_opened_here, urgent.is_overdue, urgent.age_days) == (True, True, 10)
    assert all(c.notices and c.measures and not c.is_overdue for c in others)


def test_each_promise_is_told_once(facts: TripFacts) -> None:
    steps = [a for a in facts.actions if a.source is ActionSource.NEXT_STEP]
    assert len(steps) == facts.total.held
    days = [a.by for a in facts.actions if a.by]
    assert days == sorted(days)


def test_a_next_step_without_a_task_is_a_promise_of_the_brigade(bench: Bench) -> None:
    make_trip(bench, meetings=1)
    with bench.services.work.read() as reader:
        (meeting,) = reader.where(Meeting, trip_id=bench.trip.id)
    step = meeting.next_step
    assert step is not None
    other = bench.meeting(
        id=bench.id(),
        outcome=Outcome(MeetingState.HELD),
        next_step=replace(step, what="Llamar al jefe"),
    )
    bench.add(other)
    said = {a.what: a.owner for a in facts_of(bench).actions}
    assert said["Llamar al jefe"] == "Guadiana"


def test_expenses_sum_by_category_and_to_the_cost_of_a_meeting(facts: TripFacts) -> None:
    money = facts.money
    (total,) = money.totals
    assert sum(s.total.minor for s in money.sums) == total.minor
    assert sum(m.minor for _, m in money.payers) == total.minor
    assert money.per_held == (("EUR", Fraction(total.minor, 25)),)
    assert money.kilometres == 1280


def test_many_nights_count_over_all_trips_of_the_brigade(bench: Bench) -> None:
    maker = make_trip(bench)
    assert facts_of(bench).money.many_nights == ()
    earlier = replace(bench.trip, id=bench.id(), number="T-26-013", seen=None)
    bench.add(earlier)
    stop = Stop(
        id=bench.id(),
        region_id=bench.region_id,
        trip_id=TripId(earlier.id),
        place_id=PlaceId(maker.places[0].id),
        arrives=date(2026, 11, 2),
        nights=7,
        lodging=Lodging(LodgingKind.HOTEL, price=Money(10_000, "EUR")),
    )
    bench.add(stop)
    (many,) = facts_of(bench).money.many_nights
    assert (many.town, many.nights, many.cost) == ("Zafra", 11, (Money(114_000, "EUR"),))


def test_a_bed_in_a_shipped_town_is_named(bench: Bench) -> None:
    (zafra,) = Gazetteer().named("zafra", "ES")
    stop = Stop(id=bench.id(), trip_id=TripId(bench.trip.id), place_id=zafra.id, arrives=DAY)
    bench.add(stop)
    assert [n.town for n in facts_of(bench).money.nights] == ["Zafra"]


def test_debts_name_what_is_missing(facts: TripFacts) -> None:
    assert {k: (d.count, d.about) for k, d in debts(facts).items()} == {
        DebtKind.NO_RECEIPT: (1, ("meals",))
    }


def test_meetings_without_result_or_next_step_are_debts(bench: Bench) -> None:
    make_trip(bench, meetings=6)
    bench.clock.advance(timedelta(days=2))
    bench.add(bench.meeting(14))
    bench.add(bench.meeting(16, outcome=Outcome(MeetingState.HELD)))
    owed = debts(facts_of(bench))
    assert owed[DebtKind.NO_RESULT].days == (date(2026, 11, 11),)
    assert owed[DebtKind.NO_NEXT_STEP].about == ("Bodegas Tierra Parda",)


def test_two_values_of_one_field_are_a_debt(bench: Bench) -> None:
    make_trip(bench)
    with bench.services.work.read() as reader:
        seen = reader.where(Expense)[0]
    change(bench, seen, note="one")
    change(bench, seen, note="two")
    assert debts(facts_of(bench))[DebtKind.CONFLICT].about == (seen.category,)


def test_a_reported_trip_without_debts_is_no_longer_provisional(bench: Bench) -> None:
    make_trip(bench)
    with bench.services.work.read() as reader:
        unproved = [e for e in reader.where(Expense) if not e.has_receipt]
        trip = reader.need(Trip, bench.trip.id)
    change(bench, unproved[0], has_receipt=True)
    assert facts_of(bench).is_provisional
    bench.services.verbs.say("report", trip)
    facts = facts_of(bench)
    assert (facts.head.state, facts.head.version) == (TripState.REPORTED, 1)
    assert not facts.is_provisional


def test_without_plans_there_are_held_meetings_and_days_without_a_plan(bench: Bench) -> None:
    make_trip(bench, has_plans=False)
    facts = facts_of(bench)
    assert (facts.total.has_plan, facts.total.planned, facts.total.held) == (False, 0, 25)
    assert debts(facts)[DebtKind.NO_PLAN].count == 10
    assert not any(m.is_beside_plan for m in facts.meetings)


def test_an_empty_trip_has_days_and_nothing_else(bench: Bench) -> None:
    facts = facts_of(bench)
    assert len(facts.days) == 10
    assert (facts.total.booked, facts.meetings, facts.debts) == (0, (), ())


def test_the_data_are_as_of_the_last_act(bench: Bench) -> None:
    make_trip(bench, meetings=6)
    data = facts_of(bench).head.data
    assert (data.own_act, data.synced, data.latest) == (bench.clock.now(), None, bench.clock.now())
    assert data.unsent > 0


def test_a_trip_that_is_not_here_is_refused_in_words(bench: Bench) -> None:
    with pytest.raises(RuleError, match="no such trip"):
        bench.services.reporting.trip_facts(bench.id())


def statements(bench: Bench, trip: Trip) -> int:
    asked: list[str] = []

    def hear(*told: Any) -> None:
        asked.append(told[2])

    sa.event.listen(bench.base.engine, "before_cursor_execute", hear)
    bench.services.reporting.trip_facts(trip.id)
    sa.event.remove(bench.base.engine, "before_cursor_execute", hear)
    return len(asked)


def test_a_big_trip_asks_no_more_questions_than_a_small_one(bench: Bench) -> None:
    small = replace(bench.trip, id=bench.id(), number="T-26-015", seen=None)
    bench.add(small)
    make_trip(bench, meetings=60)
    make_trip(replace(bench, trip=small), meetings=24, questionnaires=8)
    assert statements(bench, bench.trip) <= statements(bench, small)
