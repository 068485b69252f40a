"""Questionnaires of a trip: by person and against the quota, marks, recommendation, and each of them.

The personal section is not in the facts and so cannot be here.
"""

from collections.abc import Sequence

from fieldsales.domain.quota import WeekQuota
from fieldsales.reports.page_styles import BODY, CELL, CELL_QUIET, CELL_STRONG, QUIET
from fieldsales.reports.tables import Align, Column, Piece, Row
from fieldsales.reports.terms import pace_word
from fieldsales.reports.writer import Writer
from fieldsales.views.trip_facts import TripFacts
from fieldsales.views.trip_lines import (
    PersonCount,
    QuestionMarks,
    QuestionnaireLine,
    Questionnaires,
)


def write_questionnaires(writer: Writer, facts: TripFacts) -> None:
    """Write what the questionnaires say; say so when none was filled in."""
    words, asked = writer.words, facts.questionnaires
    heading = words.translate("report", "Questionnaires")
    writer.flow.section(f"{heading} ({writer.form.number(asked.count)})")
    if not asked.lines and not asked.weeks:
        writer.none()
        return
    _write_counts(writer, asked)
    if asked.pool:
        writer.flow.part(words.translate("report", "Satisfaction, 1 very poor to 5 very good"))
        _write_marks(writer, asked.questions)
        _write_net(writer, asked)
    if asked.lines:
        writer.flow.part(words.translate("report", "Each questionnaire"))
        _write_lines(writer, asked)


def _write_counts(writer: Writer, asked: Questionnaires) -> None:
    words = writer.words
    columns = (
        Column(words.translate("report", "Filled in by"), share=3),
        Column(words.translate("report", "whole"), align=Align.RIGHT, width=60),
        Column(words.translate("report", "short forms"), align=Align.RIGHT, width=60),
        Column("", share=3),
    )
    rows: list[Row] = [_person(writer, p) for p in asked.people]
    writer.table(columns, rows)
    if asked.weeks:
        _write_quota(writer, asked.weeks)
    text = words.translate(
        "report",
        "Questioned at {part} of {whole} VIP meetings held. Drafts not finished: {drafts}.",
    )
    number = writer.form.number
    writer.flow.paragraph(
        text.format(
            part=number(asked.questioned_vip),
            whole=number(asked.held_vip),
            drafts=number(asked.drafts),
        ),
        QUIET,
    )


def _person(writer: Writer, person: PersonCount) -> Row:
    number = writer.form.number
    return (Piece(person.name or "–", CELL_STRONG), number(person.whole), number(person.short), "")


def _write_quota(writer: Writer, weeks: Sequence[WeekQuota]) -> None:
    words, number = writer.words, writer.form.number
    columns = (
        Column(
            words.translate("report", "The pair's quota, a short form counts one half"), share=3
        ),
        Column(words.translate("report", "done"), align=Align.RIGHT, width=60),
        Column(words.translate("report", "quota"), align=Align.RIGHT, width=60),
        Column(words.translate("report", "at least"), align=Align.RIGHT, width=60),
        Column("", share=2),
    )
    week = words.translate("report", "week {number} of {year}")
    rows: list[Row] = [
        (
            week.format(number=w.week, year=w.year),
            number(w.done, 0 if w.done == int(w.done) else 1),
            number(w.quota),
            number(w.floor, 1),
            Piece(pace_word(words, w.pace), CELL_STRONG),
        )
        for w in weeks
    ]
    writer.table(columns, rows)


def _write_marks(writer: Writer, questions: Sequence[QuestionMarks]) -> None:
    words = writer.words
    columns = (
        Column("", width=22),
        Column(words.translate("report", "Question"), share=4),
        Column(words.translate("report", "mean"), align=Align.RIGHT, width=40),
        Column(words.translate("report", "answers"), align=Align.RIGHT, width=50),
        Column(words.translate("report", "4 or 5"), align=Align.RIGHT, width=50),
        Column(words.translate("report", "did not say"), align=Align.RIGHT, width=60),
    )
    writer.table(columns, [_marks(writer, q) for q in questions])


def _marks(writer: Writer, question: QuestionMarks) -> Row:
    form, marks = writer.form, question.marks
    language = writer.words.language
    label = question.label.get(language) or question.label.get("en") or question.question
    return (
        Piece(question.question, CELL_QUIET),
        label,
        Piece(form.number(marks.mean, 1) if marks.mean is not None else "–", CELL_STRONG),
        form.number(len(marks.given)),
        writer.share(marks.good, len(marks.given)),
        form.number(question.silent) if question.silent else "·",
    )


def _write_net(writer: Writer, asked: Questionnaires) -> None:
    words, form, net, marks = writer.words, writer.form, asked.net, asked.all_marks
    if marks.given:
        text = words.translate(
            "report", "Satisfied answers (CSAT): {good} of {given} marks are 4 or 5, {share}."
        )
        said = text.format(
            good=form.number(marks.good),
            given=form.number(len(marks.given)),
            share=writer.share(marks.good, len(marks.given)),
        )
        writer.flow.paragraph(said, BODY, after=1)
    if net.score is not None and net.margin is not None:
        text = words.translate(
            "report",
            "Recommendation (NPS): {score}, give or take {margin}, from {answers} answers: {up} with 9-10, "
            "{middle} with 7-8, {down} with 0-6; did not say: {silent}.",
        )
        said = text.format(
            score=form.signed(net.score),
            margin=form.number(net.margin),
            answers=form.number(net.answers),
            up=form.number(net.promoters),
            middle=form.number(net.passives),
            down=form.number(net.detractors),
            silent=form.number(asked.net_silent),
        )
        writer.flow.paragraph(said, BODY, after=1)
    text = words.plural(
        "report", "From the newest questionnaire of each contact, %n in all.", asked.pool
    )
    writer.flow.paragraph(text, QUIET)


def _write_lines(writer: Writer, asked: Questionnaires) -> None:
    words = writer.words
    columns = (
        Column(words.translate("report", "Day")),
        Column(words.translate("report", "Client"), share=3),
        Column(words.translate("report", "Filled in by"), share=2),
        *(Column(q.question, align=Align.CENTRE, width=16) for q in asked.questions),
        Column("NPS", align=Align.CENTRE, width=22),
        Column("", width=52),
    )
    writer.table(columns, [_line(writer, q) for q in asked.lines], gap=7)


def _line(writer: Writer, line: QuestionnaireLine) -> Row:
    words, form = writer.words, writer.form
    short = words.translate("report", "short form") if line.is_short else ""
    case = words.translate("report", "case opened") if line.has_case else ""
    recommend = form.number(line.recommend) if line.recommend is not None else "–"
    return (
        form.day(line.day) if line.day else "–",
        (Piece(line.client or "–", CELL_STRONG), Piece(line.contact, CELL_QUIET)),
        line.filled_by or "–",
        *(_mark(m) for m in line.marks),
        Piece(recommend, CELL_STRONG),
        (Piece(case, CELL_STRONG), Piece(short, CELL_QUIET)),
    )


def _mark(mark: int | None) -> Piece:
    """Return a mark; a low one is set in bold, so that it is found in grey print as well."""
    if mark is None:
        return Piece("–", CELL_QUIET)
    return Piece(str(mark), CELL_STRONG if mark <= 2 else CELL)
