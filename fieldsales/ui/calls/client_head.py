"""Who is called: the client, the person and number to ask for, others to choose, the way to begin.

The number is copied when the call begins, since it is dialled on another device; pressed, it is shown as a
code to be read by a mobile.
"""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from fieldsales.domain.client import Contact
from fieldsales.domain.registers import Phone
from fieldsales.ui import format as fmt
from fieldsales.ui.clients.words import segment_words
from fieldsales.ui.painting import RIGHT, Run, TextStyle, text_line, text_width
from fieldsales.ui.parts.bands import InlineError
from fieldsales.ui.parts.buttons import Button, Control, IconButton, Rank
from fieldsales.ui.parts.cards import Card, Rule, column, row
from fieldsales.ui.parts.chips import Avatar, Chip, ChipTone
from fieldsales.ui.parts.labels import Label, RunLabel
from fieldsales.ui.theme import Tone, theme
from fieldsales.ui.tokens import Type
from fieldsales.views.calls import CallCard

_NUMBER = TextStyle(Type.SECTION, tabular=True, weight=600)
_NAME = TextStyle(Type.PAGE)


@dataclass(frozen=True, slots=True)
class Reach:
    """A person and a number to call; the person is None for the firm's own number."""

    contact: Contact | None
    phone: Phone | None

    @property
    def number(self) -> str:
        """The number as written."""
        return self.phone.raw if self.phone else ""


def reaches_of(card: CallCard) -> list[Reach]:
    """Return whom one can call at a client, whoever is to be asked first."""
    found = []
    asked = card.contact
    people = sorted(card.contacts, key=lambda c: asked is None or c.id != asked.id)
    for contact in people:
        if not contact.do_not_call:
            found += [Reach(contact, phone) for phone in contact.phones]
    first = next((c for c in people if not c.do_not_call), None)
    found += [Reach(first, phone) for phone in card.client.phones]
    return found or [Reach(first, None)]


class NumberButton(Control):
    """The number, large; pressed it is shown as a code."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._note = ""
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def say(self, number: str, note: str) -> None:
        """Show another number, and what can be done with it."""
        self.setText(number)
        self.setAccessibleName(f"{number}, {note}" if note else number)
        self._note = note
        self.setVisible(bool(number))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Return the size of both lines."""
        note = text_width(self._note, TextStyle(Type.SMALL))
        return QSize(int(max(text_width(self.text(), _NUMBER), note)) + 3, 40)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint number and note."""
        painter, colours = QPainter(self), theme().colours
        ink = colours.accent.text if self.is_hot() else colours.text
        top = QRectF(0, 0, self.width() - 1, 22)
        text_line(painter, top, self.text(), _NUMBER, ink, align=RIGHT)
        low = QRectF(0, 22, self.width() - 1, 16)
        text_line(painter, low, self._note, TextStyle(Type.SMALL), colours.text3, align=RIGHT)


class ClientHead(Card):
    """The card on top of the middle column."""

    open_asked = Signal()
    """Show the client's card."""
    start_asked = Signal()
    """The call begins."""
    move_asked = Signal()
    """The next meeting is to be moved."""
    others_asked = Signal()
    """Another person or number is wanted."""
    code_asked = Signal()
    """Show the number as a code."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._is_tight = self.is_called = False
        self._build_client()
        self._build_contact()
        self._build_meeting()
        inner = column(spacing=0, margins=(20, 14, 20, 14))
        inner.addLayout(self._client_row)
        inner.addWidget(self._rule)
        inner.addLayout(self._contact_row)
        inner.addWidget(self.meeting)
        self._inner = inner
        holder = QWidget()
        holder.setLayout(inner)
        self.add(holder)

    def _build_client(self) -> None:
        self.name = Label("", style=_NAME)
        self.vip = Chip("VIP", ChipTone.NEUTRAL, "star")
        self.case = Chip(self.tr("Open case"), ChipTone.WARNING, "triangle-alert")
        self.line = Label("", Type.SMALL, Tone.TEXT2)
        self.open = Button(self.tr("Open client"), icon="panel-left-open", key="O")
        self.open.clicked.connect(self.open_asked)
        title = row(self.name, self.vip, self.case, spacing=8)
        title.addStretch()
        texts = column(spacing=1)
        texts.addLayout(title)
        texts.addWidget(self.line)
        self._client_row = row(spacing=12)
        self._client_row.addLayout(texts, 1)
        self._client_row.addWidget(self.open, 0, Qt.AlignmentFlag.AlignVCenter)
        self._rule = QWidget()
        self._rule.setLayout(column(Rule(), margins=(0, 12, 0, 12)))

    def _build_contact(self) -> None:
        self.avatar = Avatar("", 32)
        self._who = ("", "")
        self.contact = RunLabel(self._who_runs)
        self.reached = Label("", Type.SMALL, Tone.TEXT3)
        self.others = IconButton("chevron-down", self.tr("Another person or number"), side=20)
        self.others.clicked.connect(self.others_asked)
        self.number = NumberButton()
        self.number.clicked.connect(self.code_asked)
        self.start = Button(self.tr("Start call"), rank=Rank.FIRST, icon="phone", key="C")
        self.start.clicked.connect(self.start_asked)
        who = row(self.contact, self.others, spacing=2)
        who.addStretch()
        texts = column(spacing=0)
        texts.addLayout(who)
        texts.addWidget(self.reached)
        self._contact_row = row(self.avatar, spacing=10)
        self._contact_row.addLayout(texts, 1)
        self._contact_row.addWidget(self.number)
        self._contact_row.addWidget(self.start)

    def _build_meeting(self) -> None:
        self.meeting = QWidget()
        self.meeting_line = InlineError(tone=Tone.ACCENT)
        self.meeting_line.taken.connect(self.move_asked)
        self.meeting.setLayout(column(self.meeting_line, margins=(0, 10, 0, 0)))

    def set_tight(self, *, tight: bool) -> None:
        """Take less height: one line for the client, no rule."""
        self._is_tight = tight
        self._rule.setVisible(not tight)
        self.line.setVisible(not tight and bool(self.line.text()))
        self._inner.setContentsMargins(20, 8 if tight else 14, 20, 8 if tight else 14)
        self._inner.setSpacing(6 if tight else 0)
        meeting = self.meeting.layout()
        if meeting is not None:
            meeting.setContentsMargins(0, 0 if tight else 10, 0, 0)

    def show_name(self, name: str, *, is_vip: bool, town: str) -> None:
        """Show what is known at once, while the rest is read."""
        self.name.setText(name)
        self.name.updateGeometry()
        self.vip.setVisible(is_vip)
        self.case.hide()
        self.line.setText(town)

    def show_card(self, card: CallCard) -> None:
        """Show the client."""
        self.show_name(card.client.name, is_vip=card.row.is_vip, town=client_line(card))
        self.case.setVisible(card.open_case is not None)
        self.line.setVisible(not self._is_tight and bool(self.line.text()))
        self._show_meeting(card)

    def _show_meeting(self, card: CallCard) -> None:
        """Say that there is a meeting ahead, when the call may be about it."""
        meeting, is_about = card.next_meeting, card.meeting
        is_news = meeting is not None and (is_about is None or is_about.id != meeting.id)
        self.meeting.setVisible(is_news or (self.is_called and meeting is not None))
        if meeting is None:
            return
        when = fmt.day_clock(meeting.start, meeting.slot.zone)
        said = self.tr("Next meeting: {when}.").format(when=when)
        self.meeting_line.say(said, self.tr("Move it"), Tone.ACCENT)

    def show_reach(self, reach: Reach, *, has_others: bool, note: str) -> None:
        """Show whom to ask for and the number."""
        contact = reach.contact
        name = contact.name.full or contact.position if contact else ""
        self.avatar.set_name(name or self.name.text())
        position = contact.position if contact and contact.name.full else ""
        self._who = (name or self.tr("Nobody known yet"), f" · {position}" if position else "")
        self.contact.refresh()
        self.contact.setToolTip("".join(self._who))
        self.reached.setText(self._reached(contact))
        self.reached.setVisible(bool(self.reached.text()))
        self.others.setVisible(has_others)
        self.number.say(reach.number, note)

    def _who_runs(self) -> tuple[Run, ...]:
        colours = theme().colours
        name, position = self._who
        return (
            Run(name, TextStyle(Type.ROW), colours.text),
            Run(position, TextStyle(Type.BODY), colours.text2),
        )

    def _reached(self, contact: Contact | None) -> str:
        if contact is None:
            return self.tr("Ask at the switchboard who decides")
        if contact.best_hours:
            return self.tr("Best reached {hours}").format(hours=contact.best_hours)
        return ""

    def show_call(self, since: str) -> None:
        """Show that the call is under way, since when; empty for none."""
        talking = self.tr("Since {time}").format(time=since)
        words = talking if since else self.tr("Start call")
        self.start.setText(words)
        self.start.setAccessibleName(words)
        self.start.key = "" if since else "C"
        self.start.icon_name = "phone-call" if since else "phone"
        self.start.rank = Rank.SECOND if since else Rank.FIRST
        self.start.updateGeometry()
        self.start.update()

    def set_first(self, *, is_first: bool) -> None:
        """Let the way to begin be the filled button, or leave that to another."""
        is_idle = bool(self.start.key)
        self.start.rank = Rank.FIRST if is_first and is_idle else Rank.SECOND
        self.start.update()


def client_line(card: CallCard) -> str:
    """Return town, since when we meet, who answers for the client."""
    parts = [card.row.town, segment_words(card.client.segment.value)]
    if card.first_met is not None:
        year = fmt.local_day(card.first_met, card.zone).year
        words = QCoreApplication.translate("calls", "met since {year}")
        parts.append(words.format(year=year))
    parts.append(card.answers_for)
    return " · ".join(p for p in parts if p)
