"""A questionnaire that is not being filled, to be read: every answer with who gave it and when.

Personal answers are shown to those who wrote them only (RULES section 6.5).
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from fieldsales.domain.ids import PersonId
from fieldsales.forms.given import NOTHING, Given
from fieldsales.forms.template import Question, Repeat, label_in
from fieldsales.ui import format as fmt
from fieldsales.ui.painting import RIGHT, TextStyle, text_block, text_line, wrapped
from fieldsales.ui.parts.buttons import Link
from fieldsales.ui.parts.cards import Card, Fact, Rule, Scroll, column, facts, row
from fieldsales.ui.parts.chips import Chip
from fieldsales.ui.parts.labels import Label
from fieldsales.ui.questionnaire.words import (
    STATE_ICONS,
    answer_words,
    state_tone,
    state_words,
)
from fieldsales.ui.theme import Tone, theme
from fieldsales.ui.tokens import Type

if TYPE_CHECKING:
    from fieldsales.services.filling import Filling

_FACTS = 260
_BESIDE_FROM = 760
_QUESTION, _ANSWER = TextStyle(Type.SMALL), TextStyle(Type.READING)
_META = TextStyle(Type.META)


@dataclass(frozen=True, slots=True)
class Read:
    """A questionnaire to be read: the filling, the numbers of its questions, names of people by id."""

    filling: "Filling"
    numbers: Mapping[str, str]
    people: Mapping[bytes, str]


class AnswerLine(QWidget):
    """A question, its answer below, who and when at the right."""

    def __init__(self, number: str, question: str, answer: str, said: str) -> None:
        super().__init__()
        self._number, self._question, self._answer, self._said = number, question, answer, said
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setAccessibleName(f"{question}: {answer}")
        self.setAccessibleDescription(said)

    def hasHeightForWidth(self) -> bool:
        """Say that the height depends on the width."""
        return True

    def _room(self, width: int) -> int:
        return max(80, width - 44 - 130)

    def heightForWidth(self, width: int) -> int:
        """Return the height of question and answer."""
        room = self._room(width)
        rows = len(wrapped(self._question, _QUESTION, room)) * _QUESTION.line
        return rows + 2 + len(wrapped(self._answer, _ANSWER, room)) * _ANSWER.line + 14

    def sizeHint(self) -> QSize:
        """Return a comfortable size."""
        return QSize(480, self.heightForWidth(480))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint number, question, answer, who and when."""
        painter, colours = QPainter(self), theme().colours
        room = self._room(self.width())
        text_line(painter, QRectF(0, 6, 40, 16), self._number, _QUESTION, colours.text3)
        box = QRectF(44, 6, room, self.height())
        top = text_block(painter, box, self._question, _QUESTION, colours.text2)
        box.setTop(6 + top + 2)
        text_block(painter, box, self._answer, _ANSWER, colours.text)
        said = QRectF(self.width() - 126, 6, 126, 16)
        text_line(painter, said, self._said, _META, colours.text3, align=RIGHT)


class ReadingView(QWidget):
    """All answers, and the facts beside them."""

    case_asked = Signal()
    """Show the case."""
    client_asked = Signal()
    """Show the client."""

    def __init__(self, read: Read, me: PersonId, *, can_open_case: bool) -> None:
        super().__init__()
        self.read, self._me = read, me
        self._can_open_case = can_open_case
        card = Card()
        self._area = Scroll(self._answers())
        card.add(self._area, 1)
        self._facts = self._facts_card()
        self._facts.setFixedWidth(_FACTS)
        self._row = row(spacing=16)
        self._row.addWidget(card, 1)
        side = column(self._facts)
        side.addStretch()
        self._row.addLayout(side)
        self.setLayout(self._row)

    def take_focus(self) -> None:
        """Let the arrow keys scroll."""
        self._area.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._area.setFocus(Qt.FocusReason.OtherFocusReason)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the facts out where there is no room; the header says the most needful."""
        super().resizeEvent(event)
        self._facts.setVisible(self.width() >= _BESIDE_FROM)

    @property
    def _zone(self) -> str:
        filling = self.read.filling
        return filling.zone if filling.starts_at is not None else fmt.here()

    # Answers.

    def _answers(self) -> QWidget:
        inner = QWidget()
        box = column(spacing=0, margins=(20, 8, 20, 20))
        inner.setLayout(box)
        session = self.read.filling.session
        asked, may_read = set(session.visible()), self._may_read_personal()
        is_withheld = False
        for section in session.template.sections:
            lines: list[QWidget] = []
            for item in section.items:
                if isinstance(item, Repeat):
                    lines += self._entries(item)
                elif item.personal and not may_read:
                    is_withheld = is_withheld or item.id in session.answers
                elif item.id in asked or item.id in session.answers:
                    lines.append(self._line(item, item.id, is_asked=item.id in asked))
            self._add_section(box, label_in(section.label, fmt.language()), lines)
        if is_withheld:
            words = self.tr("Personal answers are shown to those who wrote them only.")
            box.addWidget(Label(words, Type.SMALL, Tone.TEXT3, wraps=True))
        box.addStretch()
        return inner

    def _may_read_personal(self) -> bool:
        filling = self.read.filling
        writers = {row.author_id for row in filling.rows.values()}
        return self._me in {filling.response.filled_by_id, *writers}

    def _add_section(self, box: QVBoxLayout, name: str, lines: list[QWidget]) -> None:
        if not lines:
            return
        box.addSpacing(10)
        box.addWidget(Label(name, Type.CAPTION, Tone.TEXT3))
        box.addSpacing(2)
        for place, line in enumerate(lines):
            if place:
                box.addWidget(Rule())
            box.addWidget(line)

    def _line(self, question: Question, path: str, *, is_asked: bool = True) -> QWidget:
        session = self.read.filling.session
        given = session.answers.get(path, NOTHING)
        words = self._words(question, given) or "–"
        if not is_asked:
            words = self.tr("{answer} (left out: not asked any more)").format(answer=words)
        number = self.read.numbers.get(path.split("/", maxsplit=1)[0], "")
        label = label_in(question.label, fmt.language())
        return AnswerLine(number, label, words, self._said(path))

    def _words(self, question: Question, given: Given) -> str:
        choices = self.read.filling.session.choices(question)
        return answer_words(question, given, choices, fmt.language())

    def _said(self, path: str) -> str:
        kept = self.read.filling.rows.get(path)
        if kept is None or kept.answered_at is None:
            return ""
        who = self.read.people.get(kept.author_id or b"", "").split(" ")[0]
        clock = fmt.clock(kept.answered_at, self._zone)
        return f"{who}, {clock}" if who else clock

    def _entries(self, repeat: Repeat) -> list[QWidget]:
        session, lines = self.read.filling.session, list[QWidget]()
        number = self.read.numbers.get(repeat.id, "")
        title = label_in(repeat.label, fmt.language())
        for entry in session.answered_entries(repeat.id):
            said = []
            for question in repeat.items:
                given = session.answers.get(f"{repeat.id}/{entry}/{question.id}", NOTHING)
                words = self._words(question, given)
                if words:
                    said.append(f"{label_in(question.label, fmt.language())}: {words}")
            first = f"{repeat.id}/{entry}/{repeat.items[0].id}"
            lines.append(AnswerLine(number, title, "\n".join(said), self._said(first)))
        return lines

    # Facts.

    def _facts_card(self) -> Card:
        card = Card()
        response, filling = self.read.filling.response, self.read.filling
        box = column(spacing=2, margins=(16, 14, 16, 14))
        state = response.state
        chip = Chip(state_words(state), state_tone(state), STATE_ICONS.get(state, ""))
        line = row(chip)
        line.addStretch()
        box.addLayout(line)
        box.addSpacing(6)
        for fact in self._fact_lines():
            box.addWidget(fact)
        if response.progress.reason:
            box.addSpacing(4)
            box.addWidget(Label(self.tr("Reason"), Type.CAPTION, Tone.TEXT3))
            box.addWidget(Label(response.progress.reason, Type.BODY, wraps=True))
        if filling.case is not None and self._can_open_case:
            link = Link(self.tr("Case {number}").format(number=filling.case.number))
            link.clicked.connect(self.case_asked)
            box.addSpacing(6)
            box.addWidget(link)
        client = Link(self.tr("Open the client"))
        client.clicked.connect(self.client_asked)
        box.addSpacing(4)
        box.addWidget(client)
        card.column.addLayout(box)
        return card

    def _fact_lines(self) -> list[Fact]:
        response, filling = self.read.filling.response, self.read.filling
        progress, zone = response.progress, self._zone
        pairs = [
            (self.tr("Client"), filling.client_name),
            (self.tr("Contact"), filling.contact_name),
            (self.tr("Filled by"), self.read.people.get(response.filled_by_id or b"", "")),
        ]
        if response.started_at is not None:
            pairs.append((self.tr("Begun"), fmt.day_clock(response.started_at, zone)))
        if progress.at is not None:
            who = self.read.people.get(progress.by_id or b"", "")
            pairs.append((state_words(progress.state), fmt.day_clock(progress.at, zone)))
            pairs.append((self.tr("By"), who))
        if response.revision:
            pairs.append((self.tr("Mended"), self.tr("%n time(s)", "", response.revision)))
        return facts([(name, value) for name, value in pairs if value], 96)
