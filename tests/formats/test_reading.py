"""Files of any kind: the content decides; what cannot be read is refused in one sentence."""

from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fieldsales.errors import RuleError
from fieldsales.formats.reading import read_source, source_of
from tests.formats.books import new_book, saved


def test_the_content_decides_and_not_the_ending(tmp_path: Path) -> None:
    book = new_book()
    book.active.append(["Name"])
    named_wrongly = tmp_path / "list.csv"
    named_wrongly.write_bytes(saved(book))
    assert read_source(named_wrongly).kind == "workbook"
    assert source_of("x.xlsx", b"BEGIN:VCARD\nFN:A\nEND:VCARD\n").kind == "cards"
    assert source_of("x.vcf", b"a;b\n1;2\n").kind == "table"


@pytest.mark.parametrize("data", [b"", b"\n \n", b"\xef\xbb\xbf" + b"\0" * 20])
def test_an_empty_file_is_refused(data: bytes) -> None:
    with pytest.raises(RuleError, match=r"empty|no table"):
        source_of("list.csv", data)


def test_a_missing_file_and_a_folder_are_refused_by_name(tmp_path: Path) -> None:
    with pytest.raises(RuleError, match="There is no file"):
        read_source(tmp_path / "none.csv")
    with pytest.raises(RuleError, match="is a folder"):
        read_source(tmp_path)


@given(st.binary(min_size=1, max_size=600))
def test_no_bytes_crash_it(data: bytes) -> None:
    with suppress(RuleError):
        for sheet in source_of("noise", data).sheets:
            list(sheet.rows())
