"""Who belongs to a brigade on a day: a substitute stands in for dates, the member stays a member."""

from collections.abc import Iterable
from datetime import date

from fieldsales.domain.people import BrigadeMember


def members_on(members: Iterable[BrigadeMember], day: date) -> tuple[BrigadeMember, ...]:
    """Return those who travel on `day`: members of that day less the substituted, plus substitutes."""
    present = [m for m in members if m.since <= day and (m.until is None or day <= m.until)]
    replaced = {m.substitutes_id for m in present if m.substitutes_id}
    return tuple(m for m in present if m.id not in replaced)
