"""Registers: values that only make sense together and are therefore one field, merged whole.

Desk and crew may both change a meeting's time; kept field by field, a new start would meet an old end
(RULES section 4.3). Ids inside registers travel as base64 in JSON; commands show them as UUID text.
"""

from dataclasses import dataclass
from datetime import date, datetime

from fieldsales.domain.entity import OpenEnum
from fieldsales.domain.ids import ContactId, PersonId, PlaceId


@dataclass(frozen=True, slots=True)
class Money:
    """An amount in the smallest unit of its currency (ISO 4217)."""

    minor: int
    currency: str


class PhoneKind(OpenEnum):
    """What stands at the other end of a number."""

    OFFICE = "office"
    MOBILE = "mobile"
    FAX = "fax"
    PAGER = "pager"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Phone:
    """A number as it was written and, where it could be read, in E.164 (empty if not)."""

    raw: str
    e164: str = ""
    kind: PhoneKind = PhoneKind.OFFICE
    extension: str = ""


@dataclass(frozen=True, slots=True)
class Address:
    """Where a firm is, as written on an envelope. `country` is ISO 3166 alpha-2."""

    street: str = ""
    postal_code: str = ""
    town: str = ""
    province: str = ""
    country: str = ""


@dataclass(frozen=True, slots=True)
class PersonName:
    """The name of a person at a client."""

    given: str = ""
    family: str = ""
    address_form: str = ""
    pronounced: str = ""

    @property
    def full(self) -> str:
        """Given and family name, as said."""
        return f"{self.given} {self.family}".strip()


@dataclass(frozen=True, slots=True)
class Opening:
    """When a firm receives: weekday 0 = Monday, minutes since local midnight."""

    weekday: int
    from_minute: int
    until_minute: int


@dataclass(frozen=True, slots=True)
class Slot:
    """When and where a meeting is. `start` is a moment; `zone` the place's IANA zone, used to show it."""

    start: datetime
    minutes: int
    zone: str
    place_id: PlaceId | None = None
    address: str = ""


@dataclass(frozen=True, slots=True)
class Actual:
    """When a meeting really began and how many minutes it took."""

    start: datetime
    minutes: int


class Channel(OpenEnum):
    """How a client was reached."""

    PHONE = "phone"
    EMAIL = "email"
    VISIT = "visit"
    LETTER = "letter"
    MESSAGE = "message"


@dataclass(frozen=True, slots=True)
class Confirmation:
    """The client's word that a meeting stays as it is. A move clears it."""

    is_confirmed: bool
    at: datetime
    by_id: PersonId | None = None
    channel: Channel = Channel.PHONE


@dataclass(frozen=True, slots=True)
class Promise:
    """What was promised to a client and by when."""

    what: str
    by: date


@dataclass(frozen=True, slots=True)
class OutsideOwner:
    """Somebody who answers for a measure and is no user of the program."""

    name: str
    department: str = ""
    email: str = ""


@dataclass(frozen=True, slots=True)
class Consent:
    """Whether a person agreed that personal matters are noted (questionnaire B0), how and to which words."""

    given: bool
    at: datetime
    wording: str = ""
    contact_id: ContactId | None = None
