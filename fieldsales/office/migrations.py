"""Bring an office's database of an earlier program up to date; whatever it holds stays.

Rows and acts are kept as they travel, so only the office's own tables change: new tables and columns are
added by looking, the rest by numbered steps. The counter is held meanwhile: of several processes that
start at once one does the work.
"""

from collections.abc import Callable

import sqlalchemy as sa

from fieldsales.office.detectors.watch import Moment, rebuild
from fieldsales.office.tables import ACT, COUNTER, METADATA, SCHEMA
from fieldsales.store.migrations import AddColumn


def bring_up_to_date(engine: sa.Engine) -> None:
    """Complete an office of an earlier program; one of this program's own schema costs one read."""
    with engine.connect() as connection:
        version = connection.execute(sa.select(COUNTER.c.schema)).scalar_one()
    if version >= SCHEMA:
        return
    with engine.connect().execution_options(for_writing=True) as connection:
        held = sa.update(COUNTER).values(head=COUNTER.c.head).returning(COUNTER.c.schema)
        version = connection.execute(held).scalar_one()
        if version < SCHEMA:
            _upgrade(connection, version)
            connection.execute(sa.update(COUNTER).values(schema=SCHEMA))
        connection.commit()


def _upgrade(connection: sa.Connection, version: int) -> None:
    METADATA.create_all(connection)
    for table in METADATA.sorted_tables:
        standing = {c["name"] for c in sa.inspect(connection).get_columns(table.name)}
        for column in (c for c in table.columns if c.name not in standing):
            connection.execute(AddColumn(column))
        for index in table.indexes:
            index.create(connection, checkfirst=True)
    for number, step in _STEPS:
        if version < number:
            step(connection)


def _make_the_detectors_index(connection: sa.Connection) -> None:
    """Enter what the office holds into the index of the detectors, and find what clashes already.

    As of the last act taken in: an office that is opened has no other clock.
    """
    raised = sa.update(COUNTER).values(head=COUNTER.c.head + 1).returning(COUNTER.c.head)
    commit = connection.execute(raised).scalar_one()
    now = connection.execute(sa.select(sa.func.max(ACT.c.accepted))).scalar() or 0
    rebuild(Moment(connection, commit, now))


_STEPS: tuple[tuple[int, Callable[[sa.Connection], None]], ...] = ((3, _make_the_detectors_index),)
"""What a table needs once beside its new columns, by the schema that brought it."""
