"""What can stand on a page: small frozen values. Layout makes them, the painter draws them.

Deciding first and drawing afterwards lets a page say "3 of 9", and lets tests and figures look at pages
without a PDF. Points from the lower left corner.
"""

from dataclasses import dataclass

from fieldsales.reports.page_styles import TextStyle

Dash = tuple[float, ...]
SOLID: Dash = ()


@dataclass(frozen=True, slots=True)
class Text:
    """One line of text; (x, y) is the left end of its base line."""

    x: float
    y: float
    text: str
    style: TextStyle


@dataclass(frozen=True, slots=True)
class Path:
    """Straight lines through points; closed and filled where a fill is given."""

    points: tuple[tuple[float, float], ...]
    stroke: str | None = None
    fill: str | None = None
    width: float = 0.5
    dash: Dash = SOLID
    is_closed: bool = False


@dataclass(frozen=True, slots=True)
class Disc:
    """A circle."""

    x: float
    y: float
    radius: float
    stroke: str | None = None
    fill: str | None = None
    width: float = 0.5
    dash: Dash = SOLID


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle; (x, y) is its lower left corner."""

    x: float
    y: float
    width: float
    height: float
    stroke: str | None = None
    fill: str | None = None
    line: float = 0.5
    dash: Dash = SOLID
    radius: float = 0.0


@dataclass(frozen=True, slots=True)
class Bookmark:
    """A place in the outline of the document; level 0 is a section."""

    y: float
    title: str
    level: int = 0


Drawing = Text | Path | Disc | Box | Bookmark
Page = tuple[Drawing, ...]
