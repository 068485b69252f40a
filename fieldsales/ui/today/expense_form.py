"""An expense on the road: amount, currency, what for, when, who paid, kilometres, a note. Enter keeps it.

What is typed is told as it is typed, so that it outlasts a lock; it is a draft of the claim until handed in.
"""

import json
from dataclasses import asdict, dataclass
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from fieldsales.domain.registers import Money
from fieldsales.domain.service import EXPENSE_CATEGORIES, EXPENSE_PAYERS
from fieldsales.ui import format as fmt
from fieldsales.ui.errors import Failure
from fieldsales.ui.painting import TextStyle
from fieldsales.ui.parts.buttons import Button, Height, Rank
from fieldsales.ui.parts.cards import row
from fieldsales.ui.parts.choices import Segmented
from fieldsales.ui.parts.day_fields import DateField
from fieldsales.ui.parts.fields import ChoiceField, TextField
from fieldsales.ui.parts.labels import Label
from fieldsales.ui.parts.overlays import Popover
from fieldsales.ui.reading import read_amount
from fieldsales.ui.today.words import category_words, payer_words
from fieldsales.ui.tokens import Type

CURRENCIES = ("EUR", "USD", "GBP", "RUB", "UAH", "KZT")


@dataclass(frozen=True, slots=True)
class ExpenseDraft:
    """What is typed so far; the day is ISO."""

    amount: str = ""
    currency: str = ""
    category: str = EXPENSE_CATEGORIES[0]
    day: str = ""
    payer: str = EXPENSE_PAYERS[0]
    kilometres: str = ""
    note: str = ""

    @property
    def is_empty(self) -> bool:
        """Say whether nothing worth keeping was typed."""
        return not (self.amount or self.note or self.kilometres)

    def packed(self) -> str:
        """Return it as text; nothing when it is empty."""
        return "" if self.is_empty else json.dumps(asdict(self), ensure_ascii=False)


def unpacked(text: str) -> ExpenseDraft | None:
    """Return the draft in a text; None when there is none, or it is not one."""
    try:
        raw = json.loads(text) if text else None
        return ExpenseDraft(**raw) if isinstance(raw, dict) else None
    except (ValueError, TypeError):
        return None


@dataclass(frozen=True, slots=True)
class Spent:
    """An expense as entered."""

    amount: Money
    category: str
    day: date
    payer: str
    kilometres: int | None
    note: str


class ExpensePopover(Popover):
    """The form."""

    changed = Signal(object)
    """Something else is typed now (`ExpenseDraft`)."""
    spent = Signal(object)
    """Keep it (`Spent`)."""

    def __init__(self, window: QWidget, today: date) -> None:
        super().__init__(window, 340)
        self.amount = TextField(self.tr("Amount"))
        self.currency = ChoiceField(self.tr("Currency"), [(c, c) for c in CURRENCIES])
        self.category = ChoiceField(
            self.tr("For"), [(c, category_words(c)) for c in EXPENSE_CATEGORIES]
        )
        self.day = DateField(self.tr("Day"), today)
        self.day.set_day(today)
        self.payer = Segmented([(p, payer_words(p)) for p in EXPENSE_PAYERS])
        self.payer.choose(EXPENSE_PAYERS[0])
        self.payer.setAccessibleName(self.tr("Who paid"))
        self.kilometres = TextField(self.tr("Kilometres"))
        self.note = TextField(self.tr("Note"))
        self.done = Button(self.tr("Keep"), rank=Rank.FIRST, key="Return", height=Height.SMALL)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        top = Qt.AlignmentFlag.AlignTop
        self.column.setSpacing(8)
        self.column.addWidget(Label(self.tr("Expense"), style=TextStyle(Type.ROW, weight=600)))
        for left, right in (
            (self.amount, self.currency),
            (self.category, self.day),
            (self.kilometres, self.note),
        ):
            line = row(spacing=8)
            line.addWidget(left, 3 if left is not self.kilometres else 2, top)
            line.addWidget(right, 2 if left is not self.kilometres else 3, top)
            self.column.addLayout(line)
        self.column.addWidget(self.payer)
        foot = row()
        foot.addStretch()
        foot.addWidget(self.done)
        self.column.addLayout(foot)

    def _connect(self) -> None:
        for field in (self.amount, self.day, self.kilometres, self.note):
            field.changed.connect(self._edited)
            field.edit.returnPressed.connect(self.save)
        for choice in (self.currency, self.category):
            choice.chosen.connect(self._edited)
        self.payer.chosen.connect(self._edited)
        self.done.clicked.connect(self.save)

    def open_for(self, target: QWidget) -> None:
        """Open at the button, the cursor in the amount."""
        self.open_at(target)
        self.amount.setFocus(Qt.FocusReason.PopupFocusReason)

    def set_usual(self, currency: str, payer: str) -> None:
        """Fill in what the last expense was like."""
        if currency not in CURRENCIES:
            self.currency.set_choices([(c, c) for c in (currency, *CURRENCIES)])
        self.currency.set_value(currency)
        if payer in EXPENSE_PAYERS:
            self.payer.choose(payer)

    def fill(self, draft: ExpenseDraft) -> None:
        """Show a draft."""
        self.amount.set_value(draft.amount)
        self.set_usual(draft.currency or self.currency.value(), draft.payer)
        self.category.set_value(draft.category)
        try:
            self.day.set_day(date.fromisoformat(draft.day))
        except ValueError:
            self.day.set_value(draft.day)
        self.kilometres.set_value(draft.kilometres)
        self.note.set_value(draft.note)

    def draft(self) -> ExpenseDraft:
        """Return what is typed."""
        day = self.day.day()
        return ExpenseDraft(
            self.amount.value(),
            self.currency.value(),
            self.category.value(),
            day.isoformat() if day else self.day.value(),
            self.payer.current(),
            self.kilometres.value(),
            self.note.value(),
        )

    def _edited(self, *_values: object) -> None:
        self.changed.emit(self.draft())

    def save(self) -> None:
        """Ask to keep it, unless something cannot be read."""
        currency = self.currency.value() or CURRENCIES[0]
        minor = read_amount(self.amount.value(), fmt.money_places(currency))
        kilometres = self.kilometres.value()
        day = self.day.day()
        if not minor:
            self._refuse(self.amount, self.tr("Say how much was paid, such as 42.10."))
        elif day is None:
            self._refuse(self.day, self.tr("Say the day, such as thu or 3.12."))
        elif kilometres and not kilometres.isdigit():
            self._refuse(self.kilometres, self.tr("Write it in figures."))
        else:
            self.spent.emit(
                Spent(
                    Money(minor, currency),
                    self.category.value(),
                    day,
                    self.payer.current(),
                    int(kilometres) if kilometres else None,
                    self.note.value(),
                )
            )

    def refuse(self, failure: Failure) -> None:
        """Say beside its field why it was not kept."""
        fields = {"kilometres": self.kilometres, "amount": self.amount}
        self._refuse(fields.get(failure.where, self.note), failure.text)

    def _refuse(self, field: TextField, sentence: str) -> None:
        field.refuse(sentence)
        field.setFocus(Qt.FocusReason.OtherFocusReason)
        self.adjustSize()
