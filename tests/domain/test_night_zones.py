"""Nights by zone: near towns count together, every evening counts once."""

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from fieldsales.domain.geography import Point, straight_km
from fieldsales.domain.night_zones import ZONE_KM, night_zones

FIRST = date(2026, 11, 1)
ZAFRA, LOS_SANTOS, MERIDA = b"zafra", b"santos", b"merida"
POINTS = {
    ZAFRA: Point(38.425, -6.417),
    LOS_SANTOS: Point(38.451, -6.383),
    MERIDA: Point(38.916, -6.343),
}


def test_towns_within_forty_kilometres_are_one_zone() -> None:
    nights = [ZAFRA, LOS_SANTOS, ZAFRA, MERIDA]
    zones = night_zones({FIRST + timedelta(days=n): p for n, p in enumerate(nights)}, POINTS)
    assert [(z.centre, len(z.evenings)) for z in zones] == [(ZAFRA, 3), (MERIDA, 1)]


def test_a_town_that_is_not_on_the_map_is_a_zone_of_its_own() -> None:
    zones = night_zones({FIRST: b"?", FIRST + timedelta(days=1): ZAFRA}, POINTS)
    assert {z.centre for z in zones} == {b"?", ZAFRA}


PLACES = st.dictionaries(
    st.binary(min_size=1, max_size=2),
    st.builds(Point, st.floats(36, 43), st.floats(-9, 3)),
    min_size=1,
    max_size=5,
)


@given(PLACES, st.lists(st.integers(0, 4), max_size=31))
def test_every_evening_is_in_one_zone_and_near_its_centre(
    points: dict[bytes, Point], drawn: list[int]
) -> None:
    places = sorted(points)
    evenings = {FIRST + timedelta(days=n): places[d % len(places)] for n, d in enumerate(drawn)}
    zones = night_zones(evenings, points)
    assert sorted(e for z in zones for e in z.evenings) == sorted(evenings)
    for zone in zones:
        reach = [straight_km(points[zone.centre], points[evenings[e]]) for e in zone.evenings]
        assert max(reach) <= ZONE_KM
