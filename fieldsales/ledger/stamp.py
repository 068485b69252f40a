"""A stamp names one act of one device, and so one write of any field: an act writes a field once."""

from typing import NewType

Stamp = NewType("Stamp", int)
_ACT_BITS = 40
OFFICE_DEVICE = 1
"""The office itself is device 1 and may append acts."""


def stamp_of(device: int, seq: int) -> Stamp:
    """Return the stamp of act number `seq` of device number `device`."""
    return Stamp(device << _ACT_BITS | seq)


def device_of(stamp: int) -> int:
    """Return the number of the device that made a write."""
    return stamp >> _ACT_BITS


def seq_of(stamp: int) -> int:
    """Return the number of the act that made a write."""
    return stamp & (1 << _ACT_BITS) - 1
