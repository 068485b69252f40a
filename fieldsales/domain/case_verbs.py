"""What may be done with a case, and its gate (RULES section 4.2 Case; invariants C1, C2 of 4.4)."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import datetime
from typing import Any

from fieldsales.domain.case import (
    Case,
    CaseProgress,
    CaseState,
    Measure,
    MeasureState,
    Notice,
)
from fieldsales.domain.change import Change, Rows
from fieldsales.domain.meeting import Meeting, MeetingState
from fieldsales.domain.verbs import DESK_AND_CREW, HEAD_ONLY, LEADS, Asked, Verb
from fieldsales.errors import RuleError


def _to(state: CaseState) -> Callable[[Case, Asked], Case]:
    def apply(case: Case, asked: Asked) -> Case:
        return replace(case, progress=CaseProgress(state, asked.now, asked.reason))

    return apply


def _assign(case: Case, asked: Asked) -> Case:
    owner = asked.value("owner_id", case.owner_id)
    if owner is None:
        raise RuleError("Say who answers for the case (owner_id).", where="owner_id")
    progress = CaseProgress(CaseState.ASSIGNED, asked.now, asked.reason)
    return replace(case, owner_id=owner, progress=progress)


def _close(case: Case, asked: Asked) -> Case:
    follow_up = asked.value("follow_up_id", case.follow_up_id)
    progress = CaseProgress(CaseState.CLOSED_PENDING, asked.now, asked.reason)
    return replace(case, follow_up_id=follow_up, progress=progress)


def _reopen(case: Case, asked: Asked) -> Case:
    progress = CaseProgress(CaseState.OPEN, asked.now, asked.reason)
    count = case.reopened_count + 1
    return replace(
        case, progress=progress, reopened_count=count, gate_from=asked.now, follow_up_id=None
    )


def _take_up(case: Case, asked: Asked) -> Case:
    """The client says it is not solved: a new measure is asked for, the old ones no longer count."""
    progress = CaseProgress(CaseState.IN_WORK, asked.now, asked.reason)
    return replace(case, progress=progress, gate_from=asked.now, follow_up_id=None)


_UNTOLD = frozenset(
    {CaseState.OPEN, CaseState.ASSIGNED, CaseState.IN_WORK, CaseState.MEASURE_DONE, CaseState.TOLD}
)
CASE_VERBS: tuple[Verb[Case], ...] = (
    Verb("assign", frozenset({CaseState.OPEN, CaseState.ASSIGNED}), DESK_AND_CREW, _assign),
    Verb(
        "start",
        frozenset({CaseState.OPEN, CaseState.ASSIGNED}),
        DESK_AND_CREW,
        _to(CaseState.IN_WORK),
    ),
    Verb(
        "measure-done", frozenset({CaseState.IN_WORK}), DESK_AND_CREW, _to(CaseState.MEASURE_DONE)
    ),
    Verb("tell", frozenset({CaseState.MEASURE_DONE}), DESK_AND_CREW, _to(CaseState.TOLD)),
    Verb("close", frozenset({CaseState.TOLD}), DESK_AND_CREW, _close),
    Verb("verify", frozenset({CaseState.CLOSED_PENDING}), DESK_AND_CREW, _to(CaseState.VERIFIED)),
    Verb("take-up", frozenset({CaseState.CLOSED_PENDING}), DESK_AND_CREW, _take_up),
    Verb("refuse", _UNTOLD, HEAD_ONLY, _to(CaseState.REFUSED), needs_reason=True),
    Verb(
        "withdraw",
        frozenset({CaseState.OPEN, CaseState.ASSIGNED}),
        LEADS,
        _to(CaseState.WITHDRAWN),
        needs_reason=True,
    ),
    Verb(
        "reopen",
        frozenset({CaseState.VERIFIED, CaseState.REFUSED, CaseState.WITHDRAWN}),
        DESK_AND_CREW,
        _reopen,
        needs_reason=True,
    ),
)


def gate_of(case: Case, rows: Rows) -> tuple[str, ...]:
    """Return what a case still lacks before it may be closed: measure, notice, follow_up; empty if none."""
    missing = []
    measures = rows.where(Measure, case_id=case.id)
    done = [
        m
        for m in measures
        if m.progress.state is MeasureState.DONE and _counts(m.progress.at, case)
    ]
    if not done or any(m.progress.state is MeasureState.DUE for m in measures):
        missing.append("measure")
    notices = [n for n in rows.where(Notice, case_id=case.id) if _counts(n.at, case)]
    if not notices:
        missing.append("notice")
    meeting = rows.get(Meeting, case.follow_up_id)
    told = max((n.at for n in notices), default=None)
    if meeting is None or not meeting.is_live or (told is not None and meeting.start <= told):
        missing.append("follow_up")
    return tuple(missing)


def gate_missed(case: Case, rows: Rows) -> tuple[str, ...]:
    """Return what a case that stands as closed lacks all the same, as a merge can leave it (C1, C2)."""
    if case.state not in {CaseState.CLOSED_PENDING, CaseState.VERIFIED}:
        return ()
    missing = gate_of(case, rows)
    meeting = rows.get(Meeting, case.follow_up_id)
    was_held = meeting is not None and meeting.state is MeetingState.HELD
    lacks_visit = case.state is CaseState.VERIFIED or "follow_up" in missing
    if was_held or not lacks_visit:
        return tuple(m for m in missing if m != "follow_up")
    return (*(m for m in missing if m != "follow_up"), "follow_up")


def _counts(at: datetime | None, case: Case) -> bool:
    return case.gate_from is None or (at is not None and at >= case.gate_from)


def check_case(change: Change[Any], rows: Rows) -> None:
    """Refuse a station before the one that must come first."""
    after: Case | None = change.after
    if after is None:
        raise RuleError("A case is never deleted; a lead may withdraw it.", where="case")
    was = change.before.state if change.before else None
    if after.state is was:
        return
    if after.state is CaseState.IN_WORK and not rows.where(Measure, case_id=after.id):
        raise RuleError("First say what will be done, by whom and until when.", where="measure")
    if after.state is CaseState.VERIFIED:
        _check_verified(after, rows)
    missing = gate_of(after, rows)
    for station in _STATIONS.get(after.state, ()):
        _demand(missing, station)


_STATIONS: Mapping[CaseState, tuple[str, ...]] = {
    CaseState.MEASURE_DONE: ("measure",),
    CaseState.TOLD: ("measure", "notice"),
    CaseState.CLOSED_PENDING: ("measure", "notice", "follow_up"),
}


def _demand(missing: tuple[str, ...], station: str) -> None:
    if station not in missing:
        return
    match station:
        case "measure":
            raise RuleError("A measure must be done, and none left due.", where="measure")
        case "notice":
            raise RuleError(
                "The client's responsible person must be told first: whom, when, how.",
                where="notice",
            )
        case _:
            raise RuleError(
                "A follow-up meeting after the notice must be booked (follow_up_id).",
                where="follow_up_id",
            )


def _check_verified(case: Case, rows: Rows) -> None:
    meeting = rows.get(Meeting, case.follow_up_id)
    if meeting is None or meeting.state is not MeetingState.HELD:
        raise RuleError("The follow-up meeting must be held first.", where="follow_up_id")
