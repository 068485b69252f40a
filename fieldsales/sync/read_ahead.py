"""Read the next frames while one is being written: the wire, the office and the disk work at once.

A thread reads; it touches nothing but the stream. It ends with the stream, with its failure, which is
raised where the frames are taken, or soon after nobody takes them any more.
"""

from collections.abc import Iterator
from queue import Full, Queue
from threading import Event, Thread
from typing import TypeVar

T = TypeVar("T")
_LOOK_UP_S = 0.2


class _Ended:
    """The end of the stream, and what ended it."""

    def __init__(self, error: BaseException | None = None) -> None:
        self.error = error


def read_ahead(source: Iterator[T], most: int = 2) -> Iterator[T]:
    """Yield what a stream yields, while up to `most` further items are read."""
    waiting: Queue[T | _Ended] = Queue(most)
    left = Event()
    Thread(target=_read, args=(source, waiting, left), daemon=True, name="read ahead").start()
    try:
        while not isinstance(item := waiting.get(), _Ended):
            yield item
        if item.error is not None:
            raise item.error
    finally:
        left.set()


def _read(source: Iterator[T], waiting: "Queue[T | _Ended]", left: Event) -> None:
    ended = _Ended()
    try:
        for item in source:
            if not _hand_over(item, waiting, left):
                return
    except BaseException as error:  # noqa: BLE001 - raised again where the items are taken
        ended = _Ended(error)
    _hand_over(ended, waiting, left)


def _hand_over(item: T | _Ended, waiting: "Queue[T | _Ended]", left: Event) -> bool:
    """Put an item where it is taken; say whether anybody is there to take it."""
    while not left.is_set():
        try:
            waiting.put(item, timeout=_LOOK_UP_S)
        except Full:
            continue
        return True
    return False
