"""Every component and state in one window, placed as in picture 17 of the design, to compare by eye.

    python scripts/gallery.py [--dark] [--shot FILE.png]

Its words are samples and are not translated.
"""

import argparse
import sys
from pathlib import Path

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QWidget

from fieldsales.ui.painting import TextStyle, rounded, text_line
from fieldsales.ui.parts.bands import FaultBand
from fieldsales.ui.parts.buttons import Button, IconButton, Rank
from fieldsales.ui.parts.cards import Card, Empty, small_button
from fieldsales.ui.parts.chips import BrigadeLetters, Chip, ChipTone, StatusChip, StatusMark
from fieldsales.ui.parts.choices import FilterChip, Segmented
from fieldsales.ui.parts.day_fields import TimeField
from fieldsales.ui.parts.fields import TextField
from fieldsales.ui.parts.hold_bar import DayHead, DayLoad
from fieldsales.ui.parts.labels import Label
from fieldsales.ui.parts.loading import Bar, LoadingRows, Segments
from fieldsales.ui.parts.meeting_card import CardState, MeetingCard, paint_drop_slot, paint_meeting
from fieldsales.ui.parts.overlays import Popover, Toasts
from fieldsales.ui.parts.sync_card import SyncCard, SyncState, SyncWords
from fieldsales.ui.status import Status, paint_glyph
from fieldsales.ui.theme import Appearance, Look, Tone, theme
from fieldsales.ui.tokens import Type


class _Swatches(QWidget):
    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, c = QPainter(self), theme().colours
        for place, (name, colour) in enumerate(
            (
                ("canvas", c.canvas),
                ("sidebar", c.sidebar),
                ("surface", c.surface),
                ("sunken", c.sunken),
                ("raised", c.raised),
                ("hover", c.hover),
                ("selected", c.selected),
                ("border", c.border),
                ("accent-fill", c.accent.fill),
            )
        ):
            left = place * 71.5
            rounded(painter, QRectF(left, 0, 64, 28), 6, fill=colour, border=c.border_strong)
            text_line(painter, QRectF(left, 31, 70, 14), name, TextStyle(Type.META), c.text2)


class _Meetings(QWidget):
    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        cards = (
            MeetingCard("Vidrios Barros", "16:15 Villafranca", Status.PLANNED),
            MeetingCard("Embalajes Guadiana", "17:30 Mérida", Status.CONFIRMED),
            MeetingCard("Agro Tentudía", "10:00 Monesterio", Status.HELD),
            MeetingCard("Hotel Ducal", "09:45 Zafra", Status.MISSED_BY_CLIENT),
            MeetingCard("Talleres Ruiz", "10:40 Zafra", Status.CANCELLED),
            MeetingCard("Aceros Campiña", "17:15 to Thu 12", Status.MOVED),
            MeetingCard("Selected", "11:30 Almendralejo", Status.CONFIRMED),
        )
        for place, card in enumerate(cards):
            box = QRectF(place % 4 * 156, place // 4 * 43, 148, 35)
            paint_meeting(painter, box, card, CardState(is_chosen=card.name == "Selected"))
        paint_drop_slot(painter, QRectF(3 * 156, 43, 148, 35), "Drop here", "15:00 · +6 min")


class _Types(QWidget):
    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, c = QPainter(self), theme().colours
        top = 0.0
        for text, kind, ink in (
            ("Extremadura Sur", Type.DIALOG, c.text),
            ("Section, card question", Type.SECTION, c.text),
            ("Script and reading text", Type.READING, c.text),
            ("Row title, 13 medium", Type.ROW, c.text),
            ("Body, 13 regular", Type.BODY, c.text),
            ("Second line, 12 · text2", Type.SMALL, c.text2),
            ("Meta, 11 · text3", Type.META, c.text3),
        ):
            style = TextStyle(kind)
            text_line(painter, QRectF(0, top, 220, style.line), text, style, ink)
            top += style.line


class _Glyphs(QWidget):
    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        for place, status in enumerate(Status):
            paint_glyph(painter, place * 46, 0, status, size=14)
            paint_glyph(painter, place * 46, 20, status, size=42)


class Gallery(QWidget):
    """The window of picture 17."""

    def __init__(self) -> None:
        super().__init__()
        self.setFixedSize(1366, 768)
        self._left()
        self._middle()
        self._right()
        glyphs = _Glyphs(self)
        glyphs.setGeometry(28, 660, 440, 64)
        self.toasts = Toasts(self)

    def showEvent(self, _event: object) -> None:
        """Open what floats."""
        self.toasts.say("Hotel Ducal moved to Thu 12, 15:00", act="Undo", key="Ctrl+Z")

    def _caption(self, text: str, x: int, y: int) -> None:
        label = Label(text, Type.CAPTION, Tone.TEXT3, parent=self)
        label.move(x, y - 8)
        label.resize(label.sizeHint())

    def _at(self, widget: QWidget, x: int, y: int, w: int = 0, h: int = 0) -> None:
        widget.setParent(self)
        hint = widget.sizeHint()
        widget.setGeometry(x, y, w or hint.width(), h or hint.height())
        widget.show()

    def _left(self) -> None:
        self._caption("Surfaces and text", 28, 30)
        self._at(_Swatches(), 28, 46, 660, 50)
        self._caption("Buttons: first, second, quiet, off, focus, danger", 28, 117)
        off = Button("Close case", icon="lock")
        off.setEnabled(False)
        self.call = Button("Call", icon="phone")
        for button, x in (
            (Button("Book meeting", rank=Rank.FIRST, icon="calendar-plus", key="B"), 28),
            (Button("Move", icon="arrow-right-left"), 203),
            (Button("Not now", rank=Rank.QUIET), 299),
            (off, 389),
            (self.call, 519),
            (Button("Revoke…", rank=Rank.DANGER), 605),
        ):
            self._at(button, x, 133)
        self._caption("Status of a meeting: colour, shape and line all differ", 28, 191)
        for status, x in (
            (Status.PLANNED, 28),
            (Status.CONFIRMED, 110),
            (Status.HELD, 204),
            (Status.MISSED_BY_CLIENT, 268),
            (Status.CANCELLED, 392),
            (Status.MOVED, 484),
        ):
            self._at(StatusChip(status), x, 207)
        self._at(_Meetings(), 28, 235, 640, 90)
        self._caption("Day header: ahead, thin, past, too full", 28, 339)
        for name, load, x in (
            ("Mon 16", DayLoad(7, 2.7), 28),
            ("Fri 20", DayLoad(2, 0.9), 188),
            ("Mon 9", DayLoad(6, 2.4, held=3), 348),
            ("Thu 26", DayLoad(9, 3.6, clashes=True), 508),
        ):
            self._at(DayHead(name, load), x, 358, 148, 30)
        self._lower_left()

    def _lower_left(self) -> None:
        self._caption("Brigades: a colour always with two letters", 28, 410)
        x = 28
        for place, letters in enumerate(("GU", "BE", "DO", "SI", "TA", "AL", "OR", "RO")):
            sign = BrigadeLetters(letters, place)
            self._at(sign, x, 426)
            x += sign.width() + 8
        self._caption("Chips, conflict, progress", 28, 480)
        x = 28
        for text, tone, icon in (
            ("VIP 2026", ChipTone.NEUTRAL, "star"),
            ("Leader joins", ChipTone.INFO, "signature"),
            ("2 values", ChipTone.WARNING, "git-compare-arrows"),
            ("41 days", ChipTone.DANGER, ""),
            ("taken", ChipTone.SUCCESS, ""),
        ):
            chip = Chip(text, tone, icon)
            self._at(chip, x, 496)
            x += chip.width() + 8
        self._at(Label("18 of 42", Type.SMALL, Tone.TEXT2), 422, 498)
        self._at(Bar(18 / 42), 474, 503, 120)
        self._at(Segments(2, 3), 602, 503, 66)
        self._caption("Field, focus", 28, 542)
        self.field = TextField("", hint="Thursday 3 December, 11:30 to 12:30, Madrid time")
        self.field.set_value("Thu 3 Dec 11:30")
        self._at(self.field, 27, 557, 304)
        self._caption("Popover", 362, 542)
        popover = Popover(self, 302)
        popover.move(362 - 16, 558 - 16)
        popover.resize(302 + 32, 66 + 32)
        popover.show()
        head = Label("Agro Tentudía", style=TextStyle(Type.ROW, weight=600))
        self._at(head, 397, 573)
        self._at(StatusMark(Status.HELD), 375, 576)
        self._at(
            Label("Mon 9 Nov, 10:00–10:55 · Lucía and Marcos", Type.SMALL, Tone.TEXT2), 375, 597
        )
        self._at(IconButton("pen-line", "Edit"), 623, 569)

    def _middle(self) -> None:
        self._caption("Empty", 696, 30)
        card = Card()
        card.add(
            Empty(
                "calendar-plus",
                "Nothing booked for Friday",
                "18 standby clients are near that day’s route.",
                small_button("Propose a day", key="P"),
            )
        )
        self._at(card, 696, 46, 312, 132)
        self._caption("Rule refused, beside the field", 696, 202)
        start = TimeField("Start")
        start.set_value("13:40")
        start.refuse("Guadiana is in Almendralejo until 14:00. First free: 14:15.", "Take it")
        self._at(start, 695, 218, 314, 90)
        self._caption("Fault of the machine: work kept", 696, 329)
        band = FaultBand()
        band.say(
            "The disk is full.",
            "Your last answer is kept in memory. Free 200 MB, then try again.",
            "Try again",
        )
        self._at(band, 696, 345, 312, 85)
        self._caption("Loading, only after 200 ms", 696, 454)
        card = Card()
        rows = LoadingRows(44, 3)
        rows.see()
        card.add(rows)
        self._at(card, 696, 470, 312, 134)
        self._caption("Choose", 696, 628)
        views = Segmented([("order", "Order"), ("hours", "Hours"), ("map", "Map")])
        views.choose("order")
        self._at(views, 696, 644)
        book = FilterChip("Book", "29")
        book.setChecked(True)
        self._at(book, 866, 646)
        self._at(FilterChip("Rebook", "8"), 948, 646)

    def _right(self) -> None:
        self._caption("Sync, always in one place", 1040, 30)
        for place, (state, title, second) in enumerate(
            (
                (SyncState.UP_TO_DATE, "Up to date", "Synced 10:51"),
                (SyncState.SYNCING, "Syncing", "6 of 14 changes sent"),
                (SyncState.OFFLINE, "Working offline", "14 changes kept · 07:42"),
                (SyncState.CONFLICTS, "2 conflicts to look at", "Synced 10:51"),
                (SyncState.OVERDUE, "3 days without the office", "Lease ends in 9 days"),
                (SyncState.STOPPED, "Sync stopped", "The laptop’s clock is wrong"),
            )
        ):
            self._at(SyncCard(SyncWords(state, title, second)), 1040, 46 + 54 * place, 208, 46)
        self._caption("Type: Inter 20, 18, 16, 14, 13, 12, 11", 1040, 386)
        self._at(_Types(), 1040, 402, 230, 160)


def main() -> int:
    """Show the gallery, or save its picture."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--dark", action="store_true")
    parser.add_argument("--shot", type=Path)
    args = parser.parse_args()
    app = QApplication(sys.argv[:1])
    theme().begin(app)
    theme().apply(app, Look(Appearance.DARK if args.dark else Appearance.LIGHT))
    gallery = Gallery()
    gallery.show()
    gallery.call.setFocus(Qt.FocusReason.TabFocusReason)
    if args.shot is None:
        return app.exec()
    app.processEvents()
    gallery.grab().save(str(args.shot))
    return 0


if __name__ == "__main__":
    sys.exit(main())
