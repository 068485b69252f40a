"""Verbs of the trade: named transitions of a record, with who may and from which states.

Everything not listed is refused on the spot with one sentence; what arrives by sync is never refused
(RULES section 4.2). A verb is pure: it returns the record as it should be. What else an act brings about
(tasks, attendees, a standing plan) is the services' part.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Generic

from fieldsales.domain.change import Actor
from fieldsales.domain.entity import E, OpenEnum
from fieldsales.domain.people import Role
from fieldsales.errors import RuleError


@dataclass(frozen=True, slots=True)
class Asked:
    """What was asked with a verb: who, when, why, and values of fields by name."""

    actor: Actor
    now: datetime
    reason: str = ""
    values: Mapping[str, Any] | None = None

    def value(self, name: str, default: Any = None) -> Any:  # noqa: ANN401 - a field of any type
        """Return a value given with the verb."""
        return (self.values or {}).get(name, default)


@dataclass(frozen=True, slots=True)
class Verb(Generic[E]):
    """One named transition.

    Args:
        name: the word in commands and code.
        sources: states it starts from; empty for any.
        roles: who may.
        apply: the record as it should be.
        needs_reason: whether words of why must come with it.
    """

    name: str
    sources: frozenset[OpenEnum]
    roles: frozenset[Role]
    apply: Callable[[E, Asked], E]
    needs_reason: bool = False


CREW = frozenset({Role.REP, Role.LEAD, Role.HEAD})
DESK_AND_CREW = frozenset({Role.OFFICE, Role.REP, Role.LEAD, Role.HEAD})
LEADS = frozenset({Role.LEAD, Role.HEAD})
HEAD_ONLY = frozenset({Role.HEAD})


def check_verb(verb: Verb[Any], state: OpenEnum, asked: Asked) -> None:
    """Refuse a verb that this person may not say, or not from this state, or not without a reason."""
    if asked.actor.roles.isdisjoint(verb.roles):
        names = ", ".join(sorted(verb.roles))
        raise RuleError(
            "To {verb} is for {roles}; ask one of them.",
            verb=verb.name,
            roles=names,
            where=verb.name,
        )
    if verb.sources and state not in verb.sources:
        states = ", ".join(sorted(verb.sources))
        raise RuleError(
            "It is {state}; to {verb} it must be {states}.",
            state=str(state),
            verb=verb.name,
            states=states,
            where=verb.name,
        )
    if verb.needs_reason and not asked.reason.strip():
        raise RuleError("To {verb} needs a reason in words.", verb=verb.name, where="reason")
