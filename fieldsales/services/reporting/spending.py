"""Part 11 of a trip's report: what the trip cost, where the crew slept, what a held meeting cost."""

from collections import Counter
from collections.abc import Iterable
from datetime import date, timedelta
from fractions import Fraction

from fieldsales.domain.night_zones import MANY_NIGHTS, night_zones
from fieldsales.domain.registers import Money
from fieldsales.domain.service import Expense
from fieldsales.domain.trip import LodgingKind, Stop
from fieldsales.services.reporting.rows import TripRows
from fieldsales.views.trip_lines import ExpenseSum, ManyNights, MoneySpent, NightLine


def spending_of(rows: TripRows, held: int) -> MoneySpent:
    """Return the expenses and nights of the trip; cost per held meeting where any was held."""
    totals = _totals(e.amount for e in rows.expenses)
    return MoneySpent(
        sums=_sums(rows.expenses),
        totals=totals,
        payers=_payers(rows.expenses),
        kilometres=sum(e.kilometres or 0 for e in rows.expenses),
        nights=_nights(rows),
        many_nights=_many_nights(rows),
        per_held=tuple((m.currency, Fraction(m.minor, held)) for m in totals) if held else (),
    )


def _sums(expenses: Iterable[Expense]) -> tuple[ExpenseSum, ...]:
    groups: dict[tuple[str, str], list[Expense]] = {}
    for expense in expenses:
        key = (" ".join(expense.category.split()), expense.amount.currency)
        groups.setdefault(key, []).append(expense)
    sums = [
        ExpenseSum(
            category,
            Money(sum(e.amount.minor for e in group), currency),
            len(group),
            sum(not e.has_receipt for e in group),
        )
        for (category, currency), group in groups.items()
    ]
    return tuple(sorted(sums, key=lambda s: (s.total.currency, -s.total.minor, s.category)))


def _totals(amounts: Iterable[Money]) -> tuple[Money, ...]:
    totals: Counter[str] = Counter()
    for amount in amounts:
        totals[amount.currency] += amount.minor
    return tuple(Money(totals[c], c) for c in sorted(totals))


def _payers(expenses: Iterable[Expense]) -> tuple[tuple[str, Money], ...]:
    groups: dict[str, list[Money]] = {}
    for expense in expenses:
        groups.setdefault(expense.payer, []).append(expense.amount)
    return tuple((payer, m) for payer in sorted(groups) for m in _totals(groups[payer]))


def _nights(rows: TripRows) -> tuple[NightLine, ...]:
    lines = []
    for stop in sorted(rows.stops, key=lambda s: (s.arrives, s.id)):
        bed = stop.lodging
        lines.append(
            NightLine(
                rows.town_of(stop.place_id),
                stop.arrives,
                stop.nights,
                bed.kind if bed else None,
                bed.name if bed else "",
                bed.price if bed else None,
            )
        )
    return tuple(lines)


def _many_nights(rows: TripRows) -> tuple[ManyNights, ...]:
    """Return the zones where the brigade slept too often in a month the trip touches, all trips counted.

    Nights are distinct evenings; those at home count nowhere.
    """
    beds: dict[date, Stop] = {}
    for stop in (*rows.nights_elsewhere, *rows.stops):
        if stop.lodging is None or stop.lodging.kind is not LodgingKind.HOME:
            beds |= {stop.arrives + timedelta(days=n): stop for n in range(stop.nights)}
    points = {i: p.point for i, p in rows.places.items() if p.point is not None}
    dates, found = rows.trip.dates, []
    for month in sorted({dates.first.replace(day=1), dates.last.replace(day=1)}):
        evenings = {e: s.place_id for e, s in beds.items() if e.replace(day=1) == month}
        for zone in night_zones(evenings, points):
            if len(zone.evenings) > MANY_NIGHTS:
                lodgings = (beds[e].lodging for e in zone.evenings)
                cost = _totals(x.price for x in lodgings if x is not None and x.price is not None)
                found.append(ManyNights(rows.town_of(zone.centre), month, len(zone.evenings), cost))
    return tuple(found)
