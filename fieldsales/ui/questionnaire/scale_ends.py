"""Reads what the two ends of a scale mean out of a hint such as "0 = not at all, 10 = certainly"."""

import re

_ENDS = re.compile(r"\s*\d+\s*=\s*(?P<low>[^,;]+)[,;]\s*\d+\s*=\s*(?P<high>[^,;.]+)\.?\s*")


def scale_ends(hint: str) -> tuple[str, str] | None:
    """Return the words for the lowest and the highest number, None when the hint says something else."""
    found = _ENDS.fullmatch(hint)
    if found is None:
        return None
    return _sentence(found["low"]), _sentence(found["high"])


def _sentence(text: str) -> str:
    text = text.strip()
    return text[:1].upper() + text[1:]
