"""The keys of Today: those of the outcome while one is entered, else those of the meeting and the day."""

from collections.abc import Callable, Iterator
from functools import partial

from PySide6.QtCore import QCoreApplication

from fieldsales.ui.page import PageKey
from fieldsales.ui.status import status_words
from fieldsales.ui.today.detail import Act
from fieldsales.ui.today.header_acts import HeaderActs
from fieldsales.ui.today.host import DayHost
from fieldsales.ui.today.meeting_desk import MeetingDesk
from fieldsales.ui.today.outcome_draft import Step
from fieldsales.ui.today.outcome_panel import OutcomePanel
from fieldsales.ui.today.outcomes import Outcomes
from fieldsales.ui.today.words import Result


class DayKeys:
    """The keys of a day and of what is open on it."""

    def __init__(
        self, page: DayHost, header: HeaderActs, desk: MeetingDesk, outcomes: Outcomes
    ) -> None:
        self._page, self._header, self._desk, self._outcomes = page, header, desk, outcomes

    def now(self) -> tuple[PageKey, ...]:
        """Return the keys of what is in sight."""
        panel = self._outcomes.panel
        if not self._page.is_board():
            return tuple(self._of_day())
        if panel is not None:
            return tuple(_outcome_keys(panel))
        return (*self._of_day(), *self._of_meeting(), *self._of_results())

    def _of_day(self) -> Iterator[PageKey]:
        translate, page = QCoreApplication.translate, self._page
        if not page.asked.is_today:
            yield PageKey("T", translate("today", "Back to today"), page.show_today, icon="sun")
        if self._header.can_spend(page.day.view):
            words = translate("today", "Expense")
            yield PageKey("E", words, self._header.open_expense, icon="receipt")

    def _of_meeting(self) -> Iterator[PageKey]:
        translate, page, do = QCoreApplication.translate, self._page, self._do
        is_live = page.is_live
        yield PageKey("Return", translate("today", "First act"), page.act_first, in_palette=False)
        yield PageKey("C", translate("today", "Call"), do(Act.CALL), icon="phone")
        move = translate("today", "Move")
        yield PageKey("M", move, do(Act.MOVE), icon="arrow-right-left", is_on=is_live)
        fell = translate("today", "Not held")
        yield PageKey("X", fell, do(Act.FELL), icon="user-x", is_on=is_live)
        hold = partial(self._outcomes.open_with, Result.HELD)
        yield PageKey("H", translate("today", "Held"), hold, icon="check", is_on=is_live)
        confirmed = translate("today", "Confirmed by the client")
        yield PageKey("Y", confirmed, do(Act.CONFIRM), icon="calendar-check-2", is_on=is_live)
        standby, ring = translate("today", "Call a standby client"), self._desk.call_standby
        yield PageKey("S", standby, partial(ring, 0), in_palette=False, icon="phone-call")
        if page.context.go.can_open("client"):
            yield PageKey("O", translate("today", "Open client"), do(Act.CLIENT), icon="building-2")
        if page.context.go.can_open("response"):
            words = translate("today", "Questionnaire")
            yield PageKey("Q", words, do(Act.QUESTIONNAIRE), icon="clipboard-list")

    def _of_results(self) -> Iterator[PageKey]:
        """Yield the results by number: entering an outcome begins with one key."""
        for number, result in enumerate(Result, 1):
            choose = partial(self._outcomes.open_with, result)
            words, is_live = status_words(result.status), self._page.is_live
            yield PageKey(str(number), words, choose, in_palette=False, is_on=is_live)

    def _do(self, act: Act) -> Callable[[], object]:
        return partial(self._desk.do, act.value)


def _outcome_keys(panel: OutcomePanel) -> Iterator[PageKey]:
    translate = QCoreApplication.translate
    for number, result in enumerate(Result, 1):
        words = status_words(result.status)
        yield PageKey(str(number), words, partial(panel.choose_result, result), in_palette=False)
    steps = (
        ("M", translate("today", "Next step: a meeting"), Step.MEETING),
        ("C", translate("today", "Next step: a call"), Step.CALL),
        ("N", translate("today", "Next step: none"), Step.NONE),
    )
    for key, words, step in steps:
        yield PageKey(key, words, partial(panel.take_step, step), in_palette=False)
    yield PageKey("Ctrl+Return", translate("today", "Keep the outcome"), panel.save)
