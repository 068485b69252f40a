"""Expenses and nights: by category and currency, who paid, kilometres, beds, what a meeting cost."""

from fieldsales.domain.registers import Money
from fieldsales.reports.page_styles import BODY, CELL_QUIET, CELL_STRONG
from fieldsales.reports.tables import Align, Column, Piece, Row
from fieldsales.reports.terms import category_word, lodging_word, payer_word
from fieldsales.reports.writer import Writer
from fieldsales.views.trip_facts import TripFacts
from fieldsales.views.trip_lines import MoneySpent, NightLine


def write_spending(writer: Writer, facts: TripFacts) -> None:
    """Write the expenses, then the nights."""
    words, money = writer.words, facts.money
    writer.flow.section(words.translate("report", "Expenses"))
    _write_sums(writer, money)
    sentences = _sentences(writer, money)
    writer.flow.need(len(sentences) * (BODY.leading + 1))
    for sentence in sentences:
        writer.flow.paragraph(sentence, BODY, after=1)
    writer.flow.section(words.translate("report", "Nights"))
    _write_nights(writer, money)
    for many in money.many_nights:
        text = words.plural(
            "report",
            "{town} and around, {month}: %n night(s) of this brigade, {cost}. Above ten, compare with a "
            "rented flat.",
            many.nights,
        )
        said = text.format(
            town=many.town, month=writer.form.month(many.month), cost=writer.money_list(many.cost)
        )
        writer.flow.paragraph(said, BODY)


def _write_sums(writer: Writer, money: MoneySpent) -> None:
    words, number = writer.words, writer.form.number
    columns = (
        Column(words.translate("report", "Category"), share=3),
        Column(words.translate("report", "bills"), align=Align.RIGHT, width=60),
        Column(words.translate("report", "without receipt"), align=Align.RIGHT, width=70),
        Column(words.translate("report", "Amount"), align=Align.RIGHT, share=2),
    )
    rows: list[Row] = [
        (
            category_word(words, s.category) or "–",
            number(s.count),
            number(s.without_receipt) if s.without_receipt else "·",
            writer.form.money(s.total),
        )
        for s in money.sums
    ]
    rows += [
        (
            Piece(words.translate("report", "Sum"), CELL_STRONG),
            "",
            "",
            Piece(writer.form.money(total), CELL_STRONG),
        )
        for total in money.totals
    ]
    writer.table(columns, rows)


def _sentences(writer: Writer, money: MoneySpent) -> list[str]:
    words, form = writer.words, writer.form
    found = []
    if money.payers:
        paid = ", ".join(f"{payer_word(words, p)}: {form.money(m)}" for p, m in money.payers)
        found.append(words.translate("report", "Who paid: {paid}.").format(paid=paid))
    if money.kilometres:
        text = words.translate("report", "Driven: {distance} km.")
        found.append(text.format(distance=form.number(money.kilometres)))
    if money.per_held:
        cost = " + ".join(form.minor_units(m, c) for c, m in money.per_held)
        found.append(
            words.translate("report", "Expenses per held meeting: {cost}.").format(cost=cost)
        )
    return found


def _write_nights(writer: Writer, money: MoneySpent) -> None:
    words = writer.words
    columns = (
        Column(words.translate("report", "From")),
        Column(words.translate("report", "Town"), share=2),
        Column(words.translate("report", "Bed"), share=3),
        Column(words.translate("report", "nights"), align=Align.RIGHT, width=44),
        Column(words.translate("report", "a night"), align=Align.RIGHT),
        Column(words.translate("report", "Amount"), align=Align.RIGHT),
    )
    writer.table(columns, [_night(writer, n) for n in money.nights])


def _night(writer: Writer, night: NightLine) -> Row:
    form = writer.form
    kind = lodging_word(writer.words, night.kind) if night.kind is not None else "–"
    total = Money(night.price.minor * night.nights, night.price.currency) if night.price else None
    return (
        form.day(night.arrives),
        Piece(night.town or "–", CELL_STRONG),
        (Piece(night.name or kind), Piece(kind if night.name else "", CELL_QUIET)),
        form.number(night.nights),
        writer.money_or_dash(night.price),
        writer.money_or_dash(total),
    )
