"""Merge two clients that are one firm, and take it back (docs/decisions/0007).

Nothing is rewritten: the merged client points at the kept one, and every reader shows its meetings, answers
and history there. The kept one takes over what it lacked. Both are one act, which `Undo` takes back.
"""

from dataclasses import replace

from fieldsales.domain.client import Client
from fieldsales.domain.ids import ClientId
from fieldsales.domain.merging import taken_over
from fieldsales.errors import RuleError
from fieldsales.services.workplace import Workplace


class Merging:
    """Use cases of clients that are there twice."""

    def __init__(self, workplace: Workplace) -> None:
        self._work = workplace

    def merge(self, kept_id: bytes, merged_id: bytes) -> int:
        """Show one client as part of another; return the act's number.

        Raises:
            RuleError: both are the same, one is not here, or it was merged already.
        """
        with self._work.act() as act:
            shown = act.tx.merged.shown(kept_id)
            kept, merged = act.tx.need(Client, shown), act.tx.need(Client, merged_id)
            if kept.id == merged.id:
                raise RuleError("These are one client already.", where="MERGED")
            if merged.merged_into_id is not None:
                raise RuleError(
                    "This client was merged into another; take that back first "
                    "(`fieldsales client separate`).",
                    where="MERGED",
                )
            filled = taken_over(kept, merged)
            if filled.parent_id == merged.id:  # a branch that turns out to be its firm
                filled = replace(filled, parent_id=None, kind=merged.kind)
            act.change(replace(merged, merged_into_id=ClientId(kept.id)), merged)
            act.change(filled, kept)
            return act.commit()

    def separate(self, merged_id: bytes) -> int:
        """Let a merged client stand for itself again; what the kept one took over stays with it.

        Returns the act's number.
        """
        with self._work.act() as act:
            merged = act.tx.need(Client, merged_id)
            if merged.merged_into_id is None:
                raise RuleError("This client stands for itself.", where="ID")
            act.change(replace(merged, merged_into_id=None), merged)
            return act.commit()

    def merged_into(self, kept_id: bytes) -> tuple[Client, ...]:
        """Return the clients that are shown as this one, by name."""
        with self._work.read() as reader:
            family = reader.merged.family(kept_id)[1:]
            return tuple(sorted(reader.by_id(Client, family).values(), key=lambda c: c.name))
