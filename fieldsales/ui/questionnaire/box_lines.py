"""What lies in the box of a question: editor, lines about the answer, ways to say why there is none.

Made when first needed; one below the other, in this order: known, editor, refusal, another's answer, what
it brought about, why there is none.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import QRect
from PySide6.QtWidgets import QWidget

from fieldsales.forms.given import Code
from fieldsales.ui.parts.bands import InlineError
from fieldsales.ui.questionnaire.editors import Editor
from fieldsales.ui.questionnaire.lines import EffectLine, KnownLine, WhyButton, in_a_row
from fieldsales.ui.questionnaire.words import Effect, code_words
from fieldsales.ui.theme import Tone

CODES = ((Code.NOT_ASKED, "N"), (Code.REFUSED, "W"))
"""Why there is no answer, and the key that says it (with Alt while typing)."""


@dataclass(slots=True)
class BoxLines:
    """The parts of one box; `box` is their parent."""

    box: QWidget
    editor: Editor | None = None
    known: KnownLine | None = None
    effect: EffectLine | None = None
    error: InlineError | None = None
    other: InlineError | None = None
    whys: list[WhyButton] = field(default_factory=list)

    # Made when first needed.

    def add_whys(self, said: Callable[[Code], object]) -> None:
        """Add the ways to say why there is no answer."""
        is_text = self.editor is not None and self.editor.is_text
        for code, key in CODES:
            button = WhyButton(code_words(code), f"Alt+{key}" if is_text else key, self.box)
            button.clicked.connect(lambda _on=False, c=code: said(c))
            self.whys.append(button)

    def add_known(self, text: str, *, can_take: bool) -> KnownLine:
        """Add what our records say."""
        is_text = self.editor is not None and self.editor.is_text
        self.known = KnownLine(self.box)
        self.known.say(text, "Alt+R" if is_text else "R", can_take=can_take)
        return self.known

    def show_whys(self, code: Code) -> bool:
        """Show which reason was said; say whether that changed anything."""
        changed = False
        for button, (own, _) in zip(self.whys, CODES, strict=False):
            if button.isChecked() != (own is code):
                button.setChecked(own is code)
                changed = True
        return changed

    def show_effect(self, effect: Effect | None, link: str, opened: Callable[[], object]) -> bool:
        """Say what an answer brought about; say whether that changed anything."""
        if effect is None and self.effect is None:
            return False
        if self.effect is None:
            self.effect = EffectLine(self.box)
            self.effect.opened.connect(opened)
        self.effect.say(effect or Effect("", ""), link)
        return True

    def show_error(self, words: str, tone: Tone) -> bool:
        """Say what is wrong with the answer; say whether that changed anything."""
        if not words and (self.error is None or self.error.isHidden()):
            return False
        if self.error is None:
            self.error = InlineError(parent=self.box)
        self.error.say(words, "", tone)
        self.error.setVisible(bool(words))
        return True

    def show_other(self, words: str, way_out: str, taken: Callable[[], object]) -> bool:
        """Say what somebody else answered meanwhile; say whether that changed anything."""
        if not words and (self.other is None or self.other.isHidden()):
            return False
        if self.other is None:
            self.other = InlineError(parent=self.box)
            self.other.taken.connect(taken)
        self.other.say(words, way_out, Tone.WARNING)
        self.other.setVisible(bool(words))
        return True

    # Laying out.

    def hide_all(self) -> None:
        """Show nothing of it."""
        for part in (self.editor, self.known, self.effect, self.error, self.other, *self.whys):
            if part is not None and not part.isHidden():
                part.hide()

    def lay_out_answered(self, top: int, left: int, room: int, *, shows_effect: bool) -> int:
        """Show below an answer only what it brought about; return where that ends."""
        effect = self.effect
        self.hide_all()
        if effect is None or not shows_effect:
            return top
        effect.show()
        return _place(effect, top + 6, left, room)

    def lay_out(
        self, top: int, left: int, room: int, *, is_card: bool, gap: int, below: int
    ) -> int:
        """Show editor and lines one below the other from a point; return where they end.

        `is_card` says that the question is being asked; else editor and refusals alone are shown. `gap` is
        the room between title and editor, `below` that under the editor for the ends of a scale.
        """
        error, other, effect = self.error, self.other, self.effect
        parts: Sequence[tuple[QWidget | None, int, int, bool]] = (
            (self.known, 8, 0, is_card),
            (self.editor, gap, below, True),
            (error, 6, 0, error is not None and bool(error.text)),
            (other, 6, 0, other is not None and bool(other.text)),
            (effect, 14, 0, is_card and effect is not None and effect.effect.is_said),
        )
        for part, before, after, is_shown in parts:
            if part is not None:
                part.setVisible(is_shown)
                top = _place(part, top + before, left, room) + after if is_shown else top
        for button in self.whys:
            button.setVisible(is_card)
        if is_card and self.whys:
            top += 10 + in_a_row(self.whys, left - 9, top + 10, room + 9)
        return top


def _place(part: QWidget, top: int, left: int, room: int) -> int:
    """Put a part at a place; return where it ends."""
    if isinstance(part, Editor | EffectLine | KnownLine):
        height = part.height_for(room)
    else:
        height = part.heightForWidth(room)
    part.setGeometry(QRect(left, top, room, height))
    return top + height
