"""E-mail addresses in cells: one or several, with names and brackets around them."""

import re
from collections.abc import Sequence

_BREAKS = re.compile(r"[\s;,<>]+")
_PLAIN = re.compile(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)*\Z")
_ADDRESS = re.compile(r"[^@\s]+@[^@\s.]+(?:\.[^@\s.]+)*\Z")


def read_emails(texts: Sequence[str], notes: list[str]) -> tuple[str, ...]:
    """Return the addresses in some cells, each once; a text that has none goes to the notes."""
    if not texts:
        return ()
    if len(texts) == 1 and _PLAIN.match(texts[0]):
        return (texts[0],)
    found: dict[str, str] = {}
    for text in texts:
        parts = [p.removeprefix("mailto:").strip("'\"()") for p in _BREAKS.split(text)]
        addresses = [p for p in parts if _ADDRESS.match(p)]
        for address in addresses:
            found.setdefault(address.lower(), address)
        if not addresses:
            notes.append(f"E-mail: {text}")
    return tuple(found.values())
