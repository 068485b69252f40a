"""New knowledge: contacts new, changed and left, new directors and firms, recommendations."""

from collections.abc import Sequence

from fieldsales.reports.page_styles import CELL_QUIET, CELL_STRONG
from fieldsales.reports.tables import Column, Piece, Row
from fieldsales.reports.terms import field_word
from fieldsales.reports.writer import Writer
from fieldsales.views.trip_facts import TripFacts
from fieldsales.views.trip_lines import ContactLine, Knowledge, ReferralLine


def write_knowledge(writer: Writer, facts: TripFacts) -> None:
    """Write what is new about clients; a part with nothing in it says so."""
    words, flow, known = writer.words, writer.flow, facts.knowledge
    flow.section(words.translate("report", "Contacts and recommendations"))
    since, left = (
        words.translate("report", "In the post since"),
        words.translate("report", "Left on"),
    )
    _write_contacts(writer, words.translate("report", "New contacts"), known.new, since)
    _write_directors(writer, known)
    _write_contacts(writer, words.translate("report", "Contacts who left"), known.left, left)
    _write_changed(writer, known)
    columns = (
        Column(words.translate("report", "Firm"), share=3),
        Column(words.translate("report", "Town"), share=2),
    )
    rows: list[Row] = [(Piece(name, CELL_STRONG), town or "–") for name, town in known.firms]
    writer.part_table(words.translate("report", "New firms"), columns, rows)
    _write_referrals(writer, known.referrals)


def _write_contacts(
    writer: Writer, title: str, contacts: Sequence[ContactLine], day_head: str
) -> None:
    words = writer.words
    succeeds = words.translate("report", "succeeds {name}")
    columns = (
        Column(words.translate("report", "Name"), share=3),
        Column(words.translate("report", "Position"), share=3),
        Column(words.translate("report", "Client"), share=3),
        Column(day_head),
    )
    rows: list[Row] = [
        (
            (
                Piece(c.name or "–", CELL_STRONG),
                Piece(succeeds.format(name=c.other) if c.other else "", CELL_QUIET),
            ),
            c.position or "–",
            c.client or "–",
            writer.day_or_dash(c.day),
        )
        for c in contacts
    ]
    writer.part_table(title, columns, rows)


def _write_directors(writer: Writer, known: Knowledge) -> None:
    words = writer.words
    columns = (
        Column(words.translate("report", "Name"), share=3),
        Column(words.translate("report", "Branch"), share=3),
        Column(words.translate("report", "Client"), share=3),
        Column(words.translate("report", "In the post since")),
    )
    rows: list[Row] = [
        (
            Piece(d.name, CELL_STRONG),
            d.branch or "–",
            d.client or "–",
            writer.day_or_dash(d.since),
        )
        for d in known.directors
    ]
    title = words.translate("report", "Newly appointed directors")
    writer.part_table(title, columns, rows)


def _write_changed(writer: Writer, known: Knowledge) -> None:
    words = writer.words
    columns = (
        Column(words.translate("report", "Name"), share=3),
        Column(words.translate("report", "Client"), share=3),
        Column(words.translate("report", "Changed"), share=3),
    )
    rows: list[Row] = [
        (
            Piece(c.name or "–", CELL_STRONG),
            c.client or "–",
            ", ".join(field_word(words, f) for f in c.fields),
        )
        for c in known.changed
    ]
    title = words.translate("report", "Contacts of which something changed")
    writer.part_table(title, columns, rows)


def _write_referrals(writer: Writer, referrals: Sequence[ReferralLine]) -> None:
    words = writer.words
    columns = (
        Column(words.translate("report", "Firm"), share=3),
        Column(words.translate("report", "Person"), share=2.5),
        Column(words.translate("report", "Recommended by"), share=3),
        Column(words.translate("report", "May we name them?"), width=50),
        Column(words.translate("report", "Told the source?"), width=50),
        Column(words.translate("report", "Became"), share=2),
    )
    rows: list[Row] = [
        (
            Piece(r.firm, CELL_STRONG),
            r.person or "–",
            r.by_client or "–",
            _yes_or_no(writer, said=r.may_mention),
            _yes_or_no(writer, said=r.is_informed),
            r.became_client or "–",
        )
        for r in referrals
    ]
    writer.part_table(words.translate("report", "Recommendations"), columns, rows)


def _yes_or_no(writer: Writer, *, said: bool) -> str:
    yes, no = writer.words.translate("report", "yes"), writer.words.translate("report", "no")
    return yes if said else no
