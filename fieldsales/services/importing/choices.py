"""What a person chose for an import; what she did not choose is guessed (`preview`)."""

from collections.abc import Mapping
from dataclasses import dataclass, field

import msgspec

from fieldsales.domain.ids import PlaceId, RegionId, id_text
from fieldsales.domain.text import fold
from fieldsales.services.importing.dates import DateOrder
from fieldsales.services.importing.report import Decision
from fieldsales.services.importing.targets import Target
from fieldsales.services.places import Town


@dataclass(frozen=True, slots=True)
class SheetChoice:
    """How one sheet is read.

    Args:
        name: the sheet.
        header_line: its header's line; None when the first line is data.
        targets: what each column means.
        headers: the columns' names, for the file of refused lines.
        date_orders: of the columns that hold dates.
        doubtful_dates: columns whose order nothing shows; it was guessed.
        last_line: the last line of the table; what stands below are notes. 0: to the end.
    """

    name: str
    header_line: int | None
    targets: tuple[Target, ...]
    headers: tuple[str, ...] = ()
    date_orders: Mapping[int, DateOrder] = field(default_factory=dict)
    doubtful_dates: tuple[int, ...] = ()
    last_line: int = 0


@dataclass(frozen=True, slots=True)
class Choices:
    """How a file is imported.

    Args:
        sheets: those that are imported.
        country: of numbers and addresses that name none, ISO 3166 alpha-2 or empty.
        region_id: of clients whose region the file does not say.
        merge_duplicates: probable duplicates are merged instead of kept.
        decisions: about single pairs, by their key.
        places: answers for doubtful towns, by their key.
        origin: where the data come from, kept with each new record.
    """

    sheets: tuple[SheetChoice, ...]
    country: str = ""
    region_id: RegionId | None = None
    merge_duplicates: bool = False
    decisions: Mapping[str, Decision] = field(default_factory=dict)
    places: Mapping[str, PlaceId] = field(default_factory=dict)
    origin: str = ""

    def as_text(self) -> str:
        """Return what decides how the file is read, as canonical JSON: kept with the batch."""
        said = {
            "sheets": [
                {
                    "name": s.name,
                    "header": s.header_line,
                    "columns": [t.value for t in s.targets],
                    "dates": {str(n): o.value for n, o in sorted(s.date_orders.items())},
                }
                for s in self.sheets
            ],
            "country": self.country,
            "region": id_text(self.region_id) if self.region_id else "",
            "merge": self.merge_duplicates,
            "decisions": {k: v.value for k, v in sorted(self.decisions.items())},
            "places": {k: id_text(v) for k, v in sorted(self.places.items())},
        }
        return msgspec.json.encode(said, order="sorted").decode()


@dataclass(frozen=True, slots=True)
class SheetWish:
    """What a person said of one sheet; the rest is guessed.

    Args:
        targets: meanings by the place of the column.
        header_line: the line with the names of the columns; 0: there is none; None: guessed.
    """

    targets: Mapping[int, Target] = field(default_factory=dict)
    header_line: int | None = None


@dataclass(frozen=True, slots=True)
class Wishes:
    """What a person said of an import beforehand; the rest is guessed.

    Args:
        country: of numbers and addresses that name none, ISO code or name.
        region_id: of lines that name no region; the only one there is when None.
        sheets: those to import; all visible ones with names when empty.
        merge_duplicates: merge probable duplicates instead of keeping them.
        dates: the order of dates, where the columns do not show it.
        decisions: about single probable duplicates, by the key of the pair.
        places: answers for doubtful towns, by their key.
    """

    country: str = ""
    region_id: RegionId | None = None
    sheets: tuple[str, ...] = ()
    merge_duplicates: bool = False
    dates: DateOrder | None = None
    decisions: Mapping[str, Decision] = field(default_factory=dict)
    places: Mapping[str, PlaceId] = field(default_factory=dict)


def town_key(asked: Town) -> str:
    """Return the name of a doubtful town for an answer."""
    return "|".join((fold(asked.town), fold(asked.province), asked.country, asked.postal_code))
