"""Write refused lines as a file that can be mended and imported again.

CSV with a mark for its letters, so that spreadsheet programs open it rightly; the original columns, then
`reason`. Importing leaves that column aside.
"""

import csv
import io
from collections.abc import Iterable, Sequence
from pathlib import Path

from fieldsales.errors import EnvironmentFault
from fieldsales.services.importing.report import Refusal

REASON = "reason"


def refused_text(header: Sequence[str], refused: Iterable[Refusal], delimiter: str = ",") -> str:
    """Return the text of the file."""
    rows = list(refused)
    width = max([len(header), *(len(r.cells) for r in rows)])
    out = io.StringIO()
    writer = csv.writer(out, delimiter=delimiter or ",", lineterminator="\r\n")
    writer.writerow([*header, *[""] * (width - len(header)), REASON])
    for one in rows:
        cells = [str(c) for c in one.cells]
        writer.writerow([*cells, *[""] * (width - len(cells)), one.remark.text])
    return out.getvalue()


def write_refused(
    path: Path, header: Sequence[str], refused: Iterable[Refusal], delimiter: str = ","
) -> None:
    """Write the file, replacing an older one of that name."""
    try:
        path.write_text(refused_text(header, refused, delimiter), "utf-8-sig", newline="")
    except OSError as error:
        raise EnvironmentFault(
            "{name} cannot be written; choose another place for the refused lines. The import itself "
            "is kept.",
            name=str(path),
            where="--refused",
        ) from error
