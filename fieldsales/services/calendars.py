"""What a calendar asks beside and before an act: the closer look, would a rule refuse, who set its time.

Changes nothing. The rules asked here are those of the act itself, so what is promised while a meeting is
dragged holds when it is dropped, unless somebody was faster.
"""

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime, timedelta

from fieldsales.domain.change import Change
from fieldsales.domain.client import Client, Contact
from fieldsales.domain.entity import Seen
from fieldsales.domain.ids import MeetingId
from fieldsales.domain.kinds import kind_of
from fieldsales.domain.meeting import Meeting, MeetingKind, MeetingState
from fieldsales.domain.people import Brigade, Person, Role
from fieldsales.domain.registers import Slot
from fieldsales.domain.rules import RULES, verb_of
from fieldsales.domain.trip import Trip
from fieldsales.domain.verbs import Asked, check_verb
from fieldsales.errors import RuleError
from fieldsales.ledger.packing import unpacked_or_none
from fieldsales.services.cards import cards_of, vip_clients
from fieldsales.services.client_card import zone_of_client
from fieldsales.services.meetings import NewMeeting
from fieldsales.services.trips import crew_of
from fieldsales.services.workplace import Workplace
from fieldsales.services.zones import local_date
from fieldsales.store import history, queries
from fieldsales.store.transaction import Reader
from fieldsales.views.trips import NO_TRIALS, Candidate, MeetingDetail, OtherVisit

OTHER_VISITS_WITHIN = timedelta(days=30)
_MET = frozenset({MeetingState.HELD, MeetingState.IN_PROGRESS})
Refusals = Sequence[RuleError | None]


class Calendars:
    """Use cases of calendars that only look."""

    def __init__(self, workplace: Workplace) -> None:
        self._work = workplace

    def detail(self, meeting_id: bytes) -> MeetingDetail:
        """Return one meeting with what a closer look tells."""
        with self._work.read() as reader:
            meeting = reader.need(Meeting, meeting_id)
            client = reader.need(Client, meeting.client_id)
            trip = reader.get(Trip, meeting.trip_id)
            day = local_date(meeting.start, meeting.slot.zone)
            booker = reader.get(Person, meeting.booked_by_id)
            return MeetingDetail(
                cards_of(reader, [meeting])[0],
                client,
                reader.get(Contact, meeting.contact_id),
                contacts_of(reader, client.id),
                crew_of(reader, trip, day) if trip else (),
                reader.get(Person, meeting.leader_id),
                leaders_of(reader),
                trip,
                booker.name if booker else "",
            )

    def would_move(self, was: Meeting, slots: Sequence[Slot]) -> Refusals:
        """Say for each time why a meeting could not be moved there; None where it could."""
        actor, now = self._work.actor(), self._work.clock.now()
        verb = verb_of(Meeting, "move")
        found: list[RuleError | None] = []
        with self._work.read() as reader:
            for slot in slots:
                asked = Asked(actor, now, "", {"slot": slot})
                try:
                    check_verb(verb, was.state, asked)
                    new = was if slot == was.slot else verb.apply(was, asked)
                    _check(Change(was, new, actor, now), reader)
                except RuleError as refusal:
                    found.append(refusal)
                else:
                    found.append(None)
        return found

    def would_plan(self, new: NewMeeting, slots: Sequence[Slot]) -> Refusals:
        """Say for each time why a meeting could not be booked there; None where it could."""
        actor, now = self._work.actor(), self._work.clock.now()
        found: list[RuleError | None] = []
        with self._work.read() as reader:
            for slot in slots:
                meeting = Meeting(
                    id=MeetingId(bytes(16)),
                    trip_id=new.trip_id,
                    brigade_id=new.brigade_id,
                    client_id=new.client_id,
                    slot=slot,
                    kind=new.kind,
                    override_reason=new.override_reason,
                )
                try:
                    _check(Change(None, meeting, actor, now), reader)
                except RuleError as refusal:
                    found.append(refusal)
                else:
                    found.append(None)
        return found

    def timed_by(self, meeting_ids: Iterable[bytes]) -> Mapping[bytes, str]:
        """Return who gave each meeting its present time; the reader herself and strangers are left out."""
        actor = self._work.actor()
        with self._work.read() as reader:
            found: dict[bytes, str] = {}
            for meeting in reader.by_id(Meeting, meeting_ids).values():
                author = _author_of_time(reader, meeting.seen)
                if author is not None and author != actor.person_id:
                    found[meeting.id] = history.author_name(reader.connection, author)
        return {row_id: name for row_id, name in found.items() if name}

    def other_visits(
        self, client_id: bytes, brigade_id: bytes | None, at: datetime
    ) -> tuple[OtherVisit, ...]:
        """Return meetings of a client within 30 days of a moment, held or ahead, without a brigade's own."""
        with self._work.read() as reader:
            near = [
                m
                for m in reader.where(Meeting, client_id=client_id)
                if m.brigade_id != brigade_id
                and (m.state in _MET or m.is_live)
                and abs(m.start - at) <= OTHER_VISITS_WITHIN
            ]
            names = {
                b.id: b.name for b in reader.by_id(Brigade, {m.brigade_id for m in near}).values()
            }
        visits = [
            OtherVisit(
                m.brigade_id, names.get(m.brigade_id, ""), m.start, m.slot.zone, m.state in _MET
            )
            for m in near
        ]
        return tuple(sorted(visits, key=lambda v: v.start))

    def client(self, client_id: bytes) -> Client:
        """Return a client."""
        with self._work.read() as reader:
            return reader.need(Client, client_id)

    def candidate(self, client_id: bytes) -> Candidate:
        """Return a client as somebody to be booked."""
        with self._work.read() as reader:
            client = reader.need(Client, client_id)
            found = queries.trials_of_clients(reader.connection, [client_id])
            trials = found.get(client_id, NO_TRIALS)
            kind = MeetingKind.SERVICE if trials.held else MeetingKind.INTRODUCTION
            return Candidate(
                client,
                contacts_of(reader, client_id),
                trials,
                zone_of_client(reader, client),
                MeetingKind.VIP if vip_clients(reader, [client_id]) else kind,
            )

    def leaders(self) -> tuple[Person, ...]:
        """Return who may join as leader, by name."""
        with self._work.read() as reader:
            return leaders_of(reader)


def contacts_of(reader: Reader, client_id: bytes) -> tuple[Contact, ...]:
    """Return the present contacts of a client, those who decide first."""
    present = [c for c in reader.where(Contact, client_id=client_id) if c.until is None]
    return tuple(sorted(present, key=lambda c: (c.decision_role.value != "decides", c.name.full)))


def leaders_of(reader: Reader) -> tuple[Person, ...]:
    """Return who may join as leader: leads and heads, by name."""
    leading = {Role.LEAD, Role.HEAD}
    people = [p for p in reader.where(Person) if p.is_active and not leading.isdisjoint(p.roles)]
    return tuple(sorted(people, key=lambda p: p.name))


def _check(change: Change[Meeting], reader: Reader) -> None:
    for rule in RULES[Meeting]:
        rule(change, reader)


def _author_of_time(reader: Reader, seen: Seen | None) -> bytes | None:
    """Return whose write the slot of a meeting is."""
    if seen is None:
        return None
    writers: Mapping[int, int] = unpacked_or_none(seen.writers) or {}
    number = kind_of(Meeting).by_name["slot"].number
    return history.author_of(reader.connection, writers.get(number, seen.created))
