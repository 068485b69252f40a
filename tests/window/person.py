"""A person before a screen: sees what is shown there, and has a mouse and a keyboard (XTEST by xdotool)."""

import json
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from tests.end2end.company import ROOT, SECRETS
from tests.window.screen import Screen, virtual_screen

_PATIENCE_S = 30.0
_GLANCE_S = 0.1
_FIELDS = frozenset({"LineEdit", "QPlainTextEdit"})


class Person:
    """Looks and acts; fails with a list of what was to be seen when the expected does not come."""

    def __init__(self, screen: Screen, program: subprocess.Popen[str]) -> None:
        self._screen, self._program = screen, program

    @property
    def pid(self) -> int:
        """The process of the program."""
        return self._program.pid

    def signal(self, which: int) -> None:
        """Send a signal to the program, as the machine does when its lid is closed."""
        self._program.send_signal(which)

    # Eyes.

    def sees(self, text: str, within: float = _PATIENCE_S) -> dict[str, Any]:
        """Wait until a text is shown where nothing covers it; return its place."""
        return self._found(text, within, lambda p: p["is_free"])

    def reads(self, part: str, within: float = _PATIENCE_S) -> str:
        """Wait until some text holds a part; return the text."""
        until = time.monotonic() + within
        while True:
            for place in self._ask({"read": True}):
                for text in place["texts"]:
                    if part in text:
                        return str(text)
            self._wait_or_fail(until, part)

    def shows(self, text: str, within: float) -> bool:
        """Say whether a text comes to be shown in so many seconds."""
        until = time.monotonic() + within
        while not self._ask({"look": text}):
            if time.monotonic() > until:
                return False
            time.sleep(_GLANCE_S)
        return True

    def is_at(self, text: str, within: float = _PATIENCE_S) -> None:
        """Wait until the keyboard is in what bears a text."""
        self._found(text, within, lambda p: p["is_focused"])

    def counts(self, text: str, times: int, within: float = _PATIENCE_S) -> None:
        """Wait until a text is shown so many times."""
        until = time.monotonic() + within
        while len(self._ask({"look": text})) != times:
            self._wait_or_fail(until, f"{times} times {text}")

    def misses(self, text: str, within: float = _PATIENCE_S) -> None:
        """Wait until a text is shown no more."""
        until = time.monotonic() + within
        while self._ask({"look": text}):
            self._wait_or_fail(until, f"no {text}")

    def picture(self, path: Path) -> None:
        """Keep a picture of the screen."""
        self._ask({"picture": str(path)})

    # Hands.

    def clicks(self, text: str, *, times: int = 1, within: float = _PATIENCE_S) -> None:
        """Click what bears a text, once it can be clicked."""
        place = self._found(text, within, lambda p: p["is_free"] and p["is_on"])
        self.clicks_at(place["x"], place["y"], times=times)

    def clicks_kind(self, kind: str) -> None:
        """Click the one control of a kind, such as the sync card, whose words change."""
        (place,) = [p for p in self._ask({"read": True}) if p["kind"] == kind and p["is_free"]]
        self.clicks_at(place["x"], place["y"])

    def clicks_at(self, x: int, y: int, *, times: int = 1) -> None:
        """Click a place of the screen."""
        self._hand("mousemove", str(x), str(y))
        self._hand("click", "--repeat", str(times), "--delay", "60", "1")

    def drags(self, start: tuple[int, int], end: tuple[int, int]) -> None:
        """Drag with the left button, in small steps as a hand does."""
        self._hand("mousemove", *map(str, start))
        self._hand("mousedown", "1")
        for step in range(1, 11):
            at = [round(a + (b - a) * step / 10) for a, b in zip(start, end, strict=True)]
            self._hand("mousemove", *map(str, at))
            time.sleep(0.03)
        self._hand("mouseup", "1")

    def types(self, text: str) -> None:
        """Type a text where the cursor is."""
        self._hand("type", "--delay", "12", "--", text)

    def presses(self, *keys: str) -> None:
        """Press keys one after the other, named as X does: `Return`, `ctrl+k`."""
        for key in keys:
            self._hand("key", "--delay", "25", "--", key)

    def presses_until(self, key: str, text: str) -> None:
        """Press a key until a text comes to be shown, as one does who was too quick for the list."""
        for _ in range(6):
            self.presses(key)
            if self.shows(text, within=5):
                return
        self.sees(text)

    def fills(self, field: str, text: str) -> None:
        """Click a field by its name and type over what it holds."""
        place = self._found(field, _PATIENCE_S, lambda p: p["is_free"] and p["kind"] in _FIELDS)
        self.clicks_at(place["x"], place["y"])
        self.presses("ctrl+a")
        self.types(text)

    def closes(self) -> int:
        """Close the window as the title bar does; return the exit code of the program."""
        self._hand("key", "alt+F4")
        return self._program.wait(20)

    def _hand(self, *words: str) -> None:
        done = ["xdotool", *words]
        subprocess.run(done, env=self._screen.environment, check=True, timeout=60)

    def _found(self, text: str, within: float, fits: Any) -> dict[str, Any]:
        """Wait until a text stands still where it can be used; return the innermost place of it."""
        until, before = time.monotonic() + within, None
        while True:
            found = [p for p in self._ask({"look": text}) if fits(p)]
            if found:
                place: dict[str, Any] = min(found, key=lambda p: p["width"] * p["height"])
                if place == before:
                    return place
                before = place
            self._wait_or_fail(until, text)

    def _wait_or_fail(self, until: float, wanted: str) -> None:
        if time.monotonic() > until:
            shown = [" | ".join(p["texts"]) for p in self._ask({"read": True}) if p["is_free"]]
            raise AssertionError(f"never seen: {wanted}\nto be seen:\n" + "\n".join(shown))
        time.sleep(_GLANCE_S)

    def _ask(self, question: dict[str, Any]) -> Any:
        assert self._program.stdin is not None
        assert self._program.stdout is not None
        self._program.stdin.write(json.dumps(question) + "\n")
        self._program.stdin.flush()
        line = self._program.stdout.readline()
        assert line, f"the program ended ({self._program.poll()})"
        return json.loads(line)


@contextmanager
def before_the_window(
    profile: Path, *words: str, size: tuple[int, int] = (1366, 768)
) -> Iterator[Person]:
    """Start the program on a profile, on a screen of its own, with a person before it."""
    command = [sys.executable, "-m", "tests.window.eyes", *words, "--profile", str(profile)]
    with virtual_screen(*size) as screen:
        program = subprocess.Popen(
            command,
            cwd=ROOT,
            env=screen.environment | SECRETS,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        try:
            yield Person(screen, program)
        finally:
            program.kill()
            program.wait(20)
            for pipe in (program.stdin, program.stdout):
                if pipe is not None:
                    pipe.close()
