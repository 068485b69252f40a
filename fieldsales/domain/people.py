"""Our own people: persons, regions, grants, devices, brigades. The first four are the office's own kinds.

Who may do what stands in permissions.py. A sick member is replaced for dates, never overwritten.
"""

from dataclasses import dataclass
from datetime import date, datetime

from fieldsales.domain.entity import Entity, OpenEnum
from fieldsales.domain.ids import BrigadeId, BrigadeMemberId, PersonId, PlaceId, RegionId


class Role(OpenEnum):
    """What a person does; a person has several (RULES section 2)."""

    REP = "rep"
    OFFICE = "office"
    LEAD = "lead"
    HEAD = "head"
    ADMIN = "admin"


class Position(OpenEnum):
    """A person's job, which sets the weekly quota of questionnaires."""

    VIP_SPECIALIST = "vip_specialist"
    MANAGER = "manager"
    NEWCOMER = "newcomer"
    BOOKER = "booker"
    LEADER = "leader"


@dataclass(frozen=True, slots=True, kw_only=True)
class Person(Entity):
    """One of us."""

    email: str
    name: str
    roles: tuple[Role, ...] = ()
    position: Position = Position.MANAGER
    language: str = "en"
    phone: str = ""
    home_place_id: PlaceId | None = None
    is_active: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class Region(Entity):
    """A part of the market; its id is the scope of the records in it."""

    name: str
    country: str = ""


class Extent(OpenEnum):
    """How much of a region a grant gives."""

    WHOLE = "whole"
    SET = "set"


@dataclass(frozen=True, slots=True, kw_only=True)
class Grant(Entity):
    """A person may read a region, from a date until a date (both included, None is open).

    Extent `set` gives its clients in outline, and whole the cards of her working set.
    """

    person_id: PersonId
    granted_region_id: RegionId
    since: date | None = None
    until: date | None = None
    extent: Extent = Extent.WHOLE


class DeviceState(OpenEnum):
    """Where a laptop stands with the office."""

    INVITED = "invited"
    ACTIVE = "active"
    LOST = "lost"
    RETIRED = "retired"


@dataclass(frozen=True, slots=True, kw_only=True)
class Device(Entity):
    """A laptop or desk computer. `number` names it in stamps and human numbers."""

    number: int
    person_id: PersonId
    name: str = ""
    state: DeviceState = DeviceState.ACTIVE
    enrolled_at: datetime | None = None
    seen_at: datetime | None = None
    lease_ends_at: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Brigade(Entity):
    """A pair of sales people. `letters` (two) and `colour` (place in the palette) never change."""

    name: str
    letters: str = ""
    colour: int = 0
    lead_id: PersonId | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class BrigadeMember(Entity):
    """A person belongs to a brigade from a date until a date (both included, None is open)."""

    brigade_id: BrigadeId
    person_id: PersonId
    since: date
    until: date | None = None
    substitutes_id: BrigadeMemberId | None = None
    reason: str = ""


def device_code(number: int) -> str:
    """Return the short name of a device said on the phone: 1 -> A1, 9 -> A9, 10 -> B1."""
    letters, digit = divmod(number - 1, 9)
    text = ""
    letters += 1
    while letters:
        letters, rest = divmod(letters - 1, 26)
        text = chr(65 + rest) + text
    return f"{text}{digit + 1}"
