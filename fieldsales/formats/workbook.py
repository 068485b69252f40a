"""Read workbooks (XLSX, also XLS and ODS) through python-calamine into sheets of rows.

Numbers become the text a person would type (no ".0", no exponent), dates stay dates. A value of merged
cells stands in each of their rows. The reader gives a cell with an error (#REF!, #N/A) as empty; for XLSX
its place is read from the file, so that the person is told.
"""

import io
import math
import re
import zipfile
import zlib
from collections.abc import Iterable, Iterator
from datetime import date, datetime, time, timedelta
from functools import partial
from typing import Any

import python_calamine as calamine

from fieldsales.errors import RuleError
from fieldsales.services.importing.source import Cell, Remark, Row, Sheet, remark

_MOST_ERRORS_NAMED = 200
_ERROR_CELL = re.compile(
    rb'<c\b(?=[^>]*\bt="e")[^>]*\br="[A-Z]{1,3}(\d+)"[^>]*>(.*?)</c>', re.DOTALL
)
_VALUE = re.compile(rb"<v>([^<]*)</v>")
_SHEET = re.compile(rb"<(?:\w+:)?sheet\b[^>]*>")
_RELATION = re.compile(rb"<(?:\w+:)?Relationship\b[^>]*>")
_ATTRIBUTE = re.compile(rb'([\w:]+)="([^"]*)"')
_UNREADABLE = (
    zipfile.BadZipFile,
    zlib.error,
    KeyError,
    OSError,
    ValueError,
    EOFError,
    RuntimeError,
    NotImplementedError,
)
_MOST_UNPACKED = 1 << 30


def read_workbook(data: bytes) -> tuple[Sheet, ...]:
    """Return the sheets of a workbook, empty ones left out.

    Raises:
        RuleError: it is protected by a password, damaged, or only half there.
    """
    parts = _Parts(data)
    try:
        book = calamine.CalamineWorkbook.from_filelike(io.BytesIO(data))
        made = []
        for about in book.sheets_metadata:
            if about.typ is not calamine.SheetTypeEnum.WorkSheet:
                continue
            table = book.get_sheet_by_name(about.name)
            if table.height == 0:
                continue
            made.append(
                Sheet(
                    about.name,
                    partial(_rows, table),
                    is_hidden=about.visible is not calamine.SheetVisibleEnum.Visible,
                    is_1904=parts.is_1904,
                    remarks=tuple(parts.errors_of(about.name)),
                )
            )
    except calamine.PasswordError as error:
        raise RuleError(
            "The workbook is protected by a password; save it without one and import it again."
        ) from error
    except (calamine.CalamineError, OSError, ValueError) as error:
        raise _unreadable() from error
    except BaseException as error:
        if type(error).__name__ != "PanicException":  # the reader's own crash, no Exception
            raise
        raise _unreadable() from error
    return tuple(made)


def _unreadable() -> RuleError:
    return RuleError(
        "The workbook cannot be read: it is damaged or was not copied to its end. Open it in a "
        "spreadsheet program, save it again as XLSX or CSV, and import that; nothing was changed."
    )


def _rows(table: Any) -> Iterator[Row]:  # noqa: ANN401 - the reader has no types
    first: tuple[int, int] = table.start or (0, 0)
    down = _merged_down(table.merged_cell_ranges or ())
    kept: dict[int, tuple[int, Cell]] = {}
    for number, values in enumerate(_full_rows(table, first)):
        cells = [_cell(v) for v in values]
        for column, (last, value) in list(kept.items()):
            if number > last:
                del kept[column]
            elif column < len(cells) and cells[column] == "":
                cells[column] = value
        for column, last in down.get(number, ()):
            if column < len(cells):
                kept[column] = (last, cells[column])
        yield Row(number + 1, tuple(cells))


def _full_rows(table: Any, first: tuple[int, int]) -> Iterator[list[Any]]:  # noqa: ANN401
    """Yield every row from the left edge; the reader leaves out columns before the first cell."""
    blank = [""] * first[1]
    for values in table.iter_rows():
        yield [*blank, *values]


def _merged_down(ranges: Iterable[Any]) -> dict[int, list[tuple[int, int]]]:
    """Return, by first row, the column and last row of cells merged over several rows."""
    found: dict[int, list[tuple[int, int]]] = {}
    for (top, left), (bottom, _right) in ranges:
        if bottom > top:
            found.setdefault(top, []).append((left, bottom))
    return found


def _cell(value: Any) -> Cell:  # noqa: ANN401 - what the reader gives
    if isinstance(value, str):
        return value
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, int | float):
        return number_text(value)
    if isinstance(value, datetime):
        return value.date() if value.time() == time(0) else value.isoformat(" ", "minutes")
    if isinstance(value, date):
        return value
    if isinstance(value, timedelta):
        return str(value)
    return "" if value is None else str(value)


def number_text(value: float) -> str:
    """Return a number as a person types it: 34924112233.0 as 34924112233, 0.75 as 0.75."""
    if not math.isfinite(value):
        return ""
    if float(value).is_integer() and abs(value) < 1e18:
        return str(int(value))
    return repr(value)


class _Parts:
    """What the reader does not tell about an XLSX file, read from its parts: the date system, error cells.

    Answers nothing for other kinds of workbook and for parts it cannot read.
    """

    def __init__(self, data: bytes) -> None:
        self._data = data
        self._sheets: dict[str, str] = {}
        self.is_1904 = False
        try:
            self._read_book()
        except _UNREADABLE:
            self._sheets = {}

    def errors_of(self, sheet: str) -> Iterator[Remark]:
        """Yield a remark for each cell of a sheet that holds an error."""
        name = self._sheets.get(sheet)
        if name is None:
            return
        try:
            content = self._part(name)
        except _UNREADABLE:
            return
        for number, found in enumerate(_ERROR_CELL.finditer(content)):
            if number >= _MOST_ERRORS_NAMED:
                return
            value = _VALUE.search(found.group(2))
            yield remark(
                "A cell holds an error of the spreadsheet ({error}) and is taken as empty.",
                line=int(found.group(1)),
                sheet=sheet,
                error=value.group(1).decode("utf-8", "replace") if value else "#",
            )

    def _read_book(self) -> None:
        book = self._part("xl/workbook.xml")
        self.is_1904 = bool(re.search(rb'date1904="(?:1|true)"', book))
        relations = _RELATION.findall(self._part("xl/_rels/workbook.xml.rels"))
        targets = {a.get(b"Id"): a.get(b"Target", b"") for a in map(_attributes, relations)}
        for found in map(_attributes, _SHEET.findall(book)):
            target = targets.get(found.get(b"r:id"), b"").decode("utf-8", "replace")
            name = _unescaped(found.get(b"name", b"").decode("utf-8", "replace"))
            if target:
                self._sheets[name] = target.lstrip("/") if target[0] == "/" else f"xl/{target}"

    def _part(self, name: str) -> bytes:
        with zipfile.ZipFile(io.BytesIO(self._data)) as archive:
            if archive.getinfo(name).file_size > _MOST_UNPACKED:
                raise ValueError(name)
            return archive.read(name)


def _attributes(tag: bytes) -> dict[bytes, bytes]:
    return dict(_ATTRIBUTE.findall(tag))


def _unescaped(text: str) -> str:
    for sign, meaning in (("&lt;", "<"), ("&gt;", ">"), ("&quot;", '"'), ("&apos;", "'")):
        text = text.replace(sign, meaning)
    return text.replace("&amp;", "&")
