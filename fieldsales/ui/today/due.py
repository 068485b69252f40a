"""What is due: tasks to be finished, moved or dropped; what should have been entered by now."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QWidget

from fieldsales.domain.task import Task, TaskKind
from fieldsales.ui import format as fmt
from fieldsales.ui.painting import TextStyle
from fieldsales.ui.parts.buttons import IconButton, Link
from fieldsales.ui.parts.cards import Rule, Scroll, column, row
from fieldsales.ui.parts.day_fields import DateField
from fieldsales.ui.parts.fields import TextField
from fieldsales.ui.parts.labels import Label
from fieldsales.ui.parts.overlays import Popover
from fieldsales.ui.theme import Tone
from fieldsales.ui.tokens import Type
from fieldsales.views.today import Debt, DebtKind, TodayView

_MOST_HIGH = 380


@dataclass(frozen=True, slots=True)
class TaskDone:
    """What a person did with a task: finish, move to a day, or drop for a reason."""

    task: Task
    verb: str
    day: date | None = None
    reason: str = ""


def count_due(view: TodayView) -> int:
    """Return how many tasks and debts wait."""
    return len(view.tasks) + len(view.debts)


def task_words(task: Task) -> str:
    """Return what a task asks for."""
    translate = QCoreApplication.translate
    if task.kind is TaskKind.RETENTION:
        return translate("today", "Ask how satisfied they are")
    if task.kind is TaskKind.REBOOK:
        return translate("today", "Book anew")
    return task.title or translate("today", "Task")


def debt_words(debt: Debt) -> str:
    """Return what is owed."""
    translate = QCoreApplication.translate
    return {
        DebtKind.NO_RESULT: translate("today", "Enter the outcome"),
        DebtKind.NO_NEXT_STEP: translate("today", "Say the next step"),
        DebtKind.DRAFT: translate("today", "Finish the questionnaire"),
    }[debt.kind]


class DueList(QWidget):
    """Tasks and debts, one below the other."""

    task_done = Signal(object)
    """Something was done with a task (`TaskDone`)."""
    debt_opened = Signal(object)
    """A debt is to be settled (`Debt`)."""

    def __init__(self, view: TodayView, now: datetime) -> None:
        super().__init__()
        self.tasks = [TaskRow(t, view.names.get(t.client_id or b"", ""), now) for t in view.tasks]
        box = column(spacing=0)
        self.setLayout(box)
        for line in self.tasks:
            line.done.connect(self.task_done)
            box.addWidget(line)
        if view.debts:
            title = self.tr("Not entered yet")
            box.addLayout(column(Label(title, Type.CAPTION, Tone.TEXT2), margins=(0, 10, 0, 2)))
        self.debts = [self._debt(debt, now) for debt in view.debts]
        for link in self.debts:
            box.addWidget(link)

    def go_on_with(self, before: "DueList") -> TextField | None:
        """Take over what is being typed about tasks still here; return the field the cursor was in."""
        rows = {line.task.id: line for line in self.tasks}
        both = [(rows[line.task.id], line) for line in before.tasks if line.task.id in rows]
        fields = [here.go_on_with(there) for here, there in both]
        return next((field for field in fields if field is not None), None)

    def _debt(self, debt: Debt, now: datetime) -> QWidget:
        link = Link(debt_words(debt))
        link.clicked.connect(lambda: self.debt_opened.emit(debt))
        when = fmt.moment_short(debt.at, now, debt.zone)
        line = row(Label(debt.client_name, Type.BODY), spacing=8, margins=(0, 6, 0, 6))
        line.setStretch(0, 1)
        line.addWidget(Label(when, Type.SMALL, Tone.TEXT3))
        line.addWidget(link)
        whole, box = QWidget(), column()
        box.addLayout(line)
        box.addWidget(Rule())
        whole.setLayout(box)
        return whole


class TaskRow(QWidget):
    """A task with the three things one does with it."""

    done = Signal(object)
    """It was done with (`TaskDone`)."""

    def __init__(self, task: Task, client: str, now: datetime) -> None:
        super().__init__()
        self.task = task
        today = fmt.local_day(now, task.zone)
        self.finish = IconButton("check", self.tr("Done"))
        self.move_ = IconButton("calendar-clock", self.tr("Another day"))
        self.drop = IconButton("x", self.tr("Drop"))
        self.day = DateField("", today)
        self.day.edit.setAccessibleName(self.tr("Another day"))
        self.why = TextField(placeholder=self.tr("Why it is dropped"))
        for field in (self.day, self.why):
            field.hide()
        self.finish.clicked.connect(lambda: self.done.emit(TaskDone(task, "finish")))
        self.move_.clicked.connect(lambda: self._open(self.day))
        self.drop.clicked.connect(lambda: self._open(self.why))
        self.day.edit.returnPressed.connect(self._move)
        self.why.edit.returnPressed.connect(self._drop)
        self._lay_out(client, today)

    def _lay_out(self, client: str, today: date) -> None:
        due = fmt.local_day(self.task.due, self.task.zone)
        when = fmt.clock(self.task.due, self.task.zone) if due == today else fmt.day(due)
        late = Tone.WARNING if due < today else Tone.TEXT2
        title = Label(task_words(self.task), style=TextStyle(Type.ROW))
        texts = column(title)
        second = row(spacing=4)
        if client:
            second.addWidget(Label(f"{client} ·", Type.SMALL, Tone.TEXT2))
        second.addWidget(Label(when, Type.SMALL, late))
        second.addStretch()
        texts.addLayout(second)
        line = row(spacing=2, margins=(0, 5, 0, 5))
        line.addLayout(texts, 1)
        for button in (self.finish, self.move_, self.drop):
            line.addWidget(button)
        box = column()
        box.addLayout(line)
        for field in (self.day, self.why):
            box.addWidget(field)
        box.addWidget(Rule())
        self.setLayout(box)

    def _open(self, field: TextField) -> None:
        other = self.why if field is self.day else self.day
        other.hide()
        field.setVisible(field.isHidden())
        if not field.isHidden():
            if field is self.day:
                due = fmt.local_day(self.task.due, self.task.zone)
                self.day.set_day(due + timedelta(days=1))
            field.setFocus(Qt.FocusReason.ShortcutFocusReason)
            field.edit.selectAll()

    def go_on_with(self, before: "TaskRow") -> TextField | None:
        """Take over what is being typed there; return the field the cursor was in."""
        focus: TextField | None = None
        for here, there in ((self.day, before.day), (self.why, before.why)):
            if not there.isHidden():
                here.show()
                here.edit.setText(there.edit.text())
                if there.edit.hasFocus():
                    focus = here
        return focus

    def _move(self) -> None:
        day = self.day.day()
        if day is None:
            self.day.refuse(self.tr("Say the day, such as thu or 3.12."))
        else:
            self.done.emit(TaskDone(self.task, "move", day))

    def _drop(self) -> None:
        if self.why.value():
            self.done.emit(TaskDone(self.task, "drop", reason=self.why.value()))
        else:
            self.why.refuse(self.tr("Say why in a few words."))


class DuePopover(Popover):
    """What is due, in a popover."""

    task_done = Signal(object)
    """Something was done with a task (`TaskDone`)."""
    debt_opened = Signal(object)
    """A debt is to be settled (`Debt`)."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window, 340)
        self._area = Scroll()
        self.column.addWidget(self._area)
        self.list: DueList | None = None
        self._view: TodayView | None = None

    def show_due(self, view: TodayView, now: datetime) -> None:
        """Show what is due; close when nothing is left."""
        if not count_due(view):
            self.close_it()
            return
        before, was = self._view, self.list
        if before is not None and (before.tasks, before.debts) == (view.tasks, view.debts):
            return
        self._view, self.list = view, DueList(view, now)
        focus = self.list.go_on_with(was) if was is not None else None
        self.list.task_done.connect(self.task_done)
        self.list.debt_opened.connect(self.debt_opened)
        self._area.show_widget(self.list)
        high = min(_MOST_HIGH, self.list.sizeHint().height() + 60)
        self._area.setFixedHeight(high)
        self.adjustSize()
        if focus is not None:
            focus.setFocus(Qt.FocusReason.OtherFocusReason)


def due_words(count: int) -> str:
    """Return the words of the chip in the header."""
    return QCoreApplication.translate("today", "%n task(s) due", "", count)
