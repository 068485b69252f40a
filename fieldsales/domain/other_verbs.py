"""What may be done with a questionnaire, a membership, a task and a call (RULES section 4.2)."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

from fieldsales.domain.call import Call, CallOutcome, CallResult
from fieldsales.domain.programme import Membership, MembershipProgress, MembershipState
from fieldsales.domain.response import Response, ResponseProgress, ResponseState
from fieldsales.domain.task import Task, TaskProgress, TaskState
from fieldsales.domain.verbs import CREW, DESK_AND_CREW, LEADS, Asked, Verb
from fieldsales.errors import RuleError

CLAIM_LASTS = timedelta(minutes=30)


def _response(state: ResponseState) -> Callable[[Response, Asked], Response]:
    def apply(response: Response, asked: Asked) -> Response:
        progress = ResponseProgress(state, asked.now, asked.actor.person_id, asked.reason)
        again = state is ResponseState.FINALISED and response.state is ResponseState.HAS_ISSUES
        return replace(response, progress=progress, revision=response.revision + int(again))

    return apply


def _judge(state: ResponseState) -> Callable[[Response, Asked], Response]:
    def apply(response: Response, asked: Asked) -> Response:
        if response.filled_by_id == asked.actor.person_id:
            raise RuleError("Somebody else approves your own questionnaire.", where="approve")
        return _response(state)(response, asked)

    return apply


JUDGING = frozenset({"return", "approve", "reject"})
"""Verbs of a questionnaire that its own author never says."""
_FINAL = frozenset({ResponseState.FINALISED, ResponseState.HAS_ISSUES})
RESPONSE_VERBS: tuple[Verb[Response], ...] = (
    Verb(
        "finalise",
        frozenset({ResponseState.DRAFT, ResponseState.HAS_ISSUES}),
        CREW,
        _response(ResponseState.FINALISED),
    ),
    Verb("return", _FINAL, LEADS, _judge(ResponseState.HAS_ISSUES), needs_reason=True),
    Verb("approve", frozenset({ResponseState.FINALISED}), LEADS, _judge(ResponseState.APPROVED)),
    Verb("reject", _FINAL, LEADS, _judge(ResponseState.REJECTED), needs_reason=True),
    Verb(
        "abandon",
        frozenset({ResponseState.DRAFT}),
        CREW,
        _response(ResponseState.ABANDONED),
        needs_reason=True,
    ),
    Verb(
        "withdraw",
        _FINAL | {ResponseState.APPROVED},
        CREW,
        _response(ResponseState.WITHDRAWN),
        needs_reason=True,
    ),
)


def _member(state: MembershipState) -> Callable[[Membership, Asked], Membership]:
    def apply(membership: Membership, asked: Asked) -> Membership:
        owner = asked.value("owner_id", membership.progress.owner_id)
        if state is MembershipState.ASSIGNED and owner is None:
            raise RuleError("Say who answers for the client (owner_id).", where="owner_id")
        return replace(
            membership, progress=MembershipProgress(state, owner, asked.reason, asked.now)
        )

    return apply


_LISTED = frozenset({MembershipState.PROPOSED, MembershipState.APPROVED, MembershipState.ASSIGNED})
MEMBERSHIP_VERBS: tuple[Verb[Membership], ...] = (
    Verb(
        "approve", frozenset({MembershipState.PROPOSED}), LEADS, _member(MembershipState.APPROVED)
    ),
    Verb(
        "assign",
        frozenset({MembershipState.APPROVED, MembershipState.ASSIGNED}),
        LEADS,
        _member(MembershipState.ASSIGNED),
    ),
    Verb(
        "question", frozenset({MembershipState.ASSIGNED}), CREW, _member(MembershipState.QUESTIONED)
    ),
    Verb("exclude", _LISTED, LEADS, _member(MembershipState.EXCLUDED), needs_reason=True),
    Verb(
        "unreach", frozenset({MembershipState.ASSIGNED}), LEADS, _member(MembershipState.UNREACHED)
    ),
    Verb(
        "opt-out", frozenset(), DESK_AND_CREW, _member(MembershipState.OPTED_OUT), needs_reason=True
    ),
)


def _task(state: TaskState) -> Callable[[Task, Asked], Task]:
    def apply(task: Task, asked: Asked) -> Task:
        until = asked.value("until")
        if state is TaskState.CLAIMED:
            until = asked.now + CLAIM_LASTS
        progress = TaskProgress(state, until, asked.actor.person_id, asked.reason)
        return replace(task, progress=progress)

    return apply


def _move_task(task: Task, asked: Asked) -> Task:
    due = asked.value("due")
    if due is None or due == task.due:
        raise RuleError("Say the new date (due).", where="due")
    return replace(
        task, due=due, moved_count=task.moved_count + 1, progress=TaskProgress(TaskState.OPEN)
    )


_UNDONE = frozenset({TaskState.OPEN, TaskState.CLAIMED, TaskState.WAITING})
TASK_VERBS: tuple[Verb[Task], ...] = (
    Verb(
        "claim",
        frozenset({TaskState.OPEN, TaskState.WAITING}),
        DESK_AND_CREW,
        _task(TaskState.CLAIMED),
    ),
    Verb("wait", _UNDONE, DESK_AND_CREW, _task(TaskState.WAITING)),
    Verb("move", _UNDONE, DESK_AND_CREW, _move_task),
    Verb("finish", _UNDONE, DESK_AND_CREW, _task(TaskState.DONE)),
    Verb("drop", _UNDONE, DESK_AND_CREW, _task(TaskState.DROPPED), needs_reason=True),
)


def _end_call(call: Call, asked: Asked) -> Call:
    outcome = asked.value("outcome")
    if not isinstance(outcome, CallOutcome) or outcome.result is CallResult.RINGING:
        raise RuleError("Say what came of the call (outcome).", where="outcome")
    return replace(call, outcome=outcome, ended_at=asked.now)


def _void_call(call: Call, asked: Asked) -> Call:
    return replace(call, is_void=True, void_reason=asked.reason)


CALL_VERBS: tuple[Verb[Call], ...] = (
    Verb("end", frozenset({CallResult.RINGING}), DESK_AND_CREW, _end_call),
    Verb("void", frozenset(), DESK_AND_CREW, _void_call, needs_reason=True),
)
