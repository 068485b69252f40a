"""The first run: one card that leads from a code, or a new office, to a laptop with its clients on it.

Holds the flow only; the door does the work, off the GUI thread. What was typed stays when something fails.
"""

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from fieldsales.ui.door import Arrived, Door, NewOffice, OfficeMade, SyncOutcome
from fieldsales.ui.errors import Failure
from fieldsales.ui.painting import rounded
from fieldsales.ui.start.panes import ArrivalPane, CodePane, OfficePane, Pane, PassphrasePane
from fieldsales.ui.start.steps import Step, Steps
from fieldsales.ui.tasks import Job, Tasks
from fieldsales.ui.theme import theme

if TYPE_CHECKING:
    from fieldsales.services.opening import OpenDevice

CARD_WIDTH, CARD_HEIGHT = 920, 540
_COUNT_EVERY_MS = 400


class FirstRun(QWidget):
    """The card in the middle of the window."""

    opened = Signal(object)
    """The device is made, and work may begin (`OpenDevice`)."""
    left = Signal()
    """The window of the sample company has taken over."""

    def __init__(self, door: Door, tasks: Tasks) -> None:
        super().__init__()
        self._door, self._tasks = door, tasks
        self._code = self._address = ""
        self._office: NewOffice | None = None
        self._device: OpenDevice | None = None
        self._job: Job | None = None
        self._is_done = False
        self.steps = Steps(
            self.tr(
                "Everything on this laptop is encrypted. The office can end its access at any time."
            )
        )
        self.steps.setParent(self)
        self.stack = QStackedWidget(self)
        self.code = CodePane()
        self.office = OfficePane()
        self.passphrase = PassphrasePane()
        self.arrival = ArrivalPane()
        for pane in (self.code, self.office, self.passphrase, self.arrival):
            self.stack.addWidget(pane)
        self._counting = QTimer(self)
        self._counting.setInterval(_COUNT_EVERY_MS)
        self._counting.timeout.connect(self._count)
        self._connect()
        self._show(self.code, 0)

    def _connect(self) -> None:
        self.code.code_given.connect(self._code_given)
        self.code.office_asked.connect(lambda: self._show(self.office, 0))
        self.code.sample_asked.connect(self._start_sample)
        self.office.office_given.connect(self._office_given)
        self.office.back_asked.connect(lambda: self._show(self.code, 0))
        self.passphrase.passphrase_given.connect(self._make_device)
        self.passphrase.back_asked.connect(self._back_from_passphrase)
        self.arrival.begun.connect(self._begin)
        self.arrival.pause_asked.connect(self._pause)

    def _show(self, pane: Pane, step: int) -> None:
        self.stack.setCurrentWidget(pane)
        self.steps.show_steps(
            self._steps(is_office=pane is self.office or self._office is not None), step
        )
        self.setFocusProxy(pane)  # the window hands the focus to the card when it puts it up
        pane.setFocus(Qt.FocusReason.OtherFocusReason)

    def _steps(self, *, is_office: bool) -> tuple[Step, ...]:
        if is_office:
            first = Step(self.tr("Your office"), self._office.company if self._office else "")
        else:
            first = Step(self.tr("Enrolment code"), self._address)
        return (
            first,
            Step(self.tr("Your passphrase"), self.tr("Opens this laptop")),
            Step(self.tr("Your clients"), self.tr("So that all of it works with no network")),
        )

    def _code_given(self, code: str, address: str) -> None:
        self._code, self._address, self._office = code, address, None
        self._show(self.passphrase, 1)

    def _office_given(self, office: NewOffice) -> None:
        self._office = office
        self._show(self.passphrase, 1)

    def _back_from_passphrase(self) -> None:
        self._show(self.office if self._office else self.code, 0)

    def _make_device(self, passphrase: str) -> None:
        self.passphrase.wait(waiting=True)
        office, code = self._office, self._code

        def work() -> OfficeMade:
            if office is not None:
                return self._door.start_office(replace(office, passphrase=passphrase))
            return OfficeMade(self._door.enrol(code, passphrase), "")

        def made(done: OfficeMade) -> None:
            if done.recovery:
                self.arrival.say_recovery(done.recovery)
            self._made(done.device)

        self._tasks.run(
            work, parent=self, then=made, failed=self._not_made, writes=True, name="enrol"
        )

    def _not_made(self, failure: Failure) -> None:
        if failure.where == "CODE":
            self.passphrase.wait(waiting=False)
            self._show(self.code, 0)
            self.code.refuse(failure)
        elif failure.where in {"EMAIL", "--email"}:
            self.passphrase.wait(waiting=False)
            self._show(self.office, 0)
            self.office.email.refuse(failure.text)
        else:
            self.passphrase.refuse(failure)

    def _made(self, device: "OpenDevice") -> None:
        self._device = device
        if not device.keys.has_keychain:
            self.arrival.say_no_keychain()
        self._show(self.arrival, 2)
        self._fetch()

    def _start_sample(self) -> None:
        self.code.wait_for_sample(waiting=True)
        self._tasks.run(
            self._door.start_sample,
            parent=self,
            then=lambda _nothing: self.left.emit(),
            failed=self.code.refuse,
            name="sample company",
        )

    # What arrives.

    def _fetch(self) -> None:
        device = self._device
        if device is None:
            return
        self.arrival.trouble.hide()
        self.arrival.say_paused(is_paused=False)
        self._counting.start()
        self._job = self._tasks.run_long(
            lambda job: self._door.sync(device, job.tell),
            parent=self,
            then=self._fetched,
            failed=self._stopped,
            name="first sync",
        )

    def _fetched(self, _outcome: SyncOutcome) -> None:
        self._job, self._is_done = None, True
        self._counting.stop()
        self._count()

    def _stopped(self, failure: Failure) -> None:
        self._job = None
        self._counting.stop()
        self._count()
        self.arrival.refuse(failure)

    def _pause(self) -> None:
        if self._job is None:
            self._fetch()
            return
        self._job.cancel()
        self._job = None
        self._counting.stop()
        self.arrival.say_paused(is_paused=True)

    def _count(self) -> None:
        device = self._device
        if device is None:
            return

        def show(arrived: Arrived) -> None:
            self.arrival.show_arrived(arrived, is_done=self._is_done)

        self._tasks.run(
            lambda: self._door.arrived(device),
            parent=self,
            then=show,
            failed=lambda _failure: None,
            name="count",
        )

    def _begin(self) -> None:
        self._counting.stop()
        if self._job is not None:
            self._job.cancel()
        if self._device is not None:
            self.opened.emit(self._device)

    # The card.

    def _card(self) -> QRect:
        width = min(CARD_WIDTH, self.width() - 16)
        height = min(CARD_HEIGHT, self.height() - 16)
        return QRect((self.width() - width) // 2, (self.height() - height) // 2, width, height)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the card in the middle."""
        super().resizeEvent(event)
        inner = self._card().adjusted(1, 1, -1, -1)
        left = self.steps.width()
        self.steps.setGeometry(inner.left(), inner.top(), left, inner.height())
        self.stack.setGeometry(
            inner.left() + left, inner.top(), inner.width() - left, inner.height()
        )

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint ground and card."""
        painter, colours = QPainter(self), theme().colours
        painter.fillRect(self.rect(), colours.canvas)
        rounded(
            painter,
            QRectF(self._card()),
            theme().radius("dialog"),
            fill=colours.surface,
            border=colours.border,
        )
