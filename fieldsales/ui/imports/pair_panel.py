"""A probable duplicate: both sides beside each other, and what becomes of them."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from fieldsales.ui import format as fmt
from fieldsales.ui.imports.words import decision_words, evidence_words, field_words
from fieldsales.ui.parts.buttons import IconButton, KeyCap
from fieldsales.ui.parts.cards import Card, Rule, Scroll, column, row
from fieldsales.ui.parts.chips import Chip, ChipTone
from fieldsales.ui.parts.choices import CheckRow
from fieldsales.ui.parts.labels import Label
from fieldsales.ui.theme import Tone
from fieldsales.ui.tokens import Type

if TYPE_CHECKING:
    from fieldsales.services.importing.report import Pair
    from fieldsales.services.importing.sides import SideFact, Sides

MERGE, KEEP = "merge", "keep"


class PairPanel(Card):
    """The panel."""

    decided = Signal(str)
    """Merge or keep (the service's names)."""
    closed = Signal()
    """It should go away."""

    def __init__(self) -> None:
        super().__init__()
        self.key = ""
        self._head = self.add_head("")
        self._chip = Chip("", ChipTone.WARNING, "copy")
        self._head.add_action(self._chip)
        close = IconButton("x", self.tr("Close"), key="Esc")
        close.clicked.connect(self.closed)
        self._head.add_action(close)
        self._area = Scroll()
        self.add(self._area, 1)
        self.merge = CheckRow(decision_words(MERGE), is_round=True)
        self.keep = CheckRow(decision_words(KEEP), is_round=True)
        self.merge.clicked.connect(lambda: self.decided.emit(MERGE))
        self.keep.clicked.connect(lambda: self.decided.emit(KEEP))
        self._says = Label("", Type.SMALL, Tone.TEXT2, wraps=True)
        choices = row(self.merge, KeyCap("1"), spacing=8)
        choices.addSpacing(16)
        choices.addWidget(self.keep)
        choices.addWidget(KeyCap("2"))
        choices.addStretch()
        foot = QWidget()
        box = column(spacing=4, margins=(16, 9, 16, 10))
        box.addLayout(choices)
        box.addWidget(self._says)
        foot.setLayout(box)
        self.add(Rule())
        self.add(foot)

    def show_pair(self, pair: "Pair", decision: str, sides: "Sides | None") -> None:
        """Show a pair; its sides come a moment later."""
        is_other = pair.key != self.key
        self.key = pair.key
        self._head.title.setText(pair.name)
        self._chip.set_text(evidence_words(pair.evidence.value))
        self.merge.setChecked(decision == MERGE)
        self.keep.setChecked(decision == KEEP)
        said = self.tr("Merging fills what is empty in what is known; nothing there is replaced.")
        self._says.setText(
            said if decision == MERGE else self.tr("Both stay, each with its own data.")
        )
        if sides is not None:
            self._area.show_widget(self._grid(pair, sides))
        elif is_other:
            self._area.show_widget(QWidget())

    def _grid(self, pair: "Pair", sides: "Sides") -> QWidget:
        inner = QWidget()
        grid = QGridLayout(inner)
        grid.setContentsMargins(16, 10, 16, 12)
        grid.setHorizontalSpacing(14)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(1, 1)
        grid.setColumnStretch(2, 1)
        line = self.tr("Line {number}")
        known = self.tr("Known already")
        if pair.other_line:
            known = line.format(number=fmt.number(pair.other_line))
        mine = line.format(number=fmt.number(pair.line))
        grid.addWidget(Label(mine, Type.CAPTION, Tone.TEXT3), 0, 1)
        grid.addWidget(Label(known, Type.CAPTION, Tone.TEXT3), 0, 2)
        for place, fact in enumerate(sides.facts, 1):
            self._add(grid, place, fact)
        grid.setRowStretch(len(sides.facts) + 1, 1)
        return inner

    def _add(self, grid: QGridLayout, place: int, fact: "SideFact") -> None:
        is_same = fact.line == fact.other
        tone = Tone.TEXT3 if is_same else Tone.TEXT
        top = Qt.AlignmentFlag.AlignTop
        name = field_words(fact.field)
        grid.addWidget(Label(name, Type.BODY, Tone.TEXT2), place, 0, top)
        for side, value in enumerate((fact.line, fact.other), 1):
            label = Label(value or "–", Type.BODY, tone if value else Tone.TEXT3, wraps=True)
            label.setAccessibleName(f"{name}: {value or self.tr('empty')}")
            grid.addWidget(label, place, side, top)
