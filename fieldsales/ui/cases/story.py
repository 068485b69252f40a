"""Right of the gate: the client's own words, what they want and were promised, what happened so far."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from fieldsales.ui import format as fmt
from fieldsales.ui.cases.case_words import step_words
from fieldsales.ui.painting import TextStyle
from fieldsales.ui.parts.cards import Scroll, column, row
from fieldsales.ui.parts.labels import Label
from fieldsales.ui.theme import Tone
from fieldsales.ui.tokens import Type
from fieldsales.views.cases import CasePage, PastStep

WIDTH = 212
_DAY = 48
_STRONG = TextStyle(Type.SMALL, weight=600)


class Story(Scroll):
    """Words and history."""

    def __init__(self) -> None:
        super().__init__()
        self.setFixedWidth(WIDTH)

    def show_page(self, page: CasePage) -> None:
        """Show the story of a case."""
        inner = QWidget()
        box = column(spacing=4, margins=(16, 16, 16, 16))
        inner.setLayout(box)
        self._add_words(box, page)
        box.addSpacing(14)
        box.addWidget(Label(self.tr("So far"), Type.CAPTION, Tone.TEXT3))
        box.addSpacing(2)
        for step in page.history:
            self._add_step(box, page, step)
        box.addStretch()
        place = self.verticalScrollBar().value()
        self.show_widget(inner)
        self.verticalScrollBar().setValue(place)

    def _add_words(self, box: QVBoxLayout, page: CasePage) -> None:
        case = page.case
        box.addWidget(Label(self.tr("In their words"), Type.CAPTION, Tone.TEXT3))
        box.addSpacing(4)
        words = self.tr("No words were written down.")
        if case.words:
            words = self.tr("“{words}”").format(words=case.words)
        tone = Tone.TEXT if case.words else Tone.TEXT3
        box.addWidget(Label(words, Type.READING, tone, wraps=True))
        day = fmt.day_month_long(fmt.local_day(case.opened_at, page.zone))
        box.addWidget(Label(", ".join(t for t in (page.said_by, day) if t), Type.SMALL, Tone.TEXT2))
        if case.wanted:
            self._add_said(box, self.tr("They want"), case.wanted)
        if case.promised is not None:
            text = self.tr("{what}, by {day}")
            said = text.format(what=case.promised.what, day=fmt.day(case.promised.by))
            self._add_said(box, self.tr("Promised"), said)

    def _add_said(self, box: QVBoxLayout, name: str, words: str) -> None:
        box.addSpacing(8)
        box.addWidget(Label(name, Type.CAPTION, Tone.TEXT3))
        box.addWidget(Label(words, Type.BODY, Tone.TEXT2, wraps=True))

    def _add_step(self, box: QVBoxLayout, page: CasePage, step: PastStep) -> None:
        day = fmt.day_month(fmt.local_day(step.at, page.zone))
        when = Label(day, Type.SMALL, Tone.TEXT2)
        when.setFixedWidth(_DAY)
        texts = column(spacing=0)
        texts.addWidget(Label(step_words(step), Type.SMALL, style=_STRONG, wraps=True))
        if step.words:
            words = Label(step.words, Type.SMALL, Tone.TEXT2, wraps=True, most_lines=3)
            words.setToolTip(step.words)
            texts.addWidget(words)
        if step.who and step.what != "assigned":
            texts.addWidget(Label(step.who, Type.SMALL, Tone.TEXT3))
        line = row(spacing=0, margins=(0, 2, 0, 4))
        line.addWidget(when, 0, Qt.AlignmentFlag.AlignTop)
        line.addLayout(texts, 1)
        box.addLayout(line)
