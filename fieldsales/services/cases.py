"""Cases: the register, the page of one case with its gate, and the steps that close it.

Each step is one act that carries the case as far as its gate lets it: reporting a measure assigns and
starts the case if nobody did, telling the client moves it on, the follow-up meeting is booked in the same
act that names it. Nothing here may skip a station: the rules of the kind are checked at every step.
"""

from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
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
from fieldsales.domain.meeting import Meeting
from fieldsales.domain.people import Person
from fieldsales.domain.registers import Channel, OutsideOwner
from fieldsales.errors import RuleError
from fieldsales.services.case_history import history_of
from fieldsales.services.case_opening import next_case_number, title_of
from fieldsales.services.client_card import zone_of_client
from fieldsales.services.verbs import say_in
from fieldsales.services.workplace import Act, Workplace
from fieldsales.store.transaction import Reader
from fieldsales.views.cases import CaseFilter, CasePage, CaseRow, RegisterFigures

OLD_AFTER_DAYS = 30
_CLOSED = ENDED_CASE | {CaseState.CLOSED_PENDING}


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

    def __init__(self, workplace: Workplace) -> None:
        self._work = workplace

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
                    title=title_of(new.words),
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
        """Return the cases of a filter, the oldest first."""
        actor, now = self._work.actor(), self._work.clock.now()
        with self._work.read() as reader:
            cases = [c for c in reader.where(Case) if _fits(c, chosen, actor.person_id, now)]
            clients = reader.by_id(Client, {c.client_id for c in cases})
            owners = reader.by_id(Person, {c.owner_id for c in cases})
            rows = [
                CaseRow(
                    case,
                    clients[case.client_id].name if case.client_id in clients else "",
                    owners[case.owner_id].name if case.owner_id in owners else "",
                    3 - len(gate_of(case, reader)),
                    age_days(case, now),
                )
                for case in cases
            ]
        return tuple(sorted(rows, key=lambda r: (r.case.opened_at, r.case.id)))

    def figures(self) -> RegisterFigures:
        """Return the figures of the register."""
        actor, now = self._work.actor(), self._work.clock.now()
        with self._work.read() as reader:
            cases = reader.where(Case)
        standing = [c for c in cases if c.state not in _CLOSED]
        ages = [age_days(c, now) for c in standing]
        month = (now.year, now.month)
        closed = [c.progress.at for c in cases if c.state in _CLOSED and c.progress.at]
        return RegisterFigures(
            len(standing),
            sum(c.owner_id == actor.person_id for c in standing),
            sum(a > OLD_AFTER_DAYS for a in ages),
            median_low(ages) if ages else 0,
            sum((at.year, at.month) == month for at in closed),
        )

    def page(self, case_id: bytes) -> CasePage:
        """Return everything the page of a case shows."""
        with self._work.read() as reader:
            case = reader.need(Case, case_id)
            return _page(reader, case, self._work.clock.now())

    def assign(self, was: Case, owner_id: PersonId) -> int:
        """Say who answers for a case."""
        with self._work.act() as act:
            _say(act, "assign", was, owner_id=owner_id)
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

    def follow_up(self, was: Case, meeting: Meeting) -> int:
        """Book the meeting at which the client judges the result, and name it in the case; one act."""
        with self._work.act() as act:
            act.add(replace(meeting, case_id=CaseId(was.id)))
            standing = act.tx.get(Case, was.id) or was
            act.change(replace(standing, follow_up_id=MeetingId(meeting.id)), standing)
            return act.commit()

    def close(self, was: Case) -> int:
        """Close a case whose gate is passed: measure done, client told, follow-up booked."""
        with self._work.act() as act:
            _say(act, "close", was, follow_up_id=was.follow_up_id)
            return act.commit()


def age_days(case: Case, now: datetime) -> int:
    """Return the whole days since a case was opened; its age never stops while it is open."""
    ended = case.progress.at if case.state in ENDED_CASE and case.progress.at else now
    return max(0, (ended - case.opened_at) // timedelta(days=1))


def _fits(case: Case, chosen: CaseFilter, me: bytes, now: datetime) -> bool:
    is_closed = case.state in _CLOSED
    match chosen:
        case CaseFilter.OPEN:
            return not is_closed
        case CaseFilter.MINE:
            return not is_closed and case.owner_id == me
        case CaseFilter.OLD:
            return not is_closed and age_days(case, now) > OLD_AFTER_DAYS
        case CaseFilter.CLOSED:
            return is_closed


def _page(reader: Reader, case: Case, now: datetime) -> CasePage:
    client = reader.need(Client, case.client_id)
    contacts = [c for c in reader.where(Contact, client_id=client.id) if c.until is None]
    people = reader.by_id(Person, {case.owner_id, case.opened_by_id})
    said_by = next((c for c in contacts if c.id == case.contact_id), None)
    return CasePage(
        case,
        client,
        people[case.owner_id].name if case.owner_id in people else "",
        people[case.opened_by_id].name if case.opened_by_id in people else "",
        said_by.name.full if said_by else "",
        tuple(sorted(contacts, key=lambda c: (c.id != case.contact_id, c.name.full))),
        reader.where(Measure, case_id=case.id),
        tuple(sorted(reader.where(Notice, case_id=case.id), key=lambda n: n.at)),
        reader.get(Meeting, case.follow_up_id),
        gate_of(case, reader),
        history_of(reader, case),
        age_days(case, now),
        zone_of_client(reader, client),
    )


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
