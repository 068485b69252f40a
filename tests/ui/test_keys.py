"""Letters match by their place on the keyboard, so that they work on a Russian layout."""

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent

from fieldsales.ui.keys import is_single, key_of, key_words

NONE = Qt.KeyboardModifier.NoModifier
CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
ALT = Qt.KeyboardModifier.AltModifier


def press(
    key: int, text: str = "", modifiers: Qt.KeyboardModifier = NONE, scan: int = 0
) -> QKeyEvent:
    return QKeyEvent(QEvent.Type.KeyPress, key, modifiers, scan, 0, 0, text)


def test_a_latin_letter_is_its_name() -> None:
    assert key_of(press(Qt.Key.Key_N, "n")) == "N"


@pytest.mark.parametrize(
    ("letter", "name"), [("Т", "N"), ("П", "G"), ("Л", "K"), ("О", "J"), ("Х", "["), ("Ю", ".")]
)
def test_a_russian_letter_is_the_key_it_lies_on(letter: str, name: str) -> None:
    assert key_of(press(ord(letter), letter.lower())) == name


@pytest.mark.skipif("sys.platform != 'linux'", reason="scan codes are the platform's own")
def test_the_scan_code_decides_whatever_letter_comes_out() -> None:
    n_on_x11 = 57
    assert key_of(press(ord("Т"), "т", scan=n_on_x11)) == "N"
    assert key_of(press(ord("Т"), "т", CTRL, n_on_x11)) == "Ctrl+N"


def test_modifiers_come_in_one_order() -> None:
    assert key_of(press(Qt.Key.Key_Z, "", CTRL | SHIFT)) == "Ctrl+Shift+Z"
    assert key_of(press(Qt.Key.Key_Up, "", ALT | SHIFT)) == "Alt+Shift+Up"


def test_a_question_mark_is_itself_with_or_without_shift() -> None:
    assert key_of(press(Qt.Key.Key_Question, "?", SHIFT)) == "?"


def test_single_keys_are_those_that_type() -> None:
    assert [is_single(k) for k in ("N", "?", "Space", "Ctrl+K", "Esc", "F6")] == [
        True,
        True,
        True,
        False,
        False,
        False,
    ]


def test_a_cap_shows_signs_for_return_and_arrows() -> None:
    assert (key_words("Ctrl+Return"), key_words("Up")) in {("Ctrl ⏎", "↑"), ("⌘ ⏎", "↑")}
