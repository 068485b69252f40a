"""How many of a day's meetings will be held, from the firm's own history, never from what we cancelled.

Formulas and worked examples: RULES section 5.2; the shared effect of a day is mixed in
over five Gauss-Hermite nodes, tau 0.5 in log-odds.
"""

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache

from fieldsales.domain.meeting import MeetingState
from fieldsales.views.trips import MeetingCard, Trials

START_MEAN = 0.40
FEW_TRIALS = 20
CONFIRMED_LOG_ODDS = 0.8
GOAL_LOW, GOAL_HIGH = 2, 3
MOST_A_DAY = 8
_PRIOR_WEIGHT = 4
_TAU = 0.5
NODES = (
    (-2.8570, 0.0113),
    (-1.3556, 0.2221),
    (0.0, 0.5333),
    (1.3556, 0.2221),
    (2.8570, 0.0113),
)


@dataclass(frozen=True, slots=True)
class Outlook:
    """What a day will bring. `counts[k]` is the chance that exactly k are held; `is_thin` below the goal.

    `few_data` says that the crew's own history is too short and the general mean was used.
    """

    expected: float
    counts: tuple[float, ...]
    few_data: bool = False

    @property
    def at_least_two(self) -> float:
        """The chance of two or more."""
        return sum(self.counts[2:])

    @property
    def at_least_three(self) -> float:
        """The chance of three or more."""
        return sum(self.counts[3:])

    @property
    def is_thin(self) -> bool:
        """Say whether fewer than the goal are to be expected."""
        return self.expected < GOAL_LOW

    @property
    def of_ten(self) -> tuple[int, int, int]:
        """Of ten such days, how many have none or one held, two, three or more; they sum to ten."""
        shares = (sum(self.counts[:2]), sum(self.counts[2:3]), self.at_least_three)
        return _sum_to_ten(shares)


def mean_of(crew: Trials) -> float:
    """Return the mean chance of a crew, drawn to the general start value while its history is short."""
    weight = FEW_TRIALS
    return (weight * START_MEAN + crew.held) / (weight + crew.booked)


def chance_of(card: MeetingCard, mean: float) -> float:
    """Return the chance that a meeting is held; 1 or 0 when its outcome is known."""
    match card.state:
        case MeetingState.HELD | MeetingState.IN_PROGRESS:
            return 1.0
        case MeetingState.PLANNED | MeetingState.PROPOSED:
            return client_chance(card.trials, mean)
        case MeetingState.CONFIRMED:
            return _shifted(client_chance(card.trials, mean), CONFIRMED_LOG_ODDS)
        case _:
            return 0.0


def client_chance(trials: Trials, mean: float) -> float:
    """Return a client's chance: (4 m + held) / (4 + trials)."""
    return (_PRIOR_WEIGHT * mean + trials.held) / (_PRIOR_WEIGHT + trials.booked)


def outlook_of(cards: Iterable[MeetingCard], crew: Trials, extra: Sequence[float] = ()) -> Outlook:
    """Return the outlook of a day's meetings; `extra` are chances of meetings not booked yet."""
    mean = mean_of(crew)
    chances = [chance_of(c, mean) for c in cards if c.state is not MeetingState.VOID]
    return outlook([*(c for c in chances if c > 0), *extra], few_data=crew.booked < FEW_TRIALS)


def outlook(chances: Sequence[float], *, few_data: bool = False) -> Outlook:
    """Return the outlook of meetings with these chances."""
    return Outlook(sum(chances), _held_counts(tuple(chances)), few_data)


@lru_cache(maxsize=2_048)
def _held_counts(chances: tuple[float, ...]) -> tuple[float, ...]:
    """Return the chance of each number held, mixed over good and bad days."""
    mixed = [0.0] * (len(chances) + 1)
    by_node = [on_days(c) for c in chances]
    for place, (_, weight) in enumerate(NODES):
        for count, share in enumerate(_poisson_binomial([d[place] for d in by_node])):
            mixed[count] += weight * share
    return tuple(mixed)


def _poisson_binomial(chances: Sequence[float]) -> list[float]:
    counts = [1.0]
    for chance in chances:
        longer = [0.0] * (len(counts) + 1)
        for count, share in enumerate(counts):
            longer[count] += share * (1 - chance)
            longer[count + 1] += share * chance
        counts = longer
    return counts


@lru_cache(maxsize=4_096)
def on_days(chance: float) -> tuple[float, ...]:
    """Return a chance on bad to good days, so that its mean stays; a certain meeting stays certain."""
    if chance <= 0.0 or chance >= 1.0:
        return (chance,) * len(NODES)
    low, high = -12.0, 12.0
    for _ in range(50):
        middle = (low + high) / 2
        mean = sum(weight * _logistic(middle + _TAU * node) for node, weight in NODES)
        low, high = (middle, high) if mean < chance else (low, middle)
    return tuple(_logistic(low + _TAU * node) for node, _ in NODES)


def _shifted(chance: float, log_odds: float) -> float:
    return _logistic(math.log(chance / (1 - chance)) + log_odds) if 0 < chance < 1 else chance


def _logistic(value: float) -> float:
    return 1 / (1 + math.exp(-value))


def _sum_to_ten(shares: tuple[float, float, float]) -> tuple[int, int, int]:
    """Round shares to tenths that sum to ten: the largest remainders get what is left."""
    exact = [10 * s for s in shares]
    whole = [math.floor(e) for e in exact]
    left = 10 - sum(whole)
    by_rest = sorted(range(3), key=lambda i: exact[i] - whole[i], reverse=True)
    for place in by_rest[:left]:
        whole[place] += 1
    return whole[0], whole[1], whole[2]
