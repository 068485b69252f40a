"""Starts the program as `python -m fieldsales` does, and says what is to be seen on its screen.

`python -m tests.window.eyes [WORDS OF FIELDSALES]` reads questions as JSON lines and answers each with one:
`{"look": TEXT}` the places where that text is shown, `{"read": true}` every text, `{"picture": PATH}` a
picture of the screen. It answers nothing else and touches nothing: hands are elsewhere (`person.py`).
"""

import html
import json
import re
import sys
import threading
import time
import traceback
from collections.abc import Iterator
from typing import Any

from PySide6.QtCore import QAbstractListModel, QCoreApplication, QPoint, QRect, Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)

from fieldsales.__main__ import main

_TAGS = re.compile(r"<[^>]+>")


def plain(text: str) -> str:
    """Return a text as it is read: without mark-up, mnemonics and double blanks."""
    if "<" in text and ">" in text:
        text = html.unescape(_TAGS.sub(" ", text))
    return " ".join(re.sub(r"&(?!&)", "", text).split())


def places() -> Iterator[dict[str, Any]]:
    """Return every text that is to be seen, with its place on the screen."""
    for top in QApplication.topLevelWidgets():
        if not top.isVisible():
            continue
        for widget in (top, *top.findChildren(QWidget)):
            if widget.isVisible() and not widget.visibleRegion().isEmpty():
                yield from _of_widget(widget)


def _of_widget(widget: QWidget) -> Iterator[dict[str, Any]]:
    if isinstance(widget, QAbstractItemView) and widget.model() is not None:
        yield from _of_view(widget)
    if isinstance(widget, QMenu):
        for action in widget.actions():
            if action.isVisible() and action.text():
                yield _place(widget, widget.actionGeometry(action), [plain(action.text())])
    texts = (plain(t) for t in (widget.accessibleName(), *_texts(widget)))
    said = [t for t in dict.fromkeys(texts) if t]
    if said:
        yield _place(widget, widget.visibleRegion().boundingRect(), said)


def _texts(widget: QWidget) -> tuple[str, ...]:
    match widget:
        case QAbstractButton() | QLabel():
            return (widget.text(),)
        case QLineEdit():
            return widget.text(), widget.placeholderText()
        case QPlainTextEdit() | QTextEdit():
            return (widget.toPlainText(),)
        case QComboBox():
            return (widget.currentText(),)
        case _:
            return ()


def _of_view(view: QAbstractItemView) -> Iterator[dict[str, Any]]:
    model, root = view.model(), view.rootIndex()
    columns = 1 if isinstance(model, QAbstractListModel) else model.columnCount(root)
    for row in range(model.rowCount(root)):
        for column in range(columns):
            index = model.index(row, column, root)
            rect = view.visualRect(index).intersected(view.viewport().rect())
            if rect.isEmpty():
                continue
            roles = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)
            said = [plain(str(index.data(r))) for r in roles if index.data(r) is not None]
            if any(said):
                yield _place(view.viewport(), rect, [t for t in dict.fromkeys(said) if t])


def _place(widget: QWidget, rect: QRect, texts: list[str]) -> dict[str, Any]:
    centre = widget.mapToGlobal(rect.center())
    return {
        "texts": texts,
        "kind": type(widget).__name__,
        "is_on": widget.isEnabled(),
        "is_focused": widget.hasFocus(),
        "is_free": _is_free(widget, centre),
        "x": centre.x(),
        "y": centre.y(),
        "width": rect.width(),
        "height": rect.height(),
    }


def _is_free(widget: QWidget, at: QPoint) -> bool:
    """Say whether nothing covers a widget where it would be clicked."""
    found = QApplication.widgetAt(at)
    return found is not None and (
        found is widget or widget.isAncestorOf(found) or found.isAncestorOf(widget)
    )


def answer(question: dict[str, Any]) -> Any:
    """Answer one question about the screen."""
    if "picture" in question:
        return QGuiApplication.primaryScreen().grabWindow(0).save(question["picture"])
    seen = list(places())
    if "look" in question:
        return [p for p in seen if question["look"] in p["texts"]]
    return seen


def _listen() -> None:
    for line in sys.stdin:
        while (app := QCoreApplication.instance()) is None:
            time.sleep(0.02)
        question = json.loads(line)

        def say(question: dict[str, Any] = question) -> None:
            try:
                said = answer(question)
            except (RuntimeError, TypeError):  # a widget went away while it was looked at
                traceback.print_exc()
                said = []
            sys.stdout.write(json.dumps(said, ensure_ascii=False) + "\n")
            sys.stdout.flush()

        QTimer.singleShot(0, app, say)


if __name__ == "__main__":
    threading.Thread(target=_listen, name="eyes", daemon=True).start()
    sys.argv = ["fieldsales", *sys.argv[1:]]
    sys.exit(main())
