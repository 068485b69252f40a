"""Writes the plans of days that stand by now: when the window opens, and at 18:00 while it is open.

Quietly: nobody has asked for it, and what could not be written is tried again a little later.
"""

from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from fieldsales.domain.clock import Clock
from fieldsales.ui.changes import Changes
from fieldsales.ui.errors import Failure
from fieldsales.ui.tasks import Tasks

if TYPE_CHECKING:
    from fieldsales.services.opening import Services

EVERY_MS = 5 * 60_000


class EveningPlans(QObject):
    """Looks every five minutes, as long as its parent lives."""

    def __init__(
        self,
        services: Callable[[], "Services"],
        tasks: Tasks,
        changes: Changes,
        clock: Clock,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._services, self._tasks, self._changes, self._clock = services, tasks, changes, clock
        self._timer = QTimer(self)
        self._timer.setInterval(EVERY_MS)
        self._timer.timeout.connect(self.look)
        self._timer.start()

    def look(self) -> None:
        """Write what is due now."""
        now = self._clock.now()
        self._tasks.run(
            lambda: bool(self._services().trips.due_standing_plans(now)),
            parent=self,
            then=self._take,
            failed=self._leave,
            name="plans due",
        )

    def _take(self, is_due: bool) -> None:  # noqa: FBT001 - the result of a task
        if not is_due:
            return

        def work() -> tuple[date, ...]:
            from fieldsales.planning.standing_plans import take_due_plans

            return take_due_plans(self._services().trips, self._clock.now())

        self._tasks.run(
            work,
            parent=self,
            then=self._taken,
            failed=self._leave,
            writes=True,
            name="standing plans",
        )

    def _taken(self, days: tuple[date, ...]) -> None:
        if days:
            self._changes.announce("standing_plan")

    def _leave(self, _failure: Failure) -> None:
        """Leave it for the next look."""
