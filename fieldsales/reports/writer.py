"""What every part of a report writes with: the pages, the words and the way of writing of one language."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime

from fieldsales.domain.registers import Money
from fieldsales.reports.flow import Flow
from fieldsales.reports.locale_format import NBSP, LocaleFormat
from fieldsales.reports.page_styles import QUIET
from fieldsales.reports.tables import Column, Row, Table
from fieldsales.words import Words


@dataclass(frozen=True, slots=True)
class Writer:
    """Writes one report in one language; `zone` is the report's own, named where another is meant."""

    words: Words
    form: LocaleFormat
    zone: str = "UTC"
    flow: Flow = field(default_factory=Flow)

    def none(self) -> None:
        """Say that a part holds nothing."""
        self.flow.paragraph(self.words.translate("report", "None."), QUIET)

    def table(self, columns: Sequence[Column], rows: Sequence[Row], *, gap: float = 9.0) -> None:
        """Write a table; say so when it has no rows."""
        if rows:
            Table(columns, rows, gap=gap).place(self.flow)
        else:
            self.none()

    def part_table(self, title: str, columns: Sequence[Column], rows: Sequence[Row]) -> None:
        """Write a table under a small heading; one line says so when it has no rows."""
        if rows:
            self.flow.part(title)
            self.table(columns, rows)
        else:
            said = self.words.translate("report", "{title}: none.").format(title=title)
            self.flow.space(5)
            self.flow.paragraph(said, QUIET, after=2)

    def time(self, moment: datetime, zone: str) -> str:
        """Return a local time, with its zone where that is not the report's own."""
        shown, named = self.form.time(moment, zone), self.foreign(zone)
        return f"{shown}{NBSP}({named})" if named else shown

    def foreign(self, zone: str) -> str:
        """Return the town a zone is named after, empty for the report's own zone."""
        return "" if zone == self.zone else zone.rpartition("/")[2].replace("_", NBSP)

    def day_or_dash(self, day: date | None) -> str:
        """Return a date for a column, a dash for none."""
        return self.form.short_date(day) if day else "–"

    def money_or_dash(self, amount: Money | None) -> str:
        """Return an amount, a dash for none."""
        return self.form.money(amount) if amount else "–"

    def money_list(self, amounts: Iterable[Money]) -> str:
        """Return amounts of several currencies, a dash for none."""
        return " + ".join(self.form.money(a) for a in amounts) or "–"

    def share(self, part: int, whole: int) -> str:
        """Return part of whole in percent, below ten as "4 of 6"; a dash without a whole."""
        if not whole:
            return "–"
        return self.form.share(part, whole, self.words.translate("report", "{part} of {whole}"))
