"""The values of the design, read once from `resources/tokens.json`: colours, sizes, type, motion.

Nothing else in the window knows a colour or a size by its number. Names are those of the design page;
two schemes, light and dark, hold the same names.
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum, StrEnum
from functools import lru_cache
from typing import Any

from PySide6.QtGui import QColor

from fieldsales.config import resource


class Scheme(StrEnum):
    """Light or dark."""

    LIGHT = "light"
    DARK = "dark"


class Type(Enum):
    """Styles of text, largest first."""

    DISPLAY = "display"
    DIALOG = "dialog"
    PAGE = "page"
    SECTION = "section"
    READING = "reading"
    ROW = "row"
    BODY = "body"
    SMALL = "small"
    META = "meta"
    CAPTION = "caption"


@dataclass(frozen=True, slots=True)
class TypeStyle:
    """One style of text: size and line in pixels, weight as in CSS, extra space between letters in pixels."""

    px: int
    line: int
    weight: int
    tracking: float = 0.0


@dataclass(frozen=True, slots=True)
class Accent:
    """The one colour of acts, links and selection."""

    fill: QColor
    hover: QColor
    pressed: QColor
    on: QColor
    text: QColor
    tint: QColor
    border: QColor
    focus: QColor


@dataclass(frozen=True, slots=True)
class Tint:
    """A coloured ground with its text and border; `fill` is strong enough for bars."""

    fg: QColor
    tint: QColor
    border: QColor
    fill: QColor


@dataclass(frozen=True, slots=True)
class Chart:
    """Colours of plots."""

    line: QColor
    reference: QColor
    band: QColor
    grid: QColor
    good: QColor
    thin: QColor
    bad: QColor


@dataclass(frozen=True, slots=True)
class Colours:
    """All colours of one scheme."""

    canvas: QColor
    sidebar: QColor
    surface: QColor
    sunken: QColor
    raised: QColor
    hover: QColor
    selected: QColor
    border: QColor
    border_strong: QColor
    control_border: QColor
    text: QColor
    text2: QColor
    text3: QColor
    disabled: QColor
    inverse: QColor
    on_inverse: QColor
    on_inverse_accent: QColor
    accent: Accent
    success: Tint
    warning: Tint
    danger: Tint
    info: Tint
    status: Mapping[str, Tint]
    brigade: tuple[Tint, ...]
    chart: Chart
    scrim: QColor


@dataclass(frozen=True, slots=True)
class ShadowLayer:
    """One of the nested rounded rectangles that make a shadow: how far down, how much larger, how dark."""

    down: float
    grow: float
    alpha: float


@dataclass(frozen=True, slots=True)
class Tokens:
    """Everything the design fixes."""

    family: str
    fallback: tuple[str, ...]
    type: Mapping[Type, TypeStyle]
    size: Mapping[str, int]
    radius: Mapping[str, int]
    breakpoint: Mapping[str, int]
    motion_ms: Mapping[str, int]
    popover_shadow: tuple[ShadowLayer, ...]
    drag_shadow: tuple[ShadowLayer, ...]
    minimum_window: tuple[int, int]
    colours: Mapping[Scheme, Colours]


@lru_cache(maxsize=1)
def tokens() -> Tokens:
    """Return the tokens; the file is read once."""
    raw: dict[str, Any] = json.loads(resource("tokens.json").read_text(encoding="utf-8"))
    scale = raw["font"]["scale"]
    size = {name: value for name, value in raw["size"].items() if isinstance(value, int)}
    width, height = raw["size"]["minimumWindow"]
    motion = {
        name.removesuffix("_ms"): value
        for name, value in raw["motion"].items()
        if name.endswith("_ms")
    }
    elevation = raw["elevation"]
    return Tokens(
        family=raw["font"]["family"],
        fallback=tuple(raw["font"]["fallback"]),
        type={t: TypeStyle(**scale[t.value]) for t in Type},
        size=size,
        radius=raw["radius"],
        breakpoint=raw["breakpoints"],
        motion_ms=motion,
        popover_shadow=_shadow(elevation["popover"]["shadow"]),
        drag_shadow=_shadow(elevation["drag"]["shadow"]),
        minimum_window=(width, height),
        colours={s: _colours(raw["colour"][s.value], elevation["scrim"][s.value]) for s in Scheme},
    )


def _shadow(layers: list[dict[str, float]]) -> tuple[ShadowLayer, ...]:
    return tuple(ShadowLayer(one["dy"], one["grow"], one["alpha"]) for one in layers)


def _colours(raw: dict[str, Any], scrim: str) -> Colours:
    plain: dict[str, Any] = {_snake(n): QColor(v) for n, v in raw.items() if isinstance(v, str)}
    signal: dict[str, Any] = {n: Tint(**_all(v)) for n, v in raw["signal"].items()}
    return Colours(
        **plain,
        **signal,
        accent=Accent(**_all(raw["accent"])),
        status={n: _tint(v) for n, v in raw["status"].items()},
        brigade=tuple(_tint(v | {"border": v["fg"]}) for v in raw["brigade"]),
        chart=Chart(**_all(raw["chart"])),
        scrim=_rgba(scrim),
    )


def _tint(raw: dict[str, str]) -> Tint:
    return Tint(QColor(raw["fg"]), QColor(raw["tint"]), QColor(raw["border"]), QColor(raw["fg"]))


def _all(raw: dict[str, str]) -> dict[str, QColor]:
    return {name: QColor(value) for name, value in raw.items()}


def _rgba(text: str) -> QColor:
    """Read `rgba(31,30,27,0.28)`."""
    red, green, blue, alpha = text.removeprefix("rgba(").removesuffix(")").split(",")
    colour = QColor(int(red), int(green), int(blue))
    colour.setAlphaF(float(alpha))
    return colour


def _snake(name: str) -> str:
    return "".join(f"_{c.lower()}" if c.isupper() else c for c in name)
