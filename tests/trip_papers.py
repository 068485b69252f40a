"""What comes of a trip besides meetings: questionnaires, offers, referrals, contracts, cases, costs.

The second half of tests/trips.py: it knows the maker by what it asks of it.
"""

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from typing import Any, Protocol
from zoneinfo import ZoneInfo

from fieldsales.domain.case import (
    Case,
    CaseProgress,
    CaseState,
    Measure,
    MeasureProgress,
    MeasureState,
    Notice,
    Severity,
)
from fieldsales.domain.client import Client
from fieldsales.domain.ids import (
    CaseId,
    ClientId,
    MeetingId,
    PersonId,
    PlaceId,
    ResponseId,
    ServiceId,
    TemplateId,
    TripId,
    derived_id,
)
from fieldsales.domain.meeting import (
    Meeting,
    MeetingKind,
    MeetingState,
    NextStep,
)
from fieldsales.domain.place import Place
from fieldsales.domain.registers import Money, Promise
from fieldsales.domain.response import Answer, Response, ResponseProgress, ResponseState, answer_id
from fieldsales.domain.service import (
    Contract,
    ContractState,
    Expense,
    ExpenseState,
    Offer,
    Reaction,
    Referral,
    Service,
)
from fieldsales.domain.task import Task, TaskKind, TaskOwner, TaskProgress, TaskState
from fieldsales.domain.trip import (
    Lodging,
    LodgingKind,
    Stop,
)
from tests.make import ZONE, Bench

TEMPLATE = TemplateId(derived_id("template", "vip", "2026.1"))
SECRET = "Toca el violonchelo en la orquesta de Zafra"
"""An answer of the personal section: it must not be found in anything that is printed."""
_RECOMMENDED = (
    ("Cereales Tentudía", "Ana Roldán"),
    ("Lácteos Monesterio", "Pedro Lozano"),
    ("Gráficas Hornachos", ""),
    ("Aperos del Guadiana", "Marta Gil"),
)
"""Firms that clients recommend; the first becomes a client during the trip."""


class TripFrame(Protocol):
    """What the papers of a trip are made from."""

    bench: Bench
    questionnaires: int
    made: list[Meeting]
    services: list[Service]
    places: list[Place]
    partner: PersonId

    @property
    def days(self) -> list[date]: ...

    def named(self, name: str) -> str: ...

    def common(self) -> dict[str, Any]: ...


def moment(day: date, hour: int) -> datetime:
    """Return an hour of a local day in UTC."""
    return datetime(day.year, day.month, day.day, hour, tzinfo=ZoneInfo(ZONE)).astimezone(UTC)


def papers_of(maker: TripFrame) -> Iterator[Any]:
    """Yield what came of the held meetings: questionnaires, offers, referrals, contracts, cases."""
    held = [m for m in maker.made if m.state is MeetingState.HELD]
    for count, meeting in enumerate((held * 2)[: maker.questionnaires]):
        yield from _response(maker, count, meeting)
    for count, meeting in enumerate(held):
        common: dict[str, Any] = {
            "client_id": meeting.client_id,
            "meeting_id": MeetingId(meeting.id),
        }
        if count % 3 == 0:
            yield _offer(maker, count, common)
        if count % 4 == 1:
            yield from _referral(maker, count, common)
        if meeting.kind is MeetingKind.CONTRACT:
            yield from _contract(maker, meeting, common)
        if count % 9 == 4:
            yield from _case(maker, count, meeting, common)
        yield _task(maker, meeting, common)


def _response(maker: TripFrame, count: int, meeting: Meeting) -> Iterator[Any]:
    again = count >= sum(m.state is MeetingState.HELD for m in maker.made)
    at = meeting.start + timedelta(minutes=40 + again)
    response = Response(
        **maker.common(),
        template_id=TEMPLATE,
        client_id=meeting.client_id,
        contact_id=None if again else meeting.contact_id,
        meeting_id=MeetingId(meeting.id),
        filled_by_id=maker.bench.person_id if count % 3 else maker.partner,
        progress=ResponseProgress(ResponseState.FINALISED, at, maker.bench.person_id),
        is_short=count % 7 == 6,
        started_at=at,
    )
    yield response
    marks = {f"D{n}": 5 - (count + n) % 3 for n in range(1, 6)} | {"D6": 10 - count % 6}
    values = {n: str(v) for n, v in marks.items()} | {
        "B0": '"yes"',
        "B1": f'"{SECRET}"',
        "D7": '"Puntuales y amables"',
        "A7/e1/A7_name": f'"{maker.named("Ana Roldán")}"',
        "A7/e1/A7_branch": '"Moguer"',
        "A7/e1/A7_since": '"2026-10-01"',
    }
    if count % 5:
        values = {n: v for n, v in values.items() if not n.startswith("A7")}
        values["D3"] = '{"code":"refused"}' if count % 5 == 3 else values["D3"]
    for path, value in values.items():
        yield Answer(
            id=answer_id(ResponseId(response.id), path),
            region_id=maker.bench.region_id,
            response_id=ResponseId(response.id),
            path=path,
            value=value,
            answered_at=at,
            author_id=maker.bench.person_id,
        )


def _referral(maker: TripFrame, count: int, common: dict[str, Any]) -> Iterator[Any]:
    firm, person = _RECOMMENDED[count // 4 % len(_RECOMMENDED)]
    found = None
    if count == 1:
        found = Client(
            **maker.common(), name=maker.named(firm), place_id=PlaceId(maker.places[0].id)
        )
        yield found
    yield Referral(
        **maker.common(),
        **common,
        firm=maker.named(firm),
        person_name=maker.named(person) if person else "",
        may_mention=count % 8 == 1,
        informed_at=moment(maker.days[-1], 21) if found else None,
        became_client_id=ClientId(found.id) if found else None,
    )


def _offer(maker: TripFrame, count: int, common: dict[str, Any]) -> Offer:
    reaction = (Reaction.INTERESTED, Reaction.NO, Reaction.LATER, Reaction.NEEDS_PRICE)[count % 4]
    is_no = reaction is Reaction.NO
    return Offer(
        **maker.common(),
        **common,
        service_id=ServiceId(maker.services[count % 2].id),
        reaction=reaction,
        reason=maker.named("Lo hace otro proveedor hasta 2028") if is_no else "",
        value=None if is_no else Money(1_250_000 + count * 10_000, "EUR"),
        chance_percent=None if is_no else 30,
        next_date=None if is_no else maker.days[-1] + timedelta(days=14 + count),
    )


def _contract(maker: TripFrame, meeting: Meeting, common: dict[str, Any]) -> Iterator[Any]:
    day = meeting.start.date()
    yield Contract(
        **maker.common(),
        **common,
        number=f"K-26-{day.day:03}",
        state=ContractState.SIGNED,
        value=Money(2_400_000, "EUR"),
        signed_on=day,
        leader_id=meeting.leader_id,
        no_leader_reason=meeting.no_leader_reason,
    )
    yield Task(
        **maker.common(),
        title="¿Está contento con el servicio?",
        due=moment(day + timedelta(days=30), 9),
        zone=ZONE,
        kind=TaskKind.RETENTION,
        owner=TaskOwner(maker.bench.person_id),
        client_id=meeting.client_id,
        trip_id=TripId(maker.bench.trip.id),
    )


def _case(maker: TripFrame, count: int, meeting: Meeting, common: dict[str, Any]) -> Iterator[Any]:
    is_done = count > 4
    at = meeting.start + timedelta(minutes=45)
    case = Case(
        **maker.common(),
        **common,
        number=f"C-A2-{count:03}",
        opened_at=at,
        severity=Severity.NORMAL if is_done else Severity.URGENT,
        progress=CaseProgress(CaseState.TOLD, at + timedelta(days=1))
        if is_done
        else CaseProgress(CaseState.IN_WORK, at + timedelta(hours=5)),
        title=maker.named("Daños en la descarga"),
        words="Dos palés llegaron mojados y nadie nos llamó. Es la segunda vez este otoño.",
        wanted="Que alguien avise antes de descargar y se abone la mercancía.",
        owner_id=maker.partner,
        promised=Promise(
            "Respuesta por escrito del almacén", meeting.start.date() + timedelta(days=7)
        ),
    )
    yield Measure(
        **maker.common(),
        case_id=CaseId(case.id),
        what="Revisar la carga con el jefe de almacén",
        due=meeting.start.date() + timedelta(days=3),
        owner_id=maker.partner,
        progress=MeasureProgress(MeasureState.DONE, at + timedelta(days=1), "Báscula nueva")
        if is_done
        else MeasureProgress(MeasureState.DUE),
    )
    if is_done:
        yield Notice(
            **maker.common(),
            case_id=CaseId(case.id),
            at=at + timedelta(days=1),
            words="Se le contó qué hemos cambiado.",
            contact_id=meeting.contact_id,
            by_id=maker.partner,
        )
    yield case


def _task(maker: TripFrame, meeting: Meeting, common: dict[str, Any]) -> Task:
    step = meeting.next_step or NextStep()
    by = step.by or maker.days[-1]
    return Task(
        **maker.common(),
        **common,
        title=step.what,
        due=moment(by, 9),
        zone=ZONE,
        kind=TaskKind.NEXT_STEP,
        owner=TaskOwner(maker.bench.person_id),
        progress=TaskProgress(TaskState.DONE if by.day % 2 else TaskState.OPEN),
        trip_id=TripId(maker.bench.trip.id),
    )


def spending_of(maker: TripFrame) -> Iterator[Any]:
    trip_id = TripId(maker.bench.trip.id)
    for number, first in enumerate((maker.days[0], maker.days[5])):
        yield Stop(
            **maker.common(),
            trip_id=trip_id,
            place_id=PlaceId(maker.places[number].id),
            arrives=first,
            nights=4,
            lodging=Lodging(
                LodgingKind.HOTEL, maker.named("Hostal Las Palmeras"), price=Money(11_000, "EUR")
            ),
        )
    for number, day in enumerate(maker.days):
        for category, minor, receipt in (
            ("fuel", 6_240 + number * 15, True),
            ("meals", 3_380 + number * 7, number != 3),
        ):
            yield Expense(
                **maker.common(),
                trip_id=trip_id,
                category=category,
                amount=Money(minor, "EUR"),
                spent_on=day,
                payer="own" if category == "meals" else "company_card",
                kilometres=128 if category == "fuel" else None,
                has_receipt=receipt,
                state=ExpenseState.SUBMITTED,
                person_id=maker.bench.person_id,
            )
