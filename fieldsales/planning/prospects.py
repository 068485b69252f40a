"""What a day will bring: expected meetings, likely clash, advice; where its meetings are.

One answer for screens and commands, over the cards of a day and the places they are at.
"""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from typing import Protocol

from fieldsales.domain.geography import Point
from fieldsales.domain.ids import PlaceId
from fieldsales.domain.place import Place, ShippedPlace
from fieldsales.planning.clash import LIKELY, advice_for, booked_of, clash_chance
from fieldsales.planning.show_rate import Outlook, outlook_of
from fieldsales.views.trips import DayView, MeetingCard, Trials


class KnowsPlaces(Protocol):
    """Where towns are looked up (services/places)."""

    def get(self, place_id: PlaceId) -> ShippedPlace | Place | None:
        """Return a town by its id."""
        ...


@dataclass(frozen=True, slots=True)
class Prospect:
    """A day ahead: its outlook, the chance of a clash, and what to do about it."""

    outlook: Outlook
    clash: float
    advice: str

    @property
    def clashes(self) -> bool:
        """Say whether a clash is likely enough to be shown."""
        return self.clash > LIKELY


def prospect_of(day: DayView, crew: Trials, points: Mapping[bytes, Point]) -> Prospect:
    """Return what a day may bring; `points` are where its meetings are, by their ids."""
    outlook = outlook_of(day.cards, crew)
    clash = clash_chance(booked_of(day.cards, crew, points))
    return Prospect(outlook, clash, advice_for(outlook, len(day.live), clash))


def towns_of(place_ids: Iterable[bytes | None], places: KnowsPlaces) -> dict[bytes, Point]:
    """Return where towns are, by their ids; unknown ones are left out."""
    found: dict[bytes, Point] = {}
    for place_id in {p for p in place_ids if p is not None}:
        place = places.get(PlaceId(place_id))
        if isinstance(place, ShippedPlace):
            found[place_id] = Point(place.latitude, place.longitude)
        elif place is not None:
            found[place_id] = Point(place.latitude_e6 / 1e6, place.longitude_e6 / 1e6)
    return found


def points_of(cards: Collection[MeetingCard], towns: Mapping[bytes, Point]) -> dict[bytes, Point]:
    """Return where meetings are, by their ids; those whose town is not known are left out."""
    return {c.id: towns[p] for c in cards if (p := c.place_id) is not None and p in towns}
