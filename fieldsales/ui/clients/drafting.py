"""What is being typed is kept as a draft in a moment, so that a lock or a crash takes nothing."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

from fieldsales.ui.page import PageContext

KEEP_AFTER_MS = 400


class DraftKeeper(QObject):
    """Keeps one draft at a time. `asked` returns its name and text; no name keeps nothing."""

    def __init__(
        self, context: PageContext, parent: QObject, asked: Callable[[], tuple[str, str]]
    ) -> None:
        super().__init__(parent)
        self._context, self._asked, self._by = context, asked, parent
        self._kept = ("", "")
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(KEEP_AFTER_MS)
        self._timer.timeout.connect(self.keep)

    def typed(self) -> None:
        """Keep what is typed in a moment."""
        self._timer.start()

    def keep(self) -> None:
        """Keep what is typed, if it changed."""
        self._timer.stop()
        name, text = self._asked()
        if not name or (name, text) == self._kept:
            return
        had_text = self._kept[1] if self._kept[0] == name else ""
        self._kept = (name, text)
        if text or had_text:
            self._write(name, text)

    def forget(self, name: str) -> None:
        """Forget a draft: what it was for is done."""
        self._timer.stop()
        self._kept = (name, "")
        self._write(name, "")

    def note(self, name: str, text: str) -> None:
        """Remember what is kept already, so that it is not kept again."""
        self._kept = (name, text)

    def _write(self, name: str, text: str) -> None:
        context = self._context
        context.tasks.run(
            lambda: context.services.drafts.keep(name, text),
            parent=self._by,
            failed=lambda _failure: None,
            writes=True,
            name="keep draft",
        )
