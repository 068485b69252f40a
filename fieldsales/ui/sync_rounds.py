"""The bridge between the window and sync: when to exchange, what the sync card says, who is told.

The exchange itself runs on its own thread through the door; nothing here knows a network. Offline is
normal: it is said quietly and tried again later, sooner after own changes.
"""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from fieldsales.ui import format as fmt
from fieldsales.ui.changes import Change, Changes, Origin
from fieldsales.ui.door import Door, Standing, SyncOutcome
from fieldsales.ui.errors import Failure, Family
from fieldsales.ui.news_watch import NewsWatch
from fieldsales.ui.parts.sync_card import SyncState, SyncWords
from fieldsales.ui.tasks import Job, Tasks

if TYPE_CHECKING:
    from fieldsales.services.opening import OpenDevice

AFTER_CHANGE_MS, AFTER_CHANGE_OFFLINE_MS = 300, 4_000
EVERY_MS = 5 * 60_000
LONG_WITHOUT = timedelta(days=3)


@dataclass(frozen=True, slots=True)
class LastRound:
    """What came of the last exchange; `stopped` is the sentence of a refusal that waiting does not mend."""

    outcome: SyncOutcome | None = None
    failed: str = ""
    stopped: str = ""


class SyncRounds(QObject):
    """Exchanges with the office, now and then."""

    said = Signal(object)
    """The sync card says something else (`SyncWords`)."""
    stands = Signal(object)
    """What waits, as just counted (`Standing`)."""
    lease_ended = Signal()
    """This laptop may not stay open: its time without the office is over, or it is out of service."""

    def __init__(
        self, door: Door, device: "OpenDevice", tasks: Tasks, changes: Changes, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._door, self._device = door, device
        self._tasks, self._changes = tasks, changes
        self._job: Job | None = None
        self.last = LastRound()
        self.standing: Standing | None = None
        self._came = 0
        self._soon = self._timer(AFTER_CHANGE_MS, single=True)
        self._often = self._timer(EVERY_MS, single=False)
        self._news = NewsWatch(door, device, self)
        self._news.came.connect(self._hear_of_news)
        changes.changed.connect(self._heard)

    def _timer(self, interval: int, *, single: bool) -> QTimer:
        timer = QTimer(self)
        timer.setInterval(interval)
        timer.setSingleShot(single)
        timer.timeout.connect(self.sync_now)
        return timer

    def start(self) -> None:
        """Count what waits, then exchange, now and every few minutes."""
        self.look()
        self._often.start()
        self._news.start()
        self.sync_now()

    def stop(self) -> None:
        """Exchange no more."""
        self._soon.stop()
        self._often.stop()
        self._news.stop()

    @property
    def is_running(self) -> bool:
        """Say whether an exchange is under way."""
        return self._job is not None

    def sync_now(self) -> None:
        """Exchange, unless an exchange is under way."""
        if self._job is not None:
            return
        self._came = 0
        self._job = self._tasks.run_long(
            lambda job: self._door.sync(self._device, job.tell),
            parent=self,
            then=self._synced,
            failed=self._failed,
            progress=self._counted,
            name="sync",
        )
        self._say()

    def look(self) -> None:
        """Count anew what waits."""
        self._tasks.run(
            lambda: self._door.standing(self._device),
            parent=self,
            then=self._stand,
            failed=lambda _failure: None,
            name="standing",
        )

    def _heard(self, change: Change) -> None:
        if change.origin is Origin.HERE:
            is_offline = bool(self.last.failed)
            self._soon.start(AFTER_CHANGE_OFFLINE_MS if is_offline else AFTER_CHANGE_MS)
        if change.origin is not Origin.SYNC:
            self.look()

    def _hear_of_news(self) -> None:
        """Exchange because the office has something newer; what is under way may be too old for it."""
        if self._job is not None:
            self._soon.start(AFTER_CHANGE_MS)
        else:
            self.sync_now()

    def _counted(self, rows: int) -> None:
        self._came = rows
        self._say()

    def _synced(self, outcome: SyncOutcome) -> None:
        self._job = None
        self._news.caught_up()
        clock = self.tr("This laptop’s clock is wrong") if outcome.clock_is_off else ""
        self.last = LastRound(outcome, stopped=clock)
        if outcome.down:
            self._changes.announce(origin=Origin.SYNC)
        self.look()
        self._say()

    def _failed(self, failure: Failure) -> None:
        self._job = None
        self._news.caught_up()
        if failure.family is Family.FAULT:
            self.last = LastRound(failed=failure.text)
        else:
            self.last = LastRound(stopped=failure.text)
        if failure.where == "revoked":
            self.lease_ended.emit()
            return
        self.look()
        self._say()

    def _stand(self, standing: Standing) -> None:
        self.standing = standing
        self.stands.emit(standing)
        self._say()
        if standing.is_lease_over:
            self.lease_ended.emit()

    def _say(self) -> None:
        self.said.emit(self.words(self._door.clock.now()))

    def words(self, now: datetime) -> SyncWords:
        """Return what the card says: the most pressing of its six states."""
        standing = self.standing
        waiting = standing.waiting if standing else 0
        synced_at = standing.synced_at if standing else None
        if self._job is not None:
            return SyncWords(SyncState.SYNCING, self.tr("Syncing"), self._going(waiting))
        if self.last.stopped:
            return SyncWords(SyncState.STOPPED, self.tr("Sync stopped"), self.last.stopped)
        if standing and synced_at and now - synced_at > LONG_WITHOUT:
            days = (now - synced_at).days
            return SyncWords(
                SyncState.OVERDUE,
                self.tr("%n day(s) without the office", "", days),
                self._lease(now),
            )
        if standing and standing.conflicts:
            title = self.tr("%n conflict(s) to look at", "", standing.conflicts)
            return SyncWords(SyncState.CONFLICTS, title, self._when(synced_at, now))
        if self.last.failed:
            kept = (
                self.tr("%n change(s) kept", "", waiting) if waiting else self.tr("Nothing waits")
            )
            when = fmt.ago(synced_at, now, fmt.here()) if synced_at else ""
            second = " · ".join(t for t in (kept, when) if t)
            return SyncWords(SyncState.OFFLINE, self.tr("Working offline"), second)
        if waiting:
            second = self.tr("%n change(s) to send", "", waiting)
            return SyncWords(SyncState.UP_TO_DATE, self.tr("Kept here"), second)
        return SyncWords(SyncState.UP_TO_DATE, self.tr("Up to date"), self._when(synced_at, now))

    def _going(self, waiting: int) -> str:
        if self._came:
            return self.tr("%n received", "", self._came)
        return (
            self.tr("%n change(s) to send", "", waiting) if waiting else self.tr("Asking for news")
        )

    def _when(self, synced_at: datetime | None, now: datetime) -> str:
        if synced_at is None:
            return self.tr("Not synced yet")
        return self.tr("Synced {when}").format(when=fmt.ago(synced_at, now, fmt.here()))

    def _lease(self, now: datetime) -> str:
        ends = self.standing.lease_ends_at if self.standing else None
        if ends is None:
            return ""
        days = max(0, (ends - now).days)
        return self.tr("Lease ends in %n day(s)", "", days)
