"""The trip of the picture in the real window, and the hands that work it: keys and mouse."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from fieldsales.ui.shell.shell import Shell
from tests.ui.calendar.hands import Hands
from tests.ui.sample import Sample
from tests.ui.trip_sample import make_trip_profile


@pytest.fixture
def sample(tmp_path: Path) -> Sample:
    return make_trip_profile(tmp_path / "profile")


@pytest.fixture
def hands(shell: Shell, qtbot: QtBot) -> Hands:
    """The trip calendar, open, with hands on it."""
    shell.open_page("trip")
    hands = Hands(shell, qtbot)
    hands.settle()
    return hands
