"""The sample company as of a fixed moment, for pictures that look the same whenever they are made.

Built as `fieldsales demo` builds it, on a Wednesday morning in the middle of a trip. Exchanges with the
office happen now, as always; what people did lies before the moment.
"""

from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from fieldsales.cli.demo_folder import DemoFolder, State
from fieldsales.cli.demo_office import free_port, make_office, opened, served
from fieldsales.config import Profile
from fieldsales.demo.building import build
from fieldsales.demo.content import content_of
from fieldsales.domain.ids import TripId

MOMENT = datetime(2026, 11, 11, 10, 51, tzinfo=UTC)


class StillClock:
    """A clock that stands at the moment of the pictures."""

    def now(self) -> datetime:
        """Return the moment."""
        return MOMENT


@dataclass(frozen=True, slots=True)
class Company:
    """The sample: the devices of the lead and of one of the first brigade, and what opens them."""

    desk: Profile
    laptop: Profile
    passphrase: str
    trip_behind: TripId


def make_company(path: Path, language: str) -> Company:
    """Build the sample in an empty folder; that takes a quarter of a minute."""
    folder = DemoFolder(path)
    folder.claim()
    state = State(language, free_port())
    passphrase = folder.begin(state)
    make_office(folder, passphrase, content_of(language).company.name, state.port)
    with served(folder, state.port) as address, opened(folder, language, address) as office:
        built = build(language, MOMENT, office, print)
        for player in built.players.values():
            player.open.close()
    return Company(folder.desk, folder.laptop, passphrase, built.trip_behind)
