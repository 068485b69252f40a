"""Right of the questions: what was answered in earlier years, notes so far, what is left open."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from fieldsales.forms.given import Given
from fieldsales.forms.session import Session
from fieldsales.forms.template import QuestionType
from fieldsales.ui import format as fmt
from fieldsales.ui.painting import RIGHT, TextStyle, text_block, text_line, wrapped
from fieldsales.ui.parts.buttons import Control
from fieldsales.ui.parts.cards import Card, IconMark, column, row
from fieldsales.ui.parts.fields import TextField
from fieldsales.ui.parts.labels import Label
from fieldsales.ui.questionnaire.at_the_end import OpenQuestion
from fieldsales.ui.questionnaire.words import answer_words
from fieldsales.ui.theme import Tone, theme
from fieldsales.ui.tokens import Type
from fieldsales.views.questionnaires import EarlierAnswer, NoteLine

WIDTH = 260
_MOST_YEARS, _MOST_NOTES, _MOST_OPEN = 4, 6, 5
_TALKING = frozenset({QuestionType.TEXT, QuestionType.LONG_TEXT, QuestionType.SEVERAL})
_SMALL = TextStyle(Type.SMALL)


def _clear(box: QVBoxLayout) -> None:
    while (item := box.takeAt(0)) is not None:
        widget = item.widget()
        if widget is not None:
            widget.hide()
            widget.deleteLater()


class _YearLine(QWidget):
    """A year, who answered, a short answer at the right."""

    def __init__(self, left: str, right: str) -> None:
        super().__init__()
        self._left, self._right = left, right
        self.setAccessibleName(f"{left}: {right}")
        self.setToolTip(f"{left}: {right}")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(200, 20)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, colours, box = QPainter(self), theme().colours, QRectF(self.rect())
        strong = TextStyle(Type.ROW, weight=600)
        half = box.adjusted(box.width() * 0.45, 0, 0, 0)
        used = text_line(painter, half, self._right, strong, colours.text, align=RIGHT)
        room = box.adjusted(0, 0, -used - 10, 0)
        text_line(painter, room, self._left, TextStyle(Type.BODY), colours.text2)


class EarlierCard(Card):
    """What this client answered to the same question before."""

    def __init__(self) -> None:
        super().__init__()
        self.add_head(self.tr("In earlier years"))
        self._box = column(spacing=2, margins=(16, 10, 16, 12))
        self.column.addLayout(self._box)
        self.hide()

    def show_for(
        self, session: Session, path: str, earlier: Mapping[str, tuple[EarlierAnswer, ...]]
    ) -> None:
        """Show what was answered to a question; without anything the card goes away."""
        lines = earlier.get(path, ())[:_MOST_YEARS] if "/" not in path else ()
        _clear(self._box)
        self.setVisible(bool(lines))
        if not lines:
            return
        question = session.question_at(path)
        for line in lines:
            said = _words(session, path, line)
            head = ", ".join(t for t in (str(line.year), line.who) if t)
            if question.type in _TALKING:
                self._add_quote(f"{head}: “{said}”")
            else:
                self._box.addWidget(_YearLine(head, said))
        reasons = _reasons(session, path, earlier)
        if reasons:
            self._box.addSpacing(4)
        for year, said in reasons:
            self._add_quote(f"{year}: “{said}”")

    def _add_quote(self, text: str) -> None:
        label = Label(text, Type.SMALL, Tone.TEXT2, wraps=True, most_lines=5)
        label.setToolTip(text)
        self._box.addWidget(label)


def _words(session: Session, path: str, line: EarlierAnswer) -> str:
    question = session.question_at(path)
    if question.type in {QuestionType.SCORE, QuestionType.LIKELIHOOD}:
        return str(line.value)
    value = line.value
    if not isinstance(value, str | int | float | list):
        return ""
    choices = session.choices(question)
    return answer_words(question, Given(value), choices, session.language)


def _reasons(
    session: Session, path: str, earlier: Mapping[str, tuple[EarlierAnswer, ...]]
) -> list[tuple[int, str]]:
    """Return the words given with an earlier score: those of the question that hangs on it alone."""
    for name, (_, item) in session.plan.places.items():
        if name != path and f"${{{path}}}" in item.relevant and name in earlier:
            lines = earlier[name][:2]
            return [(line.year, str(line.value)) for line in lines if isinstance(line.value, str)]
    return []


class NotesCard(Card):
    """Notes so far, and a line for another."""

    noted = Signal(str)
    """Words to be kept as a note."""
    left = Signal()
    """The line was left: the keyboard goes back to the question."""

    def __init__(self) -> None:
        super().__init__()
        self.add_head(self.tr("Noted so far"))
        self._box = column(spacing=6)
        self.field = NoteField(self.tr("Note"))
        self.field.edit.returnPressed.connect(self._keep)
        inner = column(spacing=10, margins=(16, 10, 16, 12))
        inner.addLayout(self._box)
        inner.addWidget(self.field)
        self.column.addLayout(inner)

    def show_notes(self, notes: Sequence[NoteLine], zone: str) -> None:
        """Show the notes, the newest last; times in a zone."""
        _clear(self._box)
        for note in notes[-_MOST_NOTES:]:
            line = QWidget()
            when = fmt.clock(note.at, zone) if note.at else ""
            clock = Label(when, Type.META, Tone.TEXT3)
            clock.setFixedWidth(34)
            words = Label(note.text, Type.SMALL, Tone.TEXT2, wraps=True, most_lines=6)
            box = row(spacing=4)
            box.addWidget(clock, 0, Qt.AlignmentFlag.AlignTop)
            box.addWidget(words, 1)
            line.setLayout(box)
            line.setAccessibleName(note.text)
            self._box.addWidget(line)

    def _keep(self) -> None:
        text = self.field.value()
        if text:
            self.field.edit.clear()
            self.noted.emit(text)
        self.left.emit()


class NoteField(TextField):
    """The line for a note, with its key at the right while it is empty."""

    def __init__(self, placeholder: str) -> None:
        super().__init__(placeholder=placeholder, is_small=True, right_icon="notebook-pen")
        self.edit.setToolTip("Ctrl L")


class _OpenLink(Control):
    """A question that was passed by; pressed it goes there."""

    def __init__(self, shown: OpenQuestion) -> None:
        super().__init__(shown.words)
        self.path = shown.path
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setToolTip(shown.words)

    def sizeHint(self) -> QSize:
        return QSize(200, len(wrapped(self.text(), _SMALL, WIDTH - 34, 2)) * _SMALL.line + 4)

    def paintEvent(self, _event: QPaintEvent) -> None:
        colours, box = theme().colours, QRectF(self.rect()).adjusted(0, 2, 0, 0)
        ink = colours.text if self.is_hot() else colours.text2
        text_block(QPainter(self), box, self.text(), _SMALL, ink, most_lines=2)


class LeftOpenCard(Card):
    """Needed questions that were passed by."""

    chosen = Signal(str)
    """Go to a question: its path."""

    def __init__(self) -> None:
        super().__init__()
        self.title = Label("", style=TextStyle(Type.ROW, weight=600))
        head = row(IconMark("circle-alert", 16, Tone.WARNING), spacing=8)
        head.addWidget(self.title, 1)
        self._box = column(spacing=2)
        inner = column(spacing=4, margins=(16, 12, 16, 12))
        inner.addLayout(head)
        inner.addLayout(self._box)
        may = self.tr("You may finish without and say why.")
        inner.addWidget(Label(may, Type.SMALL, Tone.TEXT3, wraps=True))
        self.column.addLayout(inner)
        self._shown: tuple[OpenQuestion, ...] = ()
        self.hide()

    def show_open(self, open_ones: Sequence[OpenQuestion]) -> None:
        """Show what was passed by; the card goes away when there is nothing."""
        if tuple(open_ones) == self._shown:
            return
        self._shown = tuple(open_ones)
        self.setVisible(bool(open_ones))
        self.title.setText(self.tr("%n question(s) left open", "", len(open_ones)))
        _clear(self._box)
        for shown in open_ones[:_MOST_OPEN]:
            link = _OpenLink(shown)
            link.clicked.connect(lambda _on=False, p=shown.path: self.chosen.emit(p))
            self._box.addWidget(link)


class SideColumn(QWidget):
    """Earlier answers, notes, what is left open."""

    def __init__(self) -> None:
        super().__init__()
        self.setFixedWidth(WIDTH)
        self.earlier, self.notes, self.left_open = EarlierCard(), NotesCard(), LeftOpenCard()
        box = column(self.earlier, self.notes, self.left_open, spacing=12)
        box.addStretch(1)
        self.setLayout(box)
