"""One program at a time in a folder: a lock that the system frees when its holder dies, however it dies."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from fieldsales.errors import FieldSalesError


@contextmanager
def only_one(path: Path, otherwise: FieldSalesError) -> Iterator[None]:
    """Hold the lock at `path` for a while; raise `otherwise` when somebody else holds it."""
    with path.open("a+b") as file:
        if not _lock(file.fileno()):
            raise otherwise
        yield


def _lock(descriptor: int) -> bool:
    try:
        import fcntl
    except ImportError:
        return _lock_on_windows(descriptor)
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        return False
    return True


def _lock_on_windows(descriptor: int) -> bool:
    import importlib

    windows = importlib.import_module("msvcrt")
    try:
        windows.locking(descriptor, windows.LK_NBLCK, 1)
    except OSError:
        return False
    return True
