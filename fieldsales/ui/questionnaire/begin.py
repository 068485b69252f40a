"""Begin a questionnaire from the list: with whom, at which meeting, which form, in which language.

A draft of the same client is offered first, so that nobody begins a second one by mistake. `begin_at`
begins at a meeting at once, as the other pages do.
"""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from fieldsales.domain.ids import ClientId, ContactId, MeetingId, TemplateId
from fieldsales.domain.meeting import Meeting
from fieldsales.forms.template import label_in
from fieldsales.ui import format as fmt
from fieldsales.ui.calendar.client_picker import ClientPicker
from fieldsales.ui.page import PageContext
from fieldsales.ui.painting import TextStyle
from fieldsales.ui.parts.buttons import Button, IconButton, Link, Rank
from fieldsales.ui.parts.cards import Card, column, row
from fieldsales.ui.parts.choices import CheckRow
from fieldsales.ui.parts.fields import ChoiceField
from fieldsales.ui.parts.labels import Label
from fieldsales.ui.questionnaire.words import LANGUAGES
from fieldsales.ui.theme import Tone
from fieldsales.ui.tokens import Type
from fieldsales.views.questionnaires import Starting, TemplateChoice

if TYPE_CHECKING:
    from fieldsales.services.filling import Filling


class BeginPanel(Card):
    """The panel."""

    begun = Signal(bytes)
    """A questionnaire was begun, or a draft chosen: its id."""
    closed = Signal()
    """It should go away."""

    def __init__(self, context: PageContext, client_id: bytes | None = None) -> None:
        super().__init__()
        self._context = context
        self._starting: Starting | None = None
        self._build()
        if client_id is not None:
            self._read(client_id)
        self._show_ready()

    def _build(self) -> None:
        self.picker = ClientPicker(self._context)
        self.picker.picked.connect(self._picked)
        self.drafts = QWidget()
        self._drafts = column(spacing=2)
        self.drafts.setLayout(self._drafts)
        self.contact = ChoiceField(self.tr("Contact"), ())
        self.meeting = ChoiceField(self.tr("Meeting"), ())
        self.form = ChoiceField(self.tr("Questionnaire"), ())
        self.form.chosen.connect(lambda _name: self._show_languages())
        self.language = ChoiceField(self.tr("Language"), ())
        self.short = CheckRow(self.tr("Short form"))
        self.begin = Button(self.tr("Begin"), rank=Rank.FIRST, icon="play", key="Ctrl+Return")
        self.begin.clicked.connect(self.begin_now)
        self.rest = QWidget()
        self.rest.setLayout(
            column(self.contact, self.meeting, self.form, self.language, self.short, spacing=8)
        )
        inner = column(spacing=10, margins=(16, 12, 16, 16))
        inner.addLayout(self._head())
        inner.addWidget(self.picker)
        inner.addWidget(self.drafts)
        inner.addWidget(self.rest)
        line = row(self.begin)
        line.addStretch()
        inner.addLayout(line)
        inner.addStretch()
        self.column.addLayout(inner)

    def _head(self) -> QHBoxLayout:
        title = Label(self.tr("New questionnaire"), style=TextStyle(Type.SECTION))
        close = IconButton("x", self.tr("Close"), key="Esc")
        close.clicked.connect(self.closed)
        head = row(spacing=4)
        head.addWidget(title, 1)
        head.addWidget(close)
        return head

    def take_focus(self) -> None:
        """Put the cursor into the search, or on the button when the client is known."""
        target = self.begin if self._starting is not None else self.picker.search
        target.setFocus(Qt.FocusReason.OtherFocusReason)

    def _picked(self, client_id: object) -> None:
        if isinstance(client_id, bytes):
            self._read(client_id)
        else:
            self._starting = None
            self._show_ready()

    def _read(self, client_id: bytes) -> None:
        context = self._context
        context.tasks.run(
            lambda: context.services.responses.starting(client_id),
            parent=self,
            then=self._show,
            name="begin a questionnaire",
        )

    def _show(self, starting: Starting) -> None:
        self._starting = starting
        self.picker.show_chosen(starting.client.id, starting.client.name)
        nobody = [("", self.tr("Nobody in particular"))]
        self.contact.set_choices([(c.id.hex(), c.name.full) for c in starting.contacts] + nobody)
        self.contact.set_value(starting.contacts[0].id.hex() if starting.contacts else "")
        none = [("", self.tr("At no meeting"))]
        self.meeting.set_choices(
            [(m.id.hex(), _meeting_words(m)) for m in starting.meetings] + none
        )
        self.meeting.set_value(starting.meetings[0].id.hex() if starting.meetings else "")
        if starting.meetings and starting.meetings[0].contact_id is not None:
            self.contact.set_value(starting.meetings[0].contact_id.hex())
        language = fmt.language()
        self.form.set_choices(
            [(t.id.hex(), label_in(t.titles, language)) for t in starting.templates]
        )
        self.form.combo.setCurrentIndex(0)
        self._show_languages()
        self._show_drafts(starting)
        self._show_ready()
        self.begin.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_languages(self) -> None:
        template = self._template()
        languages = template.languages if template is not None else ()
        self.language.set_choices([(n, LANGUAGES.get(n, n)) for n in languages])
        wanted = self._starting.language if self._starting is not None else ""
        if not self.language.value():
            best = next((n for n in (wanted, fmt.language()) if n in languages), "")
            self.language.set_value(best or (languages[0] if languages else ""))

    def _template(self) -> TemplateChoice | None:
        if self._starting is None:
            return None
        wanted = self.form.value()
        return next((t for t in self._starting.templates if t.id.hex() == wanted), None)

    def _show_drafts(self, starting: Starting) -> None:
        while (item := self._drafts.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.deleteLater()
        if starting.drafts:
            words = self.tr("Begun already and not finished:")
            self._drafts.addWidget(Label(words, Type.SMALL, Tone.TEXT2, wraps=True))
        for draft in starting.drafts[:3]:
            at = draft.started_at
            day = fmt.day_year(fmt.local_day(at, fmt.here())) if at else ""
            link = Link(self.tr("Go on with the one of {day}").format(day=day))
            link.clicked.connect(partial(self.begun.emit, draft.id))
            self._drafts.addWidget(link)

    def _show_ready(self) -> None:
        is_ready = self._starting is not None
        self.rest.setVisible(is_ready)
        self.drafts.setVisible(is_ready and bool(self._starting and self._starting.drafts))
        self.begin.setEnabled(is_ready)

    def begin_now(self) -> None:
        """Begin what is chosen."""
        starting, template = self._starting, self._template()
        if starting is None or template is None:
            return
        contact, meeting = self.contact.value(), self.meeting.value()
        context, language = self._context, self.language.value() or "en"
        is_short = self.short.isChecked()

        def work() -> "Filling":
            from fieldsales.services.questionnaires import NewFilling

            return context.services.questionnaires.begin(
                NewFilling(
                    TemplateId(template.id),
                    ClientId(starting.client.id),
                    ContactId(bytes.fromhex(contact)) if contact else None,
                    MeetingId(bytes.fromhex(meeting)) if meeting else None,
                    language,
                    is_short,
                )
            )

        def done(filling: "Filling") -> None:
            context.changes.announce("response")
            self.begun.emit(filling.response.id)

        context.tasks.run(work, parent=self, then=done, writes=True, name="begin")


def _meeting_words(meeting: Meeting) -> str:
    return fmt.day_clock(meeting.slot.start, meeting.slot.zone)


def begin_at(
    context: PageContext, meeting: Meeting, owner: QWidget, then: Callable[[bytes], object]
) -> None:
    """Begin the newest questionnaire at a meeting, or go on with its own; `then` gets its id."""
    spoken = fmt.language()

    def work() -> "Filling":
        from fieldsales.services.questionnaires import NewFilling

        services = context.services
        starting = services.responses.starting(meeting.client_id)
        template = starting.templates[0]
        wanted = starting.language or spoken
        language = wanted if wanted in template.languages else template.languages[0]
        return services.questionnaires.begin(
            NewFilling(
                TemplateId(template.id),
                meeting.client_id,
                meeting.contact_id,
                MeetingId(meeting.id),
                language,
            )
        )

    def done(filling: "Filling") -> None:
        context.changes.announce("response")
        then(filling.response.id)

    context.tasks.run(work, parent=owner, then=done, writes=True, name="begin at a meeting")
