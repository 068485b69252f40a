"""Keep the collector of dead objects quiet during a passage: an import makes no cycles, and looking costs.

The window collects by itself on its own thread (ui/collecting), by the same thresholds; looking through
all that a passage holds would stop the window for as long. So it ends only when the passage has let go of
what it knew.
"""

import gc
import threading
from collections.abc import Iterator
from contextlib import contextmanager

_SELDOM = 100_000


class _Passages:
    """How many passages are under way, and the thresholds from before the first."""

    lock = threading.Lock()
    count = 0
    usual = (0, 0, 0)


@contextmanager
def calm_collector() -> Iterator[None]:
    """Look for cycles seldom, in a window not at all, until the last passage under way is over."""
    with _Passages.lock:
        if _Passages.count == 0:
            _Passages.usual = gc.get_threshold()
            gc.set_threshold(_SELDOM if gc.isenabled() else 0, *_Passages.usual[1:])
        _Passages.count += 1
    try:
        yield
    finally:
        with _Passages.lock:
            _Passages.count -= 1
            if _Passages.count == 0:
                gc.set_threshold(*_Passages.usual)
