"""The functions of expressions: name, how many arguments, what they do.

The dialect is XLSForm's. `if`, `coalesce` and `selected` are those questionnaires use most; a function
that is not here refuses the template when it is published, never silently while a client sits opposite.
"""

import math
import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from fieldsales.forms.values import EMPTY, Value, as_number, as_text, as_truth

Arguments = Sequence[Value]


@dataclass(frozen=True, slots=True)
class Function:
    """A function of expressions; `most` None takes any number of arguments."""

    least: int
    most: int | None
    run: Callable[[Arguments], Value]


def _codes(value: Value) -> tuple[str, ...]:
    return value if isinstance(value, tuple) else tuple(as_text(value).split())


def _numbers(arguments: Arguments) -> list[float]:
    flat: list[float] = []
    for argument in arguments:
        parts: Sequence[Value] = argument if isinstance(argument, tuple) else (argument,)
        flat += [as_number(p) for p in parts]
    return flat


def _least(arguments: Arguments) -> Value:
    numbers = _numbers(arguments)
    return math.nan if not numbers or any(map(math.isnan, numbers)) else min(numbers)


def _greatest(arguments: Arguments) -> Value:
    numbers = _numbers(arguments)
    return math.nan if not numbers or any(map(math.isnan, numbers)) else max(numbers)


def _round(arguments: Arguments) -> Value:
    number = as_number(arguments[0])
    places = as_number(arguments[1]) if len(arguments) > 1 else 0.0
    if math.isnan(number) or math.isnan(places):
        return math.nan
    factor = 10.0 ** int(places)
    return math.floor(number * factor + 0.5) / factor


def _whole(arguments: Arguments) -> Value:
    number = as_number(arguments[0])
    return number if math.isnan(number) else float(math.trunc(number))


def _first_given(arguments: Arguments) -> Value:
    return next((a for a in arguments if as_text(a) not in {EMPTY, "NaN"}), EMPTY)


def _substring(arguments: Arguments) -> Value:
    text, start = as_text(arguments[0]), int(as_number(arguments[1]))
    return text[start : int(as_number(arguments[2]))] if len(arguments) > 2 else text[start:]


FUNCTIONS: Mapping[str, Function] = {
    "selected": Function(2, 2, lambda a: as_text(a[1]) in _codes(a[0])),
    "count-selected": Function(1, 1, lambda a: float(len(_codes(a[0])))),
    "not": Function(1, 1, lambda a: not as_truth(a[0])),
    "true": Function(0, 0, lambda _: True),
    "false": Function(0, 0, lambda _: False),
    "boolean": Function(1, 1, lambda a: as_truth(a[0])),
    "number": Function(1, 1, lambda a: as_number(a[0])),
    "string": Function(1, 1, lambda a: as_text(a[0])),
    "int": Function(1, 1, _whole),
    "round": Function(1, 2, _round),
    "min": Function(1, None, _least),
    "max": Function(1, None, _greatest),
    "sum": Function(1, None, lambda a: math.fsum(_numbers(a))),
    "count": Function(1, 1, lambda a: float(len(_codes(a[0])) if a[0] != EMPTY else 0)),
    "coalesce": Function(2, None, _first_given),
    "concat": Function(1, None, lambda a: "".join(map(as_text, a))),
    "string-length": Function(1, 1, lambda a: float(len(as_text(a[0])))),
    "contains": Function(2, 2, lambda a: as_text(a[1]) in as_text(a[0])),
    "starts-with": Function(2, 2, lambda a: as_text(a[0]).startswith(as_text(a[1]))),
    "substr": Function(2, 3, _substring),
    "regex": Function(2, 2, lambda a: re.fullmatch(as_text(a[1]), as_text(a[0])) is not None),
    "normalize-space": Function(1, 1, lambda a: " ".join(as_text(a[0]).split())),
}
