"""What a device does when the office has taken it out of service: hands over what it has, then wipes."""

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ec import ECDSA, EllipticCurvePublicKey
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.x509 import load_pem_x509_certificate

from fieldsales.config import Profile
from fieldsales.domain.stored import moment_back
from fieldsales.errors import EnvironmentFault
from fieldsales.ledger.packing import encode, squeeze
from fieldsales.services.opening import OpenDevice
from fieldsales.store.key_file import read_keys
from fieldsales.store.wiping import begin_wipe
from fieldsales.sync.client import HttpTransport
from fieldsales.sync.protocol import MAX_REQUEST
from fieldsales.sync.tenure import FAREWELL_PATH, FarewellAsk, WipeOrder, order_text


def leave_service(device: OpenDevice, transport: HttpTransport) -> None:
    """Hand over what the office lacks, then wipe at its signed order; raises what is said from now on.

    The base still open is closed by its owner, who then lets the wipe go on.
    """
    while True:
        acts, more = device.base.unsent(MAX_REQUEST // 2)
        body = squeeze(encode(FarewellAsk(acts)))
        order = transport.ask(FAREWELL_PATH, body, WipeOrder)
        _check(device.keys.device_id, transport.office.authority, order)
        device.base.office_has(order.last_seq)
        if not more or not acts or order.last_seq < acts[-1].seq:
            break
    path, waiting = device.profile.keys, device.base.waiting().acts
    begin_wipe(path, order.signature, moment_back(order.at), waiting)
    read_keys(path)


def leave_unopened(profile: Profile, transport: HttpTransport) -> None:
    """Wipe a device that is locked: what it did not send stays, sealed to the office."""
    order = transport.ask(FAREWELL_PATH, squeeze(encode(FarewellAsk([]))), WipeOrder)
    device_id = bytes.fromhex(read_keys(profile.keys)["device"])
    _check(device_id, transport.office.authority, order)
    begin_wipe(profile.keys, order.signature, moment_back(order.at), UNKNOWN)


UNKNOWN = -1
"""How many acts wait on a device that nobody can open."""


def _check(device_id: bytes, authority: str, order: WipeOrder) -> None:
    """Refuse an order that this office did not sign for this device."""
    key = load_pem_x509_certificate(authority.encode()).public_key()
    try:
        if order.device_id != device_id or not isinstance(key, EllipticCurvePublicKey):
            raise InvalidSignature
        key.verify(order.signature, order_text(order.device_id, order.at), ECDSA(SHA256()))
    except InvalidSignature as error:
        raise EnvironmentFault(
            "The order to take this laptop out of service is not signed by its office; nothing was done."
        ) from error
