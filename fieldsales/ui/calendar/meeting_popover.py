"""A closer look at one meeting, at its place: what, when, who, how likely, and what can be done.

Opens with what the card knows; who is met and who goes follows a moment later. Its letters work while it
is open; each act is emitted by name, the page does it.
"""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from fieldsales.domain.people import Person
from fieldsales.ui import format as fmt
from fieldsales.ui.calendar.acts import Offered
from fieldsales.ui.calendar.entries import kind_words, zone_words
from fieldsales.ui.keys import key_of
from fieldsales.ui.painting import TextStyle
from fieldsales.ui.parts.buttons import Button, Height, IconButton, Rank
from fieldsales.ui.parts.cards import IconMark, Rule, column, row
from fieldsales.ui.parts.chips import Chip, ChipTone, StatusMark
from fieldsales.ui.parts.labels import Label
from fieldsales.ui.parts.overlays import Popover
from fieldsales.ui.parts.ten_days import TenDays, of_ten_words
from fieldsales.ui.status import status_of, status_words
from fieldsales.ui.theme import Tone
from fieldsales.ui.tokens import Type
from fieldsales.views.trips import MeetingCard, MeetingDetail

_KEYS = {
    "Y": "confirm",
    "M": "move",
    "Delete": "cancel",
    "O": "client",
    "H": "hold",
    "X": "not_held",
    "C": "call",
}


class MeetingPopover(Popover):
    """The popover; `acted` names what was chosen. A meeting's own zone is named where it is not `zone`."""

    acted = Signal(str)
    """confirm, move, cancel, client, edit, hold, not_held, call, compare."""

    def __init__(
        self,
        window: QWidget,
        card: MeetingCard,
        offered: Offered,
        chance: float | None,
        *,
        crew: str = "",
        zone: str = "",
        can_call: bool = False,
        can_open_client: bool = True,
    ) -> None:
        super().__init__(window, 332)
        self.card = card
        self._acts: set[str] = {"edit"}
        self._first: Button | None = None
        self.setAccessibleName(card.client_name)
        self._add_head(zone or card.meeting.slot.zone)
        self.contact = self._say("user", card.contact_name or self.tr("Contact to be found"), " ")
        self.crew = self._say("users", crew or " ")
        self.leader = self._say("signature", " ") if card.meeting.leader_id else None
        words = card.meeting.purpose or kind_words(card.meeting.kind)
        self._say("notebook-pen", words)
        if chance is not None:
            said = self.tr("{percent} likely to be held").format(percent=fmt.percent(chance))
            self._say("target", said)
        if card.meeting.override_reason:
            self._say("info", card.meeting.override_reason)
        self._add_acts(offered, can_call=can_call, can_open_client=can_open_client)

    def _add_head(self, zone: str) -> None:
        card, slot = self.card, self.card.meeting.slot
        status = status_of(card.state)
        title = Label(card.client_name, style=TextStyle(Type.ROW, weight=600))
        pencil = IconButton("pen-line", self.tr("Change"))
        pencil.clicked.connect(lambda: self._act("edit"))
        head = row(StatusMark(status), spacing=8)
        head.addWidget(title, 1)
        if card.is_conflicted:
            compare = Button(self.tr("2 versions"), icon="git-compare-arrows", height=Height.SMALL)
            compare.clicked.connect(lambda: self._act("compare"))
            head.addWidget(compare)
        head.addWidget(pencil)
        self.column.addLayout(head)
        when = f"{fmt.day(fmt.local_day(slot.start, slot.zone))}, "
        when += fmt.span(slot.start, slot.minutes, slot.zone)
        if slot.zone != zone:
            when = f"{when} ({zone_words(slot.zone)})"
        place = " · ".join(p for p in (when, card.town) if p)
        self.column.addWidget(Label(place, Type.SMALL, Tone.TEXT2))
        chips = self._chips()
        said = Label(status_words(status), Type.SMALL, Tone.TEXT3)
        line = row(said, *chips, spacing=6, margins=(0, 2, 0, 4))
        line.addStretch()
        self.column.addLayout(line)

    def _chips(self) -> list[QWidget]:
        chips: list[QWidget] = []
        if self.card.is_vip:
            chips.append(Chip("VIP", ChipTone.NEUTRAL, "star"))
        if self.card.open_case_id is not None:
            chips.append(Chip(self.tr("Open case"), ChipTone.WARNING, "triangle-alert"))
        return chips

    def _say(self, icon: str, text: str, right: str = "") -> tuple[Label, Label]:
        label, end = Label(text, Type.SMALL), Label(right, Type.SMALL, Tone.TEXT2)
        line = row(IconMark(icon, 14, Tone.TEXT3), spacing=8)
        line.addWidget(label, 1)
        line.addWidget(end)
        if not right:
            end.hide()
        self.column.addLayout(line)
        return label, end

    def show_detail(self, detail: MeetingDetail) -> None:
        """Show who is met, with the phone, and who goes."""
        contact = detail.contact
        if contact is not None:
            name = " · ".join(t for t in (contact.name.full, contact.position) if t)
            self.contact[0].setText(name)
            self.contact[1].setText(contact.phones[0].raw if contact.phones else "")
            self.contact[1].updateGeometry()
        self.crew[0].setText(names_of(detail.crew))
        if detail.leader is not None and self.leader is not None:
            said = self.tr("{name} joins as leader").format(name=detail.leader.name)
            self.leader[0].setText(said)

    def focus_first(self) -> None:
        """Give the first act the keyboard."""
        if self._first is not None:
            self._first.setFocus(Qt.FocusReason.PopupFocusReason)

    def show_ten(self, shares: tuple[int, int, int], *, few_data: bool) -> None:
        """Show what such a day brings."""
        ten = row(TenDays(shares), margins=(0, 4, 0, 0))
        ten.addStretch()
        words = of_ten_words(shares)
        if few_data:
            words = f"{words} · {self.tr('few data')}"
        self.column.insertLayout(self.column.count() - 2, ten)
        label = Label(words, Type.META, Tone.TEXT3, wraps=True)
        self.column.insertWidget(self.column.count() - 2, label)

    def _add_acts(self, offered: Offered, *, can_call: bool, can_open_client: bool) -> None:
        self.column.addSpacing(4)
        self.column.addWidget(Rule())
        shown: Sequence[tuple[bool, str, str, str, str]] = (
            (offered.hold, "hold", self.tr("Held"), "circle-check", "H"),
            (offered.miss, "not_held", self.tr("Not held"), "user-x", "X"),
            (offered.confirm, "confirm", self.tr("Confirm"), "circle-dot", "Y"),
            (offered.move, "move", self.tr("Move…"), "arrow-right-left", "M"),
            (can_call, "call", self.tr("Call"), "phone", "C"),
            (can_open_client, "client", self.tr("Open client"), "building-2", "O"),
            (offered.cancel, "cancel", self.tr("Cancel…"), "ban", "Delete"),
        )
        box = column(spacing=6, margins=(0, 6, 0, 0))
        lines: list[QHBoxLayout] = []
        room = 0
        for is_shown, name, words, icon, key in shown:
            if not is_shown:
                continue
            self._acts.add(name)
            rank = Rank.FIRST if not lines else Rank.SECOND
            button = Button(words, rank=rank, icon=icon, key=key, height=Height.SMALL)
            button.hide_key(hidden=key == "Delete")
            button.clicked.connect(partial(self._act, name))
            self._first = self._first or button
            width = button.sizeHint().width() + 6
            if width > room:
                lines.append(row(spacing=6))
                box.addLayout(lines[-1])
                room = 336
            lines[-1].addWidget(button)
            room -= width
        for line in lines:
            line.addStretch()
        self.column.addLayout(box)

    def _act(self, name: str, _checked: bool = False) -> None:  # noqa: FBT001, FBT002 - a signal's value
        self.close_it()
        self.acted.emit(name)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take the letters of its acts."""
        name = _KEYS.get(key_of(event), "")
        if name in self._acts:
            self._act(name)
            return
        if key_of(event) == "Space":
            self.close_it()
            return
        super().keyPressEvent(event)


def names_of(people: Sequence[Person]) -> str:
    """Return the names of a crew in a row."""
    return ", ".join(p.name for p in people)
