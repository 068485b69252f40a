"""The window from lock to shell: opening, locking, going about by keys, settings, what others changed."""

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QKeyEvent, QWindow
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from fieldsales.desktop import DeviceDoor
from fieldsales.domain.client import Client
from fieldsales.ui.clients.list_page import ClientsPage
from fieldsales.ui.main_window import MainWindow
from fieldsales.ui.parts.overlays import Popover
from fieldsales.ui.settings_file import SettingsFile
from fieldsales.ui.shell.key_list import KeyList
from fieldsales.ui.shell.shell import Shell
from fieldsales.ui.single import FirstWindow, raise_first
from fieldsales.ui.start.lock_screen import LockScreen
from fieldsales.ui.start.trouble import TroubleScreen
from fieldsales.ui.theme import Appearance, Density, theme
from tests.ui.sample import PASSPHRASE, Sample

CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
NONE = Qt.KeyboardModifier.NoModifier


def press(widget: QWidget, key: int, text: str = "", modifiers: Qt.KeyboardModifier = NONE) -> None:
    """Send a key as the window system does: to the window of the screen, then to the focus."""
    handle = widget.window().windowHandle()
    QApplication.sendEvent(handle, QKeyEvent(QEvent.Type.KeyPress, key, modifiers, text))
    QApplication.sendEvent(handle, QKeyEvent(QEvent.Type.KeyRelease, key, modifiers, text))


def lock_of(window: MainWindow) -> LockScreen:
    shown = window.shown
    assert isinstance(shown, LockScreen)
    return shown


def clients_of(shell: Shell) -> ClientsPage:
    page = shell.page
    assert isinstance(page, ClientsPage)
    return page


# The lock.


def test_the_right_passphrase_opens_by_keyboard_alone(locked: MainWindow, qtbot: QtBot) -> None:
    with qtbot.waitSignal(locked.device_ready, timeout=20_000):
        qtbot.keyClicks(lock_of(locked).field.edit, PASSPHRASE)
        qtbot.keyClick(lock_of(locked).field.edit, Qt.Key.Key_Return)
    assert locked.shell is not None


def test_a_wrong_passphrase_is_a_red_line_and_the_wait_is_counted(
    locked: MainWindow, qtbot: QtBot
) -> None:
    lock = lock_of(locked)
    for number in range(5):
        lock.field.edit.setText(f"not this {number}")
        lock.passphrase_given.emit(lock.field.value())
        qtbot.waitUntil(lambda: lock.field.isEnabled() and lock.field.refusal.isVisible())
    assert "Next try in" in lock.field.refusal.text
    assert not lock.open.isEnabled()
    assert "Wait" not in locked.windowTitle()


def test_caps_lock_is_said(locked: MainWindow, qtbot: QtBot) -> None:
    lock = lock_of(locked)
    qtbot.keyClick(lock.field.edit, "A", NONE)
    event = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_A, NONE, "A")
    QApplication.sendEvent(lock.field.edit, event)
    assert lock.caps.isVisible()
    event = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_B, NONE, "b")
    QApplication.sendEvent(lock.field.edit, event)
    assert not lock.caps.isVisible()


def test_the_lock_says_until_when_it_opens_and_that_there_is_no_keychain(
    locked: MainWindow, qtbot: QtBot
) -> None:
    lock = lock_of(locked)
    qtbot.waitUntil(lock.lease.isVisible)
    assert "6 November" in lock.lease.said
    assert "Without a keychain" in lock.kept.said


def test_locking_closes_the_base_and_forgets_the_pages(
    window: MainWindow, shell: Shell, qtbot: QtBot
) -> None:
    assert shell.page is not None
    shell.page.before_lock = lambda: kept.append(1)  # type: ignore[method-assign]
    kept: list[int] = []
    window.lock()
    assert kept == [1]
    assert window.shell is None
    assert window.windowTitle() == "FieldSales"
    assert isinstance(window.shown, LockScreen)
    with qtbot.waitSignal(window.device_ready, timeout=20_000):
        window.open_with(PASSPHRASE)


def test_idleness_locks(window: MainWindow, qtbot: QtBot) -> None:
    window.idle._timer.setInterval(50)
    window.idle.start()
    qtbot.waitUntil(lambda: isinstance(window.shown, LockScreen))


def test_a_touch_keeps_it_open(window: MainWindow, shell: Shell, qtbot: QtBot) -> None:
    window.idle._timer.setInterval(400)
    window.idle.start()
    for _ in range(6):
        qtbot.wait(100)
        press(shell, Qt.Key.Key_F5)
    assert window.shell is not None


# What can go wrong at the start.


def test_a_damaged_base_is_a_sentence_and_a_way_out(
    locked: MainWindow, sample: Sample, qtbot: QtBot
) -> None:
    sample.profile.database.write_bytes(b"not a database at all" * 500)
    locked.open_with(PASSPHRASE)
    qtbot.waitUntil(lambda: isinstance(locked.shown, TroubleScreen), timeout=20_000)
    trouble = locked.shown
    assert isinstance(trouble, TroubleScreen)
    assert "damaged" in trouble.words.text()
    assert trouble.again.isVisible()


def test_a_second_start_raises_the_first(sample: Sample, qtbot: QtBot) -> None:
    raised: list[int] = []
    assert not raise_first(sample.profile.folder)
    first = FirstWindow(sample.profile.folder, lambda: raised.append(1))
    assert raise_first(sample.profile.folder)
    qtbot.waitUntil(lambda: raised == [1])
    first.close()


def test_settings_that_cannot_be_read_cost_the_choices_only(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    path.write_text("{half a file")
    assert SettingsFile(path).now.idle_minutes == 5


# Keys.


def test_ctrl_k_opens_the_palette_even_while_typing(shell: Shell, qtbot: QtBot) -> None:
    page = clients_of(shell)
    page.start_filter()
    press(shell, Qt.Key.Key_K, "", CTRL)
    assert shell.palette_.is_open()
    qtbot.keyClick(shell.palette_.edit, Qt.Key.Key_Escape)
    assert not shell.palette_.is_open()
    assert page.search.edit.hasFocus()


def test_g_and_a_letter_go_to_a_page(shell: Shell) -> None:
    press(shell, Qt.Key.Key_G, "g")
    press(shell, Qt.Key.Key_P, "p")
    assert shell.page_name == "people"


def test_letters_work_on_a_russian_layout(shell: Shell) -> None:
    press(shell, ord("П"), "п")
    press(shell, ord("З"), "з")
    assert shell.page_name == "people"


def test_ctrl_and_a_number_open_a_page(shell: Shell) -> None:
    second = [s.name for s in shell.specs.values() if s.group.value != "hidden"][1]
    press(shell, Qt.Key.Key_2, "2", CTRL)
    assert shell.page_name == second


def test_letters_are_inert_while_typing(shell: Shell) -> None:
    page = clients_of(shell)
    press(shell, Qt.Key.Key_Slash, "/")
    assert page.search.edit.hasFocus()
    for letter in "gp":
        press(shell, ord(letter.upper()), letter)
    assert shell.page_name == "clients"
    assert page.search.value() == "gp"


def test_keys_of_the_page_are_dead_under_a_popover(shell: Shell, qtbot: QtBot) -> None:
    page = clients_of(shell)
    before = page.context_line()
    shell.open_settings()
    press(shell, Qt.Key.Key_S, "s")
    assert page.context_line() == before
    press(shell, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not any(p.isVisible() for p in shell.window().findChildren(Popover)))
    press(shell, Qt.Key.Key_S, "s")
    assert page.context_line() != before


def test_a_question_mark_lists_the_keys(shell: Shell) -> None:
    press(shell, Qt.Key.Key_Question, "?", SHIFT)
    key_list = shell.window().findChild(KeyList)
    assert key_list is not None
    press(shell, Qt.Key.Key_Escape)
    assert not key_list.isVisible()


def test_a_bracket_folds_the_sidebar(shell: Shell) -> None:
    press(shell, Qt.Key.Key_BracketLeft, "[")
    assert shell.sidebar.width() == 56
    press(shell, Qt.Key.Key_BracketLeft, "[")
    assert shell.sidebar.width() == 208


def test_the_sidebar_folds_by_itself_where_room_ends(
    window: MainWindow, shell: Shell, qtbot: QtBot
) -> None:
    window.resize(1100, 700)
    qtbot.waitUntil(lambda: shell.sidebar.width() == 56)
    window.resize(1366, 768)
    qtbot.waitUntil(lambda: shell.sidebar.width() == 208)


def test_f6_goes_round_the_panes(shell: Shell) -> None:
    page = clients_of(shell)
    assert page.table.hasFocus()
    press(shell, Qt.Key.Key_F6)
    assert shell.sidebar.first_button().hasFocus()
    press(shell, Qt.Key.Key_F6)
    focus = QApplication.focusWidget()
    assert focus is not None
    assert page.filters.isAncestorOf(focus)
    press(shell, Qt.Key.Key_F6, "", SHIFT)
    assert shell.sidebar.first_button().hasFocus()


def test_the_focus_ring_is_for_the_keyboard(shell: Shell, qtbot: QtBot) -> None:
    button = shell.sidebar.search
    button.setFocus(Qt.FocusReason.TabFocusReason)
    ring = shell.window().findChild(QWidget, "focusRing")
    assert ring is not None
    assert ring.isVisible()
    button.clearFocus()
    qtbot.mousePress(shell.sidebar.person, Qt.MouseButton.LeftButton, pos=QPoint(5, 5))
    assert not ring.isVisible()


class _Windows(QObject):
    """Notes every window of the screen that is shown."""

    def __init__(self) -> None:
        super().__init__()
        self.shown: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(watched, QWindow) and event.type() == QEvent.Type.Show:
            self.shown.append(watched.objectName())
        return False


def test_no_page_flashes_a_window_of_its_own(
    locked: MainWindow, qapp: QApplication, qtbot: QtBot
) -> None:
    noted = _Windows()
    qapp.installEventFilter(noted)
    with qtbot.waitSignal(locked.device_ready, timeout=20_000):
        locked.open_with(PASSPHRASE)
    assert locked.shell is not None
    for name in locked.shell.specs:
        locked.shell.open_page(name)
        qtbot.waitUntil(locked.shell.is_there)
        qtbot.waitUntil(locked.tasks.is_idle)
    qapp.removeEventFilter(noted)
    assert noted.shown == []
    assert locked.isActiveWindow()


# What is changed.


def test_an_act_can_be_taken_back_by_its_toast_and_by_key(
    window: MainWindow, shell: Shell, qtbot: QtBot
) -> None:
    services = shell.context.services
    (client,) = services.records.list("client", text="Vinos Táliga")
    assert isinstance(client, Client)
    seq = services.clients.change(replace(client, name="Vinos Nuevos"), client)
    shell.undo.did(seq, "Vinos Táliga renamed", "client")
    toast = shell.toasts.shown
    assert toast is not None
    assert toast.act.isVisible()
    qtbot.mouseClick(toast.act, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(shell.undo.can_redo, timeout=10_000)
    assert services.records.show("client", client.id).name == "Vinos Táliga"  # type: ignore[attr-defined]
    press(shell, Qt.Key.Key_Z, "", CTRL | SHIFT)
    qtbot.waitUntil(shell.undo.can_undo, timeout=10_000)
    assert services.records.show("client", client.id).name == "Vinos Nuevos"  # type: ignore[attr-defined]
    press(shell, Qt.Key.Key_Z, "", CTRL)
    qtbot.waitUntil(shell.undo.can_redo, timeout=10_000)
    qtbot.waitUntil(window.tasks.is_idle)


def test_what_another_process_wrote_is_shown(
    window: MainWindow, shell: Shell, sample: Sample, qtbot: QtBot
) -> None:
    page = clients_of(shell)
    count = page.model.rowCount()
    other = DeviceDoor(sample.profile, sample.clock).unlock(PASSPHRASE)()
    other.services.records.add("client", {"name": "Zapatos Nuevos"})
    other.close()
    qtbot.waitUntil(lambda: page.model.rowCount() == count + 1, timeout=10_000)
    qtbot.waitUntil(window.tasks.is_idle)


def test_another_language_builds_the_pages_anew(
    window: MainWindow, shell: Shell, qtbot: QtBot
) -> None:
    window.choose(replace(window.file.now, language="ru"))
    qtbot.waitUntil(lambda: window.shell is not shell and window.shell is not None)
    assert window.shell is not None
    qtbot.waitUntil(lambda: window.shell.header.title.text() == "Клиенты")  # type: ignore[union-attr]
    window.choose(replace(window.file.now, language="en"))
    qtbot.waitUntil(lambda: window.shell.header.title.text() == "Clients")  # type: ignore[union-attr]
    qtbot.waitUntil(window.tasks.is_idle)


def test_dark_is_put_on_at_once_and_kept(window: MainWindow, qtbot: QtBot) -> None:
    look = replace(window.file.now.look, appearance=Appearance.DARK)
    with qtbot.waitSignal(theme().changed):
        window.choose(replace(window.file.now, look=look))
    assert QApplication.palette().window().color() == theme().colours.canvas
    assert theme().is_dark
    assert SettingsFile(window.door.profile.settings).now.look.appearance is Appearance.DARK
    window.choose(replace(window.file.now, look=replace(look, appearance=Appearance.LIGHT)))


def test_large_adds_four_to_rows_and_one_to_type(window: MainWindow, qtbot: QtBot) -> None:
    look = replace(window.file.now.look, density=Density.LARGE)
    window.choose(replace(window.file.now, look=look))
    assert theme().size("rowTable") == 48
    assert QApplication.font().pixelSize() == 14
    window.choose(replace(window.file.now, look=replace(look, density=Density.NORMAL)))
    qtbot.waitUntil(window.tasks.is_idle)


def test_the_last_page_is_opened_again(window: MainWindow, shell: Shell, qtbot: QtBot) -> None:
    shell.open_page("people")
    window.lock()
    with qtbot.waitSignal(window.device_ready, timeout=20_000):
        window.open_with(PASSPHRASE)
    assert window.shell is not None
    assert window.shell.page_name == "people"


def test_offline_is_said_quietly(shell: Shell, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: shell.rounds is not None and not shell.rounds.is_running)
    assert shell.sidebar.sync.words.title == "Working offline"
    assert "kept" in shell.sidebar.sync.words.second
