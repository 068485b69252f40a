"""Part 5 of a trip's report: questionnaires by person and against the quota, marks, recommendation.

Counted are those finished and not rejected; marks are those of the newest per contact and form
(RULES section 5.7). Nothing of the personal section is read.
"""

from collections.abc import Iterable, Sequence
from datetime import datetime

from fieldsales.domain.day_account import day_of, local_day
from fieldsales.domain.ids import made_at
from fieldsales.domain.meeting import Meeting, MeetingKind, MeetingState
from fieldsales.domain.quota import ROAD_DAY, SHORT_FORM, TRAVEL_DAY, WeekQuota, week_quota
from fieldsales.domain.response import Response, ResponseState
from fieldsales.domain.satisfaction import Marks, net_score
from fieldsales.errors import RuleError
from fieldsales.forms.answers import answer_from
from fieldsales.forms.given import Code, Given
from fieldsales.forms.template import Question, QuestionType
from fieldsales.services.reporting.meetings import road_days
from fieldsales.services.reporting.rows import TripRows, mark_questions
from fieldsales.views.trip_lines import (
    PersonCount,
    QuestionMarks,
    QuestionnaireLine,
    Questionnaires,
)

COUNTED = frozenset({ResponseState.FINALISED, ResponseState.HAS_ISSUES, ResponseState.APPROVED})


def questionnaires_of(rows: TripRows) -> Questionnaires:
    """Return what the questionnaires of the trip say."""
    counted = sorted(
        (r for r in rows.responses if r.state in COUNTED), key=lambda r: (_moment(r), r.id)
    )
    pool = _newest(counted)
    scores, net = _questions(rows, pool)
    recommend = [_given(rows, r, q.id) for r in pool for q in net]
    vip = [m for m in rows.own_meetings if _is_held_vip(m)]
    asked = {r.meeting_id for r in counted}
    return Questionnaires(
        lines=tuple(_line(rows, r, scores, net) for r in counted),
        people=_people(rows, counted),
        weeks=_weeks(rows, counted),
        questions=tuple(_marks(rows, pool, q) for q in scores),
        all_marks=Marks(tuple(m for q in scores for m in _values(rows, pool, q))),
        net=net_score(v for v in map(_whole, (g.value for g in recommend)) if v is not None),
        net_silent=sum(g.code is Code.REFUSED for g in recommend),
        pool=len(pool),
        held_vip=len(vip),
        questioned_vip=sum(m.id in asked for m in vip),
        drafts=sum(r.state is ResponseState.DRAFT for r in rows.responses),
    )


def _moment(response: Response) -> datetime:
    return response.started_at or made_at(response.id)


def _newest(counted: Iterable[Response]) -> tuple[Response, ...]:
    """Return the newest per contact (client where none was named) and form; given oldest first."""
    newest = {(r.contact_id or r.client_id, r.template_id): r for r in counted}
    return tuple(newest.values())


def _questions(
    rows: TripRows, pool: Iterable[Response]
) -> tuple[tuple[Question, ...], tuple[Question, ...]]:
    """Return the questions of the forms in use that take a mark, and those that ask to recommend."""
    used: dict[str, Question] = {}
    for template_id in sorted({r.template_id for r in pool} & set(rows.templates)):
        used |= {q.id: q for q in mark_questions(rows.templates[template_id])}
    scores = tuple(q for q in used.values() if q.type is QuestionType.SCORE)
    return scores, tuple(q for q in used.values() if q.type is QuestionType.LIKELIHOOD)


def _given(rows: TripRows, response: Response, question: str) -> Given:
    """Return an answer; one that this program does not understand counts as none."""
    kept = rows.answers.get(response.id, {}).get(question)
    if kept is None:
        return Given()
    try:
        return answer_from(kept.value)
    except RuleError:
        return Given()


def _values(rows: TripRows, pool: Iterable[Response], question: Question) -> tuple[int, ...]:
    given = (_whole(_given(rows, r, question.id).value) for r in pool)
    return tuple(v for v in given if v is not None)


def _marks(rows: TripRows, pool: Sequence[Response], question: Question) -> QuestionMarks:
    silent = sum(_given(rows, r, question.id).code is Code.REFUSED for r in pool)
    return QuestionMarks(question.id, question.label, Marks(_values(rows, pool, question)), silent)


def _line(
    rows: TripRows, response: Response, scores: Iterable[Question], net: Iterable[Question]
) -> QuestionnaireLine:
    meeting = rows.meetings.get(response.meeting_id or b"")
    recommend = [_whole(_given(rows, response, q.id).value) for q in net]
    return QuestionnaireLine(
        client=rows.client_name(response.client_id),
        contact=rows.contact_name(response.contact_id),
        day=day_of(meeting) if meeting else None,
        filled_by=rows.person_name(response.filled_by_id),
        state=response.state,
        is_short=response.is_short,
        marks=tuple(_whole(_given(rows, response, q.id).value) for q in scores),
        recommend=next((v for v in recommend if v is not None), None),
        has_case=any(c.response_id == response.id for c in rows.cases),
    )


def _whole(value: object) -> int | None:
    return value if isinstance(value, int) and not isinstance(value, bool) else None


def _people(rows: TripRows, counted: Iterable[Response]) -> tuple[PersonCount, ...]:
    counts: dict[str, list[int]] = {}
    for response in counted:
        one = counts.setdefault(rows.person_name(response.filled_by_id), [0, 0])
        one[response.is_short] += 1
    return tuple(PersonCount(name, *counts[name]) for name in sorted(counts))


def _weeks(rows: TripRows, counted: Iterable[Response]) -> tuple[WeekQuota, ...]:
    """Return the pair's quota week by week; none for a trip without a VIP meeting."""
    if not any(m.kind is MeetingKind.VIP for m in rows.own_meetings):
        return ()
    weights: dict[tuple[int, int], list[float]] = {}
    days = road_days(rows)
    busy = {day_of(m) for m in rows.own_meetings if m.state is not MeetingState.VOID}
    for day in days:
        is_travel = day in {days[0], days[-1]} and day not in busy
        weight = TRAVEL_DAY if is_travel else ROAD_DAY
        weights.setdefault(day.isocalendar()[:2], []).append(weight)
    done: dict[tuple[int, int], float] = {}
    for response in counted:
        meeting = rows.meetings.get(response.meeting_id or b"")
        moment = _moment(response)
        day = day_of(meeting) if meeting else local_day(moment, rows.trip.zone)
        week = day.isocalendar()[:2]
        done[week] = done.get(week, 0.0) + (SHORT_FORM if response.is_short else 1.0)
    return tuple(week_quota(*w, done.get(w, 0.0), weights[w]) for w in sorted(weights))


def _is_held_vip(meeting: Meeting) -> bool:
    return meeting.kind is MeetingKind.VIP and meeting.state is MeetingState.HELD
