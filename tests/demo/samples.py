"""The sample company as it is decided, without a base: content, dates, clients, trips."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from functools import lru_cache

from fieldsales.demo.agenda import TripPlan, trip_plans
from fieldsales.demo.building import towns_of
from fieldsales.demo.content import Content, content_of
from fieldsales.demo.firms import Firm, firms_of
from fieldsales.demo.seasons import Seasons, seasons_of
from fieldsales.domain.geography import Point
from fieldsales.domain.place import ShippedPlace
from fieldsales.services.places import Matcher, Town
from fieldsales.store.gazetteer import Gazetteer

MONDAY = datetime(2026, 11, 23, tzinfo=UTC)
LANGUAGES = ("en", "es", "ru")
WEEK = tuple(MONDAY + timedelta(days=n, hours=n * 3) for n in range(7))


@lru_cache
def towns(language: str) -> dict[tuple[int, str], ShippedPlace | None]:
    """Return the shipped town of every town of a language's content, None where it is not sure."""
    content, matcher = content_of(language), Matcher(Gazetteer(), [])
    found: dict[tuple[int, str], ShippedPlace | None] = {}
    for number, town in towns_of(content):
        province = content.regions[number].province
        sure = matcher.match(Town(town, province, content.country)).sure
        found[number, town] = sure if isinstance(sure, ShippedPlace) else None
    return found


@lru_cache
def decided(language: str, now: datetime) -> tuple[Content, Seasons, tuple[Firm, ...]]:
    content = content_of(language)
    seasons = seasons_of(now, content.zone)
    return content, seasons, firms_of(content, seasons)


@lru_cache
def plans(language: str, now: datetime) -> dict[str, TripPlan]:
    _, seasons, firms = decided(language, now)
    points = {
        key: Point(p.latitude, p.longitude) for key, p in towns(language).items() if p is not None
    }
    return trip_plans(seasons, firms, points)


def texts_in(value: object) -> Iterator[str]:
    """Yield every text inside a plain value."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for part in value.values():
            yield from texts_in(part)
    elif isinstance(value, list | tuple):
        for part in value:
            yield from texts_in(part)
