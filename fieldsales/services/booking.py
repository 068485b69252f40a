"""The booking desk: the queue, the card of the client on the phone, calls under way, figures of the day.

Every attempt is one act (`attempts`). A call under way is a record too: so that a colleague sees who is
talking, and so that it outlasts a lock and a crash.
"""

from collections.abc import Collection, Iterable, Mapping
from datetime import datetime, timedelta

from fieldsales.domain.call import Call, CallResult, Direction
from fieldsales.domain.client import Client, Contact
from fieldsales.domain.ids import ContactId, made_at
from fieldsales.domain.meeting import Meeting, MeetingState
from fieldsales.domain.people import Brigade, Person
from fieldsales.domain.task import Task
from fieldsales.domain.trip import Trip
from fieldsales.services.attempts import Attempt, StandbyOffer, default_again, log_in, new_call
from fieldsales.services.cards import open_cases, town_of, vip_clients
from fieldsales.services.client_card import offers_of, zone_of_client
from fieldsales.services.queue import REASONS, attempts_of, queue_of, trips_to_fill
from fieldsales.services.trips import Trips, crew_of
from fieldsales.services.verbs import say_in
from fieldsales.services.workplace import Workplace
from fieldsales.services.zones import day_bounds, local_date
from fieldsales.store import queries
from fieldsales.store.transaction import Reader
from fieldsales.views.calls import (
    CallCard,
    CallFor,
    DeskFigures,
    EarlierCall,
    Ground,
    QueueRow,
    ToVisit,
    TripToFill,
)
from fieldsales.views.trips import NO_TRIALS

UNDER_WAY_FOR = timedelta(hours=12)
"""A call begun so long ago and not ended is taken up again when its caller opens the desk."""


class Booking:
    """Use cases of the booking desk."""

    def __init__(self, workplace: Workplace) -> None:
        self._work = workplace

    def queue(self) -> tuple[QueueRow, ...]:
        """Return whom to call now, in order."""
        me = self._work.actor().person_id
        with self._work.read() as reader:
            return queue_of(reader, self._work.clock.now(), me)

    def trips(self) -> tuple[TripToFill, ...]:
        """Return the trips meetings are booked for, the next first."""
        today = self._work.clock.now().date()
        with self._work.read() as reader:
            trips = trips_to_fill(reader, today)
            brigades = reader.by_id(Brigade, {t.brigade_id for t in trips})
        found = [TripToFill(t, brigades.get(t.brigade_id)) for t in trips]
        return tuple(sorted(found, key=lambda f: (f.trip.dates.first, f.trip.id)))

    def ground(self) -> Ground:
        """Return what times to offer are reckoned from."""
        trips = Trips(self._work)
        views = tuple(trips.view(found.trip.id) for found in self.trips())
        cards = [card for view in views for day in view.days for card in day.cards]
        with self._work.read() as reader:
            clients = reader.by_id(Client, {c.meeting.client_id for c in cards})
        places = {}
        for card in cards:
            client = clients.get(card.meeting.client_id)
            place = card.meeting.slot.place_id or (client.place_id if client else None)
            if place is not None:
                places[card.id] = place
        return Ground(views, places)

    def to_visit(self, client_ids: Collection[bytes]) -> Mapping[bytes, ToVisit]:
        """Return what a visit to each of these clients depends on, by client."""
        with self._work.read() as reader:
            clients = reader.by_id(Client, client_ids)
            trials = queries.trials_of_clients(reader.connection, list(clients))
        return {
            i: ToVisit(i, c.region_id, c.place_id, town_of(c), c.openings, trials.get(i, NO_TRIALS))
            for i, c in clients.items()
        }

    def row_for(
        self, client_id: bytes, trip_id: bytes | None = None, *, reason: CallFor | None = None
    ) -> QueueRow:
        """Return a row for a client who is called, or calls, outside the queue.

        With a meeting ahead it is about that meeting, else about what was promised, else about booking;
        `reason` settles it otherwise. Without a trip the next one of the client's region is meant.
        """
        now = self._work.clock.now()
        with self._work.read() as reader:
            return _row_for(reader, client_id, trip_id, now, reason)

    def card(self, row: QueueRow) -> CallCard:
        """Return what the clerk sees while the client of a row is on the phone."""
        with self._work.read() as reader:
            return _card(reader, row, self._work.clock.now())

    def figures(self, zone: str = "UTC") -> DeskFigures:
        """Return what was done today, in this zone, by all who call from this base's regions."""
        now = self._work.clock.now()
        first, end = day_bounds(local_date(now, zone), zone)
        with self._work.read() as reader:
            calls = [
                c
                for c in reader.between(Call, "started_at", first, end)
                if not c.is_void and c.outcome.result is not CallResult.RINGING
            ]
        results = [c.outcome.result for c in calls]
        return DeskFigures(
            len(calls), results.count(CallResult.BOOKED), results.count(CallResult.CONFIRMED)
        )

    def start(
        self,
        row: QueueRow,
        *,
        contact_id: ContactId | None = None,
        number: str = "",
        direction: Direction = Direction.OUT,
    ) -> Call:
        """Begin a call: until it ends, or half an hour is over, colleagues leave this client alone."""
        attempt = Attempt(
            row, CallResult.RINGING, contact_id=contact_id, number=number, direction=direction
        )
        with self._work.act() as act:
            call = act.add(new_call(act, attempt, act.tx.need(Client, row.client_id)))
            act.commit()
        with self._work.read() as reader:
            return reader.need(Call, call.id)

    def leave(self, call: Call, reason: str) -> int:
        """Give up a call under way that came to nothing; it counts nowhere."""
        with self._work.act() as act:
            say_in(act, "void", call, values={}, reason=reason)
            return act.commit()

    def under_way(self) -> tuple[QueueRow, Call] | None:
        """Return the call this person began and has not ended, with the row it was about."""
        me, now = self._work.actor().person_id, self._work.clock.now()
        with self._work.read() as reader:
            calls = reader.between(
                Call, "started_at", now - UNDER_WAY_FOR, now + timedelta(minutes=1)
            )
            mine = [c for c in calls if c.author_id == me and is_under_way(c)]
            if not mine:
                return None
            call = mine[-1]
            row = _row_for(reader, call.client_id, call.trip_id, now, None)
        return row, call

    def log(self, attempt: Attempt) -> int:
        """Keep an attempt and all that follows from it, as one act; return its number.

        Raises:
            RuleError: booked without a slot, refused without a reason, or a slot that a rule refuses.
        """
        with self._work.act() as act:
            log_in(act, attempt)
            return act.commit()


def is_under_way(call: Call) -> bool:
    """Say whether a call was begun and not ended."""
    return call.outcome.result is CallResult.RINGING and not call.is_void


def _row_for(
    reader: Reader, client_id: bytes, trip_id: bytes | None, now: datetime, wanted: CallFor | None
) -> QueueRow:
    client = reader.need(Client, client_id)
    meeting = _next_meeting(reader, client_id, now)
    task = _promised(reader, client_id)
    reason, about = CallFor.BOOK, None
    if meeting is not None and wanted in {None, CallFor.CONFIRM}:
        reason, about = CallFor.CONFIRM, meeting
        task = task if task is not None and task.meeting_id == meeting.id else None
    elif task is not None and wanted in {None, REASONS[task.kind]}:
        reason, about = REASONS[task.kind], reader.get(Meeting, task.meeting_id)
    else:
        task = None
    trip = reader.get(Trip, trip_id or (about.trip_id if about else None))
    if trip is None:
        fitting = [t for t in trips_to_fill(reader, now.date()) if t.region_id == client.region_id]
        trip = min(fitting, key=lambda t: t.dates.first, default=None)
    tried = attempts_of(reader, now).get(client_id)
    return QueueRow(
        reason,
        client_id,
        client.name,
        town_of(client),
        is_vip=client_id in vip_clients(reader, [client_id]),
        tries=tried.count if tried else 0,
        due=task.due if task else None,
        zone=_zone(reader, client, trip, about),
        trip_id=trip.id if trip else None,
        meeting_id=about.id if about else None,
        task_id=task.id if task else None,
        meeting_start=about.start if about else None,
        meeting_state=about.state.value if about else "",
    )


def _zone(reader: Reader, client: Client, trip: Trip | None, about: Meeting | None) -> str:
    if about is not None:
        return about.slot.zone
    return trip.zone if trip else zone_of_client(reader, client)


def _next_meeting(reader: Reader, client_id: bytes, now: datetime) -> Meeting | None:
    ahead = [m for m in reader.where(Meeting, client_id=client_id) if m.is_live and m.end > now]
    return min(ahead, key=lambda m: m.start, default=None)


def _promised(reader: Reader, client_id: bytes) -> Task | None:
    """Return the first task to call a client that is still open."""
    tasks = [t for t in reader.where(Task, client_id=client_id) if t.is_open and t.kind in REASONS]
    return min(tasks, key=lambda t: t.due, default=None)


def _card(reader: Reader, row: QueueRow, now: datetime) -> CallCard:
    client = reader.need(Client, row.client_id)
    meeting, trip = reader.get(Meeting, row.meeting_id), reader.get(Trip, row.trip_id)
    contacts = [c for c in reader.where(Contact, client_id=client.id) if c.until is None]
    contacts.sort(key=lambda c: (c.do_not_call, c.decision_role.value != "decides", c.name.full))
    task = reader.get(Task, row.task_id)
    asked_for = {i for i in (task and task.contact_id, meeting and meeting.contact_id) if i}
    asked = next((c for c in contacts if c.id in asked_for), None)
    held = [m for m in reader.where(Meeting, client_id=client.id) if m.state is MeetingState.HELD]
    signer = reader.get(Person, client.signer_id)
    case = open_cases(reader, [client.id]).get(client.id)
    visited_by = meeting or trip
    brigade = reader.get(Brigade, visited_by.brigade_id) if visited_by else None
    return CallCard(
        row=row,
        client=client,
        contact=asked or (contacts[0] if contacts else None),
        contacts=tuple(contacts),
        trip=trip,
        meeting=meeting,
        task=task,
        answers_for=signer.name if signer else "",
        crew=tuple(p.name for p in crew_of(reader, trip)) if trip else (),
        earlier=_earlier(reader, client),
        offers=offers_of(reader, client.id),
        open_case=case,
        place_id=client.place_id,
        zone=row.zone,
        next_meeting=_next_meeting(reader, client.id, now),
        brigade=brigade,
        first_met=min((m.start for m in held), default=None),
        last_met=max((m.start for m in held), default=None),
    )


def _earlier(reader: Reader, client: Client) -> tuple[EarlierCall, ...]:
    """Return the attempts made before, the newest first, with the names of those who talked."""
    calls = [
        c
        for c in reader.where(Call, client_id=client.id)
        if not c.is_void and c.outcome.result is not CallResult.RINGING
    ]
    people = _names(reader, Person, (c.author_id for c in calls))
    contacts = reader.by_id(Contact, {c.contact_id for c in calls})
    found = [
        EarlierCall(
            c,
            people.get(c.author_id or b"", ""),
            contacts[c.contact_id].name.full if c.contact_id in contacts else "",
        )
        for c in calls
    ]
    return tuple(sorted(found, key=lambda e: e.call.started_at or made_at(e.call.id), reverse=True))


def _names(reader: Reader, entity: type[Person], ids: Iterable[bytes | None]) -> dict[bytes, str]:
    return {i: p.name for i, p in reader.by_id(entity, set(ids)).items()}


__all__ = ["Attempt", "Booking", "StandbyOffer", "default_again", "is_under_way"]
