"""One passage through a file: what each line is, new or known, and whether it is refused.

Planning and writing pass through the file alike and differ only in what they do with the outcome, so that
a plan shows what will happen.
"""

from collections.abc import Iterator

from fieldsales.domain.ids import ImportBatchId, NumberedIds, PlaceId
from fieldsales.errors import RuleError
from fieldsales.services.importing.choices import Choices, SheetChoice, town_key
from fieldsales.services.importing.drafts import FirmDraft
from fieldsales.services.importing.line import Line, Work, World
from fieldsales.services.importing.preview import table_rows
from fieldsales.services.importing.report import (
    Decision,
    DoubtfulTown,
    Evidence,
    Refusal,
    Report,
)
from fieldsales.services.importing.row_reader import RowReader
from fieldsales.services.importing.source import Remark, Row, Sheet, SourceFile, remark

LONGEST_LINE = 100_000
MOST_WARNINGS = 2_000
EVERYTHING = 1 << 62


class Passage:
    """One passage. `report` fills while `works()` is drawn from; `lines_read` says how far it is.

    Args:
        source: the file.
        choices: how it is read.
        world: what may be asked.
        batch_id: names the records that are made.
        skip: so many lines were written before (EVERYTHING: the import is done); of them only what was
            refused is noted.
        is_again: the batch was there already; what it made counts as known.
    """

    def __init__(
        self,
        source: SourceFile,
        choices: Choices,
        world: World,
        batch_id: ImportBatchId,
        *,
        skip: int = 0,
        is_again: bool = False,
    ) -> None:
        self.is_again, self.is_done = is_again, skip >= EVERYTHING
        self._source, self._choices, self._skip = source, choices, skip
        self.world, self.batch_id, self.origin = world, batch_id, choices.origin
        self._ids: dict[tuple[str, str], NumberedIds] = {}
        self._towns: dict[str, DoubtfulTown] = {}
        self._shown_warnings = 0
        self.report = Report(batch_id=batch_id)
        self.lines_read = 0

    def works(self) -> Iterator[Work]:
        """Yield what each accepted line brings."""
        by_name = {s.name: s for s in self._source.sheets}
        for choice in self._choices.sheets:
            sheet = by_name.get(choice.name)
            if sheet is None:
                raise RuleError("There is no sheet {name}.", name=choice.name, where="--sheet")
            self.report.headers[choice.name] = choice.headers
            self.report.warnings += [*sheet.remarks, *_doubtful_dates(choice)]
            reader = self.reader_of(choice, sheet)
            for row in table_rows(sheet, choice.header_line):
                work = self._line(row, choice, reader)
                if work is not None:
                    yield work
        self.report.doubtful = list(self._towns.values())

    def reader_of(self, choice: SheetChoice, sheet: Sheet) -> RowReader:
        """Return what reads the rows of a sheet."""
        return RowReader(
            choice,
            self._choices.country,
            self.world.regions,
            self._choices.region_id,
            self.world.matcher,
            is_1904=sheet.is_1904,
        )

    def _line(self, row: Row, choice: SheetChoice, reader: RowReader) -> Work | None:
        self.report.lines += 1
        self.lines_read += 1
        size = _letters_of(row)
        fault = row.fault or _fault_of(row, size, choice)
        if fault is not None:
            self._refuse(row, choice, fault)
            return None
        draft = reader.read(row)
        if draft.reason is not None:
            self._refuse(row, choice, draft.reason)
            return None
        for one in draft.remarks:
            self._warn(one)
        if self.lines_read <= self._skip:
            self.report.known += 1
            return None
        try:
            return Line(self, row, choice.name, draft).work(size)
        except RuleError as error:
            fields = tuple(error.fields.items())
            told = Remark(error.template, fields, row.line, choice.name)
            self._refuse(row, choice, told)
            return None

    def _refuse(self, row: Row, choice: SheetChoice, why: Remark) -> None:
        self.report.refused.append(Refusal(row.line, choice.name, row.cells, why))

    def _warn(self, one: Remark) -> None:
        self._shown_warnings += 1
        if self._shown_warnings <= MOST_WARNINGS:
            self.report.warnings.append(one)

    def place_of(self, firm: FirmDraft) -> PlaceId | None:
        """Return the town of a client where it is sure or was answered; note a doubtful one."""
        if firm.town is None:
            return None
        found = self.world.matcher.match(firm.town)
        if found.sure is not None:
            return PlaceId(found.sure.id)
        if not found.candidates:
            return None
        key = town_key(firm.town)
        answer = self._choices.places.get(key)
        if answer is not None:
            return answer
        known = self._towns.get(key)
        lines = known.lines + 1 if known else 1
        self._towns[key] = DoubtfulTown(key, firm.town, found.candidates, lines)
        return None

    def decide(self, pair_key: str, evidence: Evidence) -> Decision:
        """Return what becomes of a probable duplicate."""
        chosen = self._choices.decisions.get(pair_key)
        if chosen is not None:
            return chosen
        is_certain = evidence in {Evidence.KEY, Evidence.TAX_ID, Evidence.SAME}
        is_merged = is_certain or self._choices.merge_duplicates
        return Decision.MERGE if is_merged else Decision.KEEP

    def id_of(self, kind: str, sheet: str, line: int) -> bytes:
        """Return the id of the record that a line makes."""
        ids = self._ids.get((kind, sheet))
        if ids is None:
            ids = self._ids[kind, sheet] = NumberedIds(self.batch_id, kind, sheet)
        return ids.of(line)


def _doubtful_dates(choice: SheetChoice) -> Iterator[Remark]:
    for place in choice.doubtful_dates:
        yield remark(
            "Nothing shows whether the dates of {column} begin with the day or the month; {order} was "
            "taken. If that is wrong, undo the import and choose the order of dates.",
            sheet=choice.name,
            column=choice.headers[place],
            order=choice.date_orders[place].value,
        )


def _letters_of(row: Row) -> int:
    """Return how many letters a row has, about ten for each date."""
    try:
        return sum(map(len, row.cells))  # type: ignore[arg-type]  # dates are rare; see below
    except TypeError:
        return sum(len(c) if isinstance(c, str) else 10 for c in row.cells)


def _fault_of(row: Row, size: int, choice: SheetChoice) -> Remark | None:
    """Return why a row is none of the table, None when it is one."""
    if choice.last_line and row.line > choice.last_line:
        filled = sum(1 for c in row.cells if c)
        return remark(
            "The line stands below the table and fills {filled} of {columns} cells: a note, it seems. "
            "Fill it like the others if it is a client.",
            line=row.line,
            filled=filled,
            columns=len(choice.targets),
        )
    if size > LONGEST_LINE:
        return remark(
            "The line is longer than {most} letters; shorten it.", line=row.line, most=LONGEST_LINE
        )
    return None
