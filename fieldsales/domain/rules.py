"""Which rules a kind of record obeys, and which verbs it knows."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from fieldsales.domain.call import Call
from fieldsales.domain.case import Case
from fieldsales.domain.case_verbs import CASE_VERBS, check_case
from fieldsales.domain.change import Rule
from fieldsales.domain.client import Client, Contact
from fieldsales.domain.conflict import Decision
from fieldsales.domain.entity import Entity, OpenEnum
from fieldsales.domain.ids import PersonId
from fieldsales.domain.meeting import Meeting
from fieldsales.domain.meeting_rules import check_meeting
from fieldsales.domain.meeting_verbs import MEETING_VERBS
from fieldsales.domain.other_verbs import (
    CALL_VERBS,
    JUDGING,
    MEMBERSHIP_VERBS,
    RESPONSE_VERBS,
    TASK_VERBS,
)
from fieldsales.domain.people import Role
from fieldsales.domain.plain_rules import (
    check_call,
    check_client,
    check_contact,
    check_decision,
    check_membership,
    check_stands,
)
from fieldsales.domain.programme import Membership
from fieldsales.domain.response import Response, TemplateRow
from fieldsales.domain.task import Task
from fieldsales.domain.trip import StandingPlan, Trip
from fieldsales.domain.trip_verbs import TRIP_VERBS, check_trip
from fieldsales.domain.verbs import Verb
from fieldsales.errors import RuleError

RULES: Mapping[type[Entity], tuple[Rule, ...]] = {
    Meeting: (check_meeting,),
    Trip: (check_trip,),
    Case: (check_case,),
    Call: (check_call,),
    Client: (check_client,),
    Contact: (check_contact,),
    Membership: (check_membership,),
    StandingPlan: (check_stands,),
    TemplateRow: (check_stands,),
    Decision: (check_decision,),
}


@dataclass(frozen=True, slots=True)
class Verbs:
    """The verbs of a kind, and where its state stands."""

    state: Callable[[Any], OpenEnum]
    by_name: Mapping[str, Verb[Any]]


def _named(verbs: tuple[Verb[Any], ...]) -> Mapping[str, Verb[Any]]:
    return {v.name: v for v in verbs}


VERBS: Mapping[type[Entity], Verbs] = {
    Meeting: Verbs(lambda m: m.outcome.state, _named(MEETING_VERBS)),
    Trip: Verbs(lambda t: t.progress.state, _named(TRIP_VERBS)),
    Case: Verbs(lambda c: c.progress.state, _named(CASE_VERBS)),
    Response: Verbs(lambda r: r.progress.state, _named(RESPONSE_VERBS)),
    Membership: Verbs(lambda m: m.progress.state, _named(MEMBERSHIP_VERBS)),
    Task: Verbs(lambda t: t.progress.state, _named(TASK_VERBS)),
    Call: Verbs(lambda c: c.outcome.result, _named(CALL_VERBS)),
}


def open_verbs(record: Entity, person_id: PersonId, roles: Iterable[Role]) -> frozenset[str]:
    """Return the verbs that this person may say of a record as it stands: what a screen offers."""
    known, mine = VERBS.get(type(record)), frozenset(roles)
    if known is None:
        return frozenset()
    state = known.state(record)
    found = {
        v.name
        for v in known.by_name.values()
        if v.roles & mine and (not v.sources or state in v.sources)
    }
    if isinstance(record, Response) and record.filled_by_id == person_id:
        found -= JUDGING
    return frozenset(found)


def verb_of(entity: type[Entity], name: str) -> Verb[Any]:
    """Return a verb of a kind; refuse an unknown one with the list."""
    known = VERBS[entity].by_name if entity in VERBS else {}
    if name not in known:
        raise RuleError(
            "{name} is not done with this; what can be done is: {known}.",
            name=name,
            known=", ".join(known) or "-",
            where="verb",
        )
    return known[name]
