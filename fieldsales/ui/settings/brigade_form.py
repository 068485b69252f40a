"""A new brigade, written beside the list of people: its name, its letters, its pair, its lead."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication

from fieldsales.domain.ids import PersonId, id_from_text, id_text
from fieldsales.domain.people import Person, Role
from fieldsales.ui.page import Page
from fieldsales.ui.parts.fields import ChoiceField, TextField
from fieldsales.ui.settings.people_acts import ActForm

MAY_MAKE = frozenset({Role.LEAD, Role.HEAD})
_NOBODY = ""


class AddBrigade(ActForm):
    """A brigade is made on this laptop, with or without a network; it travels with the next exchange."""

    def __init__(self, page: Page, people: Sequence[Person], today: date) -> None:
        translate = QCoreApplication.translate
        super().__init__(
            page, translate("people", "Add a brigade"), "", translate("people", "Add brigade")
        )
        self._today = today
        self.name = TextField(self.tr("Name"), hint=self.tr("Often a river or a hill"))
        self.letters = TextField(
            self.tr("Two letters"), hint=self.tr("Empty: the first two of the name")
        )
        pair = [(id_text(p.id), p.name) for p in _first(people, Role.REP)]
        leads = [(id_text(p.id), p.name) for p in _first(people, Role.LEAD)]
        nobody = (_NOBODY, self.tr("Nobody"))
        self.one = ChoiceField(self.tr("First of the pair"), pair)
        self.other = ChoiceField(self.tr("Second of the pair"), [nobody, *pair])
        self.lead = ChoiceField(self.tr("Led by"), [nobody, *leads])
        self.add_field("name", self.name)
        self.add_field("letters", self.letters)
        self.add_field("members", self.one)
        self.add_field("second", self.other)
        self.add_field("lead_id", self.lead)
        self.end_form()

    def ask(self) -> None:
        """Make it; a refusal is shown beside its field."""
        for field in self._fields.values():
            field.accept()
        self.refusal.hide()
        self.button.setEnabled(False)
        asked = (self.name.value(), self.letters.value(), self._members(), self.lead.value())
        context, today = self._page.context, self._today

        def work() -> int:
            from fieldsales.services.brigades import NewBrigade

            name, letters, members, lead = asked
            led_by = PersonId(id_from_text(lead)) if lead else None
            new: NewBrigade = NewBrigade(name, members, today, led_by, letters)
            return context.services.brigades.make(new)[1]

        def came(act: int) -> None:
            said = QCoreApplication.translate("people", "Brigade {name} added").format(
                name=asked[0]
            )
            context.undo.did(act, said, "brigade", "brigade_member", by=None)
            self._came({"act": act})

        context.tasks.run(
            work, parent=self._page, then=came, failed=self._refused, writes=True, name="brigade"
        )

    def _members(self) -> list[PersonId]:
        chosen = [self.one.value(), self.other.value()]
        return [PersonId(id_from_text(text)) for text in chosen if text]


def _first(people: Sequence[Person], role: Role) -> list[Person]:
    """Return the people by name, those of a role first."""
    return sorted(people, key=lambda p: (role not in p.roles, p.name))
