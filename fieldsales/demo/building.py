"""Build the sample company: its people act one after the other on their devices, and sync in between.

The order matters: the client base first, then earlier years, then what the desk booked, then the road,
then what the lead and the desk made of it; two changes that nobody saw come last.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, datetime

from fieldsales.demo.afterwards import part_ways, settle_desk, tell_clients
from fieldsales.demo.agenda import trip_plans
from fieldsales.demo.complaints import Complaints
from fieldsales.demo.content import Content, content_of
from fieldsales.demo.desk import Desk
from fieldsales.demo.firms import firms_of
from fieldsales.demo.founding import found_company, plan_trips
from fieldsales.demo.lead import lead_afterwards
from fieldsales.demo.programmes import draw_up_list, earlier_questionnaires, publish_forms
from fieldsales.demo.road import travel
from fieldsales.demo.seasons import seasons_of
from fieldsales.demo.stage import (
    DESK,
    KEPT,
    LAPTOP,
    LEAD,
    PARTNER,
    SECOND,
    THIRD,
    HeadOffice,
    Hire,
    Player,
    Stage,
    StageClock,
)
from fieldsales.domain.geography import Point
from fieldsales.domain.ids import TripId
from fieldsales.domain.people import Position, Role
from fieldsales.domain.place import ShippedPlace
from fieldsales.errors import BrokenPromise
from fieldsales.services.places import Places
from fieldsales.words import words_of

Say = Callable[[str], None]
_SOUTH_AND_NORTH, _THIRD_REGION, _ALL = (0, 1), (2,), (0, 1, 2)
_PARTS: Mapping[str, tuple[tuple[Role, ...], Position, tuple[int, ...]]] = {
    LEAD: ((Role.LEAD, Role.HEAD, Role.OFFICE, Role.ADMIN), Position.LEADER, _ALL),
    DESK: ((Role.OFFICE,), Position.BOOKER, _ALL),
    LAPTOP: ((Role.REP,), Position.VIP_SPECIALIST, _SOUTH_AND_NORTH),
    PARTNER: ((Role.REP,), Position.MANAGER, _SOUTH_AND_NORTH),
    SECOND: ((Role.REP,), Position.MANAGER, _THIRD_REGION),
    THIRD: ((Role.REP,), Position.NEWCOMER, _THIRD_REGION),
}
CREW = (LAPTOP, PARTNER, SECOND, THIRD)


@dataclass(frozen=True, slots=True)
class Built:
    """The sample company that now exists: the devices that stay, and the trip whose report is printed."""

    players: Mapping[str, Player]
    trip_behind: TripId
    today: date
    trip_ends: date


def hires_of(content: Content) -> dict[str, Hire]:
    """Return the firm's people as head office enters them."""
    return {
        p.key: Hire(p.key, p.name, f"{p.mail}@{content.company.mail}", *_PARTS[p.key])
        for p in content.people
    }


def build(language: str, now: datetime, office: HeadOffice, say: Say) -> Built:
    """Build the sample company in a language as of a moment; `say` hears how far it is."""
    content, words = content_of(language), words_of(language)
    seasons, hires = seasons_of(now, content.zone), hires_of(content)
    say(words.translate("demo", "Head office and its people ..."))
    regions = office.found([r.name for r in content.regions], list(hires.values()))
    players = {key: _player(hires[key], office, seasons.founded) for key in hires}
    places = _places(content, players[LEAD].open.services.places)
    firms = firms_of(content, seasons)
    points = {key: Point(p.latitude, p.longitude) for key, p in places.items()}
    stage = Stage(
        content,
        seasons,
        firms,
        trip_plans(seasons, firms, points),
        {key: p.id for key, p in places.items()},
        regions,
        players,
    )
    _play(stage, say)
    office.retire([hires[key] for key in hires if key not in KEPT])
    for key, player in players.items():
        if key not in KEPT:
            player.open.close()
    kept = {key: players[key] for key in KEPT}
    return Built(kept, stage.trips["behind"], seasons.today, seasons.current.last)


def _play(stage: Stage, say: Say) -> None:
    words = words_of(stage.content.language)
    lead, desk = stage.players[LEAD], stage.players[DESK]
    crew = [stage.players[key] for key in CREW]
    say(words.translate("demo", "Three hundred clients and their contacts ..."))
    lead.sync()
    found_company(stage)
    publish_forms(stage)
    lead.sync()
    for player in crew:
        player.sync()
    say(words.translate("demo", "The questionnaires of earlier years ..."))
    earlier_questionnaires(stage)
    draw_up_list(stage)
    plan_trips(stage)
    lead.sync()
    say(words.translate("demo", "The booking desk makes its calls ..."))
    desk.sync()
    errands = [*Desk(stage).errands(), *Complaints(stage).errands(DESK)]
    desk.run(errands, stage.seasons.now)
    desk.sync()
    for player in crew:
        player.sync()
    say(words.translate("demo", "Two brigades on the road ..."))
    for key in stage.plans:
        if key != "ahead":
            travel(stage, key)
    for player in crew:
        player.sync()
    say(words.translate("demo", "What came of it, and two changes that nobody saw ..."))
    lead.sync()
    lead_afterwards(stage)
    _last_days(stage)


def _last_days(stage: Stage) -> None:
    lead, desk, laptop = (stage.players[key] for key in (LEAD, DESK, LAPTOP))
    lead.sync()
    desk.sync()
    settle_desk(stage)
    desk.sync()
    laptop.sync()
    tell_clients(stage)
    part_ways(stage)
    laptop.sync()
    desk.sync()
    laptop.sync()
    lead.sync()


def _player(hire: Hire, office: HeadOffice, at: datetime) -> Player:
    clock = StageClock(at)
    device = office.device(hire, clock)
    identity = device.base.identity()
    if identity is None:
        raise BrokenPromise("A device of the sample was not enrolled.")
    return Player(hire, identity.person_id, device, clock)


def _places(content: Content, places: Places) -> dict[tuple[int, str], ShippedPlace]:
    """Return the towns of the content, each surely known."""
    return {
        (number, town): town_of(content, places, content.regions[number].province, town)
        for number, town in towns_of(content)
    }


def towns_of(content: Content) -> set[tuple[int, str]]:
    """Return every town of the content with the place of its region in the list."""
    found = {
        (number, town)
        for number, region in enumerate(content.regions)
        for day in region.days
        for town in (*day.towns, day.night)
        if town
    }
    for group in content.groups:
        towns = {group.town, *(t for f in group.firms for t in (f.town, *f.branches))}
        found |= {(group.region, town) for town in towns}
    return found


def town_of(content: Content, places: Places, province: str, town: str) -> ShippedPlace:
    """Return a town of the content; one that is not surely known is a mistake of the content."""
    sure = places.match(town, province, content.country).sure
    if not isinstance(sure, ShippedPlace):
        raise BrokenPromise("The sample's town {town} is not known.", town=town)
    return sure
