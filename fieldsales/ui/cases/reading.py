"""What the pages of cases read off the GUI thread: the register, one case, the times for its follow-up."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from fieldsales.domain.case import ENDED_CASE, Case, CaseState
from fieldsales.ui.cases.draft import DRAFTS, CaseDraft, draft_from
from fieldsales.views.cases import CaseFilter, CaseRow, RegisterFigures

if TYPE_CHECKING:
    from fieldsales.services.opening import Services

COMPLAINT = f"{DRAFTS}new"
"""The name under which a complaint that is being written down is kept."""


@dataclass(frozen=True, slots=True)
class RegisterRead:
    """The cases of a filter. `drafts` and `complaint` are what was written and not saved, read once."""

    chosen: CaseFilter
    rows: tuple[CaseRow, ...]
    figures: RegisterFigures
    drafts: Mapping[bytes, CaseDraft] = field(default_factory=dict)
    complaint: str = ""


def read_register(
    services: "Services", chosen: CaseFilter, wanted: bytes | None, *, opens: bool
) -> RegisterRead:
    """Read the register, through the filter in which a wanted case stands; `opens` reads drafts too."""
    cases = services.cases
    rows = cases.register(chosen)
    if wanted is not None and not _has(rows, wanted):
        for other in (CaseFilter.OPEN, CaseFilter.CLOSED):
            found = cases.register(other)
            if _has(found, wanted):
                chosen, rows = other, found
                break
    kept = services.drafts.named(DRAFTS) if opens else {}
    drafts, complaint = {}, kept.pop(COMPLAINT, "")
    for name, text in kept.items():
        drafts[bytes.fromhex(name.removeprefix(DRAFTS))] = draft_from(text)
    return RegisterRead(chosen, rows, cases.figures(), drafts, complaint)


def _has(rows: tuple[CaseRow, ...], case_id: bytes) -> bool:
    return any(r.case.id == case_id for r in rows)


def wants_times(case: Case, missing: tuple[str, ...]) -> bool:
    """Say whether times for a follow-up are to be offered."""
    is_over = case.state in ENDED_CASE or case.state is CaseState.CLOSED_PENDING
    return "follow_up" in missing and not is_over
