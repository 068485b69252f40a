"""Guess the country of a list that names none: by its country column, its towns, its letters."""

from collections import Counter
from collections.abc import Callable, Iterable, Sequence

from fieldsales.services.importing.cells import clean
from fieldsales.services.importing.source import Row
from fieldsales.services.importing.targets import Target
from fieldsales.services.places import Matcher

_MOST_ASKED = 200


def guess_country(
    rows: Sequence[Row],
    targets: Sequence[Target],
    matcher: Matcher,
    countries_of: Callable[[str], Iterable[str]],
) -> str:
    """Return the country most lines lie in; empty when nothing tells.

    Args:
        rows: a sample.
        targets: what the columns mean.
        matcher: reads names of countries.
        countries_of: the countries in which a town of that name lies, the largest first.
    """
    votes: Counter[str] = Counter()
    for row in rows[:_MOST_ASKED]:
        for place, target in enumerate(targets[: len(row.cells)]):
            text = clean(row.cells[place])
            if text and target is Target.COUNTRY:
                votes[matcher.country_code(text)] += 10
            elif text and target is Target.TOWN:
                votes.update(set(countries_of(text)))
    votes.pop("", None)
    if votes:
        return votes.most_common(1)[0][0]
    letters = "".join(clean(c) for row in rows[:20] for c in row.cells)
    cyrillic = sum(1 for c in letters if "а" <= c.lower() <= "я")
    return "RU" if cyrillic * 3 > len(letters) else ""
