"""A card that is not of the working set is opened online, one by one, and the office notes who did."""

from datetime import timedelta

import pytest

from fieldsales.domain.client import Client
from fieldsales.domain.stored import moment_out
from fieldsales.errors import RuleError
from fieldsales.ledger.packing import encode
from fieldsales.office import cards
from fieldsales.office.cards import PATH, open_card, openings
from fieldsales.sync.protocol import CardAsk
from fieldsales.sync.signing import sign
from tests.machine.world import Laptop, World
from tests.office.sets.crew import Crew, crew_of


@pytest.fixture
def crew(world: World) -> Crew:
    return crew_of(world)


def _open(world: World, laptop: Laptop, client: Client) -> None:
    world.tick()
    ask, now = CardAsk(client.id), moment_out(world.office_clock.now())
    body = encode(ask)
    header = sign(laptop.wire.key, laptop.wire.device, now, PATH, body)
    open_card(world.office, header, body, ask, now)


def test_a_card_opened_online_is_here_for_a_month_and_noted(crew: Crew) -> None:
    world, client = crew.world, crew.client("Tierra Parda", notes="pays late")
    crew.sync()
    _open(world, world.rep, client)
    crew.sync(world.rep)
    assert world.rep.get(client).notes == "pays late"
    with world.office.reading() as connection:
        (noted,) = openings(connection)
    assert (noted.email, noted.client_id) == (world.rep.email, client.id)
    world.office_clock.advance(timedelta(days=31))
    world.rep.clock.advance(timedelta(days=31))
    world.head.clock.advance(timedelta(days=31))
    crew.client("Anything new")
    crew.sync()
    assert world.rep.get(client) is None


def test_a_client_of_a_region_not_granted_is_not_there(crew: Crew) -> None:
    client = crew.world.client("Elsewhere", region=1)
    crew.put(client)
    crew.sync()
    with pytest.raises(RuleError, match="no such client"):
        _open(crew.world, crew.world.rep, client)


def test_copying_the_base_card_by_card_is_refused(
    crew: Crew, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(cards, "MOST_A_DAY", 2)
    clients = [crew.client(name) for name in ("One", "Two", "Three")]
    crew.sync()
    for client in clients[:2]:
        _open(crew.world, crew.world.rep, client)
    with pytest.raises(RuleError, match="ask your lead"):
        _open(crew.world, crew.world.rep, clients[2])
    crew.sync(crew.world.rep)
    assert crew.world.rep.get(clients[2]) is None
