"""Where a row keeps what: the meanings of a sheet's columns, turned into places once for all of its rows.

A list of 100,000 lines asks for thirty meanings a line, most of which its columns do not have. So each
meaning is one place in the cleaned texts of a row: of its column, of the first filled one of several
columns, or of an empty text where no column has it.
"""

from collections.abc import Sequence

from fieldsales.services.importing.cells import clean
from fieldsales.services.importing.source import Row
from fieldsales.services.importing.targets import Target


class Columns:
    """The places of the meanings; `every` has all columns of a meaning, in their order."""

    def __init__(self, targets: Sequence[Target]) -> None:
        self._width = len(targets)
        places: dict[Target, list[int]] = {}
        for place, target in enumerate(targets):
            places.setdefault(target, []).append(place)
        self.every = {target: tuple(found) for target, found in places.items()}
        self._shared = [found for found in self.every.values() if len(found) > 1]
        self._one = {target: found[0] for target, found in self.every.items()}
        for further, found in enumerate(self._shared, self._width + 1):
            self._one[targets[found[0]]] = further

    def __contains__(self, target: Target) -> bool:
        return target in self.every

    def one(self, target: Target) -> int:
        """Return the place of the first filled column of a meaning; of an empty text when it has none."""
        return self._one.get(target, self._width)

    def of(self, *targets: Target) -> tuple[int, ...]:
        """Return the places of all columns of some meanings."""
        return tuple(place for target in targets for place in self.every.get(target, ()))

    def texts(self, row: Row) -> list[str]:
        """Return the cleaned texts of a row, to be asked by these places."""
        cells = row.cells
        width = self._width
        if len(cells) > width:
            cells = cells[:width]
        texts = [clean(cell) if cell else "" for cell in cells]
        texts += [""] * (width + 1 - len(texts))
        for places in self._shared:
            texts.append(next((texts[p] for p in places if texts[p]), ""))
        return texts
