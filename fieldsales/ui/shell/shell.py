"""The frame of an open device: sidebar, header, the page in sight, what floats above.

Builds pages when they are first opened, goes from one to another, and hands keys and searching to
`shortcuts` and `seeking`. Knows no rule and no record.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from fieldsales.ui import errors
from fieldsales.ui.changes import Changes
from fieldsales.ui.door import Door
from fieldsales.ui.errors import Failure
from fieldsales.ui.page import Me, Page, PageContext, PageSpec
from fieldsales.ui.pages import pages_for
from fieldsales.ui.parts.overlays import Popover, Toasts
from fieldsales.ui.parts.sync_card import SyncWords
from fieldsales.ui.settings_file import Settings
from fieldsales.ui.shell.badges import Badges
from fieldsales.ui.shell.header import PageHeader
from fieldsales.ui.shell.key_list import KeyList, section_of
from fieldsales.ui.shell.palette import Palette
from fieldsales.ui.shell.popovers import SettingsPopover
from fieldsales.ui.shell.seeking import Seeking
from fieldsales.ui.shell.shortcuts import Shortcuts
from fieldsales.ui.shell.sidebar import Sidebar
from fieldsales.ui.shell.sync_details import SyncDetails
from fieldsales.ui.sync_rounds import SyncRounds
from fieldsales.ui.tasks import Tasks
from fieldsales.ui.theme import theme
from fieldsales.ui.undo import UndoStack

if TYPE_CHECKING:
    from fieldsales.services.opening import OpenDevice

_REMEMBERED = 30
_NEXT_TURN_MS = 1  # none at all would come before the keys and clicks that wait


@dataclass(slots=True)
class ShellParts:
    """What the shell is built with. `device` waits until the base is open."""

    door: Door
    device: Callable[[], "OpenDevice"]
    me: Me
    tasks: Tasks
    changes: Changes
    settings: Settings
    language: str


@dataclass(frozen=True, slots=True)
class Visit:
    """A page that was open, with the record it showed."""

    page: str
    kind: str = ""
    record_id: bytes = b""


class Shell(QWidget):
    """Sidebar, header, page."""

    settings_chosen = Signal(object)
    """Other settings were chosen (`Settings`)."""
    lock_asked = Signal()
    """Lock now."""
    painted = Signal()
    """It has been painted for the first time."""
    page_opened = Signal(str)
    """A page came into sight, by its name."""
    alone_changed = Signal(bool)
    """The page in sight stands alone, as in front of a client, or no longer does."""

    def __init__(self, parts: ShellParts) -> None:
        super().__init__()
        self.parts = parts
        self.specs: Mapping[str, PageSpec] = {s.name: s for s in pages_for(parts.me)}
        self.undo = UndoStack(parts.tasks, parts.changes, lambda: parts.device().services, self)
        self.toasts = Toasts(self)
        self.undo.told.connect(self._tell)
        self.context = PageContext(
            parts.device,
            parts.me,
            parts.door.clock,
            parts.tasks,
            parts.changes,
            self.toasts,
            self.undo,
            self,
        )
        self.rounds: SyncRounds | None = None
        self._pages: dict[str, Page] = {}
        self._visits: list[Visit] = []
        self._left: tuple[Visit, ...] = ()
        self.is_alone = False
        self._is_folded_by_hand = parts.settings.is_folded
        self._palette: Palette | None = None
        self._first, self._is_painted = "", False
        self.seeking = Seeking(self, self)
        self._sync_details = SyncDetails(self, self)
        self.shortcuts = Shortcuts(self, self)
        self._build()
        self.badges = Badges(tuple(self.specs.values()), self.context, self.sidebar)
        parts.changes.changed.connect(self.badges.count)

    def _build(self) -> None:
        self.sidebar = Sidebar(self.parts.me, tuple(self.specs.values()))
        self.sidebar.page_asked.connect(self.open_page)
        self.sidebar.search_asked.connect(partial(self.open_palette, ""))
        self.sidebar.fold_asked.connect(self.toggle_fold)
        self.sidebar.sync_asked.connect(self.open_sync)
        self.sidebar.settings_asked.connect(self.open_settings)
        self.header = PageHeader()
        self.header.back_asked.connect(self.escape)
        self.stack = QStackedWidget()
        right = QVBoxLayout()
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(0)
        right.addWidget(self.header)
        right.addWidget(self.stack, 1)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.sidebar)
        whole.addLayout(right, 1)

    def attend(self, rounds: SyncRounds) -> None:
        """Show what sync says from now on."""
        self.rounds = rounds
        rounds.said.connect(self._show_sync)
        rounds.start()
        self.badges.count(None)

    def _show_sync(self, words: SyncWords) -> None:
        self.sidebar.sync.say(words)

    @property
    def me(self) -> Me:
        """Who works here."""
        return self.parts.me

    @property
    def settings(self) -> Settings:
        """What she chose."""
        return self.parts.settings

    def ask_lock(self) -> None:
        """Lock now."""
        self.lock_asked.emit()

    def is_covered(self) -> bool:
        """Say whether something lies over the page, under which its keys are dead."""
        is_searching = self._palette is not None and self._palette.is_open()
        if is_searching or self.window().findChild(KeyList):
            return True
        return any(p.isVisible() for p in self.window().findChildren(Popover))

    @property
    def palette_(self) -> Palette:
        """The command palette, built when first opened."""
        if self._palette is None:
            self._palette = Palette(self, self.seeking.seek)
        return self._palette

    # Going from page to page (Navigator).

    def begin_with(self, name: str, left: tuple[Visit, ...] = ()) -> None:
        """Open a page once the frame has been painted, so that nobody waits for it to see the frame.

        `left` is where this person was before the lock; she is there again.
        """
        self._first = name
        self._left = tuple(v for v in left if v.page in self.specs)

    def _after_paint(self) -> None:
        self.painted.emit()
        self.open_first()

    def open_first(self) -> None:
        """Open the page to begin with, unless another was opened meanwhile."""
        name, self._first = self._first, ""
        if name and not self._visits and self._left:
            self._visits = list(self._left)
            self._show(self._visits[-1])
        elif name and not self._visits:
            self.open_page(name)

    @property
    def page(self) -> Page | None:
        """The page in sight."""
        shown = self.stack.currentWidget()
        return shown if isinstance(shown, Page) else None

    @property
    def page_name(self) -> str:
        """The name of the page in sight, or of that which comes into sight in a moment."""
        return self._visits[-1].page if self._visits else ""

    def is_there(self) -> bool:
        """Say whether the page that was asked for is in sight."""
        return self.page is not None and self.page is self._pages.get(self.page_name)

    def can_open(self, kind: str) -> bool:
        """Say whether some page shows records of this kind."""
        return any(kind in spec.opens for spec in self.specs.values())

    def open_page(self, name: str) -> None:
        """Open a page by its name."""
        self._go(Visit(name))

    def open_record(self, kind: str, record_id: bytes) -> None:
        """Open the page that shows a record."""
        for spec in self.specs.values():
            if kind in spec.opens:
                if kind == "client":
                    self.seeking.remember(record_id)
                self._go(Visit(spec.name, kind, record_id))
                return

    def back(self) -> None:
        """Go back to the page before this one."""
        if len(self._visits) > 1:
            self._visits.pop()
            self._show(self._visits[-1])

    @property
    def visits(self) -> tuple[Visit, ...]:
        """Where this person was, the last one last."""
        return tuple(self._visits)

    def show_alone(self, *, alone: bool) -> None:
        """Show the page in sight alone: no sidebar, no way to other pages, no news."""
        if alone is self.is_alone:
            return
        self.is_alone = alone
        self.sidebar.setHidden(alone)
        self.palette_.close_it()
        self.toasts.set_muted(muted=alone)
        self.alone_changed.emit(alone)

    def _go(self, visit: Visit) -> None:
        if visit.page not in self.specs or self.is_alone:
            return
        if not self._visits or self._visits[-1] != visit:
            self._visits = [*self._visits[-_REMEMBERED:], visit]
        self._show(visit)

    def _show(self, visit: Visit) -> None:
        """Show a page; a new one is loaded, built and shown in turns, lest the window stand still."""
        spec = self.specs[visit.page]
        self.sidebar.light(spec.under or spec.name)
        page = self._pages.get(visit.page)
        if page is not None:
            self._put(page, visit)
        elif spec.page.is_loaded():
            self._build_page(visit)
        else:
            build = partial(self._build_page, visit)
            self.parts.tasks.run(
                spec.page.get,
                parent=self,
                then=lambda _: build() if self._is_wanted(visit) else None,
            )

    def _is_wanted(self, visit: Visit) -> bool:
        return bool(self._visits) and self._visits[-1] == visit

    def _build_page(self, visit: Visit) -> None:
        page = self.specs[visit.page].page.get()(self.context)
        page.setParent(self.stack)
        page.header_changed.connect(lambda: self._header_of(page))
        self._pages[visit.page] = page
        show = partial(self._put, page, visit)
        QTimer.singleShot(_NEXT_TURN_MS, page, lambda: show() if self._is_wanted(visit) else None)

    def _put(self, page: Page, visit: Visit) -> None:
        if self.stack.indexOf(page) < 0:
            self.stack.addWidget(page)
        self.stack.setCurrentWidget(page)
        self._fold()
        if visit.kind:
            page.show_record(visit.kind, visit.record_id)
        page.enter()
        self._show_header()
        self.page_opened.emit(visit.page)

    def _header_of(self, page: Page) -> None:
        if page is self.page:
            self._show_header()

    def _show_header(self) -> None:
        page = self.page
        if page is not None:
            self.header.show_page(page.title(), page.context_line(), page.header_actions())
            is_under = bool(self.specs[self.page_name].under) and page.wants_back()
            self.header.show_back(shown=page.is_detail_alone() or is_under)

    def escape(self) -> None:
        """Leave a detail for its list; on a page of one record go back."""
        page = self.page
        if page is not None and not page.go_back() and self.specs[self.page_name].under:
            self.back()

    # The sidebar's width.

    def toggle_fold(self) -> None:
        """Fold or unfold by hand."""
        self._is_folded_by_hand = not self.sidebar.is_narrow
        self._fold()

    def _fold(self) -> None:
        page = self.page
        wanted = page is not None and page.wants_rail
        is_tight = self.width() < theme().tokens.breakpoint["rail"]
        narrow = self._is_folded_by_hand or wanted or is_tight
        if narrow != self.sidebar.is_narrow:
            self.sidebar.set_narrow(narrow=narrow)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fold where room ends."""
        super().resizeEvent(event)
        self._fold()

    # What floats above.

    def open_palette(self, typed: str = "") -> None:
        """Open the command palette."""
        if not self.palette_.is_open() and not self.is_alone:
            self.palette_.open_it(typed)

    def open_keys(self) -> None:
        """List the keys of this page and those that work everywhere."""
        page = self.page
        own = section_of(page.title(), page.page_keys()) if page is not None else ("", [])
        KeyList(self, [own, *self.shortcuts.sections()])

    def open_sync(self) -> None:
        """Show what waits for the office, and what has two versions."""
        if self.rounds is not None:
            self._sync_details.open(self.rounds)

    def open_settings(self) -> None:
        """Show the person's settings."""
        popover = SettingsPopover(self, self.parts.me, self.parts.settings, self.parts.language)
        popover.chosen.connect(self.settings_chosen)
        popover.lock_asked.connect(self.lock_asked)
        popover.closed.connect(popover.deleteLater)
        popover.open_at(self.sidebar.person)

    def sync_now(self) -> None:
        """Exchange with the office now."""
        if self.rounds is not None:
            self.rounds.sync_now()

    def _tell(self, words: str, offers_undo: bool) -> None:  # noqa: FBT001 - a signal's value
        if offers_undo:
            self.toasts.say(words, act=self.tr("Undo"), key="Ctrl+Z", do=self.undo.undo)
        else:
            self.toasts.say(words)

    def show_failure(self, failure: Failure, again: Callable[[], object] | None = None) -> bool:
        """Show a failure on the page in sight."""
        page = self.page
        if page is None:
            self.toasts.say(failure.text)
            return True
        return page.show_failure(failure, again)

    # Before the window locks, closes or is built anew.

    def before_lock(self) -> None:
        """Let every page keep what is being typed; one that fails does not keep the others from it."""
        for page in self._pages.values():
            errors.attempt(page.before_lock)

    def close_pages(self) -> None:
        """Forget pages and stop what attends them."""
        if self.rounds is not None:
            self.rounds.stop()
        self.parts.changes.changed.disconnect(self.badges.count)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take keys that no widget took."""
        if not self.shortcuts.take(event):
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the ground of the page; then the first page may come."""
        QPainter(self).fillRect(self.rect(), theme().colours.canvas)
        if not self._is_painted:
            self._is_painted = True
            QTimer.singleShot(0, self, self._after_paint)
