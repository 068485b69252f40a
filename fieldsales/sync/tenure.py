"""Messages about a device's life with its office: its lease, its farewell. All are signed.

Only shapes and paths; who may have what is decided in `office`.
"""

import msgspec

from fieldsales.ledger.act import Act

LEASE_PATH = "/v1/lease"
FAREWELL_PATH = "/v1/farewell"
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
