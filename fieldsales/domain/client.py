"""Clients (a holding, a firm or a branch of one), the contacts there, and notes about them."""

from dataclasses import dataclass
from datetime import date, datetime

from fieldsales.domain.entity import Entity, OpenEnum
from fieldsales.domain.ids import (
    ClientId,
    ContactId,
    ImportBatchId,
    MeetingId,
    PersonId,
    PlaceId,
)
from fieldsales.domain.registers import Address, Consent, Opening, PersonName, Phone


class ClientKind(OpenEnum):
    """A holding has firms, a firm has branches."""

    HOLDING = "holding"
    FIRM = "firm"
    BRANCH = "branch"


class Segment(OpenEnum):
    """How much a client could buy."""

    LARGE = "large"
    MEDIUM = "medium"
    SMALL = "small"
    UNSET = "unset"


class ClientStatus(OpenEnum):
    """Where we stand with a client; a refused one stays in the base with its reason."""

    PROSPECT = "prospect"
    ACTIVE = "active"
    LAPSED = "lapsed"
    REFUSED = "refused"


@dataclass(frozen=True, slots=True, kw_only=True)
class Client(Entity):
    """A firm, or a branch of one."""

    name: str
    kind: ClientKind = ClientKind.FIRM
    parent_id: ClientId | None = None
    legal_name: str = ""
    tax_id: str = ""
    external_key: str = ""
    segment: Segment = Segment.UNSET
    status: ClientStatus = ClientStatus.PROSPECT
    language: str = ""
    currency: str = ""
    address: Address | None = None
    place_id: PlaceId | None = None
    phones: tuple[Phone, ...] = ()
    emails: tuple[str, ...] = ()
    web: str = ""
    openings: tuple[Opening, ...] = ()
    signer_id: PersonId | None = None
    refusal_reason: str = ""
    do_not_visit: bool = False
    source: str = ""
    notes: str = ""
    import_batch_id: ImportBatchId | None = None
    merged_into_id: ClientId | None = None


class DecisionRole(OpenEnum):
    """What a contact has to say about buying."""

    DECIDES = "decides"
    INFLUENCES = "influences"
    USES = "uses"
    GATEKEEPER = "gatekeeper"
    UNSET = "unset"


@dataclass(frozen=True, slots=True, kw_only=True)
class Contact(Entity):
    """A person at a client, for a time: a successor is a new contact, the old one gets `until`."""

    client_id: ClientId | None
    name: PersonName
    position: str = ""
    since: date | None = None
    until: date | None = None
    succeeds_id: ContactId | None = None
    decision_role: DecisionRole = DecisionRole.UNSET
    phones: tuple[Phone, ...] = ()
    emails: tuple[str, ...] = ()
    language: str = ""
    best_hours: str = ""
    do_not_call: bool = False
    do_not_mail: bool = False
    consent: Consent | None = None
    origin: str = ""
    notes: str = ""
    import_batch_id: ImportBatchId | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Note(Entity):
    """Words about a client that are not the outcome of a meeting."""

    client_id: ClientId
    text: str
    contact_id: ContactId | None = None
    meeting_id: MeetingId | None = None
    author_id: PersonId | None = None
    at: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportBatch(Entity):
    """One import of one file, so that it can go on after a kill and be undone as a whole."""

    file_name: str
    file_sha256: bytes
    mapping: str = ""
    lines_done: int = 0
    clients: int = 0
    contacts: int = 0
    refused: int = 0
    started_at: datetime | None = None
    finished_at: datetime | None = None
    undone_at: datetime | None = None
