"""The list of refused devices beside the office's keys: it survives the restore of an older database.

One line a device: its number and a mark made with the office's key, so that nobody adds or forges one
unseen. A line is written before the act that ends a device is committed.
"""

import hashlib
import hmac
import os
from dataclasses import dataclass
from pathlib import Path

from fieldsales.config import Profile
from fieldsales.errors import EnvironmentFault
from fieldsales.office.office_keys import OfficeKeys


@dataclass(frozen=True, slots=True)
class DenyList:
    """The refused devices of one office."""

    path: Path
    key: bytes

    @classmethod
    def of(cls, profile: Profile, keys: OfficeKeys) -> "DenyList":
        """Return the list of the office in a profile."""
        return cls(profile.folder / "office.denied", keys.database_key)

    def add(self, numbers: list[int]) -> None:
        """Note devices as refused, on the disk before this returns."""
        with self.path.open("a", encoding="ascii") as file:
            file.writelines(f"{number} {self._mark(number)}\n" for number in numbers)
            file.flush()
            os.fsync(file.fileno())

    def numbers(self) -> frozenset[int]:
        """Return the refused devices.

        Raises:
            EnvironmentFault: a line was not written by this office.
        """
        if not self.path.exists():
            return frozenset()
        found = set[int]()
        for line in self.path.read_text(encoding="ascii", errors="replace").splitlines():
            number, _, mark = line.partition(" ")
            if not number.isdigit() or not hmac.compare_digest(mark, self._mark(int(number))):
                raise EnvironmentFault(
                    "The list of refused devices (office.denied) was changed by somebody else. Put it "
                    "back from a copy, or delete it and revoke lost devices again after the restore."
                )
            found.add(int(number))
        return frozenset(found)

    def _mark(self, number: int) -> str:
        said = b"fieldsales refused device %d" % number
        return hmac.new(self.key, said, hashlib.sha256).hexdigest()[:32]
