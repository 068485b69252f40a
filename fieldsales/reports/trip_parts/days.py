"""Plan and fact by day: the chart, and below it the table whose columns sum to the plan.

Both share their columns, so that a bar stands above its figures. Trips of more days than fit are told in
several such blocks.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from fractions import Fraction

from fieldsales.domain.day_account import DayAccount, Fate, total_of
from fieldsales.reports.drawing import SOLID, Box, Dash, Drawing, Path, Text
from fieldsales.reports.measure import width_of
from fieldsales.reports.page_styles import (
    BAR_NUMBER,
    CELL,
    CELL_QUIET,
    CELL_STRONG,
    HAIRLINE,
    LEFT,
    STRONG_LINE,
    TINY,
    WIDTH,
    TextStyle,
    colour,
)
from fieldsales.reports.tables import Align, Column, Piece, Row, Table
from fieldsales.reports.terms import fate_word
from fieldsales.reports.writer import Writer
from fieldsales.views.trip_facts import TripFacts

MOST_DAYS = 12
_LABEL, _TOTAL, _GAP, _PAD = 178.0, 32.0, 2.0, 2.3
_CHART = 70.0
_BAR = 21.0
_RARE = frozenset({Fate.CANCELLED_BY_THIRD, Fate.OPEN})
_NOTHING = "·"

DASHED: Dash = (2.0, 1.6)


@dataclass(frozen=True, slots=True)
class _Line:
    """One line of the table; a line that needs a plan shows a dash on days that have none."""

    label: str
    style: TextStyle
    count: Callable[[DayAccount], int | Fraction]
    needs_plan: bool = False
    decimals: int = 0
    fate: Fate | None = None


def write_days(writer: Writer, facts: TripFacts) -> None:
    """Write plan and fact of every day, and of which days the plan was not taken."""
    flow, words = writer.flow, writer.words
    flow.section(words.translate("report", "Each day: planned and held"))
    if not any(d.planned or d.booked or d.held for d in facts.days):
        writer.none()
        return
    for start in range(0, len(facts.days), MOST_DAYS):
        is_last = start + MOST_DAYS >= len(facts.days)
        _write_block(writer, facts, facts.days[start : start + MOST_DAYS], is_last=is_last)
    without = [d.day for d in facts.days if not d.has_plan and d.day and d.booked]
    if without:
        text = words.translate("report", "These days have no rate, for no plan was taken: {days}")
        days = ", ".join(writer.form.day(d) for d in without)
        flow.paragraph(text.format(days=days), CELL_QUIET)


def _write_block(
    writer: Writer, facts: TripFacts, days: Sequence[DayAccount], *, is_last: bool
) -> None:
    table = Table(*_table(writer, facts, days, is_last=is_last), gap=_GAP, pad=_PAD)
    flow = writer.flow
    flow.need(_CHART + 18 + table.height)
    flow.add(*_chart(writer, days, flow.y, max(_tallest(d) for d in facts.days)))
    flow.y -= _CHART + 4
    table.place(flow)


def _tallest(day: DayAccount) -> int:
    return max(day.planned, day.held, 0 if day.has_plan else day.booked, 1)


def _step(count: int) -> float:
    """Return the width of a day's column with its gap."""
    return (WIDTH - _LABEL - _TOTAL - _GAP) / count


def _chart(writer: Writer, days: Sequence[DayAccount], top: float, tallest: int) -> list[Drawing]:
    """Return a bar for each day: outline planned, dark held from the plan, light held beside it."""
    foot, unit = top - _CHART + 6, (_CHART - 18) / tallest
    step = _step(max(len(days), 6))
    drawn: list[Drawing] = list(_legend(writer, days, top))
    for number, day in enumerate(days):
        x = LEFT + _LABEL + _GAP + number * step + (step - _GAP - _BAR) / 2
        drawn += _bar(writer, day, x, foot, unit)
    end = LEFT + _LABEL + len(days) * step
    drawn.append(Path(((LEFT + _LABEL, foot), (end, foot)), stroke=STRONG_LINE, width=HAIRLINE))
    return drawn


def _bar(writer: Writer, day: DayAccount, x: float, foot: float, unit: float) -> list[Drawing]:
    drawn: list[Drawing] = []
    held, beside = day.held_from_plan * unit, day.beside * unit
    green = colour("status.held.fg")
    if held:
        drawn.append(Box(x, foot, _BAR, held, fill=green))
    if beside:
        tint = colour("status.held.border")
        drawn.append(Box(x, foot + held, _BAR, beside, fill=tint, stroke=green))
    outline = day.planned if day.has_plan else day.booked
    if outline:
        ink, dash = colour("status.confirmed.border"), SOLID if day.has_plan else DASHED
        drawn.append(Box(x, foot, _BAR, outline * unit, stroke=ink, line=0.9, dash=dash))
    if day.held:
        text, middle = writer.form.number(day.held), x + _BAR / 2
        is_dark = day.held_from_plan > 0
        style = BAR_NUMBER if is_dark else TINY
        low = foot + (held if is_dark else beside) / 2 - style.size * 0.36
        drawn.append(Text(middle - width_of(text, style) / 2, low, text, style))
    return drawn


def _legend(writer: Writer, days: Sequence[DayAccount], top: float) -> list[Drawing]:
    """Return what the kinds of bar mean, beside the chart."""
    words = writer.words
    green, blue = colour("status.held.fg"), colour("status.confirmed.border")
    kinds: list[tuple[str, str | None, str, Dash]] = []
    if any(d.has_plan for d in days):
        kinds += [
            (words.translate("report", "planned the evening before"), None, blue, SOLID),
            (words.translate("report", "held from the plan"), green, green, SOLID),
        ]
    if not all(d.has_plan for d in days):
        kinds.append((words.translate("report", "booked, no plan was taken"), None, blue, DASHED))
    beside = words.translate("report", "held beside a plan")
    kinds.append((beside, colour("status.held.border"), green, SOLID))
    drawn: list[Drawing] = []
    for number, (text, fill, stroke, dash) in enumerate(kinds):
        y = top - 24 - number * 13
        drawn.append(Box(LEFT, y, 8, 7, fill=fill, stroke=stroke, line=0.9, dash=dash))
        drawn.append(Text(LEFT + 13, y + 1, text, TINY))
    return drawn


def _table(
    writer: Writer, facts: TripFacts, days: Sequence[DayAccount], *, is_last: bool
) -> tuple[list[Column], list[Row]]:
    width = _step(max(len(days), 6)) - _GAP
    heads = [writer.form.day_letter(d.day) if d.day else "" for d in days]
    total = writer.words.translate("report", "Sum") if is_last else ""
    columns = [Column("", width=_LABEL)]
    columns += [Column(head, width=width, align=Align.CENTRE) for head in heads]
    columns.append(Column(total, share=1, align=Align.RIGHT))
    sums = total_of(facts.days)
    shown = [*days, *([sums] if is_last else [])]
    return columns, [_row(writer, one, shown, len(columns)) for one in _lines(writer, facts)]


def _row(writer: Writer, line: _Line, days: Sequence[DayAccount], columns: int) -> Row:
    label = Piece(line.label, line.style, line.fate)
    figures = [Piece(_figure(writer, line, d), line.style if d.day else CELL_STRONG) for d in days]
    return (label, *figures, *(Piece("") for _ in range(columns - 1 - len(figures))))


def _lines(writer: Writer, facts: TripFacts) -> list[_Line]:
    """Return the lines of the table; without any plan only what was booked and held."""
    words, total = writer.words, facts.total
    booked = _Line(words.translate("report", "Booked meetings"), CELL, lambda d: d.booked)
    held = _Line(words.translate("report", "Held in all"), CELL_STRONG, lambda d: d.held)
    if not total.has_plan:
        return [booked, held]
    planned = words.translate("report", "Planned meetings")
    lines = [_Line(planned, CELL_STRONG, lambda d: d.planned, needs_plan=True)]
    lines += [_fate_line(writer, f) for f in Fate if f not in _RARE or total.fates.get(f)]
    confirmed = words.translate("report", "Confirmed the evening before")
    expected = words.translate("report", "Expected held that morning")
    return [
        *lines,
        _Line(words.translate("report", "Fill-ins held"), CELL, lambda d: d.beside),
        held,
        _Line(confirmed, CELL_QUIET, lambda d: d.confirmed, needs_plan=True),
        _Line(
            expected,
            CELL_QUIET,
            lambda d: Fraction(d.expected_percent, 100),
            needs_plan=True,
            decimals=1,
        ),
    ]


def _fate_line(writer: Writer, fate: Fate) -> _Line:
    word = fate_word(writer.words, fate)
    return _Line(word, CELL, lambda d: d.fates.get(fate, 0), needs_plan=True, fate=fate)


def _figure(writer: Writer, line: _Line, day: DayAccount) -> str:
    if line.needs_plan and not day.has_plan:
        return "–"
    count = line.count(day)
    return writer.form.number(count, line.decimals) if count else _NOTHING


def write_reasons(writer: Writer, facts: TripFacts) -> None:
    """Write why meetings fell, the most frequent reason first."""
    words = writer.words
    columns = (
        Column(words.translate("report", "Reason"), share=3),
        Column(words.translate("report", "Times"), align=Align.RIGHT),
        Column(words.translate("report", "What happened"), share=3),
    )
    unsaid = words.translate("report", "no reason given")
    rows: list[Row] = [
        (
            Piece(r.reason or unsaid, CELL if r.reason else CELL_QUIET),
            writer.form.number(r.count),
            tuple(Piece(fate_word(words, f), CELL_QUIET, f) for f in r.fates),
        )
        for r in facts.reasons
    ]
    title = words.translate("report", "Why meetings fell, the most frequent reason first")
    writer.part_table(title, columns, rows)
