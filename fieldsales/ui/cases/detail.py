"""The page of one case: title and age, the gate of four stations, the client's words and the history.

Shows a case as it was read; what is written into the gate and not saved stays through every refresh.
"""

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QBoxLayout, QWidget

from fieldsales.domain.case import ENDED_CASE, CaseState
from fieldsales.ui import format as fmt
from fieldsales.ui.cases.case_words import age_chip, fell_back, opened_words
from fieldsales.ui.cases.close_station import CloseStation
from fieldsales.ui.cases.draft import CaseDraft
from fieldsales.ui.cases.follow_up_station import FollowUpStation
from fieldsales.ui.cases.measure_station import MeasureStation
from fieldsales.ui.cases.notice_station import NoticeStation
from fieldsales.ui.cases.station import Stage
from fieldsales.ui.cases.story import WIDTH, Story
from fieldsales.ui.parts.bands import Band
from fieldsales.ui.parts.buttons import IconButton, Link
from fieldsales.ui.parts.cards import Card, IconMark, Rule, Scroll, column, row
from fieldsales.ui.parts.chips import Chip, ChipTone
from fieldsales.ui.parts.labels import Label
from fieldsales.ui.theme import Tone
from fieldsales.ui.tokens import Type
from fieldsales.views.cases import CasePage

_GATE = 500
"""The least width of the gate with the story beside it; else the story stands below."""
_STORY_BELOW = 200
_WIDEST = (1 << 24) - 1
_STATIONS = ("measure", "notice", "follow_up")


class CaseDetail(Card):
    """The page of a case."""

    client_asked = Signal()
    """Show the client."""
    menu_asked = Signal()
    """Show what else may be done."""
    compare_asked = Signal(object)
    """Show both values of what differs, beside this widget."""
    stands_asked = Signal()
    """The case stands, though the answer was corrected."""

    def __init__(self) -> None:
        super().__init__()
        self.page: CasePage | None = None
        self.versions: Link | None = None
        self._goes_on = False
        self._build_head()
        self.measure, self.notice = MeasureStation(), NoticeStation()
        self.follow_up, self.close_step = FollowUpStation(), CloseStation()
        self.caption = Label(self.tr("Three steps close this case"), Type.CAPTION, Tone.TEXT3)
        gate = QWidget()
        box = column(self.caption, margins=(20, 16, 20, 16))
        box.addSpacing(8)
        for station in (self.measure, self.notice, self.follow_up, self.close_step):
            box.addWidget(station)
        box.addStretch()
        gate.setLayout(box)
        self.area = Scroll(gate)
        self.story = Story()
        self.rule = Rule(is_upright=True)
        self._whole = row(spacing=0)
        self._whole.addWidget(self.area, 1)
        self._whole.addWidget(self.rule)
        self._whole.addWidget(self.story)
        self.column.addLayout(self._whole, 1)

    def _build_head(self) -> None:
        self.title = Label("", Type.PAGE)
        self.number = Label("", Type.SMALL, Tone.TEXT3)
        self.more = IconButton("ellipsis", self.tr("More"), key=".")
        self.more.clicked.connect(self.menu_asked)
        self._chips = row(spacing=6)
        first = row(self.title, spacing=10)
        first.addLayout(self._chips)
        first.addStretch(1)
        first.addWidget(self.number)
        first.addWidget(self.more)
        self.client = Link("", tone=Tone.TEXT)
        self.client.clicked.connect(self.client_asked)
        self.about = Label("", Type.SMALL, Tone.TEXT2)
        second = row(IconMark("building-2", 14), self.client, spacing=6)
        second.addWidget(self.about, 1)
        self.band = Band(ChipTone.WARNING, "circle-alert", "")
        self.band.acted.connect(self.stands_asked)
        self._banded = QWidget()
        self._banded.setLayout(column(self.band, margins=(0, 8, 6, 0)))
        self._banded.hide()
        head = column(spacing=2, margins=(20, 16, 14, 12))
        head.addLayout(first)
        head.addLayout(second)
        head.addWidget(self._banded)
        self.column.addLayout(head)
        self.add(Rule())

    # Showing.

    def show_case(self, page: CasePage, draft: CaseDraft, me: bytes, now: datetime) -> None:
        """Show a case; the same one again leaves what is written alone, another one gets its draft."""
        is_other = self.page is None or self.page.case.id != page.case.id
        self.page = page
        if is_other:
            self.forget()
            self.restore(draft)
        case = page.case
        self._show_head(page)
        stages = self._stages(page)
        why = fell_back(case)
        today = fmt.local_day(now, page.zone)
        self.measure.form.begin(page.people, me, today, page.measure_due)
        self.measure.show_page(page, stages[0], why if case.state is CaseState.IN_WORK else "")
        self.notice.show_page(page, stages[1], now)
        self.follow_up.show_page(page, stages[2], why if case.state is CaseState.TOLD else "")
        self.close_step.show_page(page, stages[3])
        self.story.show_page(page)
        if is_other:
            self.area.verticalScrollBar().setValue(0)
        goes_on, self._goes_on = self._goes_on and not is_other, False
        if goes_on:
            self.take_focus()

    def forget_case(self) -> None:
        """Show no case any longer."""
        self.page = None
        self.forget()

    def step_done(self, station: str) -> None:
        """Let go of what was written into a step that is kept; the next one gets the keyboard."""
        stations: dict[str, MeasureStation | NoticeStation | FollowUpStation] = {
            "measure": self.measure,
            "notice": self.notice,
            "follow_up": self.follow_up,
        }
        if station in stations:
            stations[station].clear()
        focus = QApplication.focusWidget()
        self._goes_on = focus is None or self.isAncestorOf(focus)

    def _show_head(self, page: CasePage) -> None:
        case = page.case
        self.title.setText(case.title or page.client.name)
        self.number.setText(self.tr("Case {number}").format(number=case.number))
        for label in (self.title, self.number):
            label.updateGeometry()
        while (item := self._chips.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for chip in self._chips_of(page):
            self._chips.addWidget(chip)
        if page.is_conflicted:
            self._chips.addWidget(self._two_versions())
        self.client.setText(page.client.name)
        self.client.setAccessibleName(page.client.name)
        self.client.updateGeometry()
        owner = page.owner or self.tr("nobody yet")
        answers = self.tr("answers: {owner}").format(owner=owner)
        self.about.setText(f"· {answers} · {opened_words(page)}")
        self._show_band(page)

    def _two_versions(self) -> QWidget:
        whole, link = QWidget(), Link(self.tr("Two versions"), tone=Tone.WARNING)
        link.clicked.connect(lambda: self.compare_asked.emit(link))
        whole.setLayout(row(IconMark("git-compare-arrows", 14, Tone.WARNING), link, spacing=4))
        self.versions = link
        return whole

    def _chips_of(self, page: CasePage) -> list[Chip]:
        case = page.case
        words, tone = age_chip(page)
        chips = [Chip(words, tone)]
        if case.severity.value == "urgent":
            chips.append(Chip(self.tr("urgent"), ChipTone.DANGER, "triangle-alert"))
        elif case.severity.value == "high":
            chips.append(Chip(self.tr("high"), ChipTone.WARNING, "triangle-alert"))
        if case.reopened_count:
            text = self.tr("reopened %n time(s)", "", case.reopened_count)
            chips.append(Chip(text, ChipTone.NEUTRAL, "rotate-ccw"))
        return chips

    def _show_band(self, page: CasePage) -> None:
        case = page.case
        reason = case.progress.reason
        if case.state is CaseState.REFUSED:
            self.band.say(self.tr("Refused: we cannot or will not."), reason)
        elif case.state is CaseState.WITHDRAWN:
            self.band.say(self.tr("Withdrawn."), reason)
        elif case.is_to_check and case.state not in ENDED_CASE:
            said = self.tr("The answer was corrected since. Does the case stand?")
            self.band.say(said, "", self.tr("It stands"))
        else:
            self._banded.hide()
            return
        self._banded.show()

    def _stages(self, page: CasePage) -> list[Stage]:
        state = page.case.state
        if state in {CaseState.REFUSED, CaseState.WITHDRAWN}:
            return [Stage.LATER] * 4
        is_closed = state in {CaseState.CLOSED_PENDING, CaseState.VERIFIED}
        missing = () if is_closed else page.missing
        stages, is_open = [], False
        for name in _STATIONS:
            if name not in missing:
                stages.append(Stage.DONE)
            else:
                stages.append(Stage.LATER if is_open else Stage.NEXT)
                is_open = True
        last = Stage.DONE if state is CaseState.VERIFIED else Stage.NEXT
        return [*stages, Stage.LATER if is_open else last]

    def next_station(self) -> str:
        """Return which station is open: measure, notice, follow_up, close; empty when none."""
        stations = (self.measure, self.notice, self.follow_up, self.close_step)
        names = (*_STATIONS, "close")
        return next((n for n, s in zip(names, stations, strict=True) if s.stage is Stage.NEXT), "")

    def target(self) -> QWidget:
        """Return what of the open station takes the keyboard; the menu when none is open."""
        targets: dict[str, QWidget] = {
            "measure": self.measure.target(),
            "notice": self.notice.form.words,
            "follow_up": self._follow_up_target(),
            "close": self.close_step.yes
            if self.close_step.is_asking
            else self.close_step.close_case,
        }
        target = targets.get(self.next_station())
        return target if target is not None and target.isVisibleTo(self) else self.more

    def take_focus(self) -> None:
        """Put the keyboard into the station that is open."""
        self.target().setFocus(Qt.FocusReason.OtherFocusReason)

    def _follow_up_target(self) -> QWidget:
        follow_up = self.follow_up
        if follow_up.chosen is not None:
            return follow_up.book
        return next(iter(follow_up.buttons), follow_up.typed.field)

    # What is written and not saved.

    def forget(self) -> None:
        """Forget what is written."""
        for station in (self.measure, self.notice, self.follow_up):
            station.clear()

    def restore(self, draft: CaseDraft) -> None:
        """Write a draft back."""
        for station in (self.measure, self.notice, self.follow_up):
            station.restore(draft)

    def draft(self) -> CaseDraft:
        """Return what is written and not saved."""
        draft = CaseDraft()
        stations: Sequence[MeasureStation | NoticeStation | FollowUpStation] = (
            self.measure,
            self.notice,
            self.follow_up,
        )
        for station in stations:
            draft = station.collect(draft)
        return draft

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the story out where there is no room beside the gate."""
        super().resizeEvent(event)
        has_room = self.width() >= _GATE + WIDTH
        across = QBoxLayout.Direction.LeftToRight
        self._whole.setDirection(across if has_room else QBoxLayout.Direction.TopToBottom)
        self.rule.setFixedWidth(1 if has_room else _WIDEST)
        self.story.setFixedWidth(WIDTH if has_room else self.width() - 2)
        self.story.setMaximumHeight(_WIDEST if has_room else _STORY_BELOW)
