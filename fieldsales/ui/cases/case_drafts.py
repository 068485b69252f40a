"""The drafts of cases by case: in memory while the page lives, in the base over a lock."""

from collections.abc import Mapping

from PySide6.QtWidgets import QWidget

from fieldsales.ui.cases.draft import CaseDraft, draft_name, draft_text
from fieldsales.ui.cases.reading import COMPLAINT
from fieldsales.ui.page import PageContext


class CaseDrafts:
    """What is written into gates and not saved."""

    def __init__(self, context: PageContext, owner: QWidget) -> None:
        self._context, self._owner = context, owner
        self._drafts: dict[bytes, CaseDraft] = {}
        self._stored: set[str] = set()

    def take_up(self, found: Mapping[bytes, CaseDraft], complaint: str) -> None:
        """Take what was stored before the window locked."""
        self._drafts = {**found, **self._drafts}
        self._stored = {draft_name(i) for i in found}
        if complaint:
            self._stored.add(COMPLAINT)

    def of(self, case_id: bytes) -> CaseDraft:
        """Return what is written into the gate of a case."""
        return self._drafts.get(case_id, CaseDraft())

    def keep(self, case_id: bytes, draft: CaseDraft) -> None:
        """Remember what is written into the gate of a case."""
        if draft.is_empty:
            self._drafts.pop(case_id, None)
        else:
            self._drafts[case_id] = draft

    def store(self, complaint: str) -> None:
        """Write all of them into the base, and take out those that are done."""
        texts = {draft_name(i): draft_text(d) for i, d in self._drafts.items()}
        if complaint:
            texts[COMPLAINT] = complaint
        gone = self._stored - texts.keys()
        self._stored = set(texts)
        if not texts and not gone:
            return
        context = self._context

        def work() -> None:
            drafts = context.services.drafts
            for name in gone:
                drafts.forget(name)
            for name, text in texts.items():
                drafts.keep(name, text)

        context.tasks.run(work, parent=self._owner, writes=True, name="keep drafts")
