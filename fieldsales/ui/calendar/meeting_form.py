"""The form of a meeting, in a panel: a new one with its best time filled in, or one that is changed.

Says beside the time what it costs and gains, and asks for a reason only when a rule does. It keeps what is
typed; the page saves. What it needs to know is handed in by the page.
"""

import json
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass
from datetime import date, time

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from fieldsales.domain.meeting import MeetingKind
from fieldsales.planning.slots import Offer
from fieldsales.ui import format as fmt
from fieldsales.ui.calendar.board import local_minute
from fieldsales.ui.calendar.booking_data import Verdict, names_and_ids, time_words
from fieldsales.ui.calendar.client_picker import ClientPicker
from fieldsales.ui.calendar.drop_data import can_insist, insist_words
from fieldsales.ui.calendar.entries import kind_words
from fieldsales.ui.errors import Failure
from fieldsales.ui.keys import key_of
from fieldsales.ui.page import PageContext
from fieldsales.ui.parts.bands import HintLine, InlineError
from fieldsales.ui.parts.buttons import Button, IconButton, Rank
from fieldsales.ui.parts.cards import Card, CardFoot, Scroll, column, row
from fieldsales.ui.parts.day_fields import DateField, TimeField
from fieldsales.ui.parts.fields import ChoiceField, TextField
from fieldsales.ui.parts.labels import Label
from fieldsales.ui.parts.rows import ListRow, RowsModel, RowsView
from fieldsales.ui.theme import Tone, theme
from fieldsales.ui.tokens import Type
from fieldsales.views.trips import Candidate, MeetingDetail

_LENGTHS = (30, 45, 60, 75, 90, 120, 180)
_CHECK_MS = 150


@dataclass(frozen=True, slots=True)
class FormValues:
    """What the form says. Ids are hexadecimal text, empty for none."""

    client_id: str = ""
    contact_id: str = ""
    day: date | None = None
    at: time | None = None
    minutes: int = 60
    kind: str = MeetingKind.VIP.value
    purpose: str = ""
    leader_id: str = ""
    reason: str = ""
    meeting_id: str = ""

    @property
    def is_timed(self) -> bool:
        """Say whether day and time are there."""
        return self.day is not None and self.at is not None

    def packed(self) -> str:
        """Return it as a text, for a draft."""
        raw = asdict(self)
        raw["day"] = self.day.isoformat() if self.day else ""
        raw["at"] = self.at.isoformat() if self.at else ""
        return json.dumps(raw)


def unpacked(text: str) -> FormValues | None:
    """Return the values of a draft; None when there is none, or it is not one."""
    try:
        raw = json.loads(text)
        day = date.fromisoformat(raw.pop("day")) if raw.get("day") else None
        at = time.fromisoformat(raw.pop("at")) if raw.get("at") else None
        raw.pop("day", None)
        raw.pop("at", None)
        return FormValues(day=day, at=at, **raw)
    except (ValueError, TypeError, AttributeError, KeyError):
        return None


class MeetingForm(Card):
    """The panel."""

    saved = Signal(object)
    """Book or keep it (`FormValues`)."""
    changed = Signal(object)
    """Something else is said now: what would it mean? (`FormValues`)"""
    client_picked = Signal(object)
    """Another client was chosen (its id), or none."""
    closed = Signal()
    """It should go away."""

    def __init__(self, context: PageContext, today: date, *, is_new: bool) -> None:
        super().__init__()
        self._values = FormValues()
        self._is_new = is_new
        self._offers: tuple[Offer, ...] = ()
        self._zone = "UTC"
        self._was = FormValues()
        self.title = Label("", Type.ROW)
        self._build_head()
        self._build_fields(context, today)
        self._build_foot()
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_CHECK_MS)
        self._soon.timeout.connect(lambda: self.changed.emit(self.values()))

    def _build_head(self) -> None:
        words = self.tr("Add meeting") if self._is_new else self.tr("Change meeting")
        head = self.add_head(words)
        close = IconButton("x", self.tr("Close"), key="Esc")
        close.clicked.connect(self.closed)
        head.add_action(close)

    def _build_fields(self, context: PageContext, today: date) -> None:
        self.client = ClientPicker(context)
        self.client.picked.connect(self.client_picked)
        self.contact = ChoiceField(self.tr("Contact"), ())
        self.day = DateField(self.tr("Day"), today)
        self.at = TimeField(self.tr("Time"))
        lengths = [(str(m), fmt.minutes(m)) for m in _LENGTHS]
        self.length = ChoiceField(self.tr("Length"), lengths)
        self.consequence = HintLine()
        self.refusal = InlineError()
        self.refusal.hide()
        self.reason = TextField(self.tr("Why in spite of it"))
        self.reason.hide()
        self.kind = ChoiceField(self.tr("Kind"), [(k.value, kind_words(k)) for k in MeetingKind])
        self.purpose = TextField(self.tr("Purpose"))
        self.leader = ChoiceField(self.tr("Leader"), ())
        self._build_times()
        self._lay_out()
        for field in (self.day, self.at, self.reason, self.purpose):
            field.edit.returnPressed.connect(self._save)
        for signal in (self.day.picked, self.at.picked, self.length.chosen, self.reason.changed):
            signal.connect(self._edited)
        self.kind.chosen.connect(self._kind_chosen)
        self.show_times((), "UTC")

    def _build_times(self) -> None:
        self.times_title = Label(self.tr("Best times"), Type.SMALL, Tone.TEXT2)
        self.times = RowsView(self.tr("Best times"))
        self.times_model = RowsModel()
        self.times.setModel(self.times_model)
        self.times.opened.connect(self._take_time)
        self.times.clicked.connect(lambda index: self._take_time(index.row()))

    def _lay_out(self) -> None:
        inner = QWidget()
        box = column(spacing=10, margins=(16, 12, 16, 12))
        inner.setLayout(box)
        when = row(self.day, self.at, spacing=8)
        when.setStretch(0, 3)
        when.setStretch(1, 2)
        when.setAlignment(self.day, Qt.AlignmentFlag.AlignTop)
        when.setAlignment(self.at, Qt.AlignmentFlag.AlignTop)
        box.addWidget(self.client)
        box.addWidget(self.contact)
        box.addLayout(when)
        for part in (self.consequence, self.refusal, self.reason, self.times_title, self.times):
            box.addWidget(part)
        for field in (self.length, self.kind, self.purpose, self.leader):
            box.addWidget(field)
        box.addStretch()
        self.add(Scroll(inner), 1)

    def _build_foot(self) -> None:
        foot = CardFoot()
        words = self.tr("Book meeting") if self._is_new else self.tr("Save")
        self.save = Button(words, rank=Rank.FIRST, key="Ctrl+Return")
        self.save.clicked.connect(self._save)
        foot.row.addStretch()
        foot.row.addWidget(self.save)
        self.add(foot)

    # What it shows.

    def values(self) -> FormValues:
        """Return what the form says now."""
        client_id = self.client.client_id
        return FormValues(
            client_id.hex() if client_id else "",
            self.contact.value(),
            self.day.day(),
            self.at.at(),
            int(self.length.value() or 60),
            self.kind.value() or MeetingKind.VIP.value,
            self.purpose.value(),
            self.leader.value(),
            self.reason.value() if not self.reason.isHidden() else "",
            self._was.meeting_id,
        )

    def is_touched(self) -> bool:
        """Say whether something was typed or chosen that would be lost."""
        now = self.values()
        return now != self._was and bool(now.client_id or now.purpose)

    def fill(self, values: FormValues, *, is_start: bool = True) -> None:
        """Show values; with `is_start` they are what the form was opened with."""
        if is_start:
            self._was = values
        if str(values.minutes) not in {name for name, _ in self._lengths()}:
            self.length.set_choices(
                [*self._lengths(), (str(values.minutes), fmt.minutes(values.minutes))]
            )
        self.day.set_day(values.day)
        self.at.set_time(values.at)
        self.length.set_value(str(values.minutes))
        self.kind.set_value(values.kind)
        self.purpose.set_value(values.purpose)
        self.contact.set_value(values.contact_id)
        self.leader.set_value(values.leader_id)
        self.reason.set_value(values.reason)
        self.reason.setVisible(bool(values.reason))
        self._show_leader()

    def _lengths(self) -> list[tuple[str, str]]:
        return [(str(m), fmt.minutes(m)) for m in _LENGTHS]

    def show_candidate(self, candidate: Candidate, town: str) -> None:
        """Show who is booked and whom to meet there."""
        client = candidate.client
        self.client.show_chosen(client.id, client.name, town, is_fixed=not self._is_new)
        kept = self.contact.value()
        pairs = [
            (c.id, " · ".join(t for t in (c.name.full, c.position) if t))
            for c in candidate.contacts
        ]
        none = [("", self.tr("Somebody to be found"))]
        self.contact.set_choices([*names_and_ids(pairs), *none])
        known = kept if kept in {c.id.hex() for c in candidate.contacts} else ""
        first = candidate.contacts[0].id.hex() if candidate.contacts and self._is_new else ""
        self.contact.set_value(known or first)

    def show_detail(self, detail: MeetingDetail) -> None:
        """Show what is known of the meeting that is changed."""
        self.show_leaders([(p.id, p.name) for p in detail.leaders])

    def show_leaders(self, leaders: Sequence[tuple[bytes, str]]) -> None:
        """Offer leaders."""
        self.leader.set_choices([("", self.tr("Nobody yet")), *names_and_ids(leaders)])
        self._show_leader()

    def _show_leader(self) -> None:
        is_contract = self.kind.value() == MeetingKind.CONTRACT.value
        self.leader.setVisible(is_contract or bool(self.leader.value()))

    def show_times(self, offers: Sequence[Offer], zone: str) -> None:
        """Offer the best free times; `zone` is where they are meant."""
        self._zone = zone
        self._offers = tuple(offers)
        rows = [ListRow(*time_words(o, zone)) for o in offers]
        self.times_model.set_rows(rows)
        self.times.setFixedHeight(len(rows) * theme().size("rowTwoLine"))
        for part in (self.times, self.times_title):
            part.setVisible(bool(rows))

    def take_first_time(self) -> None:
        """Fill in the best time where none was chosen."""
        if self._offers and not self.values().is_timed:
            self._take_time(0)

    def _take_time(self, place: int) -> None:
        if 0 <= place < len(self._offers):
            offer = self._offers[place]
            _, minute = local_minute(offer.start, self._zone)
            self.day.set_day(offer.day)
            self.at.set_time(time(minute // 60, minute % 60))
            self._edited()

    def show_verdict(self, verdict: Verdict) -> None:
        """Say what the time would mean; ask for a reason where one helps."""
        self.consequence.say(verdict.consequence)
        self.consequence.setVisible(bool(verdict.consequence))
        if verdict.where == "client_id":
            self.client.refuse(verdict.refusal)
        shown = verdict.refusal if verdict.where != "client_id" else ""
        self.refusal.say(shown, tone=Tone.WARNING if verdict.can_insist else Tone.DANGER)
        self.refusal.setVisible(bool(shown))
        needs_reason = verdict.can_insist or bool(self.reason.value())
        self.reason.setVisible(needs_reason)

    def refuse(self, failure: Failure) -> None:
        """Say beside its field why it was not kept."""
        match failure.where:
            case "client_id":
                self.client.refuse(failure.text)
            case "leader_id":
                self.leader.show()
                self.leader.refuse(failure.text)
            case _:
                self.refusal.say(insist_words(failure))
                self.refusal.show()
                if can_insist(failure.fields):
                    self.reason.show()
                    self.reason.setFocus()

    # What a person does.

    def _kind_chosen(self, _name: str) -> None:
        self._show_leader()
        self._edited()

    def _edited(self, *_values: object) -> None:
        self._soon.start()

    def _save(self) -> None:
        values = self.values()
        if not values.client_id:
            self.client.refuse(self.tr("Choose the client to be met."))
            self.client.setFocus()
        elif values.day is None:
            self.day.refuse(self.tr("Say the day, such as thu or 3.12."))
            self.day.setFocus()
        elif values.at is None:
            self.at.refuse(self.tr("Say the time, such as 15:00."))
            self.at.setFocus()
        else:
            self._soon.stop()
            self.saved.emit(values)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Save with Ctrl+Return, leave with Esc."""
        key = key_of(event)
        acts: dict[str, Callable[[], object]] = {"Ctrl+Return": self._save, "Esc": self.closed.emit}
        act = acts.get(key)
        if act is not None:
            act()
            event.accept()
        else:
            super().keyPressEvent(event)
