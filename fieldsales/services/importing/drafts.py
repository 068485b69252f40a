"""What one row says about a client and a person, before it is compared with what is known."""

from dataclasses import dataclass, field
from datetime import date

from fieldsales.domain.client import ClientStatus, Segment
from fieldsales.domain.ids import RegionId
from fieldsales.domain.likeness import firm_key, numbers_of, tax_key
from fieldsales.domain.registers import Address, PersonName, Phone
from fieldsales.domain.text import fold
from fieldsales.services.importing.names import person_key
from fieldsales.services.importing.source import Remark
from fieldsales.services.places import Town


@dataclass(slots=True)
class FirmDraft:
    """What a row says about a client. `parent` is the name of the firm whose branch it is.

    The last four are reckoned by `compare_by`.
    """

    name: str
    legal_name: str = ""
    parent: str = ""
    tax_id: str = ""
    key: str = ""
    segment: Segment = Segment.UNSET
    status: ClientStatus = ClientStatus.PROSPECT
    language: str = ""
    currency: str = ""
    address: Address | None = None
    town: Town | None = None
    phones: tuple[Phone, ...] = ()
    emails: tuple[str, ...] = ()
    web: str = ""
    notes: str = ""
    core: str = ""
    key_folded: str = ""
    tax_folded: str = ""
    numbers: tuple[str, ...] = ()

    def compare_by(self) -> None:
        """Reckon the forms in which a client is compared with others, once."""
        self.core = firm_key(self.name)
        self.key_folded = fold(self.key) if self.key else ""
        self.tax_folded = tax_key(self.tax_id) if self.tax_id else ""
        self.numbers = numbers_of(self.phones)


@dataclass(slots=True)
class PersonDraft:
    """What a row says about a person. `key` and `reach` are reckoned by `compare_by`."""

    name: PersonName
    position: str = ""
    since: date | None = None
    until: date | None = None
    phones: tuple[Phone, ...] = ()
    emails: tuple[str, ...] = ()
    language: str = ""
    notes: str = ""
    key: str = ""
    reach: frozenset[str] = frozenset()

    def compare_by(self) -> None:
        """Reckon the forms in which a person is compared with others, once."""
        self.key = person_key(self.name) or (f"@{self.emails[0].lower()}" if self.emails else "")
        self.reach = frozenset((*numbers_of(self.phones), *(e.lower() for e in self.emails)))


@dataclass(slots=True)
class Draft:
    """What a row says; `reason` is why it is refused, None when it is not."""

    firm: FirmDraft | None = None
    person: PersonDraft | None = None
    region_id: RegionId | None = None
    remarks: list[Remark] = field(default_factory=list)
    reason: Remark | None = None
