"""What a crew learns about its clients on the way: people who came and went, hours, firms nobody knew."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta

from fieldsales.demo.content import dice, pick
from fieldsales.demo.firms import Firm
from fieldsales.demo.founding import contact_of
from fieldsales.demo.road_days import Visit
from fieldsales.demo.stage import Do, Stage
from fieldsales.domain.client import ClientStatus, Contact
from fieldsales.domain.ids import ContactId, new_id
from fieldsales.domain.registers import Address
from fieldsales.services.clients import ContactChange
from fieldsales.services.opening import Services


def news_of(stage: Stage, visit: Visit) -> Iterator[Do]:
    """Yield what the crew enters about the client of a held visit, besides what became of it."""
    thrown = dice("news", visit.key).randrange(12)
    if thrown < 2 and len(stage.contacts[visit.firm.key]) > visit.firm.deciding + 1:
        yield _Succession(stage, visit)
    elif thrown in {2, 3}:
        yield _Hours(stage, visit)
    elif thrown == 4:
        yield _NewFirm(stage, visit)
    elif thrown in {5, 6}:
        yield _Note(stage, visit)


class _Entry:
    """One thing entered about the client of a visit."""

    def __init__(self, stage: Stage, visit: Visit) -> None:
        self.stage, self.visit = stage, visit
        self.firm: Firm = visit.firm
        self.chance = dice(type(self).__name__, visit.key)


class _Note(_Entry):
    def __call__(self, services: Services) -> None:
        words = pick(self.chance, self.stage.content.texts.notes)
        services.clients.note(self.stage.clients[self.firm.key], words)


class _Hours(_Entry):
    def __call__(self, services: Services) -> None:
        hours = pick(self.chance, self.stage.content.best_hours)
        with services.work.read() as reader:
            was = reader.need(Contact, self.stage.contact_at(self.firm, self.visit.day))
        services.clients.change(replace(was, best_hours=hours), was)


class _Succession(_Entry):
    """Somebody new in the place of the last of the client's people, who decides nothing."""

    def __call__(self, services: Services) -> None:
        content, known = self.stage.content, self.stage.contacts[self.firm.key]
        last, sex = self.firm.people[-1], pick(self.chance, "fm")
        one = replace(
            last,
            given=pick(self.chance, content.given[sex]),
            family=pick(self.chance, content.family[sex]),
            email=self.firm.email,
            since=self.visit.day - timedelta(days=self.chance.randrange(10, 40)),
            do_not_call=False,
        )
        with services.work.read() as reader:
            was = reader.get(Contact, known[-1])
        if was is None:
            return  # entered by the other of the pair, whose laptop has not synced yet
        new = contact_of(self.stage, self.firm, one, new_id(services.work.clock.now()))
        services.clients.succeed(ContactChange(new, was))
        known[-1] = ContactId(new.id)


class _NewFirm(_Entry):
    """A firm that nobody knew, next door to the client."""

    def __call__(self, services: Services) -> None:
        stage, content = self.stage, self.stage.content
        region = content.regions[self.firm.region]
        client = services.clients.new_client(
            pick(self.chance, content.referred), stage.regions[self.firm.region]
        )
        street = pick(self.chance, content.streets).format(n=self.chance.randrange(1, 60))
        services.clients.add(
            replace(
                client,
                status=ClientStatus.PROSPECT,
                currency=content.company.currency,
                address=Address(street, "", self.firm.town, region.province, content.country),
                place_id=stage.place_of(self.firm),
                source=self.firm.name,
            )
        )
