"""The lock: one field, Caps Lock notice, what is kept, until when it opens without the office.

No client's name ever shows here. A wrong passphrase is a red line; the wait grows and is said in seconds.
"""

from datetime import date

from PySide6.QtCore import QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from fieldsales.ui import format as fmt
from fieldsales.ui.errors import Failure, Family
from fieldsales.ui.painting import CENTRE
from fieldsales.ui.parts.bands import InlineError
from fieldsales.ui.parts.buttons import Button, Height, Rank
from fieldsales.ui.parts.cards import IconMark, row
from fieldsales.ui.parts.fields import Field, TextField
from fieldsales.ui.parts.labels import Label
from fieldsales.ui.shell.sidebar import paint_mark
from fieldsales.ui.start.secret import SecretField
from fieldsales.ui.theme import Tone, theme
from fieldsales.ui.tokens import Type

_WIDTH = 338


class LockScreen(QWidget):
    """The lock."""

    passphrase_given = Signal(str)
    """Open with this passphrase."""

    def __init__(self, company: str, owner: str) -> None:
        super().__init__()
        self._company = company
        self._wait_s = 0
        self._tick = QTimer(self)
        self._tick.setInterval(1000)
        self._tick.timeout.connect(self._count_down)
        self.field = SecretField(self.tr("Passphrase"), is_large=True)
        self.field.entered.connect(self._give)
        self.field.changed.connect(lambda _text: self.field.setMinimumHeight(0))
        self.field.caps_changed.connect(self._say_caps)
        self.field.setFixedWidth(_WIDTH)
        self.code = TextField(self.tr("Code from the office"))
        self.code.setFixedWidth(_WIDTH)
        self.code.edit.returnPressed.connect(self._give)
        self.code.changed.connect(lambda _text: self.code.setMinimumHeight(0))
        self.code.hide()
        self.caps = InlineError(self.tr("Caps Lock is on"), tone=Tone.WARNING)
        self.caps.hide()
        self.open = Button(
            self.tr("Open"), rank=Rank.FIRST, icon="lock-open", key="Return", height=Height.LARGE
        )
        self.open.setFixedWidth(_WIDTH - 2)
        self.open.clicked.connect(self._give)
        self.kept = _FootLine("save")
        self.lease = _FootLine("calendar-clock")
        self._build(owner)
        self.setFocusProxy(self.field)

    def _build(self, owner: str) -> None:
        middle = QVBoxLayout()
        middle.setSpacing(0)
        mark = _BigMark(self._company)
        centre = Qt.AlignmentFlag.AlignHCenter
        middle.addWidget(mark, 0, centre)
        middle.addSpacing(20)
        self.title = Label(self.tr("Locked"), Type.DIALOG, align=CENTRE)
        middle.addWidget(self.title)
        middle.addWidget(Label(owner, Type.BODY, Tone.TEXT2, align=CENTRE))
        middle.addSpacing(20)
        middle.addWidget(self.field, 0, centre)
        middle.addWidget(self.code, 0, centre)
        self.caps.setFixedWidth(_WIDTH - 2)
        middle.addWidget(self.caps, 0, centre)
        middle.addSpacing(13)
        middle.addWidget(self.open, 0, centre)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(24, 24, 24, 24)
        whole.addStretch(8)
        whole.addLayout(middle)
        whole.addStretch(9)
        whole.addWidget(self.kept, 0, centre)
        whole.addWidget(self.lease, 0, centre)

    def say_kept(self, words: str) -> None:
        """Say what is kept, such as a draft."""
        self.kept.say(words)

    def say_lease(self, until: date | None, *, is_over: bool) -> None:
        """Say until when this laptop opens without the office."""
        if until is None:
            return
        if is_over:
            words = self._needs_office()
        else:
            day = f"{until.day} {fmt.month_of_day(until)}"
            words = self.tr("This laptop opens without the office until {day}.").format(day=day)
        self.lease.say(words)

    def _needs_office(self) -> str:
        return self.tr("This laptop needs the office once. What you wrote is kept.")

    def say_no_keychain(self) -> None:
        """Say plainly that the key is made without this machine's keychain."""
        said = self.tr("Without a keychain: the passphrase alone opens this laptop.")
        self.kept.say(said, "key-round")

    def wait(self, *, waiting: bool) -> None:
        """Show that it is being opened."""
        self.field.setEnabled(not waiting)
        self.open.setEnabled(not waiting)
        self.open.setText(self.tr("Opening") if waiting else self.tr("Open"))
        self.open.update()

    def refuse(self, failure: Failure) -> None:
        """Say why it did not open; count a wait down."""
        self.wait(waiting=False)
        if failure.where == "CODE":
            self.code.refuse(failure.text)
            self._make_room(self.code)
            self.code.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self.field.refuse(failure.text)
        if failure.where == "lease":
            self.code.show()
            self.lease.say(self._needs_office())
        self._make_room(self.field)
        if failure.family is not Family.FAULT:
            self.field.edit.selectAll()
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)
        seconds = failure.fields.get("seconds")
        if isinstance(seconds, int):
            self._wait_s = seconds
            self.open.setEnabled(False)
            self._tick.start()
            self._say_wait()

    def _make_room(self, field: Field) -> None:
        """Let a long sentence below a field be read whole: what stands in the middle asks for no height."""
        layout = field.layout()
        field.setMinimumHeight(layout.totalHeightForWidth(_WIDTH) if layout is not None else 0)

    def _count_down(self) -> None:
        self._wait_s -= 1
        if self._wait_s > 0:
            self._say_wait()
            return
        self._tick.stop()
        self.open.setEnabled(True)
        self.field.accept()

    def _say_wait(self) -> None:
        self.field.refuse(self.tr("Next try in %n second(s)", "", self._wait_s))

    def _say_caps(self, is_on: bool) -> None:  # noqa: FBT001 - a signal's value
        self.caps.setVisible(is_on)

    def _give(self) -> None:
        if self.open.isEnabled() and self.field.value():
            self.passphrase_given.emit(self.field.value())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the ground."""
        QPainter(self).fillRect(self.rect(), theme().colours.canvas)


class _BigMark(QWidget):
    def __init__(self, company: str) -> None:
        super().__init__()
        self._company = company
        self.setFixedSize(52, 52)

    def paintEvent(self, _event: QPaintEvent) -> None:
        paint_mark(QPainter(self), QRectF(self.rect()), self._company)


class _FootLine(QWidget):
    """A quiet line at the foot, with an icon."""

    def __init__(self, icon: str) -> None:
        super().__init__()
        self._mark = IconMark(icon, 14, Tone.TEXT2)
        self._label = Label("", Type.SMALL, Tone.TEXT2)
        self.setLayout(row(self._mark, self._label, spacing=6, margins=(0, 2, 0, 2)))
        self.hide()

    @property
    def said(self) -> str:
        """What it says."""
        return self._label.text()

    def say(self, words: str, icon: str = "") -> None:
        self._label.setText(words)
        self._mark.icon_name = icon or self._mark.icon_name
        self._label.updateGeometry()
        self.setVisible(bool(words))

    def sizeHint(self) -> QSize:
        return QSize(self._label.sizeHint().width() + 22, 20)
