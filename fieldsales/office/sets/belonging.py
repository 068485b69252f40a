"""Whose data a row is: the client it is about, found through its parents. Every kind has a place here."""

from collections.abc import Mapping
from enum import Enum

from fieldsales.domain.kinds import BY_NAME, BY_NUMBER


class Lot(Enum):
    """What becomes of a kind for who holds a region in outline."""

    OFFICE = "travels by scopes of its own, or to nobody"
    PLANNING = "goes to everybody who has the region"
    CLIENT = "goes where its client's card goes"
    ITSELF = "has no client; goes to those it names"


_LOTS: Mapping[str, Lot] = {
    "person": Lot.OFFICE,
    "region": Lot.OFFICE,
    "grant": Lot.OFFICE,
    "device": Lot.OFFICE,
    "outline": Lot.OFFICE,
    "conflict": Lot.OFFICE,
    "place": Lot.PLANNING,
    "brigade": Lot.PLANNING,
    "brigade_member": Lot.PLANNING,
    "service": Lot.PLANNING,
    "trip": Lot.PLANNING,
    "stop": Lot.PLANNING,
    "standing_plan": Lot.PLANNING,
    "programme": Lot.PLANNING,
    "template": Lot.PLANNING,
    "client": Lot.CLIENT,
    "contact": Lot.CLIENT,
    "note": Lot.CLIENT,
    "standby": Lot.CLIENT,
    "meeting": Lot.CLIENT,
    "attendee": Lot.CLIENT,
    "call": Lot.CLIENT,
    "membership": Lot.CLIENT,
    "response": Lot.CLIENT,
    "answer": Lot.CLIENT,
    "case": Lot.CLIENT,
    "measure": Lot.CLIENT,
    "notice": Lot.CLIENT,
    "offer": Lot.CLIENT,
    "referral": Lot.CLIENT,
    "contract": Lot.CLIENT,
    "task": Lot.CLIENT,
    "expense": Lot.ITSELF,
    "import_batch": Lot.OFFICE,
    "decision": Lot.OFFICE,
    "attachment": Lot.OFFICE,
}
# How a kind without a client_id of its own leads to one.
_PARENTS: Mapping[str, tuple[str, str]] = {
    "attendee": ("meeting_id", "meeting"),
    "answer": ("response_id", "response"),
    "measure": ("case_id", "case"),
    "notice": ("case_id", "case"),
}


def lot_of(number: int) -> Lot:
    """Return what becomes of a kind; one of a newer program goes to nobody who has outlines."""
    kind = BY_NUMBER.get(number)
    return _LOTS[kind.name] if kind else Lot.OFFICE


def client_field(number: int) -> int | None:
    """Return the number of the field that names the client of a row of this kind, if it has one."""
    field = BY_NUMBER[number].by_name.get("client_id")
    return field.number if field else None


def parent_of(number: int) -> tuple[int, int] | None:
    """Return the field that leads to the parent through which a row has its client, and the parent's kind."""
    found = _PARENTS.get(BY_NUMBER[number].name)
    if found is None:
        return None
    field, parent = found
    return BY_NUMBER[number].by_name[field].number, BY_NAME[parent].number
