"""What to say and what is known of the client on the phone: script, earlier calls, what they use.

In a small window the times to offer are a fourth part here, else they stand in a column of their own.
"""

from PySide6.QtWidgets import QStackedWidget, QWidget

from fieldsales.ui.calls.records_view import RecordsView, earlier_rows, use_rows
from fieldsales.ui.calls.script import Caller, Script
from fieldsales.ui.calls.script_view import ScriptView
from fieldsales.ui.parts.cards import column
from fieldsales.ui.parts.choices import Tabs
from fieldsales.views.calls import CallCard

SCRIPT, EARLIER, USES, SLOTS = "script", "earlier", "uses", "slots"
_ORDER = (SCRIPT, EARLIER, USES, SLOTS)


class Known(QWidget):
    """Tabs over what is known."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.tabs = Tabs(
            [
                (SCRIPT, self.tr("Script")),
                (EARLIER, self.tr("Earlier calls")),
                (USES, self.tr("What they use")),
                (SLOTS, self.tr("Slots")),
            ]
        )
        self.tabs.chosen.connect(self._show)
        self.script = ScriptView()
        self.earlier = RecordsView(
            self.tr("Earlier calls"),
            "phone",
            self.tr("Nobody called yet"),
            self.tr("This is the first attempt."),
        )
        self.uses = RecordsView(
            self.tr("What they use"),
            "package",
            self.tr("Nothing known yet"),
            self.tr("Ask what they use, and who uses it every day."),
        )
        self._slots = QWidget()
        self._slots.setLayout(column())
        self.stack = QStackedWidget()
        for part in (self.script, self.earlier, self.uses, self._slots):
            self.stack.addWidget(part)
        box = column(self.tabs)
        box.addWidget(self.stack, 1)
        self.setLayout(box)
        self.tabs.show_tab(SLOTS, shown=False)
        self.show_part(SCRIPT)

    def show_part(self, name: str) -> None:
        """Show a part."""
        self.tabs.choose(name)
        self._show(name)

    def show_card(self, card: CallCard, caller: Caller) -> None:
        """Show what is known of another client."""
        self.earlier.show_rows(earlier_rows(card, caller.now))
        self.uses.show_rows(use_rows(card))
        self.tabs.set_count(EARLIER, str(len(card.earlier)) if card.earlier else "")

    def show_script(self, script: Script, *, is_ending: bool) -> None:
        """Show what to say."""
        self.script.show_script(script, is_ending=is_ending)

    def take_slots(self, slots: QWidget | None) -> None:
        """Show the times to offer as a part of this, or no longer."""
        box = self._slots.layout()
        if slots is not None and box is not None:
            box.addWidget(slots)
        self.tabs.show_tab(SLOTS, shown=slots is not None)
        self._show(self.tabs.current())

    @property
    def has_slots(self) -> bool:
        """Say whether the times to offer are a part of this."""
        box = self._slots.layout()
        return box is not None and box.count() > 0

    def _show(self, name: str) -> None:
        self.stack.setCurrentIndex(_ORDER.index(name))
