"""The persons at a client: new and deciding ones marked, former ones kept, edited in their places."""

from collections.abc import Mapping, Sequence
from datetime import date

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from fieldsales.domain.client import Contact
from fieldsales.ui import format as fmt
from fieldsales.ui.clients.contact_form import ContactForm
from fieldsales.ui.clients.words import decision_words
from fieldsales.ui.icons import paint_icon
from fieldsales.ui.keys import key_of
from fieldsales.ui.painting import TextStyle, text_line
from fieldsales.ui.parts.buttons import Control, IconButton
from fieldsales.ui.parts.cards import Card, Empty, small_button
from fieldsales.ui.parts.chips import ChipTone, chip_width, paint_avatar, paint_chip
from fieldsales.ui.theme import theme
from fieldsales.ui.tokens import Type
from fieldsales.views.clients import ContactLine

NEW = "new"
_TITLE, _SMALL = TextStyle(Type.ROW), TextStyle(Type.SMALL)


class ContactRow(Control):
    """A person: name and marks, position, how to reach her; a former one on one quiet line."""

    stepped = Signal(int)
    """Go to the next or previous person."""

    def __init__(self, line: ContactLine, *, is_last: bool, parent: QWidget | None = None) -> None:
        contact = line.contact
        super().__init__(contact.name.full or contact.position, parent)
        self._line, self._is_last = line, is_last
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        spoken = (self.text(), *self._chips_words(), contact.position, self._reach())
        self.setAccessibleName(", ".join(s for s in spoken if s))

    def sizeHint(self) -> QSize:
        """Return the size: one line for a former person, three for a present one."""
        if self._line.is_former:
            return QSize(240, 36)
        lines = 20 + 16 * bool(self._line.contact.position) + 16 * bool(self._reach())
        return QSize(240, max(44, lines + 12))

    def _chips_words(self) -> list[str]:
        line, words = self._line, []
        if line.is_new:
            words.append(self.tr("New"))
        if decision_words(line.contact.decision_role):
            words.append(decision_words(line.contact.decision_role))
        if line.contact.do_not_call:
            words.append(self.tr("No calls"))
        return words

    def _reach(self) -> str:
        contact = self._line.contact
        parts = (
            contact.phones[0].raw if contact.phones else "",
            contact.emails[0] if contact.emails else "",
        )
        return " · ".join(p for p in parts if p)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the person and the rule below."""
        painter, colours = QPainter(self), theme().colours
        if self.is_hot():
            painter.fillRect(self.rect(), colours.hover)
        if not self._is_last:
            painter.fillRect(QRectF(0, self.height() - 1, self.width(), 1), colours.border)
        if self._line.is_former:
            self._paint_former(painter)
        else:
            self._paint_present(painter)

    def _paint_former(self, painter: QPainter) -> None:
        colours, contact = theme().colours, self._line.contact
        paint_icon(painter, 17, 11, "history", colours.text3, 14)
        words = self.tr("{name}, {position} until {day}")
        if not contact.position:
            words = self.tr("{name}, until {day}")
        day = fmt.month_year(contact.until) if contact.until else ""
        said = words.format(name=self.text(), position=contact.position, day=day)
        text_line(
            painter,
            QRectF(40, 0, self.width() - 52, self.height() - 1),
            said,
            _SMALL,
            colours.text2,
        )

    def _paint_present(self, painter: QPainter) -> None:
        colours, contact = theme().colours, self._line.contact
        side = theme().size("avatarLarge")
        top = 6.0
        paint_avatar(painter, QRectF(16, 8 if self.height() < 50 else 12, side, side), self.text())
        chips = list(zip(self._chips_words(), self._chip_tones(), strict=True))
        taken = sum(chip_width(words) + 6 for words, _ in chips)
        title = QRectF(54, top, self.width() - 54 - 12 - taken, 20)
        left = title.left() + text_line(painter, title, self.text(), _TITLE, colours.text) + 6
        for words, tone in chips:
            left += paint_chip(painter, left, top + 10, words, tone) + 6
        top += 20
        for text in (contact.position, self._reach()):
            if text:
                room = QRectF(54, top, self.width() - 54 - 12, 16)
                text_line(painter, room, text, _SMALL, colours.text2)
                top += 16

    def _chip_tones(self) -> list[ChipTone]:
        line = self._line
        tones = [ChipTone.INFO] if line.is_new else []
        if decision_words(line.contact.decision_role):
            tones.append(ChipTone.NEUTRAL)
        if line.contact.do_not_call:
            tones.append(ChipTone.WARNING)
        return tones

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go along with the arrow keys."""
        key = key_of(event)
        if key in {"Down", "Up"}:
            self.stepped.emit(1 if key == "Down" else -1)
        else:
            super().keyPressEvent(event)


class ContactsCard(Card):
    """The card."""

    kept = Signal()
    """The open form is to be kept."""
    removed = Signal()
    """The contact of the open form is to be deleted."""
    typed = Signal()
    """Something was typed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.head = self.add_head(self.tr("Contacts"))
        self.add_button = IconButton("plus", self.tr("New contact"), key="N")
        self.add_button.clicked.connect(lambda: self.edit(NEW))
        self.head.add_action(self.add_button)
        self._lines: tuple[ContactLine, ...] = ()
        self._country, self._today = "", date.min
        self._may_delete = False
        self.editing = ""
        self.form: ContactForm | None = None
        self.rows: list[ContactRow] = []
        self._holder = QWidget()
        self._box = QVBoxLayout(self._holder)
        self._box.setContentsMargins(0, 0, 0, 1)
        self._box.setSpacing(0)
        self.add(self._holder)

    def show_contacts(
        self, lines: Sequence[ContactLine], country: str, today: date, *, may_delete: bool
    ) -> None:
        """Show persons; an open form stays as it is."""
        self._lines, self._country, self._today = tuple(lines), country, today
        self._may_delete = may_delete
        self.head.set_count(str(sum(not line.is_former for line in lines)))
        self._fill()

    def edit(self, which: str) -> None:
        """Open the form of a person (her id in hex), or of a new one."""
        if self.editing == which and self.form is not None:
            self.form.begin(self._country)
            return
        contact = next((x.contact for x in self._lines if x.contact.id.hex() == which), None)
        others = [line.contact for line in self._lines]
        self.form = ContactForm(contact, others, self._today, may_delete=self._may_delete)
        self.form.kept.connect(self.kept)
        self.form.left.connect(self.leave)
        self.form.removed.connect(self.removed)
        self.form.typed.connect(self.typed)
        self.editing = which
        self._fill()
        self.form.begin(self._country)
        self.typed.emit()

    def leave(self) -> None:
        """Close the form."""
        self.close_form()
        self._fill()
        if self.rows:
            self.rows[0].setFocus(Qt.FocusReason.OtherFocusReason)
        self.typed.emit()

    def close_form(self) -> None:
        """Forget the form; it goes away with the next filling."""
        self.editing, self.form = "", None

    def values(self) -> Mapping[str, str]:
        """Return what is typed, as a draft."""
        return dict(self.form.values()) if self.form is not None else {}

    def contact(self) -> Contact | None:
        """Return the contact of the open form as it was on the screen; None for a new one."""
        return self.form.contact if self.form is not None else None

    def _fill(self) -> None:
        while (item := self._box.takeAt(0)) is not None:
            old = item.widget()
            if old is not None and old is not self.form:
                old.hide()
                old.deleteLater()
        self.rows = []
        if self.form is not None and self.editing == NEW:
            self._box.addWidget(self.form)
        for line in self._lines:
            which = line.contact.id.hex()
            if self.form is not None and which == self.editing:
                self._box.addWidget(self.form)
                continue
            made = ContactRow(line, is_last=line is self._lines[-1])
            made.clicked.connect(lambda _on=False, which=which: self.edit(which))
            made.stepped.connect(lambda by, made=made: self._step(made, by))
            self.rows.append(made)
            self._box.addWidget(made)
        if not self._lines and self.form is None:
            self._box.addWidget(self._nobody())

    def _nobody(self) -> QWidget:
        add = small_button(self.tr("Add a contact"), key="N")
        add.clicked.connect(lambda: self.edit(NEW))
        empty = Empty("user", self.tr("Nobody known here yet"), "", add)
        empty.setFixedHeight(120)
        return empty

    def _step(self, from_row: ContactRow, by: int) -> None:
        place = self.rows.index(from_row) + by
        if 0 <= place < len(self.rows):
            self.rows[place].setFocus(Qt.FocusReason.TabFocusReason)
