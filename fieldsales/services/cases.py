"""Cases: the register, the page of one case with its gate, and the steps that close it.

Each step is one act that carries the case as far as its gate lets it: reporting a measure assigns and
starts the case if nobody did, telling the client moves it on, the follow-up meeting is booked in the same
act that names it. Nothing here may skip a station: the rules of the kind are checked at every step.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from statistics import median_low

from fieldsales.domain.case import (
    ENDED_CASE,
    Case,
    CaseState,
    Measure,
    MeasureProgress,
    MeasureState,
    Notice,
    Severity,
)
from fieldsales.domain.case_verbs import gate_of
from fieldsales.domain.client import Client, Contact
from fieldsales.domain.ids import (
    CaseId,
    ClientId,
    ContactId,
    MeasureId,
    MeetingId,
    NoticeId,
    PersonId,
)
from fieldsales.domain.meeting import Meeting, MeetingKind, MeetingState
from fieldsales.domain.people import Person
from fieldsales.domain.registers import Channel, OutsideOwner
from fieldsales.errors import RuleError
from fieldsales.services.case_opening import next_case_number, title_of
from fieldsales.services.case_page import age_days, page_of
from fieldsales.services.meetings import NewMeeting, plan_in
from fieldsales.services.verbs import say_in
from fieldsales.services.workplace import Act, Workplace
from fieldsales.store.gazetteer import Gazetteer
from fieldsales.store.transaction import Reader
from fieldsales.views.cases import CaseFilter, CasePage, CaseRow, Complaining, RegisterFigures

OLD_AFTER_DAYS = 30
_CLOSED = ENDED_CASE | {CaseState.CLOSED_PENDING}
_PASSED = frozenset({CaseState.CLOSED_PENDING, CaseState.VERIFIED})
_UNASSIGNED = frozenset({CaseState.OPEN, CaseState.ASSIGNED})


@dataclass(frozen=True, slots=True)
class NewCase:
    """A complaint heard outside a questionnaire."""

    client_id: ClientId
    words: str
    severity: Severity = Severity.NORMAL
    contact_id: ContactId | None = None
    meeting_id: MeetingId | None = None
    wanted: str = ""
    owner_id: PersonId | None = None
    title: str = ""


@dataclass(frozen=True, slots=True)
class NewMeasure:
    """What will be, or was, done; `owner_id` or `outside_owner` does it, the actor when neither is named."""

    what: str
    due: date | None = None
    owner_id: PersonId | None = None
    outside_owner: OutsideOwner | None = None
    done_words: str = ""


@dataclass(frozen=True, slots=True)
class NewNotice:
    """Whom the client's side was told, when, how, and in which words."""

    words: str
    at: datetime
    channel: Channel = Channel.VISIT
    contact_id: ContactId | None = None
    told_name: str = ""


class Cases:
    """Use cases of the register of dissatisfied clients."""

    def __init__(self, workplace: Workplace, towns: Gazetteer) -> None:
        self._work = workplace
        self._towns = towns

    def complaining(self, client_id: bytes) -> Complaining:
        """Return what is needed to write down a complaint of a client."""
        with self._work.read() as reader:
            contacts = [c for c in reader.where(Contact, client_id=client_id) if c.until is None]
            people = [p for p in reader.where(Person) if p.is_active]
            return Complaining(
                reader.need(Client, client_id),
                tuple(sorted(contacts, key=lambda c: c.name.full)),
                tuple(sorted(people, key=lambda p: p.name)),
            )

    def open(self, new: NewCase) -> Case:
        """Open a case by hand, with the client's words."""
        if not new.words.strip():
            raise RuleError("Write what the client said.", where="words")
        with self._work.act() as act:
            client = act.tx.need(Client, new.client_id)
            case = act.add(
                Case(
                    id=CaseId(act.new_id()),
                    region_id=client.region_id,
                    number=next_case_number(act),
                    client_id=new.client_id,
                    opened_at=act.now,
                    severity=new.severity,
                    contact_id=new.contact_id,
                    meeting_id=new.meeting_id,
                    title=new.title.strip() or title_of(new.words),
                    words=new.words.strip(),
                    wanted=new.wanted,
                    opened_by_id=act.actor.person_id,
                )
            )
            if new.owner_id is not None:
                case = _say(act, "assign", case, owner_id=new.owner_id)
            act.commit()
        return case

    def register(self, chosen: CaseFilter = CaseFilter.OPEN) -> tuple[CaseRow, ...]:
        """Return the cases of a filter, the oldest first; of the closed ones the last closed first."""
        actor, now = self._work.actor(), self._work.clock.now()
        with self._work.read() as reader:
            cases = [c for c in reader.where(Case) if _fits(c, chosen, actor.person_id, now)]
            if chosen is CaseFilter.TO_JUDGE:
                cases = _to_judge(reader, cases)
            clients = reader.by_id(Client, {c.client_id for c in cases})
            owners = reader.by_id(Person, {c.owner_id for c in cases})
            rows = [
                CaseRow(
                    case,
                    clients[case.client_id].name if case.client_id in clients else "",
                    owners[case.owner_id].name if case.owner_id in owners else "",
                    3 if case.state in _PASSED else 3 - len(gate_of(case, reader)),
                    age_days(case, now),
                )
                for case in cases
            ]
        if chosen is CaseFilter.CLOSED:
            return tuple(sorted(rows, key=lambda r: _closed_at(r.case), reverse=True))
        return tuple(sorted(rows, key=lambda r: (r.case.opened_at, r.case.id)))

    def figures(self) -> RegisterFigures:
        """Return the figures of the register."""
        actor, now = self._work.actor(), self._work.clock.now()
        with self._work.read() as reader:
            cases = reader.where(Case)
            to_judge = len(_to_judge(reader, cases))
        standing = [c for c in cases if c.state not in _CLOSED]
        ages = [age_days(c, now) for c in standing]
        month = (now.year, now.month)
        closed = sorted((c for c in cases if c.state in _CLOSED), key=_closed_at)
        return RegisterFigures(
            len(standing),
            sum(c.owner_id == actor.person_id for c in standing),
            sum(a > OLD_AFTER_DAYS for a in ages),
            median_low(ages) if ages else 0,
            sum((_closed_at(c).year, _closed_at(c).month) == month for c in closed),
            to_judge,
            closed[-1] if closed else None,
        )

    def page(self, case_id: bytes) -> CasePage:
        """Return everything the page of a case shows."""
        with self._work.read() as reader:
            case = reader.need(Case, case_id)
            return page_of(reader, case, self._work.clock.now(), self._towns)

    def assign(self, was: Case, owner_id: PersonId) -> int:
        """Say who answers for a case; one in work stays where it is."""
        with self._work.act() as act:
            if was.state in _UNASSIGNED:
                _say(act, "assign", was, owner_id=owner_id)
            else:
                act.change(replace(was, owner_id=owner_id), was)
            return act.commit()

    def stands(self, was: Case) -> int:
        """Say that a case stands, though the answer that opened it was corrected."""
        with self._work.act() as act:
            act.change(replace(was, is_to_check=False), was)
            return act.commit()

    def plan_measure(self, was: Case, new: NewMeasure) -> int:
        """Say what will be done, by whom and until when; the case is in work from then on."""
        with self._work.act() as act:
            _add_measure(act, was, new, MeasureProgress(MeasureState.DUE))
            _into_work(act, was)
            return act.commit()

    def report_measure(self, was: Case, new: NewMeasure) -> int:
        """Report a measure that was done, planned before or not; with none left due the station is passed."""
        with self._work.act() as act:
            progress = MeasureProgress(MeasureState.DONE, act.now, new.done_words or new.what)
            _add_measure(act, was, new, progress)
            _measures_done(act, _into_work(act, was))
            return act.commit()

    def finish_measure(
        self, was: Case, measure: Measure, words: str, *, dropped: bool = False
    ) -> int:
        """Say that a planned measure was done, or why it was dropped."""
        if not words.strip():
            raise RuleError("Say what was done, or why it was dropped.", where="measure")
        with self._work.act() as act:
            state = MeasureState.DROPPED if dropped else MeasureState.DONE
            progress = MeasureProgress(state, act.now, words.strip())
            act.change(replace(measure, progress=progress), measure)
            _measures_done(act, _into_work(act, was))
            return act.commit()

    def tell(self, was: Case, new: NewNotice) -> int:
        """Record that the client's responsible person was told of the result."""
        if not (new.contact_id or new.told_name.strip()):
            raise RuleError("Say who was told.", where="contact_id")
        if not new.words.strip():
            raise RuleError(
                "Say in a few words what was told, or what was answered.", where="words"
            )
        with self._work.act() as act:
            act.add(
                Notice(
                    id=NoticeId(act.new_id()),
                    region_id=was.region_id,
                    case_id=CaseId(was.id),
                    at=new.at,
                    words=new.words.strip(),
                    contact_id=new.contact_id,
                    told_name=new.told_name,
                    channel=new.channel,
                    by_id=act.actor.person_id,
                )
            )
            if was.state is CaseState.MEASURE_DONE:
                _say(act, "tell", was)
            return act.commit()

    def follow_up(self, was: Case, new: NewMeeting) -> int:
        """Book the meeting at which the client judges the result, and name it in the case; one act."""
        with self._work.act() as act:
            meeting = plan_in(act, replace(new, kind=MeetingKind.FOLLOW_UP, case_id=was.id))
            act.change(replace(was, follow_up_id=MeetingId(meeting.id)), was)
            return act.commit()

    def close(self, was: Case) -> int:
        """Close a case whose gate is passed: measure done, client told, follow-up booked."""
        with self._work.act() as act:
            _say(act, "close", was, follow_up_id=was.follow_up_id)
            return act.commit()


def _closed_at(case: Case) -> datetime:
    return case.progress.at or case.opened_at


def _to_judge(reader: Reader, cases: Sequence[Case]) -> list[Case]:
    """Return those that wait for the client's word: closed, and the follow-up was held."""
    waiting = [c for c in cases if c.state is CaseState.CLOSED_PENDING]
    meetings = reader.by_id(Meeting, {c.follow_up_id for c in waiting})
    held = {i for i, m in meetings.items() if m.state is MeetingState.HELD}
    return [c for c in waiting if c.follow_up_id in held]


def _fits(case: Case, chosen: CaseFilter, me: bytes, now: datetime) -> bool:
    is_closed = case.state in _CLOSED
    match chosen:
        case CaseFilter.OPEN:
            return not is_closed
        case CaseFilter.MINE:
            return not is_closed and case.owner_id == me
        case CaseFilter.OLD:
            return not is_closed and age_days(case, now) > OLD_AFTER_DAYS
        case CaseFilter.TO_JUDGE | CaseFilter.CLOSED:
            return is_closed


def _add_measure(act: Act, case: Case, new: NewMeasure, progress: MeasureProgress) -> None:
    if not new.what.strip():
        raise RuleError("Say what is done about it.", where="measure")
    owner = new.owner_id or (None if new.outside_owner else act.actor.person_id)
    act.add(
        Measure(
            id=MeasureId(act.new_id()),
            region_id=case.region_id,
            case_id=CaseId(case.id),
            what=new.what.strip(),
            due=new.due,
            owner_id=owner,
            outside_owner=new.outside_owner,
            progress=progress,
        )
    )


def _into_work(act: Act, case: Case) -> Case:
    """Bring a young case into work; it gets an owner when nobody answers for it yet."""
    if case.state is CaseState.OPEN:
        case = _say(act, "assign", case, owner_id=case.owner_id or act.actor.person_id)
    return _say(act, "start", case) if case.state is CaseState.ASSIGNED else case


def _measures_done(act: Act, case: Case) -> None:
    due = [
        m for m in act.tx.where(Measure, case_id=case.id) if m.progress.state is MeasureState.DUE
    ]
    if not due and case.state is CaseState.IN_WORK:
        case = _say(act, "measure-done", case)
        if act.tx.where(Notice, case_id=case.id):
            _say(act, "tell", case)


def _say(act: Act, verb: str, case: Case, **values: object) -> Case:
    return say_in(act, verb, case, values=values)
