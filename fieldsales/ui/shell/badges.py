"""The numbers beside pages in the sidebar, counted off the GUI thread after a change that concerns them."""

from collections.abc import Sequence

from PySide6.QtCore import QObject

from fieldsales.ui.changes import Change
from fieldsales.ui.page import Badge, PageContext, PageSpec
from fieldsales.ui.shell.sidebar import Sidebar


class Badges(QObject):
    """Counts for the sidebar."""

    def __init__(self, specs: Sequence[PageSpec], context: PageContext, sidebar: Sidebar) -> None:
        super().__init__(sidebar)
        self._specs, self._context, self._sidebar = specs, context, sidebar

    def count(self, change: Change | None) -> None:
        """Count anew what stands beside pages that show one of the changed kinds; without a change, all."""
        for spec in self._specs:
            if spec.badge is not None and (change is None or change.touches(spec.badge_kinds)):
                self._count(spec.name, spec.badge)

    def _count(self, name: str, badge: Badge) -> None:
        context = self._context
        context.tasks.run(
            lambda: badge(context.services, context.me),
            parent=self,
            then=lambda count: self._sidebar.set_badge(name, count),
            failed=lambda _failure: None,
            name=f"badge {name}",
        )
