"""The second station: the responsible person is told of the result: whom, when, how, in which words."""

from dataclasses import replace
from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from fieldsales.domain.case import ENDED_CASE, Notice
from fieldsales.ui import format as fmt
from fieldsales.ui.cases.case_words import channel_words
from fieldsales.ui.cases.draft import CaseDraft
from fieldsales.ui.cases.moment_field import MomentField
from fieldsales.ui.cases.station import Stage, Station
from fieldsales.ui.errors import Failure
from fieldsales.ui.parts.buttons import Button, Link, Rank
from fieldsales.ui.parts.cards import column, row
from fieldsales.ui.parts.fields import ChoiceField, TextField
from fieldsales.ui.parts.labels import Label
from fieldsales.ui.theme import Tone
from fieldsales.ui.tokens import Type
from fieldsales.views.cases import CasePage

OTHER = "other"
_NARROW = 420


class NoticeForm(QWidget):
    """Whom, when, how, and the words."""

    save_asked = Signal()
    """Save the step."""

    def __init__(self) -> None:
        super().__init__()
        self.told_to = ChoiceField(self.tr("Told to"), ())
        self.told_to.chosen.connect(lambda _name: self._show_name())
        self.name = TextField(self.tr("Name"))
        self.at = MomentField(self.tr("When"))
        self.channel = ChoiceField(self.tr("How"), tuple(channel_words().items()))
        self.words = TextField(placeholder=self.tr("What was said?"))
        self.words.edit.returnPressed.connect(self.save_asked)
        self.save = Button(self.tr("Save step"), rank=Rank.FIRST, key="Ctrl+Return")
        self.save.clicked.connect(self.save_asked)
        self.wait = Label("", Type.SMALL, Tone.TEXT2)
        self._fields = row(spacing=8)
        shares = ((self.told_to, 154), (self.name, 154), (self.at, 146), (self.channel, 116))
        for field, share in shares:
            self._fields.addWidget(field, share, Qt.AlignmentFlag.AlignTop)
        foot = row(self.words, spacing=8)
        foot.addWidget(self.save)
        box = column(spacing=6)
        box.addLayout(self._fields)
        box.addLayout(foot)
        box.addWidget(self.wait)
        self.setLayout(box)
        self._preset = ("", "", "visit")

    def begin(self, page: CasePage, now: datetime) -> None:
        """Offer who may have been told; what was not touched is preset anew."""
        contacts = [(c.id.hex(), c.name.full) for c in page.contacts]
        self.told_to.set_choices([*contacts, (OTHER, self.tr("Somebody else"))])
        if not self.told_to.value():
            self.told_to.set_value(contacts[0][0] if contacts else OTHER)
        if not self.at.value():
            self.at.show_moment(now, page.zone)
        if not self.channel.value():
            self.channel.set_value("visit")
        self._preset = (self.told_to.value(), self.at.value(), self.channel.value())
        self._show_name()

    @property
    def preset(self) -> tuple[str, str, str]:
        """What stood in whom, when and how before anybody touched it."""
        return self._preset

    def _show_name(self) -> None:
        self.name.setVisible(self.told_to.value() == OTHER)

    def show_wait(self, words: str) -> None:
        """Say why the step cannot be saved yet; with nothing to wait for it can."""
        self.save.setEnabled(not words)
        self.wait.setText(words)
        self.wait.setVisible(bool(words))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the fields below each other where there is no room beside."""
        super().resizeEvent(event)
        across = QBoxLayout.Direction.LeftToRight
        down = QBoxLayout.Direction.TopToBottom
        self._fields.setDirection(down if self.width() < _NARROW else across)


class NoticeStation(Station):
    """The second station."""

    saved = Signal()
    """Save what the form says."""

    def __init__(self) -> None:
        super().__init__(2, self.tr("Tell the client"))
        self._lines = column(spacing=4)
        self.form = NoticeForm()
        self.form.save_asked.connect(self._save)
        self.draft = Link(self.tr("Write it down beforehand"))
        self.draft.clicked.connect(self._open_form)
        self.body.addLayout(self._lines)
        self.body.addWidget(self.draft)
        self.body.addWidget(self.form)
        self._is_asked = False

    def show_page(self, page: CasePage, stage: Stage, now: datetime) -> None:
        """Show what the client was told."""
        self.show_stage(stage, "" if stage is Stage.DONE else self.tr("who, when and how"))
        while (item := self._lines.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for notice in page.notices:
            self._lines.addWidget(self._line(notice, page))
        self.form.begin(page, now)
        shows_form = stage is Stage.NEXT or self._is_asked or self.is_typed()
        self.form.setVisible(shows_form)
        is_over = page.case.state in ENDED_CASE
        self.draft.setVisible(stage is Stage.LATER and not shows_form and not is_over)
        waits = stage is Stage.LATER
        self.form.show_wait(self.tr("It can be saved once the measure is done.") if waits else "")

    def _line(self, notice: Notice, page: CasePage) -> Label:
        names = {c.id: c.name.full for c in page.contacts}
        who = names.get(notice.contact_id or b"", notice.told_name)
        how = channel_words().get(notice.channel.value, notice.channel.value)
        said = f"{who}, {fmt.day_clock(notice.at, page.zone)}, {how}: {notice.words}"
        return Label(said, Type.BODY, Tone.TEXT2, wraps=True)

    def _open_form(self) -> None:
        self._is_asked = True
        self.form.show()
        self.draft.hide()
        self.form.words.setFocus()

    def _save(self) -> None:
        if self.stage is not Stage.LATER:
            self.saved.emit()

    # What is typed.

    def is_typed(self) -> bool:
        """Say whether something is written that is not saved."""
        form = self.form
        now = (form.told_to.value(), form.at.value(), form.channel.value())
        return bool(form.words.value() or form.name.value()) or now != form.preset

    def clear(self) -> None:
        """Forget what is written."""
        self._is_asked = False
        form = self.form
        for field in (form.words, form.name, form.at):
            field.set_value("")
            field.accept()
        form.told_to.set_value("")
        form.channel.set_value("")

    def collect(self, draft: CaseDraft) -> CaseDraft:
        """Return a draft with what is written here."""
        form = self.form
        if not self.is_typed():
            return draft
        return replace(
            draft,
            told_to=form.told_to.value(),
            told_name=form.name.value(),
            at=form.at.value() if form.at.value() != form.preset[1] else "",
            channel=form.channel.value(),
            words=form.words.value(),
        )

    def restore(self, draft: CaseDraft) -> None:
        """Write a draft back."""
        form = self.form
        if draft.told_to:
            form.told_to.set_value(draft.told_to)
            form.name.set_value(draft.told_name)
            form.channel.set_value(draft.channel)
            form.words.set_value(draft.words)
        if draft.at:
            form.at.put(draft.at)

    def refuse(self, failure: Failure) -> None:
        """Say beside the field why it cannot be saved."""
        field = self.form.name if failure.where == "contact_id" else self.form.words
        field.refuse(failure.text)
        field.setFocus()

    def refuse_moment(self) -> None:
        """Say that the moment cannot be read."""
        self.form.at.refuse(self.tr("Write it like thu 15:30."))
        self.form.at.setFocus()
