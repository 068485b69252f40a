"""What every calendar knows of a drag: what is in the air, what dropping it would mean, a drop that waits.

A drop is shown where it fell until the board that follows from it arrives, or until it is refused.
"""

from datetime import date

from PySide6.QtCore import QPoint, QRect, Signal
from PySide6.QtWidgets import QWidget

from fieldsales.ui.calendar.board import Key
from fieldsales.ui.calendar.choosing import Choosing
from fieldsales.ui.calendar.drag import Drag, DropDay, DropPlan, Grip, Landing, Lift, Target
from fieldsales.ui.format import clock_of_minute


class Dropping(Choosing):
    """A board over which meetings are dragged."""

    lifted = Signal(object)
    """Something is being dragged (`Lift`)."""
    hovering = Signal(object)
    """It would land elsewhere now (`Target` or None)."""
    landed = Signal(object)
    """It was dropped (`Landing`)."""
    chooses_times = False
    """A drop is at the time under the pointer, not at the best one of the day."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, parent)
        self.plan = DropPlan()
        self.drag = Drag(self)
        self._waiting: tuple[Lift, Target] | None = None
        self.drag.begun.connect(self.lifted)
        self.drag.moved.connect(self._hover_moved)
        self.drag.landed.connect(self._land)
        self.drag.landed.connect(self.landed)
        self.drag.ended.connect(self.refresh)

    # What subclasses answer.

    def target_at(self, at: QPoint, lift: Lift) -> Target | None:
        """Return where a lift would land."""
        raise NotImplementedError

    def head_of(self, day: date) -> QRect:
        """Return where the head of a day lies in the viewport."""
        raise NotImplementedError

    def spot_of(self, target: Target) -> QRect:
        """Return where a target lies in the viewport."""
        raise NotImplementedError

    def creep(self, right: int, down: int) -> None:
        """Scroll by some pixels, while something is dragged to an edge."""
        across, along = self.horizontalScrollBar(), self.verticalScrollBar()
        across.setValue(across.value() + right)
        along.setValue(along.value() + down)

    # Dragging.

    def lift_guest(self, lift: Lift, at: QPoint) -> None:
        """Let something from outside be dragged in; `at` is in the viewport's coordinates."""
        self.drag.begin(lift, at)

    def set_plan(self, plan: DropPlan) -> None:
        """Know what dropping means on each day."""
        self.plan = DropPlan(plan.days, self.plan.times | plan.times)
        self.drag.again()
        self.refresh()

    def _hover_moved(self, target: object) -> None:
        self.hovering.emit(target)
        self.refresh()

    def _land(self, landing: object) -> None:
        if isinstance(landing, Landing) and landing.lift.grip is not Grip.NEW:
            self._waiting = (landing.lift, landing.target)

    def drop_what_waited(self) -> None:
        """Forget a drop whose outcome is on the board now."""
        self._waiting = None

    def settle(self) -> None:
        """Stop showing a drop that was refused or is done."""
        self._waiting = None
        self.refresh()

    def drop_words(self, target: Target | None, lift: Lift) -> tuple[str, str]:
        """Return what dropping there means, or why it cannot be."""
        if target is None:
            return lift.face.line, ""
        cell, drop = self.board.by_day.get(target.day), self.plan.days.get(target.day, DropDay())
        refusal = self.refusal_at(target)
        if refusal:
            return "", refusal
        name = cell.name if cell else ""
        return self.target_words(name, target, drop), ""

    def refusal_at(self, target: Target) -> str:
        """Return why a target cannot take what is dragged, as far as is known; empty when it can."""
        drop = self.plan.days.get(target.day, DropDay())
        if not self.chooses_times or drop.is_final:
            return drop.refusal
        return self.plan.times.get(target, "")

    def know_time(self, target: Target, refusal: str) -> None:
        """Know why a time would be refused, or that it would not."""
        self.plan.times[target] = refusal
        self.drag.say()
        self.refresh()

    def target_words(self, day: str, target: Target, drop: DropDay) -> str:
        """Return day, time and what the day gains."""
        when = f"{day}, {clock_of_minute(target.minute)}"
        return f"{when} · {drop.outlook}" if drop.outlook else when

    def moving_key(self) -> Key | None:
        """Return which entry is in the air, so that it is faded where it lay."""
        lift = self.drag.lift or (self._waiting[0] if self._waiting else None)
        return lift.key if lift is not None and not self.drag.is_copy else None

    def shown_target(self) -> tuple[Lift, Target] | None:
        """Return what is being dragged, or was just dropped, and where to."""
        if self.drag.lift is not None and self.drag.target is not None:
            return self.drag.lift, self.drag.target
        return self._waiting
