"""Any record of any kind, by the types of its fields: for laws that hold whatever was entered."""

from dataclasses import fields, is_dataclass
from datetime import UTC, date, datetime
from enum import Enum
from functools import lru_cache
from types import NoneType, UnionType
from typing import Any, Union, get_args, get_origin, get_type_hints

from hypothesis import strategies as st

from fieldsales.domain.entity import Entity, Kind, OpenEnum

IDS = st.binary(min_size=16, max_size=16)
TEXTS = st.text(st.characters(codec="utf-8"), max_size=20)
MOMENTS = st.datetimes(timezones=st.just(UTC))
WHOLE = st.integers(-(2**63), 2**63 - 1)


def records(kind: Kind[Any]) -> st.SearchStrategy[Entity]:
    """Return any record of a kind; its enums hold values of newer programs too."""
    hints = get_type_hints(kind.entity)
    given = {f.name: values(hints[f.name]) for f in kind.fields}
    found: st.SearchStrategy[Entity] = st.builds(kind.entity, id=IDS, seen=st.none(), **given)
    return found


@lru_cache(None)
def values(annotation: Any) -> st.SearchStrategy[Any]:
    """Return any value of a field's type."""
    plain = getattr(annotation, "__supertype__", annotation)
    if get_origin(plain) in {Union, UnionType}:
        return st.one_of(*(st.none() if a is NoneType else values(a) for a in get_args(plain)))
    if get_origin(plain) is tuple:
        return st.lists(values(get_args(plain)[0]), max_size=3).map(tuple)
    if is_dataclass(plain):
        register: Any = plain
        hints = get_type_hints(register)
        return st.builds(register, **{f.name: values(hints[f.name]) for f in fields(register)})
    if isinstance(plain, type) and issubclass(plain, OpenEnum):
        return st.sampled_from(plain) | TEXTS.filter(bool).map(plain)
    if isinstance(plain, type) and issubclass(plain, Enum):
        return st.sampled_from(plain)
    return _SIMPLE[plain]


_SIMPLE: dict[Any, st.SearchStrategy[Any]] = {
    bool: st.booleans(),
    int: WHOLE,
    str: TEXTS,
    bytes: IDS,
    date: st.dates(),
    datetime: MOMENTS,
}
