"""Meetings held and fallen, with people, words, next steps and reasons; offers, contracts, promises."""

from collections.abc import Sequence, Set

from fieldsales.domain.day_account import Fate, local_day
from fieldsales.domain.meeting import MeetingKind, MeetingState
from fieldsales.domain.service import Reaction
from fieldsales.reports.locale_format import DOT, NBSP
from fieldsales.reports.page_styles import BODY, CELL, CELL_QUIET, CELL_STRONG, QUIET
from fieldsales.reports.tables import Align, Cell, Column, Piece, Row
from fieldsales.reports.terms import (
    fate_word,
    kind_word,
    reaction_word,
    side_word,
    source_word,
    state_word,
)
from fieldsales.reports.writer import Writer
from fieldsales.views.trip_facts import TripFacts
from fieldsales.views.trip_lines import (
    ActionLine,
    ContractLine,
    FallenLine,
    MeetingLine,
    OfferLine,
    ServiceOffers,
)


def write_meetings(writer: Writer, facts: TripFacts) -> None:
    """Write every meeting of the trip, then what was offered, signed and promised."""
    words = writer.words
    held = [m for m in facts.meetings if m.state is MeetingState.HELD]
    still_open = [m for m in facts.meetings if m.state is not MeetingState.HELD]
    writer.flow.section(_counted(writer, words.translate("report", "Held meetings"), len(held)))
    _write_held(writer, held, {m.name for m in facts.head.crew})
    if still_open:
        text = words.translate("report", "Meetings without a result yet")
        writer.flow.section(_counted(writer, text, len(still_open)))
        _write_open(writer, still_open)
    text = words.translate("report", "Meetings that fell")
    writer.flow.section(_counted(writer, text, len(facts.fallen)))
    _write_fallen(writer, facts.fallen)
    _write_offers(writer, facts)
    writer.flow.section(words.translate("report", "Contracts signed"))
    _write_contracts(writer, facts.contracts)
    writer.flow.section(words.translate("report", "Promises and next actions"))
    _write_actions(writer, facts)


def _counted(writer: Writer, text: str, count: int) -> str:
    return f"{text} ({writer.form.number(count)})"


def _write_held(writer: Writer, meetings: Sequence[MeetingLine], crew: Set[str]) -> None:
    words = writer.words
    columns = (
        Column(words.translate("report", "When")),
        Column(words.translate("report", "Client"), share=3),
        Column(words.translate("report", "Who came"), share=2.2),
        Column(words.translate("report", "What came of it, and what follows"), share=5.4),
    )
    rows: list[Row] = [
        (_when(writer, m), _client(writer, m), _people(writer, m, crew), _outcome(writer, m))
        for m in meetings
    ]
    writer.table(columns, rows)


def _when(writer: Writer, meeting: MeetingLine) -> tuple[Piece, ...]:
    form, zone = writer.form, meeting.zone
    text = writer.words.translate("report", "{minutes} min")
    minutes = text.format(minutes=form.number(meeting.minutes))
    return (
        Piece(form.day(local_day(meeting.start, zone))),
        Piece(f"{form.time(meeting.start, zone)}{DOT}{minutes}", CELL_QUIET),
        Piece(writer.foreign(zone), CELL_QUIET),
    )


def _client(writer: Writer, meeting: MeetingLine) -> tuple[Piece, ...]:
    words = writer.words
    notes = [meeting.town, kind_word(words, meeting.kind)]
    if meeting.is_beside_plan:
        notes.append(words.translate("report", "fill-in"))
    if meeting.has_questionnaire:
        notes.append(words.translate("report", "questionnaire"))
    return (
        Piece(meeting.client or "–", CELL_STRONG),
        Piece(DOT.join(n for n in notes if n), CELL_QUIET),
    )


def _people(writer: Writer, meeting: MeetingLine, crew: Set[str]) -> tuple[Piece, ...]:
    """Return who came; our side is named only where it was not simply the crew of the trip."""
    words, guests = writer.words, ""
    ours = [n for n in meeting.our_people if n != meeting.leader]
    is_crew = not ours or set(ours) == crew
    if meeting.leader:
        text = words.translate("report", "leader: {name}")
        guests = text.format(name=meeting.leader)
    elif meeting.kind is MeetingKind.CONTRACT and meeting.no_leader_reason:
        text = words.translate("report", "no leader: {reason}")
        guests = text.format(reason=meeting.no_leader_reason)
    return (
        Piece(", ".join(meeting.clients_people) or "–"),
        Piece("" if is_crew else ", ".join(ours), CELL_QUIET),
        Piece(guests, CELL_QUIET),
    )


def _outcome(writer: Writer, meeting: MeetingLine) -> tuple[Piece, ...]:
    return (
        Piece(meeting.summary or meeting.purpose or "–"),
        Piece(_next_step(writer, meeting), CELL_QUIET),
    )


def _next_step(writer: Writer, meeting: MeetingLine) -> str:
    step, words = meeting.next_step, writer.words
    if step is None or not (step.what.strip() or step.none_because.strip()):
        return words.translate("report", "Next step: none entered")
    if not step.what.strip():
        text = words.translate("report", "Nothing follows: {reason}")
        return text.format(reason=step.none_because.strip())
    parts = [step.what.strip()]
    if step.by is not None:
        parts.append(writer.form.day(step.by))
    if meeting.next_owner:
        parts.append(meeting.next_owner.replace(" ", NBSP))
    return words.translate("report", "Next: {step}").format(step=DOT.join(parts))


def _write_open(writer: Writer, meetings: Sequence[MeetingLine]) -> None:
    words = writer.words
    columns = (
        Column(words.translate("report", "When")),
        Column(words.translate("report", "Client"), share=3),
        Column(words.translate("report", "State"), share=2),
        Column(words.translate("report", "Purpose"), share=4),
    )
    rows: list[Row] = [
        (
            _when(writer, m),
            _client(writer, m),
            Piece(state_word(words, m.state), CELL, m.state),
            m.purpose,
        )
        for m in meetings
    ]
    writer.table(columns, rows)


def _write_fallen(writer: Writer, fallen: Sequence[FallenLine]) -> None:
    words = writer.words
    columns = (
        Column(words.translate("report", "When it was to be")),
        Column(words.translate("report", "Client"), share=3),
        Column(words.translate("report", "What happened"), share=3),
        Column(words.translate("report", "Reason"), share=3.5),
    )
    rows: list[Row] = [
        (
            (
                Piece(writer.form.day(local_day(f.start, f.zone))),
                Piece(writer.time(f.start, f.zone), CELL_QUIET),
            ),
            (Piece(f.client or "–", CELL_STRONG), Piece(f.town, CELL_QUIET)),
            _fate(writer, f),
            Piece(f.reason.strip() or words.translate("report", "no reason given"))
            if f.reason.strip()
            else Piece(words.translate("report", "no reason given"), CELL_QUIET),
        )
        for f in fallen
    ]
    writer.table(columns, rows)


def _fate(writer: Writer, fallen: FallenLine) -> Cell:
    words = writer.words
    if fallen.fate is not Fate.MOVED or fallen.moved_to is None:
        return Piece(fate_word(words, fallen.fate), CELL, fallen.fate)
    said = Piece(words.translate("report", "Moved"), CELL, fallen.fate)
    form, day = writer.form, local_day(fallen.moved_to, fallen.zone)
    to = words.translate("report", "to {day}, {time}").format(
        day=form.day(day), time=writer.time(fallen.moved_to, fallen.zone)
    )
    asked = ""
    if fallen.side is not None:
        asked = words.translate("report", "asked by {side}").format(
            side=side_word(words, fallen.side)
        )
    return said, Piece(to, CELL_QUIET), Piece(asked, CELL_QUIET)


def _write_offers(writer: Writer, facts: TripFacts) -> None:
    words, offers = writer.words, facts.offers
    writer.flow.section(words.translate("report", "Services proposed"))
    order = (
        Reaction.INTERESTED,
        Reaction.LATER,
        Reaction.NEEDS_PRICE,
        Reaction.HAS_IT,
        Reaction.NO,
    )
    columns = (
        Column(words.translate("report", "Service proposed"), share=3),
        Column(words.translate("report", "proposed"), align=Align.RIGHT),
        *(Column(reaction_word(words, r), align=Align.RIGHT, width=46) for r in order),
        Column(words.translate("report", "Reasons for no"), share=3),
    )
    writer.table(columns, [_service(writer, s, order) for s in offers.services])
    _write_alive(writer, offers.alive)
    if offers.expected:
        worth = " + ".join(writer.form.minor_units(m, c) for c, m in offers.expected)
        text = words.translate("report", "Expected value, each offer by its likelihood: {worth}")
        writer.flow.paragraph(text.format(worth=worth), BODY)


def _service(writer: Writer, offers: ServiceOffers, order: tuple[Reaction, ...]) -> Row:
    number = writer.form.number
    reasons = [
        f"{reason} ({number(count)})" if count > 1 else reason
        for reason, count in offers.no_reasons
    ]
    counts = (offers.reactions.get(r, 0) for r in order)
    return (
        Piece(offers.service or "–", CELL_STRONG),
        number(offers.proposed),
        *(number(c) if c else "·" for c in counts),
        tuple(Piece(r, CELL_QUIET) for r in reasons) or "",
    )


def _write_alive(writer: Writer, alive: Sequence[OfferLine]) -> None:
    words, form = writer.words, writer.form
    columns = (
        Column(words.translate("report", "Speak again")),
        Column(words.translate("report", "Client"), share=3),
        Column(words.translate("report", "Service proposed"), share=3),
        Column(words.translate("report", "Reaction")),
        Column(words.translate("report", "Value"), align=Align.RIGHT),
        Column(words.translate("report", "Likelihood"), align=Align.RIGHT),
    )
    rows: list[Row] = [
        (
            writer.day_or_dash(o.next_date),
            Piece(o.client or "–", CELL_STRONG),
            o.service or "–",
            reaction_word(words, o.reaction),
            writer.money_or_dash(o.value),
            form.percent(o.chance_percent) if o.chance_percent is not None else "–",
        )
        for o in alive
    ]
    writer.part_table(words.translate("report", "Offers still alive"), columns, rows)


def _write_contracts(writer: Writer, contracts: Sequence[ContractLine]) -> None:
    words = writer.words
    columns = (
        Column(words.translate("report", "Signed on")),
        Column(words.translate("report", "Number")),
        Column(words.translate("report", "Client"), share=3),
        Column(words.translate("report", "Value"), align=Align.RIGHT),
        Column(words.translate("report", "Leader, or why none came"), share=2.5),
        Column(words.translate("report", "Asked how satisfied on")),
    )
    rows: list[Row] = [
        (
            writer.day_or_dash(c.signed_on),
            c.number or "–",
            Piece(c.client or "–", CELL_STRONG),
            writer.money_or_dash(c.value),
            c.leader or c.no_leader_reason or "–",
            writer.day_or_dash(c.asked_on),
        )
        for c in contracts
    ]
    writer.table(columns, rows)


def _write_actions(writer: Writer, facts: TripFacts) -> None:
    words = writer.words
    columns = (
        Column(words.translate("report", "By")),
        Column(words.translate("report", "What"), share=4),
        Column(words.translate("report", "Client"), share=3),
        Column(words.translate("report", "Who"), share=2),
        Column(words.translate("report", "Kind")),
        Column(words.translate("report", "State")),
    )
    writer.table(columns, [_action(writer, a) for a in facts.actions])
    if facts.to_rebook:
        text = words.plural(
            "report",
            "%n fallen meeting(s) wait at the booking desk to be booked anew.",
            facts.to_rebook,
        )
        writer.flow.paragraph(text, QUIET)


def _action(writer: Writer, action: ActionLine) -> Row:
    words = writer.words
    desk = words.translate("report", "booking desk")
    done, due = words.translate("report", "done"), words.translate("report", "open")
    return (
        writer.day_or_dash(action.by),
        action.what or "–",
        Piece(action.client or "–", CELL_STRONG),
        action.owner or desk,
        Piece(source_word(words, action.source), CELL_QUIET),
        Piece(done, CELL_QUIET) if action.is_done else Piece(due, CELL_STRONG),
    )
