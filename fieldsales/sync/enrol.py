"""Make a profile a device of a person: a code, a passphrase, the first contact with the office.

Nothing is left behind when it fails before the end; asked again with the same code, it goes on. The first
run needs the office once.
"""

import platform
from dataclasses import dataclass

from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

from fieldsales.config import Profile
from fieldsales.domain.ids import PersonId
from fieldsales.domain.stored import moment_back
from fieldsales.errors import RuleError
from fieldsales.store.base import Base, Identity
from fieldsales.store.keychain import Keychain
from fieldsales.store.keys import (
    Cost,
    Lease,
    NewKeys,
    OpenKeys,
    check_passphrase,
    create_keys,
    recovery_slot,
)
from fieldsales.sync.client import Office, ask_enrolment, fetch_authority, take_enrolment
from fieldsales.sync.code import read_code
from fieldsales.sync.protocol import EnrolOffer, EnrolTake


@dataclass(frozen=True, slots=True)
class Enrolled:
    """A new device: its keys and its base, both open."""

    keys: OpenKeys
    base: Base
    identity: Identity


def enrol(
    profile: Profile, code_text: str, passphrase: str, keychain: Keychain, cost: Cost
) -> Enrolled:
    """Enrol this profile with a code; refuse a profile that is a device or an office already."""
    if profile.database.exists() or profile.office_keys.exists():
        raise RuleError(
            "This profile is in use already; take another folder with --profile.", where="--profile"
        )
    check_passphrase(passphrase)
    code = read_code(code_text)
    authority = fetch_authority(code.address, (code.pin, code.next_pin))
    office = Office(code.address, authority)
    try:
        offer = ask_enrolment(office, code.secret)
        keys = _make_keys(profile, passphrase, offer, keychain, cost)
        public = keys.signing_key.public_key().public_bytes(Encoding.Raw, PublicFormat.Raw)
        name = platform.node() or "laptop"
        slot = recovery_slot(profile.keys)
        take_enrolment(office, EnrolTake(code.secret, public, slot, name))
    finally:
        office.close()
    identity = Identity(
        offer.device_number,
        PersonId(offer.person_id),
        offer.company,
        {"address": code.address, "authority": authority, "device_id": offer.device_id},
    )
    base = Base(profile.database, keys.data_key)
    base.enrol(identity)
    return Enrolled(keys, base, identity)


def _make_keys(
    profile: Profile, passphrase: str, offer: EnrolOffer, keychain: Keychain, cost: Cost
) -> OpenKeys:
    profile.folder.mkdir(parents=True, exist_ok=True)
    lease = Lease(offer.lease_id, moment_back(offer.lease_ends_at), offer.share)
    new = NewKeys(offer.device_id, offer.recovery_public, lease, cost)
    return create_keys(profile.keys, passphrase, new, keychain)
