"""A table over rows that are all here, of any number: what was refused, doubted, imported before."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from typing import Generic, TypeVar, cast

from fieldsales.ui.parts.cells import Cell
from fieldsales.ui.parts.tables import Column, TableView, WindowsModel

T = TypeVar("T")


def _key(place: int) -> bytes:
    return place.to_bytes(4, "big")


class LinesTable(TableView, Generic[T]):
    """The table. Its rows are known by their places."""

    def __init__(self, name: str, columns: Sequence[Column[T]]) -> None:
        self._lines: Sequence[T] = ()
        by_place = [
            cast("Column[int]", replace(c, cell=partial(self._cell, c.cell))) for c in columns
        ]
        self.lines_model: WindowsModel[int] = WindowsModel(
            by_place, lambda ids, came: came([int.from_bytes(i, "big") for i in ids]), _key
        )
        super().__init__(name, self.lines_model)

    def _cell(self, say: Callable[[T], Cell], place: int) -> Cell:
        return say(self._lines[place]) if place < len(self._lines) else Cell()

    def show_lines(self, lines: Sequence[T]) -> None:
        """Show other rows; the place of the current one is kept."""
        kept = self.current()
        self._lines = lines
        self.lines_model.show_ids([_key(n) for n in range(len(lines))])
        if lines and kept >= 0:
            self.choose(min(kept, len(lines) - 1))

    def renew(self) -> None:
        """Paint the rows anew: what they say changed, their number did not."""
        self.viewport().update()

    def line(self, place: int | None = None) -> T | None:
        """Return a row, the current one when none is named."""
        at = self.current() if place is None else place
        return self._lines[at] if 0 <= at < len(self._lines) else None
