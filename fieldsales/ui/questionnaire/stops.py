"""Where the cursor of a form can stop, in order: questions, repeats, the fields of the open entry, the end.

A stop is the path of a question, the id of a repeat ("another one?"), or FINISH. The fields of an open
entry come before their repeat, so that after the last field the next one is offered.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from fieldsales.forms.session import Session
from fieldsales.forms.template import Repeat

FINISH = "$finish"


@dataclass(frozen=True, slots=True)
class Entry:
    """One entry of a repeat."""

    repeat_id: str
    id: str


def stops_of(session: Session, opened: Entry | None) -> tuple[str, ...]:
    """Return all stops of a form as it stands; only the open entry has its fields among them."""
    return (*_stops(session, opened), FINISH)


def _stops(session: Session, opened: Entry | None) -> Iterator[str]:
    asked, repeats = session.visible(), set(session.shown_repeats())
    shown = set(asked)
    for _, item in session.plan.places.values():
        if isinstance(item, Repeat):
            if item.id not in repeats:
                continue
            if opened is not None and opened.repeat_id == item.id:
                beginning = f"{item.id}/{opened.id}/"
                yield from (p for p in asked if p.startswith(beginning))
            yield item.id
        elif item.id in shown:
            yield item.id


def section_id_of(session: Session, stop: str) -> str:
    """Return the section a stop stands in, empty for the end."""
    section = session.plan.section_of.get(stop.split("/", maxsplit=1)[0])
    return section.id if section else ""


def first_open(session: Session) -> str:
    """Return where to go on: the first question without an answer after the last one that has one."""
    stops = stops_of(session, None)
    answered = [n for n, stop in enumerate(stops) if stop in session.answers]
    start = answered[-1] + 1 if answered else 0
    return stops[min(start, len(stops) - 1)]


def skipped_before(session: Session, stop: str) -> set[str]:
    """Return the required questions before a stop that have neither answer nor reason."""
    stops = stops_of(session, None)
    place = stops.index(stop) if stop in stops else 0
    still_open = set(session.open_required())
    return {s for s in stops[:place] if s in still_open}
