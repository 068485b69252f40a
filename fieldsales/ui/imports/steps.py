"""The steps of an import and the buttons of each in the header of the page."""

from collections.abc import Sequence
from enum import Enum
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from fieldsales.ui.parts.buttons import Button, Rank

if TYPE_CHECKING:
    from fieldsales.services.importing.report import Report
    from fieldsales.services.importing.undoing import Undone

_GO = "Ctrl+Return"


class Step(Enum):
    """How far an import is."""

    START = "start"
    READING = "reading"
    CHECK = "check"
    DONE = "done"


class StepButtons:
    """The buttons; the page connects them."""

    def __init__(self) -> None:
        translate = QCoreApplication.translate
        first = Rank.FIRST
        self.other = Button(translate("imports", "Other file…"), icon="folder-open", key="O")
        self.check = Button(
            translate("imports", "Check the list"), rank=first, icon="list-checks", key=_GO
        )
        self.save = Button(translate("imports", "Save refused lines…"), icon="save")
        self.run = Button(translate("imports", "Import"), rank=first, icon="upload", key=_GO)
        self.resume = Button(translate("imports", "Go on"), icon="play", key=_GO)
        self.undo = Button(translate("imports", "Undo this import"), icon="undo-2", key="U")
        self.again = Button(translate("imports", "Another file"), icon="plus", key="N")
        self.clients = Button(translate("imports", "To the clients"), rank=first, icon="building-2")

    def of(self, step: Step, report: "Report | None", *, can_undo: bool) -> Sequence[QWidget]:
        """Return those of a step, in rising importance; `report` is the newest."""
        refused = (self.save,) if report is not None and report.refused else ()
        match step:
            case Step.START:
                return ()
            case Step.READING:
                return (self.other, self.check)
            case Step.CHECK:
                return (*refused, self.run)
            case Step.DONE:
                going = (self.resume,) if report is not None and not report.is_finished else ()
                undoing = (self.undo,) if can_undo else ()
                return (self.again, *refused, *undoing, *going, self.clients)


def step_words(step: Step) -> str:
    """Return what a step is about, with a place for the number of `{lines}`."""
    translate = QCoreApplication.translate
    match step:
        case Step.START:
            return translate("imports", "from a list in a file")
        case Step.READING:
            return translate("imports", "{lines} · nothing is written yet")
        case Step.CHECK:
            return translate("imports", "{lines} · this would come of it")
        case Step.DONE:
            return translate("imports", "{lines} · this came of it")


def result_words(report: "Report") -> tuple[str, str]:
    """Return what an import came to, and what to do next."""
    translate = QCoreApplication.translate
    if not report.is_finished:
        kept = translate(
            "imports", "What is written is kept. Go on now or later, or undo it as a whole."
        )
        return translate("imports", "Stopped before the end"), kept
    if not (report.clients or report.contacts or report.changed):
        known = translate("imports", "Nobody in it is new here.")
        return translate("imports", "Nothing to import"), known
    words = translate("imports", "It goes to the others with the next sync.")
    if report.refused:
        mend = translate("imports", "Save the refused lines, mend them and import that file.")
        words = f"{words} {mend}"
    return translate("imports", "Imported"), words


def undone_words(undone: "Undone") -> tuple[str, str]:
    """Return what taking an import back came to, and what to do next."""
    translate = QCoreApplication.translate
    if not undone.is_finished:
        rest = translate("imports", "What is taken back stays so. Undo it once more to go on.")
        return translate("imports", "Stopped before the end"), rest
    words = translate("imports", "Nothing of it is left.")
    if undone.left:
        words = translate("imports", "What was changed or used since stays: it is listed below.")
    return translate("imports", "The import was taken back"), words
