"""How long the window's thread did not answer: a timer that beats in its loop, and who stood where meanwhile.

A beat that comes late was held up by something on that thread, or by another thread that kept Python's lock.
"""

import sys
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from types import FrameType

from PySide6.QtCore import QEventLoop, QObject, Qt, QTimer

BEAT_MS = 5
LATE_MS = 50.0
_LOOK_S = 0.01
_FRAMES = 8


@dataclass(slots=True)
class Beats:
    """What was seen of one piece of work: how long it took, and the beats that came late, in ms.

    Of the longest wait `own` is what its thread itself worked, `all` what all threads of the program worked:
    where both stay far below it, other programs had the machine. `most_own` is the most its thread worked
    from one beat to the next, in whichever wait that was.
    """

    seconds: float = 0.0
    longest: float = 0.0
    own: float = 0.0
    all: float = 0.0
    most_own: float = 0.0
    late: list[float] = field(default_factory=list)

    def line(self, figure: str, idle: "Beats") -> dict[str, object]:
        """Return the figure as it is printed, that of an idle window beside it."""
        return {
            "figure": f"the window does not answer for at most, {figure}",
            "goal": LATE_MS,
            "ms": round(self.longest, 1),
            "own_ms": round(self.own, 1),
            "all_threads_ms": round(self.all, 1),
            "most_own_ms": round(self.most_own, 1),
            "over_50": len(self.late),
            "seconds": round(self.seconds, 1),
            "idle_ms": round(idle.longest, 1),
        }


class Heart(QObject):
    """Beats in the loop of its thread, from one `watch` to the next."""

    def __init__(self, *, says_who: bool = False) -> None:
        super().__init__()
        self.last = time.perf_counter()
        self._worked = (time.thread_time(), time.process_time())
        self._beats = Beats()
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._beat)
        self._timer.start(BEAT_MS)
        if says_who:
            threading.Thread(target=self._look, daemon=True).start()

    def watch(self, begin: Callable[[], object], done: Callable[[], bool], most_s: float) -> Beats:
        """Begin something, run the window until it is done, return how it beat meanwhile.

        Raises:
            TimeoutError: it was not done in so many seconds.
        """
        loop, self._beats, is_done = QEventLoop(), Beats(), False
        self.last = began = time.perf_counter()
        self._worked = (time.thread_time(), time.process_time())

        def ask() -> None:
            nonlocal is_done
            is_done = is_done or done()
            if is_done or time.perf_counter() - began > most_s:
                loop.quit()

        self._timer.timeout.connect(ask)
        begin()
        loop.exec()
        self._timer.timeout.disconnect(ask)
        self._beats.seconds = time.perf_counter() - began
        if not is_done:
            raise TimeoutError(f"not done in {most_s} s")
        return self._beats

    def _beat(self) -> None:
        now = time.perf_counter()
        gap, self.last = (now - self.last) * 1000, now
        worked, self._worked = self._worked, (time.thread_time(), time.process_time())
        own, every = ((now - was) * 1000 for now, was in zip(self._worked, worked, strict=True))
        beats = self._beats
        beats.most_own = max(beats.most_own, own)
        if gap > beats.longest:
            beats.longest, beats.own, beats.all = gap, own, every
        if gap > LATE_MS:
            beats.late.append(gap)

    def _look(self) -> None:
        """Say where every thread stands while a beat is late."""
        me, said = threading.get_ident(), 0.0
        while True:
            time.sleep(_LOOK_S)
            late = (time.perf_counter() - self.last) * 1000
            if late < LATE_MS or self.last == said:
                continue
            said = self.last
            names = {t.ident: t.name for t in threading.enumerate()}
            print(f"--- late by {late:.0f} ms", file=sys.stderr)
            for ident, lines in _stacks().items():
                if ident != me:
                    print(f"{names.get(ident)}:", *lines[:_FRAMES], sep="\n  ", file=sys.stderr)


def _stacks() -> dict[int, list[str]]:
    """Return where every thread stands, innermost first.

    A frame held longer than a moment would keep its painter alive after the painting, and Qt dies of that.
    """
    turn = sys.getswitchinterval()
    sys.setswitchinterval(1)
    found: dict[int, list[str]] = {}
    for ident, frame in sys._current_frames().items():
        lines = found[ident] = []
        place: FrameType | None = frame
        while place is not None:
            lines.append(f"{place.f_code.co_filename}:{place.f_lineno} {place.f_code.co_name}")
            place = place.f_back
        del frame
    sys.setswitchinterval(turn)
    return found
