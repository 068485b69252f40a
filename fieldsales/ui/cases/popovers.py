"""What floats above a case: what else may be done with it, and whom to give it to."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from fieldsales.domain.people import Person
from fieldsales.domain.text import fold
from fieldsales.ui.keys import key_of, key_words
from fieldsales.ui.painting import TextStyle
from fieldsales.ui.parts.fields import TextField
from fieldsales.ui.parts.labels import Label
from fieldsales.ui.parts.overlays import Popover
from fieldsales.ui.parts.rows import ListRow, RowsModel, RowsView
from fieldsales.ui.theme import Tone, theme
from fieldsales.ui.tokens import Type

_MOST_SEEN = 7


@dataclass(frozen=True, slots=True)
class Offered:
    """Something that may be done: its words, icon, key."""

    words: str
    icon: str
    key: str
    do: Callable[[], object]


class MenuPopover(Popover):
    """A list of what may be done; Return or its own key does it."""

    def __init__(self, window: QWidget, name: str, offered: Sequence[Offered]) -> None:
        super().__init__(window, 260)
        self.offered = tuple(offered)
        self.column.setContentsMargins(17, 22, 17, 22)
        rows = [ListRow(o.words, right=key_words(o.key), icon=o.icon) for o in self.offered]
        self.list = RowsView(name)
        self.list.setModel(RowsModel(rows, self))
        self.list.setFixedHeight(len(rows) * theme().size("row"))
        self.list.opened.connect(self._do)
        self.list.clicked.connect(lambda index: self._do(index.row()))
        self.column.addWidget(self.list)
        self.closed.connect(self.deleteLater)

    def ask(self, target: QWidget) -> None:
        """Open it at a place."""
        self.open_at(target)
        self.list.setFocus(Qt.FocusReason.PopupFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Do what the key stands for."""
        key = key_of(event)
        place = next((n for n, o in enumerate(self.offered) if o.key == key), -1)
        if place >= 0:
            self._do(place)
            event.accept()
        else:
            super().keyPressEvent(event)

    def _do(self, place: int) -> None:
        if 0 <= place < len(self.offered):
            self.close_it()
            self.offered[place].do()


class PeoplePopover(Popover):
    """Choose one of our people, oneself first; typing leaves those who fit."""

    chosen = Signal(bytes)
    """A person was chosen: the id."""

    def __init__(self, window: QWidget, title: str, people: Sequence[Person], me: bytes) -> None:
        super().__init__(window, 280)
        self._me = me
        self._people = sorted(people, key=lambda p: (p.id != me, p.name))
        self._found: list[Person] = []
        self.column.addWidget(Label(title, style=TextStyle(Type.ROW, weight=600)))
        self.search = TextField(placeholder=self.tr("Name"), left_icon="search", is_small=True)
        self.search.changed.connect(lambda _text: self._fill())
        self.search.edit.returnPressed.connect(self._choose_current)
        self.search.edit.installEventFilter(self)
        self.column.addWidget(self.search)
        self.model = RowsModel((), self)
        self.list = RowsView(title)
        self.list.setModel(self.model)
        self.list.opened.connect(self._choose)
        self.list.clicked.connect(lambda index: self._choose(index.row()))
        self.column.addWidget(self.list)
        self.none = Label(self.tr("Nobody of that name"), Type.SMALL, Tone.TEXT2)
        self.column.addWidget(self.none)
        self._fill()
        self.closed.connect(self.deleteLater)

    def ask(self, target: QWidget) -> None:
        """Open it at a place; the cursor is in the search."""
        self.open_at(target)
        self.search.setFocus(Qt.FocusReason.PopupFocusReason)

    def _fill(self) -> None:
        wanted = fold(self.search.value()).split()
        self._found = [p for p in self._people if all(w in fold(p.name) for w in wanted)]
        rows = [
            ListRow(p.name, right=self.tr("you") if p.id == self._me else "", avatar=p.name)
            for p in self._found
        ]
        self.model.set_rows(rows)
        seen = min(_MOST_SEEN, len(self._people))
        self.list.setFixedHeight(seen * theme().size("row"))
        self.list.setVisible(bool(rows))
        self.none.setVisible(not rows)
        if rows:
            self.list.choose(0)

    def _choose_current(self) -> None:
        self._choose(max(0, self.list.current()))

    def _choose(self, place: int) -> None:
        if 0 <= place < len(self._found):
            person = self._found[place]
            self.close_it()
            self.chosen.emit(person.id)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Go along the list while the cursor is in the search."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            step = {"Down": 1, "Up": -1}.get(key_of(event), 0)
            if step:
                self.list.step(step)
                return True
        return False
