"""Left of the questions: how far the form is, its sections with counts, and that every answer is kept."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from fieldsales.ui import format as fmt
from fieldsales.ui.icons import paint_icon
from fieldsales.ui.painting import RIGHT, TextStyle, rounded, text_line
from fieldsales.ui.parts.buttons import Control
from fieldsales.ui.parts.cards import Card, IconMark, column, row
from fieldsales.ui.parts.labels import Label
from fieldsales.ui.parts.loading import Bar
from fieldsales.ui.theme import Tone, theme
from fieldsales.ui.tokens import Type

WIDTH = 224
_ROW = 34
_NAME, _COUNT = TextStyle(Type.ROW, weight=500), TextStyle(Type.SMALL)


@dataclass(frozen=True, slots=True)
class SectionLine:
    """A section: its name, how far it is, whether a needed answer was passed by.

    One with entries only counts those (`entries`); with neither it is not asked.
    """

    id: str
    name: str
    answered: int
    total: int
    entries: int | None = None
    is_skipped: bool = False
    is_passed: bool = False

    @property
    def is_asked(self) -> bool:
        """Say whether there is anything to ask in it."""
        return self.total > 0 or self.entries is not None

    @property
    def is_done(self) -> bool:
        """Say whether everything in it is answered."""
        if not self.total:
            return bool(self.entries) or (self.is_asked and self.is_passed)
        return self.answered == self.total


class SectionButton(Control):
    """A section in the list."""

    def __init__(self, line: SectionLine) -> None:
        super().__init__(line.name)
        self.line, self.is_current = line, False
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.show_line(line, is_current=False)

    def show_line(self, line: SectionLine, *, is_current: bool) -> None:
        """Show how far it is."""
        if (line, is_current) == (self.line, self.is_current) and self.accessibleDescription():
            return
        self.line, self.is_current = line, is_current
        self.setText(line.name)
        self.setAccessibleName(line.name)
        self.setAccessibleDescription(self._count())
        self.setEnabled(line.is_asked)
        self.update()

    def _count(self) -> str:
        if not self.line.is_asked:
            return self.tr("not asked")
        if not self.line.total:
            return str(self.line.entries) if self.line.entries else "–"
        text = self.tr("{answered} of {total}")
        return text.format(answered=self.line.answered, total=self.line.total)

    def sizeHint(self) -> QSize:
        """Return the size of a row."""
        return QSize(WIDTH, _ROW)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint sign, name, count."""
        painter, colours, box = QPainter(self), theme().colours, QRectF(self.rect())
        radius = theme().radius("control")
        if self.is_current:
            rounded(painter, box, radius, fill=colours.surface, border=colours.border)
        elif self.is_hot():
            rounded(painter, box, radius, fill=colours.hover)
        self._paint_sign(painter)
        ink = colours.text if self.is_current else colours.text2
        if not self.line.is_asked:
            ink = colours.text3
        count = QRectF(box.right() - 88, 0, 80, box.height())
        used = text_line(painter, count, self._count(), _COUNT, ink, align=RIGHT)
        room = QRectF(34, 0, box.width() - 34 - used - 14, box.height())
        text_line(painter, room, self.line.name, _NAME, ink)

    def _paint_sign(self, painter: QPainter) -> None:
        colours = theme().colours
        icon, ink = "circle", colours.border_strong
        if self.line.is_done:
            icon, ink = "check", colours.success.fg
        elif self.line.is_skipped:
            icon, ink = "circle-alert", colours.warning.fg
        elif self.is_current:
            icon, ink = "circle-dot", colours.accent.text
        paint_icon(painter, 8, _ROW / 2 - 8, icon, ink)


class KeptCard(Card):
    """Says that every answer is kept, and when the last one was; amber while something is not."""

    def __init__(self) -> None:
        super().__init__()
        self.mark = IconMark("save", 16, Tone.SUCCESS)
        style = TextStyle(Type.ROW, weight=600)
        self.title = Label(self.tr("Kept after every answer"), style=style)
        self.words = Label("", Type.SMALL, Tone.TEXT2, wraps=True)
        head = row(self.mark, spacing=6)
        head.addWidget(self.title, 1)
        box = column(spacing=2, margins=(12, 9, 12, 10))
        box.addLayout(head)
        box.addWidget(self.words)
        self.column.addLayout(box)

    def show_kept(self, last: datetime | None, zone: str, unkept: int) -> None:
        """Show when the last answer was kept, and how many wait."""
        if unkept:
            self.mark.icon_name, self.mark.tone = "hard-drive", Tone.WARNING
            self.title.setText(self.tr("%n answer(s) wait to be kept", "", unkept))
            self.words.setText(self.tr("They stay here and are tried again."))
        else:
            self.mark.icon_name, self.mark.tone = "save", Tone.SUCCESS
            self.title.setText(self.tr("Kept after every answer"))
            self.words.setText(self.tr("Stop whenever you need.") + self._last(last, zone))
        self.mark.update()
        self.words.updateGeometry()

    def _last(self, last: datetime | None, zone: str) -> str:
        if last is None:
            return ""
        local = fmt.clock_seconds(last, zone)
        return " " + self.tr("Last answer {time}.").format(time=local)


class SectionsColumn(QWidget):
    """Progress, sections, what is kept."""

    section_chosen = Signal(str)
    """Go to a section: its id."""

    def __init__(self) -> None:
        super().__init__()
        self.setFixedWidth(WIDTH)
        self.count = Label("", style=TextStyle(Type.ROW, weight=600))
        self.left = Label("", Type.SMALL, Tone.TEXT2, align=RIGHT)
        self.bar = Bar()
        self.kept = KeptCard()
        self.buttons: dict[str, SectionButton] = {}
        head = row(self.count, spacing=8)
        head.addWidget(self.left, 1)
        top = column(spacing=9, margins=(12, 7, 12, 9))
        top.addLayout(head)
        top.addWidget(self.bar)
        self._list = column(spacing=0)
        whole = column(spacing=0)
        whole.addLayout(top)
        whole.addLayout(self._list)
        whole.addStretch(1)
        whole.addWidget(self.kept)
        self.setLayout(whole)

    def show_sections(
        self, lines: Sequence[SectionLine], current: str, minutes: Callable[[], int]
    ) -> None:
        """Show how far the form and its sections are."""
        answered, total = sum(x.answered for x in lines), sum(x.total for x in lines)
        text = self.tr("{answered} of {total}").format(answered=answered, total=total)
        if text != self.count.text():
            self.count.setText(text)
            left = minutes()
            said = self.tr("about {minutes} left").format(minutes=fmt.minutes(left))
            self.left.setText(said if left else "")
            self.bar.set_share(answered / total if total else 0.0, is_done=answered == total)
            self.bar.setAccessibleName(text)
        for line in lines:
            button = self.buttons.get(line.id)
            if button is None:
                button = SectionButton(line)
                button.clicked.connect(lambda _on=False, i=line.id: self.section_chosen.emit(i))
                self.buttons[line.id] = button
                self._list.addWidget(button)
            button.show_line(line, is_current=line.id == current)

    def take_focus(self) -> None:
        """Put the keyboard on the current section."""
        for button in self.buttons.values():
            if button.is_current:
                button.setFocus(Qt.FocusReason.TabFocusReason)
