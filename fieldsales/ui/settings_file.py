"""What a person chose on this machine: language, look, idle time, window, last page. No client data.

A file that cannot be read or written costs the choices, never the start.
"""

import json
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import QLocale

from fieldsales.config import LANGUAGES
from fieldsales.domain.people import Role
from fieldsales.ui.theme import Appearance, Density, Look


@dataclass(frozen=True, slots=True)
class Settings:
    """The choices. `last_page` is by person; `owner` and `device` are what the lock shows."""

    language: str = ""
    look: Look = field(default_factory=Look)
    idle_minutes: int = 5
    meeting_minutes: int = 45
    is_folded: bool = False
    window: tuple[int, int, int, int] | None = None
    is_maximized: bool = False
    last_page: dict[str, str] = field(default_factory=dict)
    owner: str = ""
    device: str = ""
    company: str = ""
    subtitle: str = ""
    roles: tuple[str, ...] = ()

    def role_set(self) -> frozenset[Role]:
        """Return the roles of whoever worked here last."""
        return frozenset(Role(r) for r in self.roles)

    def looks_other_than(self, before: "Settings") -> bool:
        """Say whether the pages have to be built anew: language or density is another."""
        return self.language != before.language or self.look.density is not before.look.density


def system_language() -> str:
    """Return the first of the system's languages that we speak, else English."""
    for name in QLocale.system().uiLanguages():
        if name[:2] in LANGUAGES:
            return name[:2]
    return "en"


class SettingsFile:
    """Reads and keeps the choices."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self.now = _read(path)

    @property
    def language(self) -> str:
        """The language of the window."""
        return self.now.language or system_language()

    def change(self, **changes: Any) -> None:  # noqa: ANN401 - fields of Settings
        """Keep other choices."""
        self.now = replace(self.now, **changes)
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            beside = self._path.with_suffix(".new")
            beside.write_text(json.dumps(_plain(self.now), indent=1), encoding="utf-8")
            beside.replace(self._path)
        except OSError:
            return

    def choose(self, settings: Settings) -> None:
        """Keep what a person chose in the settings."""
        self.change(
            language=settings.language,
            look=settings.look,
            idle_minutes=settings.idle_minutes,
            meeting_minutes=settings.meeting_minutes,
        )


def _plain(settings: Settings) -> dict[str, Any]:
    look = settings.look
    return {
        "language": settings.language,
        "appearance": look.appearance.value,
        "density": look.density.value,
        "less_motion": look.less_motion,
        "idle_minutes": settings.idle_minutes,
        "meeting_minutes": settings.meeting_minutes,
        "is_folded": settings.is_folded,
        "window": list(settings.window) if settings.window else None,
        "is_maximized": settings.is_maximized,
        "last_page": settings.last_page,
        "owner": settings.owner,
        "device": settings.device,
        "company": settings.company,
        "subtitle": settings.subtitle,
        "roles": list(settings.roles),
    }


def _read(path: Path) -> Settings:
    try:
        raw: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
        window = raw.get("window")
        return Settings(
            language=raw["language"] if raw.get("language") in LANGUAGES else "",
            look=Look(
                Appearance(raw.get("appearance", "system")),
                Density(raw.get("density", "normal")),
                bool(raw.get("less_motion")),
            ),
            idle_minutes=max(1, min(15, int(raw.get("idle_minutes", 5)))),
            meeting_minutes=max(15, min(120, int(raw.get("meeting_minutes", 45)))),
            is_folded=bool(raw.get("is_folded")),
            window=(int(window[0]), int(window[1]), int(window[2]), int(window[3]))
            if window
            else None,
            is_maximized=bool(raw.get("is_maximized")),
            last_page={str(k): str(v) for k, v in raw.get("last_page", {}).items()},
            owner=str(raw.get("owner", "")),
            device=str(raw.get("device", "")),
            company=str(raw.get("company", "")),
            subtitle=str(raw.get("subtitle", "")),
            roles=tuple(str(r) for r in raw.get("roles", ())),
        )
    except (OSError, ValueError, TypeError, AttributeError, KeyError, IndexError):
        return Settings()
