"""Which town is meant: shipped towns and own places together, by id, by what is typed, by an address.

A town is *sure* when one is left after country, province and postal code had their say, or when one is
so much larger than its namesakes that nobody means another. Else the candidates are returned, to be
asked for. Spelling is compared without accents and case; a near spelling is never sure.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import NamedTuple

from rapidfuzz import fuzz

from fieldsales.domain.ids import PlaceId
from fieldsales.domain.place import Place, ShippedPlace
from fieldsales.domain.text import fold, word_set, words
from fieldsales.services.workplace import Workplace
from fieldsales.store.gazetteer import Gazetteer

AnyPlace = ShippedPlace | Place
MOST_CANDIDATES = 8
SURELY_LARGER = 10
LARGE_TOWN = 100_000
SAME_SPOT_DEGREES = 0.12
NEAR_SPELLING = 86.0


@dataclass(frozen=True, slots=True)
class PlaceMatch:
    """The town that is surely meant, or the candidates to be asked for; both empty: not known."""

    sure: AnyPlace | None = None
    candidates: tuple[AnyPlace, ...] = ()

    @property
    def is_doubtful(self) -> bool:
        """Say whether somebody has to choose."""
        return self.sure is None and bool(self.candidates)


class Town(NamedTuple):
    """A town as an address names it; `country` is ISO 3166 alpha-2 or empty."""

    town: str
    province: str = ""
    country: str = ""
    postal_code: str = ""


class Places:
    """Towns by id, by beginning, by address."""

    def __init__(self, workplace: Workplace, gazetteer: Gazetteer | None = None) -> None:
        self._work = workplace
        self.gazetteer = gazetteer or Gazetteer()

    def get(self, place_id: PlaceId) -> AnyPlace | None:
        """Return a shipped town or an own place; None when the id is neither."""
        shipped = self.gazetteer.get(place_id)
        if shipped is not None:
            return shipped
        with self._work.read() as reader:
            return reader.get(Place, place_id)

    def search(self, typed: str, country: str = "", limit: int = 20) -> list[AnyPlace]:
        """Return towns whose name begins with what is typed: own places first, then the largest.

        A town called so goes before one that is only called so in another language, if that is no city.
        """
        key = " ".join(words(typed))
        if not key:
            return []
        own: list[AnyPlace] = [
            p for p in self._own() if _key(p.name).startswith(key) and country in {"", p.country}
        ]
        shipped = self.gazetteer.starting(key, country, limit)
        shipped.sort(key=lambda p: p.population < LARGE_TOWN and not _key(p.name).startswith(key))
        return (own + shipped)[:limit]

    def match(
        self, town: str, province: str = "", country: str = "", postal_code: str = ""
    ) -> PlaceMatch:
        """Return the town an address means; `country` is a code or a name in en, es or ru."""
        code = self.country_code(country)
        return self.matcher().match(Town(town, province, code, postal_code))

    def country_code(self, text: str) -> str:
        """Return the ISO code of a country named in English, Spanish or Russian; empty if not known."""
        return _country_code(self.gazetteer, text)

    def matcher(self) -> "Matcher":
        """Return a matcher for many addresses, over the own places as they stand now."""
        return Matcher(self.gazetteer, self._own())

    def _own(self) -> Sequence[Place]:
        with self._work.read() as reader:
            return reader.where(Place)


@dataclass(frozen=True, slots=True)
class _Named:
    """The towns a name leaves; `settled` is the answer where no postal code can change it."""

    left: tuple[AnyPlace, ...]
    settled: PlaceMatch | None


class Matcher:
    """Matches towns of many addresses; the same address is looked up once.

    Near spellings cost a few milliseconds each, so only the first `most_near` unknown names get them.
    """

    def __init__(self, gazetteer: Gazetteer, own: Iterable[Place], *, most_near: int = 300) -> None:
        self._gazetteer = gazetteer
        self._own: dict[str, list[Place]] = {}
        for place in own:
            self._own.setdefault(_key(place.name), []).append(place)
        self._near_left = most_near
        self._by_name: dict[tuple[str, str, str], _Named] = {}
        self._by_code: dict[tuple[str, str, str, str], PlaceMatch] = {}
        self._areas: dict[str, frozenset[frozenset[str]]] = {}

    def country_code(self, text: str) -> str:
        """Return the ISO code of a country named in English, Spanish or Russian; empty if not known."""
        return _country_code(self._gazetteer, text)

    def match(self, asked: Town) -> PlaceMatch:
        """Return the town an address means."""
        bare = (asked.town, asked.province, asked.country)
        named = self._by_name.get(bare)
        if named is None:
            named = self._by_name[bare] = self._look(asked)
        if named.settled is not None:
            return named.settled
        code = _postal(asked.postal_code)[:3]
        found = self._by_code.get((*bare, code))
        if found is None:
            found = self._by_code[*bare, code] = self._narrowed(named.left, asked.country, code)
        return found

    def _look(self, asked: Town) -> "_Named":
        """Return what name, province and country leave; a postal code is asked only where it matters."""
        if not asked.town.strip():
            return _Named((), PlaceMatch())
        for key, inside in _spellings(asked.town):
            named = self._named(key, asked.country)
            if named:
                return self._in_province(
                    _own_names_first(named, key), asked.province or inside, asked.country
                )
        if asked.country:
            abroad = self._named(_spellings(asked.town)[0][0], "")
            if abroad:
                return _Named((), PlaceMatch(None, tuple(abroad[:MOST_CANDIDATES])))
        return _Named((), PlaceMatch(None, tuple(self._near(asked))))

    def _named(self, key: str, country: str) -> list[AnyPlace]:
        own = [p for p in self._own.get(key, ()) if country in {"", p.country} or not p.country]
        return [*own, *self._gazetteer.named(key, country)]

    def _in_province(self, named: list[AnyPlace], province: str, country: str) -> "_Named":
        """Let the province choose among towns of one name; one that fits none makes all doubtful."""
        wanted = _province_words(province)
        if not wanted or not self._is_known_area(wanted, country):
            return _Named(tuple(named), None)
        fitting = [p for p in named if _lies_in(p, wanted)]
        if not fitting:
            return _Named((), PlaceMatch(None, tuple(named[:MOST_CANDIDATES])))
        if len(fitting) == 1:
            return _Named((), PlaceMatch(fitting[0]))
        return _Named(tuple(fitting), None)

    def _narrowed(self, named: tuple[AnyPlace, ...], country: str, code: str) -> PlaceMatch:
        """Let the postal code choose among towns of one name."""
        left, is_contradicted = named, False
        areas = self._gazetteer.postal_areas(country, code) if code else frozenset()
        if areas:
            fitting = tuple(
                p for p in left if isinstance(p, Place) or (p.region, p.province) in areas
            )
            is_contradicted = not fitting
            left = fitting or left
        sure = None if is_contradicted else _sure(left)
        return PlaceMatch(sure) if sure else PlaceMatch(None, tuple(left[:MOST_CANDIDATES]))

    def _is_known_area(self, wanted: frozenset[str], country: str) -> bool:
        """Say whether a province is one this table knows; an unknown word says nothing about a town."""
        if country not in self._areas:
            names = self._gazetteer.area_names(country)
            self._areas[country] = frozenset(_province_words(name) for name in names)
        return wanted in self._areas[country]

    def _near(self, asked: Town) -> list[AnyPlace]:
        key = _spellings(asked.town)[0][0]
        if self._near_left <= 0 or len(key) < 5:
            return []
        self._near_left -= 1
        starting = self._gazetteer.starting(key[:3], asked.country, 400)
        scored = [
            (max(fuzz.ratio(key, _key(n)) for n in (p.name, *p.names)), p.population, p)
            for p in starting
        ]
        close = [s for s in scored if s[0] >= NEAR_SPELLING]
        close.sort(key=lambda s: (-s[0], -s[1]))
        return [p for _, _, p in close[:MOST_CANDIDATES]]


def _own_names_first(named: list[AnyPlace], key: str) -> list[AnyPlace]:
    """Leave out towns for which the name is only another spelling, where it is some town's own name."""
    own = [p for p in named if _key(p.name) == key]
    if not own:
        return named
    largest = max(_people(p) for p in own)
    return own + [
        p
        for p in named
        if _key(p.name) != key and _people(p) >= max(LARGE_TOWN, SURELY_LARGER * largest)
    ]


def _people(place: AnyPlace) -> int:
    return place.population if isinstance(place, ShippedPlace) else 0


def _sure(left: Sequence[AnyPlace]) -> AnyPlace | None:
    """Return the town nobody doubts among those left."""
    if len(left) == 1:
        return left[0]
    shipped = [p for p in left if isinstance(p, ShippedPlace)]
    if len(shipped) < len(left):
        return None
    first, second = shipped[0], shipped[1]
    if all(_same_spot(first, other) for other in shipped[1:]):
        return first
    if first.population >= LARGE_TOWN and first.population >= SURELY_LARGER * second.population:
        return first
    return None


def _same_spot(one: ShippedPlace, other: ShippedPlace) -> bool:
    return (
        abs(one.latitude - other.latitude) < SAME_SPOT_DEGREES
        and abs(one.longitude - other.longitude) < SAME_SPOT_DEGREES
    )


def _lies_in(place: AnyPlace, wanted: frozenset[str]) -> bool:
    if isinstance(place, Place):
        return True
    names = (place.region, place.province, place.local_region)
    return any(wanted == _province_words(name) for name in names if name)


@lru_cache(4096)
def _key(name: str) -> str:
    return " ".join(words(name))


def _spellings(town: str) -> list[tuple[str, str]]:
    """Return (folded name, province named along with it) in the order in which they are tried."""
    plain = town.strip()
    tried = [(plain, "")]
    if "(" in plain:
        name, _, rest = plain.partition("(")
        tried.append((name, rest.rstrip(") ")))
    for sign in (",", "/", " - "):
        if sign in plain:
            name, _, rest = plain.partition(sign)
            is_article = fold(rest) in _ARTICLES
            tried.append((f"{rest} {name}", "") if is_article else (name, rest))
    keys = [(_without_marks(words(name)), inside) for name, inside in tried]
    return [(key, inside) for key, inside in keys if key] or [("", "")]


def _without_marks(parts: list[str]) -> str:
    """Return a town's words without what only says that it is a town, abbreviations written out."""
    while len(parts) > 1 and parts[0] in _TOWN_MARKS:
        parts = parts[1:]
    return " ".join(_WRITTEN_OUT.get(p, p) for p in parts)


@lru_cache(4096)
def _province_words(text: str) -> frozenset[str]:
    """Return what tells a province from another: its words without "province of" in any language."""
    parts = frozenset(words(text)) - _AREA_MARKS
    return frozenset(_PROVINCES.get(p, p) for p in parts)


def _postal(text: str) -> str:
    """Return a postal code that lost its leading zero in a spreadsheet with the zero."""
    plain = text.strip().removeprefix("E-").removeprefix("ES-")
    return plain.zfill(5) if plain.isdigit() and len(plain) == 4 else plain


def _country_code(gazetteer: Gazetteer, text: str) -> str:
    plain = text.strip()
    if not plain:
        return ""
    key = " ".join(words(plain))
    squeezed = key.replace(" ", "")
    if squeezed in _COUNTRIES:
        return _COUNTRIES[squeezed]
    if len(squeezed) == 2 and squeezed.isascii():
        return squeezed.upper()
    return gazetteer.country_code(key) or gazetteer.country_code(fold(plain))


_TOWN_MARKS = word_set(
    "г гор город пос поселок пгт п с село д деревня ст станица рп аг г-д town city"
)
_ARTICLES = frozenset({"la", "el", "los", "las", "a", "o", "as", "os", "le", "les"})
_WRITTEN_OUT = {"sta": "santa", "sto": "santo", "ntra": "nuestra", "vva": "villanueva"}
_AREA_MARKS = word_set(
    "provincia province prov de del of the region comunidad autonoma principado estado state depto "
    "departamento department distrito district county oblast область обл край республика респ "
    "автономный округ ао la el los las a l les и and y illes islas kray krai republic"
)
# Spanish provinces whose Spanish and own names differ; the table has one of the two.
_PROVINCES = {
    "bizkaia": "vizcaya",
    "gipuzkoa": "guipuzcoa",
    "araba": "alava",
    "girona": "gerona",
    "lleida": "lerida",
    "ourense": "orense",
    "balears": "baleares",
    "castello": "castellon",
    "alacant": "alicante",
    "eivissa": "ibiza",
    "catalunya": "cataluna",
    "catalonia": "cataluna",
    "andalusia": "andalucia",
}
_COUNTRIES = {
    "uk": "GB",
    "england": "GB",
    "scotland": "GB",
    "inglaterra": "GB",
    "greatbritain": "GB",
    "granbretana": "GB",
    "великобритания": "GB",
    "англия": "GB",
    "usa": "US",
    "eeuu": "US",
    "eua": "US",
    "unitedstatesofamerica": "US",
    "сша": "US",
    "рф": "RU",
    "россия": "RU",
    "рб": "BY",
    "белоруссия": "BY",
    "deutschland": "DE",
    "brasil": "BR",
    "italia": "IT",
    "espana": "ES",
    "france": "FR",
    "holland": "NL",
    "holanda": "NL",
    "голландия": "NL",
    "schweiz": "CH",
    "suisse": "CH",
    "osterreich": "AT",
    "polska": "PL",
    "belgique": "BE",
    "belgie": "BE",
}
