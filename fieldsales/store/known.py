"""What tells clients and contacts apart, for an import to compare with: read in one sweep, not as records.

Building 100,000 records costs seconds; keys, names and numbers alone a few tenths of one.
"""

from collections.abc import Iterator
from typing import Any, NamedTuple

import msgspec
import sqlalchemy as sa

from fieldsales.domain.client import Client, Contact
from fieldsales.domain.kinds import KINDS, kind_of
from fieldsales.domain.likeness import numbers_of
from fieldsales.domain.registers import Address, PersonName, Phone
from fieldsales.store.tables import TABLES

_CLIENTS = (
    "SELECT id, region_id, name, external_key, tax_id, phones, emails, address, place_id FROM client "
    "WHERE _deleted = 0 AND merged_into_id IS NULL"
)
_CONTACTS = "SELECT id, client_id, name, phones, emails FROM contact WHERE _deleted = 0"
_REFERENCES = frozenset({"client_id", "contact_id", "parent_id", "succeeds_id", "merged_into_id"})
_phones = msgspec.json.Decoder(tuple[Phone, ...]).decode
_emails = msgspec.json.Decoder(tuple[str, ...]).decode
_address = msgspec.json.Decoder(Address).decode
_name = msgspec.json.Decoder(PersonName).decode


class KnownClient(NamedTuple):
    """A client as it is compared; `numbers` are its phones in E.164, else their digits."""

    id: bytes
    region_id: bytes | None
    name: str
    external_key: str
    tax_id: str
    numbers: tuple[str, ...]
    emails: tuple[str, ...]
    address: Address | None
    place_id: bytes | None


class KnownContact(NamedTuple):
    """A contact as it is compared."""

    id: bytes
    client_id: bytes | None
    name: PersonName
    numbers: tuple[str, ...]
    emails: tuple[str, ...]


def known_clients(connection: sa.Connection) -> Iterator[KnownClient]:
    """Yield every client that is here and was not merged into another."""
    for row in connection.exec_driver_sql(_CLIENTS):
        row_id, region, name, key, tax, phones, emails, address, place = row
        yield KnownClient(
            row_id,
            region,
            name,
            key,
            tax,
            () if phones == "[]" else numbers_of(_phones(phones)),
            () if emails == "[]" else _emails(emails),
            _address(address) if address else None,
            place,
        )


def known_contacts(connection: sa.Connection) -> Iterator[KnownContact]:
    """Yield every contact that is here."""
    for row_id, client_id, name, phones, emails in connection.exec_driver_sql(_CONTACTS):
        yield KnownContact(
            row_id,
            client_id,
            _name(name),
            () if phones == "[]" else numbers_of(_phones(phones)),
            () if emails == "[]" else _emails(emails),
        )


def deleted_ids(connection: sa.Connection) -> set[bytes]:
    """Return the ids of deleted clients and contacts."""
    found: set[bytes] = set()
    for entity in (Client, Contact):
        table: Any = TABLES[kind_of(entity).number]
        query = sa.select(table.c.id).where(table.c["_deleted"] != 0)
        found.update(connection.execute(query).scalars())
    return found


def used_ids(connection: sa.Connection, batch_id: bytes) -> set[bytes]:
    """Return the clients and contacts that records outside an import refer to."""
    found: set[bytes] = set()
    for kind in KINDS:
        table: Any = TABLES[kind.number]
        for name in _REFERENCES & kind.by_name.keys():
            column = table.c[name]
            query = (
                sa.select(column).distinct().where(column.is_not(None), table.c["_deleted"] == 0)
            )
            if "import_batch_id" in kind.by_name:
                query = query.where(table.c["import_batch_id"].is_distinct_from(batch_id))
            found.update(connection.execute(query).scalars())
    return found
