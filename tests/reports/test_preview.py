"""Pages of a report as pictures and text: what the window shows and a printer gets."""

import threading

import pytest

from fieldsales.reports.preview import PageSize, page_picture, page_sizes, page_text
from fieldsales.reports.trip_report import trip_report
from tests.trips import make_trip, open_bench


@pytest.fixture(scope="module")
def pdf(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    bench = open_bench(tmp_path_factory.mktemp("trip"))
    make_trip(bench, meetings=12, questionnaires=4)
    facts = bench.services.reporting.trip_facts(bench.trip.id)
    bench.base.close()
    return trip_report(facts, "es").pdf


def test_every_page_is_a_sheet_of_a4(pdf: bytes) -> None:
    sizes = page_sizes(pdf)
    assert len(sizes) > 3
    assert {(round(s.width), round(s.height)) for s in sizes} == {(595, 842)}
    assert isinstance(sizes[0], PageSize)


def test_a_picture_has_the_width_asked_for_and_ink_on_white(pdf: bytes) -> None:
    picture = page_picture(pdf, 0, 400)
    assert (picture.width, picture.height) == (400, 566)
    assert len(picture.pixels) == picture.stride * picture.height
    assert picture.pixels[:3] == b"\xff\xff\xff"
    assert any(picture.pixels[at] < 80 for at in range(0, len(picture.pixels), 4))


def test_the_text_of_a_page_can_be_read_out(pdf: bytes) -> None:
    assert "Informe de viaje" in page_text(pdf, 0)


def test_many_threads_may_ask_at_once(pdf: bytes) -> None:
    seen: list[int] = []

    def look(number: int) -> None:
        seen.append(page_picture(pdf, number % 3, 200 + number).width)

    threads = [threading.Thread(target=look, args=(n,)) for n in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(seen) == [200 + n for n in range(8)]
