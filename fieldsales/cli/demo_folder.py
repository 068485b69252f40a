"""The folder of the sample company: what lies where, and how far its building came.

`demo.json` is the first thing written and says when the rest is complete. A folder without it that holds
anything is somebody else's and is refused; a half-built one is cleared and built again.
"""

import json
import os
import secrets
import shutil
from dataclasses import asdict, dataclass
from pathlib import Path

from fieldsales.config import Profile
from fieldsales.errors import EnvironmentFault, RuleError

_STATE, _LOCK = "demo.json", "demo.lock"
_BUILT = ("office", "desk", "laptop", "building")
_VERSION = 1
README = (
    "This folder holds the FieldSales sample company. Every firm and person in it is made up.\n"
    "The file `passphrase` opens its office and its devices. It lies here in the open for the sample only:\n"
    "keep the passphrase of a real device in your head.\n"
    "Delete the folder to be rid of the sample.\n"
)


@dataclass(frozen=True, slots=True)
class State:
    """What `demo.json` says: language, the office's port, and once built the day and the trip behind."""

    language: str
    port: int = 0
    built_on: str = ""
    trip_ends: str = ""
    trip_behind: str = ""
    version: int = _VERSION

    @property
    def is_built(self) -> bool:
        """Say whether the sample is complete."""
        return bool(self.trip_behind)


@dataclass(frozen=True, slots=True)
class DemoFolder:
    """The paths of a sample company."""

    path: Path

    @property
    def office(self) -> Profile:
        """Head office."""
        return Profile(self.path / "office")

    @property
    def desk(self) -> Profile:
        """The lead's device, on which the window opens."""
        return Profile(self.path / "desk")

    @property
    def laptop(self) -> Profile:
        """The device of one of the first brigade."""
        return Profile(self.path / "laptop")

    @property
    def building(self) -> Path:
        """Where the devices stand that are needed for the building only."""
        return self.path / "building"

    @property
    def passphrase_file(self) -> Path:
        """The file with the passphrase of all of them."""
        return self.path / "passphrase"

    @property
    def lock(self) -> Path:
        """The file that the program using the folder holds."""
        return self.path / _LOCK

    @property
    def log(self) -> Path:
        """The log of the command itself."""
        return self.path / "fieldsales.log"

    @property
    def office_log(self) -> Path:
        """What the office said on standard error."""
        return self.path / "office.log"

    def report(self, language: str) -> Path:
        """Return where the trip report is printed."""
        return self.path / f"trip-report-{language}.pdf"

    def claim(self) -> None:
        """Make the folder, or refuse one that holds something else."""
        try:
            self.path.mkdir(mode=0o700, parents=True, exist_ok=True)
            held = {p.name for p in self.path.iterdir()} - {_LOCK}
        except OSError as error:
            raise EnvironmentFault(
                "The folder {dir} cannot be made or read. Name another with --dir.",
                dir=self.path,
                where="--dir",
            ) from error
        if held and _STATE not in held:
            raise RuleError(
                "The folder {dir} holds other files. Name a new or empty folder with --dir.",
                dir=self.path,
                where="--dir",
            )

    def state(self) -> State | None:
        """Return how far the sample is; None for a fresh folder, or where that was never written whole."""
        try:
            kept = json.loads((self.path / _STATE).read_text(encoding="utf-8"))
            state = State(**kept)
        except FileNotFoundError:
            return None
        except (OSError, ValueError, TypeError):
            return State("")
        if state.version > _VERSION:
            raise EnvironmentFault(
                "The sample in {dir} was made by a newer FieldSales. Install that, or name another folder "
                "with --dir.",
                dir=self.path,
                where="--dir",
            )
        return state

    def keep(self, state: State) -> None:
        """Write how far the sample is, whole or not at all."""
        beside = self.path / (_STATE + ".new")
        beside.write_text(json.dumps(asdict(state), indent=1) + "\n", encoding="utf-8")
        beside.replace(self.path / _STATE)

    def begin(self, state: State) -> str:
        """Clear what a broken-off building left, and write state, note and a new passphrase; return it."""
        self.keep(state)
        for name in _BUILT:
            shutil.rmtree(self.path / name, ignore_errors=True)
        self.passphrase_file.unlink(missing_ok=True)
        passphrase = "-".join(secrets.token_hex(3) for _ in range(4))
        descriptor = os.open(self.passphrase_file, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(descriptor, "w") as file:
            file.write(passphrase + "\n")
        (self.path / "README.txt").write_text(README, encoding="utf-8")
        return passphrase

    def passphrase(self) -> str:
        """Return the passphrase that was made for the sample."""
        try:
            return self.passphrase_file.read_text().strip()
        except OSError as error:
            raise EnvironmentFault(
                "The passphrase of the sample in {dir} is gone. Delete the folder and run the command again; "
                "a new sample is built.",
                dir=self.path,
                where="--dir",
            ) from error
