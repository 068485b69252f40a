"""Where the boxes of a form stand, one below the other, with the name of each section above its first.

A box is asked for its height only after it said that this changed; the others are moved, or left alone.
"""

from collections.abc import Mapping

from PySide6.QtCore import QRectF, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from fieldsales.forms.session import Session
from fieldsales.forms.template import label_in
from fieldsales.ui.painting import TextStyle, text_line
from fieldsales.ui.questionnaire.finish_box import FinishBox
from fieldsales.ui.questionnaire.question_box import LEFT, Mode, QuestionBox
from fieldsales.ui.questionnaire.repeat_box import RepeatBox
from fieldsales.ui.questionnaire.stops import section_id_of
from fieldsales.ui.theme import theme
from fieldsales.ui.tokens import Type

WIDEST = 760
_SECTION = 30
_GAP = 8
Box = QuestionBox | RepeatBox | FinishBox
Row = tuple[str, Box, str]


class SectionTitle(QWidget):
    """The name of a section above its first question."""

    def __init__(self, words: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.words = words

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the name."""
        box = QRectF(LEFT, 10, self.width() - LEFT, 18)
        ink = theme().colours.text3
        text_line(QPainter(self), box, self.words, TextStyle(Type.CAPTION), ink)


class FormColumn(QWidget):
    """The boxes of a form."""

    soiled = Signal()
    """A box needs more room, or less."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._boxes: Mapping[str, Box] = {}
        self._placed: dict[str, tuple[int, int, int]] = {}
        self._heights: dict[str, int] = {}
        self._stops: tuple[str, ...] = ()
        self._rows: list[Row] = []
        self._settled: tuple[list[Row], int] | None = None
        self._titles = {
            s.id: SectionTitle(label_in(s.label, session.language), self)
            for s in session.template.sections
        }

    def take(self, boxes: Mapping[str, Box]) -> None:
        """Take the boxes, by stop."""
        self._boxes = boxes
        for stop, box in boxes.items():
            box.setParent(self)
            box.hide()
            box.height_changed.connect(lambda s=stop: self._soil(s))

    def _soil(self, stop: object) -> None:
        self._heights.pop(str(stop), None)
        self.soiled.emit()

    def relabel(self) -> None:
        """Name the sections in the language of the form."""
        for section in self._session.template.sections:
            title = self._titles[section.id]
            title.words = label_in(section.label, self._session.language)
            title.update()

    def arrange(self, stops: tuple[str, ...], room: int, below: int) -> None:
        """Put the boxes of these stops one below the other; `below` is left free under the last."""
        width = min(room, WIDEST)
        rows = self._rows_of(stops)
        if self._settled is not None and self._settled[1] != width:
            self._heights.clear()
        if self._settled == (rows, width) and len(self._heights) == len(rows):
            return
        self._settled = (rows, width)
        top, last_section = 0, ""
        for stop, box, section_id in rows:
            if section_id and section_id != last_section:
                self._titles[section_id].setGeometry(0, top, width, _SECTION)
                top, last_section = top + _SECTION, section_id
            top = self._place(stop, box, top, width)
        self.resize(width, top + below)

    def _rows_of(self, stops: tuple[str, ...]) -> list[Row]:
        """Return what stands in the column, in order; what no longer does is hidden."""
        if stops is self._stops:
            return self._rows
        self._stops = stops
        self._rows = [
            (s, self._boxes[s], section_id_of(self._session, s)) for s in stops if s in self._boxes
        ]
        shown = {stop for stop, _, _ in self._rows}
        for stop in [s for s in self._placed if s not in shown]:
            del self._placed[stop]
            self._heights.pop(stop, None)
            self._boxes[stop].hide()
        titled = {section_id for _, _, section_id in self._rows}
        for section_id, title in self._titles.items():
            title.setVisible(section_id in titled)
        return self._rows

    def _place(self, stop: str, box: Box, top: int, width: int) -> int:
        height = self._heights.get(stop)
        if height is None:
            height = self._heights[stop] = box.height_for(width)
        gap = _GAP if box.mode is Mode.CARD else 0
        place = (top + gap, width, height)
        known = self._placed.get(stop)
        if place != known:
            box.setGeometry(0, *place)
            self._placed[stop] = place
            if known is None:
                box.show()
        return top + height + 2 * gap
