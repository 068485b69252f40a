"""How satisfied clients are: means, share of good marks, willingness to recommend (RULES section 5.7).

Sums are exact; a figure is rounded once, half up, when it is shown. A margin stands beside the net score
because on a trip's dozen questionnaires it is often wider than the score itself.
"""

import math
from collections.abc import Iterable
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal
from fractions import Fraction

GOOD_MARK = 4
PROMOTER, DETRACTOR = 9, 6
_Z_95 = 1.96


@dataclass(frozen=True, slots=True)
class Marks:
    """Marks 1-5 given to one question, or to all of them."""

    given: tuple[int, ...] = ()

    @property
    def mean(self) -> Fraction | None:
        """The mean; None when nobody gave a mark."""
        return Fraction(sum(self.given), len(self.given)) if self.given else None

    @property
    def good(self) -> int:
        """How many are 4 or 5."""
        return sum(m >= GOOD_MARK for m in self.given)


@dataclass(frozen=True, slots=True)
class NetScore:
    """Answers 0-10 to "would you recommend us?" (NPS)."""

    promoters: int
    passives: int
    detractors: int

    @property
    def answers(self) -> int:
        """How many answered."""
        return self.promoters + self.passives + self.detractors

    @property
    def score(self) -> int | None:
        """Percent of promoters less percent of detractors, rounded once; None without answers."""
        if not self.answers:
            return None
        return rounded(Fraction(100 * (self.promoters - self.detractors), self.answers))

    @property
    def margin(self) -> int | None:
        """Half the width of the 95 % interval, in points; None without answers."""
        if not self.answers:
            return None
        up, down = self.promoters / self.answers, self.detractors / self.answers
        spread = (up + down - (up - down) ** 2) / self.answers
        return rounded(Fraction(_Z_95 * 100 * math.sqrt(max(spread, 0.0))))


def net_score(answers: Iterable[int]) -> NetScore:
    """Sort answers 0-10 into promoters (9-10), passives and detractors (0-6)."""
    given = tuple(answers)
    promoters = sum(a >= PROMOTER for a in given)
    detractors = sum(a <= DETRACTOR for a in given)
    return NetScore(promoters, len(given) - promoters - detractors, detractors)


def percent(part: int, whole: int) -> int | None:
    """Return part of whole in percent, rounded half up; None when there is no whole."""
    return rounded(Fraction(100 * part, whole)) if whole else None


def rounded(value: Fraction) -> int:
    """Round half away from zero to a whole number."""
    exact = Decimal(value.numerator) / Decimal(value.denominator)
    return int(exact.quantize(Decimal(1), ROUND_HALF_UP))
