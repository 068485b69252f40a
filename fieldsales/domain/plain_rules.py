"""Rules of records that have few: names, calls, memberships (K2, P1 and T4 of RULES section 4.4)."""

from dataclasses import replace
from typing import Any

from fieldsales.domain.call import Call, CallResult, Direction
from fieldsales.domain.change import Change, Rows
from fieldsales.domain.client import Client, ClientKind, Contact
from fieldsales.domain.conflict import Decision
from fieldsales.domain.programme import Membership
from fieldsales.domain.response import TemplateRow
from fieldsales.errors import RuleError


def check_client(change: Change[Any], rows: Rows) -> None:
    """Refuse a client without a name, a branch of nothing, and one merged into itself."""
    after: Client | None = change.after
    if after is None:
        return
    if not after.name.strip():
        raise RuleError("A client has a name.", where="name")
    if after.kind is ClientKind.BRANCH and after.parent_id is None:
        raise RuleError("A branch belongs to a firm (parent_id).", where="parent_id")
    if after.parent_id == after.id:
        raise RuleError("A client is not its own branch.", where="parent_id")
    before: Client | None = change.before
    if after.merged_into_id != (before.merged_into_id if before else None):
        _check_merge(after, rows)


def _check_merge(merged: Client, rows: Rows) -> None:
    """Refuse a merge into a client that is not here, or that leads back to this one."""
    seen, asked = {merged.id}, merged.merged_into_id
    while asked is not None:
        kept = rows.get(Client, asked)
        if kept is None:
            raise RuleError("The client to be kept is not on this device.", where="merged_into_id")
        if kept.id in seen:
            raise RuleError(
                "These two are merged the other way round already.", where="merged_into_id"
            )
        seen.add(kept.id)
        asked = kept.merged_into_id


def check_contact(change: Change[Any], _rows: Rows) -> None:
    """Refuse a contact nobody could ask for."""
    after: Contact | None = change.after
    if after is None:
        return
    if not (after.name.full or after.position or after.phones or after.emails):
        raise RuleError("A contact has a name, a position, a phone or an e-mail.", where="name")


def check_call(change: Change[Any], _rows: Rows) -> None:
    """Refuse a call that says *booked* without a meeting, or *refused* without a reason."""
    after: Call | None = change.after
    if after is None:
        raise RuleError("A call is not deleted; void it if it was a mistake.", where="call")
    if after.is_void or after.direction is Direction.IN:
        return
    match after.outcome.result:
        case CallResult.BOOKED if after.meeting_id is None:
            raise RuleError("A booked call names its meeting (meeting_id).", where="meeting_id")
        case CallResult.REFUSED if not after.outcome.detail.strip():
            raise RuleError("A refusal has a reason.", where="outcome")
        case CallResult.CALL_BACK if after.outcome.again_at is None:
            raise RuleError("Say when to call back (again_at).", where="outcome")
        case _:
            pass


def check_membership(change: Change[Any], rows: Rows) -> None:
    """Refuse a second membership of one client in one programme."""
    after: Membership | None = change.after
    if after is None or change.before is not None:
        return
    for other in rows.where(Membership, client_id=after.client_id):
        if other.programme_id == after.programme_id and other.id != after.id:
            raise RuleError("This client is on that list already.", where="client_id")


def check_stands(change: Change[Any], _rows: Rows) -> None:
    """Refuse to change what stands once it is written: the plan of a day (T4), a published questionnaire."""
    if change.before is None:
        return
    what = type(change.before)
    if what is TemplateRow and change.after is not None:
        retired = replace(change.before, is_retired=change.after.is_retired)
        if retired == change.after:
            return
    raise RuleError(
        "What stands is not changed: the plan of a day, or a published questionnaire. Publish a new "
        "version instead.",
        where="id",
    )


def check_decision(change: Change[Any], _rows: Rows) -> None:
    """Refuse to keep both sides of a conflict without a reason, or to reword a decision afterwards."""
    after: Decision | None = change.after
    if after is None:
        return
    if change.before is not None:
        raise RuleError("A decision stands; take it back, or decide anew.", where="reason")
    if not after.reason.strip():
        raise RuleError("Say why both shall stay.", where="reason")
