"""Identifiers: 16 bytes everywhere inside, UUID text at the edges. The one generator of new ones.

A new id is a UUIDv7, so that rows made together lie together. A derived id (UUIDv5) is for things that
two people may make without knowing of each other and that must then be one, such as a day's standing plan.
"""

import os
import uuid
from datetime import UTC, datetime
from typing import NewType

from fieldsales.errors import RuleError

PersonId = NewType("PersonId", bytes)
RegionId = NewType("RegionId", bytes)
GrantId = NewType("GrantId", bytes)
DeviceId = NewType("DeviceId", bytes)
PlaceId = NewType("PlaceId", bytes)
BrigadeId = NewType("BrigadeId", bytes)
BrigadeMemberId = NewType("BrigadeMemberId", bytes)
ServiceId = NewType("ServiceId", bytes)
ClientId = NewType("ClientId", bytes)
ContactId = NewType("ContactId", bytes)
NoteId = NewType("NoteId", bytes)
TripId = NewType("TripId", bytes)
StopId = NewType("StopId", bytes)
StandingPlanId = NewType("StandingPlanId", bytes)
StandbyId = NewType("StandbyId", bytes)
MeetingId = NewType("MeetingId", bytes)
AttendeeId = NewType("AttendeeId", bytes)
CallId = NewType("CallId", bytes)
TaskId = NewType("TaskId", bytes)
ProgrammeId = NewType("ProgrammeId", bytes)
MembershipId = NewType("MembershipId", bytes)
TemplateId = NewType("TemplateId", bytes)
ResponseId = NewType("ResponseId", bytes)
AnswerId = NewType("AnswerId", bytes)
CaseId = NewType("CaseId", bytes)
MeasureId = NewType("MeasureId", bytes)
NoticeId = NewType("NoticeId", bytes)
OfferId = NewType("OfferId", bytes)
ReferralId = NewType("ReferralId", bytes)
ContractId = NewType("ContractId", bytes)
ExpenseId = NewType("ExpenseId", bytes)
ImportBatchId = NewType("ImportBatchId", bytes)
DecisionId = NewType("DecisionId", bytes)
ConflictId = NewType("ConflictId", bytes)

_NAMESPACE = uuid.UUID("6b1f3a52-0c0e-5d3c-9a55-f1e1d5a1e500")


def new_id(now: datetime) -> bytes:
    """Return a new UUIDv7: 48 bits of milliseconds of `now`, then 74 random bits."""
    raw = bytearray(int(now.timestamp() * 1000).to_bytes(6, "big") + os.urandom(10))
    raw[6] = 0x70 | raw[6] & 0x0F
    raw[8] = 0x80 | raw[8] & 0x3F
    return bytes(raw)


def made_at(value: bytes) -> datetime:
    """Return when an id was made, to the millisecond, UTC; the beginning of time for a derived id."""
    is_timed = value[6] >> 4 == 7
    milliseconds = int.from_bytes(value[:6], "big") if is_timed else 0
    return datetime.fromtimestamp(milliseconds / 1000, UTC)


def derived_id(*parts: bytes | str) -> bytes:
    """Return the UUIDv5 that everybody gets from the same parts."""
    name = "/".join(p.hex() if isinstance(p, bytes) else p for p in parts)
    return uuid.uuid5(_NAMESPACE, name).bytes


def is_derived(value: bytes) -> bool:
    """Say whether an id is a UUIDv5, which two people may make without knowing of each other."""
    return len(value) == 16 and value[6] >> 4 == 5


class NumberedIds:
    """Ids that everybody gets from the same parts and a number: those of the lines of one list.

    The parts are hashed once and the number is written into the last five bytes, so that 200,000 ids cost
    nothing and lie together in the index.
    """

    def __init__(self, *parts: bytes | str) -> None:
        self._begin = derived_id(*parts)[:11]

    def of(self, number: int) -> bytes:
        """Return the id of a number below a million million."""
        return self._begin + number.to_bytes(5, "big")


def id_text(value: bytes) -> str:
    """Return an id as UUID text."""
    return str(uuid.UUID(bytes=value))


def id_from_text(text: str, where: str = "") -> bytes:
    """Read an id from UUID text, or a shipped place's from its GeoNames number."""
    clean = text.strip()
    if clean.isdigit() and len(clean) < 12:
        return int(clean).to_bytes(16, "big")
    try:
        return uuid.UUID(clean).bytes
    except ValueError as error:
        raise RuleError(
            "{text} is not an id; copy one from the list of that kind.", text=text, where=where
        ) from error
