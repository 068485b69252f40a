"""Where things lie: resources of the program, the profile of a device, names of its files.

Answers for paths only. It reads no database and knows no passphrase. Shipped resources are reached
through `resource()` alone, so that an installed copy finds them as a checkout does.
"""

import os
from dataclasses import dataclass
from pathlib import Path

import platformdirs

LANGUAGES = ("en", "es", "ru")


def resource(*parts: str) -> Path:
    """Return the path of a shipped file, for example `resource("fonts", "Inter-Regular.ttf")`."""
    package = Path(__file__).resolve().parent
    inside = package / "resources"
    root = inside if inside.is_dir() else package.parent / "resources"
    return root.joinpath(*parts)


@dataclass(frozen=True, slots=True)
class Profile:
    """The folder in which one device, or one office, keeps its data. One profile is one of the two."""

    folder: Path

    @property
    def database(self) -> Path:
        """The encrypted database of a device."""
        return self.folder / "fieldsales.db"

    @property
    def keys(self) -> Path:
        """The key file of a device: wrapped keys and their parameters, never a key in the clear."""
        return self.folder / "keys.json"

    @property
    def office_database(self) -> Path:
        """The encrypted database of an office that has no --database."""
        return self.folder / "office.db"

    @property
    def office_keys(self) -> Path:
        """The office's sealed signing, TLS and recovery keys."""
        return self.folder / "office.json"

    @property
    def settings(self) -> Path:
        """What the person chose last on this machine: language, theme, window. No client data."""
        return self.folder / "settings.json"

    @property
    def log(self) -> Path:
        """The program's log. Holds no client data."""
        return self.folder / "fieldsales.log"


def default_profile() -> Profile:
    """Return the profile used when `--profile` is not given (`FIELDSALES_PROFILE`, else the user's)."""
    named = os.environ.get("FIELDSALES_PROFILE")
    return Profile(
        Path(named) if named else Path(platformdirs.user_data_dir("FieldSales", appauthor=False))
    )
