"""Two clients that are one firm: which is kept, and what the kept one takes over. Pure.

A merge is a pointer (`Client.merged_into_id`), never a rewriting of meetings and answers: whatever belongs
to the merged client, also what arrives later from a laptop that did not know, is read as the kept one's.
Taking the pointer away takes the merge back (docs/decisions/0007).
"""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from fieldsales.domain.client import Client, ClientStatus, Segment
from fieldsales.domain.likeness import numbers_of
from fieldsales.domain.registers import Phone

_TAKEN_WHERE_EMPTY = (
    "legal_name",
    "tax_id",
    "external_key",
    "language",
    "currency",
    "address",
    "place_id",
    "web",
    "openings",
    "signer_id",
    "refusal_reason",
    "source",
)


def kept_of(client_id: bytes, into: Mapping[bytes, bytes]) -> bytes:
    """Return the client that stands for this one, over several merges; itself when it was not merged.

    Two people who merge a pair in opposite directions make a circle: its smallest id is the one kept, so
    that everybody shows the same one and none is hidden.
    """
    path, found = [client_id], client_id
    while found in into:
        found = into[found]
        if found in path:
            return min(path[path.index(found) :])
        path.append(found)
    return found


def taken_over(kept: Client, merged: Client) -> Client:
    """Return the kept client with what it lacked and the merged one knew; nothing it says is lost."""
    given: dict[str, Any] = {
        name: getattr(merged, name)
        for name in _TAKEN_WHERE_EMPTY
        if not getattr(kept, name) and getattr(merged, name)
    }
    if kept.segment is Segment.UNSET and merged.segment is not Segment.UNSET:
        given["segment"] = merged.segment
    if kept.status is ClientStatus.PROSPECT and merged.status is not ClientStatus.PROSPECT:
        given["status"] = merged.status
    phones = _more_phones(kept.phones, merged.phones)
    known = {e.lower() for e in kept.emails}
    emails = tuple(e for e in merged.emails if e.lower() not in known)
    given |= {"phones": (*kept.phones, *phones)} if phones else {}
    given |= {"emails": (*kept.emails, *emails)} if emails else {}
    given |= {"do_not_visit": True} if merged.do_not_visit and not kept.do_not_visit else {}
    if merged.notes.strip() and merged.notes.strip() not in kept.notes:
        given["notes"] = "\n".join(n for n in (kept.notes.strip(), merged.notes.strip()) if n)
    if kept.parent_id is None and merged.parent_id not in {None, kept.id}:
        given |= {"parent_id": merged.parent_id, "kind": merged.kind}
    return replace(kept, **given) if given else kept


def _more_phones(known: tuple[Phone, ...], others: tuple[Phone, ...]) -> tuple[Phone, ...]:
    """Return the numbers that are not known yet; what cannot be called is compared as it was written."""
    have = {_number(p) for p in known}
    return tuple(p for p in others if _number(p) not in have)


def _number(phone: Phone) -> str:
    return next(iter(numbers_of((phone,))), phone.raw)
