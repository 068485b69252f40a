"""What follows a meeting, said afterwards."""

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from fieldsales.ui.painting import TextStyle
from fieldsales.ui.parts.bands import InlineError
from fieldsales.ui.parts.buttons import Button, Height, Rank
from fieldsales.ui.parts.cards import row
from fieldsales.ui.parts.labels import Label
from fieldsales.ui.parts.overlays import Popover
from fieldsales.ui.today.outcome_draft import OutcomeDraft, Step
from fieldsales.ui.today.outcome_parts import NextSteps
from fieldsales.ui.tokens import Type


class NextStepPopover(Popover):
    """The question."""

    told = Signal(object)
    """It follows (`OutcomeDraft` with the step)."""

    def __init__(self, window: QWidget, client: str, today: date) -> None:
        super().__init__(window, 340)
        self.steps = NextSteps(today)
        self.refusal = InlineError()
        self.refusal.hide()
        self.done = Button(self.tr("Keep"), rank=Rank.FIRST, key="Return", height=Height.SMALL)
        self.done.clicked.connect(self._tell)
        for field in (self.steps.day, self.steps.why):
            field.edit.returnPressed.connect(self._tell)
        title = self.tr("What follows with {client}?").format(client=client)
        self.column.addWidget(Label(title, style=TextStyle(Type.ROW, weight=600), wraps=True))
        self.column.addSpacing(4)
        self.column.addWidget(self.steps)
        self.column.addWidget(self.refusal)
        line = row()
        line.addStretch()
        line.addWidget(self.done)
        self.column.addLayout(line)
        self.steps.changed.connect(self.adjustSize)

    def open_for(self, target: QWidget) -> None:
        """Open with a call in a week filled in."""
        self.open_at(target)
        self.steps.take(Step.CALL)
        self.steps.day.setFocus(Qt.FocusReason.PopupFocusReason)

    def _tell(self) -> None:
        draft = self.steps.filled(OutcomeDraft())
        if not draft.step:
            self.refusal.say(self.tr("Choose what follows."))
            self.refusal.show()
        elif not self.steps.is_told():
            self.steps.explain()
        elif draft.step == Step.NONE and not draft.none_because:
            self.steps.why.refuse(self.tr("Say why in a few words."))
        else:
            self.told.emit(draft)
        self.adjustSize()
