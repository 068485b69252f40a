"""What a question is answered with: what all editors share, and those with options to press.

An editor shows an answer and tells of a new one; it knows neither the form nor the base. Arrow keys only
move a mark along the options, Space or Enter takes the marked one: passing over a bad score on the way to a
good one must not open a case.
"""

from collections.abc import Sequence

from PySide6.QtCore import QRect, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from fieldsales.forms.given import NOTHING, Code, Given
from fieldsales.forms.template import Choice, label_in
from fieldsales.ui.keys import key_of
from fieldsales.ui.painting import CENTRE, TextStyle, rounded, text_line, text_width
from fieldsales.ui.parts.buttons import CAP_HEIGHT, Control, paint_cap
from fieldsales.ui.theme import theme
from fieldsales.ui.tokens import Type

LETTERS = "ABCDEFGHIJKLM"
"""The letters of options; N, R and W are left for what every question takes."""
TEN_WITHIN_MS = 700
"""How long a 1 waits for the 0 of a ten."""
_GAP = 8
_SCALE_GAP = 7
_NUMBER = TextStyle(Type.READING, weight=600)
_OPTION = TextStyle(Type.ROW, weight=500)


class Editor(QWidget):
    """What a question is answered with."""

    answered = Signal(object)
    """A whole answer was given (`Given`)."""
    typed = Signal(object)
    """A text is being typed: the answer so far (`Given`), None while it cannot be read."""
    entered = Signal()
    """The keyboard or the pointer came into it."""
    next_asked = Signal()
    """On to the next question."""
    back_asked = Signal()
    """Back to the question before."""
    height_changed = Signal()
    """It needs more room, or less."""

    is_text = False
    """Letters go into it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_given(self, given: Given) -> None:
        """Show an answer; nothing is announced."""

    def relabel(self, language: str) -> None:
        """Say its options in another language."""

    def height_for(self, _width: int) -> int:
        """Return the height it needs at a width."""
        return theme().size("controlLarge")

    def take_focus(self) -> None:
        """Put the keyboard into it."""
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def unread(self) -> str:
        """Return what is typed and cannot be read as an answer, empty when nothing is."""
        return ""


class OptionButton(Control):
    """One option: a number, or words, perhaps with a letter. Pressed by pointer or by its editor's keys."""

    def __init__(self, text: str, letter: str, parent: QWidget) -> None:
        super().__init__(text, parent)
        self.letter = letter
        self.is_number = text.isdigit()
        self.is_marked = False
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def nextCheckState(self) -> None:
        """Leave it to the editor what a press changes."""

    def sizeHint(self) -> QSize:
        """Return the size of letter and words."""
        width = int(text_width(self.text(), _OPTION) + 0.99) + 26
        return QSize(width + (28 if self.letter else 0), theme().size("controlLarge"))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint ground, letter, words; a ring while the keys mark it."""
        painter, colours, box = QPainter(self), theme().colours, QRectF(self.rect())
        radius = theme().radius("control")
        is_on = self.isChecked()
        if is_on:
            rounded(painter, box, radius, fill=colours.accent.fill)
        else:
            fill = colours.hover if self.is_hot() else colours.surface
            rounded(painter, box, radius, fill=fill, border=colours.control_border)
        if self.is_marked:
            ring = colours.accent.on if is_on else colours.accent.focus
            rounded(painter, box.adjusted(2, 2, -2, -2), radius - 2, border=ring, width=2)
        ink = colours.accent.on if is_on else colours.text
        if not self.letter:
            style = _NUMBER if self.is_number else _OPTION
            text_line(painter, box, self.text(), style, ink, align=CENTRE)
            return
        cap = QRectF(13, box.center().y() - CAP_HEIGHT / 2, 20, CAP_HEIGHT)
        paint_cap(painter, cap, self.letter.lower(), on_fill=is_on)
        room = QRectF(41, 0, box.width() - 41 - 8, box.height())
        text_line(painter, room, self.text(), _OPTION, ink)


class OptionsEditor(Editor):
    """Options of which one or several are taken by letter, number, arrow keys or pointer."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.buttons: list[OptionButton] = []
        self.mark = -1
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def add(self, text: str, letter: str = "") -> None:
        """Add an option."""
        button = OptionButton(text, letter, self)
        place = len(self.buttons)
        button.clicked.connect(lambda: self._press(place))
        self.buttons.append(button)

    def take(self, place: int) -> None:
        """Take an option as the answer."""
        raise NotImplementedError

    def place_of_key(self, key: str) -> int:
        """Return the option a key stands for, -1 for none."""
        raise NotImplementedError

    def chosen(self) -> int:
        """Return the first option taken, -1 for none."""
        return next((n for n, b in enumerate(self.buttons) if b.isChecked()), -1)

    def _press(self, place: int) -> None:
        self.entered.emit()
        self._move_mark(-1)
        self.take(place)

    def _move_mark(self, place: int) -> None:
        self.mark = place
        for number, button in enumerate(self.buttons):
            if button.is_marked != (number == place):
                button.is_marked = number == place
                button.update()
        if place >= 0:
            self.setAccessibleDescription(self.buttons[place].text())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Answer by key; what stands for no option is left to the page."""
        key = key_of(event)
        place = self.place_of_key(key)
        if place >= 0:
            self._move_mark(-1)
            self.take(place)
        elif key in {"Left", "Up", "Right", "Down"}:
            self._go_along(1 if key in {"Right", "Down"} else -1)
        elif key == "Space" and self.mark >= 0:
            self.take(self.mark)
        elif key == "Return":
            self.commit_mark()
            self.next_asked.emit()
        elif key == "Shift+Return":
            self.back_asked.emit()
        else:
            event.ignore()

    def commit_mark(self) -> None:
        """Take the marked option before going on; several are taken with Space only."""
        if self.mark >= 0 and not self.buttons[self.mark].isChecked():
            self.take(self.mark)

    def _go_along(self, by: int) -> None:
        start = self.mark if self.mark >= 0 else self.chosen()
        if start < 0:
            start = -1 if by > 0 else len(self.buttons)
        self._move_mark(max(0, min(len(self.buttons) - 1, start + by)))

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Say that the keyboard is here."""
        super().focusInEvent(event)
        self.entered.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Forget the mark."""
        super().focusOutEvent(event)
        self._move_mark(-1)


class ScaleEditor(OptionsEditor):
    """A row of numbers: 1 to 5, or 0 to 10. None is taken beforehand."""

    def __init__(self, least: int, most: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.least, self.most = least, most
        for number in range(least, most + 1):
            self.add(str(number))
        self._one = QTimer(self)
        self._one.setSingleShot(True)
        self._one.setInterval(TEN_WITHIN_MS)
        self._one.timeout.connect(self._one_it_is)

    def show_given(self, given: Given) -> None:
        """Show a number as taken."""
        self._one.stop()
        self._show(given.value if isinstance(given.value, int) else None)

    def _show(self, value: int | None) -> None:
        for number, button in enumerate(self.buttons, self.least):
            button.setChecked(number == value)

    def place_of_key(self, key: str) -> int:
        """Return the place of a digit."""
        if not key.isdigit() or not self.least <= int(key) <= self.most:
            return -1
        return int(key) - self.least

    def take(self, place: int) -> None:
        """Take a number."""
        self._one.stop()
        value = place + self.least
        self._show(value)
        self.answered.emit(Given(value))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let a 1 wait for the 0 of a ten, so that no bad score is kept in between."""
        key = key_of(event)
        is_ten = self._one.isActive() and key == "0"
        if self._one.isActive() and not is_ten:
            self._one_it_is()
        if is_ten:
            self.take(self.most - self.least)
        elif key == "1" and self.most == 10:
            self._move_mark(-1)
            self._show(1)
            self._one.start()
        else:
            super().keyPressEvent(event)

    def _one_it_is(self) -> None:
        self._one.stop()
        self.answered.emit(Given(1))

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """A 1 that still waits is a one."""
        if self._one.isActive():
            self._one_it_is()
        super().focusOutEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the width out evenly; few numbers take no more than a comfortable width."""
        super().resizeEvent(event)
        count = len(self.buttons)
        width = min(96.0, (self.width() - (count - 1) * _SCALE_GAP) / count)
        for place, button in enumerate(self.buttons):
            left, right = place * (width + _SCALE_GAP), place * (width + _SCALE_GAP) + width
            button.setGeometry(round(left), 0, round(right) - round(left), self.height())

    def scale_width(self) -> int:
        """Return where the last number ends."""
        return self.buttons[-1].geometry().right() + 1


class ChoiceEditor(OptionsEditor):
    """A few choices with letters, one after the other, on as many lines as they need."""

    def __init__(
        self, choices: Sequence[Choice], language: str, *, takes_several: bool = False
    ) -> None:
        super().__init__()
        self._choices, self._takes_several = tuple(choices), takes_several
        for place, choice in enumerate(self._choices):
            self.add(label_in(choice.label, language), LETTERS[place])

    def relabel(self, language: str) -> None:
        """Say the choices in another language."""
        for button, choice in zip(self.buttons, self._choices, strict=True):
            button.setText(label_in(choice.label, language))
            button.setAccessibleName(button.text())
        self._place(self.width())

    def show_given(self, given: Given) -> None:
        """Show choices as taken."""
        taken = given.value if isinstance(given.value, list) else [given.value]
        for button, choice in zip(self.buttons, self._choices, strict=True):
            button.setChecked(given.code is Code.GIVEN and choice.code in taken)

    def place_of_key(self, key: str) -> int:
        """Return the place of a letter, or of a number as it is counted."""
        place = LETTERS.find(key) if len(key) == 1 else -1
        if len(key) == 1 and key.isdigit():
            place = int(key) - 1
        return place if 0 <= place < len(self.buttons) else -1

    def take(self, place: int) -> None:
        """Take a choice; one of several is taken back when taken twice."""
        code = self._choices[place].code
        if not self._takes_several:
            self.show_given(Given(code))
            self.answered.emit(Given(code))
            return
        on = [n for n, b in enumerate(self.buttons) if b.isChecked() != (n == place)]
        codes = [self._choices[n].code for n in on]
        self.show_given(Given(codes))
        self.answered.emit(Given(codes) if codes else NOTHING)

    def commit_mark(self) -> None:
        """Take the marked choice before going on; of several none is taken without Space."""
        if not self._takes_several:
            super().commit_mark()

    def height_for(self, width: int) -> int:
        """Return the height of the lines the choices need."""
        return flowed(self.buttons, width)[1]

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Place the choices anew."""
        super().resizeEvent(event)
        self._place(self.width())

    def _place(self, width: int) -> None:
        for button, place in zip(self.buttons, flowed(self.buttons, width)[0], strict=True):
            button.setGeometry(place)


def flowed(buttons: Sequence[OptionButton], width: int, top: int = 0) -> tuple[list[QRect], int]:
    """Return where buttons stand one after the other on lines of a width, and where the last line ends."""
    places, left, height = [], 0, theme().size("controlLarge")
    for button in buttons:
        wide = min(button.sizeHint().width(), max(1, width))
        if left and left + wide > width:
            left, top = 0, top + height + _GAP
        places.append(QRect(left, top, wide, height))
        left += wide + _GAP
    return places, top + height
