"""What is being typed and was not kept yet: local to this device, encrypted with it, never sent.

A draft is no record and no act: it has no history, and the newest text simply stands. It survives a lock,
a crash and a restart, and goes away when what it was for is done.
"""

from datetime import datetime

import sqlalchemy as sa

from fieldsales.domain.stored import moment_out
from fieldsales.store.tables import DRAFT


def keep(connection: sa.Connection, name: str, text: str, now: datetime) -> None:
    """Keep a text under a name, in place of what was there; no text forgets it."""
    connection.execute(sa.delete(DRAFT).where(DRAFT.c.name == name))
    if text:
        connection.execute(DRAFT.insert().values(name=name, text=text, at=moment_out(now)))


def find(connection: sa.Connection, name: str) -> str:
    """Return the text under a name, empty when there is none."""
    found: str | None = connection.execute(
        sa.select(DRAFT.c.text).where(DRAFT.c.name == name)
    ).scalar()
    return found or ""


def named(connection: sa.Connection, beginning: str) -> dict[str, str]:
    """Return the drafts whose names begin so, by name, the oldest first."""
    query = sa.select(DRAFT.c.name, DRAFT.c.text).order_by(DRAFT.c.at)
    rows = connection.execute(query.where(DRAFT.c.name.startswith(beginning, autoescape=True)))
    return {row.name: row.text for row in rows}
