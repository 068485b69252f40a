"""Read when a firm receives, as somebody types it: `mon-fri 9-14, 16-18; sat 10-13`, in en, es or ru.

Without days Monday to Friday is meant. Answers None when a word is not understood: it never guesses.
"""

import re
from collections.abc import Iterable, Sequence

from fieldsales.domain.registers import Opening
from fieldsales.domain.text import fold
from fieldsales.planning import typed_words as words

WORKING_DAYS = (0, 1, 2, 3, 4)
_SPAN = re.compile(r"(\d{1,2})(?:[:.h]?(\d{2}))?h?-(\d{1,2})(?:[:.h]?(\d{2}))?h?\Z")
_EVERY = frozenset({"daily", "diario", "ежедневно", "always", "todos"})
_FILLERS = frozenset({"y", "and", "и", "de", "a", "from", "с", "to", "h"})
_DASHES = str.maketrans({"–": "-", "—": "-", "−": "-"})


def read_hours(text: str) -> tuple[Opening, ...] | None:
    """Return the hours meant, ordered; empty for no text, None when it is not understood."""
    plain = re.sub(r"\s*-\s*", "-", fold(text.translate(_DASHES)))
    days: tuple[int, ...] = ()
    has_span, found = True, set[Opening]()
    for word in re.split(r"[\s,;]+", plain):
        named = _days(word)
        span = _SPAN.match(word)
        if not word or word in _FILLERS:
            continue
        if named:
            days, has_span = (named if has_span else (*days, *named)), False
        elif span:
            opening = _opening(*span.groups())
            if opening is None:
                return None
            has_span = True
            found |= {Opening(day, *opening) for day in days or WORKING_DAYS}
        else:
            return None
    if not has_span:
        return None
    return tuple(sorted(found, key=lambda o: (o.weekday, o.from_minute)))


def grouped(openings: Iterable[Opening]) -> list[tuple[list[int], list[tuple[int, int]]]]:
    """Return (weekdays, hours of each) with days of the same hours together."""
    by_day: dict[int, list[tuple[int, int]]] = {}
    for opening in sorted(openings, key=lambda o: (o.weekday, o.from_minute)):
        by_day.setdefault(opening.weekday, []).append((opening.from_minute, opening.until_minute))
    groups: list[tuple[list[int], list[tuple[int, int]]]] = []
    for day, hours in by_day.items():
        same = next((g for g in groups if g[1] == hours), None)
        if same is None:
            groups.append(([day], hours))
        else:
            same[0].append(day)
    return groups


def runs(days: Sequence[int]) -> list[tuple[int, int]]:
    """Return days as runs of neighbours: 0 1 2 4 is (0, 2), (4, 4)."""
    found: list[tuple[int, int]] = []
    for day in days:
        if found and found[-1][1] == day - 1:
            found[-1] = (found[-1][0], day)
        else:
            found.append((day, day))
    return found


def _days(word: str) -> tuple[int, ...]:
    if word in _EVERY:
        return tuple(range(7))
    first, dash, last = word.rstrip(".:").partition("-")
    begins = words.weekday_of(first.rstrip("."))
    if not dash:
        return () if begins is None else (begins,)
    ends = words.weekday_of(last.rstrip("."))
    if begins is None or ends is None or ends < begins:
        return ()
    return tuple(range(begins, ends + 1))


def _opening(
    first: str | None, first_minute: str | None, last: str | None, last_minute: str | None
) -> tuple[int, int] | None:
    begins = int(first or 0) * 60 + int(first_minute or 0)
    ends = int(last or 0) * 60 + int(last_minute or 0)
    return (begins, ends) if begins < ends <= 24 * 60 else None
