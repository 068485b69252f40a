"""Dates, numbers and money as each language writes them, without Qt and without the machine's locale.

The forms follow Unicode CLDR for en (Great Britain), es and ru. Rounding is half up, only here; sums come
exact. Blanks inside a number, a date or before a sign do not break a line.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from decimal import ROUND_HALF_UP, Decimal
from fractions import Fraction
from zoneinfo import ZoneInfo

from fieldsales.domain.registers import Money

NBSP = "\u00a0"
DOT = f"{NBSP}· "
"""What stands between facts of one line; a line never begins with it."""
_MONTHS = {
    "en": ("January", "February", "March", "April", "May", "June", "July", "August", "September",
           "October", "November", "December"),
    "es": ("enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto", "septiembre",
           "octubre", "noviembre", "diciembre"),
    "ru": ("января", "февраля", "марта", "апреля", "мая", "июня", "июля", "августа", "сентября",
           "октября", "ноября", "декабря"),
}  # fmt: skip
_SHORT_MONTHS = {
    "en": ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"),
    "es": ("ene", "feb", "mar", "abr", "may", "jun", "jul", "ago", "sep", "oct", "nov", "dic"),
    "ru": ("янв.", "февр.", "мар.", "апр.", "мая", "июн.", "июл.", "авг.", "сент.", "окт.", "нояб.",
           "дек."),
}  # fmt: skip
_MONTH_ALONE = (
    "январь", "февраль", "март", "апрель", "май", "июнь", "июль", "август", "сентябрь", "октябрь",
    "ноябрь", "декабрь",
)  # fmt: skip
_WEEKDAYS = {
    "en": ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"),
    "es": ("lun", "mar", "mié", "jue", "vie", "sáb", "dom"),
    "ru": ("пн", "вт", "ср", "чт", "пт", "сб", "вс"),
}
_LETTERS = {"en": "MTWTFSS", "es": "LMXJVSD", "ru": ("Пн", "Вт", "Ср", "Чт", "Пт", "Сб", "Вс")}
_POINT = {"en": ".", "es": ",", "ru": ","}
_GROUP = {"en": ",", "es": ".", "ru": NBSP}
_SIGNS = {"EUR": "€", "USD": "$", "GBP": "£", "RUB": "₽"}
_NO_DECIMALS = frozenset(
    {"BIF", "CLP", "DJF", "GNF", "ISK", "JPY", "KMF", "KRW", "PYG", "RWF", "UGX", "VND", "VUV",
     "XAF", "XOF", "XPF"}
)  # fmt: skip
_THREE_DECIMALS = frozenset({"BHD", "IQD", "JOD", "KWD", "LYD", "OMR", "TND"})


@dataclass(frozen=True, slots=True)
class LocaleFormat:
    """How one language writes; `language` is en, es or ru."""

    language: str

    def day(self, day: date) -> str:
        """Return a day without its year: Mon 9 Nov."""
        return f"{self.weekday(day)}{NBSP}{self.day_of_month(day)}"

    def day_of_month(self, day: date) -> str:
        """Return a day of a month: 9 Nov."""
        return f"{day.day}{NBSP}{_SHORT_MONTHS[self.language][day.month - 1]}"

    def weekday(self, day: date) -> str:
        """Return the short name of the day of the week."""
        return _WEEKDAYS[self.language][day.weekday()]

    def day_letter(self, day: date) -> str:
        """Return a day as narrow columns head it: M 9."""
        return f"{_LETTERS[self.language][day.weekday()]}{NBSP}{day.day}"

    def long_date(self, day: date) -> str:
        """Return a date in full: 9 November 2026."""
        return self._joined(str(day.day), self._month(day), str(day.year))

    def short_date(self, day: date) -> str:
        """Return a date for columns: 9 Nov 2026."""
        return f"{self.day_of_month(day)}{NBSP}{day.year}"

    def month(self, day: date) -> str:
        """Return a month of a year: November 2026."""
        if self.language == "ru":
            return f"{_MONTH_ALONE[day.month - 1]}{NBSP}{day.year}"
        between = " de " if self.language == "es" else " "
        return f"{self._month(day)}{between}{day.year}".replace(" ", NBSP)

    def dates(self, first: date, last: date) -> str:
        """Return two days and what lies between: 9–20 November 2026."""
        to = " a " if self.language == "es" else "–"
        wide = " a " if self.language == "es" else f"{NBSP}– "
        if first == last:
            return self.long_date(first)
        if first.year != last.year:
            return f"{self.long_date(first)}{wide}{self.long_date(last)}"
        if first.month != last.month:
            return f"{self._joined(str(first.day), self._month(first))}{wide}{self.long_date(last)}"
        return f"{first.day}{to}{self.long_date(last)}"

    def names(self, names: Iterable[str]) -> str:
        """Return names as one says them: Ana, Iván and Nuria."""
        known = [n for n in names if n]
        if len(known) < 2:
            return "".join(known)
        last = known[-1]
        between = {"en": "and", "es": "e" if _sounds_i(last) else "y", "ru": "и"}[self.language]
        return f"{', '.join(known[:-1])} {between} {last}"

    def time(self, moment: datetime, zone: str) -> str:
        """Return the local time of a moment: 09:30."""
        return moment.astimezone(ZoneInfo(zone)).strftime("%H:%M")

    def moment(self, moment: datetime, zone: str) -> str:
        """Return date and local time of a moment: 9 November 2026, 09:30."""
        local = moment.astimezone(ZoneInfo(zone))
        return f"{self.long_date(local.date())},{NBSP}{local:%H:%M}"

    def number(self, value: float | Fraction | Decimal, decimals: int = 0) -> str:
        """Return a number with grouped thousands, rounded half up."""
        exact = _decimal(value).quantize(Decimal(1).scaleb(-decimals), ROUND_HALF_UP)
        sign, digits = ("−" if exact < 0 else ""), f"{abs(exact):f}"
        whole, _, rest = digits.partition(".")
        grouped = self._grouped(whole)
        return sign + grouped + (_POINT[self.language] + rest if rest else "")

    def signed(self, value: int) -> str:
        """Return a whole number with its sign, zero without."""
        return ("+" if value > 0 else "") + self.number(value)

    def percent(self, value: float | Fraction) -> str:
        """Return a percentage: 39% in English, 39 % elsewhere."""
        return self.number(value) + ("%" if self.language == "en" else f"{NBSP}%")

    def share(self, part: int, whole: int, of: str) -> str:
        """Return part of whole: percent from ten on, below "4 of 6" by the template `of`."""
        if whole < 10:
            return of.format(part=self.number(part), whole=self.number(whole)).replace(" ", NBSP)
        return self.percent(Fraction(100 * part, whole))

    def money(self, amount: Money) -> str:
        """Return an amount with the sign of its currency, or its code: 1.234,50 €."""
        return self.minor_units(Fraction(amount.minor), amount.currency)

    def minor_units(self, minor: Fraction, currency: str, *, whole: bool = False) -> str:
        """Return an exact amount in the smallest unit; `whole` leaves the cents out."""
        places = decimals_of(currency)
        number = self.number(minor / 10**places, 0 if whole else places)
        sign = _SIGNS.get(currency)
        if self.language == "en":
            minus, plain = ("−", number[1:]) if number.startswith("−") else ("", number)
            return f"{minus}{sign}{plain}" if sign else f"{currency}{NBSP}{number}"
        return f"{number}{NBSP}{sign or currency}"

    def _month(self, day: date) -> str:
        return _MONTHS[self.language][day.month - 1]

    def _joined(self, *parts: str) -> str:
        between = f"{NBSP}de{NBSP}" if self.language == "es" else NBSP
        return between.join(parts)

    def _grouped(self, whole: str) -> str:
        """Group thousands; Spanish leaves four digits together."""
        if self.language == "es" and len(whole) < 5:
            return whole
        head = len(whole) % 3 or 3
        parts = [whole[:head], *(whole[i : i + 3] for i in range(head, len(whole), 3))]
        return _GROUP[self.language].join(parts)


def _sounds_i(name: str) -> bool:
    """Say whether a Spanish name begins with the sound of y, before which *y* becomes *e*."""
    low = name.casefold()
    return low.startswith(("i", "í", "hi", "hí")) and not low.startswith(("hie", "ia", "ie", "io"))


def decimals_of(currency: str) -> int:
    """Return how many decimals a currency has (ISO 4217)."""
    if currency in _NO_DECIMALS:
        return 0
    return 3 if currency in _THREE_DECIMALS else 2


def _decimal(value: float | Fraction | Decimal) -> Decimal:
    if isinstance(value, Fraction):
        return Decimal(value.numerator) / Decimal(value.denominator)
    return value if isinstance(value, Decimal) else Decimal(str(value))
