"""The status of a meeting as a small drawing that is told apart in grey print as well.

Every status has its own shape; colour only helps. A glyph fills a square; (x, y) is its lower left corner.
"""

from fieldsales.domain.day_account import Fate
from fieldsales.domain.meeting import MeetingState
from fieldsales.reports.drawing import Disc, Drawing, Path
from fieldsales.reports.page_styles import colour

SIZE = 7.0
_PEN = 0.8


def glyph(status: MeetingState | Fate, x: float, y: float) -> tuple[Drawing, ...]:
    """Return the drawing of a status."""
    match status:
        case MeetingState.HELD | Fate.HELD:
            return _held(x, y)
        case MeetingState.MISSED_BY_CLIENT | Fate.MISSED_BY_CLIENT:
            return _missed(x, y, is_ours=False)
        case MeetingState.MISSED_BY_US | Fate.MISSED_BY_US:
            return _missed(x, y, is_ours=True)
        case Fate.MOVED:
            return _moved(x, y)
        case MeetingState.CONFIRMED:
            return _confirmed(x, y)
        case (
            MeetingState.CANCELLED
            | Fate.CANCELLED_EARLY
            | Fate.CANCELLED_LATE
            | Fate.CANCELLED_ON_SPOT
            | Fate.CANCELLED_BY_US
            | Fate.CANCELLED_BY_THIRD
        ):
            return _cancelled(x, y)
        case _:
            return _planned(x, y)


def _middle(x: float, y: float) -> tuple[float, float, float]:
    return x + SIZE / 2, y + SIZE / 2, SIZE / 2 - _PEN / 2


def _held(x: float, y: float) -> tuple[Drawing, ...]:
    mx, my, r = _middle(x, y)
    tick = ((mx - 1.7, my - 0.1), (mx - 0.5, my - 1.3), (mx + 1.8, my + 1.3))
    fill = colour("status.held.fg")
    return Disc(mx, my, r + _PEN / 2, fill=fill), Path(tick, stroke="#FFFFFF", width=0.9)


def _missed(x: float, y: float, *, is_ours: bool) -> tuple[Drawing, ...]:
    """A filled diamond: with a cross when the client missed, with a bar when we did."""
    mx, my, r = _middle(x, y)
    r += _PEN / 2
    diamond = ((mx, my + r), (mx + r, my), (mx, my - r), (mx - r, my))
    body = Path(diamond, fill=colour("status.missed.fg"), is_closed=True)
    if is_ours:
        bar = ((mx - 1.6, my), (mx + 1.6, my))
        return body, Path(bar, stroke="#FFFFFF", width=0.9)
    arms = (((mx - 1, my - 1), (mx + 1, my + 1)), ((mx - 1, my + 1), (mx + 1, my - 1)))
    return body, *(Path(a, stroke="#FFFFFF", width=0.8) for a in arms)


def _cancelled(x: float, y: float) -> tuple[Drawing, ...]:
    mx, my, r = _middle(x, y)
    ink, reach = colour("status.cancelled.fg"), r * 0.707
    slash = ((mx - reach, my + reach), (mx + reach, my - reach))
    return Disc(mx, my, r, stroke=ink, width=_PEN), Path(slash, stroke=ink, width=_PEN)


def _moved(x: float, y: float) -> tuple[Drawing, ...]:
    mx, my, r = _middle(x, y)
    ink = colour("status.moved.fg")
    square = ((mx - r, my - r), (mx + r, my - r), (mx + r, my + r), (mx - r, my + r))
    head = ((mx + 0.2, my + 1.3), (mx + 1.6, my), (mx + 0.2, my - 1.3))
    return (
        Path(square, stroke=ink, width=_PEN, is_closed=True),
        Path(((mx - 1.7, my), (mx + 1.5, my)), stroke=ink, width=_PEN),
        Path(head, stroke=ink, width=_PEN),
    )


def _confirmed(x: float, y: float) -> tuple[Drawing, ...]:
    mx, my, r = _middle(x, y)
    ink = colour("status.confirmed.fg")
    return Disc(mx, my, r, stroke=ink, width=_PEN), Disc(mx, my, 1.2, fill=ink)


def _planned(x: float, y: float) -> tuple[Drawing, ...]:
    mx, my, r = _middle(x, y)
    return (Disc(mx, my, r, stroke=colour("status.planned.fg"), width=_PEN, dash=(1.4, 1.1)),)
