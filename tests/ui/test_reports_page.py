"""Reports, driven by keys and mouse on a real base: the file seen is the file saved and printed."""

from datetime import UTC, date, datetime
from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from fieldsales.domain.ids import BrigadeId, TripId
from fieldsales.domain.trip import Trip, TripDates
from fieldsales.store.base import Base
from fieldsales.store.keys import unlock
from fieldsales.ui.reports.reports_page import ReportsPage
from fieldsales.ui.shell.shell import Shell
from tests.fakes import MemoryKeychain
from tests.make import ZONE, make_bench
from tests.trips import make_trip
from tests.ui.driving import Driver
from tests.ui.sample import PASSPHRASE, Sample, make_sample

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def sample(tmp_path: Path, request: pytest.FixtureRequest) -> Sample:
    made = make_sample(tmp_path / "profile", is_empty=True)
    if not getattr(request, "param", True):
        return made  # no trip at all
    keys = unlock(made.profile.keys, PASSPHRASE, MemoryKeychain(is_there=False), made.clock.now())
    base = Base(made.profile.database, keys.data_key)
    try:
        bench = make_bench(base, made.clock)
        make_trip(bench, meetings=12, questionnaires=4)
        ahead = TripDates(date(2026, 11, 30), date(2026, 12, 11))
        bench.add(
            Trip(
                id=TripId(bench.id()),
                region_id=bench.region_id,
                number="T-26-015",
                brigade_id=BrigadeId(bench.trip.brigade_id),
                dates=ahead,
                title="Huelva",
                zone=ZONE,
            )
        )
    finally:
        base.close()
    made.clock.at = datetime(2026, 11, 23, 9, tzinfo=UTC)
    return made


@pytest.fixture
def lead(shell: Shell, qtbot: QtBot) -> Driver:
    shell.open_page("reports")
    driver = Driver(shell, qtbot)
    driver.settle()
    return driver


def page_of(lead: Driver) -> ReportsPage:
    page = lead.shell.page
    assert isinstance(page, ReportsPage)
    return page


def pages_in(path: Path) -> int:
    document = pypdfium2.PdfDocument(path)
    try:
        return len(document)
    finally:
        document.close()


def band_of(lead: Driver) -> str:
    band = page_of(lead)._fault
    return band.title.text() if band.isVisible() else ""


def test_the_last_trip_is_drawn_in_my_language_with_how_fresh_it_is(lead: Driver) -> None:
    page = page_of(lead)
    assert page.drawn is not None
    assert page.choices.trip.combo.currentText().startswith("Extremadura Sur, 9–20 November")
    assert "data as of" in page.context_line()
    assert "provisional" in page.context_line()
    picture = page.paper.picture(0)
    assert picture is not None
    assert picture.width() == round(page.paper.sheet_width() * page.devicePixelRatioF())
    assert page.small.picture(0) is not None
    assert "Trip report" in page.paper.accessibleDescription()


def test_what_is_saved_is_what_is_seen_in_two_actions(lead: Driver, tmp_path: Path) -> None:
    page = page_of(lead)
    offered: list[Path] = []

    def answer(_parent: QWidget, path: Path) -> Path:
        offered.append(path)
        return tmp_path / "report"

    page.output.ask_file = answer
    lead.key(Qt.Key.Key_S, CTRL)
    assert page.drawn is not None
    assert (tmp_path / "report.pdf").read_bytes() == page.drawn.pdf
    assert offered[0].name == f"trip-report-T-26-014-{page.drawn.asked.language}.pdf"
    toast = lead.shell.toasts.shown
    assert toast is not None
    assert toast.accessibleName() == "Saved: report.pdf"


def test_a_file_that_cannot_be_written_is_said_and_another_may_be_chosen(
    lead: Driver, tmp_path: Path
) -> None:
    page = page_of(lead)
    (tmp_path / "full.pdf").mkdir()
    answers = [tmp_path / "gone" / "a.pdf", tmp_path / "full.pdf", tmp_path / "a.pdf"]
    page.output.ask_file = lambda _parent, _path: answers.pop(0)
    lead.key(Qt.Key.Key_S, CTRL)
    assert "There is no folder" in band_of(lead)
    lead.click(page._fault.button)
    assert "is a folder" in band_of(lead)
    lead.click(page._fault.button)
    assert (tmp_path / "a.pdf").exists()
    assert band_of(lead) == ""


def test_the_pages_asked_for_are_printed(lead: Driver, tmp_path: Path) -> None:
    page, out = page_of(lead), tmp_path / "paper.pdf"

    def choose(_parent: QWidget, _title: str, _pages: int) -> QPrinter:
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        printer.setOutputFileName(str(out))
        printer.setFromTo(1, 2)
        return printer

    page.output.has_printer = lambda: True
    page.output.ask_printer = choose
    lead.key(Qt.Key.Key_P, CTRL)
    assert pages_in(out) == 2
    toast = lead.shell.toasts.shown
    assert toast is not None
    assert toast.accessibleName() == "2 pages sent to the printer"


def test_without_a_printer_the_file_is_offered(lead: Driver, tmp_path: Path) -> None:
    page = page_of(lead)
    page.output.has_printer = lambda: False
    page.output.ask_file = lambda _parent, _path: tmp_path / "a.pdf"
    lead.key(Qt.Key.Key_P, CTRL)
    toast = lead.shell.toasts.shown
    assert toast is not None
    lead.click(toast.act)
    assert (tmp_path / "a.pdf").exists()


def test_language_parts_and_trip_draw_it_anew(lead: Driver) -> None:
    page = page_of(lead)
    assert page.drawn is not None
    whole = len(page.drawn.sizes)
    page.choices.language.set_value("ru")
    page.choices.language._tell(page.choices.language.combo.currentIndex())
    lead.settle()
    assert "Отчёт о выезде" in page.paper.accessibleDescription()
    for name in ("meetings", "questionnaires", "contacts"):
        lead.click(page.choices.parts[name])
    assert len(page.drawn.sizes) < whole
    place = page.choices.trip.combo.findText("Huelva", Qt.MatchFlag.MatchStartsWith)
    page.choices.trip.combo.setCurrentIndex(place)
    page.choices.trip._tell(place)
    lead.settle()
    assert page.drawn.facts.head.number == "T-26-015"
    assert page.choices.language.value() == "ru"
    assert not page.choices.parts["meetings"].isChecked()


def test_pages_are_turned_and_sized_by_keys_and_by_the_small_ones(lead: Driver) -> None:
    page = page_of(lead)
    lead.key(Qt.Key.Key_J)
    lead.key(Qt.Key.Key_J)
    assert (page.paper.current, page.small.current) == (2, 2)
    assert page.paper.accessibleName().startswith("Page 3 of")
    page.small.setFocus()
    lead.key(Qt.Key.Key_Up)
    assert page.paper.current == 1
    rect = page.small.rects()[0]
    lead.click(page.small.viewport(), rect.center() - page.small.offset())
    assert page.paper.current == 0
    before = page.paper.scale()
    lead.key(Qt.Key.Key_Plus)
    assert page.paper.scale() > before
    assert page.scale.text() == f"{round(page.paper.scale() * 100)} %"
    lead.key(Qt.Key.Key_0)
    assert page.paper.scale() == before


def test_a_change_elsewhere_is_drawn_and_the_page_being_read_stays(lead: Driver) -> None:
    page = page_of(lead)
    lead.key(Qt.Key.Key_J)
    assert page.drawn is not None
    before = page.drawn.pdf
    with lead.shell.context.services.work.read() as reader:
        trip = reader.where(Trip, number="T-26-014")[0]
    with lead.shell.context.services.work.act() as act:
        from dataclasses import replace

        act.change(replace(trip, title="Tierra de Barros"), trip)
        act.commit()
    lead.shell.parts.changes.announce()
    lead.settle()
    assert page.drawn.pdf != before
    assert page.paper.current == 1
    assert page.choices.trip.combo.currentText().startswith("Tierra de Barros")


def test_what_is_owed_is_said(lead: Driver) -> None:
    page = page_of(lead)
    assert page.drawn is not None
    assert page.drawn.facts.debts
    assert page.choices.owed.text().count(".") == len(page.drawn.facts.debts)
    assert page.choices._owing.isVisible()


@pytest.mark.parametrize("sample", [False], indirect=True)
def test_without_a_trip_the_page_says_what_is_missing(lead: Driver) -> None:
    page = page_of(lead)
    assert page.drawn is None
    assert page.empty.isVisible()
    assert page.header_actions() == ()
    lead.key(Qt.Key.Key_P, CTRL)
    assert lead.shell.toasts.shown is None


def test_a_small_window_leaves_the_small_pages_out(lead: Driver) -> None:
    page = page_of(lead)
    lead.shell.window().resize(960, 540)
    lead.settle()
    assert page.small.isHidden()
    assert page.paper.rects()[0].right() < page.paper.viewport().width()
    assert QPoint(0, 0) == page.paper.offset()
