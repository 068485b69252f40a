"""Meetings: planned, moved, lengthened, and what became of them entered in one act.

The outcome panel is one act: result, words, who was there, offers with their reaction, next step,
recommendation. Only the result is needed; the rest has defaults or is a debt on Today.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from fieldsales.domain.case import Case, CaseState
from fieldsales.domain.client import Client
from fieldsales.domain.ids import (
    BrigadeId,
    CaseId,
    ClientId,
    ContactId,
    MeetingId,
    OfferId,
    PersonId,
    ReferralId,
    ServiceId,
    TripId,
)
from fieldsales.domain.meeting import (
    Attendee,
    AttendeeSide,
    Meeting,
    MeetingKind,
    MeetingSource,
    MeetingState,
    NextStep,
    Side,
)
from fieldsales.domain.registers import Actual, Slot
from fieldsales.domain.service import Offer, Reaction, Referral
from fieldsales.domain.trip import Standby, StandbyState, Trip
from fieldsales.errors import RuleError
from fieldsales.services.verbs import next_step_task, say_in
from fieldsales.services.workplace import Act, Workplace


@dataclass(frozen=True, slots=True)
class NewMeeting:
    """What booking a meeting asks for. `slot.zone` is the place's; `trip_id` None is a meeting by itself."""

    client_id: ClientId
    slot: Slot
    brigade_id: BrigadeId
    trip_id: TripId | None = None
    contact_id: ContactId | None = None
    kind: MeetingKind = MeetingKind.VIP
    purpose: str = ""
    source: MeetingSource = MeetingSource.DESK
    override_reason: str = ""
    case_id: bytes | None = None
    leader_id: PersonId | None = None


@dataclass(frozen=True, slots=True)
class Offered:
    """A service that was raised, and what the client said."""

    service_id: ServiceId
    reaction: Reaction
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Ended:
    """What became of a meeting.

    `came` and `others` are those of the client's side who were there; `is_solved` is asked at the
    follow-up of a case; `slot` is the new time of a moved meeting.
    """

    state: MeetingState
    summary: str = ""
    reason: str = ""
    side: Side | None = None
    came: tuple[ContactId, ...] = ()
    others: tuple[str, ...] = ()
    actual: Actual | None = None
    offers: tuple[Offered, ...] = ()
    next_step: NextStep | None = None
    referral: str = ""
    leader_id: PersonId | None = None
    no_leader_reason: str = ""
    is_solved: bool | None = None


_IN_FORM = ("contact_id", "kind", "purpose", "leader_id", "no_leader_reason", "override_reason")
_VERB_OF = {
    MeetingState.HELD: "hold",
    MeetingState.MISSED_BY_CLIENT: "miss",
    MeetingState.MISSED_BY_US: "miss-by-us",
    MeetingState.CANCELLED: "cancel",
}


class Meetings:
    """Use cases of meetings."""

    def __init__(self, workplace: Workplace) -> None:
        self._work = workplace

    def plan(self, new: NewMeeting) -> tuple[Meeting, int]:
        """Book a meeting; return it and the number of the act."""
        with self._work.act() as act:
            meeting = plan_in(act, new)
            return meeting, act.commit()

    def move(self, was: Meeting, slot: Slot, *, reason: str = "", side: Side | None = None) -> int:
        """Move a meeting to another time: it stays the same meeting and leaves a trace at the old one."""
        with self._work.act() as act:
            say_in(act, "move", was, values={"slot": slot, "side": side}, reason=reason)
            return act.commit()

    def override(self, was: Meeting, slot: Slot, override_reason: str) -> int:
        """Move a meeting to a time that a rule refuses, with the reason in words."""
        with self._work.act() as act:
            values = {"slot": slot, "override_reason": override_reason}
            say_in(act, "move", replace(was, override_reason=""), values=values)
            return act.commit()

    def resize(self, was: Meeting, minutes: int) -> int:
        """Make a meeting longer or shorter; that needs no word of the client and is no move."""
        with self._work.act() as act:
            act.change(replace(was, slot=replace(was.slot, minutes=minutes)), was)
            return act.commit()

    def change(self, new: Meeting, was: Meeting) -> int:
        """Keep what was changed of a meeting in its form; another start or place is a move.

        Its length is no move, and its state changes by verbs alone.
        """
        with self._work.act() as act:
            then, now = was.slot, new.slot
            if (then.start, then.place_id) == (now.start, now.place_id):
                act.change(new, was)
            else:
                values = {
                    n: getattr(new, n) for n in _IN_FORM if getattr(new, n) != getattr(was, n)
                }
                say_in(act, "move", was, values=values | {"slot": now})
            return act.commit()

    def say(self, verb: str, was: Meeting, *, reason: str = "", **values: object) -> int:
        """Say a verb of a meeting: confirm, start, correct, void."""
        with self._work.act() as act:
            say_in(act, verb, was, values=values, reason=reason)
            return act.commit()

    def end(self, was: Meeting, ended: Ended) -> int:
        """Enter what became of a meeting, with all that came of it, as one act; return its number."""
        verb = _VERB_OF.get(ended.state)
        if verb is None:
            raise RuleError("Say how it ended: held, missed or cancelled.", where="outcome")
        with self._work.act() as act:
            if ended.state is MeetingState.HELD:
                _note_came(act, was, ended)
            say_in(act, verb, was, values=_values(was, ended), reason=ended.reason)
            for offered in ended.offers:
                _offer(act, was, offered)
            if ended.referral.strip():
                _refer(act, was, ended.referral)
            if ended.is_solved is not None:
                _judge_case(act, was, is_solved=ended.is_solved)
            return act.commit()

    def say_next_step(self, was: Meeting, step: NextStep) -> int:
        """Say afterwards what follows a meeting that was held; a dated step becomes a task."""
        with self._work.act() as act:
            next_step_task(act, act.change(replace(was, next_step=step), was))
            return act.commit()

    def of_client(self, client_id: bytes) -> Sequence[Meeting]:
        """Return the meetings of a client, the newest first."""
        with self._work.read() as reader:
            found = reader.where(Meeting, client_id=client_id)
        return sorted(found, key=lambda m: m.start, reverse=True)

    def blank(self, client: Client, trip: Trip, slot: Slot) -> NewMeeting:
        """Return a booking with what is known filled in."""
        return NewMeeting(
            ClientId(client.id), slot, trip.brigade_id, TripId(trip.id), kind=MeetingKind.VIP
        )


def plan_in(act: Act, new: NewMeeting) -> Meeting:
    """Book a meeting inside an act that does more; a standby client's offer is used up."""
    client = act.tx.need(Client, new.client_id)
    meeting = act.add(
        Meeting(
            id=MeetingId(act.new_id()),
            region_id=client.region_id,
            trip_id=new.trip_id,
            brigade_id=new.brigade_id,
            client_id=new.client_id,
            contact_id=new.contact_id,
            slot=new.slot,
            kind=new.kind,
            purpose=new.purpose,
            source=new.source,
            override_reason=new.override_reason,
            leader_id=new.leader_id,
            case_id=CaseId(new.case_id) if new.case_id else None,
            booked_by_id=act.actor.person_id,
        )
    )
    if new.trip_id is not None:
        for standby in act.tx.where(Standby, trip_id=new.trip_id):
            if standby.client_id == new.client_id and standby.state is StandbyState.OPEN:
                act.change(replace(standby, state=StandbyState.USED), standby)
    return meeting


def _values(was: Meeting, ended: Ended) -> dict[str, object]:
    values: dict[str, object] = {}
    if ended.state is MeetingState.HELD:
        values = {"next_step": ended.next_step or was.next_step}
        if ended.actual is not None:
            values["actual"] = ended.actual
        if ended.leader_id is not None:
            values["leader_id"] = ended.leader_id
        if ended.no_leader_reason:
            values["no_leader_reason"] = ended.no_leader_reason
    elif ended.state is MeetingState.CANCELLED:
        values = {"side": ended.side or Side.CLIENT}
    if ended.summary:
        values["summary"] = ended.summary
    return values


def _note_came(act: Act, meeting: Meeting, ended: Ended) -> None:
    """Keep who was there of the client's side; with nobody named the defaults of `hold` apply."""
    if not (ended.came or ended.others):
        return
    standing = act.tx.where(Attendee, meeting_id=meeting.id)
    expected = {a.contact_id: a for a in standing if a.side is AttendeeSide.CLIENT and a.contact_id}
    for asked, attendee in expected.items():
        act.change(replace(attendee, came=asked in ended.came), attendee)
    people: list[tuple[ContactId | None, str]] = [(c, "") for c in ended.came if c not in expected]
    people += [(None, name) for name in ended.others]
    for contact_id, name in people:
        act.add(
            Attendee(
                id=act.new_id(),
                region_id=meeting.region_id,
                meeting_id=MeetingId(meeting.id),
                side=AttendeeSide.CLIENT,
                contact_id=contact_id,
                name=name,
                came=True,
            )
        )


def _offer(act: Act, meeting: Meeting, offered: Offered) -> None:
    act.add(
        Offer(
            id=OfferId(act.new_id()),
            region_id=meeting.region_id,
            client_id=meeting.client_id,
            service_id=offered.service_id,
            reaction=offered.reaction,
            reason=offered.reason,
            meeting_id=MeetingId(meeting.id),
            offered_at=act.now,
        )
    )


def _refer(act: Act, meeting: Meeting, words: str) -> None:
    """Keep a recommendation as it was said: a firm, or a person and a firm parted by a comma."""
    first, _, second = words.strip().partition(",")
    firm, person = (second.strip(), first.strip()) if second.strip() else (first.strip(), "")
    act.add(
        Referral(
            id=ReferralId(act.new_id()),
            region_id=meeting.region_id,
            client_id=meeting.client_id,
            firm=firm,
            person_name=person,
            meeting_id=MeetingId(meeting.id),
            given_at=act.now,
        )
    )


def _judge_case(act: Act, meeting: Meeting, *, is_solved: bool) -> None:
    """Verify the case whose follow-up this was, or take it up again (RULES section 4.2, Case)."""
    for case in act.tx.where(Case, client_id=meeting.client_id):
        if case.follow_up_id != meeting.id or case.state is not CaseState.CLOSED_PENDING:
            continue
        if is_solved:
            say_in(act, "verify", case, values={})
        else:
            say_in(act, "take-up", case, values={}, reason=meeting.summary)
