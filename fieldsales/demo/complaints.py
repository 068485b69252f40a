"""The complaints of the sample: a case at every station, old ones among them (RULES section 4.2).

Some come up in a questionnaire, which opens the case by itself; others by phone, at the desk. What is done
about them stands in one table of courses; a step that would lie ahead of now has not been taken yet.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from fieldsales.demo.agenda import NEXT_STORY, SOLVED_STORY, UNSOLVED_STORY, TripPlan
from fieldsales.demo.answers import complaint_of
from fieldsales.demo.content import Story
from fieldsales.demo.desk import Desk
from fieldsales.demo.firms import Firm
from fieldsales.demo.road_days import Visit
from fieldsales.demo.seasons import next_working_day, working_day
from fieldsales.demo.stage import DESK, LAPTOP, LEAD, PARTNER, SECOND, Do, Errand, Stage
from fieldsales.domain.case import Case, Measure, Severity
from fieldsales.domain.meeting import MeetingKind
from fieldsales.domain.registers import Channel, OutsideOwner, Slot
from fieldsales.services.cases import NewCase, NewMeasure, NewNotice
from fieldsales.services.meetings import NewMeeting
from fieldsales.services.opening import Services

_OPENED_AT, _STEP_AT = 9 * 60 + 20, 12 * 60 + 40


@dataclass(frozen=True, slots=True)
class Step:
    """One step of a case: so many days after it was opened, by whom."""

    days: int
    what: str
    by: str = DESK


@dataclass(frozen=True, slots=True)
class Course:
    """What becomes of a complaint. `age` is how long ago it came by phone; 0 comes up in a questionnaire."""

    story: int
    owner: str
    steps: tuple[Step, ...]
    age: int = 0
    region: int = 0
    severity: Severity = Severity.NORMAL


COURSES = (
    Course(
        NEXT_STORY,
        LAPTOP,
        (Step(0, "assign"), Step(1, "plan"), Step(9, "done")),
        19,
        severity=Severity.HIGH,
    ),
    Course(9, PARTNER, (Step(1, "assign"), Step(3, "plan")), 41, 1),
    Course(
        8, SECOND, (Step(1, "assign"), Step(8, "report"), Step(10, "tell")), 33, 2, Severity.HIGH
    ),
    Course(
        UNSOLVED_STORY,
        LAPTOP,
        (
            Step(1, "assign"),
            Step(6, "report"),
            Step(8, "tell"),
            Step(-1, "follow_up"),
            Step(-1, "close"),
        ),
        75,
    ),
    Course(
        SOLVED_STORY,
        PARTNER,
        (
            Step(1, "assign"),
            Step(9, "report"),
            Step(12, "tell"),
            Step(-1, "follow_up"),
            Step(-1, "close"),
        ),
        82,
    ),
    Course(10, SECOND, (Step(1, "assign"), Step(14, "refuse", LEAD)), 60, 2),
    Course(12, LAPTOP, (Step(1, "assign"), Step(3, "withdraw", LEAD)), 25),
    Course(1, PARTNER, (Step(1, "assign", LEAD), Step(2, "plan", LEAD))),
    Course(2, LAPTOP, (Step(1, "assign", LEAD), Step(5, "report", LEAD))),
    Course(3, LAPTOP, (Step(1, "assign", LEAD), Step(4, "report", LEAD), Step(6, "tell", LAPTOP))),
    Course(
        4,
        LAPTOP,
        (
            Step(1, "assign", LEAD),
            Step(3, "report", LEAD),
            Step(5, "tell", LAPTOP),
            Step(6, "follow_up", LAPTOP),
            Step(6, "close", LAPTOP),
        ),
    ),
    Course(5, PARTNER, (Step(1, "assign", LEAD),)),
)


@dataclass(frozen=True, slots=True)
class _Matter:
    """A course that takes place in this sample: at which client, since when, at which meeting if at one."""

    course: Course
    story: Story
    firm: Firm
    opened: datetime
    visit: Visit | None = None
    plan: TripPlan | None = None


class Complaints:
    """The errands that the complaints of the sample bring, by who does them."""

    def __init__(self, stage: Stage) -> None:
        self._stage, self._desk = stage, Desk(stage)
        self._matters = tuple(self._found())

    def errands(self, by: str) -> Iterator[Errand]:
        """Yield what one of the firm's people does about complaints; the desk takes the calls as well."""
        for matter in self._matters:
            number = f"case {matter.course.story:02d}"
            if by == DESK and matter.course.age:
                yield Errand(matter.opened, number, self._opening(matter))
            for place, step in enumerate(matter.course.steps):
                if step.by == by:
                    at = self._moment(matter, step) + timedelta(minutes=6 * place)
                    yield Errand(at, f"{number} {place}", self._step(matter, step))

    def _found(self) -> Iterator[_Matter]:
        visits = {
            v.story: (plan, v)
            for plan in self._stage.plans.values()
            for v in plan.visits
            if v.story is not None
        }
        taken = {v.firm.key for _, v in visits.values()}
        for course in COURSES:
            story = self._stage.content.stories[course.story]
            plan, visit = visits.get(course.story, (None, None))
            if visit is not None and not course.age:
                opened = self._stage.seasons.at(visit.day, visit.start)
                yield _Matter(course, story, visit.firm, opened, visit, plan)
            elif course.age:
                firm = visit.firm if visit else self._other_firm(course, taken)
                if visit is not None or course.story not in {SOLVED_STORY, UNSOLVED_STORY}:
                    yield _Matter(course, story, firm, self._called(course), visit, plan)
                    taken.add(firm.key)

    def _other_firm(self, course: Course, taken: set[int]) -> Firm:
        listed = [f for f in self._stage.firms if f.is_vip and f.region == course.region]
        return next(f for f in listed[course.story :] + listed if f.key not in taken)

    def _called(self, course: Course) -> datetime:
        seasons = self._stage.seasons
        day = working_day(seasons.today - timedelta(days=course.age))
        return seasons.at(day, _OPENED_AT + course.story)

    def _moment(self, matter: _Matter, step: Step) -> datetime:
        seasons, visit = self._stage.seasons, matter.visit
        if step.days < 0 and visit is not None:
            return seasons.at(visit.booked_on, _STEP_AT)
        opened = matter.opened.astimezone(ZoneInfo(seasons.zone)).date()
        day = opened + timedelta(days=step.days)
        return seasons.at(day if day.weekday() < 5 else next_working_day(day), _STEP_AT)

    def _opening(self, matter: _Matter) -> Do:
        def do(services: Services) -> None:
            services.cases.open(
                NewCase(
                    self._stage.clients[matter.firm.key],
                    complaint_of(matter.story),
                    matter.course.severity,
                    self._stage.contact_at(matter.firm, services.work.clock.now().date()),
                    wanted=matter.story.wanted,
                )
            )

        return do

    def _step(self, matter: _Matter, step: Step) -> Do:
        taken = {
            "assign": self._assign,
            "plan": self._plan,
            "done": self._done,
            "report": self._report,
            "tell": self._tell,
            "follow_up": self._book,
            "close": self._close,
            "refuse": self._refuse,
            "withdraw": self._withdraw,
        }[step.what]

        def do(services: Services) -> None:
            taken(services, matter, self._case(services, matter))

        return do

    def _assign(self, services: Services, matter: _Matter, case: Case) -> None:
        services.cases.assign(case, self._stage.person(matter.course.owner))

    def _plan(self, services: Services, matter: _Matter, case: Case) -> None:
        services.cases.plan_measure(case, self._measure(services, matter))

    def _done(self, services: Services, matter: _Matter, case: Case) -> None:
        with services.work.read() as reader:
            planned = reader.where(Measure, case_id=case.id)[0]
        services.cases.finish_measure(case, planned, matter.story.done)

    def _report(self, services: Services, matter: _Matter, case: Case) -> None:
        services.cases.report_measure(case, self._measure(services, matter))

    def _tell(self, services: Services, matter: _Matter, case: Case) -> None:
        now = services.work.clock.now()
        told = self._stage.contact_at(matter.firm, now.date())
        services.cases.tell(case, NewNotice(matter.story.told, now, Channel.PHONE, told))

    def _book(self, services: Services, matter: _Matter, case: Case) -> None:
        services.cases.follow_up(case, self._follow_up(matter))

    def _close(self, services: Services, _matter: _Matter, case: Case) -> None:
        services.cases.close(case)

    def _refuse(self, services: Services, _matter: _Matter, case: Case) -> None:
        services.verbs.say("refuse", case, reason=self._stage.content.texts.case_refused)

    def _withdraw(self, services: Services, _matter: _Matter, case: Case) -> None:
        services.verbs.say("withdraw", case, reason=self._stage.content.texts.case_withdrawn)

    def _case(self, services: Services, matter: _Matter) -> Case:
        client_id = self._stage.clients[matter.firm.key]
        with services.work.read() as reader:
            found = reader.where(Case, client_id=client_id)
        return next(c for c in found if c.title == matter.story.title)

    def _measure(self, services: Services, matter: _Matter) -> NewMeasure:
        due = services.work.clock.now().date() + timedelta(days=14)
        outside = OutsideOwner(matter.story.outside)
        return NewMeasure(
            matter.story.measure, due, outside_owner=outside, done_words=matter.story.done
        )

    def _follow_up(self, matter: _Matter) -> NewMeeting:
        """Return the meeting at which the client judges: the visit meant for it, or one next trip."""
        stage, visit = self._stage, matter.visit
        plan = matter.plan if matter.plan and matter.plan.key == "current" else stage.plans["ahead"]
        if visit is not None and plan is matter.plan:
            slot = self._desk.slot(visit, visit.day, visit.start)
        else:
            day = plan.dates.first + timedelta(days=4)
            slot = Slot(
                stage.seasons.at(day, 10 * 60), 45, stage.seasons.zone, stage.place_of(matter.firm)
            )
        return NewMeeting(
            stage.clients[matter.firm.key],
            slot,
            stage.brigades[plan.brigade],
            stage.trips[plan.key],
            stage.contact_of(matter.firm),
            MeetingKind.FOLLOW_UP,
            stage.content.texts.purposes["follow_up"][0],
        )
