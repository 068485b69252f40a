"""Workbooks: numbers as text, dates, merged and spoiled cells, several sheets, damaged files."""

import io
import zipfile
from contextlib import suppress
from datetime import date, datetime
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from openpyxl.utils.datetime import CALENDAR_MAC_1904

from fieldsales.errors import RuleError
from fieldsales.formats.workbook import number_text, read_workbook
from fieldsales.services.importing.source import Sheet
from tests.formats.books import new_book, saved


def _read(*rows: list[Any]) -> Sheet:
    book = new_book()
    for row in rows:
        book.active.append(row)
    return read_workbook(saved(book))[0]


def test_a_phone_kept_as_a_number_is_its_digits() -> None:
    rows = list(_read(["Tel"], [34924112233], [924112233.0], [0.75]).rows())
    assert [r.cells[0] for r in rows] == ["Tel", "34924112233", "924112233", "0.75"]


def test_dates_stay_dates_and_times_are_told() -> None:
    moment = datetime.fromisoformat("2020-01-02 09:30")
    rows = list(_read(["D"], [date(2008, 8, 30)], [moment]).rows())
    assert rows[1].cells[0] == date(2008, 8, 30)
    assert rows[2].cells[0] == "2020-01-02 09:30"


def test_lines_are_those_of_the_sheet_wherever_its_table_begins() -> None:
    book = new_book()
    book.active["C5"], book.active["D5"], book.active["C6"] = "Name", "Town", "Acme"
    rows = [r for r in read_workbook(saved(book))[0].rows() if any(r.cells)]
    assert [(r.line, r.cells[2:]) for r in rows] == [(5, ("Name", "Town")), (6, ("Acme", ""))]


def test_a_value_merged_over_rows_stands_in_each_of_them() -> None:
    book = new_book()
    for row in (["Firm", "Person"], ["Acme", "Ann"], ["", "Bob"], ["", "Cid"], ["Zeta", "Dan"]):
        book.active.append(row)
    book.active.merge_cells("A2:A4")
    rows = list(read_workbook(saved(book))[0].rows())
    assert [r.cells[0] for r in rows] == ["Firm", "Acme", "Acme", "Acme", "Zeta"]


def test_a_title_merged_over_columns_stays_one_cell() -> None:
    book = new_book()
    book.active.append(["Our clients", None, None])
    book.active.append(["a", "b", "c"])
    book.active.merge_cells("A1:C1")
    assert next(read_workbook(saved(book))[0].rows()).cells == ("Our clients", "", "")


def test_sheets_come_with_names_hidden_ones_marked_and_empty_ones_left_out() -> None:
    book = new_book()
    book.active.title = "Uno"
    book.active.append(["x"])
    hidden = book.create_sheet("Dos")
    hidden.append(["y"])
    hidden.sheet_state = "hidden"
    book.create_sheet("Tres")
    assert [(s.name, s.is_hidden) for s in read_workbook(saved(book))] == [
        ("Uno", False),
        ("Dos", True),
    ]


def test_a_workbook_that_counts_from_1904_says_so() -> None:
    book = new_book()
    book.epoch = CALENDAR_MAC_1904
    book.active.append(["x", date(2020, 5, 6)])
    sheet = read_workbook(saved(book))[0]
    assert sheet.is_1904
    assert next(sheet.rows()).cells[1] == date(2020, 5, 6)


def test_an_error_of_the_spreadsheet_is_empty_and_told_with_its_line() -> None:
    book = new_book()
    book.active.append(["a", "b"])
    book.active.append(["x", "#REF!"])
    book.active["B2"].data_type = "e"
    sheet = read_workbook(saved(book))[0]
    assert list(sheet.rows())[1].cells == ("x", "")
    (told,) = sheet.remarks
    assert told.line == 2
    assert "(#REF!)" in told.text


def test_a_workbook_cut_off_is_refused_in_words() -> None:
    data = saved(new_book())
    for size in (len(data) // 3, len(data) // 2, len(data) - 30):
        with pytest.raises(RuleError, match="not copied to its end"):
            read_workbook(data[:size])


def test_a_zip_that_is_no_workbook_is_refused_in_words() -> None:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        archive.writestr("letter.txt", "hello")
    with pytest.raises(RuleError, match="cannot be read"):
        read_workbook(out.getvalue())


@given(st.binary(max_size=300), st.integers(0, 4000))
def test_no_bytes_crash_it(noise: bytes, place: int) -> None:
    data = bytearray(saved(new_book()))
    start = place % len(data)
    data[start : start + len(noise)] = noise
    with suppress(RuleError):
        for sheet in read_workbook(bytes(data)):
            list(sheet.rows())


@pytest.mark.parametrize(
    ("value", "text"), [(5.0, "5"), (1e15, "1000000000000000"), (2.5, "2.5"), (float("nan"), "")]
)
def test_numbers_are_written_as_people_do(value: float, text: str) -> None:
    assert number_text(value) == text
