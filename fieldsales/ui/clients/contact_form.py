"""A contact being written: name, position, part in buying, how to reach her, since when, after whom."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from fieldsales.domain.client import Contact, DecisionRole
from fieldsales.domain.ids import ContactId
from fieldsales.domain.registers import PersonName
from fieldsales.ui.clients.editors import looks_like_email, phones_of
from fieldsales.ui.clients.words import decision_words, language_words
from fieldsales.ui.parts.buttons import Button, Height, Link, Rank
from fieldsales.ui.parts.cards import column, row
from fieldsales.ui.parts.choices import CheckRow
from fieldsales.ui.parts.day_fields import DateField
from fieldsales.ui.parts.fields import ChoiceField, LongTextField, TextField

if TYPE_CHECKING:
    from fieldsales.services.opening import Services

ContactChange = Callable[[Contact, "Services"], Contact]


class ContactForm(QWidget):
    """The form, in the place of its row."""

    kept = Signal()
    """Keep it."""
    left = Signal()
    """Leave it as it was."""
    removed = Signal()
    """Delete the contact."""
    typed = Signal()
    """Something was typed."""

    def __init__(
        self, contact: Contact | None, others: Sequence[Contact], today: date, *, may_delete: bool
    ) -> None:
        super().__init__()
        self.contact = contact
        self._country = ""
        self._build_fields(today)
        self._build_succession(others)
        self._build_acts(may_delete=may_delete and contact is not None)
        box = column(spacing=8, margins=(16, 10, 16, 12))
        box.addLayout(row(self.given, self.family, spacing=8))
        for field in (self.position, self.phones, self.emails, self.succeeds):
            box.addWidget(field)
        box.addWidget(self._rest_of_it())
        box.addLayout(self._acts)
        self.setLayout(box)
        if contact is not None:
            self._show(contact)

    def _build_fields(self, today: date) -> None:
        self.given = TextField(self.tr("First name"))
        self.family = TextField(self.tr("Family name"))
        self.position = TextField(self.tr("Position"))
        roles = [(r.value, decision_words(r) or self.tr("Not known")) for r in DecisionRole]
        self.role = ChoiceField(self.tr("Part in buying"), roles)
        self.role.set_value(DecisionRole.UNSET.value)
        languages = [("", self.tr("As the firm"))]
        languages += [(c, language_words(c)) for c in ("en", "es", "ru")]
        self.language = ChoiceField(self.tr("Language"), languages)
        self.language.set_value("")
        self.phones = LongTextField(self.tr("Phones"), hint=self.tr("One number a line"), lines=2)
        self.emails = LongTextField(self.tr("E-mails"), hint=self.tr("One address a line"), lines=1)
        self.hours = TextField(self.tr("Best hours"), placeholder="10:00–11:30")
        self.greeting = TextField(
            self.tr("How to address"), placeholder=self.tr("as said on the phone")
        )
        self.since = DateField(self.tr("Since"), today)
        self.until = DateField(self.tr("Until"), today)
        self.no_calls = CheckRow(self.tr("Wants no calls"))
        self.notes = LongTextField(self.tr("Notes"), lines=2)
        for line in (self.given, self.family, self.position, self.hours, self.greeting):
            line.edit.installEventFilter(self)
            line.changed.connect(lambda _text: self.typed.emit())
        for lines in (self.phones, self.emails, self.notes):
            lines.edit.installEventFilter(self)
            lines.changed.connect(lambda _text: self.typed.emit())

    def _build_succession(self, others: Sequence[Contact]) -> None:
        choices = [("", self.tr("Nobody"))]
        choices += [(c.id.hex(), c.name.full or c.position) for c in others if c.until is None]
        self.succeeds = ChoiceField(self.tr("Took over from"), choices)
        self.succeeds.set_value("")
        if self.contact is not None or len(choices) == 1:
            self.succeeds.hide()

    def _rest_of_it(self) -> QWidget:
        """Return what is seldom known of a new person, folded for one."""
        rest = QWidget()
        box = column(spacing=8, margins=(0, 0, 0, 0))
        box.addLayout(row(self.role, self.language, spacing=8))
        box.addWidget(self.hours)
        box.addWidget(self.greeting)
        box.addLayout(row(self.since, self.until, spacing=8))
        box.addWidget(self.no_calls)
        box.addWidget(self.notes)
        rest.setLayout(box)
        self.more.clicked.connect(rest.show)
        self.more.clicked.connect(self.more.hide)
        if self.contact is None:
            rest.hide()
        else:
            self.more.hide()
        return rest

    def _build_acts(self, *, may_delete: bool) -> None:
        keep = Button(self.tr("Save"), height=Height.SMALL)
        keep.clicked.connect(self.kept)
        leave = Button(self.tr("Cancel"), rank=Rank.QUIET, key="Esc", height=Height.SMALL)
        leave.clicked.connect(self.left)
        self._acts = row(keep, leave, spacing=8)
        self._acts.addStretch()
        self.more = Link(self.tr("More"))
        self._acts.addWidget(self.more)
        self.delete = Link(self.tr("Delete"))
        self.delete.clicked.connect(self.removed)
        if not may_delete:
            self.delete.hide()
        self._acts.addWidget(self.delete)

    def _show(self, contact: Contact) -> None:
        self.given.set_value(contact.name.given)
        self.family.set_value(contact.name.family)
        self.greeting.set_value(contact.name.address_form)
        self.position.set_value(contact.position)
        self.role.set_value(contact.decision_role.value)
        self.language.set_value(contact.language)
        self.phones.set_value("\n".join(p.raw for p in contact.phones))
        self.emails.set_value("\n".join(contact.emails))
        self.hours.set_value(contact.best_hours)
        self.since.set_day(contact.since)
        self.until.set_day(contact.until)
        self.no_calls.setChecked(contact.do_not_call)
        self.notes.set_value(contact.notes)

    def begin(self, country: str) -> None:
        """Take the keyboard; `country` is that of numbers without a code."""
        self._country = country
        self.given.setFocus(Qt.FocusReason.OtherFocusReason)
        self.given.edit.selectAll()

    def succeeded(self) -> ContactId | None:
        """Return whose place this person takes."""
        value = self.succeeds.value()
        return ContactId(bytes.fromhex(value)) if value else None

    def change(self) -> ContactChange | None:
        """Return the change; None after saying what is not understood."""
        emails = _lines(self.emails)
        wrong = next((e for e in emails if not looks_like_email(e)), None)
        if wrong is not None:
            said = self.tr("{text} is no e-mail address; write it like name@firm.example.")
            self.emails.refuse(said.format(text=wrong))
            return None
        name = PersonName(
            self.given.value(),
            self.family.value(),
            self.greeting.value(),
            self.contact.name.pronounced if self.contact else "",
        )
        plain = {
            "name": name,
            "position": self.position.value(),
            "decision_role": DecisionRole(self.role.value()),
            "language": self.language.value(),
            "emails": tuple(emails),
            "best_hours": self.hours.value(),
            "since": self.since.day() if self.since.value() else None,
            "until": self.until.day() if self.until.value() else None,
            "do_not_call": self.no_calls.isChecked(),
            "notes": self.notes.value(),
        }
        numbers, country = _lines(self.phones), self._country

        def changed(contact: Contact, _services: "Services") -> Contact:
            phones = phones_of(numbers, contact.phones, country)
            return replace(contact, phones=phones, **plain)  # type: ignore[arg-type]

        return changed

    def refuse(self, where: str, text: str) -> bool:
        """Say a rule's refusal beside its field."""
        fields = {"name": self.given, "position": self.position}
        field = fields.get(where)
        if field is not None:
            field.refuse(text)
        return field is not None

    def values(self) -> Mapping[str, str]:
        """Return what is typed, as a draft."""
        texts = {
            "given": self.given.value(),
            "family": self.family.value(),
            "position": self.position.value(),
            "phones": self.phones.value(),
            "emails": self.emails.value(),
            "hours": self.hours.value(),
            "greeting": self.greeting.value(),
            "notes": self.notes.value(),
        }
        return texts | {"role": self.role.value(), "language": self.language.value()}

    def restore(self, values: Mapping[str, str]) -> None:
        """Show a draft."""
        for name, field in self._typed_fields().items():
            field.set_value(values.get(name, ""))
        self.role.set_value(values.get("role", DecisionRole.UNSET.value))
        self.language.set_value(values.get("language", ""))

    def _typed_fields(self) -> Mapping[str, TextField | LongTextField]:
        return {
            "given": self.given,
            "family": self.family,
            "position": self.position,
            "phones": self.phones,
            "emails": self.emails,
            "hours": self.hours,
            "greeting": self.greeting,
            "notes": self.notes,
        }

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take Enter in a line, Ctrl and Enter everywhere, and Esc."""
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
            return False
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
            return True
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            is_long = watched in {self.phones.edit, self.emails.edit, self.notes.edit}
            if not is_long or event.modifiers() & Qt.KeyboardModifier.ControlModifier:
                self.kept.emit()
                return True
        return False


def _lines(field: LongTextField) -> list[str]:
    return [line.strip() for line in field.value().splitlines() if line.strip()]
