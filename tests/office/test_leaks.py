"""Who may read and write what, tried over every endpoint, kind of person, kind of record and field.

Every text of a record is a canary that names its kind, field and region. What a person is sent is looked
through for all of them; what may be there is said here once more, apart from the code. A new route, kind or
act without an entry fails.
"""

import dataclasses
from datetime import UTC, date, datetime
from enum import Enum
from types import NoneType, UnionType
from typing import Any, Union, get_args, get_origin, get_type_hints

import pytest
import sqlalchemy as sa

from fieldsales.domain.clock import SystemClock
from fieldsales.domain.entity import Entity, Kind
from fieldsales.domain.kinds import BY_NAME, KINDS, kind_of
from fieldsales.domain.outline import Outline
from fieldsales.domain.people import Extent, Role
from fieldsales.domain.permissions import may_write
from fieldsales.domain.stored import moment_out
from fieldsales.errors import FieldSalesError
from fieldsales.ledger.heads import flat_row, new_row
from fieldsales.ledger.packing import encode, unsqueeze
from fieldsales.office.admin import _ACTS, administer
from fieldsales.office.app import make_app
from fieldsales.office.cards import open_card
from fieldsales.office.objections import Known, Pusher, objection
from fieldsales.office.people import Enterers, outlined_regions
from fieldsales.office.rounds import answer
from fieldsales.office.rows import insert_rows
from fieldsales.office.sets.following import follow
from fieldsales.office.tables import ROW
from fieldsales.sync.protocol import (
    COMPANY,
    MAX_FRAME,
    AdminAsk,
    CardAsk,
    SyncRequest,
    outline_scope,
    pack_request,
    region_scope,
    split_frames,
)
from fieldsales.sync.signing import sign
from tests.machine.world import Laptop, World
from tests.serving import office_keys

ENDPOINTS = frozenset(
    {
        "/v1/authority",
        "/v1/enrol",
        "/v1/enrol/take",
        "/v1/admin",
        "/v1/card",
        "/v1/sync",
        "/v1/wait",
        "/v1/lease",
        "/v1/farewell",
        "/v1/recover",
        "/v1/recover/take",
    }
)
ADMIN_ACTS = frozenset(
    {"person.add", "person.remove", "person.grant", "person.ungrant", "region.add", "code"}
)
# What everybody who has a region in outline may read of it: whole kinds, and fields of clients.
IN_OUTLINE = frozenset(
    {
        "place",
        "brigade",
        "brigade_member",
        "service",
        "trip",
        "stop",
        "standing_plan",
        "programme",
        "template",
    }
)
OF_CLIENTS = frozenset({"client.name", "client.address.town"})
OFFICE_ALONE = frozenset(k.name for k in KINDS if k.office_only)
SHARED = [k for k in KINDS if not k.office_only]


def canary(kind: str, path: str, region: int) -> str:
    return f"canary {kind}.{path} {region}"


def _value(annotation: Any, kind: str, path: str, region: int) -> Any:
    plain = getattr(annotation, "__supertype__", annotation)
    if get_origin(plain) in {Union, UnionType}:
        chosen = next(a for a in get_args(plain) if a is not NoneType)
        return _value(chosen, kind, path, region)
    if get_origin(plain) is tuple:
        return (_value(get_args(plain)[0], kind, path, region),)
    if dataclasses.is_dataclass(plain) and isinstance(plain, type):
        hints = get_type_hints(plain)
        names = [f.name for f in dataclasses.fields(plain)]
        return plain(**{n: _value(hints[n], kind, f"{path}.{n}", region) for n in names})
    if isinstance(plain, type) and issubclass(plain, Enum):
        return next(iter(plain))
    made = {
        str: canary(kind, path, region),
        bytes: b"\x07" * 16,
        int: 7,
        bool: False,
        float: 7.0,
        date: date(2026, 11, 11),
        datetime: datetime(2026, 11, 11, 9, tzinfo=UTC),
    }
    return made[plain]


def _record(kind: Kind[Any], region: int, region_id: bytes, client_id: bytes) -> Entity:
    """Return a record whose every text is a canary."""
    given = {f.name: _value(f.annotation, kind.name, f.name, region) for f in kind.fields}
    given["region_id"] = region_id
    if "client_id" in given:
        given["client_id"] = client_id
    if kind.name == "client":
        given["merged_into_id"] = None
    row_id = client_id if kind.name == "client" else bytes([region, kind.number]) * 8
    made: Entity = kind.entity(id=row_id, **given)
    return made


def _texts(kind: Kind[Any], region: int) -> set[str]:
    """Return the paths of all canaries in a record of a kind."""
    body = encode(list(kind.stored_values(_record(kind, region, b"r" * 16, b"c" * 16))))
    return {path for path in _paths(kind) if canary(kind.name, path, region).encode() in body}


def _paths(kind: Kind[Any]) -> set[str]:
    found = set[str]()

    def walk(annotation: Any, path: str) -> None:
        plain = getattr(annotation, "__supertype__", annotation)
        if get_origin(plain) in {Union, UnionType} or get_origin(plain) is tuple:
            for one in get_args(plain):
                if one is not NoneType and one is not Ellipsis:
                    walk(one, path)
        elif dataclasses.is_dataclass(plain) and isinstance(plain, type):
            hints = get_type_hints(plain)
            for field in dataclasses.fields(plain):
                walk(hints[field.name], f"{path}.{field.name}")
        else:
            found.add(path)

    for field in kind.fields:
        walk(field.annotation, field.name)
    return found


@pytest.fixture
def full(world: World) -> World:
    """The company with one record of every kind in each region; the rep has the first in outline."""
    with world.people() as people:
        people.grant(world.rep.email, world.regions[0], extent=Extent.SET)
        people.ungrant(world.lead.email, world.regions[1])
    with world.office.writing() as (connection, head):
        now = moment_out(world.office_clock.now())
        written = {}
        for region, region_id in enumerate(world.regions):
            for kind in SHARED:
                one = _record(kind, region, region_id, bytes([region, 99]) * 8)
                row = new_row(1, kind.stored_values(one))
                scope = region_scope(region_id)
                body = encode(flat_row(one.id, row))
                insert_rows(connection, [(kind.number, one.id, scope, head.commit, body)])
                written[kind.number, one.id] = Known(row, scope)
        regions = outlined_regions(connection)
        follow(connection, head.commit, now, regions, written, Enterers(connection, now))
    return world


def _sent(world: World, laptop: Laptop) -> bytes:
    """Return all that a device is sent which has nothing yet."""
    world.tick()
    now = moment_out(world.office_clock.now())
    body = pack_request(SyncRequest(1, 1, 0, {}, [], 0))
    header = sign(laptop.wire.key, laptop.wire.device, now, "/v1/sync", body)
    frames = split_frames(answer(world.office, header, body, now))
    return b"".join(unsqueeze(one, MAX_FRAME) for one in frames)


def _may_read(who: str, kind: Kind[Any], path: str, region: int) -> bool:
    if who == "head":
        return True
    if region == 1:
        return False
    return who == "lead" or kind.name in IN_OUTLINE or f"{kind.name}.{path}" in OF_CLIENTS


@pytest.mark.parametrize("who", ["head", "lead", "rep"])
def test_a_person_is_sent_what_is_granted_and_no_text_beside(full: World, who: str) -> None:
    laptop: Laptop = getattr(full, who)
    sent = _sent(full, laptop)
    tried = 0
    for kind in SHARED:
        for region in (0, 1):
            for path in _texts(kind, region):
                is_there = canary(kind.name, path, region).encode() in sent
                assert is_there == _may_read(who, kind, path, region), (kind.name, path, region)
                tried += 1
    assert tried > 150


def test_every_endpoint_is_tried_here(world: World, tmp_path: Any) -> None:
    app = make_app(world.office, office_keys(tmp_path / "office.json"), SystemClock())
    assert {getattr(r, "path", "") for r in app.routes} == ENDPOINTS
    assert set(_ACTS) == ADMIN_ACTS


@pytest.mark.parametrize("who", ["lead", "rep"])
def test_no_other_endpoint_answers_with_a_record(full: World, who: str, tmp_path: Any) -> None:
    laptop: Laptop = getattr(full, who)
    keys = office_keys(tmp_path / "office.json")
    with full.office.reading() as connection:
        ids = [bytes(i) for i in connection.execute(sa.select(ROW.c.id)).scalars()]
    for row_id in ids:
        full.tick()
        now, ask = moment_out(full.office_clock.now()), CardAsk(row_id)
        body = encode(ask)
        header = sign(laptop.wire.key, laptop.wire.device, now, "/v1/card", body)
        is_outlined = who == "rep" and row_id == bytes([0, 99]) * 8
        if is_outlined:
            continue
        with pytest.raises(FieldSalesError) as caught:
            open_card(full.office, header, body, ask, now)
        assert "canary" not in str(caught.value)
    for act in ADMIN_ACTS:
        full.tick()
        now, asked = moment_out(full.office_clock.now()), AdminAsk(act, {"email": "head@x.es"})
        body = encode(asked)
        header = sign(laptop.wire.key, laptop.wire.device, now, "/v1/admin", body)
        with pytest.raises(FieldSalesError):
            administer(full.office, keys, header, body, asked, now)


@pytest.mark.parametrize("role", list(Role), ids=lambda r: r.value)
@pytest.mark.parametrize("kind", KINDS, ids=lambda k: k.name)
def test_a_field_is_written_by_those_who_may_where_they_may(kind: Kind[Any], role: Role) -> None:
    regions = [bytes([n]) * 16 for n in range(3)]
    scopes = frozenset({COMPANY, region_scope(regions[0]), outline_scope(regions[1])})
    pusher = Pusher(7, b"p" * 16, frozenset({role}), scopes, 0, b"")
    for field in kind.fields[1:]:
        may = may_write({role}, kind.name, field.name) and not kind.office_only
        places = (
            (0, Known([1, None, None, 0], region_scope(regions[0])), may),
            (1, Known([1, None, None, 0], region_scope(regions[1]), is_held=True), may),
            (1, Known([1, None, None, 0], region_scope(regions[1])), False),
            (2, Known([1, None, None, 0], region_scope(regions[2])), False),
        )
        for region, known, expected in places:
            key = (kind.number, b"k" * 16)
            change = [kind.number, key[1], {field.number: [None, [1], None]}]
            found = objection(pusher, {key: known}, pusher.person, [change])
            assert (found is None) == expected, (field.name, region, found)


def test_office_kinds_are_no_ones_to_write() -> None:
    assert {"person", "region", "grant", "device", "outline"} <= OFFICE_ALONE
    assert kind_of(Outline) is BY_NAME["outline"]
