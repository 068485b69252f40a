"""What finishing a questionnaire brought about, in place of its questions."""

from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from fieldsales.ui.painting import CENTRE, TextStyle
from fieldsales.ui.parts.buttons import Button, Link, Rank
from fieldsales.ui.parts.cards import Card, IconMark, Rule, column, row
from fieldsales.ui.parts.labels import Label
from fieldsales.ui.theme import Tone
from fieldsales.ui.tokens import Type

_WIDTH = 440


@dataclass(frozen=True, slots=True)
class Made:
    """What was made, and what was left out in words."""

    about: str
    case_number: str
    referrals: int
    offers: int
    contacts: int
    left_out: str


class DoneView(QWidget):
    """The end of the form."""

    case_asked = Signal()
    """Show the case."""
    read_asked = Signal()
    """Show what was answered."""
    back_asked = Signal()
    """Back to where the form was begun."""

    def __init__(self, made: Made, *, can_open_case: bool) -> None:
        super().__init__()
        self.back = Button(self.tr("Done"), rank=Rank.FIRST, key="Return")
        self.back.clicked.connect(self.back_asked)
        read = Button(self.tr("Read it"), icon="eye")
        read.clicked.connect(self.read_asked)
        card = Card()
        card.setFixedWidth(_WIDTH)
        inner = column(spacing=4, margins=(24, 24, 24, 20))
        mark = IconMark("circle-check", 22, Tone.SUCCESS)
        inner.addWidget(mark, 0, Qt.AlignmentFlag.AlignHCenter)
        title = self.tr("Questionnaire finished")
        inner.addWidget(Label(title, style=TextStyle(Type.SECTION), align=CENTRE))
        inner.addWidget(Label(made.about, Type.SMALL, Tone.TEXT2, wraps=True, align=CENTRE))
        inner.addSpacing(10)
        self._add_lines(inner, made, can_open_case=can_open_case)
        inner.addSpacing(12)
        buttons = row(read, self.back, spacing=8)
        buttons.insertStretch(0)
        inner.addLayout(buttons)
        card.column.addLayout(inner)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addStretch(1)
        whole.addWidget(card, 0, Qt.AlignmentFlag.AlignHCenter)
        whole.addStretch(2)

    def _add_lines(self, box: QVBoxLayout, made: Made, *, can_open_case: bool) -> None:
        lines = [
            ("users", self.tr("%n recommendation(s) kept", "", made.referrals), made.referrals),
            ("package-plus", self.tr("%n offer(s) kept", "", made.offers), made.offers),
            ("user-plus", self.tr("%n new contact(s) kept", "", made.contacts), made.contacts),
        ]
        if made.case_number:
            said = self.tr("Case {number} is open").format(number=made.case_number)
            link = Link(self.tr("Open the case"))
            link.clicked.connect(self.case_asked)
            link.setVisible(can_open_case)
            self._add_line(box, "triangle-alert", said, link, Tone.WARNING)
        for icon, words, count in lines:
            if count:
                self._add_line(box, icon, words)
        if made.left_out:
            self._add_line(box, "info", made.left_out)
        if not (made.case_number or made.left_out or any(count for _, _, count in lines)):
            nothing = self.tr("It made no case, no offer and no recommendation.")
            self._add_line(box, "info", nothing)

    def _add_line(
        self,
        box: QVBoxLayout,
        icon: str,
        words: str,
        link: QWidget | None = None,
        tone: Tone = Tone.TEXT2,
    ) -> None:
        box.addWidget(Rule())
        line = row(spacing=10, margins=(0, 8, 0, 8))
        line.addWidget(IconMark(icon, 16, tone), 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(Label(words, Type.BODY, wraps=True), 1)
        if link is not None:
            line.addWidget(link)
        box.addLayout(line)

    def take_focus(self) -> None:
        """Put the keyboard on the way back."""
        self.back.setFocus(Qt.FocusReason.OtherFocusReason)
