"""Write the plans of days that stand by now, with the chances that were reckoned for them."""

from datetime import date, datetime

from fieldsales.planning.show_rate import chance_of, mean_of
from fieldsales.services.trips import Trips


def take_due_plans(trips: Trips, now: datetime, *, only: bytes | None = None) -> tuple[date, ...]:
    """Write every plan of an own trip (or of one trip) that is not written; return their days."""
    taken = []
    for trip_id, day in trips.due_standing_plans(now):
        if only not in (None, trip_id):
            continue
        view = trips.view(trip_id)
        mean = mean_of(view.crew)
        cards = (card for shown in view.days for card in shown.cards)
        chances = {card.id: round(100 * chance_of(card, mean)) for card in cards}
        if trips.take_standing_plan(trip_id, day, chances) is not None:
            taken.append(day)
    return tuple(taken)
