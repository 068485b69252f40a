"""The last question before a visit is booked or moved: the time, offered or typed, said once more."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from fieldsales.ui.booking.pick import Pick
from fieldsales.ui.booking.typed_slot import TypedSlot, pick_words
from fieldsales.ui.calls.panes import Pane
from fieldsales.ui.calls.said import Said
from fieldsales.ui.parts.bands import InlineError
from fieldsales.ui.parts.labels import Label
from fieldsales.ui.theme import Tone
from fieldsales.ui.tokens import Type


class SlotPane(Pane):
    """Book or move: the chosen time in words, another one typed below."""

    typed_pick = Signal(object)
    """A typed time (`Pick`) was chosen, or is one no longer (None)."""

    def __init__(self, title: str, go: str, parent: QWidget | None = None) -> None:
        super().__init__(title, go, parent)
        self._pick: Pick | None = None
        self._offered: Pick | None = None
        self._gives_when_settled = False
        self._starts_typing = False
        self.chosen = Label("", Type.BODY)
        self.detail = Label("", Type.SMALL, Tone.TEXT2)
        self.refusal = InlineError()
        self.refusal.hide()
        self.typed_slot = TypedSlot(self.tr("Another time: thu 15, 14:30, 3 dec 11"))
        self.typed_slot.settled.connect(self._settled)
        self.take_returns(self.typed_slot.field)
        self.fields.setSpacing(4)
        self.fields.addWidget(self.chosen)
        self.fields.addWidget(self.detail)
        self.fields.addWidget(self.refusal)
        self.fields.addSpacing(2)
        self.fields.addWidget(self.typed_slot)

    def ask(
        self, pick: Pick | None, detail: str, now: datetime, zone: str, *, types: bool = False
    ) -> None:
        """Begin anew with a preset time; `types` puts the cursor into the field."""
        self._offered, self._starts_typing = pick, types
        self._gives_when_settled = False
        self.refusal.hide()
        self.detail.setText(detail)
        self.typed_slot.begin(now, zone, pick.day if pick else None)
        self._show(pick)

    def begin(self) -> None:
        """Put the cursor into the field where a time has to be typed, else on the way on."""
        if self._starts_typing or self._pick is None:
            self.start_typing()
        else:
            self.go.setFocus(Qt.FocusReason.OtherFocusReason)

    def start_typing(self) -> None:
        """Put the cursor into the field."""
        self.typed_slot.field.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def pick(self) -> Pick | None:
        """Return the time chosen, None while there is none."""
        return self._pick

    def choose(self, pick: Pick) -> None:
        """Take an offered time."""
        self._offered = pick
        self.typed_slot.field.set_value("")
        self.refusal.hide()
        self._show(pick)
        self.go.setFocus(Qt.FocusReason.OtherFocusReason)

    def give(self) -> None:
        """Go on with the time chosen; one that is being checked goes on as soon as it is."""
        if self.typed_slot.is_waiting():
            self._gives_when_settled = True
        elif self.typed_slot.value() and not self.typed_slot.is_settled():
            self.typed_slot.explain()
        elif self._pick is not None:
            self.given.emit()
        else:
            self.start_typing()

    def fill(self, said: Said) -> Said:
        """Return what was said with the time."""
        return replace(said, pick=self._pick)

    def values(self) -> Mapping[str, str]:
        """Return what is typed."""
        return {"text": self.typed_slot.value()}

    def restore(self, values: Mapping[str, str]) -> None:
        """Show a draft."""
        if values.get("text"):
            self.typed_slot.restore(values["text"])

    def refuse(self, where: str, text: str) -> bool:
        """Say why the time cannot be kept."""
        if where not in {"slot", "trip_id", "client_id"}:
            return False
        self.refusal.say(text)
        self.refusal.show()
        return True

    def _settled(self, pick: Pick | None) -> None:
        is_typed = bool(self.typed_slot.value())
        self._show(pick if is_typed else self._offered)
        self.typed_pick.emit(pick if is_typed else self._offered)
        if self._gives_when_settled:
            self._gives_when_settled = False
            if pick is not None:
                self.given.emit()

    def _show(self, pick: Pick | None) -> None:
        self._pick = pick
        self.chosen.setText(pick_words(pick) if pick else self.tr("No time chosen yet"))
        self.chosen.set_tone(Tone.TEXT if pick else Tone.TEXT3)
        self.go.setEnabled(pick is not None)
        self.chosen.updateGeometry()
