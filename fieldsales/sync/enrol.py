"""Make a profile a device of a person: a code, a passphrase, the first contact with the office.

Nothing is left behind when it fails before the end; asked again with the same code, it goes on. The first
run needs the office once.
"""

import platform
from dataclasses import dataclass

from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

from fieldsales.config import Profile
from fieldsales.domain.clock import Clock, SystemClock
from fieldsales.domain.ids import PersonId
from fieldsales.domain.stored import moment_back
from fieldsales.errors import FieldSalesError, RuleError
from fieldsales.store.base import Base, Identity
from fieldsales.store.key_file import Cost
from fieldsales.store.keychain import Keychain
from fieldsales.store.keys import (
    NewKeys,
    OpenKeys,
    awaits_office,
    check_passphrase,
    confirm_keys,
    create_keys,
    recovery_slot,
    unlock_begun,
)
from fieldsales.store.lease import Lease, Way, note_way
from fieldsales.sync.client import Office, ask_enrolment, fetch_authority, take_enrolment
from fieldsales.sync.code import read_code
from fieldsales.sync.protocol import EnrolAsk, EnrolOffer, EnrolTake


@dataclass(frozen=True, slots=True)
class Enrolled:
    """A new device: its keys and its base, both open."""

    keys: OpenKeys
    base: Base
    identity: Identity


def enrol(
    profile: Profile,
    code_text: str,
    passphrase: str,
    keychain: Keychain,
    cost: Cost,
    clock: Clock = SystemClock(),  # noqa: B008 - asked only how long a wrong passphrase must wait
) -> Enrolled:
    """Enrol this profile with a code; refuse a profile that is a device or an office already."""
    if _is_in_use(profile):
        raise RuleError(
            "This profile is in use already; take another folder with --profile.", where="--profile"
        )
    check_passphrase(passphrase)
    code = read_code(code_text)
    begun = _begun(profile, passphrase, keychain, clock)
    authority = fetch_authority(code.address, (code.pin, code.next_pin))
    office = Office(code.address, authority)
    try:
        shown = _public(begun) if begun else b""
        offer = ask_enrolment(office, EnrolAsk(code.secret, shown))
        if begun is not None and begun.device_id == offer.device_id:
            keys = begun
        else:
            keys = _make_keys(profile, passphrase, offer, keychain, cost)
        name, slot = platform.node() or "laptop", recovery_slot(profile.keys)
        take_enrolment(office, EnrolTake(code.secret, _public(keys), slot, name))
    finally:
        office.close()
    identity = Identity(
        offer.device_number,
        PersonId(offer.person_id),
        offer.company,
        {"address": code.address, "authority": authority, "device_id": offer.device_id},
    )
    note_way(profile.keys, Way(offer.device_number, code.address, authority))
    return Enrolled(keys, _base_of(profile, keys, identity), identity)


def _base_of(profile: Profile, keys: OpenKeys, identity: Identity) -> Base:
    """Make the base of a new device, and with it end the enrolment."""
    base = Base(profile.database, keys.data_key)
    try:
        if base.identity() is None:
            base.enrol(identity)
        confirm_keys(profile.keys)
    except BaseException:
        base.close()
        raise
    return base


def _is_in_use(profile: Profile) -> bool:
    """Say whether a profile is an office, or a device whose enrolment came to its end."""
    if profile.keys.exists():
        return not awaits_office(profile.keys)
    return profile.office_keys.exists() or profile.database.exists()


def _begun(profile: Profile, passphrase: str, keychain: Keychain, clock: Clock) -> OpenKeys | None:
    """Return the keys of an enrolment that broke off, None when there are none or they do not open."""
    if not profile.keys.exists():
        return None
    try:
        return unlock_begun(profile.keys, passphrase, keychain, clock.now())
    except FieldSalesError:  # another passphrase this time: begin anew, nothing was entered yet
        return None


def _make_keys(
    profile: Profile, passphrase: str, offer: EnrolOffer, keychain: Keychain, cost: Cost
) -> OpenKeys:
    profile.folder.mkdir(parents=True, exist_ok=True)
    for left in profile.folder.glob(f"{profile.database.name}*"):
        left.unlink()  # of an enrolment that broke off: its key goes now, and it holds no record
    lease = Lease(offer.lease_id, moment_back(offer.lease_ends_at), offer.share)
    new = NewKeys(offer.device_id, offer.recovery_public, lease, cost, awaits_office=True)
    return create_keys(profile.keys, passphrase, new, keychain)


def _public(keys: OpenKeys) -> bytes:
    return keys.signing_key.public_key().public_bytes(Encoding.Raw, PublicFormat.Raw)
