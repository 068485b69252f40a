"""One or several of many choices: typed words narrow them, arrow keys mark, Enter takes the marked one."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent

from fieldsales.domain.text import fold
from fieldsales.forms.given import NOTHING, Code, Given
from fieldsales.forms.template import Choice, label_in
from fieldsales.ui.keys import key_of
from fieldsales.ui.questionnaire.editors import OptionButton, flowed
from fieldsales.ui.questionnaire.text_editors import LineEditor
from fieldsales.ui.theme import theme

MOST_SHOWN = 8
_GAP = 8


class SearchEditor(LineEditor):
    """A field that narrows choices, and the choices that fit below it; taken ones come first."""

    def __init__(
        self, choices: Sequence[Choice], language: str, *, takes_several: bool, placeholder: str
    ) -> None:
        self._choices, self._language = tuple(choices), language
        self._takes_several = takes_several
        self._taken: list[str] = []
        self._mark = -1
        self.buttons: list[OptionButton] = []
        super().__init__(placeholder)
        self.edit.textEdited.disconnect()
        self.edit.textEdited.connect(lambda _text: self._narrow())
        self._narrow()

    def relabel(self, language: str) -> None:
        """Say the choices in another language."""
        self._language = language
        self._narrow()

    def show_given(self, given: Given) -> None:
        """Show choices as taken."""
        value = given.value if given.code is Code.GIVEN else None
        self._taken = (
            value if isinstance(value, list) else [value] if isinstance(value, str) else []
        )
        self._narrow()

    def read(self) -> Given:
        """Return the choices taken."""
        if not self._taken:
            return NOTHING
        return Given(list(self._taken) if self._takes_several else self._taken[0])

    def unread(self) -> str:
        """Return nothing: what is typed only narrows."""
        return ""

    def fitting(self) -> list[Choice]:
        """Return the choices shown: those taken, then those that fit what is typed."""
        words = fold(self.edit.text()).split()
        taken = [c for c in self._choices if c.code in self._taken]
        fits = [
            c
            for c in self._choices
            if c not in taken and all(w in fold(label_in(c.label, self._language)) for w in words)
        ]
        return (taken + fits) if not words else fits[:MOST_SHOWN] + taken

    def _narrow(self) -> None:
        for button in self.buttons:
            button.hide()
            button.deleteLater()
        self.buttons = []
        self._mark = 0 if self.edit.text().strip() else -1
        for choice in self.fitting()[: MOST_SHOWN + len(self._taken)]:
            button = OptionButton(label_in(choice.label, self._language), "", self)
            button.is_number = False
            button.setChecked(choice.code in self._taken)
            button.clicked.connect(lambda code=choice.code: self._press(code))
            button.show()
            self.buttons.append(button)
        self._show_mark()
        self._place()
        self.height_changed.emit()

    def _press(self, code: object) -> None:
        self.entered.emit()
        self.take(str(code))

    def take(self, code: str) -> None:
        """Take a choice; one of several is taken back when taken twice."""
        if not self._takes_several:
            self._taken = [code]
        elif code in self._taken:
            self._taken.remove(code)
        else:
            self._taken = [c.code for c in self._choices if c.code in {*self._taken, code}]
        self.edit.clear()
        self._narrow()
        self.answered.emit(self.read())

    def _go_on(self) -> None:
        fitting = self.fitting()
        if 0 <= self._mark < len(fitting):
            self.take(fitting[self._mark].code)
        elif not self.edit.text().strip():
            self.next_asked.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move the mark with the arrow keys."""
        by = {"Down": 1, "Up": -1}.get(key_of(event), 0)
        if not by:
            super().keyPressEvent(event)
            return
        self._mark = max(-1, min(len(self.buttons) - 1, self._mark + by))
        self._show_mark()

    def _show_mark(self) -> None:
        for place, button in enumerate(self.buttons):
            button.is_marked = place == self._mark
            button.update()
        if 0 <= self._mark < len(self.buttons):
            self.edit.setAccessibleDescription(self.buttons[self._mark].text())

    def height_for(self, width: int) -> int:
        """Return the height of the field and of the choices below."""
        field = theme().size("controlLarge")
        return flowed(self.buttons, width, field + _GAP)[1] if self.buttons else field

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Place field and choices anew."""
        super().resizeEvent(event)
        self._place()

    def _place(self) -> None:
        places, _ = flowed(self.buttons, self.width(), theme().size("controlLarge") + _GAP)
        for button, place in zip(self.buttons, places, strict=True):
            button.setGeometry(place)

    def take_focus(self) -> None:
        """Put the keyboard into the field."""
        self.edit.setFocus(Qt.FocusReason.OtherFocusReason)
