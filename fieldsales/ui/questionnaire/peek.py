"""A closer look at a questionnaire, beside the list: where it stands, its marks, what may be done with it."""

from functools import partial

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from fieldsales.forms.template import QuestionType, label_in
from fieldsales.ui import format as fmt
from fieldsales.ui.page import PageContext
from fieldsales.ui.painting import TextStyle
from fieldsales.ui.parts.buttons import Button, Height, IconButton, Link, Rank
from fieldsales.ui.parts.cards import Card, Scroll, facts, row
from fieldsales.ui.parts.chips import Chip
from fieldsales.ui.parts.labels import Label
from fieldsales.ui.questionnaire.acts import ResponseDoer, acts_for
from fieldsales.ui.questionnaire.lines import in_a_row
from fieldsales.ui.questionnaire.opened import Opened, open_form
from fieldsales.ui.questionnaire.words import (
    STATE_ICONS,
    answer_words,
    state_tone,
    state_words,
)
from fieldsales.ui.tasks import Job
from fieldsales.ui.theme import Tone
from fieldsales.ui.tokens import Type

_MARKS = frozenset({QuestionType.SCORE, QuestionType.LIKELIHOOD})


class ActsRow(QWidget):
    """Buttons one after the other, on as many lines as they need."""

    def __init__(self, buttons: list[Button]) -> None:
        super().__init__()
        self._buttons = buttons
        for button in buttons:
            button.setParent(self)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def hasHeightForWidth(self) -> bool:
        """Say that the height depends on the width."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height of the lines."""
        return in_a_row(self._buttons, 0, 0, width, 6)

    def sizeHint(self) -> QSize:
        """Return the size at a common width."""
        return QSize(240, self.heightForWidth(240))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Place the buttons anew."""
        super().resizeEvent(event)
        in_a_row(self._buttons, 0, 0, self.width(), 6)


class ResponsePeek(Card):
    """The panel."""

    closed = Signal()
    """It should go away."""

    def __init__(self, context: PageContext) -> None:
        super().__init__()
        self._context = context
        self._doer = ResponseDoer(context, self)
        self._id = b""
        self._job: Job | None = None
        self._area = Scroll()
        self.add(self._area, 1)

    def show_response(self, response_id: bytes) -> None:
        """Show a questionnaire; what was shown stays until it is here."""
        self._id = response_id
        self.refresh()

    def refresh(self) -> None:
        """Read it anew."""
        if self._job is not None:
            self._job.cancel()
        context, wanted = self._context, self._id
        self._job = context.tasks.run(
            lambda: open_form(context.services, wanted), parent=self, then=self._show, name="peek"
        )

    def _show(self, opened: Opened) -> None:
        inner = QWidget()
        box = QVBoxLayout(inner)
        box.setContentsMargins(16, 12, 16, 12)
        box.setSpacing(4)
        filling = opened.filling
        close = IconButton("x", self.tr("Close"), key="Esc")
        close.clicked.connect(self.closed)
        name = filling.client_name
        title = Label(name, style=TextStyle(Type.SECTION), wraps=True, most_lines=2)
        head = row(spacing=4)
        head.addWidget(title, 1)
        head.addWidget(close, 0, Qt.AlignmentFlag.AlignTop)
        box.addLayout(head)
        form = label_in(filling.template.title, fmt.language())
        box.addWidget(Label(form, Type.SMALL, Tone.TEXT3))
        state = filling.response.state
        chip = Chip(state_words(state), state_tone(state), STATE_ICONS.get(state, ""))
        line = row(chip, margins=(0, 4, 0, 4))
        line.addStretch()
        box.addLayout(line)
        for fact in facts(self._facts(opened)):
            box.addWidget(fact)
        if filling.response.progress.reason:
            box.addWidget(Label(filling.response.progress.reason, Type.BODY, wraps=True))
        self._add_marks(box, opened)
        self._add_ways(box, opened)
        box.addStretch()
        self._area.show_widget(inner)

    def _facts(self, opened: Opened) -> list[tuple[str, str]]:
        filling, response = opened.filling, opened.filling.response
        progress = filling.session.progress()
        answered, total = sum(p.answered for p in progress), sum(p.total for p in progress)
        text = self.tr("{answered} of {total}").format(answered=answered, total=total)
        pairs = [
            (self.tr("Contact"), filling.contact_name),
            (self.tr("Filled by"), opened.people.get(response.filled_by_id or b"", "")),
            (self.tr("Answered"), text),
        ]
        if filling.is_open:
            needed = len(filling.session.open_required())
            pairs.append((self.tr("Needed still"), str(needed) if needed else ""))
        if response.started_at is not None:
            pairs.append((self.tr("Begun"), fmt.day_clock(response.started_at, fmt.here())))
        return [(name, value) for name, value in pairs if value]

    def _add_marks(self, box: QVBoxLayout, opened: Opened) -> None:
        session = opened.filling.session
        pairs = []
        for _, repeat, question in session.template.questions():
            given = session.answers.get(question.id)
            if repeat is None and question.type in _MARKS and given is not None:
                words = answer_words(question, given, (), fmt.language())
                pairs.append((label_in(question.label, fmt.language()), words))
        if not pairs:
            return
        box.addSpacing(6)
        box.addWidget(Label(self.tr("Marks"), Type.CAPTION, Tone.TEXT3))
        for name, value in pairs:
            line = row(spacing=8, margins=(0, 2, 0, 2))
            line.addWidget(Label(name, Type.SMALL, Tone.TEXT2, wraps=True), 1)
            line.addWidget(Label(value, Type.ROW))
            box.addLayout(line)

    def _add_ways(self, box: QVBoxLayout, opened: Opened) -> None:
        filling, go = opened.filling, self._context.go
        response, case = filling.response, filling.case
        if case is not None and go.can_open("case"):
            link = Link(self.tr("Case {number}").format(number=case.number))
            link.clicked.connect(lambda: go.open_record("case", case.id))
            box.addSpacing(4)
            box.addWidget(link)
        box.addSpacing(8)
        words = self.tr("Go on filling") if filling.is_open else self.tr("Read it")
        first = Button(words, icon="play" if filling.is_open else "eye", height=Height.SMALL)
        first.clicked.connect(lambda: go.open_record("response", response.id))
        buttons = [first]
        for act in acts_for(response, self._context.me):
            rank = Rank.SECOND if act.rank is Rank.FIRST else act.rank
            button = Button(act.words, rank=rank, icon=act.icon, height=Height.SMALL)
            button.clicked.connect(partial(self._doer.ask, act, response, button))
            buttons.append(button)
        box.addWidget(ActsRow(buttons))
