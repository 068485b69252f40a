"""The way through the lock: what the lock says, and the passphrase that opens it, off the GUI thread."""

from datetime import datetime

from PySide6.QtCore import QCoreApplication, QObject, Signal

from fieldsales.ui.collecting import settle
from fieldsales.ui.door import Door
from fieldsales.ui.pages import load_pages
from fieldsales.ui.settings_file import Settings
from fieldsales.ui.start.lock_screen import LockScreen
from fieldsales.ui.tasks import Tasks


class Unlocking(QObject):
    """One lock, from its first sight until it opens."""

    opened = Signal(object)
    """The keys are open; carries what opens the base with them."""

    def __init__(self, door: Door, tasks: Tasks, settings: Settings, name: str) -> None:
        owner = f"{settings.owner} · {_laptop(settings.device)}" if settings.owner else ""
        self.screen = LockScreen(settings.company or name, owner)
        super().__init__(self.screen)
        self._door, self._tasks = door, tasks
        self._first = settings.last_page.get(settings.owner, "")
        self.screen.passphrase_given.connect(self.unlock)

    def begin(self) -> None:
        """Load what comes after while the passphrase is typed; say what the lock knows."""
        self._tasks.run(self._warm_up, parent=self._tasks, then=lambda _: settle(), name="warm up")
        self._tasks.run(
            lambda: (self._door.lease_ends_at(), self._door.has_keychain()),
            parent=self.screen,
            then=lambda told: self._say(*told),
            failed=self.screen.refuse,
            name="lease",
        )

    def _warm_up(self) -> None:
        self._door.warm_up()
        load_pages(self._first)

    def unlock(self, passphrase: str) -> None:
        """Open the keys with a passphrase."""
        self.screen.wait(waiting=True)
        code = self.screen.code.value()
        self._tasks.run(
            lambda: self._door.unlock(passphrase, code),
            parent=self.screen,
            then=self.opened.emit,
            failed=self.screen.refuse,
            name="unlock",
        )

    def _say(self, ends_at: datetime | None, has_keychain: bool | None) -> None:  # noqa: FBT001
        if has_keychain is False:
            self.screen.say_no_keychain()
        if ends_at is not None:
            is_over = ends_at < self._door.clock.now()
            self.screen.say_lease(ends_at.astimezone().date(), is_over=is_over)


def _laptop(code: str) -> str:
    translate = QCoreApplication.translate
    if not code:
        return translate("Unlocking", "this laptop")
    return translate("Unlocking", "laptop {code}").format(code=code)
