"""What a report is made of: its trip, its language, its parts; below, what is still owed."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from fieldsales.ui import format as fmt
from fieldsales.ui.parts.buttons import Link
from fieldsales.ui.parts.cards import Card, CardFoot, IconMark, Scroll, column, row
from fieldsales.ui.parts.choices import CheckRow
from fieldsales.ui.parts.fields import ChoiceField
from fieldsales.ui.parts.labels import Label
from fieldsales.ui.reports.report_data import PARTS, Drawn, ReportAsked
from fieldsales.ui.theme import Tone
from fieldsales.ui.tokens import Type
from fieldsales.views.trip_facts import DebtKind, DebtLine, TripFacts
from fieldsales.views.trips import TripRow

_LIST = 360
"""The open list of trips: where, when and by whom, whole."""
LANGUAGES = (("en", "English"), ("es", "Español"), ("ru", "Русский"))


class ReportChoices(Card):
    """The choices."""

    chosen = Signal(object)
    """Another report is wanted (`ReportAsked`)."""
    trip_asked = Signal(bytes)
    """The trip is to be opened, to enter what is owed."""

    def __init__(self, *, can_open_trip: bool) -> None:
        super().__init__()
        self._asked = ReportAsked()
        self.trip = ChoiceField(self.tr("Trip"), [])
        self.trip.combo.view().setMinimumWidth(_LIST)
        self.language = ChoiceField(self.tr("Language"), LANGUAGES)
        self.parts = {name: CheckRow(part_words(name)) for name in PARTS}
        self.owed = Label("", Type.SMALL, Tone.TEXT2, wraps=True)
        self.took = Label("", Type.SMALL, Tone.TEXT2, wraps=True)
        self.open = Link(self.tr("Open the trip"))
        self._can_open_trip = can_open_trip
        self._good, self._owing = (
            IconMark("circle-check", 14, Tone.SUCCESS),
            IconMark("triangle-alert", 14, Tone.WARNING),
        )
        self._lay_out()
        self.trip.chosen.connect(lambda _name: self._tell())
        self.language.chosen.connect(lambda _name: self._tell())
        for check in self.parts.values():
            check.clicked.connect(self._tell)
        self.open.clicked.connect(lambda: self.trip_asked.emit(self._asked.trip_id or b""))

    def _lay_out(self) -> None:
        inner, box = QWidget(), column(spacing=0, margins=(16, 12, 16, 16))
        inner.setLayout(box)
        for field in (self.trip, self.language):
            box.addWidget(field)
            box.addSpacing(12)
        box.addWidget(Label(self.tr("Contents"), Type.SMALL, Tone.TEXT2))
        box.addSpacing(2)
        for check in self.parts.values():
            box.addWidget(check)
        box.addStretch()
        self.add(Scroll(inner), 1)
        foot = CardFoot()
        texts = column(self.owed, self.took, spacing=2)
        links = row(self.open)
        links.addStretch()
        texts.addLayout(links)
        marks = column(self._good, self._owing, margins=(0, 2, 0, 0))
        marks.addStretch()
        foot.row.addLayout(marks)
        foot.row.addLayout(texts, 1)
        foot.row.setContentsMargins(16, 10, 16, 10)
        foot.row.setSpacing(8)
        self.add(foot)
        self.foot = foot

    def show_trips(self, trips: Sequence[TripRow]) -> None:
        """Offer these trips."""
        self.trip.set_choices([(t.trip.id.hex(), trip_words(t)) for t in trips])

    def show_drawn(self, drawn: Drawn) -> None:
        """Show which report is in sight, how much is in it, what is owed."""
        self._asked = drawn.asked
        self.trip.set_value((drawn.asked.trip_id or b"").hex())
        head = drawn.facts.head
        when = fmt.days(head.dates.first, head.dates.last)
        self.trip.set_hint(" · ".join(t for t in (when, head.brigade) if t))
        self.language.set_value(drawn.asked.language)
        counts = part_counts(drawn.facts)
        for name, check in self.parts.items():
            check.setChecked(name in drawn.asked.parts)
            words = part_words(name)
            check.setText(f"{words} ({fmt.number(counts[name])})" if name in counts else words)
            check.setAccessibleName(check.text())
            check.updateGeometry()
        self._show_owed(drawn)

    def _show_owed(self, drawn: Drawn) -> None:
        debts = drawn.facts.debts
        said = [debt_words(debt) for debt in debts]
        self.owed.setText(". ".join(said) + "." if said else self.tr("Nothing is owed."))
        seconds = fmt.decimal(max(0.1, drawn.seconds), 1)
        self.took.setText(self.tr("Drawn in {seconds} s on this laptop.").format(seconds=seconds))
        self._good.setVisible(not debts)
        self._owing.setVisible(bool(debts))
        self.open.setVisible(bool(debts) and self._can_open_trip)
        self.foot.updateGeometry()

    def _tell(self) -> None:
        chosen = frozenset(name for name, check in self.parts.items() if check.isChecked())
        trip_id = bytes.fromhex(self.trip.value()) or None
        self.chosen.emit(ReportAsked(trip_id, self.language.value(), chosen))


def trip_words(row: TripRow) -> str:
    """Return how a trip is called in the list: where, when, by whom."""
    trip = row.trip
    where = trip.title or row.region or trip.number
    who = row.brigade.name if row.brigade is not None else ""
    when = fmt.days(trip.dates.first, trip.dates.last)
    return ", ".join(part for part in (where, when, who) if part)


def part_words(name: str) -> str:
    """Return what a part is called."""
    translate = QCoreApplication.translate
    return {
        "summary": translate("reports", "Summary and days"),
        "meetings": translate("reports", "Meetings, with reasons"),
        "questionnaires": translate("reports", "Questionnaires"),
        "cases": translate("reports", "Cases and measures"),
        "contacts": translate("reports", "Contacts and recommendations"),
        "expenses": translate("reports", "Expenses and nights"),
    }[name]


def part_counts(facts: TripFacts) -> dict[str, int]:
    """Return how many there are of what a part lists."""
    return {
        "meetings": len(facts.meetings) + len(facts.fallen),
        "questionnaires": len(facts.questionnaires.lines),
        "cases": len(facts.cases),
    }


def debt_words(debt: DebtLine) -> str:
    """Return what is owed, counted."""
    translate, n = QCoreApplication.translate, debt.count
    return {
        DebtKind.NO_RESULT: translate("reports", "%n meeting(s) without an outcome", "", n),
        DebtKind.DRAFT: translate("reports", "%n questionnaire(s) not finished", "", n),
        DebtKind.RETURNED: translate("reports", "%n questionnaire(s) to be mended", "", n),
        DebtKind.NO_NEXT_STEP: translate(
            "reports", "%n held meeting(s) without a next step", "", n
        ),
        DebtKind.NO_RECEIPT: translate("reports", "%n expense(s) without a receipt", "", n),
        DebtKind.UNSUBMITTED: translate("reports", "%n expense(s) not submitted", "", n),
        DebtKind.NO_PLAN: translate("reports", "%n day(s) without a standing plan", "", n),
        DebtKind.CONFLICT: translate("reports", "%n value(s) in two versions", "", n),
    }[debt.kind]
