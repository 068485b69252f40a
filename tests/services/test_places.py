"""Towns by id, by what is typed, by an address: sure, doubtful or not known."""

import time
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from fieldsales.domain.ids import PlaceId
from fieldsales.domain.place import Place, ShippedPlace
from fieldsales.errors import EnvironmentFault
from fieldsales.services.places import PlaceMatch, Places
from fieldsales.store.gazetteer import Gazetteer
from tests.make import Bench

BADAJOZ = PlaceId((2521420).to_bytes(16, "big"))


@pytest.fixture
def places(bench: Bench) -> Places:
    return Places(bench.services.work)


def _name(found: PlaceMatch) -> str:
    return found.sure.name if found.sure else ""


def test_a_shipped_town_is_found_by_its_geonames_number(places: Places) -> None:
    town = places.get(BADAJOZ)
    assert isinstance(town, ShippedPlace)
    assert (town.name, town.country, town.zone) == ("Badajoz", "ES", "Europe/Madrid")
    assert (round(town.latitude, 1), round(town.longitude, 1)) == (38.9, -7.0)
    assert (town.region, town.province) == ("Extremadura", "Provincia de Badajoz")


def test_every_zone_is_one_this_machine_knows(places: Places) -> None:
    zones = {p.zone for letter in "abcdefgmsv" for p in places.search(letter, limit=20)}
    assert all(
        datetime(2026, 1, 1, tzinfo=ZoneInfo(zone)).utcoffset() is not None for zone in zones
    )


@pytest.mark.parametrize(
    ("typed", "country", "first"),
    [
        ("badajo", "ES", "Badajoz"),
        ("BADAJÓZ", "ES", "Badajoz"),
        ("екатеринб", "", "Yekaterinburg"),
        ("Севиль", "", "Sevilla"),
        ("londr", "GB", "London"),
        ("moscu", "", "Moscow"),
        ("zaf", "", "Zafra"),
    ],
)
def test_typing_finds_towns_in_latin_and_cyrillic(
    places: Places, typed: str, country: str, first: str
) -> None:
    assert places.search(typed, country)[0].name == first


def test_nothing_typed_finds_nothing(places: Places) -> None:
    assert places.search(" - ") == []


def test_looking_up_takes_less_than_five_milliseconds(places: Places) -> None:
    places.search("xx")

    def took(typed: str) -> float:
        began = time.thread_time()
        places.gazetteer.starting(typed, "ES")
        places.gazetteer.named(typed)
        places.gazetteer.get(BADAJOZ)
        return time.thread_time() - began

    for typed in ("a", "sa", "san", "villanueva", "моск", "z"):
        assert min(took(typed) for _ in range(5)) < 0.005


@pytest.mark.parametrize(
    ("town", "province", "country", "postal", "name"),
    [
        ("Mérida", "Badajoz", "España", "", "Mérida"),
        ("MERIDA (Badajoz)", "", "ES", "", "Mérida"),
        ("г. Екатеринбург", "Свердловская обл.", "Россия", "", "Yekaterinburg"),
        ("Bilbao", "Vizcaya", "Spain", "", "Bilbao"),
        ("La Coruña", "A Coruña", "ES", "", "A Coruña"),
        ("México D.F.", "", "Mexico", "", "Mexico City"),
        ("London", "", "UK", "", "London"),
        ("Coruña, La", "", "ES", "", "A Coruña"),
        ("Santa Eulalia", "", "ES", "44360", "Santa Eulalia"),
        ("Sta. Marta", "Badajoz", "ES", "", "Santa Marta"),
    ],
)
def test_an_address_that_leaves_one_town_is_sure(
    places: Places, town: str, province: str, country: str, postal: str, name: str
) -> None:
    assert _name(places.match(town, province, country, postal)) == name


def test_towns_of_one_name_are_asked_for(places: Places) -> None:
    found = places.match("Villanueva", country="ES")
    assert found.is_doubtful
    assert len(found.candidates) > 1


def test_a_postal_code_chooses_among_namesakes(places: Places) -> None:
    assert places.match("Santa Eulalia", country="ES").is_doubtful
    chosen = places.match("Santa Eulalia", country="ES", postal_code="44360").sure
    assert isinstance(chosen, ShippedPlace)
    assert chosen.province == "Provincia de Teruel"


def test_a_province_that_contradicts_makes_it_doubtful(places: Places) -> None:
    found = places.match("Almendralejo", "Sevilla", "ES")
    assert found.is_doubtful


def test_a_word_that_is_no_province_is_left_aside(places: Places) -> None:
    assert _name(places.match("Almendralejo", "Zona Sur", "ES")) == "Almendralejo"


def test_a_near_spelling_is_asked_for_and_never_taken(places: Places) -> None:
    found = places.match("Almendralexo", country="ES")
    assert found.sure is None
    assert found.candidates[0].name == "Almendralejo"


def test_a_town_of_another_country_is_asked_for(places: Places) -> None:
    found = places.match("Yekaterinburg", country="ES")
    assert found.is_doubtful
    assert found.candidates[0].name == "Yekaterinburg"


def test_an_unknown_town_has_no_candidates(places: Places) -> None:
    assert places.match("Qwxzyk Vhjq", country="ES") == PlaceMatch()


def test_own_places_are_found_beside_the_shipped_ones(bench: Bench, places: Places) -> None:
    own = bench.add(Place(id=bench.id(), name="Cortijo Blanco", country="ES", zone="Europe/Madrid"))
    assert places.get(PlaceId(own.id)) == own
    assert places.search("cortijo bl") == [own]
    assert places.match("Cortijo Blanco", country="ES").sure == own


def test_a_missing_table_says_what_to_do(tmp_path: Path) -> None:
    with pytest.raises(EnvironmentFault, match="Install the program again"):
        Gazetteer(tmp_path / "none.sqlite").country_code("spain")
