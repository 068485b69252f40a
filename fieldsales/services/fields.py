"""Values of fields as plain JSON: for commands, scripts and histories.

Ids are UUID text, moments ISO 8601 with a zone, dates ISO, money `{"minor", "currency"}`, a register one
object. Reading accepts a moment without a zone as local to `zone`. Every refusal names the field and
what would fit.
"""

import types
from collections.abc import Mapping
from dataclasses import MISSING, fields, is_dataclass
from datetime import UTC, date, datetime
from enum import Enum
from functools import lru_cache
from typing import Any, Union, get_args, get_origin, get_type_hints
from zoneinfo import ZoneInfo

from fieldsales.domain.entity import Entity, Field, Kind
from fieldsales.domain.ids import id_from_text, id_text
from fieldsales.domain.kinds import kind_of
from fieldsales.errors import RuleError


def to_plain(value: Any) -> Any:  # noqa: ANN401 - a field of any type
    """Return a value as JSON can hold it."""
    if isinstance(value, Entity):
        names = (f.name for f in kind_of(type(value)).fields)
        return {"id": id_text(value.id)} | {n: to_plain(getattr(value, n)) for n in names}
    if isinstance(value, bytes):
        return id_text(value) if len(value) == 16 else value.hex()
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, datetime):
        return value.astimezone(UTC).isoformat().replace("+00:00", "Z")
    if isinstance(value, date):
        return value.isoformat()
    if is_dataclass(value) and not isinstance(value, type):
        return {f.name: to_plain(getattr(value, f.name)) for f in fields(value)}
    if isinstance(value, tuple | list):
        return [to_plain(v) for v in value]
    return value


def from_plain(annotation: Any, value: Any, *, where: str, zone: str = "UTC") -> Any:  # noqa: ANN401
    """Read a value of a type from JSON or from the text of a command."""
    base, optional = _without_none(annotation)
    if value is None or (value == "" and optional):
        if optional:
            return None
        raise RuleError("{where} cannot be empty.", where=where)
    plain = getattr(base, "__supertype__", base)
    if get_origin(plain) is tuple:
        return _tuple_of(get_args(plain)[0], value, where, zone)
    if is_dataclass(plain):
        return _register_of(plain, value, where, zone)
    return _simple_of(plain, value, where, zone)


def field_named(kind: Kind[Any], name: str) -> Field:
    """Return a field of a kind; refuse an unknown one with the list."""
    found = kind.by_name.get(name)
    if found is None:
        known = ", ".join(f.name for f in kind.fields)
        raise RuleError(
            "{name} is not a field of {kind}; its fields are {known}.",
            name=name,
            kind=kind.name,
            known=known,
            where=name,
        )
    return found


def values_of(kind: Kind[Any], given: Mapping[str, Any], *, zone: str = "UTC") -> dict[str, Any]:
    """Read several fields of a kind."""
    return {
        name: from_plain(field_named(kind, name).annotation, value, where=name, zone=zone)
        for name, value in given.items()
    }


def check_complete(kind: Kind[Any], values: Mapping[str, Any]) -> None:
    """Refuse values for a new record when a field that must be given is missing."""
    missing = [
        f.name
        for f in fields(kind.entity)
        if f.default is MISSING and f.default_factory is MISSING and f.name not in {*values, "id"}
    ]
    if missing:
        known = ", ".join(f.name for f in kind.fields)
        raise RuleError(
            "A {kind} needs {missing}; its fields are {known}.",
            kind=kind.name,
            missing=", ".join(missing),
            known=known,
            where=missing[0],
        )


def example_of(annotation: Any) -> tuple[str, str]:  # noqa: ANN401 - a field of any type
    """Return the type of a field in words and an example, for help texts."""
    base, _optional = _without_none(annotation)
    plain = getattr(base, "__supertype__", base)
    if get_origin(plain) is tuple:
        inner, example = example_of(get_args(plain)[0])
        return f"list of {inner}", f"[{example}]"
    if is_dataclass(plain):
        register: Any = plain
        hints = _hints(register)
        parts = [f'"{f.name}": {_quoted(hints[f.name])}' for f in fields(register)]
        return register.__name__.lower(), "{" + ", ".join(parts) + "}"
    if isinstance(plain, type) and issubclass(plain, Enum):
        return "one of " + "|".join(str(m.value) for m in plain), str(next(iter(plain)).value)
    name = getattr(base, "__name__", str(base))
    return _EXAMPLES.get(plain, (name, ""))


_EXAMPLES: dict[Any, tuple[str, str]] = {
    bytes: ("id", "0193a1b2-0000-7000-8000-000000000001"),
    str: ("text", "words"),
    int: ("whole number", "60"),
    bool: ("truth", "true"),
    date: ("date", "2026-12-01"),
    datetime: ("moment", "2026-12-01T09:00+01:00"),
}


def _quoted(annotation: Any) -> str:  # noqa: ANN401
    kind, example = example_of(annotation)
    is_bare = kind in {"whole number", "truth"} or example[:1] in {"{", "["}
    return example if is_bare else f'"{example}"'


def _tuple_of(inner: Any, value: Any, where: str, zone: str) -> tuple[Any, ...]:  # noqa: ANN401
    if isinstance(value, str):
        value = [v.strip() for v in value.split(",") if v.strip()]
    if not isinstance(value, list | tuple):
        raise RuleError("{where} is a list.", where=where)
    return tuple(from_plain(inner, v, where=where, zone=zone) for v in value)


def _register_of(register: Any, value: Any, where: str, zone: str) -> Any:  # noqa: ANN401
    if not isinstance(value, Mapping):
        _, example = example_of(register)
        raise RuleError(
            "{where} is one JSON object, such as {example}.", where=where, example=example
        )
    hints, known = _hints(register), {f.name for f in fields(register)}
    value = {_full_name(name, known): part for name, part in value.items()}
    unknown = sorted(set(value) - known)
    if unknown:
        raise RuleError(
            "{where} has no {unknown}; it has {known}.",
            where=where,
            unknown=", ".join(unknown),
            known=", ".join(sorted(known)),
        )
    local = str(value.get("zone") or zone)
    given = {
        name: from_plain(hints[name], part, where=f"{where}.{name}", zone=local)
        for name, part in value.items()
    }
    if "zone" in known:
        given.setdefault("zone", local)
    missing = [f.name for f in fields(register) if f.name not in given and f.default is MISSING]
    if missing:
        raise RuleError("{where} needs {missing}.", where=where, missing=", ".join(missing))
    return register(**given)


def _full_name(name: str, known: set[str]) -> str:
    """Return the field meant: a reference may be named without its `_id`."""
    return f"{name}_id" if name not in known and f"{name}_id" in known else name


def _simple_of(plain: Any, value: Any, where: str, zone: str) -> Any:  # noqa: ANN401
    text = value if isinstance(value, str) else str(value)
    try:
        if plain is bool:
            return _truth(value)
        if plain is bytes:
            return id_from_text(text, where)
        if plain is datetime:
            return _moment(text, zone)
        if plain is date:
            return date.fromisoformat(text)
        if isinstance(plain, type) and issubclass(plain, Enum):
            return _member(plain, text)
        return plain(value if plain is not str else text)
    except (ValueError, TypeError, KeyError) as error:
        kind, example = example_of(plain)
        raise RuleError(
            "{where} is {kind}, such as {example}; {value} does not fit.",
            where=where,
            kind=kind,
            example=example,
            value=text,
        ) from error


def _member(enum: type[Enum], text: str) -> Enum:
    for member in enum:
        if member.value == text:
            return member
    raise ValueError(text)


def _truth(value: Any) -> bool:  # noqa: ANN401
    return {"true": True, "yes": True, "1": True, "false": False, "no": False, "0": False}[
        str(value).lower()
    ]


def _moment(text: str, zone: str) -> datetime:
    moment = datetime.fromisoformat(text)
    if moment.tzinfo is None:
        moment = moment.replace(tzinfo=ZoneInfo(zone))
    return moment.astimezone(UTC)


def _without_none(annotation: Any) -> tuple[Any, bool]:  # noqa: ANN401
    if get_origin(annotation) in {Union, types.UnionType}:
        return next(a for a in get_args(annotation) if a is not types.NoneType), True
    return annotation, False


@lru_cache(None)
def _hints(register: Any) -> dict[str, Any]:  # noqa: ANN401
    return get_type_hints(register)
