"""The end of a trip's report: what is still owed, and where to sign."""

from fieldsales.reports.drawing import Path, Text
from fieldsales.reports.flow import base_of
from fieldsales.reports.measure import wrap
from fieldsales.reports.page_styles import (
    BODY,
    CELL_STRONG,
    HAIRLINE,
    INK,
    LEFT,
    QUIET,
    TINY,
    WIDTH,
)
from fieldsales.reports.tables import Align, Column, Piece, Row
from fieldsales.reports.terms import category_word
from fieldsales.reports.writer import Writer
from fieldsales.views.trip_facts import DebtKind, DebtLine, TripFacts

_PER_ROW, _GUTTER, _ABOVE_LINE = 3, 20.0, 40.0


def write_closing(writer: Writer, facts: TripFacts) -> None:
    """Write the debts of the trip and lines for signatures."""
    words = writer.words
    writer.flow.section(words.translate("report", "Debts"))
    _write_debts(writer, facts)
    writer.flow.section(words.translate("report", "Signatures"))
    _write_signatures(writer, facts)


def _write_debts(writer: Writer, facts: TripFacts) -> None:
    words = writer.words
    columns = (
        Column(words.translate("report", "Still owed"), share=3),
        Column(words.translate("report", "Count"), align=Align.RIGHT, width=44),
        Column(words.translate("report", "Where"), share=5),
    )
    rows: list[Row] = [
        (
            Piece(_debt(writer, d), CELL_STRONG),
            writer.form.number(d.count),
            "\n".join(_places(writer, d)),
        )
        for d in facts.debts
    ]
    writer.table(columns, rows, gap=14)


def _debt(writer: Writer, debt: DebtLine) -> str:
    words = writer.words
    return {
        DebtKind.NO_RESULT: words.translate("report", "Meetings without a result"),
        DebtKind.DRAFT: words.translate("report", "Questionnaires not finished"),
        DebtKind.RETURNED: words.translate("report", "Questionnaires returned to be mended"),
        DebtKind.NO_NEXT_STEP: words.translate("report", "Held meetings without a next step"),
        DebtKind.NO_RECEIPT: words.translate("report", "Expenses without a receipt"),
        DebtKind.UNSUBMITTED: words.translate("report", "Expenses not submitted"),
        DebtKind.NO_PLAN: words.translate("report", "Days without a standing plan"),
        DebtKind.CONFLICT: words.translate("report", "Values on which two people differ"),
    }[debt.kind]


def _places(writer: Writer, debt: DebtLine) -> list[str]:
    form = writer.form
    if debt.kind in {DebtKind.NO_RECEIPT, DebtKind.UNSUBMITTED}:
        return [", ".join(category_word(writer.words, c) or "–" for c in debt.about)]
    if not debt.about:
        return [", ".join(form.day(d) for d in debt.days)]
    if len(debt.days) == len(debt.about):
        return [
            f"{form.day(d)}: {name or '–'}" for d, name in zip(debt.days, debt.about, strict=True)
        ]
    return [", ".join(name or "–" for name in debt.about)]


def _write_signatures(writer: Writer, facts: TripFacts) -> None:
    """Draw a line for each of the crew and one for the lead, three to a row."""
    words, flow, head = writer.words, writer.flow, facts.head
    names = [(m.name, head.brigade) for m in head.crew]
    names.append((head.lead, words.translate("report", "lead")))
    room = (WIDTH - _GUTTER * (_PER_ROW - 1)) / _PER_ROW
    label = words.translate("report", "date and signature")
    for start in range(0, len(names), _PER_ROW):
        beside = [
            (wrap(name, BODY, room), wrap(role, QUIET, room))
            for name, role in names[start : start + _PER_ROW]
        ]
        height = max(len(n) * BODY.leading + len(r) * QUIET.leading for n, r in beside)
        flow.need(_ABOVE_LINE + height)
        flow.y -= _ABOVE_LINE
        for place, (name, role) in enumerate(beside):
            x = LEFT + place * (room + _GUTTER)
            flow.add(Path(((x, flow.y), (x + room, flow.y)), stroke=INK, width=HAIRLINE))
            flow.add(Text(x, flow.y + 4, label, TINY))
            top = flow.y - 3
            for line, style in [*((n, BODY) for n in name), *((r, QUIET) for r in role)]:
                flow.add(Text(x, base_of(top, style), line, style))
                top -= style.leading
        flow.y -= height
