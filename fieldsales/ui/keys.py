"""Keys by their place on the keyboard, so that letters work on a Russian layout too.

A letter key is known by its scan code (X11, Windows) or virtual key, not by the letter it types. Key
names are those of the design page: `N`, `Ctrl+K`, `Return`, `Alt+Up`. On macOS Ctrl is Cmd, as in Qt.
"""

import sys
from collections.abc import Mapping

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractSpinBox, QApplication, QLineEdit, QPlainTextEdit, QTextEdit

# The 47 keys of letters, digits and signs by the names of a US keyboard, row by row.
_ROWS = ("1234567890-=", "QWERTYUIOP[]", "ASDFGHJKL;'", "ZXCVBNM,./")
_FIRST_SCAN = (10, 24, 38, 52)  # X11 key codes; Windows and evdev are 8 lower (set 1)
_NAMES_OF_QT: Mapping[int, str] = {
    Qt.Key.Key_Return: "Return",
    Qt.Key.Key_Enter: "Return",
    Qt.Key.Key_Escape: "Esc",
    Qt.Key.Key_Space: "Space",
    Qt.Key.Key_Tab: "Tab",
    Qt.Key.Key_Backtab: "Tab",
    Qt.Key.Key_Backspace: "Backspace",
    Qt.Key.Key_Delete: "Delete",
    Qt.Key.Key_Up: "Up",
    Qt.Key.Key_Down: "Down",
    Qt.Key.Key_Left: "Left",
    Qt.Key.Key_Right: "Right",
    Qt.Key.Key_Home: "Home",
    Qt.Key.Key_End: "End",
    Qt.Key.Key_PageUp: "PageUp",
    Qt.Key.Key_PageDown: "PageDown",
    Qt.Key.Key_F6: "F6",
    Qt.Key.Key_Question: "?",
}
_X11_SCAN = {
    first + n: c for first, row in zip(_FIRST_SCAN, _ROWS, strict=True) for n, c in enumerate(row)
}
_WINDOWS_SCAN = {scan - 8: name for scan, name in _X11_SCAN.items()}
_MAC_KEY = {
    0: "A", 1: "S", 2: "D", 3: "F", 4: "H", 5: "G", 6: "Z", 7: "X", 8: "C", 9: "V", 11: "B", 12: "Q",
    13: "W", 14: "E", 15: "R", 16: "Y", 17: "T", 18: "1", 19: "2", 20: "3", 21: "4", 22: "6", 23: "5",
    24: "=", 25: "9", 26: "7", 27: "-", 28: "8", 29: "0", 30: "]", 31: "O", 32: "U", 33: "[", 34: "I",
    35: "P", 37: "L", 38: "J", 39: "'", 40: "K", 41: ";", 43: ",", 44: "/", 45: "N", 46: "M", 47: ".",
}  # fmt: skip
_RUSSIAN = dict(
    zip("ЙЦУКЕНГШЩЗХЪФЫВАПРОЛДЖЭЯЧСМИТЬБЮ", "QWERTYUIOP[]ASDFGHJKL;'ZXCVBNM,.", strict=True)
)
_WORDS = {
    "Return": "⏎",
    "Up": "↑",
    "Down": "↓",
    "Left": "←",
    "Right": "→",
    "Space": "Space",
}


def key_of(event: QKeyEvent) -> str:
    """Return the name of a key with its modifiers: `N`, `Ctrl+Shift+Z`, `Alt+Up`; empty for others."""
    name = _plain_key(event)
    if not name:
        return ""
    modifiers = event.modifiers()
    parts = []
    if modifiers & Qt.KeyboardModifier.ControlModifier:
        parts.append("Ctrl")
    if modifiers & Qt.KeyboardModifier.AltModifier:
        parts.append("Alt")
    is_shifted = bool(modifiers & Qt.KeyboardModifier.ShiftModifier)
    if is_shifted and name != "?":
        parts.append("Shift")
    return "+".join([*parts, name])


def _plain_key(event: QKeyEvent) -> str:
    code = event.key()
    named = _NAMES_OF_QT.get(code, "")
    if named:
        return named
    is_shifted = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
    placed = _by_place(event)
    if placed == "/" and is_shifted:
        return "?"
    if placed:
        return placed
    if 0x20 < code < 0x7F:
        return chr(code)
    letter = chr(code).upper() if 0x400 <= code < 0x460 else event.text().upper()
    return _RUSSIAN.get(letter, "")


def _by_place(event: QKeyEvent) -> str:
    """Return the US name of the key at a place, empty when the platform tells none."""
    scan = event.nativeScanCode()
    if sys.platform == "darwin":
        return (
            _MAC_KEY.get(event.nativeVirtualKey(), "") if scan or event.nativeVirtualKey() else ""
        )
    return (_WINDOWS_SCAN if sys.platform == "win32" else _X11_SCAN).get(scan, "")


def is_typing() -> bool:
    """Say whether letters go into a text just now, so that single keys must be inert."""
    widget = QApplication.focusWidget()
    if isinstance(widget, QLineEdit | QPlainTextEdit | QTextEdit):
        return not widget.isReadOnly()
    return isinstance(widget, QAbstractSpinBox)


def is_single(key: str) -> bool:
    """Say whether a key types a letter, so that it is inert while typing."""
    return "Ctrl" not in key and "Alt" not in key and key not in {"Esc", "F6", "Shift+F6"}


def key_words(key: str) -> str:
    """Return a key as it is written on its cap: `Ctrl+Return` is `Ctrl ⏎`; Cmd on a Mac."""
    parts = key.split("+") if key != "+" else [key]
    if sys.platform == "darwin":
        parts = ["⌘" if p == "Ctrl" else p for p in parts]
    return " ".join(_WORDS.get(p, p) for p in parts)
