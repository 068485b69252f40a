"""The window: lock, first run or the shell in it; it owns tasks, changes, settings and what attends them.

Goes from one of these to another and knows no record. Opening is in two steps: keys first, then the
shell is painted while the base opens behind it.
"""

from collections.abc import Callable
from concurrent.futures import Future
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QShowEvent, QWindow
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from fieldsales.domain.ids import PersonId
from fieldsales.domain.people import device_code
from fieldsales.ui import errors
from fieldsales.ui.changes import Change, Changes, Watcher
from fieldsales.ui.collecting import sweep_behind
from fieldsales.ui.door import Door
from fieldsales.ui.errors import Failure
from fieldsales.ui.evening import EveningPlans
from fieldsales.ui.idle import IdleWatch
from fieldsales.ui.language import speak
from fieldsales.ui.page import Me
from fieldsales.ui.pages import load_pages
from fieldsales.ui.placing import keep_place, place
from fieldsales.ui.settings_file import Settings, SettingsFile
from fieldsales.ui.shell.shell import Shell, ShellParts, Visit
from fieldsales.ui.start.first_run import FirstRun
from fieldsales.ui.start.lock_screen import LockScreen
from fieldsales.ui.start.trouble import TroubleScreen
from fieldsales.ui.start.unlocking import Unlocking
from fieldsales.ui.sync_rounds import SyncRounds
from fieldsales.ui.tasks import Tasks
from fieldsales.ui.theme import theme
from fieldsales.ui.whoami import me_of

if TYPE_CHECKING:
    from fieldsales.services.opening import OpenDevice

NAME = "FieldSales"
_PAINTED_BY_MS = 300
_WHO = frozenset({"person", "brigade_member"})


class MainWindow(QWidget):
    """The one window of a profile."""

    shell_shown = Signal()
    """The shell has been put into the window; its first paint follows."""
    device_ready = Signal()
    """The base is open and the shell attends it."""

    def __init__(self, door: Door, settings: SettingsFile) -> None:
        super().__init__()
        self.door, self.file = door, settings
        self.tasks = Tasks(self)
        self.changes = Changes()
        self.changes.changed.connect(self._heard)
        self.shell: Shell | None = None
        self.idle = IdleWatch(settings.now.idle_minutes)
        self.idle.idle.connect(self.lock)
        self._device: OpenDevice | None = None
        self._opening: Future[OpenDevice] = Future()
        self._me: Me | None = None
        self._watcher: Watcher | None = None
        self._rounds: SyncRounds | None = None
        self._shown: QWidget | None = None
        self._unlocking: Unlocking | None = None
        self._is_watched = False
        self._left: tuple[str, tuple[Visit, ...]] = ("", ())
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self.setMinimumSize(*theme().tokens.minimum_window)
        self.setWindowTitle(NAME)
        place(self, settings)
        self._uncatch = errors.install(self._show_uncaught)
        if door.is_enrolled():
            self.show_lock()
        else:
            self.show_first_run()

    def _put(self, widget: QWidget) -> None:
        if self._shown is not None:
            self._column.removeWidget(self._shown)
            self._shown.hide()
            self._shown.deleteLater()
        self._shown = widget
        self._column.addWidget(widget)
        widget.show()
        widget.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def shown(self) -> QWidget | None:
        """What fills the window now: lock, first run, trouble, shell."""
        return self._shown

    # Locked.

    def show_lock(self) -> None:
        """Show the lock."""
        unlocking = Unlocking(self.door, self.tasks, self.file.now, NAME)
        unlocking.opened.connect(self.open_behind)
        self._unlocking = unlocking
        self.setWindowTitle(NAME)
        self._put(unlocking.screen)
        unlocking.begin()

    def open_with(self, passphrase: str) -> None:
        """Open at once with a passphrase that is known, as the sample company does."""
        if self._unlocking is not None:
            self._unlocking.unlock(passphrase)

    def lock(self) -> None:
        """Keep what is being typed, close the base, show the lock."""
        if self.shell is None:
            return
        self._leave_shell()
        self.show_lock()
        sweep_behind(self._shown)

    def _leave_shell(self) -> None:
        if self.shell is not None:
            self._remember_where()
            self.shell.before_lock()
            self.shell.close_pages()
        self._rounds_off()
        self.shell = None
        self.idle.stop()
        if self._watcher is not None:
            self._watcher.stop()
            self._watcher.deleteLater()
            self._watcher = None
        old, device = self.tasks, self._device
        self.tasks, self._opening = Tasks(self), Future()
        self._device = None
        old.finish_behind(device.close if device is not None else None)

    def _remember_where(self) -> None:
        """Note where this person was, so that she is there again after unlocking."""
        if self.shell is not None and self._me is not None:
            self._left = (self._me.name, self.shell.visits)

    # First run.

    def show_first_run(self) -> None:
        """Show the first run."""
        self.tasks.run(load_pages, parent=self, name="load the pages")
        first = FirstRun(self.door, self.tasks)
        first.opened.connect(self._begin_with)
        first.left.connect(self.close)
        self._put(first)

    def _begin_with(self, device: "OpenDevice") -> None:
        self.open_behind(lambda: device)

    # Open.

    def open_behind(self, opener: Callable[[], "OpenDevice"]) -> None:
        """Paint the shell as it was last, open the base behind it, then attend to it."""
        self._opening = Future()
        opening = self._opening
        self._me = self._me_kept()
        if self._me is not None:
            self._show_shell(self._me)

        def begin() -> None:
            if self._opening is not opening or opening.running() or opening.done():
                return
            opening.set_running_or_notify_cancel()
            self.tasks.run(
                opener,
                parent=self,
                then=lambda device: self._opened(opening, device),
                failed=lambda failure: self._not_opened(opener, failure),
                writes=True,
                name="open",
            )

        # A thread that opens the base takes turns with this one: let the frame be painted first.
        if self.shell is not None:
            self.shell.painted.connect(begin)
            QTimer.singleShot(_PAINTED_BY_MS, self, begin)
        else:
            begin()

    def _me_kept(self) -> Me | None:
        """Return who worked here last, as far as the settings tell; enough to paint the frame."""
        kept = self.file.now
        if not kept.owner or not kept.roles:
            return None
        return Me(PersonId(b""), kept.owner, kept.role_set(), 0, kept.company, kept.subtitle)

    def _opened(self, opening: "Future[OpenDevice]", device: "OpenDevice") -> None:
        self._device = device
        opening.set_result(device)
        today = self.door.clock.now().date()
        self.tasks.run(
            lambda: me_of(device, today), parent=self, then=self._know_me, name="who works here"
        )

    def _not_opened(self, opener: Callable[[], "OpenDevice"], failure: Failure) -> None:
        if self.shell is not None:
            self.shell.close_pages()
            self.shell = None
        trouble = TroubleScreen(failure, self.door.profile.folder)
        trouble.again_asked.connect(lambda: self.open_behind(opener))
        self._put(trouble)

    def _know_me(self, me: Me) -> None:
        device = self._device
        if device is None:
            return
        was, self._me = self._me, me
        if self.shell is None or was is None or not was.looks_like(me):
            self._show_shell(me)
        if self.shell is not None:
            self.shell.parts.me = self.shell.context.me = me
        self.file.change(
            owner=me.name,
            device=device_code(me.device),
            company=me.company,
            subtitle=me.subtitle,
            roles=tuple(sorted(r.value for r in me.roles)),
        )
        self._attend(device)
        self.device_ready.emit()

    def _heard(self, change: Change) -> None:
        """Ask anew who works here when people changed: other roles have other pages."""
        device, today = self._device, self.door.clock.now().date()
        if device is not None and change.touches(_WHO):
            self.tasks.run(
                lambda: me_of(device, today), parent=self, then=self._know_again, name="who is it"
            )

    def _know_again(self, me: Me) -> None:
        if self._me is not None and self._device is not None and not self._me.looks_like(me):
            self.build_anew()

    def _show_shell(self, me: Me) -> None:
        if self.shell is not None:
            self.shell.close_pages()
        opening = self._opening
        parts = ShellParts(
            self.door,
            opening.result,
            me,
            self.tasks,
            self.changes,
            self.file.now,
            self.file.language,
        )
        shell = Shell(parts)
        shell.settings_chosen.connect(self.choose)
        shell.lock_asked.connect(self.lock)
        shell.page_opened.connect(self._page_opened)
        shell.alone_changed.connect(lambda alone: self._wait_idle(alone=alone))
        self.shell = shell
        self._put(shell)
        self._watch()
        self.setWindowTitle(f"{me.company} · {NAME}" if me.company else NAME)
        self._open_where_left(shell, me)
        self._wait_idle(alone=False)
        self.shell_shown.emit()

    def _open_where_left(self, shell: Shell, me: Me) -> None:
        whose, left = self._left
        wanted = self.file.now.last_page.get(me.name, "")
        names = [s.name for s in shell.specs.values() if s.group.value != "hidden"]
        if names:
            first = wanted if wanted in names else names[0]
            shell.begin_with(first, left if whose == me.name else ())

    def _wait_idle(self, *, alone: bool) -> None:
        """Count idleness anew: in front of a client the lock waits longer."""
        now = self.file.now
        self.idle.set_minutes(now.meeting_minutes if alone else now.idle_minutes)
        self.idle.start()

    def _attend(self, device: "OpenDevice") -> None:
        if self._watcher is None:
            self._watcher = Watcher(self.tasks, self.changes, device.base.data_version, self)
            self._watcher.start()
        if self._rounds is None:
            self._rounds = SyncRounds(self.door, device, self.tasks, self.changes, self)
            self._rounds.lease_ended.connect(self.lock, Qt.ConnectionType.QueuedConnection)
            clock, tasks = self.door.clock, self.tasks
            EveningPlans(lambda: device.services, tasks, self.changes, clock, self._rounds).look()
        if self.shell is not None:
            self.shell.open_first()
            self.shell.attend(self._rounds)

    def _page_opened(self, name: str) -> None:
        shell, me = self.shell, self._me
        if me is not None and shell is not None and shell.specs[name].group.value != "hidden":
            self.file.change(last_page={**self.file.now.last_page, me.name: name})

    # Settings.

    def choose(self, settings: Settings) -> None:
        """Put other settings into force; language and density build the pages anew."""
        before = self.file.now
        self.file.choose(settings)
        self._wait_idle(alone=self.shell is not None and self.shell.is_alone)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            if settings.language and settings.language != before.language:
                speak(app, settings.language)
            theme().apply(app, settings.look)
        if self.shell is not None:
            self.shell.parts.settings = self.file.now
            if settings.looks_other_than(before):
                QTimer.singleShot(0, self, self.build_anew)

    def build_anew(self) -> None:
        """Build the shell anew at the same page: another language or density is in force."""
        if self.shell is None or self._me is None:
            return
        self._remember_where()
        self.shell.before_lock()
        self._rounds_off()
        if self._device is not None:
            device, today = self._device, self.door.clock.now().date()
            self.tasks.run(
                lambda: me_of(device, today), parent=self, then=self._rebuild, name="who works here"
            )

    def _rebuild(self, me: Me) -> None:
        self._me = me
        self._show_shell(me)
        if self._device is not None:
            self._attend(self._device)

    def _rounds_off(self) -> None:
        if self._rounds is not None:
            self._rounds.stop()
            self._rounds.deleteLater()
            self._rounds = None
        if self.shell is not None:
            self.shell.rounds = None

    # The window itself.

    def _watch(self) -> None:
        """Let keys and idleness be watched at the window of the screen."""
        handle: QWindow | None = self.windowHandle()
        if handle is not None and self.shell is not None:
            self.shell.shortcuts.watch(handle)
            if not self._is_watched:
                self._is_watched = True
                self.idle.watch(handle)

    def showEvent(self, event: QShowEvent) -> None:
        """Begin to watch once there is a window of the screen."""
        super().showEvent(event)
        self._watch()

    def come_forward(self) -> None:
        """Show the window above others: a second start asked for it."""
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()

    def show_failure(self, failure: Failure, again: Callable[[], object] | None = None) -> bool:
        """Show a failure on whatever fills the window."""
        shown = self._shown
        if isinstance(shown, Shell):
            return shown.show_failure(failure, again)
        if isinstance(shown, LockScreen):
            shown.refuse(failure)
            return True
        return False

    def _show_uncaught(self, failure: Failure) -> None:
        self.show_failure(failure)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Keep what is being typed, where the window was, and stop what was started."""
        keep_place(self, self.file)
        if self.shell is not None:
            self.file.change(is_folded=self.shell.sidebar.is_narrow)
        if self.shell is not None:
            self._leave_shell()
        self.tasks.finish_behind(None)
        self._uncatch()
        event.accept()
