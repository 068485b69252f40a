"""What a new record gets when a command leaves it out: numbers, authors, moments, what its trip says."""

from collections.abc import Callable, Mapping
from typing import Any

from fieldsales.domain.call import Call
from fieldsales.domain.case import Case, Notice
from fieldsales.domain.client import Note
from fieldsales.domain.entity import Entity, Kind
from fieldsales.domain.meeting import Meeting
from fieldsales.domain.response import Response
from fieldsales.domain.service import Expense, Offer, Referral
from fieldsales.domain.trip import Standby, Trip
from fieldsales.services.case_opening import next_case_number, title_of
from fieldsales.services.trips import next_trip_number
from fieldsales.services.workplace import Act

Values = dict[str, Any]


def defaults_of(act: Act, kind: Kind[Any], given: Mapping[str, Any]) -> Values:
    """Return values for what was left out of a new record; what was given is never replaced."""
    made = _DEFAULTS.get(kind.entity)
    return made(act, given) if made else {}


def _trip(act: Act, given: Mapping[str, Any]) -> Values:
    dates = given.get("dates")
    return {"number": next_trip_number(act, (dates.first if dates else act.now).year)}


def _meeting(act: Act, given: Mapping[str, Any]) -> Values:
    trip = act.tx.get(Trip, given.get("trip_id"))
    booked: Values = {"booked_by_id": act.actor.person_id, "trip_id": None}
    return booked | ({"brigade_id": trip.brigade_id} if trip else {})


def _case(act: Act, given: Mapping[str, Any]) -> Values:
    return {
        "number": next_case_number(act),
        "opened_at": act.now,
        "opened_by_id": act.actor.person_id,
        "title": title_of(str(given.get("words", ""))),
    }


_DEFAULTS: Mapping[type[Entity], Callable[[Act, Mapping[str, Any]], Values]] = {
    Trip: _trip,
    Meeting: _meeting,
    Case: _case,
    Call: lambda act, _: {"started_at": act.now, "author_id": act.actor.person_id},
    Note: lambda act, _: {"at": act.now, "author_id": act.actor.person_id},
    Notice: lambda act, _: {"at": act.now, "by_id": act.actor.person_id},
    Offer: lambda act, _: {"offered_at": act.now},
    Referral: lambda act, _: {"given_at": act.now},
    Response: lambda act, _: {"started_at": act.now, "filled_by_id": act.actor.person_id},
    Expense: lambda act, _: {"person_id": act.actor.person_id},
    Standby: lambda act, _: {"agreed_at": act.now},
}
