"""Tables of text: delimiters, quoted line ends, stray quotation marks, files cut off."""

import csv
import io
from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fieldsales.errors import RuleError
from fieldsales.formats.delimited import read_delimited
from fieldsales.formats.encodings import Decoded
from fieldsales.services.importing.source import Row

HEADER = "id;name;town\n"


def _rows(text: str) -> list[Row]:
    return list(read_delimited(Decoded(text, "utf-8")).sheet.rows())


def _cells(text: str) -> list[tuple[object, ...]]:
    return [row.cells for row in _rows(text)]


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
def test_the_delimiter_is_found(delimiter: str) -> None:
    text = (
        "\n".join(delimiter.join(line) for line in (("id", "name"), ("1", "A"), ("2", "B"))) + "\n"
    )
    found = read_delimited(Decoded(text, "utf-8"))
    assert found.delimiter == delimiter
    assert [r.cells for r in found.sheet.rows()][1] == ("1", "A")


def test_commas_inside_amounts_do_not_make_a_comma_the_delimiter() -> None:
    text = "id;amount;share\n" + "".join(f"{n};{n},50;0,{n}\n" for n in range(10))
    assert read_delimited(Decoded(text, "utf-8")).delimiter == ";"


def test_a_spreadsheets_own_word_for_the_delimiter_is_obeyed() -> None:
    assert _rows("sep=|\na|b\n1|2\n")[0] == Row(2, ("a", "b"))


def test_rows_bear_the_lines_of_the_file() -> None:
    text = HEADER + '1;"two\nlines";x\n\n2;b;y\n'
    assert [r.line for r in _rows(text)] == [1, 2, 4, 5]


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_a_text_longer_than_a_passage_has_the_same_lines(end: str) -> None:
    cells = [f"{n:05d}{'x' * 995}" for n in range(3_000)]
    text = end.join(f"{cell};1" for cell in cells)
    found = list(read_delimited(Decoded(text, "utf-8")).sheet.rows())
    assert [(r.line, r.cells[0]) for r in found] == list(enumerate(cells, 1))


def test_quoted_line_ends_doubled_marks_and_delimiters_stay_in_the_cell() -> None:
    assert _cells(HEADER + '1;"a\n""b""; c\nd";x\n')[1] == ("1", 'a\n"b"; c\nd', "x")


def test_a_mark_inside_a_cell_is_a_letter() -> None:
    assert _cells(HEADER + '1;Bar "El Patio";x\n')[1][1] == 'Bar "El Patio"'


def test_marks_inside_a_quoted_cell_that_nobody_doubled_are_letters() -> None:
    assert _cells(HEADER + '1;"Bar "El Patio" SL";x\n')[1][1] == 'Bar "El Patio" SL'


@pytest.mark.parametrize("later", ["", '7;"Good; quoted";z\n', '7;Odd";z\n'])
def test_a_stray_mark_costs_its_own_line_and_no_other(later: str) -> None:
    text = HEADER + '1;"Broken;x\n' + "".join(f"{n};Name {n};t\n" for n in range(2, 7)) + later
    rows = _rows(text)
    assert [r.line for r in rows if r.fault] == [2]
    assert [r.cells[0] for r in rows[2:7]] == ["2", "3", "4", "5", "6"]
    assert len(rows) == 7 + bool(later)


def test_a_stray_mark_says_where_and_what_to_do() -> None:
    fault = _rows(HEADER + '1;"Broken;x\n2;b;y\n3;c;z\n')[1].fault
    assert fault is not None
    assert fault.text.startswith("A quotation mark opens here")
    assert fault.line == 2


def test_many_stray_marks_are_found_quickly() -> None:
    text = HEADER + "".join(f'{n};"Broken {n};x\n{n};Good {n};y\n' for n in range(5_000))
    rows = _rows(text)
    assert sum(1 for r in rows if r.fault) == 5_000
    assert len(rows) == 10_001


@pytest.mark.parametrize("end", ["5;Nam", "5;", '5;"Name', '5;"Na\nme'])
def test_a_file_cut_in_the_middle_of_a_line_is_refused(end: str) -> None:
    text = HEADER + "".join(f"{n};Name;t\n" for n in range(10)) + end
    with pytest.raises(RuleError, match="seems to be cut off") as caught:
        _rows(text)
    assert caught.value.where == "line 12"


def test_a_last_line_without_its_end_is_whole_when_its_cells_are() -> None:
    assert _cells(HEADER + "".join(f"{n};N;t\n" for n in range(10)) + "11;N;t")[-1] == (
        "11",
        "N",
        "t",
    )


def test_short_rows_of_an_uneven_list_are_no_sign_of_a_cut() -> None:
    assert _cells("a,b,c,d\n1,2,3,4\n1,2\n1,2")[-1] == ("1", "2")


def test_line_ends_of_old_macs_are_line_ends() -> None:
    assert _cells("a;b\r1;2\r3;4\r") == [("a", "b"), ("1", "2"), ("3", "4")]


# A cell of several lines whose lines look like rows cannot be told from a stray mark; no other is left out.
_CELL = st.one_of(
    st.text(alphabet=st.sampled_from("abñж;,\t\"' 1"), max_size=12),
    st.text(alphabet=st.sampled_from("abñж\"'\n 1"), max_size=12),
)


@given(
    st.lists(st.tuples(_CELL, _CELL, _CELL, _CELL), min_size=1, max_size=12),
    st.sampled_from(",;\t"),
)
def test_what_a_program_writes_comes_back(rows: list[tuple[str, ...]], delimiter: str) -> None:
    out = io.StringIO()
    writer = csv.writer(out, delimiter=delimiter, lineterminator="\n", quoting=csv.QUOTE_ALL)
    writer.writerow(("ka", "kb", "kc", "kd"))
    writer.writerows(rows)
    text = f"sep={delimiter}\n{out.getvalue()}"
    assert _cells(text)[1:] == rows


@given(st.text(alphabet=st.sampled_from('ab;,"\n\r\t|0'), max_size=200))
def test_every_line_is_read_or_given_as_a_fault(text: str) -> None:
    with suppress(RuleError):  # cut off in the middle of a line
        rows = _rows(text)
        assert [r.line for r in rows] == sorted({r.line for r in rows})
