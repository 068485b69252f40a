"""The clients of the sample company, decided before anything is written: about ten for every road day.

Firms with a given name stand where the content puts them; the others are called after their trade. Three
or four of each day's ten are on the VIP list, the largest first.
"""

import random
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import date, timedelta

from fieldsales.demo.content import Content, Region, T, dice, pick
from fieldsales.demo.seasons import Seasons
from fieldsales.domain.client import ClientKind, ClientStatus, DecisionRole, Segment
from fieldsales.domain.registers import Opening
from fieldsales.domain.text import fold

A_DAY = 10
_SEGMENTS = ((Segment.LARGE, 15), (Segment.MEDIUM, 42), (Segment.SMALL, 43))
_STATES = (
    (ClientStatus.ACTIVE, 62),
    (ClientStatus.PROSPECT, 30),
    (ClientStatus.LAPSED, 5),
    (ClientStatus.REFUSED, 3),
)
_SIZE = {Segment.LARGE: 2, Segment.MEDIUM: 1}


@dataclass(frozen=True, slots=True)
class Contacted:
    """A person at a client; one with `until` has left, and her successor follows her in the list."""

    given: str
    family: str
    position: str
    role: DecisionRole
    phone: str
    email: str
    best_hours: str = ""
    since: date | None = None
    until: date | None = None
    do_not_call: bool = False


@dataclass(frozen=True, slots=True)
class Firm:
    """A client as it will be written; `parent` is the key of the firm it belongs to."""

    key: int
    name: str
    region: int
    road_day: int
    town: str
    trade: str
    segment: Segment
    status: ClientStatus
    street: str
    phone: str
    email: str
    people: tuple[Contacted, ...]
    services: tuple[str, ...] = ()
    openings: tuple[Opening, ...] = ()
    is_vip: bool = False
    kind: ClientKind = ClientKind.FIRM
    parent: int | None = None
    refusal: str = ""

    @property
    def deciding(self) -> int:
        """The place of the person who decides now, in `people`."""
        return next(i for i, p in enumerate(self.people) if p.until is None)


def firms_of(content: Content, seasons: Seasons) -> tuple[Firm, ...]:
    """Return all clients; a firm's key is its place in the list."""
    maker = _Maker(content, seasons)
    for number, region in enumerate(content.regions):
        for day in range(len(region.days)):
            maker.road_day(number, region, day)
    maker.groups()
    return tuple(maker.firms)


@dataclass(slots=True)
class _Maker:
    """Makes firms one after the other; names and numbers are given once."""

    content: Content
    seasons: Seasons
    firms: list[Firm] = field(default_factory=list)
    _names: set[str] = field(default_factory=set)
    _numbers: dict[str, int] = field(default_factory=dict)

    def road_day(self, number: int, region: Region, day: int) -> None:
        """Make the clients of one road day."""
        towns, known = region.days[day].towns, _known_on(region, day)
        named = [(town, name) for town in towns for name in known.get(town, ())][:A_DAY]
        chance = dice("day", region.name, day)
        made = []
        for place in range(A_DAY):
            town, name = named[place] if place < len(named) else (towns[place % len(towns)], "")
            made.append(self._firm(chance, number, day, town, name))
        listed = sorted(made, key=lambda f: -_SIZE.get(f.segment, 0))[: 3 + (day % 3 == 0)]
        for firm in made:
            self.firms.append(_as_vip(firm) if firm in listed else firm)

    def groups(self) -> None:
        """Make the holdings with their firms and branches."""
        for group in self.content.groups:
            chance = dice("group", group.holding)
            holding = self._firm(chance, group.region, -1, group.town, group.holding)
            holding = replace(holding, kind=ClientKind.HOLDING, segment=Segment.LARGE)
            self.firms.append(holding)
            for one in group.firms:
                firm = self._firm(chance, group.region, -1, one.town, one.name)
                self.firms.append(replace(firm, parent=holding.key, segment=Segment.LARGE))
                for town in one.branches:
                    name = self.content.branch.format(firm=one.name, town=town)
                    branch = self._firm(chance, group.region, -1, town, name)
                    kind = ClientKind.BRANCH
                    self.firms.append(replace(branch, kind=kind, parent=firm.key))

    def _firm(self, chance: random.Random, region: int, day: int, town: str, name: str) -> Firm:
        trade = pick(chance, self.content.trades)
        called = name or self._called(chance, trade.firm)
        segment = _weighed(chance, _SEGMENTS)
        status = ClientStatus.ACTIVE if name else _weighed(chance, _STATES)
        host = f"{_ascii(called)}.example"
        sells = status in {ClientStatus.ACTIVE, ClientStatus.LAPSED}
        refused = self.content.texts.calls["refused"]
        return Firm(
            key=self._next_key(),
            name=called,
            region=region,
            road_day=day,
            town=town,
            trade="" if name else trade.trade,
            segment=segment,
            status=status,
            street=pick(chance, self.content.streets).format(n=chance.randrange(1, 60)),
            phone=self._phone(self.content.regions[region].office_phone),
            email=f"info@{host}",
            people=tuple(self._people(chance, region, host)),
            services=tuple(
                s.code for s in self.content.services if sells and chance.randrange(100) < s.share
            ),
            openings=_openings(chance),
            refusal=pick(chance, refused) if status is ClientStatus.REFUSED else "",
        )

    def _next_key(self) -> int:
        self._numbers["firm"] = self._numbers.get("firm", -1) + 1
        return self._numbers["firm"]

    def _called(self, chance: random.Random, pattern: str) -> str:
        while True:
            family = pick(chance, self.content.family["m"])
            name = pattern.format(w=pick(chance, self.content.words), f=family)
            if name not in self._names:
                self._names.add(name)
                return name
            pattern = pick(chance, self.content.trades).firm

    def _people(self, chance: random.Random, region: int, host: str) -> Iterator[Contacted]:
        decides = self._person(chance, region, host, DecisionRole.DECIDES)
        if chance.randrange(8) == 0:
            changed = self.seasons.today - timedelta(days=chance.randrange(40, 170))
            former = self._person(chance, region, host, DecisionRole.DECIDES)
            yield replace(former, until=changed)
            decides = replace(decides, since=changed + timedelta(days=1))
        yield decides
        if chance.randrange(10) < 7:
            yield self._person(chance, region, host, DecisionRole.INFLUENCES)
        if chance.randrange(10) < 3:
            yield self._person(chance, region, host, DecisionRole.USES)
        if chance.randrange(10) < 2:
            yield self._person(chance, region, host, DecisionRole.GATEKEEPER)

    def _person(
        self, chance: random.Random, region: int, host: str, role: DecisionRole
    ) -> Contacted:
        content, sex = self.content, pick(chance, "fm")
        given, family = pick(chance, content.given[sex]), pick(chance, content.family[sex])
        has_mobile = role is DecisionRole.DECIDES and chance.randrange(3) > 0
        pattern = content.mobile_phone if has_mobile else content.regions[region].office_phone
        return Contacted(
            given,
            family,
            pick(chance, content.positions[role.value]),
            role,
            self._phone(pattern),
            f"{_ascii(given)}.{_ascii(family)}@{host}",
            pick(chance, content.best_hours) if chance.randrange(5) == 0 else "",
            do_not_call=role is DecisionRole.USES and chance.randrange(12) == 0,
        )

    def _phone(self, pattern: str) -> str:
        """Return the next number of a pattern; # stands for a digit."""
        places = pattern.count("#")
        number = self._numbers[pattern] = self._numbers.get(pattern, 0) + 1
        given = iter(str(number * 37 % 10**places).zfill(places))
        return "".join(next(given) if sign == "#" else sign for sign in pattern)


def _known_on(region: Region, day: int) -> dict[str, tuple[str, ...]]:
    """Return the firms with a given name on a road day: a town on several days gives each a part."""
    found = {}
    for town in region.days[day].towns:
        names = region.firms.get(town, ())
        days = [n for n, d in enumerate(region.days) if town in d.towns]
        share = -(-len(names) // len(days))
        begin = days.index(day) * share
        found[town] = names[begin : begin + share]
    return found


def _as_vip(firm: Firm) -> Firm:
    segment = Segment.MEDIUM if firm.segment is Segment.SMALL else firm.segment
    services = firm.services or ("pallet",)
    return replace(
        firm,
        is_vip=True,
        status=ClientStatus.ACTIVE,
        segment=segment,
        services=services,
        refusal="",
    )


def _openings(chance: random.Random) -> tuple[Opening, ...]:
    """Return the hours of one client in five: mornings only, no Fridays, or the usual ones."""
    match chance.randrange(10):
        case 0:
            return tuple(Opening(day, 7 * 60, 14 * 60 + 30) for day in range(5))
        case 1:
            return tuple(Opening(day, 8 * 60, 19 * 60) for day in range(4))
        case _:
            return ()


def _weighed(chance: random.Random, choices: tuple[tuple[T, int], ...]) -> T:
    return chance.choices([c for c, _ in choices], [w for _, w in choices])[0]


_CYRILLIC = {
    **dict(zip("абвгдезиклмнопрстуфыэ", "abvgdeziklmnoprstufye", strict=True)),
    "ж": "zh",
    "х": "kh",
    "ц": "ts",
    "ч": "ch",
    "ш": "sh",
    "щ": "sch",
    "ю": "yu",
    "я": "ya",
}


def _ascii(text: str) -> str:
    """Return a name as it stands in an address of the internet."""
    plain = "".join(_CYRILLIC.get(c, c) for c in fold(text))
    return "".join(c for c in plain if c.isascii() and c.isalnum())
