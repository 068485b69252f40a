"""Write refused lines as a file that can be mended and imported again.

CSV with a mark for its letters, so that spreadsheet programs open it rightly; the original columns, then
`reason`. Importing leaves that column aside.
"""

import csv
import io
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path

from fieldsales.errors import EnvironmentFault
from fieldsales.services.importing.report import Refusal, Report
from fieldsales.services.importing.source import Remark

REASON = "reason"
Say = Callable[[Remark], str]


def _in_english(one: Remark) -> str:
    return one.text


def refused_text(
    header: Sequence[str],
    refused: Iterable[Refusal],
    delimiter: str = ",",
    say: Say = _in_english,
) -> str:
    """Return the text of the file; `say` puts a reason into the reader's language."""
    rows = list(refused)
    width = max([len(header), *(len(r.cells) for r in rows)])
    out = io.StringIO()
    writer = csv.writer(out, delimiter=delimiter or ",", lineterminator="\r\n")
    writer.writerow([*header, *[""] * (width - len(header)), REASON])
    for one in rows:
        cells = [str(c) for c in one.cells]
        writer.writerow([*cells, *[""] * (width - len(cells)), say(one.remark)])
    return out.getvalue()


def write_refused(path: Path, report: Report, delimiter: str = ",", say: Say = _in_english) -> None:
    """Write the refused lines of an import, replacing an older file of that name.

    Sheets whose columns differ go to files of their own: `refused.csv`, then `refused-2.csv`.
    """
    by_header: dict[tuple[str, ...], list[Refusal]] = {}
    for one in report.refused:
        by_header.setdefault(report.headers[one.sheet], []).append(one)
    for number, (header, refused) in enumerate(by_header.items(), 1):
        place = path if number == 1 else path.with_stem(f"{path.stem}-{number}")
        _write(place, refused_text(header, refused, delimiter, say))


def _write(path: Path, text: str) -> None:
    try:
        path.write_text(text, "utf-8-sig", newline="")
    except OSError as error:
        raise EnvironmentFault(
            "{name} cannot be written; choose another place for the refused lines. The import itself "
            "is kept.",
            name=str(path),
            where="--refused",
        ) from error
