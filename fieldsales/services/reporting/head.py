"""Part 1 of a trip's report: which trip, who travelled and who joined, how fresh the data are."""

from datetime import date

from fieldsales.domain.day_account import day_of
from fieldsales.domain.meeting import AttendeeSide, Meeting, MeetingState
from fieldsales.domain.people import BrigadeMember
from fieldsales.forms.template import Template
from fieldsales.services.reporting.rows import TripRows
from fieldsales.views.trip_facts import CrewMember, Head, LeaderDays


def head_of(rows: TripRows) -> Head:
    """Return the head of the report."""
    trip, template = rows.trip, _template(rows)
    return Head(
        company=rows.company,
        number=trip.number,
        title=trip.title,
        region=rows.region.name if rows.region else "",
        brigade=rows.brigade.name if rows.brigade else "",
        dates=trip.dates,
        zone=trip.zone,
        state=trip.state,
        version=trip.report_version,
        printed_by=rows.printed_by,
        data=rows.data,
        crew=_crew(rows),
        leaders=_leaders(rows),
        lead=rows.person_name(trip.lead_id or (rows.brigade.lead_id if rows.brigade else None)),
        goals=trip.goals.strip(),
        lead_words=trip.lead_words.strip(),
        template=template.title if template else None,
        template_version=template.version if template else "",
    )


def _template(rows: TripRows) -> Template | None:
    """Return the questionnaire used most on the trip."""
    used = [r.template_id for r in rows.responses if r.template_id in rows.templates]
    if not used:
        return None
    return rows.templates[max(sorted(set(used)), key=used.count)]


def _crew(rows: TripRows) -> tuple[CrewMember, ...]:
    """Return who belonged to the brigade on any day of the trip, the longest members first."""
    dates = rows.trip.dates
    there = [
        m
        for m in rows.members
        if m.since <= dates.last and (m.until is None or m.until >= dates.first)
    ]
    by_id = {m.id: m for m in rows.members}
    there.sort(key=lambda m: (m.since, rows.person_name(m.person_id), m.id))
    return tuple(_member(m, by_id, rows) for m in there)


def _member(member: BrigadeMember, by_id: dict[bytes, BrigadeMember], rows: TripRows) -> CrewMember:
    dates = rows.trip.dates
    replaced = by_id.get(member.substitutes_id or b"")
    return CrewMember(
        rows.person_name(member.person_id),
        member.since if member.since > dates.first else None,
        member.until if member.until is not None and member.until < dates.last else None,
        rows.person_name(replaced.person_id) if replaced else "",
        member.reason,
    )


def _leaders(rows: TripRows) -> tuple[LeaderDays, ...]:
    """Return who joined the crew at meetings that were held, and on which days."""
    crew = {m.person_id for m in rows.members}
    days: dict[bytes, set[date]] = {}
    for meeting in rows.own_meetings:
        if meeting.state is MeetingState.HELD:
            for person_id in _guests(meeting, rows) - crew:
                days.setdefault(person_id, set()).add(day_of(meeting))
    named = ((rows.person_name(i), tuple(sorted(d))) for i, d in days.items())
    return tuple(LeaderDays(name, d) for name, d in sorted(named) if name)


def _guests(meeting: Meeting, rows: TripRows) -> set[bytes]:
    came = {
        a.person_id
        for a in rows.attendees.get(meeting.id, ())
        if a.side is AttendeeSide.US and a.person_id and a.came is not False
    }
    return came | ({meeting.leader_id} if meeting.leader_id else set())
