"""The first page of a trip's report: title, who travelled, the five figures, the trip in short."""

from dataclasses import dataclass
from fractions import Fraction

from fieldsales.domain.case import CaseState
from fieldsales.domain.registers import Money
from fieldsales.reports.drawing import Bookmark, Box, Path
from fieldsales.reports.locale_format import DOT
from fieldsales.reports.measure import wrap
from fieldsales.reports.page_styles import (
    ACCENT,
    BODY,
    BODY_STRONG,
    FIGURE,
    FIGURE_LABEL,
    LEFT,
    STRONG_LINE,
    SUBTITLE,
    TITLE,
    WARNING,
    WIDTH,
    TextStyle,
)
from fieldsales.reports.terms import trip_state_word
from fieldsales.reports.writer import Writer
from fieldsales.views.trip_facts import CrewMember, TripFacts

_GUTTER = 10.0


@dataclass(frozen=True, slots=True)
class _Figure:
    """One of the five figures: what is read from afar, and what it means."""

    value: str
    label: str


def title_of(facts: TripFacts) -> str:
    """Return what the trip is called."""
    return facts.head.title or facts.head.region or facts.head.number


def write_opening(writer: Writer, facts: TripFacts) -> None:
    """Write title, crew, freshness of the data and, where it may still change, that it is provisional."""
    flow, title = writer.flow, title_of(facts)
    flow.add(Bookmark(flow.y + 10, title))
    flow.lines(wrap(title, TITLE, WIDTH), TITLE)
    flow.space(2)
    flow.paragraph(_crew_line(writer, facts), SUBTITLE, after=0)
    flow.paragraph(_data_line(writer, facts), SUBTITLE, after=0)
    if facts.is_provisional:
        _write_provisional(writer, facts)
    flow.space(12)


def write_summary(writer: Writer, facts: TripFacts) -> None:
    """Write the five figures, the trip in short, and its goals."""
    _write_figures(writer, _figures(writer, facts))
    writer.flow.section(writer.words.translate("report", "In short"))
    for sentence in _in_short(writer, facts):
        writer.flow.paragraph(sentence, BODY, after=1.5)
    if facts.head.goals:
        label = writer.words.translate("report", "Goals of the trip: {goals}")
        writer.flow.paragraph(label.format(goals=facts.head.goals), BODY, after=1.5)


def write_lead_words(writer: Writer, facts: TripFacts) -> None:
    """Write what the lead says of the trip, where she said anything."""
    flow, words, lead = writer.flow, writer.words, facts.head.lead
    if not facts.head.lead_words:
        return
    by = words.translate("report", "Words of the lead, {name}").format(name=lead)
    flow.part(by if lead else words.translate("report", "Words of the lead"))
    lines = wrap(facts.head.lead_words, BODY, WIDTH - 14)
    flow.need(min(len(lines), 3) * BODY.leading)
    begun = flow.y
    flow.lines(lines, BODY, indent=14)
    if flow.y < begun:
        flow.add(Box(LEFT, flow.y, 2, begun - flow.y, fill=ACCENT))
    flow.space(4)


def _crew_line(writer: Writer, facts: TripFacts) -> str:
    head, words = facts.head, writer.words
    parts = [words.translate("report", "Trip {number}").format(number=head.number)]
    crew = writer.form.names(_member(writer, m) for m in head.crew)
    if head.brigade or crew:
        named = words.translate("report", "Brigade {name}: {crew}")
        parts.append(named.format(name=head.brigade, crew=crew or "–"))
    for leader in head.leaders:
        days = ", ".join(writer.form.day_of_month(d) for d in leader.days)
        named = words.translate("report", "leader at meetings: {name}, {days}")
        parts.append(named.format(name=leader.name, days=days))
    return DOT.join(parts)


def _member(writer: Writer, member: CrewMember) -> str:
    notes = []
    if member.stands_in_for:
        notes.append(
            writer.words.translate("report", "for {name}").format(name=member.stands_in_for)
        )
    if member.since:
        since = writer.form.day_of_month(member.since)
        notes.append(writer.words.translate("report", "from {day}").format(day=since))
    if member.until:
        until = writer.form.day_of_month(member.until)
        notes.append(writer.words.translate("report", "until {day}").format(day=until))
    if member.reason:
        notes.append(member.reason)
    return f"{member.name} ({', '.join(notes)})" if notes else member.name


def _data_line(writer: Writer, facts: TripFacts) -> str:
    """Return version, questionnaire, and when this device last heard of anything."""
    head, words, form = facts.head, writer.words, writer.form
    parts = [trip_state_word(words, head.state)]
    if head.version:
        parts.append(words.translate("report", "version {number}").format(number=head.version))
    if head.template:
        title = head.template.get(words.language) or head.template.get("en") or ""
        parts.append(f"{title} ({head.template_version})")
    if head.data.synced:
        at = form.moment(head.data.synced, head.zone)
        parts.append(words.translate("report", "last sync with the office {at}").format(at=at))
    else:
        parts.append(words.translate("report", "this device has not synced yet"))
    if head.data.unsent:
        parts.append(words.plural("report", "%n act(s) not yet at the office", head.data.unsent))
    return DOT.join(parts)


def _write_provisional(writer: Writer, facts: TripFacts) -> None:
    flow, words = writer.flow, writer.words
    owed = sum(d.count for d in facts.debts)
    why = (
        words.plural("report", "%n thing(s) still owed, listed under Debts.", owed)
        if owed
        else words.translate("report", "The trip is not reported yet.")
    )
    text = words.translate("report", "Provisional: figures may still change. {why}").format(why=why)
    lines = wrap(text, BODY_STRONG, WIDTH - 20)
    height = len(lines) * BODY_STRONG.leading + 8
    flow.space(8)
    flow.need(height)
    flow.add(
        Box(LEFT, flow.y - height, WIDTH, height, stroke=STRONG_LINE, radius=3),
        Box(LEFT, flow.y - height, 3, height, fill=WARNING),
    )
    flow.y -= 4
    flow.lines(lines, BODY_STRONG, indent=12)
    flow.y -= 4


def _figures(writer: Writer, facts: TripFacts) -> tuple[_Figure, ...]:
    words, form, plan = writer.words, writer.form, facts.planned_days
    contracts, referrals = len(facts.contracts), len(facts.knowledge.referrals)
    asked = facts.questionnaires.count
    return (
        _held_figure(writer, facts),
        _Figure(
            writer.share(plan.held_from_plan, plan.planned),
            words.translate("report", "of the plan held; about {number} expected").format(
                number=form.number(Fraction(plan.expected_percent, 100))
            )
            if plan.planned
            else words.translate("report", "no plan was taken"),
        ),
        _Figure(form.number(asked), words.plural("report", "questionnaire(s)", asked)),
        _Figure(form.number(contracts), words.plural("report", "contract(s) signed", contracts)),
        _Figure(form.number(referrals), words.plural("report", "recommendation(s)", referrals)),
    )


def _held_figure(writer: Writer, facts: TripFacts) -> _Figure:
    words, form, plan, total = writer.words, writer.form, facts.planned_days, facts.total
    if not plan.planned:
        return _Figure(form.number(total.held), words.translate("report", "meetings held"))
    of = words.translate("report", "{part} of {whole}")
    value = of.format(part=form.number(plan.held_from_plan), whole=form.number(plan.planned))
    label = words.translate("report", "planned meetings held")
    beside = total.held - plan.held_from_plan
    if beside:
        label += words.plural("report", ", and %n fill-in(s)", beside)
    return _Figure(value, label)


def _write_figures(writer: Writer, figures: tuple[_Figure, ...]) -> None:
    flow = writer.flow
    room = (WIDTH - _GUTTER * (len(figures) - 1)) / len(figures)
    labels = [wrap(f.label, FIGURE_LABEL, room) for f in figures]
    values = [wrap(f.value, FIGURE, room) for f in figures]
    tallest = max(map(len, values)) * FIGURE.leading
    height = 6 + tallest + max(map(len, labels)) * FIGURE_LABEL.leading
    flow.need(height)
    for number, (value, label) in enumerate(zip(values, labels, strict=True)):
        x = LEFT + number * (room + _GUTTER)
        flow.add(Path(((x, flow.y), (x + room, flow.y)), stroke=ACCENT, width=1.5))
        _write_lines(writer, value, FIGURE, x, 6)
        _write_lines(writer, label, FIGURE_LABEL, x, 6 + tallest)
    flow.y -= height


def _write_lines(
    writer: Writer, lines: tuple[str, ...], style: TextStyle, x: float, drop: float
) -> None:
    for number, line in enumerate(lines):
        writer.flow.write(line, style, x, drop + number * style.leading)


def _in_short(writer: Writer, facts: TripFacts) -> list[str]:
    """Return at most five sentences."""
    return [s for s in (_plan_sentence(writer, facts), *_more_sentences(writer, facts)) if s]


def _plan_sentence(writer: Writer, facts: TripFacts) -> str:
    words, form, plan, total = writer.words, writer.form, facts.planned_days, facts.total
    if not plan.planned:
        text = words.plural(
            "report", "%n road day(s), {held} meetings held; no plan was taken.", len(facts.days)
        )
        return text.format(held=form.number(total.held))
    text = words.plural(
        "report",
        "%n road day(s): planned {planned}, held {held}, of these as fill-ins {beside}. Hold-rate {rate}; "
        "leaving out what we cancelled or missed ourselves, {learning}.",
        len(facts.days),
    )
    return text.format(
        planned=form.number(plan.planned),
        held=form.number(total.held),
        beside=form.number(total.held - plan.held_from_plan),
        rate=writer.share(plan.held_from_plan, plan.planned),
        learning=writer.share(plan.held_from_plan, plan.trials),
    )


def _more_sentences(writer: Writer, facts: TripFacts) -> tuple[str, ...]:
    return (
        _opinion_sentence(writer, facts),
        _case_sentence(writer, facts),
        _contract_sentence(writer, facts),
        _cost_sentence(writer, facts),
    )


def _opinion_sentence(writer: Writer, facts: TripFacts) -> str:
    asked, words, form = facts.questionnaires, writer.words, writer.form
    marks, net = asked.all_marks, asked.net
    if not marks.given or net.score is None or net.margin is None:
        return ""
    text = words.plural(
        "report",
        "%n questionnaire(s): {good} of {given} marks are 4 or 5 ({share}); recommendation {net}, give or "
        "take {margin}.",
        asked.count,
    )
    return text.format(
        good=form.number(marks.good),
        given=form.number(len(marks.given)),
        share=writer.share(marks.good, len(marks.given)),
        net=form.signed(net.score),
        margin=form.number(net.margin),
    )


def _case_sentence(writer: Writer, facts: TripFacts) -> str:
    cases, number = facts.cases, writer.form.number
    text = writer.words.translate(
        "report",
        "Cases: opened {opened}, closed with the client told {closed}, solved by the client's word "
        "{solved}, late in this region {late}.",
    )
    return text.format(
        opened=number(sum(c.is_opened_here for c in cases)),
        closed=number(sum(c.is_moved_here and c.state is CaseState.CLOSED_PENDING for c in cases)),
        solved=number(sum(c.is_moved_here and c.state is CaseState.VERIFIED for c in cases)),
        late=number(sum(c.is_overdue for c in cases)),
    )


def _contract_sentence(writer: Writer, facts: TripFacts) -> str:
    if not facts.contracts:
        return ""
    worth: dict[str, int] = {}
    for contract in facts.contracts:
        if contract.value is not None:
            worth[contract.value.currency] = (
                worth.get(contract.value.currency, 0) + contract.value.minor
            )
    text = writer.words.plural(
        "report", "%n contract(s) signed, worth {value}.", len(facts.contracts)
    )
    return text.format(value=writer.money_list(Money(worth[c], c) for c in sorted(worth)))


def _cost_sentence(writer: Writer, facts: TripFacts) -> str:
    if not facts.money.per_held:
        return ""
    cost = " + ".join(writer.form.minor_units(m, c) for c, m in facts.money.per_held)
    return writer.words.translate("report", "Expenses per held meeting: {cost}.").format(cost=cost)
