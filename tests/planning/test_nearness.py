"""How far out of the way a client lies on a day."""

from fieldsales.domain.geography import Point
from fieldsales.domain.ids import PlaceId
from fieldsales.domain.place import Place
from fieldsales.planning.nearness import ON_ROUTE_MINUTES, detour_minutes
from fieldsales.planning.prospects import points_of, towns_of
from fieldsales.services.cards import cards_of
from fieldsales.views.trips import DayView
from tests.make import DAY, Bench

ZAFRA, MERIDA, ALMENDRALEJO = Point(38.425, -6.417), Point(38.916, -6.343), Point(38.683, -6.407)
BADAJOZ = Point(38.878, -6.971)


def day_with(bench: Bench, *points: Point) -> tuple[DayView, dict[bytes, Point]]:
    meetings = [bench.add(bench.meeting(9 + 2 * n)) for n in range(len(points))]
    with bench.services.work.read() as reader:
        cards = cards_of(reader, meetings)
    return DayView(DAY, cards), {c.id: p for c, p in zip(cards, points, strict=True)}


def test_the_town_of_a_meeting_is_on_the_route(bench: Bench) -> None:
    day, points = day_with(bench, ZAFRA, MERIDA)
    assert (detour_minutes(day, points, MERIDA) or 0) <= ON_ROUTE_MINUTES


def test_a_town_between_two_meetings_is_nearer_than_one_beside_them(bench: Bench) -> None:
    day, points = day_with(bench, ZAFRA, MERIDA)
    between, beside = (detour_minutes(day, points, town) or 0 for town in (ALMENDRALEJO, BADAJOZ))
    assert between < 15
    assert beside > 30


def test_an_empty_day_is_measured_from_the_night(bench: Bench) -> None:
    day, points = day_with(bench)
    assert detour_minutes(day, points, BADAJOZ) is None
    near, far = (detour_minutes(day, points, BADAJOZ, night) for night in (BADAJOZ, MERIDA))
    assert near == ON_ROUTE_MINUTES
    assert (far or 0) > 30


class _Towns:
    def get(self, place_id: PlaceId) -> Place | None:
        known = Place(id=place_id, name="Zafra", latitude_e6=38_425_000, longitude_e6=-6_417_000)
        return known if place_id == bytes(16) else None


def test_a_meeting_is_where_its_client_is_unless_its_slot_says_otherwise(bench: Bench) -> None:
    day, _ = day_with(bench, ZAFRA)
    towns = towns_of([bytes(16), b"?" * 16, None], _Towns())
    assert towns == {bytes(16): Point(38.425, -6.417)}
    assert points_of(day.cards, towns) == {}
