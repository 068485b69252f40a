"""Messages about a device's life with its office: its lease, its farewell, its recovery.

Only shapes and paths; who may have what is decided in `office`.
"""

import msgspec

from fieldsales.ledger.act import Act

LEASE_PATH = "/v1/lease"
FAREWELL_PATH = "/v1/farewell"
RECOVER_PATH, RECOVERED_PATH = "/v1/recover", "/v1/recover/take"
REVOKED = "revoked"
"""The place named by the refusal of a device out of service."""


class LeaseGiven(msgspec.Struct):
    """A renewed lease: until when, the office's share of the daily key, the office's clock (microseconds)."""

    ends_at: int
    share: bytes
    now: int


class FarewellAsk(msgspec.Struct):
    """What a device out of service still has to say: acts the office lacks, for its quarantine."""

    acts: list[Act]


class WipeOrder(msgspec.Struct):
    """The office's order to wipe, signed by its authority over device and time (see `order_text`).

    `last_seq` is the device's last act the office has now.
    """

    device_id: bytes
    at: int
    signature: bytes
    last_seq: int


def order_text(device_id: bytes, at: int) -> bytes:
    """Return what an order is signed over."""
    return b"fieldsales wipe" + device_id + at.to_bytes(8, "big")


class RecoverAsk(msgspec.Struct):
    """First step of a recovery: the secret of a code asks for the key of one device."""

    secret: bytes
    device_id: bytes


class RecoverOffer(msgspec.Struct):
    """What the office gives a device to be recovered: its data key under the code's secret, its lease."""

    device_number: int
    sealed: bytes
    recovery_public: bytes
    lease_id: str
    lease_ends_at: int
    share: bytes


class RecoverTake(msgspec.Struct):
    """Second step: the device's new signing key and recovery slot use the code up."""

    secret: bytes
    device_id: bytes
    signing_public: bytes
    recovery_slot: bytes
