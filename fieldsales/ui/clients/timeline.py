"""The timeline: what lies ahead, then year by year what was, painted along a line. Older years fold.

A model over any number of entries; an entry is put into words when it is first painted. Heights follow the
width, since the words of an entry wrap.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QModelIndex,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from fieldsales.ui import format as fmt
from fieldsales.ui.clients.timeline_words import EntryWords, entry_words
from fieldsales.ui.icons import paint_icon
from fieldsales.ui.keys import key_of
from fieldsales.ui.painting import RIGHT, TextStyle, rounded, text_block, text_line, wrapped
from fieldsales.ui.parts.chips import (
    chip_width,
    paint_chip,
    paint_status_chip,
    status_chip_width,
)
from fieldsales.ui.parts.native import dress_bars
from fieldsales.ui.parts.rows import Index
from fieldsales.ui.status import paint_glyph
from fieldsales.ui.theme import Tone, theme
from fieldsales.ui.tokens import Type
from fieldsales.views.clients import EventKind, TimelineEntry

ITEM_ROLE = int(Qt.ItemDataRole.UserRole) + 3
UNFOLDED = 40
"""Years are unfolded from the newest on until so many entries are in sight."""
_DATE, _LINE, _TEXT, _DISC = 64, 88, 112, 24
_MOST_LINES = 4
_TITLE, _SMALL = TextStyle(Type.ROW), TextStyle(Type.SMALL)
_HEADING = TextStyle(Type.META, weight=600)


@dataclass(frozen=True, slots=True)
class Heading:
    """A year, or what lies ahead; `folded` is how many entries it hides."""

    text: str
    year: int = 0
    folded: int = 0


Item = Heading | TimelineEntry


class TimelineModel(QAbstractListModel):
    """Headings and entries of a client, newest first."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._entries: tuple[TimelineEntry, ...] = ()
        self._kind: EventKind | None = None
        self._open_years: set[int] = set()
        self._items: list[Item] = []
        self._now: datetime | None = None

    def show(self, entries: Sequence[TimelineEntry], now: datetime, *, is_new: bool) -> None:
        """Show entries; of a new client only the newest years are unfolded."""
        self._entries, self._now = tuple(entries), now
        if is_new:
            self._open_years = set(_newest_years(self._entries))
        self._fill()

    def choose_kind(self, kind: EventKind | None) -> None:
        """Show entries of one kind only, or all."""
        self._kind = kind
        self._fill()

    def toggle(self, year: int) -> None:
        """Fold a year, or unfold it."""
        self._open_years ^= {year}
        self._fill()

    def kinds(self) -> list[EventKind]:
        """Return the kinds there are."""
        there = {e.kind for e in self._entries}
        return [kind for kind in EventKind if kind in there]

    def item_at(self, place: int) -> Item | None:
        """Return an item, None past the end."""
        return self._items[place] if 0 <= place < len(self._items) else None

    def words_at(self, place: int) -> EntryWords | None:
        """Return an entry in words, None for a heading."""
        item = self.item_at(place)
        if isinstance(item, TimelineEntry) and self._now is not None:
            return entry_words(item, self._now)
        return None

    def date_of(self, entry: TimelineEntry) -> str:
        """Return the day of an entry, briefly."""
        day = fmt.local_day(entry.at, entry.zone)
        if self._now is not None and day == fmt.local_day(self._now, entry.zone):
            return self.tr("Today")
        return fmt.day_month(day)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        """Return how many items there are."""
        return 0 if parent.isValid() else len(self._items)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return an item for the delegate, its words for a screen reader."""
        item = self.item_at(index.row()) if index.isValid() else None
        if item is None:
            return None
        if role == ITEM_ROLE:
            return item
        if role not in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return None
        if isinstance(item, Heading):
            return item.text
        words = self.words_at(index.row())
        parts = (self.date_of(item), words.title, words.chip, words.words) if words else ()
        return ", ".join(p for p in parts if p)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let entries and folded years be chosen."""
        item = self.item_at(index.row()) if index.isValid() else None
        if item is None:
            return Qt.ItemFlag.NoItemFlags
        if isinstance(item, Heading) and not item.year:
            return Qt.ItemFlag.ItemIsEnabled
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def _fill(self) -> None:
        self.beginResetModel()
        self._items = list(self._made())
        self.endResetModel()

    def _made(self) -> Iterator[Item]:
        shown = [e for e in self._entries if self._kind in {None, e.kind}]
        ahead = [e for e in shown if e.is_ahead]
        if ahead:
            yield Heading(self.tr("Ahead"))
            yield from sorted(ahead, key=lambda e: e.at)
        years: dict[int, list[TimelineEntry]] = {}
        for entry in shown:
            if not entry.is_ahead:
                years.setdefault(_year(entry), []).append(entry)
        for year, entries in years.items():
            is_open = year in self._open_years or self._kind is not None
            yield Heading(str(year), year, 0 if is_open else len(entries))
            if is_open:
                yield from entries


def _year(entry: TimelineEntry) -> int:
    return fmt.local_day(entry.at, entry.zone).year


def _newest_years(entries: Sequence[TimelineEntry]) -> Iterator[int]:
    """Yield the years that are unfolded at first."""
    seen = 0
    counts: dict[int, int] = {}
    for entry in entries:
        if not entry.is_ahead:
            counts[_year(entry)] = counts.get(_year(entry), 0) + 1
    for year in sorted(counts, reverse=True):
        if seen >= UNFOLDED:
            return
        yield year
        seen += counts[year]


class TimelineDelegate(QStyledItemDelegate):
    """Paints headings and entries along the line."""

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the height of an item at the width of its view."""
        view = self.parent()
        width = view.viewport().width() if isinstance(view, QListView) else 480
        item = index.data(ITEM_ROLE)
        if isinstance(item, Heading):
            return QSize(width, 30)
        words = _words_of(index)
        lines = wrapped(words.words, _SMALL, width - _TEXT - 20, _MOST_LINES) if words.words else ()
        return QSize(width, 4 + 20 + len(lines) * _SMALL.line + 12)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one item."""
        item, box = index.data(ITEM_ROLE), QRectF(option.rect)
        is_chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        is_hot = bool(option.state & QStyle.StateFlag.State_MouseOver)
        painter.save()
        colours = theme().colours
        if is_chosen or is_hot:
            ground = box.adjusted(8, 1, -8, -1)
            fill = colours.selected if is_chosen else colours.hover
            rounded(painter, ground, theme().radius("control"), fill=fill)
        if isinstance(item, Heading):
            _paint_heading(painter, box, item)
        elif isinstance(item, TimelineEntry):
            model = index.model()
            date = model.date_of(item) if isinstance(model, TimelineModel) else ""
            _paint_entry(painter, box, _words_of(index), date)
        painter.restore()


def _words_of(index: Index) -> EntryWords:
    model = index.model()
    words = model.words_at(index.row()) if isinstance(model, TimelineModel) else None
    return words or EntryWords("", "")


def _paint_heading(painter: QPainter, box: QRectF, heading: Heading) -> None:
    colours = theme().colours
    if not heading.folded:
        line = box.left() + _LINE
        painter.fillRect(QRectF(line, box.bottom() - 6, 1, 6), colours.border_strong)
    left = box.left() + _LINE - _DISC / 2
    room = QRectF(left, box.top(), box.width() - left, box.height())
    left += text_line(painter, room, heading.text, _HEADING, colours.text2) + 8
    if heading.folded:
        rest = QRectF(left, box.top(), box.right() - left, box.height())
        left += text_line(painter, rest, _folded_words(heading.folded), _SMALL, colours.text3) + 4
        paint_icon(painter, left, round(box.center().y() - 7), "chevron-down", colours.text3, 14)


def _folded_words(count: int) -> str:
    return QCoreApplication.translate("timeline", "%n entries", "", count)


def _paint_entry(painter: QPainter, box: QRectF, words: EntryWords, date: str) -> None:
    colours = theme().colours
    line = box.left() + _LINE
    painter.fillRect(QRectF(line, box.top(), 1, box.height()), colours.border_strong)
    disc = QRectF(line - _DISC / 2 + 0.5, box.top() + 2, _DISC, _DISC)
    rounded(painter, disc, _DISC / 2, fill=colours.surface, border=colours.border_strong)
    if words.status is not None:
        paint_glyph(painter, disc.left() + 5, disc.top() + 5, words.status)
    else:
        tone = theme().tone(words.icon_tone)
        paint_icon(painter, disc.left() + 5, disc.top() + 5, words.icon, tone, 14)
    top = QRectF(box.left() + 8, box.top() + 4, _DATE - 8, 20)
    text_line(painter, top, date, _SMALL, colours.text2, align=RIGHT)
    _paint_title(
        painter, QRectF(box.left() + _TEXT, box.top() + 4, box.width() - _TEXT - 20, 20), words
    )
    below = QRectF(box.left() + _TEXT, box.top() + 24, box.width() - _TEXT - 20, box.height())
    text_block(painter, below, words.words, _SMALL, colours.text2, most_lines=_MOST_LINES)


def _paint_title(painter: QPainter, line: QRectF, words: EntryWords) -> None:
    room = 0
    if words.chip_status is not None:
        room = status_chip_width(words.chip_status) + 7
    elif words.chip:
        room = chip_width(words.chip) + 7
    title = line.adjusted(0, 0, -room, 0)
    width = text_line(painter, title, words.title, _TITLE, theme().tone(Tone.TEXT))
    left, middle = line.left() + width + 7, line.center().y()
    if words.chip_status is not None:
        paint_status_chip(painter, left, middle, words.chip_status)
    elif words.chip:
        paint_chip(painter, left, middle, words.chip, words.chip_tone)


class TimelineView(QListView):
    """The list. J, K and arrows go along; Return opens an entry or unfolds a year."""

    opened = Signal(object)
    """An entry (`TimelineEntry`) was opened."""

    def __init__(self, model: TimelineModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Timeline"))
        self._model = model
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setItemDelegate(TimelineDelegate(self))
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        dress_bars(self)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.viewport().setAutoFillBackground(False)
        self.setModel(model)
        self.clicked.connect(lambda index: self._fold(index.row()))
        self.doubleClicked.connect(lambda index: self._open(index.row()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay the entries out anew: their words wrap elsewhere."""
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()

    def step(self, by: int) -> None:
        """Make the next or previous entry the current one."""
        place, count = self.currentIndex().row() + by, self._model.rowCount()
        while 0 <= place < count:
            index = self._model.index(place)
            if index.flags() & Qt.ItemFlag.ItemIsSelectable:
                self.setCurrentIndex(index)
                return
            place += by

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go along by J and K too; Return opens."""
        key = key_of(event)
        if key in {"J", "K"}:
            self.step(1 if key == "J" else -1)
        elif key == "Return" and self.currentIndex().isValid():
            self._fold(self.currentIndex().row())
            self._open(self.currentIndex().row())
        elif len(key) == 1 or key == "Esc" or key.startswith(("Ctrl", "Alt")):
            event.ignore()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Have a current entry as soon as the keyboard is here."""
        super().focusInEvent(event)
        if not self.currentIndex().isValid():
            self.step(1)

    def _fold(self, place: int) -> None:
        item = self._model.item_at(place)
        if isinstance(item, Heading) and item.year:
            self._model.toggle(item.year)

    def _open(self, place: int) -> None:
        item = self._model.item_at(place)
        if isinstance(item, TimelineEntry):
            self.opened.emit(item)
