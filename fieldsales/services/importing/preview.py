"""Look at a file: its tables, where they begin and end, what the columns seem to mean, with samples."""

from collections import Counter, deque
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import chain, islice

from fieldsales.domain.text import fold
from fieldsales.errors import RuleError
from fieldsales.services.importing.cells import clean
from fieldsales.services.importing.choices import SheetChoice, SheetWish
from fieldsales.services.importing.dates import DateGuess, order_of
from fieldsales.services.importing.guessing import (
    Guess,
    Surroundings,
    decided,
    guess_table,
    row_values,
)
from fieldsales.services.importing.source import Cell, Remark, Row, Sheet, SourceFile
from fieldsales.services.importing.targets import CLIENT_NAMES, DATES, PERSON_NAMES, SINGLE, Target

SAMPLE_ROWS = 500
SAMPLES_SHOWN = 5
ROWS_SHOWN = 100
HEADERS_OFFERED = 12
_AS_GUESSED = SheetWish()
_TAIL = 60
_TOTALS = ("total", "subtotal", "итого", "всего", "suma")


@dataclass(frozen=True, slots=True)
class ColumnPreview:
    """One column: its header, what it seems to mean, some of its values, the order of its dates."""

    place: int
    header: str
    target: Target
    samples: tuple[str, ...]
    dates: DateGuess | None = None

    @property
    def name(self) -> str:
        """How the column is called: by its header, else by its meaning, else by its number."""
        if self.header or self.target is Target.IGNORE:
            return self.header or f"column {self.place + 1}"
        return self.target.value


@dataclass(frozen=True, slots=True)
class SheetPreview:
    """One table of a file. `last_line` is the last of the table; what stands below are notes (0: none do).

    `rows` are the first of the table, `top` the first filled lines of the sheet: one of them is the header.
    """

    name: str
    header_line: int | None
    columns: tuple[ColumnPreview, ...]
    lines: int
    last_line: int
    is_hidden: bool
    remarks: tuple[Remark, ...]
    rows: tuple[Row, ...] = ()
    top: tuple[Row, ...] = ()

    @property
    def has_names(self) -> bool:
        """Say whether some column names clients or persons: without one nothing can be imported."""
        targets = {c.target for c in self.columns}
        return bool(targets & (CLIENT_NAMES | PERSON_NAMES))

    @property
    def choice(self) -> SheetChoice:
        """Return the guesses as a choice."""
        return SheetChoice(
            self.name,
            self.header_line,
            tuple(c.target for c in self.columns),
            tuple(c.name for c in self.columns),
            {c.place: c.dates.order for c in self.columns if c.dates},
            tuple(c.place for c in self.columns if c.dates and not c.dates.is_sure),
            self.last_line,
        )


@dataclass(frozen=True, slots=True)
class Preview:
    """What a file seems to hold. `is_done` says that it was imported already, `is_begun` in part."""

    file_name: str
    kind: str
    encoding: str
    delimiter: str
    sheets: tuple[SheetPreview, ...]
    remarks: tuple[Remark, ...]
    is_begun: bool = False
    is_done: bool = False

    @property
    def lines(self) -> int:
        """The lines of all tables."""
        return sum(s.lines for s in self.sheets)


def preview_of(
    source: SourceFile,
    around: Surroundings,
    given: Mapping[str, Target] | None = None,
    wished: Mapping[str, SheetWish] | None = None,
) -> Preview:
    """Look at all tables of a file.

    Args:
        source: the file.
        around: what the guesses may ask about the world.
        given: meanings a person chose, by header, letter or number of the column.
        wished: what she said of single sheets, by their names.
    """
    said = wished or {}
    sheets = tuple(
        _sheet_preview(sheet, around, given or {}, said.get(sheet.name, _AS_GUESSED))
        for sheet in source.sheets
    )
    _demand_columns(given or (), sheets)
    remarks = (*source.remarks, *chain.from_iterable(s.remarks for s in sheets))
    return Preview(source.name, source.kind, source.encoding, source.delimiter, sheets, remarks)


def table_rows(sheet: Sheet, header_line: int | None) -> Iterator[Row]:
    """Yield the rows of a table below its header, blank ones and repeated headers left out."""
    rows = sheet.rows()
    header: tuple[Cell, ...] | None = None
    if header_line is not None:
        for row in rows:
            if row.line >= header_line:
                header = row.cells
                break
    for row in rows:
        if row.fault is None and (row.cells == header or not any(_filled(c) for c in row.cells)):
            continue
        yield row


def _filled(cell: Cell) -> bool:
    return not isinstance(cell, str) or not (not cell or cell.isspace())


def _sheet_preview(
    sheet: Sheet, around: Surroundings, given: Mapping[str, Target], wish: SheetWish
) -> SheetPreview:
    sample = list(islice((r for r in sheet.rows() if row_values(r)), SAMPLE_ROWS))
    guess = guess_table(
        sample,
        around,
        has_fixed_header=sheet.has_fixed_header,
        said=given,
        header_line=wish.header_line,
    )
    guess = _with_given(guess, given, wish.targets)
    survey = _Survey(guess)
    survey.look(table_rows(sheet, guess.header_line))
    columns = tuple(
        ColumnPreview(
            place,
            header,
            target,
            tuple(survey.samples.get(place, ())),
            order_of(survey.dates.get(place, ()), around.country) if target in DATES else None,
        )
        for place, (header, target) in enumerate(zip(guess.headers, guess.targets, strict=True))
    )
    last = 0 if sheet.has_fixed_header else survey.last_line()
    remarks = tuple(replace(r, sheet=r.sheet or sheet.name) for r in sheet.remarks)
    return SheetPreview(
        sheet.name,
        guess.header_line,
        columns,
        survey.lines,
        last,
        sheet.is_hidden,
        remarks,
        tuple(survey.rows),
        () if sheet.has_fixed_header else tuple(sample[:HEADERS_OFFERED]),
    )


@dataclass(slots=True)
class _Survey:
    """What is learned from all rows of a table in one sweep."""

    guess: Guess
    lines: int = 0
    samples: dict[int, list[str]] = field(default_factory=dict)
    dates: dict[int, list[Cell]] = field(default_factory=dict)
    rows: list[Row] = field(default_factory=list)
    fills: Counter[int] = field(default_factory=Counter)
    tail: deque[tuple[int, int, str]] = field(default_factory=lambda: deque(maxlen=_TAIL))

    def look(self, rows: Iterable[Row]) -> None:
        dated = [p for p, t in enumerate(self.guess.targets) if t in DATES]
        for row in rows:
            self.lines += 1
            count = len(row.cells) - row.cells.count("")
            self.fills[count] += 1
            self.tail.append(
                (row.line, count, row.cells[0] if isinstance(row.cells[0], str) else "")
            )
            if self.lines <= SAMPLE_ROWS:
                self._sample(row)
            if self.lines <= ROWS_SHOWN:
                self.rows.append(row)
            for place in dated:
                if place < len(row.cells) and row.cells[place]:
                    self.dates.setdefault(place, []).append(row.cells[place])

    def last_line(self) -> int:
        """Return the last line of the table, 0 when nothing stands below it.

        A line below a table is one with hardly a cell filled where rows have many, or a total.
        """
        usual = self._usual_fill()
        last = 0
        for line, count, first in reversed(self.tail):
            is_total = fold(first).startswith(_TOTALS) and count <= max(2, usual // 2)
            if not (is_total or (usual >= 4 and count <= usual // 3)):
                break
            last = line
        if not last or all(line >= last for line, _, _ in self.tail):
            return 0
        return max(line for line, _, _ in self.tail if line < last)

    def _usual_fill(self) -> int:
        seen = 0
        for count in sorted(self.fills):
            seen += self.fills[count]
            if seen * 2 >= self.lines:
                return count
        return 0

    def _sample(self, row: Row) -> None:
        for place, cell in enumerate(row.cells):
            found = self.samples.setdefault(place, [])
            if len(found) < SAMPLES_SHOWN and (text := clean(cell)) and text not in found:
                found.append(text)


def _with_given(guess: Guess, given: Mapping[str, Target], by_place: Mapping[int, Target]) -> Guess:
    """Put the meanings a person chose over the guesses; the rest is settled anew around them."""
    named = {place_of(column, guess.headers): target for column, target in given.items()}
    chosen = {p: t for p, t in named.items() if p is not None}
    chosen |= {p: t for p, t in by_place.items() if p < len(guess.targets)}
    if not chosen:
        return guess
    targets = list(guess.targets)
    for place, target in enumerate(targets):
        if target in SINGLE and target in chosen.values():
            targets[place] = Target.IGNORE
    for place, target in chosen.items():
        targets[place] = target
    settled = decided(targets, ["" for _ in targets], is_firms=True)
    return Guess(guess.header_line, guess.headers, settled)


def place_of(column: str, headers: Sequence[str]) -> int | None:
    """Return the place of a column named by its header, its number or its letter; None without one."""
    folded = [fold(h) for h in headers]
    if fold(column) in folded:
        return folded.index(fold(column))
    plain = column.strip().lstrip("#")
    number = 0
    if plain.isdigit():
        number = int(plain)
    elif plain.isascii() and plain.isalpha() and len(plain) <= 2:
        for letter in plain.upper():
            number = number * 26 + ord(letter) - 64
    return number - 1 if 1 <= number <= len(headers) else None


def _demand_columns(given: Iterable[str], sheets: Sequence[SheetPreview]) -> None:
    """Refuse a column that no table has."""
    tables = [[c.header for c in sheet.columns] for sheet in sheets]
    for column in given:
        if all(place_of(column, headers) is None for headers in tables):
            named = [h for headers in tables for h in headers if h]
            known = ", ".join(named) or f"1 to {max(map(len, tables), default=0)}"
            raise RuleError(
                "There is no column {column}; the columns are {known}.",
                column=column,
                known=known,
                where="--map",
            )
