"""A client's card: know this client in ten seconds. Persons and facts, what happened, what stands.

Contacts and facts at the left, the timeline in the middle, questionnaires and offers at the right. In a small
window the left becomes a tab of the middle, and the right is left out: its lists are tabs already.
"""

from collections.abc import Sequence
from datetime import datetime
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QStackedWidget, QWidget

from fieldsales.domain.case import ENDED_CASE
from fieldsales.domain.permissions import may_delete
from fieldsales.ui import format as fmt
from fieldsales.ui.clients.address_editor import AddressEditor
from fieldsales.ui.clients.card_columns import CardColumns
from fieldsales.ui.clients.card_popovers import CardPopovers
from fieldsales.ui.clients.card_reading import CardView, draft_name, read_card
from fieldsales.ui.clients.client_acts import CardDraft, ClientActs
from fieldsales.ui.clients.contacts_card import NEW
from fieldsales.ui.clients.drafting import DraftKeeper
from fieldsales.ui.clients.fact_list import facts_of
from fieldsales.ui.clients.town_choice import AnyPlace
from fieldsales.ui.errors import Failure, Family
from fieldsales.ui.page import Page, PageContext, PageKey
from fieldsales.ui.parts.buttons import Button, IconButton, Rank
from fieldsales.ui.parts.cards import Empty, small_button
from fieldsales.ui.parts.chips import Chip, ChipTone
from fieldsales.ui.parts.native import Menu
from fieldsales.ui.tasks import Job
from fieldsales.views.clients import EventKind, TimelineEntry

_OPENS = {EventKind.MEETING: "meeting", EventKind.CASE: "case", EventKind.RESPONSE: "response"}


class ClientPage(Page):
    """The card."""

    kinds = frozenset(
        {"client", "contact", "meeting", "call", "note", "case", "task", "offer", "response"}
        | {"referral", "membership", "place"}
    )

    def __init__(self, context: PageContext) -> None:
        super().__init__(context)
        self._client_id = b""
        self._view: CardView | None = None
        self._job: Job | None = None
        self.acts = ClientActs(self)
        self.draft = DraftKeeper(context, self, self._draft)
        self.popovers = CardPopovers(self)
        self.columns = CardColumns()
        self._build_header()
        back = small_button(self.tr("Back to the list"))
        back.clicked.connect(lambda: context.go.open_page("clients"))
        self.missing = Empty(
            "map-pinned",
            self.tr("This client is outside your regions"),
            self.tr("Your lead can give you the region, or the client is gone."),
            back,
        )
        self.stack = QStackedWidget()
        self.stack.addWidget(self.columns)
        self.stack.addWidget(self.missing)
        self.body.addWidget(self.stack, 1)
        self._connect()

    def _build_header(self) -> None:
        self.vip = Chip("VIP", ChipTone.NEUTRAL, "star")
        self.case = Chip("", ChipTone.WARNING, "triangle-alert")
        self.no_visits = Chip(self.tr("No visits"), ChipTone.WARNING, "ban")
        self.more = IconButton("ellipsis", self.tr("More"), side=32)
        self.call = Button(self.tr("Call"), icon="phone", key="C")
        self.task = Button(self.tr("Task"), icon="square-check", key="T")
        self.book = Button(self.tr("Book meeting"), rank=Rank.FIRST, icon="calendar-plus", key="B")

    def _connect(self) -> None:
        contacts, facts, middle = self.columns.contacts, self.columns.facts, self.columns.middle
        self.call.clicked.connect(self.start_call)
        self.task.clicked.connect(middle.begin_task)
        self.book.clicked.connect(self.ask_time)
        self.more.clicked.connect(self._open_more)
        contacts.kept.connect(self._keep_contact)
        contacts.removed.connect(self._remove_contact)
        facts.kept.connect(self._keep_fact)
        facts.history_asked.connect(self._show_history)
        facts.compare_asked.connect(self._compare)
        for part in (contacts, facts, middle):
            part.typed.connect(self.draft.typed)
        middle.note_given.connect(self._keep_note)
        middle.task_given.connect(self._keep_task)
        middle.entry_opened.connect(self._open_entry)
        middle.record_opened.connect(self._open_record)
        middle.book_asked.connect(self.ask_time)
        self.columns.changed.connect(self.header_changed)
        self.columns.family.opened.connect(self._open_family)
        self.acts.doubtful.connect(self._ask_place)
        self.popovers.task_done.connect(self.acts.finish_task)

    # What the page is asked.

    def title(self) -> str:
        """Return the client's name."""
        return self._view.card.client.name if self._view and self._view.card else " "

    def context_line(self) -> str:
        """Return town, region, when last seen."""
        if self._view is None or self._view.card is None:
            return " "
        card = self._view.card
        seen = self.tr("never met")
        if card.last_met is not None:
            is_long_ago = (self._view.now.date() - card.last_met).days > 300
            day = fmt.day_year(card.last_met) if is_long_ago else fmt.day_month(card.last_met)
            seen = self.tr("last seen {day}").format(day=day)
        return " · ".join(p for p in (card.place, card.region, seen) if p)

    def header_actions(self) -> Sequence[QWidget]:
        """Return what applies: signs, then call, task, book."""
        card = self._view.card if self._view else None
        if card is None:
            return ()
        cases = sum(c.state not in ENDED_CASE for c in card.cases)
        self.case.set_text(self.tr("%n open case(s)", "", cases))
        roles = self.context.me.roles
        shown: list[tuple[QWidget, bool]] = [
            (self.vip, card.is_vip),
            (self.case, cases > 0),
            (self.no_visits, card.client.do_not_visit),
            (self.more, may_delete(roles, "client")),
            (self.call, self.context.go.can_open("client_to_call")),
            (self.task, True),
            (self.book, not card.client.do_not_visit),
        ]
        return [widget for widget, is_shown in shown if is_shown]

    def page_keys(self) -> Sequence[PageKey]:
        """Return the keys of the card."""
        contacts, facts, middle = self.columns.contacts, self.columns.facts, self.columns.middle

        def is_here() -> bool:
            return self._view is not None and self._view.card is not None

        return (
            PageKey("C", self.tr("Call"), self.start_call, icon="phone", is_on=is_here),
            PageKey("T", self.tr("Task"), middle.begin_task, icon="square-check", is_on=is_here),
            PageKey(
                "B", self.tr("Book meeting"), self.ask_time, icon="calendar-plus", is_on=is_here
            ),
            PageKey(
                "W", self.tr("Write a note"), middle.begin_note, icon="pen-line", is_on=is_here
            ),
            PageKey(
                "N",
                self.tr("New contact"),
                lambda: self._to_persons(lambda: contacts.edit(NEW)),
                icon="user-plus",
                is_on=is_here,
            ),
            PageKey(
                "E",
                self.tr("Edit the facts"),
                lambda: self._to_persons(facts.edit_first),
                icon="square-pen",
                is_on=is_here,
            ),
        )

    def panes(self) -> Sequence[QWidget]:
        """Return contacts, facts, timeline."""
        contacts, facts = self.columns.contacts, self.columns.facts
        facts_row = list(facts.rows.values())[:1]
        return (contacts.add_button, *contacts.rows[:1], *facts_row, self.columns.middle.timeline)

    def shown(self) -> None:
        """Put the keyboard on the timeline."""
        if not self.columns.is_typing():
            self.columns.middle.timeline.setFocus(Qt.FocusReason.OtherFocusReason)

    def start_filter(self) -> bool:
        """Begin a task: the slash is its sign."""
        self.columns.middle.begin_task()
        return True

    def go_back(self) -> bool:
        """Leave the line or the form being typed in."""
        columns = self.columns
        if columns.middle.note.edit.hasFocus():
            columns.middle.timeline.setFocus(Qt.FocusReason.OtherFocusReason)
        elif columns.facts.editor is not None:
            columns.facts.leave()
        elif columns.contacts.form is not None:
            columns.contacts.leave()
        else:
            return False
        return True

    def show_record(self, _kind: str, record_id: bytes) -> None:
        """Show a client."""
        if record_id == self._client_id:
            return
        self.draft.keep()
        self._client_id, self._view = record_id, None
        self.columns.clear()
        self.refresh()

    def before_lock(self) -> None:
        """Keep what is being typed."""
        self.draft.keep()

    def refresh(self) -> None:
        """Read the client anew, without touching what is typed."""
        if not self._client_id:
            return
        context, client_id, now = self.context, self._client_id, self.context.clock.now()
        if self._job is not None:
            self._job.cancel()
        self._job = context.tasks.run(
            lambda: read_card(context.services, client_id, now),
            parent=self,
            then=self._show,
            name="client card",
        )

    def _show(self, view: CardView) -> None:
        if view.client_id != self._client_id:
            return
        is_new, self._view = self._view is None, view
        self.clear_failure()
        self.stack.setCurrentWidget(self.columns if view.card else self.missing)
        if view.card is not None:
            facts = facts_of(view.card, self.context.me.roles, view.people)
            self.columns.show_card(
                view.card,
                facts,
                view.now,
                is_new=is_new,
                may_delete=may_delete(self.context.me.roles, "contact"),
            )
            if is_new:
                self._restore(view.draft)
        self.header_changed.emit()

    def _to_persons(self, act: object) -> None:
        self.columns.show_persons()
        if callable(act):
            act()

    # Facts.

    def _keep_fact(self, field: str) -> None:
        facts = self.columns.facts
        was = facts.was()
        change = facts.editor.change() if facts.editor is not None else None
        if was is None or change is None:
            return
        said = self.tr("{client} changed").format(client=was.name)
        self.acts.keep_fact(was, change, said, partial(self._fact_refused, field), facts.leave)

    def _fact_refused(self, field: str, failure: Failure) -> None:
        editor = self.columns.facts.editor
        is_refusal = failure.family in {Family.RULE, Family.CONFLICT}
        if editor is not None and is_refusal and self.columns.facts.editing == field:
            editor.refuse(failure.text)
        else:
            self.show_failure(failure)

    def _ask_place(self, candidates: tuple[AnyPlace, ...]) -> None:
        editor = self.columns.facts.editor
        if isinstance(editor, AddressEditor):
            editor.ask(candidates)

    def _show_history(self, field: str) -> None:
        view, facts = self._view, self.columns.facts
        if view is None:
            return
        title = next((f.name for f in facts.facts if f.field == field), field)
        people = {p.id: p.name for p in view.people}
        at = facts.rows.get(field, facts)
        self.popovers.history(view.client_id, field, title, people, at)

    def _compare(self, field: str) -> None:
        if self._view is not None and self._view.card is not None:
            facts = self.columns.facts
            self.popovers.compare(self._view.card.client, facts.rows.get(field, facts))

    # Contacts.

    def _keep_contact(self) -> None:
        view, contacts = self._view, self.columns.contacts
        if view is None or view.card is None or contacts.form is None:
            return
        change = contacts.form.change()
        if change is not None:
            self.acts.keep_contact(
                view.card.client,
                contacts.contact(),
                change,
                contacts.form.succeeded(),
                self._contact_refused,
                contacts.leave,
            )

    def _contact_refused(self, failure: Failure) -> None:
        form = self.columns.contacts.form
        if form is None or not form.refuse(failure.where, failure.text):
            self.show_failure(failure)

    def _remove_contact(self) -> None:
        contact = self.columns.contacts.contact()
        if contact is not None:
            name = contact.name.full or contact.position
            self.acts.remove(contact, name, self.columns.contacts.leave)

    # Notes, tasks, bookings, calls.

    def _keep_note(self, text: str) -> None:
        if self._view is not None and self._view.card is not None:
            self.acts.note(self._view.card.client, text, self.columns.middle.clear_note)

    def _keep_task(self, title: str, due: datetime) -> None:
        if self._view is not None and self._view.card is not None:
            card, done = self._view.card, self.columns.middle.clear_note
            self.acts.task(card.client, title, due, card.zone, done)

    def ask_time(self) -> None:
        """Seek a time for this client over the weeks of all brigades."""
        if self._client_id:
            self.context.go.open_record("booking", self._client_id)

    def start_call(self) -> None:
        """Open the call desk with this client."""
        if self._client_id:
            self.context.go.open_record("client_to_call", self._client_id)

    def _open_entry(self, entry: TimelineEntry) -> None:
        kind = _OPENS.get(entry.kind, "")
        if entry.kind is EventKind.TASK:
            words = self.columns.middle.model.words_at(
                self.columns.middle.timeline.currentIndex().row()
            )
            timeline = self.columns.middle.timeline
            self.popovers.task(entry, words.title if words else entry.title, timeline)
        elif kind:
            self._open_record(kind, entry.record_id)

    def _open_record(self, kind: str, record_id: bytes) -> None:
        if self.context.go.can_open(kind):
            self.context.go.open_record(kind, record_id)

    def _open_family(self, place: int) -> None:
        card = self._view.card if self._view else None
        if card is None:
            return
        family = [c.id for c in (*([card.parent] if card.parent else ()), *card.branches)]
        if 0 <= place < len(family):
            self.context.go.open_record("client", family[place])

    def _open_more(self) -> None:
        card = self._view.card if self._view else None
        if card is None:
            return
        menu = Menu(self)
        delete = menu.addAction(self.tr("Delete the client"))
        delete.triggered.connect(
            lambda: self.acts.remove(
                card.client, card.client.name, lambda: self.context.go.open_page("clients")
            )
        )
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.more.mapToGlobal(self.more.rect().bottomLeft()))

    # Drafts.

    def _draft(self) -> tuple[str, str]:
        if self._view is None or self._view.card is None:
            return "", ""
        return draft_name(self._client_id), self.columns.draft().as_text()

    def _restore(self, draft: CardDraft) -> None:
        self.draft.note(draft_name(self._client_id), draft.as_text())
        self.columns.restore(draft)
