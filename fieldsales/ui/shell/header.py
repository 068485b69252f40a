"""The header of a page, 60 pixels: title, one line of context, actions in rising importance.

When room ends, key caps go first, then the least important buttons into "…".
"""

from collections.abc import Sequence

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from fieldsales.ui.page import MARGIN_LEFT, MARGIN_RIGHT
from fieldsales.ui.parts.buttons import Button, IconButton
from fieldsales.ui.parts.labels import Label
from fieldsales.ui.parts.native import Menu
from fieldsales.ui.theme import Tone, theme
from fieldsales.ui.tokens import Type

_GAP = 12
_LEAST_TITLE = 180


class PageHeader(QWidget):
    """Title, context, actions."""

    back_asked = Signal()
    """The arrow back to the list was pressed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedHeight(theme().size("header"))
        self.title = Label("", Type.PAGE)
        self.title.setAccessibleName("")
        self.context = Label("", Type.SMALL, Tone.TEXT2)
        self.back = IconButton("arrow-left", self.tr("Back"), key="Esc")
        self.back.clicked.connect(self.back_asked)
        self.back.hide()
        self.more = IconButton("ellipsis", self.tr("More"), side=32)
        self.more.clicked.connect(self._open_more)
        self.more.hide()
        texts = QVBoxLayout()
        texts.setContentsMargins(0, 9, 0, 8)
        texts.setSpacing(1)
        texts.addWidget(self.title)
        texts.addWidget(self.context)
        texts.addStretch()
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(MARGIN_LEFT, 0, MARGIN_RIGHT, 0)
        self._row.setSpacing(_GAP)
        self._row.addWidget(self.back)
        self._row.addLayout(texts, 1)
        self._row.addWidget(self.more)
        self._actions: list[QWidget] = []
        self._put_away: list[Button] = []

    def show_page(self, title: str, context: str, actions: Sequence[QWidget]) -> None:
        """Show the header of a page."""
        self.title.setText(title)
        self.context.setText(context)
        self.context.setVisible(bool(context))
        if list(actions) != self._actions:
            for old in self._actions:
                self._row.removeWidget(old)
                old.hide()  # Qt may have put off showing it; alone it would be a window
                old.setParent(None)
            self._actions = list(actions)
            for action in self._actions:
                self._row.addWidget(action, 0, Qt.AlignmentFlag.AlignVCenter)
                action.show()
        QTimer.singleShot(0, self, self.fit)

    def show_back(self, *, shown: bool) -> None:
        """Offer the way back to the list."""
        self.back.setVisible(shown)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Make what is there fit."""
        super().resizeEvent(event)
        self.fit()

    def fit(self) -> None:
        """Leave out caps, then the least important buttons, until the rest fits beside the title."""
        buttons = [a for a in self._actions if isinstance(a, Button)]
        for button in buttons:
            button.hide_key(hidden=False)
            button.show()
        self._put_away = []
        self.more.hide()
        if self._fits():
            return
        for button in buttons:
            button.hide_key(hidden=True)
        for button in buttons[:-1]:
            if self._fits():
                break
            button.hide()
            self._put_away.append(button)
            self.more.show()

    def _fits(self) -> bool:
        title = max(self.title.sizeHint().width(), self.context.sizeHint().width() * 2 // 3)
        wanted = MARGIN_LEFT + MARGIN_RIGHT + max(_LEAST_TITLE, min(title, 420))
        wanted += sum(a.sizeHint().width() + _GAP for a in self._actions if not a.isHidden())
        wanted += 0 if self.more.isHidden() else 32 + _GAP
        return wanted <= self.width()

    def _open_more(self) -> None:
        menu = Menu(self)
        for button in self._put_away:
            act = menu.addAction(button.text())
            act.setEnabled(button.isEnabled())
            act.triggered.connect(button.click)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.more.mapToGlobal(self.more.rect().bottomLeft()))
