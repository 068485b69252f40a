"""Hear from the office when there is news, so that a colleague's booking is seen within a second.

A thread of its own waits over its own connection; it is no task, for it never ends while the window is open.
An office that cannot be reached, or does not know waiting, is asked again later: the rounds go on anyway.
"""

import logging
import threading
from contextlib import suppress
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from fieldsales.errors import FieldSalesError
from fieldsales.ui.door import Door

if TYPE_CHECKING:
    from fieldsales.services.opening import OpenDevice

AGAIN_AFTER_S = 15.0
_LOG = logging.getLogger("fieldsales.ui")


class NewsWatch(QObject):
    """Waits for news while the device is open."""

    came = Signal()
    """The office has something newer than this device."""

    def __init__(self, door: Door, device: "OpenDevice", parent: QObject) -> None:
        super().__init__(parent)
        self._door, self._device = door, device
        self._is_over = threading.Event()
        self._heard = threading.Event()

    def start(self) -> None:
        """Begin to wait."""
        threading.Thread(target=self._watch, name="news", daemon=True).start()

    def stop(self) -> None:
        """Wait no longer."""
        self._is_over.set()
        self._heard.set()
        self._door.hang_up()

    def caught_up(self) -> None:
        """The round that news led to is over: wait for what comes next."""
        self._heard.set()

    def _watch(self) -> None:
        while not self._is_over.is_set():
            try:
                is_new = self._door.wait_for_news(self._device)
            except FieldSalesError:
                self._is_over.wait(AGAIN_AFTER_S)
                continue
            except Exception:  # noqa: BLE001 - the top of a thread of ours
                if not self._is_over.is_set():
                    _LOG.exception("waiting for news failed")
                self._is_over.wait(AGAIN_AFTER_S)
                continue
            if is_new and not self._is_over.is_set():
                self._heard.clear()
                with suppress(RuntimeError):  # the window is gone
                    self.came.emit()
                self._heard.wait(AGAIN_AFTER_S)
