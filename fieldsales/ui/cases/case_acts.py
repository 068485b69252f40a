"""What is done with a case: every station's step, giving it to somebody, refusing, withdrawing, reopening.

Each act is one of the services' and can be taken back. A rule's refusal goes to the field it is about.
"""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from fieldsales.domain.case import Case, Measure
from fieldsales.domain.ids import ContactId, PersonId
from fieldsales.domain.registers import Channel, OutsideOwner
from fieldsales.domain.rules import open_verbs
from fieldsales.ui.booking.pick import Booked, Pick, meeting_at
from fieldsales.ui.calendar.reasons import ReasonPopover
from fieldsales.ui.cases.detail import CaseDetail
from fieldsales.ui.cases.measure_station import OUTSIDE
from fieldsales.ui.cases.notice_station import OTHER
from fieldsales.ui.cases.popovers import MenuPopover, Offered, PeoplePopover
from fieldsales.ui.errors import Failure, Family
from fieldsales.ui.page import Page
from fieldsales.ui.settling import compare_values
from fieldsales.views.cases import CasePage

if TYPE_CHECKING:
    from fieldsales.services.cases import Cases, NewMeasure, NewNotice

AGAIN = "again"
KINDS = ("case", "measure", "notice", "meeting", "task")
Refuse = Callable[[Failure], object]


class CaseActs(QObject):
    """Does what the detail of a case asks for."""

    done = Signal(bytes, str)
    """A step of a case is kept: its id, and the station that was filled in (AGAIN: it is open again)."""

    def __init__(self, page: Page, detail: CaseDetail) -> None:
        super().__init__(page)
        self._page, self._detail, self._context = page, detail, page.context
        detail.measure.saved.connect(self.save_measure)
        detail.measure.reported.connect(self._finish_measure)
        detail.measure.dropped.connect(partial(self._finish_measure, is_dropped=True))
        detail.notice.saved.connect(self.save_notice)
        detail.follow_up.booked.connect(self._book)
        detail.close_step.close_asked.connect(self.close)
        detail.close_step.judged.connect(self.judge)
        detail.stands_asked.connect(self._stands)
        detail.menu_asked.connect(self.ask_menu)
        detail.compare_asked.connect(self._compare)

    @property
    def _shown(self) -> CasePage | None:
        return self._detail.page

    # The stations.

    def save_next(self) -> None:
        """Save the step that is open."""
        detail, station = self._detail, self._detail.next_station()
        if station == "measure":
            detail.measure.go_on()
        elif station == "notice":
            self.save_notice()
        elif station == "follow_up":
            detail.follow_up.book_chosen()
        elif station == "close" and not detail.close_step.close_case.isHidden():
            self.close()

    def save_measure(self) -> None:
        """Keep what will be, or was, done."""
        page, form = self._shown, self._detail.measure.form
        if page is None or not form.is_complete():
            return
        what, due, is_done = form.what.value(), form.due.day(), form.is_done
        owner, outside = form.owner.value(), form.outside.value()

        def new() -> "NewMeasure":
            from fieldsales.services.cases import NewMeasure

            if owner == OUTSIDE:
                name, _, department = outside.partition(",")
                beyond = OutsideOwner(name.strip(), department=department.strip())
                return NewMeasure(what, None if is_done else due, outside_owner=beyond)
            return NewMeasure(what, None if is_done else due, PersonId(bytes.fromhex(owner)))

        def work(cases: "Cases") -> int:
            if is_done:
                return cases.report_measure(page.case, new())
            return cases.plan_measure(page.case, new())

        said = self.tr("Measure reported") if is_done else self.tr("Measure planned")
        self._do(page, work, said, "measure", self._detail.measure.refuse)

    def _finish_measure(self, measure: Measure, words: str, *, is_dropped: bool = False) -> None:
        page = self._shown
        if page is None:
            return
        said = self.tr("Measure dropped") if is_dropped else self.tr("Measure reported")
        self._do(
            page,
            lambda cases: cases.finish_measure(page.case, measure, words, dropped=is_dropped),
            said,
        )

    def save_notice(self) -> None:
        """Keep that the client was told."""
        page, station = self._shown, self._detail.notice
        form = station.form
        if page is None:
            return
        at, told_to, name = form.at.moment(), form.told_to.value(), form.name.value()
        if at is None:
            station.refuse_moment()
            return
        words, channel = form.words.value(), form.channel.value()
        contact = None if told_to == OTHER else bytes.fromhex(told_to)

        def new() -> "NewNotice":
            from fieldsales.services.cases import NewNotice

            contact_id = ContactId(contact) if contact else None
            return NewNotice(words, at, Channel(channel), contact_id, "" if contact else name)

        self._do(
            page,
            lambda cases: cases.tell(page.case, new()),
            self.tr("The client is told"),
            "notice",
            station.refuse,
        )

    def _book(self, pick: Pick) -> None:
        page = self._shown
        if page is None:
            return
        told = page.notices[-1].contact_id if page.notices else None
        booked = Booked(page.client, told or page.case.contact_id, is_vip=False, was_met=True)

        def refuse(failure: Failure) -> None:
            self._detail.follow_up.refuse(failure.text)

        self._do(
            page,
            lambda cases: cases.follow_up(page.case, meeting_at(pick, booked)),
            self.tr("Follow-up booked"),
            "follow_up",
            refuse,
        )

    def close(self) -> None:
        """Close the case."""
        page = self._shown
        if page is not None:
            self._do(page, lambda cases: cases.close(page.case), self.tr("Case closed"))

    def judge(self, is_solved: bool) -> None:  # noqa: FBT001 - a signal's value
        """Keep what the client says of the result; not solved asks what is missing."""
        page, step = self._shown, self._detail.close_step
        if page is None or not step.is_asking:
            return
        if is_solved:
            self._say(page, "verify", "", self.tr("Case solved"))
            return
        popover = ReasonPopover(step.no, self.tr("What is not solved?"), self.tr("Take up again"))
        popover.given.connect(
            lambda words, _choice: self._say(page, "take-up", words, self.tr("Taken up again"))
        )
        popover.ask(step.no)

    def _stands(self) -> None:
        page = self._shown
        if page is not None:
            self._do(page, lambda cases: cases.stands(page.case), self.tr("The case stands"))

    # Beside the stations.

    def _compare(self, beside: QWidget) -> None:
        page = self._shown
        if page is not None:
            title = page.case.title or page.case.number
            compare_values(self._page, self._context, "case", page.case.id, title, beside)

    def ask_menu(self) -> None:
        """Show what else may be done with the case."""
        page = self._shown
        if page is not None:
            popover = MenuPopover(self._detail, self.tr("More"), self._offered(page))
            popover.ask(self._detail.more)

    def _offered(self, page: CasePage) -> list[Offered]:
        verbs = open_verbs(page.case, self._context.me.person_id, self._context.me.roles)
        offered = [Offered(self.tr("Give to…"), "users", "A", self.ask_owner)]
        if self._context.go.can_open("client"):
            offered.append(
                Offered(self.tr("Open client"), "building-2", "O", self._detail.client_asked.emit)
            )
        for verb, words, icon, key, question in self._with_reason():
            if verb in verbs:
                do = partial(self._ask_why, page, verb, words, question)
                offered.append(Offered(words, icon, key, do))
        return offered

    def _with_reason(self) -> tuple[tuple[str, str, str, str, str], ...]:
        return (
            (
                "reopen",
                self.tr("Reopen"),
                "rotate-ccw",
                "R",
                self.tr("Why is it opened again?"),
            ),
            (
                "withdraw",
                self.tr("Withdraw"),
                "circle-slash",
                "W",
                self.tr("Why is it no case?"),
            ),
            ("refuse", self.tr("Refuse"), "circle-x", "X", self.tr("Why can it not be put right?")),
        )

    def _ask_why(self, page: CasePage, verb: str, words: str, question: str) -> None:
        said = {
            "reopen": self.tr("Case reopened"),
            "withdraw": self.tr("Case withdrawn"),
            "refuse": self.tr("Case refused"),
        }
        popover = ReasonPopover(self._detail, question, words)
        popover.given.connect(lambda reason, _choice: self._say(page, verb, reason, said[verb]))
        popover.ask(self._detail.more)

    def ask_owner(self) -> None:
        """Ask who is to answer for the case."""
        page = self._shown
        if page is None:
            return
        me = self._context.me.person_id
        title = self.tr("Who answers for it?")
        popover = PeoplePopover(self._detail, title, page.people, me)
        popover.chosen.connect(partial(self._give, page))
        popover.ask(self._detail.more)

    def _give(self, page: CasePage, person_id: bytes) -> None:
        name = next((p.name for p in page.people if p.id == person_id), "")
        said = self.tr("Given to {name}").format(name=name)
        self._do(page, lambda cases: cases.assign(page.case, PersonId(person_id)), said)

    # Doing.

    def _say(self, page: CasePage, verb: str, reason: str, said: str) -> None:
        context, case = self._context, page.case
        station = AGAIN if verb in {"take-up", "reopen"} else ""
        self._run(
            case, lambda: context.services.verbs.say(verb, case, reason=reason), said, station
        )

    def _do(
        self,
        page: CasePage,
        work: "Callable[[Cases], int]",
        said: str,
        station: str = "",
        refuse: Refuse | None = None,
    ) -> None:
        context = self._context
        self._run(page.case, lambda: work(context.services.cases), said, station, refuse)

    def _run(
        self,
        case: Case,
        work: Callable[[], int],
        said: str,
        station: str = "",
        refuse: Refuse | None = None,
    ) -> None:
        def done(seq: int) -> None:
            self.done.emit(case.id, station)
            self._context.undo.did(seq, said, *KINDS)

        def failed(failure: Failure) -> None:
            if refuse is not None and failure.family is Family.RULE:
                refuse(failure)
            else:
                again = partial(self._run, case, work, said, station, refuse)
                self._page.show_failure(failure, again)

        owner: QWidget = self._page
        self._context.tasks.run(
            work, parent=owner, then=done, failed=failed, writes=True, name="step of a case"
        )
