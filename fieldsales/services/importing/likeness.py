"""Find the record a line may be: same key, tax number or phone, or a near name in the same town.

Never compares everything with everything. Keys and numbers are looked up; a name is compared only with
names of the same town that share the beginning or the end of a word with it, the rarest such groups
first, so that a list of 100,000 takes a fixed time a line.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from rapidfuzz.fuzz import ratio
from rapidfuzz.process import extractOne

from fieldsales.domain.ids import RegionId
from fieldsales.domain.likeness import NEAR_NAME, are_two, figures, firm_key, groups_of, tax_key
from fieldsales.domain.text import fold
from fieldsales.services.importing.drafts import FirmDraft, PersonDraft
from fieldsales.services.importing.names import person_key
from fieldsales.services.importing.namesakes import Namesakes, PersonMatch, PersonRef
from fieldsales.services.importing.report import Evidence
from fieldsales.store.known import KnownClient, KnownContact

GROUPS_ASKED = 2
MOST_COMPARED = 250


@dataclass(slots=True, eq=False)
class FirmRef:
    """A client known so far; `line` is 0 for one of the base, `cells_hash` that of the line it came from."""

    id: bytes
    name: str
    core: str
    town: str
    region_id: RegionId | None = None
    key: str = ""
    tax: str = ""
    line: int = 0
    cells_hash: int = 0
    is_stub: bool = False


class _Group:
    """Clients of one town that share the beginning or the end of a word, and their names as compared."""

    __slots__ = ("cores", "refs")

    def __init__(self, first: FirmRef) -> None:
        self.refs, self.cores = [first], [first.core]

    def add(self, ref: FirmRef) -> None:
        """Take in one more; of very many the first are enough to be compared with."""
        if len(self.refs) < MOST_COMPARED:
            self.cores.append(ref.core)
        self.refs.append(ref)


@dataclass(frozen=True, slots=True)
class FirmMatch:
    """The client a line may be, and why."""

    ref: FirmRef
    evidence: Evidence


class Likeness:
    """Everything known so far, from the base and from the lines read."""

    def __init__(self) -> None:
        self._by_id: dict[bytes, FirmRef] = {}
        self._by_key: dict[str, FirmRef] = {}
        self._by_tax: dict[str, FirmRef] = {}
        self._by_number: dict[str, FirmRef] = {}
        self._by_core: dict[str, list[FirmRef]] = {}
        self._groups: dict[str, dict[str, FirmRef | _Group]] = {}
        self._persons: dict[str, Namesakes] = {}
        self._person_ids: dict[bytes, PersonRef] = {}

    def load(self, clients: Iterable[KnownClient], contacts: Iterable[KnownContact]) -> None:
        """Take in what the base holds."""
        for client in clients:
            town = client.place_id.hex() if client.place_id else ""
            if not town and client.address:
                town = fold(client.address.town)
            key, tax = fold(client.external_key), tax_key(client.tax_id)
            region = RegionId(client.region_id) if client.region_id else None
            ref = FirmRef(client.id, client.name, firm_key(client.name), town, region, key, tax)
            self.add_firm(ref, client.numbers)
        for contact in contacts:
            reach = frozenset((*contact.numbers, *(e.lower() for e in contact.emails)))
            name = contact.name
            key = person_key(name) or (f"@{contact.emails[0].lower()}" if contact.emails else "")
            self.add_person(PersonRef(contact.id, name.full, contact.client_id, reach), key)

    def forget(self) -> None:
        """Let go of everything bit by bit: at once it would hold every other thread up for as long."""
        known: tuple[dict[Any, Any], ...] = (
            self._by_key,
            self._by_tax,
            self._by_number,
            self._by_core,
            *self._groups.values(),
            self._groups,
            self._persons,
            self._person_ids,
            self._by_id,
        )
        for part in known:
            while part:
                part.popitem()

    def firm(self, row_id: bytes) -> FirmRef | None:
        """Return a client by its id."""
        return self._by_id.get(row_id)

    def person(self, row_id: bytes) -> PersonRef | None:
        """Return a contact by its id."""
        return self._person_ids.get(row_id)

    def add_firm(self, ref: FirmRef, numbers: Iterable[str]) -> None:
        """Remember a client; the first to bear a key or a number keeps it."""
        self._by_id[ref.id] = ref
        if ref.key:
            self._by_key.setdefault(ref.key, ref)
        if ref.tax:
            self._by_tax.setdefault(ref.tax, ref)
        for number in numbers:
            self._by_number.setdefault(number, ref)
        self._by_core.setdefault(ref.core, []).append(ref)
        if ref.town:
            self._add_to_groups(ref)

    def _add_to_groups(self, ref: FirmRef) -> None:
        """Put a client under the beginnings and ends of its words; most stand there alone, without a list."""
        groups = self._groups.setdefault(ref.town, {})
        for affix in groups_of(ref.core):
            group = groups.setdefault(affix, ref)
            if group is not ref:
                if isinstance(group, FirmRef):
                    group = groups[affix] = _Group(group)
                group.add(ref)

    def learn(self, ref: FirmRef, draft: FirmDraft, town: str) -> None:
        """Remember what a merged line said of a client that was not known of it."""
        if draft.key and not ref.key:
            ref.key = draft.key_folded
            self._by_key.setdefault(ref.key, ref)
        if draft.tax_id and not ref.tax:
            ref.tax = draft.tax_folded
            self._by_tax.setdefault(ref.tax, ref)
        for number in draft.numbers:
            self._by_number.setdefault(number, ref)
        if town and not ref.town:
            ref.town = town
            self._add_to_groups(ref)
        ref.is_stub = False

    def add_person(self, ref: PersonRef, key: str) -> None:
        """Remember a contact under its name's key."""
        self._person_ids[ref.id] = ref
        if key:
            namesakes = self._persons.get(key)
            if namesakes is None:
                namesakes = self._persons[key] = Namesakes()
            namesakes.add(ref)

    def firm_named(self, name: str) -> FirmRef | None:
        """Return the client that bears exactly this name, legal form and order of words left aside."""
        found = self._by_core.get(firm_key(name))
        return found[0] if found else None

    def match_firm(
        self, draft: FirmDraft, town: str, cells_hash: int, *, is_further: bool
    ) -> FirmMatch | None:
        """Return the client a line may be.

        Args:
            draft: what the line says.
            town: where it is, the place's id or its folded name; empty when not said.
            cells_hash: of the whole line; an equal line is the same record.
            is_further: the line also names a person, so the same firm again is no duplicate.
        """
        if draft.key and (ref := self._by_key.get(draft.key_folded)):
            return FirmMatch(ref, Evidence.SAME if is_further else Evidence.KEY)
        tax, core = draft.tax_folded, draft.core
        if tax and (ref := self._by_tax.get(tax)):
            return FirmMatch(ref, Evidence.SAME if is_further else Evidence.TAX_ID)
        named = self._same_name(core, town, tax)
        if named is not None:
            is_same = named.is_stub or (named.line > 0 and named.cells_hash == cells_hash)
            clash = bool(draft.key and named.key and draft.key_folded != named.key)
            if is_same or (is_further and not clash):
                return FirmMatch(named, Evidence.SAME)
        for number in draft.numbers:
            if (ref := self._by_number.get(number)) and not are_two(tax, ref.tax):
                return FirmMatch(ref, Evidence.PHONE)
        if named is not None:
            return FirmMatch(named, Evidence.NAME)
        near = self._near_name(core, town, tax) if town else None
        return FirmMatch(near, Evidence.NAME) if near else None

    def match_person(
        self, draft: PersonDraft, client_id: bytes | None, cells_hash: int
    ) -> PersonMatch | None:
        """Return the contact a line may be: of the same name at the same client, or without one."""
        namesakes = self._persons.get(draft.key)
        return namesakes.match(draft.reach, client_id, cells_hash) if namesakes else None

    def _same_name(self, core: str, town: str, tax: str) -> FirmRef | None:
        for ref in self._by_core.get(core, ()):
            if (ref.town == town or not ref.town or not town) and not are_two(tax, ref.tax):
                return ref
        return None

    def _near_name(self, core: str, town: str, tax: str) -> FirmRef | None:
        groups = self._groups.get(town)
        if groups is None:
            return None
        found = [groups[affix] for affix in groups_of(core) if affix in groups]
        if len(found) > GROUPS_ASKED:
            found.sort(key=_size_of)
        for group in found[:GROUPS_ASKED]:
            ref = _nearest(core, group)
            if ref and not are_two(tax, ref.tax) and figures(core) == figures(ref.core):
                return ref
        return None


def _nearest(core: str, group: FirmRef | _Group) -> FirmRef | None:
    """Return the client of a group whose name is most like this one, None when none is like it."""
    if isinstance(group, FirmRef):
        return group if ratio(core, group.core, score_cutoff=NEAR_NAME) else None
    near = extractOne(core, group.cores, scorer=ratio, score_cutoff=NEAR_NAME, processor=None)
    return None if near is None else group.refs[near[2]]


def _size_of(group: FirmRef | _Group) -> int:
    return 1 if isinstance(group, FirmRef) else len(group.refs)
