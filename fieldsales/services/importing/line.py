"""One accepted line on its way to records: which client and contact it is, and what it brings them.

Ids are derived from the batch and the line: a killed import that goes on, or the same file once more,
makes no record twice.
"""

from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, Protocol

from fieldsales.domain.change import Actor, Change, Rows
from fieldsales.domain.client import Client, ClientKind, Contact
from fieldsales.domain.entity import E
from fieldsales.domain.ids import (
    ClientId,
    ContactId,
    ImportBatchId,
    PlaceId,
    RegionId,
    derived_id,
)
from fieldsales.domain.likeness import firm_key
from fieldsales.domain.rules import RULES
from fieldsales.domain.text import fold
from fieldsales.services.importing.drafts import Draft, FirmDraft, PersonDraft
from fieldsales.services.importing.likeness import (
    FirmMatch,
    FirmRef,
    Likeness,
)
from fieldsales.services.importing.merging import says_nothing_new, says_nothing_new_of
from fieldsales.services.importing.namesakes import PersonMatch, PersonRef
from fieldsales.services.importing.report import Decision, Evidence, Pair, Report
from fieldsales.services.importing.source import Row
from fieldsales.services.places import Matcher


class LookUp(Protocol):
    """Finds a record of the base by its id."""

    def __call__(self, entity: type[E], row_id: bytes) -> E | None:
        """Return the record, None when it is not there."""
        ...


@dataclass(frozen=True, slots=True)
class World:
    """What a passage may ask: towns, regions, what the base holds, who acts and when."""

    matcher: Matcher
    regions: Mapping[str, RegionId]
    likeness: Likeness
    deleted: Collection[bytes]
    look_up: LookUp
    actor: Actor
    now: datetime


@dataclass(slots=True)
class Work:
    """What one line brings: records to make, and known ones to fill."""

    made: list[Client | Contact] = field(default_factory=list)
    firm_fill: tuple[bytes, FirmDraft, PlaceId | None, ClientId | None] | None = None
    person_fill: tuple[bytes, PersonDraft] | None = None
    size: int = 0

    @property
    def changes(self) -> int:
        """At most so many changes."""
        return len(self.made) + (self.firm_fill is not None) + (self.person_fill is not None)


class Under(Protocol):
    """The passage a line is part of, as far as a line asks it."""

    world: World
    batch_id: ImportBatchId
    origin: str
    report: Report

    def place_of(self, firm: FirmDraft) -> PlaceId | None:
        """Return the town of a client where it is sure or was answered."""
        ...

    def decide(self, pair_key: str, evidence: Evidence) -> Decision:
        """Return what becomes of a probable duplicate."""
        ...

    def id_of(self, kind: str, sheet: str, line: int) -> bytes:
        """Return the id of the record that a line makes."""
        ...


class Line:
    """One accepted line on its way to records."""

    __slots__ = (
        "_afterwards",
        "_draft",
        "_hash",
        "_known",
        "_own_client",
        "_passage",
        "_place",
        "_region_id",
        "_row",
        "_sheet",
        "_work",
    )

    def __init__(self, passage: Under, row: Row, sheet: str, draft: Draft) -> None:
        self._passage, self._row, self._sheet, self._draft = passage, row, sheet, draft
        self._known = passage.world.likeness
        self._place = f"{sheet}:{row.line}"
        self._hash = hash(row.cells)
        self._own_client = passage.id_of("client", sheet, row.line)
        self._work = Work()
        self._region_id = draft.region_id
        self._afterwards: list[Callable[[], None]] = []

    def work(self, size: int) -> Work:
        """Return what the line brings; nothing is remembered of a line that a rule refuses."""
        self._work.size = size
        try:
            self._compare()
        finally:
            self._afterwards.clear()  # they hold this line: as a circle it would stay until collected
        return self._work

    def _compare(self) -> None:
        report = self._passage.report
        client_id: ClientId | None = None
        is_gone = False
        if self._draft.firm is not None:
            client_id, is_gone = self._firm(self._draft.firm)
        if self._draft.person is not None and not is_gone:
            self._person(self._draft.person, client_id)
        for entity in self._work.made:
            self._check(entity)
        for step in self._afterwards:
            step()
        if not self._is_new():
            report.known += 1

    def _is_new(self) -> bool:
        """Say whether the line made more than the firm of its branch."""
        own = self._own_client
        return any(isinstance(e, Contact) or e.id == own for e in self._work.made)

    def _firm(self, draft: FirmDraft) -> tuple[ClientId | None, bool]:
        """Return the client of the line, and whether somebody has deleted it since."""
        own_id = self._own_client
        if own_id in self._passage.world.deleted:
            return None, True
        place_id = self._passage.place_of(draft)
        town = _town_of(draft, place_id)
        parent_id = self._parent(draft)
        own = self._known.firm(own_id)
        if own is not None:
            self._work.firm_fill = (own_id, draft, place_id, parent_id)
            return ClientId(own_id), False
        is_further = self._draft.person is not None
        match = self._known.match_firm(draft, town, self._hash, is_further=is_further)
        if match is not None and self._is_merged(match, draft):
            self._region_id = match.ref.region_id or self._region_id
            self._work.firm_fill = (match.ref.id, draft, place_id, parent_id)
            self._afterwards.append(lambda: self._known.learn(match.ref, draft, town))
            return ClientId(match.ref.id), False
        self._work.made.append(self._client(own_id, draft, place_id, parent_id))
        self._afterwards.append(lambda: self._remember_firm(own_id, draft, town))
        return ClientId(own_id), False

    def _is_merged(self, match: FirmMatch, draft: FirmDraft) -> bool:
        evidence = match.evidence
        if evidence in {Evidence.PHONE, Evidence.NAME} and match.ref.line == 0:
            known = self._passage.world.look_up(Client, match.ref.id)
            if known is not None and says_nothing_new(known, draft):
                evidence = Evidence.SAME
        decision = self._decision("client", evidence)
        if evidence is not Evidence.SAME or match.ref.cells_hash == self._hash:
            self._note_pair("client", draft.name, match, evidence, decision)
        return decision is Decision.MERGE

    def _decision(self, kind: str, evidence: Evidence) -> Decision:
        return self._passage.decide(f"{self._place}:{kind}", evidence)

    def _note_pair(
        self,
        kind: str,
        name: str,
        match: FirmMatch | PersonMatch,
        evidence: Evidence,
        decision: Decision,
    ) -> None:
        ref = match.ref
        pair = Pair(
            f"{self._place}:{kind}",
            kind,
            self._row.line,
            self._sheet,
            name,
            ref.id,
            ref.name,
            ref.line,
            evidence,
            decision,
        )
        report = self._passage.report
        self._afterwards.append(lambda: report.pairs.append(pair))
        if decision is Decision.MERGE:
            report.merged += 1

    def _parent(self, draft: FirmDraft) -> ClientId | None:
        """Return the firm a branch belongs to; one that nobody named yet is made with its name alone."""
        if not draft.parent:
            return None
        found = self._known.firm_named(draft.parent)
        if found is not None:
            return ClientId(found.id)
        core = firm_key(draft.parent)
        stub_id = ClientId(derived_id(self._passage.batch_id, "firm", core))
        if stub_id in self._passage.world.deleted:
            return None
        name = " ".join(draft.parent.split())
        self._work.made.append(
            Client(
                id=stub_id,
                region_id=self._region_id,
                name=name,
                source=self._passage.origin,
                import_batch_id=self._passage.batch_id,
            )
        )
        ref = FirmRef(stub_id, name, core, "", self._region_id, is_stub=True, line=self._row.line)
        self._afterwards.append(lambda: self._known.add_firm(ref, ()))
        return stub_id

    def _client(
        self,
        own_id: bytes,
        draft: FirmDraft,
        place_id: PlaceId | None,
        parent_id: ClientId | None,
    ) -> Client:
        return Client(
            id=own_id,
            region_id=self._region_id,
            name=draft.name,
            kind=ClientKind.BRANCH if parent_id else ClientKind.FIRM,
            parent_id=parent_id,
            legal_name=draft.legal_name,
            tax_id=draft.tax_id,
            external_key=draft.key,
            segment=draft.segment,
            status=draft.status,
            language=draft.language,
            currency=draft.currency,
            address=draft.address,
            place_id=place_id,
            phones=draft.phones,
            emails=draft.emails,
            web=draft.web,
            source=self._passage.origin,
            notes=draft.notes,
            import_batch_id=self._passage.batch_id,
        )

    def _remember_firm(self, own_id: bytes, draft: FirmDraft, town: str) -> None:
        ref = FirmRef(
            own_id,
            draft.name,
            draft.core,
            town,
            self._region_id,
            draft.key_folded,
            draft.tax_folded,
            self._row.line,
            self._hash,
        )
        self._known.add_firm(ref, draft.numbers)

    def _person(self, draft: PersonDraft, client_id: ClientId | None) -> None:
        own_id = self._passage.id_of("contact", self._sheet, self._row.line)
        if own_id in self._passage.world.deleted:
            return
        if self._known.person(own_id) is not None:
            self._work.person_fill = (own_id, draft)
            return
        match = self._known.match_person(draft, client_id, self._hash)
        if match is not None and self._is_merged_person(match, draft):
            self._work.person_fill = (match.ref.id, draft)
            return
        self._work.made.append(self._contact(own_id, draft, client_id))
        ref = PersonRef(own_id, draft.name.full, client_id, draft.reach, self._row.line, self._hash)
        self._afterwards.append(lambda: self._known.add_person(ref, draft.key))

    def _is_merged_person(self, match: PersonMatch, draft: PersonDraft) -> bool:
        evidence = match.evidence
        if evidence is Evidence.PHONE and match.ref.line == 0:
            known = self._passage.world.look_up(Contact, match.ref.id)
            if known is not None and says_nothing_new_of(known, draft):
                evidence = Evidence.SAME
        decision = self._decision("contact", evidence)
        if evidence is not Evidence.SAME or match.ref.cells_hash == self._hash:
            self._note_pair("contact", draft.name.full, match, evidence, decision)
        return decision is Decision.MERGE

    def _contact(self, own_id: bytes, draft: PersonDraft, client_id: ClientId | None) -> Contact:
        return Contact(
            id=ContactId(own_id),
            region_id=self._region_id,
            client_id=client_id,
            name=draft.name,
            position=draft.position,
            since=draft.since,
            until=draft.until,
            phones=draft.phones,
            emails=draft.emails,
            language=draft.language,
            origin=self._passage.origin,
            notes=draft.notes,
            import_batch_id=self._passage.batch_id,
        )

    def _check(self, entity: Client | Contact) -> None:
        world = self._passage.world
        proposed = Change(None, entity, world.actor, world.now)
        for rule in RULES.get(type(entity), ()):
            rule(proposed, _NOBODY)


class _Nobody(Rows):
    """Related records of a line: none are asked for by the rules of clients and contacts."""

    def get(self, entity: type[E], row_id: bytes | None) -> E | None:  # noqa: ARG002
        return None

    def where(self, entity: type[E], **equals: Any) -> tuple[E, ...]:  # noqa: ANN401, ARG002
        return ()


_NOBODY = _Nobody()


def _town_of(draft: FirmDraft, place_id: PlaceId | None) -> str:
    """Return the town of a client as it is compared: the place's id, else its folded name."""
    if place_id is not None:
        return place_id.hex()
    return fold(draft.address.town) if draft.address else ""
