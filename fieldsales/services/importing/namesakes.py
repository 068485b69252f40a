"""Persons of one name: which of them a line may be, however many bear it.

A few are looked through; of many (a reception, a common name in a list of 100,000) each way to be the same
is looked up, so that a line takes a fixed time.
"""

from collections.abc import Iterable
from dataclasses import dataclass

from fieldsales.services.importing.report import Evidence

FEW = 16


@dataclass(slots=True, eq=False)
class PersonRef:
    """A contact known so far; `line` is 0 for one of the base, `cells_hash` that of the line it came from."""

    id: bytes
    name: str
    client_id: bytes | None
    reach: frozenset[str]
    line: int = 0
    cells_hash: int = 0


@dataclass(frozen=True, slots=True)
class PersonMatch:
    """The contact a line may be, and why; SAME is certain."""

    ref: PersonRef
    evidence: Evidence


class _Index:
    """Persons by the line they came from and by their numbers and addresses; the first of each is kept."""

    __slots__ = ("by_hash", "by_reach")

    def __init__(self) -> None:
        self.by_hash: dict[int, PersonRef] = {}
        self.by_reach: dict[str, PersonRef] = {}

    def add(self, ref: PersonRef) -> None:
        if ref.line > 0:
            self.by_hash.setdefault(ref.cells_hash, ref)
        for one in ref.reach:
            self.by_reach.setdefault(one, ref)

    def reached_by(self, reach: Iterable[str]) -> PersonRef | None:
        found = [ref for one in reach if (ref := self.by_reach.get(one)) is not None]
        return min(found, key=lambda r: (r.line, r.id), default=None)


class Namesakes:
    """The persons of one name."""

    __slots__ = ("_alone", "_at_client", "_every", "_first_alone", "_refs")

    def __init__(self) -> None:
        self._refs: list[PersonRef] = []
        self._at_client: dict[bytes, PersonRef] = {}
        self._every: _Index | None = None
        self._alone: _Index | None = None
        self._first_alone: PersonRef | None = None

    def add(self, ref: PersonRef) -> None:
        """Remember one more."""
        self._refs.append(ref)
        if self._every is not None:
            self._enter(ref)
        elif len(self._refs) > FEW:
            self._every, self._alone = _Index(), _Index()
            for known in self._refs:
                self._enter(known)

    def _enter(self, ref: PersonRef) -> None:
        if self._every is not None and self._alone is not None:
            self._every.add(ref)
            if ref.client_id is None:
                self._alone.add(ref)
                self._first_alone = self._first_alone or ref
            else:
                self._at_client.setdefault(ref.client_id, ref)

    def match(
        self, reach: frozenset[str], client_id: bytes | None, cells_hash: int
    ) -> PersonMatch | None:
        """Return the one a line may be: at the same client, or without one.

        Args:
            reach: numbers and addresses of the line's person.
            client_id: the client of the line, None when it names none.
            cells_hash: of the whole line; an equal line is the same person.
        """
        if self._every is None or self._alone is None:
            return self._looked_through(reach, client_id, cells_hash)
        if client_id is not None and (ref := self._at_client.get(client_id)):
            return PersonMatch(ref, Evidence.SAME)
        index = self._every if client_id is None else self._alone
        if (ref := index.by_hash.get(cells_hash)) is not None:
            return PersonMatch(ref, Evidence.SAME)
        if (ref := index.reached_by(reach)) is not None:
            return PersonMatch(ref, Evidence.PHONE)
        if client_id is None and self._first_alone is not None:
            return PersonMatch(self._first_alone, Evidence.NAME)
        return None

    def _looked_through(
        self, reach: frozenset[str], client_id: bytes | None, cells_hash: int
    ) -> PersonMatch | None:
        for ref in self._refs:
            if client_id is not None and ref.client_id == client_id:
                return PersonMatch(ref, Evidence.SAME)
        alone = [r for r in self._refs if client_id is None or r.client_id is None]
        for evidence, fits in (
            (Evidence.SAME, lambda r: r.line > 0 and r.cells_hash == cells_hash),
            (Evidence.PHONE, lambda r: not reach.isdisjoint(r.reach)),
            (Evidence.NAME, lambda r: client_id is None and r.client_id is None),
        ):
            found = next(filter(fits, alone), None)
            if found is not None:
                return PersonMatch(found, evidence)
        return None
