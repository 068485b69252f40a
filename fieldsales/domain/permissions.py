"""Who may write what: one pure table, used by services to hide a button and by the office to refuse.

Reading is by grants of regions; this is about writing only. People, regions, grants and devices change
at the office alone and never by an act. Roles add up: a person may what any of her roles may.
"""

from collections.abc import Iterable, Mapping

from fieldsales.domain.kinds import BY_NAME
from fieldsales.domain.people import Role

_ALL = frozenset({Role.REP, Role.OFFICE, Role.LEAD, Role.HEAD})
_CREW = frozenset({Role.REP, Role.LEAD, Role.HEAD})
_LEADS = frozenset({Role.LEAD, Role.HEAD})
_HEAD = frozenset({Role.HEAD})
_SET_UP = frozenset({Role.LEAD, Role.HEAD, Role.OFFICE})

# Who may create and change a kind of record. A kind missing here is nobody's, which the matrix test shows.
_WRITERS: Mapping[str, frozenset[Role]] = {
    "place": _ALL,
    "brigade": _LEADS,
    "brigade_member": _LEADS,
    "service": _LEADS,
    "client": _ALL,
    "contact": _ALL,
    "note": _ALL,
    "import_batch": _SET_UP,
    "trip": _LEADS,
    "stop": _CREW | {Role.OFFICE},
    "standing_plan": _ALL,
    "standby": _ALL,
    "meeting": _ALL,
    "attendee": _ALL,
    "call": _ALL,
    "task": _ALL,
    "programme": _HEAD,
    "membership": _ALL,
    "template": _HEAD,
    "response": _CREW,
    "answer": _CREW,
    "case": _ALL,
    "measure": _ALL,
    "notice": _ALL,
    "offer": _ALL,
    "referral": _ALL,
    "contract": _CREW,
    "expense": _CREW,
    "decision": _ALL,
}

# Fields that fewer may write than the kind itself.
_FIELDS: Mapping[tuple[str, str], frozenset[Role]] = {
    ("client", "signer_id"): _LEADS,
    ("client", "merged_into_id"): _LEADS | {Role.OFFICE},
    ("meeting", "actual"): _CREW,
    ("membership", "listed_because"): _LEADS,
}
# Fields that more may write than the kind itself: a crew departs and returns.
_WIDER: Mapping[tuple[str, str], frozenset[Role]] = {("trip", "progress"): _CREW}

# Nothing a person entered disappears, so few kinds know deletion at all.
_DELETERS: Mapping[str, frozenset[Role]] = {
    "client": _LEADS,
    "contact": _LEADS,
    "note": _CREW,
    "stop": _LEADS,
    "standby": _CREW,
    "brigade_member": _LEADS,
    "attendee": _CREW,
    "expense": _CREW,
    "offer": _CREW,
    "referral": _CREW,
    "decision": _LEADS,
}


def may_write(roles: Iterable[Role], kind: str, field: str | None = None) -> bool:
    """Say whether one of the roles may create a record of the kind, or change that field of it."""
    if kind not in BY_NAME or BY_NAME[kind].office_only:
        return False
    writers = _WRITERS.get(kind, frozenset())
    if field is not None:
        writers = _FIELDS.get((kind, field), writers) | _WIDER.get((kind, field), frozenset())
    return not writers.isdisjoint(roles)


def may_delete(roles: Iterable[Role], kind: str) -> bool:
    """Say whether one of the roles may delete a record of the kind."""
    return not _DELETERS.get(kind, frozenset()).isdisjoint(roles)


def knows_deletion(kind: str) -> bool:
    """Say whether records of the kind may be deleted at all."""
    return kind in _DELETERS
