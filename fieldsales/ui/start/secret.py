"""Typing a passphrase: hidden or shown, a word when Caps Lock is on, its strength in words."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent
from PySide6.QtWidgets import QLineEdit

from fieldsales.ui.parts.fields import Field, FieldBox, LineEdit
from fieldsales.ui.theme import theme

SHORTEST = 8
_FAIR, _STRONG = 12, 20


class SecretField(Field):
    """A field for a passphrase."""

    changed = Signal(str)
    """The passphrase as typed so far."""
    entered = Signal()
    """Enter was pressed in it."""
    caps_changed = Signal(bool)
    """Caps Lock seems to be on, or off again."""

    def __init__(self, label: str, *, is_large: bool = False) -> None:
        self.edit = LineEdit()
        self.edit.setEchoMode(QLineEdit.EchoMode.Password)
        self.edit.setStyleSheet(
            "border: none; background: transparent; lineedit-password-character: 8226;"
        )
        font = self.edit.font()
        font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, 2)
        self.edit.setFont(font)
        self.edit.setInputMethodHints(
            Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhNoPredictiveText
        )
        height = theme().size("controlLarge" if is_large else "control")
        box = FieldBox(self.edit, height=height, right_icon="eye")
        super().__init__("" if is_large else label, box)
        self.edit.setAccessibleName(label)
        box.icon_pressed.connect(self._toggle)
        self.edit.textEdited.connect(self._edited)
        self.edit.returnPressed.connect(self.entered)
        self.edit.installEventFilter(self)
        self._is_caps = False

    def value(self) -> str:
        """Return the passphrase, blanks included."""
        return self.edit.text()

    def clear(self) -> None:
        """Forget what was typed."""
        self.edit.clear()

    def _edited(self, text: str) -> None:
        self.accept()
        self.changed.emit(text)

    def _toggle(self) -> None:
        is_hidden = self.edit.echoMode() == QLineEdit.EchoMode.Password
        mode = QLineEdit.EchoMode.Normal if is_hidden else QLineEdit.EchoMode.Password
        self.edit.setEchoMode(mode)
        self.box.right_icon = "eye-off" if is_hidden else "eye"
        self.box.update()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Notice Caps Lock by what letters come out as."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() == Qt.Key.Key_CapsLock and self._is_caps:
                self._tell_caps(is_on=False)
            elif event.text().isalpha():
                is_shifted = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
                self._tell_caps(is_on=event.text().isupper() != is_shifted)
        return super().eventFilter(watched, event)

    def _tell_caps(self, *, is_on: bool) -> None:
        if is_on != self._is_caps:
            self._is_caps = is_on
            self.caps_changed.emit(is_on)


class Strength(QObject):
    """Says in words how hard a passphrase is to guess. It sets no rule; the key file does."""

    def words(self, passphrase: str) -> str:
        """Return the strength in words."""
        count = len(passphrase.split())
        variety = len(set(passphrase))
        if not passphrase:
            return self.tr("A sentence of several words is best.")
        if len(passphrase) < SHORTEST or variety < 4:
            return self.tr("Too short: at least 8 characters.")
        if len(passphrase) >= _STRONG and (count >= 3 or variety >= 12):
            return self.tr("Strong.")
        if len(passphrase) >= _FAIR and variety >= 6:
            return self.tr("Good. Another word makes it strong.")
        return self.tr("Easy to guess. Add a few words.")
