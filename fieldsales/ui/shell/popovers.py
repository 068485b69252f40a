"""The two popovers at the foot of the sidebar: what waits for the office, and the person's settings."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from fieldsales.ui import format as fmt
from fieldsales.ui.door import RefusedAct, Standing
from fieldsales.ui.page import Me
from fieldsales.ui.painting import TextStyle
from fieldsales.ui.parts.buttons import Button, Height, Link, Rank
from fieldsales.ui.parts.cards import Rule, Scroll, column, facts, row
from fieldsales.ui.parts.chips import Avatar
from fieldsales.ui.parts.choices import CheckRow, Segmented
from fieldsales.ui.parts.field_words import field_words
from fieldsales.ui.parts.fields import ChoiceField
from fieldsales.ui.parts.labels import Label
from fieldsales.ui.parts.overlays import Popover
from fieldsales.ui.settings_file import Settings
from fieldsales.ui.sync_rounds import LastRound
from fieldsales.ui.theme import Appearance, Density, Tone
from fieldsales.ui.tokens import Type

if TYPE_CHECKING:
    from fieldsales.services.conflicts import Disputed

_MOST_DISPUTED = 6
_LANGUAGES = (("en", "English"), ("es", "Español"), ("ru", "Русский"))


class SyncPopover(Popover):
    """What waits, what came, the last sync, every refused change with its reason, sync now."""

    sync_asked = Signal()
    """Sync now."""

    compare_asked = Signal(object)
    """Compare the values of a record (`Disputed`)."""

    def __init__(
        self,
        window: QWidget,
        standing: Standing | None,
        last: LastRound,
        now: datetime,
        disputed: Sequence["Disputed"] = (),
    ) -> None:
        super().__init__(window, 320)
        self.closed.connect(self.deleteLater)
        title = Label(self.tr("With the office"), style=TextStyle(Type.ROW, weight=600))
        self.column.addWidget(title)
        for fact in facts(self._facts(standing, last, now)):
            self.column.addWidget(fact)
        said = last.failed or last.stopped
        if said:
            self.column.addWidget(Label(said, Type.SMALL, Tone.TEXT2, wraps=True))
        if disputed:
            self._list_disputed(disputed)
        if standing is not None and standing.refused:
            self.column.addSpacing(4)
            self.column.addWidget(Rule())
            self.column.addWidget(self._refused(standing.refused))
        self.column.addSpacing(6)
        sync = Button(
            self.tr("Sync now"), key="Ctrl+Shift+Y", icon="refresh-cw", height=Height.SMALL
        )
        sync.clicked.connect(self.close_it)
        sync.clicked.connect(self.sync_asked)
        line = row(sync, spacing=0)
        line.addStretch()
        self.column.addLayout(line)

    def _facts(
        self, standing: Standing | None, last: LastRound, now: datetime
    ) -> list[tuple[str, str]]:
        if standing is None:
            return [(self.tr("Waiting"), self.tr("being counted"))]
        zone = fmt.here()
        waiting = self.tr("%n change(s)", "", standing.waiting)
        if standing.waiting_since is not None:
            since = fmt.ago(standing.waiting_since, now, zone)
            waiting = self.tr("{changes}, since {when}").format(changes=waiting, when=since)
        synced = self.tr("not yet")
        if standing.synced_at is not None:
            synced = fmt.ago(standing.synced_at, now, zone)
        facts = [(self.tr("Waiting"), waiting), (self.tr("Last sync"), synced)]
        if last.outcome is not None:
            sent = self.tr("%n sent", "", last.outcome.up)
            came = self.tr("%n received", "", last.outcome.down)
            facts.append((self.tr("Then"), f"{sent}, {came}"))
        if standing.lease_ends_at is not None:
            facts.append(
                (self.tr("Opens until"), fmt.day(fmt.local_day(standing.lease_ends_at, zone)))
            )
        return facts

    def _list_disputed(self, disputed: Sequence["Disputed"]) -> None:
        """List the records with several values; each leads to them."""
        inner = QWidget()
        box = column(spacing=6, margins=(0, 4, 0, 4))
        inner.setLayout(box)
        box.addWidget(Label(self.tr("Two versions"), Type.CAPTION, Tone.TEXT2))
        for one in disputed:
            fields = ", ".join(field_words(one.kind, name) for name in one.fields)
            link = Link(self.tr("{record}: {fields}").format(record=one.title, fields=fields))
            link.clicked.connect(self.close_it)
            link.clicked.connect(partial(self.compare_asked.emit, one))
            box.addWidget(link)
        self.column.addSpacing(4)
        self.column.addWidget(Rule())
        self.column.addWidget(inner if len(disputed) <= _MOST_DISPUTED else _scrolled(inner))

    def _refused(self, refused: tuple[RefusedAct, ...]) -> QWidget:
        """Return every change the office set aside, with its reason."""
        inner = QWidget()
        box = column(spacing=6, margins=(0, 4, 0, 4))
        inner.setLayout(box)
        count = self.tr("The office set %n change(s) aside. They are kept here.", "", len(refused))
        box.addWidget(Label(count, Type.SMALL, Tone.WARNING, wraps=True))
        for act in refused:
            when = fmt.day_clock(act.at, fmt.here())
            box.addWidget(Label(when, Type.META, Tone.TEXT3))
            box.addWidget(Label(act.reason, Type.SMALL, wraps=True))
        if len(refused) <= 2:
            return inner
        return _scrolled(inner)


def _scrolled(inner: QWidget) -> Scroll:
    area = Scroll(inner)
    area.setFixedHeight(180)
    return area


class SettingsPopover(Popover):
    """Language, theme, density, motion, idle lock, lock now."""

    chosen = Signal(object)
    """Other settings were chosen (`Settings`)."""
    lock_asked = Signal()
    """Lock now."""

    def __init__(self, window: QWidget, me: Me, settings: Settings, language: str) -> None:
        super().__init__(window, 300)
        self._settings = settings
        self.column.setSpacing(8)
        self.column.addLayout(self._head(me))
        self.column.addWidget(Rule())
        languages = ChoiceField(self.tr("Language"), _LANGUAGES)
        languages.set_value(language)
        languages.chosen.connect(lambda name: self._choose(language=name))
        self.column.addWidget(languages)
        self._segmented(
            self.tr("Theme"),
            (("system", self.tr("System")), ("light", self.tr("Light")), ("dark", self.tr("Dark"))),
            settings.look.appearance.value,
            lambda name: self._look(appearance=Appearance(name)),
        )
        self._segmented(
            self.tr("Density"),
            (("normal", self.tr("Normal")), ("large", self.tr("Large"))),
            settings.look.density.value,
            lambda name: self._look(density=Density(name)),
        )
        motion = CheckRow(self.tr("Less motion"))
        motion.setChecked(settings.look.less_motion)
        motion.toggled.connect(lambda on: self._look(less_motion=bool(on)))
        self.column.addWidget(motion)
        self._idle_fields(settings)
        self.column.addSpacing(2)
        lock = Button(self.tr("Lock now"), icon="lock", key="Ctrl+Shift+L", height=Height.SMALL)
        lock.clicked.connect(self.close_it)
        lock.clicked.connect(self.lock_asked)
        close = Button(self.tr("Close"), rank=Rank.QUIET, height=Height.SMALL)
        close.clicked.connect(self.close_it)
        line = row(lock, spacing=8)
        line.addStretch()
        line.addWidget(close)
        self.column.addLayout(line)

    def _head(self, me: Me) -> QHBoxLayout:
        texts = column(
            Label(me.name, style=TextStyle(Type.ROW, weight=600)),
            Label(me.subtitle or me.company, Type.SMALL, Tone.TEXT2),
        )
        line = row(Avatar(me.name, 28), spacing=10)
        line.addLayout(texts, 1)
        return line

    def _idle_fields(self, settings: Settings) -> None:
        idle = ChoiceField(
            self.tr("Lock when idle for"),
            [(str(m), self.tr("%n minute(s)", "", m)) for m in (1, 2, 5, 10, 15)],
        )
        idle.set_value(str(settings.idle_minutes))
        idle.chosen.connect(lambda name: self._choose(idle_minutes=int(name)))
        self.column.addWidget(idle)
        meeting = ChoiceField(
            self.tr("In meeting mode, lock when idle for"),
            [(str(m), self.tr("%n minute(s)", "", m)) for m in (15, 30, 45, 60, 90, 120)],
        )
        meeting.set_value(str(settings.meeting_minutes))
        meeting.chosen.connect(lambda name: self._choose(meeting_minutes=int(name)))
        self.column.addWidget(meeting)

    def _segmented(
        self,
        title: str,
        choices: tuple[tuple[str, str], ...],
        now: str,
        choose: Callable[[str], object],
    ) -> None:
        control = Segmented(choices)
        control.setAccessibleName(title)
        control.choose(now)
        control.chosen.connect(choose)
        label = Label(title, Type.SMALL, Tone.TEXT2)
        self.column.addWidget(label)
        line = row(control, spacing=0)
        line.addStretch()
        self.column.addLayout(line)

    def _look(self, **changes: object) -> None:
        self._choose(look=replace(self._settings.look, **changes))  # type: ignore[arg-type]

    def _choose(self, **changes: object) -> None:
        self._settings = replace(self._settings, **changes)  # type: ignore[arg-type]
        self.chosen.emit(self._settings)
