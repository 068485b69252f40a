"""A code is used by one device, however many try at the same moment; on SQLite and PostgreSQL."""

from concurrent.futures import ThreadPoolExecutor

import sqlalchemy as sa

from fieldsales.domain.people import DeviceState
from fieldsales.errors import RuleError
from fieldsales.office.enrolment import offer, take
from fieldsales.office.tables import CODE, DEVICE
from fieldsales.sync.protocol import EnrolAsk, EnrolTake
from tests.machine.world import World

TRIES = 8


def test_of_many_devices_that_redeem_a_code_at_once_one_wins(world: World) -> None:
    now = world.office_clock.now()
    with world.people() as people:
        secret = people.issue_code("rep@x.es").secret

    def redeem(which: int) -> bool:
        try:
            offer(world.office, EnrolAsk(secret), bytes(32), now)
            take(world.office, EnrolTake(secret, bytes([which]) * 32, b"slot", "laptop"), now)
        except RuleError:
            return False
        return True

    with ThreadPoolExecutor(TRIES) as threads:
        won = list(threads.map(redeem, range(1, TRIES + 1)))
    assert won.count(True) == 1
    with world.office.reading() as connection:
        active = DEVICE.c.state == DeviceState.ACTIVE.value
        keys = [
            bytes(k) for k in connection.execute(sa.select(DEVICE.c.public).where(active)).scalars()
        ]
    assert bytes([won.index(True) + 1]) * 32 in keys
    assert len(keys) == len(world.laptops) + 1


def test_the_office_keeps_no_code(world: World) -> None:
    """What lies in its database is a hash: it redeems nothing."""
    with world.people() as people:
        secret = people.issue_code("rep@x.es").secret
    assert len(secret) == 16
    with world.office.reading() as connection:
        rows = connection.execute(sa.select(CODE)).all()
    assert all(secret not in bytes(v) for row in rows for v in row if isinstance(v, bytes))
