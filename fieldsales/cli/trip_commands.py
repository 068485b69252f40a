"""Commands of trips beyond those every kind has: a trip with its days and what they may bring."""

import argparse
from collections.abc import Mapping

from fieldsales.cli.frame import Parsers, device_of
from fieldsales.domain.geography import Point
from fieldsales.domain.ids import id_from_text
from fieldsales.planning.prospects import points_of, prospect_of, towns_of
from fieldsales.planning.standing_plans import take_due_plans
from fieldsales.services.fields import to_plain
from fieldsales.views.trips import DayView, TripView


def register(parsers: Parsers) -> None:
    """Add the commands."""
    showing = parsers.act("trip", "show", "a trip with its days and what they may bring", _show)
    showing.add_argument("id")
    plans = parsers.act("trip", "take-plans", "write the plans of days that stand by now", _take)
    plans.add_argument("id")


def _show(args: argparse.Namespace) -> object:
    with device_of(args) as device:
        view = device.services.trips.view(id_from_text(args.id, "ID"))
        cards = [card for day in view.days for card in day.cards]
        points = points_of(cards, towns_of((c.place_id for c in cards), device.services.places))
    shown: dict[str, object] = to_plain(view.trip)
    shown["region"] = view.region
    shown["members"] = [p.name for p in view.members]
    shown["days"] = [_day(view, day, points) for day in view.days]
    return shown


def _day(view: TripView, day: DayView, points: Mapping[bytes, Point]) -> dict[str, object]:
    prospect = prospect_of(day, view.crew, points)
    outlook = prospect.outlook
    return {
        "date": day.day.isoformat(),
        "planned": day.standing_count,
        "held": day.held,
        "expected": round(outlook.expected, 2),
        "p2": round(outlook.at_least_two, 2),
        "p3": round(outlook.at_least_three, 2),
        "clash": round(prospect.clash, 2),
        "advice": prospect.advice,
    }


def _take(args: argparse.Namespace) -> object:
    with device_of(args) as device:
        services, trip_id = device.services, id_from_text(args.id, "ID")
        taken = take_due_plans(services.trips, services.work.clock.now(), only=trip_id)
    return {"taken": [day.isoformat() for day in taken]}
