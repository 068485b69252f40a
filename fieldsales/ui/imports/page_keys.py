"""The keys of the import page, step by step."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import Protocol

from PySide6.QtCore import QCoreApplication

from fieldsales.ui.imports.report_view import TOWNS, ReportView
from fieldsales.ui.imports.steps import Step, StepButtons
from fieldsales.ui.page import PageKey

_GO = "Ctrl+Return"
_MOST_TOWNS = 9


class Leads(Protocol):
    """The page, as far as keys ask it."""

    buttons: StepButtons
    report: ReportView

    def is_at(self, step: Step) -> bool:
        """Say whether a step is in sight and nothing is under way."""
        ...

    def may_undo(self) -> bool:
        """Say whether there is an import to take back."""
        ...

    def may_resume(self) -> bool:
        """Say whether the import was stopped and can go on."""
        ...

    def choose_file(self) -> None:
        """Choose a file."""
        ...

    def begin_anew(self) -> None:
        """Leave this file."""
        ...

    def plan(self) -> None:
        """Say what importing would do."""
        ...

    def run(self) -> None:
        """Import the file."""
        ...

    def undo(self) -> None:
        """Take back the import in sight."""
        ...


def keys_of(page: Leads) -> Sequence[PageKey]:
    """Return the keys; only those of the step in sight are on."""
    translate, buttons = QCoreApplication.translate, page.buttons

    def at(step: Step) -> Callable[[], bool]:
        return lambda: page.is_at(step)

    check = at(Step.CHECK)
    choose = translate("imports", "Choose a file…")
    return (
        PageKey("O", choose, page.choose_file, icon="folder-open"),
        PageKey("N", buttons.again.text(), page.begin_anew, is_on=at(Step.DONE), icon="plus"),
        PageKey("U", buttons.undo.text(), page.undo, is_on=page.may_undo, icon="undo-2"),
        PageKey(_GO, buttons.check.text(), page.plan, is_on=at(Step.READING), icon="list-checks"),
        PageKey(_GO, buttons.run.text(), page.run, is_on=check, icon="upload"),
        PageKey(_GO, buttons.resume.text(), page.run, is_on=page.may_resume, icon="play"),
        _quiet("1", translate("imports", "Merge; the first town"), page, check),
        _quiet("2", translate("imports", "Keep both; the second town"), page, check),
        *(
            _quiet(
                str(number),
                translate("imports", "Town {number}").format(number=number),
                page,
                lambda: page.is_at(Step.CHECK) and page.report.tabs.current() == TOWNS,
            )
            for number in range(3, _MOST_TOWNS + 1)
        ),
    )


def _quiet(key: str, words: str, page: Leads, is_on: Callable[[], bool]) -> PageKey:
    return PageKey(key, words, partial(page.report.press, int(key)), in_palette=False, is_on=is_on)
