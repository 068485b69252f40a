"""The long work of importing, off the GUI thread: read a file, plan, write, undo, save what was refused.

Every function here is a work function (ui/tasks.py): it touches no widget.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from fieldsales.domain.people import Region
from fieldsales.ui.imports.asked import Asked
from fieldsales.ui.imports.words import remark_words

if TYPE_CHECKING:
    from fieldsales.domain.ids import ImportBatchId
    from fieldsales.services.importing.choices import Choices
    from fieldsales.services.importing.past import PastImport
    from fieldsales.services.importing.preview import Preview
    from fieldsales.services.importing.report import Pair, Report
    from fieldsales.services.importing.source import SourceFile
    from fieldsales.services.importing.undoing import Undone
    from fieldsales.services.opening import Services

Tell = Callable[[object], None]
IsCancelled = Callable[[], bool]


@dataclass(frozen=True, slots=True)
class Looked:
    """A file as it seems to be read, with what was asked; `country` is a code."""

    asked: Asked
    source: "SourceFile"
    preview: "Preview"
    country: str
    regions: tuple[Region, ...]


@dataclass(frozen=True, slots=True)
class Planned:
    """What an import would do; `pairs` are the duplicates that are probable only, and so asked."""

    looked: Looked
    choices: "Choices"
    report: "Report"
    pairs: "tuple[Pair, ...]"


@dataclass(frozen=True, slots=True)
class Came:
    """What an import did."""

    looked: Looked
    report: "Report"


def look_at(services: "Services", asked: Asked, source: "SourceFile | None" = None) -> Looked:
    """Read a file, if it was not read yet, and say what its columns seem to mean."""
    from fieldsales.formats.reading import read_source

    imports = services.imports
    source = source or read_source(Path(asked.path))
    country = imports.country_of(source, asked.country)
    preview = imports.look(source, country, wished=asked.sheet_wishes())
    regions = tuple(sorted(imports.regions(), key=lambda r: r.name))
    return Looked(asked, source, preview, country, regions)


def plan(services: "Services", looked: Looked, tell: Tell, is_cancelled: IsCancelled) -> Planned:
    """Say what importing a file would do."""
    from fieldsales.services.importing.report import Evidence

    choices = _choices(services, looked)
    report = services.imports.plan(
        looked.source, choices, lines=looked.preview.lines, tell=tell, is_cancelled=is_cancelled
    )
    probable = {Evidence.PHONE, Evidence.NAME}
    asked = tuple(p for p in report.pairs if p.evidence in probable)
    return Planned(looked, choices, report, asked)


def run(services: "Services", looked: Looked, tell: Tell, is_cancelled: IsCancelled) -> Came:
    """Import a file."""
    report = services.imports.run(
        looked.source,
        _choices(services, looked),
        lines=looked.preview.lines,
        tell=tell,
        is_cancelled=is_cancelled,
    )
    return Came(looked, report)


def _choices(services: "Services", looked: Looked) -> "Choices":
    wishes = replace(looked.asked.wishes(), country=looked.country)
    return services.imports.choices(looked.source, looked.preview, wishes)


def undo(
    services: "Services", batch_id: "ImportBatchId", tell: Tell, is_cancelled: IsCancelled
) -> "Undone":
    """Take a whole import back."""
    return services.imports.undo(batch_id, lambda done, acts: tell((done, acts)), is_cancelled)


def past(services: "Services") -> "list[PastImport]":
    """Return the imports known here."""
    return services.imports.past()


def save_refused(path: str, looked: Looked, report: "Report") -> str:
    """Write the refused lines with their reasons in the reader's language; return the file's name."""
    from fieldsales.formats.refused_lines import write_refused

    place = Path(path if path.lower().endswith(".csv") else f"{path}.csv")
    write_refused(place, report, looked.source.delimiter, remark_words)
    return place.name


def cells_of(cells: Sequence[object]) -> str:
    """Return a line's cells as one text."""
    return " · ".join(str(c).strip() for c in cells if str(c).strip())
