"""Get back into a device by a code of the office, with a new passphrase; nothing on it is lost.

The new key file lies beside the old one until the office has taken the new signing key; killed in between,
the same code and passphrase go on from there.
"""

from pathlib import Path

from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

from fieldsales.config import Profile
from fieldsales.domain.clock import Clock
from fieldsales.domain.stored import moment_back
from fieldsales.errors import FieldSalesError
from fieldsales.ledger.packing import encode
from fieldsales.ledger.sealing import open_under
from fieldsales.store.base import Base
from fieldsales.store.database import damaged
from fieldsales.store.key_file import Cost, read_keys, secret_name
from fieldsales.store.keychain import Keychain
from fieldsales.store.keys import (
    NewKeys,
    OpenKeys,
    check_passphrase,
    create_keys,
    recovery_slot,
    unlock_begun,
)
from fieldsales.store.lease import Lease, Way, note_way
from fieldsales.sync.client import Office, ask_plainly, fetch_authority
from fieldsales.sync.code import Code, read_code
from fieldsales.sync.tenure import (
    RECOVER_PATH,
    RECOVERED_PATH,
    RecoverAsk,
    RecoverOffer,
    RecoverTake,
)


def recover(
    profile: Profile, code_text: str, passphrase: str, keychain: Keychain, cost: Cost, clock: Clock
) -> int:
    """Let a person back into a device; return its number.

    Raises:
        RuleError: the code is wrong, used, too old or of another device; the passphrase is weak.
        EnvironmentFault: the office cannot be reached, or the device is out of service.
    """
    code = read_code(code_text)
    check_passphrase(passphrase)
    device_id = bytes.fromhex(read_keys(profile.keys)["device"])
    authority = fetch_authority(code.address, (code.pin, code.next_pin))
    office, beside = Office(code.address, authority), profile.keys.with_suffix(".next")
    try:
        ask = RecoverAsk(code.secret, device_id)
        offer = ask_plainly(office, RECOVER_PATH, ask, RecoverOffer)
        keys = _begun(beside, passphrase, keychain, clock)
        if keys is None:
            new = _new_keys(profile, code, offer, device_id, cost)
            keys = create_keys(beside, passphrase, new, keychain)
        note_way(beside, Way(offer.device_number, code.address, authority))
        public = keys.signing_key.public_key().public_bytes(Encoding.Raw, PublicFormat.Raw)
        taken = RecoverTake(code.secret, device_id, public, recovery_slot(beside))
        office.post(RECOVERED_PATH, encode(taken))
    finally:
        office.close()
    before = read_keys(profile.keys)
    _finish(beside, profile.keys)
    if before["keychain"]:
        keychain.forget(secret_name(before))
    return offer.device_number


def _finish(beside: Path, path: Path) -> None:
    """Put the new key file in the place of the old one."""
    beside.replace(path)


def _begun(beside: Path, passphrase: str, keychain: Keychain, clock: Clock) -> OpenKeys | None:
    """Return the keys of a recovery that broke off, None when there are none or they do not open."""
    try:
        return unlock_begun(beside, passphrase, keychain, clock.now()) if beside.exists() else None
    except FieldSalesError:  # another passphrase this time: begin anew
        return None


def _new_keys(
    profile: Profile, code: Code, offer: RecoverOffer, device_id: bytes, cost: Cost
) -> NewKeys:
    """Return what the new key file is made of, once the key is seen to open the base."""
    data_key = open_under(code.secret, offer.sealed, device_id)
    base = Base(profile.database, data_key)
    try:
        if base.identity() is None:
            raise damaged()
    finally:
        base.close()
    lease = Lease(offer.lease_id, moment_back(offer.lease_ends_at), offer.share)
    return NewKeys(device_id, offer.recovery_public, lease, cost, data_key=data_key)
