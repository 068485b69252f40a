"""What keys and searching may ask of the shell. The shell itself is in `shell.py`."""

from collections.abc import Mapping
from typing import Protocol

from PySide6.QtCore import SignalInstance

from fieldsales.ui.page import Me, Page, PageContext, PageSpec
from fieldsales.ui.settings_file import Settings
from fieldsales.ui.shell.sidebar import Sidebar
from fieldsales.ui.undo import UndoStack


class Frame(Protocol):
    """The frame round the pages."""

    context: PageContext
    specs: Mapping[str, PageSpec]
    undo: UndoStack
    sidebar: Sidebar
    is_alone: bool

    @property
    def me(self) -> Me:
        """Who works here."""
        ...

    @property
    def settings(self) -> Settings:
        """What she chose."""
        ...

    @property
    def page(self) -> Page | None:
        """The page in sight."""
        ...

    @property
    def settings_chosen(self) -> SignalInstance:
        """Other settings were chosen."""
        ...

    def ask_lock(self) -> None:
        """Lock now."""
        ...

    def can_open(self, kind: str) -> bool:
        """Say whether some page shows records of this kind."""
        ...

    def open_page(self, name: str) -> None:
        """Open a page by its name."""
        ...

    def open_record(self, kind: str, record_id: bytes) -> None:
        """Open the page that shows a record."""
        ...

    def open_palette(self, typed: str = "") -> None:
        """Open the command palette."""
        ...

    def open_keys(self) -> None:
        """List the keys."""
        ...

    def open_settings(self) -> None:
        """Show the person's settings."""
        ...

    def sync_now(self) -> None:
        """Exchange with the office now."""
        ...

    def toggle_fold(self) -> None:
        """Fold or unfold the sidebar by hand."""
        ...

    def escape(self) -> None:
        """Leave a detail for its list."""
        ...

    def is_covered(self) -> bool:
        """Say whether something lies over the page, under which its keys are dead."""
        ...

    def isVisible(self) -> bool:
        """Say whether it is in sight."""
        ...
