"""Expenses of a trip: noted on the road in a few seconds, handed in at home."""

from dataclasses import dataclass
from datetime import date

from fieldsales.domain.ids import TripId
from fieldsales.domain.registers import Money
from fieldsales.domain.service import EXPENSE_PAYERS, Expense
from fieldsales.domain.trip import Stop, Trip
from fieldsales.errors import RuleError
from fieldsales.services.workplace import Workplace
from fieldsales.store.transaction import Reader

HOME_CURRENCY = "EUR"


@dataclass(frozen=True, slots=True)
class NewExpense:
    """What noting an expense asks for. Payers and categories are known words, or own ones."""

    trip_id: TripId
    amount: Money
    category: str
    spent_on: date
    payer: str = "own"
    kilometres: int | None = None
    note: str = ""


@dataclass(frozen=True, slots=True)
class Usual:
    """What the next expense most likely is like: the currency and payer of the last one."""

    currency: str
    payer: str


class Expenses:
    """Use cases of expenses."""

    def __init__(self, workplace: Workplace) -> None:
        self._work = workplace

    def usual(self, trip_id: bytes) -> Usual:
        """Return what this person's next expense on a trip most likely is like."""
        me = self._work.actor().person_id
        with self._work.read() as reader:
            known = [e for e in reader.where(Expense, trip_id=trip_id) if e.person_id == me]
            last = max(known, key=lambda e: e.id, default=None)
            currency = last.amount.currency if last else _currency(reader, trip_id)
        return Usual(currency, last.payer if last else EXPENSE_PAYERS[0])

    def note(self, new: NewExpense) -> int:
        """Keep an expense as a draft of this person's claim; return the number of the act."""
        if new.amount.minor <= 0:
            raise RuleError("Say how much was paid.", where="amount")
        if new.kilometres is not None and new.kilometres < 0:
            raise RuleError("Kilometres are counted from 0.", where="kilometres")
        with self._work.act() as act:
            trip = act.tx.need(Trip, new.trip_id)
            act.add(
                Expense(
                    id=act.new_id(),
                    region_id=trip.region_id,
                    trip_id=new.trip_id,
                    category=new.category,
                    amount=new.amount,
                    spent_on=new.spent_on,
                    payer=new.payer,
                    kilometres=new.kilometres,
                    person_id=act.actor.person_id,
                    note=new.note,
                )
            )
            return act.commit()


def _currency(reader: Reader, trip_id: bytes) -> str:
    """Return the currency in which a bed of the trip is paid, else our own."""
    beds = (s.lodging for s in reader.where(Stop, trip_id=trip_id))
    return next((b.price.currency for b in beds if b and b.price), HOME_CURRENCY)
