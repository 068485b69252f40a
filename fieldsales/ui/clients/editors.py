"""Editors of one fact of a client, opened in its place: a line, a choice, several lines, hours.

An editor answers with a change, to be applied where services may be waited for: reading numbers and finding
towns takes longer than a key may. What it cannot understand it refuses beside the field.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from fieldsales.domain.client import Client
from fieldsales.domain.registers import Phone
from fieldsales.planning.typed_hours import read_hours
from fieldsales.ui.clients.words import hours_words
from fieldsales.ui.parts.cards import column
from fieldsales.ui.parts.fields import ChoiceField, LongTextField, TextField

if TYPE_CHECKING:
    from fieldsales.services.opening import Services

Change = Callable[[Client, "Services"], Client]


class Editor(QWidget):
    """What all editors share: Enter keeps, Esc leaves."""

    kept = Signal()
    """Enter: keep it."""
    left = Signal()
    """Esc: leave it as it was."""
    typed = Signal()
    """Something was typed."""

    def __init__(self) -> None:
        super().__init__()
        self.box = column(spacing=6)
        self.setLayout(self.box)

    def show_client(self, client: Client) -> None:
        """Show what stands."""

    def begin(self) -> None:
        """Take the keyboard."""

    def change(self) -> Change | None:
        """Return the change; None after saying what is not understood."""
        return None

    def values(self) -> Mapping[str, str]:
        """Return what is typed, as a draft."""
        return {}

    def restore(self, values: Mapping[str, str]) -> None:
        """Show a draft."""

    def refuse(self, text: str) -> None:
        """Say a rule's refusal beside the field."""

    def watch(self, field: TextField) -> None:
        """Let Enter in a field keep, and Esc leave."""
        field.edit.installEventFilter(self)
        field.changed.connect(lambda _text: self.typed.emit())

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Take Enter and Esc."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() == Qt.Key.Key_Escape:
                self.left.emit()
                return True
            if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self.keeps_on(event):
                self.kept.emit()
                return True
        return False

    def keeps_on(self, event: QKeyEvent) -> bool:
        """Say whether this Enter keeps; in several lines it begins a new one."""
        del event
        return True


class LineEditor(Editor):
    """One line of text."""

    def __init__(self, get: Callable[[Client], str], field_name: str) -> None:
        super().__init__()
        self._get, self._name = get, field_name
        self.field = TextField()
        self.watch(self.field)
        self.box.addWidget(self.field)

    def show_client(self, client: Client) -> None:
        """Show what stands."""
        self.field.set_value(self._get(client))

    def begin(self) -> None:
        """Take the keyboard, all of it chosen."""
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)
        self.field.edit.selectAll()

    def change(self) -> Change | None:
        """Return the change."""
        name, value = self._name, self.field.value()
        return lambda client, _services: replace(client, **{name: value})  # type: ignore[arg-type]

    def values(self) -> Mapping[str, str]:
        """Return what is typed."""
        return {"text": self.field.value()}

    def restore(self, values: Mapping[str, str]) -> None:
        """Show a draft."""
        self.field.set_value(values.get("text", ""))

    def refuse(self, text: str) -> None:
        """Say a rule's refusal."""
        self.field.refuse(text)


class ChoiceEditor(Editor):
    """One of a few; choosing keeps."""

    def __init__(
        self,
        choices: Sequence[tuple[str, str]],
        get: Callable[[Client], str],
        put: Callable[[Client, str], Client],
    ) -> None:
        super().__init__()
        self._get, self._put = get, put
        self.field = ChoiceField("", choices)
        self.field.combo.installEventFilter(self)
        self.field.chosen.connect(lambda _name: self.kept.emit())
        self.box.addWidget(self.field)

    def show_client(self, client: Client) -> None:
        """Show what stands."""
        self.field.set_value(self._get(client))

    def begin(self) -> None:
        """Take the keyboard; the list opens."""
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def change(self) -> Change | None:
        """Return the change."""
        put, value = self._put, self.field.value()
        return lambda client, _services: put(client, value)

    def refuse(self, text: str) -> None:
        """Say a rule's refusal."""
        self.field.refuse(text)


class LinesEditor(Editor):
    """Several lines: notes, numbers, addresses. Ctrl and Enter keep, Enter begins a line."""

    def __init__(self, get: Callable[[Client], Sequence[str]], *, hint: str = "") -> None:
        super().__init__()
        self._get = get
        self.field = LongTextField(hint=hint, lines=3)
        self.field.edit.installEventFilter(self)
        self.field.changed.connect(lambda _text: self.typed.emit())
        self.box.addWidget(self.field)

    def show_client(self, client: Client) -> None:
        """Show what stands."""
        self.field.set_value("\n".join(self._get(client)))

    def begin(self) -> None:
        """Take the keyboard."""
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def lines(self) -> list[str]:
        """Return the lines that are not blank."""
        return [line.strip() for line in self.field.value().splitlines() if line.strip()]

    def keeps_on(self, event: QKeyEvent) -> bool:
        """Say whether this Enter keeps: with Ctrl."""
        return bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)

    def values(self) -> Mapping[str, str]:
        """Return what is typed."""
        return {"text": self.field.value()}

    def restore(self, values: Mapping[str, str]) -> None:
        """Show a draft."""
        self.field.set_value(values.get("text", ""))

    def refuse(self, text: str) -> None:
        """Say a rule's refusal."""
        self.field.refuse(text)


class NotesEditor(LinesEditor):
    """The notes of a client."""

    def __init__(self) -> None:
        super().__init__(lambda c: [c.notes])

    def change(self) -> Change | None:
        """Return the change."""
        text = self.field.value()
        return lambda client, _services: replace(client, notes=text)


class PhonesEditor(LinesEditor):
    """The firm's own numbers, one a line."""

    def __init__(self) -> None:
        super().__init__(lambda c: [p.raw for p in c.phones])
        self.field.set_hint(self.tr("One number a line"))

    def change(self) -> Change | None:
        """Return the change; numbers that stood stay as they were read."""
        lines = self.lines()

        def changed(client: Client, _services: "Services") -> Client:
            country = client.address.country if client.address else ""
            return replace(client, phones=phones_of(lines, client.phones, country))

        return changed


class EmailsEditor(LinesEditor):
    """The firm's own addresses, one a line."""

    def __init__(self) -> None:
        super().__init__(lambda c: c.emails)
        self.field.set_hint(self.tr("One address a line"))

    def change(self) -> Change | None:
        """Return the change; refuse what is no address."""
        wrong = next((line for line in self.lines() if not looks_like_email(line)), None)
        if wrong is not None:
            said = self.tr("{text} is no e-mail address; write it like name@firm.example.")
            self.field.refuse(said.format(text=wrong))
            return None
        lines = tuple(self.lines())
        return lambda client, _services: replace(client, emails=lines)


class HoursEditor(Editor):
    """When the firm receives."""

    def __init__(self) -> None:
        super().__init__()
        self.field = TextField(placeholder=self.tr("mon-fri 9-14, 16-18; sat 10-13"))
        self.field.changed.connect(lambda _text: self._preview())
        self.watch(self.field)
        self.box.addWidget(self.field)

    def show_client(self, client: Client) -> None:
        """Show what stands."""
        self.field.set_value(hours_words(client.openings))

    def begin(self) -> None:
        """Take the keyboard, all of it chosen."""
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)
        self.field.edit.selectAll()

    def change(self) -> Change | None:
        """Return the change; refuse hours that are not understood."""
        openings = read_hours(self.field.value())
        if openings is None:
            self.field.refuse(self.tr("Write it like mon-fri 9-14, 16-18."))
            return None
        return lambda client, _services: replace(client, openings=openings)

    def values(self) -> Mapping[str, str]:
        """Return what is typed."""
        return {"text": self.field.value()}

    def restore(self, values: Mapping[str, str]) -> None:
        """Show a draft."""
        self.field.set_value(values.get("text", ""))
        self._preview()

    def _preview(self) -> None:
        openings = read_hours(self.field.value())
        self.field.set_hint(hours_words(openings) if openings else "")


def phones_of(lines: Sequence[str], known: Sequence[Phone], country: str) -> tuple[Phone, ...]:
    """Return numbers as typed; those known stay as they were read. Call it where services may load."""
    from fieldsales.services.phones import read_phones

    standing = {p.raw: p for p in known}
    found: list[Phone] = []
    for line in lines:
        found += [standing[line]] if line in standing else read_phones(line, country)
    return tuple(found)


def looks_like_email(text: str) -> bool:
    """Say whether a text can be an e-mail address."""
    name, sign, host = text.partition("@")
    return bool(name and sign and "." in host.strip(".") and " " not in text)
