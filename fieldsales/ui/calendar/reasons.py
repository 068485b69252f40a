"""A small question at the place it is about: why in spite of a rule, why called off."""

from collections.abc import Sequence

from PySide6.QtCore import QRect, Signal
from PySide6.QtWidgets import QWidget

from fieldsales.ui.painting import TextStyle
from fieldsales.ui.parts.bands import InlineError
from fieldsales.ui.parts.buttons import Button, Height, Rank
from fieldsales.ui.parts.cards import row
from fieldsales.ui.parts.choices import Segmented
from fieldsales.ui.parts.fields import TextField
from fieldsales.ui.parts.labels import Label
from fieldsales.ui.parts.overlays import Popover
from fieldsales.ui.theme import Tone
from fieldsales.ui.tokens import Type


class ReasonPopover(Popover):
    """Asks for one reason; `refusal` stands above it in amber, `choices` beside it."""

    given = Signal(str, str)
    """The reason, and the name of the choice (empty without choices)."""
    left = Signal()
    """It was closed without an answer."""

    def __init__(
        self,
        window: QWidget,
        title: str,
        act: str,
        *,
        refusal: str = "",
        choices: Sequence[tuple[str, str]] = (),
        is_danger: bool = False,
    ) -> None:
        super().__init__(window, 320)
        self.refusal = refusal
        self.column.addWidget(
            Label(title, style=TextStyle(Type.ROW, weight=600), wraps=True, most_lines=2)
        )
        if refusal:
            self.column.addWidget(InlineError(refusal, tone=Tone.WARNING))
        self.choices = Segmented(choices) if choices else None
        if self.choices is not None:
            self.choices.choose(choices[0][0])
            self.choices.setAccessibleName(title)
            line = row(self.choices)
            line.addStretch()
            self.column.addSpacing(2)
            self.column.addLayout(line)
        self.reason = TextField(self.tr("Reason"))
        self.reason.edit.returnPressed.connect(self._give)
        self.column.addWidget(self.reason)
        self.act = Button(
            act, rank=Rank.DANGER if is_danger else Rank.FIRST, height=Height.SMALL, key="Return"
        )
        self.act.clicked.connect(self._give)
        back = Button(self.tr("Leave it"), rank=Rank.QUIET, height=Height.SMALL, key="Esc")
        back.clicked.connect(self.close_it)
        buttons = row(spacing=8, margins=(0, 6, 0, 0))
        buttons.addStretch()
        buttons.addWidget(back)
        buttons.addWidget(self.act)
        self.column.addLayout(buttons)
        self._is_given = False
        self.closed.connect(self._over)

    def ask(self, target: QWidget, rect: QRect | None = None) -> None:
        """Ask at a place; the cursor is in the field."""
        self.open_at(target, rect)
        self.reason.edit.setFocus()

    def _give(self) -> None:
        reason = self.reason.value()
        choice = self.choices.current() if self.choices is not None else ""
        if not reason:
            self.reason.refuse(self.tr("Say why in a few words."))
            self.reason.edit.setFocus()
            return
        self._is_given = True
        self.close_it()
        self.given.emit(reason, choice)

    def _over(self) -> None:
        if not self._is_given:
            self.left.emit()
        self.deleteLater()
