"""What a person said about one file so far, as the window keeps it: survives a lock as a draft.

Only names and numbers; what they mean is decided by `services.importing`.
"""

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field, replace
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from fieldsales.services.importing.choices import SheetWish, Wishes


@dataclass(frozen=True, slots=True)
class Asked:
    """One file and what was said about it.

    Args:
        path: the file; empty for none.
        country: of numbers and addresses that name none, as typed.
        region: id of the region of lines that name none, in hex.
        sheets: names of those to import; all that name somebody when empty.
        targets: meanings of columns by sheet and place.
        headers: the line with the names of the columns, by sheet; 0 for none.
        dates: the order of dates, where the columns do not show it.
        merges: probable duplicates are merged unless said otherwise.
        decisions: about single probable duplicates, by the key of the pair.
        places: ids of towns in hex, by the key of the doubtful town.
    """

    path: str = ""
    country: str = ""
    region: str = ""
    sheets: tuple[str, ...] = ()
    targets: Mapping[str, Mapping[int, str]] = field(default_factory=dict)
    headers: Mapping[str, int] = field(default_factory=dict)
    dates: str = ""
    merges: bool = False
    decisions: Mapping[str, str] = field(default_factory=dict)
    places: Mapping[str, str] = field(default_factory=dict)

    def with_target(self, sheet: str, place: int, target: str) -> "Asked":
        """Say what a column means."""
        own = {**self.targets.get(sheet, {}), place: target}
        return replace(self, targets={**self.targets, sheet: own})

    def with_header(self, sheet: str, line: int) -> "Asked":
        """Say which line names the columns; what was said of the columns before falls."""
        rest = {name: own for name, own in self.targets.items() if name != sheet}
        return replace(self, headers={**self.headers, sheet: line}, targets=rest)

    def as_text(self) -> str:
        """Return it as text; empty without a file."""
        return json.dumps(asdict(self), ensure_ascii=False) if self.path else ""

    def sheet_wishes(self) -> "Mapping[str, SheetWish]":
        """Return what was said of single sheets, for the service."""
        from fieldsales.services.importing.choices import SheetWish
        from fieldsales.services.importing.targets import Target

        return {
            name: SheetWish(
                {place: Target(t) for place, t in self.targets.get(name, {}).items()},
                self.headers.get(name),
            )
            for name in {*self.targets, *self.headers}
        }

    def wishes(self) -> "Wishes":
        """Return everything else that was said, for the service."""
        from fieldsales.domain.ids import PlaceId, RegionId
        from fieldsales.services.importing.choices import Wishes
        from fieldsales.services.importing.dates import DateOrder
        from fieldsales.services.importing.report import Decision

        return Wishes(
            country=self.country,
            region_id=RegionId(bytes.fromhex(self.region)) if self.region else None,
            sheets=self.sheets,
            merge_duplicates=self.merges,
            dates=DateOrder(self.dates) if self.dates else None,
            decisions={key: Decision(said) for key, said in self.decisions.items()},
            places={key: PlaceId(bytes.fromhex(said)) for key, said in self.places.items()},
        )


def asked_of(text: str) -> Asked:
    """Read what `as_text` wrote; nothing asked when it cannot be read."""
    try:
        raw: dict[str, Any] = json.loads(text) if text else {}
        targets = {
            name: {int(place): str(target) for place, target in own.items()}
            for name, own in raw.pop("targets", {}).items()
        }
        return Asked(targets=targets, sheets=tuple(raw.pop("sheets", ())), **raw)
    except (ValueError, TypeError, AttributeError):
        return Asked()
