"""Messages about a device's life with its office: its lease renewed. All but the first contact are signed.

Only shapes and paths; who may have what is decided in `office`.
"""

import msgspec

LEASE_PATH = "/v1/lease"


class LeaseGiven(msgspec.Struct):
    """A renewed lease: until when, the office's share of the daily key, the office's clock (microseconds)."""

    ends_at: int
    share: bytes
    now: int
