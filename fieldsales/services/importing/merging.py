"""Fill what is empty in a known record from a line; what is there is never overwritten."""

from dataclasses import replace
from typing import Any

from fieldsales.domain.client import Client, ClientKind, Contact, Segment
from fieldsales.domain.ids import ClientId, PlaceId
from fieldsales.domain.likeness import firm_key, numbers_of
from fieldsales.domain.registers import Address
from fieldsales.domain.text import fold
from fieldsales.services.importing.drafts import FirmDraft, PersonDraft
from fieldsales.services.importing.names import person_key


def fill_client(
    was: Client, draft: FirmDraft, place_id: PlaceId | None, parent_id: ClientId | None
) -> Client:
    """Return a client with its empty fields filled; the same client when the line adds nothing."""
    given: dict[str, Any] = {
        "legal_name": draft.legal_name,
        "tax_id": draft.tax_id,
        "external_key": draft.key,
        "language": draft.language,
        "currency": draft.currency,
        "web": draft.web,
        "notes": draft.notes,
        "phones": draft.phones,
        "emails": draft.emails,
    }
    filled = {n: v for n, v in given.items() if v and not getattr(was, n)}
    if was.segment is Segment.UNSET and draft.segment is not Segment.UNSET:
        filled["segment"] = draft.segment
    address = _filled_address(was.address, draft.address)
    if address != was.address:
        filled["address"] = address
    if was.place_id is None and place_id is not None and _same_town(was.address, draft.address):
        filled["place_id"] = place_id
    if was.parent_id is None and was.kind is ClientKind.FIRM and parent_id not in {None, was.id}:
        filled |= {"parent_id": parent_id, "kind": ClientKind.BRANCH}
    return replace(was, **filled) if filled else was


def fill_contact(was: Contact, draft: PersonDraft) -> Contact:
    """Return a contact with its empty fields filled; the same contact when the line adds nothing."""
    given: dict[str, Any] = {
        "position": draft.position,
        "since": draft.since,
        "until": draft.until,
        "phones": draft.phones,
        "emails": draft.emails,
        "language": draft.language,
        "notes": draft.notes,
    }
    filled = {n: v for n, v in given.items() if v and not getattr(was, n)}
    if draft.name.address_form and not was.name.address_form:
        filled["name"] = replace(was.name, address_form=draft.name.address_form)
    return replace(was, **filled) if filled else was


def says_nothing_new(was: Client, draft: FirmDraft) -> bool:
    """Say whether a line is this client again and adds nothing to it: then it surely is the same."""
    known_reach = {*numbers_of(was.phones), *(e.lower() for e in was.emails)}
    reach = {*draft.numbers, *(e.lower() for e in draft.emails)}
    is_alike = firm_key(was.name) == draft.core and (
        bool(reach & known_reach) or (was.address is not None and was.address == draft.address)
    )
    if not is_alike or not reach <= known_reach:
        return False
    pairs = (
        (draft.legal_name, was.legal_name),
        (draft.tax_id, was.tax_id),
        (draft.key, was.external_key),
        (draft.web, was.web),
        (draft.notes, was.notes),
        (draft.address, was.address),
    )
    return all(not said or said == known for said, known in pairs)


def says_nothing_new_of(was: Contact, draft: PersonDraft) -> bool:
    """Say whether a line is this contact again and adds nothing to it."""
    known = {*numbers_of(was.phones), *(e.lower() for e in was.emails)}
    reach = draft.reach
    if person_key(was.name) != draft.key or not reach or not reach <= known:
        return False
    pairs = (
        (draft.position, was.position),
        (draft.since, was.since),
        (draft.until, was.until),
        (draft.notes, was.notes),
    )
    return all(not said or said == known_value for said, known_value in pairs)


def _filled_address(was: Address | None, said: Address | None) -> Address | None:
    """Return an address with its empty parts filled, where both lie in the same town."""
    if said is None or was is None:
        return said if was is None else was
    if not _same_town(was, said):
        return was
    return Address(
        was.street or said.street,
        was.postal_code or said.postal_code,
        was.town or said.town,
        was.province or said.province,
        was.country or said.country,
    )


def _same_town(was: Address | None, said: Address | None) -> bool:
    if was is None or said is None or not was.town or not said.town:
        return True
    return fold(was.town) == fold(said.town)
