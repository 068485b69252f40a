"""Pieces of the outcome: the five results, services with what was said, what follows, who was there."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from fieldsales.domain.client import Contact
from fieldsales.ui.icons import paint_icon
from fieldsales.ui.painting import TextStyle, rounded, text_line, text_width
from fieldsales.ui.parts.buttons import CAP_HEIGHT, Control, Link, cap_width, paint_cap
from fieldsales.ui.parts.cards import Rule, column, row
from fieldsales.ui.parts.choices import CheckRow, Segmented
from fieldsales.ui.parts.day_fields import DateField
from fieldsales.ui.parts.fields import TextField
from fieldsales.ui.parts.labels import Label
from fieldsales.ui.status import colours_of, paint_glyph, status_words
from fieldsales.ui.theme import Tone, theme
from fieldsales.ui.today.outcome_draft import OutcomeDraft, Step, default_day
from fieldsales.ui.today.words import NOT_RAISED, REACTIONS, Result, reaction_words
from fieldsales.ui.tokens import Type

_HIGH, _GAP, _PAD = 44, 8, 12
_WORDS = TextStyle(Type.ROW)
_DIGIT = TextStyle(Type.SMALL)


class ResultButton(Control):
    """One result: its glyph, its word, its key."""

    def __init__(self, result: Result, key: str) -> None:
        super().__init__(status_words(result.status))
        self.result, self.key = result, key
        self.has_cap = True
        self.setCheckable(True)
        self.setToolTip(f"{self.text()}  {key}")

    def natural(self, *, has_cap: bool) -> int:
        """Return the width it needs, with its key in a box or bare."""
        key = cap_width(self.key) if has_cap else text_width(self.key, _DIGIT)
        return int(_PAD + 14 + 8 + text_width(self.text(), _WORDS) + 8 + key + _PAD)

    def sizeHint(self) -> QSize:
        """Return its size."""
        return QSize(self.natural(has_cap=True), _HIGH)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the button, tinted and framed while it is chosen."""
        painter, colours, box = QPainter(self), theme().colours, QRectF(self.rect())
        radius = theme().radius("control")
        if self.isChecked():
            rounded(
                painter, box, radius, fill=colours.selected, border=colours.accent.focus, width=2
            )
        else:
            fill = colours.hover if self.is_hot() else colours.surface
            rounded(painter, box, radius, fill=fill, border=colours.control_border)
        middle = box.center().y()
        paint_glyph(painter, _PAD, round(middle - 7), self.result.status)
        right = box.right() - _PAD
        if self.has_cap:
            width = cap_width(self.key)
            paint_cap(
                painter, QRectF(right - width, round(middle - 9), width, CAP_HEIGHT), self.key
            )
        else:
            width = round(text_width(self.key, _DIGIT))
            room = QRectF(right - width, box.top(), width + 1, box.height())
            text_line(painter, room, self.key, _DIGIT, colours.text3)
        left = _PAD + 14 + 8
        room = QRectF(left, box.top(), right - width - 6 - left, box.height())
        ink = colours_of(self.result.status).fg if self.isChecked() else colours.text
        text_line(painter, room, self.text(), _WORDS, ink)


class ResultChoice(QWidget):
    """The five results side by side; in two lines where they do not fit. Arrow keys go along."""

    chosen = Signal(str)
    """A person chose a result (`Result`)."""

    def __init__(self) -> None:
        super().__init__()
        self.buttons = [ResultButton(r, str(n)) for n, r in enumerate(Result, 1)]
        for button in self.buttons:
            button.setParent(self)
            button.clicked.connect(lambda _on=False, r=button.result: self._take(r))
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setFocusProxy(self.buttons[0])

    def show_result(self, result: str) -> None:
        """Show one as chosen; nothing is announced."""
        for button in self.buttons:
            button.setChecked(button.result.value == result)
            if button.isChecked():
                self.setFocusProxy(button)

    def _take(self, result: Result) -> None:
        self.show_result(result.value)
        self.chosen.emit(result.value)

    def _lines(self, width: int) -> tuple[list[list[ResultButton]], bool]:
        """Return the buttons line by line, and whether keys stand in boxes."""
        room = width - _GAP * (len(self.buttons) - 1)
        for has_cap in (True, False):
            if sum(b.natural(has_cap=has_cap) for b in self.buttons) <= room:
                return [self.buttons], has_cap
        return [self.buttons[:3], self.buttons[3:]], True

    def hasHeightForWidth(self) -> bool:
        """Say that the height depends on the width."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height of one line or two."""
        count = len(self._lines(width)[0])
        return count * _HIGH + (count - 1) * _GAP

    def sizeHint(self) -> QSize:
        """Return its size at the width it has."""
        return QSize(420, self.heightForWidth(max(self.width(), 420)))

    def resizeEvent(self, _event: QResizeEvent) -> None:
        """Lay the buttons out; what is left of a line is shared among them."""
        lines, has_cap = self._lines(self.width())
        for number, line in enumerate(lines):
            widths = [b.natural(has_cap=has_cap) for b in line]
            left, spare = 0.0, self.width() - sum(widths) - _GAP * (len(line) - 1)
            for button, width in zip(line, widths, strict=True):
                button.has_cap = has_cap
                wide = width + max(0.0, spare / len(line))
                right = round(left + wide)
                button.setGeometry(round(left), number * (_HIGH + _GAP), right - round(left), _HIGH)
                left += wide + _GAP
        self.updateGeometry()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go along with the arrow keys."""
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()), 0)
        focused = next((n for n, b in enumerate(self.buttons) if b.hasFocus()), -1)
        if not step or focused < 0:
            super().keyPressEvent(event)
            return
        button = self.buttons[(focused + step) % len(self.buttons)]
        button.setFocus(Qt.FocusReason.TabFocusReason)
        self._take(button.result)


class OfferLines(QWidget):
    """Services, each with what the client said; the rest appear when asked for."""

    changed = Signal(str, str)
    """What was said about a service (its id in hexadecimal, the reaction)."""

    def __init__(self, services: Sequence[tuple[bytes, str]], first: int = 2) -> None:
        super().__init__()
        self.choices: dict[str, Segmented] = {}
        self._lines: list[QWidget] = []
        box = column()
        self.setLayout(box)
        box.addWidget(Rule())
        for place, (service_id, name) in enumerate(services):
            line = self._line(service_id.hex(), name)
            if place >= first:
                line.hide()
            self._lines.append(line)
            box.addWidget(line)
        rest = max(0, len(services) - first)
        self.more = Link(self.tr("%n more service(s)", "", rest))
        if not rest:
            self.more.hide()
        self.more.clicked.connect(self.show_all)
        below = row(self.more, margins=(0, 5, 0, 0))
        below.addStretch()
        box.addLayout(below)

    def _line(self, service: str, name: str) -> QWidget:
        choices = [(r.value, reaction_words(r.value)) for r in REACTIONS]
        segments = Segmented([*choices, (NOT_RAISED, reaction_words(NOT_RAISED))])
        segments.choose(NOT_RAISED)
        segments.setAccessibleName(name)
        segments.chosen.connect(lambda reaction: self.changed.emit(service, reaction))
        self.choices[service] = segments
        inner = row(Label(name, Type.ROW), spacing=10, margins=(0, 3, 0, 3))
        inner.setStretch(0, 1)
        inner.addWidget(segments)
        line, whole = QWidget(), column()
        whole.addLayout(inner)
        whole.addWidget(Rule())
        line.setLayout(whole)
        return line

    def show_all(self) -> None:
        """Show every service."""
        for line in self._lines:
            line.show()
        self.more.hide()

    def show_draft(self, draft: OutcomeDraft) -> None:
        """Show what was entered; a service with a reaction is in sight."""
        for place, (service, segments) in enumerate(self.choices.items()):
            reaction = draft.reaction_to(service)
            segments.choose(reaction if reaction in {r.value for r in REACTIONS} else NOT_RAISED)
            if reaction:
                self._lines[place].show()


class _StepButton(Control):
    """One of the things that may follow."""

    def __init__(self, icon: str, words: str, key: str) -> None:
        super().__init__(words)
        self._icon, self.key = icon, key
        self.setCheckable(True)

    def say(self, words: str) -> None:
        """Say something else."""
        self.setText(words)
        self.setAccessibleName(words)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Return the size of icon, words and cap."""
        icon = 24 if self._icon else 0
        words = int(text_width(self.text(), TextStyle(Type.SMALL, weight=500)) + 0.99)
        return QSize(22 + icon + words + 8 + cap_width(self.key), theme().size("control"))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the button, tinted while it is chosen."""
        painter, colours, box = QPainter(self), theme().colours, QRectF(self.rect())
        radius, ink = theme().radius("control"), colours.text2
        if self.isChecked():
            rounded(painter, box, radius, fill=colours.accent.tint, border=colours.accent.border)
            ink = colours.accent.text
        else:
            fill = colours.hover if self.is_hot() else colours.surface
            rounded(painter, box, radius, fill=fill, border=colours.border_strong)
        left, middle = 11.0, box.center().y()
        if self._icon:
            paint_icon(painter, left, round(middle - 8), self._icon, ink)
            left += 24
        room = QRectF(left, box.top(), box.width() - left, box.height())
        left += text_line(painter, room, self.text(), TextStyle(Type.SMALL, weight=500), ink) + 8
        cap = QRectF(round(left), round(middle - 9), cap_width(self.key), CAP_HEIGHT)
        paint_cap(painter, cap, self.key)


class NextSteps(QWidget):
    """What follows: a meeting, a call, nothing; with its day, or the reason."""

    changed = Signal()
    """Something else follows now."""

    def __init__(self, today: date) -> None:
        super().__init__()
        self._today = today
        self.buttons = {
            Step.MEETING: _StepButton("calendar-plus", self.tr("Meeting"), "M"),
            Step.CALL: _StepButton("phone", self.tr("Call"), "C"),
            Step.NONE: _StepButton("", self.tr("None"), "N"),
        }
        line = row(spacing=8)
        for step, button in self.buttons.items():
            button.clicked.connect(lambda _on=False, s=step: self.take(s))
            line.addWidget(button)
        line.addStretch()
        self.day = DateField("", today)
        self.day.edit.setAccessibleName(self.tr("Day of the next step"))
        self.day.picked.connect(lambda _day: self.changed.emit())
        self.why = TextField(placeholder=self.tr("Why nothing follows"))
        self.why.changed.connect(lambda _text: self.changed.emit())
        box = column(spacing=6)
        box.addLayout(line)
        box.addWidget(self.day)
        box.addWidget(self.why)
        self.setLayout(box)
        self.step = ""
        self._show()

    def take(self, step: Step) -> None:
        """Choose what follows, and put the cursor where its day or reason is typed; again takes it back."""
        self.step = "" if self.step == step.value else step.value
        if self.step and step is not Step.NONE:
            self.day.set_day(default_day(step, self._today))
        self._show()
        field = self.why if step is Step.NONE else self.day
        if self.step:
            field.setFocus(Qt.FocusReason.ShortcutFocusReason)
            field.edit.selectAll()
        self.changed.emit()

    def is_told(self) -> bool:
        """Say whether what was chosen has its day, as far as it needs one."""
        return self.step not in {Step.MEETING, Step.CALL} or self.day.day() is not None

    def explain(self) -> None:
        """Say beside the day that it cannot be read."""
        self.day.refuse(self.tr("Say the day, such as thu or 3.12."))
        self.day.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show(self) -> None:
        for step, button in self.buttons.items():
            button.setChecked(step.value == self.step)
        self.day.setVisible(self.step in {Step.MEETING, Step.CALL})
        self.why.setVisible(self.step == Step.NONE)

    def show_draft(self, draft: OutcomeDraft) -> None:
        """Show what was entered."""
        self.step = draft.step
        try:
            self.day.set_day(date.fromisoformat(draft.step_day))
        except ValueError:
            self.day.set_day(None)
        self.why.set_value(draft.none_because)
        self._show()

    def filled(self, draft: OutcomeDraft) -> OutcomeDraft:
        """Return a draft with what follows."""
        day = self.day.day()
        has_day = self.step in {Step.MEETING, Step.CALL} and day is not None
        return replace(
            draft,
            step=self.step,
            step_day=day.isoformat() if has_day and day else "",
            none_because=self.why.value() if self.step == Step.NONE else "",
        )


class WhoWasThere(QWidget):
    """The client's people who came, and somebody else by name."""

    changed = Signal()
    """Others came."""

    def __init__(self, contacts: Sequence[Contact]) -> None:
        super().__init__()
        self.boxes = {c.id.hex(): CheckRow(c.name.full) for c in contacts}
        self.else_ = CheckRow(self.tr("Someone else"))
        self.others = TextField(placeholder=self.tr("Names, a comma between"))
        self.others.hide()
        box = column(spacing=2)
        self.setLayout(box)
        for check in (*self.boxes.values(), self.else_):
            check.clicked.connect(self._ticked)
            box.addWidget(check)
        box.addWidget(self.others)
        box.addStretch()
        self.others.changed.connect(lambda _text: self.changed.emit())

    def _ticked(self) -> None:
        was = self.others.isHidden()
        self.others.setVisible(self.else_.isChecked())
        if was and self.else_.isChecked():
            self.others.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.changed.emit()

    def show_draft(self, draft: OutcomeDraft) -> None:
        """Show who was entered."""
        for contact, check in self.boxes.items():
            check.setChecked(contact in draft.came)
        self.else_.setChecked(bool(draft.others))
        self.others.set_value(draft.others)
        self.others.setVisible(bool(draft.others))

    def filled(self, draft: OutcomeDraft) -> OutcomeDraft:
        """Return a draft with who came."""
        came = tuple(contact for contact, check in self.boxes.items() if check.isChecked())
        others = self.others.value() if self.else_.isChecked() else ""
        return replace(draft, came=came, others=others)


def quiet(text: str) -> Label:
    """Return the name of a part of the form."""
    return Label(text, Type.SMALL, Tone.TEXT2)
