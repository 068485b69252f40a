"""The header of Today: what is due, an expense, a new meeting; each opens beside its button."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from fieldsales.domain.permissions import may_write
from fieldsales.ui import format as fmt
from fieldsales.ui.page import Page, PageContext
from fieldsales.ui.parts.buttons import Button
from fieldsales.ui.parts.cards import small_button
from fieldsales.ui.today.day_data import DayShown
from fieldsales.ui.today.due import DuePopover, TaskDone, count_due, due_words, task_words
from fieldsales.ui.today.expense_form import ExpenseDraft, ExpensePopover, Spent, unpacked
from fieldsales.ui.today.meeting_acts import MeetingActs
from fieldsales.views.today import TodayView

if TYPE_CHECKING:
    from fieldsales.services.expenses import Usual

_EXPENSE = "expense"


class HeaderActs(QObject):
    """The buttons and what they open."""

    task_done = Signal(object)
    """Something was done with a task (`TaskDone`)."""
    debt_opened = Signal(object)
    """A debt is to be settled (`Debt`)."""

    def __init__(self, page: Page, context: PageContext, acts: MeetingActs) -> None:
        super().__init__(page)
        self._page, self._context, self._acts = page, context, acts
        self._view: TodayView | None = None
        self._due_list: DuePopover | None = None
        self.due = small_button("", icon="square-check")
        self.expense = Button(self.tr("Expense"), icon="receipt", key="E")
        self.due.clicked.connect(self.open_due)
        self.expense.clicked.connect(self.open_expense)

    def buttons(self, view: TodayView) -> Sequence[QWidget]:
        """Return what a day's header shows."""
        shown: list[QWidget] = []
        if count_due(view):
            shown.append(self.due)
        if self.can_spend(view):
            shown.append(self.expense)
        return shown

    def can_spend(self, view: TodayView) -> bool:
        """Say whether an expense of the trip can be noted."""
        return view.trip is not None and may_write(self._context.me.roles, "expense")

    def show_day(self, day: DayShown) -> None:
        """Show how much is due, in the open list too."""
        self._view = day.view
        words = due_words(count_due(day.view))
        self.due.setText(words)
        self.due.setAccessibleName(words)
        self.due.updateGeometry()
        if self._due_list is not None:
            self._due_list.show_due(day.view, self._context.clock.now())

    # What is due.

    def open_due(self) -> None:
        """Open what is due."""
        if self._view is None or not count_due(self._view):
            return
        popover = DuePopover(self._page)
        popover.task_done.connect(self.task_done)
        popover.debt_opened.connect(self.debt_opened)
        popover.closed.connect(self._due_closed)
        popover.show_due(self._view, self._context.clock.now())
        self._due_list = popover
        popover.open_at(self.due)

    def _due_closed(self) -> None:
        if self._due_list is not None:
            self._due_list.deleteLater()
            self._due_list = None

    def close_due(self) -> None:
        """Close what is due: something of it is opened."""
        if self._due_list is not None:
            self._due_list.close_it()

    def finish_task(self, done: object) -> None:
        """Finish a task, move it to another day, or drop it."""
        if not isinstance(done, TaskDone):
            return
        context, words = self._context, task_words(done.task)
        said = {
            "finish": self.tr("Done: {task}"),
            "move": self.tr("Moved: {task}"),
            "drop": self.tr("Dropped: {task}"),
        }[done.verb]

        def work() -> int:
            from fieldsales.services.zones import start_of_work

            day = done.day
            values = {} if day is None else {"due": start_of_work(day, done.task.zone)}
            services = context.services
            return services.verbs.say(done.verb, done.task, values=values, reason=done.reason)

        context.tasks.run(
            work,
            parent=self._page,
            then=lambda seq: context.undo.did(seq, said.format(task=words), "task"),
            writes=True,
            name="task",
        )

    # Money.

    def open_expense(self) -> None:
        """Note an expense; what was typed before and not kept is there again."""
        view, context = self._view, self._context
        trip = view.trip if view is not None else None
        if trip is None or view is None or not self.can_spend(view):
            return
        trip_id = trip.id
        popover = ExpensePopover(self._page, fmt.local_day(self._context.clock.now(), trip.zone))
        popover.closed.connect(popover.deleteLater)
        popover.changed.connect(self._keep_expense)

        def show(known: "tuple[Usual, str]") -> None:
            usual, text = known
            popover.set_usual(usual.currency, usual.payer)
            draft = unpacked(text)
            if draft is not None:
                popover.fill(draft)

        def spend(spent: Spent) -> None:
            self._acts.spend(trip_id, spent, popover.close_it, popover.refuse)

        popover.spent.connect(spend)
        popover.open_for(self.expense if self.expense.isVisible() else self._page)
        context.tasks.run(
            lambda: (
                context.services.expenses.usual(trip_id),
                context.services.drafts.find(_EXPENSE),
            ),
            parent=popover,
            then=show,
            name="expense",
        )

    def _keep_expense(self, draft: ExpenseDraft) -> None:
        self._acts.keep(_EXPENSE, draft.packed())
