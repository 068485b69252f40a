"""A process that uses a company with 1,000 telling names, then dies without closing anything.

`python -m tests.machine.canaries FOLDER`: writes, changes, searches, syncs; the log hears of a refusal and of
a fault of ours that names a client. What lies in FOLDER afterwards must not tell a name.
"""

import logging
import os
import pickle
import signal
import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from fieldsales.config import Profile
from fieldsales.domain.client import Client, Contact, Note
from fieldsales.domain.entity import Entity
from fieldsales.domain.ids import ClientId, MeetingId, ResponseId, TemplateId, new_id
from fieldsales.domain.registers import PersonName
from fieldsales.domain.response import Answer, Response, answer_id
from fieldsales.domain.service import Referral
from fieldsales.logfile import log_to
from tests.machine.world import Laptop, Template, World, refused

COUNT = 1_000
STEMS = ("Kanárija", "Кенар")


def canary(number: int) -> str:
    """Return a name of two alphabets that stands nowhere else."""
    return f"{STEMS[0]}{number:04d}{STEMS[1]}"


def _records(world: World, number: int) -> Iterator[Entity]:
    """Yield a record that holds the words of a client; each sort in its turn."""
    region, word, now = world.regions[0], canary(number), world.office_clock.now()
    row_id, client_id = new_id(now), ClientId(bytes(16))
    match number % 5:
        case 0:
            yield Client(id=row_id, region_id=region, name=word, emails=(f"{word}@x.es",))
        case 1:
            name = PersonName(word, word)
            yield Contact(id=row_id, region_id=region, client_id=client_id, name=name)
        case 2:
            yield Note(id=row_id, region_id=region, client_id=client_id, text=f"{word} called")
        case 3:
            yield Referral(
                id=row_id, region_id=region, client_id=client_id, firm=word, phone=word,
                meeting_id=MeetingId(bytes(16)),
            )  # fmt: skip
        case _:
            asked = ResponseId(row_id)
            yield Response(
                id=row_id, region_id=region, template_id=TemplateId(bytes(16)), client_id=client_id
            )
            yield Answer(
                id=answer_id(asked, "B2"), region_id=region, response_id=asked, path="B2",
                value=f'"{word}"',
            )  # fmt: skip


def _write(world: World, laptop: Laptop) -> None:
    for start in range(0, COUNT, 50):
        with laptop.services.work.act() as act:
            for number in range(start, start + 50):
                for record in _records(world, number):
                    act.add(record)
            act.commit()
    with laptop.services.work.read() as reader:
        clients = reader.where(Client)
    for client in clients[::20]:
        laptop.put(replace(client, notes=f"{client.name} moved", web=client.name), client)


def _search(laptop: Laptop) -> None:
    for number in range(0, COUNT, 50):
        assert laptop.services.records.list("client", text=canary(number))
        branch = {"name": canary(number), "kind": "branch"}
        assert refused(lambda given=branch: laptop.services.records.add("client", given))


def _fail() -> None:
    try:
        raise ZeroDivisionError(canary(1))
    except ZeroDivisionError:
        logging.getLogger("fieldsales").exception("a promise was broken")


def main(folder: Path) -> None:
    """Use the company, then die."""
    template: Template = pickle.loads((folder.parent / "template").read_bytes())
    log_to(Profile(folder).log)
    world = World(template, folder)
    _write(world, world.lead)
    _search(world.lead)
    world.lead.sync()
    world.rep.sync()
    _search(world.rep)
    _fail()
    os.kill(os.getpid(), signal.SIGKILL)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
