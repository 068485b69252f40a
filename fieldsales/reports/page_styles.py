"""The look of printed pages: A4, margins, the typeface, sizes of text, colours of the light theme.

Colours come from `resources/tokens.json`, so that paper and screen stay one family. All lengths are
points (1/72 inch) from the lower left corner of the page. Says how things look, draws nothing.
"""

import json
from dataclasses import dataclass
from functools import lru_cache
from typing import cast

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

from fieldsales.config import resource

PAGE_WIDTH, PAGE_HEIGHT = 595.28, 841.89
LEFT, RIGHT = 46.0, PAGE_WIDTH - 46.0
WIDTH = RIGHT - LEFT
HEADER_BASE, HEADER_RULE = PAGE_HEIGHT - 46.0, PAGE_HEIGHT - 55.0
TOP, BOTTOM = PAGE_HEIGHT - 78.0, 66.0
FOOTER_BASE = 38.0

REGULAR, MEDIUM, SEMIBOLD = "Inter-Regular", "Inter-Medium", "Inter-SemiBold"
HAIRLINE, RULE = 0.5, 0.9


def colour(name: str) -> str:
    """Return a colour of the light theme as #RRGGBB, named by its path: `status.held.fg`."""
    value: object = _light_theme()
    for part in name.split("."):
        value = cast("dict[str, object]", value)[part]
    return str(value)


@lru_cache(maxsize=1)
def _light_theme() -> dict[str, object]:
    tokens = json.loads(resource("tokens.json").read_text(encoding="utf-8"))
    return cast("dict[str, object]", tokens["colour"]["light"])


@lru_cache(maxsize=3)
def font_named(name: str) -> TTFont:
    """Return a font of the typeface, known to the PDF library from then on."""
    font = TTFont(name, str(resource("fonts", f"{name}.ttf")))
    pdfmetrics.registerFont(font)
    return font


@dataclass(frozen=True, slots=True, eq=False)
class TextStyle:
    """Font, size, distance of lines, colour; `tracking` is added after each sign.

    Styles are the constants below and compared as such, so that remembered widths are found at once.
    """

    font: str
    size: float
    leading: float
    colour: str
    tracking: float = 0.0


INK, SOFT, FAINT = colour("text"), colour("text2"), colour("text3")
ACCENT, LINE, STRONG_LINE = colour("accent.fill"), colour("border"), colour("borderStrong")
WARNING = colour("signal.warning.fg")
DANGER = colour("signal.danger.fg")

TITLE = TextStyle(SEMIBOLD, 20, 25, INK, tracking=-0.3)
SUBTITLE = TextStyle(REGULAR, 8.5, 12.5, SOFT)
FIGURE = TextStyle(SEMIBOLD, 16, 19, INK, tracking=-0.2)
FIGURE_LABEL = TextStyle(REGULAR, 7.5, 9.5, SOFT)
SECTION = TextStyle(SEMIBOLD, 12.5, 16, INK, tracking=-0.1)
PART = TextStyle(SEMIBOLD, 9.5, 13, INK)
BODY = TextStyle(REGULAR, 8.8, 13, INK)
BODY_STRONG = TextStyle(MEDIUM, 8.8, 13, INK)
QUIET = TextStyle(REGULAR, 8, 11.5, SOFT)
CELL = TextStyle(REGULAR, 8, 10.8, INK)
CELL_STRONG = TextStyle(MEDIUM, 8, 10.8, INK)
CELL_QUIET = TextStyle(REGULAR, 7.5, 10.2, SOFT)
CELL_WARNING = TextStyle(MEDIUM, 8, 10.8, WARNING)
CELL_DANGER = TextStyle(MEDIUM, 8, 10.8, DANGER)
TABLE_HEAD = TextStyle(SEMIBOLD, 7, 9, FAINT)
TINY = TextStyle(REGULAR, 7, 9, SOFT)
BAR_NUMBER = TextStyle(SEMIBOLD, 7, 9, "#FFFFFF")
PAGE_HEAD = TextStyle(SEMIBOLD, 8, 10, INK)
PAGE_HEAD_QUIET = TextStyle(REGULAR, 8, 10, SOFT)
PAGE_FOOT = TextStyle(REGULAR, 7, 9, FAINT)
