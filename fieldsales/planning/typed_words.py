"""The words for days and hours that people type, in English, Spanish and Russian, folded.

Kept together for all three languages: a clerk with an English window writes `jue 11` when she has a client
of Madrid on the phone. A word is known by its beginning, from the letters that tell it from others.
"""

from collections.abc import Mapping

TODAY = frozenset({"today", "tod", "hoy", "сегодня", "сег"})
TOMORROW = frozenset({"tomorrow", "tom", "tomo", "tmr", "manana", "man", "завтра", "завт", "зав"})
AFTER_TOMORROW = frozenset({"pasado", "послезавтра", "overmorrow"})
_WEEKDAYS: tuple[tuple[str, ...], ...] = (
    ("monday", "lunes", "понедельник", "пн"),
    ("tuesday", "martes", "вторник", "вторника", "вт"),
    ("wednesday", "miercoles", "среда", "среду", "ср"),
    ("thursday", "jueves", "четверг", "чт"),
    ("friday", "viernes", "пятница", "пятницу", "пт"),
    ("saturday", "sabado", "суббота", "субботу", "сб"),
    ("sunday", "domingo", "воскресенье", "вс"),
)
_MONTHS: tuple[tuple[str, ...], ...] = (
    ("january", "enero", "января", "январь"),
    ("february", "febrero", "февраля", "февраль"),
    ("march", "marzo", "марта", "март"),
    ("april", "abril", "апреля", "апрель"),
    ("may", "mayo", "мая", "маи"),
    ("june", "junio", "июня", "июнь"),
    ("july", "julio", "июля", "июль"),
    ("august", "agosto", "августа", "август"),
    ("september", "septiembre", "setiembre", "сентября", "сентябрь"),
    ("october", "octubre", "октября", "октябрь"),
    ("november", "noviembre", "ноября", "ноябрь"),
    ("december", "diciembre", "декабря", "декабрь"),
)
FILLERS = frozenset(
    (
        "at", "on", "by", "the", "of", "to", "a", "las", "los", "la", "el", "al", "de", "del",
        "en", "por", "o'clock", "oclock", "hrs", "h", "в", "во", "к", "на", "ч", "часов", "часа",
        "час", "утра", "next", "proximo", "proxima", "следующии", "следующую",
    )
)  # fmt: skip
"""Words that say nothing by themselves."""
IN = frozenset({"in", "en", "dentro", "через"})
UNITS: Mapping[str, str] = {
    **dict.fromkeys(("min", "mins", "minute", "minutes", "minuto", "minutos"), "minute"),
    **dict.fromkeys(("мин", "минут", "минуты", "минуту", "m"), "minute"),
    **dict.fromkeys(("h", "hour", "hours", "hora", "horas", "ч", "час", "часа", "часов"), "hour"),
    **dict.fromkeys(("d", "day", "days", "dia", "dias", "д", "дн", "день", "дня", "днеи"), "day"),
    **dict.fromkeys(("w", "week", "weeks", "semana", "semanas", "sem"), "week"),
    **dict.fromkeys(("неделя", "неделю", "недели", "недель", "нед"), "week"),
    **dict.fromkeys(("month", "months", "mes", "meses", "mo"), "month"),
    **dict.fromkeys(("месяц", "месяца", "месяцев", "мес"), "month"),
}
ONE = frozenset({"a", "an", "one", "un", "una", "uno", "один", "одну"})
HALF_A_YEAR = frozenset({"полгода"})
PARTS: Mapping[str, int] = {
    **dict.fromkeys(("morning", "утром"), 10),
    **dict.fromkeys(("noon", "midday", "mediodia", "полдень"), 12),
    **dict.fromkeys(("afternoon", "tarde", "днем"), 15),
    **dict.fromkeys(("evening", "вечером", "noche"), 18),
}
"""What part of the day is meant, and the hour taken for it."""
WEEK = frozenset({"week", "semana", "неделе", "неделя", "недели"})
LATER_HALF = frozenset({"pm", "p.m.", "p.m", "дня", "вечера", "tarde"})


def weekday_of(word: str) -> int | None:
    """Return the weekday (0 is Monday) whose name begins with a word of two letters or more."""
    return _beginning(word, _WEEKDAYS, 2)


def month_of(word: str) -> int | None:
    """Return the month (1 to 12) whose name begins with a word of three letters or more."""
    found = _beginning(word, _MONTHS, 3)
    return None if found is None else found + 1


def _beginning(word: str, names: tuple[tuple[str, ...], ...], least: int) -> int | None:
    if len(word) < least:
        return None
    for place, spellings in enumerate(names):
        if any(name.startswith(word) for name in spellings):
            return place
    return None
