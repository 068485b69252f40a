"""A virtual screen: an X server and a window manager, started and stopped."""

import os
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Screen:
    """An X server with nobody before it."""

    display: str
    width: int
    height: int

    @property
    def environment(self) -> dict[str, str]:
        """What a program needs to know to be shown on it."""
        return {
            **os.environ,
            "DISPLAY": self.display,
            "QT_QPA_PLATFORM": "xcb",
            "QT_SCALE_FACTOR": "1",
            "LC_ALL": "C.UTF-8",
        }


@contextmanager
def virtual_screen(width: int = 1366, height: int = 768) -> Iterator[Screen]:
    """Start a screen of so many pixels; it chooses its own number."""
    reader, writer = os.pipe()
    size = f"{width}x{height}x24"
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(writer), "-screen", "0", size, "-nolisten", "tcp"],
        pass_fds=[writer],
        stderr=subprocess.DEVNULL,
    )
    os.close(writer)
    with os.fdopen(reader) as said:
        screen = Screen(f":{said.readline().strip()}", width, height)
    manager = subprocess.Popen(["openbox"], env=screen.environment, stderr=subprocess.DEVNULL)
    try:
        time.sleep(0.5)
        yield screen
    finally:
        for one in (manager, server):
            one.terminate()
            one.wait(10)
