"""Drafts: what somebody was typing when the window locked, closed or crashed. Local, never an act."""

from fieldsales.services.workplace import Workplace
from fieldsales.store import drafts
from fieldsales.store.database import reading, writing


class Drafts:
    """Use cases of drafts. A name says whose text it is, such as `call` or `note/ID`."""

    def __init__(self, workplace: Workplace) -> None:
        self._work = workplace

    def keep(self, name: str, text: str) -> None:
        """Keep a text under a name, in place of what was there; no text forgets it."""
        with writing(self._work.base.engine) as connection:
            drafts.keep(connection, name, text, self._work.clock.now())
            connection.commit()

    def find(self, name: str) -> str:
        """Return the text under a name, empty when there is none."""
        with reading(self._work.base.engine) as connection:
            return drafts.find(connection, name)

    def named(self, beginning: str) -> dict[str, str]:
        """Return the drafts whose names begin so, by name, the oldest first."""
        with reading(self._work.base.engine) as connection:
            return drafts.named(connection, beginning)

    def forget(self, name: str) -> None:
        """Forget a draft: what it was for is done."""
        self.keep(name, "")
