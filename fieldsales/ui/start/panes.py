"""The panes of the first run: the code, the passphrase, the new office, what arrives."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from fieldsales.errors import RuleError
from fieldsales.ui import format as fmt
from fieldsales.ui.door import Arrived, NewOffice, RegionCount
from fieldsales.ui.errors import Failure, failure_of
from fieldsales.ui.keys import key_of
from fieldsales.ui.parts.bands import Band, HintLine
from fieldsales.ui.parts.buttons import Button, Link, Rank
from fieldsales.ui.parts.cards import IconMark, row
from fieldsales.ui.parts.chips import ChipTone
from fieldsales.ui.parts.fields import LongTextField, TextField
from fieldsales.ui.parts.labels import Label
from fieldsales.ui.parts.loading import Bar
from fieldsales.ui.start.secret import SecretField, Strength
from fieldsales.ui.theme import Tone
from fieldsales.ui.tokens import Type

_MARGIN = 44


class Pane(QWidget):
    """Title, a line, what is asked, and a foot with Back and the next act."""

    back_asked = Signal()
    """Back to the pane before."""

    def __init__(self, title: str, words: str, act: str, *, has_back: bool) -> None:
        super().__init__()
        self.title = Label(title, Type.DIALOG, wraps=True, most_lines=2)
        self.words = Label(words, Type.BODY, Tone.TEXT2, wraps=True)
        self.trouble = Band(ChipTone.DANGER, "circle-alert", "")
        self.trouble.hide()
        self.body = QVBoxLayout()
        self.body.setSpacing(12)
        self.back = Button(self.tr("Back"), rank=Rank.QUIET)
        if not has_back:
            self.back.hide()
        self.back.clicked.connect(self.back_asked)
        self.foot_words = Label("", Type.SMALL, Tone.TEXT2)
        self.next = Button(act, rank=Rank.FIRST, icon="arrow-right", key="Return")
        self.foot = QHBoxLayout()
        self.foot.setSpacing(8)
        self.foot.addWidget(self.back)
        self.foot.addStretch()
        self.foot.addWidget(self.foot_words)
        self.foot.addWidget(self.next)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(_MARGIN, 40, _MARGIN, 28)
        whole.setSpacing(6)
        whole.addWidget(self.title)
        whole.addWidget(self.words)
        whole.addSpacing(14)
        whole.addWidget(self.trouble)
        whole.addLayout(self.body)
        whole.addStretch(1)
        whole.addLayout(self.foot)

    def refuse(self, failure: Failure) -> None:
        """Say why it did not go on; what was typed stays."""
        self.wait(waiting=False)
        self.trouble.say(failure.text)
        self.trouble.show()

    def wait(self, *, waiting: bool) -> None:
        """Show that something is under way."""
        self.next.setEnabled(not waiting)
        self.back.setEnabled(not waiting)
        if waiting:
            self.trouble.hide()


class CodePane(Pane):
    """The enrolment code, or the ways without one."""

    code_given = Signal(str, str)
    """A readable code, and the address of its office."""
    office_asked = Signal()
    """Start a new office here."""
    sample_asked = Signal()
    """Look round in the sample company."""

    def __init__(self) -> None:
        super().__init__("", "", "", has_back=False)
        self.title.setText(self.tr("Join your office"))
        self.words.setText(
            self.tr(
                "Type or paste the enrolment code from your office. Capitals and blanks do not matter."
            )
        )
        self.next.setText(self.tr("Next"))
        self.code = LongTextField(self.tr("Enrolment code"), lines=4)
        self.code.edit.setTabChangesFocus(True)
        self.code.edit.installEventFilter(self)
        self.body.addWidget(self.code)
        self.next.clicked.connect(self._give)
        links = row(spacing=6, margins=(0, 6, 0, 0))
        self.office_link = Link(self.tr("Start a new office here"))
        self.office_link.clicked.connect(self.office_asked)
        links.addWidget(self.office_link)
        self.sample_link = Link(self.tr("Start as sample company"))
        self.sample_link.clicked.connect(self.sample_asked)
        links.addWidget(Label("·", Type.SMALL, Tone.TEXT3))
        links.addWidget(self.sample_link)
        links.addStretch()
        self.body.addLayout(links)
        self.setFocusProxy(self.code)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Take Enter in the code for Next; a line break has no place in it."""
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
            return False
        if key_of(event) == "Return":
            if self.next.isEnabled():
                self._give()
            return True
        return False

    def _give(self) -> None:
        from fieldsales.sync.code import read_code

        text = self.code.value()
        if not text:
            self.code.refuse(self.tr("Ask your office for a code, or start a new office here."))
            return
        try:
            address = read_code(text).address
        except RuleError as error:
            self.code.refuse(failure_of(error).text)
            return
        self.code_given.emit(text, address)

    def wait_for_sample(self, *, waiting: bool) -> None:
        """Show that the sample company is being built; its own window opens then."""
        self.wait(waiting=waiting)
        self.sample_link.setEnabled(not waiting)
        self.office_link.setEnabled(not waiting)
        said = self.tr("Building the sample company; that takes half a minute.")
        self.foot_words.setText(said if waiting else "")
        self.foot_words.updateGeometry()

    def refuse(self, failure: Failure) -> None:
        """Say beside the code why it did not do; it stays as typed."""
        self.wait_for_sample(waiting=False)
        self.code.refuse(failure.text)


class PassphrasePane(Pane):
    """A passphrase, twice, its strength in words."""

    passphrase_given = Signal(str)
    """The passphrase, typed alike twice."""

    def __init__(self) -> None:
        super().__init__("", "", "", has_back=True)
        self.title.setText(self.tr("Choose your passphrase"))
        self.words.setText(
            self.tr(
                "It opens this laptop, with or without a network. Nobody can read it, not even the office."
            )
        )
        self.next.setText(self.tr("Next"))
        self._strength = Strength()
        self.first = SecretField(self.tr("Passphrase"))
        self.second = SecretField(self.tr("Once more"))
        self.hint = HintLine(self._strength.words(""))
        self.first.changed.connect(lambda text: self.hint.say(self._strength.words(text)))
        self.first.entered.connect(self.second.setFocus)
        self.second.entered.connect(self._give)
        self.next.clicked.connect(self._give)
        for part in (self.first, self.hint, self.second):
            self.body.addWidget(part)
        self.setFocusProxy(self.first)

    def refuse(self, failure: Failure) -> None:
        """Say beside the field what is wrong with it, or above what went wrong."""
        if failure.where == "passphrase":
            self.wait(waiting=False)
            self.first.refuse(failure.text)
        else:
            super().refuse(failure)

    def wait(self, *, waiting: bool) -> None:
        """Show that the key is being made."""
        super().wait(waiting=waiting)
        self.foot_words.setText(self.tr("Making the key") if waiting else "")
        self.foot_words.updateGeometry()

    def _give(self) -> None:
        if self.first.value() != self.second.value():
            self.second.refuse(self.tr("The two differ. Type it once more."))
            return
        if self.first.value():
            self.passphrase_given.emit(self.first.value())


class OfficePane(Pane):
    """Company, name, e-mail of the first person."""

    office_given = Signal(object)
    """What is asked (`NewOffice`), still without a passphrase."""

    def __init__(self) -> None:
        super().__init__("", "", "", has_back=True)
        self.title.setText(self.tr("Start a new office here"))
        self.words.setText(
            self.tr(
                "This computer becomes head office and your first device. It serves while the window is open."
            )
        )
        self.next.setText(self.tr("Next"))
        self.company = TextField(self.tr("Company"))
        self.name = TextField(self.tr("Your name"))
        self.email = TextField(self.tr("Your e-mail"))
        for part in (self.company, self.name, self.email):
            self.body.addWidget(part)
            part.edit.returnPressed.connect(self._give)
        self.next.clicked.connect(self._give)
        self.setFocusProxy(self.company)

    def _give(self) -> None:
        for part, sentence in (
            (self.company, self.tr("Name the company.")),
            (self.name, self.tr("Say who you are.")),
            (self.email, self.tr("Give your e-mail address.")),
        ):
            is_wrong = not part.value() or (part is self.email and "@" not in part.value())
            if is_wrong:
                part.refuse(sentence)
                part.setFocus(Qt.FocusReason.OtherFocusReason)
                return
        self.office_given.emit(
            NewOffice(self.company.value(), self.name.value(), self.email.value(), "")
        )


class _RegionLine(QWidget):
    """A region with its clients so far."""

    def __init__(self) -> None:
        super().__init__()
        self.name = Label("", Type.BODY)
        self.count = Label("", Type.SMALL, Tone.TEXT2)
        self.mark = IconMark("check", 14, Tone.SUCCESS)
        self.bar = Bar()
        line = row(spacing=6)
        line.addWidget(self.name, 1)
        line.addWidget(self.count)
        line.addWidget(self.mark)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(5)
        whole.addLayout(line)
        whole.addWidget(self.bar)

    def show_count(self, name: str, count: str, *, is_whole: bool, share: float) -> None:
        self.name.setText(name)
        self.count.setText(count)
        self.count.updateGeometry()
        self.mark.setVisible(is_whole)
        self.bar.set_share(share, is_done=is_whole)


class ArrivalPane(Pane):
    """What has come so far. Work may begin when the first region is here; the rest goes on behind."""

    begun = Signal()
    """Begin to work."""
    pause_asked = Signal()
    """Stop bringing data, or go on."""

    def __init__(self) -> None:
        super().__init__("", "", "", has_back=False)
        self.title.setText(self.tr("Bringing your clients to this laptop"))
        self.words.setText(
            self.tr("Close the lid or lose the network: it goes on from where it stopped.")
        )
        self.next.setText(self.tr("Begin"))
        self.next.setEnabled(False)
        self.next.clicked.connect(self.begun)
        self.pause = Button(self.tr("Pause"), rank=Rank.QUIET)
        self.pause.clicked.connect(self.pause_asked)
        self.foot.insertWidget(0, self.pause)
        self._lines: list[_RegionLine] = []
        self.rest = _RegionLine()
        self.regions = QVBoxLayout()
        self.regions.setSpacing(12)
        self.body.addLayout(self.regions)
        self.body.addWidget(self.rest)
        self.note = Band(ChipTone.NEUTRAL, "key-round", "")
        self.note.hide()
        self.body.addWidget(self.note)
        self.recovery = Band(ChipTone.WARNING, "key-round", "")
        self.recovery.hide()
        self.body.addWidget(self.recovery)
        self.setFocusProxy(self.next)

    def say_no_keychain(self) -> None:
        """Say plainly that the key is made without this machine's keychain."""
        self.note.say(
            self.tr("This machine has no keychain."),
            self.tr("The passphrase alone opens this laptop. That is safe with a long one."),
        )
        self.note.show()

    def say_recovery(self, passphrase: str) -> None:
        """Show the recovery passphrase, this once; it is kept nowhere."""
        self.recovery.say(
            self.tr("Write this down and keep it away from this computer: {words}").format(
                words=passphrase
            ),
            self.tr(
                "The recovery passphrase seals the key to what your laptops hold. It is shown only now."
            ),
            self.tr("Copy"),
        )
        self.recovery.acted.connect(lambda: QApplication.clipboard().setText(passphrase))
        self.recovery.show()

    def show_arrived(self, arrived: Arrived, *, is_done: bool) -> None:
        """Show how much is here."""
        self._show_regions(arrived.regions, is_done=is_done)
        rows = fmt.number(arrived.rows)
        words = self.tr("Meetings, cases and questionnaires")
        share = 1.0 if is_done else _growing(arrived.rows)
        self.rest.show_count(words, rows, is_whole=is_done, share=share)
        ready = next((r.name for r in arrived.regions if r.is_whole), "")
        self.next.setEnabled(is_done or bool(ready))
        if is_done:
            self.foot_words.setText(self.tr("All of it is here."))
            self.next.setText(self.tr("Begin"))
            self.pause.hide()
        elif ready:
            self.foot_words.setText(self.tr("{region} is ready.").format(region=ready))
            self.next.setText(self.tr("Begin with it"))
        self.next.updateGeometry()
        self.foot_words.updateGeometry()

    def _show_regions(self, regions: Sequence[RegionCount], *, is_done: bool) -> None:
        while len(self._lines) < len(regions):
            line = _RegionLine()
            self._lines.append(line)
            self.regions.addWidget(line)
        for line, region in zip(self._lines, regions, strict=False):
            count = self.tr("%n client(s)", "", region.clients)
            count = count.replace(str(region.clients), fmt.number(region.clients))
            is_whole = region.is_whole or is_done
            share = 1.0 if is_whole else _growing(region.clients)
            line.show_count(region.name, count, is_whole=is_whole, share=share)

    def say_paused(self, *, is_paused: bool) -> None:
        """Show whether data is being brought."""
        self.pause.setText(self.tr("Go on") if is_paused else self.tr("Pause"))
        self.pause.updateGeometry()

    def refuse(self, failure: Failure) -> None:
        """Say what stopped it; going on is one press away."""
        self.trouble.say(failure.text)
        self.trouble.show()
        self.say_paused(is_paused=True)


def _growing(count: int) -> float:
    """Return a share that grows with what came, where the whole is not known: half at 2,000."""
    return count / (count + 2000)
