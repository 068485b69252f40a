"""A colleague at another device: writes of hers as a sync would bring them, without an office."""

from collections.abc import Collection
from datetime import datetime
from typing import Any

from fieldsales.domain.entity import Entity
from fieldsales.domain.ids import PersonId, new_id
from fieldsales.domain.kinds import kind_of
from fieldsales.domain.people import Device, Person, Role
from fieldsales.domain.stored import moment_out
from fieldsales.ledger.heads import Write, apply_write, flat_row, shown_stamp
from fieldsales.ledger.stamp import stamp_of
from fieldsales.services.opening import Services
from fieldsales.store.base import Base
from fieldsales.store.database import writing
from fieldsales.store.repository import Repository
from tests.make import adopt

DEVICE = 77


def enrol_colleague(base: Base, name: str, now: datetime) -> PersonId:
    """Let a colleague have a device of her own; return who she is."""
    person_id = PersonId(new_id(now))
    adopt(base, Person(id=person_id, email="c@x.es", name=name, roles=(Role.OFFICE,)))
    adopt(base, Device(id=new_id(now), number=DEVICE, person_id=person_id, name="Office computer"))
    return person_id


def colleague_writes(
    services: Services,
    was: Entity,
    field: str,
    value: Any,
    *,
    seq: int = 1,
    has_seen: bool = True,
) -> None:
    """Write a field of a record as the colleague did; unseen, her value stands beside the present one."""
    base, kind = services.work.base, kind_of(type(was))
    number = kind.by_name[field].number
    stored = kind.by_name[field].stored.out(value)
    with writing(base.engine) as connection:
        repository = Repository(connection, kind)
        row = repository.packed([was.id])[was.id]
        parents: Collection[int] = [shown_stamp(row, number)] if has_seen else []
        time = moment_out(services.work.clock.now())
        apply_write(row, number, Write(stamp_of(DEVICE, seq), time, stored), parents)
        repository.replace([flat_row(was.id, row)])
        connection.commit()
