"""The last station: close the case. Before, it says what is missing; afterwards, whether it is solved."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from fieldsales.domain.case import ENDED_CASE, CaseState
from fieldsales.domain.meeting import MeetingState
from fieldsales.ui import format as fmt
from fieldsales.ui.cases.case_words import missing_words
from fieldsales.ui.cases.station import Stage, Station
from fieldsales.ui.parts.buttons import Button, Rank
from fieldsales.ui.parts.cards import row
from fieldsales.ui.parts.labels import Label
from fieldsales.ui.theme import Tone
from fieldsales.ui.tokens import Type
from fieldsales.views.cases import CasePage


class CloseStation(Station):
    """The last station."""

    close_asked = Signal()
    """Close the case."""
    judged = Signal(bool)
    """The client says whether it is solved."""

    def __init__(self) -> None:
        super().__init__(4, self.tr("Close"), is_last=True)
        self.close_case = Button(
            self.tr("Close case"), rank=Rank.FIRST, icon="lock", key="Ctrl+Return"
        )
        self.close_case.clicked.connect(self.close_asked)
        self.words = Label("", Type.SMALL, Tone.TEXT2, wraps=True)
        self.yes = Button(self.tr("Yes, solved"), rank=Rank.FIRST, icon="check", key="Y")
        self.yes.clicked.connect(lambda: self.judged.emit(True))
        self.no = Button(self.tr("No, not solved"), icon="x", key="Shift+N")
        self.no.clicked.connect(lambda: self.judged.emit(False))
        line = row(self.close_case, self.yes, self.no, spacing=8)
        line.addWidget(self.words, 1, Qt.AlignmentFlag.AlignVCenter)
        self.line = QWidget()
        self.line.setLayout(line)
        self.body.addWidget(self.line)

    @property
    def is_asking(self) -> bool:
        """Say whether it asks if the matter is solved."""
        return not self.yes.isHidden()

    def show_page(self, page: CasePage, stage: Stage) -> None:
        """Show what is missing, or what became of it."""
        state = page.case.state
        is_waiting = state is CaseState.CLOSED_PENDING
        meeting = page.follow_up
        asks = is_waiting and meeting is not None and meeting.state is MeetingState.HELD
        self.title.setText(self.tr("Is it solved?") if asks else self.tr("Close"))
        self.show_stage(stage)
        for button in (self.yes, self.no):
            button.setVisible(asks)
        self.close_case.setVisible(not is_waiting and state not in ENDED_CASE)
        self.close_case.setEnabled(stage is Stage.NEXT)
        self.words.setText(self._said(page, asks=asks))

    def _said(self, page: CasePage, *, asks: bool) -> str:
        case, meeting = page.case, page.follow_up
        if asks:
            return ""
        if case.state is CaseState.CLOSED_PENDING and meeting is not None:
            when = fmt.day_clock(meeting.slot.start, meeting.slot.zone)
            return self.tr("Closed until the client judges it on {day}.").format(day=when)
        if case.state is CaseState.VERIFIED:
            at = case.progress.at
            day = fmt.day_year(fmt.local_day(at, page.zone)) if at else ""
            return self.tr("The client says it is solved, {day}.").format(day=day)
        is_over = case.state in ENDED_CASE
        return missing_words(page.missing) if page.missing and not is_over else ""
