"""The printed report: its words in each language, its bytes, its pages, and what must not be there."""

import os
import subprocess
import sys
from dataclasses import replace
from io import BytesIO
from pathlib import Path
from typing import Any

import pypdf
import pypdfium2
import pytest

from fieldsales.domain.trip import TripDates
from fieldsales.reports.drawing import Text
from fieldsales.reports.measure import width_of
from fieldsales.reports.page_styles import LEFT, PAGE_HEIGHT, RIGHT
from fieldsales.reports.trip_report import ReportPart, trip_pages, trip_report
from fieldsales.services.opening import services_on
from fieldsales.store.base import Base
from fieldsales.views.trip_facts import TripFacts
from tests.make import Bench
from tests.trip_papers import SECRET
from tests.trips import make_trip, open_bench

LANGUAGES = ("en", "es", "ru")


@pytest.fixture(scope="module")
def facts(tmp_path_factory: pytest.TempPathFactory) -> TripFacts:
    """The facts of one trip, gathered once: tests only look at them."""
    bench = open_bench(tmp_path_factory.mktemp("trip"))
    make_trip(bench)
    gathered = bench.services.reporting.trip_facts(bench.trip.id)
    bench.base.close()
    return gathered


def text_of(pdf: bytes) -> str:
    document = pypdfium2.PdfDocument(pdf)
    try:
        pages = [page.get_textpage().get_text_range() for page in document]
    finally:
        document.close()
    return " ".join(" ".join(pages).replace("\xa0", " ").split())


@pytest.mark.parametrize(
    ("language", "said"),
    [
        (
            "en",
            (
                "Trip report",
                "9–20 November 2026",
                "20 of 50",
                "planned meetings held, and 5 fill-ins",
                "Held meetings (25)",
                "Missed by client",
                "Contracts signed",
                "€24,000.00",
                "C-A2-004",
                "Provisional · data as of 20 November 2026, 21:00 · printed by Lucía Ortega",
            ),
        ),
        (
            "es",
            (
                "Informe de viaje",
                "9 a 20 de noviembre de 2026",
                "20 de 50",
                "Reuniones celebradas (25)",
                "El cliente no acudió",
                "Clientes insatisfechos",
                "24.000,00 €",
                "Brigada Guadiana: Lucía Ortega y Marcos Peña",
            ),
        ),
        (
            "ru",
            (
                "Отчёт о выезде",
                "9–20 ноября 2026",
                "20 из 50",
                "Состоявшиеся встречи (25)",
                "Клиент не пришёл",
                "Недовольные клиенты",
                "24 000,00 €",
                "2 договора подписано",
            ),
        ),
    ],
)
def test_the_report_says_what_it_must(
    facts: TripFacts, language: str, said: tuple[str, ...]
) -> None:
    text = text_of(trip_report(facts, language).pdf)
    assert [words for words in said if words not in text] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_meetings_are_told_in_the_zone_of_the_meeting(facts: TripFacts, language: str) -> None:
    assert "09:10" in text_of(trip_report(facts, language).pdf)


def test_a_zone_that_is_not_the_trips_own_is_named(facts: TripFacts) -> None:
    first, *others = facts.meetings
    far = replace(facts, meetings=(replace(first, zone="Atlantic/Canary"), *others))
    assert "08:10 · 40 min Canary" in text_of(trip_report(far, "en").pdf)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_personal_section_is_never_printed(facts: TripFacts, language: str) -> None:
    printed = trip_report(facts, language)
    text = text_of(printed.pdf)
    assert SECRET not in text
    assert "violonchelo" not in text


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_page_says_its_number_and_the_date_of_its_data(
    facts: TripFacts, language: str
) -> None:
    printed = trip_report(facts, language)
    pages = pypdf.PdfReader(BytesIO(printed.pdf)).pages
    assert len(pages) == printed.pages
    for number, page in enumerate(pages, 1):
        text = " ".join(page.extract_text().replace("\xa0", " ").split())
        of = {"en": "of", "es": "de", "ru": "из"}[language]
        assert f"{number} {of} {printed.pages}" in text
        assert "21:00" in text


def test_the_same_data_give_the_same_bytes(facts: TripFacts) -> None:
    first, second = trip_report(facts, "es"), trip_report(facts, "es")
    assert first == second


def test_the_same_base_gives_the_same_bytes_in_another_process(
    bench: Bench, tmp_path: Path
) -> None:
    make_trip(bench)
    here = trip_report(bench.services.reporting.trip_facts(bench.trip.id), "ru").sha256
    program = (
        "import sys; from pathlib import Path\n"
        "from fieldsales.reports.trip_report import trip_report\n"
        "from fieldsales.services.opening import services_on\n"
        "from fieldsales.store.base import Base\n"
        "from tests.fakes import FixedClock\n"
        "base = Base(Path(sys.argv[1]), bytes(range(32)))\n"
        "facts = services_on(base, FixedClock()).reporting.trip_facts(bytes.fromhex(sys.argv[2]))\n"
        "print(trip_report(facts, 'ru').sha256)\n"
    )
    there = set()
    for seed in ("1", "2"):
        done = subprocess.run(
            [sys.executable, "-c", program, str(tmp_path / "base.db"), bench.trip.id.hex()],
            env=os.environ | {"PYTHONHASHSEED": seed},
            capture_output=True,
            text=True,
            check=True,
        )
        there.add(done.stdout.strip())
    assert there == {here}


def test_a_base_opened_again_gives_the_same_bytes(bench: Bench, tmp_path: Path) -> None:
    make_trip(bench)
    before = trip_report(bench.services.reporting.trip_facts(bench.trip.id), "en").sha256
    bench.base.close()
    again = Base(tmp_path / "base.db", bytes(range(32)))
    try:
        facts = services_on(again, bench.clock).reporting.trip_facts(bench.trip.id)
    finally:
        again.close()
    assert trip_report(facts, "en").sha256 == before


def test_the_file_names_itself_its_language_and_the_moment_of_its_data(facts: TripFacts) -> None:
    reader = pypdf.PdfReader(BytesIO(trip_report(facts, "es").pdf))
    metadata = reader.metadata
    assert metadata is not None
    assert metadata.title == "Informe de viaje T-26-014: Extremadura Sur"
    assert metadata.creation_date == facts.head.data.latest
    root: Any = reader.trailer["/Root"].get_object()
    assert root["/Lang"] == "es"
    titles = [str(o.title) for o in reader.outline if not isinstance(o, list)]
    assert titles[0] == "Extremadura Sur"
    assert "Reuniones celebradas (25)" in titles


def test_only_the_shipped_typeface_is_used_and_it_is_embedded(facts: TripFacts) -> None:
    fonts = {}
    for page in pypdf.PdfReader(BytesIO(trip_report(facts, "ru").pdf)).pages:
        for font in page["/Resources"]["/Font"].values():  # type: ignore[index]
            one = font.get_object()
            fonts[str(one["/BaseFont"])] = "/FontFile2" in one["/FontDescriptor"].get_object()
    assert all(name.split("+")[1].startswith("Inter") for name in fonts)
    assert all(fonts.values())


def test_parts_can_be_left_out_and_debts_never(facts: TripFacts) -> None:
    text = text_of(trip_report(facts, "en", {ReportPart.CASES}).pdf)
    assert "Unhappy clients" in text
    assert "Debts" in text
    assert "Held meetings" not in text
    assert "Expenses without a receipt" in text


@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_is_cut_off_or_leaves_its_page_with_overlong_names(
    bench: Bench, language: str
) -> None:
    make_trip(bench, long_names=True)
    facts = bench.services.reporting.trip_facts(bench.trip.id)
    long = replace(
        facts,
        head=replace(
            facts.head,
            title="Comercialización" * 12,
            region="Extremadura " * 30,
            company="Sociedad Cooperativa " * 10,
            lead_words="Muchas palabras. " * 900,
        ),
    )
    pages = trip_pages(long, language)
    for page in pages:
        for text in (d for d in page if isinstance(d, Text)):
            assert text.x >= LEFT - 0.1
            assert text.x + width_of(text.text, text.style) <= RIGHT + 0.1, text.text
            assert 30 < text.y < PAGE_HEIGHT - 30
    words = " ".join(t.text for p in pages for t in p if isinstance(t, Text))
    assert words.count("palabras.") == 900


def test_the_words_of_a_case_are_not_said_twice_where_its_title_is_how_they_begin(
    facts: TripFacts,
) -> None:
    case = replace(
        facts.cases[0], title="Pallets arrived warm", words="Pallets arrived warm\nTwo of them."
    )
    text = text_of(trip_report(replace(facts, cases=(case,)), "en", {ReportPart.CASES}).pdf)
    assert text.count("Pallets arrived warm") == 1
    assert "“Two of them.”" in text


def test_an_empty_trip_says_none(bench: Bench) -> None:
    facts = bench.services.reporting.trip_facts(bench.trip.id)
    printed = trip_report(facts, "es")
    assert printed.pages <= 3
    text = text_of(printed.pdf)
    assert "Contactos nuevos: no hay." in text
    assert "Provisional" in text


def test_days_without_a_plan_are_said(bench: Bench) -> None:
    make_trip(bench, has_plans=False)
    facts = bench.services.reporting.trip_facts(bench.trip.id)
    text = text_of(trip_report(facts, "en").pdf)
    assert "no plan was taken: Mon 9 Nov" in text
    assert "Days without a standing plan" in text


def test_a_long_trip_is_told_in_several_tables_of_days(facts: TripFacts) -> None:
    many = replace(
        facts,
        days=facts.days * 3,
        head=replace(facts.head, dates=TripDates(facts.head.dates.first, facts.head.dates.last)),
    )
    text = text_of(trip_report(many, "en", {ReportPart.SUMMARY}).pdf)
    assert text.count("Planned meetings") == 3
    assert text.count("Sum ") >= 1
    assert "150" in text


def test_signs_that_fonts_do_not_know_do_not_stop_the_report(facts: TripFacts) -> None:
    odd = replace(facts, head=replace(facts.head, title="漢字 😀 \u202eabc\x00"))
    assert trip_report(odd, "en").pages == trip_report(facts, "en").pages
