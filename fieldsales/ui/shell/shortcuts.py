"""The keys that work everywhere, and the way to those of the page. Letters are inert while typing."""

from collections.abc import Callable, Mapping
from functools import partial

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

from fieldsales.ui.keys import is_single, is_typing, key_of
from fieldsales.ui.page import PageKey
from fieldsales.ui.shell.frame import Frame
from fieldsales.ui.shell.key_list import Section

SEQUENCE_MS = 1200


class Shortcuts(QObject):
    """Takes keys for the shell: Ctrl keys before any widget sees them, others when none wanted them."""

    def __init__(self, shell: Frame, parent: QObject) -> None:
        super().__init__(parent)
        self._shell = shell
        self._is_going = False
        self._going = QTimer(self)
        self._going.setSingleShot(True)
        self._going.setInterval(SEQUENCE_MS)
        self._going.timeout.connect(self._stop_going)

    def watch(self, window: QObject) -> None:
        """Take Ctrl keys from the window of the screen, before its widgets."""
        window.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Take a key that a text would otherwise swallow, such as Ctrl+K."""
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
            return False
        if not self._shell.isVisible():
            return False
        key = key_of(event)
        return ("Ctrl" in key or "F6" in key) and self.take(event)

    def take(self, event: QKeyEvent) -> bool:
        """Do what a key asks for; say whether it asked for anything."""
        key = key_of(event)
        if not key or self._is_covered(key) or (is_typing() and is_single(key)):
            return False
        if is_typing() and key in {"Ctrl+Z", "Ctrl+Shift+Z"}:
            return False
        if self._is_going and len(key) == 1:
            return self._go_to(key)
        if key == "G" and not self._shell.is_alone:
            self._is_going = True
            self._going.start()
            return True
        own = next((k for k in self._page_keys() if k.key == key and k.is_on()), None)
        act: Callable[[], object] | None = own.do if own else self._everywhere().get(key)
        if act is None:
            return False
        act()
        return True

    def _is_covered(self, key: str) -> bool:
        if QApplication.activePopupWidget() or QApplication.activeModalWidget():
            return True
        return self._shell.is_covered() and key != "Ctrl+Shift+L"

    def _page_keys(self) -> list[PageKey]:
        page = self._shell.page
        return list(page.page_keys()) if page is not None else []

    def _everywhere(self) -> Mapping[str, Callable[[], object]]:
        shell = self._shell
        if shell.is_alone:
            return {"Ctrl+Shift+L": shell.ask_lock, "Esc": shell.escape}
        acts: dict[str, Callable[[], object]] = {
            "Ctrl+K": shell.open_palette,
            "Ctrl+Z": shell.undo.undo,
            "Ctrl+Shift+Z": shell.undo.redo,
            "Ctrl+Shift+Y": shell.sync_now,
            "Ctrl+Shift+L": shell.ask_lock,
            "?": shell.open_keys,
            "[": shell.toggle_fold,
            "Esc": shell.escape,
            "F6": lambda: self._next_pane(1),
            "Shift+F6": lambda: self._next_pane(-1),
            "/": self._filter,
        }
        visible = [s for s in shell.specs.values() if s.group.value != "hidden"]
        for place, spec in enumerate(visible[:9], 1):
            acts[f"Ctrl+{place}"] = partial(shell.open_page, spec.name)
        return acts

    def _go_to(self, letter: str) -> bool:
        self._stop_going()
        for spec in self._shell.specs.values():
            if spec.letter == letter:
                self._shell.open_page(spec.name)
                return True
        return False

    def _stop_going(self) -> None:
        self._is_going = False
        self._going.stop()

    def _filter(self) -> None:
        page = self._shell.page
        if page is None or not page.start_filter():
            self._shell.open_palette()

    def _next_pane(self, by: int) -> None:
        page = self._shell.page
        panes: list[QWidget] = [self._shell.sidebar.first_button()]
        if page is not None:
            panes += [p for p in page.panes() if p.isVisible()] or [page]
        focus = QApplication.focusWidget()
        place = -1 if by > 0 else 0
        for number, pane in enumerate(panes):
            inside = focus is not None and (pane is focus or pane.isAncestorOf(focus))
            in_bar = number == 0 and focus is not None and self._shell.sidebar.isAncestorOf(focus)
            if inside or in_bar:
                place = number
        panes[(place + by) % len(panes)].setFocus(Qt.FocusReason.TabFocusReason)

    def sections(self) -> list[Section]:
        """Return the keys that work everywhere, for the list of keys."""
        visible = [s for s in self._shell.specs.values() if s.group.value != "hidden"]
        pages = [(f"G {s.letter}", s.title_for(self._shell.me)) for s in visible if s.letter]
        everywhere = [
            ("Ctrl+K", self.tr("Search and commands")),
            ("/", self.tr("Filter this page")),
            ("Ctrl+Z", self.tr("Undo")),
            ("Ctrl+Shift+Z", self.tr("Do again")),
            ("F6", self.tr("Next part of the page")),
            ("Esc", self.tr("Close, back to the list")),
            ("[", self.tr("Fold the sidebar")),
            ("Ctrl+Shift+Y", self.tr("Sync now")),
            ("Ctrl+Shift+L", self.tr("Lock")),
            ("?", self.tr("These keys")),
        ]
        return [(self.tr("Everywhere"), everywhere), (self.tr("Pages"), pages)]
