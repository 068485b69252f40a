"""What the sample company is made of: one file a language, `resources/demo/LANGUAGE.json`.

Towns, names, services and every free text stand there; the engine in this package is the same for all
languages. A file that lacks something is refused as a whole: it is part of the program.
"""

import random
from collections.abc import Sequence
from functools import lru_cache
from typing import TypeVar

import msgspec

from fieldsales.config import resource
from fieldsales.errors import BrokenPromise

T = TypeVar("T")
Lines = tuple[str, ...]


class Company(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The firm itself; `legal` makes a client's legal name of its name."""

    name: str
    mail: str
    legal: str
    currency: str


class Colleague(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One of the firm's people; `key` says which part she plays."""

    key: str
    name: str
    mail: str


class Pair(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A brigade."""

    name: str
    letters: str


class RoadDay(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The towns of one day of a trip through a region, and the bed after it; no night is the way home."""

    towns: Lines
    night: str
    hotel: str


class Region(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A region with its ten road days; `firms` are clients with a given name, by town."""

    name: str
    province: str
    office_phone: str
    goals: str
    days: tuple[RoadDay, ...]
    firms: dict[str, Lines]


class GroupFirm(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A firm of a holding and the towns of its branches."""

    name: str
    town: str
    branches: Lines


class Group(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A holding; `region` is the place of its region in the list."""

    holding: str
    region: int
    town: str
    firms: tuple[GroupFirm, ...]


class Sold(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A service; `share` is the percent of active clients that use it."""

    code: str
    name: str
    share: int


class Trade(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What a firm does, and how such firms are called: {w} a word, {f} a family name."""

    firm: str
    trade: str


class Story(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A complaint from the client's words to what she said when it was put right."""

    title: str
    question: str
    words: str
    wanted: str
    promise: str
    measure: str
    outside: str
    done: str
    told: str


class Texts(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Free texts by the occasion on which somebody would write them."""

    purposes: dict[str, Lines]
    summaries: dict[str, Lines]
    next_steps: Lines
    no_next: Lines
    missed: Lines
    missed_by_us: Lines
    cancelled: Lines
    cancelled_by_us: Lines
    moved: Lines
    calls: dict[str, Lines]
    offers: dict[str, Lines]
    referrals: Lines
    notes: Lines
    tasks: Lines
    retention: str
    tell_crew: str
    listed_because: Lines
    reassigned: str
    lead_words: str
    measures_dropped: str
    case_refused: str
    case_withdrawn: str
    response_returned: str
    no_leader_reason: str
    contract_number: str


class Content(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Everything of one language. `prices` are minor units of the currency."""

    language: str
    company: Company
    country: str
    zone: str
    mobile_phone: str
    people: tuple[Colleague, ...]
    brigades: tuple[Pair, Pair]
    regions: tuple[Region, Region, Region]
    groups: tuple[Group, ...]
    branch: str
    services: tuple[Sold, ...]
    trades: tuple[Trade, ...]
    words: Lines
    streets: Lines
    given: dict[str, Lines]
    family: dict[str, Lines]
    positions: dict[str, Lines]
    best_hours: Lines
    texts: Texts
    expenses: dict[str, str]
    prices: dict[str, int]
    stories: tuple[Story, ...]
    answers: dict[str, Lines]
    referred: Lines

    def name_of(self, key: str) -> str:
        """Return the name of the colleague who plays a part."""
        return next(p.name for p in self.people if p.key == key)


@lru_cache(maxsize=3)
def content_of(language: str) -> Content:
    """Return the content of a language: en, es or ru."""
    body = resource("demo", f"{language}.json").read_bytes()
    try:
        return msgspec.json.decode(body, type=Content)
    except msgspec.MsgspecError as error:
        raise BrokenPromise("The sample company's text is not complete: {p}", p=error) from error


def dice(*names: object) -> random.Random:
    """Return the chance that belongs to these names: the same names always throw the same."""
    return random.Random("/".join(map(str, names)))  # noqa: S311 - a sample, no secret


def pick(chance: random.Random, choices: Sequence[T]) -> T:
    """Return one of the choices."""
    return choices[chance.randrange(len(choices))]
