"""Words that do not belong into notes about a person: health, religion, politics, union, origin, family.

A warning beside the field, no more: nothing is refused and nothing is sent anywhere (RULES section 6.5).
Beginnings of words without accents, in English, Spanish and Russian; a short list that rather misses one.
"""

import re
from collections.abc import Mapping

from fieldsales.domain.text import fold

_BEGINNINGS: Mapping[str, tuple[str, ...]] = {
    "health": (
        "illness", "disease", "cancer", "diabet", "depress", "pregnan", "surgery", "alcohol", "enferm",
        "embaraz", "болезн", "болеет", "беремен", "диабет", "хирург", "депресс", "алкогол",
    ),
    "belief": (
        "religio", "catholic", "muslim", "jewish", "church", "catolic", "musulman", "judio", "iglesia",
        "религи", "православ", "мусульман", "еврей", "церков", "атеист",
    ),
    "politics": (
        "politic", "voted", "socialist", "communist", "trade union", "sindica", "comunista", "политик",
        "голосует", "голосовал", "коммунист", "профсоюз",
    ),
    "family": (
        "divorc", "his wife", "her husband", "his daughter", "her daughter", "his son", "her son",
        "su mujer", "su marido", "su hijo", "su hija", "развод", "развелся", "развелась", "его жена",
        "ее муж", "его сын", "ее сын", "его дочь", "ее дочь",
    ),
    "money": ("bankrupt", "in debt", "arruinad", "endeudad", "банкрот", "в долгах"),
}  # fmt: skip
_PATTERNS = {
    subject: re.compile(r"\b(?:" + "|".join(re.escape(fold(w)) for w in words) + ")")
    for subject, words in _BEGINNINGS.items()
}


def delicate(text: str) -> str:
    """Return what delicate subject words about a person touch, empty when none."""
    folded = fold(text)
    return next((s for s, pattern in _PATTERNS.items() if pattern.search(folded)), "")
