"""The day of the person at this laptop: meetings, debts, tasks, and what to know before each meeting."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta

from fieldsales.domain.case import ENDED_CASE, Case
from fieldsales.domain.client import Client, Contact
from fieldsales.domain.meeting import Attendee, Meeting, MeetingKind, MeetingState, has_no_result
from fieldsales.domain.people import Brigade, Person, Role
from fieldsales.domain.programme import Membership, Programme
from fieldsales.domain.response import Response, ResponseState
from fieldsales.domain.service import Referral, Service
from fieldsales.domain.task import Task
from fieldsales.domain.trip import StandingPlan, Stop, Trip, TripState
from fieldsales.services.cards import ON_THE_LIST, cards_of
from fieldsales.services.client_card import NEW_FOR, offers_of, timeline_of, zone_of_client
from fieldsales.services.filling import filling_of
from fieldsales.services.trips import crew_of, days_of, own_brigades, standby_of
from fieldsales.services.workplace import Workplace
from fieldsales.services.zones import day_bounds, local_date
from fieldsales.store import queries
from fieldsales.store.transaction import Reader
from fieldsales.views.clients import EventKind
from fieldsales.views.today import Briefing, Debt, DebtKind, LedDay, TodayView
from fieldsales.views.trips import DayView, MeetingCard, Trials

_GONE = frozenset({TripState.CANCELLED, TripState.CLOSED, TripState.REPORTED})
_OLD_DEBTS = timedelta(days=60)
_LAST_TIME = 3


@dataclass(frozen=True, slots=True)
class _Asked:
    """Whose day is asked for, and which: today, another day, or a day of a trip that is named."""

    person_id: bytes
    now: datetime
    zone: str
    day: date | None = None
    trip_id: bytes | None = None


class Today:
    """Use cases of the first page of the day."""

    def __init__(self, workplace: Workplace) -> None:
        self._work = workplace

    def view(
        self, day: date | None = None, *, trip_id: bytes | None = None, zone: str = "UTC"
    ) -> TodayView:
        """Return the day of the person at this laptop: today, or another day, or that of a trip named.

        `zone` says which day it is where no trip does.
        """
        asked = _Asked(self._work.actor().person_id, self._work.clock.now(), zone, day, trip_id)
        with self._work.read() as reader:
            return _view(reader, asked)

    def view_of(self, meeting_id: bytes) -> TodayView:
        """Return the day a meeting is on, of its trip, whoever travels."""
        with self._work.read() as reader:
            meeting = reader.need(Meeting, meeting_id)
            zone = meeting.slot.zone
            asked = _Asked(
                self._work.actor().person_id,
                self._work.clock.now(),
                zone,
                local_date(meeting.start, zone),
                meeting.trip_id,
            )
            return _view(reader, asked, meeting)

    def briefing(self, meeting_id: bytes) -> Briefing:
        """Return what to know before and during a meeting."""
        now = self._work.clock.now()
        with self._work.read() as reader:
            meeting = reader.need(Meeting, meeting_id)
            response = _response_of(reader, meeting)
            return _briefing(reader, cards_of(reader, [meeting])[0], response, now)


def _view(reader: Reader, asked: _Asked, meeting: Meeting | None = None) -> TodayView:
    own = own_brigades(reader, asked.person_id)
    trips = [t for t in reader.where(Trip) if t.brigade_id in own and t.state not in _GONE]
    trip = _trip_of(reader, asked, trips)
    if meeting is not None and trip is not None and meeting.brigade_id != trip.brigade_id:
        trip = None
    zone = trip.zone if trip else asked.zone
    wanted = asked.day or local_date(asked.now, zone)
    stops = _stops(reader, trip)
    days = _days(reader, trip, stops) if trip else ()
    brigades = frozenset({trip.brigade_id}) if trip else own
    loose = _loose(reader, asked, day_bounds(wanted, zone), brigades)
    if meeting is not None and meeting.trip_id is None:
        loose = (meeting, *(m for m in loose if m.id != meeting.id and trip is not None))
    shown = _with_loose(reader, next((d for d in days if d.day == wanted), None), wanted, loose)
    ahead = sorted((t for t in trips if t.dates.first > wanted), key=lambda t: t.dates.first)
    crew = queries.trials_of_brigades(reader.connection, [trip.brigade_id] if trip else [])
    travelling = crew_of(reader, trip, wanted) if trip else ()
    tasks = _tasks_due(reader, asked.person_id, own, day_bounds(wanted, zone)[1])
    return TodayView(
        wanted,
        zone,
        trip,
        shown,
        sum(d.day <= wanted for d in days),
        len(days),
        tuple(p for p in travelling if p.id != asked.person_id),
        tasks,
        tuple(_debts(reader, asked.person_id, own, asked.now)),
        standby_of(reader, trip.id) if trip else (),
        crew.get(trip.brigade_id, Trials()) if trip else Trials(),
        ahead[0] if ahead else None,
        is_mine=any(p.id == asked.person_id for p in travelling),
        brigade=reader.get(Brigade, trip.brigade_id) if trip else None,
        stops=stops,
        names={i: c.name for i, c in reader.by_id(Client, {t.client_id for t in tasks}).items()},
        led=_led(reader, asked, trips, trip),
    )


def _trip_of(reader: Reader, asked: _Asked, trips: Sequence[Trip]) -> Trip | None:
    """Return the trip whose day is shown: one that is named, else one she travels on, or joins that day."""
    if asked.trip_id is not None:
        return reader.get(Trip, asked.trip_id)
    under_way = [t for t in trips if _is_within(t, asked.day or local_date(asked.now, t.zone))]
    for trip in under_way:
        crew = crew_of(reader, trip, asked.day or local_date(asked.now, trip.zone))
        if any(person.id == asked.person_id for person in crew):
            return trip
    joined = {
        m.trip_id
        for m in reader.where(Meeting, leader_id=asked.person_id)
        if m.state is not MeetingState.VOID
        and local_date(m.start, m.slot.zone) == (asked.day or local_date(asked.now, m.slot.zone))
    }
    return next((t for t in under_way if t.id in joined), None)


def _led(
    reader: Reader, asked: _Asked, trips: Sequence[Trip], shown: Trip | None
) -> tuple[LedDay, ...]:
    """Return the days of trips under way that she leads from elsewhere."""
    found = []
    for trip in trips:
        day = local_date(asked.now, trip.zone)
        if trip is shown or trip.state is not TripState.ON_ROAD or not _is_within(trip, day):
            continue
        brigade = reader.get(Brigade, trip.brigade_id)
        view = next((d for d in _days(reader, trip, _stops(reader, trip)) if d.day == day), None)
        if brigade is not None and brigade.lead_id == asked.person_id and view is not None:
            found.append(LedDay(trip, brigade, view.standing_count, view.held))
    return tuple(found)


def _loose(
    reader: Reader, asked: _Asked, bounds: tuple[datetime, datetime], brigades: frozenset[bytes]
) -> tuple[Meeting, ...]:
    """Return a day's meetings of these brigades, and hers as a leader, that belong to no trip."""
    return tuple(
        m
        for m in reader.between(Meeting, "_start", *bounds)
        if m.trip_id is None and (m.brigade_id in brigades or m.leader_id == asked.person_id)
    )


def _with_loose(
    reader: Reader, shown: DayView | None, day: date, loose: tuple[Meeting, ...]
) -> DayView | None:
    if not loose:
        return shown
    cards = (*(shown.cards if shown else ()), *cards_of(reader, loose))
    ordered = tuple(sorted(cards, key=lambda c: (c.start, c.id)))
    return replace(shown, cards=ordered) if shown else DayView(day, ordered)


def _is_within(trip: Trip, day: date) -> bool:
    return trip.dates.first <= day <= trip.dates.last


def _stops(reader: Reader, trip: Trip | None) -> tuple[Stop, ...]:
    if trip is None:
        return ()
    return tuple(sorted(reader.where(Stop, trip_id=trip.id), key=lambda s: (s.arrives, s.id)))


def _days(reader: Reader, trip: Trip, stops: tuple[Stop, ...]) -> tuple[DayView, ...]:
    meetings = sorted(reader.where(Meeting, trip_id=trip.id), key=lambda m: (m.start, m.id))
    plans = {p.day: p for p in reader.where(StandingPlan, trip_id=trip.id)}
    return days_of(trip, cards_of(reader, meetings), stops, plans)


def _tasks_due(
    reader: Reader, person_id: bytes, own: frozenset[bytes], until: datetime
) -> tuple[Task, ...]:
    """Return the open tasks of the person or her brigade that are due by the end of the day."""
    tasks = [
        t
        for t in reader.where(Task)
        if t.is_open
        and t.due < until
        and (t.owner.person_id == person_id or t.owner.brigade_id in own)
    ]
    return tuple(sorted(tasks, key=lambda t: (t.due, t.id)))


def _debts(
    reader: Reader, person_id: bytes, own: frozenset[bytes], now: datetime
) -> Iterator[Debt]:
    """Yield what should have been entered by now, the oldest first."""
    meetings = [
        m for m in reader.between(Meeting, "_start", now - _OLD_DEBTS, now) if m.brigade_id in own
    ]
    drafts = [
        r
        for r in reader.where(Response, filled_by_id=person_id)
        if r.state in {ResponseState.DRAFT, ResponseState.HAS_ISSUES}
    ]
    names = reader.by_id(Client, {*(m.client_id for m in meetings), *(r.client_id for r in drafts)})
    for meeting in meetings:
        name = names[meeting.client_id].name if meeting.client_id in names else ""
        if has_no_result(meeting, now):
            yield Debt(DebtKind.NO_RESULT, meeting.id, name, meeting.start, meeting.slot.zone)
        elif meeting.state is MeetingState.HELD and meeting.next_step is None:
            yield Debt(DebtKind.NO_NEXT_STEP, meeting.id, name, meeting.start, meeting.slot.zone)
    for draft in drafts:
        began = draft.started_at or now
        if now - began > timedelta(hours=2):
            name = names[draft.client_id].name if draft.client_id in names else ""
            yield Debt(DebtKind.DRAFT, draft.id, name, began, "UTC")


def _response_of(reader: Reader, meeting: Meeting) -> Response | None:
    shelved = {ResponseState.ABANDONED, ResponseState.WITHDRAWN, ResponseState.REJECTED}
    found = [r for r in reader.where(Response, meeting_id=meeting.id) if r.state not in shelved]
    return found[0] if found else None


def _briefing(
    reader: Reader, card: MeetingCard, response: Response | None, now: datetime
) -> Briefing:
    meeting = card.meeting
    client = reader.need(Client, meeting.client_id)
    contacts = [c for c in reader.where(Contact, client_id=client.id) if c.until is None]
    contacts.sort(key=lambda c: (c.id != meeting.contact_id, c.name.full))
    cases = [c for c in reader.where(Case, client_id=client.id) if c.state not in ENDED_CASE]
    meetings = reader.where(Meeting, client_id=client.id)
    zone = zone_of_client(reader, client, meetings)
    past = [
        e
        for e in timeline_of(reader, client, meetings, (), zone=zone, now=now)
        if e.record_id != meeting.id and not e.is_ahead and e.at < now and e.kind in _TELLING
    ]
    progress = filling_of(reader, response).session.progress() if response else ()
    address = client.address
    lines = (address.street, address.town) if address else (meeting.slot.address, "")
    return Briefing(
        card,
        client,
        tuple(contacts),
        frozenset(c.id for c in contacts if c.since and now.date() - c.since <= NEW_FOR),
        " · ".join(part for part in lines if part),
        tuple(past[:_LAST_TIME]),
        tuple(sorted(cases, key=lambda c: c.opened_at)),
        response,
        sum(p.answered for p in progress),
        sum(p.total for p in progress),
        tuple((line.offer, line.service) for line in offers_of(reader, client.id)),
        tuple(s for s in reader.where(Service) if s.is_offered),
        bool(reader.where(Referral, client_id=client.id)),
        frozenset(
            a.contact_id
            for a in reader.where(Attendee, meeting_id=meeting.id)
            if a.contact_id is not None and a.came
        ),
        _vip_year(reader, client),
        _leaders(reader) if meeting.kind is MeetingKind.CONTRACT else (),
    )


def _leaders(reader: Reader) -> tuple[Person, ...]:
    """Return who may join a crew for a contract."""
    people = (p for p in reader.where(Person) if not {Role.LEAD, Role.HEAD}.isdisjoint(p.roles))
    return tuple(sorted(people, key=lambda p: (p.name, p.id)))


def _vip_year(reader: Reader, client: Client) -> int:
    """Return the year of the latest VIP list a client stands on, 0 for none."""
    members = reader.where(Membership, client_id=client.id)
    listed = {m.programme_id for m in members if m.progress.state in ON_THE_LIST}
    return max((p.year for p in reader.by_id(Programme, listed).values()), default=0)


_TELLING = frozenset({EventKind.MEETING, EventKind.CALL, EventKind.NOTE})
