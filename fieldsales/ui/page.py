"""What a page is: how it is registered, what it gets, what it answers to. See docs/UI.md.

A page fills the room right of the sidebar, below its header. It is built when first opened, refreshed when
records it shows changed, and told before the window locks, so that what is being typed is kept.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from enum import Enum
from typing import TYPE_CHECKING, ClassVar, Protocol

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from fieldsales.domain.clock import Clock
from fieldsales.domain.ids import PersonId
from fieldsales.domain.people import Role
from fieldsales.ui import errors
from fieldsales.ui.changes import Change, Changes
from fieldsales.ui.errors import Failure, Family
from fieldsales.ui.parts.bands import Band
from fieldsales.ui.parts.chips import ChipTone
from fieldsales.ui.tasks import Tasks
from fieldsales.ui.undo import UndoStack

if TYPE_CHECKING:
    from fieldsales.services.opening import OpenDevice, Services

MARGIN_LEFT, MARGIN_RIGHT, MARGIN_BOTTOM = 24, 20, 20
EVERYBODY: frozenset[Role] = frozenset(Role)


class Group(Enum):
    """Where a page stands in the sidebar."""

    WORK = "work"
    PROGRAMME = "programme"
    OFFICE = "office"
    HIDDEN = "hidden"


@dataclass(frozen=True, slots=True)
class Me:
    """Who works here: the person of this device."""

    person_id: PersonId
    name: str
    roles: frozenset[Role]
    device: int
    company: str
    subtitle: str = ""

    def looks_like(self, other: "Me") -> bool:
        """Say whether the frame is painted alike for both."""
        mine = (self.name, self.roles, self.company, self.subtitle)
        return mine == (other.name, other.roles, other.company, other.subtitle)


class Navigator(Protocol):
    """How a page opens others."""

    def can_open(self, kind: str) -> bool:
        """Say whether some page shows records of this kind; without one the way there is left out."""
        ...

    def open_page(self, name: str) -> None:
        """Open a page by its name."""
        ...

    def open_record(self, kind: str, record_id: bytes) -> None:
        """Open the page that shows a record: client, contact, meeting, trip, case, response."""
        ...

    def back(self) -> None:
        """Go back to the page before this one."""
        ...

    def show_alone(self, *, alone: bool) -> None:
        """Show the page in sight alone, as in front of a client, or everything again."""
        ...


class Says(Protocol):
    """Where short news appear."""

    def say(
        self, text: str, *, act: str = "", key: str = "", do: Callable[[], object] | None = None
    ) -> object:
        """Say what happened, with an act."""
        ...


@dataclass(slots=True)
class PageContext:
    """What every page works with. `services` is for work functions (ui/tasks): it may wait for the base."""

    device: Callable[[], "OpenDevice"]
    me: Me
    clock: Clock
    tasks: Tasks
    changes: Changes
    toasts: Says
    undo: UndoStack
    go: Navigator

    @property
    def services(self) -> "Services":
        """The use cases; waits until the base is open, so ask inside work functions only."""
        return self.device().services


Badge = Callable[["Services", Me], int]


class PageClass:
    """The class of a page, which is imported when somebody wants it: starting costs nothing for it.

    Args:
        load: imports it; may run on any thread, for to import takes some hundred ms.
    """

    def __init__(self, load: Callable[[], type["Page"]]) -> None:
        self._load = load
        self._found: type[Page] | None = None

    def is_loaded(self) -> bool:
        """Say whether `get` answers at once."""
        return self._found is not None

    def get(self) -> type["Page"]:
        """Return the class."""
        if self._found is None:
            self._found = self._load()
        return self._found


@dataclass(frozen=True, slots=True)
class PageSpec:
    """How a page is registered (ui/pages.py).

    Args:
        name: its name in the program.
        title: its name in the sidebar, translated when shown; `lead_title` for leads and heads.
        icon: a Lucide icon.
        letter: G and this letter open it; empty for none.
        group: where it stands; HIDDEN for pages that show one record.
        page: its class.
        roles: who sees it.
        opens: kinds of record it shows one of.
        under: the page lit in the sidebar while a hidden one is open.
        badge: the number beside it, asked off the GUI thread when one of `badge_kinds` changed.
        badge_warns: the number is on amber.
    """

    name: str
    title: Callable[[], str]
    icon: str
    group: Group
    page: PageClass
    letter: str = ""
    roles: frozenset[Role] = EVERYBODY
    opens: frozenset[str] = frozenset()
    under: str = ""
    badge: Badge | None = None
    badge_kinds: frozenset[str] = frozenset()
    badge_warns: bool = False
    lead_title: Callable[[], str] | None = None

    def title_for(self, me: Me) -> str:
        """Return its name for a person."""
        if self.lead_title is not None and not me.roles.isdisjoint(
            {Role.LEAD, Role.HEAD, Role.OFFICE}
        ):
            return self.lead_title()
        return self.title()


@dataclass(frozen=True, slots=True)
class RecordAct:
    """Something to do with a record of a kind, offered by the palette (ui/pages.py, RECORD_ACTS)."""

    kind: str
    words: Callable[[], str]
    icon: str
    do: Callable[["PageContext", bytes], object]
    key: str = ""
    roles: frozenset[Role] = EVERYBODY


@dataclass(frozen=True, slots=True)
class PageKey:
    """A key of a page: inert while typing; listed by `?` and, with `in_palette`, offered by the palette."""

    key: str
    words: str
    do: Callable[[], object]
    in_palette: bool = True
    icon: str = ""
    is_on: Callable[[], bool] = field(default=lambda: True)


class Page(QWidget):
    """A page. Subclasses set `kinds`, put widgets into `body` and answer to the methods below."""

    header_changed = Signal()
    """Title, context line or actions are others now."""

    kinds: ClassVar[frozenset[str]] = frozenset()
    """Kinds of record it shows."""
    wants_rail: ClassVar[bool] = False
    """The sidebar folds while this page is open."""

    def __init__(self, context: PageContext) -> None:
        super().__init__()
        self.context = context
        self._is_stale = True
        self._fault = Band(ChipTone.DANGER, "hard-drive", "")
        self._fault.hide()
        self._fault.acted.connect(self._act_on_fault)
        self._on_fault: Callable[[], object] | None = None
        outer = QVBoxLayout(self)
        outer.setContentsMargins(MARGIN_LEFT, 0, MARGIN_RIGHT, MARGIN_BOTTOM)
        outer.setSpacing(12)
        outer.addWidget(self._fault)
        self.body = QVBoxLayout()
        self.body.setSpacing(12)
        outer.addLayout(self.body, 1)
        context.changes.changed.connect(self._heard)

    # What subclasses answer to, in the order of a page's life.

    def title(self) -> str:
        """Return the title of the header."""
        return ""

    def context_line(self) -> str:
        """Return the one line below the title."""
        return ""

    def header_actions(self) -> Sequence[QWidget]:
        """Return what stands at the right of the header, in rising importance; made once."""
        return ()

    def refresh(self) -> None:
        """Read anew what is shown, through `context.tasks`. Never while something is typed into it."""

    def shown(self) -> None:
        """Take the focus: the page has just been opened."""

    def show_record(self, kind: str, record_id: bytes) -> None:
        """Show one record of a kind named in `PageSpec.opens`."""

    def page_keys(self) -> Sequence[PageKey]:
        """Return the keys of this page."""
        return ()

    def panes(self) -> Sequence[QWidget]:
        """Return the parts F6 goes round; each takes the focus."""
        return ()

    def is_detail_alone(self) -> bool:
        """Say whether a detail has taken the place of its list, so that the header offers a way back."""
        return False

    def wants_back(self) -> bool:
        """Say whether the header of a page of one record shows the arrow back."""
        return True

    def go_back(self) -> bool:
        """Leave a detail for its list (Esc); say whether there was one."""
        return False

    def start_filter(self) -> bool:
        """Put the cursor into the filter of this page (`/`); say whether there is one."""
        return False

    def before_lock(self) -> None:
        """Keep what is being typed: the window locks, closes, or is built anew."""

    # What every page does alike.

    def enter(self) -> None:
        """Come into sight."""
        if self._is_stale:
            self._is_stale = False
            self.refresh()
        self.shown()

    def refresh_now(self) -> None:
        """Read anew at once when in sight, else when next shown."""
        if self.isVisible():
            self._is_stale = False
            self.refresh()
        else:
            self._is_stale = True

    def _heard(self, change: Change) -> None:
        if change.by is not self and change.touches(self.kinds):
            self.refresh_now()

    def show_failure(self, failure: Failure, again: Callable[[], object] | None = None) -> bool:
        """Show a failure in a band at the top; a rule's refusal as a line that goes away by itself."""
        if failure.family in {Family.RULE, Family.CONFLICT}:
            self.context.toasts.say(failure.text)
            return True
        if failure.family is Family.FAULT:
            self._fault.say(failure.text, act=self.tr("Try again") if again else "")
            self._on_fault = again
        else:
            self._fault.say(failure.text, act=self.tr("Copy details"))
            self._on_fault = lambda: errors.copy_details(failure)
        self._fault.show()
        return True

    def clear_failure(self) -> None:
        """Take the band away."""
        self._fault.hide()

    def _act_on_fault(self) -> None:
        act, self._on_fault = self._on_fault, None
        self._fault.hide()
        if act is not None:
            act()
