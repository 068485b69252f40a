"""What happened to a case so far, as its page tells it: opened, measures, notices, follow-up, state."""

from datetime import UTC, datetime

from fieldsales.domain.case import Case, CaseState, Measure, MeasureState, Notice
from fieldsales.domain.ids import made_at
from fieldsales.domain.meeting import Meeting
from fieldsales.domain.people import Person
from fieldsales.store.transaction import Reader
from fieldsales.views.cases import PastStep

_TOLD_BY_OTHERS = frozenset(
    {CaseState.OPEN, CaseState.IN_WORK, CaseState.MEASURE_DONE, CaseState.TOLD}
)


def history_of(reader: Reader, case: Case) -> tuple[PastStep, ...]:
    """Return the steps of a case, newest first. `what` is a stable word that screens translate."""
    names = {p.id: p.name for p in reader.where(Person)}
    by = names.get(case.opened_by_id or b"", "")
    how = "opened_by_questionnaire" if case.response_id else "opened"
    steps = [PastStep(case.opened_at, how, "", by)]
    for measure in reader.where(Measure, case_id=case.id):
        steps += _measure_steps(measure, names)
    for notice in reader.where(Notice, case_id=case.id):
        who = names.get(notice.by_id or b"", "")
        steps.append(PastStep(notice.at, f"told_{notice.channel.value}", notice.words, who))
    meeting = reader.get(Meeting, case.follow_up_id)
    if meeting is not None:
        who = names.get(meeting.booked_by_id or b"", "")
        steps.append(PastStep(made_at(meeting.id), "follow_up_booked", "", who))
    progress = case.progress
    if progress.at is not None and progress.state not in _TOLD_BY_OTHERS:
        who = names.get(case.owner_id or b"", "")
        steps.append(PastStep(progress.at, progress.state.value, progress.reason, who))
    in_order = sorted(steps, key=lambda s: s.at)
    return tuple(in_order[::-1])  # newest first; of one moment, too


def _measure_steps(measure: Measure, names: dict[bytes, str]) -> list[PastStep]:
    outside = measure.outside_owner
    who = outside.name if outside else names.get(measure.owner_id or b"", "")
    planned = PastStep(made_at(measure.id), "measure_planned", measure.what, who)
    progress = measure.progress
    at = progress.at or datetime.min.replace(tzinfo=UTC)
    match progress.state:
        case MeasureState.DONE:
            done = PastStep(at, "measure_done", progress.words or measure.what, who)
            is_one_step = abs((at - planned.at).total_seconds()) < 1
            return [done] if is_one_step else [planned, done]
        case MeasureState.DROPPED:
            return [planned, PastStep(at, "measure_dropped", progress.words, who)]
        case _:
            return [planned]
