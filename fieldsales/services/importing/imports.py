"""Use cases of importing clients: look at a file, plan, write, undo. Files are read by `formats`.

A window asks in this order: `look`, show the preview, let the person change `Choices`, `plan`, show what
would be made and what is doubtful, `run`. A command does the same at once. The same file once more
changes nothing; one that was interrupted goes on where it stopped.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import islice
from typing import Any

from fieldsales.domain.client import ImportBatch
from fieldsales.domain.ids import ImportBatchId, RegionId, derived_id
from fieldsales.domain.people import Grant, Region, Role
from fieldsales.domain.permissions import may_write
from fieldsales.domain.text import fold
from fieldsales.errors import RuleError
from fieldsales.services.importing.calm import calm_collector
from fieldsales.services.importing.choices import Choices, SheetChoice, SheetWish, Wishes
from fieldsales.services.importing.countries import guess_country
from fieldsales.services.importing.dates import DateOrder
from fieldsales.services.importing.guessing import Surroundings, guess_table, row_values
from fieldsales.services.importing.likeness import Likeness
from fieldsales.services.importing.line import World
from fieldsales.services.importing.passage import EVERYTHING, Passage
from fieldsales.services.importing.past import PastImport, past_imports
from fieldsales.services.importing.preview import Preview, SheetPreview, preview_of
from fieldsales.services.importing.report import Pair, Report
from fieldsales.services.importing.sides import Sides, sides_of
from fieldsales.services.importing.source import SourceFile
from fieldsales.services.importing.targets import Target
from fieldsales.services.importing.undoing import Undone, undo_batch
from fieldsales.services.importing.writing import IsCancelled, Tell, Writer, count
from fieldsales.services.places import Places
from fieldsales.services.workplace import Workplace
from fieldsales.store.known import deleted_ids, known_clients, known_contacts

_GUESSED_FROM = 200
_NO_WISHES = Wishes()


@dataclass(frozen=True, slots=True)
class _Standing:
    """Where a file stands with this base: its batch, if there is one, and the id it has or would have."""

    batch_id: ImportBatchId
    batch: ImportBatch | None


class Imports:
    """Use cases of importing clients."""

    def __init__(self, workplace: Workplace, places: Places) -> None:
        self._work, self._places = workplace, places

    def regions(self) -> list[Region]:
        """Return the regions this person may import into: the granted ones, every one for a head."""
        actor, today = self._work.actor(), self._work.clock.now().date()
        with self._work.read() as reader:
            every = list(reader.where(Region))
            grants = reader.where(Grant, person_id=actor.person_id)
        granted = {
            g.granted_region_id
            for g in grants
            if (g.since is None or g.since <= today) and (g.until is None or today <= g.until)
        }
        if actor.is_any(Role.HEAD) or not grants:
            return every
        return [r for r in every if r.id in granted]

    def look(
        self,
        source: SourceFile,
        country: str = "",
        given: Mapping[str, Target] | None = None,
        wished: Mapping[str, SheetWish] | None = None,
    ) -> Preview:
        """Return what a file seems to hold.

        Args:
            source: the file.
            country: of the list, ISO code or name; guessed when empty (`country_of`).
            given: meanings of columns the person chose, by header, letter or number.
            wished: what she said of single sheets, by their names.
        """
        code = self.country_of(source, country)
        preview = preview_of(source, self._surroundings(code), given, wished)
        standing = self._standing(source, self._only_region())
        batch = standing.batch
        return replace(
            preview,
            is_begun=batch is not None and batch.finished_at is None,
            is_done=batch is not None and batch.finished_at is not None,
        )

    def country_of(self, source: SourceFile, said: str = "") -> str:
        """Return the code of the country a list is of: as said, of the only region, else guessed."""
        if said:
            code = self._places.country_code(said)
            if not code:
                raise RuleError(
                    "{country} is no country this program knows; give its two-letter code.",
                    country=said,
                    where="--country",
                )
            return code
        regions = self.regions()
        if len(regions) == 1 and regions[0].country:
            return self._places.country_code(regions[0].country)
        return self._guessed_country(source)

    def choices(self, source: SourceFile, preview: Preview, wishes: Wishes = _NO_WISHES) -> Choices:
        """Return the guesses of a preview as choices; refuse when nothing in the file names anybody."""
        wanted = _sheets_of(preview, wishes.sheets)
        if not wanted:
            raise RuleError(
                "No column of {file} could be recognised as the name of a client or a person; say which "
                "column is client.name or contact.name.",
                file=preview.file_name,
                where="--map",
            )
        return Choices(
            sheets=tuple(_ordered(s.choice, wishes.dates) for s in wanted),
            country=self.country_of(source, wishes.country),
            region_id=self._region(wishes.region_id, any(_has_regions(s) for s in wanted)),
            merge_duplicates=wishes.merge_duplicates,
            decisions=wishes.decisions,
            places=wishes.places,
            origin=source.name,
        )

    @calm_collector()
    def plan(
        self,
        source: SourceFile,
        choices: Choices,
        *,
        lines: int = 0,
        tell: Tell = lambda _progress: None,
        is_cancelled: IsCancelled = lambda: False,
    ) -> Report:
        """Return what an import would make, merge, ask and refuse; nothing is written.

        Args are those of `run`. A plan that was cancelled is not finished and says only what it saw.
        """
        passage = self._passage(source, choices)
        try:
            with self._work.read() as reader:
                return count(passage, reader, lines, tell, is_cancelled)
        finally:
            passage.world.likeness.forget()

    def sides(
        self, source: SourceFile, choices: Choices, report: Report, pairs: Sequence[Pair]
    ) -> dict[str, Sides]:
        """Return what both sides of probable duplicates say, by the keys of the pairs.

        Args:
            source: the file.
            choices: how it was read for the report.
            report: of the plan the pairs are from.
            pairs: some of its pairs; the file is passed through once for all of them.
        """
        passage = self._passage(source, choices, compares=False)
        with self._work.read() as reader:
            return sides_of(passage, source, choices, report, pairs, reader)

    def past(self) -> list[PastImport]:
        """Return the imports known here, the newest first."""
        with self._work.read() as reader:
            return past_imports(reader, self._work.actor().device)

    @calm_collector()
    def run(
        self,
        source: SourceFile,
        choices: Choices,
        *,
        lines: int = 0,
        tell: Tell = lambda _progress: None,
        is_cancelled: IsCancelled = lambda: False,
    ) -> Report:
        """Import a file; a batch that was begun goes on. What was written when it is cancelled stays.

        Args:
            source: the file.
            choices: how it is read.
            lines: of the whole file, for the progress told.
            tell: hears the progress after each act.
            is_cancelled: asked before each act.
        """
        self._demand_right()
        passage = self._passage(source, choices)
        writer = Writer(self._work, source, choices, passage)
        try:
            report = writer.write(lines, tell, is_cancelled)
        finally:
            passage.world.likeness.forget()
        while self._work.base.catch_up_search():
            continue
        return report

    def undo(
        self,
        batch_id: ImportBatchId,
        tell: Any = lambda _done, _all: None,  # noqa: ANN401
        is_cancelled: IsCancelled = lambda: False,
    ) -> Undone:
        """Take a whole import back; records changed or used since are left and named.

        What was taken back when it is cancelled stays away; asked again, it goes on from there.
        """
        self._demand_right()
        return undo_batch(self._work, batch_id, tell, is_cancelled)

    def _passage(self, source: SourceFile, choices: Choices, *, compares: bool = True) -> Passage:
        standing = self._standing(source, choices.region_id)
        batch = standing.batch
        skip = 0
        if batch is not None:
            is_same = batch.mapping == choices.as_text()
            is_begun = batch.finished_at is None
            skip = batch.lines_done if is_begun else EVERYTHING if is_same else 0
        world = self._world(compares=compares)
        return Passage(
            source, choices, world, standing.batch_id, skip=skip, is_again=batch is not None
        )

    def _world(self, *, compares: bool) -> World:
        """Return what a passage may ask; one that only reads lines needs nothing of what is known."""
        likeness, deleted = Likeness(), set[bytes]()
        if compares:
            with self._work.read() as reader:
                likeness.load(known_clients(reader.connection), known_contacts(reader.connection))
                deleted = deleted_ids(reader.connection)

        def look_up(entity: Any, row_id: bytes) -> Any:  # noqa: ANN401 - any kind of record
            with self._work.read() as again:
                return again.get(entity, row_id)

        return World(
            self._places.matcher(),
            {fold(r.name): RegionId(r.id) for r in self.regions()},
            likeness,
            deleted,
            look_up,
            self._work.actor(),
            self._work.clock.now(),
        )

    def _standing(self, source: SourceFile, region_id: RegionId | None) -> _Standing:
        """Return the batch of a file: derived from its bytes and region, anew after each undo."""
        with self._work.read() as reader:
            turn = 0
            while True:
                parts = ("import", source.sha256, region_id or "", str(turn))
                batch_id = ImportBatchId(derived_id(*parts))
                batch = reader.get(ImportBatch, batch_id)
                if batch is None or batch.undone_at is None:
                    return _Standing(batch_id, batch)
                turn += 1

    def _surroundings(self, country: str) -> Surroundings:
        gazetteer = self._places.gazetteer
        return Surroundings(
            country,
            lru_cache(None)(lambda name: bool(gazetteer.named(fold(name), country, 1))),
            lru_cache(None)(lambda name: bool(self._places.country_code(name))),
            frozenset(fold(r.name) for r in self.regions()),
        )

    def _guessed_country(self, source: SourceFile) -> str:
        around, matcher = self._surroundings(""), self._places.matcher()
        for sheet in source.sheets:
            sample = list(islice((r for r in sheet.rows() if row_values(r)), _GUESSED_FROM))
            guess = guess_table(sample, around, has_fixed_header=sheet.has_fixed_header)
            found = guess_country(sample, guess.targets, matcher, self._countries_of)
            if found:
                return found
        return ""

    def _countries_of(self, town: str) -> list[str]:
        return [p.country for p in self._places.gazetteer.named(fold(town), "", 3)]

    def _only_region(self) -> RegionId | None:
        regions = self.regions()
        return RegionId(regions[0].id) if len(regions) == 1 else None

    def _region(self, region_id: RegionId | None, has_column: bool) -> RegionId | None:  # noqa: FBT001
        regions = self.regions()
        if region_id is not None:
            if region_id not in {r.id for r in regions}:
                raise RuleError(
                    "This region is not here or not granted to you; the regions are {known}.",
                    known=", ".join(r.name for r in regions) or "-",
                    where="--region",
                )
            return region_id
        if len(regions) == 1:
            return RegionId(regions[0].id)
        if has_column:
            return None
        raise RuleError(
            "Say into which region the clients go; the regions are {known}.",
            known=", ".join(r.name for r in regions) or "-",
            where="--region",
        )

    def _demand_right(self) -> None:
        if not may_write(self._work.actor().roles, "import_batch"):
            raise RuleError(
                "Your roles do not let you import lists; ask your lead or the booking desk.",
                where="import",
            )


def _sheets_of(preview: Preview, named: tuple[str, ...]) -> list[SheetPreview]:
    """Return the sheets that are imported: the named ones, else all visible ones, if they hold names."""
    unknown = set(named) - {s.name for s in preview.sheets}
    if unknown:
        raise RuleError(
            "There is no sheet {name}; the sheets are {known}.",
            name=", ".join(sorted(unknown)),
            known=", ".join(s.name for s in preview.sheets),
            where="--sheet",
        )
    chosen = [s for s in preview.sheets if (s.name in named if named else not s.is_hidden)]
    return [s for s in chosen if s.has_names]


def _ordered(choice: SheetChoice, dates: DateOrder | None) -> SheetChoice:
    """Return a choice with the order a person named for the columns that do not show theirs."""
    if dates is None:
        return choice
    orders = {**choice.date_orders, **dict.fromkeys(choice.doubtful_dates, dates)}
    return replace(choice, date_orders=orders, doubtful_dates=())


def _has_regions(sheet: SheetPreview) -> bool:
    return any(c.target is Target.REGION for c in sheet.columns)
