"""What was said on the phone, as plain values, and the attempt it makes; what is typed, kept as a draft."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import TYPE_CHECKING

from fieldsales.domain.call import Call, CallResult, Direction
from fieldsales.domain.client import Contact
from fieldsales.domain.ids import ContactId
from fieldsales.domain.registers import Channel, PersonName
from fieldsales.ui.booking.pick import Booked, Pick, meeting_at
from fieldsales.ui.calls.client_head import Reach
from fieldsales.views.calls import CallCard, QueueRow

if TYPE_CHECKING:
    from fieldsales.services.booking import Attempt
    from fieldsales.services.opening import Services

DRAFT = "call"


@dataclass(frozen=True, slots=True)
class OnThePhone:
    """Who is on the phone: the row, the card, the person and number, the call if it began."""

    row: QueueRow
    card: CallCard
    reach: Reach
    call: Call | None = None
    direction: Direction = Direction.OUT


@dataclass(frozen=True, slots=True)
class Said:
    """What came of it. `person` is who has taken over, `hours` when a client on standby may be rung."""

    result: CallResult
    note: str = ""
    detail: str = ""
    again_at: datetime | None = None
    pick: Pick | None = None
    person: Mapping[str, str] = field(default_factory=dict)
    hours: tuple[int, int, int] | None = None


def attempt_of(phone: OnThePhone, said: Said, services: "Services") -> "Attempt":
    """Return the attempt; call it where services may be loaded."""
    from fieldsales.services.booking import Attempt, StandbyOffer

    contact = phone.reach.contact
    result = said.result
    if said.person.get("name"):
        result = CallResult.OTHER_PERSON
    attempt = Attempt(
        phone.row,
        result,
        contact_id=ContactId(contact.id) if contact else None,
        number=phone.reach.number,
        detail=said.detail or said.person.get("name", ""),
        note=said.note,
        again_at=said.again_at,
        standby=StandbyOffer(*said.hours) if said.hours else None,
        call=phone.call,
        direction=phone.direction,
        channel=Channel.EMAIL if result is CallResult.EMAIL_SENT else Channel.PHONE,
    )
    if said.pick is not None and result is CallResult.BOOKED:
        return replace(attempt, meeting=meeting_at(said.pick, _booked(phone)))
    if said.pick is not None:
        return replace(attempt, slot=said.pick.slot(phone.card.client))
    if result is CallResult.OTHER_PERSON:
        return replace(attempt, successor=_successor(phone, said.person, services))
    return attempt


def _booked(phone: OnThePhone) -> Booked:
    contact = phone.reach.contact
    return Booked(
        phone.card.client,
        ContactId(contact.id) if contact else None,
        is_vip=phone.row.is_vip,
        was_met=phone.card.last_met is not None,
        is_inbound=phone.direction is Direction.IN,
    )


def _successor(phone: OnThePhone, person: Mapping[str, str], services: "Services") -> Contact:
    from fieldsales.services.phones import read_phones

    given, _, family = person["name"].strip().partition(" ")
    blank = services.clients.new_contact(phone.card.client)
    address = phone.card.client.address
    return replace(
        blank,
        name=PersonName(given, family.strip()),
        position=person.get("position", ""),
        phones=read_phones(person.get("phone", ""), address.country if address else ""),
        language=phone.card.client.language,
    )


@dataclass(frozen=True, slots=True)
class CallDraft:
    """What was being typed when the window locked: about whom, in which pane, the words."""

    client_id: bytes
    trip_id: bytes | None
    note: str = ""
    pane: str = "results"
    result: str = ""
    direction: str = Direction.OUT.value
    values: Mapping[str, str] = field(default_factory=dict)

    @property
    def is_worth_keeping(self) -> bool:
        """Say whether anything was typed, or begun."""
        typed = any(v for v in self.values.values())
        return bool(self.note) or typed or self.direction == Direction.IN.value

    def as_text(self) -> str:
        """Return it as text."""
        return json.dumps(
            {
                "client": self.client_id.hex(),
                "trip": self.trip_id.hex() if self.trip_id else "",
                "note": self.note,
                "pane": self.pane,
                "result": self.result,
                "direction": self.direction,
                "values": dict(self.values),
            },
            ensure_ascii=False,
        )


def draft_from(text: str) -> CallDraft | None:
    """Read a draft; None when there is none that can be read."""
    try:
        raw = json.loads(text)
        return CallDraft(
            bytes.fromhex(raw["client"]),
            bytes.fromhex(raw["trip"]) or None,
            str(raw["note"]),
            str(raw["pane"]),
            str(raw["result"]),
            str(raw["direction"]),
            {str(k): str(v) for k, v in raw["values"].items()},
        )
    except (ValueError, KeyError, TypeError, AttributeError):
        return None
