"""Where failures become words on the screen, and the one place that catches everything.

A rule's refusal stands beside its field or as a line; a fault of the machine is a red band with "Try
again"; our bug is a band with "Copy details", the rest of the page lives on. What reaches the log or the
clipboard names types and places in the code, never values: no client data.
"""

import logging
import sys
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from enum import Enum
from types import TracebackType
from typing import Generic, Protocol, TypeVar, runtime_checkable

from PySide6.QtCore import (
    QCoreApplication,
    QMessageLogContext,
    QObject,
    QtMsgType,
    qInstallMessageHandler,
)
from PySide6.QtWidgets import QApplication

from fieldsales.errors import ConflictError, EnvironmentFault, FieldSalesError, RuleError
from fieldsales.logfile import details_of
from fieldsales.ui.format import language
from fieldsales.words import words_of

_LOG = logging.getLogger("fieldsales.ui")
T = TypeVar("T")


class Family(Enum):
    """Whose doing a failure was, which decides how it is shown."""

    RULE = "rule"
    CONFLICT = "conflict"
    FAULT = "fault"
    BUG = "bug"


@dataclass(frozen=True, slots=True)
class Failure:
    """A failure in the reader's words; `where` names a field, `details` is for whoever mends it."""

    family: Family
    text: str
    where: str = ""
    details: str = ""
    fields: Mapping[str, object] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Done(Generic[T]):
    """Work that came to its end."""

    value: T


@runtime_checkable
class ShowsFailures(Protocol):
    """A page, panel or form that has a place for failures of what lies in it."""

    def show_failure(self, failure: Failure, again: Callable[[], object] | None = None) -> bool:
        """Show a failure, with a way to try again; say whether it was shown here."""
        ...


def attempt(work: Callable[[], T]) -> "Done[T] | Failure":
    """Do work; return what came of it or why it failed. Nothing escapes."""
    try:
        return Done(work())
    except Exception as error:  # noqa: BLE001 - the top catcher of the window
        return failure_of(error)


def failure_of(error: BaseException) -> Failure:
    """Return a failure in the reader's words; bugs are logged here, once."""
    if isinstance(error, RuleError):
        return Failure(Family.RULE, _sentence(error), error.where, fields=error.fields)
    if isinstance(error, ConflictError):
        return Failure(Family.CONFLICT, _sentence(error), error.where)
    if isinstance(error, EnvironmentFault):
        return Failure(Family.FAULT, _sentence(error), error.where)
    details = details_of(error)
    _LOG.error("a promise was broken\n%s", details)
    text = QCoreApplication.translate(
        "failures", "This did not work: a fault of the program. What was kept before is safe."
    )
    return Failure(Family.BUG, text, "", details)


def _sentence(error: FieldSalesError) -> str:
    return words_of(language()).error(error)


def show(parent: QObject, failure: Failure, again: Callable[[], object] | None = None) -> None:
    """Show a failure at the nearest place above `parent` that has one for it."""
    place: QObject | None = parent
    while place is not None:
        if isinstance(place, ShowsFailures) and place.show_failure(failure, again):
            return
        place = place.parent()
    window: object = QApplication.activeWindow()
    if isinstance(window, ShowsFailures) and window.show_failure(failure, again):
        return
    _LOG.error("a failure had no place to be shown: %s", failure.family.value)


def copy_details(failure: Failure) -> None:
    """Put the details of our bug on the clipboard."""
    QApplication.clipboard().setText(failure.details)


def install(show_in: Callable[[Failure], object]) -> Callable[[], None]:
    """Catch what nobody caught: exceptions in slots, and what Qt says about itself.

    Returns what puts back how it was before.
    """

    def caught(
        _kind: type[BaseException], error: BaseException, _trace: TracebackType | None
    ) -> None:
        if isinstance(error, KeyboardInterrupt):
            QApplication.quit()
            return
        show_in(failure_of(error))

    before = sys.excepthook
    sys.excepthook = caught
    qt_before = qInstallMessageHandler(_qt_said)

    def put_back() -> None:
        if sys.excepthook is caught:
            sys.excepthook = before
            qInstallMessageHandler(qt_before)

    return put_back


_LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}
_EXCUSED = (
    "This plugin does not support",  # the off-screen platform, at every start
    "could not connect to display",
)


def _qt_said(kind: QtMsgType, _context: QMessageLogContext, said: str) -> None:
    """Log what Qt says about itself."""
    if not said.startswith(_EXCUSED):
        logging.getLogger("qt").log(_LEVELS.get(kind, logging.WARNING), "%s", said)
