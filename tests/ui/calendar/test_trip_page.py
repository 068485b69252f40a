"""The trip itself: chosen, made, edited, taken on; what others changed; too much, nothing, little room."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from fieldsales.domain.ids import TripId
from fieldsales.domain.people import Role
from fieldsales.domain.trip import Trip, TripProgress, TripState
from fieldsales.services.opening import Services
from fieldsales.ui.calendar.trip_form import NewTripForm, TripForm
from fieldsales.ui.calendar.trip_menu import TripsPopover, verbs_for
from fieldsales.ui.calendar.trip_page import TripPage
from fieldsales.ui.page import Me
from fieldsales.ui.parts.compare import ComparePopover
from fieldsales.ui.shell.shell import Shell
from tests.colleague import colleague_writes, enrol_colleague
from tests.ui.calendar.hands import Hands
from tests.ui.sample import Sample
from tests.ui.trip_sample import make_trip_profile


@pytest.fixture
def services(shell: Shell) -> Services:
    return shell.parts.device().services


def test_the_header_and_the_summary_say_what_the_trip_is(hands: Hands) -> None:
    assert hands.page.title() == "Extremadura Sur"
    line = hands.page.context_line()
    assert line.startswith("9–20 November · Brigade Guadiana: ")
    summary = hands.page.views.summary
    assert summary.accessibleName().startswith("53 planned, 6 held, ≈24.6 expected in all")
    assert "9 nights, 6 in Badajoz" in summary.accessibleName()
    assert summary.chip.text() == "Fri 13 and Fri 20 under 2"


def test_a_meeting_somebody_else_moved_bears_her_initials(
    hands: Hands, shell: Shell, services: Services
) -> None:
    enrol_colleague(services.work.base, "Carmen Bravo", shell.parts.door.clock.now())
    meeting = hands.meeting("Vidrios Barros")
    later = replace(meeting.slot, start=hands.meeting("Aceros Campiña").end)
    colleague_writes(services, meeting, "slot", later)
    shell.parts.changes.announce()
    hands.settle()
    assert hands.order.glide.initials == {(meeting.id, 0): "CB"}
    assert hands.entry("Vidrios Barros").day == date(2026, 11, 12)


def test_own_moves_bear_no_initials(hands: Hands) -> None:
    hands.select("Vidrios Barros")
    hands.press("Alt+Up")
    assert hands.order.glide.initials == {}


def test_two_versions_are_compared_in_place_and_one_is_taken(
    hands: Hands, shell: Shell, services: Services
) -> None:
    enrol_colleague(services.work.base, "Carmen Bravo", shell.parts.door.clock.now())
    meeting = hands.meeting("Vidrios Barros")
    colleague_writes(services, meeting, "purpose", "Pallets", has_seen=False)
    services.meetings.change(replace(meeting, purpose="Lorries"), meeting)
    shell.parts.changes.announce()
    hands.settle()
    assert hands.entry("Vidrios Barros").face.has_conflict
    hands.select("Vidrios Barros")
    hands.page.desk.act("compare")
    hands.settle()
    popover = hands.popover
    assert isinstance(popover, ComparePopover)
    shown, kept = (row.accessibleName() for row in popover.rows[0])
    assert any("Pallets" in name and "Carmen Bravo" in name for name in (shown, kept))
    hands.press("2", "Return")
    assert kept.startswith(hands.meeting("Vidrios Barros").purpose)
    assert not hands.entry("Vidrios Barros").face.has_conflict


def test_more_than_eight_in_a_day_are_folded_and_unfold_in_place(
    hands: Hands, shell: Shell, services: Services
) -> None:
    meeting = hands.meeting("Hidráulica Caya")
    with services.work.act() as act:
        for _ in range(3):
            act.tx.put(replace(meeting, id=act.new_id(), seen=None))
        act.commit()
    shell.parts.changes.announce()
    hands.settle()
    cell = hands.page.views.board.by_day[date(2026, 11, 16)]
    assert len(cell.entries) == 10
    last = cell.entries[-1].key
    assert hands.order.rect_of(last) is None
    hands.order.verticalScrollBar().setValue(hands.order.verticalScrollBar().maximum())
    more = hands.order.more_of(cell.day)
    hands.click(hands.order.viewport(), more.center())
    assert hands.order.rect_of(last) is not None


def test_a_trip_is_edited_with_its_nights_and_taken_back(hands: Hands, services: Services) -> None:
    hands.page.trips.edit(hands.page.shown_for(None))  # type: ignore[arg-type]
    hands.settle()
    form = hands.page.area.panel.shown
    assert isinstance(form, TripForm)
    assert [box.town.field.value() for box in form.stops.boxes] == [
        "Zafra",
        "Mérida",
        "Badajoz",
        "Badajoz",
    ]
    form.name.edit.setFocus()
    form.name.edit.selectAll()
    hands.type("The south")
    form.stops.boxes[0].removed.emit()
    hands.press("Ctrl+Return")
    assert hands.page.title() == "The south"
    assert len(services.trips.view(hands.page.trip_id).stops) == 3
    hands.press("Ctrl+Z")
    assert hands.page.title() == "Extremadura Sur"
    assert len(services.trips.view(hands.page.trip_id).stops) == 4


def test_a_trip_that_would_end_before_it_begins_is_refused_beside_its_field(hands: Hands) -> None:
    hands.page.trips.edit(hands.page.shown_for(None))  # type: ignore[arg-type]
    hands.settle()
    form = hands.page.area.panel.shown
    assert isinstance(form, TripForm)
    form.last.set_day(date(2026, 11, 1))
    hands.press("Ctrl+Return")
    assert form.last.box.is_refused


def test_a_new_trip_takes_its_zone_from_a_town(hands: Hands, services: Services) -> None:
    hands.page.trips.new()
    hands.settle()
    form = hands.page.area.panel.shown
    assert isinstance(form, NewTripForm)
    form.brigade.set_value(form.brigade.combo.itemData(0))
    form.region.set_value(form.region.combo.itemData(0))
    form.town.setFocus()
    hands.type("las palmas")
    hands.qtbot.waitUntil(lambda: form.town.model.rowCount() > 0)
    hands.press("Return", "Ctrl+Return")
    made = services.trips.list()[0].trip
    assert (made.zone, made.state) == ("Atlantic/Canary", TripState.DRAFT)
    assert hands.page.trip_id == made.id
    hands.press("Ctrl+Z")
    assert made.id not in {row.trip.id for row in services.trips.list()}


def test_a_trip_goes_from_state_to_state_by_its_verbs(hands: Hands, services: Services) -> None:
    menu = QMenu()
    hands.page.trips.fill_menu(menu, hands.page.shown_for(None))
    words = [act.text() for act in menu.actions() if act.text()]
    assert words == ["Edit trip", "New trip", "Back home"]
    menu.actions()[-1].trigger()
    hands.settle()
    assert services.trips.view(hands.page.trip_id).trip.state is TripState.RETURNED
    assert hands.toast == "Extremadura Sur is back home"
    menu.deleteLater()


def test_a_crew_departs_and_returns_but_does_not_cancel() -> None:
    trip = Trip(id=bytes(16), number="T", brigade_id=b"", dates=None)  # type: ignore[arg-type]
    rep = Me(b"", "Lucía", frozenset({Role.REP}), 2, "Guadalex")  # type: ignore[arg-type]
    states = {
        state: [name for name, _ in verbs_for(replace(trip, progress=TripProgress(state)), rep)]
        for state in (TripState.DRAFT, TripState.OPEN, TripState.ON_ROAD, TripState.RETURNED)
    }
    assert states == {
        TripState.DRAFT: [],
        TripState.OPEN: ["depart"],
        TripState.ON_ROAD: ["return"],
        TripState.RETURNED: [],
    }


def test_another_trip_is_chosen_and_remembered(hands: Hands, shell: Shell, qtbot: QtBot) -> None:
    hands.click(hands.page.chooser, hands.page.chooser.rect().center())
    assert isinstance(hands.popover, TripsPopover)
    titles = [t.trip.title for t in hands.popover.trips]
    assert set(titles) == {"Extremadura Sur", "Betis", "Doñana"}
    hands.popover.view.choose(titles.index("Betis"))
    hands.press("Return")
    assert hands.page.title() == "Betis"
    again = TripPage(shell.context)
    qtbot.addWidget(again)
    again.refresh()
    hands.settle()
    assert again.title() == "Betis"


def test_in_a_small_window_one_week_is_shown_and_the_tray_lies_over_it(
    hands: Hands, shell: Shell
) -> None:
    shell.window().resize(960, 540)
    hands.settle()
    assert (hands.order.pages, hands.order.page) == (2, 0)
    assert hands.page.views.tray.isHidden()
    hands.press("S")
    assert hands.page.views.tray.isVisible()
    hands.press("Esc")
    assert hands.page.views.tray.isHidden()
    hands.click(hands.page.views.after, hands.page.views.after.rect().center())
    assert hands.order.page == 1
    assert hands.order.focus_day == date(2026, 11, 16)


class TestWithLittle:
    """A trip without meetings."""

    @pytest.fixture
    def sample(self, tmp_path: Path) -> Sample:
        return make_trip_profile(tmp_path / "profile", kind="bare")

    def test_an_empty_trip_says_so_and_has_room_on_every_day_ahead(self, hands: Hands) -> None:
        rooms = [cell.room for cell in hands.page.views.board.cells]
        assert rooms == [0, 0, 6, 6, 6, 6, 6, 6, 6, 6]
        assert hands.page.nothing.isVisible()
        assert hands.page.views.tray.empty.isVisible()

    def test_without_any_trip_the_page_says_what_helps(
        self, hands: Hands, shell: Shell, services: Services, qtbot: QtBot
    ) -> None:
        with services.work.act() as act:
            trip = act.tx.need(Trip, TripId(hands.page.trip_id))
            gone = replace(trip, progress=TripProgress(TripState.CANCELLED))
            act.tx.put(gone, was=trip)
            act.commit()
        page = TripPage(shell.context)
        qtbot.addWidget(page)
        page.resize(1000, 600)
        page.show()
        page.refresh()
        hands.settle()
        assert page.blank.isVisible()
        assert page.empty.button is not None
        hands.click(page.empty.button, page.empty.button.rect().center())
        assert isinstance(page.area.panel.shown, NewTripForm)
