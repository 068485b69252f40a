"""The header of a questionnaire being filled: language, meeting mode, pause, back, next."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from fieldsales.ui.parts.buttons import Button, IconButton, Rank
from fieldsales.ui.questionnaire.header_parts import LanguageButton

translate = QCoreApplication.translate


class FormHeader:
    """The widgets of the header; the page owns them while they stand in it."""

    def __init__(self) -> None:
        self.language = LanguageButton()
        self.alone = IconButton("monitor", "", key="Ctrl+M", side=32)
        self.alone.setCheckable(True)
        self.pause = Button(translate("questionnaire", "Pause"), icon="pause", key="Esc")
        self.back = Button(translate("questionnaire", "Back"), icon="arrow-up", key="Shift+Return")
        self.next = Button(
            translate("questionnaire", "Next"), rank=Rank.FIRST, icon="arrow-down", key="Return"
        )
        self.is_alone = False
        self.show_alone(is_alone=False)

    def widgets(self) -> tuple[QWidget, ...]:
        """Return the widgets, in rising importance; alone on the screen a form is not paused."""
        if self.is_alone:
            return (self.language, self.alone, self.back, self.next)
        return (self.language, self.alone, self.pause, self.back, self.next)

    def show_step(self, *, is_last: bool) -> None:
        """Say what Enter does: at the end the form itself offers to finish."""
        self.next.setEnabled(not is_last)

    def show_alone(self, *, is_alone: bool) -> None:
        """Show whether the form stands alone on the screen."""
        self.is_alone = is_alone
        words = translate("questionnaire", "Meeting mode: show this form alone")
        if is_alone:
            words = translate("questionnaire", "Leave meeting mode")
        self.alone.setChecked(is_alone)
        self.alone.set_icon("x" if is_alone else "monitor")
        self.alone.setAccessibleName(words)
        self.alone.setToolTip(f"{words}  Ctrl M")
