"""A card of an outlined region, opened online because somebody asked for it: given for a month, and noted.

Who may read the region in outline may open its cards one by one. So many a day that it is no longer looking
up but copying is refused.
"""

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

import sqlalchemy as sa

from fieldsales.domain.client import Client
from fieldsales.domain.kinds import kind_of
from fieldsales.domain.people import Person
from fieldsales.domain.stored import moment_back
from fieldsales.errors import RuleError
from fieldsales.office.auth import pusher_of, use_nonce, verified
from fieldsales.office.database import OfficeDatabase
from fieldsales.office.people import outlined_regions, records
from fieldsales.office.sets.placing import Placing
from fieldsales.office.tables import IS_MAIN, OPENED, ROW
from fieldsales.sync.protocol import CardAsk, outline_scope, region_of

PATH = "/v1/card"
MOST_A_DAY = 60
_HELD_FOR = timedelta(days=30)
_CLIENT = kind_of(Client).number


@dataclass(frozen=True, slots=True)
class Opening:
    """Who opened which card, when."""

    at: datetime
    email: str
    device: int
    client_id: bytes


def open_card(database: OfficeDatabase, header: str, body: bytes, ask: CardAsk, now: int) -> None:
    """Put a client's card into the working set of the person who asks; it comes with the next sync.

    Raises:
        RuleError: there is no such client in a region she may read, or she opened too many today.
    """
    with database.reading() as connection:
        caller = verified(connection, header, PATH, body, now)
    with database.writing() as (connection, head):
        use_nonce(connection, caller, now)
        pusher = pusher_of(connection, caller, now)
        chosen = sa.and_(ROW.c.kind == _CLIENT, ROW.c.id == ask.client, IS_MAIN)
        scope = connection.execute(sa.select(ROW.c.scope).where(chosen)).scalar()
        region = region_of(bytes(scope)) if scope is not None else b""
        if not region or outline_scope(region) not in pusher.scopes:
            raise RuleError("There is no such client in a region you may read.", where="client")
        today = sa.and_(OPENED.c.person == pusher.person, OPENED.c.at > now - _DAY)
        count = connection.execute(sa.select(sa.func.count()).where(today)).scalar_one()
        if count >= MOST_A_DAY:
            raise RuleError(
                "You opened {most} cards within a day; ask your lead for more.",
                most=MOST_A_DAY,
                where="client",
            )
        noted = {"at": now, "person": pusher.person, "device": pusher.device, "client": ask.client}
        connection.execute(OPENED.insert().values(noted))
        until = now + _HELD_FOR // timedelta(microseconds=1)
        placing = Placing(connection, head.commit, now, outlined_regions(connection))
        placing.open_card(ask.client, pusher.person, until)


def openings(connection: sa.Connection) -> list[Opening]:
    """Return which cards were opened, the newest first."""
    people = {p.id: p.email for p in records(connection, Person)}
    query = sa.select(OPENED).order_by(OPENED.c.n.desc())
    return [
        Opening(
            moment_back(one.at).astimezone(UTC),
            people.get(bytes(one.person), ""),
            one.device,
            bytes(one.client),
        )
        for one in connection.execute(query)
    ]


_DAY = timedelta(days=1) // timedelta(microseconds=1)
