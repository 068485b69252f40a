"""Who to call now: computed from tasks, unconfirmed meetings and clients not yet booked for a trip.

Call-backs that are due come first, the latest promised on top; then what confirms or rebooks; then new
bookings by worth. A client stands in the queue once, is not called more than twice a day, nor within two
hours of the last attempt, and never when she does not want calls (RULES section 5.9, K1). One whom somebody
has on the phone stays in sight with that name, so that nobody else calls.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta

from fieldsales.domain.call import Call, CallResult, Purpose
from fieldsales.domain.client import Client, ClientStatus, Contact, Segment
from fieldsales.domain.ids import made_at
from fieldsales.domain.meeting import Meeting, MeetingState
from fieldsales.domain.other_verbs import CLAIM_LASTS
from fieldsales.domain.people import Person
from fieldsales.domain.task import Task, TaskKind
from fieldsales.domain.trip import Trip, TripState
from fieldsales.services.cards import town_of, vip_clients
from fieldsales.services.zones import local_date
from fieldsales.store import queries
from fieldsales.store.transaction import Reader
from fieldsales.views.calls import CallFor, QueueRow

CONFIRM_AHEAD = timedelta(hours=48)
CYCLE = timedelta(days=21)
REST_BETWEEN = timedelta(hours=2)
MOST_A_DAY, MOST_A_CYCLE = 2, 6
MOST_CANDIDATES = 200
"""So many clients of a region are ranked for a trip, the worthiest first."""
_TO_FILL = frozenset({TripState.DRAFT, TripState.OPEN, TripState.READY, TripState.ON_ROAD})
REASONS: Mapping[TaskKind, CallFor] = {
    TaskKind.CALL_BACK: CallFor.CALL_BACK,
    TaskKind.REBOOK: CallFor.REBOOK,
    TaskKind.CONFIRM: CallFor.CONFIRM,
}
"""Tasks that ask for a call, and what it is for."""
_WORTH = {Segment.LARGE: 3, Segment.MEDIUM: 2, Segment.SMALL: 1}


@dataclass(slots=True)
class Attempts:
    """What was tried with a client in this cycle, and who is talking to her just now."""

    count: int = 0
    last: datetime | None = None
    today: int = 0
    caller_id: bytes | None = None


def trips_to_fill(reader: Reader, today: date) -> list[Trip]:
    """Return the trips meetings are booked for."""
    return [t for t in reader.where(Trip) if t.state in _TO_FILL and t.dates.last >= today]


def queue_of(reader: Reader, now: datetime, me: bytes | None = None) -> tuple[QueueRow, ...]:
    """Return whom to call now, in order; `me` is whoever asks."""
    trips = {t.id: t for t in trips_to_fill(reader, now.date())}
    meetings = reader.among(Meeting, "trip_id", trips)
    tasks = [t for t in reader.where(Task) if t.is_open and t.kind in REASONS and t.client_id]
    unbooked = {
        t.id: queries.unbooked_clients(reader.connection, t.id, t.region_id, MOST_CANDIDATES)
        for t in trips.values()
    }
    ids = {
        *(t.client_id for t in tasks),
        *(m.client_id for m in meetings),
        *(i for found in unbooked.values() for i in found),
    }
    wanted = _Wanted(reader, ids, now, me)
    rows = [
        *wanted.of_tasks(tasks),
        *wanted.of_unconfirmed(meetings),
        *wanted.of_unbooked(trips, unbooked),
    ]
    return _once_each(sorted(rows, key=wanted.order))


class _Wanted:
    """Finds the rows of the queue; everything is asked of the base once."""

    def __init__(
        self,
        reader: Reader,
        client_ids: Iterable[bytes | None],
        now: datetime,
        me: bytes | None,
    ) -> None:
        self._reader, self._now = reader, now
        self._attempts = attempts_of(reader, now)
        callers = {a.caller_id for a in self._attempts.values()} - {me}
        self._callers = {i: p.name for i, p in reader.by_id(Person, callers).items()}
        self._clients = reader.by_id(Client, client_ids)
        self._vips = vip_clients(reader, list(self._clients))
        contacts = reader.among(Contact, "client_id", self._clients)
        open_to_calls = {c.client_id for c in contacts if not c.do_not_call}
        self._closed = {c.client_id for c in contacts if c.do_not_call} - open_to_calls

    def of_tasks(self, tasks: Iterable[Task]) -> Iterable[QueueRow]:
        """Yield the clients somebody promised to call, or must."""
        wanted = list(tasks)
        about = self._reader.by_id(Meeting, {t.meeting_id for t in wanted})
        for task in wanted:
            row = self._row(
                REASONS[task.kind], task.client_id or b"", task.zone, task.trip_id, due=task.due
            )
            if row is not None:
                meeting = about.get(task.meeting_id or b"")
                yield replace(
                    row,
                    task_id=task.id,
                    meeting_id=task.meeting_id,
                    meeting_start=meeting.start if meeting else None,
                    meeting_state=meeting.state.value if meeting else "",
                )

    def of_unconfirmed(self, meetings: Iterable[Meeting]) -> Iterable[QueueRow]:
        """Yield the meetings of the next two days that no one confirmed."""
        for meeting in meetings:
            is_near = timedelta(0) < meeting.start - self._now <= CONFIRM_AHEAD
            if meeting.state is not MeetingState.PLANNED or not is_near:
                continue
            row = self._row(CallFor.CONFIRM, meeting.client_id, meeting.slot.zone, meeting.trip_id)
            if row is not None and self._is_rested(meeting.client_id):
                yield replace(
                    row,
                    meeting_id=meeting.id,
                    meeting_start=meeting.start,
                    meeting_state=meeting.state.value,
                )

    def of_unbooked(
        self, trips: Mapping[bytes, Trip], unbooked: Mapping[bytes, list[bytes]]
    ) -> Iterable[QueueRow]:
        """Yield the clients of a trip's region who have no meeting on it yet."""
        for trip in sorted(trips.values(), key=lambda t: t.dates.first):
            for client_id in unbooked[trip.id]:
                row = self._row(CallFor.BOOK, client_id, trip.zone, trip.id)
                if row is not None and row.tries < MOST_A_CYCLE and self._is_rested(client_id):
                    yield row

    def order(self, row: QueueRow) -> tuple[int, float, float, str]:
        """Return the place of a row: due call-backs, confirmations, rebookings, bookings by worth."""
        is_due = row.due is not None and row.due <= self._now
        client = self._clients[row.client_id]
        worth = _WORTH.get(client.segment, 1) + 3 * (row.client_id in self._vips)
        chance = 1 / (1 + row.tries)
        rank = _RANK[row.reason] + (10 if row.due is not None and not is_due else 0)
        start = row.due or row.meeting_start or self._now
        moment = start.timestamp() if row.reason is not CallFor.BOOK else 0.0
        return (rank, moment, -worth * chance, row.client_name)

    def _row(
        self,
        reason: CallFor,
        client_id: bytes,
        zone: str,
        trip_id: bytes | None,
        due: datetime | None = None,
    ) -> QueueRow | None:
        client = self._clients.get(client_id)
        if client is None or client.do_not_visit or client_id in self._closed:
            return None
        if client.merged_into_id or (client.status is ClientStatus.REFUSED and due is None):
            return None
        tried = self._attempts.get(client_id, Attempts())
        return QueueRow(
            reason,
            client_id,
            client.name,
            town_of(client),
            client_id in self._vips,
            tried.count,
            due,
            zone,
            trip_id,
            talking=self._callers.get(tried.caller_id or b"", ""),
        )

    def _is_rested(self, client_id: bytes) -> bool:
        tried = self._attempts.get(client_id, Attempts())
        return tried.today < MOST_A_DAY and (
            tried.last is None or self._now - tried.last >= REST_BETWEEN
        )


_RANK = {CallFor.CALL_BACK: 0, CallFor.CONFIRM: 1, CallFor.REBOOK: 2, CallFor.BOOK: 3}


def attempts_of(reader: Reader, now: datetime) -> dict[bytes, Attempts]:
    """Return what was tried with each client in this cycle."""
    found: dict[bytes, Attempts] = {}
    calls = reader.between(Call, "started_at", now - CYCLE, now + timedelta(minutes=1))
    for call in calls:
        if call.is_void or call.purpose not in {Purpose.BOOK, Purpose.CONFIRM}:
            continue
        at = call.started_at or made_at(call.id)
        tried = found.setdefault(call.client_id, Attempts())
        if call.outcome.result is CallResult.RINGING:
            if now - at < CLAIM_LASTS:
                tried.caller_id = call.author_id
            continue
        tried.count += 1
        tried.last = max(at, tried.last or at)
        tried.today += local_date(at, "UTC") == now.date()
    return found


def _once_each(rows: Iterable[QueueRow]) -> tuple[QueueRow, ...]:
    """Keep the first row of each client."""
    kept: dict[bytes, QueueRow] = {}
    for row in rows:
        kept.setdefault(row.client_id, row)
    return tuple(kept.values())
