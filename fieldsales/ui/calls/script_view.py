"""The script of a call: three numbered steps to read out, and what to answer to what clients say."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QButtonGroup, QVBoxLayout, QWidget

from fieldsales.ui.calls.script import Answer, Script, Step
from fieldsales.ui.painting import CENTRE, TextStyle, rounded, text_line
from fieldsales.ui.parts.cards import Scroll, column, row
from fieldsales.ui.parts.choices import FilterChip
from fieldsales.ui.parts.flow import FlowRow
from fieldsales.ui.parts.labels import Label
from fieldsales.ui.theme import Tone, theme
from fieldsales.ui.tokens import Type

_DISC = 22
_WIDEST = 760
"""So that a line of the script can be read at one glance."""
_NUMBER = TextStyle(Type.META, weight=600)
_NAME = TextStyle(Type.SMALL, weight=600)


class StepNumber(QWidget):
    """The number of a step in a disc; the step to begin with is filled."""

    def __init__(self, number: int, *, is_first: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._number, self._is_first = number, is_first
        self.setFixedSize(QSize(_DISC, _DISC))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the disc."""
        painter, colours, box = QPainter(self), theme().colours, QRectF(self.rect())
        if self._is_first:
            rounded(painter, box, _DISC / 2, fill=colours.accent.fill)
            ink = colours.accent.on
        else:
            rounded(painter, box, _DISC / 2, fill=colours.sunken, border=colours.border_strong)
            ink = colours.text2
        text_line(painter, box, str(self._number), _NUMBER, ink, align=CENTRE)


class ScriptView(Scroll):
    """Shows a script; after a time is agreed, its ending."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._script: Script | None = None
        self._is_ending = False
        self._answer = Label("", Type.READING, wraps=True)

    def show_script(self, script: Script, *, is_ending: bool = False) -> None:
        """Show a script, from the top."""
        if script == self._script and is_ending == self._is_ending:
            return
        self._script, self._is_ending = script, is_ending
        inner = QWidget()
        box = column(spacing=10, margins=(20, 14, 20, 14))
        inner.setLayout(box)
        steps = script.ending if is_ending else script.steps
        for number, step in enumerate(steps, 1):
            box.addLayout(_step(number, step))
        if not is_ending:
            self._add_answers(box, script.answers)
        box.addStretch()
        inner.setMaximumWidth(_WIDEST)
        self.show_widget(inner)

    def _add_answers(self, box: QVBoxLayout, answers: tuple[Answer, ...]) -> None:
        self._answer = Label("", Type.READING, wraps=True)
        self._answer.hide()
        group = QButtonGroup(self)
        chips: list[QWidget] = []
        for answer in answers:
            chip = FilterChip(answer.said)
            group.addButton(chip)
            chip.clicked.connect(lambda _on=False, text=answer.text: self._say(text))
            chips.append(chip)
        label = Label(self.tr("If they say"), Type.SMALL, Tone.TEXT2)
        flow = FlowRow(_tall(label), *chips, spacing=8)
        whole = column(flow, self._answer, spacing=8, margins=(34, 2, 0, 0))
        box.addLayout(whole)

    def _say(self, text: str) -> None:
        self._answer.setText(text)
        self._answer.setVisible(True)
        self._answer.updateGeometry()


def _step(number: int, step: Step) -> QVBoxLayout:
    mark = StepNumber(number, is_first=number == 1)
    texts = column(
        Label(step.name, style=_NAME, tone=Tone.TEXT2), Label(step.text, Type.READING, wraps=True)
    )
    line = row(spacing=12)
    line.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
    line.addLayout(texts, 1)
    whole = column()
    whole.addLayout(line)
    return whole


def _tall(label: Label) -> QWidget:
    """Return a label as high as the chips beside it."""
    holder = QWidget()
    holder.setFixedHeight(theme().size("controlSmall"))
    holder.setLayout(row(label, spacing=0))
    return holder
