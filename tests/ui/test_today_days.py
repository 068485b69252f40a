"""Today on a day without meetings and on one with far too many."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from fieldsales.ui.parts.buttons import Button
from fieldsales.ui.shell.shell import Shell
from fieldsales.ui.today.day_rows import RowKind
from fieldsales.ui.today.today_page import TodayPage
from tests.ui.driving import Driver
from tests.ui.sample import Sample
from tests.ui.today_sample import Stand, make_today_sample


@pytest.fixture
def sample(tmp_path: Path, request: pytest.FixtureRequest) -> Sample:
    return make_today_sample(tmp_path / "profile", plan=request.param)


@pytest.fixture
def road(shell: Shell, qtbot: QtBot) -> Driver:
    shell.open_page("today")
    driver = Driver(shell, qtbot)
    driver.settle()
    return driver


def page_of(road: Driver) -> TodayPage:
    page = road.shell.page
    assert isinstance(page, TodayPage)
    return page


def chosen(road: Driver) -> str:
    meeting = page_of(road).meeting()
    assert meeting is not None
    return meeting.card.client_name


@pytest.mark.parametrize("sample", [()], indirect=True)
def test_a_day_of_a_trip_without_meetings_leads_to_the_trip(road: Driver) -> None:
    page = page_of(road)
    assert not page.is_board()
    shown = [b for b in page.office.findChildren(Button) if b.isVisible()]
    (open_it,) = [b for b in shown if b.text() == "Open the trip"]
    road.click(open_it)
    assert road.shell.page is not page


OVERFULL = tuple(
    Stand(f"{8 + n:02d}:00", f"Firm {n}", "Zafra", "First visit", minutes=30) for n in range(12)
)


@pytest.mark.parametrize("sample", [OVERFULL], indirect=True)
def test_on_an_overfull_day_every_meeting_can_be_reached(road: Driver) -> None:
    page = page_of(road)
    meetings = [r for r in page.board.list.rows.rows if r.kind is RowKind.MEETING]
    assert len(meetings) == 12
    road.key(Qt.Key.Key_End)
    assert chosen(road) == "Firm 11"
