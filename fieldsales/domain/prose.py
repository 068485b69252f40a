"""Words that two people changed without seeing each other, put together where that is clean. Pure.

Three ways: what each changed of the text both had before them, by sentences and lines. Where both touched
the same place nothing is put together and both stay, for a person to settle.
"""

import re
from collections.abc import Mapping, Sequence
from difflib import SequenceMatcher

LONG_TEXTS: Mapping[str, frozenset[str]] = {
    "client": frozenset({"notes"}),
    "contact": frozenset({"notes"}),
    "note": frozenset({"text"}),
    "meeting": frozenset({"summary"}),
    "case": frozenset({"words"}),
    "trip": frozenset({"lead_words"}),
}
"""Fields of several sentences, by kind; a name or a number is never put together."""
_BREAKS = re.compile(r"(\n+|(?<=[.!?…])[ \t]+)")
_MOST = 20_000
"""Longer texts are left to a person: to compare them costs a push too much."""
_Edit = tuple[int, int, list[str]]


def put_together(before: str, one: str, other: str) -> str | None:
    """Return the text with the changes of both, None where they touch each other.

    Both appended: the words of `one` stand first. Nothing before: two beginnings are no additions.
    """
    if other in (one, before):
        return one
    if one == before:
        return other
    if not before.strip() or max(len(before), len(one), len(other)) > _MOST:
        return None
    pieces = _pieces(before)
    edits, others = _edits(pieces, one), _edits(pieces, other)
    end = len(pieces)
    appended = [e for e in (edits[-1], others[-1]) if e[:2] == (end, end)]
    if len(appended) == 2:
        tail = _joined(*("".join(words) for _, _, words in appended))
        edits, others = edits[:-1], [*others[:-1], (end, end, [tail])]
    if any(_touch(a, b) for a in edits for b in others):
        return None
    for start, stop, words in sorted((*edits, *others), reverse=True, key=lambda e: e[:2]):
        pieces[start:stop] = words
    return "".join(pieces)


def _pieces(text: str) -> list[str]:
    """Return sentences, lines and what stands between them; joined they are the text."""
    return [p for p in _BREAKS.split(text) if p]


def _edits(pieces: Sequence[str], text: str) -> list[_Edit]:
    after = _pieces(text)
    matcher = SequenceMatcher(None, pieces, after, autojunk=False)
    return [(i, k, after[m:n]) for what, i, k, m, n in matcher.get_opcodes() if what != "equal"]


def _touch(one: _Edit, other: _Edit) -> bool:
    """Say whether two edits meet, or one ends where the other begins: who comes first could not be said."""
    return one[0] <= other[1] and other[0] <= one[1]


def _joined(first: str, second: str) -> str:
    is_apart = first[-1:].isspace() or second[:1].isspace()
    return first + second if is_apart else f"{first}\n{second}"
