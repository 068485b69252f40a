"""What Qt itself paints, made as quiet as the rest: scroll bars, menus, the lists of combo boxes.

Fusion draws them too heavily, so each carries a short style sheet of its own. A sheet for the whole
application would be shorter, but then Qt polishes every widget anew whenever it gets a parent or the scheme
changes: a page took twice as long to build, another scheme a second.
"""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QComboBox,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QScrollBar,
    QWidget,
)

from fieldsales.ui.theme import theme
from fieldsales.ui.tokens import Colours


class ScrollBar(QScrollBar):
    """A slim bar without arrows."""

    def __init__(self, orientation: Qt.Orientation, parent: QWidget) -> None:
        super().__init__(orientation, parent)
        self._dress()
        theme().changed.connect(self._dress)

    def _dress(self) -> None:
        self.setStyleSheet(filled(_BAR, theme().colours))


class Menu(QMenu):
    """A menu on a raised ground."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        dress_menu(self)


def dress_menu(menu: QMenu) -> None:
    """Give a menu that Qt made the look of ours; for those that are made anew each time."""
    menu.setStyleSheet(filled(_MENU, theme().colours))


def dress_bars(area: QAbstractScrollArea) -> None:
    """Give an area slim bars; one that never shows stays as it is."""
    if area.horizontalScrollBarPolicy() is not Qt.ScrollBarPolicy.ScrollBarAlwaysOff:
        area.setHorizontalScrollBar(ScrollBar(Qt.Orientation.Horizontal, area))
    area.setVerticalScrollBar(ScrollBar(Qt.Orientation.Vertical, area))


def dress_text(edit: QPlainTextEdit) -> None:
    """Give several lines of text slim bars, and the menu of the right button our look."""

    def show(where: QPoint) -> None:
        _show_menu(edit.createStandardContextMenu(where), edit.mapToGlobal(where))

    dress_bars(edit)
    edit.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
    edit.customContextMenuRequested.connect(show)


def show_line_menu(edit: QLineEdit, event: QContextMenuEvent) -> None:
    """Show the menu of the right button of a line."""
    _show_menu(edit.createStandardContextMenu(), event.globalPos())


def _show_menu(menu: QMenu, where: QPoint) -> None:
    dress_menu(menu)
    menu.aboutToHide.connect(menu.deleteLater)
    menu.popup(where)


def dress_list(combo: QComboBox) -> None:
    """Give the list of a combo box its look, before it is shown: below the box, scrolled, not over it."""
    sheet = filled(_COMBO + _BAR, theme().colours)
    if combo.styleSheet() != sheet:
        combo.setStyleSheet(sheet)
        # Fusion turned it off when it made the list for lying over the box.
        combo.view().setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)


def filled(sheet: str, colours: Colours) -> str:
    """Return a sheet with its colours put in."""
    names = {
        "handle": colours.border_strong.name(),
        "over": colours.control_border.name(),
        "raised": colours.raised.name(),
        "border": colours.border_strong.name(),
        "text": colours.text.name(),
        "off": colours.disabled.name(),
        "chosen": colours.selected.name(),
        "rule": colours.border.name(),
    }
    for name, value in names.items():
        sheet = sheet.replace(f"${name};", f"{value};")
    return sheet


_BAR = """
QScrollBar:vertical { background: transparent; width: 10px; margin: 0; border: none; }
QScrollBar:horizontal { background: transparent; height: 10px; margin: 0; border: none; }
QScrollBar::handle { background: $handle; border-radius: 3px; margin: 2px; }
QScrollBar::handle:vertical { min-height: 32px; }
QScrollBar::handle:horizontal { min-width: 32px; }
QScrollBar::handle:hover { background: $over; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
"""
_COMBO = """
QComboBox { combobox-popup: 0; }
QComboBox QAbstractItemView { background: $raised; color: $text; border: 1px solid $border; padding: 4px;
 outline: none; selection-background-color: $chosen; selection-color: $text; }
QComboBox QAbstractItemView::item { min-height: 28px; padding: 0 8px; border-radius: 4px; }
QComboBox QAbstractItemView::item:selected, QComboBox QAbstractItemView::item:hover { background: $chosen; }
"""
_MENU = """
QMenu { background: $raised; color: $text; border: 1px solid $border; padding: 5px; }
QMenu::item { padding: 6px 20px 6px 12px; border-radius: 4px; }
QMenu::item:selected { background: $chosen; color: $text; }
QMenu::item:disabled { color: $off; }
QMenu::separator { height: 1px; background: $rule; margin: 5px 6px; }
"""
