"""Unhappy clients: what each said, what was promised and done, where the case stands."""

from collections.abc import Sequence

from fieldsales.domain.case import Severity
from fieldsales.domain.day_account import local_day
from fieldsales.reports.locale_format import DOT
from fieldsales.reports.page_styles import (
    CELL,
    CELL_DANGER,
    CELL_QUIET,
    CELL_STRONG,
    CELL_WARNING,
    TextStyle,
)
from fieldsales.reports.tables import Column, Piece, Row
from fieldsales.reports.terms import case_state_word, channel_word, measure_word, severity_word
from fieldsales.reports.writer import Writer
from fieldsales.views.trip_facts import TripFacts
from fieldsales.views.trip_lines import CaseLine, MeasureLine, NoticeLine

_SEVERE = {Severity.URGENT: CELL_DANGER, Severity.HIGH: CELL_WARNING}


def write_cases(writer: Writer, facts: TripFacts) -> None:
    """Write the cases opened on the trip, those that went on, and the late ones of the region."""
    words = writer.words
    writer.flow.section(words.translate("report", "Unhappy clients"))
    opened = [c for c in facts.cases if c.is_opened_here]
    moved = [c for c in facts.cases if c.is_moved_here and not c.is_opened_here]
    late = [c for c in facts.cases if not c.is_opened_here and not c.is_moved_here]
    _write(writer, words.translate("report", "Opened on this trip"), opened)
    _write(writer, words.translate("report", "Older cases that went on during the trip"), moved)
    _write(writer, words.translate("report", "Other cases of the region that are late"), late)


def _write(writer: Writer, title: str, cases: Sequence[CaseLine]) -> None:
    words = writer.words
    columns = (
        Column(words.translate("report", "Case"), width=116),
        Column(words.translate("report", "What the client says, and what is done"), share=1),
    )
    writer.part_table(title, columns, [_case(writer, c) for c in cases])


def _case(writer: Writer, case: CaseLine) -> Row:
    return (_facts(writer, case), tuple(_story(writer, case)))


def _facts(writer: Writer, case: CaseLine) -> tuple[Piece, ...]:
    words, form = writer.words, writer.form
    opened = words.translate("report", "opened {day}").format(day=form.short_date(case.opened))
    again = words.plural("report", "reopened %n time(s)", case.reopened) if case.reopened else ""
    check = (
        words.translate("report", "to check: an answer was corrected") if case.is_to_check else ""
    )
    return (
        Piece(case.number, CELL_STRONG),
        Piece(case.client or "–", CELL_STRONG),
        Piece(severity_word(words, case.severity), _SEVERE.get(case.severity, CELL)),
        Piece(opened, CELL_QUIET),
        Piece(words.plural("report", "%n day(s) old", case.age_days), CELL_QUIET),
        Piece(_due(writer, case), CELL_DANGER if case.is_overdue else CELL_QUIET),
        Piece(again, CELL_QUIET),
        Piece(check, CELL_QUIET),
    )


def _due(writer: Writer, case: CaseLine) -> str:
    if case.due is None:
        return ""
    text = (
        writer.words.translate("report", "late: due {day}")
        if case.is_overdue
        else writer.words.translate("report", "next step due {day}")
    )
    return text.format(day=writer.form.day_of_month(case.due))


def _story(writer: Writer, case: CaseLine) -> list[Piece]:
    words, form = writer.words, writer.form
    pieces = [Piece(case.title, CELL_STRONG)]
    said = case.words.removeprefix(case.title).strip()  # the title is how their words begin
    if said:
        pieces.append(Piece(words.translate("report", "“{words}”").format(words=said)))
    pieces.append(_told(words.translate("report", "Wanted: {words}"), case.wanted))
    if case.promised is not None:
        text = words.translate("report", "Promised: {what}, by {day}")
        promise = text.format(what=case.promised.what, day=form.short_date(case.promised.by))
        pieces.append(Piece(promise))
    pieces += [Piece(_measure(writer, m), CELL_QUIET) for m in case.measures]
    pieces += [Piece(_notice(writer, n, case), CELL_QUIET) for n in case.notices]
    if case.follow_up is not None:
        zone = case.follow_up_zone
        at = f"{form.day(local_day(case.follow_up, zone))}, {writer.time(case.follow_up, zone)}"
        text = words.translate("report", "Follow-up meeting: {at}")
        pieces.append(Piece(text.format(at=at), CELL_QUIET))
    state = case_state_word(words, case.state)
    text = words.translate("report", "Now: {state}. Owner: {owner}")
    pieces.append(Piece(text.format(state=state, owner=case.owner or "–"), CELL_STRONG))
    return pieces


def _told(template: str, words: str, style: TextStyle = CELL) -> Piece:
    return Piece(template.format(words=words) if words else "", style)


def _measure(writer: Writer, measure: MeasureLine) -> str:
    words = writer.words
    parts = [measure.what, measure.owner]
    if measure.due is not None:
        parts.append(writer.form.day_of_month(measure.due))
    parts += [measure_word(words, measure.state), measure.words]
    said = DOT.join(p for p in parts if p)
    return words.translate("report", "Measure: {measure}").format(measure=said)


def _notice(writer: Writer, notice: NoticeLine, case: CaseLine) -> str:
    form, words = writer.form, writer.words
    zone = case.follow_up_zone
    text = words.translate("report", "Told: {name}, {day}, {how}. {words}")
    return text.format(
        name=notice.told or "–",
        day=form.day_of_month(local_day(notice.at, zone)),
        how=channel_word(words, notice.channel),
        words=notice.words,
    ).strip()
