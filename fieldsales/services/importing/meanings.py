"""Words of lists for segments, states, languages and actions, in English, Spanish and Russian."""

from fieldsales.domain.client import ClientStatus, Segment
from fieldsales.domain.text import fold

DELETING = frozenset({"delete", "remove", "del", "borrar", "eliminar", "baja", "удалить"})
_SEGMENTS = {
    Segment.LARGE: "large big key vip a grande gran крупный крупныи большой большои l",
    Segment.MEDIUM: "medium middle mid b mediano mediana medio среднии средний m",
    Segment.SMALL: "small c pequeno pequena малыи малый мелкии мелкий s",
}
_STATES = {
    ClientStatus.ACTIVE: (
        "active customer client current activo activa cliente vigente активныи действующии клиент"
    ),
    ClientStatus.PROSPECT: "prospect lead potential new potencial prospecto nuevo потенциальныи новыи лид",
    ClientStatus.LAPSED: "lapsed inactive former old inactivo inactiva antiguo baja неактивныи бывшии ушел",
    ClientStatus.REFUSED: "refused rejected lost rechazado perdido отказ отказался потерян",
}
_LANGUAGES = {
    "es": "es spanish espanol castellano esp испанскии",
    "ru": "ru russian ruso rus русскии",
    "en": "en english ingles eng англиискии",
    "pt": "pt portuguese portugues португальскии",
    "fr": "fr french frances французскии",
    "de": "de german aleman deutsch немецкии",
    "it": "it italian italiano итальянскии",
    "ca": "ca catalan каталанскии",
    "uk": "uk ukrainian ucraniano украинскии",
}
_SEGMENT_OF = {fold(w): s for s, ws in _SEGMENTS.items() for w in ws.split()}
_STATUS_OF = {fold(w): s for s, ws in _STATES.items() for w in ws.split()}
_LANGUAGE_OF = {fold(w): code for code, ws in _LANGUAGES.items() for w in ws.split()}


def segment_of(text: str) -> Segment:
    """Return the segment a word means, UNSET when none."""
    return _SEGMENT_OF.get(fold(text), Segment.UNSET)


def status_of(text: str) -> ClientStatus:
    """Return the state a word means; a client of a list is a prospect unless it says more."""
    return _STATUS_OF.get(fold(text), ClientStatus.PROSPECT)


def language_of(text: str) -> str:
    """Return the code of a language, empty when the word is not known."""
    return _LANGUAGE_OF.get(fold(text), "") if text else ""
