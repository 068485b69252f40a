"""A file as the import sees it, whatever it was: sheets of rows of cells, with line numbers.

Made by `formats`; knows nothing of clients. Rows are read anew each time they are asked for, so that a
file of 100,000 lines is never held as objects. A cell is text, or a date where the file itself says so.
"""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from datetime import date
from typing import NamedTuple

Cell = str | date


@dataclass(frozen=True, slots=True)
class Remark:
    """Something to tell about a file: a sentence with a template and what fills it, and where.

    `line` is the number a person sees in an editor or a spreadsheet; 0 is the file as a whole.
    """

    template: str
    fields: tuple[tuple[str, object], ...] = ()
    line: int = 0
    sheet: str = ""

    @property
    def text(self) -> str:
        """The sentence in English; templates are translated under "errors"."""
        return self.template.format(**dict(self.fields)) if self.fields else self.template


def remark(template: str, *, line: int = 0, sheet: str = "", **fields: object) -> Remark:
    """Return a remark."""
    return Remark(template, tuple(fields.items()), line, sheet)


class Row(NamedTuple):
    """One line of a table. `fault` says why the line cannot be read as a row; its cells are then raw."""

    line: int
    cells: tuple[Cell, ...]
    fault: Remark | None = None


@dataclass(frozen=True, slots=True)
class Sheet:
    """One table of a file.

    Args:
        name: its name, empty for files that have one table.
        read: gives its rows from the beginning each time it is called.
        is_hidden: the workbook hides it; it is read only when named.
        has_fixed_header: the first row is certainly the header (cards).
        is_1904: dates written as plain numbers count from 1904.
        remarks: what was noticed while it was read.
    """

    name: str
    read: Callable[[], Iterable[Row]]
    is_hidden: bool = False
    has_fixed_header: bool = False
    is_1904: bool = False
    remarks: tuple[Remark, ...] = ()

    def rows(self) -> Iterator[Row]:
        """Yield the rows from the beginning."""
        return iter(self.read())


@dataclass(frozen=True, slots=True)
class SourceFile:
    """A file that was read; `encoding` and `delimiter` are empty where they mean nothing."""

    name: str
    kind: str
    sha256: bytes
    sheets: tuple[Sheet, ...]
    encoding: str = ""
    delimiter: str = ""
    remarks: tuple[Remark, ...] = field(default=())
