"""Over real HTTP and TLS: the same sync, and every way in which a network is not the office."""

import socket
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from cryptography import x509
from cryptography.hazmat.primitives.asymmetric import ec
from starlette.applications import Starlette
from starlette.responses import PlainTextResponse
from starlette.routing import Route

from fieldsales.domain.clock import SystemClock
from fieldsales.domain.people import Extent
from fieldsales.domain.stored import moment_out
from fieldsales.errors import EnvironmentFault, FieldSalesError, RuleError
from fieldsales.office.office_keys import OfficeKeys, issue_certificate
from fieldsales.store.adoption import pending_acts
from fieldsales.store.database import reading
from fieldsales.sync.client import HttpTransport, Office, fetch_authority
from fieldsales.sync.engine import Engine, Synced
from fieldsales.sync.protocol import SyncRequest, pack_request
from fieldsales.sync.signing import HEADER, sign
from tests.machine.world import Laptop, World, dump
from tests.serving import Served, listening, office_keys, serving


@pytest.fixture(scope="module")
def keys(tmp_path_factory: pytest.TempPathFactory) -> OfficeKeys:
    return office_keys(tmp_path_factory.mktemp("keys") / "office.json")


@pytest.fixture
def served(world: World, keys: OfficeKeys) -> Iterator[Served]:
    with serving(world.office, keys, world.office_clock) as found:
        yield found


def _sync(laptop: Laptop, address: str, keys: OfficeKeys) -> Synced:
    office = Office(address, keys.authority_pem)
    transport = HttpTransport(office, laptop.wire.device, laptop.wire.key, laptop.clock)
    try:
        return Engine(laptop.base, transport, laptop.clock).sync()
    finally:
        office.close()


def _why_not(laptop: Laptop, address: str, keys: OfficeKeys) -> FieldSalesError:
    with pytest.raises(FieldSalesError) as caught:
        _sync(laptop, address, keys)
    return caught.value


def test_what_one_enters_another_reads(world: World, served: Served) -> None:
    client = world.client()
    world.lead.put(client)
    assert _sync(world.lead, served.address, served.keys).up == 1
    _sync(world.rep, served.address, served.keys)
    assert world.rep.get(client) == client


def test_a_card_is_opened_over_the_wire(world: World, served: Served) -> None:
    client = world.client(notes="pays late")
    world.lead.put(client)
    _sync(world.lead, served.address, served.keys)
    with world.people() as people:
        people.grant(world.rep.email, world.regions[0], extent=Extent.SET)
    _sync(world.rep, served.address, served.keys)
    assert world.rep.get(client) is None
    office = Office(served.address, served.keys.authority_pem)
    HttpTransport(office, world.rep.wire.device, world.rep.wire.key, world.rep.clock).open_card(
        client.id
    )
    office.close()
    _sync(world.rep, served.address, served.keys)
    assert world.rep.get(client).notes == "pays late"


def test_an_idle_sync_is_small(world: World, served: Served) -> None:
    _sync(world.rep, served.address, served.keys)
    done = _sync(world.rep, served.address, served.keys)
    assert done.requests == 1
    assert done.bytes_up + done.bytes_down <= 700


@pytest.mark.parametrize("has_acts", [True, False])
def test_a_recorded_request_is_refused_a_second_time(
    world: World, served: Served, *, has_acts: bool
) -> None:
    world.rep.put(world.client())
    with reading(world.rep.base.engine) as connection:
        acts = pending_acts(connection, 1 << 20)[1] if has_acts else []
    body = pack_request(SyncRequest(1, 1, 1, {}, acts, 0))
    time = moment_out(world.office_clock.now())
    header = {HEADER: sign(world.rep.wire.key, world.rep.wire.device, time, "/v1/sync", body)}
    office = Office(served.address, served.keys.authority_pem)
    assert office.post("/v1/sync", body, lambda: header)
    before = dump(world.office)
    with pytest.raises(EnvironmentFault, match="not taken twice"):
        office.post("/v1/sync", body, lambda: header)
    office.close()
    assert dump(world.office) == before


@pytest.mark.parametrize("minutes", [-24 * 60, -6, 6, 24 * 60, 365 * 24 * 60])
def test_a_clock_far_off_is_said_and_nothing_is_lost(
    world: World, served: Served, minutes: int
) -> None:
    world.rep.put(world.client())
    world.rep.clock.at += timedelta(minutes=minutes)
    fault = _why_not(world.rep, served.address, served.keys)
    assert fault.exit_code == 3
    assert "clocks" in fault.message
    assert "Set the clock" in fault.message
    world.rep.clock.at = world.office_clock.at
    assert _sync(world.rep, served.address, served.keys).up == 1


def test_another_authority_is_not_trusted(world: World, served: Served, tmp_path: Path) -> None:
    other = office_keys(tmp_path / "other.json")
    fault = _why_not(world.rep, served.address, other)
    assert "does not show this office's certificate" in fault.message


@pytest.mark.parametrize("days", [-200, 200])
def test_a_certificate_of_another_day_asks_to_check_the_date(
    world: World, keys: OfficeKeys, days: int
) -> None:
    issued = SystemClock().now() + timedelta(days=days)
    with serving(world.office, keys, world.office_clock, issued) as found:
        assert "Set the date" in _why_not(world.rep, found.address, keys).message


def test_a_certificate_of_the_authority_for_another_name_is_not_trusted(
    world: World, keys: OfficeKeys, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("fieldsales.office.office_keys.OFFICE_NAME", "mail.fieldsales")
    with serving(world.office, keys, world.office_clock) as found:
        monkeypatch.undo()
        fault = _why_not(world.rep, found.address, keys)
    assert "does not show this office's certificate" in fault.message


def test_plain_http_is_no_office(world: World, keys: OfficeKeys) -> None:
    with listening(Starlette(), None) as address:
        assert "no FieldSales office" in _why_not(world.rep, address, keys).message


def test_a_page_that_asks_to_sign_in_is_told_apart(world: World, keys: OfficeKeys) -> None:
    async def portal(_request: object) -> PlainTextResponse:
        return PlainTextResponse("Welcome to the hotel", status_code=511)

    app = Starlette(routes=[Route("/v1/sync", portal, methods=["POST"])])
    with listening(app, keys) as address:
        assert "in a browser" in _why_not(world.rep, address, keys).message


def test_an_answer_that_is_no_frame_is_told_apart(world: World, keys: OfficeKeys) -> None:
    async def rubbish(_request: object) -> PlainTextResponse:
        return PlainTextResponse("\0\0\0\7rubbish")

    app = Starlette(routes=[Route("/v1/sync", rubbish, methods=["POST"])])
    with listening(app, keys) as address:
        fault = _why_not(world.rep, address, keys)
    assert "does not understand" in fault.message


@pytest.mark.parametrize(
    "address", ["127.0.0.1:1", "no-such-host.invalid:8443", "..:8443", "[::1:8443", "a b:1", ""]
)
def test_an_office_that_is_not_there_is_said_in_one_sentence(
    world: World, keys: OfficeKeys, address: str
) -> None:
    fault = _why_not(world.rep, address, keys)
    assert fault.exit_code == 3
    assert "office" in fault.message


def test_a_listener_that_says_nothing_ends_in_a_sentence(
    world: World, keys: OfficeKeys, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("fieldsales.sync.client._CONNECT_TIMEOUT_S", 0.2)
    with socket.socket() as deaf:
        deaf.bind(("127.0.0.1", 0))
        deaf.listen(1)
        fault = _why_not(world.rep, f"127.0.0.1:{deaf.getsockname()[1]}", keys)
    assert "broke off" in fault.message


def test_the_authority_is_fetched_only_if_the_code_pins_it(served: Served) -> None:
    pins = (served.keys.pin, served.keys.next_pin)
    assert fetch_authority(served.address, pins) == served.keys.authority_pem
    with pytest.raises(EnvironmentFault, match="not the office of this code"):
        fetch_authority(served.address, (bytes(16), bytes(16)))


def test_a_request_that_is_too_large_is_refused_before_it_is_read(served: Served) -> None:
    office = Office(served.address, served.keys.authority_pem)
    with pytest.raises(RuleError, match="at most"):
        office.post("/v1/sync", bytes(5 << 20))
    office.close()


def test_a_renewed_certificate_is_of_the_same_authority(keys: OfficeKeys) -> None:
    now = SystemClock().now()
    chains = [issue_certificate(keys, now + timedelta(days=d), b"x")[0] for d in (0, 60)]
    first, second = (x509.load_pem_x509_certificate(chain) for chain in chains)
    assert first.serial_number != second.serial_number
    authority = keys.authority.public_key()
    assert isinstance(authority, ec.EllipticCurvePublicKey)
    for one in (first, second):
        one.verify_directly_issued_by(keys.authority)


def test_an_address_may_differ_from_the_one_in_the_certificate(
    world: World, keys: OfficeKeys
) -> None:
    """Laptops reach the office through a proxy or another name; its authority says which office it is."""
    elsewhere = replace(keys, address="office.example:8443")
    with serving(world.office, elsewhere, world.office_clock) as found:
        assert _sync(world.rep, found.address, keys).requests == 1
