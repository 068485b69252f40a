"""Lists and cards from public test suites: what a good importer makes of each.

They are found at the folder named by FIELDSALES_CASES and are no part of the project.
"""

import os
from pathlib import Path
from typing import Any

import pytest

from fieldsales.domain.client import Client, Contact
from fieldsales.domain.registers import PhoneKind
from fieldsales.formats.reading import read_source
from fieldsales.services.importing.choices import Wishes
from fieldsales.services.importing.report import Report
from tests.make import Bench
from tests.services.taking import clients, contacts, reasons

CASES = Path(os.environ.get("FIELDSALES_CASES", "nowhere")) / "imports"
pytestmark = pytest.mark.skipif(
    not CASES.is_dir(), reason="no outside test data: FIELDSALES_CASES names no folder"
)


def _take(bench: Bench, name: str, **chosen: Any) -> Report:
    source, imports = read_source(CASES / name), bench.services.imports
    wishes = Wishes(**chosen)
    choices = imports.choices(source, imports.look(source), wishes)
    report = imports.run(source, choices)
    again = imports.run(source, imports.choices(source, imports.look(source), wishes))
    assert (again.clients, again.contacts, again.changed) == (0, 0, 0)
    return report


def _counts(report: Report) -> tuple[int, int, int, int]:
    return report.lines, report.clients, report.contacts, len(report.refused)


def test_northwind(bench: Bench) -> None:
    report = _take(bench, "csv/northwind_customers_utf8.csv")
    assert _counts(report) == (91, 91, 91, 0)
    assert report.pairs == []
    found = clients(bench)
    without_fax = [c for c in found.values() if not any(p.kind is PhoneKind.FAX for p in c.phones)]
    assert len(without_fax) == 22
    address = found["Ana Trujillo Emparedados y helados"].address
    assert address is not None
    assert (address.postal_code, address.country) == ("05021", "MX")
    assert not any("NULL" in str(c) for c in found.values())
    assert sum(1 for c in found.values() if c.place_id) >= 80


def test_outlook_list_with_a_column_of_actions(bench: Bench) -> None:
    report = _take(bench, "csv/google_shared_contacts_outlook_style.csv")
    assert _counts(report) == (3, 1, 3, 0)
    assert [(w.line, "nothing is deleted" in w.text) for w in report.warnings] == [(3, True)]
    first = contacts(bench)["Adam Glacius"]
    kinds = [p.kind for p in first.phones]
    assert len(first.emails) == 3
    assert (kinds.count(PhoneKind.PAGER), kinds.count(PhoneKind.FAX), len(kinds)) == (1, 2, 8)
    assert first.client_id == clients(bench)["Acme Inc."].id


def test_health_organisations_in_utf16(bench: Bench) -> None:
    report = _take(bench, "csv/nhs_organisations_utf16le_bom.csv")
    assert _counts(report) == (327, 327, 0, 0)
    with bench.services.work.read() as reader:
        made = [c for c in reader.where(Client) if c.import_batch_id == report.batch_id]
    assert len({c.external_key for c in made}) == 327
    classes = [c.notes.partition(": ")[2] for c in made]
    assert classes.count("Independent Hospitals") == 207
    assert classes.count("NHS Facilities") == 120


def test_quoted_line_breaks(bench: Bench) -> None:
    report = _take(bench, "csv/phpspreadsheet_quoted_line_breaks.csv")
    assert _counts(report) == (4, 1, 0, 0)
    assert len(report.pairs) == 3
    assert clients(bench)["Test"].notes.count("\n") == 4


def test_buyers_without_a_header(bench: Bench) -> None:
    name = "csv/adventureworks_prospective_buyers_pipe_no_header.csv"
    report = _take(bench, name)
    assert _counts(report) == (2_059, 0, 2_059, 0)
    with bench.services.work.read() as reader:
        made = [c for c in reader.where(Contact) if c.import_batch_id == report.batch_id]
    assert len({e for c in made for e in c.emails}) == 2_009
    assert len({(c.name.given, c.name.family) for c in made}) == 2_057


def test_a_workbook_with_a_title_and_spoiled_cells(bench: Bench) -> None:
    report = _take(bench, "xlsx/janitor_dirty_data_title_row.xlsx")
    assert _counts(report) == (12, 0, 12, 0)
    assert [p.line for p in report.pairs] == [4, 9]
    assert len(contacts(bench)) == 10
    assert {w.line for w in report.warnings} == {6, 13, 14}
    assert contacts(bench)["Ada Lovelace"].since is not None


def test_the_same_workbook_with_duplicates_merged(bench: Bench) -> None:
    report = _take(bench, "xlsx/janitor_dirty_data_title_row.xlsx", merge_duplicates=True)
    assert (report.contacts, report.merged) == (10, 2)
    assert str(contacts(bench)["Jason Bourne"].since) == "2008-08-30"


def test_a_workbook_with_notes_above_and_below_on_two_sheets(bench: Bench) -> None:
    report = _take(bench, "xlsx/readxl_deaths_notes_above_and_below.xlsx")
    assert (report.contacts, report.clients) == (20, 0)
    assert [(r.sheet, r.line) for r in report.refused] == [
        (sheet, line) for sheet in ("arts", "other") for line in (16, 17, 18, 19)
    ]


def test_one_sheet_of_a_workbook(bench: Bench) -> None:
    report = _take(bench, "xlsx/readxl_deaths_notes_above_and_below.xlsx", sheets=("arts",))
    assert report.contacts == 10
    assert list(reasons(report)) == [16, 17, 18, 19]


def test_an_outlook_card_with_a_photo(bench: Bench) -> None:
    report = _take(bench, "vcf/outlook_v21_photo_qp.vcf")
    assert _counts(report) == (1, 1, 1, 0)
    (contact,) = contacts(bench).values()
    assert (len(contact.phones), len(contact.emails)) == (2, 1)
    assert (contact.name.family, contact.position) == ("Doe", "Money Counter")
    assert "1." in report.warnings[0].text
    assert "IBM" in clients(bench)


def test_cards_without_firms(bench: Bench) -> None:
    report = _take(bench, "vcf/gmail_list_v30_three_cards.vcf")
    assert _counts(report) == (3, 0, 3, 0)
    assert sum(len(c.emails) for c in contacts(bench).values()) == 3


def test_cards_of_version_four(bench: Bench) -> None:
    report = _take(bench, "vcf/folker_v40_two_cards.vcf")
    assert _counts(report) == (2, 2, 2, 0)
    made = contacts(bench).values()
    assert (sum(len(c.phones) for c in made), sum(len(c.emails) for c in made)) == (12, 5)
    assert set(clients(bench)) == {"KiTa Öhrdingen", "SED"}
