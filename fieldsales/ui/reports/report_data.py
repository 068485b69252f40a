"""What the page of reports reads, off the GUI thread: the trips there are, and one report, drawn."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from time import perf_counter
from typing import TYPE_CHECKING

from fieldsales.domain.trip import TripState
from fieldsales.views.trip_facts import TripFacts
from fieldsales.views.trips import TripRow

if TYPE_CHECKING:
    from fieldsales.services.opening import Services

PARTS = ("summary", "meetings", "questionnaires", "cases", "contacts", "expenses")


@dataclass(frozen=True, slots=True)
class ReportAsked:
    """Which report: a trip (None for the one most likely meant), a language, the parts that are in it."""

    trip_id: bytes | None = None
    language: str = ""
    parts: frozenset[str] = frozenset(PARTS)


@dataclass(frozen=True, slots=True)
class Drawn:
    """A report as it will be saved: its bytes, the sizes of its pages in points, what it was drawn from."""

    asked: ReportAsked
    facts: TripFacts
    pdf: bytes
    sizes: tuple[tuple[float, float], ...]
    seconds: float


@dataclass(frozen=True, slots=True)
class ReportsShown:
    """The trips to choose from, the newest first, and the report of one."""

    trips: tuple[TripRow, ...] = ()
    drawn: Drawn | None = field(default=None, compare=False)


def likely_trip(trips: Sequence[TripRow], today: date) -> TripRow | None:
    """Return the trip whose report is wanted most likely.

    The last one that came back and is not closed, else one under way, else the last over, else the next.
    """
    kept = [t for t in trips if t.trip.state is not TripState.CANCELLED]
    back = [t for t in kept if t.trip.state in {TripState.RETURNED, TripState.REPORTED}]
    under_way = [t for t in kept if t.trip.dates.first <= today <= t.trip.dates.last]
    over = [t for t in kept if t.trip.dates.last < today]
    return next(iter((*back, *under_way, *over, *reversed(kept), *trips)), None)


def read_reports(services: "Services", asked: ReportAsked, today: date) -> ReportsShown:
    """Return the trips and the report asked for; a trip that is gone gives way to the likely one."""
    trips = services.trips.list()
    row = next((t for t in trips if t.trip.id == asked.trip_id), None) or likely_trip(trips, today)
    if row is None:
        return ReportsShown(trips)
    language = asked.language or services.reporting.own_language()
    return ReportsShown(
        trips, draw(services, replace(asked, trip_id=row.trip.id, language=language))
    )


def draw(services: "Services", asked: ReportAsked) -> Drawn:
    """Gather what a report says, and draw it."""
    from fieldsales.reports.preview import page_sizes
    from fieldsales.reports.trip_report import ReportPart, trip_report

    began = perf_counter()
    facts = services.reporting.trip_facts(asked.trip_id or b"")
    parts = [ReportPart(name) for name in PARTS if name in asked.parts]
    pdf = trip_report(facts, asked.language, parts).pdf
    sizes = tuple((size.width, size.height) for size in page_sizes(pdf))
    return Drawn(asked, facts, pdf, sizes, perf_counter() - began)
