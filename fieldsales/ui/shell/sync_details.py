"""What a click on the sync card opens: how this device stands, and the records with two versions.

The records are read first, so that the popover comes with them; each leads to its values.
"""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from fieldsales.ui.settling import compare_values
from fieldsales.ui.shell.frame import Frame
from fieldsales.ui.shell.popovers import SyncPopover
from fieldsales.ui.sync_rounds import SyncRounds

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from fieldsales.services.conflicts import Disputed


class SyncDetails(QObject):
    """Opens it."""

    def __init__(self, shell: Frame, window: "QWidget") -> None:
        super().__init__(window)
        self._shell, self._window = shell, window

    def open(self, rounds: SyncRounds) -> None:
        """Open it above the card."""
        context, standing = self._shell.context, rounds.standing
        if standing is None or not standing.conflicts:
            self._show(rounds, ())
            return

        def work() -> "Sequence[Disputed]":
            return context.services.conflicts.records()

        context.tasks.run(
            work,
            parent=self._window,
            then=lambda disputed: self._show(rounds, disputed),
            name="two versions",
        )

    def _show(self, rounds: SyncRounds, disputed: Sequence["Disputed"]) -> None:
        now = self._shell.context.clock.now()
        popover = SyncPopover(self._window, rounds.standing, rounds.last, now, disputed)
        popover.sync_asked.connect(self._shell.sync_now)
        popover.compare_asked.connect(self._compare)
        popover.open_at(self._shell.sidebar.sync)

    def _compare(self, one: "Disputed") -> None:
        shell = self._shell
        compare_values(
            self._window, shell.context, one.kind, one.record_id, one.title, shell.sidebar.sync
        )
