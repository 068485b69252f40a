"""The trip report: from facts to the pages and bytes of a PDF (RULES section 5.8).

Draws what it is given and reads nothing. The same facts, language and parts always give the same bytes.
"""

from collections.abc import Callable, Collection, Iterator
from datetime import UTC, datetime, time
from enum import StrEnum

from fieldsales.reports.drawing import Drawing, Page, Path, Text
from fieldsales.reports.flow import right_of
from fieldsales.reports.locale_format import LocaleFormat
from fieldsales.reports.measure import fit, width_of
from fieldsales.reports.page_styles import (
    FOOTER_BASE,
    HEADER_BASE,
    HEADER_RULE,
    INK,
    LEFT,
    PAGE_FOOT,
    PAGE_HEAD,
    PAGE_HEAD_QUIET,
    RIGHT,
    RULE,
    WIDTH,
)
from fieldsales.reports.painter import DocumentNames, Printed, paint
from fieldsales.reports.trip_parts.cases import write_cases
from fieldsales.reports.trip_parts.closing import write_closing
from fieldsales.reports.trip_parts.days import write_days, write_reasons
from fieldsales.reports.trip_parts.knowledge import write_knowledge
from fieldsales.reports.trip_parts.meetings import write_meetings
from fieldsales.reports.trip_parts.opening import (
    title_of,
    write_lead_words,
    write_opening,
    write_summary,
)
from fieldsales.reports.trip_parts.questionnaires import write_questionnaires
from fieldsales.reports.trip_parts.spending import write_spending
from fieldsales.reports.writer import Writer
from fieldsales.views.trip_facts import TripFacts
from fieldsales.words import words_of


class ReportPart(StrEnum):
    """A part that can be left out; title, debts and signatures always stand."""

    SUMMARY = "summary"
    MEETINGS = "meetings"
    QUESTIONNAIRES = "questionnaires"
    CASES = "cases"
    CONTACTS = "contacts"
    EXPENSES = "expenses"


ALL_PARTS = frozenset(ReportPart)
Write = Callable[[Writer, TripFacts], None]
_WRITERS: dict[ReportPart, tuple[Write, ...]] = {
    ReportPart.SUMMARY: (write_summary, write_days, write_lead_words, write_reasons),
    ReportPart.MEETINGS: (write_meetings,),
    ReportPart.QUESTIONNAIRES: (write_questionnaires,),
    ReportPart.CASES: (write_cases,),
    ReportPart.CONTACTS: (write_knowledge,),
    ReportPart.EXPENSES: (write_spending,),
}


def trip_report(
    facts: TripFacts, language: str, parts: Collection[ReportPart] = ALL_PARTS
) -> Printed:
    """Print the report of a trip in a language: en, es or ru."""
    return paint(trip_pages(facts, language, parts), document_names(facts, language))


def document_names(facts: TripFacts, language: str) -> DocumentNames:
    """Return what the file says about itself."""
    head, form = facts.head, LocaleFormat(language)
    title = words_of(language).translate("report", "Trip report")
    about = [head.brigade, form.dates(head.dates.first, head.dates.last)]
    return DocumentNames(
        f"{title} {head.number}: {title_of(facts)}",
        ", ".join(part for part in about if part),
        head.company,
        language,
        head.data.latest or datetime.combine(head.dates.last, time(0), UTC),
    )


def trip_pages(
    facts: TripFacts, language: str, parts: Collection[ReportPart] = ALL_PARTS
) -> tuple[Page, ...]:
    """Return the pages of a trip's report, laid out and not yet drawn."""
    writer = Writer(words_of(language), LocaleFormat(language), facts.head.zone)
    write_opening(writer, facts)
    for part in ReportPart:
        if part in parts:
            for write in _WRITERS[part]:
                write(writer, facts)
    write_closing(writer, facts)
    return writer.flow.pages(lambda number, count: _dress(writer, facts, number, count))


def _dress(writer: Writer, facts: TripFacts, number: int, count: int) -> Iterator[Drawing]:
    """Yield the head and foot of a page."""
    head, form = facts.head, writer.form
    left = f"{head.company} · {writer.words.translate('report', 'Trip report')}"
    dates = form.dates(head.dates.first, head.dates.last)
    region = head.region or head.title
    right = f"{region} · {dates}" if region else dates
    right = fit(right, PAGE_HEAD_QUIET, WIDTH * 0.62)
    used = width_of(right, PAGE_HEAD_QUIET)
    yield Text(LEFT, HEADER_BASE, fit(left, PAGE_HEAD, WIDTH - used - 16), PAGE_HEAD)
    yield Text(RIGHT - used, HEADER_BASE, right, PAGE_HEAD_QUIET)
    yield Path(((LEFT, HEADER_RULE), (RIGHT, HEADER_RULE)), stroke=INK, width=RULE)
    page = writer.words.translate("report", "{number} of {count}").format(
        number=number, count=count
    )
    yield Text(right_of(RIGHT, page, PAGE_FOOT), FOOTER_BASE, page, PAGE_FOOT)
    room = WIDTH - width_of(page, PAGE_FOOT) - 16
    yield Text(LEFT, FOOTER_BASE, fit(_foot(writer, facts), PAGE_FOOT, room), PAGE_FOOT)


def _foot(writer: Writer, facts: TripFacts) -> str:
    """Return who printed the page and from which data; provisional is said first of all."""
    head, words = facts.head, writer.words
    parts = []
    if facts.is_provisional:
        parts.append(words.translate("report", "Provisional"))
    if head.version:
        parts.append(words.translate("report", "version {number}").format(number=head.version))
    if head.data.latest is not None:
        at = writer.form.moment(head.data.latest, head.zone)
        parts.append(words.translate("report", "data as of {at}").format(at=at))
    if head.printed_by:
        parts.append(words.translate("report", "printed by {name}").format(name=head.printed_by))
    return " · ".join(parts)
