"""Open a case by hand: a complaint heard outside a questionnaire, in the client's own words.

What is written stays through refreshes and a lock until it is opened or left.
"""

import json
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from fieldsales.domain.case import Case, Severity
from fieldsales.domain.ids import ClientId, ContactId, PersonId
from fieldsales.ui.calendar.client_picker import ClientPicker
from fieldsales.ui.errors import Failure, Family, ShowsFailures
from fieldsales.ui.page import PageContext
from fieldsales.ui.parts.buttons import Button, IconButton, Rank
from fieldsales.ui.parts.cards import Card, Scroll, column, row
from fieldsales.ui.parts.choices import Segmented
from fieldsales.ui.parts.fields import ChoiceField, LongTextField, TextField
from fieldsales.ui.parts.labels import Label
from fieldsales.ui.theme import Tone
from fieldsales.ui.tokens import Type
from fieldsales.views.cases import Complaining

if TYPE_CHECKING:
    from fieldsales.services.cases import NewCase

_WIDEST = 720


class OpenPanel(Card):
    """The panel."""

    opened = Signal(object)
    """A case was opened (`Case`)."""
    closed = Signal()
    """It should go away; what was written is let go."""

    def __init__(self, context: PageContext, owner: ShowsFailures) -> None:
        super().__init__()
        self._context, self._owner = context, owner
        self._known: Complaining | None = None
        self._wanted_contact = self._wanted_owner = ""
        self._build_fields()
        inner = QWidget()
        box = column(self.picker, self.rest, spacing=12, margins=(20, 16, 20, 20))
        box.addStretch()
        inner.setLayout(box)
        inner.setMaximumWidth(_WIDEST)
        self._build_head()
        self.add(Scroll(inner), 1)
        self._show_ready()

    def _build_head(self) -> None:
        title = Label(self.tr("Open a case"), Type.PAGE)
        close = IconButton("x", self.tr("Close"), key="Esc")
        close.clicked.connect(self.closed)
        head = row(title, spacing=8, margins=(20, 14, 14, 10))
        head.addStretch()
        head.addWidget(close)
        self.column.addLayout(head)

    def _build_fields(self) -> None:
        self.picker = ClientPicker(self._context)
        self.picker.picked.connect(self._picked)
        self.words = LongTextField(
            self.tr("What happened, in their words?"),
            placeholder=self.tr("Their words, as they said them"),
        )
        self.wanted = TextField(self.tr("What would put it right?"))
        self.contact = ChoiceField(self.tr("Who says so"), ())
        self.owner_field = ChoiceField(self.tr("Who answers for it"), ())
        self.severity = Segmented(
            (
                (Severity.NORMAL.value, self.tr("Normal")),
                (Severity.HIGH.value, self.tr("High")),
                (Severity.URGENT.value, self.tr("Urgent")),
            )
        )
        self.severity.setAccessibleName(self.tr("How fast it must move"))
        self.severity.choose(Severity.NORMAL.value)
        self.go = Button(self.tr("Open case"), rank=Rank.FIRST, key="Ctrl+Return")
        self.go.clicked.connect(self.open_now)
        caption = Label(self.tr("How fast it must move"), Type.BODY, Tone.TEXT2)
        speed = row(self.severity)
        speed.addStretch()
        foot = row(self.go, margins=(0, 6, 0, 0))
        foot.addStretch()
        people = row(self.contact, self.owner_field, spacing=12)
        box = column(self.words, self.wanted, spacing=12)
        box.addLayout(people)
        inner = column(caption, spacing=4)
        inner.addLayout(speed)
        box.addLayout(inner)
        box.addLayout(foot)
        self.rest = QWidget()
        self.rest.setLayout(box)

    def take_focus(self) -> None:
        """Put the cursor into the search, or into the words when the client is known."""
        target = self.words.edit if self._known is not None else self.picker.search
        target.setFocus(Qt.FocusReason.OtherFocusReason)

    # The client.

    def begin(self, client_id: bytes | None) -> None:
        """Begin anew, with a client if one is named."""
        self.clear()
        if client_id is not None:
            self._read(client_id)

    def _picked(self, client_id: object) -> None:
        if isinstance(client_id, bytes):
            self._read(client_id)
        else:
            self._known = None
            self._show_ready()

    def _read(self, client_id: bytes) -> None:
        context = self._context
        context.tasks.run(
            lambda: context.services.cases.complaining(client_id),
            parent=self,
            then=self._show,
            name="complaint",
        )

    def _show(self, known: Complaining) -> None:
        self._known = known
        self.picker.show_chosen(known.client.id, known.client.name)
        nobody = ("", self.tr("Nobody in particular"))
        self.contact.set_choices([*((c.id.hex(), c.name.full) for c in known.contacts), nobody])
        first = known.contacts[0].id.hex() if known.contacts else ""
        self.contact.set_value(self._wanted_contact or first)
        me = self._context.me.person_id
        mine = [(p.id.hex(), self.tr("I myself")) for p in known.people if p.id == me]
        others = [(p.id.hex(), p.name) for p in known.people if p.id != me]
        later = ("", self.tr("To be decided"))
        self.owner_field.set_choices([later, *mine, *others])
        self.owner_field.set_value(self._wanted_owner)
        self._show_ready()
        if self.isVisible():
            self.words.edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_ready(self) -> None:
        self.rest.setVisible(self._known is not None)

    # Opening.

    def open_now(self) -> None:
        """Open the case that is written down."""
        known = self._known
        if known is None:
            self.picker.refuse(self.tr("Choose the client first."))
            self.take_focus()
            return
        context, new = self._context, self._new_case

        def work() -> Case:
            return context.services.cases.open(new(known))

        context.tasks.run(
            work, parent=self, then=self._opened, failed=self._refused, writes=True, name="open"
        )

    def _new_case(self, known: Complaining) -> "NewCase":
        from fieldsales.services.cases import NewCase

        contact, owner = self.contact.value(), self.owner_field.value()
        return NewCase(
            ClientId(known.client.id),
            self.words.value(),
            Severity(self.severity.current()),
            ContactId(bytes.fromhex(contact)) if contact else None,
            wanted=self.wanted.value(),
            owner_id=PersonId(bytes.fromhex(owner)) if owner else None,
        )

    def _opened(self, case: Case) -> None:
        self.clear()
        self.opened.emit(case)

    def _refused(self, failure: Failure) -> None:
        if failure.family is Family.RULE and failure.where == "words":
            self.words.refuse(failure.text)
            self.words.edit.setFocus()
        else:
            self._owner.show_failure(failure, self.open_now)

    # What is written.

    def clear(self) -> None:
        """Forget what is written."""
        self._known = None
        self._wanted_contact = self._wanted_owner = ""
        if self.picker.client_id is not None:
            self.picker.take_back()
        for field in (self.words, self.wanted):
            field.set_value("")
            field.accept()
        self.severity.choose(Severity.NORMAL.value)
        self._show_ready()

    def draft(self) -> str:
        """Return what is written as text, empty when there is nothing to keep."""
        if self._known is None or not (self.words.value() or self.wanted.value()):
            return ""
        return json.dumps(
            {
                "client": self._known.client.id.hex(),
                "words": self.words.value(),
                "wanted": self.wanted.value(),
                "contact": self.contact.value(),
                "owner": self.owner_field.value(),
                "severity": self.severity.current(),
            }
        )

    def restore(self, text: str) -> bool:
        """Write a draft back; say whether there was one that can be read."""
        try:
            found = {name: str(value) for name, value in json.loads(text).items()}
            client_id = bytes.fromhex(found["client"])
            severity = Severity(found["severity"])
        except (ValueError, KeyError, AttributeError):
            return False
        self.words.set_value(found.get("words", ""))
        self.wanted.set_value(found.get("wanted", ""))
        self._wanted_contact = found.get("contact", "")
        self._wanted_owner = found.get("owner", "")
        self.severity.choose(severity.value)
        self._read(client_id)
        return True
