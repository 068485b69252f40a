"""What a head or admin does about people from a desktop: add one, give a code, let read a region.

Each is one signed request to the office (`sync.running.administer`); nothing changes while it cannot be
reached. What the office wrote comes back with the next exchange.
"""

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QTextOption

from fieldsales.domain.ids import id_text
from fieldsales.domain.people import Person, Region, Role
from fieldsales.ui import format as fmt
from fieldsales.ui.errors import Failure
from fieldsales.ui.page import Page
from fieldsales.ui.parts.bands import InlineError
from fieldsales.ui.parts.buttons import Button, Rank
from fieldsales.ui.parts.cards import row
from fieldsales.ui.parts.choices import CheckRow
from fieldsales.ui.parts.day_fields import DateField
from fieldsales.ui.parts.fields import ChoiceField, Field, LongTextField, TextField
from fieldsales.ui.parts.labels import Label
from fieldsales.ui.parts.overlays import Popover
from fieldsales.ui.theme import Tone
from fieldsales.ui.tokens import Type

MAY_ADMINISTER = frozenset({Role.HEAD, Role.ADMIN})
_WIDTH = 340
_MOST_REGIONS = 6


def role_words(role: Role) -> str:
    """Return a role in the reader's language."""
    translate = QCoreApplication.translate
    words = {
        Role.REP: translate("people", "Brigade"),
        Role.OFFICE: translate("people", "Booking desk"),
        Role.LEAD: translate("people", "Team lead"),
        Role.HEAD: translate("people", "Head"),
        Role.ADMIN: translate("people", "Administrator"),
    }
    return words.get(role, role.value)


class ActForm(Popover):
    """A small form that asks the office for one act and shows its refusal beside the field."""

    done = Signal(object)
    """What the office made, by name."""

    def __init__(self, page: Page, title: str, act: str, button: str) -> None:
        super().__init__(page, _WIDTH)
        self._page, self._act = page, act
        self._fields: dict[str, Field] = {}
        self.column.setSpacing(10)
        self.column.addWidget(Label(title, Type.SECTION))
        self.refusal = InlineError()
        self.refusal.hide()
        self.button = Button(button, rank=Rank.FIRST, key="Return")
        self.button.clicked.connect(self.ask)

    def add_field(self, name: str, field: Field) -> None:
        """Add a field; a refusal that names it is shown beside it."""
        self._fields[name] = field
        self.column.addWidget(field)
        if isinstance(field, TextField):
            field.edit.returnPressed.connect(self.ask)

    def end_form(self) -> None:
        """Put the refusal and the button below the fields."""
        self.column.addWidget(self.refusal)
        line = row(spacing=8)
        line.addStretch()
        line.addWidget(self.button)
        self.column.addLayout(line)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take Return wherever the cursor is, in a list of choices too."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self.button.isEnabled():
            self.ask()
        super().keyPressEvent(event)

    def values(self) -> Mapping[str, object]:
        """Return what is asked; fields by default."""
        return {n: f.value() for n, f in self._fields.items() if isinstance(f, TextField)}

    def ask(self) -> None:
        """Ask the office; the form stays open until it answered."""
        for field in self._fields.values():
            field.accept()
        self.refusal.hide()
        self.button.setEnabled(False)
        administer(self._page, self._act, self.values(), self._came, self._refused)

    def _came(self, made: Mapping[str, object]) -> None:
        self.close_it()
        self.done.emit(made)
        self.deleteLater()

    def _refused(self, failure: Failure) -> None:
        self.button.setEnabled(True)
        field = self._fields.get(failure.where.lower())
        if field is not None:
            field.refuse(failure.text)
            field.setFocus()
        else:
            self.refusal.say(failure.text, "")
            self.refusal.show()
        self.adjustSize()


class AddPerson(ActForm):
    """Name, e-mail, roles and the regions she may read."""

    def __init__(self, page: Page, regions: Sequence[Region]) -> None:
        translate = QCoreApplication.translate
        super().__init__(
            page,
            translate("people", "Add a person"),
            "person.add",
            translate("people", "Add person"),
        )
        self.name, self.email = TextField(self.tr("Name")), TextField(self.tr("E-mail"))
        self.add_field("name", self.name)
        self.add_field("email", self.email)
        self.roles = {role: CheckRow(role_words(role)) for role in Role}
        self.regions = {r.id: CheckRow(r.name) for r in regions[:_MOST_REGIONS]}
        self._add_checks(self.tr("Works as"), list(self.roles.values()))
        self._add_checks(self.tr("May read"), list(self.regions.values()))
        self.end_form()

    def _add_checks(self, title: str, checks: Sequence[CheckRow]) -> None:
        if not checks:
            return
        self.column.addWidget(Label(title, Type.SMALL, Tone.TEXT2))
        for pair in zip(checks[::2], [*checks[1::2], None], strict=False):
            line = row(spacing=8)
            for check in pair:
                if check is not None:
                    line.addWidget(check, 1)
            self.column.addLayout(line)

    def values(self) -> Mapping[str, object]:
        """Return the person with roles and regions."""
        roles = [role.value for role, check in self.roles.items() if check.isChecked()]
        regions = [id_text(i) for i, check in self.regions.items() if check.isChecked()]
        return {**super().values(), "roles": roles, "regions": regions}


class AddRegion(ActForm):
    """The name of a new region."""

    def __init__(self, page: Page) -> None:
        translate = QCoreApplication.translate
        super().__init__(
            page,
            translate("people", "Add a region"),
            "region.add",
            translate("people", "Add region"),
        )
        self.name = TextField(self.tr("Name"), hint=self.tr("A part of the market, such as Huelva"))
        self.add_field("name", self.name)
        self.end_form()


class LetRead(ActForm):
    """A region a person may read, from a day until a day."""

    def __init__(self, page: Page, person: Person, regions: Sequence[Region]) -> None:
        translate = QCoreApplication.translate
        super().__init__(
            page,
            translate("people", "{name} may read").format(name=person.name),
            "person.grant",
            translate("people", "Let read"),
        )
        self._person = person
        today = page.context.clock.now().date()
        self.region = ChoiceField(self.tr("Region"), [(id_text(r.id), r.name) for r in regions])
        self.since = DateField(self.tr("From"), today, hint=self.tr("Empty: at once"))
        self.until = DateField(self.tr("Until"), today, hint=self.tr("Empty: for good"))
        self.add_field("region", self.region)
        self.add_field("since", self.since)
        self.add_field("until", self.until)
        self.end_form()

    def values(self) -> Mapping[str, object]:
        """Return the grant."""
        since, until = self.since.day(), self.until.day()
        return {
            "email": self._person.email,
            "region": self.region.value(),
            "since": since.isoformat() if since else "",
            "until": until.isoformat() if until else "",
        }


class CodeShown(Popover):
    """An enrolment code just made: to be read out, copied or sent; it works once."""

    def __init__(self, page: Page, person: Person, code: str, expires: datetime) -> None:
        super().__init__(page, _WIDTH + 60)
        self.column.setSpacing(10)
        title = self.tr("Code for {name}").format(name=person.name)
        self.column.addWidget(Label(title, Type.SECTION))
        self.code = LongTextField(lines=4)
        self.code.edit.setReadOnly(True)
        self.code.edit.setWordWrapMode(QTextOption.WrapMode.WrapAnywhere)
        self.code.edit.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.code.set_value(code)
        self.code.edit.setAccessibleName(title)
        self.column.addWidget(self.code)
        when = fmt.day_clock(expires, fmt.here())
        said = self.tr("Works once, until {when}. On the new laptop: Join your office.")
        words = Label(said.format(when=when), Type.SMALL, Tone.TEXT2, wraps=True)
        self.column.addWidget(words)
        self.copy = Button(self.tr("Copy code"), rank=Rank.FIRST, icon="copy", key="Return")
        self.copy.clicked.connect(lambda: self._copied(page, code))
        line = row(spacing=8)
        line.addStretch()
        line.addWidget(self.copy)
        self.column.addLayout(line)

    def _copied(self, page: Page, code: str) -> None:
        QGuiApplication.clipboard().setText(code)
        self.close_it()
        page.context.toasts.say(self.tr("Code copied"))


def administer(
    page: Page,
    act: str,
    values: Mapping[str, object],
    then: Callable[[Mapping[str, object]], object],
    failed: Callable[[Failure], object] | None = None,
) -> None:
    """Ask the office for an act, off the GUI thread; the exchange that follows brings what it wrote."""
    context = page.context

    def work() -> Mapping[str, object]:
        from fieldsales.sync.running import administer as ask

        return ask(context.device(), context.clock, act, values)

    def came(made: Mapping[str, object]) -> None:
        context.changes.announce("person", "region", "grant", "device", by=page)
        then(made)

    context.tasks.run(work, parent=page, then=came, failed=failed, name=act)


def give_code(page: Page, person: Person) -> None:
    """Have the office make a code for a person and show it."""

    def show(made: Mapping[str, object]) -> None:
        expires = datetime.fromisoformat(str(made["expires"]))
        shown = CodeShown(page, person, str(made["code"]), expires)
        shown.closed.connect(shown.deleteLater)
        shown.open_at(page)

    administer(page, "code", {"email": person.email}, show)
