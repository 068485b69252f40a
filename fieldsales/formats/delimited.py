"""Read tables of text: any delimiter, quoted line ends, and quotation marks that were never closed.

Each physical line that needs no care is split at once. A quoted field may run over several lines, but one
that would swallow lines which look like rows of their own is a stray mark: its first line is given as a
fault, and reading goes on with the next line, so that one mark never costs the rest of the file.
"""

import csv
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from fieldsales.formats.encodings import Decoded, cut_off
from fieldsales.services.importing.source import Row, Sheet, remark

DELIMITERS = (",", ";", "\t", "|", ":")
_PASSAGE = 1 << 20
_SAMPLE_LINES = 300
_WINDOWS = (16, 128, 1_000)
_MANY_FAULTS = 1_000
_QUOTED = re.compile(r'"[^"\n]*"')


@dataclass(frozen=True, slots=True)
class Delimited:
    """A table of text, its delimiter found."""

    sheet: Sheet
    delimiter: str


@dataclass(frozen=True, slots=True)
class _Record:
    """What a try at a record found: its cells, and how many physical lines it took."""

    cells: tuple[str, ...]
    lines: int


def read_delimited(decoded: Decoded) -> Delimited:
    """Return the one sheet of a table of text.

    Raises:
        RuleError: while rows are read, when the file ends in the middle of a record.
    """
    lines = _lines_of(decoded.text.removeprefix("\ufeff"))
    has_end = lines[-1] == ""
    if has_end:
        lines.pop()
    skipped = 0
    said = re.fullmatch(r"\s*sep=(.)\s*", lines[0]) if lines else None
    if said:
        skipped = 1
    delimiter = said.group(1) if said else find_delimiter(lines[:_SAMPLE_LINES])
    table = _Table(lines, delimiter, skipped, has_end=has_end)
    return Delimited(Sheet("", table.rows, remarks=decoded.remarks), delimiter)


def _lines_of(text: str) -> list[str]:
    """Return the lines of a text, however they end, a passage at a time.

    To part a long text at once would hold every other thread up, the window's too.
    """
    lines, rest, start = list[str](), "", 0
    while start < len(text):
        found = text.find("\n", start + _PASSAGE)
        end = found + 1 if found >= 0 else len(text)
        passage = text[start:end].replace("\r\n", "\n").replace("\r", "\n")
        *whole, rest = passage.split("\n")
        lines += whole
        start = end
    return [*lines, rest]


def find_delimiter(lines: Sequence[str]) -> str:
    """Return the sign that splits most lines into the same number of cells; a comma when none does."""
    plain = [_QUOTED.sub("", line) for line in lines if line.strip()]
    best, best_score = ",", 0.0
    for delimiter in DELIMITERS:
        counts = Counter(line.count(delimiter) for line in plain)
        counts.pop(0, None)
        if not counts:
            continue
        usual, times = counts.most_common(1)[0]
        score = times / len(plain) * min(usual + 1, 12) ** 0.5
        if delimiter == ":":
            score *= 0.4
        if score > best_score * 1.05:
            best, best_score = delimiter, score
    return best


class _Table:
    def __init__(self, lines: list[str], delimiter: str, skipped: int, *, has_end: bool) -> None:
        self._lines, self._delimiter, self._skipped = lines, delimiter, skipped
        self._has_end = has_end
        self._faults = 0
        widths = Counter(self._widths())
        most = max(widths.values(), default=0)
        self._width = max((w for w, times in widths.items() if times == most), default=1)
        self._is_even = widths.total() >= 5 and most >= widths.total() - 1

    def _widths(self) -> Iterator[int]:
        """Yield how many cells the first records have; a line that is none is passed over."""
        place = self._skipped
        end = min(len(self._lines), place + _SAMPLE_LINES)
        while place < end:
            chunk = self._lines[place : place + _WINDOWS[0]]
            record = _scan("\n".join(chunk), self._delimiter, is_lenient=False)
            if record is not None and any(record.cells):
                yield len(record.cells)
            place += record.lines if record is not None else 1

    def rows(self) -> Iterator[Row]:
        """Yield the rows; blank lines too, with empty cells."""
        place, lines, delimiter = self._skipped, self._lines, self._delimiter
        self._faults = 0
        last = len(lines) - 1
        while place <= last:
            line = lines[place]
            if place == last:
                yield from self._last(place)
                return
            if '"' not in line:
                yield Row(place + 1, tuple(line.split(delimiter)))
                place += 1
                continue
            row, taken = self._careful(place)
            yield row
            place += taken

    def _last(self, place: int) -> Iterator[Row]:
        """Yield the last line; a file without a final line end may have been cut in the middle of it."""
        line = self._lines[place]
        row, _ = self._careful(place) if '"' in line else (self._plain(place), 1)
        is_short = 1 < len(row.cells) < self._width or (
            len(row.cells) == 1 < self._width and bool(self._lines[place - 1].strip())
        )
        if not self._has_end and self._is_even and is_short and place > self._skipped + 4:
            raise cut_off(place + 1)
        yield row

    def _plain(self, place: int) -> Row:
        return Row(place + 1, tuple(self._lines[place].split(self._delimiter)))

    def _careful(self, place: int) -> tuple[Row, int]:
        """Return the record that begins on a line with quotation marks, and how many lines it took."""
        line = self._lines[place]
        try:
            cells = next(csv.reader([line], delimiter=self._delimiter, strict=True), [])
            return Row(place + 1, tuple(cells)), 1
        except csv.Error:
            pass
        within = _scan(line, self._delimiter, is_lenient=True)
        if within is not None:
            return Row(place + 1, within.cells), 1
        record = self._over_lines(place)
        if record is not None:
            return Row(place + 1, record.cells), record.lines
        self._faults += 1
        raw = tuple(line.split(self._delimiter))
        fault = remark(
            "A quotation mark opens here and is not closed before the next rows; close it or take it "
            "out.",
            line=place + 1,
        )
        return Row(place + 1, raw, fault), 1

    def _over_lines(self, place: int) -> _Record | None:
        """Return a record that runs over several lines, None when its mark is a stray one."""
        for window in _WINDOWS:
            if window > _WINDOWS[0] and self._faults > _MANY_FAULTS:
                return None
            chunk = self._lines[place : place + window]
            record = _scan("\n".join(chunk), self._delimiter, is_lenient=False)
            if record is not None:
                physical = chunk[: record.lines]
                return None if self._swallows(physical, len(record.cells)) else record
            if place + window >= len(self._lines):
                break
        rest = self._lines[place + 1 :][: _WINDOWS[-1]]
        is_last = place + _WINDOWS[-1] >= len(self._lines)
        if is_last and not self._looks_like_rows(rest) and not self._is_full(self._lines[place]):
            raise cut_off(place + 1)
        return None

    def _swallows(self, physical: list[str], count: int) -> bool:
        """Say whether a quoted field took in lines that are rows of their own."""
        inner = physical[1:-1]
        if inner and self._looks_like_rows(inner):
            return True
        return count != self._width and self._is_full(physical[0])

    def _looks_like_rows(self, lines: Sequence[str]) -> bool:
        full = sum(1 for line in lines if self._is_row(line))
        return self._width >= 3 and full > 0 and full * 2 >= len(lines)

    def _is_row(self, line: str) -> bool:
        """Say whether a line is a row by itself; a delimiter between quotation marks parts nothing."""
        if '"' not in line:
            return self._is_full(line)
        record = _scan(line, self._delimiter, is_lenient=False)
        return record is not None and len(record.cells) == self._width

    def _is_full(self, line: str) -> bool:
        return line.count(self._delimiter) == self._width - 1


def _scan(text: str, delimiter: str, *, is_lenient: bool) -> _Record | None:
    """Split the first record of a text; None when a quotation mark does not close.

    Lenient: a mark inside a quoted field that no delimiter follows is a letter of the field, as in
    "Bar "El Patio"". Over several lines that would hide a stray mark, so there it is a fault.
    """
    cells: list[str] = []
    place, end = 0, len(text)
    while True:
        if text.startswith('"', place):
            closed = _closing(text, place + 1, delimiter, is_lenient=is_lenient)
            if closed < 0:
                return None
            cells.append(text[place + 1 : closed].replace('""', '"'))
            place = closed + 1
        else:
            stops = [s for s in (text.find(delimiter, place), text.find("\n", place)) if s >= 0]
            stop = min(stops, default=end)
            cells.append(text[place:stop])
            place = stop
        if place >= end or text[place] == "\n":
            return _Record(tuple(cells), text.count("\n", 0, place) + 1)
        place += 1


def _closing(text: str, place: int, delimiter: str, *, is_lenient: bool) -> int:
    """Return where a quoted field ends, -1 when it does not."""
    while True:
        mark = text.find('"', place)
        if mark < 0:
            return -1
        after = text[mark + 1 : mark + 2]
        if after in {"", delimiter, "\n"}:
            return mark
        if after == '"':
            place = mark + 2
        elif is_lenient:
            place = mark + 1
        else:
            return -1
