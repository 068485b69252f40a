"""Part 11 of a trip's report: what the trip cost, where the crew slept, what a held meeting cost."""

from collections import Counter
from collections.abc import Iterable
from datetime import date, timedelta
from fractions import Fraction

from fieldsales.domain.registers import Money
from fieldsales.domain.service import Expense
from fieldsales.domain.trip import LodgingKind, Stop
from fieldsales.services.reporting.rows import TripRows
from fieldsales.views.trip_lines import ExpenseSum, ManyNights, MoneySpent, NightLine

MANY_NIGHTS = 10
"""More nights than this in one place and month: propose a flat (users_week 5.4)."""


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
    """Return the towns where the brigade slept too often in a month the trip touches, all trips counted.

    Nights are distinct evenings; those at home count nowhere.
    """
    evenings: dict[tuple[bytes, date], dict[date, Stop]] = {}
    for stop in (*rows.stops, *rows.nights_elsewhere):
        if stop.lodging is not None and stop.lodging.kind is LodgingKind.HOME:
            continue
        for n in range(stop.nights):
            evening = stop.arrives + timedelta(days=n)
            evenings.setdefault((stop.place_id, evening.replace(day=1)), {})[evening] = stop
    dates = rows.trip.dates
    months = {dates.first.replace(day=1), dates.last.replace(day=1)}
    own = {s.place_id for s in rows.stops}
    found = []
    for (place_id, month), nights in evenings.items():
        if place_id in own and month in months and len(nights) > MANY_NIGHTS:
            beds = (s.lodging.price for s in nights.values() if s.lodging)
            cost = _totals(p for p in beds if p is not None)
            found.append(ManyNights(rows.town_of(place_id), month, len(nights), cost))
    return tuple(sorted(found, key=lambda m: (m.month, m.town)))
