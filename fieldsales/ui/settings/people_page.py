"""People and devices: who works here, on which laptops, until when they open, who may read what.

People, regions and devices are the office's own records: what is shown came with sync. A head or admin adds
people, gives codes and lets read regions from here, online (ui/settings/people_acts).
"""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from fieldsales.domain.people import (
    Brigade,
    BrigadeMember,
    Device,
    Grant,
    Person,
    Region,
)
from fieldsales.ui import format as fmt
from fieldsales.ui.page import Page, PageContext, PageKey
from fieldsales.ui.parts.buttons import Button, Rank
from fieldsales.ui.parts.cards import Card, Empty, Rule, row
from fieldsales.ui.parts.choices import FilterChips
from fieldsales.ui.parts.fields import TextField
from fieldsales.ui.parts.list_detail import ListDetail
from fieldsales.ui.parts.tables import TableView, WindowsModel
from fieldsales.ui.settings.brigade_form import MAY_MAKE, AddBrigade
from fieldsales.ui.settings.people_acts import (
    MAY_ADMINISTER,
    AddPerson,
    AddRegion,
    LetRead,
    give_code,
    role_words,
)
from fieldsales.ui.settings.people_lines import (
    DeviceLine,
    columns_for,
    crews_of,
    lines_of,
    words_of,
)
from fieldsales.ui.settings.person_panel import PersonPanel
from fieldsales.ui.theme import theme

_IN_USE, _BEHIND, _ENDED = "in use", "behind", "ended"


class PeoplePage(Page):
    """The table of people and devices."""

    kinds = frozenset({"person", "device", "grant", "region", "brigade", "brigade_member"})

    def __init__(self, context: PageContext) -> None:
        super().__init__(context)
        self._lines: list[DeviceLine] = []
        self._shown: dict[bytes, DeviceLine] = {}
        self.model: WindowsModel[DeviceLine] = WindowsModel(
            columns_for(context.clock.now), self._hand, lambda line: line.key
        )
        self.table = TableView(self.tr("People and devices"), self.model)
        self.table.set_row_height("rowTwoLine")
        self.table.current_changed.connect(self._peek_beside)
        self.table.opened.connect(self._peek)
        self.table.peeked.connect(self._peek)
        self.filters = FilterChips(
            [
                (_IN_USE, self.tr("In use")),
                (_BEHIND, self.tr("Behind")),
                (_ENDED, self.tr("Revoked")),
            ]
        )
        self.filters.setAccessibleName(self.tr("Filter"))
        self.filters.choose(_IN_USE)
        self.filters.chosen.connect(lambda _name: self._fill())
        self.search = TextField(
            placeholder=self.tr("Person or device"), left_icon="search", is_small=True
        )
        self.search.setFixedWidth(220)
        self.search.changed.connect(lambda _text: self._fill())
        self.empty = Empty("users", self.tr("Nobody fits"))
        self._regions: tuple[Region, ...] = ()
        self._may_act = not context.me.roles.isdisjoint(MAY_ADMINISTER)
        self._may_make = not context.me.roles.isdisjoint(MAY_MAKE)
        self.new_brigade = Button(self.tr("Add brigade"), icon="users", key="B")
        self.new_brigade.clicked.connect(self._add_brigade)
        self.new_region = Button(self.tr("Add region"), icon="map-pinned")
        self.new_region.clicked.connect(self._add_region)
        self.new_person = Button(self.tr("Add person"), rank=Rank.FIRST, icon="plus", key="N")
        self.new_person.clicked.connect(self._add_person)
        self._build_body()

    def _build_body(self) -> None:
        card = Card()
        bar = QWidget()
        line = row(self.filters, spacing=8, margins=(12, 7, 12, 7))
        line.addStretch()
        line.addWidget(self.search)
        bar.setLayout(line)
        card.add(bar)
        card.add(Rule())
        card.add(self.table, 1)
        card.add(self.empty, 1)
        self.empty.hide()
        self.columns = ListDetail(card, theme().size("detailPanel"))
        self.columns.changed.connect(self.header_changed)
        self.body.addWidget(self.columns, 1)

    def title(self) -> str:
        """Return the title."""
        return self.tr("People and devices")

    def context_line(self) -> str:
        """Return how many there are, and where they are changed."""
        devices = sum(1 for line in self._lines if line.is_active)
        people = len({line.person.id for line in self._lines})
        said = self.tr("%n person(s)", "", people)
        said += " · " + self.tr("%n device(s) in use", "", devices)
        return said + " · " + self.tr("as of the last sync")

    def header_actions(self) -> Sequence[QWidget]:
        """Return the acts of a head or admin."""
        made = (self.new_brigade,) if self._may_make else ()
        return (*made, self.new_region, self.new_person) if self._may_act else made

    def page_keys(self) -> Sequence[PageKey]:
        """Return the keys of the table."""
        own = PageKey("N", self.tr("Add person"), self._add_person, icon="plus")
        crew = PageKey("B", self.tr("Add brigade"), self._add_brigade, icon="users")
        return (
            *((own,) if self._may_act else ()),
            *((crew,) if self._may_make else ()),
            PageKey("J", self.tr("Next person"), lambda: self.table.step(1), in_palette=False),
            PageKey("K", self.tr("Previous person"), lambda: self.table.step(-1), in_palette=False),
            PageKey(
                "Space",
                self.tr("Closer look"),
                lambda: self._peek(self.table.current()),
                in_palette=False,
            ),
        )

    def panes(self) -> Sequence[QWidget]:
        """Return filter, search, table."""
        return (self.filters.chips[self.filters.current()], self.search, self.table)

    def shown(self) -> None:
        """Put the keyboard on the table."""
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def start_filter(self) -> bool:
        """Put the cursor into the search."""
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        return True

    def is_detail_alone(self) -> bool:
        """Say whether the person has taken the place of the table."""
        return self.columns.is_alone

    def go_back(self) -> bool:
        """Leave the person for the table, or the search."""
        if self.columns.is_alone:
            self.columns.close_detail()
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)
            return True
        if self.search.edit.hasFocus():
            self.table.setFocus(Qt.FocusReason.ShortcutFocusReason)
            return True
        return False

    def refresh(self) -> None:
        """Read people, devices, grants and regions anew."""
        context = self.context
        today = fmt.local_day(context.clock.now(), fmt.here())

        def work() -> tuple[list[DeviceLine], tuple[Region, ...]]:
            with context.services.work.read() as reader:
                regions = tuple(sorted(reader.where(Region), key=lambda r: r.name))
                lines = lines_of(
                    [p for p in reader.where(Person) if p.is_active],
                    reader.where(Device),
                    reader.where(Grant),
                    regions,
                    crews_of(reader.where(Brigade), reader.where(BrigadeMember), today),
                )
            return lines, regions

        context.tasks.run(work, parent=self, then=self._came, name="people")

    def _came(self, found: tuple[list[DeviceLine], tuple[Region, ...]]) -> None:
        self._lines, self._regions = found
        self._fill()
        self.header_changed.emit()

    def _fill(self) -> None:
        now = self.context.clock.now()
        parts = {
            _IN_USE: [x for x in self._lines if x.is_active or x.device is None],
            _BEHIND: [x for x in self._lines if x.is_silent(now)],
            _ENDED: [x for x in self._lines if x.device is not None and not x.is_active],
        }
        for name, some in parts.items():
            self.filters.set_count(name, str(len(some)))
        words = self.search.value().casefold()
        chosen = [x for x in parts[self.filters.current()] if words in words_of(x)]
        self._shown = {x.key: x for x in chosen}
        kept = self.model.id_at(self.table.current())
        self.model.show_ids([x.key for x in chosen])
        self.empty.setVisible(not chosen)
        self.table.setVisible(bool(chosen))
        if chosen:
            self.table.choose(max(0, self.model.place_of(kept) if kept else 0))
        else:
            self.columns.close_detail()

    def _hand(self, ids: Sequence[bytes], came: Callable[[Sequence[DeviceLine]], None]) -> None:
        came([self._shown[i] for i in ids if i in self._shown])

    def _peek_beside(self, place: int) -> None:
        """Show the chosen person beside the table; where there is no room beside it, wait to be asked."""
        if not self.columns.is_narrow:
            self._peek(place)

    def _peek(self, place: int) -> None:
        key = self.model.id_at(place)
        line = self._shown.get(key) if key is not None else None
        if line is None:
            return
        now = self.context.clock.now()
        panel = PersonPanel(
            line.person,
            line.device,
            line.regions,
            is_silent=line.is_silent(now),
            now=now,
            roles=", ".join(role_words(r) for r in line.person.roles),
            may_act=self._may_act,
            brigades=line.brigades,
        )
        panel.code_asked.connect(lambda: give_code(self, line.person))
        panel.region_asked.connect(lambda: self._let_read(line.person))
        self.columns.show_detail(panel)

    def _add_person(self) -> None:
        form = AddPerson(self, self._regions)
        form.done.connect(lambda _made: self.context.toasts.say(self.tr("Person added")))
        form.open_at(self.new_person)

    def _add_brigade(self) -> None:
        people = tuple({line.person.id: line.person for line in self._lines}.values())
        today = fmt.local_day(self.context.clock.now(), fmt.here())
        AddBrigade(self, people, today).open_at(self.new_brigade)

    def _add_region(self) -> None:
        form = AddRegion(self)
        form.done.connect(lambda _made: self.context.toasts.say(self.tr("Region added")))
        form.open_at(self.new_region)

    def _let_read(self, person: Person) -> None:
        form = LetRead(self, person, self._regions)
        said = self.tr("{name} reads it from her next sync on").format(name=person.name)
        form.done.connect(lambda _made: self.context.toasts.say(said))
        form.open_at(self.columns.panel)
