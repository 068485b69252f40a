"""One meeting: what state it is in, how to get there, whom one meets, what to do, what if it falls through.

It shows and asks; the page acts.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from fieldsales.domain.meeting import MeetingState
from fieldsales.planning.fallback import Fallback
from fieldsales.ui import format as fmt
from fieldsales.ui.parts.buttons import Button, IconButton, Link, Rank
from fieldsales.ui.parts.cards import Card, IconMark, Rule, Scroll, row
from fieldsales.ui.parts.chips import Chip, StatusChip
from fieldsales.ui.parts.labels import Label
from fieldsales.ui.status import status_of
from fieldsales.ui.theme import Tone
from fieldsales.ui.today.day_data import DayShown, arrival_at
from fieldsales.ui.today.day_rows import conflict_words
from fieldsales.ui.today.detail_parts import ActsRow, StandbyButton, StandbyFoot
from fieldsales.ui.today.detail_sides import left_side, right_side
from fieldsales.ui.today.meeting_data import FALLEN, MeetingShown
from fieldsales.ui.today.words import when_words
from fieldsales.ui.tokens import Type
from fieldsales.views.trips import MeetingCard

SIDE_WIDTH = 296
_LEAST_FOR_TWO = 600


class Act(StrEnum):
    """What a person can ask of the meeting in sight."""

    START = "start"
    OUTCOME = "outcome"
    CALL = "call"
    MOVE = "move"
    FELL = "fell"
    CONFIRM = "confirm"
    CLIENT = "client"
    CORRECT = "correct"
    NEXT_STEP = "next step"
    QUESTIONNAIRE = "questionnaire"
    OFFER = "offer"
    REFERRAL = "referral"
    CASE = "case"
    TRIP = "trip"
    COMPARE = "compare"


@dataclass(frozen=True, slots=True)
class Around:
    """What the detail stands in: the day, the time, which records other pages show."""

    day: DayShown
    now: datetime
    can_open: Callable[[str], bool]


class MeetingDetail(Card):
    """The detail."""

    asked = Signal(str)
    """Something is to be done with the meeting (`Act`)."""
    standby_asked = Signal(int)
    """A client on standby is to be called: its place."""

    def __init__(self) -> None:
        super().__init__()
        self.meeting: MeetingShown | None = None
        self.versions: Link | None = None
        self._around: Around | None = None
        self._build_head()
        self._area = Scroll()
        self.add(self._area, 1)
        self._body: _Body | None = None
        self.foot = StandbyFoot()
        self.foot.asked.connect(self.standby_asked)
        self.foot.hide()
        self.add(self.foot)

    def _build_head(self) -> None:
        self._chips = row(spacing=8)
        self.when = Label("", Type.SMALL, Tone.TEXT2)
        self.name = Label("", Type.PAGE)
        self.name.setAccessibleName("")
        self.address = Label("", Type.SMALL, Tone.TEXT2)
        self.drive = Label("", Type.SMALL, Tone.TEXT2)
        self.call = Link(self.tr("Call"))
        self.call.clicked.connect(partial(self.asked.emit, Act.CALL.value))
        place = row(IconMark("map-pin", 14), self.address, self.drive, self.call, spacing=6)
        place.addStretch()
        self.more = IconButton("ellipsis", self.tr("More"), side=32)
        self.acts = ActsRow(self.more)
        head = QWidget()
        box = QVBoxLayout(head)
        box.setContentsMargins(20, 15, 20, 14)
        box.setSpacing(4)
        box.addLayout(self._chips)
        box.addWidget(self.name)
        box.addLayout(place)
        box.addSpacing(8)
        box.addWidget(self.acts)
        self.add(head)
        self.add(Rule())

    # What it shows.

    def show_meeting(self, meeting: MeetingShown, around: Around) -> None:
        """Show a meeting."""
        was = self.meeting.card.id if self.meeting else None
        self.meeting, self._around = meeting, around
        self._show_chips(meeting)
        self.name.setText(meeting.card.client_name)
        self.setAccessibleName(meeting.card.client_name)
        self.address.setText(meeting.briefing.address)
        self.acts.show_acts(self._acts(meeting.card), self._further(meeting.card))
        top = self._area.verticalScrollBar().value() if was == meeting.card.id else 0
        self._body = _Body(meeting, around, self._ask)
        self._body.arrange(self.width())
        self._area.show_widget(self._body)
        self._area.verticalScrollBar().setValue(top)
        self._show_foot(meeting)
        self.tick(around.now)

    def _ask(self, act: Act) -> None:
        self.asked.emit(act.value)

    def tick(self, now: datetime) -> None:
        """Show how far off it is, and when the crew will be there."""
        if self.meeting is None or self._around is None:
            return
        card = self.meeting.card
        self.when.setText(when_words(card.meeting, now))
        self.when.updateGeometry()
        arrival = arrival_at(self._around.day, card, now)
        self.drive.setVisible(arrival is not None)
        self.call.setVisible(arrival is not None and arrival.is_late)
        if arrival is None:
            return
        said = self.tr("{time} away").format(time=fmt.minutes(arrival.leg.minutes))
        if arrival.at is not None:
            at = fmt.clock(arrival.at, card.meeting.slot.zone)
            said = f"{said}, {self.tr('arrive {time}').format(time=at)}"
        self.drive.setText(f"· {said}")
        self.drive.set_tone(Tone.WARNING if arrival.is_late else Tone.TEXT2)
        self.drive.updateGeometry()

    def _show_chips(self, meeting: MeetingShown) -> None:
        while (item := self._chips.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None and widget is not self.when:
                widget.hide()
                widget.deleteLater()
        self.versions = None
        card = meeting.card
        self._chips.addWidget(StatusChip(status_of(card.state.value)))
        self._chips.addWidget(self.when)
        self._chips.addStretch()
        if card.is_conflicted:
            self._chips.addWidget(self._conflict_sign())
        if card.is_vip:
            year = meeting.briefing.vip_year
            self._chips.addWidget(Chip(f"VIP {year}" if year else "VIP", icon="star"))

    def _conflict_sign(self) -> QWidget:
        whole, link = QWidget(), Link(conflict_words(), tone=Tone.WARNING)
        link.clicked.connect(partial(self._ask, Act.COMPARE))
        whole.setLayout(row(IconMark("git-compare-arrows", 14, Tone.WARNING), link, spacing=4))
        self.versions = link
        return whole

    # What can be done.

    def _acts(self, card: MeetingCard) -> list[Button]:
        if card.state is MeetingState.IN_PROGRESS:
            return [
                self._button(Act.OUTCOME, self.tr("Enter outcome"), "check", "Return", first=True),
                self._button(Act.CALL, self.tr("Call"), "phone", "C"),
                self._button(Act.FELL, self.tr("Not held"), "user-x", "X"),
            ]
        if not card.meeting.is_live:
            return self._acts_after(card)
        is_over = self._around is not None and self._around.now >= card.end
        has_draft = self._around is not None and card.id in self._around.day.drafts
        if is_over or has_draft:
            words = self.tr("Go on with the outcome") if has_draft else self.tr("Enter outcome")
            first = self._button(Act.OUTCOME, words, "check", "Return", first=True)
        else:
            first = self._button(Act.START, self.tr("Start meeting"), "play", "Return", first=True)
        return [
            first,
            self._button(Act.CALL, self.tr("Call"), "phone", "C"),
            self._button(Act.MOVE, self.tr("Move"), "arrow-right-left", "M"),
            self._button(Act.FELL, self.tr("Not held"), "user-x", "X"),
        ]

    def _acts_after(self, card: MeetingCard) -> list[Button]:
        acts = [self._button(Act.CALL, self.tr("Call"), "phone", "C")]
        if card.state is MeetingState.HELD and card.meeting.next_step is None:
            words = self.tr("Say the next step")
            acts.insert(0, self._button(Act.NEXT_STEP, words, "arrow-right", "Return", first=True))
        return acts

    def _further(self, card: MeetingCard) -> list[Button]:
        acts = []
        if card.state is MeetingState.PLANNED:
            acts.append(self._button(Act.CONFIRM, self.tr("Confirmed by the client"), key="Y"))
        if card.state is MeetingState.IN_PROGRESS:
            acts.append(self._button(Act.MOVE, self.tr("Move"), key="M"))
        if not card.meeting.is_live:
            acts.append(self._button(Act.CORRECT, self.tr("Correct the outcome…")))
        if self._around is not None and self._around.can_open("client"):
            acts.append(self._button(Act.CLIENT, self.tr("Open client"), key="O"))
        if card.meeting.trip_id and self._around is not None and self._around.can_open("trip"):
            acts.append(self._button(Act.TRIP, self.tr("Show in the trip")))
        return acts

    def _button(
        self, act: Act, words: str, icon: str = "", key: str = "", *, first: bool = False
    ) -> Button:
        rank = Rank.FIRST if first else Rank.SECOND
        button = Button(words, rank=rank, icon=icon, key=key)
        button.clicked.connect(partial(self._ask, act))
        return button

    def buttons(self) -> tuple[Button, ...]:
        """Return the acts in sight."""
        return tuple(b for b in self.acts.findChildren(Button) if not b.isHidden())

    # What to do if it falls through.

    def _show_foot(self, meeting: MeetingShown) -> None:
        self.foot.setVisible(bool(meeting.standby) or meeting.has_standby)
        fell = meeting.card.state in FALLEN
        title = self.tr("Call instead") if fell else self.tr("If it falls through")
        if meeting.standby and meeting.standby[0].is_later:
            told = self.tr("none fits into this hour; later today, nearest first")
        elif meeting.standby:
            told = self.tr("standby clients open at this hour, nearest first")
        else:
            told = self.tr("no standby client can be reached at this hour")
        zone = meeting.card.meeting.slot.zone
        self.foot.show_clients(title, told, [self._standby(f, zone) for f in meeting.standby])

    def _standby(self, found: Fallback, zone: str) -> StandbyButton:
        away = fmt.minutes(found.leg.minutes) if found.leg is not None else ""
        short = self.tr("short notice") if found.is_short else ""
        later = fmt.clock(found.start, zone) if found.is_later else ""
        second = " · ".join(t for t in (later, found.card.town, away, short) if t)
        return StandbyButton(found.card.client.name, second, fmt.percent(found.chance))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Take one column where there is no room for two."""
        super().resizeEvent(event)
        if self._body is not None:
            self._body.arrange(self.width())


class _Body(QWidget):
    """Who and last time at the left, what to do at the right; one below the other where it is narrow."""

    def __init__(self, meeting: MeetingShown, around: Around, ask: Callable[[Act], None]) -> None:
        super().__init__()
        self._left = left_side(meeting, around.now)
        things = right_side(meeting, around.now, around.can_open, lambda name: ask(Act(name)))
        self._right = QWidget()
        self._has_things = things is not None
        if things is not None:
            self._right.setLayout(things)
        else:
            self._right.hide()
        self._rule = Rule(is_upright=True)
        self._line = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._line.setContentsMargins(0, 0, 0, 0)
        self._line.setSpacing(0)
        self._line.addWidget(self._left, 1)
        self._line.addWidget(self._rule)
        self._line.addWidget(self._right)

    def arrange(self, width: int) -> None:
        """Stand side by side, or one below the other."""
        is_wide = width >= _LEAST_FOR_TWO
        directions = QBoxLayout.Direction
        self._line.setDirection(directions.LeftToRight if is_wide else directions.TopToBottom)
        self._line.setAlignment(Qt.AlignmentFlag(0))
        self._rule.setVisible(is_wide and self._has_things)
        self._right.setMinimumWidth(SIDE_WIDTH if is_wide else 0)
        self._right.setMaximumWidth(SIDE_WIDTH if is_wide else (1 << 24) - 1)
