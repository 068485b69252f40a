"""Acts on the office's own records that a head or admin makes from a desktop, online and signed.

The same acts as the commands of head office (`People`); what they return is plain. The codes they make
carry the office's address and pins.
"""

from collections.abc import Callable, Mapping
from datetime import date
from typing import Any

from fieldsales.domain.ids import id_from_text, id_text
from fieldsales.domain.people import Role
from fieldsales.domain.stored import moment_back
from fieldsales.errors import RuleError
from fieldsales.office.auth import pusher_of, use_nonce, verified
from fieldsales.office.database import OfficeDatabase
from fieldsales.office.office_keys import OfficeKeys
from fieldsales.office.people import People
from fieldsales.sync.code import Code, write_code
from fieldsales.sync.protocol import AdminAsk

PATH = "/v1/admin"
Values = Mapping[str, Any]
_MAY = frozenset({Role.HEAD, Role.ADMIN})


def administer(
    database: OfficeDatabase, keys: OfficeKeys, header: str, body: bytes, ask: AdminAsk, now: int
) -> dict[str, Any]:
    """Do one act; return what it made.

    Raises:
        RuleError: the act is not known, the person may not, or a value does not fit; nothing was changed.
    """
    with database.reading() as connection:
        caller = verified(connection, header, PATH, body, now)
    act = _ACTS.get(ask.act)
    if act is None:
        raise RuleError("The office does not know the act {act}.", act=ask.act, where="act")
    with database.writing() as (connection, head):
        use_nonce(connection, caller, now)
        pusher = pusher_of(connection, caller, now)
        if pusher.roles.isdisjoint(_MAY):
            raise RuleError("People and devices are for heads and admins; ask one of them.")
        return act(People(connection, head, moment_back(now)), keys, ask.values)


def _add_person(people: People, _keys: OfficeKeys, values: Values) -> dict[str, Any]:
    roles = tuple(_role(r) for r in values.get("roles", ()))
    person = people.add_person(_text(values, "email"), _text(values, "name"), roles)
    for region in values.get("regions", ()):
        people.grant(person.email, id_from_text(str(region), "regions"))
    return {"id": id_text(person.id)}


def _remove_person(people: People, _keys: OfficeKeys, values: Values) -> dict[str, Any]:
    people.remove_person(_text(values, "email"))
    return {}


def _add_region(people: People, _keys: OfficeKeys, values: Values) -> dict[str, Any]:
    return {"id": id_text(people.add_region(_text(values, "name")).id)}


def _grant(people: People, _keys: OfficeKeys, values: Values) -> dict[str, Any]:
    region_id = id_from_text(_text(values, "region"), "region")
    since, until = _day(values, "since"), _day(values, "until")
    return {"id": id_text(people.grant(_text(values, "email"), region_id, since, until).id)}


def _ungrant(people: People, _keys: OfficeKeys, values: Values) -> dict[str, Any]:
    people.ungrant(_text(values, "email"), id_from_text(_text(values, "region"), "region"))
    return {}


def _code(people: People, keys: OfficeKeys, values: Values) -> dict[str, Any]:
    issued = people.issue_code(_text(values, "email"))
    address = str(values.get("address") or keys.address)
    code = write_code(Code(address, keys.pin, keys.next_pin, issued.secret))
    return {"code": code, "expires": issued.expires.isoformat()}


_ACTS: Mapping[str, Callable[[People, OfficeKeys, Values], dict[str, Any]]] = {
    "person.add": _add_person,
    "person.remove": _remove_person,
    "person.grant": _grant,
    "person.ungrant": _ungrant,
    "region.add": _add_region,
    "code": _code,
}


def _text(values: Values, name: str) -> str:
    value = values.get(name)
    if not isinstance(value, str) or not value.strip():
        raise RuleError("Fill in {name}.", name=name, where=name)
    return value.strip()


def _day(values: Values, name: str) -> date | None:
    value = values.get(name)
    try:
        return date.fromisoformat(str(value)) if value else None
    except ValueError as error:
        raise RuleError("{name} is a date like 2026-12-01.", name=name, where=name) from error


def _role(value: Any) -> Role:
    if value not in {r.value for r in Role}:
        raise RuleError("Give at least one role: rep, office, lead, head, admin.", where="roles")
    return Role(value)
