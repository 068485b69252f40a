"""What was written into the gate of a case and not saved: kept while one looks at others, and over a lock."""

import json
from dataclasses import asdict, dataclass, fields

DRAFTS = "case/"
"""How the names of these drafts begin."""


@dataclass(frozen=True, slots=True)
class CaseDraft:
    """The fields of a case's gate as they were typed; empty ones were not touched."""

    what: str = ""
    is_done: bool = False
    owner: str = ""
    outside: str = ""
    due: str = ""
    told_to: str = ""
    told_name: str = ""
    at: str = ""
    channel: str = ""
    words: str = ""
    slot: str = ""
    other_time: str = ""

    @property
    def is_empty(self) -> bool:
        """Say whether there is nothing to keep."""
        return self == CaseDraft()


def draft_name(case_id: bytes) -> str:
    """Return the name a draft is kept under."""
    return f"{DRAFTS}{case_id.hex()}"


def draft_text(draft: CaseDraft) -> str:
    """Return a draft as text, empty when there is nothing to keep."""
    return "" if draft.is_empty else json.dumps(asdict(draft))


def draft_from(text: str) -> CaseDraft:
    """Read a kept draft; one that cannot be read is none."""
    try:
        found = json.loads(text)
        known = {f.name for f in fields(CaseDraft)}
        return CaseDraft(**{k: v for k, v in found.items() if k in known})
    except (ValueError, TypeError, AttributeError):
        return CaseDraft()
