"""One question on the form: a line while it waits, its answer when it has one, a card while it is asked.

Laid out by hand, its parts made when first needed, so that a form of sixty questions opens at once and a
key touches one box only. Tells what a person wants; decides nothing.
"""

from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent

from fieldsales.forms.given import NOTHING, Code, Given
from fieldsales.forms.session import Session
from fieldsales.forms.tact import delicate
from fieldsales.forms.template import QuestionType, label_in
from fieldsales.ui.painting import TextStyle, text_block, text_line, wrapped
from fieldsales.ui.questionnaire.box_lines import BoxLines
from fieldsales.ui.questionnaire.box_painting import (
    LINE_HEIGHT,
    answer_height,
    paint_answer,
    paint_card,
    paint_ends,
    paint_waiting,
)
from fieldsales.ui.questionnaire.editors import ScaleEditor
from fieldsales.ui.questionnaire.laid_box import LaidBox
from fieldsales.ui.questionnaire.making import editor_for
from fieldsales.ui.questionnaire.scale_ends import scale_ends
from fieldsales.ui.questionnaire.text_editors import LineEditor, TypedEditor
from fieldsales.ui.questionnaire.words import Effect, answer_words
from fieldsales.ui.theme import Tone, theme
from fieldsales.ui.tokens import Type

LEFT, INNER_LEFT, RIGHT = 48, 21, 21
"""Where words begin in a box, in a box inside another, and where they end."""
_NUMBER_LEFT = 20
_SMALL = TextStyle(Type.SMALL)


class Mode(Enum):
    """How much of a question is shown."""

    LINE = "line"
    ANSWERED = "answered"
    OPEN = "open"
    CARD = "card"


@dataclass(frozen=True, slots=True)
class Recorded:
    """What our records say, in words; `given` is the answer "as recorded", None where there is none."""

    text: str
    given: Given | None


class QuestionBox(LaidBox):
    """A question."""

    answered = Signal(str, object)
    """A whole answer was given: path, `Given`."""
    typed = Signal(str, object)
    """A text is being typed: path, `Given` or None while it cannot be read."""
    why_asked = Signal(str, object)
    """Why there is no answer was said: path, `Code`."""
    entered = Signal(str)
    """The question was chosen with pointer or keyboard."""
    next_asked = Signal()
    """On to the next stop."""
    back_asked = Signal()
    """Back to the stop before."""
    case_asked = Signal()
    """The case that was opened should be shown."""
    other_taken = Signal(str)
    """What somebody else answered meanwhile should stand: the path."""

    def __init__(
        self, session: Session, path: str, number: str = "", *, is_inner: bool = False
    ) -> None:
        super().__init__()
        self.session, self.path, self.number = session, path, number
        self.question = session.question_at(path)
        self.is_inner = is_inner
        self.mode = Mode.LINE
        self.is_skipped = False
        self.recorded: Recorded | None = None
        self.time_words = ""
        self.lines = BoxLines(self)
        self._top = 0
        self.setAccessibleName(self.title())
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    # Words.

    def title(self) -> str:
        """Return the question in the language of the form."""
        return label_in(self.question.label, self.session.language)

    def given(self) -> Given:
        """Return the answer that stands."""
        return self.session.answers.get(self.path, NOTHING)

    def answer_text(self) -> str:
        """Return the answer in words."""
        choices = self.session.choices(self.question)
        return answer_words(self.question, self.given(), choices, self.session.language)

    def _hint(self) -> str:
        if self.mode is not Mode.CARD:
            return ""
        is_inside = self.question.type is QuestionType.LONG_TEXT and not self.question.personal
        hint = "" if is_inside else label_in(self.question.hint, self.session.language)
        if isinstance(self.lines.editor, ScaleEditor) and self._ends() is not None:
            return self.tr("Ask, then wait. Type the number, or use the arrow keys.")
        return hint

    def _ends(self) -> tuple[str, str] | None:
        return scale_ends(label_in(self.question.hint, self.session.language))

    # What the sheet says to it.

    def show_mode(self, mode: Mode, time_words: str = "", *, is_skipped: bool = False) -> None:
        """Show more or less of the question."""
        shown = (mode, time_words, is_skipped)
        if shown == (self.mode, self.time_words, self.is_skipped) and self._laid_for >= 0:
            return
        self.mode, self.time_words, self.is_skipped = shown
        if mode in {Mode.OPEN, Mode.CARD}:
            self._need_editor()
        self.renew()

    def show_answer(self) -> None:
        """Show the answer that stands now; what is being typed and means the same stays."""
        if self.lines.editor is not None:
            self.lines.editor.show_given(self.given())
        changed = self.lines.show_whys(self.given().code)
        if self.show_problem() or changed:
            self.renew()
        elif self.mode is Mode.ANSWERED:
            self.update()

    def show_effect(self, effect: Effect | None, link: str = "") -> None:
        """Say below the answer what it brought about."""
        if self.lines.show_effect(effect, link, self.case_asked.emit):
            self.renew()

    def show_other(self, words: str, way_out: str) -> None:
        """Say that somebody else answered meanwhile what is being typed here; empty takes it back."""
        taken = lambda: self.other_taken.emit(self.path)  # noqa: E731 - one line, used once
        if self.lines.show_other(words, way_out, taken):
            self.renew()

    def relabel(self) -> None:
        """Say everything in the language of the form; what is typed stays."""
        self.setAccessibleName(self.title())
        if self.lines.editor is not None:
            self.lines.editor.relabel(self.session.language)
            self._name_editor()
        self.show_problem()
        self.renew()

    def take_focus(self) -> None:
        """Put the keyboard into the editor."""
        if self.lines.editor is not None:
            self.lines.editor.take_focus()

    def show_recorded(self, recorded: Recorded) -> None:
        """Show what our records say."""
        if self.recorded is None:
            self.recorded = recorded
            self._add_recorded()
            self.renew()

    def put_back(self, text: str) -> None:
        """Put words back that could not be read as an answer before."""
        self._need_editor()
        if isinstance(self.lines.editor, LineEditor):
            self.lines.editor.put(text)
            self.show_problem()

    def take_recorded(self) -> None:
        """Take what our records say as the answer."""
        if self.recorded is not None and self.recorded.given is not None:
            self.answered.emit(self.path, self.recorded.given)

    def show_problem(self) -> bool:
        """Say beside the field what is wrong with it; say whether that changed anything."""
        words, tone = self._problem()
        editor = self.lines.editor
        if isinstance(editor, TypedEditor):
            editor.set_refused(is_refused=bool(words) and tone is Tone.DANGER)
        return self.lines.show_error(words, tone)

    def _problem(self) -> tuple[str, Tone]:
        if self.lines.editor is not None and self.lines.editor.unread():
            if self.question.type is QuestionType.DATE:
                said = self.tr("This is no day. Write it like 3 Dec, thu or in 2 weeks.")
            else:
                said = self.tr("This is no number. Write digits only, such as 1250.")
            return said, Tone.DANGER
        words = self.session.message_at(self.path)
        value = self.given().value
        if not words and self.question.personal and isinstance(value, str) and delicate(value):
            said = self.tr("This may be too private. Write only what you would read aloud.")
            return said, Tone.WARNING
        return words, Tone.DANGER

    # The editor, made when first needed.

    def _need_editor(self) -> None:
        if self.lines.editor is not None:
            return
        words = self.tr("Type to search")
        editor = editor_for(self.session, self.question, self.session.today, words)
        editor.setParent(self)
        editor.show_given(self.given())
        editor.answered.connect(lambda given: self.answered.emit(self.path, given))
        editor.typed.connect(self._typed)
        editor.entered.connect(lambda: self.entered.emit(self.path))
        editor.next_asked.connect(self.next_asked)
        editor.back_asked.connect(self.back_asked)
        editor.height_changed.connect(self.renew)
        self.lines.editor = editor
        self._name_editor()
        self._add_recorded()
        self.lines.add_whys(lambda code: self.why_asked.emit(self.path, code))
        self.lines.show_whys(self.given().code)

    def _add_recorded(self) -> None:
        if self.recorded is not None and self.lines.editor is not None:
            can_take = self.recorded.given is not None
            line = self.lines.add_known(self.recorded.text, can_take=can_take)
            line.taken.connect(self.take_recorded)

    def _name_editor(self) -> None:
        editor = self.lines.editor
        if editor is not None:
            editor.setAccessibleName(self.title())
        if isinstance(editor, TypedEditor):
            editor.box.inner.setAccessibleName(self.title())

    def _typed(self, given: object) -> None:
        if self.lines.show_error("", Tone.DANGER):
            if isinstance(self.lines.editor, TypedEditor):
                self.lines.editor.set_refused(is_refused=False)
            self.renew()
        self.typed.emit(self.path, given)

    # Laying out.

    @property
    def _left(self) -> int:
        return INNER_LEFT if self.is_inner else LEFT

    def _room(self, width: int) -> int:
        return width - self._left - RIGHT

    def _style(self) -> TextStyle:
        if self.is_inner:
            return TextStyle(Type.SMALL)
        if self.mode is Mode.CARD:
            return TextStyle(Type.SECTION)
        return TextStyle(Type.READING, weight=500)

    def _lay_out(self, width: int) -> int:
        room, lines = self._room(width), self.lines
        if self.mode is Mode.LINE:
            lines.hide_all()
            return LINE_HEIGHT
        is_card = self.mode is Mode.CARD
        self._top = 6 if self.is_inner else (16 if is_card else 10)
        rows = len(wrapped(self.title(), self._style(), room))
        top = self._top + rows * self._style().line
        if self.mode is Mode.ANSWERED:
            top += 4 + answer_height(self.answer_text(), room)
            has_effect = lines.effect is not None and lines.effect.effect.warns
            return lines.lay_out_answered(top, self._left, room, shows_effect=has_effect) + 8
        if hint := self._hint():
            top += 4 + len(wrapped(hint, _SMALL, room)) * _SMALL.line
        is_scale = isinstance(lines.editor, ScaleEditor) and self._ends() is not None
        gap, below = (2 if self.is_inner else 10), (20 if is_scale else 0)
        end = lines.lay_out(top, self._left, room, is_card=is_card, gap=gap, below=below)
        return end + (12 if is_card else 8)

    # Painting.

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint ground, number, title, answer."""
        painter, colours = QPainter(self), theme().colours
        room = self._room(self.width())
        if self.mode is Mode.LINE:
            text = f"{self.number} · {self.title()}" if self.number else self.title()
            line = QRectF(self._left, 0, room, LINE_HEIGHT)
            paint_waiting(painter, line, text, is_skipped=self.is_skipped)
            return
        if self.mode is Mode.CARD and not self.is_inner:
            paint_card(painter, QRectF(self.rect()))
        style = self._style()
        number = QRectF(_NUMBER_LEFT, self._top, LEFT - _NUMBER_LEFT, style.line)
        text_line(painter, number, self.number, _SMALL, colours.text3)
        ink = colours.text2 if self.is_inner else colours.text
        box = QRectF(self._left, self._top, room, self.height())
        top = self._top + text_block(painter, box, self.title(), style, ink)
        if self.mode is Mode.ANSWERED:
            answer = QRectF(self._left, top + 4, room, self.height())
            is_quiet = self.given().code is not Code.GIVEN
            paint_answer(painter, answer, self.answer_text(), self.time_words, is_quiet=is_quiet)
            return
        box.setTop(top + 4)
        text_block(painter, box, self._hint(), _SMALL, colours.text2)
        editor, ends = self.lines.editor, self._ends()
        if isinstance(editor, ScaleEditor) and ends is not None:
            below = editor.geometry().bottom() + 5
            paint_ends(painter, QRectF(self._left, below, editor.scale_width(), 16), ends)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose the question."""
        super().mousePressEvent(event)
        self.entered.emit(self.path)
