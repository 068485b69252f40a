"""Questionnaires and cases in the sample profile: earlier years, a draft under way, a register of cases."""

import shutil
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from pathlib import Path

from fieldsales.config import Profile
from fieldsales.domain.case import Case, Severity
from fieldsales.domain.client import Client, Contact
from fieldsales.domain.ids import ClientId, ContactId, MeetingId, PersonId
from fieldsales.domain.meeting import Meeting
from fieldsales.domain.people import Person
from fieldsales.domain.registers import Channel, OutsideOwner
from fieldsales.domain.response import Response
from fieldsales.domain.service import Service
from fieldsales.domain.trip import Trip, TripDates, TripProgress, TripState
from fieldsales.forms.given import Code, Given, Plain
from fieldsales.services.cases import NewCase, NewMeasure, NewNotice
from fieldsales.services.opening import OpenDevice, Services, open_device
from fieldsales.services.questionnaires import NewFilling
from fieldsales.services.templates import template_id_of
from tests.fakes import FixedClock, MemoryKeychain
from tests.make import slot
from tests.ui.sample import PASSPHRASE, Sample, make_sample

VIP = template_id_of("vip", "2026.1")
SERVICES = ("Groupage", "Full loads", "Cold chain", "Warehouse", "Cross-dock", "Customs")
_EARLIER: tuple[tuple[int, dict[str, Plain]], ...] = (
    (2, {"D1": 4, "D5": 4, "D6": 9, "C1": ["groupage"], "C3": "You were the only ones who came."}),
    (1, {"D1": 4, "D5": 2, "D6": 7, "D7": "You answer, but only after the second call."}),
)
FIRST: dict[str, Plain] = {
    "A1": "yes",
    "A3": "Elena Maldonado, managing director",
    "A4": "924 00 18 22, before ten",
    "A6": "mobile",
    "B0": "yes",
    "B1": "Studied in Córdoba, came with the second cellar",
    "B4": ["nature", "sport"],
    "C1": ["groupage", "cold_chain"],
    "C2": "The cellar master",
    "C4": "under_75",
    "D1": 4,
    "D2": 4,
}


@dataclass(frozen=True, slots=True)
class Asked:
    """What was put into the sample."""

    meeting_id: bytes
    draft_id: bytes
    finished_id: bytes
    case_ids: tuple[bytes, ...]
    client_id: bytes


@dataclass(frozen=True, slots=True)
class Prepared:
    """A sample made once; every test works on a copy of its folder."""

    folder: Path
    at: datetime
    asked: Asked

    def copy_to(self, folder: Path) -> Sample:
        shutil.copytree(self.folder, folder)
        return Sample(Profile(folder), FixedClock(self.at))


def prepare(folder: Path) -> Prepared:
    """Make the sample with its questionnaires and cases."""
    sample = make_sample(folder)
    asked = put_questionnaires(sample)
    return Prepared(folder, sample.clock.at, asked)


def opened(sample: Sample) -> OpenDevice:
    return open_device(sample.profile, PASSPHRASE, MemoryKeychain(is_there=False), sample.clock)


def put_questionnaires(sample: Sample) -> Asked:
    """Put questionnaires and cases into a sample; its clock stands at 11:58 of 11 November."""
    device = opened(sample)
    try:
        return _put(device.services, sample.clock)
    finally:
        device.close()


def _put(services: Services, clock: FixedClock) -> Asked:
    client, contact = _client(services)
    _add_services(services)
    now = datetime(2026, 11, 11, 10, 30, tzinfo=clock.at.tzinfo)
    for years, answers in _EARLIER:
        clock.at = now - timedelta(days=365 * years)
        _fill(services, client, contact, answers, finish=True)
    clock.at = now - timedelta(days=3)
    finished = _fill(services, client, contact, {**FIRST, "D6": 10, "D8": "no"}, finish=True)
    cases = _cases(services, clock, client, contact, now)
    clock.at = now
    meeting = _meeting(services, client, contact)
    draft = _fill(services, client, contact, FIRST, finish=False, meeting_id=meeting)
    clock.at = now + timedelta(minutes=28)
    return Asked(meeting, draft, finished, cases, client.id)


def _client(services: Services) -> tuple[Client, Contact]:
    with services.work.read() as reader:
        client = next(c for c in reader.where(Client) if c.name == "Bodegas Tierra Parda")
        contact = reader.where(Contact, client_id=client.id)[0]
    services.clients.change(replace(contact, emails=("elena@tierraparda.example",)), contact)
    with services.work.read() as reader:
        return client, reader.need(Contact, contact.id)


def _add_services(services: Services) -> None:
    with services.work.act() as act:
        for name in SERVICES:
            code = name.lower().replace(" ", "_").replace("-", "_")
            act.add(Service(id=act.new_id(), code=code, name=name))
        act.commit()


def _meeting(services: Services, client: Client, contact: Contact) -> bytes:
    with services.work.act() as act:
        trip = act.tx.where(Trip)[0]
        meeting = act.add(
            Meeting(
                id=MeetingId(act.new_id()),
                region_id=client.region_id,
                trip_id=None,
                brigade_id=trip.brigade_id,
                client_id=ClientId(client.id),
                contact_id=ContactId(contact.id),
                slot=replace(slot(10), start=act.now),
            )
        )
        act.commit()
    return meeting.id


def _fill(
    services: Services,
    client: Client,
    contact: Contact,
    answers: dict[str, Plain],
    *,
    finish: bool,
    meeting_id: bytes | None = None,
) -> bytes:
    new = NewFilling(
        VIP,
        ClientId(client.id),
        ContactId(contact.id),
        MeetingId(meeting_id) if meeting_id else None,
    )
    work = services.questionnaires
    filling = work.begin(new)
    work.answer_all(filling, {path: Given(value) for path, value in answers.items()})
    if finish:
        still_open = filling.session.open_required()
        work.answer_all(filling, {p: Given(code=Code.NOT_ASKED) for p in still_open})
        work.finish(filling)
    return filling.response.id


_COMPLAINTS = (
    (41, "Invoices never match what was agreed", "Cerámicas Alconera", 1),
    (33, "Driver refused to unload", "Jamones La Calera", 1),
    (27, "Lost pallet, and no answer", "Zafra Textil", 2),
    (22, "No one answers the phone", "Lácteos Ardila", 1),
    (15, "Damage at cross-dock", "Arroces Vegas Altas", 2),
    (9, "Tail lift missing twice", "Clínica San Lázaro", 0),
    (6, "Price rise that nobody announced", "Papel Proserpina", 0),
)


def _cases(
    services: Services, clock: FixedClock, client: Client, contact: Contact, now: datetime
) -> tuple[bytes, ...]:
    with services.work.read() as reader:
        by_name = {c.name: c for c in reader.where(Client)}
        people = [p for p in reader.where(Person) if p.is_active]
    _next_trip(services)
    found = []
    for place, (days, words, name, steps) in enumerate(_COMPLAINTS):
        clock.at = now - timedelta(days=days, minutes=place)
        owner = people[place % len(people)]
        found.append(_case(services, clock, by_name[name], words, PersonId(owner.id), steps))
    clock.at = now - timedelta(days=19)
    words = (
        "Three times in October the lorry came after three. My people wait, and I pay them for it."
    )
    case = services.cases.open(
        NewCase(
            ClientId(client.id),
            words,
            Severity.HIGH,
            ContactId(contact.id),
            wanted="Collections before two",
            title="Late collections",
        )
    )
    clock.at = now - timedelta(days=9)
    services.cases.report_measure(
        _again(services, case),
        NewMeasure(
            "Collections moved to the 13:00 run, with a call one hour before",
            outside_owner=OutsideOwner("Depot Mérida"),
            done_words="Collections moved to the 13:00 run, with a call one hour before. "
            "Checked for four days: all on time.",
        ),
    )
    found.append(case.id)
    return tuple(found)


def _again(services: Services, case: Case) -> Case:
    with services.work.read() as reader:
        return reader.need(Case, case.id)


def _case(
    services: Services, clock: FixedClock, client: Client, words: str, owner: PersonId, steps: int
) -> bytes:
    case = services.cases.open(NewCase(ClientId(client.id), words))
    services.cases.assign(_again(services, case), owner)
    if steps:
        clock.advance(timedelta(days=1))
        services.cases.report_measure(
            _again(services, case), NewMeasure("Put right with the depot")
        )
    if steps > 1:
        clock.advance(timedelta(days=1))
        notice = NewNotice("They wait and see.", clock.now(), Channel.PHONE, told_name="The buyer")
        services.cases.tell(_again(services, case), notice)
    return case.id


def _next_trip(services: Services) -> None:
    with services.work.act() as act:
        first = act.tx.where(Trip)[0]
        act.add(
            replace(
                first,
                id=act.new_id(),
                seen=None,
                number="T-26-015",
                dates=TripDates(date(2026, 11, 30), date(2026, 12, 11)),
                progress=TripProgress(TripState.OPEN),
            )
        )
        act.commit()


def responses(services: Services) -> tuple[Response, ...]:
    with services.work.read() as reader:
        return reader.where(Response)
