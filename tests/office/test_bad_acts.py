"""Acts that cannot be taken end in quarantine with a reason, and never hold up those behind them."""

from typing import Any

import pytest

from fieldsales.domain.client import Client
from fieldsales.domain.entity import DELETED
from fieldsales.domain.ids import ClientId, ResponseId, TemplateId, new_id
from fieldsales.domain.kinds import kind_of
from fieldsales.domain.people import Person, Role
from fieldsales.domain.response import Answer, Response, answer_id
from fieldsales.errors import ConflictError, from_text
from fieldsales.ledger.act import Act, chain_hash, pack_changes
from fieldsales.ledger.packing import encode, squeeze
from fieldsales.office.database import OfficeDatabase
from fieldsales.office.objections import Pusher
from fieldsales.office.push import Push, open_acts, refused_after
from fieldsales.sync.protocol import COMPANY, region_scope
from tests.machine.law import rows_of
from tests.machine.world import World, dump

CLIENT, ANSWER, PERSON = (kind_of(k).number for k in (Client, Answer, Person))
NEWER_KIND = 900


class Hand:
    """Writes acts by hand, as no honest device does, and pushes them."""

    def __init__(self, world: World) -> None:
        self.office: OfficeDatabase = world.office
        self.region, self.other = world.regions
        self.now, self.seq, self.hash = world.office_clock.now(), 0, b""
        self.last_seq, self.last_hash, self.person = 0, b"", bytes(16)

    def id(self) -> bytes:
        return new_id(self.now)

    def client(self, row_id: bytes | None = None, **values: Any) -> list[Any]:
        """Return the creation of a client, some values replaced."""
        client = Client(id=row_id or self.id(), region_id=self.region, name="Vinos Táliga")
        kind = kind_of(Client)
        stored = list(kind.stored_values(client))
        for name, value in values.items():
            stored[kind.by_name[name].number - 1] = value
        return [CLIENT, client.id, stored]

    def push(self, *bodies: bytes, author: bytes | None = None) -> list[tuple[int, str]]:
        """Push one act a body; return those that were refused."""
        acts = []
        for body in bodies:
            bare = Act(self.seq + 1, b"", 1, author or self.person, 1, body)
            act = Act(bare.seq, chain_hash(self.hash, bare), 1, bare.author, 1, body)
            self.seq, self.hash = act.seq, act.hash
            acts.append(act)
        scopes = frozenset({COMPANY, region_scope(self.region)})
        roles = frozenset({Role.REP})
        pusher = Pusher(99, self.person, roles, scopes, self.last_seq, self.last_hash)
        with self.office.writing() as (connection, head):
            Push(connection, head.commit, pusher, 2_000_000_000_000_000, {}).run(open_acts(acts))
            refused = refused_after(connection, 99, self.last_seq)
        self.last_seq, self.last_hash = self.seq, self.hash
        return [(seq, from_text(reason).message) for seq, reason in refused.reasons]

    def write(self, row_id: bytes, number: int, value: Any, kind: int = CLIENT) -> bytes:
        """Return the body of an act that writes one field."""
        return pack_changes([[kind, row_id, {number: [value, [], None]}]])


@pytest.fixture
def hand(world: World) -> Hand:
    return Hand(world)


def _number(name: str) -> int:
    return kind_of(Client).by_name[name].number


def _bad_bodies(hand: Hand, row_id: bytes) -> dict[str, bytes]:
    """Return bodies nobody should take; `row_id` is a client of the region, made by somebody else."""
    long = "x" * (2 << 20)
    return {
        "no MessagePack": b"\xc1",
        "no zstd behind its mark": b"\x28\xb5\x2f\xfd rubbish",
        "a bomb": squeeze(b"\0" * (20 << 20)),
        "no list": encode({"a": 1}),
        "too many changes": encode([[CLIENT, hand.id(), []]] * 1_001),
        "a change of two parts": encode([[CLIENT, hand.id()]]),
        "an id too short": encode([[CLIENT, b"short", []]]),
        "a field far outside": encode([[CLIENT, row_id, {10**9: ["x", [], None]}]]),
        "a field below zero": encode([[CLIENT, row_id, {-3: ["x", [], None]}]]),
        "parents that are no numbers": encode([[CLIENT, row_id, {2: ["x", ["y"], None]}]]),
        "a thousand values": encode([[CLIENT, hand.id(), [None] * 1_000]]),
        "a region that is text": pack_changes([hand.client(region_id="north")]),
        "a region of three bytes": pack_changes([hand.client(region_id=b"abc")]),
        "moved to a region that is text": hand.write(row_id, 1, "north"),
        "a number as a name": pack_changes([hand.client(name=5)]),
        "no name at all": pack_changes([hand.client(name=None)]),
        "a truth as a number": pack_changes([hand.client(do_not_visit=True)]),
        "a fraction": pack_changes([hand.client(do_not_visit=0.5)]),
        "a number of 65 bits": pack_changes([hand.client(do_not_visit=2**64 - 1)]),
        "a list as a value": pack_changes([hand.client(notes=["x"])]),
        "a text too long": encode([hand.client(notes=long)]),
        "phones that are no JSON": pack_changes([hand.client(phones="[")]),
        "phones of another shape": pack_changes([hand.client(phones='{"raw": 1}')]),
        "an address without its shape": hand.write(row_id, _number("address"), "[1,2]"),
        "a newer field that is a list": hand.write(row_id, 300, [1]),
        "an id that exists": pack_changes([hand.client(row_id)]),
        "twice the same new id": pack_changes([new := hand.client(), new]),
        "a record nobody has": hand.write(hand.id(), 2, "x"),
        "another region": pack_changes([hand.client(region_id=hand.other)]),
        "moved to another region": hand.write(row_id, 1, hand.other),
        "a person": pack_changes([[PERSON, hand.id(), [None, "x@x.es", "X"]]]),
        "a newer kind that is no plain value": pack_changes([[NEWER_KIND, hand.id(), [None, [1]]]]),
        "what a rep may not write": hand.write(row_id, _number("signer_id"), hand.id()),
        "a deletion a rep may not make": hand.write(row_id, DELETED, 1),
    }


def test_every_bad_act_is_refused_with_a_reason_and_the_next_goes_in(
    world: World, hand: Hand
) -> None:
    client = world.client()
    world.lead.put(client)
    world.lead.sync()
    for name, body in _bad_bodies(hand, client.id).items():
        good = hand.client()
        refused = hand.push(body, pack_changes([good]))
        assert len(refused) == 1, name
        assert refused[0][1].endswith("."), name
        assert (CLIENT, good[1]) in rows_of(hand.office), name


def test_an_act_of_another_author_is_refused(hand: Hand) -> None:
    refused = hand.push(pack_changes([hand.client()]), author=b"somebody else...")
    assert "author" in refused[0][1]


def test_a_refused_act_is_taken_as_a_whole_or_not_at_all(hand: Hand) -> None:
    good, bad = hand.client(), hand.client(name=None)
    assert len(hand.push(pack_changes([good, bad]))) == 1
    assert (CLIENT, good[1]) not in rows_of(hand.office)


def test_a_newer_kind_and_a_newer_field_are_passed_on(hand: Hand) -> None:
    row_id, client = hand.id(), hand.client()
    assert hand.push(pack_changes([[NEWER_KIND, row_id, [hand.region, "x", 5]], client])) == []
    assert hand.push(hand.write(client[1], 40, "a newer value")) == []
    rows = rows_of(hand.office)
    assert rows[NEWER_KIND, row_id][1][4:] == [hand.region, "x", 5]
    assert rows[CLIENT, client[1]][1][3 + 40] == "a newer value"


def test_an_unknown_value_of_an_enum_is_passed_on(hand: Hand) -> None:
    assert hand.push(pack_changes([hand.client(status="on_the_moon")])) == []


def test_a_guessed_id_of_another_region_neither_reads_nor_moves_the_record(world: World) -> None:
    """Ids of answers are derived from what they are, so a rep could name one she may not see."""
    lead, region = world.lead, world.regions[1]
    client = world.client(region=1)
    lead.put(client)
    path = "D1"
    response = Response(
        id=world.client().id,
        region_id=region,
        template_id=TemplateId(bytes(16)),
        client_id=ClientId(client.id),
    )
    response_id = ResponseId(response.id)
    row_id = answer_id(response_id, path)
    answer = Answer(id=row_id, region_id=region, response_id=response_id, path=path, value="9")
    lead.put(response)
    lead.put(answer)
    lead.sync()
    hand = Hand(world)
    forged = kind_of(Answer).stored_values(answer)
    refused = hand.push(pack_changes([[ANSWER, row_id, [hand.region, *forged[1:]]]]))
    assert "not granted" in refused[0][1]
    assert rows_of(world.office)[ANSWER, row_id][0] == region_scope(region)


def test_a_log_with_a_gap_or_a_fork_stops_the_push_and_changes_nothing(world: World) -> None:
    for name in ("gap", "fork"):
        hand = Hand(world)
        before = dump(world.office)
        hand.seq, hand.hash = (1, b"") if name == "gap" else (0, b"another log")
        with pytest.raises(ConflictError, match="does not continue"):
            hand.push(pack_changes([hand.client()]))
        assert dump(world.office) == before
