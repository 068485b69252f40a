"""What a column means, chosen from a list that typing narrows."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from fieldsales.domain.text import fold
from fieldsales.ui.imports.words import MEANINGS, group_words, meaning_icon, meaning_words
from fieldsales.ui.painting import TextStyle
from fieldsales.ui.parts.fields import TextField
from fieldsales.ui.parts.labels import Label
from fieldsales.ui.parts.overlays import Popover
from fieldsales.ui.parts.rows import ListRow, RowsModel, RowsView
from fieldsales.ui.theme import theme
from fieldsales.ui.tokens import Type

_WIDTH = 300
_IN_SIGHT = 8


class MeaningPopover(Popover):
    """The popover."""

    chosen = Signal(str)
    """A meaning was chosen, by the name the service gives it."""

    def __init__(self, window: QWidget, column: str, target: str) -> None:
        super().__init__(window, _WIDTH)
        self._targets: list[str] = []
        said = self.tr("What is “{column}”?").format(column=column)
        self.column.addWidget(Label(said, style=TextStyle(Type.ROW, weight=600)))
        self.search = TextField(
            placeholder=self.tr("Type to narrow the list"), left_icon="search", is_small=True
        )
        self.search.changed.connect(self._fill)
        self.search.edit.installEventFilter(self)
        self.model = RowsModel()
        self.rows = RowsView(self.tr("Meanings"))
        self.rows.setModel(self.model)
        self.rows.setFixedHeight(_IN_SIGHT * theme().size("row"))
        self.rows.opened.connect(self._choose)
        self.rows.clicked.connect(lambda index: self._choose(index.row()))
        self.column.addWidget(self.search)
        self.column.addWidget(self.rows)
        self.closed.connect(self.deleteLater)
        self._fill("")
        if target in self._targets:
            self.rows.choose(self._targets.index(target))

    def _fill(self, typed: str) -> None:
        wanted = fold(typed)
        rows: list[ListRow] = []
        self._targets = []
        group = ""
        for target in _in_groups():
            words = meaning_words(target)
            if wanted not in fold(words):
                continue
            icon = meaning_icon(target)
            if icon != group:
                group = icon
                rows.append(ListRow(group_words(icon), is_heading=True))
                self._targets.append("")
            rows.append(ListRow(words, icon=icon))
            self._targets.append(target)
        self.model.set_rows(rows)
        self.rows.step(1)

    def _choose(self, place: int) -> None:
        if 0 <= place < len(self._targets) and self._targets[place]:
            self.close_it()
            self.chosen.emit(self._targets[place])

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Go along the list and choose from it while the cursor is in the search."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() in {Qt.Key.Key_Down, Qt.Key.Key_Up}:
                self.rows.step(1 if event.key() == Qt.Key.Key_Down else -1)
                return True
            if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
                self._choose(self.rows.current())
                return True
        return False


def _in_groups() -> Sequence[str]:
    """Return the meanings as they are offered: those of one icon together."""
    icons = list(dict.fromkeys(icon for icon, _ in MEANINGS.values()))
    return sorted(MEANINGS, key=lambda target: icons.index(meaning_icon(target)))
