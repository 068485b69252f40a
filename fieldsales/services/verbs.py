"""Say a verb of a record: the one door through which states change.

The record that was on the screen comes in as `was`; without it (commands) the record as it stands is
meant. What an act brings about beside the change itself happens here too, in the same act: attendees
and the next step of a held meeting, the result of a call's task, a follow-up that fell through.
"""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from fieldsales.domain.brigades import members_on
from fieldsales.domain.case import Case, CaseProgress, CaseState
from fieldsales.domain.entity import E, Entity, OpenEnum
from fieldsales.domain.ids import ContactId, MeetingId, PersonId, TaskId
from fieldsales.domain.kinds import kind_named, kind_of
from fieldsales.domain.meeting import (
    Attendee,
    AttendeeSide,
    Meeting,
    MeetingState,
    Side,
)
from fieldsales.domain.people import BrigadeMember
from fieldsales.domain.rules import VERBS, verb_of
from fieldsales.domain.task import Task, TaskKind, TaskOwner
from fieldsales.domain.verbs import Asked, check_verb
from fieldsales.errors import RuleError
from fieldsales.services.fields import values_of
from fieldsales.services.records import zone_of
from fieldsales.services.workplace import Act, Workplace
from fieldsales.services.zones import local_date, start_of_work


class Verbs:
    """Use cases that change the state of a record."""

    def __init__(self, workplace: Workplace) -> None:
        self._work = workplace

    def say(
        self, verb: str, was: Entity, *, values: Mapping[str, Any] | None = None, reason: str = ""
    ) -> int:
        """Say a verb of the record on the screen, with values of fields; return the act's number."""
        with self._work.act() as act:
            say_in(act, verb, was, values=values or {}, reason=reason)
            return act.commit()

    def say_plain(
        self, kind: str, verb: str, row_id: bytes, given: Mapping[str, Any], reason: str = ""
    ) -> int:
        """Say a verb with values as a command gives them."""
        chosen = kind_named(kind)
        with self._work.act() as act:
            was = act.tx.need(chosen.entity, row_id)
            zone = zone_of(act.tx, chosen, given, was)
            known = {n: v for n, v in given.items() if n in chosen.by_name}
            values: dict[str, Any] = values_of(chosen, known, zone=zone)
            values |= {n: v for n, v in given.items() if n not in chosen.by_name}
            say_in(act, verb, was, values=_extras(chosen.name, values), reason=reason)
            return act.commit()


def say_in(act: Act, verb: str, was: E, *, values: Mapping[str, Any], reason: str = "") -> E:
    """Say a verb inside an act that does more; return the record as it is then."""
    entity = type(was)
    chosen = verb_of(entity, verb)
    asked = Asked(act.actor, act.now, reason, values)
    check_verb(chosen, VERBS[entity].state(was), asked)
    new = chosen.apply(was, asked)
    names = kind_of(entity).by_name
    extra = {n: v for n, v in values.items() if n in names and getattr(new, n) == getattr(was, n)}
    changed: E = act.change(replace(new, **extra), was)
    if isinstance(changed, Meeting) and isinstance(was, Meeting):
        _after_meeting(act, changed, was)
    return changed


def _extras(kind: str, values: dict[str, Any]) -> dict[str, Any]:
    """Read the values of a verb that are no fields: the side of a cancelled meeting."""
    if kind == "meeting" and "side" in values:
        try:
            values["side"] = next(s for s in Side if s.value == values["side"])
        except StopIteration:
            raise RuleError("side is client, us or third.", where="side") from None
    unknown = [n for n in values if n not in kind_named(kind).by_name and n != "side"]
    if unknown:
        known = ", ".join(kind_named(kind).by_name)
        raise RuleError(
            "{name} is not a field of {kind}; its fields are {known}.",
            name=unknown[0],
            kind=kind,
            known=known,
            where=unknown[0],
        )
    return values


def _after_meeting(act: Act, new: Meeting, was: Meeting) -> None:
    if new.state is was.state:
        return
    if new.state is MeetingState.HELD:
        _default_attendees(act, new)
        next_step_task(act, new)
    elif new.state in {
        MeetingState.CANCELLED,
        MeetingState.MISSED_BY_CLIENT,
        MeetingState.MISSED_BY_US,
    }:
        _rebook_task(act, new)
    _follow_up_moved(act, new)


def _default_attendees(act: Act, meeting: Meeting) -> None:
    """Take the contact, and the crew of that day, as those who came: each side where nobody was entered."""
    sides = {a.side for a in act.tx.where(Attendee, meeting_id=meeting.id)}
    if meeting.contact_id is not None and AttendeeSide.CLIENT not in sides:
        _add_attendee(act, meeting, AttendeeSide.CLIENT, contact_id=meeting.contact_id)
    if AttendeeSide.US in sides:
        return
    day = local_date(meeting.start, meeting.slot.zone)
    for member in members_on(act.tx.where(BrigadeMember, brigade_id=meeting.brigade_id), day):
        _add_attendee(act, meeting, AttendeeSide.US, person_id=member.person_id)


def _add_attendee(
    act: Act,
    meeting: Meeting,
    side: AttendeeSide,
    *,
    contact_id: ContactId | None = None,
    person_id: PersonId | None = None,
) -> None:
    act.add(
        Attendee(
            id=act.new_id(),
            region_id=meeting.region_id,
            meeting_id=MeetingId(meeting.id),
            side=side,
            contact_id=contact_id,
            person_id=person_id,
            came=True,
        )
    )


def next_step_task(act: Act, meeting: Meeting) -> None:
    """Leave a task for what follows a meeting, where there is a date to it."""
    step = meeting.next_step
    if step is None or step.by is None or not step.what:
        return
    act.add(
        Task(
            id=TaskId(act.new_id()),
            region_id=meeting.region_id,
            title=step.what,
            due=start_of_work(step.by, meeting.slot.zone),
            zone=meeting.slot.zone,
            kind=TaskKind.NEXT_STEP,
            owner=TaskOwner(person_id=act.actor.person_id),
            client_id=meeting.client_id,
            contact_id=meeting.contact_id,
            trip_id=meeting.trip_id,
            meeting_id=MeetingId(meeting.id),
        )
    )


def _rebook_task(act: Act, meeting: Meeting) -> None:
    """Leave the desk a task to book a fallen meeting anew."""
    act.add(
        Task(
            id=TaskId(act.new_id()),
            region_id=meeting.region_id,
            title=meeting.purpose,
            due=act.now,
            zone=meeting.slot.zone,
            kind=TaskKind.REBOOK,
            owner=TaskOwner(),
            client_id=meeting.client_id,
            contact_id=meeting.contact_id,
            trip_id=meeting.trip_id,
            meeting_id=MeetingId(meeting.id),
        )
    )


_FELL = frozenset(
    {
        MeetingState.CANCELLED,
        MeetingState.MISSED_BY_CLIENT,
        MeetingState.MISSED_BY_US,
        MeetingState.VOID,
    }
)


def _follow_up_moved(act: Act, meeting: Meeting) -> None:
    """Put a case whose follow-up fell through back into the register (RULES section 4.2, Case)."""
    states: tuple[OpenEnum, ...] = (CaseState.CLOSED_PENDING,)
    if meeting.state not in _FELL:
        return
    for case in act.tx.where(Case, client_id=meeting.client_id):
        if case.follow_up_id == meeting.id and case.state in states:
            progress = CaseProgress(CaseState.TOLD, act.now, meeting.outcome.reason)
            act.change(replace(case, progress=progress, follow_up_id=None), case)
