"""The sidebar, 208 pixels, or the rail of 56: company, search, pages in groups, sync card, person.

Emits what was asked for and decides nothing; the shell folds it.
"""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from fieldsales.ui.icons import paint_icon
from fieldsales.ui.page import Group, Me, PageSpec
from fieldsales.ui.painting import CENTRE, TextStyle, rounded, text_line
from fieldsales.ui.parts.buttons import CAP_HEIGHT, Control, IconButton, cap_width, paint_cap
from fieldsales.ui.parts.cards import row
from fieldsales.ui.parts.chips import badge_width, paint_avatar, paint_badge
from fieldsales.ui.parts.labels import Label
from fieldsales.ui.parts.sync_card import SyncCard, SyncState, SyncWords
from fieldsales.ui.theme import Tone, theme
from fieldsales.ui.tokens import Type

_NAV = TextStyle(Type.ROW, weight=500)


class Sidebar(QWidget):
    """The left bar."""

    page_asked = Signal(str)
    """A page was chosen, by its name."""
    search_asked = Signal()
    """The search box was pressed."""
    fold_asked = Signal()
    """The bar should fold or unfold."""
    sync_asked = Signal()
    """The sync card was pressed."""
    settings_asked = Signal()
    """The person or the wheel was pressed."""

    def __init__(self, me: Me, pages: Sequence[PageSpec], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._is_narrow = False
        self._me = me
        self._buttons: dict[str, NavButton] = {}
        self._headings: list[QWidget] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(8, 0, 9, 6)
        self._column.setSpacing(0)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        self._build_top(me)
        self._build_pages(pages)
        self._column.addStretch()
        self._build_foot(me)
        self.set_narrow(narrow=False)

    def _build_top(self, me: Me) -> None:
        self._company = CompanyMark(me.company)
        self.fold = IconButton("panel-left-close", self.tr("Fold the sidebar"), key="[")
        self.fold.clicked.connect(self.fold_asked)
        self._top = QWidget()
        self._top.setFixedHeight(52)
        self._top.setLayout(row(self._company, self.fold, spacing=0, margins=(8, 4, 2, 0)))
        self.search = SearchBox()
        self.search.clicked.connect(self.search_asked)
        self._column.addWidget(self._top)
        self._column.addWidget(self.search)
        self._column.addSpacing(8)

    def _build_pages(self, pages: Sequence[PageSpec]) -> None:
        names = {
            Group.PROGRAMME: self.tr("VIP programme"),
            Group.OFFICE: self.tr("Office"),
        }
        for group in (Group.WORK, Group.PROGRAMME, Group.OFFICE):
            members = [spec for spec in pages if spec.group is group]
            if not members:
                continue
            if group in names:
                heading = _Heading(names[group])
                self._headings.append(heading)
                self._column.addWidget(heading)
            for spec in members:
                button = NavButton(spec.title_for(self._me), spec.icon, warns=spec.badge_warns)
                button.setToolTip(_tip(spec, self._me))
                button.clicked.connect(lambda _on=False, name=spec.name: self.page_asked.emit(name))
                self._buttons[spec.name] = button
                self._column.addWidget(button)

    def _build_foot(self, me: Me) -> None:
        self.sync = SyncCard(SyncWords(SyncState.OFFLINE, "", ""))
        self.sync.clicked.connect(self.sync_asked)
        self.person = PersonButton(me.name, me.subtitle)
        self.person.clicked.connect(self.settings_asked)
        self._column.addWidget(self.sync)
        self._column.addSpacing(2)
        self._column.addWidget(self.person)

    def light(self, name: str) -> None:
        """Show which page is open."""
        for known, button in self._buttons.items():
            button.set_lit(lit=known == name)

    def set_badge(self, name: str, count: int) -> None:
        """Show a number beside a page; none for 0."""
        if name in self._buttons:
            self._buttons[name].set_badge(count)

    def set_narrow(self, *, narrow: bool) -> None:
        """Take the form of the rail, or the full one."""
        self._is_narrow = narrow
        self.setFixedWidth(theme().size("rail" if narrow else "sidebar"))
        self.fold.setVisible(not narrow)
        self._company.set_narrow(narrow=narrow)
        for heading in self._headings:
            heading.setVisible(not narrow)
        self.search.set_narrow(narrow=narrow)
        self.sync.set_narrow(narrow=narrow)
        self.person.set_narrow(narrow=narrow)
        for button in self._buttons.values():
            button.set_narrow(narrow=narrow)

    @property
    def is_narrow(self) -> bool:
        """Say whether it is a rail now."""
        return self._is_narrow

    def first_button(self) -> QWidget:
        """Return what F6 gives the focus to."""
        return next((b for b in self._buttons.values() if b.is_lit), self.search)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint ground and rule."""
        painter, colours = QPainter(self), theme().colours
        painter.fillRect(self.rect(), colours.sidebar)
        painter.fillRect(self.width() - 1, 0, 1, self.height(), colours.border)


def _tip(spec: PageSpec, me: Me) -> str:
    return f"{spec.title_for(me)}  G {spec.letter}" if spec.letter else spec.title_for(me)


def paint_mark(painter: QPainter, box: QRectF, company: str) -> None:
    """Paint the sign of the company: its first letter on the accent."""
    colours = theme().colours
    rounded(painter, box, box.width() / 4, fill=colours.accent.fill)
    kind = Type.SMALL if box.width() < 40 else Type.DIALOG
    letter = (company.strip()[:1] or "F").upper()
    text_line(painter, box, letter, TextStyle(kind, weight=600), colours.accent.on, align=CENTRE)


class CompanyMark(QWidget):
    """The company's sign and name."""

    def __init__(self, company: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._mark = _Mark(company)
        self._name = Label(company, style=TextStyle(Type.ROW, weight=600))
        line = row(self._mark, spacing=8)
        line.addWidget(self._name, 1)
        line.addStretch()
        self.setLayout(line)

    def set_narrow(self, *, narrow: bool) -> None:
        """Show the sign alone, or the name too."""
        self._name.setVisible(not narrow)


class _Mark(QWidget):
    def __init__(self, company: str) -> None:
        super().__init__()
        self._company = company
        self.setFixedSize(24, 24)

    def paintEvent(self, _event: QPaintEvent) -> None:
        paint_mark(QPainter(self), QRectF(self.rect()), self._company)


class _Heading(QWidget):
    """The name of a group of pages."""

    def __init__(self, text: str) -> None:
        super().__init__()
        label = Label(text, Type.CAPTION, Tone.TEXT3)
        self.setLayout(row(label, margins=(8, 6, 8, 0)))
        self.setFixedHeight(30)


class SearchBox(Control):
    """Looks like a field, opens the palette."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.setText(self.tr("Search"))
        self.setAccessibleName(self.tr("Search"))
        self._is_narrow = False
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_narrow(self, *, narrow: bool) -> None:
        """Show the glass alone, or the whole box."""
        self._is_narrow = narrow
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """Return the size of the box."""
        return QSize(40, 36 if self._is_narrow else theme().size("control"))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint box, glass, words, key."""
        painter, colours, box = QPainter(self), theme().colours, QRectF(self.rect())
        radius = theme().radius("control")
        if self._is_narrow:
            if self.is_hot():
                rounded(painter, box, radius, fill=colours.hover)
            paint_icon(painter, (self.width() - 16) / 2, 10, "search", colours.text2)
            return
        fill = colours.hover if self.is_hot() else colours.surface
        rounded(painter, box, radius, fill=fill, border=colours.border_strong)
        paint_icon(painter, 11, 9, "search", colours.text2, 14)
        room = QRectF(33, 0, self.width() - 33, box.height())
        text_line(painter, room, self.text(), TextStyle(Type.BODY), colours.text3)
        cap = cap_width("Ctrl+K")
        place = QRectF(box.right() - cap - 7, (box.height() - CAP_HEIGHT) / 2, cap, CAP_HEIGHT)
        paint_cap(painter, place, "Ctrl+K")


class NavButton(Control):
    """A page in the bar."""

    def __init__(self, text: str, icon: str, *, warns: bool = False) -> None:
        super().__init__(text)
        self._icon, self._warns = icon, warns
        self._is_narrow = self.is_lit = False
        self._count = 0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_lit(self, *, lit: bool) -> None:
        """Show whether its page is open."""
        self.is_lit = lit
        self.setAccessibleDescription(self.tr("open") if lit else "")
        self.update()

    def set_badge(self, count: int) -> None:
        """Show a number; none for 0."""
        self._count = count
        name = f"{self.text()}, {count}" if count else self.text()
        self.setAccessibleName(name)
        self.update()

    def set_narrow(self, *, narrow: bool) -> None:
        """Show the icon alone, or the words too."""
        self._is_narrow = narrow
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """Return the size of a row."""
        return QSize(40, 36 if self._is_narrow else theme().size("navRow"))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint ground, icon, words, number."""
        painter, colours, box = QPainter(self), theme().colours, QRectF(self.rect())
        radius = theme().radius("control")
        if self.is_lit:
            rounded(painter, box, radius, fill=colours.surface, border=colours.border)
        elif self.is_hot():
            rounded(painter, box, radius, fill=colours.hover)
        ink = colours.accent.text if self.is_lit else colours.text2
        left = (self.width() - 16) / 2 if self._is_narrow else 8
        paint_icon(painter, round(left), round((self.height() - 16) / 2), self._icon, ink)
        if self._is_narrow:
            if self._count and self._warns:
                rounded(painter, QRectF(self.width() - 13, 6, 6, 6), 3, fill=colours.warning.fill)
            return
        right = self.width() - 8
        if self._count:
            text = str(self._count)
            paint_badge(painter, right, box.center().y(), text, warns=self._warns)
            right -= badge_width(text, warns=self._warns) + 8
        words = colours.text if self.is_lit or self.is_hot() else colours.text2
        text_line(painter, QRectF(34, 0, right - 34, box.height()), self.text(), _NAV, words)


class PersonButton(Control):
    """Who works here; a press opens her settings."""

    def __init__(self, name: str, subtitle: str) -> None:
        super().__init__(name)
        self._subtitle = subtitle
        self._is_narrow = False
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setToolTip(self.tr("Settings"))
        said = self.tr("Settings")
        self.setAccessibleName(f"{name}. {said}")

    def set_narrow(self, *, narrow: bool) -> None:
        """Show the disc alone, or the name too."""
        self._is_narrow = narrow
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """Return the size of two lines."""
        return QSize(40, 40)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint disc, name, subtitle, wheel."""
        painter, colours, box = QPainter(self), theme().colours, QRectF(self.rect())
        if self.is_hot():
            rounded(painter, box, theme().radius("control"), fill=colours.hover)
        if self._is_narrow:
            paint_avatar(painter, QRectF((self.width() - 28) / 2, 6, 28, 28), self.text())
            return
        paint_avatar(painter, QRectF(8, 8, 24, 24), self.text())
        paint_icon(painter, self.width() - 24, 12, "settings", colours.text2)
        right = self.width() - 30
        name = TextStyle(Type.SMALL, weight=500)
        width = right - 40
        top = 4 if self._subtitle else 12
        text_line(painter, QRectF(40, top, width, 16), self.text(), name, colours.text)
        second = TextStyle(Type.META)
        text_line(painter, QRectF(40, 20, width, 15), self._subtitle, second, colours.text3)
