"""The lead's part at the beginning: services, brigades, the client base, and the trips as they are planned.

The client base is entered as an import would be: few acts of many records.
"""

from collections.abc import Iterator
from datetime import date, timedelta

from fieldsales.demo.agenda import TripPlan
from fieldsales.demo.content import dice, pick
from fieldsales.demo.firms import Contacted, Firm
from fieldsales.demo.seasons import working_day
from fieldsales.demo.stage import LAPTOP, LEAD, PARTNER, SECOND, THIRD, Stage
from fieldsales.domain.client import Client, Contact
from fieldsales.domain.ids import (
    BrigadeId,
    BrigadeMemberId,
    ClientId,
    ContactId,
    PersonId,
    ServiceId,
    TripId,
)
from fieldsales.domain.people import Brigade, BrigadeMember
from fieldsales.domain.registers import Address, Money, PersonName, Phone, PhoneKind
from fieldsales.domain.service import Service
from fieldsales.domain.trip import Lodging, LodgingKind, Trip
from fieldsales.services.phones import read_phones
from fieldsales.services.trips import NewStop, NewTrip
from fieldsales.services.workplace import Act

CREWS = ((LAPTOP, PARTNER), (SECOND, THIRD))
_MORNING, _NOON = 10 * 60, 12 * 60


def found_company(stage: Stage) -> None:
    """Enter what the firm sells, who travels together, and the client base."""
    lead, began = stage.players[LEAD], stage.seasons.founded
    with lead.at(began).work.act() as act:
        _services(stage, act)
        _brigades(stage, act, began.date())
        act.commit()
    with lead.at(began + timedelta(hours=1)).work.act() as act:
        for firm in stage.firms:
            client = act.add(_client(stage, act, firm))
            stage.clients[firm.key] = ClientId(client.id)
        act.commit()
    with lead.at(began + timedelta(hours=2)).work.act() as act:
        for firm in stage.firms:
            stage.contacts[firm.key] = [
                ContactId(act.add(contact_of(stage, firm, one, act.new_id())).id)
                for one in firm.people
                if one.since is None
            ]
        act.commit()


def owner_of(stage: Stage, firm: Firm) -> PersonId:
    """Return who answers for a client: one of the pair that travels in its region."""
    return stage.person(CREWS[firm.region == 2][firm.key % 2])


def contact_of(stage: Stage, firm: Firm, one: Contacted, contact_id: bytes) -> Contact:
    """Return the record of a person at a client; one who has left is entered while she was there."""
    return Contact(
        id=contact_id,
        region_id=stage.regions[firm.region],
        client_id=stage.clients[firm.key],
        name=PersonName(one.given, one.family),
        position=one.position,
        since=one.since,
        decision_role=one.role,
        phones=_phones(stage, one.phone, PhoneKind.MOBILE),
        emails=(one.email,),
        best_hours=one.best_hours,
        do_not_call=one.do_not_call,
    )


def plan_trips(stage: Stage) -> None:
    """Make every trip with its nights, and open those that have been opened by now."""
    for plan in sorted(stage.plans.values(), key=lambda p: _made_on(stage, p)):
        stage.trips[plan.key] = _trip(stage, plan)
        if plan.key != "ahead":
            _opened(stage, plan)


def _services(stage: Stage, act: Act) -> None:
    for sold in stage.content.services:
        service = act.add(Service(id=ServiceId(act.new_id()), code=sold.code, name=sold.name))
        stage.services[sold.code] = ServiceId(service.id)


def _brigades(stage: Stage, act: Act, since: date) -> None:
    for colour, (pair, crew) in enumerate(zip(stage.content.brigades, CREWS, strict=True)):
        brigade = Brigade(
            id=BrigadeId(act.new_id()),
            name=pair.name,
            letters=pair.letters,
            colour=colour,
            lead_id=stage.person(LEAD),
        )
        act.add(brigade)
        stage.brigades.append(BrigadeId(brigade.id))
        for key in crew:
            act.add(
                BrigadeMember(
                    id=BrigadeMemberId(act.new_id()),
                    brigade_id=BrigadeId(brigade.id),
                    person_id=stage.person(key),
                    since=since,
                )
            )


def _client(stage: Stage, act: Act, firm: Firm) -> Client:
    content = stage.content
    inner = firm.name.replace("«", "„").replace("»", "“")
    is_ours = bool(firm.services)
    return Client(
        id=act.new_id(),
        region_id=stage.regions[firm.region],
        name=firm.name,
        kind=firm.kind,
        parent_id=stage.clients[firm.parent] if firm.parent is not None else None,
        legal_name=content.company.legal.format(firm=inner),
        external_key=f"{content.company.name[:2].upper()}{10_000 + firm.key * 7}",
        segment=firm.segment,
        status=firm.status,
        currency=content.company.currency,
        address=Address(
            firm.street,
            "",
            firm.town,
            content.regions[firm.region].province,
            content.country,
        ),
        place_id=stage.place_of(firm),
        phones=_phones(stage, firm.phone, PhoneKind.OFFICE),
        emails=(firm.email,),
        openings=firm.openings,
        signer_id=owner_of(stage, firm) if is_ours else None,
        refusal_reason=firm.refusal,
        notes=firm.trade,
    )


def _phones(stage: Stage, raw: str, kind: PhoneKind) -> tuple[Phone, ...]:
    return read_phones(raw, stage.content.country, kind)


def _trip(stage: Stage, plan: TripPlan) -> TripId:
    region, seasons = stage.content.regions[plan.region], stage.seasons
    services = stage.players[LEAD].at(seasons.at(_made_on(stage, plan), _MORNING))
    is_weekend = plan.key == "current" and seasons.is_weekend
    trip = services.trips.create(
        NewTrip(
            stage.brigades[plan.brigade],
            stage.regions[plan.region],
            plan.dates,
            stage.content.zone,
            region.name,
            region.goals,
            works_saturday=is_weekend,
            lead_id=stage.person(LEAD),
        )
    )
    for stop in _stops(stage, plan, TripId(trip.id), stays=is_weekend):
        services.trips.add_stop(stop)
    return TripId(trip.id)


def _made_on(stage: Stage, plan: TripPlan) -> date:
    """Return the day on which a trip was planned; the first brigade's a little earlier than the other's."""
    made = working_day(plan.dates.first, 20 - 6 * plan.brigade)
    return min(made, working_day(stage.seasons.today, 3))


def _stops(stage: Stage, plan: TripPlan, trip_id: TripId, *, stays: bool) -> Iterator[NewStop]:
    """Yield the nights of a trip, consecutive ones in one town together; the weekend is at home."""
    region, content = stage.content.regions[plan.region], stage.content
    chance = dice("hotel", plan.key)
    nights = [(n + 2 * (n >= 5), day.night, day.hotel) for n, day in enumerate(region.days)]
    if stays:
        nights += [(n, region.days[5].night, region.days[5].hotel) for n in (4, 5, 6)]
    nights = sorted(n for n in nights if n[1])
    while nights:
        first, town, hotel = nights[0]
        count = next((i for i, n in enumerate(nights) if n[:2] != (first + i, town)), len(nights))
        price = content.prices["hotel"] * pick(chance, (95, 100, 110)) // 100
        lodging = Lodging(LodgingKind.HOTEL, hotel, price=Money(price, content.company.currency))
        arrives = plan.dates.first + timedelta(days=first)
        yield NewStop(trip_id, stage.places[plan.region, town], arrives, count, lodging)
        nights = nights[count:]


def _opened(stage: Stage, plan: TripPlan) -> None:
    """Open a trip when its crew stands, and find it ready on the last working day before it."""
    lead, seasons = stage.players[LEAD], stage.seasons
    for verb, back, minute in (("open", 14, _NOON), ("ready", 1, _NOON + 90)):
        moment = seasons.at(working_day(plan.dates.first, back), minute)
        if moment > seasons.now:
            return
        services = lead.at(moment)
        with services.work.read() as reader:
            trip = reader.need(Trip, stage.trips[plan.key])
        services.verbs.say(verb, trip)
