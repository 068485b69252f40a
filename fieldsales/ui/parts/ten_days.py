"""Ten squares: of ten such days, how many have none or one held, how many two, how many three or more."""

from PySide6.QtCore import QCoreApplication, QRectF, QSize
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from fieldsales.ui.painting import rounded
from fieldsales.ui.theme import theme

_SIDE, _GAP = 14, 3


def of_ten_words(shares: tuple[int, int, int]) -> str:
    """Return the three shares in words; they sum to ten."""
    translate = QCoreApplication.translate
    few, two, more = shares
    parts = (
        translate("day", "%n with none or one", "", few),
        translate("day", "%n with two", "", two),
        translate("day", "%n with three or more", "", more),
    )
    said = translate("day", "Of ten such days: {few}, {two}, {more}")
    return said.format(few=parts[0], two=parts[1], more=parts[2])


class TenDays(QWidget):
    """The squares; told apart by how much of each is filled, not by colour alone."""

    def __init__(self, shares: tuple[int, int, int], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shares = shares
        self.setAccessibleName(of_ten_words(shares))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Return the size of ten squares."""
        return QSize(10 * _SIDE + 9 * _GAP, _SIDE)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the squares: empty, half, full."""
        painter, colours = QPainter(self), theme().colours
        kinds: list[tuple[QColor, float]] = [
            *[(colours.warning.fill, 0.0)] * self._shares[0],
            *[(colours.accent.fill, 0.5)] * self._shares[1],
            *[(colours.success.fill, 1.0)] * self._shares[2],
        ]
        for place, (ink, share) in enumerate(kinds):
            box = QRectF(place * (_SIDE + _GAP), 0, _SIDE, _SIDE)
            rounded(painter, box, 3, fill=colours.surface, border=ink, width=1.5)
            if share:
                height = (_SIDE - 5) * share
                fill = QRectF(box.left() + 2.5, box.bottom() - 2.5 - height, _SIDE - 5, height)
                rounded(painter, fill, 1.5, fill=ink)
