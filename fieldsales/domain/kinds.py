"""The list of kinds of record, by number, name and class. Numbers are never reused."""

from typing import Any

from fieldsales.domain.call import Call
from fieldsales.domain.case import Case, Measure, Notice
from fieldsales.domain.client import Client, Contact, ImportBatch, Note
from fieldsales.domain.conflict import Conflict, Decision
from fieldsales.domain.entity import E, Entity, Kind
from fieldsales.domain.meeting import Attendee, Meeting, meeting_rank
from fieldsales.domain.outline import Outline
from fieldsales.domain.people import Brigade, BrigadeMember, Device, Grant, Person, Region
from fieldsales.domain.place import Place
from fieldsales.domain.programme import Membership, Programme
from fieldsales.domain.response import Answer, Response, TemplateRow
from fieldsales.domain.service import Contract, Expense, Offer, Referral, Service
from fieldsales.domain.task import Task
from fieldsales.domain.trip import Standby, StandingPlan, Stop, Trip
from fieldsales.errors import RuleError

KINDS: tuple[Kind[Any], ...] = (
    Kind(1, "person", Person, office_only=True),
    Kind(2, "region", Region, office_only=True),
    Kind(3, "grant", Grant, office_only=True),
    Kind(4, "device", Device, office_only=True),
    Kind(5, "conflict", Conflict, office_only=True),
    Kind(6, "outline", Outline, office_only=True),
    Kind(20, "place", Place),
    Kind(21, "brigade", Brigade),
    Kind(22, "brigade_member", BrigadeMember),
    Kind(23, "service", Service),
    Kind(24, "client", Client),
    Kind(25, "contact", Contact),
    Kind(26, "note", Note),
    Kind(27, "import_batch", ImportBatch),
    Kind(28, "trip", Trip),
    Kind(29, "stop", Stop),
    Kind(30, "standing_plan", StandingPlan),
    Kind(31, "standby", Standby),
    Kind(32, "meeting", Meeting, rank=meeting_rank),
    Kind(33, "attendee", Attendee),
    Kind(34, "call", Call),
    Kind(35, "task", Task),
    Kind(36, "programme", Programme),
    Kind(37, "membership", Membership),
    Kind(38, "template", TemplateRow),
    Kind(39, "response", Response),
    Kind(40, "answer", Answer),
    Kind(41, "case", Case),
    Kind(42, "measure", Measure),
    Kind(43, "notice", Notice),
    Kind(44, "offer", Offer),
    Kind(45, "referral", Referral),
    Kind(46, "contract", Contract),
    Kind(47, "expense", Expense),
    Kind(48, "decision", Decision),
)
BY_NUMBER: dict[int, Kind[Any]] = {k.number: k for k in KINDS}
BY_NAME: dict[str, Kind[Any]] = {k.name: k for k in KINDS}
_BY_ENTITY: dict[type[Entity], Kind[Any]] = {k.entity: k for k in KINDS}


def kind_of(entity: type[E]) -> Kind[E]:
    """Return the kind of an entity class."""
    return _BY_ENTITY[entity]


def kind_named(name: str) -> Kind[Any]:
    """Return the kind of that name; refuse an unknown one with the list of names."""
    found = BY_NAME.get(name)
    if found is None:
        names = ", ".join(BY_NAME)
        raise RuleError(
            "There is no kind {name}; the kinds are {names}.", name=name, names=names, where="KIND"
        )
    return found
