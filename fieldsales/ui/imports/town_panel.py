"""A town that several places could be: which one is meant."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from fieldsales.ui.clients.town_choice import place_row
from fieldsales.ui.parts.buttons import IconButton
from fieldsales.ui.parts.cards import Card, Rule, column
from fieldsales.ui.parts.labels import Label
from fieldsales.ui.parts.rows import ListRow, RowsModel, RowsView
from fieldsales.ui.theme import Tone
from fieldsales.ui.tokens import Type

if TYPE_CHECKING:
    from fieldsales.services.importing.report import DoubtfulTown

_MOST_KEYS = 9


class TownPanel(Card):
    """The panel."""

    answered = Signal(str)
    """The place that is meant (id in hex); empty leaves it open."""
    closed = Signal()
    """It should go away."""

    def __init__(self) -> None:
        super().__init__()
        self._head = self.add_head("")
        close = IconButton("x", self.tr("Close"), key="Esc")
        close.clicked.connect(self.closed)
        self._head.add_action(close)
        said = self.tr("Which one is meant? It decides on the map, the drives and the clock.")
        box = column(Label(said, Type.SMALL, Tone.TEXT2, wraps=True), margins=(16, 10, 16, 10))
        self.column.addLayout(box)
        self.add(Rule())
        self._answers: list[str] = []
        self.model = RowsModel()
        self.rows = RowsView(self.tr("Which town is it?"))
        self.rows.setModel(self.model)
        self.rows.opened.connect(self._answer)
        self.rows.clicked.connect(lambda index: self._answer(index.row()))
        self.add(self.rows, 1)

    def show_town(self, town: "DoubtfulTown", answer: str) -> None:
        """Show a town; `answer` is the place chosen so far."""
        self._head.title.setText(town.asked.town)
        self._answers = [*(p.id.hex() for p in town.candidates), ""]
        shown = [place_row(p) for p in town.candidates]
        rows = [(one.title, one.second) for one in shown]
        rows.append((self.tr("Leave it open"), self.tr("The name stays, without a place.")))
        self.model.set_rows(
            [
                self._row(title, second, number, is_chosen=self._answers[number - 1] == answer)
                for number, (title, second) in enumerate(rows, 1)
            ]
        )

    @staticmethod
    def _row(title: str, second: str, number: int, *, is_chosen: bool) -> ListRow:
        return ListRow(
            title,
            second,
            str(number) if number <= _MOST_KEYS else "",
            icon="circle-check" if is_chosen else "circle",
            icon_tone=Tone.ACCENT if is_chosen else Tone.TEXT3,
        )

    def _answer(self, place: int) -> None:
        answer = self.answer_of(place + 1)
        if answer is not None:
            self.answered.emit(answer)

    def answer_of(self, number: int) -> str | None:
        """Return the nth answer, None past the last."""
        return self._answers[number - 1] if 1 <= number <= len(self._answers) else None
